/** A sentence as the rules of dates see it: words of time, numbers, and what stands between them. */
import { classOf, DIGIT, INVISIBLE, LETTER, pastOneSpace, SPACE, unitsOf } from "../text/characters";
import { digitValue } from "../text/fold";
import type { Match } from "../text/scan";
import { kindNumber, KindSet } from "./kinds";
import type { Sense } from "./phrases";
import type { Particle } from "./words";

/** What a word can be: more than one thing, it may be. */
export interface Senses {
  list: readonly Sense[];
  /** The kinds of each, and of all together. */
  numbers: readonly number[];
  kinds: KindSet;
}

/** Senses with their kinds, as the grammar asks for them. */
export function sensesOf(list: readonly Sense[]): Senses {
  const [only] = list;
  if (only && list.length === 1) {
    const { numbers, kinds } = ofKind(kindNumber(only.kind));
    return { list, numbers, kinds };
  }
  const numbers = list.map((sense) => kindNumber(sense.kind));
  return { list, numbers, kinds: new KindSet(numbers) };
}

/** By kind, what words share that are of it alone. */
const alone: Pick<Senses, "numbers" | "kinds">[] = [];
const ofKind = (kind: number): Pick<Senses, "numbers" | "kinds"> => (alone[kind] ??= { numbers: [kind], kinds: new KindSet([kind]) });

/** A word, number or sign of time. */
export interface Token {
  start: number;
  end: number;
  senses: Senses;
}

/** The item of a date word in a lexicon. */
export interface DateItem {
  kind: "date";
  written: string;
  match: "any" | "strict" | "exact";
  /** All that it means. */
  senses: Senses;
}

/** What is written onto a word of time, by its letter. */
export type Proclitics = Readonly<Record<string, Particle>>;

/** The tokens of a stretch, in order: each word as long as the lexicon has it, each number, each letter written onto a word. */
export function dateTokens(text: string, matches: readonly Match<DateItem>[], numbers: readonly number[], proclitics: Proclitics): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let m = 0;
  let n = 0;
  for (;;) {
    while (m < matches.length && (matches[m] as Match<DateItem>).wordStart < at) m++;
    while (n < numbers.length && (numbers[n] as number) < at) n++;
    const wordAt = m < matches.length ? (matches[m] as Match<DateItem>).wordStart : Infinity;
    const numberAt = n < numbers.length ? (numbers[n] as number) : Infinity;
    if (numberAt <= wordAt) {
      if (numberAt === Infinity) return tokens;
      at = readNumber(text, numberAt, tokens);
    } else {
      const word = wordToken(matches, m);
      for (let i = wordAt; i < word.start; i++) {
        const kind = proclitics[text.charAt(i)];
        if (kind) tokens.push({ start: i, end: i + 1, senses: sensesOf([{ kind }]) });
      }
      // Fifteen per cent is no day.
      if (word.senses.numbers[0] === COUNTED_NOUN) dropNumber(text, tokens, word.start);
      else tokens.push(word);
      at = word.end;
    }
  }
}

const COUNTED_NOUN = kindNumber("counted");

/** Takes off the number that a word right behind it makes a count of something. */
function dropNumber(text: string, tokens: Token[], at: number): void {
  const last = tokens.at(-1);
  const kind = last?.senses.list[0]?.kind;
  if (last && (kind === "twoDigits" || kind === "fourDigits" || kind === "digits") && gapBetween(text, last.end, at) === "") tokens.pop();
}

/** The longest word at a place, with all its senses; a strict spelling beats a loose one. */
function wordToken(matches: readonly Match<DateItem>[], first: number): Token {
  const { wordStart } = matches[first] as Match<DateItem>;
  let best = matches[first] as Match<DateItem>;
  let { senses } = best.item;
  for (let i = first + 1; i < matches.length && (matches[i] as Match<DateItem>).wordStart === wordStart; i++) {
    const match = matches[i] as Match<DateItem>;
    const better = match.wordEnd - best.wordEnd || Number(match.strict) - Number(best.strict) || best.affixes - match.affixes;
    if (better > 0) {
      best = match;
      senses = match.item.senses;
    } else if (better === 0 && match.start === best.start) senses = sensesOf([...senses.list, ...match.item.senses.list]);
  }
  return { start: best.start, end: best.wordEnd, senses };
}

const SEPARATORS = unitsOf("/-.:٫٬,");
/** A number with these beside it counts something else. */
const COUNTED = unitsOf("%٪‰$€£₹৳°");
const APOSTROPHES = unitsOf("'’");
const NUMBER_SIGNS = unitsOf("#+№");

