/** Finds dates with the words of time alone: names and cue words are not looked for. */
import { type Affixes, untyped } from "../text/affixes";
import type { Letters } from "../text/fold";
import { createOrthography, Lexicon } from "../text/scan";
import type { DateMention, Sentence } from "../types";
import { compileDates, type DateGrammar, type DateOptions, readDates } from "./reader";
import type { DateItem } from "./tokens";
import type { DateLanguage } from "./words";

/** What of a language its dates are read by. */
export interface DatedLanguage {
  tag: string;
  letters: Letters;
  affixes: Affixes;
  dates: DateLanguage;
}

/** A language's dates, compiled at first use. */
interface Compiled {
  grammar: DateGrammar;
  lexicon: Lexicon<DateItem>;
}

export class DateFinder {
  private readonly compiled = new Map<string, Compiled>();
  private readonly languages: ReadonlyMap<string, DatedLanguage>;

  constructor(languages: readonly DatedLanguage[]) {
    this.languages = new Map(languages.map((language) => [language.tag, language]));
  }

  /** The dates of a text's sentences, each read by the rules of its own language. */
  find(text: string, sentences: readonly Sentence[], options: DateOptions): DateMention[] {
    const dated = [];
    for (const { start, end, language } of sentences) {
      const known = this.compiledOf(language);
      if (!known) continue;
      const numbers: number[] = [];
      dated.push({ start, end, grammar: known.grammar, matches: known.lexicon.scan(text, start, end, numbers), numbers });
    }
    return readDates(text, dated, options);
  }

  /** A language's grammar of dates; undefined where its dates are not known. */
  grammarOf(tag: string): DateGrammar | undefined {
    return this.compiledOf(tag)?.grammar;
  }

  private compiledOf(tag: string): Compiled | undefined {
    const known = this.compiled.get(tag);
    const language = this.languages.get(tag);
    if (known || !language) return known;
    const grammar = compileDates(language.dates, language.letters);
    const made = { grammar, lexicon: new Lexicon(createOrthography(language.letters, untyped(language.affixes)), grammar.items) };
    this.compiled.set(tag, made);
    return made;
  }
}
