/** Finds the dates of a text's sentences: words of time to phrases, phrases to values. */
import type { Letters } from "../text/fold";
import type { Match } from "../text/scan";
import type { DateMention } from "../types";
import type { AskBanglaRule, BanglaRule } from "./bangla";
import { beside, fillsQuote, FutureFinder, isAge, isFromEvent, isName, isOfNoun, type Stretch } from "./context";
import { formatDay, parseDay } from "./days";
import { Chart, Grammar } from "./grammar";
import { date, FIRST_DAY, LAST_DAY, type Meaning, referenceWord } from "./meaning";
import type { Phrase } from "./phrases";
import { noDate } from "./readings/index";
import { read, type Setting } from "./readings/setting";
import type { ReferenceDate } from "./reference";
import { type DateItem, dateTokens, sensesOf, type Token } from "./tokens";
import { type Dated, settleTwins } from "./twin-dates";
import type { DateLanguage, DateWord } from "./words";

/** A language's words of time, ready to be read with. */
export interface DateGrammar {
  items: readonly DateItem[];
  rules: Grammar;
  language: DateLanguage;
  future: FutureFinder;
  /** The words right before a date that show it is a name. */
  namesBefore: ReadonlySet<string>;
}

/** Short words are never spelt loosely: শে is an ending, সে is "he". The shortest take no affix: এর is "of this", not এ. */
const SHORTEST_LOOSE = 4;
const SHORTEST_AFFIXED = 3;
const matchOf = (written: string): DateItem["match"] => (written.length < SHORTEST_AFFIXED ? "exact" : written.length < SHORTEST_LOOSE ? "strict" : "any");

/** Compiles a language's words and rules of time. */
export function compileDates(language: DateLanguage, letters: Letters): DateGrammar {
  const words = new Map<string, DateWord[]>();
  for (const [word, spellings] of language.words) for (const written of spellings) words.set(written, [...(words.get(written) ?? []), word]);
  return {
    items: Array.from(words, ([written, senses]) => ({ kind: "date", written, match: matchOf(written), senses: sensesOf(senses) })),
    rules: new Grammar(language.rules),
    language,
    future: new FutureFinder(language.future, language.proclitics, letters.skip),
    namesBefore: new Set(language.names.before),
  };
}

/** A sentence with the words of time that the scan found in it. */
export interface DatedSentence {
  start: number;
  end: number;
  grammar: DateGrammar;
  matches: readonly Match<DateItem>[];
  /** Where it found numbers in digits. */
  numbers: readonly number[];
}

/** How dates are to be read. */
export interface DateOptions {
  /** `"dateline"` takes the full date in the text's head. */
  reference: ReferenceDate | "dateline" | undefined;
  /** Whose Bangla calendar; without it, that of the places the text names. */
  banglaCalendar: BanglaRule | undefined;
}

/** The dates of a text, in order. */
export function readDates(text: string, sentences: readonly DatedSentence[], options: DateOptions): DateMention[] {
  const { reference } = options;
  if (reference === "dateline") return readDates(text, sentences, { ...options, reference: dateline(text, sentences, options) });
  const mentions: DateMention[] = [];
  let bangla: BanglaRule | undefined;
  const asked: Asked = { reference, bangla: () => (bangla ??= options.banglaCalendar ?? banglaRule(text, sentences)), previous: undefined };
  for (const { start, end, grammar, matches, numbers } of sentences) {
    const tokens = dateTokens(text, matches, numbers, grammar.language.proclitics);
    if (tokens.length === 0) continue;
    const chart = new Chart(text, tokens, grammar.rules, start, end);
    let last: Dated | undefined;
    for (let i = 0; i < tokens.length; ) {
      const found = chart.canBegin(i) ? mentionAt({ text, from: start, to: end }, chart, i, grammar, asked) : undefined;
      if (found?.dated) {
        const twins = last && areBeside(text, tokens, last.phrase, found.dated.phrase) ? settleTwins(last, found.dated) : undefined;
        if (last && twins) mentions[mentions.length - 1] = toMention(text, last.phrase, twins[0]);
        last = twins ? { ...found.dated, meaning: twins[1] } : found.dated;
        const mention = toMention(text, last.phrase, last.meaning);
        mentions.push(mention);
        if (mention.interval && mention.type !== "DURATION") asked.previous = mention;
      }
      i = found?.next ?? i + 1;
    }
  }
  return mentions;
}

/** Whether nothing but signs and words for "which is" stands between two phrases. */
function areBeside(text: string, tokens: readonly Token[], { end }: Phrase, { start }: Phrase): boolean {
  if (start - end > WIDEST_BESIDE) return false;
  let between = text.slice(end, start);
  for (const token of tokens) if (token.start >= end && token.end <= start && token.senses.list.some(({ kind }) => kind === "corresponding")) between = between.replace(text.slice(token.start, token.end), "");
  return !/[\p{L}\p{N}]/u.test(between);
}

const WIDEST_BESIDE = 24;

