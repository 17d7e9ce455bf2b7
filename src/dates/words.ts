/** What a language says of time: words, and rules that build phrases of them. Data, in `languages/<tag>/dates.ts`; the engine knows the kinds alone. */
import type { Calendar, DateModifier } from "../types";

/** The units that periods and durations are counted in. */
export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "quarter" | "year" | "decade" | "century";

/** The parts of a day, as TIMEX3 has them. */
export type DayPart = "MO" | "MI" | "AF" | "EV" | "NI";

export type Season = "SP" | "SU" | "FA" | "WI";

/** A word of time, by what it does in a phrase. */
export type DateWord =
  /** `common`: also an everyday word, so that it is a month only beside a number or a word that says so. */
  | { kind: "calendarMonth"; calendar: Calendar; month: number; common?: true }
  /** 1 is Monday, 7 Sunday. `common` as above: a Sunday that also means "someone". */
  | { kind: "weekday" | "commonWeekday"; weekday: number }
  /** `many`: what one of them stands for, as a dozen years or a fortnight. */
  | { kind: "unit"; unit: Unit; many?: number }
  /** A unit in the singular, which is one of them where no number stands beside it. */
  | { kind: "aUnit"; unit: Unit }
  /** A period: "the year" is this one, where nothing says another. */
  | { kind: "theDay" | "theWeek" | "theMonth" | "theYear" | "theDecade" | "theCentury" | "theHundred" | "theHour"; unit: Unit }
  /** A definite plural: "the years". */
  | { kind: "units"; unit: Unit }
  /** A unit that holds its own number: the dual, or an indefinite plural ("x"). */
  | { kind: "count" | "theCount" | "plural"; unit: Unit; count: number | "X"; about?: true }
  /** A number that is said to be about right. */
  | { kind: "aboutNumber"; value: number }
  /** Words of numbers, by their place in longer ones: 3, 13, 30, 300, 3000. */
  | { kind: "one" | "teen" | "ten" | "hundred" | "thousand"; value: number }
  /** Some. */
  | { kind: "some"; value: "X" }
  /** A half, a quarter. */
  | { kind: "fraction"; value: number }
  /** What is said before a number to mean so much more: three and a half. */
  | { kind: "plus"; value: number }
  /** Third; -1 is last. */
  | { kind: "ordinal" | "bareOrdinal" | "hourOrdinal"; value: number }
  /** Yesterday -1, today 0, tomorrow 1; `tense`: yesterday or tomorrow, as the verb says. */
  | { kind: "offset"; days: number; tense?: true }
  /** `step`: of the day before. `eve`: of the night that follows the day, so that its small hours are of the next. */
  | { kind: "daypart" | "theDaypart" | "tonight" | "clockPart"; part: DayPart; step?: -1; eve?: true }
  /** Last year, this month, as one word. */
  | { kind: "thatYear" | "thatMonth" | "thatWeek"; unit: Unit; step: number }
  /** Noon and midnight, as hours. */
  | { kind: "namedHour"; hour: number }
  /** Before and after noon, as clocks have it. */
  | { kind: "meridiem"; pm: boolean }
  /** Last -1, this 0, next 1; twice that for the one before or after. */
  | { kind: "direction"; step: number }
  /** As the text said before: the same 0, the one before, the one after. */
  | { kind: "anaphor"; step: -1 | 0 | 1 }
  /** The beginning, the middle, the end of a period. */
  | { kind: "edge" | "edgeAfter"; mod: DateModifier }
  /** About, more than. */
  | { kind: "modifier" | "modifierAfter"; mod: DateModifier }
  /** A phrase that dates by itself without saying when: now, recently. */
  | { kind: "vague" | "aloneVague"; value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" }
  /** Says which calendar a year is of: م, هـ, বঙ্গাব্দ. */
  | { kind: "era" | "eraBefore"; calendar: Calendar }
  /** The nineties, as a word. */
  | { kind: "decadeName"; value: number }
  | { kind: "season" | "commonSeason"; season: Season }
  /** `begins`: its first month. */
  | { kind: "fiscalYear"; begins: number }
  /** A year by its last two figures, in words. */
  | { kind: "yearName"; value: number }
  /** The offset from UTC that a zone is known by: "Z", "+06:00"; "" where the text speaks of its own. */
  | { kind: "zone"; offset: string }
  /** A word that is a set by itself: daily, yearly. */
  | { kind: "always"; unit: Unit }
  /** How often: twice. */
  | { kind: "times"; times: number }
  /** The other words of phrases, named by the rules that use them. */
  | { kind: Particle };

/** Words that only shape a phrase. */
export type Particle =
  | "monthWord" | "yearWord" | "dayWord" | "days" | "hourWord" | "minuteWord" | "theMinute" | "at" | "dayEnding" | "ending" | "ordinalEnding" | "bc" | "corresponding" | "dated"
  | "of" | "in" | "few" | "ago" | "later" | "since" | "by" | "for" | "single" | "article" | "law" | "hours" | "early" | "throughout" | "whole" | "fromNow" | "counted" | "laterThat" | "earlierThat" | "during" | "until" | "between" | "and" | "every" | "minus" | "timesWord"
  | "halfWord" | "quarterWord" | "quarterNoun" | "firstHalf" | "secondHalf" | "weekend" | "hourPart" | "everyAfter" | "nextDay" | "previousDay" | "sameDay" | "ofIt"
  /** What has a year behind it: a cup, an election, a feast. */
  | "yearly"
  /** A phrase that holds a word of time and is none: the director general, a march. */
  | "ordinary";

/** Parts of phrases, which mean nothing by themselves. */
const PARTS = ["numeral", "number", "nth", "dayNumber", "monthName", "bareYear", "yearNumber", "amount", "hour", "clock"] as const;
/** Phrases that may be mentions. */
export const PHRASES = ["year", "month", "division", "week", "day", "time", "duration", "date", "range", "set"] as const;
/** What a rule may build, in order: a rule may use words and the categories before its own. */
export const CATEGORIES = [...PARTS, ...PHRASES] as const;

export type PhraseCategory = (typeof PHRASES)[number];
export type Category = (typeof CATEGORIES)[number];

/**
 * A rule of a language's dates: the category it builds, its pattern, and the reading that gives it a meaning.
 *
 * A pattern names its parts in order, parted by spaces. A part names a kind of word or a category; `role:kind` names what it is for;
 * `a|b` either; `?` behind it, it may be missing; `~` before it, it must stand there and is outside the span.
 * Between parts stands white space, or the sign named between them: `,` `/` `-` `'` (each with or without `?`), or nothing at all for `+`.
 * `^` at the front: nothing stands before it in its sentence; `$` at the end: nothing after it.
 */
export type DateRule = readonly [category: Category, pattern: string, reading: string];

/** All that one language says of time. */
export interface DateLanguage {
  /** Every word with its spellings. */
  words: readonly (readonly [DateWord, readonly string[]])[];
  rules: readonly DateRule[];
  /** What a letter written onto a word of time is: a conjunction, a preposition. */
  proclitics: Readonly<Record<string, Particle>>;
  /** Words right before and after a date that show it is a name: of a square, a law, a party. */
  names: WordsBeside;
  /** How a noun begins that makes an indefinite plural before it one of its own: "years of the war". */
  article?: string;
  /** How the words right before and after a span of time begin that show it is an age; and those that do so behind a genitive. */
  ages: WordsBeside & { genitive?: { ending: string; after: readonly string[] } };
  /** Endings of the word before "N days later" that show the phrase counts from that event, and words that only look so. */
  eventBefore?: { endings: readonly string[]; except: readonly string[]; between: readonly string[] };
  /** Words after it that show the same: "three days after the …". */
  eventAfter?: readonly string[];
  /** What shows that a clause speaks of what is to come. */
  future: FutureCues;
  /** Places of a text whose Bangla dates are those of West Bengal, where it names none of Bangladesh. */
  bengals?: { west: readonly string[]; bangladesh: readonly string[] };
}

export interface WordsBeside {
  before: readonly string[];
  after: readonly string[];
}

/** What shows that a clause speaks of what is to come. */
export interface FutureCues {
  /** Where a clause's verb stands: before the date or after it. */
  verb: "before" | "after";
  /** Whole words and phrases. */
  words: readonly string[];
  /** How verbs of the future begin and end, and words that only look so. */
  beginnings: readonly string[];
  endings: readonly string[];
  except: readonly string[];
  exceptEndings?: readonly string[];
  /** Words that begin another clause. */
  clauseBreaks: readonly string[];
}

type Words = DateLanguage["words"];

/**
 * The words for a calendar's twelve months, each month's spellings parted by `|`.
 * A spelling that ends in `?` is also an everyday word.
 */
export function monthWords(calendar: Calendar, months: readonly string[]): Words {
  return months.flatMap((spellings, i) => {
    const all = spellings.split("|");
    const word = { kind: "calendarMonth", calendar, month: i + 1 } as const;
    return [
      [word, all.filter((name) => !name.endsWith("?"))],
      [{ ...word, common: true }, all.filter((name) => name.endsWith("?")).map((name) => name.slice(0, -1))],
    ] as const;
  });
}

/** The words for numbers of one place, counted from `first` in steps; each number's spellings parted by `|`. */
export const numberWords = (kind: "one" | "teen" | "ten" | "hundred" | "thousand", first: number, step: number, numbers: readonly string[]): Words =>
  numbers.map((spellings, i) => [{ kind, value: first + i * step }, spellings.split("|")] as const);

/** The words for the days of the week from Monday on, each day's spellings parted by `|`. */
export const weekdayWords = (kind: "weekday" | "commonWeekday", weekdays: readonly string[]): Words =>
  weekdays.map((spellings, i) => [{ kind, weekday: i + 1 }, spellings.split("|")] as const);
