/** Organisations that nobody lists, named in quotes behind a noun that shows one: شركة «بحر الرمل», صحيفة "النسيم". The noun is no part of the name. */
import type { ScannedSentence } from "../compiled-language";
import { classOf, isLetter, pastOneSpace, SPACE } from "../text/characters";
import { type Mention, overlap, unlisted } from "./mention";

const CONFIDENCE = 0.85;
/** What is longer is somebody's words. */
const LONGEST = 40;
const MOST_WORDS = 5;
/** Opening quotes with the ones that close them. */
const QUOTES: ReadonlyMap<string, string> = new Map([["“", "”"], ["«", "»"], ["\"", "\""], ["‘", "’"], ["'", "'"]]);
/** Signs of a sentence. A full stop within a word parts letters: إتش.إس.بي.سي. */
const SENTENCE_SIGNS = /[?!؟।:;؛,،\n]|\.\s/u;

/** The organisations of a sentence that stand in quotes behind a noun, where no mention stands. */
export function quotedOrganisations(text: string, sentence: ScannedSentence, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const { item, end: nounEnd, wordEnd } of sentence.cues) {
    if (nounEnd !== wordEnd || !(item.cue === "head" || (item.cue === "before" && item.shows === "ORG"))) continue;
    const open = pastOneSpace(text, wordEnd);
    const closing = QUOTES.get(text.charAt(open));
    if (closing === undefined) continue;
    const start = open + 1;
    // Looked for no further than a name may reach: a text may hold many quotes that nothing closes.
    const length = text.slice(start, Math.min(start + LONGEST + 1, sentence.end)).indexOf(closing);
    if (length < 0 || !isName(text.slice(start, start + length))) continue;
    const end = start + length;
    const extent = { start, end, wordStart: start, wordEnd: end };
    const runsInto = (mention: Mention) => overlap(mention, extent);
    if (mentions.some(runsInto) || found.some(runsInto)) continue;
    found.push(unlisted(extent, "ORG", CONFIDENCE));
  }
  return found;
}

const isName = (quoted: string): boolean =>
  quoted.length > 1 && isLetter(classOf(quoted.charCodeAt(0))) && classOf(quoted.charCodeAt(quoted.length - 1)) !== SPACE &&
  quoted.split(" ").length <= MOST_WORDS && !SENTENCE_SIGNS.test(quoted);
