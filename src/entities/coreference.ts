/** Later mentions of a person by one part of the full name, Vahagn Khachaturyan … Khachaturyan, and of an organisation by its abbreviation. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf, hasSpace, SPACE } from "../text/characters";
import { firstFrom, type LexiconItem, type Match } from "../text/scan";
import type { Mention } from "./mention";
import { besideNamePart } from "./name-neighbours";
import { isCommon, isInitial, isParticle, isWeak } from "./known-words";

const CONFIDENCE = 0.84;
/** A part of fewer letters is met by chance. */
const SHORTEST_PART = 3;

/** A part of a name or what is short for one, with those named so before, in the order of the text. */
export interface PartItem extends LexiconItem {
  bearers: Mention[];
}

/** Mentions by a part of a name or one of the `abbreviations`, none where another mention stands. `mentions` are those of the text, in order. */
export function partialMentions(text: string, sentences: readonly ScannedSentence[], mentions: readonly Mention[], abbreviations: readonly Mention[]): Mention[] {
  const persons = mentions.filter((mention) => mention.type === "PERSON" && hasSpace(text, mention.start, mention.end));
  const first = Math.min(persons[0]?.wordEnd ?? Infinity, abbreviations[0]?.wordEnd ?? Infinity);
  if (first === Infinity) return [];
  const languages = new Set<CompiledLanguage>();
  for (const { language } of sentences) languages.add(language);
  const found: Mention[] = [];
  for (const language of languages) {
    const { parts } = language;
    parts.refill([...nameParts(text, persons, language), ...abbreviationItems(text, abbreviations)]);
    for (const mention of inLanguage(text, sentences, language, mentions, first)) found.push(mention);
    // Nothing of this text is held.
    parts.refill([]);
  }
  return found;
}

function inLanguage(text: string, sentences: readonly ScannedSentence[], language: CompiledLanguage, mentions: readonly Mention[], first: number): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    if (sentence.language !== language || sentence.end <= first) continue;
    const { words } = sentence;
    const matches: Match<PartItem>[] = [];
    for (let w = 0; w < words.length; w += 2) {
      const at = words[w] as number;
      while (next < mentions.length && (mentions[next] as Mention).wordEnd <= at) next++;
      const limit = Math.min(sentence.end, mentions[next]?.wordStart ?? Infinity);
      if (at >= first && at < limit) language.parts.scanWord(text, at, limit, matches);
    }
    for (const match of matches) {
      // Of several who share it, the one named last is meant.
      const { bearers } = match.item;
      const bearer = bearers[firstFrom(bearers, match.wordStart) - 1];
      if (bearer === undefined || (found.at(-1)?.wordEnd ?? 0) > match.wordStart) continue;
      const { type, entry } = bearer;
      if (isCommon(language.words.of(text, match.wordStart, match.wordEnd)) || (type === "PERSON" && besideNamePart(text, match, sentence))) continue;
      const { start, end, wordStart, wordEnd: close } = match;
      const name = bearer.name ?? text.slice(bearer.start, bearer.end);
      found.push({ start, end, wordStart, wordEnd: close, type, entry, name, via: "coreference", confidence: CONFIDENCE, alternatives: [] });
    }
  }
  return found;
}

/** The words of a stretch. */
function wordsIn(text: string, start: number, end: number): string[] {
  const words: string[] = [];
  for (let i = start; i < end; ) {
    let close = i;
    while (close < end && classOf(text.charCodeAt(close)) !== SPACE) close++;
    if (close > i) words.push(text.slice(i, close));
    i = close + 1;
  }
  return words;
}

/** The first and last part of each full name that is written in the language's script, but for the initials and short particles before it. */
function nameParts(text: string, persons: readonly Mention[], language: CompiledLanguage): Iterable<PartItem> {
  const items = new Map<string, PartItem>();
  for (const person of persons) {
    const all = wordsIn(text, person.start, person.end);
    const first = all[Math.max(0, all.findIndex((written) => !isInitialOrShort(written, language)))];
    const last = all.at(-1);
    for (const written of first === last ? [first] : [first, last]) {
      if (written === undefined || written.length < SHORTEST_PART || classOf(written.charCodeAt(0)) !== language.letterClass) continue;
      if (!isNoName(written, language)) addBearer(items, written, "any", person);
    }
  }
  return items.values();
}

/** Whether a word is an initial, or a particle with a stop: মো. Other particles are one with the word behind. */
function isInitialOrShort(written: string, { words }: CompiledLanguage): boolean {
  if (!written.endsWith(".")) return isInitial(words.of(written, 0, written.length));
  const word = words.of(written, 0, written.length) | words.of(written, 0, written.length - 1);
  return isInitial(word) || isParticle(word);
}

/** The abbreviations of a text, each with all that it was short for, in the order of the text. */
function abbreviationItems(text: string, abbreviations: readonly Mention[]): Iterable<PartItem> {
  const items = new Map<string, PartItem>();
  for (const abbreviation of abbreviations) {
    addBearer(items, text.slice(abbreviation.start, abbreviation.end), "strict", abbreviation);
  }
  return items.values();
}

function addBearer(items: Map<string, PartItem>, written: string, match: PartItem["match"], bearer: Mention): void {
  const known = items.get(written);
  if (known) known.bearers.push(bearer);
  else items.set(written, { written, match, bearers: [bearer] });
}

/** Whether a word alone is as often no name, or none at all. */
function isNoName(written: string, { words }: CompiledLanguage): boolean {
  const word = words.of(written, 0, written.length);
  return isParticle(word) || isWeak(word) || isCommon(word);
}
