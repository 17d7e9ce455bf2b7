/**
 * The Bangla calendar. By the rule of Bangladesh the year begins on 14 April: since 1426 BS (2019) the first six months
 * have 31 days, before, the first five; the rest have 30, but Falgun 29 (since 1426), one more in a Gregorian leap year.
 * West Bengal's months begin as the sun enters its sidereal signs; they are reckoned here by mean lengths, and may be a day off.
 */
import { dayNumber, daysInMonth } from "./days";

/** Gregorian year in which a Bangla year begins, less the Bangla year. */
export const BANGLA_EPOCH = 593;

/** Whose rule a Bangla date goes by. */
export type BanglaRule = "bangladesh" | "west-bengal";
/** The rule of a text, looked for when a Bangla date asks for it. */
export type AskBanglaRule = () => BanglaRule;

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
export function banglaDay(year: number, month: number, day: number, rule: BanglaRule = "bangladesh"): number | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  if (rule === "west-bengal") {
    const first = siderealMonthStart(year, month);
    return first + day > siderealMonthStart(year, month + 1) ? undefined : first + day - 1;
  }
  if (day > monthLength(year, month)) return undefined;
  let number = dayNumber(year + BANGLA_EPOCH, 4, 14) + day - 1;
  for (let m = 1; m < month; m++) number += monthLength(year, m);
  return number;
}

/** Days of the sidereal year of the Surya Siddhanta. */
const SIDEREAL_YEAR = 365.258_756;
/** Days that the sun takes through each sign from Aries on, by the same. */
const SIGNS = [30.94, 31.4, 31.64, 31.48, 31.03, 30.46, 29.9, 29.49, 29.32, 29.45, 29.82, 30.33];
/** When it entered Aries in 2023, Indian time: the year 1430 began on the next day. */
const ARIES_2023 = dayNumber(2023, 4, 14) + 0.62;

/** The day after the sun enters a sign: a month's first. */
function siderealMonthStart(year: number, month: number): number {
  const entry = ARIES_2023 + (year + BANGLA_EPOCH - 2023) * SIDEREAL_YEAR;
  return Math.floor(SIGNS.slice(0, month - 1).reduce((sum, length) => sum + length, entry)) + 1;
}
