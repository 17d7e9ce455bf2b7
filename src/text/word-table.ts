/**
 * Words with what is known of each, as bits. A stretch of a text is asked for without making a string of it: its folded units
 * are hashed as they are read, and compared with those that are stored. A word nobody knows mostly costs one look at a small filter.
 */
import { EXPANDS, SKIP, type Fold } from "./fold";

export class WordTable {
  /** Two integers a word: its hash, and where it stands in the pool; 0 where the slot is empty. */
  private slots: Int32Array;
  /** Of each word its bits, how many units it has, and the units. */
  private pool: Uint16Array;
  private poolEnd = 1;
  private size = 0;
  /** A bit for every hash, many hashes to a bit: what has none is not stored. It is small enough to stay in a processor's cache. */
  private readonly filter = new Uint32Array(FILTER_BITS / 32);

  /** `words`: about how many it will have; it grows as far as it needs, but anew each time. */
  constructor(private readonly fold: Fold, words = 0) {
    let slots = 64;
    while (slots * FULL < words) slots *= 2;
    this.slots = new Int32Array(2 * slots);
    this.pool = new Uint16Array(Math.max(64, words * UNITS_A_WORD));
  }

  /** The bits of the word from `start` to `end`; 0 for one that nobody knows. */
  of(text: string, start: number, end: number): number {
    const hash = this.hash(text, start, end);
    if (((this.filter[filterWord(hash)] as number) & (1 << hash)) === 0) return 0;
    const at = this.slots[this.slotOf(text, start, end, hash) + 1] as number;
    return at === 0 ? 0 : (this.pool[at] as number);
  }

  /** Adds bits, 15 at the most, to those of a word. A word of nothing but what is skipped is none. */
  add(text: string, start: number, end: number, bits: number): void {
    const hash = this.hash(text, start, end);
    if (hash === EMPTY) return;
    const slot = this.slotOf(text, start, end, hash);
    const at = (this.slots[slot + 1] as number) || this.store(text, start, end, slot, hash);
    this.pool[at] = (this.pool[at] as number) | bits;
  }

  private hash(text: string, start: number, end: number): number {
    const { fold } = this;
    let hash = EMPTY;
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const folded = fold.unit(unit);
      if (folded === EXPANDS) for (const part of fold.expand(unit)) hash = Math.imul(hash ^ part, PRIME);
      else if (folded !== SKIP) hash = Math.imul(hash ^ folded, PRIME);
    }
    return hash;
  }

  /** The slot of a word, or the empty one where it would stand. */
  private slotOf(text: string, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = firstSlot(hash) & mask;
    while (slots[slot + 1] !== 0 && (slots[slot] !== hash || !this.isWord(text, start, end, slots[slot + 1] as number))) slot = (slot + 2) & mask;
    return slot;
  }

  private isWord(text: string, start: number, end: number, at: number): boolean {
    const { fold, pool } = this;
    let k = at + 2;
    const close = k + (pool[at + 1] as number);
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const folded = fold.unit(unit);
      if (folded === SKIP) continue;
      if (folded === EXPANDS) {
        for (const part of fold.expand(unit)) if (k === close || pool[k++] !== part) return false;
      } else if (k === close || pool[k++] !== folded) return false;
    }
    return k === close;
  }

  private store(text: string, start: number, end: number, slot: number, hash: number): number {
    const { fold } = this;
    const at = this.poolEnd;
    let k = at + 2;
    const put = (unit: number) => {
      if (k >= this.pool.length) this.pool = doubled(this.pool);
      this.pool[k++] = unit;
    };
    for (let i = start; i < end; i++) {
      const unit = text.charCodeAt(i);
      const folded = fold.unit(unit);
      if (folded === EXPANDS) for (const part of fold.expand(unit)) put(part);
      else if (folded !== SKIP) put(folded);
    }
    this.filter[filterWord(hash)] = (this.filter[filterWord(hash)] as number) | (1 << hash);
    this.pool[at + 1] = k - at - 2;
    this.poolEnd = k;
    this.slots[slot] = hash;
    this.slots[slot + 1] = at;
    if (++this.size > (this.slots.length / 2) * FULL) this.enlarge();
    return at;
  }

  private enlarge(): void {
    const { slots } = this;
    this.slots = new Int32Array(slots.length * 2);
    const mask = this.slots.length - 1;
    for (let old = 0; old < slots.length; old += 2) {
      if (slots[old + 1] === 0) continue;
      let slot = firstSlot(slots[old] as number) & mask;
      while (this.slots[slot + 1] !== 0) slot = (slot + 2) & mask;
      this.slots.set(slots.subarray(old, old + 2), slot);
    }
  }
}

/** So full are the slots at the most. */
const FULL = 0.6;
/** About what a word takes in the pool. */
const UNITS_A_WORD = 8;
/** The hash of no unit at all. */
const EMPTY = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

const FILTER_BITS = 1 << 17;
/** Which integer of the filter has a hash's bit; its lowest bits say which bit that is. */
const filterWord = (hash: number): number => (hash >>> 5) & (FILTER_BITS / 32 - 1);

/** A hash's first slot, before the mask: an even number. */
const firstSlot = (hash: number): number => (hash ^ (hash >>> 15)) << 1;

function doubled(array: Uint16Array): Uint16Array {
  const longer = new Uint16Array(array.length * 2);
  longer.set(array);
  return longer;
}
