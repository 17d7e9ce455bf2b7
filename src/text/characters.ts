/**
 * What every UTF-16 code unit is: space, digit, mark, or a letter of which script.
 *
 * The table fills as units are met, so nothing is built at import and the inner loops read one byte a unit.
 */

/** Punctuation, symbols, controls and surrogates: nothing a name of ours is made of. */
export const OTHER = 1;
export const SPACE = 2;
export const DIGIT = 3;
/** A combining mark or joiner: it belongs to the letter before it. */
export const MARK = 4;
/** A bidi mark or other invisible unit: it neither joins nor parts. */
export const INVISIBLE = 5;
/** Letters are `LETTER + index of their script`, so two letters are of one script where their classes are equal. */
export const LETTER = 8;

/** ISO 15924 codes of the scripts told apart, ours first. */
export const SCRIPTS = [
  "Arab", "Beng", "Latn", "Cyrl", "Grek", "Deva", "Hebr", "Hani", "Hang", "Hira", "Kana", "Thai", "Taml", "Telu",
  "Gujr", "Guru", "Knda", "Mlym", "Orya", "Sinh", "Mymr", "Khmr", "Laoo", "Tibt", "Geor", "Armn", "Ethi", "Syrc", "Thaa", "Mtei",
] as const;

const RTL_SCRIPTS: ReadonlySet<string> = new Set(["Arab", "Hebr", "Syrc", "Thaa"]);

/** How a script runs. */
export const directionOf = (script: string): "ltr" | "rtl" => (RTL_SCRIPTS.has(script) ? "rtl" : "ltr");

/** The code units of some signs, to be asked for one at a time: a bit for each unit up to the last of them. */
export class UnitSet {
  readonly units: readonly number[];
  private readonly bits: Uint32Array;

  constructor(signs: string) {
    this.units = Array.from(signs, (sign) => sign.charCodeAt(0));
    this.bits = new Uint32Array((Math.max(0, ...this.units) >> 5) + 1);
    for (const unit of this.units) this.bits[unit >> 5] = (this.bits[unit >> 5] as number) | (1 << (unit & 31));
  }

  /** Whether a unit is among them; `NaN`, past a text's end, is not. */
  has(unit: number): boolean {
    const at = unit >> 5;
    return at < this.bits.length && (((this.bits[at] as number) >>> (unit & 31)) & 1) !== 0;
  }
}

/** The code units of a string of single-unit signs. */
export const unitsOf = (signs: string): UnitSet => new UnitSet(signs);

const classes = new Uint8Array(0x10000);
let scriptTests: RegExp[] | undefined;

/** The class of a code unit: one of the constants above, or `LETTER` and more. `NaN` (past the end) is `OTHER`. */
export function classOf(unit: number): number {
  // A table that is once asked for NaN is slow at every other question, too.
  return unit >= 0 ? classes[unit] || classify(unit) : OTHER;
}

/** Whether a class is that of a letter. */
export const isLetter = (cls: number): boolean => cls >= LETTER;

/** The class of a script's letters. */
export const letterClassOf = (script: string): number => LETTER + (SCRIPTS as readonly string[]).indexOf(script);

const LATIN = letterClassOf("Latn");
/** Letters of scripts that are not told apart. */
const UNNAMED_SCRIPT = LETTER + SCRIPTS.length;
/** Whether a class is that of a letter of a script told apart. */
export const isNamedLetter = (cls: number): boolean => cls >= LETTER && cls < UNNAMED_SCRIPT;

export const FULL_STOP = 0x2e;

/** White space and what cannot be seen: a sentence neither begins nor ends with it. */
export function isBlank(unit: number): boolean {
  const cls = classOf(unit);
  return cls === SPACE || cls === INVISIBLE;
}

/** The script of a letter's class, or undefined. */
export const scriptOf = (cls: number): string | undefined => SCRIPTS[cls - LETTER];

function classify(unit: number): number {
  return (classes[unit] = compute(String.fromCharCode(unit)));
}

function compute(char: string): number {
  // Tatweel stretches a word, joiners shape it; both are written inside words.
  if (/[\p{M}\u0640\u200c\u200d]/u.test(char)) return MARK;
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Cf}/u.test(char)) return INVISIBLE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (!/\p{L}/u.test(char)) return OTHER;
  scriptTests ??= SCRIPTS.map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
  const script = scriptTests.findIndex((test) => test.test(char));
  return script < 0 ? UNNAMED_SCRIPT : LETTER + script;
}

