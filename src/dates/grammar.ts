/**
 * The rules of a language, compiled, and the chart that finds their phrases. A rule uses words and the categories
 * before its own, so none can call itself; each category is read once at each word, and a rule is tried only where
 * all that it needs can still come.
 */
import { classOf, DIGIT } from "../text/characters";
import { sortFew } from "../text/order";
import { kindName, kindNumber, KindSet } from "./kinds";
import { type Composition, COMPOSITIONS } from "./parts";
import { Parts, type Phrase, type Sense } from "./phrases";
import { READINGS } from "./readings/index";
import type { Reading } from "./readings/setting";
import { gapBetween, type Token } from "./tokens";
import { CATEGORIES, type Category, type DateRule, type PhraseCategory, PHRASES } from "./words";

interface Slot {
  /** What the part is for; empty where its kind says it. */
  role: string;
  /** Kinds of words. */
  kinds: KindSet;
  /** Categories, by number. */
  categories: readonly number[];
  /** All kinds of words that it can begin with. */
  beginners: KindSet;
  optional: boolean;
  outside: boolean;
  /** The sign that must (or, with `signOptional`, may) stand before it. */
  sign: string;
  signOptional: boolean;
}

interface Rule {
  category: Category;
  slots: readonly Slot[];
  /** What becomes of its parts: a part of other phrases, or a meaning. */
  compose: Composition | undefined;
  reading: Reading | undefined;
  /** What must come behind its first word: words for the other slots that must be filled, and the signs before them. */
  needs: readonly KindSet[];
  first: boolean;
  last: boolean;
}

const isCategory = (name: string): name is Category => (CATEGORIES as readonly string[]).includes(name);
const numberOf = (category: Category): number => CATEGORIES.indexOf(category);
const PHRASE_NUMBERS = PHRASES.map(numberOf).reverse();

/** The rules of a language, by what they build and the kinds of words that they can begin with, in the order of the data. */
export class Grammar {
  /** By category and kind. */
  private readonly rules: (readonly Rule[] | undefined)[][] = CATEGORIES.map(() => []);
  /** The kinds of words that each category can begin with, and those that can be one alone. */
  private readonly beginners = CATEGORIES.map(() => new KindSet());
  private readonly loners = CATEGORIES.map(() => new KindSet());
  /** The same of all phrases. */
  private readonly anyBeginner = new KindSet();
  private readonly anyLoner = new KindSet();

  /** Throws where a rule uses a category that is not before its own, or a reading that nobody knows. */
  constructor(rules: readonly DateRule[]) {
    for (const [n, category] of CATEGORIES.entries()) for (const rule of rules) if (rule[0] === category) this.add(rule, n);
    for (const n of PHRASE_NUMBERS) {
      this.anyBeginner.addAll(this.beginners[n] as KindSet);
      this.anyLoner.addAll(this.loners[n] as KindSet);
    }
  }

  private add([category, pattern, name]: DateRule, n: number): void {
    const compose = COMPOSITIONS[name];
    const reading = READINGS[name];
    if (!compose && !reading) throw new Error(`${category} "${pattern}": no reading is called ${name}`);
    const { slots, first, last } = parsePattern(pattern, (categories, kinds) => {
      if (categories.some((part) => part >= n)) throw new Error(`${category} "${pattern}": it may only use categories before its own`);
      return kinds.with(...categories.map((part) => this.beginners[part] as KindSet));
    });
    const needed = slots.filter((slot) => !slot.optional);
    const signs = needed.filter(({ sign, signOptional }) => sign !== "" && sign !== "+" && !signOptional).map(({ sign }) => new KindSet([kindNumber(sign)]));
    const rule: Rule = { category, slots, needs: [...signs, ...needed.slice(1).map((slot) => slot.beginners)], compose, reading, first, last };
    const begins = new KindSet().with(...slots.slice(0, slots.indexOf(needed[0] as Slot) + 1).map((slot) => slot.beginners));
    (this.beginners[n] as KindSet).addAll(begins);
    const byKind = this.rules[n] as (readonly Rule[] | undefined)[];
    for (const kind of begins) byKind[kind] = [...(byKind[kind] ?? []), rule];
    const [only] = needed;
    if (needed.length === 1 && only && !first) (this.loners[n] as KindSet).addAll(only.kinds.with(...only.categories.map((part) => this.loners[part] as KindSet)));
  }

  /** The rules of a category that a kind of word can begin. */
  beginning(category: number, kind: number): readonly Rule[] | undefined {
    return this.rules[category]?.[kind];
  }

  /** Whether a phrase can begin with a word of certain kinds; `alone`, whether such a word can be one. */
  canBegin(kinds: KindSet, alone: boolean): boolean {
    return (alone ? this.anyLoner : this.anyBeginner).meets(kinds);
  }
}

