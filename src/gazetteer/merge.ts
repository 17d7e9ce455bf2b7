/** Gazetteers laid over one another: one entry for each id, with all its names. */
import { KhabarError } from "../errors";
import type { EntityType, Links } from "../types";
import { canonicalName, type GazetteerEntry } from "./entry";
import type { Gazetteer } from "./gazetteer";

/** An entry with all that the gazetteers say of it. */
export interface MergedEntry {
  id: string;
  type: EntityType;
  /** English where known. */
  name: string;
  names: Record<string, string[]>;
  links: Links;
  prior: number;
  /** Of two entries with one name the higher goes first: a later gazetteer's, then an earlier row's. */
  precedence: number;
}

/** Of entries with one name: the higher prior, then the later gazetteer, then the earlier row. */
export const likeliestFirst = (a: MergedEntry, b: MergedEntry): number => b.prior - a.prior || b.precedence - a.precedence;

/**
 * Adds gazetteers up, the later over the earlier.
 *
 * @throws KhabarError `invalid-gazetteer` where no row gives an id its type
 */
export function mergeGazetteers(gazetteers: readonly Gazetteer[]): MergedEntry[] {
  const merged = new Map<string, GazetteerEntry & { names: Record<string, string[]>; precedence: number }>();
  gazetteers.forEach((gazetteer, layer) => {
    gazetteer.entries.forEach((row, i) => {
      // Rows lie between their layer and the one below.
      const precedence = layer - (i + 1) / (gazetteer.entries.length + 2);
      const known = merged.get(row.id);
      const entry = known ?? { id: row.id, names: Object.create(null) as Record<string, string[]>, precedence };
      entry.type = row.type ?? entry.type;
      if (row.links) entry.links = { ...entry.links, ...row.links };
      entry.prior = row.prior ?? entry.prior;
      if (Math.floor(precedence) > Math.floor(entry.precedence)) entry.precedence = precedence;
      for (const language in row.names) {
        const names = row.names[language] ?? [];
        const others = entry.names[language];
        entry.names[language] = others ? [...new Set([...others, ...names])] : [...new Set(names)];
      }
      merged.set(row.id, entry);
    });
  });
  return [...merged.values()].map((entry) => {
    if (entry.type === undefined) {
      throw new KhabarError("invalid-gazetteer", `no gazetteer gives "${entry.id}" a type; add a row with its type, or the gazetteer that owns it`);
    }
    return { id: entry.id, type: entry.type, name: canonicalName(entry), names: entry.names, links: entry.links ?? {}, prior: entry.prior ?? 0, precedence: entry.precedence };
  });
}
