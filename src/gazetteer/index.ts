/** `khabar/gazetteer`: reading and checking gazetteers alone. */
export { type GazetteerIssue, KhabarError } from "../errors";
export type { GazetteerEntry } from "./entry";
export { defineGazetteer, type Gazetteer, lintGazetteer, parseGazetteer } from "./gazetteer";
export type { GazetteerFormat } from "./table";
