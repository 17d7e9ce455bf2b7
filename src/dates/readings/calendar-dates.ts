/** Days, months and years by their names and numbers. */
import type { Calendar } from "../../types";
import { dayOf, monthDays, uncertainty, yearDays, yearHolding } from "../calendars";
import { addMonths, calendarDay, dayNumber, exists, formatMonth, formatYear, isoWeekday, twoDigits } from "../days";
import { date, dayMeaning, type Days, hasYear, type Meaning, monthMeaning, yearMeaning } from "../meaning";
import type { Parts, SenseOf } from "../phrases";
import { type Reading, readWithin, type Setting } from "./setting";


/** A month as it is written, with the day of it where one is named. */
interface MonthPart {
  calendar: Calendar;
  month: number;
  day: number | undefined;
  weekday: number | undefined;
}

function monthPart(parts: Parts, dayRole: string): MonthPart | undefined {
  const month = parts.get("monthName", "monthName");
  const weekday = parts.get("weekday", "weekday")?.weekday;
  return month && { calendar: month.calendar, month: month.month, day: parts.number(dayRole), weekday };
}

/** The year of a calendar in which a month begins on a day or after it. */
function yearWithin({ calendar, month }: MonthPart, first: number, bangla: Setting["bangla"]): number {
  const year = yearHolding(calendar, first, bangla);
  return (monthDays(calendar, year, month, bangla)?.[0] ?? first) < first ? year + 1 : year;
}

/** The last years that Hijri and Bangla dates of news can be of; a later one is of the other calendar. */
const LAST_OF_ITS_OWN = 1600;

/** A day or month of a year that is named: of its own calendar, or of another that the year's era or size shows. */
function inNamedYear(part: MonthPart, { value, bc, calendar }: SenseOf<"yearNumber">, { bangla }: Setting): Meaning | undefined {
  if (bc) return undefined;
  const of = calendar ?? (part.calendar !== "gregorian" && value > LAST_OF_ITS_OWN ? "gregorian" : part.calendar);
  if (of === part.calendar) return inYear(part, value, bangla);
  const days = yearDays(of, value, bangla);
  return days && inYear(part, yearWithin(part, days[0], bangla), bangla);
}

/** A day or month of a year that is told by another phrase: "of last year". */
function inToldYear(part: MonthPart, parts: Parts, setting: Setting): Meaning | undefined {
  const within = readWithin(parts, setting);
  const meaning = within && inYear(part, within.days && yearWithin(part, within.days[0], setting.bangla), setting.bangla);
  return meaning && { ...meaning, anchor: within.anchor };
}

/** How far years are looked for that a day without one could be of. */
const PAST_YEARS = [0, -1, -2, -3, -4, -5, -6, -7, -8];
const NEXT_YEARS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/**
 * The year of a day or month that names none: the latest in which it has come by the reference day, or the first to come.
 * "Last" May is one that is over, "this" May this year's, "next" May lies ahead. A weekday settles a doubt.
 */
function nearestYear({ calendar, month, day, weekday }: MonthPart, parts: Parts, setting: Setting): number | undefined {
  const { reference, bangla } = setting;
  if (reference === undefined) return undefined;
  const step = parts.get("direction", "direction")?.step;
  const current = yearHolding(calendar, reference, bangla);
  if (step === 0) return current;
  const dayIn = (year: number): number | undefined => {
    if (day !== undefined) return dayOf(calendar, year, month, day, bangla);
    return monthDays(calendar, year, month, bangla)?.[step === -1 ? 1 : 0];
  };
  // Standing alone, as in a table or under a picture, it is of the year at hand.
  if (step === undefined && setting.isAlone() && !setting.isFuture() && dayIn(current) !== undefined) return current;
  const fits = (year: number): boolean => {
    const number = dayIn(year);
    if (number === undefined) return false;
    if (step !== undefined) return step < 0 ? number < reference : number > reference;
    return setting.isFuture() ? (day === undefined ? (monthDays(calendar, year, month, bangla)?.[1] ?? 0) : number) >= reference : number <= reference;
  };
  const ahead = step === undefined ? setting.isFuture() : step > 0;
  const found = (ahead ? NEXT_YEARS : PAST_YEARS).map((offset) => current + offset).find(fits);
  const nearest = found === undefined || step === undefined || Math.abs(step) < 2 ? found : found + Math.sign(step);
  if (weekday === undefined || day === undefined || nearest === undefined || step !== undefined) return nearest;
  const isThatWeekday = (year: number) => isoWeekday(dayIn(year) ?? NaN) === weekday;
  return [nearest, nearest + 1, nearest - 1].find(isThatWeekday) ?? nearest;
}

