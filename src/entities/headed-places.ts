/** Places that nobody lists, by the noun beside them, which is no part of their names: বিন্যাকুড়ি গ্রাম, قرية ميس. Of a river or a hill it may be: কাঁকরোলি নদী. */
import type { ScannedSentence } from "../compiled-language";
import { type Mention, overlap, unlisted } from "./mention";
import { placeHeadsOf } from "./place-heads";
import { unknownNameBeside } from "./unknown-names";

const CONFIDENCE = 0.7;

/** The places of a sentence beside a noun that shows one, where no mention stands. */
export function headedPlaces(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const places: Mention[] = [];
  const heads = placeHeadsOf(sentence, (type) => type !== "FAC");
  if (heads.length === 0) return places;
  const { naturalWithNoun } = sentence.language.cues.places;
  for (const head of heads) {
    const name = unknownNameBeside(text, head, sentence, mentions);
    if (!name) continue;
    const { start, end } = name;
    const extent = head.type === "LOC" && naturalWithNoun ? { ...head, start, wordStart: start } : { start, end, wordStart: start, wordEnd: end };
    if (places.some((place) => overlap(place, extent))) continue;
    places.push(unlisted(extent, head.type, CONFIDENCE));
  }
  return places;
}
