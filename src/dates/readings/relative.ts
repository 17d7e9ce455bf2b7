/** Periods told from the reference date or from a date told before. */
import { calendarDay, isoWeekday, parseDay } from "../days";
import { date, dayMeaning, durationValue, fiscalYearMeaning, hasYear, type Meaning, meaningOf, periodAround, periodAt, referenceWord, seasonMeaning, SECONDS_IN, shiftedDay, timeValue, weekendMeaning, yearMeaning } from "../meaning";
import type { Amount, Parts } from "../phrases";
import type { Season, Unit } from "../words";
import { amountsOf } from "./durations";
import { type Reading, readWithin, type Setting } from "./setting";

const stepOf = (parts: Parts): number => parts.get("direction", "direction")?.step ?? 0;

/** The tenth minute, of the hour of the reference moment. */
export const minuteOfHour: Reading = (parts, { reference, seconds }) => {
  const [minute] = parts.numbers();
  if (minute === undefined || minute > 59 || reference === undefined || seconds === undefined) return undefined;
  const day = dayMeaning(reference);
  return { ...day, type: "TIME", value: `${day.value}${timeValue(Math.floor(seconds / 3600) * 3600 + minute * 60, "minute")}` };
};

/** Last week, this month, next year; the year. */
export const period: Reading = (parts, setting) => {
  const that = parts.get("that", "thatYear");
  if (that) return periodAt(setting.reference, that.step, that.unit);
  const unit = parts.get("unit", "unit")?.unit;
  if (!unit) return undefined;
  const step = stepOf(parts);
  if (SECONDS_IN[unit] !== undefined) return momentAway(setting, [{ n: step, unit }]);
  const meaning = periodAt(setting.reference, step, unit);
  return parts.has("direction") ? meaning : { ...meaning, floating: true };
};

/** The past years, without saying how many. */
export const vaguePeriod: Reading = (parts) => date(referenceWord(parts.has("direction") ? stepOf(parts) : -1));

export const vague: Reading = (parts) => {
  const value = parts.get("vague", "vague")?.value;
  return value && date(value);
};

/** Yesterday, today, tomorrow; what means both goes by the verb. */
export const offset: Reading = (parts, { reference, isFuture }) => {
  const word = parts.get("offset", "offset");
  if (!word) return undefined;
  const days = word.tense && !isFuture() ? -word.days : word.days;
  return reference === undefined ? date(referenceWord(days)) : dayMeaning(reference + days);
};

/** Which way the word beside a weekday points: what means yesterday or tomorrow goes by the verb. */
function offsetStep(parts: Parts, { isFuture }: Setting): number | undefined {
  const word = parts.get("offset", "offset");
  return word && (word.tense && !isFuture() ? -1 : Math.sign(word.days));
}

/** A weekday: the latest; the next where the verb or a word says so, or where it stands alone, as in a programme; or that of a week that is told. */
export const weekday: Reading = (parts, setting) => {
  const wanted = parts.get("weekday", "weekday")?.weekday;
  if (wanted === undefined) return undefined;
  const week = readWithin(parts, setting);
  if (parts.has("within")) return week?.days && week.grain === "week" ? dayMeaning(week.days[0] + wanted - 1) : date(`XXXX-WXX-${wanted}`);
  const { reference } = setting;
  if (reference === undefined) return date(`XXXX-WXX-${wanted}`, undefined, "day");
  const step = parts.get("direction", "direction")?.step ?? offsetStep(parts, setting);
  // This Thursday is that of the week.
  if (parts.get("direction", "direction")?.step === 0) return dayMeaning(reference - isoWeekday(reference) + wanted);
  // 0 to 6 days back; strictly before and after where the phrase says last or next.
  const back = (isoWeekday(reference) - wanted + 7) % 7;
  if (step === undefined && (setting.isFuture() || setting.isAlone())) return { ...dayMeaning(reference + ((7 - back) % 7)), floating: true };
  if (step === undefined || step === 0) return { ...dayMeaning(reference - back), floating: true };
  return dayMeaning(step > 0 ? reference + 7 * step - back : reference - (back === 0 ? 7 : back) + 7 * (step + 1));
};

/** The Saturday and Sunday of a week. */
export const weekend: Reading = (parts, { reference }) => {
  const step = stepOf(parts);
  return reference === undefined ? date(referenceWord(step)) : weekendMeaning(reference + 7 * step);
};

