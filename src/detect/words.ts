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
const LONGEST = 64;

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
  /** What each sign stands for. */
  private readonly numbers: (readonly number[] | undefined)[] = [];
  private readonly word = new Uint8Array(LONGEST);
  /** How many numbers the first so many signs of the word stand for. */
  private readonly lengths = new Uint8Array(LONGEST);

  constructor(letters: string, numbersOf: (letter: string) => readonly number[]) {
    Array.from(letters).forEach((letter, i) => (this.numbers[SIGNS.charCodeAt(i) || FURTHER + i - SIGNS.length] = numbersOf(letter)));
  }

  /** Calls `take` with each word of a list: the numbers of its letters stand at the beginning of an array that is used again. */
  read(packed: string, take: (word: Uint8Array, length: number) => void): void {
    const { word, lengths, numbers } = this;
    for (let i = 0; i < packed.length; ) {
      let signs = packed.charCodeAt(i++) - FIRST_CAPITAL;
      let length = signs === 0 ? 0 : (lengths[signs - 1] as number);
      for (let sign = packed.charCodeAt(i); i < packed.length && !isCapital(sign); sign = packed.charCodeAt(++i)) {
        for (const number of numbers[sign] ?? []) word[length++] = number;
        lengths[signs++] = length;
      }
      take(word, length);
    }
  }
}
