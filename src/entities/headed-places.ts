/** Places that nobody lists, by the noun beside them: বিন্যাকুড়ি গ্রাম, قرية ميس. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf, isLetter, nextWord, SPACE, wordEnd } from "../text/characters";
import { SKIP } from "../text/fold";
import type { Match } from "../text/scan";
import type { CueItem } from "./cues";
import { isOpener, isPart } from "./known-words";
import { type Mention, overlap } from "./mention";

const CONFIDENCE = 0.7;
/** Shorter words are none that a place is known by. */
const FEWEST_LETTERS = 3;

/** The places of a sentence beside a noun that shows one, where no mention stands. */
export function headedPlaces(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const heads = sentence.cues.filter(({ item }) => item.cue === "placeHead" && !item.weak).sort((a, b) => a.wordStart - b.wordStart || b.end - a.end);
  if (heads.length === 0) return [];
  const { cues, dates, language } = sentence;
  const taken = [...mentions, ...cues.filter(({ item }) => item.cue === "title" || item.cue === "speech" || item.cue === "phrase" || item.cue === "placeHead" || item.cue === "head"), ...dates];
  const places: Mention[] = [];
  for (const head of heads) {
    const word = language.cues.places.headFirst ? nameBehind(text, head, sentence) : nameBefore(text, head, sentence);
    if (!word || taken.some((other) => overlap(other, { wordStart: word.known, wordEnd: word.end })) || !isUnknown(text, word, language)) continue;
    if (places.some((place) => overlap(place, { wordStart: word.start, wordEnd: word.end }))) continue;
    places.push({
      start: word.start, end: word.end, wordStart: word.start, wordEnd: word.end, type: head.item.shows ?? "GPE",
      entry: undefined, name: undefined, via: "pattern", confidence: CONFIDENCE, alternatives: [],
    });
  }
  return places;
}

interface Word {
  start: number;
  end: number;
  /** Where the word begins that must be nobody's. */
  known: number;
}

/** The name behind a noun: a word, or two where the first only opens it. */
function nameBehind(text: string, head: Match<CueItem>, { end: limit, language }: ScannedSentence): Word | undefined {
  const first = head.end === head.wordEnd ? wordBehind(text, head.wordEnd, limit) : undefined;
  if (!first || !isOpener(language.words.of(text, first.start, first.end))) return first && { ...first, known: first.start };
  const second = wordBehind(text, first.end, limit);
  return second && { start: first.start, end: second.end, known: second.start };
}

/** The name before a noun: a word, and the one before it where that opens it. */
function nameBefore(text: string, { wordStart }: Match<CueItem>, { start: from, language }: ScannedSentence): Word | undefined {
  const last = wordBefore(text, wordStart, from);
  const first = last && wordBefore(text, last.start, from);
  return last && { ...last, start: first && isOpener(language.words.of(text, first.start, first.end)) ? first.start : last.start, known: last.start };
}

function wordBehind(text: string, close: number, limit: number): Omit<Word, "known"> | undefined {
  const start = nextWord(text, close, limit);
  return start === undefined ? undefined : { start, end: wordEnd(text, start, limit) };
}

function wordBefore(text: string, at: number, from: number): Omit<Word, "known"> | undefined {
  const end = at - 1;
  if (end <= from || classOf(text.charCodeAt(end)) !== SPACE) return undefined;
  let start = end;
  while (start > from && classOf(text.charCodeAt(start - 1)) !== SPACE) start--;
  return wordEnd(text, start, end) === end && isLetter(classOf(text.charCodeAt(start))) ? { start, end } : undefined;
}

/** Whether a word is one that nobody knows as anything else. */
function isUnknown(text: string, { start, known, end }: Word, { commonWords, cues, letterClass, notPlaces, words, orthography }: CompiledLanguage): boolean {
  let letters = 0;
  for (let i = known; i < end; i++) if (orthography.strict.unit(text.charCodeAt(i)) !== SKIP) letters++;
  return (
    letters >= FEWEST_LETTERS && classOf(text.charCodeAt(known)) === letterClass &&
    !commonWords.has(text, known, end) && !notPlaces.has(text, known, end) && !isPart(words.of(text, known, end)) &&
    !cues.places.endings.some((ending) => end - known > ending.length + 1 && text.startsWith(ending, end - ending.length)) &&
    // Behind a word that opens a name, what bears the article is part of it.
    (start < known || !cues.places.beginnings.some((beginning) => text.startsWith(beginning, known)))
  );
}
