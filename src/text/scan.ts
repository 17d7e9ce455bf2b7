/**
 * The one scan. From each word start, and after each permitted proclitic, it walks a trie of everything the
 * later stages want to know of (names, cue words, date words) and reports what it finds on the original text.
 */
import type { EntityType } from "../types";
import { type Affixes, AffixTable, type Chain, endsWord } from "./affixes";
import { classOf, DIGIT, LETTER, MARK, SPACE, wordEnd } from "./characters";
import { BLANK, createFolds, EXPANDS, type Fold, type Letters, SKIP } from "./fold";
import { Trie } from "./trie";

/** Something a lexicon holds. */
export interface LexiconItem {
  /** As it is written. */
  written: string;
  /** `"any"` folding and affixes, affixes without loose folding, or `"exact"`: as written and no other way. */
  match: "any" | "strict" | "exact";
  /** Affixes that only some types take are tried for these. */
  type?: EntityType;
}

/** One item found in a text. */
export interface Match<Item> {
  /** The bare word or name. */
  start: number;
  end: number;
  /** With its proclitics and endings. */
  wordStart: number;
  wordEnd: number;
  item: Item;
  /** Whether it is written as the lexicon has it, up to what is always the same letter. */
  strict: boolean;
  /** How many affixes were taken off. */
  affixes: number;
}

/** Of what is in order of where its words start, the first that starts at an offset or behind it. */
export function firstFrom(found: readonly { wordStart: number }[], at: number): number {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as { wordStart: number }).wordStart < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How a language is written: which letters count as one, and what is written onto a word. */
export interface Orthography {
  strict: Fold;
  loose: Fold;
  affixes: AffixTable;
}

/** A language's letters and affixes, ready to be read with. */
export function createOrthography(letters: Letters, affixes: Affixes): Orthography {
  const folds = createFolds(letters);
  return { ...folds, affixes: new AffixTable(affixes, folds.strict) };
}

/** Names wait at so many of their first units until a walk gets there, and go on with it unit by unit: most of a large list are never asked for. */
const FIRST_UNITS = 2;

/** An item that a walk reached, with what every walk there asks of it: items are of many shapes, these of one. */
interface Placed<Item> {
  item: Item;
  /** Its units in the strict fold. */
  key: readonly number[];
  match: LexiconItem["match"];
  type: EntityType | undefined;
}

/** The items of one language, ready to be scanned for. */
export class Lexicon<Item extends LexiconItem> {
  /** Numbers of items that wait, and of those that were placed. Filled at the first question. */
  private trie = new Trie();
  private items: readonly Item[] = [];
  private source: Iterable<Item> | undefined;
  private readonly placed: Placed<Item>[] = [];

  constructor(private readonly orthography: Orthography, items: Iterable<Item>) {
    this.source = items;
  }

  /** Takes other items instead of its own. */
  refill(items: Iterable<Item>): void {
    this.trie = this.trie.cleared();
    this.items = [];
    this.placed.length = 0;
    this.source = items;
  }

  private fill(items: Iterable<Item>): void {
    this.items = Array.isArray(items) ? (items as readonly Item[]) : Array.from(items);
    const { loose } = this.orthography;
    for (let number = 0; number < this.items.length; number++) this.trie.insert(loose.key((this.items[number] as Item).written, FIRST_UNITS), number, true);
    this.source = undefined;
  }

  /**
   * Every item found at a word of `text` between `from` and `to`, by where its word starts. Where numbers in digits start is
   * added to `numbers`, where words of letters start and end to `words`.
   */
  scan(text: string, from = 0, to = text.length, numbers?: number[], words?: number[]): Match<Item>[] {
    const found: Match<Item>[] = [];
    for (let i = from; i < to; ) {
      const cls = classOf(text.charCodeAt(i));
      if (cls < LETTER && cls !== DIGIT) {
        i++;
        continue;
      }
      const end = wordEnd(text, i, to);
      if (cls === DIGIT) numbers?.push(i);
      else words?.push(i, end);
      this.scanWord(text, i, to, found);
      i = end;
    }
    return found;
  }

  /** Whether the word from `start` to `end` is an item, bare or with affixes. */
  has(text: string, start: number, end: number): boolean {
    const found: Match<Item>[] = [];
    this.scanWord(text, start, end, found);
    return found.some((match) => match.wordEnd === end);
  }

  /** Adds what is found at the word that starts at `start`. */
  scanWord(text: string, start: number, limit: number, found: Match<Item>[]): void {
    if (this.source) this.fill(this.source);
    this.walk(text, start, start, limit, undefined, found);
    for (const { chain, length } of this.orthography.affixes.proclitics(text, start, limit)) {
      const name = this.pastSkipped(text, start + length, limit);
      if (name < limit && classOf(text.charCodeAt(name)) >= LETTER) this.walk(text, start, name, limit, chain, found);
    }
  }

