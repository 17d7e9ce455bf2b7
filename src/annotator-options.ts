/** The parts an annotator is made of, checked before anything is built. */
import type { LatinTagger } from "./entities/foreign-names";
import { assertOptions, KhabarError } from "./errors";
import { Gazetteer } from "./gazetteer/gazetteer";
import type { LanguageData, SentenceLanguage } from "./languages/language";
import { LETTER, letterClassOf } from "./text/characters";

/** What an annotator is made of. */
export interface AnnotatorOptions {
  /** The languages it has data for: those it annotates, and those of which it only cuts sentences. */
  languages?: readonly (LanguageData | SentenceLanguage)[];
  /** The names it knows: the list is the whole list, and the later win ties. */
  gazetteers?: readonly Gazetteer[];
  /** Tags Latin names inside Bengali and Arabic sentences; `latin` of `khabar/latin` is one. */
  latin?: LatinTagger;
}

const SENTENCE_PARTS = ["tag", "iso6393", "script", "sentences"] as const satisfies readonly (keyof SentenceLanguage)[];
const FURTHER_PARTS = ["letters", "affixes", "cues", "dates"] as const satisfies readonly (keyof LanguageData)[];

/** Whether a language is annotated, and not only cut into sentences. */
export const isAnnotated = (language: LanguageData | SentenceLanguage): language is LanguageData => FURTHER_PARTS.some((part) => Boolean((language as Partial<LanguageData>)[part]));

/** Whether something is a language with all its parts. */
function isLanguage(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const has = (part: string) => Boolean((value as Record<string, unknown>)[part]);
  return SENTENCE_PARTS.every(has) && (!FURTHER_PARTS.some(has) || (FURTHER_PARTS.every(has) && has("detect")));
}

/** Checks the parts of an annotator; throws a KhabarError `invalid-option` that names whatever is none. */
export function readAnnotatorOptions(options: AnnotatorOptions): Required<Pick<AnnotatorOptions, "languages" | "gazetteers">> & Pick<AnnotatorOptions, "latin"> {
  assertOptions(options, ["languages", "gazetteers", "latin"], "createAnnotator");
  const { languages = [], gazetteers = [], latin } = options;
  const fail = (what: string) => new KhabarError("invalid-option", `createAnnotator: ${what}`);
  if (!Array.isArray(languages) || !languages.every(isLanguage)) {
    throw fail(`languages must be a list of languages such as khabar/languages/bn exports, each with ${[...SENTENCE_PARTS, ...FURTHER_PARTS, "detect"].join(", ")}, or the first four alone`);
  }
  const unread = languages.find((l) => letterClassOf(l.script) < LETTER);
  if (unread) throw fail(`languages: the script "${unread.script}" of "${unread.tag}" is not told apart by this package`);
  if (!Array.isArray(gazetteers) || gazetteers.some((g) => !(g instanceof Gazetteer))) {
    throw fail("gazetteers must be a list of gazetteers; make one with defineGazetteer or parseGazetteer");
  }
  if (latin !== undefined && typeof latin !== "function") throw fail("latin must be a function such as khabar/latin exports");
  return { languages, gazetteers, ...(latin ? { latin } : {}) };
}
