/** A language with the gazetteers' names in it, built at first use and, but for one list of the text at hand, never changed after. */
import type { DateGrammar } from "./dates/reader";
import type { DateItem } from "./dates/tokens";
import type { PartItem } from "./entities/coreference";
import { type CueItem, cueItems, type Cues } from "./entities/cues";
import { KnownWords } from "./entities/known-words";
import { type NameItem, nameItems } from "./entities/names";
import type { MergedEntry } from "./gazetteer/merge";
import type { LanguageData } from "./languages/language";
import { letterClassOf } from "./text/characters";
import { createOrthography, Lexicon, type LexiconItem, type Match, type Orthography } from "./text/scan";
import { Suffixes } from "./text/suffixes";

/** All that the one scan looks for. */
type ScanItem = NameItem | CueItem | DateItem;

/** A language ready to be read with. */
export interface CompiledLanguage {
  tag: string;
  /** The character class of its letters. */
  letterClass: number;
  orthography: Orthography;
  lexicon: Lexicon<ScanItem>;
  /** What is known of single words, and the common ones among them with their affixes. */
  words: KnownWords;
  commonWords: Lexicon<LexiconItem>;
  /** Words beside a noun of place that are no names. */
  notPlaces: Lexicon<LexiconItem>;
  /** How names of places end, and words that only look so. */
  placeShapes: { endings: Suffixes; except: Suffixes };
  /** How words end that are no places. */
  placeEndings: Suffixes;
  cues: Cues;
  dates: DateGrammar;
  /** Parts of the names that the text at hand gives in full. Each text fills it anew, since the arrays of a trie are dear to make. */
  parts: Lexicon<PartItem>;
}

/** Builds a language's lexicon of names, cue words and date words. */
export function compileLanguage(data: LanguageData, entries: readonly MergedEntry[], dates: DateGrammar): CompiledLanguage {
  const orthography = createOrthography(data.letters, data.affixes);
  const lexiconOf = (list: readonly string[]) => new Lexicon(orthography, list.map((written): LexiconItem => ({ written, match: "any" })));
  const suffixes = (list: readonly string[]) => new Suffixes(list, orthography.strict);
  const { places } = data.cues;
  return {
    tag: data.tag,
    letterClass: letterClassOf(data.script),
    orthography,
    lexicon: new Lexicon<ScanItem>(orthography, [...nameItems(entries, data.tag), ...cueItems(data.cues), ...dates.items]),
    words: new KnownWords(data.cues, orthography),
    commonWords: lexiconOf(data.cues.commonWords),
    notPlaces: lexiconOf(places.modifiers),
    placeShapes: { endings: suffixes(places.shapes.endings), except: suffixes(places.shapes.except) },
    placeEndings: suffixes(places.endings),
    cues: data.cues,
    dates,
    parts: new Lexicon<PartItem>(orthography, []),
  };
}

/** A sentence with what the scan found in it. */
export interface ScannedSentence {
  start: number;
  end: number;
  language: CompiledLanguage;
  names: readonly Match<NameItem>[];
  cues: readonly Match<CueItem>[];
  dates: readonly Match<DateItem>[];
  /** Where numbers in digits start. */
  numbers: readonly number[];
  /** Where words of letters, of any script, start and end: one offset after the other. */
  words: readonly number[];
}

/** Scans a sentence once for all stages. */
export function scanSentence(text: string, start: number, end: number, language: CompiledLanguage): ScannedSentence {
  const names: Match<NameItem>[] = [];
  const cues: Match<CueItem>[] = [];
  const dates: Match<DateItem>[] = [];
  const numbers: number[] = [];
  const words: number[] = [];
  for (const match of language.lexicon.scan(text, start, end, numbers, words)) {
    if (match.item.kind === "name") names.push(match as Match<NameItem>);
    else if (match.item.kind === "cue") cues.push(match as Match<CueItem>);
    else dates.push(match as Match<DateItem>);
  }
  return { start, end, language, names, cues, dates, numbers, words };
}
