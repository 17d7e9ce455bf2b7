/** Ranges: from a first date to a last, both inclusive. */
import type { DateMention } from "../../types";
import { yearHolding } from "../calendars";
import { formatDay } from "../days";
import { date, dayMeaning, decadeMeaning, type Meaning, meaningOf, yearMeaning } from "../meaning";
import { Parts, type Phrase } from "../phrases";
import { calendarDate, inYear } from "./calendar-dates";
import { dayPartOf, timeIn } from "./times";
import { read, type Reading, type Setting } from "./setting";

/** Two meanings as the first and last of a range; undefined where they are not in order. */
function join(from: Meaning | undefined, to: Meaning | undefined): Meaning | undefined {
  if (!from || !to || from.impossible || to.impossible) return undefined;
  if (from.type === "TIME" && to.type === "TIME") return joinTimes(from, to);
  if (from.type !== "DATE" || to.type !== "DATE" || from.calendar !== to.calendar || /_REF$/u.test(from.value + to.value) && from.days === to.days) return undefined;
  const { calendar } = from;
  const [first, last] = [from.value.split("/")[0] as string, to.value.split("/").at(-1) as string];
  const value = `${first}/${last}`;
  if (!from.days || !to.days) return first < last ? { ...date(value), calendar } : undefined;
  return from.days[0] < to.days[0] ? { ...date(value, [from.days[0], to.days[1]]), calendar } : undefined;
}

/** Two times, of the day that either names; what ends at an earlier hour of the clock than it begins ends on the next day. */
function joinTimes(from: Meaning, to: Meaning): Meaning | undefined {
  const [a, b] = [splitTime(from), splitTime(to)];
  const days = from.days ?? to.days;
  if (!days) {
    const day = a.day || b.day;
    return meaningOf("TIME", `${day}${a.time}/${b.day || day}${b.time}`);
  }
  const first = days[0];
  const goesBack = /^T\d/u.test(a.time) && /^T\d/u.test(b.time) && b.time < a.time;
  const last = to.days ? to.days[1] : goesBack ? first + 1 : first;
  if (last < first || (last === first && goesBack)) return undefined;
  return meaningOf("TIME", `${formatDay(first)}${a.time}/${formatDay(last)}${b.time}`, [first, last]);
}

function splitTime({ value }: Meaning): { day: string; time: string } {
  const at = value.indexOf("T");
  return { day: value.slice(0, at), time: value.slice(at) };
}

/**
 * From one date to another. What has no year, or is a weekday alone, goes by the other: the first is the nearest before it,
 * the last the nearest after it.
 */
export const range: Reading = (parts, setting) => {
  const [first, last] = [parts.phrase("from"), parts.phrase("to")];
  if (!first || !last) return undefined;
  // A time without its day takes that of the other, not that of the moment.
  const within = { ...setting, seconds: undefined, isAlone: () => false };
  const from = read(first, within);
  const to = from && read(last, { ...within, previous: told(from, first) ?? setting.previous });
  if (!from || !to) return undefined;
  if (from.type === "TIME" && to.type === "TIME") return onItsDay(join(timeLike(first, last, within) ?? from, to), setting);
  const step = last.parts.get("direction", "direction")?.step ?? 0;
  // Next is said once for both: from Monday to Thursday next.
  if (from.floating && step > 0 && setting.reference !== undefined) {
    const next = read(first, { ...setting, reference: setting.reference + 1, isFuture: () => true });
    return next && join(next, after(last, next, setting));
  }
  if (from.floating && to.days && !to.floating) return join(before(first, to, setting) ?? from, to);
  if (to.floating && from.days) return join(from, after(last, from, setting));
  return join(from, to);
};

/** The first date as one that the last can count from: from the first of May to the tenth of it. */
const told = ({ type, value, days }: Meaning, { start, end }: Phrase): DateMention | undefined =>
  days && { type, value, start, end, text: "", calendar: "gregorian", interval: { start: formatDay(days[0]), end: formatDay(days[1]) } };

const before = (phrase: Phrase, { days }: Meaning, setting: Setting): Meaning | undefined => days && read(phrase, { ...setting, reference: days[1], isFuture: () => false, isAlone: () => false });
const after = (phrase: Phrase, { days }: Meaning, setting: Setting): Meaning | undefined => days && read(phrase, { ...setting, reference: days[0], isFuture: () => true, isAlone: () => false });

/** The first of two times, in the part of the day that only the second names. */
function timeLike(first: Phrase, last: Phrase, setting: Setting): Meaning | undefined {
  const part = dayPartOf(last.parts);
  if (!part || dayPartOf(first.parts)) return undefined;
  const hinted = timeIn(first.parts, setting, part);
  const to = read(last, setting);
  return hinted && to && isInOrder(meaningOf("TIME", `${hinted.value}/${to.value}`)) ? hinted : undefined;
}

