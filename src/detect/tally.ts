/** What some words of a text say of each language of a script, by the languages' numbers. */
export class Tally {
  words = 0;
  /** What they cost beyond the language that each of them costs least in. */
  readonly costs: Float64Array;
  /** How many of them its list has. */
  readonly known: Uint32Array;
  /** Of a variety, how many its list has and that of its language has not. */
  readonly marks: Uint32Array;

  constructor(languages: number) {
    this.costs = new Float64Array(languages);
    this.known = new Uint32Array(languages);
    this.marks = new Uint32Array(languages);
  }

  /** Adds what other words say. */
  add(other: Tally): void {
    this.words += other.words;
    for (let k = 0; k < this.costs.length; k++) {
      this.costs[k] = (this.costs[k] as number) + (other.costs[k] as number);
      this.known[k] = (this.known[k] as number) + (other.known[k] as number);
      this.marks[k] = (this.marks[k] as number) + (other.marks[k] as number);
    }
  }

  /** By how much the least cost is less than the next. */
  lead(): number {
    let least = Infinity;
    let next = Infinity;
    for (const cost of this.costs) {
      if (cost < least) {
        next = least;
        least = cost;
      } else if (cost < next) next = cost;
    }
    return next - least;
  }
}
