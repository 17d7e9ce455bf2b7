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

export class DateFinder {
  // Compiled at first use; the words of time are a lexicon of their own only where nobody scans for names, too.
  private readonly grammars = new Map<string, DateGrammar>();
  private readonly lexicons = new Map<string, Lexicon<DateItem>>();
  private readonly languages: ReadonlyMap<string, DatedLanguage>;

  constructor(languages: readonly DatedLanguage[]) {
    this.languages = new Map(languages.map((language) => [language.tag, language]));
  }

  /** The dates of a text's sentences, each read by the rules of its own language. */
  find(text: string, sentences: readonly Sentence[], options: DateOptions): DateMention[] {
    const dated = [];
    for (const { start, end, language } of sentences) {
      const grammar = this.grammarOf(language);
      if (!grammar) continue;
      const numbers: number[] = [];
      dated.push({ start, end, grammar, matches: this.lexiconOf(language, grammar).scan(text, start, end, numbers), numbers });
    }
    return readDates(text, dated, options);
  }

  /** A language's grammar of dates; undefined where its dates are not known. */
  grammarOf(tag: string): DateGrammar | undefined {
    const known = this.grammars.get(tag);
    const language = this.languages.get(tag);
    if (known || !language) return known;
    const grammar = compileDates(language.dates, language.letters);
    this.grammars.set(tag, grammar);
    return grammar;
  }

  private lexiconOf(tag: string, grammar: DateGrammar): Lexicon<DateItem> {
    const known = this.lexicons.get(tag);
    if (known) return known;
    const { letters, affixes } = this.languages.get(tag) as DatedLanguage;
    const lexicon = new Lexicon(createOrthography(letters, untyped(affixes)), grammar.items);
    this.lexicons.set(tag, lexicon);
    return lexicon;
  }
}
