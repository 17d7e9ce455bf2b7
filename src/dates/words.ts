/** What a language says of time. Data, in `languages/<tag>/dates.ts`; the engine knows the kinds alone. */
import type { Calendar, DateModifier } from "../types";

/** The units that periods and durations are counted in. */
export type Unit = "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

/** A word of time, by what it does in a phrase. */
export type DateWord =
  /** `common`: also an everyday word, so that it is a month only beside a number or a word that says so. */
  | { kind: "month"; calendar: Calendar; month: number; common?: true }
  /** 1 is Monday, 7 Sunday. */
  | { kind: "weekday"; weekday: number }
  | { kind: "unit"; unit: Unit }
  /** A unit that holds its own number: the dual, or an indefinite plural ("x"). */
  | { kind: "count"; unit: Unit; count: number | "X" }
  | { kind: "number"; value: number | "X" }
  /** Yesterday -1, today 0, tomorrow 1. */
  | { kind: "offset"; days: number }
  | { kind: "daypart"; part: "MO" | "MI" | "AF" | "EV" | "NI" }
  /** Last -1, this 0, next 1. */
  | { kind: "direction"; step: -1 | 0 | 1 }
  | { kind: "modifier"; mod: DateModifier }
  /** A phrase that dates by itself without saying when: now, recently. */
  | { kind: "vague"; value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  /** Says which calendar a year is of: م, هـ, বঙ্গাব্দ. */
  | { kind: "era"; calendar: Calendar }
  /** A definite plural without a number: "the years". */
  | { kind: "plural"; unit: Unit }
  /** The fifth, as a day of the month. */
  | { kind: "dayOrdinal"; value: number }
  /** The nineties, as a word. */
  | { kind: "decadeName"; value: number }
  /** The other words of phrases, named by the patterns that use them. */
  | { kind: Particle; word: true };

/** Words that only shape a phrase. */
type Particle =
  | "monthWord" | "yearWord" | "dayWord" | "hourWord" | "dayEnding" | "ending" | "ordinal" | "bc" | "corresponding" | "of" | "few"
  | "ago" | "later" | "since" | "until" | "between" | "and" | "every"
  /** A phrase that holds a word of time and is none: the director general, a march. */
  | "ordinary";

/** Words that a pattern names, with what the engine makes of it. */
export interface DatePattern {
  /**
   * The phrase's parts in order, parted by spaces. A part names a kind of word; `role:kind` names what it is for;
   * `a|b` either; `?` behind it, it may be missing; `~` before it, it must stand there and is outside the span.
   * Between parts stands white space, or the sign named between them: `,` `/` `-` `'` (each with or without `?`), or nothing at all for `+`.
   */
  pattern: string;
  /** Which reading of `dates/readings.ts` the phrase has. */
  as: string;
}

/** All that one language says of time. */
export interface DateLanguage {
  /** Every word with its spellings. */
  words: readonly (readonly [DateWord, readonly string[]])[];
  patterns: readonly DatePattern[];
  /** Words right before and after a phrase that show it is no date: an age, a square, a march. */
  noDate: { before: readonly string[]; after: readonly string[] };
  /** Endings of the word before "N days later" that show the phrase counts from that event, and words that only look so. */
  eventBefore?: { endings: readonly string[]; except: readonly string[] };
  /** Words after it that show the same: "three days after the …". */
  eventAfter?: readonly string[];
}

/**
 * The words for a calendar's twelve months, each month's spellings parted by `|`.
 * A spelling that ends in `?` is also an everyday word.
 */
export function monthWords(calendar: Calendar, months: readonly string[]): DateLanguage["words"] {
  return months.flatMap((spellings, i) => {
    const all = spellings.split("|");
    const word = { kind: "month", calendar, month: i + 1 } as const;
    return [
      [word, all.filter((name) => !name.endsWith("?"))],
      [{ ...word, common: true }, all.filter((name) => name.endsWith("?")).map((name) => name.slice(0, -1))],
    ] as const;
  });
}

/** The words for the numbers from 1 on, each number's spellings parted by `|`. */
export const numberWords = (numbers: readonly string[]): DateLanguage["words"] =>
  numbers.map((spellings, i) => [{ kind: "number", value: i + 1 }, spellings.split("|")] as const);

/** The words for the days of the week from Monday on, each day's spellings parted by `|`. */
export const weekdayWords = (weekdays: readonly string[]): DateLanguage["words"] =>
  weekdays.map((spellings, i) => [{ kind: "weekday", weekday: i + 1 }, spellings.split("|")] as const);
