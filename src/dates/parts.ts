/** Parts of phrases that mean the same wherever they stand: numbers of several words, days of a month, hours with their minutes. */
import type { Amount, Part, Parts } from "./phrases";
import type { Unit } from "./words";

/** Composes a part of its words; undefined where they do not make one. */
export type Composition = (parts: Parts) => Part | undefined;

/** 25 of "five and twenty", 1971 of "nineteen hundred seventy-one", 3.5 of "half more than three". */
const sum: Composition = (parts) => ({ kind: "number", value: parts.numbers().reduce((total, value) => total + value, 0), digits: undefined });

const digits: Composition = (parts) => {
  const token = parts.get("n", "digits");
  // Longer numbers count nothing that is dated.
  return token && token.digits <= 4 ? { kind: "number", value: token.value, digits: token.decimals === undefined ? token.digits : Infinity } : undefined;
};

const nth: Composition = (parts) => {
  const [value] = parts.numbers();
  return value === undefined || !Number.isInteger(value) ? undefined : { kind: "nth", value };
};

/** The fifth, 5, 5th, as a day of a month. */
const dayNumber: Composition = (parts) => {
  const [value] = parts.numbers();
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 31 ? { kind: "dayNumber", value } : undefined;
};

/** September; September/Eylül; the month of September. */
const monthName: Composition = (parts) => {
  const month = parts.get("month", "calendarMonth");
  const other = parts.get("other", "calendarMonth");
  if (!month || (other && (other.month !== month.month || other.calendar !== month.calendar))) return undefined;
  return { kind: "monthName", calendar: month.calendar, month: month.month, common: month.common === true && !other, said: parts.has("monthWord") };
};

/** Month 9, the ninth month. */
const numberedMonth: Composition = (parts) => {
  const value = parts.number("n");
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 12 ? { kind: "monthName", calendar: "gregorian", month: value, common: false, said: true } : undefined;
};

const LONGEST_YEAR = 4;

/** A year that a word says is one: of three digits too, and of fewer where its era is told. */
const namedYear: Composition = (parts) => {
  const value = parts.number("n");
  const { digits: width = 1 } = parts.get("n", "number") ?? {};
  const era = parts.get("era", "era");
  const bc = parts.has("bc");
  if (value === undefined || !Number.isInteger(value) || value > 9999 || width > LONGEST_YEAR || value < (era || bc ? 1 : 100)) return undefined;
  return { kind: "yearNumber", value, calendar: era?.calendar, bc, said: true };
};

/** A year of the calendar that its month or its place tells. */
const plainYear = (value: number, said: boolean): Part => ({ kind: "yearNumber", value, calendar: undefined, bc: false, said });

/** A year by its four digits, or its words, alone. */
const bareYear: Composition = (parts) => {
  const value = parts.number("n");
  return value !== undefined && Number.isInteger(value) && value >= 1000 ? plainYear(value, false) : undefined;
};

/** A year by its digits with a case ending on them: of 2016. */
const suffixedYear: Composition = (parts) => {
  const bare = bareYear(parts);
  return bare && { ...bare, said: true } as Part;
};

/** The year seventy-one, as one word. */
const yearName: Composition = (parts) => {
  const value = parts.number("yearName");
  return value === undefined || (parts.number("hundred") ?? 1900) !== 1900 ? undefined : plainYear(value, true);
};

/** '90 and seventy-one are of the twentieth century. */
const shortYear: Composition = (parts) => {
  const { value, digits: width = 2 } = parts.get("n", "number") ?? {};
  return typeof value === "number" && Number.isInteger(value) && value > 20 && value < 100 && width === 2 ? plainYear(1900 + value, true) : undefined;
};