/** Letters of each class in the stretch being counted; kept, since sentences are many and short. */
const counts = new Uint32Array(UNNAMED_SCRIPT + 1);

/**
 * The script that a stretch is written in, by its first `letters` letters, or by about one of every `stride` units;
 * undefined where it has none. Latin letters count half, since names and terms in them stand in texts of every other script.
 */
export function mainScript(text: string, from: number, to: number, letters: number, stride = 1): string | undefined {
  counts.fill(0);
  let main = 0;
  let last = 0;
  let sum = 0;
  let seed = 1;
  for (let i = from, step = 1, read = 0; i < to && read < letters; i += step) {
    if (stride > 1) {
      // Steps of one length would fall on the same column of every row of a table.
      seed = (seed * 16807) % 0x7fffffff;
      step = 1 + (seed % (2 * stride - 1));
    }
    let cls = classOf(text.charCodeAt(i));
    // Vowel signs are marks in some scripts and letters in others.
    if (cls === MARK && stride > 1) for (let j = i - 1; cls === MARK && j >= from; j--) cls = classOf(text.charCodeAt(j));
    if (isNamedLetter(cls)) last = cls;
    else if (cls !== MARK || last === 0) continue;
    read++;
    const weight = last === LATIN ? 1 : 2;
    const count = (counts[last] as number) + weight;
    counts[last] = count;
    sum += weight;
    if (count > (counts[main] as number)) main = last;
    // What is left to read cannot make another script the main one.
    if (stride === 1 && last === main && 2 * count > sum + 2 * Math.min(to - i, letters - read)) break;
  }
  return scriptOf(main);
}

/** Whether white space stands between two offsets. */
export function hasSpace(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classOf(text.charCodeAt(i)) === SPACE) return true;
  return false;
}

/**
 * Where the word that goes on at `at` ends: the first offset, no further than `limit`, whose unit is
 * no letter of the same script, nor a mark or invisible unit within it.
 */
export function wordEnd(text: string, at: number, limit: number): number {
  const own = classOf(text.charCodeAt(at));
  let end = at + 1;
  for (let i = end; i < limit; i++) {
    const cls = classOf(text.charCodeAt(i));
    if (cls === own || cls === MARK) end = i + 1;
    else if (cls !== INVISIBLE) break;
  }
  return end;
}

/** The first offset from `at` on that holds no white space; line ends are passed, too. */
export function pastBlank(text: string, at: number, limit: number): number {
  let next = at;
  while (next < limit && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** The offset behind a single space, if one stands at `at`. */
export const pastOneSpace = (text: string, at: number): number => (classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at);

/** Where the next word begins, one space behind `at`; undefined where something else stands there. */
export function nextWord(text: string, at: number, limit: number): number | undefined {
  return at + 1 < limit && classOf(text.charCodeAt(at)) === SPACE && isLetter(classOf(text.charCodeAt(at + 1))) ? at + 1 : undefined;
}

/** Where the word of a class of letters that ends at `end` starts, no sooner than `from`; `end` itself where none ends there. */
export function wordStart(text: string, end: number, from: number, letterClass: number): number {
  let start = end;
  for (; start > from; start--) {
    const cls = classOf(text.charCodeAt(start - 1));
    if (cls !== letterClass && cls !== MARK) break;
  }
  return start;
}

/** Where the row of words begins that ends one space before `at` and is made of such words, so many at the most. */
export function rowBefore(text: string, at: number, from: number, most: number, isSuch: (start: number, end: number) => boolean): number {
  let first = at;
  for (let left = most; left > 0; left--) {
    const word = wordBefore(text, first, from);
    if (!word || !isSuch(word.start, word.end)) break;
    first = word.start;
  }
  return first;
}

/** The word that begins one space behind `at`. */
export function wordBehind(text: string, at: number, limit: number): { start: number; end: number } | undefined {
  const start = nextWord(text, at, limit);
  return start === undefined ? undefined : { start, end: wordEnd(text, start, limit) };
}

/** The word that ends one space before `at` and begins no sooner than `from`. */
export function wordBefore(text: string, at: number, from: number): { start: number; end: number } | undefined {
  const end = at - 1;
  if (end <= from || classOf(text.charCodeAt(end)) !== SPACE) return undefined;
  let start = end;
  while (start > from && classOf(text.charCodeAt(start - 1)) !== SPACE) start--;
  return wordEnd(text, start, end) === end && isLetter(classOf(text.charCodeAt(start))) ? { start, end } : undefined;
}
