/** Phrases of time as patterns over tokens: compiled once, matched longest first, without backtracking further than a phrase. */
import { gapBetween, type Token } from "./tokens";
import type { DatePattern } from "./words";

interface Part {
  /** What the part is for; empty where its kind says it. */
  role: string;
  kinds: ReadonlySet<string>;
  optional: boolean;
  context: boolean;
  /** The sign that must (or, with `?`, may) stand before it. */
  sign: string;
  signOptional: boolean;
}

/** A compiled pattern. */
export interface CompiledPattern {
  as: string;
  parts: readonly Part[];
  /** How many tokens it takes at the least. */
  least: number;
}

/** One sense of a token that plays a part in a phrase. */
export interface Played {
  token: Token;
  sense: Token["senses"][number];
}

/** A phrase found: its parts by role. */
export interface Phrase {
  as: string;
  start: number;
  end: number;
  /** Index of the token after it. */
  next: number;
  roles: ReadonlyMap<string, Played>;
}

/** Compiles a pattern of language data. */
export function compilePattern({ pattern, as }: DatePattern): CompiledPattern {
  const parts: Part[] = [];
  let sign = "";
  let signOptional = false;
  for (const word of pattern.split(" ")) {
    if (/^[,/'+-]\??$/u.test(word)) {
      sign = word.charAt(0);
      signOptional = word.endsWith("?");
      continue;
    }
    const context = word.startsWith("~");
    const optional = word.endsWith("?");
    const bare = word.slice(context ? 1 : 0, optional ? -1 : undefined);
    const colon = bare.indexOf(":");
    parts.push({ role: bare.slice(0, Math.max(colon, 0)), kinds: new Set(bare.slice(colon + 1).split("|")), optional, context, sign, signOptional });
    sign = "";
    signOptional = false;
  }
  return { as, parts, least: parts.filter((part) => !part.optional).length };
}

/** What a role asks of a number: a day of the month, a year of four digits (or of any, where a word says it is one). */
export type Fits = (role: string, played: Played) => boolean;

/** Patterns by the kinds of words they can begin with, each list in the order of the data. */
export type PatternIndex = ReadonlyMap<string, readonly CompiledPattern[]>;

/** Sorts patterns by what they can begin with, so that a word meets only those it can begin. */
export function indexPatterns(patterns: readonly CompiledPattern[]): PatternIndex {
  const index = new Map<string, CompiledPattern[]>();
  for (const pattern of patterns) {
    const first = pattern.parts.findIndex((part) => !part.optional);
    const kinds = new Set(pattern.parts.slice(0, first + 1).flatMap((part) => [...part.kinds]));
    for (const kind of kinds) index.set(kind, [...(index.get(kind) ?? []), pattern]);
  }
  return index;
}

/** Every phrase that begins at token `at`, the longest first; of two as long, that of the pattern that stands first in the data. */
export function phrasesAt(text: string, tokens: readonly Token[], at: number, index: PatternIndex, fits: Fits): Phrase[] {
  const most = neighbours(text, tokens, at);
  const phrases: Phrase[] = [];
  for (const { kind } of (tokens[at] as Token).senses) {
    for (const pattern of index.get(kind) ?? []) {
      if (pattern.least > most) continue;
      const match = new PatternMatch(text, tokens, at, pattern, fits);
      match.step(0, at, "");
      if (match.phrase) phrases.push(match.phrase);
    }
  }
  return phrases.length > 1 ? phrases.sort((a, b) => b.end - a.end || a.start - b.start) : phrases;
}

/** No phrase has more parts. */
const LONGEST_PHRASE = 16;

/** How many tokens from `at` on stand beside one another. */
function neighbours(text: string, tokens: readonly Token[], at: number): number {
  let count = 1;
  for (; count < LONGEST_PHRASE && at + count < tokens.length; count++) {
    if (gapBetween(text, (tokens[at + count - 1] as Token).end, (tokens[at + count] as Token).start) === undefined) break;
  }
  return count;
}

/** One pattern tried at one token: it keeps the longest way in which its parts can be played. */
class PatternMatch {
  phrase: Phrase | undefined;
  private readonly roles: [string, Played][] = [];

  constructor(
    private readonly text: string,
    private readonly tokens: readonly Token[],
    private readonly at: number,
    private readonly pattern: CompiledPattern,
    private readonly fits: Fits,
  ) {}

  /** Tries the parts from `part` on with the tokens from `index` on. `left` is the sign before parts that were left out: it may stand before the next. */
  step(part: number, index: number, left: string): void {
    const { text, tokens, at, pattern, fits, roles } = this;
    if (part === pattern.parts.length) return this.keep(index);
    const wanted = pattern.parts[part] as Part;
    const token = tokens[index];
    if (token && (index === at || signFits(text, tokens[index - 1] as Token, token, wanted, left))) {
      for (const sense of token.senses) {
        const played = { token, sense };
        if (!wanted.kinds.has(sense.kind) || !fits(wanted.role, played)) continue;
        // Where a part has no role of its own, the kind that plays it names it.
        const role = wanted.role === "" ? sense.kind : wanted.role;
        roles.push([wanted.context ? `~${role}` : role, played]);
        this.step(part + 1, index + 1, "");
        roles.pop();
      }
    }
    if (wanted.optional) this.step(part + 1, index, wanted.sign === "+" || wanted.sign === "" ? left : wanted.sign);
  }

  private keep(next: number): void {
    const inside = this.roles.filter(([role]) => !role.startsWith("~"));
    const first = inside[0]?.[1].token;
    const last = inside.at(-1)?.[1].token;
    if (!first || !last || (this.phrase && last.end <= this.phrase.end)) return;
    this.phrase = { as: this.pattern.as, start: first.start, end: last.end, next, roles: new Map(this.roles) };
  }
}

function signFits(text: string, before: Token, token: Token, wanted: Part, left: string): boolean {
  if (wanted.sign === "+") return before.end === token.start;
  const gap = gapBetween(text, before.end, token.start);
  if (gap === undefined) return false;
  return gap === wanted.sign || (gap === "" && (wanted.sign === "" || wanted.signOptional)) || (gap !== "" && gap === left);
}
