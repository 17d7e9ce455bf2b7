/**
 * The Hijri calendar by Umm al-Qura, from 1343 to 1500 AH, of @tabby_ai/hijri-converter's table.
 * Intl's own `islamic-umalqura` is wrong before 1420 AH in today's runtimes.
 */
import { hijriToGregorian } from "@tabby_ai/hijri-converter";
import { dayNumber } from "./days";

const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;

/** The Gregorian day number of a Hijri day, or undefined where the table or the month does not hold it. */
export function hijriDay(year: number, month: number, day: number): number | undefined {
  const first = hijriMonthStart(year, month);
  const next = month === 12 ? hijriMonthStart(year + 1, 1) : hijriMonthStart(year, month + 1);
  if (first === undefined || day < 1 || (next !== undefined ? first + day > next : day > 30)) return undefined;
  return first + day - 1;
}

function hijriMonthStart(year: number, month: number): number | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return undefined;
  const { year: y, month: m, day: d } = hijriToGregorian({ year, month, day: 1 });
  return dayNumber(y, m, d);
}
