/** Persons that no gazetteer holds, by the title before them: প্রধানমন্ত্রী X Y, وزير الدفاع الفرنسي X Y. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf, FULL_STOP, isLetter, pastBlank, SPACE, wordEnd } from "../text/characters";
import { SKIP } from "../text/fold";
import type { CueItem } from "./cues";
import { firstFrom, type Match } from "../text/scan";
import { type Mention, unlisted } from "./mention";
import { partWithEnding } from "./name-endings";
import { isCommon, isInitial, isPart, isParticle, isStrong } from "./known-words";
import { isStop } from "./name-stops";

/** Words of a name that nothing but the title vouches for. */
const UNKNOWN_WORDS = 2;
/** Words of a name in all, where each further one is known as a part of names. */
const MOST_WORDS = 5;
const CONFIDENCE = { knownParts: 0.96, single: 0.86, unknown: 0.5 };

/** The persons of a sentence that stand behind a title, where no mention stands already; those are in order. */
export function titledPersons(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const persons: Mention[] = [];
  const found = titles(text, sentence.cues);
  if (found.length === 0) return persons;
  const { afterTitle } = sentence.language.cues;
  for (const title of found) {
    let at = pastBlank(text, title.wordEnd, sentence.end);
    // The office's country or body may stand between.
    for (let between = startingAt(mentions, at); between && afterTitle.includes(between.type); between = startingAt(mentions, at)) {
      at = pastBlank(text, between.wordEnd, sentence.end);
    }
    const last = persons.at(-1);
    if (at <= title.wordEnd || startingAt(mentions, at) || (last && at < last.wordEnd)) continue;
    const person = nameAt(text, at, sentence, mentions, title.item.weak);
    if (person) persons.push(person);
  }
  return persons;
}

/** Each place's longest title; one right behind a stop is the end of an abbreviation, م. of ق.م. */
function titles(text: string, cues: readonly Match<CueItem>[]): Match<CueItem>[] {
  const longest: Match<CueItem>[] = [];
  for (const cue of cues) {
    if (cue.item.cue !== "title" || cue.end !== cue.wordEnd || text.charCodeAt(cue.wordStart - 1) === FULL_STOP) continue;
    const last = longest.at(-1);
    if (last?.wordStart !== cue.wordStart) longest.push(cue);
    else if (cue.end > last.end) longest[longest.length - 1] = cue;
  }
  return longest;
}

/** The mention that starts at an offset. */
function startingAt(mentions: readonly Mention[], at: number): Mention | undefined {
  const mention = mentions[firstFrom(mentions, at)];
  return mention?.wordStart === at ? mention : undefined;
}

/** The words from `at` on that can be a name; it runs into no other mention, nor into words that are surely none of it. */
function nameAt(text: string, at: number, sentence: ScannedSentence, mentions: readonly Mention[], onlyKnown: boolean): Mention | undefined {
  const { language } = sentence;
  // Words of the name, a particle and what it binds being one: عبد الإله, بن جاسم.
  let words = 0;
  let parts = 0;
  let strong = 0;
  // A particle or an initial binds the next word, whatever it is.
  let particle = false;
  let initial = false;
  let end = at;
  let wordsEnd = at;
  for (let start = at, read = 0; read < MOST_WORDS && start < sentence.end; read++) {
    const close = wordEnd(text, start, sentence.end);
    // An initial's stop has a space and a letter behind it; any other ends the name.
    const stopped = close + 2 < sentence.end && text.charCodeAt(close) === FULL_STOP && classOf(text.charCodeAt(close + 1)) === SPACE && isLetter(classOf(text.charCodeAt(close + 2)));
    // What a particle binds is part of the name even where it is a title elsewhere: عبد الملك.
    if (classOf(text.charCodeAt(start)) !== language.letterClass || startingAt(mentions, start) || (!particle && isStop(sentence, start))) break;
    const own = language.words.of(text, start, close);
    // A single letter behind the first word is a word of its own, unless a stop stands behind it: হক এ রায় দেন.
    const opens: boolean = isInitial(own) && (stopped || initial || (!isCommon(own) && (words === 0 || close - start > 1)));
    const isBinding = isParticle(own);
    const bare = opens || isPart(own);
    const inflected = bare ? undefined : partWithEnding(text, start, close, sentence.end, words === 0 ? "first" : "later", language);
    const ending = bare ? undefined : inflected ? { start: inflected.end, end: close } : ownEnding(text, start, close, sentence.end, language);
    const known = inflected?.part ?? own;
    const part = bare || inflected !== undefined;
    // Behind an initial a word is as good as the first one.
    if (!particle && !part && !canBeName(text, start, close, language, initial ? 1 : words, parts)) break;
    if (!particle) words++;
    particle = isBinding;
    initial = opens || stopped;
    if (opens || isBinding || isStrong(known)) strong++;
    if (part) parts++;
    end = ending?.start ?? (stopped ? close + 1 : close);
    wordsEnd = ending?.end ?? end;
    const next = pastBlank(text, wordsEnd, sentence.end);
    // An ending closes the name; so does whatever is not a single space.
    if (ending || next - wordsEnd !== 1) break;
    start = next;
  }
  if (words === 0 || particle || initial || (parts === 0 && words === 1) || (strong === 0 && onlyKnown)) return undefined;
  const confidence = words === 1 ? CONFIDENCE.single : parts > 0 ? CONFIDENCE.knownParts : CONFIDENCE.unknown;
  return unlisted({ start: at, end, wordStart: at, wordEnd: wordsEnd }, "PERSON", confidence);
}

/** Whether a word that is no known part of names can be the next one of a name, after so many words, so many of them known. */
function canBeName(text: string, start: number, end: number, language: CompiledLanguage, words: number, known: number): boolean {
  if (language.commonWords.has(text, start, end)) return false;
  const begins = (beginnings: readonly string[]) => beginnings.some((beginning) => end - start > beginning.length && text.startsWith(beginning, start));
  const { neverInName, neverLater, familyBeginnings } = language.cues.nameShapes;
  if (begins(neverInName) || (words > 0 && begins(neverLater))) return false;
  const family = begins(familyBeginnings);
  return words === 0 ? !family : words < UNKNOWN_WORDS || (family && known > 0 && words === UNKNOWN_WORDS);
}

/** The ending on an unknown word that is surely none of the name's own letters. */
function ownEnding(text: string, start: number, end: number, limit: number, language: CompiledLanguage): { start: number; end: number } | undefined {
  const { affixes, strict } = language.orthography;
  for (let at = start + 3; at <= end; at++) {
    if (strict.unit(text.charCodeAt(at)) === SKIP) continue;
    const ending = affixes.ending(text, at, limit);
    if (ending?.chain.sure && at + ending.length >= end) return { start: at, end: at + ending.length };
  }
  return undefined;
}
