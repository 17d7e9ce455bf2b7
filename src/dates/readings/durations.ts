/** Durations, and times that come again. */
import { twoDigits } from "../days";
import type { Amount, Parts } from "../phrases";
import { durationValue, type Meaning, meaningOf, SECONDS_IN, shiftedDay } from "../meaning";
import { read, type Reading } from "./setting";

/** So many units; "a month ago" says no number. */
export function amountsOf(parts: Parts): readonly Amount[] | undefined {
  const one = parts.get("aUnit", "aUnit");
  if (one) return [{ n: 1, unit: one.unit }];
  const count = parts.get("count", "count") ?? parts.get("plural", "plural");
  return count ? [{ n: count.count, unit: count.unit }] : parts.get("amount", "amount")?.amounts;
}

export const duration: Reading = (parts) => {
  const amounts = amountsOf(parts);
  const [first] = amounts ?? [];
  if (!amounts || !first) return undefined;
  // The twentieth century and the fifties are no durations.
  if ((first.unit === "decade" || first.unit === "century") && first.n !== "X" && first.n >= 10) return undefined;
  const mod = parts.get("modifier", "modifier")?.mod ?? (parts.get("amount", "amount")?.about ? "APPROX" : undefined);
  return { ...meaningOf("DURATION", durationValue(amounts)), mod };
};

/** The whole of a year, as a duration. */
export const wholeUnit: Reading = (parts) => {
  const unit = parts.get("unit", "theYear")?.unit;
  return unit && meaningOf("DURATION", durationValue([{ n: 1, unit }]));
};

/** The last five years: a duration that ends at the reference date, or begins there. */
export const countedPeriod: Reading = (parts, { reference }) => {
  const { amounts } = parts.get("amount", "amount") ?? {};
  if (!amounts) return undefined;
  const meaning = meaningOf("DURATION", durationValue(amounts));
  const step = parts.get("direction", "direction")?.step ?? -1;
  let day = reference;
  for (const { n, unit } of amounts) day = day === undefined || n === "X" || SECONDS_IN[unit] !== undefined ? undefined : shiftedDay(day, step * n, unit);
  if (day === undefined || reference === undefined) return meaning;
  return { ...meaning, days: day < reference ? [day, reference] : [reference, day] };
};

const every = (value: string, freq?: number): Meaning => ({ ...meaningOf("SET", value), quant: "EVERY", freq: freq === undefined ? undefined : `${freq}X` });

/** Every day, every three years, each Monday, twice a month, every morning. */
export const set: Reading = (parts, setting) => {
  const freq = parts.get("times", "times")?.times ?? parts.number("often");
  const weekday = parts.get("weekday", "weekday")?.weekday;
  const phrase = parts.phrase("time");
  const time = phrase && read(phrase, { ...setting, reference: undefined });
  const at = time?.type === "TIME" ? time.value.slice(time.value.indexOf("T")) : "";
  if (weekday !== undefined) return every(`XXXX-WXX-${weekday}${at}`);
  const part = parts.get("daypart", "daypart")?.part;
  if (part) return every(`XXXX-XX-XXT${part}`);
  const { amounts } = parts.get("amount", "amount") ?? {};
  if (amounts) return every(durationValue(amounts), freq);
  const unit = parts.get("unit", "unit")?.unit;
  if (!unit) return undefined;
  return at !== "" && unit === "day" ? every(at) : every(durationValue([{ n: 1, unit }]), freq);
};

/** The tenth of every month, the 21st of February of every year. */
export const dayOfEvery: Reading = (parts) => {
  const day = parts.number("dayNumber");
  const month = parts.get("monthName", "monthName");
  if (month && month.calendar !== "gregorian") return undefined;
  return every(["XXXX", month ? twoDigits(month.month) : "XX", ...(day === undefined ? [] : [twoDigits(day)])].join("-"));
};
