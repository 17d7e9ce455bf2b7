/** How languages spell: how likely each letter is behind the two before it, by the words of their lists. */
import { Trie } from "../text/trie";
import { BOUNDARY } from "./alphabet";

/** Costs are whole numbers: so many to the natural logarithm's one. */
export const UNIT = 16;
const CHEAPEST = 1;
const DEAREST = 255;

/** Letters are as likely behind two others as they are behind the one, seen so many times more; behind that one as anywhere; and anywhere as any other. */
const BACKED_OFF = { anywhere: 20, behindOne: 8, behindTwo: 4 };

export class Spelling {
  /** Every letter of the words, with the one before it and the two before it; and how often each language has it, by `sequence * languages + language`. */
  private readonly sequences: Trie<never>;
  private counts: Uint16Array;
  /** How many letters each language has, ends of words among them. */
  private readonly totals: Uint32Array;
  /** Words begin behind two boundaries. */
  private readonly boundary: number;
  private readonly boundaries: number;
  /** What letters cost, by `first * letters + second` and `letter * languages + language`; 0 where that was not asked yet. */
  private readonly costs: (Uint8Array | undefined)[] = [];

  /** `letters`: about how many letters the words have that others do not begin with. */
  constructor(private readonly languages: number, letters: number) {
    this.sequences = new Trie(letters / 2);
    this.counts = new Uint16Array((letters / 2) * languages);
    this.boundary = this.sequences.grow(Trie.ROOT, BOUNDARY);
    this.boundaries = this.sequences.grow(this.boundary, BOUNDARY);
    this.totals = new Uint32Array(languages);
  }

  /** Takes in a word of a language: so many numbers of letters at the beginning of an array. */
  learn(word: Uint8Array, length: number, language: number): void {
    let one = this.boundary;
    let two = this.boundaries;
    for (let i = 0; i <= length; i++) {
      const letter = i === length ? BOUNDARY : (word[i] as number);
      this.count(this.sequences.grow(two, letter), language);
      two = this.count(this.sequences.grow(one, letter), language);
      one = this.count(this.sequences.grow(Trie.ROOT, letter), language);
    }
    this.totals[language] = (this.totals[language] as number) + length + 1;
  }

  /** What each letter of an alphabet of `size` costs behind two others, at `letter * languages + language`, `letter` filled in. */
  behind(first: number, second: number, letter: number, size: number): Uint8Array {
    const costs = (this.costs[first * size + second] ??= new Uint8Array(size * this.languages));
    const at = letter * this.languages;
    if (costs[at] === 0) {
      for (let k = 0; k < this.languages; k++) {
        const cost = Math.round(-Math.log(this.likelihood(first, second, letter, k, size)) * UNIT);
        costs[at + k] = Math.min(Math.max(cost, CHEAPEST), DEAREST);
      }
    }
    return costs;
  }

  /** Counts a sequence once more in a language, and gives it back. */
  private count(sequence: number, language: number): number {
    const at = sequence * this.languages + language;
    if (at >= this.counts.length) {
      const counts = new Uint16Array(Math.max(at + 1, this.counts.length * 2));
      counts.set(this.counts);
      this.counts = counts;
    }
    this.counts[at] = (this.counts[at] as number) + 1;
    return sequence;
  }

  private likelihood(first: number, second: number, letter: number, language: number, size: number): number {
    const { sequences } = this;
    const before = sequences.step(Trie.ROOT, second);
    const pair = sequences.step(sequences.step(Trie.ROOT, first), second);
    const times = (sequence: number) => (sequence === 0 ? 0 : (this.counts[sequence * this.languages + language] as number));
    let likelihood = 1 / size;
    const refine = (sequence: number, context: number, backedOff: number) => (likelihood = (times(sequence) + backedOff * likelihood) / (context + backedOff));
    refine(sequences.step(Trie.ROOT, letter), this.totals[language] as number, BACKED_OFF.anywhere);
    refine(sequences.step(before, letter), times(before), BACKED_OFF.behindOne);
    // As many words begin, behind two boundaries, as end, with one.
    return refine(sequences.step(pair, letter), times(pair === this.boundaries ? this.boundary : pair), BACKED_OFF.behindTwo);
  }
}
