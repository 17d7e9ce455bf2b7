/** What phrases of time mean, and the periods of the Gregorian calendar as meanings. */
import type { Calendar, DateModifier, DateType, Span } from "../types";
import { addMonths, calendarDay, dayNumber, daysInMonth, formatDay, formatMonth, formatWeek, formatYear, isoWeekday, twoDigits } from "./days";
import type { Season, Unit } from "./words";

/** How wide a meaning is. */
export type Grain = Unit | "half" | "season" | "fiscalYear" | "weekend";

/** First and last day, as day numbers. */
export type Days = readonly [number, number];

/** What a phrase means. Every meaning has all of these, told or not: objects that are alike are read many times as fast. */
export interface Meaning {
  type: DateType;
  value: string;
  days: Days | undefined;
  grain: Grain | undefined;
  calendar: Calendar | undefined;
  mod: DateModifier | undefined;
  quant: "EVERY" | undefined;
  freq: string | undefined;
  anchor: "event" | Span | undefined;
  /** It took its year, month or week from the reference day, since it names none. */
  floating: boolean;
  /** The calendar has no such day. */
  impossible: boolean;
}

export const meaningOf = (type: DateType, value: string, days?: Days, grain?: Grain): Meaning =>
  ({ type, value, days, grain, calendar: undefined, mod: undefined, quant: undefined, freq: undefined, anchor: undefined, floating: false, impossible: false });

export const date = (value: string, days?: Days, grain?: Grain): Meaning => meaningOf("DATE", value, days, grain);

export const referenceWord = (step: number): string => (step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : "PRESENT_REF");

export const dayMeaning = (day: number): Meaning => date(formatDay(day), [day, day], "day");

export const monthMeaning = (year: number, month: number): Meaning => date(formatMonth(year, month), monthsFrom(year, month, 1), "month");

export const yearMeaning = (year: number): Meaning => date(formatYear(year), monthsFrom(year, 1, 12), "year");

export const quarterMeaning = (year: number, quarter: number): Meaning => date(`${formatYear(year)}-Q${quarter}`, monthsFrom(year, 3 * quarter - 2, 3), "quarter");

export const halfMeaning = (year: number, half: number): Meaning => date(`${formatYear(year)}-H${half}`, monthsFrom(year, 6 * half - 5, 6), "half");

/** A fiscal year is named by the year in which it ends. */
export const fiscalYearMeaning = (year: number, firstMonth: number): Meaning =>
  date(`FY${formatYear(year)}`, monthsFrom(firstMonth === 1 ? year : year - 1, firstMonth, 12), "fiscalYear");

const SEASON_MONTHS: Record<Season, number> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Seasons as meteorologists count them; winter is of the year in which it begins. */
export const seasonMeaning = (year: number, season: Season): Meaning => date(`${formatYear(year)}-${season}`, monthsFrom(year, SEASON_MONTHS[season], 3), "season");

/** So many months from the first of one: their first and last day. */
export function monthsFrom(year: number, month: number, count: number): Days {
  return [dayNumber(year, month, 1), dayNumber(year, month + count, 1) - 1];
}

/** Years with one value: a decade 199X, a century 19XX. */
function yearsMeaning(first: number, unit: "decade" | "century"): Meaning {
  const count = unit === "decade" ? 10 : 100;
  return date(formatYear(first).slice(0, unit === "decade" ? 3 : 2).padEnd(4, "X"), [dayNumber(first, 1, 1), dayNumber(first + count - 1, 12, 31)], unit);
}

export const decadeMeaning = (first: number): Meaning => yearsMeaning(first, "decade");
/** The twentieth century is 19XX. */
export const centuryMeaning = (n: number): Meaning => yearsMeaning((n - 1) * 100, "century");

export function weekMeaning(day: number): Meaning {
  const monday = mondayOf(day);
  return date(formatWeek(monday), [monday, monday + 6], "week");
}

export function weekendMeaning(day: number): Meaning {
  const monday = mondayOf(day);
  return date(`${formatWeek(monday)}-WE`, [monday + 5, monday + 6], "weekend");
}

const mondayOf = (day: number): number => day - isoWeekday(day) + 1;

/** The years that have four digits. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** The days that have a year of four digits. */
export const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 1);
export const LAST_DAY = dayNumber(LAST_YEAR, 12, 31);

export const hasYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

