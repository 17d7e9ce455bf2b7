/** `khabar/segment`: sentences and words alone. Detection is not part of it: without a `language`, the rules go by script. */
import { assertString } from "../errors";
import { sentences as arabic } from "../languages/ar/segment";
import { sentences as bengali } from "../languages/bn/segment";
import { readLanguage } from "../options";
import type { Sentence, Word } from "../types";
import { TextSegmenter } from "./segmenter";

let made: TextSegmenter | undefined;
const segmenter = (): TextSegmenter => (made ??= new TextSegmenter([bengali, arabic]));

/**
 * Splits a text into sentences, as `splitSentences` of `khabar` does.
 *
 * @throws KhabarError `unknown-language`; `no-segmenter` where a language other than ours meets a runtime without Intl.Segmenter
 *
 * @example
 * ```ts
 * import { splitSentences } from "khabar/segment";
 * console.log(splitSentences("قال د. فورد ذلك. ثم سافر.").length); // 2
 * ```
 */
export function splitSentences(text: string, options?: { language?: string | undefined }): Sentence[] {
  assertString(text);
  return segmenter().sentences(text, readLanguage(options, "splitSentences"));
}

/**
 * Splits a text into words and what stands between them, as `splitWords` of `khabar` does.
 *
 * @example
 * ```ts
 * import { splitWords } from "khabar/segment";
 * console.log(splitWords("في 14:30").filter((word) => word.isWordLike).length); // 2
 * ```
 */
export function splitWords(text: string, options?: { language?: string | undefined }): Word[] {
  assertString(text);
  return segmenter().words(text, readLanguage(options, "splitWords"));
}

export type { Sentence, Word };
