/** The reference date: the day a text speaks from. */
import { KhabarError, show } from "../errors";
import { dayNumber, exists } from "./days";

/** The day a text speaks from, and the second of it where that is told. */
export interface ReferenceDate {
  day: number;
  seconds: number | undefined;
}

/** The first millisecond of the year 2: earlier, a time zone could reach into the years before Christ, which dates here do not. */
const FIRST_TIME = -62_104_060_800_000;

/** Checks a caller's time zone. */
function timeZoneName(timeZone: unknown): string {
  if (timeZone === undefined) return "UTC";
  try {
    if (typeof timeZone === "string") return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
  } catch {
    // Said below.
  }
  throw new KhabarError("invalid-option", `timeZone: ${show(timeZone)} is no time zone; give an IANA name such as "Asia/Dhaka"`);
}

/**
 * A caller's reference date as a day number, with its time of day where it has one; undefined where there is none; `"dateline"` to be read off the text.
 *
 * @throws KhabarError `invalid-date` where it is no date, or a day that does not exist
 */
export function readReferenceDate(date: unknown, timeZone: unknown): ReferenceDate | "dateline" | undefined {
  const zone = timeZoneName(timeZone);
  if (date === undefined || date === "dateline") return date;
  const fail = (why: string) =>
    new KhabarError("invalid-date", `referenceDate: ${date instanceof Date ? "the Date" : show(date)} ${why}; give an ISO day such as "2023-10-06", a Date, or "dateline"`);
  if (date instanceof Date) {
    if (Number.isNaN(date.getTime())) throw fail("is invalid");
    const parts = new Intl.DateTimeFormat("en-u-ca-gregory-nu-latn", { timeZone: zone, year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", second: "numeric", hourCycle: "h23" }).formatToParts(date);
    const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
    if (date.getTime() < FIRST_TIME || part("year") > 9999) throw fail("is not of the years 2 to 9999");
    return { day: dayNumber(part("year"), part("month"), part("day")), seconds: part("hour") * 3600 + part("minute") * 60 + part("second") };
  }
  if (typeof date !== "string") throw fail("is no date");
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?)?$/u.exec(date);
  if (!match) throw fail("cannot be read");
  const [year, month, day] = match.slice(1, 4).map(Number) as [number, number, number];
  if (year < 1 || !exists(year, month, day)) throw fail("does not exist");
  const [hour, minute, second = "0"] = match.slice(4);
  return { day: dayNumber(year, month, day), seconds: hour === undefined ? undefined : Number(hour) * 3600 + Number(minute) * 60 + Number(second) };
}
