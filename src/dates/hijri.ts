/**
 * The Hijri calendar. From 1343 to 1500 AH by Umm al-Qura, of @tabby_ai/hijri-converter's table (Intl's own
 * `islamic-umalqura` is wrong before 1420 AH in today's runtimes); beyond, by the tabular calendar, a day or two about.
 */
import { hijriToGregorian } from "@tabby_ai/hijri-converter";
import { dayNumber } from "./days";

const FIRST_YEAR = 1343;
const LAST_YEAR = 1500;

/** The Gregorian day number of a Hijri day, or undefined where its month has no such day. */
export function hijriDay(year: number, month: number, day: number): number | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  const first = monthStart(year, month);
  const next = month === 12 ? monthStart(year + 1, 1) : monthStart(year, month + 1);
  return first + day > next ? undefined : first + day - 1;
}

/** Whether a Hijri year is outside the table, so that its days are approximate. */
export const isTabular = (year: number): boolean => year < FIRST_YEAR || year > LAST_YEAR;

function monthStart(year: number, month: number): number {
  if (isTabular(year)) return tabularMonthStart(year, month);
  const { year: y, month: m, day: d } = hijriToGregorian({ year, month, day: 1 });
  return dayNumber(y, m, d);
}

/** 1 Muharram of year 1, of the civil epoch: 16 July 622 in the Julian calendar, 19 July in the Gregorian. */
const EPOCH = dayNumber(622, 7, 19);

/** Months of 30 and 29 days in turn, and eleven leap days in thirty years: `islamic-civil`. */
const tabularMonthStart = (year: number, month: number): number =>
  EPOCH + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1));
