/**
 * A trie over folded code units, with numbers for values. Its edges live in one open-addressed hash table in a typed array, its
 * values in another: building is linear, a step is one probe into one cache line, and a hundred thousand names cost no object each.
 */
export class Trie {
  /** The node every walk begins at. Node 0 means "no such node". */
  static readonly ROOT = 1;

  /** Two integers an edge: its parent node with the lower bits of its unit, and its child node with the marks and the unit's upper bits. */
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
    // A trie of a few words begins with arrays that are small enough to be kept on the heap.
    let slots = 16;
    while (slots * FULL < edges) slots *= 2;
    this.table = new Int32Array(2 * slots);
    this.last = new Int32Array(Math.max(16, edges));
    this.pool = new Int32Array(Math.max(16, edges / 2));
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
      this.table[this.slotOf(parent, unit) + 1] = node | upper(unit) | TERMINAL | (waits ? WAITS : 0);
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
    const node = (this.table[slot + 1] as number) & ID;
    const first = this.first(node);
    this.table[slot + 1] = node | upper(unit);
    this.last[node] = 0;
    return first;
  }

  /** The node one unit further, made where there is none. */
  grow(node: number, unit: number): number {
    return this.step(node, unit) || this.addEdge(node & ID, unit);
  }

  /** The node one unit further, or 0. */
  step(node: number, unit: number): number {
    return (this.table[this.slotOf(node, unit) + 1] as number) & NODE;
  }

  /** An empty trie: this one with everything taken out, since new arrays are dear to make, unless it has grown large. */
  cleared(): Trie {
    if (this.table.length > MOST_CLEARED) return new Trie();
    this.table.fill(0);
    this.last.fill(0);
    this.edges = 0;
    this.nodes = 2;
    this.poolEnd = 2;
    return this;
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
    const key = (parent << LOWER_BITS) | (unit & LOWER);
    const mask = table.length - 1;
    let slot = hash(parent, unit) & mask;
    while (table[slot + 1] !== 0 && (table[slot] !== key || ((table[slot + 1] as number) & UPPER) !== upper(unit))) slot = (slot + 2) & mask;
    return slot;
  }

  private addEdge(node: number, unit: number): number {
    if (this.edges >= (this.table.length / 2) * FULL) this.enlarge();
    if (this.nodes > ID) throw new RangeError(`a trie of more than ${ID} nodes`);
    if (this.nodes >= this.last.length) this.last = doubled(this.last);
    const child = this.nodes++;
    this.place(node, unit, child);
    this.edges++;
    return child;
  }

  private enlarge(): void {
    const { table } = this;
    this.table = new Int32Array(table.length * 2);
    for (let slot = 0; slot < table.length; slot += 2) {
      const key = table[slot] as number;
      const child = table[slot + 1] as number;
      if (child !== 0) this.place(key >>> LOWER_BITS, (key & LOWER) | ((child & UPPER) >>> UPPER_SHIFT), child & NODE);
    }
  }

  private place(node: number, unit: number, child: number): void {
    const slot = this.slotOf(node, unit);
    this.table[slot] = (node << LOWER_BITS) | (unit & LOWER);
    this.table[slot + 1] = child | upper(unit);
  }
}

/** A node that has values bears these marks in the edge to it, so that a walk need not look them up; the rest is its number. */
const TERMINAL = 1 << 30;
const WAITS = 1 << 29;
/** An edge's two integers have 22 bits for each node, and between them 16 for the unit. */
const ID = (1 << 22) - 1;
const NODE = TERMINAL | WAITS | ID;
const LOWER_BITS = 10;
const LOWER = (1 << LOWER_BITS) - 1;
/** The upper six bits of a unit, where they stand beside the child. */
const UPPER_SHIFT = 22 - LOWER_BITS;
const UPPER = 0xfc00 << UPPER_SHIFT;
const upper = (unit: number): number => (unit & 0xfc00) << UPPER_SHIFT;

function doubled(array: Int32Array): Int32Array {
  const longer = new Int32Array(array.length * 2);
  longer.set(array);
  return longer;
}

/** A table of so many integers, 8 kB, is cleared sooner than made. */
const MOST_CLEARED = 2048;

/** So full is the table at the most, so that a probe seldom goes further than its neighbour. */
const FULL = 0.7;

/** A slot's first place, before the table's mask: an even number. */
function hash(node: number, unit: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (h ^ (h >>> 15)) << 1;
}
