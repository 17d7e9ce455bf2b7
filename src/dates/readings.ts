/**
 * What a phrase of time means: each reading turns the parts of a phrase into a value of the scheme
 * (TIMEX3 on ISO 8601). A reading that gives nothing says that the phrase is no date.
 */
import type { Calendar, DateModifier, DateMention, DateType, DayInterval, Span } from "../types";
import { BANGLA_EPOCH, banglaDay } from "./bangla";
import { addMonths, calendarDay, dayNumber, daysInMonth, exists, formatDay, formatMonth, formatWeek, formatYear, isoWeekday, parseDay, twoDigits } from "./days";
import { hijriDay } from "./hijri";
import type { Phrase, Played } from "./patterns";
import type { Unit } from "./words";

/** Where a phrase stands. */
export interface Setting {
  /** The day the text speaks from. */
  reference: number | undefined;
  /** The last mention before it that a phrase such as "a year later" could count from. */
  previous: DateMention | undefined;
  /** Whether the words beside it say that it counts from an event. */
  event: boolean;
}

/** What a phrase means. */
export interface Meaning {
  type: DateType;
  value: string;
  calendar?: Calendar;
  mod?: DateModifier;
  quant?: "EVERY";
  anchor?: "event" | Span;
  /** Day numbers, both inclusive. */
  days?: readonly [number, number];
}

type Roles = ReadonlyMap<string, Played>;
type Reading = (roles: Roles, setting: Setting, phrase: Phrase) => Meaning | undefined;

const UNIT_LETTERS: Record<Unit, string> = { minute: "T#M", hour: "T#H", day: "#D", week: "#W", month: "#M", year: "#Y", decade: "#Y", century: "#Y" };
const YEARS_IN: Partial<Record<Unit, number>> = { decade: 10, century: 100 };

const get = <T>(roles: Roles, role: string, key: string): T | undefined =>
  (roles.get(role)?.sense as unknown as Record<string, T> | undefined)?.[key];
const numberOf = (roles: Roles, role: string) => get<number | "X">(roles, role, "value");
const plainNumber = (roles: Roles, role: string): number | undefined => {
  const value = numberOf(roles, role);
  return typeof value === "number" ? value : undefined;
};

/** The number and unit of "three days", of a dual, or of "some days". */
function quantity(roles: Roles): { n: number | "X"; unit: Unit } | undefined {
  const unit = get<Unit>(roles, "unit", "unit") ?? get<Unit>(roles, "count", "unit");
  // "A month ago" says no number.
  const n = numberOf(roles, "n") ?? get<number | "X">(roles, "count", "count") ?? (roles.has("unit") ? 1 : undefined);
  return unit === undefined || n === undefined ? undefined : { n, unit };
}

const durationValue = (n: number | "X", unit: Unit): string =>
  `P${UNIT_LETTERS[unit].replace("#", n === "X" ? "X" : String(n * (YEARS_IN[unit] ?? 1)))}`;

const referenceWord = (step: number): string => (step < 0 ? "PAST_REF" : step > 0 ? "FUTURE_REF" : "PRESENT_REF");
const date = (value: string, days?: readonly [number, number]): Meaning => (days ? { type: "DATE", value, days } : { type: "DATE", value });

const dayMeaning = (day: number): Meaning => date(formatDay(day), [day, day]);
const monthMeaning = (year: number, month: number): Meaning =>
  date(formatMonth(year, month), [dayNumber(year, month, 1), dayNumber(year, month, daysInMonth(year, month))]);
const yearMeaning = (year: number): Meaning => date(formatYear(year), [dayNumber(year, 1, 1), dayNumber(year, 12, 31)]);

/** The years that have four digits. */
const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

