/** Lines: which line ends end a sentence, as after headlines, datelines and list items, and which only wrap one. */
import { classOf, isBlank, pastBlank, SPACE, unitsOf } from "../text/characters";
import { beforeBlank, isDigit, isInWord, wordBehind } from "./context";
import type { CompiledRules } from "./rules";
import { isCloser, isEnder, isLineEnd } from "./signs";

const BULLETS = unitsOf("•●▪◦■□►*-–—");
/** A line that ends with one of these goes on in the next. */
const COMMAS = unitsOf(",،;؛");
/** Nobody wraps lines shorter or longer than this. */
const NARROWEST = 30;
const WIDEST = 120;

/** The offset behind the line end at `at`; a carriage return and line feed are one. */
export const pastLineEnd = (text: string, at: number): number => (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1);

/** The offset of the line's end, or `limit`. */
export function lineEnd(text: string, line: number, limit: number): number {
  let end = line;
  while (end < limit && !isLineEnd(text.charCodeAt(end))) end++;
  return end;
}

/** Whether a stretch holds nothing but white space. */
export const isBlankLine = (text: string, from: number, to: number): boolean => pastBlank(text, from, to) >= to;

/**
 * The width to which the lines of the block that begins at `line` are wrapped, as far as `limit` shows; 0 where they are not.
 * They are where line after line has no room for the next line's first word.
 */
export function wrapWidth(text: string, line: number, limit: number, kinds: Uint8Array): number {
  let width = 0;
  for (let start = line; start < limit; ) {
    const end = lineEnd(text, start, limit);
    if (isBlankLine(text, start, end)) break;
    width = Math.max(width, end - start);
    if (width > WIDEST) return 0;
    start = pastLineEnd(text, end);
  }
  if (width < NARROWEST) return 0;
  let full = 0;
  let loose = 0;
  let sure = false;
  for (let start = line; start < limit; ) {
    const end = lineEnd(text, start, limit);
    const next = pastLineEnd(text, end);
    const nextEnd = lineEnd(text, next, limit);
    if (next >= limit || isBlankLine(text, start, end) || isBlankLine(text, next, nextEnd)) break;
    // A line that ends with its sentence shows nothing.
    if (!endsSentence(text, start, end, kinds)) {
      if (isFull(text, start, end, next, limit, width)) full++;
      else loose++;
      // No headline is followed by the rest of a sentence and another, or by a sentence of half its length.
      sure ||= (nextEnd - next < (end - start) / 2 && endsSentence(text, next, nextEnd, kinds)) || hasInnerEnd(text, next, nextEnd, kinds);
    }
    start = next;
  }
  return full > 2 * loose && (full > 1 || sure) ? width : 0;
}

/** Whether the line end at `end` only wraps the line. */
export function wraps(text: string, line: number, end: number, limit: number, width: number, rules: CompiledRules): boolean {
  const next = pastLineEnd(text, end);
  if (next >= limit || isBlank(text.charCodeAt(next)) || startsItem(text, next, limit)) return false;
  if (endsOpen(text, line, end, rules)) return true;
  return width > 0 && isFull(text, line, end, next, limit, width);
}

/** Whether the first word of the next line would not have fitted on the line. */
function isFull(text: string, line: number, end: number, next: number, limit: number, width: number): boolean {
  let word = next;
  while (word < limit && classOf(text.charCodeAt(word)) !== SPACE) word++;
  return end - line + 1 + (word - next) > width;
}

function endsSentence(text: string, line: number, end: number, kinds: Uint8Array): boolean {
  let last = end - 1;
  while (last > line && (isBlank(text.charCodeAt(last)) || isCloser(kinds[text.charCodeAt(last)] as number))) last--;
  return isEnder(kinds[text.charCodeAt(last)] as number);
}

/** Whether a sentence ends within a line and another begins. */
function hasInnerEnd(text: string, line: number, end: number, kinds: Uint8Array): boolean {
  for (let i = line; i + 1 < end; i++) if (isEnder(kinds[text.charCodeAt(i)] as number) && classOf(text.charCodeAt(i + 1)) === SPACE && !isBlankLine(text, i + 1, end)) return true;
  return false;
}

/** Whether a line ends with a comma or with "that". */
function endsOpen(text: string, line: number, end: number, rules: CompiledRules): boolean {
  const last = beforeBlank(text, end, line);
  return COMMAS.has(text.charCodeAt(last - 1)) || rules.complementizers.has(wordBehind(text, last, line));
}

/** Whether a list's item begins at `at`: a bullet, or a number and a sign behind it. */
function startsItem(text: string, at: number, limit: number): boolean {
  if (BULLETS.has(text.charCodeAt(at))) return true;
  let end = at;
  while (end < limit && isDigit(text.charCodeAt(end))) end++;
  if (end === at || end - at > 3 || end >= limit) return false;
  return !isInWord(text.charCodeAt(end)) && classOf(text.charCodeAt(end)) !== SPACE;
}

/** The last offset in the second half of a stretch behind white space; where there is none, its end or one that parts no surrogates. */
export function cutAtSpace(text: string, from: number, to: number): number {
  for (let i = to; i > (from + to) / 2; i--) if (isBlank(text.charCodeAt(i - 1))) return i;
  const unit = text.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
