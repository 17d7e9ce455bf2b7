/** The words that personal names are made of: known as given names, as family names, or as both. */

/** Lists of words parted by spaces. One that ends in `?` is as often no name. Data, in `languages/<tag>/given-names.txt` and `family-names.txt`. */
export interface NameLists {
  given: string;
  family: string;
}

/** What papers write for a letter of the lists, at a word's beginning and at its end: احمد for أحمد. */
export interface NameSpellings {
  first: Readonly<Record<string, readonly string[]>>;
  last: Readonly<Record<string, readonly string[]>>;
}

/** What a word is known as. */
const GIVEN = 1;
const FAMILY = 2;
/** It is as often no name. */
const WEAK = 4;
/** It binds the next word into the name. */
const PARTICLE = 8;

export const isParticle = (part: number): boolean => (part & PARTICLE) !== 0;
export const isFamily = (part: number): boolean => (part & FAMILY) !== 0;
export const isGiven = (part: number): boolean => (part & GIVEN) !== 0;
export const isWeak = (part: number): boolean => (part & WEAK) !== 0;
/** Whether a word is hardly ever anything but a name. */
export const isStrong = (part: number): boolean => (part & (GIVEN | FAMILY)) !== 0 && (part & WEAK) === 0;

/** What is written in another way in the lists: presentation forms, letters with a dot of their own; and joiners. */
const VARIANTS = "\\u09dc-\\u09df\\ufb50-\\ufdff\\ufe70-\\ufefc";
const FORMAT = "\\u00ad\\u061c\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff";

/** The name parts of a language. */
export class NameParts {
  private readonly parts = new Map<string, number>();
  /** What a word may bear or not, and all that makes it look otherwise than in the lists. */
  private readonly skipped: RegExp;
  private readonly unlike: RegExp;

  /** `particles`: words that bind the next one into a name; `skip`: marks that a word may bear or not. */
  constructor({ given, family }: NameLists, private readonly spellings: NameSpellings, particles: readonly string[], skip: string) {
    this.skipped = new RegExp(`[${skip}${FORMAT}]`, "gu");
    this.unlike = new RegExp(`[${skip}${FORMAT}${VARIANTS}]`, "u");
    for (const particle of particles) this.parts.set(particle, PARTICLE);
    this.learn(given, GIVEN);
    this.learn(family, FAMILY);
  }

  /** What the word from `start` to `end` is known as; 0 where it is no part of names. */
  of(text: string, start: number, end: number): number {
    const word = text.slice(start, end);
    return this.parts.get(word) ?? this.respelt(word) ?? (this.unlike.test(word) ? (this.parts.get(word.replace(this.skipped, "").normalize("NFKC")) ?? 0) : 0);
  }

  /** What a word is known as with another first or last letter. */
  private respelt(word: string): number | undefined {
    const { first, last } = this.spellings;
    for (const letter of first[word.charAt(0)] ?? []) {
      const part = this.parts.get(letter + word.slice(1));
      if (part !== undefined) return part;
    }
    for (const letter of last[word.charAt(word.length - 1)] ?? []) {
      const part = this.parts.get(word.slice(0, -1) + letter);
      if (part !== undefined) return part;
    }
    return undefined;
  }

  private learn(words: string, kind: number): void {
    for (const word of words.split(" ")) {
      const weak = word.endsWith("?");
      const written = weak ? word.slice(0, -1) : word;
      const known = this.parts.get(written);
      // A word that one list marks and the other does not is marked.
      this.parts.set(written, (known ?? 0) | kind | (weak ? WEAK : 0));
    }
  }
}