/** A date `n` units from `from`, at the unit's own granularity; past or future where it has no four-digit year. */
function shifted(from: number, n: number, unit: Unit): Meaning {
  // Without an hour to count from, hours and minutes are of the same day, or as many whole days away.
  const moved = shiftedDay(from, n, unit) ?? from + (unit === "hour" ? Math.trunc(n / 24) : 0);
  const { year, month } = calendarDay(moved);
  if (year < FIRST_YEAR || year > LAST_YEAR) return date(referenceWord(n));
  switch (unit) {
    case "week": {
      const monday = moved - isoWeekday(moved) + 1;
      return date(formatWeek(monday), [monday, monday + 6]);
    }
    case "month":
      return monthMeaning(year, month);
    case "year":
      return yearMeaning(year);
    case "decade":
    case "century": {
      const width = unit === "decade" ? 10 : 100;
      const first = Math.floor(year / width) * width;
      return date(formatYear(first).slice(0, unit === "decade" ? 3 : 2).padEnd(4, "X"), [dayNumber(first, 1, 1), dayNumber(first + width - 1, 12, 31)]);
    }
    default:
      return dayMeaning(moved);
  }
}

const dayOf: Record<Calendar, (year: number, month: number, day: number) => number | undefined> = {
  gregorian: (year, month, day) => (exists(year, month, day) ? dayNumber(year, month, day) : undefined),
  hijri: hijriDay,
  bangla: banglaDay,
};

