import { unitsOf } from "../text/characters";

/** What a language's sentences end with and go on after. Data, in `languages/<tag>/segment.ts`. */
export interface SentenceRules {
  /** BCP 47 tag of the language. */
  tag: string;
  /** ISO 15924 code of its script: without a language given, the rules go by script. */
  script: string;
  /** Units beside the full stop that end a sentence: ।, ۔. */
  terminators: string;
  /** Those of questions and exclamations, which may stand inside a sentence when they are quoted: ؟, !. */
  asking: string;
  /** Words before a full stop after which the sentence goes on, "ড.", "أ.د.". */
  abbreviations: readonly string[];
  /** Names of letters that stand as initials before a full stop. */
  initials: readonly string[];
  /** Verbs that carry a sentence on after a quoted question or exclamation: …?" বলেন. */
  speechVerbs: readonly string[];
  /** Within how many words of the quotation the verb must begin. */
  speechWithin: number;
}

/** A language's rules, with its lists looked up in one step. */
export interface CompiledRules extends Omit<SentenceRules, "terminators" | "asking" | "abbreviations" | "initials" | "speechVerbs"> {
  /** All units that end a sentence, asking or not. */
  terminators: ReadonlySet<number>;
  asking: ReadonlySet<number>;
  abbreviations: ReadonlySet<string>;
  speechVerbs: ReadonlySet<string>;
  /** How many units the longest verb has. */
  longestSpeechVerb: number;
}

/** Compiles a language's rules. */
export function compileRules(rules: SentenceRules): CompiledRules {
  return {
    tag: rules.tag,
    script: rules.script,
    terminators: unitsOf(rules.terminators + rules.asking),
    asking: unitsOf(rules.asking),
    abbreviations: new Set([...rules.abbreviations, ...rules.initials].map((a) => bare(a.endsWith(".") ? a.slice(0, -1) : a))),
    speechVerbs: new Set(rules.speechVerbs.map(bare)),
    speechWithin: rules.speechWithin,
    longestSpeechVerb: Math.max(0, ...rules.speechVerbs.map((v) => v.length)),
  };
}

// Bidi marks, joiners and tatweel stand inside abbreviations and change none of them; য় is written in two ways.
const UNSEEN = /[\p{Cf}\u0640]/gu;

/** A word as the lists hold it. */
export const bare = (word: string): string => word.replace(UNSEEN, "").normalize("NFKC");
