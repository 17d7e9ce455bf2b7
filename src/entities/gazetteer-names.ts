/** The names of a sentence that the gazetteers hold: which of those the scan found are really meant. */
import type { ScannedSentence } from "../compiled-language";
import { likeliestFirst, type MergedEntry } from "../gazetteer/merge";
import type { Match } from "../text/scan";
import type { EntityType } from "../types";
import type { CueItem } from "./cues";
import { hasSpace, isBlank, unitsOf } from "../text/characters";
import { sortFew } from "../text/order";
import { type Mention, overlap } from "./mention";
import { isCommon } from "./known-words";
import { besideNamePart } from "./name-neighbours";
import type { NameItem } from "./names";
import { withNumber } from "./numbered-places";

/** How sure a name is by the way it was found: so often it was right in news. A person's is seldom anybody else's or a word. */
const CONFIDENCE = {
  person: { strict: 0.97, affixed: 0.96, loose: 0.95, cued: 0.92 },
  other: { strict: 0.88, affixed: 0.87, loose: 0.82, cued: 0.75 },
};
const NONE: readonly string[] = [];
/** A cue this far away is not beside the name. */
const NEAR = 3;

/** Entries that unmarked names of a text give: the text speaks of them, so their ambiguous names count too. */
export function establishedEntries(sentences: readonly ScannedSentence[]): Set<MergedEntry> {
  const entries = new Set<MergedEntry>();
  for (const { names } of sentences) for (const { item, strict } of names) if (strict && !item.cued) entries.add(item.entry);
  return entries;
}

/** The names of one sentence, leftmost and longest first, none overlapping another. Few texts ask what is established. */
export function gazetteerMentions(text: string, sentence: ScannedSentence, established: () => ReadonlySet<MergedEntry>): Mention[] {
  const mentions: Mention[] = [];
  const { names } = sentence;
  if (names.length === 0) return mentions;
  const phrases = sentence.cues.filter(({ item }) => item.cue === "phrase");
  let cues: NearbyCues | undefined;
  const isMeant = (match: Match<NameItem>): boolean => {
    if (isCommonWord(text, sentence, match) || isSomebodyElse(text, sentence, match) || phrases.some((phrase) => breaks(phrase, match))) return false;
    return !match.item.cued || established().has(match.item.entry) || (cues ??= new NearbyCues(text, sentence)).show(match);
  };
  let end = 0;
  for (let i = 0; i < names.length; ) {
    const { wordStart } = names[i] as Match<NameItem>;
    const meant: Match<NameItem>[] = [];
    for (; i < names.length && (names[i] as Match<NameItem>).wordStart === wordStart; i++) {
      const match = names[i] as Match<NameItem>;
      if (wordStart >= end && isMeant(match)) meant.push(match);
    }
    if (meant.length === 0) continue;
    const mention = withNumber(text, withQuote(text, best(meant), sentence.end), sentence);
    mentions.push(mention);
    end = mention.wordEnd;
  }
  return mentions;
}

/** Of what was found at one word: the longest, then the closest spelling, then the fewest affixes. */
function best(matches: Match<NameItem>[]): Mention {
  const order = (a: Match<NameItem>, b: Match<NameItem>) =>
    b.end - a.end || Number(b.strict) - Number(a.strict) || a.affixes - b.affixes || Number(a.item.cued) - Number(b.item.cued) ||
    likeliestFirst(a.item.entry, b.item.entry);
  sortFew(matches, order);
  const first = matches[0] as Match<NameItem>;
  const { entry, type, cued } = first.item;
  const sure = type === "PERSON" ? CONFIDENCE.person : CONFIDENCE.other;
  const namesakes = matches.filter((other) => other.item.entry !== entry && other.start === first.start && other.end === first.end && other.strict === first.strict);
  return {
    start: first.start,
    end: first.end,
    wordStart: first.wordStart,
    wordEnd: first.wordEnd,
    type,
    entry,
    name: undefined,
    via: "gazetteer",
    confidence: cued ? sure.cued : !first.strict ? sure.loose : first.affixes > 0 ? sure.affixed : sure.strict,
    alternatives: namesakes.length === 0 ? NONE : [...new Set(namesakes.map((other) => other.item.entry.id))],
  };
}