/** The period of a unit that a day is in; undefined where it lies outside the years of four digits. */
export function periodAround(day: number, unit: Unit): Meaning | undefined {
  const { year, month } = calendarDay(day);
  if (!hasYear(year)) return undefined;
  switch (unit) {
    case "week":
      return weekMeaning(day);
    case "month":
      return monthMeaning(year, month);
    case "quarter":
      return quarterMeaning(year, Math.ceil(month / 3));
    case "year":
      return yearMeaning(year);
    case "decade":
      return decadeMeaning(Math.floor(year / 10) * 10);
    case "century":
      return centuryMeaning(Math.floor(year / 100) + 1);
    default:
      return dayMeaning(day);
  }
}

const MONTHS_IN: Partial<Record<Unit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const DAYS_IN: Partial<Record<Unit, number>> = { day: 1, week: 7 };
export const SECONDS_IN: Partial<Record<Unit, number>> = { second: 1, minute: 60, hour: 3600 };

/** The day so many units from another; undefined for hours and less. Of half a month, so many days. */
export function shiftedDay(from: number, n: number, unit: Unit): number | undefined {
  const days = DAYS_IN[unit];
  if (days !== undefined) return from + Math.round(n * days);
  const months = MONTHS_IN[unit];
  if (months === undefined) return undefined;
  const { year: y, month: m, day } = calendarDay(from);
  const whole = Math.trunc(n * months);
  const { year, month } = addMonths(y, m, whole);
  return dayNumber(year, month, Math.min(day, daysInMonth(year, month))) + Math.round((n * months - whole) * 30);
}

/** A period some units from the one that the reference date is in. */
export function periodAt(reference: number | undefined, step: number, unit: Unit): Meaning {
  const day = reference === undefined ? undefined : (shiftedDay(reference, step, unit) ?? reference);
  return (day === undefined ? undefined : periodAround(day, unit)) ?? date(referenceWord(step));
}

const LETTERS: Record<Unit, string> = { second: "S", minute: "M", hour: "H", day: "D", week: "W", month: "M", quarter: "M", year: "Y", decade: "Y", century: "Y" };
const TIMES: Partial<Record<Unit, number>> = { quarter: 3, decade: 10, century: 100 };

/** The letters of an ISO 8601 duration, in their order; minutes are told from months by the T before them. */
const ORDER: readonly string[] = ["Y", "M", "W", "D", "TH", "TM", "TS"];

/** An ISO 8601 duration: P3Y6M, PT1H15M, P2.5W, PXD. */
export function durationValue(amounts: readonly { n: number | "X"; unit: Unit }[]): string {
  const sums = new Map<string, number | "X">();
  const add = (n: number | "X", unit: Unit): void => {
    const letter = SECONDS_IN[unit] === undefined ? LETTERS[unit] : `T${LETTERS[unit]}`;
    const sum = sums.get(letter) ?? 0;
    sums.set(letter, n === "X" || sum === "X" ? "X" : sum + n);
  };
  for (const { n: said, unit } of amounts) {
    const n = said === "X" ? said : said * (TIMES[unit] ?? 1);
    const smaller = HALVES[LETTERS[unit] === "Y" ? "year" : unit];
    const rest = typeof n === "number" && smaller ? (n % 1) * smaller.count : 0;
    if (typeof n === "number" && smaller && rest > 0 && Number.isInteger(rest)) {
      if (n >= 1) add(Math.trunc(n), unit);
      add(rest, smaller.unit);
    } else add(n, unit);
  }
  let value = "P";
  for (const letter of ORDER) {
    const n = sums.get(letter);
    if (n === undefined) continue;
    const written = typeof n === "number" ? Number(n.toFixed(4)) : n;
    value += letter.startsWith("T") ? `${value.includes("T") ? "" : "T"}${written}${letter.slice(1)}` : `${written}${letter}`;
  }
  return value;
}

/** What a fraction of a unit is told in. */
const HALVES: Partial<Record<Unit, { unit: Unit; count: number }>> = {
  year: { unit: "month", count: 12 },
  hour: { unit: "minute", count: 60 },
  minute: { unit: "second", count: 60 },
};

/** A time of day as `T15:00`, with its seconds where they are told. */
export function timeValue(seconds: number, precision: "hour" | "minute" | "second"): string {
  const s = seconds % 60;
  const m = Math.floor(seconds / 60) % 60;
  return `T${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(m)}${precision === "second" ? `:${twoDigits(s)}` : ""}`;
}