/** Times without a day are of the reference date, where that is a moment within a day. */
function onItsDay(meaning: Meaning | undefined, { reference, seconds }: Setting): Meaning | undefined {
  if (!meaning || meaning.days || meaning.type !== "TIME" || reference === undefined || !seconds || !meaning.value.startsWith("T")) return meaning;
  const [from = "", to = ""] = meaning.value.split("/");
  const { value } = dayMeaning(reference);
  return { ...meaning, value: `${value}${from}/${value}${to}`, days: [reference, reference] };
}

/** Whether a range of times ends at a later hour of the clock than it begins. */
function isInOrder({ value }: Meaning): boolean {
  const [from = "", to = ""] = value.split("/").map((time) => time.slice(time.indexOf("T")));
  return from <= to;
}

/** From three to four in the afternoon: the first hour is said without a word for it. */
export const hourRange: Reading = (parts, setting) => {
  const phrase = parts.phrase("to");
  const within = { ...setting, seconds: undefined };
  const to = phrase && read(phrase, within);
  const hinted = to && join(timeIn(parts, within, dayPartOf(phrase.parts) ?? "MO"), to);
  // From nine to five in the afternoon: nine in the morning.
  return to && onItsDay(hinted && isInOrder(hinted) ? hinted : join(timeIn(parts, within, "MO"), to), setting);
};

/** From 9:00 to 15:30. */
export const clockRange: Reading = (parts, setting) => {
  const [from, to] = [parts.get("from", "clock"), parts.get("to", "clock")];
  if (from?.sign !== "colon" || to?.sign !== "colon") return undefined;
  const at = (clock: typeof from) => timeIn(new Parts(["clock", "at"], [clock, { kind: "at" }]), setting, undefined);
  return join(at(from), at(to));
};

/** From the fifth to the seventh of a month: its year is that of the fifth. */
export const dayRange: Reading = (parts, setting, whole) => {
  const last = parts.phrase("to") ?? { ...whole, reading: calendarDate };
  const first = parts.get("from", "dayNumber");
  if (!first || !last.parts.has("dayNumber")) return undefined;
  const from = read({ ...last, parts: last.parts.with("dayNumber", first) }, setting);
  const to = from && (from.floating ? after(last, from, setting) : read(last, setting));
  return from?.grain === "day" && (to?.days ? to.days[0] - (from.days?.[0] ?? 0) < 31 : true) ? join(from, to) : undefined;
};

/** From September to November of a year. */
export const monthRange: Reading = (parts, setting) => {
  const phrase = parts.phrase("to");
  const to = phrase && read(phrase, setting);
  const month = parts.get("from", "monthName");
  if (!to || !month) return undefined;
  if (!to.days) return join(date(`XXXX-${String(month.month).padStart(2, "0")}`), to);
  const year = yearHolding(month.calendar, to.days[0], setting.bangla);
  const own = { calendar: month.calendar, month: month.month, day: parts.number("dayNumber"), weekday: undefined };
  const from = inYear(own, year, setting.bangla);
  return from?.days && from.days[0] < to.days[0] ? join(from, to) : join(inYear(own, year - 1, setting.bangla), to);
};

/** From one year to another; 2008-09 ends in 2009. */
export const yearRange: Reading = (parts) => {
  const [from, to] = [yearIn(parts, "from"), yearIn(parts, "to")];
  const { digits } = parts.get("to", "digits") ?? parts.get("to", "number") ?? {};
  if (from === undefined || to === undefined) return undefined;
  // Without a word that says so, only what can hardly be a count.
  if (!parts.has("yearWord") && !(isLikely(from) && (isLikely(to) || digits === 2))) return undefined;
  const last = digits === 2 ? Math.floor(from / 100) * 100 + to : to;
  return join(yearMeaning(from), yearMeaning(last));
};

const isLikely = (year: number): boolean => year >= 1800 && year < 2100;

function yearIn(parts: Parts, role: string): number | undefined {
  const value = parts.number(role);
  if (value === undefined || !Number.isInteger(value) || value < 0 || value >= 10_000) return undefined;
  return role === "from" && value < 100 ? (value > 20 && parts.has("yearWord") ? 1900 + value : undefined) : value;
}

/** The fifth in "the fifth and sixth of June": of the month that stands behind the other. */
export const besideDay: Reading = (parts, setting) => {
  const phrase = parts.phrase("other");
  const other = phrase && read(phrase, setting);
  const [own, its] = [parts.number("dayNumber"), phrase?.parts.number("dayNumber")];
  if (!other || own === undefined || its === undefined || other.grain !== "day") return undefined;
  if (!other.days) return /^XXXX-\d\d-\d\d$/u.test(other.value) ? date(`${other.value.slice(0, -2)}${String(own).padStart(2, "0")}`) : undefined;
  return { ...other, ...dayMeaning(other.days[0] - its + own) };
};

/** The eighties in "eighties and nineties". */
export const besideDecade: Reading = (parts, setting) => {
  const own = parts.number("n");
  const phrase = parts.phrase("other");
  if (own === undefined || own % 10 !== 0 || !phrase || read(phrase, setting)?.grain !== "decade") return undefined;
  return decadeMeaning(own < 100 ? 1900 + own : own);
};
