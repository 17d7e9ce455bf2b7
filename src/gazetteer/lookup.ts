/** Looks a name up in the gazetteers, and says what may have been meant. */
import type { EntityType, Links } from "../types";
import { readName } from "./entry";
import { likeliestFirst, type MergedEntry } from "./merge";
import { similarity } from "./similarity";

/** An entry as `lookup` gives it. */
export interface LookupEntry {
  id: string;
  type: EntityType;
  name: string;
  /** All names by language, with their marks. */
  names: Readonly<Record<string, readonly string[]>>;
  links: Links;
}

/** What `lookup` gives. */
export interface LookupResult {
  /** The entries that bear the name, in any language, the likeliest first. */
  entries: LookupEntry[];
  /** Where there are none: names close to it, the closest first. */
  suggestions: { name: string; id: string; similarity: number }[];
}

const MOST_SUGGESTIONS = 5;
/** Names less alike than this are another name. */
const ALIKE = 0.85;

export function lookup(name: string, entries: readonly MergedEntry[]): LookupResult {
  const wanted = plain(name);
  const bearers = entries.filter((entry) => Object.values(entry.names).some((names) => names.some((n) => plain(readName(n).written) === wanted)));
  return {
    entries: bearers.sort(likeliestFirst).map(({ id, type, name: canonical, names, links }) => ({
      id, type, name: canonical, names: Object.fromEntries(Object.entries(names).map(([l, list]) => [l, [...list]])), links: { ...links },
    })),
    suggestions: bearers.length > 0 || wanted === "" ? [] : suggest(wanted, entries),
  };
}

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();

function suggest(wanted: string, entries: readonly MergedEntry[]): LookupResult["suggestions"] {
  const found: LookupResult["suggestions"] = [];
  for (const entry of entries) {
    for (const names of Object.values(entry.names)) {
      for (const name of names) {
        const { written } = readName(name);
        // Names of very different length are never so alike.
        if (written.length > 2 * wanted.length || wanted.length > 2 * written.length) continue;
        const alike = similarity(wanted, plain(written));
        if (alike >= ALIKE) found.push({ name: written, id: entry.id, similarity: Math.round(alike * 1000) / 1000 });
      }
    }
  }
  return found.sort((a, b) => b.similarity - a.similarity || (a.name < b.name ? -1 : 1)).slice(0, MOST_SUGGESTIONS);
}
