/**
 * The sentence scanner: one pass over the text, each unit looked at a bounded number of times.
 * It knows punctuation; which units end a sentence and which words do not is the language's data.
 */
import { classOf, DIGIT, INVISIBLE, isBlank, isLetter, letterClassOf, MARK, OTHER, SPACE, unitsOf } from "../text/characters";
import { bare, type CompiledRules } from "./rules";

const NEWLINE = 10;
const FULL_STOP = 0x2e;
const ELLIPSIS = 0x2026;
const CLOSERS = unitsOf("\"'”’»›)]}");
const QUOTES = unitsOf("\"'”’»›");
/** Signs that say the sentence goes on, although it could have ended. */
const CONTINUERS = unitsOf(",،;؛:");
const BULLETS = unitsOf("•●▪◦■□►*-–—");
/** An abbreviation or number longer than this is none. */
const LONGEST_ABBREVIATION = 16;
/** Lines longer than this were not wrapped by an editor. */
const LONGEST_WRAPPED_LINE = 120;

/** Calls `emit` with the bounds of each sentence, the space before and behind it included, of `text` between `from` and `to`. */
export function scanSentences(text: string, from: number, to: number, rules: CompiledRules, emit: (start: number, end: number) => void): void {
  let start = from;
  const close = (end: number) => {
    emit(start, end);
    start = end;
  };
  // The width of the block of lines that the scan is in; none before a block's first line is over.
  let width = -1;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    // Terminators are punctuation: letters and spaces are passed over at the price of one look.
    if (classOf(unit) > OTHER && unit !== NEWLINE) continue;
    if (unit === NEWLINE) {
      const line = lastLineStart(text, i, from);
      const blank = isBlankLine(text, line, i);
      if (width < 0 || blank) width = blockWidth(text, blank ? i + 1 : line, to);
      if (!isWrap(text, line, i, to, width)) close(i + 1);
      continue;
    }
    if (unit !== FULL_STOP && unit !== ELLIPSIS && !rules.terminators.has(unit)) continue;
    const runEnd = endOfTerminators(text, i, to, rules);
    if (runEnd === i + 1 && (unit === FULL_STOP ? !stopEnds(text, i, start, to, rules) : numbersItem(text, i, start))) continue;
    const end = pastClosers(text, runEnd, to);
    if (!goesOn(text, end, runEnd, to, rules, unit)) close(end);
    i = end - 1;
  }
  close(to);
}

function endOfTerminators(text: string, at: number, to: number, rules: CompiledRules): number {
  let end = at + 1;
  while (end < to && (rules.terminators.has(text.charCodeAt(end)) || text.charCodeAt(end) === FULL_STOP || text.charCodeAt(end) === ELLIPSIS)) end++;
  return end;
}

/** Closing quotes and brackets belong to the sentence before, also one parted by a space and followed by one. */
function pastClosers(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (CLOSERS.has(text.charCodeAt(end)) || classOf(text.charCodeAt(end)) === INVISIBLE)) end++;
  const detached = text.charCodeAt(end) === 0x20 && QUOTES.has(text.charCodeAt(end + 1)) && (end + 2 >= to || classOf(text.charCodeAt(end + 2)) === SPACE);
  return detached && end === at ? end + 2 : end;
}

/** Whether the sentence goes on after a terminator and what closes with it. */
function goesOn(text: string, end: number, runEnd: number, to: number, rules: CompiledRules, unit: number): boolean {
  const asks = rules.asking.has(unit);
  let next = end;
  while (next < to && isBlank(text.charCodeAt(next)) && text.charCodeAt(next) !== NEWLINE) next++;
  if (next >= to || text.charCodeAt(next) === NEWLINE) return false;
  if (CONTINUERS.has(text.charCodeAt(next))) return true;
  // A stop with a letter right behind it is inside an address or a version, unless it is a sentence's own sign.
  if (next === end && (unit === FULL_STOP || asks) && end === runEnd && isLatinOrDigit(text.charCodeAt(next))) return true;
  if (unit === ELLIPSIS || (unit === FULL_STOP && runEnd > 2 && text.charCodeAt(runEnd - 2) === FULL_STOP && text.charCodeAt(runEnd - 3) === FULL_STOP)) {
    return startsSpeech(text, next, to, rules);
  }
  return asks && end > runEnd && speaksAhead(text, next, to, rules);
}

const LATIN = letterClassOf("Latn");
const isLatinOrDigit = (unit: number): boolean => {
  const cls = classOf(unit);
  return cls === DIGIT || cls === LATIN || unit === 0x2f || unit === 0x3d || unit === 0x26;
};

/** Whether a verb of saying begins within as many words as the language lets stand between a quotation and it. */
function speaksAhead(text: string, at: number, to: number, rules: CompiledRules): boolean {
  for (let word = at, words = 0; words < rules.speechWithin && word < to; words++) {
    if (startsSpeech(text, word, to, rules)) return true;
    while (word < to && classOf(text.charCodeAt(word)) !== SPACE) {
      if (classOf(text.charCodeAt(word)) === OTHER) return false;
      word++;
    }
    if (text.charCodeAt(word) === NEWLINE) return false;
    word++;
  }
  return false;
}

