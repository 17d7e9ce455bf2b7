/** Times of day, with the day they are of where that is told. */
import { dayMeaning, type Meaning, meaningOf, timeValue } from "../meaning";
import type { Parts, SenseOf } from "../phrases";
import type { DayPart } from "../words";
import { anaphor } from "./relative";
import { read, type Reading, type Setting } from "./setting";

const NOON = 12 * 3600;
/** At twelve at night, too, the day is over. */
const SMALL_HOURS = 6 * 3600;

/** An hour of twelve in a part of the day: three in the afternoon is 15:00, twelve at night 0:00. */
function inPart({ seconds, twelve }: SenseOf<"clock">, part: DayPart): number {
  if (!twelve) return seconds;
  const hour = Math.floor(seconds / 3600);
  switch (part) {
    case "MO":
      return hour === 12 ? seconds - NOON : seconds;
    case "MI":
      return hour < 9 ? seconds + NOON : seconds;
    case "AF":
    case "EV":
      return hour < 12 ? seconds + NOON : seconds;
    case "NI":
      return hour === 12 ? seconds - NOON : hour >= 6 ? seconds + NOON : seconds;
  }
}

function inHalf({ seconds, twelve }: SenseOf<"clock">, pm: boolean): number {
  if (!twelve) return seconds;
  const inTwelve = seconds % NOON;
  return pm ? inTwelve + NOON : inTwelve;
}

const isSmallHour = ({ seconds }: SenseOf<"clock">): boolean => seconds < SMALL_HOURS || Math.floor(seconds / 3600) === 12;

const partOf = (parts: Parts): DayPart | undefined => parts.get("daypart", "daypart")?.part;

/** The time of day that a phrase's words say; a number of hours counts from the part of the day beside it. */
function timeOf(parts: Parts, hint?: DayPart): string | undefined {
  const clock = parts.get("clock", "clock");
  const part = partOf(parts) ?? hint;
  if (!clock) return part && `T${part}`;
  const meridiem = parts.get("meridiem", "meridiem");
  const seconds = meridiem ? inHalf(clock, meridiem.pm) : part ? inPart(clock, part) : clock.seconds;
  return timeValue(seconds, clock.precision);
}

/** Whether a clock's hour is a time of day: a word says so, or what stands beside it does. A score has a colon, too. */
const isTime = ({ sign }: SenseOf<"clock">, parts: Parts): boolean =>
  sign === "word" || parts.has("daypart") || parts.has("meridiem") || (sign === "colon" && (parts.has("zone") || parts.has("day") || parts.has("at")));

/** A time of day, of the day that is told; alone, of the reference date where that is a moment within a day. */
export const time: Reading = (parts, setting) => timeIn(parts, setting, undefined);

/** That night: of the day that was told before. */
export const anaphoricTime: Reading = (parts, setting, phrase) => {
  const day = anaphor(parts, setting, phrase);
  const of = timeOf(parts);
  return of !== undefined && day?.grain === "day" && day.days ? { ...day, type: "TIME", value: `${day.value}${of}` } : undefined;
};

/** 15:25, where it stands alone. */
export const labelTime: Reading = (parts, setting) => {
  const clock = parts.get("clock", "clock");
  return clock && clock.sign !== "none" ? timeIn(parts.with("at", { kind: "at" }), setting, undefined) : undefined;
};

/** The same with a part of the day that is said once for two times: from three to four in the afternoon. */
export function timeIn(parts: Parts, setting: Setting, hint: DayPart | undefined): Meaning | undefined {
  const of = timeOf(parts, hint);
  const clock = parts.get("clock", "clock");
  if (of === undefined || (clock && !hint && !isTime(clock, parts))) return undefined;
  const value = of + (parts.get("zone", "zone")?.offset ?? "");
  const phrase = parts.phrase("day");
  const { reference, seconds } = setting;
  // Midnight stands for a day without its time.
  const moment = reference !== undefined && seconds ? dayMeaning(reference) : undefined;
  const day = phrase ? read(phrase, setting) : clock && moment;
  if (phrase && (!day || day.type !== "DATE" || day.impossible)) return undefined;
  // Without a day that is known, a time is no more than that.
  const mod = parts.get("modifier", "modifier")?.mod;
  // The small hours of the night after a day are of the next.
  const eve = clock && isSmallHour(clock) && parts.get("daypart", "daypart")?.eve && day?.days ? dayMeaning(day.days[0] + 1) : day;
  const meaning: Meaning = !eve || /_REF$/u.test(eve.value) ? meaningOf("TIME", value) : { ...eve, type: "TIME", value: `${eve.value}${value}` };
  return mod ? { ...meaning, mod } : meaning;
}

/** This morning is today's; last night is the night of the day before. */
export const tonight: Reading = (parts, setting) => {
  const of = timeOf(parts);
  const step = parts.get("direction", "direction")?.step ?? parts.get("daypart", "tonight")?.step ?? 0;
  if (of === undefined || setting.reference === undefined) return of === undefined ? undefined : meaningOf("TIME", of);
  const clock = parts.get("clock", "clock");
  const day = dayMeaning(setting.reference + step + (clock && partOf(parts) === "NI" && isSmallHour(clock) ? 1 : 0));
  return { ...day, type: "TIME", value: `${day.value}${of}` };
};

/** The part of the day that a time's words name. */
export const dayPartOf = partOf;
