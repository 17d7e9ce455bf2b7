/** Intl.Segmenter, for languages that have no rules here. It is given a window of a paragraph at a time: on one long string it is quadratic. */
import { KhabarError } from "../errors";
import { cutAtSpace, isBlankLine, lineEnd, pastLineEnd } from "./lines";

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

/** Whether the whole window that begins at `from` stands before `to`, whatever may follow there. */
export function hasWindow(text: string, from: number, to: number, lines: boolean): boolean {
  return to - from > WINDOW || windowEnd(text, from, to, lines) < to;
}

/**
 * Calls `emit` with the bounds of each segment of the window that begins at `from`, in order and without gaps.
 *
 * @param lines whether a line end ends a paragraph; else only a blank line does
 * @returns where the next window begins
 */
export function platformWindow(
  text: string, from: number, to: number, language: string, granularity: "sentence" | "word", lines: boolean,
  emit: (start: number, end: number, isWordLike: boolean) => void,
): number {
  const paragraph = windowEnd(text, from, to, lines);
  const end = paragraph - from > WINDOW ? cutAtSpace(text, from, from + WINDOW) : paragraph;
  const window = text.slice(from, end);
  // Intl.Segmenter ends every paragraph at a line end.
  const given = lines ? window : window.replace(/[\n\r\u0085\u2028\u2029]/gu, " ");
  let next = end;
  for (const { segment, index, isWordLike } of segmenter(language, granularity).segment(given)) {
    // The last segment of a window may go on behind it: the next window begins with it.
    if (end < paragraph && index > 0 && index + segment.length === end - from) next = from + index;
    else emit(from + index, from + index + segment.length, isWordLike ?? false);
  }
  return next;
}

/** Where the paragraph that begins at `from` ends, its line end and blank lines included; more than a window away where it is longer than that. */
function windowEnd(text: string, from: number, to: number, lines: boolean): number {
  const limit = Math.min(to, from + WINDOW + 1);
  for (let end = lineEnd(text, from, limit); end < limit;) {
    const next = pastLineEnd(text, end);
    if (lines) return next;
    let line = next;
    end = lineEnd(text, line, limit);
    while (end < limit && isBlankLine(text, line, end)) {
      line = pastLineEnd(text, end);
      end = lineEnd(text, line, limit);
    }
    // White space that the limit cuts may be a blank line or not.
    if (line > next) return isBlankLine(text, line, end) ? limit : line;
  }
  return limit;
}
