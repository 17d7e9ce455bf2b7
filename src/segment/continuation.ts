/** What stands behind the end of a sentence: the signs that still belong to it, and whether it goes on after all. */
import { classOf, INVISIBLE, isBlank, pastBlank, SPACE, unitsOf } from "../text/characters";
import { isDigit, isInWord, isLowercase, isUppercase, pastWord, wordAt, wordBehind } from "./context";
import type { OpenMarks } from "./open-marks";
import { bare, type CompiledRules, type RuleBook } from "./rules";
import { CLOSER, CLOSING_QUOTE, isCloser, isEnder, isLineEnd, OPENER, OPENING_QUOTE, QUOTE } from "./signs";

const SPACE_UNIT = 0x20;
/** Signs behind which the sentence goes on, although it could have ended. */
const CONTINUERS = unitsOf(",،;؛:");
/** Signs behind a verb of saying that open what is said next. */
const OPENS_SPEECH = unitsOf(",،:");
const DASHES = unitsOf("-–—―");
const NOTE_OPENS = 0x5b;
const NOTE_CLOSES = 0x5d;
const COLON = 0x3a;
/** More white space than this parts what it stands between. */
const WIDEST_GAP = 8;
/** Inside a word: ক'লে. */
const APOSTROPHES = unitsOf("'’");
/** The words that a speaker's name and title may have. */
const LONGEST_SPEAKER = 5;
/** The units that may follow a question inside brackets. */
const LONGEST_ASIDE = 120;

/** The offset behind the signs that close with a sentence whose signs of an end stand before `at`: more of them, quotes and brackets. */
export function closeEnd(text: string, at: number, limit: number, kinds: Uint8Array, marks: OpenMarks): number {
  let end = at;
  let closed = false;
  for (;;) {
    while (end < limit && closesHere(text, end, limit, kinds)) {
      const kind = kindAt(text, end, kinds);
      if (kind !== OPENING_QUOTE) marks.see(text, end, kind);
      closed ||= isCloser(kind);
      end++;
    }
    const further = detachedEnd(text, noteEnd(text, end, limit), limit, kinds, closed, marks);
    if (further === end) return end;
    end = further;
  }
}

const kindAt = (text: string, at: number, kinds: Uint8Array): number => kinds[text.charCodeAt(at)] as number;

function closesHere(text: string, at: number, limit: number, kinds: Uint8Array): boolean {
  const kind = kindAt(text, at, kinds);
  if (isEnder(kind) || isCloser(kind)) return true;
  // “…।“: a quotation mark of the opening shape with nothing behind it.
  if (kind === OPENING_QUOTE) return at + 1 >= limit || isBlank(text.charCodeAt(at + 1));
  return classOf(text.charCodeAt(at)) === INVISIBLE;
}

/** The offset behind the number of a note that stands right behind its sentence: `করেন।[১২]`. */
function noteEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  return text.charCodeAt(at) === NOTE_OPENS && end > at + 1 && end < limit && text.charCodeAt(end) === NOTE_CLOSES ? end + 1 : at;
}

/** The offset behind a sign that closes although a space parts it from the sentence: `হয়। ' আইপিএলে`, `হয়। ... তবে`. */
function detachedEnd(text: string, at: number, limit: number, kinds: Uint8Array, closed: boolean, marks: OpenMarks): number {
  const sign = at + 1;
  if (sign >= limit || text.charCodeAt(at) !== SPACE_UNIT) return at;
  const kind = kindAt(text, sign, kinds);
  if (kind === QUOTE || kind === CLOSING_QUOTE ? closed || (kind === QUOTE && !marks.closes(text, sign)) : !isEnder(kind)) return at;
  let end = sign + 1;
  while (end < limit && kindAt(text, end, kinds) === kind) end++;
  if (end < limit && classOf(text.charCodeAt(end)) !== SPACE) return at;
  for (let i = sign; i < end; i++) marks.see(text, i, kind);
  return end;
}

/** How a sentence seems to have ended. */
export interface Ending {
  /** Where it began. */
  start: number;
  /** The offset of the first sign of its end. */
  at: number;
  /** The offset behind the last such sign before quotes and brackets. */
  runEnd: number;
  /** The offset behind all that closes with it. */
  end: number;
  /** The offset of the bracket that was open before its end, and of the quotation mark that had opened last; -1 for none. */
  bracket: number;
  quote: number;
  /** Whether it asks or exclaims. */
  asks: boolean;
  /** Whether it trails off: an ellipsis, or three full stops. */
  trails: boolean;
  /** The rules of the word before it. */
  rules: CompiledRules;
}

