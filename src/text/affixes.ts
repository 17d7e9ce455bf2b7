/**
 * Affixes: what is written onto a name and is no part of it. Arabic sets conjunctions and prepositions before a word,
 * Bengali sets classifiers, cases and particles after it. The chains a language permits are data;
 * here they are spelt out once into two tries, and matched on the original text.
 */
import type { EntityType } from "../types";
import { classOf, INVISIBLE, isLetter, MARK, type UnitSet, unitsOf } from "./characters";
import { EXPANDS, SKIP, type Fold } from "./fold";
import { Trie } from "./trie";

/** What may stand before a name within its word. Data, in `languages/<tag>/affixes.ts`. */
interface Proclitic {
  /** As it is written: `"و"`. */
  written: string;
  /** Letters of the name that it swallows: للمحكمة is ل + المحكمة, so `لل` restores `ال`. */
  restores?: string;
  /** It belongs to the entity's span, as the article of an adjective does; what stands before it does not. */
  inSpan?: boolean;
  /** Only names of these types take it. */
  types?: readonly EntityType[];
}

/** What may stand after a name within its word. */
interface Ending {
  written: string;
  /** Which letters it may follow; default any. */
  after?: "vowel" | "consonant";
  /** So seldom a name's own letters that it is taken off names nobody knows. */
  sure?: boolean;
  inSpan?: boolean;
  types?: readonly EntityType[];
}

/** The affixes of a language: a word takes at most one of each slot, in the order of the slots. */
export interface Affixes {
  proclitics: readonly (readonly Proclitic[])[];
  endings: readonly (readonly Ending[])[];
  /** What may part an ending from its word: a hyphen, an apostrophe, a space and an apostrophe. */
  detachedBy: readonly string[];
  /** The letters after which an ending for vowels is written. */
  vowels: string;
  /** Letters now sounded and now silent, so that endings for both are written behind them. */
  either?: string;
}

/** The affixes that words of every type take. */
export const untyped = (affixes: Affixes): Affixes => ({
  ...affixes,
  proclitics: affixes.proclitics.map((slot) => slot.filter(({ types }) => !types)),
  endings: affixes.endings.map((slot) => slot.filter(({ types }) => !types)),
});

/** A permitted chain of affixes. */
export interface Chain {
  /** How many slots it fills: of two readings of one stretch, the one with fewer affixes is better. */
  length: number;
  /** What the chain swallows of the name. */
  restores: string;
  /** How many of its units stay outside the entity's span. */
  outside: number;
  types: readonly EntityType[] | undefined;
  after: "vowel" | "consonant" | undefined;
  sure: boolean;
}

const NONE: Chain = { length: 0, restores: "", outside: 0, types: undefined, after: undefined, sure: false };

/** A chain found in a text. */
export interface Attached {
  chain: Chain;
  /** Of how many of the text's units. */
  length: number;
}

const NO_CHAINS: readonly Attached[] = [];

/** Chains by how they are written. */
class ChainTrie {
  private readonly chains: Chain[] = [];
  private readonly trie = new Trie();
  /** By the node where a walk ended, the chains it met, where each unit of the text was one of theirs. */
  private readonly met: (readonly Attached[] | undefined)[] = [];

  constructor(chains: Iterable<[string, Chain]>, private readonly fold: Fold) {
    for (const [written, chain] of chains) this.trie.insert(fold.key(written), this.chains.push(chain) - 1);
  }

  /** Every chain that begins `text` at `at`, the shortest first. */
  at(text: string, at: number, limit: number): readonly Attached[] {
    const { fold } = this;
    if (this.chains.length === 0) return NO_CHAINS;
    let node = Trie.ROOT;
    let isOneToOne = true;
    for (let i = at; i < limit; i++) {
      const unit = text.charCodeAt(i);
      const folded = fold.unit(unit);
      if (folded === SKIP || folded === EXPANDS) isOneToOne = false;
      if (folded === SKIP) continue;
      const next = this.step(node, unit, folded);
      if (next === 0) break;
      if (!isOneToOne) return this.collect(text, at, limit);
      node = next;
    }
    return (this.met[Trie.numberOf(node)] ??= this.collect(text, at, limit));
  }

  private collect(text: string, at: number, limit: number): readonly Attached[] {
    const { trie, fold } = this;
    const found: Attached[] = [];
    let node = Trie.ROOT;
    for (let i = at; i < limit; i++) {
      const unit = text.charCodeAt(i);
      const folded = fold.unit(unit);
      if (folded === SKIP) continue;
      node = this.step(node, unit, folded);
      if (node === 0) break;
      if (!trie.isTerminal(node)) continue;
      for (let value = trie.first(node); value !== 0; value = trie.next(value)) found.push({ chain: this.chains[trie.value(value)] as Chain, length: i + 1 - at });
    }
    return found;
  }

  /** The node one unit of a text further, or 0. */
  private step(node: number, unit: number, folded: number): number {
    if (folded !== EXPANDS) return this.trie.step(node, folded);
    let next = node;
    for (const part of this.fold.expand(unit)) next = this.trie.step(next, part);
    return next;
  }
}

