/** Word lists as the package carries them, and their reading. scripts/words.ts packs them. */
export interface PackedWords {
  /** The letters that the signs of the lists stand for: those of one byte first. */
  letters: string;
  /** By language, the commonest words and the others. */
  lists: Readonly<Record<string, readonly [common: string, others: string]>>;
}

/** What stands for the letters, the commonest first: signs of one byte, and behind them of two, from FURTHER on. Capital letters say how much a word shares with the one before. */
export const SIGNS = "abcdefghijklmnopqrstuvwxyz!#$%&'()*+,-./:;<=>?@[]^_{|}~0123456789";
export const FURTHER = 0xa1;
export const FIRST_CAPITAL = 65;
export const LAST_CAPITAL = 90;
/** No word of a list has more letters. */
export const LONGEST_LISTED = 64;

const isCapital = (sign: number): boolean => sign >= FIRST_CAPITAL && sign <= LAST_CAPITAL;

/** How many words a packed list has. */
export function countWords(packed: string): number {
  let words = 0;
  for (let i = 0; i < packed.length; i++) if (isCapital(packed.charCodeAt(i))) words++;
  return words;
}

/**
 * Reads packed lists, never making strings of them: each letter is a number that the caller gives it, or several, or none.
 */
export class WordReader {
  /** The number that each sign stands for; of several or none, nothing, and they stand in `several`. */
  private readonly single: Uint8Array;
  private readonly several = new Map<number, readonly number[]>();
  private readonly word = new Uint8Array(LONGEST_LISTED);
  /** How many numbers the first so many signs of the word stand for. */
  private readonly lengths = new Uint8Array(LONGEST_LISTED);

  /** `numbersOf`: the numbers of a letter, all of them above 0. */
  constructor(letters: string, numbersOf: (letter: string) => readonly number[]) {
    this.single = new Uint8Array(FURTHER + letters.length);
    Array.from(letters).forEach((letter, i) => {
      const sign = SIGNS.charCodeAt(i) || FURTHER + i - SIGNS.length;
      const numbers = numbersOf(letter);
      if (numbers.length === 1) this.single[sign] = numbers[0] as number;
      else this.several.set(sign, numbers);
    });
  }

  /** Calls `take` with each word of a list: the numbers of its letters stand at the beginning of an array that is used again, so many of them since the word before. */
  read(packed: string, take: (word: Uint8Array, length: number, shared: number) => void): void {
    const { word, lengths, single, several } = this;
    for (let i = 0; i < packed.length; ) {
      let signs = packed.charCodeAt(i++) - FIRST_CAPITAL;
      const shared = signs === 0 ? 0 : (lengths[signs - 1] as number);
      let length = shared;
      for (let sign = packed.charCodeAt(i); i < packed.length && !isCapital(sign); sign = packed.charCodeAt(++i)) {
        const number = single[sign] as number;
        if (number !== 0) word[length++] = number;
        else for (const part of several.get(sign) ?? []) word[length++] = part;
        lengths[signs++] = length;
      }
      take(word, length, shared);
    }
  }

  /** A list in stretches of words that begin with one letter, each with the letter's number, the first of several. */
  *byFirstLetter(packed: string): Generator<[letter: number, list: string]> {
    const none = String.fromCharCode(FIRST_CAPITAL);
    for (const rest of packed.split(none).slice(1)) {
      const sign = rest.charCodeAt(0);
      yield [this.single[sign] || (this.several.get(sign)?.[0] ?? 0), none + rest];
    }
  }
}