/** A season, with the year it is of where that is told. */
export const season: Reading = (parts, setting) => {
  const which = parts.get("season", "season")?.season;
  if (!which) return undefined;
  const named = parts.number("yearNumber");
  if (named !== undefined) return seasonMeaning(named, which);
  const within = readWithin(parts, setting);
  if (within?.days) return seasonMeaning(calendarDay(within.days[0]).year, which);
  const { reference } = setting;
  const step = parts.get("direction", "direction")?.step;
  if (reference === undefined || step === undefined) return date(`XXXX-${which}`, undefined, "season");
  return nearestSeason(reference, step, which);
};

function nearestSeason(reference: number, step: number, which: Season): Meaning {
  const { year: current } = calendarDay(reference);
  const order = step > 0 ? [-1, 0, 1] : [1, 0, -1, -2];
  for (const away of order) {
    const meaning = seasonMeaning(current + away, which);
    const [first, last] = meaning.days as readonly [number, number];
    if (step > 0 ? first > reference : step < 0 ? last < reference : first <= reference && last >= reference) return meaning;
  }
  return seasonMeaning(current, which);
}

/** A fiscal year: of a year or two that are named, or told from the reference date. */
export const fiscalYear: Reading = (parts, { reference }) => {
  const begins = parts.get("fiscalYear", "fiscalYear")?.begins ?? 1;
  const first = parts.number("from") ?? parts.number("yearNumber");
  if (first !== undefined) {
    const second = parts.number("to");
    const { digits = 4 } = parts.get("to", "digits") ?? {};
    // 1999-00 ends in 2000.
    const last = second === undefined ? first : digits === 2 ? first + ((((second - first) % 100) + 100) % 100) : second;
    return second !== undefined && last !== first + 1 ? undefined : fiscalYearMeaning(last, begins);
  }
  const step = stepOf(parts);
  if (reference === undefined) return date(referenceWord(step));
  const { year, month } = calendarDay(reference);
  return fiscalYearMeaning(year + (month >= begins && begins > 1 ? 1 : 0) + step, begins);
};

/** A span of time from an event that is not told in days. */
const untilEvent = (value: string): Meaning => ({ ...meaningOf("DURATION", value), anchor: "event" });

/** A period told by one that was named before: the same year, the next day, that month. */
export const anaphor: Reading = (parts, setting, phrase) => {
  const { previous, reference } = setting;
  const unit = parts.get("unit", "unit")?.unit ?? "day";
  const step = parts.get("anaphor", "anaphor")?.step ?? (parts.has("nextDay") ? 1 : parts.has("previousDay") ? -1 : 0);
  const interval = previous && previous.end <= phrase.start ? previous.interval : undefined;
  // The day after a year is told is no day of it.
  if (interval && unit === "day" && previous && !/^\d{4}-\d\d-\d\d/u.test(previous.value)) return step === 0 ? undefined : untilEvent("P1D");
  const day = interval && parseDay(step > 0 ? interval.end : interval.start);
  const moved = day === undefined ? undefined : shiftedDay(day, step, unit);
  const meaning = moved === undefined ? undefined : periodAround(moved, unit);
  if (meaning && previous) return { ...meaning, anchor: { start: previous.start, end: previous.end, text: previous.text } };
  if (step < 0) return periodAt(reference, step, unit);
  if (step > 0) return untilEvent(`P1${unit.charAt(0).toUpperCase()}`);
  return undefined;
};

/** The Friday after what was told before. */
export const anaphoricWeekday: Reading = (parts, setting) => {
  const told = setting.previous?.interval && parseDay(setting.previous.interval.start);
  const wanted = parts.get("weekday", "weekday")?.weekday;
  const step = parts.get("anaphor", "anaphor")?.step;
  if (told === undefined || wanted === undefined || step !== 1 || !setting.previous) return undefined;
  const { start, end, text } = setting.previous;
  return { ...dayMeaning(told + ((wanted - isoWeekday(told) + 6) % 7) + 1), anchor: { start, end, text } };
};

/** The next day, Sunday. */
export const anaphoricDay: Reading = (parts, setting, phrase) => {
  const meaning = anaphor(parts, setting, phrase);
  return meaning?.days || !parts.has("weekday") ? meaning : weekday(parts, setting, phrase);
};

/** So many units from the reference date: at the smallest unit's own granularity, at a month's for halves of more than days. */
function awayFrom(from: number, amounts: readonly { n: number; unit: Unit }[], step: number): Meaning {
  let day: number | undefined = from;
  for (const { n, unit } of amounts) day = day === undefined ? undefined : shiftedDay(day, step * n, unit);
  const last = amounts.at(-1) as { n: number; unit: Unit };
  const unit = Number.isInteger(last.n) || last.unit === "day" ? last.unit : last.unit === "week" ? "day" : "month";
  return (day === undefined ? undefined : periodAround(day, unit === "decade" || unit === "century" ? (Number.isInteger(last.n) ? "year" : "month") : unit)) ?? date(referenceWord(step));
}

