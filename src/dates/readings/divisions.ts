/** Parts of periods: quarters, halves, first months, decades, the third Tuesday, the beginning and the end. */
import type { DateModifier } from "../../types";
import { calendarDay, formatMonth, isoWeekday } from "../days";
import { centuryMeaning, date, dayMeaning, decadeMeaning, type Days, halfMeaning, type Meaning, monthsFrom, periodAround, quarterMeaning, shiftedDay, weekMeaning } from "../meaning";
import type { Parts } from "../phrases";
import { calendarDate } from "./calendar-dates";
import { type Reading, readWithin, type Setting } from "./setting";

/** The year that a division is of: named, told by another phrase, or undefined. */
function yearOf(parts: Parts, setting: Setting): { year: number | undefined; within: Meaning | undefined; told: boolean } {
  const named = parts.get("yearNumber", "yearNumber");
  if (named) return { year: named.bc || named.calendar === "hijri" || named.calendar === "bangla" ? undefined : named.value, within: undefined, told: true };
  const within = readWithin(parts, setting);
  return { year: within?.days && calendarDay(within.days[0]).year, within, told: parts.has("within") };
}

/** The third quarter, the second half: of a year, or the latest that has begun. */
const division = (count: number, letter: "Q" | "H", make: (year: number, n: number) => Meaning): Reading => (parts, setting) => {
  const said = parts.number("nth") ?? (parts.has("firstHalf") ? 1 : parts.has("secondHalf") ? 2 : undefined);
  // "The same quarter" of another year is that of the one told before.
  const told = parts.has("anaphor") ? Number(new RegExp(`-${letter}(\\d)$`, "u").exec(setting.previous?.value ?? "")?.[1] ?? NaN) : said;
  const n = told === -1 ? count : told;
  if (n === undefined || !(n >= 1 && n <= count)) return undefined;
  const { year, within, told: named } = yearOf(parts, setting);
  if (named && year === undefined && !within) return undefined;
  // The first half of January is a part of it, and no half of a year.
  if (within && within.grain !== "year") {
    if (within.grain === "fiscalYear" && within.days) return fiscalDivision(within, n, count, letter);
    return count === 2 ? { ...within, mod: n === 1 ? "START" : "END" } : undefined;
  }
  if (year !== undefined) return { ...make(year, n), anchor: within?.anchor };
  const { reference } = setting;
  if (named || reference === undefined) return date(`XXXX-${letter}${n}`);
  const current = calendarDay(reference).year;
  const years = setting.isFuture() ? [current, current + 1] : [current, current - 1];
  const fits = (days: Days | undefined) => days !== undefined && (setting.isFuture() ? days[1] >= reference : days[0] <= reference);
  return years.map((y) => make(y, n)).find((meaning) => fits(meaning.days));
};

/** The first quarter of a fiscal year, as its months. */
function fiscalDivision({ days }: Meaning, n: number, count: number, letter: string): Meaning {
  const { year, month } = calendarDay((days as Days)[0]);
  const months = 12 / count;
  const [first, last] = monthsFrom(year, month + (n - 1) * months, months);
  const [a, b] = [calendarDay(first), calendarDay(last)];
  if (letter === "Q" && (a.month - 1) % 3 === 0) return quarterMeaning(a.year, (a.month + 2) / 3);
  if (letter === "H" && (a.month - 1) % 6 === 0) return halfMeaning(a.year, (a.month + 5) / 6);
  return date(`${formatMonth(a.year, a.month)}/${formatMonth(b.year, b.month)}`, [first, last]);
}

export const quarter = division(4, "Q", quarterMeaning);
export const half = division(2, "H", halfMeaning);

/** The quarter April to June. */
export const quarterOfMonths: Reading = (parts, setting) => {
  const first = parts.get("from", "monthName")?.month;
  const last = parts.get("to", "monthName")?.month;
  if (first === undefined || last !== first + 2 || (first - 1) % 3 !== 0) return undefined;
  const { year, told } = yearOf(parts, setting);
  const n = (first + 2) / 3;
  if (year !== undefined) return quarterMeaning(year, n);
  const { reference } = setting;
  if (told || reference === undefined) return date(`XXXX-Q${n}`);
  const current = quarterMeaning(calendarDay(reference).year, n);
  return setting.isFuture() || (current.days as Days)[0] <= reference ? current : quarterMeaning(calendarDay(reference).year - 1, n);
};

/** The first six months of a year are its half, the first nine a range. */
export const firstMonths: Reading = (parts, setting) => {
  const n = parts.number("number") ?? parts.get("count", "count")?.count;
  const which = parts.number("nth");
  if (typeof n !== "number" || !Number.isInteger(n) || n < 1 || n > 11 || (which !== 1 && which !== -1)) return undefined;
  const { year, within, told } = yearOf(parts, setting);
  if (told && year === undefined && !within) return undefined;
  if (within?.grain === "fiscalYear" && within.days) return fiscalMonths(within.days, n, which);
  const { reference } = setting;
  const current = year ?? (told || reference === undefined ? undefined : calendarDay(reference).year);
  if (current === undefined) return n === 6 ? date(`XXXX-H${which === 1 ? 1 : 2}`) : n === 3 ? date(`XXXX-Q${which === 1 ? 1 : 4}`) : undefined;
  if (n === 6) return halfMeaning(current, which === 1 ? 1 : 2);
  if (n === 3) return quarterMeaning(current, which === 1 ? 1 : 4);
  const [from, to] = which === 1 ? [1, n] : [13 - n, 12];
  return date(`${formatMonth(current, from)}/${formatMonth(current, to)}`, monthsFrom(current, from, to - from + 1));
};

