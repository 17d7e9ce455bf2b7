/** A sentence as the date patterns see it: words of time, numbers, and what stands between them. */
import { classOf, DIGIT, INVISIBLE, SPACE, unitsOf } from "../text/characters";
import { digitValue } from "../text/fold";
import type { Match } from "../text/scan";
import type { DateWord } from "./words";

/** A number in digits, with the separators it is written with. */
interface NumberToken {
  kind: "number";
  value: number;
  digits: number;
}
/** Three numbers parted alike: 12/03/2024. */
interface NumericToken {
  kind: "numeric";
  parts: readonly number[];
  /** How many digits each part has. */
  widths: readonly number[];
}
/** 14:30. */
interface ClockToken {
  kind: "clock";
  hour: number;
  minute: number;
}

export interface Token {
  start: number;
  end: number;
  /** What it can be: a word may be more than one thing. */
  senses: readonly (DateWord | NumberToken | NumericToken | ClockToken)[];
}

/** The item of a date word in a lexicon. */
export interface DateItem {
  kind: "date";
  written: string;
  match: "any" | "strict" | "exact";
  word: DateWord;
}

/** The tokens of a stretch, in order: each word as long as the lexicon has it, each number. */
export function dateTokens(text: string, from: number, to: number, matches: readonly Match<DateItem>[]): Token[] {
  const tokens: Token[] = [];
  let at = from;
  let m = 0;
  while (at < to) {
    while (m < matches.length && (matches[m] as Match<DateItem>).wordStart < at) m++;
    const nextWord = m < matches.length ? (matches[m] as Match<DateItem>).wordStart : to;
    const number = nextNumber(text, at, nextWord);
    if (number) {
      tokens.push(...number.tokens);
      at = number.end;
      continue;
    }
    if (m >= matches.length) break;
    const token = wordToken(matches, m);
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** The longest word at a place, with all its senses; a strict spelling beats a loose one. */
function wordToken(matches: readonly Match<DateItem>[], first: number): Token {
  const { wordStart } = matches[first] as Match<DateItem>;
  let best = matches[first] as Match<DateItem>;
  let last = first;
  for (; last < matches.length && (matches[last] as Match<DateItem>).wordStart === wordStart; last++) {
    const match = matches[last] as Match<DateItem>;
    const better = match.wordEnd - best.wordEnd || Number(match.strict) - Number(best.strict) || best.affixes - match.affixes;
    if (better > 0) best = match;
  }
  const same = matches.slice(first, last).filter((match) => match.wordEnd === best.wordEnd && match.start === best.start && match.strict === best.strict);
  return { start: best.start, end: best.wordEnd, senses: same.map((match) => match.item.word) };
}

const SEPARATORS = unitsOf("/-.:٫٬,");
/** A number with these right after it counts something else. */
const PERCENT = unitsOf("%٪‰$€£₹৳°");

/** The next number in digits between `from` and `to`, as the tokens it makes: none for decimals, percentages, thousands. */
function nextNumber(text: string, from: number, to: number): { tokens: Token[]; end: number } | undefined {
  let start = from;
  while (start < to && classOf(text.charCodeAt(start)) !== DIGIT) start++;
  if (start >= to) return undefined;
  const values: number[] = [];
  const widths: number[] = [];
  let separators = "";
  let end = start;
  for (;;) {
    let value = 0;
    const first = end;
    while (classOf(text.charCodeAt(end)) === DIGIT) value = value * 10 + digitValue(text.charCodeAt(end++));
    values.push(value);
    widths.push(end - first);
    if (!SEPARATORS.has(text.charCodeAt(end)) || classOf(text.charCodeAt(end + 1)) !== DIGIT) break;
    separators += text.charAt(end++);
  }
  const none = { tokens: [], end };
  const before = text.charCodeAt(start - 1);
  if (PERCENT.has(text.charCodeAt(end)) || PERCENT.has(before) || before === 0x23 || before === 0x2b) return none;
  const token = (a: number, b: number, sense: Token["senses"][number]): Token => ({ start: a, end: b, senses: [sense] });
  if (values.length === 1) return { tokens: [token(start, end, { kind: "number", value: values[0] as number, digits: widths[0] as number })], end };
  if (values.length === 2 && separators === ":" && (values[0] as number) < 24 && (values[1] as number) < 60 && widths[1] === 2) {
    return { tokens: [token(start, end, { kind: "clock", hour: values[0] as number, minute: values[1] as number })], end };
  }
  if (values.length === 3 && /^(?:\/\/|--|\.\.)$/u.test(separators)) return { tokens: [token(start, end, { kind: "numeric", parts: values, widths })], end };
  // 5-7 and 5/7: two numbers with a sign between them.
  if (values.length === 2 && /^[-/]$/u.test(separators)) {
    const cut = start + (widths[0] as number);
    return {
      tokens: [
        token(start, cut, { kind: "number", value: values[0] as number, digits: widths[0] as number }),
        token(cut + 1, end, { kind: "number", value: values[1] as number, digits: widths[1] as number }),
      ],
      end,
    };
  }
  return none;
}

/** What stands between two tokens: `""` for nothing or white space, a single sign, or undefined where they are apart. */
export function gapBetween(text: string, from: number, to: number): string | undefined {
  if (to - from > 24) return undefined;
  let sign = "";
  let newlines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    const cls = classOf(unit);
    if (unit === 10 && ++newlines > 1) return undefined;
    if (cls === SPACE || cls === INVISIBLE) continue;
    if (sign !== "") return undefined;
    sign = SIGNS.get(unit) ?? "?";
  }
  return sign;
}

const SIGNS = new Map<number, string>(
  Object.entries({ ",": ",", "،": ",", "/": "/", "-": "-", "–": "-", "—": "-", "‑": "-", "'": "'", "’": "'" }).map(([c, sign]) => [c.charCodeAt(0), sign]),
);
