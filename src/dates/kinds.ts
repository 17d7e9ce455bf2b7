/** Kinds of words as numbers, and sets of them as bits: the grammar asks of them at every word. */

const numbers = new Map<string, number>();
const names: string[] = [];

/** The number of a kind; each name is given one when it is first met. */
export function kindNumber(kind: string): number {
  let n = numbers.get(kind);
  if (n === undefined) {
    n = numbers.size;
    if (n >= MOST) throw new RangeError(`more than ${MOST} kinds of words`);
    numbers.set(kind, n);
    names.push(kind);
  }
  return n;
}

/** The kind that has a number. */
export const kindName = (n: number): string => names[n] as string;

/** Bits of a field: as many as an engine keeps in a small integer. */
const FIELD = 30;
const MOST = 5 * FIELD;

/** A set of kinds, by their numbers. It is made for every word of a text, so it holds its bits in fields, not in an array. */
export class KindSet {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;
  private e = 0;

  constructor(kinds?: Iterable<number>) {
    if (kinds) for (const kind of kinds) this.add(kind);
  }

  add(kind: number): void {
    const bit = 1 << kind % FIELD;
    if (kind < FIELD) this.a |= bit;
    else if (kind < 2 * FIELD) this.b |= bit;
    else if (kind < 3 * FIELD) this.c |= bit;
    else if (kind < 4 * FIELD) this.d |= bit;
    else this.e |= bit;
  }

  has(kind: number): boolean {
    const bit = 1 << kind % FIELD;
    if (kind < FIELD) return (this.a & bit) !== 0;
    if (kind < 2 * FIELD) return (this.b & bit) !== 0;
    if (kind < 3 * FIELD) return (this.c & bit) !== 0;
    return ((kind < 4 * FIELD ? this.d : this.e) & bit) !== 0;
  }

  /** Whether the two have a kind in common. */
  meets({ a, b, c, d, e }: KindSet): boolean {
    return ((this.a & a) | (this.b & b) | (this.c & c) | (this.d & d) | (this.e & e)) !== 0;
  }

  addAll({ a, b, c, d, e }: KindSet): void {
    this.a |= a;
    this.b |= b;
    this.c |= c;
    this.d |= d;
    this.e |= e;
  }

  /** This set and others as a new one. */
  with(...others: readonly KindSet[]): KindSet {
    const all = new KindSet();
    all.addAll(this);
    for (const other of others) all.addAll(other);
    return all;
  }

  *[Symbol.iterator](): Generator<number> {
    for (let kind = 0; kind < MOST; kind++) if (this.has(kind)) yield kind;
  }
}
