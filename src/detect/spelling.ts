/** How languages spell: how likely each letter is behind the two before it, by the words of their lists. */
import { BOUNDARY } from "./alphabet";

/** Costs are whole numbers of eight bits: so many to the natural logarithm's one. */
export const UNIT = 16;
const CHEAPEST = 1;
const DEAREST = 255;

/** Letters are as likely behind two others as they are behind the one, seen so many times more; behind that one as anywhere; and anywhere as any other. */
const BACKED_OFF = { anywhere: 20, behindOne: 8, behindTwo: 4 };

/** How often each language has each of some sequences, which are numbered from 1 as they are met. */
class Counts {
  size = 1;
  private counts: Uint16Array;

  constructor(private readonly languages: number, expected: number) {
    this.counts = new Uint16Array(expected * languages);
  }

  /** The number of a sequence that was not met yet. */
  meet(): number {
    if ((this.size + 1) * this.languages > this.counts.length) {
      const counts = new Uint16Array(this.counts.length * 2);
      counts.set(this.counts);
      this.counts = counts;
    }
    return this.size++;
  }

  add(sequence: number, language: number): void {
    const at = sequence * this.languages + language;
    this.counts[at] = (this.counts[at] as number) + 1;
  }

  of(sequence: number, language: number): number {
    return this.counts[sequence * this.languages + language] as number;
  }
}

/** About so many pairs of letters the words of a script have, and threes to each. */
const PAIRS = 2000;
const THREES_TO_A_PAIR = 8;

/** The costs of so many threes are kept at first, and at the most; running text has some two thousand again and again. */
const FEWEST_KEPT = 1 << 12;
const MOST_KEPT = 1 << 16;
/** So full is their table at the most. */
const FULL = 0.7;
/** Of a hash the upper bits, enough for a row of the fullest table. */
const GOLDEN = 0x9e3779b1;
const HASH_SHIFT = 14;

/** The first and third of four costs; moved by one, the second and fourth. */
const EVEN = 0x00ff00ff;

export class Spelling {
  /** The numbers of pairs, by `first * letters + second`, and of threes, by `pair * letters + third`; 0 for those not met. */
  private readonly pairs: Uint16Array;
  private threes: Uint16Array;
  private readonly countsOfLetters: Counts;
  private readonly countsOfPairs: Counts;
  private readonly countsOfThrees: Counts;
  /** How many letters each language has, ends of words among them. */
  private readonly totals: Uint32Array;
  /** Words begin behind two boundaries. */
  private readonly boundaries: number;
  /** What the threes cost that were asked for: rows of the three itself, as a number, and its costs, four languages in an integer. */
  private costs: Int32Array;
  private kept = 0;
  private readonly fours: number;
  private readonly rowBits: number;
  /** What the letters since {@link readCosts} cost, two languages in an integer, so that one addition adds both. */
  private readonly sums: Int32Array;

  /** `letters`: how many numbers of letters there are. */
  constructor(private readonly languages: number, private readonly letters: number) {
    this.pairs = new Uint16Array(letters * letters);
    this.threes = new Uint16Array(PAIRS * letters);
    this.countsOfLetters = new Counts(languages, letters);
    this.countsOfPairs = new Counts(languages, PAIRS);
    this.countsOfThrees = new Counts(languages, PAIRS * THREES_TO_A_PAIR);
    this.totals = new Uint32Array(languages);
    this.boundaries = this.meetPair(BOUNDARY, BOUNDARY);
    this.fours = Math.ceil(languages / 4);
    this.rowBits = Math.ceil(Math.log2(1 + this.fours));
    this.costs = new Int32Array(FEWEST_KEPT << this.rowBits);
    this.sums = new Int32Array(2 * this.fours);
  }

  /** Takes in a word of a language: so many numbers of letters at the beginning of an array. */
  learn(word: Uint8Array, length: number, language: number): void {
    const { letters, countsOfLetters, countsOfPairs, countsOfThrees } = this;
    let before = this.boundaries;
    let second = BOUNDARY;
    for (let i = 0; i <= length; i++) {
      const letter = i === length ? BOUNDARY : (word[i] as number);
      const pair = this.pairs[second * letters + letter] || this.meetPair(second, letter);
      const at = before * letters + letter;
      countsOfLetters.add(letter, language);
      countsOfPairs.add(pair, language);
      countsOfThrees.add(this.threes[at] || (this.threes[at] = countsOfThrees.meet()), language);
      before = pair;
      second = letter;
    }
    this.totals[language] = (this.totals[language] as number) + length + 1;
  }

