/** The word scanner for languages that part words by spaces and punctuation. */
import { classOf, DIGIT, INVISIBLE, isLetter, MARK, unitsOf } from "../text/characters";

const AT = 0x40;
const HASH = 0x23;
const UNDERSCORE = 0x5f;
const LAST_ASCII = 0x7f;
/** Between letters: apostrophes of any shape. */
const APOSTROPHES = unitsOf("'’");
/** Between letters or digits: compounds, foreign names, কোভিড-১৯. */
const HYPHENS = unitsOf("-\u2010\u2011_");
/** Between digits: decimals, thousands, times, dates. */
const DIGIT_JOINERS = unitsOf(".,:/٫٬،");
/** A web address up to its last letter, digit or slash: what else stands behind belongs to the sentence; or an e-mail address. */
const ADDRESS = /(?:https?:\/\/|www\.)[\p{L}\p{M}\p{N}./:?#@!$&'*+,;=%~_-]{1,2000}(?<=[\p{L}\p{M}\p{N}/])|[\w.%+-]{1,64}@[a-z\d.-]{1,253}(?<=[a-z\d])/iuy;

/** No emoji lies below the arrows. */
const FIRST_EMOJI = 0x2190;
/** A flag; or a picture with its variation or skin, and more of them joined to it, or the tags of a region's flag behind it. */
const EMOJI = /[\u{1f1e6}-\u{1f1ff}]{2}|\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?(?:\u200d\p{Extended_Pictographic}\ufe0f?[\u{1f3fb}-\u{1f3ff}]?)*[\u{e0020}-\u{e007f}]*/uy;

/** Calls `emit` with each word, and with what stands between words, of `text` between `from` and `to`. */
export function scanWords(text: string, from: number, to: number, emit: (start: number, end: number, isWordLike: boolean) => void): void {
  for (let i = from; i < to;) {
    const end = wordAt(text, i, to);
    const next = end > i ? end : gapEnd(text, i, to);
    emit(i, next, end > i);
    i = next;
  }
}

const isWordUnit = (unit: number): boolean => {
  const cls = classOf(unit);
  return isLetter(cls) || cls === DIGIT || cls === MARK;
};

/** The end of the word that begins at `at`, or `at` where none does. */
function wordAt(text: string, at: number, to: number): number {
  const first = text.charCodeAt(at);
  const tagged = (first === HASH || first === AT) && at + 1 < to && isWordUnit(text.charCodeAt(at + 1));
  if (!tagged && (!isWordUnit(first) || classOf(first) === MARK)) return at;
  const address = tagged ? at : addressEnd(text, at, to);
  if (address > at) return address;
  let end = at + 1;
  while (end < to) {
    const unit = text.charCodeAt(end);
    if (isWordUnit(unit) || classOf(unit) === INVISIBLE) end++;
    else if (end + 1 < to && joins(text, end, unit)) end += 2;
    else if (tagged && unit === UNDERSCORE) end++;
    else break;
  }
  while (end > at + 1 && classOf(text.charCodeAt(end - 1)) === INVISIBLE) end--;
  return end;
}

/** Whether the sign at `at` joins what stands on both sides of it. */
function joins(text: string, at: number, unit: number): boolean {
  if (HYPHENS.has(unit)) return isWordUnit(text.charCodeAt(at + 1));
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at + 1));
  if (APOSTROPHES.has(unit)) return isLetter(after) || after === MARK;
  return DIGIT_JOINERS.has(unit) && before === DIGIT && after === DIGIT;
}

/** The end of the web or e-mail address that begins at `at`, or `at`. */
function addressEnd(text: string, at: number, to: number): number {
  if (text.charCodeAt(at) > LAST_ASCII) return at;
  ADDRESS.lastIndex = at;
  return ADDRESS.test(text) ? Math.min(to, ADDRESS.lastIndex) : at;
}

/** The end of the piece between words that begins at `at`: one emoji with all its parts, or a run of one sign or space. */
function gapEnd(text: string, at: number, to: number): number {
  const unit = text.charCodeAt(at);
  if (unit >= FIRST_EMOJI) {
    EMOJI.lastIndex = at;
    if (EMOJI.test(text)) return Math.min(to, EMOJI.lastIndex);
  }
  let end = at + 1;
  if (isHighSurrogate(unit) && end < to && isLowSurrogate(text.charCodeAt(end))) end++;
  else while (end < to && text.charCodeAt(end) === unit && !isHighSurrogate(unit)) end++;
  while (end < to && classOf(text.charCodeAt(end)) === MARK) end++;
  return end;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
