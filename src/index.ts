/** The public face of khabar: Bengali and Arabic with the built-in gazetteer. */
export {
  annotate, builtIn, createAnnotator, detectLanguage, detectRuns, findDates, findEntities, lintGazetteer, lookup, segmentStream, splitSentences, splitWords,
} from "./default-annotator";
export type { Annotator } from "./annotate";
export type { AnnotatorOptions } from "./annotator-options";
export { displayName } from "./detect/display-name";
export { sharedEntities } from "./entities/clusters";
export type { LatinTagger } from "./entities/foreign-names";
export { type GazetteerIssue, KhabarError, type KhabarErrorCode } from "./errors";
export type { GazetteerEntry } from "./gazetteer/entry";
export { defineGazetteer, type LintOptions, parseGazetteer } from "./gazetteer/checked";
export type { Gazetteer } from "./gazetteer/gazetteer";
export type { CommonWords } from "./gazetteer/lint";
export type { LookupEntry, LookupResult } from "./gazetteer/lookup";
export type { GazetteerFormat } from "./gazetteer/table";
export type { LanguageData, SentenceLanguage } from "./languages/language";
export type { SentenceRules } from "./segment/rules";
export type * from "./types";
