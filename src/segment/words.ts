/** The word scanner for languages that part words by spaces and punctuation. */
import { classOf, DIGIT, INVISIBLE, isLetter, MARK, unitsOf } from "../text/characters";

const AT = 0x40;
const FULL_STOP = 0x2e;
const LONGEST_DOMAIN = 64;
/** Between letters: compound and foreign names, apostrophes of any shape. */
const LETTER_JOINERS = unitsOf("-'’\u2010\u2011");
/** Between digits: decimals, thousands, times, dates. */
const DIGIT_JOINERS = unitsOf(".,:/-٫٬،");
/** Inside an address that began as one. */
const ADDRESS = unitsOf("./:?#@!$&'*+,;=%~_-");

/** Calls `emit` with each word, and with what stands between words, of `text` between `from` and `to`. */
export function scanWords(text: string, from: number, to: number, emit: (start: number, end: number, isWordLike: boolean) => void): void {
  for (let i = from; i < to; ) {
    const end = wordAt(text, i, to);
    if (end > i) {
      emit(i, end, true);
      i = end;
    } else {
      const unit = text.charCodeAt(i);
      let gap = i + 1;
      // A pair of surrogates is one character; a run of one sign or space is one piece.
      if (isHighSurrogate(unit) && gap < to && isLowSurrogate(text.charCodeAt(gap))) gap++;
      else while (gap < to && text.charCodeAt(gap) === unit && !isHighSurrogate(unit)) gap++;
      // Marks belong to what they follow: ❤ and its variation selector.
      while (gap < to && classOf(text.charCodeAt(gap)) === MARK) gap++;
      emit(i, gap, false);
      i = gap;
    }
  }
}

const isHighSurrogate = (u: number): boolean => u >= 0xd800 && u <= 0xdbff;
const isLowSurrogate = (u: number): boolean => u >= 0xdc00 && u <= 0xdfff;

const isWordUnit = (u: number): boolean => {
  const cls = classOf(u);
  return isLetter(cls) || cls === DIGIT || cls === MARK;
};

/** The end of the word that begins at `at`, or `at` where none does. */
function wordAt(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  const tagged = (first === 0x23 || first === 0x40) && at + 1 < to && isWordUnit(text.charCodeAt(at + 1));
  if (!tagged && (!isWordUnit(first) || classOf(first) === MARK)) return at;
  if (startsAddress(text, at)) return addressEnd(text, at, to);
  let end = at + 1;
  while (end < to) {
    const u = text.charCodeAt(end);
    const cls = classOf(u);
    if (isWordUnit(u) || cls === INVISIBLE || (tagged && u === 0x5f)) end++;
    else if (end + 1 < to && joins(text, end, u)) end += 2;
    else break;
  }
  while (end > at + 1 && classOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  return end;
}

function joins(text: string, at: number, u: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  if (LETTER_JOINERS.has(u) && after !== DIGIT && isWordUnit(text.charCodeAt(at + 1))) return true;
  // desk@example.org
  if (u === AT && isLetter(after)) return true;
  if (u === FULL_STOP && isLetter(before) && isLetter(after) && inMailAddress(text, at)) return true;
  return DIGIT_JOINERS.has(u) && before === DIGIT && after === DIGIT;
}

/** Whether the word that `at` is in holds an @ before it. */
function inMailAddress(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - LONGEST_DOMAIN; i--) {
    if (text.charCodeAt(i) === AT) return true;
    if (!isWordUnit(text.charCodeAt(i)) && text.charCodeAt(i) !== FULL_STOP) return false;
  }
  return false;
}

const startsAddress = (text: string, at: number): boolean => text.startsWith("http://", at) || text.startsWith("https://", at) || text.startsWith("www.", at);

function addressEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && (isWordUnit(text.charCodeAt(end)) || ADDRESS.has(text.charCodeAt(end)))) end++;
  // A stop or comma at the end belongs to the sentence.
  while (end > at && !isWordUnit(text.charCodeAt(end - 1)) && text.charCodeAt(end - 1) !== 0x2f) end--;
  return end;
}
