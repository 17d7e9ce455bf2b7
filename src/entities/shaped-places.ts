/** Places that nobody lists and no noun shows, by how their names end: নীলকান্তপুর, হরিমোহননগর. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf } from "../text/characters";
import { isCommon, isPart } from "./known-words";
import { type Mention, unlisted } from "./mention";
import { withNumber } from "./numbered-places";
import { isKnown, isTaken, openerBefore } from "./unknown-names";

const CONFIDENCE = 0.8;
/** Shorter words are none of them: two units, and the shortest ending. */
const SHORTEST = 4;
/** A word has so many units before such an ending, at the least. */
const FEWEST_BEFORE = 2;
/** The longest chain of case endings. */
const LONGEST_ENDING = 6;

/** The places of a sentence by the shape of their names, where no mention stands. */
export function shapedPlaces(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const places: Mention[] = [];
  const { words, end, language } = sentence;
  if (language.cues.places.shapes.endings.length === 0) return places;
  for (let w = 0; w < words.length; w += 2) {
    const wordStart = words[w] as number;
    const close = words[w + 1] as number;
    if (close - wordStart < SHORTEST || classOf(text.charCodeAt(wordStart)) !== language.letterClass) continue;
    const bare = shapeEnd(text, wordStart, close, end, language);
    if (bare === undefined || isKnownName(text, wordStart, bare, language) || isKnown(text, wordStart, close, language)) continue;
    if (isTaken(wordStart, close, sentence, mentions)) continue;
    const first = openerBefore(text, wordStart, sentence)?.start ?? wordStart;
    places.push(withNumber(text, unlisted({ start: first, end: bare, wordStart: first, wordEnd: close }, "GPE", CONFIDENCE), sentence));
  }
  return places;
}

/** Whether a word without its ending is part of personal names, or a word of running text. */
function isKnownName(text: string, start: number, end: number, { words }: CompiledLanguage): boolean {
  const word = words.of(text, start, end);
  return isPart(word) || isCommon(word);
}

/** Where the bare name ends, if the word has the shape of one. */
function shapeEnd(text: string, start: number, end: number, limit: number, { placeShapes: { endings, except }, orthography }: CompiledLanguage): number | undefined {
  for (let at = end; at >= start + FEWEST_BEFORE && at >= end - LONGEST_ENDING; at--) {
    if (!endings.close(text, start + FEWEST_BEFORE - 1, at)) continue;
    if (except.close(text, start, at)) return undefined;
    if (at === end) return at;
    const ending = orthography.affixes.ending(text, at, limit);
    if (ending && !ending.chain.types && at + ending.length === end) return at;
  }
  return undefined;
}
