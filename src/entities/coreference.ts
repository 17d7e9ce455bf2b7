/** Later mentions of a person by one part of the full name: Vahagn Khachaturyan … Khachaturyan. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { classOf } from "../text/characters";
import { Lexicon, type LexiconItem } from "../text/scan";
import type { Mention } from "./mention";
import { besideNamePart } from "./name-neighbours";
import { isCommon, isParticle, isWeak } from "./known-words";

const CONFIDENCE = 0.84;
/** A part of fewer letters is met by chance. */
const SHORTEST_PART = 3;

/** A part of names, with the persons named in full who bear it, in the order of the text. */
interface PartItem extends LexiconItem {
  persons: Mention[];
}

/** Mentions by a part of a name, none where another mention stands. `mentions` are those of the text, in order. */
export function partialMentions(text: string, sentences: readonly ScannedSentence[], mentions: readonly Mention[]): Mention[] {
  const persons = mentions.filter((mention) => mention.type === "PERSON" && /\s/u.test(text.slice(mention.start, mention.end)));
  if (persons.length === 0) return [];
  return [...new Set(sentences.map((sentence) => sentence.language))]
    .flatMap((language) => inLanguage(text, sentences.filter((sentence) => sentence.language === language), language, persons, mentions))
    .sort((a, b) => a.start - b.start);
}

function inLanguage(text: string, sentences: readonly ScannedSentence[], language: CompiledLanguage, persons: readonly Mention[], mentions: readonly Mention[]): Mention[] {
  const parts = new Lexicon(language.orthography, nameParts(text, persons, language));
  const found: Mention[] = [];
  for (const [sentence, from, to] of untaken(sentences, mentions, (persons[0] as Mention).wordEnd)) {
    for (const match of parts.scan(text, from, to)) {
      const person = lastBefore(match.item.persons, match.wordStart);
      if (person === undefined || (found.at(-1)?.wordEnd ?? 0) > match.wordStart) continue;
      if (isCommon(language.words.of(text, match.wordStart, match.wordEnd)) || besideNamePart(text, match, sentence)) continue;
      const { start, end, wordStart, wordEnd: close } = match;
      const name = text.slice(person.start, person.end);
      found.push({ start, end, wordStart, wordEnd: close, type: "PERSON", entry: person.entry, name, via: "coreference", confidence: CONFIDENCE, alternatives: [] });
    }
  }
  return found;
}

/** The stretches of sentences, from an offset on, where no mention stands. */
function* untaken(sentences: readonly ScannedSentence[], mentions: readonly Mention[], first: number): Generator<[sentence: ScannedSentence, from: number, to: number]> {
  let next = 0;
  for (const sentence of sentences) {
    for (let from = Math.max(sentence.start, first); from < sentence.end; ) {
      while (next < mentions.length && (mentions[next] as Mention).wordEnd <= from) next++;
      const mention = mentions[next];
      const to = Math.min(sentence.end, mention?.wordStart ?? Infinity);
      if (to > from) yield [sentence, from, to];
      from = mention?.wordEnd ?? sentence.end;
    }
  }
}

/** Of persons who share a part of their names, the one named last before an offset is meant. */
function lastBefore(persons: readonly Mention[], at: number): Mention | undefined {
  let low = 0;
  let high = persons.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((persons[middle] as Mention).wordEnd <= at) low = middle + 1;
    else high = middle;
  }
  return persons[low - 1];
}

/** The first and last part of each full name that is written in the language's script. */
function nameParts(text: string, persons: readonly Mention[], language: CompiledLanguage): Iterable<PartItem> {
  const items = new Map<string, PartItem>();
  for (const person of persons) {
    const parts = text.slice(person.start, person.end).split(/\s+/u);
    for (const written of new Set([parts[0], parts.at(-1)])) {
      if (written === undefined || written.length < SHORTEST_PART || classOf(written.charCodeAt(0)) !== language.letterClass) continue;
      const known = items.get(written);
      if (known) known.persons.push(person);
      else if (!isNoName(written, language)) items.set(written, { written, match: "any", persons: [person] });
    }
  }
  return items.values();
}

/** Whether a word alone is as often no name, or none at all. */
function isNoName(written: string, { words }: CompiledLanguage): boolean {
  const word = words.of(written, 0, written.length);
  return isParticle(word) || isWeak(word) || isCommon(word);
}
