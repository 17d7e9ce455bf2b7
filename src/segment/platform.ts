/** Intl.Segmenter, for languages that have no rules here. It is given a window of a paragraph at a time: on one long string it is quadratic. */
import { KhabarError } from "../errors";
import { classOf, SPACE } from "../text/characters";

/** Nobody writes a longer sentence; what goes on without one is cut at a space. */
const WINDOW = 4096;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string, granularity: "sentence" | "word"): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  let found = segmenters.get(key);
  if (!found) {
    if (typeof Intl === "undefined" || !("Segmenter" in Intl)) {
      throw new KhabarError("no-segmenter", `this runtime has no Intl.Segmenter, which "${language}" needs; install @formatjs/intl-segmenter and add import "khabar/polyfill"`);
    }
    // English behind it, so that a language the runtime lacks is not read by the locale of the machine.
    found = new Intl.Segmenter(language === "und" ? ["en"] : [language, "en"], { granularity });
    segmenters.set(key, found);
  }
  return found;
}

/** Calls `emit` with the bounds of each segment of `text` between `from` and `to`, in order and without gaps. */
export function platformSegments(
  text: string, from: number, to: number, language: string, granularity: "sentence" | "word",
  emit: (start: number, end: number, isWordLike: boolean) => void,
): void {
  for (let start = from; start < to; ) {
    const newline = text.indexOf("\n", start);
    const paragraph = newline < 0 || newline >= to ? to : newline + 1;
    const end = paragraph - start > WINDOW ? cutBefore(text, start, start + WINDOW) : paragraph;
    let next = end;
    for (const { segment, index, isWordLike } of segmenter(language, granularity).segment(text.slice(start, end))) {
      // The last segment of a window may go on behind it: the next window begins with it.
      if (end < paragraph && index > 0 && index + segment.length === end - start) next = start + index;
      else emit(start + index, start + index + segment.length, isWordLike ?? false);
    }
    start = next;
  }
}

/** The last offset up to `limit` behind white space; where there is none, one that parts no surrogates. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let i = limit; i > start + WINDOW / 2; i--) if (classOf(text.charCodeAt(i - 1)) === SPACE) return i;
  const unit = text.charCodeAt(limit);
  return unit >= 0xdc00 && unit <= 0xdfff ? limit - 1 : limit;
}
