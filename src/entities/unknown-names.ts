/** Words that nobody knows as anything, so that beside a noun of place they are its name. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf, wordBefore, wordBehind } from "../text/characters";
import { SKIP } from "../text/fold";
import { isOpener, isPart } from "./known-words";
import { type Mention, overlap } from "./mention";
import { partWithEnding } from "./name-endings";

/** Shorter words are none that a place is known by. */
const FEWEST_LETTERS = 3;

/** A name: a word, or two where the first only opens it. */
export interface UnknownName {
  start: number;
  end: number;
  /** Where the word begins that must be nobody's. */
  known: number;
}

/** Whether the word from `wordStart` to `wordEnd` is taken: by a mention, as a cue or as a word of time. */
export function isTaken(wordStart: number, wordEnd: number, { cues, dates }: ScannedSentence, mentions: readonly Mention[]): boolean {
  const word = { wordStart, wordEnd };
  return (
    mentions.some((mention) => overlap(mention, word)) || dates.some((date) => overlap(date, word)) ||
    cues.some((cue) => overlap(cue, word) && (cue.item.cue === "title" || cue.item.cue === "phrase" || cue.item.cue === "placeHead" || cue.item.cue === "head"))
  );
}

/** The unknown name on the side of a noun where the language has it, and no mention: one space before `start`, or behind `end`. */
export function unknownNameBeside(text: string, { start, end }: { start: number; end: number }, sentence: ScannedSentence, mentions: readonly Mention[]): UnknownName | undefined {
  const { language } = sentence;
  const name = language.cues.places.headFirst ? nameBehind(text, end, sentence) : nameBefore(text, start, sentence);
  return name && !isTaken(name.known, name.end, sentence, mentions) && isUnknown(text, name, language) ? name : undefined;
}

function nameBehind(text: string, at: number, { end: limit, language }: ScannedSentence): UnknownName | undefined {
  const first = wordBehind(text, at, limit);
  if (!first || !isOpener(language.words.of(text, first.start, first.end))) return first && { start: first.start, end: first.end, known: first.start };
  const second = wordBehind(text, first.end, limit);
  return second && { start: first.start, end: second.end, known: second.start };
}

function nameBefore(text: string, at: number, sentence: ScannedSentence): UnknownName | undefined {
  const last = wordBefore(text, at, sentence.start);
  return last && { start: openerBefore(text, last.start, sentence)?.start ?? last.start, end: last.end, known: last.start };
}

/** The word before `at`, if the names of places begin with it. */
export function openerBefore(text: string, at: number, { start: from, language }: ScannedSentence): { start: number; end: number } | undefined {
  const word = wordBefore(text, at, from);
  return word && isOpener(language.words.of(text, word.start, word.end)) ? word : undefined;
}

/** Whether a word is known: as part of personal names, or as one that is no name at all. */
export const isKnown = (text: string, start: number, end: number, { commonWords, notPlaces, words }: CompiledLanguage): boolean =>
  isPart(words.of(text, start, end)) || commonWords.has(text, start, end) || notPlaces.has(text, start, end);

function isUnknown(text: string, { start, known, end }: UnknownName, language: CompiledLanguage): boolean {
  const { cues, letterClass, placeEndings, orthography } = language;
  let letters = 0;
  for (let i = known; i < end; i++) if (orthography.strict.unit(text.charCodeAt(i)) !== SKIP) letters++;
  return (
    letters >= FEWEST_LETTERS && classOf(text.charCodeAt(known)) === letterClass &&
    !isKnown(text, known, end, language) &&
    !placeEndings.close(text, known + 1, end) && !partWithEnding(text, known, end, end, "later", language) &&
    // Behind a word that opens a name, what bears the article is part of it.
    (start < known || !cues.places.beginnings.some((beginning) => text.startsWith(beginning, known)))
  );
}
