/** Organisations that nobody lists, by their heads and structure: محكمة جنايات الجيزة, শার্শা থানা. */
import type { CompiledLanguage, ScannedSentence } from "../compiled-language";
import { nextWord, rowBefore, wordEnd } from "../text/characters";
import { sortFew } from "../text/order";
import type { Match } from "../text/scan";
import type { CueItem } from "./cues";
import { isOrganisationQualifier } from "./known-words";
import { type Extent, longestFirst, type Mention, overlap, unlisted } from "./mention";

/** Words behind a head, or between a place and a head, at the most. */
const MOST_WORDS = 6;
const CONFIDENCE = 0.77;

/** The organisations of a sentence whose head is a known word and that no mention of an organisation holds. */
export function headedOrganisations(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const organisations: Mention[] = [];
  // Of heads that begin at one word the longest is meant.
  const heads = sortFew(sentence.cues.filter(({ item }) => item.cue === "head" || item.cue === "body"), longestFirst);
  if (heads.length === 0) return organisations;
  const stops = new Set(sentence.cues.filter(({ item }) => item.cue === "title").map(({ wordStart }) => wordStart));
  for (const { wordStart } of sentence.dates) stops.add(wordStart);
  for (const head of heads) {
    if ((organisations.at(-1)?.wordEnd ?? 0) > head.wordStart || mentions.some((mention) => overlap(mention, head))) continue;
    // A body needs nothing beside it.
    const found = head.item.cue === "body" ? head : sentence.language.cues.organisations.headFirst ? behind(text, head, sentence, mentions, stops) : before(text, head, sentence, mentions);
    if (found) organisations.push(unlisted(found, "ORG", CONFIDENCE));
  }
  return organisations;
}

/** A head with the definite words and names behind it: شركة مرسى الخليج للخدمات البحرية. */
function behind(text: string, head: Match<CueItem>, { end: limit, language }: ScannedSentence, mentions: readonly Mention[], stops: ReadonlySet<number>): Extent | undefined {
  if (head.end !== head.wordEnd) return undefined;
  let end = head.end;
  let definite = 0;
  let proper = 0;
  for (let start = nextWord(text, end, limit), words = 0; start !== undefined && words < MOST_WORDS; words++) {
    const mention = mentions.find(({ wordStart }) => wordStart === start);
    const close = wordEnd(text, start, limit);
    if (stops.has(start)) break;
    // A nationality without the article says what kind it is: شركة إماراتية.
    if (mention && mention.type !== "PERSON" && (mention.type !== "NORP" || isDefinite(text, start, close, language))) {
      proper++;
      end = mention.wordEnd;
    } else if (isDefinite(text, start, close, language)) {
      definite++;
      end = close;
    } else if (words === 0 && !language.commonWords.has(text, start, close)) {
      // One word without the article may stand between, if a definite one follows: جنايات الجيزة.
      const next = nextWord(text, close, limit);
      if (next === undefined || stops.has(next) || !(isDefinite(text, next, wordEnd(text, next, limit), language) || mentions.some(({ wordStart }) => wordStart === next))) return undefined;
      end = close;
    } else break;
    start = nextWord(text, end, limit);
  }
  if (proper === 0 && definite < (head.item.weak ? 2 : 1)) return undefined;
  return { start: head.start, end, wordStart: head.wordStart, wordEnd: end };
}

/** A place, a person or an organisation with a head behind it, and what says which between them: শার্শা পাইলট বালিকা বিদ্যালয়. */
function before(text: string, head: Match<CueItem>, { start: from, language }: ScannedSentence, mentions: readonly Mention[]): Extent | undefined {
  if (head.start !== head.wordStart) return undefined;
  const at = rowBefore(text, head.wordStart, from, MOST_WORDS, (start, end) =>
    isOrganisationQualifier(language.words.of(text, start, end)) && !mentions.some((mention) => overlap(mention, { wordStart: start, wordEnd: end })));
  const place = mentions.find(({ wordEnd: close, end, type }) => close === at - 1 && end === close && (type === "GPE" || type === "LOC" || type === "PERSON" || type === "ORG"));
  if (!place || (head.item.weak && (place.type === "PERSON" || place.type === "ORG"))) return undefined;
  return { start: place.start, end: head.end, wordStart: place.wordStart, wordEnd: head.wordEnd };
}

/** Whether a word bears the article, behind what may be written before it. */
const isDefinite = (text: string, start: number, end: number, { cues }: CompiledLanguage): boolean =>
  cues.organisations.definite.some((beginning) => end - start > beginning.length + 1 && text.startsWith(beginning, start));
