/** The names of a text: from the gazetteers, behind titles, by their parts and the nouns beside them, and as parts and abbreviations of names given in full before. */
import type { ScannedSentence } from "../compiled-language";
import { once } from "../once";
import { sortFew } from "../text/order";
import type { Entity } from "../types";
import { abbreviations } from "./abbreviations";
import { composedPersons } from "./composed-persons";
import { partialMentions } from "./coreference";
import { establishedEntries, gazetteerMentions } from "./gazetteer-names";
import { headedFacilities } from "./headed-facilities";
import { headedOrganisations } from "./headed-organisations";
import { headedPlaces } from "./headed-places";
import { type Mention, overlap, toEntity } from "./mention";
import { quotedOrganisations } from "./quoted-organisations";
import { shapedPlaces } from "./shaped-places";
import { titledPersons } from "./titled-persons";

/** The entities of scanned sentences, in order and disjoint. */
export function tagEntities(text: string, sentences: readonly ScannedSentence[], others: readonly Mention[] = []): Entity[] {
  const established = once(() => establishedEntries(sentences));
  const mentions: Mention[] = others.slice();
  for (const sentence of sentences) {
    const listed = gazetteerMentions(text, sentence, established);
    const titled = both(listed, titledPersons(text, sentence, listed));
    // A place or a person known by one word, within somebody's full name, is part of it.
    const persons = over(composedPersons(text, sentence, titled), titled);
    const quoted = both(persons, quotedOrganisations(text, sentence, persons));
    const shaped = both(quoted, shapedPlaces(text, sentence, quoted));
    const named = over(headedOrganisations(text, sentence, shaped), shaped);
    const placed = over(headedFacilities(text, sentence, named), named);
    for (const mention of over(headedPlaces(text, sentence, placed), placed)) mentions.push(mention);
  }
  const whole = disjoint(mentions);
  const short = abbreviations(text, sentences, whole);
  const chosen = disjoint(both(whole, short));
  return disjoint(both(chosen, partialMentions(text, sentences, chosen, short))).map((mention) => toEntity(text, mention));
}

const both = (mentions: Mention[], more: Mention[]): Mention[] => (more.length === 0 ? mentions : [...mentions, ...more]);

/** Mentions, and those of others that none of them overlaps. */
const over = (mentions: readonly Mention[], others: Mention[]): Mention[] =>
  mentions.length === 0 ? others : [...mentions, ...others.filter((other) => !mentions.some((mention) => overlap(mention, other)))];

/** In order of the text; of two that overlap, the one that begins first. */
function disjoint(mentions: Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const mention of sortFew(mentions, (a, b) => a.start - b.start || b.end - a.end)) {
    if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  }
  return kept;
}
