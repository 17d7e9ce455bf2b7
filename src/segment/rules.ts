import { LETTER, letterClassOf, SCRIPTS, type UnitSet, unitsOf } from "../text/characters";
import { ASKING, kindsOfSigns, STOP, TERMINATOR } from "./signs";

/** What a language's sentences end with and go on after. Data, in `languages/<tag>/segment.ts`. */
export interface SentenceRules {
  /** BCP 47 tag of the language. */
  tag: string;
  /** ISO 15924 code of its script: without a language given, the rules go by script. */
  script: string;
  /** Letters that show a text to be in this language and not in the first one of its script. The first has none. */
  telltales?: string;
  /** Units that end a sentence: ।, ॥. The full stop is every language's. */
  terminators: string;
  /** Those of questions and exclamations, which may stand inside a sentence when they are quoted: ؟, !. */
  asking: string;
  /** Units that stand behind abbreviations as well as sentences, beside the full stop: ۔ in Urdu. */
  stops?: string;
  /** Words before a full stop after which the sentence goes on, "মো.", "انظ.". Letters with stops between and behind them need no entry. */
  abbreviations: readonly string[];
  /** Abbreviations that may be a sentence's last word, "إلخ.", "Inc.": what follows decides. A letter that is also an initial counts behind a number: "1445 هـ.". */
  mayEndSentence?: readonly string[];
  /** Names of letters that stand as initials before a full stop: "কে.". A single letter, where the script has capitals a capital one, always does. */
  initials: readonly string[];
  /** Letters that are words with which a sentence may end, and so no initials: "I". */
  letterWords?: readonly string[];
  /** Whether an acronym is spelled out by the names of its letters, without stops, so that a stop behind the last is the sentence's own: بي بي سي. */
  spellsAcronyms?: boolean;
  /** Words behind which a letter is a label and no initial: "فيتامين د.". */
  labelled?: readonly string[];
  /** Words that hardly begin a sentence: before them it goes on after an abbreviation that may end it, and after a title or slogan in quotes. */
  connectives?: readonly string[];
  /** Words that begin a sentence, and so end the one before them even behind an initial or abbreviation. */
  starters?: readonly string[];
  /** The last parts of web addresses in this script, which follow a full stop without a space: আলিবাবা.কম. */
  domains?: readonly string[];
  /** The ends of finite verbs: behind them an ellipsis ends the sentence, elsewhere it is a pause. */
  finiteEndings?: readonly string[];
  /** Words that carry a sentence on right after a quotation, however that ended: …।’ বলে জানান. */
  quotatives?: readonly string[];
  /** Verbs that carry a sentence on after a quoted question or exclamation: …?" বলেন. */
  speechVerbs?: readonly string[];
  /** Within how many words of the quotation the verb must begin; 0 unless told. */
  speechWithin?: number;
  /** Whether the verb ends the sentence, so that a quotation without a verb behind it, that no comma or colon introduced, does not. */
  verbFinal?: boolean;
  /** Words behind a verb of saying that open what is said next, so that the verb belongs to that: যে, أن. */
  complementizers?: readonly string[];
  /** Whether its words are parted by khabar's own scan, not by Intl.Segmenter. */
  scansWords?: boolean;
}

const WORD_LISTS = [
  "abbreviations", "mayEndSentence", "initials", "letterWords", "labelled", "connectives", "starters", "domains", "finiteEndings", "quotatives", "speechVerbs", "complementizers",
] as const satisfies readonly (keyof SentenceRules)[];

type WordLists = Record<(typeof WORD_LISTS)[number], ReadonlySet<string>>;

/** A language's rules, with its lists looked up in one step. */
export interface CompiledRules extends WordLists, Pick<SentenceRules, "tag" | "scansWords" | "spellsAcronyms" | "verbFinal"> {
  /** The class of its script's letters. */
  letterClass: number;
  /** All units that end a sentence, stops and askings among them. */
  terminators: UnitSet;
  asking: UnitSet;
  stops: UnitSet;
  speechWithin: number;
  /** Whether its script is Latin, and so has capitals. */
  cased: boolean;
  /** How many units the longest quotative or verb of saying has. */
  longestSpeech: number;
}

