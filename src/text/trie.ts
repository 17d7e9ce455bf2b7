/**
 * A trie over folded code units. Its edges live in one open-addressed hash table in a typed array:
 * building is linear, a step is one probe into one cache line, and a hundred thousand names cost no object each.
 */
export class Trie<T> {
  /** The node every walk begins at. Node 0 means "no such node". */
  static readonly ROOT = 1;

  /** Four integers an edge: its parent node, its unit, its child node, and one unused that keeps edges aligned. */
  private table: Int32Array;
  /** Where each node's values stand in `valueLists`; 0 for a node that no key ends at. */
  private terminals: Int32Array;
  private readonly valueLists: T[][] = [[]];
  private edges = 0;
  private nodes = 2;

  /** `edges`: about how many it will have; it grows as far as it needs, but anew each time. */
  constructor(edges = 0) {
    let slots = 64;
    while (slots * FULL < edges) slots *= 2;
    this.table = new Int32Array(4 * slots);
    this.terminals = new Int32Array(Math.max(32, edges));
  }

  /** Adds a value under a key, the first `length` units; a key may hold several. An empty key is nobody's name and is passed over. */
  insert(key: ArrayLike<number>, value: T, length = key.length): void {
    if (length === 0) return;
    let parent = Trie.ROOT;
    for (let i = 0; i < length - 1; i++) parent = this.grow(parent, key[i] as number);
    const unit = key[length - 1] as number;
    const node = this.grow(parent, unit) & ID;
    const list = this.terminals[node] as number;
    if (list > 0) (this.valueLists[list] as T[]).push(value);
    else {
      this.terminals[node] = this.valueLists.push([value]) - 1;
      this.table[this.slotOf(parent, unit) + 2] = node | TERMINAL;
    }
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

  /** Whether a key ends at this node. */
  isTerminal(node: number): boolean {
    return node >= TERMINAL;
  }

  /** The values of the key that ends at this node: the list itself, which may grow. */
  values(node: number): T[] {
    return this.valueLists[this.terminals[node & ID] as number] as T[];
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
    if (this.nodes >= this.terminals.length) {
      const terminals = new Int32Array(this.terminals.length * 2);
      terminals.set(this.terminals);
      this.terminals = terminals;
    }
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

/** A node where a key ends bears this mark in every edge to it, so that a walk need not look it up; the rest is its number. */
const TERMINAL = 1 << 30;
const ID = TERMINAL - 1;

/** So full is the table at the most, so that a probe seldom goes further than its neighbour. */
const FULL = 0.7;

/** A slot's first place, before the table's mask: a multiple of four. */
function hash(node: number, unit: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
  return (h ^ (h >>> 15)) << 2;
}
