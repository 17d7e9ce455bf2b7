/** The three calendars behind one face: days, months and years of each as Gregorian day numbers. */
import type { Calendar } from "../types";
import { BANGLA_EPOCH, banglaDay, type AskBanglaRule } from "./bangla";
import { calendarDay, dayNumber, exists } from "./days";
import { hijriDay, isTabular } from "./hijri";
import type { Days } from "./meaning";

/** The Gregorian day number of a day, or undefined where its month has no such day. */
export function dayOf(calendar: Calendar, year: number, month: number, day: number, bangla: AskBanglaRule): number | undefined {
  switch (calendar) {
    case "hijri":
      return hijriDay(year, month, day);
    case "bangla":
      return banglaDay(year, month, day, bangla());
    default:
      return exists(year, month, day) ? dayNumber(year, month, day) : undefined;
  }
}

/** First and last day of a month. */
export function monthDays(calendar: Calendar, year: number, month: number, bangla: AskBanglaRule): Days | undefined {
  const first = dayOf(calendar, year, month, 1, bangla);
  for (let day = 32; day > 27 && first !== undefined; day--) {
    const last = dayOf(calendar, year, month, day, bangla);
    if (last !== undefined) return [first, last];
  }
  return undefined;
}

/** First and last day of a year. */
export function yearDays(calendar: Calendar, year: number, bangla: AskBanglaRule): Days | undefined {
  const first = dayOf(calendar, year, 1, 1, bangla);
  const next = dayOf(calendar, year + 1, 1, 1, bangla);
  return first === undefined || next === undefined ? undefined : [first, next - 1];
}

/** The year of a calendar that holds a day. */
export function yearHolding(calendar: Calendar, day: number, bangla: AskBanglaRule): number {
  const gregorian = calendarDay(day).year;
  if (calendar === "gregorian") return gregorian;
  let year = calendar === "bangla" ? gregorian - BANGLA_EPOCH : Math.floor((gregorian - 622) * 1.0307) + 1;
  const begins = (y: number) => dayOf(calendar, y, 1, 1, bangla) ?? Infinity;
  while (begins(year + 1) <= day) year++;
  while (begins(year) > day && begins(year) !== Infinity) year--;
  return year;
}

/** How many days off a year's days may be: by a reckoning that is not the one the calendar is kept by. */
export const uncertainty = (calendar: Calendar, year: number, bangla: AskBanglaRule): number =>
  (calendar === "bangla" && bangla() === "west-bengal") || (calendar === "hijri" && isTabular(year)) ? 1 : 0;
