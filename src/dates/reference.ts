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

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/u;
const LENGTH_OF_DAY = 10;

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
  if (!ISO_DATE.test(date)) throw fail("cannot be read");
  const digits = (at: number, end: number) => Number(date.slice(at, end));
  const [year, month, day] = [digits(0, 4), digits(5, 7), digits(8, 10)];
  if (year < 1 || !exists(year, month, day)) throw fail("does not exist");
  return { day: dayNumber(year, month, day), seconds: date.length === LENGTH_OF_DAY ? undefined : digits(11, 13) * 3600 + digits(14, 16) * 60 + digits(17, 19) };
}