/** Three days; two years and a half; one hour and ten minutes. */
const amount: Composition = (parts) => {
  const amounts: Amount[] = [];
  const one = parts.get("aUnit", "aUnit");
  if (one) amounts.push({ n: 1, unit: one.unit });
  for (const at of ["", "2", "3", "4", "5", "6"]) {
    const count = parts.get(`count${at}`, "count") ?? (at === "" ? parts.get("plural", "plural") : undefined);
    const unit = parts.get(`unit${at}`, "unit");
    if (count) amounts.push({ n: count.count, unit: count.unit });
    else if (unit) {
      const n = parts.get(`n${at}`, "number")?.value ?? parts.number("about") ?? parts.number(`fraction${at}`) ?? parts.get(`some${at}`, "some")?.value ?? 1;
      amounts.push({ n: n === "X" ? n : n * (unit.many ?? 1), unit: unit.unit });
    }
  }
  const [first] = amounts;
  if (!first || amounts.some((a, i) => i > 0 && !isSmaller(a.unit, (amounts[i - 1] as Amount).unit))) return undefined;
  // And a half: of the unit before it.
  const more = parts.number("more");
  const last = amounts.at(-1) as Amount;
  if (more !== undefined && last.n !== "X") amounts[amounts.length - 1] = { n: last.n + more, unit: last.unit };
  return { kind: "amount", amounts, about: parts.has("about") || parts.get("count", "count")?.about === true };
};

const SIZES: readonly Unit[] = ["second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century"];
const isSmaller = (a: Unit, b: Unit): boolean => SIZES.indexOf(a) < SIZES.indexOf(b);

/** An hour with its minutes, as it is said: half past ten, a quarter to nine. */
const clock: Composition = (parts) => {
  const digital = parts.get("digitalClock", "digitalClock");
  if (digital) {
    const { seconds, hasSeconds } = digital;
    if (seconds > 86_400) return undefined;
    return { kind: "clock", seconds, precision: hasSeconds ? "second" : "minute", twelve: seconds < 13 * 3600, sign: parts.has("hourWord") || parts.has("minuteWord") ? "word" : "colon" };
  }
  const told = parts.number("hour");
  const hour = told === undefined ? undefined : told + (parts.number("plus") ?? 0);
  const { decimals } = parts.get("hour", "digits") ?? {};
  if (hour === undefined || hour < 0 || hour >= 25 || Number(decimals?.padEnd(2, "0").slice(0, 2) ?? 0) > 59) return undefined;
  const sign = parts.has("minus") ? -1 : 1;
  const minutes = parts.number("minute") ?? 60 * (parts.number("fraction") ?? 0);
  if (minutes >= 60 || !Number.isInteger(minutes)) return undefined;
  const more = parts.number("second") ?? 0;
  const seconds = minutesOf(hour, decimals) * 60 + sign * minutes * 60 + more;
  if (seconds < 0 || seconds > 86_400) return undefined;
  const precise = parts.has("minute") || parts.has("fraction") || !Number.isInteger(hour);
  return { kind: "clock", seconds, precision: more > 0 ? "second" : precise ? "minute" : "hour", twelve: seconds < 13 * 3600, sign: isSaid(parts) ? "word" : "none" };
};

/** Whether the words of an hour say that it is one: half past eight does, half past 8 may be eight and a half. */
const isSaid = (parts: Parts): boolean => parts.has("hourWord") || (parts.has("fraction") && parts.get("hour", "hourOrdinal")?.kind === "hourOrdinal");

/** Minutes of the day. The digits behind the point of 8.30 are minutes; of an hour in words, 8.5 is half past eight. */
const minutesOf = (hour: number, decimals: string | undefined): number =>
  decimals === undefined ? Math.round(hour * 60) : Math.trunc(hour) * 60 + Number(decimals.padEnd(2, "0").slice(0, 2));

const namedHour: Composition = (parts) => {
  const hour = parts.get("namedHour", "namedHour")?.hour;
  return hour === undefined ? undefined : { kind: "clock", seconds: hour * 3600, precision: "hour", twelve: false, sign: "word" };
};

/** The compositions by the name that rules call them. */
export const COMPOSITIONS: Readonly<Record<string, Composition>> = {
  sum, digits, nth, dayNumber, monthName, numberedMonth, namedYear, bareYear, suffixedYear, shortYear, yearName, amount, clock, namedHour,
};
