/**
 * The sentence scanner: one pass over the text, each unit looked at a bounded number of times, and nothing further ahead
 * than a bounded reach. So a text may come piece by piece. It knows punctuation; which units end a sentence and which words
 * do not is the languages' data.
 */
import { classOf, isBlank, isLetter, letterClassOf, mainScript, pastBlank } from "../text/characters";
import type { NewlineMode } from "../types";
import { beforeBlank, isInAddress, numbersItem, wordBefore } from "./context";
import { closeEnd, type Ending, goesOn } from "./continuation";
import { cutAtSpace, isBlankLine, lineEnd, pastLineEnd, wraps, wrapWidth } from "./lines";
import { OpenMarks } from "./open-marks";
import { hasWindow, platformWindow } from "./platform";
import type { CompiledRules, RuleBook } from "./rules";
import { ASKING, ELLIPSIS, isEnder, isLineEnd, LINE_END, STOP } from "./signs";
import { stopEnds } from "./stops";

/** How far ahead of a sign the scanner looks to know what it is. */
const REACH = 512;
/** Nobody writes a longer sentence; what goes on without an end is cut at a space, so that no more than this is kept. */
const LONGEST_SENTENCE = 16_384;
/** So many units show which script a line is in, and so many letters that of a sentence in a line of several. */
const BEGINNING = 128;
const LETTERS_OF_SENTENCE = 64;
const LAST_ASCII = 0x7f;
/** So far back from a sign a letter is looked for that shows whose rules it goes by. */
const NEAR = 12;

/** Takes the bounds of a trimmed sentence and the tag of the language whose rules cut it. */
export type EmitSentence = (start: number, end: number, language: string) => void;

/** So many units before the sentence being read are still looked at. */
export const LOOKED_BEHIND = 32;

/** Scans one text, whole or piece by piece. */
export class SentenceScanner {
  /** The offset at which the sentence begins that is being read. */
  start: number;
  private at: number;
  private line: number;
  /** The width to which the lines of the block are wrapped, or 0. */
  private width = 0;
  /** The rules of the line; none where the platform's are used. */
  private rules: CompiledRules | undefined;
  private entered = false;
  /** The length of text from which on the platform's window is looked for again. */
  private retry = 0;
  private readonly marks = new OpenMarks();

  /** Without a language the rules go by script at each place. */
  constructor(private readonly book: RuleBook, private readonly language: string | undefined, private readonly newline: NewlineMode, private readonly emit: EmitSentence, from = 0) {
    this.start = this.at = this.line = from;
    this.rules = language === undefined ? undefined : book.ofTag(language);
  }

  /** Reads on as far as `to`, where the text so far ends; to its very end if that is the `last` of it. */
  read(text: string, to: number, last: boolean): void {
    const { kinds } = this.book;
    const ready = last ? to : to - REACH;
    if (!this.entered && this.at < ready) {
      this.enterBlock(text, Math.min(to, this.at + REACH));
      this.entered = true;
    }
    while (this.at < ready) {
      if (!this.rules) {
        if (!this.readWindow(text, to, last)) return;
        continue;
      }
      const stop = Math.min(ready, this.start + LONGEST_SENTENCE);
      let i = this.at;
      while (i < stop && kinds[text.charCodeAt(i)] === 0) i++;
      this.at = i;
      if (i < stop) this.at = this.readSign(text, i, Math.min(to, i + REACH), this.rules);
      else if (i < ready) this.close(text, cutAtSpace(text, this.start, i));
    }
    if (last) this.close(text, to);
  }

  /** Tells that the first units of the text have been dropped. */
  drop(units: number): void {
    this.start -= units;
    this.at -= units;
    this.line -= units;
    this.retry -= units;
    this.marks.drop(units);
  }

  /** Reads the sign at `at` and returns where to go on. */
  private readSign(text: string, at: number, limit: number, main: CompiledRules): number {
    const { kinds } = this.book;
    const kind = kinds[text.charCodeAt(at)] as number;
    if (kind === LINE_END) return this.readLineEnd(text, at, limit, main);
    if (!isEnder(kind)) {
      this.marks.see(text, at, kind);
      return at + 1;
    }
    const rules = this.rulesAt(text, at, main);
    const unit = text.charCodeAt(at);
    // Of ASCII's signs, which all scripts use, only those of the word's own language: | ends no sentence behind a Latin word.
    if (kind !== ELLIPSIS && !rules.terminators.has(unit) && (unit <= LAST_ASCII || !main.terminators.has(unit))) return at + 1;
    let runEnd = at;
    let asks = false;
    let trails = kind === ELLIPSIS || (text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit);
    for (let sign: number; runEnd < limit && isEnder(sign = kinds[text.charCodeAt(runEnd)] as number); runEnd++) {
      asks ||= sign === ASKING;
      // …।, …. and ...? end what trails off; points alone do not.
      trails &&= sign === kind;
    }
    if (runEnd === at + 1 && !this.signEnds(text, at, limit, kind, rules)) return runEnd;

    const { bracket, quote } = this.marks;
    const end = closeEnd(text, runEnd, limit, kinds, this.marks);
    const ending: Ending = {
      start: this.start, at, runEnd, end, bracket, quote,
      asks,
      trails: trails && (kind === STOP || kind === ELLIPSIS),
      rules,
    };
    if (!goesOn(text, ending, limit, main, this.book)) this.close(text, end);
    return end;
  }

