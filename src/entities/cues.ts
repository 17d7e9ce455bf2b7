/** Words that show what a name beside them is. Data, in `languages/<tag>/cues.ts`. */
import { readName } from "../gazetteer/entry";
import type { EntityType } from "../types";
import type { NameLists, NameSpellings } from "./known-words";

/** The cue words of one language. */
export interface Cues {
  /** Titles, offices, professions: a person's name follows. One that ends in `?` stands as often without a name, so it needs a known part of one. */
  titles: readonly string[];
  /** Types of names that may stand between a title and the person: وزير الدفاع *الفرنسي* X. */
  afterTitle: readonly EntityType[];
  /** Words that are parts of personal names. */
  names: NameLists;
  nameSpellings: NameSpellings;
  /** Words that bind the next one into the name: عبد, بن, মো. */
  nameParticles: readonly string[];
  /** Letters, and names of letters, that stand for given names, with a full stop behind them or without. */
  initials: readonly string[];
  /** How unknown words of a name begin. */
  nameShapes: {
    /** Clitics and articles written onto a word that is therefore no part of a name: لل. */
    neverInName: readonly string[];
    /** The same, of words behind the first: والتر is a given name. */
    neverLater: readonly string[];
    /** Family names, never given names, begin so: ال. */
    familyBeginnings: readonly string[];
    /** Whether letters before a name are initials; where they are not, they are titles: د. */
    initialsFirst: boolean;
    /** Letters that join two names more often than they stand for one. */
    conjunctions: readonly string[];
    /** Whether an unknown word between a name and a comma or stop is more likely the name's last than a verb. */
    unknownBeforeStop: boolean;
  };
  /** Words of running text that no name holds. */
  commonWords: readonly string[];
  /** What organisations are named by. */
  organisations: {
    /** Nouns; one that ends in `?` needs more to make a name. */
    heads: readonly string[];
    /** Whether the noun stands first and what it is of behind it, or the other way about. */
    headFirst: boolean;
    /** How words begin that bear the article. */
    definite: readonly string[];
    /** Words between a place and the noun behind it. */
    qualifiers: readonly string[];
    /** Names that need nothing beside them: ministries, courts. */
    whole: readonly string[];
  };
  /** What places are named by. */
  places: {
    /** Nouns beside a place's name, by what they show; one that ends in `?` stands as often beside a word that is none. */
    heads: Readonly<Partial<Record<EntityType, readonly string[]>>>;
    headFirst: boolean;
    /** Whether the noun behind the name of a river or a hill is part of it. */
    naturalWithNoun: boolean;
    /** Whether a number behind a hyphen makes another place of a name: ঢাকা-৬ is a constituency, মিরপুর-১০ a section of a town. */
    numbered: boolean;
    /** Words beside them that are no names: adjectives, determiners, nouns. */
    modifiers: readonly string[];
    /** Words that a place's name begins with and never ends: دير السعنة, চর বালাডোবা. */
    openers: readonly string[];
    /** How their names end, and hardly any other word; and how words do that have such an ending and are none. */
    shapes: { endings: readonly string[]; except: readonly string[] };
    /** Words beside the name of what is built that are part of it: between it and the noun, or behind both. */
    qualifiers: readonly string[];
    /** How words end, and begin, that are none. */
    endings: readonly string[];
    beginnings: readonly string[];
  };
  /** Words that stand together and mean no name, though they hold one's letters: مسقط رأس, ভাঙা সেতু. */
  phrases: readonly string[];
  /** The article that is written onto nouns; empty where a language has none. */
  article: string;
  /** Words directly before or after a name of a type; `beforeBare` shows only names that bear no article: في مالي, but not في الجزيرة. */
  beside: Readonly<Partial<Record<EntityType, { before: readonly string[]; beforeBare?: readonly string[]; after: readonly string[] }>>>;
}

/** A cue word in a lexicon. */
export interface CueItem {
  kind: "cue";
  cue: "title" | "phrase" | "head" | "body" | "placeHead" | "before" | "beforeBare" | "after";
  /** What heads of places, and the last three, show. */
  shows: EntityType | undefined;
  /** A title after which only known parts of names are read as a name. */
  weak: boolean;
  written: string;
  match: "strict";
}

/** A language's cue words as items of its lexicon. */
export function cueItems(cues: Cues): CueItem[] {
  const items = (cue: CueItem["cue"], words: readonly string[], shows?: EntityType): CueItem[] =>
    words.map((word) => {
      const { written, cued } = readName(word);
      return { kind: "cue", cue, shows, weak: cued, written, match: "strict" };
    });
  return [
    ...items("title", cues.titles),
    ...items("phrase", cues.phrases),
    ...items("head", cues.organisations.heads),
    ...items("body", cues.organisations.whole),
    ...Object.entries(cues.places.heads).flatMap(([type, words]) => items("placeHead", words, type as EntityType)),
    ...Object.entries(cues.beside).flatMap(([type, { before, beforeBare = [], after }]) => [
      ...items("before", before, type as EntityType),
      ...items("beforeBare", beforeBare, type as EntityType),
      ...items("after", after, type as EntityType),
    ]),
  ];
}
