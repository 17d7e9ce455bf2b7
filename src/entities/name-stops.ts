/** Where words stand that no name goes on over: titles, words of time. */
import type { ScannedSentence } from "../compiled-language";
import { firstFrom } from "../text/scan";

/** Whether such a word begins at an offset. */
export function isStop({ cues, dates }: ScannedSentence, at: number): boolean {
  for (let i = firstFrom(cues, at); cues[i]?.wordStart === at; i++) if (cues[i]?.item.cue === "title" && cues[i]?.end === cues[i]?.wordEnd) return true;
  for (let i = firstFrom(dates, at); i < dates.length; i++) {
    const { wordStart, start, end, strict, affixes } = dates[i] as (typeof dates)[number];
    if (wordStart !== at) return false;
    if (end - start > 1 && strict && affixes === 0) return true;
  }
  return false;
}