  private walk(text: string, wordStart: number, from: number, limit: number, chain: Chain | undefined, found: Match<Item>[]): void {
    const { trie } = this;
    const { loose } = this.orthography;
    let node = Trie.ROOT;
    let depth = 0;
    if (chain?.restores) for (const unit of loose.key(chain.restores)) node = this.step(node, unit, ++depth);
    for (let i = from; i < limit && node !== 0; i++) {
      const unit = text.charCodeAt(i);
      const folded = loose.unit(unit);
      if (folded === SKIP) continue;
      if (folded === BLANK && classOf(unit) === SPACE) {
        const end = blankEnd(text, i, limit);
        if (end === undefined) return;
        i = end - 1;
      }
      if (folded === EXPANDS) for (const part of loose.expand(unit)) node = this.step(node, part, ++depth);
      else node = this.step(node, folded, ++depth);
      if (trie.isTerminal(node)) this.report(text, wordStart, from, i + 1, limit, chain, node, found);
    }
  }

  /** One unit further, the key's `depth`th; what waits there is put where it belongs or waits one unit further. */
  private step(node: number, unit: number, depth: number): number {
    const next = this.trie.step(node, unit);
    return this.trie.isWaiting(next) ? this.settle(node, unit, next, depth) : next;
  }

  private settle(parent: number, unit: number, node: number, depth: number): number {
    const { trie, items, placed } = this;
    const { strict, loose } = this.orthography;
    for (let value = trie.release(parent, unit); value !== 0; value = trie.next(value)) {
      const number = trie.value(value);
      const item = items[number] as Item;
      const key = loose.key(item.written);
      if (key.length > depth) trie.add(node, key[depth] as number, number, true);
      else trie.add(parent, unit, placed.push({ item, key: strict.key(item.written), match: item.match, type: item.type }) - 1);
    }
    return trie.step(parent, unit);
  }

  /** Reports the items that end at `at`, where a word or a permitted ending of it ends there. */
  private report(text: string, wordStart: number, from: number, at: number, limit: number, chain: Chain | undefined, node: number, found: Match<Item>[]): void {
    const { trie, placed } = this;
    const { strict: fold, affixes: table } = this.orthography;
    const whole = endsWord(text, at, limit, fold);
    const ending = table.ending(text, at, limit);
    if (!whole && !ending) return;
    const start = chain ? this.after(text, wordStart, chain.outside, limit) : wordStart;
    for (let value = trie.first(node); value !== 0; value = trie.next(value)) {
      const { item, key, match, type } = placed[trie.value(value)] as Placed<Item>;
      if (match === "exact" && (chain || !whole || ending)) continue;
      if (!takes(type, chain) || (ending && !whole && !takes(type, ending.chain))) continue;
      const strict = isWrittenAs(text, from, at, key, chain?.restores.length ?? 0, fold);
      if (!strict && match !== "any") continue;
      const own = ending && takes(type, ending.chain) ? ending : undefined;
      const end = this.pastMarks(text, own?.chain.outside === 0 ? at + own.length : at, limit);
      found.push({ start, end, wordStart, wordEnd: Math.max(end, own ? at + own.length : end), item, strict, affixes: (chain?.length ?? 0) + (own?.chain.length ?? 0) });
    }
  }

  /** The next unit that is part of a key, behind `count` of them. */
  private after(text: string, from: number, count: number, limit: number): number {
    let i = from;
    for (let left = count; left > 0; i++) if (this.orthography.strict.unit(text.charCodeAt(i)) !== SKIP) left--;
    return count > 0 ? this.pastSkipped(text, i, limit) : i;
  }

  /** Vowel marks, tatweel and bidi marks may stand behind a proclitic. */
  private pastSkipped(text: string, at: number, limit: number): number {
    let i = at;
    while (i < limit && this.orthography.strict.unit(text.charCodeAt(i)) === SKIP) i++;
    return i;
  }

  /** Vowel marks written after the last letter belong to the word. */
  private pastMarks(text: string, at: number, limit: number): number {
    let end = at;
    while (end < limit && classOf(text.charCodeAt(end)) === MARK && this.orthography.strict.unit(text.charCodeAt(end)) === SKIP) end++;
    return end;
  }
}

/** Whether an item of a type takes a chain of affixes. */
const takes = (type: EntityType | undefined, chain: Chain | undefined): boolean => !chain?.types || (type !== undefined && chain.types.includes(type));

/** Whether `text` from `from` to `to` has the letters of a strict key from its unit `skip` on. */
function isWrittenAs(text: string, from: number, to: number, key: readonly number[], skip: number, fold: Fold): boolean {
  let k = skip;
  for (let i = from; i < to; i++) {
    const folded = fold.unit(text.charCodeAt(i));
    if (folded === SKIP) continue;
    if (folded === BLANK && classOf(text.charCodeAt(i - 1)) === SPACE) continue;
    if (folded === EXPANDS) {
      for (const part of fold.expand(text.charCodeAt(i))) if (key[k++] !== part) return false;
    } else if (key[k++] !== folded) return false;
  }
  return k === key.length;
}

/** The end of the white space at `from`; undefined where it holds a blank line, over which no name goes on. */
function blankEnd(text: string, from: number, limit: number): number | undefined {
  let lines = 0;
  let i = from;
  for (; i < limit && classOf(text.charCodeAt(i)) === SPACE; i++) if (text.charCodeAt(i) === 10 && ++lines > 1) return undefined;
  return i;
}
