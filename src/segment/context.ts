/** What stands around a sign: the words before and behind it, numbers, addresses. Nothing is looked at farther off than a word is long. */
import { classOf, DIGIT, INVISIBLE, isBlank, isLetter, letterClassOf, MARK, pastBlank, SPACE, type UnitSet, unitsOf } from "../text/characters";
import { bare, type CompiledRules } from "./rules";
import { isLineEnd } from "./signs";

/** No word of the lists is longer, the stops inside it counted. */
export const LONGEST_WORD = 24;
const LONGEST_LIST_NUMBER = 3;
/** Before the items of a list in one line. */
const OPENS_ITEM = unitsOf(":,،;؛");
/** Signs of addresses that no sentence ends or begins with. */
const IN_ADDRESS = unitsOf("/=&_%#~");
const LATIN = letterClassOf("Latn");

export const isDigit = (unit: number): boolean => classOf(unit) === DIGIT;

export const isInWord = (unit: number): boolean => {
  const cls = classOf(unit);
  return isLetter(cls) || cls === MARK || cls === INVISIBLE;
};

/** How far a word goes on from `at` towards `limit`, its stops included if they are given, and then digits on the way back. */
function wordLimit(text: string, at: number, step: 1 | -1, limit: number, stops?: UnitSet): number {
  let end = at;
  for (let left = LONGEST_WORD; left > 0 && end !== limit; left--) {
    const unit = text.charCodeAt(step > 0 ? end : end - 1);
    if (!isInWord(unit) && !(stops && (stops.has(unit) || (step < 0 && isDigit(unit))))) break;
    end += step;
  }
  return end;
}

/** Where the word that ends at `at` begins, digits and stops inside it included. */
export const wordBefore = (text: string, at: number, start: number, rules: CompiledRules): number =>
  wordLimit(text, at, -1, start, rules.stops);

/** Where the word with stops inside that goes on behind the stop at `at` ends. */
export const wordAfter = (text: string, at: number, limit: number, rules: CompiledRules): number =>
  wordLimit(text, at, 1, limit, rules.stops);

/** The word that begins at `at`, as the lists hold it. */
export const wordAt = (text: string, at: number, limit: number): string => bare(text.slice(at, wordLimit(text, at, 1, limit)));

/** The word that ends at `end`, as the lists hold it. */
export const wordBehind = (text: string, end: number, start: number): string => bare(text.slice(wordLimit(text, end, -1, start), end));

/** The word before the one at `word`, if a space alone stands between. */
export const previousWord = (text: string, word: number, start: number): string => (followsSpace(text, word, start) ? wordBehind(text, word - 1, start) : "");

/** Whether a number stands before the word at `word`, and a space alone between. */
export const followsNumber = (text: string, word: number, start: number): boolean => followsSpace(text, word, start) && isDigit(text.charCodeAt(word - 2));

const followsSpace = (text: string, word: number, start: number): boolean => word - 1 > start && text.charCodeAt(word - 1) === 0x20;

/** Where the letters of a word begin that may have a number before them. */
export function pastNumber(text: string, word: number, at: number, rules: CompiledRules): number {
  let letters = word;
  while (letters < at && (isDigit(text.charCodeAt(letters)) || (letters > word && rules.stops.has(text.charCodeAt(letters))))) letters++;
  return letters;
}

/** The word between two offsets as the lists hold it: every stop a full stop, and none at its end. */
export function wordOf(text: string, from: number, to: number, rules: CompiledRules): string {
  const end = rules.stops.has(text.charCodeAt(to - 1)) ? to - 1 : to;
  const word = bare(text.slice(from, end));
  // Urdu's own stop stands behind abbreviations as the full stop does.
  return rules.stops.units.length > 1 ? Array.from(word, (sign) => (rules.stops.has(sign.charCodeAt(0)) ? "." : sign)).join("") : word;
}

/** Whether a unit is a small letter, or a capital. */
export const isLowercase = (unit: number): boolean => /\p{Ll}/u.test(String.fromCharCode(unit));
export const isUppercase = (unit: number): boolean => /\p{Lu}/u.test(String.fromCharCode(unit));

/** The offset behind the last unit before `at`, down to `start`, that is no white space. */
export function beforeBlank(text: string, at: number, start: number): number {
  let end = at;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

/** Where the next word begins behind the one at `at`, or the sign that parts them stands; `at` itself where a sign stands there. */
export function pastWord(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && classOf(text.charCodeAt(end)) > SPACE) end++;
  return end === at ? at : pastBlank(text, end, limit);
}

/** Whether a sign between Latin letters or digits, without a space, is inside a number, an address or a version. */
export function isInAddress(text: string, at: number, next: number): boolean {
  return isAddressUnit(next) && isAddressUnit(text.charCodeAt(at - 1));
}

const isAddressUnit = (unit: number): boolean => classOf(unit) === DIGIT || classOf(unit) === LATIN || IN_ADDRESS.has(unit);

/** Whether the number between `word` and `at` is that of a list's item: at the start of a line or sentence, or behind a colon or comma. */
export function numbersItem(text: string, word: number, at: number, start: number): boolean {
  if (at === word || at - word > LONGEST_LIST_NUMBER) return false;
  for (let i = word; i < at; i++) if (!isDigit(text.charCodeAt(i))) return false;
  let line = word;
  while (line > start && isBlank(text.charCodeAt(line - 1)) && !isLineEnd(text.charCodeAt(line - 1))) line--;
  const before = text.charCodeAt(line - 1);
  return line === start || isLineEnd(before) || (line < word && at - word < LONGEST_LIST_NUMBER && OPENS_ITEM.has(before));
}