/** The first or last months of a fiscal year. */
function fiscalMonths([first]: Days, n: number, which: number): Meaning {
  const { year, month } = calendarDay(first);
  const days = monthsFrom(year, which === 1 ? month : month + 12 - n, n);
  const [a, b] = [calendarDay(days[0]), calendarDay(days[1])];
  return date(`${formatMonth(a.year, a.month)}/${formatMonth(b.year, b.month)}`, days);
}

/** The 1990s, the nineties. */
export const decade: Reading = (parts) => {
  const said = parts.get("decadeName", "decadeName")?.value ?? parts.number("n");
  if (said === undefined || said % 10 !== 0 || said < 10) return undefined;
  return decadeMeaning(said < 100 ? 1900 + said : said);
};

/** The nineties of the last century, and of the nineteenth. */
export const decadeOfCentury: Reading = (parts, setting) => {
  const said = parts.get("decadeName", "decadeName")?.value ?? parts.number("n");
  const century = readWithin(parts, setting);
  if (said === undefined || said % 10 !== 0) return undefined;
  return century?.days && century.grain === "century" ? decadeMeaning(calendarDay(century.days[0]).year + (said % 100)) : decadeMeaning(said < 100 ? 1900 + said : said);
};

/** The second decade of the twentieth century is the tens, as the first is its first ten years. */
export const nthDecade: Reading = (parts, setting) => {
  const n = parts.number("nth");
  const century = readWithin(parts, setting);
  if (n === undefined || !century?.days || century.grain !== "century") return undefined;
  const decades = n === -1 ? 9 : n - 1;
  return decades < 10 ? decadeMeaning(calendarDay(century.days[0]).year + 10 * decades) : undefined;
};

/** The twentieth century: 19XX. */
export const century: Reading = (parts) => {
  const n = parts.number("nth") ?? parts.number("n");
  // A third hundred is a count as well.
  const least = parts.has("bc") ? 1 : parts.has("n") ? 12 : parts.has("theHundred") ? 6 : 1;
  if (n === undefined || !Number.isInteger(n) || n < least || n > 30) return undefined;
  // A century of another calendar has no value in the scheme.
  if (parts.get("era", "era")?.calendar === "hijri") return date("PAST_REF");
  return parts.has("bc") ? date(`BC${String(n - 1).padStart(2, "0")}XX`) : centuryMeaning(n);
};

/** The third Tuesday of a month, the last day of a year, the first week of a month. */
export const nthOf: Reading = (parts, setting) => {
  const n = parts.number("nth");
  const within = readWithin(parts, setting);
  if (n === undefined || !within) return undefined;
  const weekday = parts.get("weekday", "weekday")?.weekday;
  const unit = parts.get("unit", "unit")?.unit;
  if (!within.days) return undefined;
  // "Wednesday the second": the second day, where that is a Wednesday.
  if (weekday !== undefined && n > 1 && within.grain === "month" && isoWeekday(within.days[0] + n - 1) === weekday) return undefined;
  if (weekday === undefined && (unit === "month" || unit === "year" || unit === "decade")) return nthPeriod(n, within, unit);
  const day = nthDay(n, within.days, weekday ?? (unit === "week" ? 1 : undefined), weekday === undefined && unit === "week");
  if (day === undefined) return undefined;
  const meaning = weekday === undefined && unit === "week" ? weekMeaning(day) : dayMeaning(day);
  return { ...meaning, anchor: within.anchor, calendar: within.calendar };
};

/** The first month of a year, the last year of a century. */
function nthPeriod(n: number, { days }: Meaning, unit: "month" | "year" | "decade"): Meaning | undefined {
  const [first, last] = days as Days;
  const day = n > 0 ? shiftedDay(first, n - 1, unit) : shiftedDay(last, n + 1, unit);
  return day !== undefined && day >= first && day <= last ? periodAround(day, unit) : undefined;
}

/** The nth day of some days, or the nth that is a certain weekday. Weeks are those that lie wholly within. */
function nthDay(n: number, [first, last]: Days, weekday: number | undefined, whole: boolean): number | undefined {
  if (n === 0) return undefined;
  const from = weekday === undefined ? first : first + ((weekday - isoWeekday(first) + 7) % 7);
  const apart = weekday === undefined ? 1 : 7;
  const end = whole ? last - 6 : last;
  const day = n > 0 ? from + (n - 1) * apart : from + Math.floor((end - from) / apart) * apart + (n + 1) * apart;
  return day >= first && day <= end ? day : undefined;
}

/** The beginning, middle or end of a period; about, more than. */
export const modified: Reading = (parts, setting) => {
  const mod: DateModifier | undefined = parts.get("modifier", "modifier")?.mod;
  const meaning = readWithin(parts, setting, "whole");
  return meaning && mod && { ...meaning, mod };
};

/** The middle of March: a word beside it says that it is the month. */
export const modifiedMonth: Reading = (parts, setting, phrase) => {
  const meaning = calendarDate(parts, setting, phrase);
  const mod = parts.get("modifier", "modifier")?.mod;
  return meaning && mod && { ...meaning, mod };
};

/** A phrase that only takes more words in: the whole of a year, a year throughout. */
export const same: Reading = (parts, setting) => {
  return readWithin(parts, setting, "whole");
};