  /** Whether a sign that stands alone can end the sentence. */
  private signEnds(text: string, at: number, limit: number, kind: number, rules: CompiledRules): boolean {
    if (kind === STOP && rules.stops.has(text.charCodeAt(at))) return stopEnds(text, at, this.start, limit, rules, this.book);
    if (kind === ASKING) return !isInAddress(text, at, text.charCodeAt(at + 1));
    return !numbersItem(text, wordBefore(text, at, this.start, rules), at, this.start);
  }

  private readLineEnd(text: string, at: number, limit: number, main: CompiledRules): number {
    const next = pastLineEnd(text, at);
    const blank = this.start <= this.line && isBlankLine(text, this.line, at);
    const goesOn = !blank && (this.newline === "never" || (this.newline === "auto" && wraps(text, this.line, at, limit, this.width, main)));
    if (!goesOn) {
      this.close(text, next);
      this.marks.clear();
    }
    this.line = next;
    if (blank) this.enterBlock(text, limit);
    else if (this.newline !== "never") this.enterLine(text, limit);
    return next;
  }

  /** At the first line of a block of lines. */
  private enterBlock(text: string, limit: number): void {
    if (this.newline === "auto") this.width = wrapWidth(text, this.line, limit, this.book.kinds);
    this.enterLine(text, limit);
  }

  /** At the start of a line: without a language, its script tells the rules. A line without letters goes on with the ones before. */
  private enterLine(text: string, limit: number): void {
    if (this.language !== undefined) return;
    // The first letters tell; where a text begins without any, those of its next lines.
    let from = this.line;
    let to = lineEnd(text, from, Math.min(limit, from + BEGINNING));
    let script = mainScript(text, from, to, BEGINNING);
    if (script === undefined) {
      from = to;
      to = this.entered ? lineEnd(text, from, limit) : limit;
      script = mainScript(text, from, to, BEGINNING);
    }
    if (script === undefined) return;
    const rules = this.book.ofText(text, from, to, letterClassOf(script));
    if (rules === this.rules) return;
    this.close(text, this.line);
    this.rules = rules;
  }

  /** The rules that the sign at `at` goes by: those of the word before it. */
  private rulesAt(text: string, at: number, main: CompiledRules): CompiledRules {
    for (let i = at - 1; i >= this.start && i >= at - NEAR; i--) {
      const cls = classOf(text.charCodeAt(i));
      if (isLetter(cls)) return this.book.ofWord(cls, main);
      if (isBlank(text.charCodeAt(i))) break;
    }
    return main;
  }

  /** Hands the platform a window of a paragraph. Returns whether the text at hand holds it. */
  private readWindow(text: string, to: number, last: boolean): boolean {
    const lines = this.newline !== "never";
    if (!last && (to < this.retry || !hasWindow(text, this.at, to - REACH, lines))) {
      // Of tiny pieces not every one is worth another look.
      if (to >= this.retry) this.retry = to + REACH;
      return false;
    }
    const from = this.at;
    this.at = this.start = platformWindow(text, from, to, this.language ?? "und", "sentence", lines, (start, end) => this.emitTrimmed(text, start, end));
    if (isLineEnd(text.charCodeAt(this.at - 1))) {
      const limit = Math.min(to, this.at + REACH);
      this.line = this.at;
      if (!lines || isBlankLine(text, from, this.at)) this.enterBlock(text, limit);
      else this.enterLine(text, limit);
    }
    return true;
  }

  /** Ends the sentence being read. */
  private close(text: string, end: number): void {
    this.emitTrimmed(text, this.start, end);
    this.start = end;
    this.marks.leaveSentence();
  }

  private emitTrimmed(text: string, start: number, end: number): void {
    const first = pastBlank(text, start, end);
    const last = beforeBlank(text, end, first);
    if (first < last) this.emit(first, last, this.language ?? this.tagOf(text, first, last));
  }

  /** The tag of the language whose rules cut a sentence: that of the line, unless the sentence is in another script. */
  private tagOf(text: string, start: number, end: number): string {
    if (!this.rules) return "und";
    const { letterClass, tag, cased } = this.rules;
    // Latin names and addresses stand in sentences of every script, and words of other scripts hardly in Latin ones.
    if (!cased && beginsIn(text, start, end, letterClass)) return tag;
    const script = mainScript(text, start, end, LETTERS_OF_SENTENCE);
    return script === undefined ? tag : this.book.ofWord(letterClassOf(script), this.rules).tag;
  }
}

/** Whether the first letter is of the given class. */
function beginsIn(text: string, from: number, to: number, letterClass: number): boolean {
  let i = from;
  while (i < to && !isLetter(classOf(text.charCodeAt(i)))) i++;
  return i < to && classOf(text.charCodeAt(i)) === letterClass;
}