function compileRules(rules: SentenceRules): CompiledRules {
  const stops = `.${rules.stops ?? ""}`;
  const lists = Object.fromEntries(WORD_LISTS.map((list) => [list, new Set(rules[list]?.map((word) => bare(word.replace(/\.$/u, ""))))])) as unknown as WordLists;
  return {
    ...rules,
    ...lists,
    letterClass: letterClassOf(rules.script),
    terminators: unitsOf(stops + rules.terminators + rules.asking),
    asking: unitsOf(rules.asking),
    stops: unitsOf(stops),
    speechWithin: rules.speechWithin ?? 0,
    cased: rules.script === "Latn",
    longestSpeech: Math.max(0, ...[...lists.quotatives, ...lists.speechVerbs].map((phrase) => phrase.length)),
  };
}

/** One telltale letter in so many units shows the language. */
const TELLTALE_EVERY = 40;

/** The rules of all languages at hand, by tag and by the class of their script's letters. */
export class RuleBook {
  private readonly byTag = new Map<string, CompiledRules>();
  private readonly counts = new Uint32Array(16);
  private readonly byLetters: CompiledRules[][] = Array.from({ length: LETTER + SCRIPTS.length }, () => []);
  /** What every UTF-16 unit is to the scanner, for all of the languages. */
  readonly kinds: Uint8Array;
  /** Of which language of its script a unit is a telltale: its place in `byLetters`, or 0. */
  private readonly shows = new Uint8Array(0x10000);

  constructor(languages: readonly SentenceRules[]) {
    this.kinds = kindsOfSigns();
    for (const language of languages) {
      const rules = compileRules(language);
      this.byTag.set(rules.tag, rules);
      const inScript = this.byLetters[rules.letterClass] ?? [];
      for (const unit of unitsOf(language.telltales ?? "").units) this.shows[unit] = inScript.length;
      inScript.push(rules);
      // A sign that is a stop in one of the languages may be one here.
      for (const unit of rules.terminators.units) if (this.kinds[unit] !== STOP) this.kinds[unit] = rules.stops.has(unit) ? STOP : rules.asking.has(unit) ? ASKING : TERMINATOR;
    }
  }

  /** The rules of a language, if it has any here. */
  ofTag(tag: string): CompiledRules | undefined {
    return this.byTag.get(tag);
  }

  /** The rules that a word goes by in a text with the rules `main`, by the class of its letters: those of its script's first language. */
  ofWord(letterClass: number, main: CompiledRules): CompiledRules {
    return letterClass === main.letterClass ? main : (this.byLetters[letterClass]?.[0] ?? main);
  }

  /** The rules of that language of a script which a stretch of text is in: the first, unless letters show another. */
  ofText(text: string, from: number, to: number, letterClass: number): CompiledRules | undefined {
    const languages = this.byLetters[letterClass] ?? [];
    if (languages.length < 2) return languages[0];
    this.counts.fill(0);
    for (let i = from; i < to; i++) {
      const shown = this.shows[text.charCodeAt(i)] as number;
      if (shown > 0) (this.counts[shown] as number)++;
    }
    return languages.find((_, k) => (this.counts[k] as number) * TELLTALE_EVERY > to - from) ?? languages[0];
  }
}

// Bidi marks, joiners, tatweel and harakat stand inside words and change none of them; য় is written in two ways.
const UNSEEN = /[\u064b-\u0652\u0640\p{Cf}]/gu;

/** A word as the lists hold it. */
export function bare(word: string): string {
  for (let i = 0; i < word.length; i++) if (!isPlain(word.charCodeAt(i))) return word.replace(UNSEEN, "").normalize("NFKC");
  return word;
}

/** Whether a unit surely stays as it is: ASCII, an Arabic letter, or a Bengali one that makes none with another. */
const isPlain = (unit: number): boolean => unit < 0x7f || (unit > 0x620 && unit < 0x640) || (unit > 0x640 && unit < 0x64b) || (unit > 0x980 && unit < 0x9d7 && unit !== 0x9bc && unit !== 0x9be);
