/** Full stops: which end a sentence, and which belong to an abbreviation, an initial, a number or an address. */
import { classOf, pastBlank, unitsOf } from "../text/characters";
import { followsNumber, isDigit, isInAddress, isInWord, isUppercase, LONGEST_WORD, numbersItem, pastNumber, previousWord, wordAfter, wordAt, wordBefore, wordOf } from "./context";
import type { CompiledRules, RuleBook } from "./rules";

/** Before a sentence in a language with capitals: "etc. “We …". */
const QUOTES = unitsOf("\"'“‘«");

/**
 * Whether the single full stop at `at` ends a sentence that began at `start`.
 *
 * @param limit nothing from there on is looked at
 * @param rules those of the word before the stop
 */
export function stopEnds(text: string, at: number, start: number, limit: number, rules: CompiledRules, book: RuleBook): boolean {
  const next = at + 1 < limit ? text.charCodeAt(at + 1) : NaN;
  // 9.7, 3.x, www.example.org.
  if (isInAddress(text, at, next)) return false;
  const token = wordBefore(text, at, start, rules);
  // Longer than any abbreviation.
  if (token === at || at - token === LONGEST_WORD) return token < at || !isDigit(next);
  if (numbersItem(text, token, at, start)) return false;
  // 12কি.মি.: a measure may stand right behind its number.
  const word = pastNumber(text, token, at, rules);
  const written = wordOf(text, word, at, rules);
  if (isLastLetter(text, word, start, written, rules)) return true;
  if (isInWord(next)) {
    // কি.মি.: what goes on without a space is read to its end.
    const whole = wordOf(text, word, wordAfter(text, at, limit, rules), rules);
    if (startsDomain(text, at + 1, limit, book.ofWord(classOf(next), rules))) return false;
    if (rules.abbreviations.has(whole) || areInitials(whole, rules)) return false;
  } else if (mayEnd(written, word > token || followsNumber(text, word, start), rules)) {
    return startsSentence(text, at + 1, limit, rules, book);
  }
  if (rules.abbreviations.has(written)) return false;
  return !standsForName(text, at, limit, written, rules, book);
}

/** Whether a word is an abbreviation that may end its sentence. Letters are one behind a number, a sum or era where the verb need not follow: 1445 هـ., 50 ج.م. */
function mayEnd(word: string, behindNumber: boolean, rules: CompiledRules): boolean {
  if (rules.mayEndSentence.has(word) && (behindNumber || word.length > 1)) return true;
  return behindNumber && !rules.verbFinal && word.includes(".") && areInitials(word, rules);
}

/** Whether the last part of a web address begins at `at`, with or without an ending: আলিবাবা.কম, আলিবাবা.কমের. */
function startsDomain(text: string, at: number, limit: number, rules: CompiledRules): boolean {
  const word = wordAt(text, at, limit);
  for (const domain of rules.domains) if (word.startsWith(domain)) return true;
  return false;
}

/**
 * Whether a letter or its name is the last of an acronym spelled out without stops, بي بي سي, or of a label, فيتامين د: then the
 * stop behind it is the sentence's own.
 */
function isLastLetter(text: string, word: number, start: number, written: string, rules: CompiledRules): boolean {
  if (!rules.initials.has(written) && !isSingleLetter(written, rules)) return false;
  const before = previousWord(text, word, start);
  return rules.labelled.has(before) || (rules.spellsAcronyms === true && before.length > 1 && rules.initials.has(before));
}

/** Whether letters with stops between and behind them are initials, or an abbreviation made of them. */
function standsForName(text: string, at: number, limit: number, written: string, rules: CompiledRules, book: RuleBook): boolean {
  if (!areInitials(written, rules)) return false;
  const next = pastBlank(text, at + 1, limit);
  const cls = classOf(text.charCodeAt(next));
  if (book.ofWord(cls, rules).starters.has(wordAt(text, next, limit))) return false;
  // A capital before a word in another script is a grade or a sign; several are an abbreviation.
  return !rules.cased || cls === rules.letterClass || written.includes(".");
}

/** Whether a word is a letter of the script, and no word of its own. */
function isSingleLetter(word: string, rules: CompiledRules): boolean {
  const unit = word.charCodeAt(0);
  return word.length === 1 && classOf(unit) === rules.letterClass && (!rules.cased || isUppercase(unit)) && !rules.letterWords.has(word);
}

/** Whether a word is an initial, or several letters or names of letters with stops between. */
function areInitials(word: string, rules: CompiledRules): boolean {
  if (!word.includes(".")) return rules.initials.has(word) || isSingleLetter(word, rules);
  return word.split(".").every((part) => part.length === 1 || rules.initials.has(part) || rules.mayEndSentence.has(part));
}

/** Whether a new sentence begins behind an abbreviation, at `at`. */
function startsSentence(text: string, at: number, limit: number, rules: CompiledRules, book: RuleBook): boolean {
  const next = pastBlank(text, at, limit);
  const word = wordAt(text, next, limit);
  if (book.ofWord(classOf(text.charCodeAt(next)), rules).starters.has(word)) return true;
  // A capital alone may begin a name, a small letter begins nothing.
  return rules.cased ? QUOTES.has(text.charCodeAt(next)) : !rules.connectives.has(word);
}
