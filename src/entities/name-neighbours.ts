/** Whether a single name stands among other parts of a name: then it is part of somebody else's. */
import type { ScannedSentence } from "../compiled-language";
import { wordBefore, wordBehind } from "../text/characters";
import { isCommon, isStrong } from "./known-words";

/** Whether the word before or after, one space away, is known as a part of names. */
export function besideNamePart(text: string, word: { wordStart: number; wordEnd: number; end: number }, { language, start, end }: ScannedSentence): boolean {
  const isPart = (other: { start: number; end: number } | undefined): boolean => {
    const known = other ? language.words.of(text, other.start, other.end) : 0;
    return isStrong(known) && !isCommon(known);
  };
  // An ending closes the name: nothing behind it belongs to it.
  return (word.end === word.wordEnd && isPart(wordBehind(text, word.wordEnd, end))) || isPart(wordBefore(text, word.wordStart, start));
}
