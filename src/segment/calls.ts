/** The calls that cut texts, on the segmenter of an annotator or of `khabar/segment` alone: here their arguments are checked. */
import { assertIterable, assertString } from "../errors";
import { readLanguage, readSentenceOptions } from "../options";
import type { Sentence, SentenceOptions, Word } from "../types";
import type { TextSegmenter } from "./segmenter";
import { streamSentences } from "./stream";

export function splitSentences(segmenter: TextSegmenter, text: string, options?: SentenceOptions): Sentence[] {
  assertString(text);
  const { language, newline } = readSentenceOptions(options, "splitSentences");
  return segmenter.sentences(text, language, newline);
}

export function segmentStream(segmenter: TextSegmenter, pieces: AsyncIterable<string> | Iterable<string>, options?: SentenceOptions): AsyncGenerator<Sentence, void, undefined> {
  assertIterable(pieces, "segmentStream");
  const { language, newline } = readSentenceOptions(options, "segmentStream");
  return streamSentences(segmenter, pieces, language, newline);
}

export function splitWords(segmenter: TextSegmenter, text: string, options?: { language?: string | undefined }): Word[] {
  assertString(text);
  return segmenter.words(text, readLanguage(options, "splitWords"));
}
