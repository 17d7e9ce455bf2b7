/** Persons that nobody lists and no title precedes, by the parts of their names alone: Rahim Uddin, John Smith. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf, FULL_STOP, hasSpace, OTHER, SPACE, wordEnd, wordStart } from "../text/characters";
import { type Mention, overlap, unlisted } from "./mention";
import { partWithEnding } from "./name-endings";
import { isCommon, isFamily, isGiven, isInitial, isLoose, isPart, isParticle, isStrong } from "./known-words";
import { isStop } from "./name-stops";

/** Words of a name at the most. */
const MOST_WORDS = 6;
/** What the words of a name must weigh together: one that is hardly ever anything else, and one that is often a name; or two spelt loosely. */
const ENOUGH = 1.5;
const WEIGHT = { strong: 1, loose: 0.75, weak: 0.5, bound: 1 };
/** By whether two of the words, or their like, are hardly ever anything else. */
const CONFIDENCE = { sure: 0.95, likely: 0.85 };
const SURE = 2;

/** The persons of a sentence by the parts of their names, where no mention but of a single word stands. */
export function composedPersons(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const persons: Mention[] = [];
  const { words, language } = sentence;
  let end = 0;
  for (let w = 0; w < words.length; w += 2) {
    const start = words[w] as number;
    const close = words[w + 1] as number;
    // A name has another word behind its first.
    if (start < end || classOf(text.charCodeAt(start)) !== language.letterClass || words[w + 2] !== close + 1) continue;
    const from = nameStart(text, start, close, sentence.end, language);
    const person = from === undefined ? undefined : personAt(text, start, from, sentence, mentions);
    if (!person) continue;
    const first = person.start === start ? initialsBefore(text, start, Math.max(sentence.start, end), language) : person.start;
    persons.push(first === person.start ? person : { ...person, start: first, wordStart: first });
    end = person.wordEnd;
  }
  return persons;
}

/** Where the initials and shortened particles begin that stand before a name: এ কে এম রফিকুল হক, মো. রফিকুল হক. */
function initialsBefore(text: string, start: number, from: number, { words, letterClass, cues }: CompiledLanguage): number {
  let first = start;
  if (!cues.nameShapes.initialsFirst) return first;
  while (first - 2 > from && classOf(text.charCodeAt(first - 1)) === SPACE) {
    const stopped = text.charCodeAt(first - 2) === FULL_STOP;
    const end = stopped ? first - 2 : first - 1;
    const begin = wordStart(text, end, from, letterClass);
    // Some particles are listed with their stop.
    const known = words.of(text, begin, end) | (stopped ? words.of(text, begin, end + 1) : 0);
    if (!isInitial(known) && !(stopped && isParticle(known))) break;
    // A letter right before the name is a word of its own: this, and.
    if (!stopped && (first === start ? end - begin === 1 || isCommon(known) : cues.nameShapes.conjunctions.includes(text.slice(begin, end)))) break;
    first = begin;
  }
  return first;
}

/** The name that begins with the word at `at`, behind its proclitics at `from`, if one does. */
function personAt(text: string, at: number, from: number, sentence: ScannedSentence, mentions: readonly Mention[]): Mention | undefined {
  const { end: limit, language } = sentence;
  let words = 0;
  let weight = 0;
  let strong = 0;
  let given = false;
  let particle = false;
  let end = from;
  let close = from;
  let whole = { words, weight, bound: false };
  for (let start = from; words < MOST_WORDS && start < limit; ) {
    const next = wordEnd(text, start, limit);
    if (classOf(text.charCodeAt(start)) !== language.letterClass || isStop(sentence, start) || runsInto(text, start, next, mentions)) break;
    const word = language.words.of(text, start, next);
    const ending = !isPart(word) && (words > 0 || particle) ? partWithEnding(text, start, next, limit, "later", language) : undefined;
    const known = ending?.part ?? word;
    // Nobody knows it, as a name or as anything else.
    const isUnknown = !isPart(known) && !isCommon(word) && !particle;
    if (!particle && isParticle(known)) {
      particle = true;
    } else {
      const looksFamily = isUnknown && strong > 0 && looksLikeFamily(text, start, next, language);
      const closes = language.cues.nameShapes.unknownBeforeStop && isUnknown && !looksFamily && whole.words >= 2 && strong >= 2 && next - start > 2 && stopsBehind(text, next, limit) && !language.commonWords.has(text, start, next);
      if (isPart(known) ? isCommon(word) && !isStrong(known) : !particle && !looksFamily && !closes) break;
      if (isStrong(known)) strong++;
      weight += particle ? WEIGHT.bound : isLoose(known) ? WEIGHT.loose : isStrong(known) ? WEIGHT.strong : WEIGHT.weak;
      given ||= words === 0 && (particle || isGiven(known));
      const wasBound = particle;
      particle = false;
      words++;
      // A third word that is as often no name ends one only as a family name: সের্গেই লাভরভ প্রকাশ করেন.
      if (words <= 2 || isStrong(known) || isFamily(known) || wasBound || looksFamily || closes) {
        end = ending?.end ?? next;
        close = next;
        whole = { words, weight, bound: wasBound && isStrong(known) };
      }
      if (ending || looksFamily || closes) break;
    }
    // Another word of the name stands one space further.
    if (next + 1 >= limit || classOf(text.charCodeAt(next)) !== SPACE || classOf(text.charCodeAt(next + 1)) !== language.letterClass) break;
    start = next + 1;
  }
  if ((whole.words < 2 ? !whole.bound : whole.weight < ENOUGH) || strong === 0 || !given) return undefined;
  return unlisted({ start: from, end, wordStart: at, wordEnd: close }, "PERSON", whole.weight >= SURE ? CONFIDENCE.sure : CONFIDENCE.likely);
}

/** Whether a word is within a mention that no name goes on over: any of several words, and of one that no gazetteer holds. */
const runsInto = (text: string, wordStart: number, close: number, mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => overlap(mention, { wordStart, wordEnd: close }) && (hasSpace(text, mention.start, mention.end) || mention.via !== "gazetteer"));

/** Whether a stop, a comma or the like stands behind a word. */
const stopsBehind = (text: string, at: number, limit: number): boolean => at >= limit || classOf(text.charCodeAt(at)) === OTHER;

/** Whether a word that nobody knows has the shape of a family name. */
function looksLikeFamily(text: string, start: number, end: number, { cues, commonWords }: CompiledLanguage): boolean {
  return cues.nameShapes.familyBeginnings.some((beginning) => end - start > beginning.length + 2 && text.startsWith(beginning, start)) && !commonWords.has(text, start, end);
}

/** Where a name may begin within the word from `at` to `end`: at its beginning, or behind a proclitic; undefined where it begins none. */
function nameStart(text: string, at: number, end: number, limit: number, { words, orthography }: CompiledLanguage): number | undefined {
  const begins = (word: number) => isGiven(word) || isParticle(word);
  if (begins(words.of(text, at, end))) return at;
  for (const { chain, length } of orthography.affixes.proclitics(text, at, limit)) {
    const from = at + length;
    if (from < end && chain.restores === "" && !chain.types && begins(words.of(text, from, end))) return from;
  }
  return undefined;
}
