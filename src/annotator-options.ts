/** The parts an annotator is made of, checked before anything is built. */
import type { LatinTagger } from "./entities/foreign-names";
import { assertOptions, KhabarError } from "./errors";
import { Gazetteer } from "./gazetteer/gazetteer";
import type { LanguageData } from "./languages/language";
import { LETTER, letterClassOf } from "./text/characters";

/** What an annotator is made of. */
export interface AnnotatorOptions {
  /** The languages it has data for. */
  languages?: readonly LanguageData[];
  /** The names it knows: the list is the whole list, and the later win ties. */
  gazetteers?: readonly Gazetteer[];
  /** Tags Latin names inside Bengali and Arabic sentences; `latin` of `khabar/latin` is one. */
  latin?: LatinTagger;
}

const LANGUAGE_PARTS = ["tag", "iso6393", "script", "letters", "affixes", "detect", "sentences", "cues", "dates"] as const satisfies readonly (keyof LanguageData)[];

/** Checks the parts of an annotator; throws a KhabarError `invalid-option` that names whatever is none. */
export function readAnnotatorOptions(options: AnnotatorOptions): Required<Pick<AnnotatorOptions, "languages" | "gazetteers">> & Pick<AnnotatorOptions, "latin"> {
  assertOptions(options, ["languages", "gazetteers", "latin"], "createAnnotator");
  const { languages = [], gazetteers = [], latin } = options;
  const fail = (what: string) => new KhabarError("invalid-option", `createAnnotator: ${what}`);
  if (!Array.isArray(languages) || languages.some((l: LanguageData) => LANGUAGE_PARTS.some((part) => !l?.[part]))) {
    throw fail(`languages must be a list of languages such as khabar/languages/bn exports, each with ${LANGUAGE_PARTS.join(", ")}`);
  }
  const unread = languages.find((l) => letterClassOf(l.script) < LETTER);
  if (unread) throw fail(`languages: the script "${unread.script}" of "${unread.tag}" is not told apart by this package`);
  if (!Array.isArray(gazetteers) || gazetteers.some((g) => !(g instanceof Gazetteer))) {
    throw fail("gazetteers must be a list of gazetteers; make one with defineGazetteer or parseGazetteer");
  }
  if (latin !== undefined && typeof latin !== "function") throw fail("latin must be a function such as khabar/latin exports");
  return { languages, gazetteers, ...(latin ? { latin } : {}) };
}
