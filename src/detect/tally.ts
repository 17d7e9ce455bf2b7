/** What some words of a text say of each language of a script, by the languages' numbers. */
export class Tally {
  words = 0;
  /** What they cost beyond the language that each of them costs least in. */
  readonly costs: number[];
  /** How many of them its list has. */
  readonly known: number[];
  /** Of a variety, how many its list has and that of its language has not. */
  readonly marks: number[];

  constructor(languages: number) {
    this.costs = new Array<number>(languages).fill(0);
    this.known = new Array<number>(languages).fill(0);
    this.marks = new Array<number>(languages).fill(0);
  }

  /** Forgets what was read. */
  clear(): void {
    this.words = 0;
    for (let k = 0; k < this.costs.length; k++) this.costs[k] = this.known[k] = this.marks[k] = 0;
  }

  /** By how much the least cost is less than the least of another group; `groups` gives the group of each language. */
  lead(groups: readonly number[]): number {
    const { costs } = this;
    let best = 0;
    for (let k = 1; k < costs.length; k++) if ((costs[k] as number) < (costs[best] as number)) best = k;
    let next = Infinity;
    for (let k = 0; k < costs.length; k++) if (groups[k] !== groups[best] && (costs[k] as number) < next) next = costs[k] as number;
    return next - (costs[best] as number);
  }
}