/** Whose Bangla calendar a text goes by: West Bengal's where it names its places and none of Bangladesh. */
function banglaRule(text: string, sentences: readonly DatedSentence[]): BanglaRule {
  const bengals = sentences.find(({ grammar }) => grammar.language.bengals)?.grammar.language.bengals;
  const names = (places: readonly string[]) => places.some((place) => text.includes(place));
  return bengals && names(bengals.west) && !names(bengals.bangladesh) ? "west-bengal" : "bangladesh";
}

/** What a year has that a title seldom does. */
const YEAR = /\p{Nd}{4}/u;

interface Asked {
  reference: ReferenceDate | undefined;
  bangla: AskBanglaRule;
  /** The last date, which "a year later" could count from. */
  previous: DateMention | undefined;
}

/** The longest phrase at a token that means something, and the token after it; without a meaning, a phrase that is to be passed over. */
function mentionAt(stretch: Stretch, chart: Chart, at: number, { language, future, namesBefore }: DateGrammar, { reference, bangla, previous }: Asked): { dated?: Dated; next: number } | undefined {
  for (const { sense, start, end, next } of chart.phrases(at)) {
    const phrase = sense as Phrase;
    if (phrase.reading === noDate) return { next };
    let isFuture: boolean | undefined;
    const setting: Setting = {
      reference: reference?.day,
      seconds: reference?.seconds,
      previous,
      bangla,
      isFromEvent: () => isFromEvent(beside(stretch, start, end), language),
      isAlone: () => chart.isFirst(start) && chart.isLast(end),
      isFuture: () => (isFuture ??= future.isFuture(stretch, start, end)),
    };
    const meaning = read(phrase, setting);
    if (!meaning) continue;
    const near = beside(stretch, start, end);
    if (phrase.parts.has("plural") && isOfNoun(near, language)) return { next };
    const isNamed = () => (phrase.kind !== "year" && isName(near, namesBefore, language)) || (fillsQuote(near) && !YEAR.test(stretch.text.slice(start, end)));
    if (meaning.type === "DURATION" ? !isAge(near, language, stretch.text.slice(start, end)) : !isNamed()) return { dated: { phrase, setting, meaning }, next };
    // Of "6 October Square in the evening", the name is no more than the day.
    if (phrase.kind !== "time" && phrase.kind !== "range") return { next };
  }
  return undefined;
}

/** A meaning that leaves the years of four digits is no more than past or future, a duration that does has no days. */
function withinYears(meaning: Meaning): Meaning {
  const { days, type, value } = meaning;
  if (!days || (days[0] >= FIRST_DAY && days[1] <= LAST_DAY)) return meaning;
  if (type === "DURATION" || /^\d\dXX$/u.test(value)) return { ...meaning, days: undefined };
  return date(referenceWord(days[0] < FIRST_DAY ? -1 : 1));
}

function toMention(text: string, { start, end }: Phrase, full: Meaning): DateMention {
  const meaning = withinYears(full);
  const { type, value, days, mod, quant, freq, calendar, anchor, impossible } = meaning;
  // Spreading what may be there takes many times as long.
  const mention: Omit<DateMention, "calendar"> & Partial<DateMention> = { start, end, text: text.slice(start, end), type, value };
  if (mod) mention.mod = mod;
  if (quant) mention.quant = quant;
  if (freq) mention.freq = freq;
  if (days && type !== "SET") mention.interval = { start: formatDay(days[0]), end: formatDay(days[1]) };
  mention.calendar = calendar ?? "gregorian";
  if (anchor) mention.anchor = anchor;
  if (impossible) mention.impossible = true;
  return mention as DateMention;
}

/** How many sentences a text's head has at the most, and how many letters stand beside a date that is a line of it. */
const HEAD = 3;
const LONGEST_DATELINE = 60;

/** Whether a sentence is a line by itself. */
function isLine(text: string, { start, end }: DatedSentence): boolean {
  const opens = text.slice(Math.max(0, start - NEAR_LINE), start);
  const closes = text.slice(end, end + NEAR_LINE);
  const opensLine = start === 0 || opens.includes("\n");
  return opensLine && opens.slice(opens.lastIndexOf("\n") + 1).trim() === "" && /^[ \t\r]*(?:\n|$)/u.test(closes);
}

/** White space beside a line end. */
const NEAR_LINE = 3;

/**
 * The day a text says that it is of, with its time where that is told: the full date of its first sentence,
 * or one that stands nearly alone in the second or third, as under a headline.
 */
function dateline(text: string, sentences: readonly DatedSentence[], options: DateOptions): ReferenceDate | undefined {
  for (const [i, sentence] of sentences.slice(0, HEAD).entries()) {
    for (const { interval, start, end, value } of readDates(text, [sentence], { ...options, reference: undefined })) {
      if (!interval || interval.start !== interval.end) continue;
      if (i > 0 && (sentence.end - sentence.start - (end - start) > LONGEST_DATELINE || !isLine(text, sentence))) continue;
      const time = /T(\d{2}):(\d{2})/u.exec(value);
      return { day: parseDay(interval.start) as number, seconds: time ? Number(time[1]) * 3600 + Number(time[2]) * 60 : undefined };
    }
  }
  return undefined;
}
