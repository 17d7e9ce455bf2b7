/** Sentences and words of a text: by the rules of its language, by script where none is named, by the platform elsewhere. */
import { isBlank, mainScript } from "../text/characters";
import type { Sentence, Word } from "../types";
import { platformSegments } from "./platform";
import { type CompiledRules, compileRules, type SentenceRules } from "./rules";
import { scanSentences } from "./scanner";
import { scanWords } from "./words";

/** So many letters show which script a paragraph is in. */
const LETTERS_READ = 400;

/** Splits texts by the rules of a set of languages. */
export class TextSegmenter {
  private readonly byTag = new Map<string, CompiledRules>();
  private readonly byScript = new Map<string, CompiledRules>();

  constructor(languages: readonly SentenceRules[]) {
    for (const language of languages) {
      const rules = compileRules(language);
      this.byTag.set(rules.tag, rules);
      if (!this.byScript.has(rules.script)) this.byScript.set(rules.script, rules);
    }
  }

  /** The sentences of `text` between `from` and `to`. Without a language tag, each paragraph goes by its script. */
  sentences(text: string, language?: string, from = 0, to = text.length): Sentence[] {
    const sentences: Sentence[] = [];
    for (const [start, end, rules, tag] of this.stretches(text, language, from, to)) {
      if (rules) scanSentences(text, start, end, rules, (a, b) => pushTrimmed(text, a, b, tag, sentences));
      else platformSegments(text, start, end, tag, "sentence", (a, b) => pushTrimmed(text, a, b, tag, sentences));
    }
    return sentences;
  }

  /** The words of a text and what stands between them. */
  words(text: string, language?: string): Word[] {
    const words: Word[] = [];
    const emit = (start: number, end: number, isWordLike: boolean) => words.push({ start, end, text: text.slice(start, end), isWordLike });
    for (const [start, end, rules, tag] of this.stretches(text, language, 0, text.length)) {
      if (rules) scanWords(text, start, end, emit);
      else platformSegments(text, start, end, tag, "word", emit);
    }
    return words;
  }

  /** Stretches of whole paragraphs that go by one set of rules; a paragraph without letters goes on with the one before. */
  private *stretches(text: string, language: string | undefined, from: number, to: number): Generator<[number, number, CompiledRules | undefined, string]> {
    if (language !== undefined) {
      yield [from, to, this.byTag.get(language), language];
      return;
    }
    let start = from;
    let script: string | undefined;
    for (let line = from; line < to; ) {
      const newline = text.indexOf("\n", line);
      const end = newline < 0 || newline >= to ? to : newline + 1;
      const own = mainScript(text, line, end, LETTERS_READ);
      if (own !== undefined && script !== undefined && this.byScript.get(own) !== this.byScript.get(script)) {
        yield this.stretch(start, line, script);
        start = line;
      }
      script = own ?? script;
      line = end;
    }
    if (start < to) yield this.stretch(start, to, script);
  }

  private stretch(start: number, end: number, script: string | undefined): [number, number, CompiledRules | undefined, string] {
    const rules = script === undefined ? undefined : this.byScript.get(script);
    return [start, end, rules, rules?.tag ?? "und"];
  }
}

function pushTrimmed(text: string, start: number, end: number, language: string, sentences: Sentence[]): void {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  if (first < last) sentences.push({ start: first, end: last, text: text.slice(first, last), language });
}