/** Whether the sentence goes on behind what seemed to end it. */
export function goesOn(text: string, ending: Ending, limit: number, main: CompiledRules, book: RuleBook): boolean {
  const { kinds } = book;
  const { end, runEnd, asks } = ending;
  const next = pastBlank(text, end, limit);
  if (next >= limit) return false;
  const unit = text.charCodeAt(next);
  if (CONTINUERS.has(unit)) return true;
  if (ending.rules.cased && isLowercase(unit)) return true;
  // [...]: what is left out ends nothing.
  if (ending.trails && kindAt(text, ending.at - 1, kinds) === OPENER && kindAt(text, runEnd, kinds) === CLOSER) return true;
  const rules = book.ofWord(classOf(unit), main);
  if (ending.trails && (next === end || end === runEnd)) return next === end || trailsOn(text, ending, wordAt(text, next, limit), rules);
  if (asks && isAside(text, ending, limit, kinds)) return true;
  if (!isQuoted(text, runEnd, end, kinds)) return false;
  // ‘চলে যাও!’ — বলেন তিনি।
  if (DASHES.has(unit)) return true;
  if ((asks || ending.trails) && (speaksAhead(text, next, limit, rules) || isEmbedded(text, ending, rules, wordAt(text, next, limit)))) return true;
  if (startsWith(rules.quotatives, text, next, limit, rules) === 0) return false;
  const verb = startsWith(rules.speechVerbs, text, next, limit, rules);
  return verb === 0 || !opensSpeech(text, verb, limit, rules);
}

/** Whether a sentence goes on after an ellipsis: in news that is a pause or an omission, unless a finite verb before it or the word behind shows an end. */
function trailsOn(text: string, { at, start, rules }: Ending, next: string, nextRules: CompiledRules): boolean {
  if (nextRules.starters.has(next) || isUppercase(next.charCodeAt(0))) return false;
  const word = wordBehind(text, at, start);
  for (const ending of rules.finiteEndings) if (word.endsWith(ending)) return false;
  return true;
}

/** Whether a question or exclamation stands in brackets within its sentence: `(তিনি কি অসুস্থ?) কাল আসবেন`. */
function isAside(text: string, { start, end, bracket }: Ending, limit: number, kinds: Uint8Array): boolean {
  if (lastBefore(text, bracket, start) === start) return false;
  const to = Math.min(limit, end + LONGEST_ASIDE);
  for (let i = end - 1; i < to && !isLineEnd(text.charCodeAt(i)); i++) if (kindAt(text, i, kinds) === CLOSER) return true;
  return false;
}

/**
 * Whether the quotation that ends here is but a part of its sentence, a title or a slogan: nothing introduced it, and the next word
 * goes on, or the verb is still to come: ছবি ‘তুমি কে?’ মুক্তি পেল, رواية «من أنت؟» عن دار الآداب.
 */
function isEmbedded(text: string, { start, quote }: Ending, rules: CompiledRules, next: string): boolean {
  const before = lastBefore(text, quote, start);
  if (before === start || OPENS_SPEECH.has(text.charCodeAt(before - 1))) return false;
  if (rules.connectives.has(next)) return true;
  if (rules.verbFinal !== true) return false;
  const word = wordBehind(text, before, start);
  return word !== "" && !rules.speechVerbs.has(word) && !rules.complementizers.has(word);
}

/** The offset behind what stands before the mark at `at` in a sentence that began at `start`, or `start` where the sentence begins with the mark. */
function lastBefore(text: string, at: number, start: number): number {
  for (let before = at; before > start && before > at - WIDEST_GAP; before--) if (!isBlank(text.charCodeAt(before - 1))) return before;
  return start;
}

function isQuoted(text: string, from: number, to: number, kinds: Uint8Array): boolean {
  for (let i = from; i < to; i++) {
    const kind = kindAt(text, i, kinds);
    if (kind === QUOTE || kind === CLOSING_QUOTE || kind === OPENING_QUOTE) return true;
  }
  return false;
}

/** Whether a verb of saying that ends its clause begins within as many words as the language lets stand before it. */
function speaksAhead(text: string, at: number, limit: number, rules: CompiledRules): boolean {
  for (let word = at, words = 0; words < rules.speechWithin; words++) {
    const verb = startsWith(rules.speechVerbs, text, word, limit, rules);
    if (verb > 0) return !opensSpeech(text, verb, limit, rules);
    word = pastWord(text, word, limit);
  }
  return false;
}

/** Whether what is said comes behind the verb that ends at `at`, so that the verb belongs to that and not to the quotation before. */
function opensSpeech(text: string, at: number, limit: number, rules: CompiledRules): boolean {
  // قال الوزير إن …: the speaker may stand between.
  for (let word = pastBlank(text, at, limit), words = 0; words < LONGEST_SPEAKER; words++) {
    const unit = text.charCodeAt(word);
    if ((words === 0 ? OPENS_SPEECH.has(unit) : unit === COLON) || rules.complementizers.has(wordAt(text, word, limit))) return true;
    word = pastWord(text, word, limit);
  }
  return false;
}

/** The offset behind the longest of the phrases that begins at `at`, or 0. */
function startsWith(phrases: ReadonlySet<string>, text: string, at: number, limit: number, rules: CompiledRules): number {
  const to = Math.min(limit, at + rules.longestSpeech + 2);
  let found = 0;
  for (let end = at; end <= to; end++) {
    const unit = end < limit ? text.charCodeAt(end) : SPACE_UNIT;
    if (isInWord(unit) || APOSTROPHES.has(unit)) continue;
    if (end > at && phrases.has(bare(text.slice(at, end)))) found = end;
    if (!isBlank(unit)) break;
  }
  return found;
}
