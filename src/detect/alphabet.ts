/** The letters of a script's languages as small numbers, the same for all codes of a letter. */

/** A unit that was not met yet. */
const UNMET = 0;
/** The beginning and the end of a word. */
export const BOUNDARY = 1;
/** A letter that no list has. */
export const FOREIGN = 2;
/** A unit that stands for several letters, as ligatures do and য় in one code: {@link Alphabet.parts} gives them. */
export const SEVERAL = 254;
/** A unit that is no part of a word's spelling. */
export const SKIPPED = 255;

/** Vowel marks that Arabic texts write or leave out, tatweel, and what cannot be seen. */
const SKIPPED_MARKS = /[\u064b-\u0652\u0640\p{Cf}]/u;

export class Alphabet {
  /** How many numbers are given; every number of a letter is below it. */
  size = FOREIGN + 1;
  private readonly numbers = new Uint8Array(0x10000);
  private readonly several = new Map<number, readonly number[]>();

  /** Takes in a letter of the lists; gives its number, or several, or none. */
  learn(char: string): readonly number[] {
    const numbers: number[] = [];
    for (const part of char.normalize("NFKC").toLowerCase()) {
      if (SKIPPED_MARKS.test(part)) continue;
      const unit = part.charCodeAt(0);
      const known = this.numbers[unit] as number;
      if ((known === UNMET || known === FOREIGN) && this.size < SEVERAL) this.numbers[unit] = this.size++;
      numbers.push(this.of(unit));
    }
    return numbers;
  }

  /** The number of a unit's letter, {@link FOREIGN}, {@link SEVERAL} or {@link SKIPPED}. */
  of(unit: number): number {
    return this.numbers[unit] || this.meet(unit);
  }

  /** Whether a unit is a letter of the lists. */
  has(unit: number): boolean {
    const number = this.of(unit);
    return number > FOREIGN && number < SEVERAL;
  }

  /** The numbers of the letters that a unit stands for. */
  parts(unit: number): readonly number[] {
    return this.several.get(unit) ?? [];
  }

  private meet(unit: number): number {
    const char = String.fromCharCode(unit);
    if (SKIPPED_MARKS.test(char)) return (this.numbers[unit] = SKIPPED);
    const plain = char.normalize("NFKC").toLowerCase();
    if (plain.length > 1) {
      this.several.set(unit, Array.from(plain, (part) => this.of(part.charCodeAt(0))).filter((number) => number !== SKIPPED));
      return (this.numbers[unit] = SEVERAL);
    }
    return (this.numbers[unit] = plain === char ? FOREIGN : this.of(plain.charCodeAt(0)));
  }
}