/** Reads a rule's pattern. `beginnersOf` tells the kinds that a slot of categories and kinds can begin with. */
function parsePattern(pattern: string, beginnersOf: (categories: readonly number[], kinds: KindSet) => KindSet): { slots: Slot[]; first: boolean; last: boolean } {
  const slots: Slot[] = [];
  const words = pattern.split(" ");
  const first = words[0] === "^";
  const last = words.at(-1) === "$";
  let sign = "";
  let signOptional = false;
  for (const word of words.slice(first ? 1 : 0, last ? -1 : undefined)) {
    if (/^[,/'+()-]\??$/u.test(word)) {
      sign = word.charAt(0);
      signOptional = word.endsWith("?");
      continue;
    }
    const outside = word.startsWith("~");
    const optional = word.endsWith("?");
    const bare = word.slice(outside ? 1 : 0, optional ? -1 : undefined);
    const colon = bare.indexOf(":");
    const names = bare.slice(colon + 1).split("|");
    const categories = names.filter(isCategory).map(numberOf);
    const kinds = new KindSet(names.map(kindNumber));
    slots.push({ role: bare.slice(0, Math.max(colon, 0)), kinds, categories, beginners: beginnersOf(categories, kinds), optional, outside, sign, signOptional });
    sign = "";
    signOptional = false;
  }
  return { slots, first, last };
}

/** A sense that some words have together. */
export interface Edge {
  sense: Sense;
  /** The sense's kind; senses are of many shapes, edges of one. */
  kind: string;
  start: number;
  end: number;
  /** Index of the token after it. */
  next: number;
  /** Index of the token after all that its rule asks for, which may stand behind it. */
  reach: number;
}

/** No phrase has more words. */
const LONGEST_PHRASE = 30;

const NONE: readonly Edge[] = [];
const NOTHING = new KindSet();
const NO_RULES: readonly Rule[] = [];

/** The phrases of one sentence. */
export class Chart {
  /** What each category is at each token, as far as it was asked. */
  private memo: (readonly Edge[] | undefined)[] | undefined;
  /** Each token as an edge, once for each of its senses. */
  private readonly words: (readonly Edge[] | undefined)[] = [];
  /** What stands behind each token: a sign, "" for white space, or undefined where the next is apart. */
  private readonly gaps: (string | undefined)[];
  /** The kinds of all words and signs behind each token, to where the words part. */
  private ahead: readonly KindSet[] | undefined;
  /** What fills the slots of the rules that are being matched: those of a rule within another stand on top of its own. */
  private readonly slots: Slot[] = [];
  private readonly edges: Edge[] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly grammar: Grammar,
    private readonly from: number,
    private readonly to: number,
  ) {
    this.gaps = tokens.map((token, i) => (i + 1 < tokens.length ? gapBetween(text, token.end, (tokens[i + 1] as Token).start) : undefined));
  }

  private readAhead(): readonly KindSet[] {
    const { tokens, gaps } = this;
    const ahead = new Array<KindSet>(tokens.length);
    for (let i = tokens.length - 1; i >= 0; i--) {
      const gap = gaps[i];
      const kinds = gap === undefined ? NOTHING : (tokens[i + 1] as Token).senses.kinds.with(ahead[i + 1] as KindSet);
      if (gap) kinds.add(kindNumber(gap));
      ahead[i] = kinds;
    }
    return ahead;
  }

  /** Whether a phrase may begin at token `at`. */
  canBegin(at: number): boolean {
    // What stands alone in its sentence may be a phrase that nothing else is.
    return this.grammar.canBegin((this.tokens[at] as Token).senses.kinds, this.gaps[at] === undefined && !this.isFirst((this.tokens[at] as Token).start));
  }

  /**
   * The phrases that begin at token `at`, the longest first; of two as long, the one that looks further, or is built of more.
   * Where words outside of it stand before a phrase, it must not cut a longer one short: in "during the month | of May".
   */
  phrases(at: number): readonly Edge[] {
    const found: Edge[] = [];
    for (const category of PHRASE_NUMBERS) {
      for (const edge of this.all(category, at)) if (!this.isCutShort(edge, at)) found.push(edge);
    }
    return sortFew(found, (a, b) => b.end - a.end || a.start - b.start || b.reach - a.reach);
  }

  private isCutShort(edge: Edge, at: number): boolean {
    let inside = at;
    while ((this.tokens[inside] as Token).start < edge.start) inside++;
    return inside > at && PHRASE_NUMBERS.some((category) => this.all(category, inside).some((other) => other.end > edge.end));
  }

  /** All that a category can be at token `at`. */
  private all(category: number, at: number): readonly Edge[] {
    const key = at * CATEGORIES.length + category;
    this.memo ??= new Array<undefined>(this.tokens.length * CATEGORIES.length).fill(undefined);
    return (this.memo[key] ??= this.find(category, at));
  }

  private find(category: number, at: number): readonly Edge[] {
    const { senses, start } = this.tokens[at] as Token;
    const { numbers: kinds } = senses;
    const ahead = (this.ahead ??= this.readAhead())[at] as KindSet;
    let matching: Matching | undefined;
    let tried: Rule[] | undefined;
    for (const kind of kinds) {
      for (const rule of this.grammar.beginning(category, kind) ?? NO_RULES) {
        if (!canCome(rule, ahead) || (rule.first && !this.isFirst(start)) || tried?.includes(rule)) continue;
        if (kinds.length > 1) (tried ??= []).push(rule);
        matching ??= { at, base: this.slots.length, found: [], before: 0 };
        matching.before = matching.found.length;
        this.match(rule, 0, at, "", matching);
      }
    }
    return matching?.found ?? NONE;
  }

  /**
   * Fills the slots of a rule from `s` on with the tokens from `index` on.
   * `left` is the sign before slots that were left out: it may stand before the next.
   */
  private match(rule: Rule, s: number, index: number, left: string, matching: Matching): void {
    const slot = rule.slots[s];
    if (!slot) return this.keep(rule, index, matching);
    const { at } = matching;
    const token = this.tokens[index];
    if (token && index - at < LONGEST_PHRASE && slot.beginners.meets(token.senses.kinds) && (index === at || this.signFits(index, slot, left))) {
      for (const category of slot.categories) for (const edge of this.all(category, index)) this.fill(rule, s, slot, edge, matching);
      const { numbers } = token.senses;
      const edges = (this.words[index] ??= edgesOf(token, index));
      for (let i = 0; i < numbers.length; i++) if (slot.kinds.has(numbers[i] as number)) this.fill(rule, s, slot, edges[i] as Edge, matching);
    }
    if (slot.optional) this.match(rule, s + 1, index, slot.sign === "+" || slot.sign === "" ? left : slot.sign, matching);
  }

  private fill(rule: Rule, s: number, slot: Slot, edge: Edge, matching: Matching): void {
    this.slots.push(slot);
    this.edges.push(edge);
    this.match(rule, s + 1, edge.next, "", matching);
    this.slots.pop();
    this.edges.pop();
  }

  /** Adds the edge of a rule whose slots are filled. Of the ways that end at one place, the first has the most of its parts. */
  private keep(rule: Rule, index: number, { base, found, before }: Matching): void {
    const { slots, edges } = this;
    let first: Edge | undefined;
    let last: Edge | undefined;
    for (let i = base; i < slots.length; i++) {
      if ((slots[i] as Slot).outside) continue;
      last = edges[i] as Edge;
      first ??= last;
    }
    if (!first || !last || (rule.last && !this.isLast((edges.at(-1) as Edge).end))) return;
    for (let i = before; i < found.length; i++) if ((found[i] as Edge).reach === index) return;
    const roles = new Array<string>(slots.length - base);
    const senses = new Array<Sense>(slots.length - base);
    for (let i = base; i < slots.length; i++) {
      const { sense, kind } = edges[i] as Edge;
      roles[i - base] = (slots[i] as Slot).role || kind;
      senses[i - base] = sense;
    }
    const parts = new Parts(roles, senses);
    const { start } = first;
    const { end, next } = last;
    const sense = rule.reading ? ({ kind: rule.category as PhraseCategory, reading: rule.reading, start, end, parts } satisfies Phrase) : rule.compose?.(parts);
    if (sense) found.push({ sense, kind: sense.kind, start, end, next, reach: index });
  }

  /** Whether a slot's sign, or one left from a slot that is not filled, stands before a token. */
  private signFits(index: number, slot: Slot, left: string): boolean {
    const gap = this.gaps[index - 1];
    if (gap === undefined) return false;
    if (slot.sign === "+") return (this.tokens[index - 1] as Token).end === (this.tokens[index] as Token).start;
    return gap === slot.sign || (gap === "" && (slot.sign === "" || slot.signOptional)) || (gap !== "" && gap === left);
  }

  /** Whether nothing but signs stands before `at` in the sentence. */
  isFirst(at: number): boolean {
    for (let i = this.from; i < at; i++) if (classOf(this.text.charCodeAt(i)) >= DIGIT) return false;
    return true;
  }

  /** Whether nothing but signs stands behind `at` in the sentence. */
  isLast(at: number): boolean {
    for (let i = at; i < this.to; i++) if (classOf(this.text.charCodeAt(i)) >= DIGIT) return false;
    return true;
  }
}

const edgesOf = ({ senses, start, end }: Token, index: number): Edge[] => senses.list.map((sense, i) => ({ sense, kind: kindName(senses.numbers[i] as number), start, end, next: index + 1, reach: index + 1 }));

/** Rules being matched at one token. */
interface Matching {
  at: number;
  /** Where their slots begin among those being filled. */
  base: number;
  found: Edge[];
  /** How many edges had been found by the rules before the one at hand. */
  before: number;
}

/** Whether all that a rule needs behind its first word is there. */
function canCome({ needs }: Rule, ahead: KindSet): boolean {
  for (const kinds of needs) if (!kinds.meets(ahead)) return false;
  return true;
}