  /** Adds up what a letter costs behind two others, in each language; the sums of 258 letters would overflow. */
  addCosts(first: number, second: number, letter: number): void {
    const { letters, fours, sums } = this;
    const three = (first * letters + second) * letters + letter;
    let at = this.rowOf(three);
    if (this.costs[at] !== three) at = this.fillCosts(first, second, letter, three, at);
    const { costs } = this;
    for (let k = 0; k < fours; k++) {
      const four = costs[at + 1 + k] as number;
      sums[2 * k] = (sums[2 * k] as number) + (four & EVEN);
      sums[2 * k + 1] = (sums[2 * k + 1] as number) + ((four >>> 8) & EVEN);
    }
  }

  /** Gives each language what was added up, and begins anew. */
  readCosts(costs: Int32Array): void {
    const { sums } = this;
    for (let k = 0; k < costs.length; k++) costs[k] = ((sums[2 * (k >> 2) + (k & 1)] as number) >>> (k & 2 ? 16 : 0)) & 0xffff;
    for (let i = 0; i < sums.length; i++) sums[i] = 0;
  }

  /** The row of a three, or the empty one where it would stand. */
  private rowOf(three: number): number {
    const { costs, rowBits } = this;
    const mask = costs.length - 1;
    let at = (Math.imul(three, GOLDEN) >>> HASH_SHIFT << rowBits) & mask;
    while (costs[at] !== three && costs[at] !== 0) at = (at + (1 << rowBits)) & mask;
    return at;
  }

  /** Puts what a three costs into its row, which is empty; gives the row. */
  private fillCosts(first: number, second: number, letter: number, three: number, empty: number): number {
    let at = empty;
    if (++this.kept > (this.costs.length >> this.rowBits) * FULL) {
      this.enlarge();
      at = this.rowOf(three);
    }
    const { costs } = this;
    costs[at] = three;
    for (let k = 0; k < this.languages; k++) {
      const cost = Math.round(-Math.log(this.likelihood(first, second, letter, k)) * UNIT);
      const four = at + 1 + (k >> 2);
      costs[four] = (costs[four] as number) | (Math.min(Math.max(cost, CHEAPEST), DEAREST) << (8 * (k & 3)));
    }
    return at;
  }

  /** Makes room for twice as many, or begins anew. */
  private enlarge(): void {
    const { costs, rowBits } = this;
    const rows = costs.length >> rowBits;
    this.kept = 1;
    if (rows === MOST_KEPT) {
      costs.fill(0);
      return;
    }
    this.costs = new Int32Array(2 * costs.length);
    for (let at = 0; at < costs.length; at += 1 << rowBits) {
      if (costs[at] === 0) continue;
      this.costs.set(costs.subarray(at, at + (1 << rowBits)), this.rowOf(costs[at] as number));
      this.kept++;
    }
  }

  /** The number of a pair that was not met yet. */
  private meetPair(first: number, second: number): number {
    const pair = (this.pairs[first * this.letters + second] = this.countsOfPairs.meet());
    if ((pair + 1) * this.letters > this.threes.length) {
      const threes = new Uint16Array(this.threes.length * 2);
      threes.set(this.threes);
      this.threes = threes;
    }
    return pair;
  }

  private likelihood(first: number, second: number, letter: number, language: number): number {
    const { pairs, threes, letters, countsOfLetters, countsOfPairs, countsOfThrees } = this;
    const before = pairs[first * letters + second] as number;
    const three = threes[before * letters + letter] as number;
    const ofSecond = countsOfLetters.of(second, language);
    let likelihood = 1 / letters;
    const refine = (times: number, context: number, backedOff: number) => (likelihood = (times + backedOff * likelihood) / (context + backedOff));
    refine(countsOfLetters.of(letter, language), this.totals[language] as number, BACKED_OFF.anywhere);
    refine(countsOfPairs.of(pairs[second * letters + letter] as number, language), ofSecond, BACKED_OFF.behindOne);
    // As many words begin, behind two boundaries, as end, with one.
    return refine(countsOfThrees.of(three, language), before === this.boundaries ? ofSecond : countsOfPairs.of(before, language), BACKED_OFF.behindTwo);
  }
}
