/** What a language knows of single words, as bits: parts of personal names, and what is none. */
import type { Fold } from "../text/fold";
import { WordTable } from "../text/word-table";
import type { Cues } from "./cues";

/** Lists of words parted by spaces. One that ends in `?` is as often no name. Data, in `languages/<tag>/given-names.txt` and `family-names.txt`. */
export interface NameLists {
  given: string;
  family: string;
}

/** What papers write for the letters of the lists. */
export interface NameSpellings {
  /** At a word's beginning and at its end: احمد for أحمد. */
  first: Readonly<Record<string, readonly string[]>>;
  last: Readonly<Record<string, readonly string[]>>;
  /** Whether any letter that is alike may stand for another, in names that are hardly ever anything else: রশিদ for রশীদ. */
  alike: boolean;
}

const GIVEN = 1;
const FAMILY = 2;
/** It is as often no name. */
const WEAK = 4;
/** It binds the next word into the name. */
const PARTICLE = 8;
/** A word of running text. */
const COMMON = 16;
/** A letter, or the name of one, that stands for a given name. */
const INITIAL = 32;
/** The names of places begin with it and never end. */
const OPENER = 64;
/** What is built is called by it, beside its name: international, railway. */
const QUALIFIER = 128;
/** It stands between a place and the noun of an organisation. */
const ORGANISATION_QUALIFIER = 256;
/** It is spelt loosely. */
const LOOSE = 512;

/** Whether a word is part of personal names. */
export const isPart = (word: number): boolean => (word & (GIVEN | FAMILY | PARTICLE)) !== 0;
export const isParticle = (word: number): boolean => (word & PARTICLE) !== 0;
export const isFamily = (word: number): boolean => (word & FAMILY) !== 0;
export const isGiven = (word: number): boolean => (word & GIVEN) !== 0;
export const isWeak = (word: number): boolean => (word & WEAK) !== 0;
/** Whether a word is hardly ever anything but a name. */
export const isStrong = (word: number): boolean => (word & (GIVEN | FAMILY)) !== 0 && (word & WEAK) === 0;
export const isCommon = (word: number): boolean => (word & COMMON) !== 0;
export const isInitial = (word: number): boolean => (word & INITIAL) !== 0;
export const isQualifier = (word: number): boolean => (word & QUALIFIER) !== 0;
export const isLoose = (word: number): boolean => (word & LOOSE) !== 0;
export const isOrganisationQualifier = (word: number): boolean => (word & ORGANISATION_QUALIFIER) !== 0;
export const isOpener = (word: number): boolean => (word & OPENER) !== 0;

/** Shorter words are never spelt loosely. */
const SHORTEST_LOOSE = 4;

/** A word of a list: where it stands, and its bits. */
type Take = (list: string, start: number, end: number, bits: number) => void;

/** The single words of a language. */
export class KnownWords {
  private readonly table: WordTable;
  /** The names that may be spelt loosely. */
  private readonly loose: WordTable | undefined;

  constructor({ names, nameSpellings, nameParticles, commonWords, initials, organisations, places }: Cues, { strict, loose }: { strict: Fold; loose: Fold }) {
    // A list's words are about so long, with the space between them.
    const count = (names.given.length + names.family.length) / LETTERS_A_WORD;
    this.table = new WordTable(strict, count + commonWords.length);
    const add: Take = (list, start, end, bits) => this.table.add(list, start, end, bits);
    for (const word of nameParticles) add(word, 0, word.length, PARTICLE);
    for (const word of commonWords) add(word, 0, word.length, COMMON);
    for (const word of initials) add(word, 0, word.length, INITIAL);
    for (const word of places.openers) add(word, 0, word.length, OPENER);
    for (const word of organisations.qualifiers) add(word, 0, word.length, ORGANISATION_QUALIFIER);
    for (const word of places.qualifiers) add(word, 0, word.length, QUALIFIER);
    // A word that one list marks and the other does not is marked.
    eachName(names.given, GIVEN, add);
    eachName(names.family, FAMILY, add);
    if (nameSpellings.alike) {
      const table = (this.loose = new WordTable(loose, count));
      const addStrong: Take = (list, start, end, bits) => {
        if (isStrong(bits)) table.add(list, start, end, bits);
      };
      eachName(names.given, GIVEN, addStrong);
      eachName(names.family, FAMILY, addStrong);
    }
    const parts = `${nameParticles.join(" ")} ${names.given} ${names.family}`;
    for (const kind of ["first", "last"] as const) {
      for (const [written, letters] of Object.entries(nameSpellings[kind])) {
        for (const letter of letters) this.respell(parts, kind, letter, written);
      }
    }
  }

  /** What the word from `start` to `end` is known as; 0 where it is not. */
  of(text: string, start: number, end: number): number {
    const known = this.table.of(text, start, end);
    if (known !== 0 || !this.loose || end - start < SHORTEST_LOOSE) return known;
    const name = this.loose.of(text, start, end);
    return name === 0 ? 0 : name | LOOSE;
  }

  /** Adds the parts of names that begin, or end, with a letter with another in its place, unless that is a part of its own. */
  private respell(parts: string, kind: "first" | "last", letter: string, written: string): void {
    const { table } = this;
    eachName(parts, 0, (list, start, end) => {
      const own = kind === "first" ? start : end - 1;
      if (list.charAt(own) !== letter) return;
      const word = list.slice(start, own) + written + list.slice(own + 1, end);
      if (!isPart(table.of(word, 0, word.length))) table.add(word, 0, word.length, table.of(list, start, end) & (GIVEN | FAMILY | WEAK | PARTICLE));
    });
  }
}

const LETTERS_A_WORD = 6;
const QUESTION_MARK = 0x3f;

/** Every word of a list, without an object for each of many thousands. */
function eachName(list: string, kind: number, take: Take): void {
  for (let start = 0; start < list.length; ) {
    const space = list.indexOf(" ", start);
    const close = space < 0 ? list.length : space;
    const weak = list.charCodeAt(close - 1) === QUESTION_MARK;
    take(list, start, weak ? close - 1 : close, kind | (weak ? WEAK : 0));
    start = close + 1;
  }
}
