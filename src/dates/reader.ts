/** Finds the dates of a text's sentences: words of time to phrases, phrases to values. */
import type { Match } from "../text/scan";
import type { DateMention } from "../types";
import { parseDay } from "./days";
import { compilePattern, type Fits, indexPatterns, type PatternIndex, type Phrase, phrasesAt } from "./patterns";
import { intervalOf, joinRange, type Meaning, READINGS, type Setting, withModifier } from "./readings";
import { type DateItem, dateTokens, gapBetween, type Token } from "./tokens";
import type { DateLanguage } from "./words";

/** A language's words of time, ready to be read with. */
export interface DateGrammar {
  items: readonly DateItem[];
  patterns: PatternIndex;
  language: DateLanguage;
}

/** Short words are never spelt loosely: শে is an ending, সে is "he". The shortest take no affix: এর is "of this", not এ. */
const SHORTEST_LOOSE = 4;
const SHORTEST_AFFIXED = 3;
const matchOf = (written: string): DateItem["match"] => (written.length < SHORTEST_AFFIXED ? "exact" : written.length < SHORTEST_LOOSE ? "strict" : "any");
/** How far beside a phrase the word next to it is looked for. */
const LONGEST_WORD = 30;

/** Compiles a language's words of time. */
export function compileDates(language: DateLanguage): DateGrammar {
  return {
    items: language.words.flatMap(([word, spellings]) =>
      spellings.map((written) => ({ kind: "date" as const, written, match: matchOf(written), word }))),
    patterns: indexPatterns(language.patterns.map(compilePattern)),
    language,
  };
}

/** A sentence with the words of time that the scan found in it. */
export interface DatedSentence {
  start: number;
  end: number;
  grammar: DateGrammar;
  matches: readonly Match<DateItem>[];
}

interface Found {
  phrase: Phrase;
  meaning: Meaning;
}

/** The dates of a text, in order. `reference` is a day number; `"dateline"` takes the full date in the first sentence. */
export function readDates(text: string, sentences: readonly DatedSentence[], reference: number | "dateline" | undefined): DateMention[] {
  if (reference === "dateline") return readDates(text, sentences, dateline(text, sentences));
  const mentions: DateMention[] = [];
  for (const sentence of sentences) {
    const tokens = dateTokens(text, sentence.start, sentence.end, sentence.matches);
    const found: Found[] = [];
    for (let i = 0; i < tokens.length; ) {
      const next = readAt(text, tokens, i, sentence, { reference, previous: mentions.at(-1) });
      if (next?.meaning) {
        const last = found.at(-1);
        const range = last && joinAcross(text, last, { phrase: next.phrase, meaning: next.meaning }, tokens, i);
        if (range) {
          found[found.length - 1] = range;
          mentions.pop();
        } else found.push({ phrase: next.phrase, meaning: next.meaning });
        mentions.push(toMention(text, found.at(-1) as Found));
      }
      i = next ? next.phrase.next : i + 1;
    }
  }
  return mentions;
}

/** Phrases that name a day or year: where it does not exist, or lies outside its calendar's table, a part of the phrase is no better. */
const EXPLICIT: ReadonlySet<string> = new Set(["calendarDate", "dayRange", "numeric", "year"]);

/** The longest phrase at a token that means something; without a meaning, a phrase that is to be passed over. */
function readAt(text: string, tokens: readonly Token[], at: number, sentence: DatedSentence, setting: Omit<Setting, "event">): { phrase: Phrase; meaning?: Meaning } | undefined {
  for (const phrase of phrasesAt(text, tokens, at, sentence.grammar.patterns, fits)) {
    const { before, after } = beside(text, phrase, sentence);
    const { noDate, eventBefore, eventAfter } = sentence.grammar.language;
    if (noDate.before.some((word) => before === word || before.endsWith(` ${word}`)) || noDate.after.some((word) => after.startsWith(word))) return { phrase };
    // In parentheses behind a name, so many years are an age.
    if (phrase.as === "duration" && before.endsWith("(") && after.startsWith(")")) return { phrase };
    const event =
      (eventBefore?.endings.some((ending) => before.endsWith(ending)) === true && !eventBefore.except.some((word) => before.endsWith(word))) ||
      eventAfter?.some((word) => after.startsWith(`${word} `)) === true;
    const meaning = READINGS[phrase.as]?.(phrase.roles, { ...setting, event }, phrase);
    if (meaning) return { phrase, meaning: withModifier(meaning, phrase.roles) };
    if (EXPLICIT.has(phrase.as) && (phrase.roles.has("day") || phrase.roles.has("year"))) return { phrase };
  }
  return undefined;
}