/** Whether a speech verb begins at `at`, of one word or several. */
function startsSpeech(text: string, at: number, to: number, rules: CompiledRules): boolean {
  const limit = Math.min(to, at + rules.longestSpeechVerb + 2);
  for (let end = at; end <= limit; end++) {
    const cls = end < to ? classOf(text.charCodeAt(end)) : SPACE;
    if (isLetter(cls) || cls === MARK || cls === INVISIBLE) continue;
    if (rules.speechVerbs.has(bare(text.slice(at, end)))) return true;
    if (cls !== SPACE) return false;
  }
  return false;
}

/** Whether a single full stop ends its sentence: not inside a number, in or after an abbreviation, or after a list number. */
function stopEnds(text: string, at: number, start: number, to: number, rules: CompiledRules): boolean {
  if (at + 1 < to && classOf(text.charCodeAt(at + 1)) === DIGIT && classOf(text.charCodeAt(at - 1)) === DIGIT) return false;
  const word = wordBefore(text, at, start);
  // কি.মি. is one word: what goes on without a space is read to its end.
  let end = at;
  while (end + 1 < to && end - word < LONGEST_ABBREVIATION && (isInWord(text.charCodeAt(end + 1)) || text.charCodeAt(end + 1) === FULL_STOP)) end++;
  const written = bare(text.slice(word, text.charCodeAt(end) === FULL_STOP ? end : end + 1));
  if (rules.abbreviations.has(written) || rules.abbreviations.has(bare(text.slice(word, at)))) return false;
  // Initials and letter abbreviations: each part one letter or a listed one.
  const parts = bare(text.slice(word, at)).split(".");
  if (parts.length > 1 && parts.every((part) => rules.abbreviations.has(part) || [...part].length === 1)) return false;
  return !/^[A-Z]$/u.test(parts[0] ?? "") && !numbersItem(text, at, start);
}

const isInWord = (unit: number): boolean => {
  const cls = classOf(unit);
  return isLetter(cls) || cls === MARK || cls === INVISIBLE;
};

/** Where the word that ends at `at` begins, stops inside it included. */
function wordBefore(text: string, at: number, start: number): number {
  let word = at;
  while (word > start && at - word < LONGEST_ABBREVIATION && classOf(text.charCodeAt(word - 1)) !== SPACE && !isOpener(text.charCodeAt(word - 1))) word--;
  return word;
}

/** Whether the sign at `at` stands behind the number of a list's item: `1.`, `১।` at the start of a line. */
function numbersItem(text: string, at: number, start: number): boolean {
  const word = wordBefore(text, at, start);
  return isListNumber(text.slice(word, at)) && startsLine(text, word, start);
}

const isOpener = (unit: number): boolean => unit === 0x28 || unit === 0x5b || unit === 0x22 || unit === 0x201c || unit === 0xab || unit === 0x2018;

const isListNumber = (word: string): boolean => word.length > 0 && word.length <= 3 && [...word].every((c) => classOf(c.charCodeAt(0)) === DIGIT);

function startsLine(text: string, at: number, start: number): boolean {
  let i = at;
  while (i > start && isBlank(text.charCodeAt(i - 1)) && text.charCodeAt(i - 1) !== NEWLINE) i--;
  return i === start || text.charCodeAt(i - 1) === NEWLINE;
}

/** Whether a line holds nothing but white space, a carriage return or nothing at all. */
function isBlankLine(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

const lastLineStart = (text: string, newline: number, from: number): number =>
  Math.max(from, newline === 0 ? 0 : text.lastIndexOf("\n", newline - 1) + 1);

/** The length of the longest line of the block of lines that begins at `line`. */
function blockWidth(text: string, line: number, to: number): number {
  let width = 0;
  for (let start = line; start < to; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 || newline > to ? to : newline;
    if (start > line && isBlankLine(text, start, end)) break;
    width = Math.max(width, end - start);
    if (width > LONGEST_WRAPPED_LINE) break;
    start = end + 1;
  }
  return width;
}

/**
 * Whether a newline only wraps a line: the next line's first word would not have fitted on it.
 * Headlines, datelines and list items fall short of their block's width, so they end.
 */
function isWrap(text: string, line: number, newline: number, to: number, width: number): boolean {
  const next = newline + 1;
  if (width > LONGEST_WRAPPED_LINE || width < 30 || next >= to || isBlank(text.charCodeAt(next)) || BULLETS.has(text.charCodeAt(next))) return false;
  let word = next;
  while (word < to && classOf(text.charCodeAt(word)) !== SPACE) word++;
  if (word - next > 1 && isListNumber(text.slice(next, word - 1)) && !isInWord(text.charCodeAt(word - 1))) return false;
  return newline - line + 1 + (word - next) > width;
}