function lastDayOfMonth(calendar: Calendar, year: number, month: number): number | undefined {
  for (let day = 31; day > 27; day--) {
    const number = dayOf[calendar](year, month, day);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The year of a calendar that holds a day. */
function yearHolding(calendar: Calendar, day: number): number {
  const gregorian = calendarDay(day).year;
  if (calendar === "gregorian") return gregorian;
  let year = calendar === "bangla" ? gregorian - BANGLA_EPOCH : Math.floor((gregorian - 622) * 1.0307) + 1;
  const begins = (y: number) => dayOf[calendar](y, 1, 1) ?? Infinity;
  while (begins(year + 1) <= day) year++;
  while (begins(year) > day && begins(year) !== Infinity) year--;
  return year;
}

/** A month as it is written, with the day of it where one is named. */
interface MonthPart {
  calendar: Calendar;
  month: number;
  day: number | undefined;
}

function monthPart(roles: Roles, dayRole: string): MonthPart | undefined {
  const role = roles.has("month") ? "month" : "lone";
  const month = get<number>(roles, role, "month");
  return month === undefined ? undefined : { calendar: get<Calendar>(roles, role, "calendar") ?? "gregorian", month, day: plainNumber(roles, dayRole) };
}

/**
 * The year a day or month is of: the one named; that of "last year"; or the latest in which it has come by the reference day.
 * "Last" May is one that is over, "this" May this year's, "next" May lies ahead.
 */
function yearOf(roles: Roles, { calendar, month, day }: MonthPart, reference: number | undefined): number | undefined {
  const named = plainNumber(roles, "year");
  if (named !== undefined || reference === undefined) return named;
  const step = get<number>(roles, "direction", "step");
  const current = yearHolding(calendar, reference);
  if (roles.has("unit")) return get<Unit>(roles, "unit", "unit") === "year" ? current + (step ?? 0) : undefined;
  if (step === 0) return current;
  const dayIn = (y: number) => (day !== undefined ? dayOf[calendar](y, month, day) : step === -1 ? lastDayOfMonth(calendar, y, month) : dayOf[calendar](y, month, 1));
  const order = step === 1 ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4, -5, -6, -7, -8];
  for (const offset of order) {
    const number = dayIn(current + offset);
    if (number !== undefined && (step === undefined ? number <= reference : step < 0 ? number < reference : number > reference)) return current + offset;
  }
  return undefined;
}

const inYear = (part: MonthPart, year: number | undefined): Meaning | undefined => {
  const meaning = year === undefined ? unresolved(part) : resolved(part, year);
  return meaning && (part.calendar === "gregorian" ? meaning : { ...meaning, calendar: part.calendar });
};

/** A day, a month, or a day or month of a year, in any calendar; with a weekday or "last" and "next" beside it. */
const calendarDate: Reading = (roles, { reference }) => {
  const part = monthPart(roles, "day");
  return part && inYear(part, yearOf(roles, part, reference));
};

function unresolved({ calendar, month, day }: MonthPart): Meaning | undefined {
  if (calendar !== "gregorian") return date(day === undefined ? "XXXX-XX" : "XXXX-XX-XX");
  if (day !== undefined && !exists(2024, month, day)) return undefined;
  return date(day === undefined ? `XXXX-${twoDigits(month)}` : `XXXX-${twoDigits(month)}-${twoDigits(day)}`);
}

function resolved({ calendar, month, day }: MonthPart, year: number): Meaning | undefined {
  if (day !== undefined) {
    const number = dayOf[calendar](year, month, day);
    return number === undefined ? undefined : dayMeaning(number);
  }
  if (calendar === "gregorian") return monthMeaning(year, month);
  const first = dayOf[calendar](year, month, 1);
  const last = lastDayOfMonth(calendar, year, month);
  if (first === undefined || last === undefined) return undefined;
  return date(`${formatDay(first)}/${formatDay(last)}`, [first, last]);
}

/** The tenth of this month. */
const dayOfPeriod: Reading = (roles, { reference }) => {
  const day = plainNumber(roles, "day");
  if (day === undefined || get<Unit>(roles, "unit", "unit") !== "month" || reference === undefined) return undefined;
  const { year: y, month: m } = calendarDay(reference);
  const { year, month } = addMonths(y, m, get<number>(roles, "direction", "step") ?? 0);
  return resolved({ calendar: "gregorian", month, day }, year);
};

const year: Reading = (roles) => {
  const value = plainNumber(roles, "year") ?? plainNumber(roles, "anyYear");
  if (value === undefined) return undefined;
  if (roles.has("bc")) return date(`BC${formatYear(value)}`);
  const calendar = get<Calendar>(roles, "era", "calendar") ?? "gregorian";
  if (calendar === "gregorian") return yearMeaning(value);
  const first = dayOf[calendar](value, 1, 1);
  const next = dayOf[calendar](value + 1, 1, 1);
  const days = first !== undefined && next !== undefined ? ([first, next - 1] as const) : undefined;
  return { ...date(`${value}-${calendar === "hijri" ? "AH" : "BS"}`, days), calendar };
};

const weekday: Reading = (roles, { reference }) => {
  const wanted = get<number>(roles, "weekday", "weekday") as number;
  if (reference === undefined) return withDaypart(date(`XXXX-WXX-${wanted}`), roles);
  const step = get<number>(roles, "direction", "step") ?? get<number>(roles, "offset", "days") ?? 0;
  // 0 to 6 days back; strictly before and after where the phrase says last or next.
  const back = (isoWeekday(reference) - wanted + 7) % 7;
  const day = step > 0 ? reference + 7 - back : reference - (step < 0 && back === 0 ? 7 : back);
  return withDaypart(dayMeaning(day), roles);
};

/** A day with a part of the day beside it is a time. */
function withDaypart(meaning: Meaning, roles: Roles): Meaning {
  const part = get<string>(roles, "daypart", "part");
  return part ? { ...meaning, type: "TIME", value: `${meaning.value}T${part}` } : meaning;
}

/** Yesterday, today, tomorrow, with or without a part of the day. */
const offset: Reading = (roles, setting, phrase) => {
  const { reference } = setting;
  const days = get<number>(roles, "offset", "days") as number;
  if (reference === undefined) return roles.has("daypart") ? partOfDay(roles, setting, phrase) : date(referenceWord(days));
  return withDaypart(dayMeaning(reference + days), roles);
};

/** Last night is the night of the day before; this morning is today's. */
const partOfDay: Reading = (roles, { reference }) => {
  if (reference === undefined) return { type: "TIME", value: `T${get<string>(roles, "daypart", "part") as string}` };
  return withDaypart(dayMeaning(reference + (get<number>(roles, "direction", "step") ?? 0)), roles);
};

/** Last week, this month, next year. */
const period: Reading = (roles, { reference }) => {
  const step = get<number>(roles, "direction", "step") ?? 0;
  const unit = get<Unit>(roles, "unit", "unit") as Unit;
  return reference === undefined ? date(referenceWord(step)) : shifted(reference, step, unit);
};

/** The past years, without saying how many. */
const vaguePeriod: Reading = (roles) => date(referenceWord(get<number>(roles, "direction", "step") ?? -1));

/** The last five years: a duration that ends at the reference date, or begins there. */
const countedPeriod: Reading = (roles, { reference }) => {
  const counted = quantity(roles);
  if (!counted) return undefined;
  const step = get<number>(roles, "direction", "step") ?? -1;
  const meaning: Meaning = { type: "DURATION", value: durationValue(counted.n, counted.unit) };
  if (reference === undefined || counted.n === "X") return meaning;
  const other = shiftedDay(reference, step * counted.n, counted.unit);
  return other === undefined ? meaning : { ...meaning, days: other < reference ? [other, reference] : [reference, other] };
};

function shiftedDay(from: number, n: number, unit: Unit): number | undefined {
  const { year: y, month: m, day: d } = calendarDay(from);
  if (unit === "day") return from + n;
  if (unit === "week") return from + 7 * n;
  const years = YEARS_IN[unit] ?? (unit === "year" ? 1 : 0);
  if (years > 0) return dayNumber(y + n * years, m, Math.min(d, daysInMonth(y + n * years, m)));
  if (unit !== "month") return undefined;
  const { year, month } = addMonths(y, m, n);
  return dayNumber(year, month, Math.min(d, daysInMonth(year, month)));
}

/** Three days ago; a year later. */
const shift = (step: -1 | 1): Reading => (roles, { reference, previous, event }, phrase) => {
  const counted = quantity(roles);
  if (!counted) return undefined;
  const { n, unit } = counted;
  const eventDuration: Meaning = { type: "DURATION", value: durationValue(n, unit), anchor: "event" };
  if (event) return eventDuration;
  if (step < 0) return n === "X" || reference === undefined ? date("PAST_REF") : shifted(reference, -n, unit);
  // "Later" counts from what was told before, not from today.
  if (n === "X" || !previous || previous.end > phrase.start) return eventDuration;
  const moved = counting(previous, n, unit);
  return moved ? { ...moved, anchor: { start: previous.start, end: previous.end, text: previous.text } } : eventDuration;
};

/** A day, month or year named in the text and n units on, no more precise than it was: October 2022 and a year is October 2023. */
function counting(from: DateMention, n: number, unit: Unit): Meaning | undefined {
  const start = from.interval && parseDay(from.interval.start);
  const day = start === undefined ? undefined : shiftedDay(start, n, unit);
  if (day === undefined) return undefined;
  const { year: y, month: m } = calendarDay(day);
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(from.value)) return dayMeaning(day);
  if (/^\d{4}-\d{2}$/u.test(from.value) && unit !== "day" && unit !== "week") return monthMeaning(y, m);
  return /^\d{4}$/u.test(from.value) && (unit === "year" || YEARS_IN[unit] !== undefined) ? yearMeaning(y) : undefined;
}

