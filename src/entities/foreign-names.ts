/** Names in a sentence that are written in another script: Latin names by the opt-in tagger, others by their own language's gazetteer. */
import { type CompiledLanguage, type ScannedSentence, scanSentence } from "../compiled-language";
import { KhabarError, show } from "../errors";
import { readName } from "../gazetteer/entry";
import { likeliestFirst, type MergedEntry } from "../gazetteer/merge";
import { classOf, letterClassOf } from "../text/characters";
import { ENTITY_TYPES, type EntityType } from "../types";
import { gazetteerMentions } from "./gazetteer-names";
import type { Mention } from "./mention";

/** Finds names in a stretch of Latin text; offsets are the stretch's own. Such as `latin` of `khabar/latin`. */
export type LatinTagger = (text: string) => readonly { start: number; end: number; type: EntityType }[];

const LATIN = letterClassOf("Latn");
const CONFIDENCE = { known: 0.9, unknown: 0.6 };

/** What the annotator knows beyond the sentence's own language. */
export interface ForeignKnowledge {
  /** The language whose letters are of a class, compiled when it is asked for. */
  languageOf(letterClass: number): CompiledLanguage | undefined;
  latin: LatinTagger | undefined;
  /** Entries by their English names, the likeliest first. */
  english(): ReadonlyMap<string, readonly MergedEntry[]>;
}

/** Entries by their English names; a name that is also a common word is left out, since nothing here shows how it is meant. */
export function englishNames(entries: readonly MergedEntry[]): ReadonlyMap<string, readonly MergedEntry[]> {
  const byName = new Map<string, MergedEntry[]>();
  for (const entry of entries) {
    for (const name of entry.names["en"] ?? []) {
      const { written, cued } = readName(name);
      if (!cued) byName.set(written, [...(byName.get(written) ?? []), entry]);
    }
  }
  for (const bearers of byName.values()) bearers.sort(likeliestFirst);
  return byName;
}

/** The names of one sentence in scripts other than its own. */
export function foreignMentions(text: string, sentence: ScannedSentence, knowledge: ForeignKnowledge): Mention[] {
  const mentions: Mention[] = [];
  const { words, language: own } = sentence;
  for (let w = 0; w < words.length; w += 2) {
    const cls = classOf(text.charCodeAt(words[w] as number));
    if (cls === own.letterClass) continue;
    // Words in a row of one script, with the spaces and signs between them.
    const start = words[w] as number;
    while (w + 2 < words.length && classOf(text.charCodeAt(words[w + 2] as number)) === cls) w += 2;
    const end = words[w + 1] as number;
    const language = knowledge.languageOf(cls);
    if (language) mentions.push(...gazetteerMentions(text, scanSentence(text, start, end, language), () => NOBODY));
    else if (cls === LATIN && knowledge.latin) mentions.push(...latinMentions(text, start, end, knowledge.latin, knowledge.english()));
  }
  return mentions;
}

const NOBODY: ReadonlySet<MergedEntry> = new Set();

function latinMentions(text: string, start: number, end: number, latin: LatinTagger, english: ReadonlyMap<string, readonly MergedEntry[]>): Mention[] {
  const stretch = text.slice(start, end);
  const [known] = english.get(stretch) ?? [];
  const found = known ? [{ start: 0, end: stretch.length, type: known.type }] : latin(stretch);
  return found.map((name) => {
    if (!isSpanOf(stretch, name)) {
      throw new KhabarError("invalid-option", `latin gave ${show(name)}, which is no entity of a text of ${stretch.length} units; it must give start, end and a type`);
    }
    const [entry, ...namesakes] = english.get(stretch.slice(name.start, name.end)) ?? [];
    const [from, to] = [start + name.start, start + name.end];
    return {
      start: from, end: to, wordStart: from, wordEnd: to,
      type: entry?.type ?? name.type, entry, name: undefined,
      via: entry ? "gazetteer" : "pattern",
      confidence: entry ? CONFIDENCE.known : CONFIDENCE.unknown,
      alternatives: namesakes.map(({ id }) => id),
    };
  });
}

const isSpanOf = (text: string, { start, end, type }: { start: number; end: number; type: EntityType }): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length && ENTITY_TYPES.includes(type);
