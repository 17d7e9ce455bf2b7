/**
 * The Bangla calendar by the rule of Bangladesh: the year begins on 14 April.
 * Since 1426 BS (2019) the first six months have 31 days; before, the first five. The rest have 30,
 * but Falgun 29 (since 1426), one more in a Gregorian leap year.
 */
import { dayNumber, daysInMonth } from "./days";

/** Gregorian year in which a Bangla year begins, less the Bangla year. */
export const BANGLA_EPOCH = 593;

function monthLength(year: number, month: number): number {
  const revised = year >= 1426;
  // Falgun, the eleventh month, holds the end of February of the next Gregorian year.
  if (month === 11) {
    const leap = daysInMonth(year + BANGLA_EPOCH + 1, 2) === 29;
    return (revised ? 29 : 30) + (leap ? 1 : 0);
  }
  return month <= (revised ? 6 : 5) ? 31 : 30;
}

/** The Gregorian day number of a Bangla day, or undefined where the month does not hold it. */
export function banglaDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) return undefined;
  let number = dayNumber(year + BANGLA_EPOCH, 4, 14) + day - 1;
  for (let m = 1; m < month; m++) number += monthLength(year, m);
  return number;
}