/** A day or month of a year. */
export function inYear(part: MonthPart, year: number | undefined, bangla: Setting["bangla"]): Meaning | undefined {
  const { calendar, month, day } = part;
  const own = (meaning: Meaning): Meaning => (calendar === "gregorian" ? meaning : { ...meaning, calendar });
  if (year === undefined) return own(yearless(part));
  if (day === undefined) {
    if (calendar === "gregorian") return hasYear(year) ? monthMeaning(year, month) : undefined;
    const days = monthDays(calendar, year, month, bangla);
    return days && own(unsure(span(days, "month"), calendar, year, bangla));
  }
  const number = dayOf(calendar, year, month, day, bangla);
  if (number !== undefined) return own(unsure(dayMeaning(number), calendar, year, bangla));
  return own({ ...date(calendar === "gregorian" ? `${formatMonth(year, month)}-${twoDigits(day)}` : "XXXX-XX-XX"), impossible: true });
}

/** From one day to another. */
const span = (days: Days, grain: Meaning["grain"]): Meaning => date(`${dayMeaning(days[0]).value}/${dayMeaning(days[1]).value}`, days, grain);

/** What is reckoned by another rule than the calendar is kept by may be off. */
function unsure(meaning: Meaning, calendar: Calendar, year: number, bangla: Setting["bangla"]): Meaning {
  const off = uncertainty(calendar, year, bangla);
  return off > 0 && meaning.days ? { ...meaning, mod: "APPROX", days: [meaning.days[0] - off, meaning.days[1] + off] } : meaning;
}

function yearless({ calendar, month, day }: MonthPart): Meaning {
  if (calendar !== "gregorian") return day === undefined ? date("XXXX-XX", undefined, "month") : date("XXXX-XX-XX", undefined, "day");
  const value = `XXXX-${twoDigits(month)}`;
  if (day === undefined) return date(value, undefined, "month");
  const meaning = date(`${value}-${twoDigits(day)}`, undefined, "day");
  return exists(2024, month, day) ? meaning : { ...meaning, impossible: true };
}

/** A day, a month, or a day or month of a year, in any calendar. */
export const calendarDate: Reading = (parts, setting) => {
  const part = monthPart(parts, parts.has("bareOrdinal") ? "bareOrdinal" : "dayNumber");
  if (!part) return undefined;
  if (parts.has("within")) return inToldYear(part, parts, setting);
  const named = parts.get("yearNumber", "yearNumber");
  if (named) return inNamedYear(part, named, setting);
  const year = nearestYear(part, parts, setting);
  const meaning = inYear(part, year, setting.bangla);
  // A leap day may be years away; a day that no year has is none.
  if (!meaning || parts.has("direction") || setting.reference === undefined) return meaning;
  return { ...meaning, floating: true };
};

/** The first of May, said as "first May". */
export const firstOfMonth: Reading = (parts, setting, phrase) =>
  parts.number("bareOrdinal") === 1 ? calendarDate(parts, setting, phrase) : undefined;

/** A month alone is one where a word says so, or where its name is nothing else, in the calendar that news goes by. */
export const lonelyMonth: Reading = (parts, setting, phrase) => {
  const month = parts.get("monthName", "monthName");
  return month && (month.said || (month.calendar === "gregorian" && !month.common)) ? calendarDate(parts, setting, phrase) : undefined;
};

export const year: Reading = (parts, setting) => {
  const number = parts.get("yearNumber", "yearNumber");
  if (!number?.said) return undefined;
  const { value, bc, calendar = parts.get("era", "era")?.calendar ?? "gregorian" } = number;
  if (bc) return date(`BC${formatYear(value)}`);
  if (calendar === "gregorian") return yearMeaning(value);
  const days = yearDays(calendar, value, setting.bangla);
  return { ...unsure(date(`${value}-${calendar === "hijri" ? "AH" : "BS"}`, days, "year"), calendar, value, setting.bangla), calendar };
};

/** A number that is a year where the words beside it leave that open. */
export const likelyYear: Reading = (parts) => {
  const { value = 0 } = parts.get("yearNumber", "yearNumber") ?? {};
  return value >= 1800 && value < 2100 ? yearMeaning(value) : undefined;
};

