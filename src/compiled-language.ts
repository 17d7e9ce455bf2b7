/** A language with the gazetteers' names in it, built at first use and never changed after. */
import type { DateGrammar } from "./dates/reader";
import type { DateItem } from "./dates/tokens";
import { type CueItem, cueItems, type Cues } from "./entities/cues";
import { NameParts } from "./entities/name-parts";
import { type NameItem, nameItems } from "./entities/names";
import type { MergedEntry } from "./gazetteer/merge";
import type { LanguageData } from "./languages/language";
import { letterClassOf } from "./text/characters";
import { createOrthography, Lexicon, type LexiconItem, type Match, type Orthography } from "./text/scan";

/** All that the one scan looks for. */
type ScanItem = NameItem | CueItem | DateItem;

/** A language ready to be read with. */
export interface CompiledLanguage {
  tag: string;
  /** The character class of its letters. */
  letterClass: number;
  orthography: Orthography;
  lexicon: Lexicon<ScanItem>;
  /** The words that no name holds, and those that names are made of. */
  commonWords: Lexicon<LexiconItem>;
  /** Words beside a noun of place that are no names. */
  notPlaces: Lexicon<LexiconItem>;
  /** Words that open the names of places. */
  openers: Lexicon<LexiconItem>;
  nameParts: NameParts;
  /** Letters that stand for names, with a stop behind them or without. */
  initials: Lexicon<LexiconItem>;
  cues: Cues;
  dates: DateGrammar;
}

/** Builds a language's lexicon of names, cue words and date words. */
export function compileLanguage(data: LanguageData, entries: readonly MergedEntry[], dates: DateGrammar): CompiledLanguage {
  const orthography = createOrthography(data.letters, data.affixes);
  const words = (list: readonly string[]) => new Lexicon(orthography, list.map((written): LexiconItem => ({ written, match: "any" })));
  return {
    tag: data.tag,
    letterClass: letterClassOf(data.script),
    orthography,
    lexicon: new Lexicon<ScanItem>(orthography, [...nameItems(entries, data.tag), ...cueItems(data.cues), ...dates.items]),
    commonWords: words(data.cues.commonWords),
    notPlaces: words(data.cues.places.modifiers),
    openers: words(data.cues.places.openers),
    nameParts: new NameParts(data.cues.names, data.cues.nameSpellings, data.cues.nameParticles, data.letters.skip),
    initials: words(data.cues.initials),
    cues: data.cues,
    dates,
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
}

/** Scans a sentence once for all stages. */
export function scanSentence(text: string, start: number, end: number, language: CompiledLanguage): ScannedSentence {
  const names: Match<NameItem>[] = [];
  const cues: Match<CueItem>[] = [];
  const dates: Match<DateItem>[] = [];
  const numbers: number[] = [];
  for (const match of language.lexicon.scan(text, start, end, numbers)) {
    if (match.item.kind === "name") names.push(match as Match<NameItem>);
    else if (match.item.kind === "cue") cues.push(match as Match<CueItem>);
    else dates.push(match as Match<DateItem>);
  }
  return { start, end, language, names, cues, dates, numbers };
}
