import { assertString } from "../errors";
import type { NewlineMode, Sentence } from "../types";
import { LOOKED_BEHIND } from "./scanner";
import type { TextSegmenter } from "./segmenter";

/** The sentences of a text that comes in pieces, each as soon as nothing that follows can change it. Kept is little more than the sentence being read. */
export async function* streamSentences(
  segmenter: TextSegmenter, pieces: AsyncIterable<string> | Iterable<string>, language: string | undefined, newline: NewlineMode,
): AsyncGenerator<Sentence, void, undefined> {
  let kept = "";
  let dropped = 0;
  let found: Sentence[] = [];
  const scanner = segmenter.scanner(language, newline, (start, end, tag) => found.push({ start: dropped + start, end: dropped + end, text: kept.slice(start, end), language: tag }));
  let count = 0;
  for await (const piece of pieces) {
    assertString(piece, `piece ${++count} of the stream`);
    kept += piece;
    scanner.read(kept, kept.length, false);
    yield* found;
    found = [];
    const done = scanner.start - LOOKED_BEHIND;
    if (done > 0) {
      kept = kept.slice(done);
      dropped += done;
      scanner.drop(done);
    }
  }
  scanner.read(kept, kept.length, true);
  yield* found;
}
