/**
 * What is built and nobody lists, by its noun and the name beside that, be it somebody's or nobody's: মেঘডুমুর ব্রিজ, مطار النجف الدولي.
 * The noun is part of the name, and so is what stands between the two or behind both.
 */
import type { ScannedSentence } from "../compiled-language";
import { classOf, nextWord, rowBefore, wordBehind, wordEnd, wordStart } from "../text/characters";
import { HYPHEN } from "../text/fold";
import { isQualifier } from "./known-words";
import { type Extent, type Mention, overlap, unlisted } from "./mention";
import { type PlaceHead, placeHeadsOf } from "./place-heads";
import { unknownNameBeside } from "./unknown-names";

const CONFIDENCE = 0.7;
/** Words between a name and its noun at the most. */
const MOST_QUALIFIERS = 6;

/** The facilities of a sentence; those that are named after a mentioned place or person overlap it. */
export function headedFacilities(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const facilities: Mention[] = [];
  const heads = placeHeadsOf(sentence, (type) => type === "FAC");
  if (heads.length === 0) return facilities;
  for (const head of heads) {
    const noun = sentence.language.cues.places.headFirst ? head : { ...head, start: beforeQualifiers(text, head.start, sentence) };
    const name = namesake(text, noun, sentence, mentions) ?? unknownNameBeside(text, noun, sentence, mentions);
    if (!name) continue;
    const extent = extentOf(text, head, name, sentence);
    if (mentions.some((mention) => mention.type === "FAC" && overlap(mention, extent)) || facilities.some((facility) => overlap(facility, extent))) continue;
    facilities.push(unlisted(extent, "FAC", CONFIDENCE));
  }
  return facilities;
}

type Stretch = Pick<Mention, "start" | "end">;

/** The place or person, with nothing written onto it, whose name stands beside a noun. */
function namesake(text: string, { start: first, end: last }: Stretch, { end: limit, language }: ScannedSentence, mentions: readonly Mention[]): Stretch | undefined {
  const { headFirst } = language.cues.places;
  const at = headFirst ? nextWord(text, last, limit) : first - 1;
  return mentions.find(({ start, end, wordStart, wordEnd: close, type }) =>
    (type === "GPE" || type === "LOC" || type === "PERSON") && start === wordStart && end === close && (headFirst ? start : end) === at);
}

/** Noun and name, with what hyphens join to the name, and what stands behind both: ঢাকা-রংপুর মহাসড়ক. */
function extentOf(text: string, head: PlaceHead, name: Stretch, sentence: ScannedSentence): Extent {
  if (sentence.language.cues.places.headFirst) {
    const end = behindQualifiers(text, joinedBehind(text, name.end, sentence), sentence);
    return { start: head.start, end, wordStart: head.wordStart, wordEnd: end };
  }
  const start = joinedBefore(text, name.start, sentence);
  return { start, end: head.end, wordStart: start, wordEnd: head.wordEnd };
}

/** Where the words begin that hyphens join to the one at `start`. */
function joinedBefore(text: string, start: number, { start: from, language }: ScannedSentence): number {
  let first = start;
  while (language.orthography.strict.unit(text.charCodeAt(first - 1)) === HYPHEN) {
    const before = wordStart(text, first - 1, from, language.letterClass);
    if (before === first - 1) break;
    first = before;
  }
  return first;
}

/** Where the words end that hyphens join to the one before `end`. */
function joinedBehind(text: string, end: number, { end: limit, language }: ScannedSentence): number {
  let last = end;
  while (last + 1 < limit && language.orthography.strict.unit(text.charCodeAt(last)) === HYPHEN && classOf(text.charCodeAt(last + 1)) === language.letterClass) {
    last = wordEnd(text, last + 1, limit);
  }
  return last;
}

const beforeQualifiers = (text: string, at: number, { start: from, language }: ScannedSentence): number =>
  rowBefore(text, at, from, MOST_QUALIFIERS, (start, end) => isQualifier(language.words.of(text, start, end)));

function behindQualifiers(text: string, end: number, { end: limit, language }: ScannedSentence): number {
  let last = end;
  for (let word = wordBehind(text, last, limit); word && isQualifier(language.words.of(text, word.start, word.end)); word = wordBehind(text, last, limit)) last = word.end;
  return last;
}
