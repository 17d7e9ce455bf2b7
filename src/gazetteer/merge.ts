/** Gazetteers laid over one another: one entry for each id, with all its names. */
import { KhabarError } from "../errors";
import type { EntityType, Links } from "../types";
import { canonicalName, type GazetteerEntry, readName } from "./entry";

/** An entry with all that the gazetteers say of it. */
export interface MergedEntry {
  id: string;
  type: EntityType;
  /** English where known. */
  name: string;
  /** With their marks; of a name that stands in two rows the later row's. */
  names: Readonly<Record<string, readonly string[]>>;
  links: Links;
  prior: number;
  /** Of two entries with one name the higher goes first: a later gazetteer's, then an earlier row's. */
  precedence: number;
}

/** Of entries with one name: the higher prior, then the later gazetteer, then the earlier row. */
export const likeliestFirst = (a: MergedEntry, b: MergedEntry): number => b.prior - a.prior || b.precedence - a.precedence;

/**
 * Adds the rows of gazetteers up, the later over the earlier.
 *
 * @throws KhabarError `invalid-gazetteer` where no row gives an id its type
 */
export function mergeGazetteers(gazetteers: readonly { rows: readonly GazetteerEntry[] }[]): MergedEntry[] {
  const merged = new Map<string, Row>();
  gazetteers.forEach(({ rows }, layer) => {
    rows.forEach((row, i) => {
      const known = merged.get(row.id);
      // Rows lie between their layer and the one below.
      const precedence = layer - (i + 1) / (rows.length + 2);
      merged.set(row.id, known ? added(known, row, precedence) : { row, precedence });
    });
  });
  return Array.from(merged.values(), complete);
}

/** What some rows with one id say together. */
interface Row {
  row: GazetteerEntry;
  precedence: number;
}

function added({ row: known, precedence: before }: Row, row: GazetteerEntry, precedence: number): Row {
  const names: Record<string, readonly string[]> = { ...known.names };
  for (const [language, list] of Object.entries(row.names)) names[language] = union(names[language] ?? [], list);
  return {
    row: { id: row.id, type: row.type ?? known.type, names, links: { ...known.links, ...row.links }, prior: row.prior ?? known.prior },
    precedence: Math.floor(precedence) > Math.floor(before) ? precedence : before,
  };
}

/** Both lists' names, the earlier first and each once; a later mark, or none, stands for the earlier one. */
function union(names: readonly string[], others: readonly string[]): string[] {
  const marked = new Map<string, string>();
  for (const name of [...names, ...others]) marked.set(readName(name).written, name);
  return [...marked.values()];
}

function complete({ row, precedence }: Row): MergedEntry {
  const { id, type, names, links = {}, prior = 0 } = row;
  if (type === undefined) {
    throw new KhabarError("invalid-gazetteer", `no gazetteer gives "${id}" a type; add a row with its type, or the gazetteer that owns it`);
  }
  return { id, type, name: canonicalName(row), names, links, prior, precedence };
}
