/** `khabar/core`: an annotator with nothing built in, for those who bring one language, or their own names alone. */
export { type Annotator, createAnnotator } from "./annotate";
export type { AnnotatorOptions } from "./annotator-options";
export { sharedEntities } from "./entities/clusters";
export type { LatinTagger } from "./entities/foreign-names";
export { type GazetteerIssue, KhabarError, type KhabarErrorCode } from "./errors";
export type { GazetteerEntry } from "./gazetteer/entry";
export { defineGazetteer, lintGazetteer, type LintOptions, parseGazetteer } from "./gazetteer/checked";
export type { Gazetteer } from "./gazetteer/gazetteer";
export type { CommonWords } from "./gazetteer/lint";
export type { LookupEntry, LookupResult } from "./gazetteer/lookup";
export type { GazetteerFormat } from "./gazetteer/table";
export type { LanguageData, SentenceLanguage } from "./languages/language";
export type { SentenceRules } from "./segment/rules";
export type * from "./types";