/** A name that is reached only by taking affixes off or by loose spelling gives way to an everyday word written so. */
function isCommonWord(text: string, { language }: ScannedSentence, { wordStart, wordEnd, affixes, strict }: Match<NameItem>): boolean {
  return (affixes > 0 || !strict) && isCommon(language.words.of(text, wordStart, wordEnd));
}

/** A person known by one word, beside another part of a name, is another person: শাকিব is a cricketer, শাকিব খান an actor. */
const isSomebodyElse = (text: string, sentence: ScannedSentence, match: Match<NameItem>): boolean =>
  match.item.type === "PERSON" && !hasSpace(match.item.written, 0, match.item.written.length) && besideNamePart(text, match, sentence);

/** Whether a phrase holds a name, or the beginning or end of one, and the name does not hold the phrase. */
const breaks = (phrase: Match<CueItem>, name: Match<NameItem>): boolean =>
  overlap(phrase, name) && (phrase.wordStart < name.wordStart || name.wordEnd < phrase.wordEnd);

/** A name that opens a quote inside itself takes in the closing one. */
function withQuote(text: string, mention: Mention, limit: number): Mention {
  const close = text.charAt(mention.end);
  const open = OPENING.get(close);
  if (open === undefined || mention.end >= limit) return mention;
  const count = (quote: string) => text.slice(mention.start, mention.end).split(quote).length - 1;
  // A straight quote opens and closes: an odd one is open.
  if (open === close ? count(open) % 2 === 0 : count(open) <= count(close)) return mention;
  return { ...mention, end: mention.end + 1, wordEnd: Math.max(mention.wordEnd, mention.end + 1) };
}

const QUOTES = unitsOf("\"'“”‘’«»");
/** The quote that each closing quote closes. */
const OPENING: ReadonlyMap<string, string> = new Map([["”", "“"], ["»", "«"], ["’", "‘"], ["\"", "\""]]);

/** The cue words of a sentence by where they stand. */
class NearbyCues {
  private readonly endingAt = new Map<number, Set<string>>();
  private readonly startingAt = new Map<number, Set<string>>();

  private readonly article: string;

  constructor(private readonly text: string, { cues, language }: ScannedSentence) {
    this.article = language.cues.article;
    for (const { item, start, wordEnd } of cues) {
      // Whoever is called a farmer or a pupil is rarely the one in the news.
      if (item.cue === "title" && !item.weak) add(this.endingAt, wordEnd, "PERSON");
      else if (item.cue === "before" && item.shows) add(this.endingAt, wordEnd, item.shows);
      else if (item.cue === "beforeBare" && item.shows) add(this.endingAt, wordEnd, bare(item.shows));
      else if (item.cue === "after" && item.shows) add(this.startingAt, start, item.shows);
    }
  }

  /** Whether a word directly before or after the name shows its type. */
  show({ item, wordStart, wordEnd }: Match<NameItem>): boolean {
    const isBare = this.article === "" || !item.written.startsWith(this.article);
    // Quotes and spaces may stand between: صواريخ من طراز “قيصر”.
    for (let i = wordStart, far = 0; far <= NEAR; i--, far++) {
      const shown = this.endingAt.get(i);
      if (shown?.has(item.type) || (isBare && shown?.has(bare(item.type)))) return true;
      if (i === 0 || !isLoose(this.text.charCodeAt(i - 1))) break;
    }
    for (let i = wordEnd, far = 0; far <= NEAR; i++, far++) {
      if (this.startingAt.get(i)?.has(item.type)) return true;
      if (!isLoose(this.text.charCodeAt(i))) break;
    }
    return false;
  }
}

const bare = (type: EntityType): string => `bare ${type}`;
const isLoose = (unit: number): boolean => isBlank(unit) || QUOTES.has(unit);

function add(map: Map<number, Set<string>>, at: number, type: string): void {
  const types = map.get(at);
  if (types) types.add(type);
  else map.set(at, new Set([type]));
}