/** Every chain of a language's affixes, ready to be matched. */
export class AffixTable {
  private readonly before: ChainTrie;
  private readonly behind: ChainTrie;
  private readonly vowels: UnitSet;
  private readonly either: UnitSet;
  private readonly detachedBy: readonly (readonly number[])[];

  constructor(affixes: Affixes, private readonly fold: Fold) {
    this.vowels = unitsOf(affixes.vowels);
    this.either = unitsOf(affixes.either ?? "");
    this.detachedBy = affixes.detachedBy.map((mark) => Array.from(mark, (char) => fold.unit(char.charCodeAt(0))));
    this.before = new ChainTrie(chains(affixes.proclitics), fold);
    this.behind = new ChainTrie(this.chainsOfEndings(affixes), fold);
  }

  /** Every chain of proclitics that `text` has at `at`. */
  proclitics(text: string, at: number, limit: number): readonly Attached[] {
    return this.before.at(text, at, limit);
  }

  /** The longest chain of endings at `at` that ends its word, or undefined. */
  ending(text: string, at: number, limit: number): Attached | undefined {
    let longest: Attached | undefined;
    for (const attached of this.behind.at(text, at, limit)) {
      const { after } = attached.chain;
      if ((!after || this.follows(after, text, at)) && endsWord(text, at + attached.length, limit, this.fold)) longest = attached;
    }
    // What parts an ending from its word is no letter.
    if (isLetter(classOf(text.charCodeAt(at)))) return longest;
    for (const mark of this.detachedBy) {
      const from = this.pastMark(mark, text, at, limit);
      if (from === at) continue;
      for (const { chain, length } of this.behind.at(text, from, limit)) {
        const end = from + length;
        if (endsWord(text, end, limit, this.fold) && !closesQuote(text, at, end)) longest = { chain: { ...chain, after: undefined, sure: true }, length: end - at };
      }
    }
    return longest;
  }

  /** Where a mark that parts an ending from its word ends; `at` where it does not stand there. */
  private pastMark(mark: readonly number[], text: string, at: number, limit: number): number {
    let k = 0;
    let i = at;
    for (; i < limit && k < mark.length; i++) {
      const folded = this.fold.unit(text.charCodeAt(i));
      if (folded === SKIP) continue;
      if (folded !== mark[k++]) return at;
    }
    return k === mark.length ? i : at;
  }

  /** Whether what stands before `at` is such a sound. */
  private follows(sound: "vowel" | "consonant", text: string, at: number): boolean {
    let i = at - 1;
    while (i > 0 && this.fold.unit(text.charCodeAt(i)) === SKIP) i--;
    const letter = text.charCodeAt(i);
    return this.either.has(letter) || this.vowels.has(letter) === (sound === "vowel");
  }

  private *chainsOfEndings(affixes: Affixes): Generator<[string, Chain]> {
    // An ending's own last letter decides what may follow it in the next slot.
    const fits = (written: string, after: Ending["after"]) =>
      !after || written === "" || (this.vowels.has(written.charCodeAt(written.length - 1)) ? "vowel" : "consonant") === after;
    yield* chains(affixes.endings, fits);
  }
}

/** Whether what could be a detached ending is a quotation: বাংলাদেশ 'এ' দল. */
const closesQuote = (text: string, at: number, end: number): boolean => /['’]/u.test(text.charAt(end)) && /['‘’]/u.test(text.slice(at, at + 2));

/** Whether a word ends at `end`: what follows, passing over what the language's fold skips, is no letter of the same script. */
export function endsWord(text: string, end: number, limit: number, fold: Fold): boolean {
  let before = end - 1;
  let last = classOf(text.charCodeAt(before));
  while (before > 0 && (last === MARK || last === INVISIBLE)) last = classOf(text.charCodeAt(--before));
  for (let i = end; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (fold.unit(unit) === SKIP) continue;
    const cls = classOf(unit);
    return cls !== last && cls !== MARK;
  }
  return true;
}

type Affix = Partial<Proclitic & Ending> & { written: string };

type Fits = (written: string, after: Ending["after"]) => boolean;

function* chains(slots: readonly (readonly Affix[])[], fits: Fits = () => true): Generator<[string, Chain]> {
  let open: [string, Chain][] = [["", NONE]];
  for (const slot of slots) {
    const longer: [string, Chain][] = [];
    for (const [written, chain] of open) {
      for (const affix of slot) {
        if (!fits(written, affix.after)) continue;
        longer.push([
          written + affix.written,
          {
            length: chain.length + 1,
            restores: affix.restores ?? "",
            outside: affix.inSpan ? written.length : affix.restores ? 0 : written.length + affix.written.length,
            types: affix.types ?? chain.types,
            after: written === "" ? affix.after : chain.after,
            sure: chain.sure || (affix.sure ?? false),
          },
        ]);
      }
    }
    yield* longer;
    open = open.concat(longer);
  }
}