/** The first of two years of which the second is said to be one: 1996 and 2001. */
export const besideYear: Reading = (parts, setting, phrase) => (parts.get("other", "yearNumber")?.said ? likelyYear(parts, setting, phrase) : undefined);

/** The next of a list of years: "and 1959" right behind a year. */
export const nextYear: Reading = (parts, setting, phrase) => {
  const { previous } = setting;
  return previous && /^\d{4}$/u.test(previous.value) && phrase.start - previous.end <= 3 && phrase.start > previous.end ? likelyYear(parts, setting, phrase) : undefined;
};

/** 12/03/2024 is day, month, year; 2024-03-12 the other way about. */
export const numeric: Reading = (parts, setting) => {
  const { parts: numbers, widths, sign } = parts.get("numeric", "numeric") ?? {};
  if (!numbers || !widths) return undefined;
  const [a, b, c] = numbers as [number, number, number];
  const [first, second, third] = widths as [number, number, number];
  if (second > 2) return undefined;
  const calendar = parts.get("era", "era")?.calendar ?? "gregorian";
  const yearFirst = first === 4 && third <= 2;
  if (!yearFirst && !(first <= 2 && (third === 4 || (third === 2 && sign === "/")))) return undefined;
  const [y, m, d] = yearFirst ? [a, b, c] : [third === 2 ? century(c) : c, b, a];
  if (y < 1 || m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return inYear({ calendar, month: m, day: d, weekday: undefined }, y, setting.bangla);
};

/** Of a year in two digits, the century: up to thirty, this one. */
const century = (year: number): number => (year <= 30 ? 2000 : 1900) + year;

/** 22/4 and 9/2021, where the words beside them say that they are dates. */
export const dayAndMonth: Reading = (parts, setting) => {
  const [day, month] = [parts.number("dayNumber"), parts.number("month")];
  if (day === undefined || month === undefined || !(month >= 1 && month <= 12)) return undefined;
  const part = { calendar: "gregorian", month, day, weekday: parts.get("weekday", "weekday")?.weekday } as const;
  const meaning = inYear(part, nearestYear(part, parts, setting), setting.bangla);
  return meaning && (setting.reference === undefined ? meaning : { ...meaning, floating: true });
};

export const monthAndYear: Reading = (parts, setting) => {
  const [month, y] = [parts.number("month"), parts.number("yearNumber")];
  if (month === undefined || y === undefined || !(month >= 1 && month <= 12)) return undefined;
  return inYear({ calendar: "gregorian", month, day: undefined, weekday: undefined }, y, setting.bangla);
};

/** The tenth of the month, or of this month, or of the one told before. */
export const dayOfMonth: Reading = (parts, setting) => {
  const day = parts.number("dayNumber");
  if (day === undefined) return undefined;
  const within = readWithin(parts, setting);
  if (parts.has("within")) {
    const calendar = within?.calendar;
    if (!within?.days || within.grain !== "month") return within?.type === "DATE" ? { ...date(`XXXX-XX-${twoDigits(day)}`), calendar } : undefined;
    const number = within.days[0] + day - 1;
    if (number > within.days[1]) return { ...date(within.calendar ? "XXXX-XX-XX" : `${within.value}-${twoDigits(day)}`), calendar, impossible: true };
    return { ...dayMeaning(number), calendar, anchor: within.anchor };
  }
  const { reference } = setting;
  if (reference === undefined) return date(`XXXX-XX-${twoDigits(day)}`);
  const step = parts.get("direction", "direction")?.step;
  const future = step === undefined ? setting.isFuture() : step > 0;
  const { year: y, month: m } = calendarDay(reference);
  for (let away = 0; away < 3; away++) {
    const { year: inThat, month } = addMonths(y, m, future ? away : -away);
    const number = dayNumber(inThat, month, day);
    const isThen = step === 0 ? away === 0 : step !== undefined ? (future ? number > reference : number < reference) : future ? number >= reference : number <= reference;
    if (exists(inThat, month, day) && isThen) return { ...dayMeaning(number), floating: true };
  }
  return undefined;
};

/** The tenth of the month of the date told before. */
export const dayOfIt: Reading = (parts, { previous }) => {
  const day = parts.number("dayNumber");
  const month = previous?.interval && /^(\d{4})-(\d{2})/u.exec(previous.interval.start);
  if (!month || day === undefined || !exists(Number(month[1]), Number(month[2]), day)) return undefined;
  return { ...dayMeaning(dayNumber(Number(month[1]), Number(month[2]), day)), anchor: { start: previous.start, end: previous.end, text: previous.text } };
};
