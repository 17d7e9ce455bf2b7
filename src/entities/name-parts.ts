/** The words that personal names are made of: known as given names, as family names, or as both. */

/** Lists of words parted by spaces. One that ends in `?` is as often no name. Data, in `languages/<tag>/given-names.txt` and `family-names.txt`. */
export interface NameLists {
  given: string;
  family: string;
}

/** What a word is known as. */
const GIVEN = 1;
const FAMILY = 2;
/** It is as often no name. */
const WEAK = 4;

export const isFamily = (part: number): boolean => (part & FAMILY) !== 0;
export const isGiven = (part: number): boolean => (part & GIVEN) !== 0;
/** Whether a word is hardly ever anything but a name. */
export const isStrong = (part: number): boolean => part !== 0 && (part & WEAK) === 0;

/** Codes of letters that are written in another way in the lists: presentation forms, letters with a dot of their own. */
const VARIANTS = /[\u09dc-\u09df\ufb50-\ufdff\ufe70-\ufefc\p{Cf}]/u;
const FORMAT = /\p{Cf}/gu;

/** The name parts of a language. */
export class NameParts {
  private readonly parts = new Map<string, number>();
  private readonly skip: ReadonlySet<string>;

  /** `skip`: marks that a word may bear or not. */
  constructor({ given, family }: NameLists, skip: string) {
    this.skip = new Set(skip);
    this.learn(given, GIVEN);
    this.learn(family, FAMILY);
  }

  /** What the word from `start` to `end` is known as; 0 where it is no part of names. */
  of(text: string, start: number, end: number): number {
    const word = text.slice(start, end);
    return this.parts.get(word) ?? this.parts.get(this.plain(word)) ?? 0;
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

  /** A word as the lists would write it. */
  private plain(word: string): string {
    let plain = word;
    for (const char of word) if (this.skip.has(char)) plain = plain.replaceAll(char, "");
    return VARIANTS.test(plain) ? plain.normalize("NFKC").replace(FORMAT, "") : plain;
  }
}