/** Adds the tokens of the number in digits at `start`, none for percentages, prices and the like; gives the offset behind it. */
function readNumber(text: string, start: number, tokens: Token[]): number {
  const parts: NumberPart[] = [];
  let signs = "";
  let end = start;
  for (;;) {
    let value = 0;
    const first = end;
    while (classOf(text.charCodeAt(end)) === DIGIT) value = value * 10 + digitValue(text.charCodeAt(end++));
    parts.push({ value, start: first, end });
    // Right-to-left marks stand before the signs of some dates.
    const sign = pastInvisible(text, end);
    const next = pastInvisible(text, sign + 1);
    if (!SEPARATORS.has(text.charCodeAt(sign)) || classOf(text.charCodeAt(next)) !== DIGIT) break;
    signs += text.charAt(sign);
    end = next;
  }
  const before = text.charCodeAt(start - 1);
  if (COUNTED.has(text.charCodeAt(end)) || COUNTED.has(before) || NUMBER_SIGNS.has(before)) return end;
  const made = parts.length === 1 ? [numberToken(parts[0] as NumberPart)] : numberTokens(parts, signs);
  const [only] = made;
  // '90 is a year with its sign.
  if (only && signs === "" && end - start === 2 && APOSTROPHES.has(before) && classOf(text.charCodeAt(start - 2)) < DIGIT) only.start--;
  for (const token of made) tokens.push(token);
  return only ? readMeridiem(text, end, tokens) : end;
}

function pastInvisible(text: string, at: number): number {
  let i = at;
  while (classOf(text.charCodeAt(i)) === INVISIBLE) i++;
  return i;
}

/** Digits in a row. */
interface NumberPart {
  value: number;
  start: number;
  end: number;
}

const numberToken = ({ value, start, end }: NumberPart): Token => ({ start, end, senses: sensesOf([digitsToken(value, end - start)]) });

/** The tokens of numbers with signs between them. */
function numberTokens(parts: readonly NumberPart[], signs: string): Token[] {
  const values = parts.map((part) => part.value);
  const widths = parts.map((part) => part.end - part.start);
  const [a, b, c] = values as [number, number, number];
  const [first, second] = widths as [number, number];
  const start = (parts[0] as NumberPart).start;
  const { end } = parts.at(-1) as NumberPart;
  const whole = (sense: Sense): Token[] => [{ start, end, senses: sensesOf([sense]) }];
  if (/^:{1,2}$/u.test(signs) && a < 25 && b < 60 && (c ?? 0) < 60 && (parts.length === 3 || second === 2)) {
    return whole({ kind: "digitalClock", seconds: a * 3600 + b * 60 + (c ?? 0), hasSeconds: parts.length === 3 });
  }
  if (/^(?:\/\/|--|\.\.)$/u.test(signs)) return whole({ kind: "numeric", parts: values, widths, sign: signs.charAt(0) });
  if (/^[.٫]$/u.test(signs)) {
    const decimals = String(b).padStart(second, "0");
    return whole({ kind: "digits", value: Number(`${a}.${decimals}`), digits: first, decimals });
  }
  if (/^[,٬]+$/u.test(signs) && widths.slice(1).every((width) => width === 3)) {
    return whole({ kind: "digits", value: values.reduce((sum, part) => sum * 1000 + part), digits: widths.reduce((sum, width) => sum + width) });
  }
  // 5-7, 5/7 and 5,7 are numbers with a sign between them; 3-1 is a score.
  if (!/^[-/,]$/u.test(signs) || (signs === "-" && b <= a && first <= 2)) return [];
  return parts.map(numberToken);
}

function digitsToken(value: number, digits: number): Sense {
  return { kind: digits <= 2 ? "twoDigits" : digits === 4 ? "fourDigits" : "digits", value, digits };
}

/** "am" and "pm" are written in any language: adds one that stands right behind a number. */
function readMeridiem(text: string, from: number, tokens: Token[]): number {
  const letter = text.charCodeAt(pastOneSpace(text, from)) | 0x20;
  if (letter !== 0x61 && letter !== 0x70) return from;
  const match = /^\s?[ap]\.?m\b\.?/iu.exec(text.slice(from, from + 6));
  if (!match) return from;
  const end = from + match[0].length;
  tokens.push({ start: end - match[0].trimStart().length, end, senses: sensesOf([{ kind: "meridiem", pm: letter === 0x70 }]) });
  return end;
}

/** No sign and white space between the words of a phrase are wider. */
const WIDEST_GAP = 24;

/** What stands between two tokens: `""` for nothing or white space, a single sign, or undefined where they are apart. */
export function gapBetween(text: string, from: number, to: number): string | undefined {
  if (to - from > WIDEST_GAP) return undefined;
  let sign = "";
  let newlines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const cls = classOf(unit);
    if (unit === 10 && ++newlines > 1) return undefined;
    if (cls === SPACE || cls === INVISIBLE) continue;
    if (sign !== "" || cls >= LETTER) return undefined;
    sign = SIGNS.get(unit) ?? "?";
  }
  return sign;
}

const SIGNS = new Map<number, string>(
  Object.entries({ ",": ",", "،": ",", "/": "/", "-": "-", "–": "-", "—": "-", "‑": "-", "'": "'", "’": "'", "(": "(", ")": ")" }).map(([c, sign]) => [c.charCodeAt(0), sign]),
);