const duration: Reading = (roles) => {
  const counted = quantity(roles);
  // The twentieth century and the fifties are no durations.
  if (counted && YEARS_IN[counted.unit] !== undefined && counted.n !== "X" && counted.n >= 10) return undefined;
  return counted && { type: "DURATION", value: durationValue(counted.n, counted.unit) };
};

/** The 1990s. */
const decade: Reading = (roles) => {
  const first = plainNumber(roles, "decade");
  if (first === undefined || first % 10 !== 0 || (get<Unit>(roles, "unit", "unit") ?? "decade") !== "decade") return undefined;
  const full = first < 100 ? 1900 + first : first;
  return date(`${String(full / 10)}X`, [dayNumber(full, 1, 1), dayNumber(full + 9, 12, 31)]);
};

/** The twentieth century: 19XX. */
const century: Reading = (roles) => {
  const n = plainNumber(roles, "n");
  if (n === undefined || n < 1 || n > 30 || get<Unit>(roles, "unit", "unit") !== "century") return undefined;
  return date(`${twoDigits(n - 1)}XX`, [dayNumber((n - 1) * 100, 1, 1), dayNumber(n * 100 - 1, 12, 31)]);
};

const set: Reading = (roles) => {
  const day = get<number>(roles, "weekday", "weekday");
  if (day !== undefined) return { type: "SET", value: `XXXX-WXX-${day}`, quant: "EVERY" };
  const unit = get<Unit>(roles, "unit", "unit");
  return unit && { type: "SET", value: durationValue(plainNumber(roles, "n") ?? 1, unit), quant: "EVERY" };
};

