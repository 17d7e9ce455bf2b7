/** Sentences and words of a text: by the rules of its language, by script where none is named, by the platform elsewhere. */
import { letterClassOf, mainScript } from "../text/characters";
import { span } from "../text/span";
import type { NewlineMode, Sentence, Word } from "../types";
import { lineEnd, pastLineEnd } from "./lines";
import { platformWindow } from "./platform";
import { RuleBook, type SentenceRules } from "./rules";
import { type EmitSentence, SentenceScanner } from "./scanner";
import { scanWords } from "./words";

/** So many letters show which script a line is in. */
const LETTERS_READ = 400;

/** Splits texts by the rules of a set of languages. */
export class TextSegmenter {
  private made: RuleBook | undefined;

  constructor(private readonly languages: readonly SentenceRules[]) {}

  /** The languages' rules, compiled at first use. */
  private get book(): RuleBook {
    return (this.made ??= new RuleBook(this.languages));
  }

  /** The sentences of `text` between `from` and `to`. Without a language tag, each goes by its script. */
  sentences(text: string, language?: string, newline: NewlineMode = "auto", from = 0, to = text.length): Sentence[] {
    const sentences: Sentence[] = [];
    this.scanner(language, newline, (start, end, tag) => sentences.push({ start, end, text: text.slice(start, end), language: tag }), from).read(text, to, true);
    return sentences;
  }

  /** A scanner for one text, which may come in pieces. */
  scanner(language: string | undefined, newline: NewlineMode, emit: EmitSentence, from = 0): SentenceScanner {
    return new SentenceScanner(this.book, language, newline, emit, from);
  }

  /** The words of a text and what stands between them. */
  words(text: string, language?: string): Word[] {
    const words: Word[] = [];
    const emit = (start: number, end: number, isWordLike: boolean) => words.push({ ...span(text, start, end), isWordLike });
    for (const [start, end, tag] of language === undefined ? this.stretches(text) : [[0, text.length, language] as const]) {
      if (this.book.ofTag(tag)?.scansWords) scanWords(text, start, end, emit);
      else for (let at = start; at < end;) at = platformWindow(text, at, end, tag, "word", true, emit);
    }
    return words;
  }

  /** Stretches of whole lines in one script, with the tag of its language; a line without letters goes on with the ones before. */
  private *stretches(text: string): Generator<readonly [start: number, end: number, tag: string]> {
    let start = 0;
    let tag: string | undefined;
    for (let line = 0; line < text.length;) {
      const end = Math.min(text.length, pastLineEnd(text, lineEnd(text, line, text.length)));
      const script = mainScript(text, line, end, LETTERS_READ);
      const own = script === undefined ? tag : (this.book.ofText(text, line, end, letterClassOf(script))?.tag ?? "und");
      if (tag !== undefined && own !== tag) {
        yield [start, line, tag];
        start = line;
      }
      tag = own;
      line = end;
    }
    if (start < text.length) yield [start, text.length, tag ?? "und"];
  }
}
