/** Abbreviations in brackets behind the organisation that they stand for: পানি উন্নয়ন বোর্ড (পাউবো), منظمة التعاون (OIC). */
import type { ScannedSentence } from "../compiled-language";
import { classOf, letterClassOf, pastOneSpace, wordEnd } from "../text/characters";
import type { Mention } from "./mention";
import { isKnown } from "./unknown-names";

const CONFIDENCE = 0.77;
const OPENING = 0x28;
const CLOSING = 0x29;
const LATIN = letterClassOf("Latn");
/** Units of an abbreviation at the most: it is shorter than the name. */
const LONGEST = 12;
const SHORTEST = 2;
const CAPITALS = /^\p{Lu}+$/u;

/** The abbreviations of a text's organisations, each with the id and name of its own. `mentions` are those of the text, in order. */
export function abbreviations(text: string, sentences: readonly ScannedSentence[], mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (const sentence of sentences) {
    for (; next < mentions.length && (mentions[next] as Mention).start < sentence.end; next++) {
      const organisation = mentions[next] as Mention;
      if (organisation.type !== "ORG") continue;
      const open = pastOneSpace(text, organisation.wordEnd);
      if (text.charCodeAt(open) !== OPENING) continue;
      const start = open + 1;
      const end = wordEnd(text, start, sentence.end);
      if (text.charCodeAt(end) !== CLOSING || (mentions[next + 1]?.wordStart ?? Infinity) < end) continue;
      if (!isAbbreviation(text, start, end, organisation, sentence)) continue;
      const name = text.slice(organisation.start, organisation.end);
      found.push({ start, end, wordStart: start, wordEnd: end, type: "ORG", entry: organisation.entry, name, via: "coreference", confidence: CONFIDENCE, alternatives: [] });
    }
  }
  return found;
}

/** Whether a word in brackets is short for a name: Latin capitals, or a word of the language that is nothing else. */
function isAbbreviation(text: string, start: number, end: number, organisation: Mention, { language }: ScannedSentence): boolean {
  const length = end - start;
  if (length < SHORTEST || length > LONGEST || length >= organisation.end - organisation.start) return false;
  const cls = classOf(text.charCodeAt(start));
  if (cls === LATIN) return CAPITALS.test(text.slice(start, end));
  return cls === language.letterClass && !isKnown(text, start, end, language);
}
