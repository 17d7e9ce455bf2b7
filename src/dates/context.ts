/** What the words beside a phrase say of it: that it is no date, that it counts from an event, that it is still to come. */
import { classOf, DIGIT, INVISIBLE, LETTER, SPACE, type UnitSet, unitsOf } from "../text/characters";
import type { DateLanguage, FutureCues } from "./words";

/** How far beside a phrase the words next to it are looked for. */
const NEARBY = 40;

/** A stretch of a sentence. */
export interface Stretch {
  text: string;
  from: number;
  to: number;
}

/** What stands right before and after a stretch. */
export interface Beside {
  before: string;
  after: string;
}

export const beside = ({ text, from, to }: Stretch, start: number, end: number): Beside => ({
  before: text.slice(Math.max(from, start - NEARBY), start).trimEnd(),
  after: text.slice(end, Math.min(to, end + NEARBY)).trimStart(),
});

const endsInWord = (text: string, word: string): boolean => text.endsWith(word) && !isOfWord(text.charCodeAt(text.length - word.length - 1));
const beginsWithWord = (text: string, word: string): boolean => text.startsWith(word) && !isOfWord(text.charCodeAt(word.length));

const OPENING_QUOTE = /["“„«‘]$/u;
const CLOSING_QUOTE = /^["”»’]/u;

/** Whether a phrase fills a quotation, as the title of a film does. */
export const fillsQuote = ({ before, after }: Beside): boolean => OPENING_QUOTE.test(before) && CLOSING_QUOTE.test(after);

/** Whether the words beside a date make it part of a name: a square, a law, a party. `namesBefore` are the language's `names.before`. */
export function isName({ before, after }: Beside, namesBefore: ReadonlySet<string>, { names, proclitics }: DateLanguage): boolean {
  const word = lastWord(before);
  return namesBefore.has(word) || (word.charAt(0) in proclitics && namesBefore.has(word.slice(1))) || names.after.some((next) => beginsWithWord(after, next));
}

function lastWord(text: string): string {
  let start = text.length;
  while (start > 0 && isOfWord(text.charCodeAt(start - 1))) start--;
  return text.slice(start);
}

/** Whether a unit is a letter, a mark or a digit. */
function isOfWord(unit: number): boolean {
  const cls = classOf(unit);
  return cls >= DIGIT && cls !== INVISIBLE;
}

/** Whether a span of time is an age: the words beside it say so, or it stands in parentheses, as behind a name. */
export const isAge = ({ before, after }: Beside, { ages }: DateLanguage, text: string): boolean =>
  (before.endsWith("(") && after.startsWith(")")) ||
  ages.before.some((word) => endsInWord(before, word)) ||
  ages.after.some((word) => after.startsWith(word)) ||
  (ages.genitive !== undefined && text.endsWith(ages.genitive.ending) && ages.genitive.after.some((word) => after.startsWith(word)));

/** Whether the noun behind an indefinite plural makes it one of its own: the years of the war say no time. */
export const isOfNoun = ({ after }: Beside, { article }: DateLanguage): boolean => article !== undefined && after.startsWith(article);

/** Whether a span of time counts from an event that the words beside it name. */
export function isFromEvent({ before, after }: Beside, { eventBefore, eventAfter }: DateLanguage): boolean {
  if (eventAfter?.some((word) => beginsWithWord(after, word))) return true;
  if (!eventBefore) return false;
  const between = eventBefore.between.find((word) => endsInWord(before, word));
  const event = between === undefined ? before : before.slice(0, -between.length).trimEnd();
  return eventBefore.endings.some((ending) => event.endsWith(ending)) && !eventBefore.except.some((word) => endsInWord(event, word));
}

/** What ends a clause, among signs. */
const CLAUSE_SIGNS = unitsOf('.!?؟।,،;؛:\n"“”«»()—');
/** Words of a clause that are looked through on either side of a date. */
const WIDEST_CLAUSE = 14;
/** A cue has so many words at the most. */
const LONGEST_CUE = 3;
/** How far from a date its clause is read. */
const CLAUSE_UNITS = 160;
/** Where a date stands at a clause's edge, its verb may stand on the other side of it, so near. */
const EDGE = 2;
const NEAR = 5;

/** Whether a word stands between the dates of a list: a number, or a letter for "and". */
function isInList(word: string): boolean {
  const first = classOf(word.charCodeAt(0));
  if (word.length === 1) return first >= LETTER || first === DIGIT;
  for (let i = 0; i < word.length; i++) if (classOf(word.charCodeAt(i)) !== DIGIT) return false;
  return true;
}

/** Cues of the future, ready to be looked for. */
export class FutureFinder {
  private readonly words: ReadonlySet<string>;
  /** The words of those that are two. */
  private readonly ofTwo: ReadonlySet<string>;
  private readonly except: ReadonlySet<string>;
  private readonly breaks: ReadonlySet<string>;
  private readonly marks: RegExp | undefined;
  private readonly proclitics: UnitSet;

  /** `marks` are the letters that a word is written with or without. */
  constructor(private readonly cues: FutureCues, proclitics: Readonly<Record<string, unknown>>, marks: string) {
    this.proclitics = unitsOf(Object.keys(proclitics).join(""));
    this.words = new Set(cues.words);
    this.ofTwo = new Set(cues.words.filter((cue) => cue.includes(" ")).flatMap((cue) => cue.split(" ")));
    this.except = new Set(cues.except);
    this.breaks = new Set(cues.clauseBreaks);
    this.marks = marks === "" ? undefined : new RegExp(`[${marks}]`, "gu");
  }

  /** Whether the clause of a date from `start` to `end` speaks of what is to come. */
  isFuture({ text, from, to }: Stretch, start: number, end: number): boolean {
    const before = () => this.clause(text, start - 1, Math.max(from, start - CLAUSE_UNITS) - 1, -1);
    const after = () => this.clause(text, end, Math.min(to, end + CLAUSE_UNITS), 1);
    const [first, second] = this.cues.verb === "before" ? [before(), after] : [after(), before];
    return this.has(first, WIDEST_CLAUSE) ?? (first.length <= EDGE && this.has(second(), NEAR) === true);
  }

  /** The words of a clause from `at` on, forwards or backwards up to `limit`: the nearest to the date first, no more than are looked at. */
  private clause(text: string, at: number, limit: number, step: 1 | -1): string[] {
    const words: string[] = [];
    for (let i = at; i !== limit && words.length < WIDEST_CLAUSE + LONGEST_CUE; i += step) {
      const first = i;
      while (i !== limit && !CLAUSE_SIGNS.has(text.charCodeAt(i)) && classOf(text.charCodeAt(i)) !== SPACE) i += step;
      const word = step > 0 ? text.slice(first, i) : text.slice(i + 1, first + 1);
      if (word !== "" && !isInList(word)) words.push(this.marks ? word.replace(this.marks, "") : word);
      // Between the dates of a list, commas end no clause.
      if (i === limit || (words.length > 0 && CLAUSE_SIGNS.has(text.charCodeAt(i)))) break;
    }
    return words;
  }

  /** Whether a cue stands among so many words; undefined where another clause begins or the words end first. */
  private has(words: readonly string[], most: number): boolean | undefined {
    for (let i = 0; i < words.length && i < most; i++) {
      const word = words[i] as string;
      const next = words[i + 1] ?? "";
      // "That" begins a clause, but in "it is planned that".
      if (this.breaks.has(word)) return this.isCue(next) || this.isPair(words[i + 2] ?? "", next);
      if (this.isCue(word) || this.isPair(next, word) || this.isPair(word, next)) return true;
    }
    return undefined;
  }

  private isPair(first: string, second: string): boolean {
    return this.ofTwo.has(first) && this.ofTwo.has(second) && this.words.has(`${first} ${second}`);
  }

  private isCue(word: string): boolean {
    const bare = this.proclitics.has(word.charCodeAt(0)) ? word.slice(1) : word;
    if (this.words.has(word) || this.words.has(bare)) return true;
    if (this.except.has(word) || this.except.has(bare)) return false;
    const { beginnings, endings, exceptEndings } = this.cues;
    if (exceptEndings?.some((ending) => word.endsWith(ending))) return false;
    return this.begins(word, beginnings) || this.begins(bare, beginnings) || endings.some((part) => word.endsWith(part) && word.length > part.length);
  }

  private begins(word: string, beginnings: readonly string[]): boolean {
    return beginnings.some((part) => word.startsWith(part) && word.length > part.length + 1);
  }
}
