/**
 * A trie over folded code units, with numbers for values. Its edges live in one open-addressed hash table in a typed array, its
 * values in another: building is linear, a step is one probe into one cache line, and a hundred thousand names cost no object each.
 */
export class Trie {
  /** The node every walk begins at. Node 0 means "no such node". */
  static readonly ROOT = 1;

  /** Four integers an edge: its parent node, its unit, its child node, and one unused that keeps edges aligned. */
  private table: Int32Array;
  /** Where each node's last value stands; 0 for a node that has none. */
  private last: Int32Array;
  /** Two integers a value: itself, and where the next one of its node stands. The last one of a node has the first's place there, negated. */
  private pool: Int32Array;
  private edges = 0;
  private nodes = 2;
  private poolEnd = 2;

  /** `edges`: about how many it will have; it grows as far as it needs, but anew each time. */
  constructor(edges = 0) {
    let slots = 64;
    while (slots * FULL < edges) slots *= 2;
    this.table = new Int32Array(4 * slots);
    this.last = new Int32Array(Math.max(32, edges));
    this.pool = new Int32Array(Math.max(64, edges / 2));
  }

  /**
   * Adds a value under a key; a key may hold several. An empty key is nobody's name and is passed over.
   * `waits`: the value belongs further down, where it will be put when a walk gets here; all values of a node wait, or none.
   */
  insert(key: readonly number[], value: number, waits = false): void {
    const { length } = key;
    if (length === 0) return;
    let parent = Trie.ROOT;
    for (let i = 0; i < length - 1; i++) parent = this.grow(parent, key[i] as number);
    this.add(parent, key[length - 1] as number, value, waits);
  }

  /** Adds a value one unit further than a node. */
  add(parent: number, unit: number, value: number, waits = false): void {
    const node = this.grow(parent, unit) & ID;
    const at = this.poolEnd;
    this.poolEnd += 2;
    if (this.poolEnd > this.pool.length) this.pool = doubled(this.pool);
    const { pool, last } = this;
    const before = last[node] as number;
    pool[at] = value;
    if (before === 0) {
      pool[at + 1] = -at;
      this.table[this.slotOf(parent, unit) + 2] = node | TERMINAL | (waits ? WAITS : 0);
    } else {
      pool[at + 1] = pool[before + 1] as number;
      pool[before + 1] = at;
    }
    last[node] = at;
  }

  /** Where the first value of the key that ends at a node stands, for {@link value}; 0 where it has none. */
  first(node: number): number {
    const last = this.last[node & ID] as number;
    return last === 0 ? 0 : -(this.pool[last + 1] as number);
  }

  /** Where the next value of the same key stands, in the order they came; 0 behind the last. */
  next(at: number): number {
    return Math.max(this.pool[at + 1] as number, 0);
  }

  /** The value that stands at a place. */
  value(at: number): number {
    return this.pool[at] as number;
  }

  /** Takes all values off the node one unit further; from the first, which is given back, they can still be read. */
  release(parent: number, unit: number): number {
    const slot = this.slotOf(parent, unit);
    const node = (this.table[slot + 2] as number) & ID;
    const first = this.first(node);
    this.table[slot + 2] = node;
    this.last[node] = 0;
    return first;
  }

  /** The node one unit further, made where there is none. */
  grow(node: number, unit: number): number {
    return this.step(node, unit) || this.addEdge(node & ID, unit);
  }

  /** The node one unit further, or 0. */
  step(node: number, unit: number): number {
    return this.table[this.slotOf(node, unit) + 2] as number;
  }

  /** The node a whole key leads to, or 0. */
  find(key: readonly number[]): number {
    let node = Trie.ROOT;
    for (const unit of key) node = this.step(node, unit);
    return node;
  }

  /** Whether this node has values. */
  isTerminal(node: number): boolean {
    return node >= TERMINAL;
  }

  /** A node's number: nodes are counted from {@link ROOT}. */
  static numberOf(node: number): number {
    return node & ID;
  }

  /** Whether its values wait. */
  isWaiting(node: number): boolean {
    return (node & WAITS) !== 0;
  }

  /** The slot of an edge, or the empty one where it would stand. */
  private slotOf(node: number, unit: number): number {
    const { table } = this;
    const parent = node & ID;
    const mask = table.length - 1;
    let slot = hash(parent, unit) & mask;
    while (table[slot + 2] !== 0 && (table[slot] !== parent || table[slot + 1] !== unit)) slot = (slot + 4) & mask;
    return slot;
  }

  private addEdge(node: number, unit: number): number {
    if (this.edges >= (this.table.length / 4) * FULL) this.enlarge();
    if (this.nodes >= this.last.length) this.last = doubled(this.last);
    const child = this.nodes++;
    this.place(node, unit, child);
    this.edges++;
    return child;
  }

  private enlarge(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    for (let slot = 0; slot < table.length; slot += 4) {
      const child = table[slot + 2] as number;
      if (child !== 0) this.place(table[slot] as number, table[slot + 1] as number, child);
    }
  }

  private place(node: number, unit: number, child: number): void {
    const slot = this.slotOf(node, unit);
    this.table[slot] = node;
    this.table[slot + 1] = unit;
    this.table[slot + 2] = child;
  }
}

/** A node that has values bears these marks in the edge to it, so that a walk need not look them up; the rest is its number. */
const TERMINAL = 1 << 30;
const WAITS = 1 << 29;
const ID = WAITS - 1;

function doubled(array: Int32Array): Int32Array {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

/** So full is the table at the most, so that a probe seldom goes further than its neighbour. */
const FULL = 0.7;

/** A slot's first place, before the table's mask: a multiple of four. */
function hash(node: number, unit: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (h ^ (h >>> 15)) << 2;
}
