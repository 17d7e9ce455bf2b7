/**
 * Folding: which ways of writing count as one. It is done a unit at a time while the text is read,
 * never into a second string, so that every offset is one of the caller's own.
 */

/** How a language's letters fold. Data, in `languages/<tag>/letters.ts`. */
export interface Letters {
  /** Units that are never part of a key: vowel marks, stretching. */
  skip: string;
  /** What is the same letter in another code: always folded. */
  same: Readonly<Record<string, string>>;
  /** What papers write for one another: folded only where nothing was found without. `""` drops the letter. */
  alike: Readonly<Record<string, string>>;
}

/** The unit is no part of a key. */
export const SKIP = 1;
/** The unit stands for several; {@link Fold.expand} gives them. */
export const EXPANDS = 2;
/** What every white space folds to. */
export const BLANK = 0x20;
/** What hyphens and dashes of all kinds are folded to. */
export const HYPHEN = 0x2d;

// Format characters (joiners, bidi marks, the soft hyphen, the byte order mark) say how a word looks, not which word it is.
const INVISIBLE = /\p{Cf}/u;
const SPACES = /\s/u;
const HYPHENS = /[\u2010-\u2015\u2212]/u;
const APOSTROPHES = /[‘’ʼ`´]/u;
const QUOTES = /["“”„«»‹›]/u;

/** One strength of folding, as a table that fills as units are met. */
export class Fold {
  private readonly table = new Uint16Array(0x10000);
  /** By a unit's upper and lower eight bits: some of the commonest vowel signs expand, and a map is slow to ask. */
  private readonly expansions: (readonly number[])[][] = [];

  constructor(private readonly foldUnit: (unit: string) => string) {}

  /** {@link SKIP}, {@link EXPANDS}, or the folded unit. */
  unit(unit: number): number {
    return this.table[unit] || this.fill(unit);
  }

  /** The units that an expanding unit stands for. */
  expand(unit: number): readonly number[] {
    return this.expansions[unit >> 8]?.[unit & 0xff] ?? [];
  }

  /** A whole string's key, with white space run together and trimmed; or its first `enough` units. */
  key(text: string, enough = Infinity): number[] {
    const key: number[] = [];
    for (let i = 0; i < text.length && key.length < enough; i++) {
      const unit = text.charCodeAt(i);
      const folded = this.unit(unit);
      if (folded === EXPANDS) key.push(...this.expand(unit));
      else if (folded !== SKIP && (folded !== BLANK || (key.length > 0 && key.at(-1) !== BLANK))) key.push(folded);
    }
    if (key.length > enough) key.length = enough;
    if (key.at(-1) === BLANK) key.pop();
    return key;
  }

  private fill(unit: number): number {
    const folded = this.foldUnit(String.fromCharCode(unit));
    if (folded.length > 1) {
      (this.expansions[unit >> 8] ??= [])[unit & 0xff] = Array.from({ length: folded.length }, (_, i) => folded.charCodeAt(i));
      return (this.table[unit] = EXPANDS);
    }
    // Control characters would read as the marks above; none of them is part of a name.
    return (this.table[unit] = folded === "" ? SKIP : Math.max(folded.charCodeAt(0), 3));
  }
}

/** The two strengths of one language: `strict` for what is the same letter, `loose` for what is written for it. */
export function createFolds(letters: Letters): { strict: Fold; loose: Fold } {
  const skip = new Set(letters.skip);
  const same = new Map(Object.entries(letters.same));
  const alike = new Map(Object.entries(letters.alike));

  const strictUnit = (char: string): string => {
    if (INVISIBLE.test(char)) return "";
    if (SPACES.test(char)) return " ";
    if (HYPHENS.test(char)) return "-";
    if (APOSTROPHES.test(char)) return "'";
    if (/\p{Nd}/u.test(char)) return String(digitValue(char.charCodeAt(0)));
    // NFKD takes presentation forms, ligatures and composed letters apart, so that both ways of writing meet.
    let folded = "";
    for (const part of char.normalize("NFKD")) if (!skip.has(part)) folded += same.get(part) ?? part;
    return folded;
  };
  const looseUnit = (char: string): string => {
    let folded = "";
    for (const part of strictUnit(char)) {
      if (QUOTES.test(part)) continue;
      folded += alike.get(part) ?? (part === "-" ? " " : part.toLowerCase());
    }
    return folded;
  };
  return { strict: new Fold(strictUnit), loose: new Fold(looseUnit) };
}

/** The value of a decimal digit in any script (Unicode lays each set out in order, from a multiple of 2), or -1. */
export function digitValue(unit: number): number {
  if (unit >= 0x30 && unit <= 0x39) return unit - 0x30;
  if (unit >= 0x660 && unit <= 0x669) return unit - 0x660;
  if (unit >= 0x6f0 && unit <= 0x6f9) return unit - 0x6f0;
  if (unit >= 0x9e6 && unit <= 0x9ef) return unit - 0x9e6;
  if (unit < 0x660 || !/\p{Nd}/u.test(String.fromCharCode(unit))) return -1;
  let zero = unit;
  while (unit - zero < 9 && /\p{Nd}/u.test(String.fromCharCode(zero - 1))) zero--;
  return unit - zero;
}