/** What stands right before and after a phrase in its sentence. */
const beside = (text: string, phrase: Phrase, { start, end }: DatedSentence) => ({
  before: text.slice(Math.max(start, phrase.start - LONGEST_WORD), phrase.start).trimEnd(),
  after: text.slice(phrase.end, Math.min(end, phrase.end + LONGEST_WORD)).trimStart(),
});

/** What a role asks of what plays it. */
const fits: Fits = (role, { sense }) => {
  if (sense.kind === "number") {
    const { value, digits } = sense as { value: number | "X"; digits?: number };
    // Longer numbers count nothing that is dated.
    if (role === "n") return (digits ?? 1) <= 4;
    if (value === "X") return false;
    if (role === "day" || role === "from" || role === "to") return (digits ?? 1) <= 2 && value >= 1 && value <= 31;
    if (role === "fromYear" || role === "toYear" || role === "year") return digits === 4 && value >= 1000;
    if (role === "anyYear") return digits !== undefined && digits <= 4 && value > 0;
    return true;
  }
  // A month alone is one only where its name is nothing else, in the calendar that news goes by.
  if (role === "lone") return sense.kind === "month" && "calendar" in sense && sense.calendar === "gregorian" && !sense.common;
  return true;
};

const toMention = (text: string, { phrase, meaning }: Found): DateMention => {
  const { type, value, mod, quant, anchor } = meaning;
  const interval = intervalOf(meaning);
  return {
    start: phrase.start,
    end: phrase.end,
    text: text.slice(phrase.start, phrase.end),
    type,
    value,
    ...(mod ? { mod } : {}),
    ...(quant ? { quant } : {}),
    ...(interval ? { interval } : {}),
    calendar: meaning.calendar ?? "gregorian",
    ...(anchor ? { anchor } : {}),
  };
};

/** Two dates with a dash or "to" between them are one range. */
function joinAcross(text: string, first: Found, second: Found, tokens: readonly Token[], at: number): Found | undefined {
  const between = tokens[at - 1];
  const dash = gapBetween(text, first.phrase.end, second.phrase.start) === "-";
  const word =
    between !== undefined && between.start >= first.phrase.end && between.senses.some((sense) => sense.kind === "until") &&
    gapBetween(text, first.phrase.end, between.start) === "" && gapBetween(text, between.end, second.phrase.start) === "";
  if (!dash && !word) return undefined;
  const meaning = joinRange(first.meaning, second.meaning) ?? joinYearless(first, second);
  return meaning && { meaning, phrase: { ...second.phrase, start: first.phrase.start } };
}

/** A range whose one end names the year for both, or none: the first lies before the second, the second after the first. */
function joinYearless(first: Found, second: Found): Meaning | undefined {
  const again = ({ phrase }: Found, reference: number, step: -1 | 1): Meaning | undefined => {
    if (phrase.as !== "calendarDate" || phrase.roles.has("year")) return undefined;
    const [played] = phrase.roles.values();
    const roles = new Map(phrase.roles);
    if (played) roles.set("direction", { token: played.token, sense: { kind: "direction", step } });
    return READINGS[phrase.as]?.(roles, { reference, previous: undefined, event: false }, phrase);
  };
  const [a, b] = [first.meaning.days, second.meaning.days];
  if (a) return joinRange(first.meaning, again(second, a[1], 1));
  return b && joinRange(again(first, b[0], -1), second.meaning);
}

/** The full date in the text's first sentence, as a day number. */
function dateline(text: string, sentences: readonly DatedSentence[]): number | undefined {
  const first = readDates(text, sentences.slice(0, 1), undefined).find((mention) => mention.interval && mention.interval.start === mention.interval.end);
  return first?.interval && parseDay(first.interval.start);
}