const vague: Reading = (roles) => date(get<string>(roles, "vague", "value") as string);

/** 12/03/2024 is day, month, year; 2024-03-12 the other way about. */
const numeric: Reading = (roles) => {
  const parts = get<readonly number[]>(roles, "numeric", "parts") as readonly number[];
  const widths = get<readonly number[]>(roles, "numeric", "widths") as readonly number[];
  const [a, b, c] = parts as [number, number, number];
  const [y, m, d] = widths[0] === 4 ? [a, b, c] : widths[2] === 4 ? [c, b, a] : [0, 0, 0];
  return exists(y, m, d) && y > 0 ? dayMeaning(dayNumber(y, m, d)) : undefined;
};

const clock: Reading = (roles) => ({
  type: "TIME",
  value: `T${twoDigits(get<number>(roles, "clock", "hour") as number)}:${twoDigits(get<number>(roles, "clock", "minute") as number)}`,
});

/** The fifth of the month. */
const dayOfMonth: Reading = (roles, { reference }) => {
  const day = plainNumber(roles, "day") as number;
  if (reference === undefined) return date(`XXXX-XX-${twoDigits(day)}`);
  const { year: y, month: m } = calendarDay(reference);
  for (let back = 0; back < 3; back++) {
    const { year, month } = addMonths(y, m, -back);
    const number = dayOf.gregorian(year, month, day);
    if (number !== undefined && number <= reference) return dayMeaning(number);
  }
  return undefined;
};

/** From the fifth to the seventh of a month: both of the year of the first. */
const dayRange: Reading = (roles, { reference }) => {
  const [from, to] = [monthPart(roles, "from"), monthPart(roles, "to")];
  if (!from || !to) return undefined;
  const year = yearOf(roles, from, reference);
  return joinRange(inYear(from, year), inYear(to, year));
};

/** From one year to another. */
const yearRange: Reading = (roles) => {
  const [from, to] = [plainNumber(roles, "fromYear"), plainNumber(roles, "toYear")];
  return from === undefined || to === undefined || from >= to ? undefined : joinRange(yearMeaning(from), yearMeaning(to));
};

/** Two dates as the first and last of a range; undefined where they are not in order. */
export function joinRange(from: Meaning | undefined, to: Meaning | undefined): Meaning | undefined {
  if (!from || !to || from.type !== "DATE" || to.type !== "DATE") return undefined;
  // A range has one modifier and one calendar, or is none.
  if (from.mod || to.mod || from.calendar !== to.calendar) return undefined;
  const calendar = from.calendar ? { calendar: from.calendar } : {};
  const value = `${from.value}/${to.value}`;
  if (!from.days || !to.days) return { ...date(value), ...calendar };
  return from.days[0] < to.days[0] ? { ...date(value, [from.days[0], to.days[1]]), ...calendar } : undefined;
}

/** The readings by the name that patterns call them. */
export const READINGS: Readonly<Record<string, Reading>> = {
  calendarDate, year, weekday, offset, partOfDay, period, vaguePeriod, countedPeriod, duration, decade, century, set, vague,
  numeric, clock, dayOfMonth, dayOfPeriod, dayRange, yearRange, ago: shift(-1), later: shift(1),
};

/** The parts that may stand in any phrase and change its meaning alike: about, more than, the beginning of. */
export function withModifier(meaning: Meaning, roles: Roles): Meaning {
  const mod = get<DateModifier>(roles, "modifier", "mod");
  return mod ? { ...meaning, mod } : meaning;
}

/** The interval of a meaning, as days. */
export const intervalOf = (meaning: Meaning): DayInterval | undefined =>
  meaning.days && meaning.type !== "SET" ? { start: formatDay(meaning.days[0]), end: formatDay(meaning.days[1]) } : undefined;
