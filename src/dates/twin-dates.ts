/**
 * A day written in two calendars: "5 Muharram 1445 AH, 23 July 2023", "14 April, 1 Boishakh". It is two mentions of one value,
 * and each settles what the other leaves open: its year, or the day on which the moon was seen.
 */
import { date, type Meaning } from "./meaning";
import type { Phrase } from "./phrases";
import { read, type Setting } from "./readings/setting";

/** A phrase with what it means where it stands. */
export interface Dated {
  phrase: Phrase;
  setting: Setting;
  meaning: Meaning;
}

/** Months begin by the moon that is seen, and by more than one almanac. */
const FARTHEST = 2;
/** A date without its year is looked for so many days on, so that the twin's own day is among those behind. */
const AHEAD = 15;

/** The meanings of two dates side by side, where they are one day of two calendars. */
export function settleTwins(first: Dated, second: Dated): [Meaning, Meaning] | undefined {
  const [a, b] = [first.meaning, second.meaning];
  if ((a.calendar ?? "gregorian") === (b.calendar ?? "gregorian") || !isDay(a) || !isDay(b)) return undefined;
  // What names its year decides; of two that do or do not, the Gregorian, which leaves no doubt of the day.
  const firstLeads = isOpen(a) === isOpen(b) ? a.calendar === undefined : isOpen(b);
  const [lead, other] = firstLeads ? [first, second] : [second, first];
  const day = middle(lead.meaning);
  if (day === undefined) return undefined;
  const again = isOpen(other.meaning) ? read(other.phrase, { ...other.setting, reference: Math.floor(day) + AHEAD, isFuture: () => false, isAlone: () => false }) : other.meaning;
  const near = again && middle(again);
  if (near === undefined || Math.abs(near - day) > FARTHEST) return undefined;
  const { value, days, mod } = again && lead.meaning.calendar !== undefined && again.calendar === undefined ? again : lead.meaning;
  const same = ({ calendar }: Meaning): Meaning => ({ ...date(value, days, "day"), mod, calendar });
  return [same(a), same(b)];
}

const isDay = ({ grain, type }: Meaning): boolean => type === "DATE" && grain === "day";
/** Whether a date does not name its year. */
const isOpen = ({ floating, days }: Meaning): boolean => floating || days === undefined;

/** The middle of its days: of a day that may be one off, the likeliest. */
const middle = ({ days }: Meaning): number | undefined => days && (days[0] + days[1]) / 2;
