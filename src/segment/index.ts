/** `khabar/segment`: sentences and words alone. Detection is not part of it: without a `language`, the rules go by script. */
import { sentences as arabic } from "../languages/ar/segment";
import { sentences as assamese } from "../languages/as/segment";
import { sentences as bengali } from "../languages/bn/segment";
import { sentences as english } from "../languages/en/segment";
import { sentences as persian } from "../languages/fa/segment";
import { sentences as hindi } from "../languages/hi/segment";
import { sentences as urdu } from "../languages/ur/segment";
import type { NewlineMode, Sentence, SentenceOptions, Word } from "../types";
import * as calls from "./calls";
import { TextSegmenter } from "./segmenter";

let made: TextSegmenter | undefined;
const segmenter = (): TextSegmenter => (made ??= new TextSegmenter([bengali, arabic, assamese, urdu, persian, hindi, english]));

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
export function splitSentences(text: string, options?: SentenceOptions): Sentence[] {
  return calls.splitSentences(segmenter(), text, options);
}

/**
 * Splits a text that comes in pieces into sentences, as `segmentStream` of `khabar` does.
 *
 * @example
 * ```ts
 * import { segmentStream } from "khabar/segment";
 * const starts = [];
 * for await (const sentence of segmentStream(["قال د. فو", "رد ذلك. ثم س", "افر."])) starts.push(sentence.start);
 * console.log(starts); // [ 0, 17 ]
 * ```
 */
export function segmentStream(pieces: AsyncIterable<string> | Iterable<string>, options?: SentenceOptions): AsyncGenerator<Sentence, void, undefined> {
  return calls.segmentStream(segmenter(), pieces, options);
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
  return calls.splitWords(segmenter(), text, options);
}

export type { NewlineMode, Sentence, SentenceOptions, Word };
