/** `khabar/gazetteer`: reading and checking gazetteers alone. */
export { type GazetteerIssue, KhabarError } from "../errors";
export type { GazetteerEntry } from "./entry";
export { defineGazetteer, lintGazetteer, type LintOptions, parseGazetteer } from "./checked";
export type { Gazetteer } from "./gazetteer";
export type { CommonWords } from "./lint";
export type { GazetteerFormat } from "./table";