/** So many hours or minutes from a moment. Where only a day is known, it is that day, or as many whole days away. */
export function momentAway({ reference, seconds }: Setting, amounts: readonly { n: number; unit: Unit }[]): Meaning {
  const direction = amounts[0]?.n ?? 0;
  if (reference === undefined) return date(referenceWord(direction));
  let day = reference;
  let away = 0;
  for (const { n, unit } of amounts) {
    const own = SECONDS_IN[unit];
    if (own === undefined) day = shiftedDay(day, n, unit) ?? day;
    else away += n * own;
  }
  if (seconds === undefined) return dayMeaning(day + Math.trunc(away / 86_400));
  const at = Math.round(seconds + away);
  const then = day + Math.floor(at / 86_400);
  const precise = amounts.some(({ unit }) => unit === "second") ? "second" : "minute";
  const meaning = dayMeaning(then);
  return { ...meaning, type: "TIME", value: `${meaning.value}${timeValue(((at % 86_400) + 86_400) % 86_400, precise)}`, grain: "minute" };
}

const isKnown = (amounts: readonly Amount[]): amounts is readonly { n: number; unit: Unit }[] => amounts.every(({ n }) => n !== "X");

/** Three days ago; a year later. */
const shift = (step: -1 | 1, fromNow = false): Reading => (parts, setting, phrase) => {
  const amounts = amountsOf(parts);
  if (!amounts) return undefined;
  const { reference, previous, isFromEvent, isFuture, isAlone } = setting;
  const eventDuration = untilEvent(durationValue(amounts));
  if (isFromEvent()) return eventDuration;
  if (!isKnown(amounts)) return step < 0 || isFuture() ? date(referenceWord(step)) : eventDuration;
  const small = amounts.some(({ unit }) => SECONDS_IN[unit] !== undefined);
  const fromReference = (): Meaning => {
    if (reference === undefined) return date(referenceWord(step));
    return small ? momentAway(setting, amounts.map(({ n, unit }) => ({ n: n * step, unit }))) : awayFrom(reference, amounts, step);
  };
  // "Ago" counts from today. "Later" counts from what was told before, but where the verb is still to come.
  if (step < 0 || fromNow || isFuture() || isAlone()) return fromReference();
  if (!previous || previous.end > phrase.start) return eventDuration;
  const moved = counting(previous, amounts);
  return moved ? { ...moved, anchor: { start: previous.start, end: previous.end, text: previous.text } } : eventDuration;
};

/** What is about so many units is about right. */
const about = (reading: Reading): Reading => (parts, setting, phrase) => {
  const meaning = reading(parts, setting, phrase);
  const mod = parts.get("modifier", "modifier")?.mod ?? (parts.get("amount", "amount")?.about ? "APPROX" : undefined);
  return meaning && (mod ? { ...meaning, mod } : meaning);
};

/** Two years after that, and before it: from what was told before. */
const fromTold = (step: -1 | 1): Reading => (parts, { previous }, phrase) => {
  const amounts = amountsOf(parts);
  if (!amounts) return undefined;
  const anchored = untilEvent(durationValue(amounts));
  if (!previous || previous.end > phrase.start || !isKnown(amounts)) return anchored;
  const moved = counting(previous, amounts.map(({ n, unit }) => ({ n: n * step, unit })));
  return moved ? { ...moved, anchor: { start: previous.start, end: previous.end, text: previous.text } } : anchored;
};

export const afterThat = fromTold(1);
export const beforeThat = fromTold(-1);

export const ago = about(shift(-1));
export const later = about(shift(1));
/** "In five minutes", as a label says it. */
export const fromNow = about(shift(1, true));

/** A day, month or year named in the text and so many units on, no more precise than it was: October 2022 and a year is October 2023. */
function counting({ value, interval }: { value: string; interval?: { start: string } }, amounts: readonly { n: number; unit: Unit }[]): Meaning | undefined {
  let day = interval && parseDay(interval.start);
  for (const { n, unit } of amounts) day = day === undefined ? undefined : shiftedDay(day, n, unit);
  const { unit } = amounts.at(-1) as { unit: Unit };
  const isLong = unit === "year" || unit === "decade" || unit === "century";
  if (day === undefined || !hasYear(calendarDay(day).year)) return undefined;
  if (/^\d{4}-\d{2}-\d{2}(?:T|$)/u.test(value)) return dayMeaning(day);
  if (/^\d{4}-\d{2}$/u.test(value) && (isLong || unit === "month")) return periodAround(day, "month");
  return /^\d{4}$/u.test(value) && isLong ? yearMeaning(calendarDay(day).year) : undefined;
}

