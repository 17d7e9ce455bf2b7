/** The nouns of a sentence that show the place beside them. */
import type { ScannedSentence } from "../compiled-language";
import { sortFew } from "../text/order";
import type { EntityType } from "../types";
import { type Extent, longestFirst } from "./mention";

/** A noun of place. */
export interface PlaceHead extends Extent {
  /** What it shows. */
  type: EntityType;
}

/** Those that show a type asked for, in order, of two at one word the longer first; none on the side of whose name something is written onto it. */
export function placeHeadsOf({ cues, language }: ScannedSentence, isAsked: (type: EntityType) => boolean): PlaceHead[] {
  const heads: PlaceHead[] = [];
  for (const { item, start, end, wordStart, wordEnd } of cues) {
    if (item.cue !== "placeHead" || item.weak || !item.shows || !isAsked(item.shows)) continue;
    if (language.cues.places.headFirst ? end === wordEnd : start === wordStart) heads.push({ start, end, wordStart, wordEnd, type: item.shows });
  }
  return sortFew(heads, longestFirst);
}
