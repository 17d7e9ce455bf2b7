/** Where words stand that no name goes on over: titles, words of time. */
import type { ScannedSentence } from "../compiled-language";

/** The offsets where such words begin. */
export const stopsOf = ({ cues, dates }: ScannedSentence): ReadonlySet<number> =>
  new Set([...cues.filter(({ item, end, wordEnd: close }) => item.cue === "title" && end === close), ...dates.filter(({ start, end, strict, affixes }) => end - start > 1 && strict && affixes === 0)].map((match) => match.wordStart));
