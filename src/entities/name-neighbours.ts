/** Whether a single name stands among other parts of a name: then it is part of somebody else's. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf, SPACE, wordEnd } from "../text/characters";
import { isCommon, isStrong } from "./known-words";

/** Whether the word before or after, one space away, is known as a part of names. */
export function besideNamePart(text: string, word: { wordStart: number; wordEnd: number; end: number }, { language, start, end }: ScannedSentence): boolean {
  // An ending closes the name: nothing behind it belongs to it.
  const next = word.wordEnd + 1;
  if (word.end === word.wordEnd && next < end && classOf(text.charCodeAt(word.wordEnd)) === SPACE && isPart(text, next, wordEnd(text, next, end), language)) return true;
  const before = word.wordStart - 1;
  if (before <= start || classOf(text.charCodeAt(before)) !== SPACE) return false;
  let from = before;
  while (from > start && classOf(text.charCodeAt(from - 1)) !== SPACE) from--;
  return isPart(text, from, before, language);
}

function isPart(text: string, from: number, to: number, { words }: CompiledLanguage): boolean {
  const word = words.of(text, from, to);
  return isStrong(word) && !isCommon(word);
}
