/** Gazetteers laid over one another: one entry for each id, with all its names. */
import { KhabarError } from "../errors";
import type { EntityType, Links } from "../types";
import { canonicalName, type GazetteerEntry, readName } from "./entry";
import type { Gazetteer, Row } from "./gazetteer";

/** What some rows with one id say together. */
export class MergedEntry {
  private canonical: string | undefined;
  private linked: Links | undefined;

  constructor(
    private readonly row: Row,
    /** Of two entries with one name the higher goes first: a later gazetteer's, then an earlier row's. */
    readonly precedence: number,
  ) {}

  get id(): string {
    return this.row.id;
  }

  get type(): EntityType {
    return this.row.type as EntityType;
  }

  /** English where known. */
  get name(): string {
    return (this.canonical ??= canonicalName(this.row));
  }

  /** With their marks; of a name that stands in two rows the later row's. */
  get names(): Readonly<Record<string, readonly string[]>> {
    return this.row.names;
  }

  /** Its names in one language. */
  namesIn(language: string): readonly string[] {
    return this.row.namesIn?.(language) ?? this.row.names[language] ?? [];
  }

  get links(): Links {
    return (this.linked ??= this.row.links ?? {});
  }

  get prior(): number {
    return this.row.prior ?? 0;
  }
}

/** Of entries with one name: the higher prior, then the later gazetteer, then the earlier row. */
export const likeliestFirst = (a: MergedEntry, b: MergedEntry): number => b.prior - a.prior || b.precedence - a.precedence;

/**
 * Adds the rows of gazetteers up, the later over the earlier.
 *
 * @throws KhabarError `invalid-gazetteer` where no row gives an id its type
 */
export function mergeGazetteers(gazetteers: readonly Gazetteer[]): MergedEntry[] {
  const [first, ...others] = gazetteers;
  // Rows lie between their layer and the one below.
  const precedenceOf = (layer: number, row: number, rows: number) => layer - (row + 1) / (rows + 2);
  if (first?.isMerged && others.length === 0) return first.rows.map((row, i) => new MergedEntry(row, precedenceOf(0, i, first.rows.length)));
  const merged = new Map<string, { row: Row; precedence: number }>();
  gazetteers.forEach(({ rows }, layer) => {
    rows.forEach((row, i) => {
      const known = merged.get(row.id);
      const precedence = precedenceOf(layer, i, rows.length);
      if (!known) merged.set(row.id, { row, precedence });
      else merged.set(row.id, { row: added(known.row, row), precedence: Math.floor(precedence) > Math.floor(known.precedence) ? precedence : known.precedence });
    });
  });
  return Array.from(merged.values(), ({ row, precedence }) => {
    if (row.type !== undefined) return new MergedEntry(row, precedence);
    throw new KhabarError("invalid-gazetteer", `no gazetteer gives "${row.id}" a type; add a row with its type, or the gazetteer that owns it`);
  });
}

/** A row with what a later one says, too. */
function added(known: GazetteerEntry, row: GazetteerEntry): GazetteerEntry {
  const names: Record<string, readonly string[]> = { ...known.names };
  for (const [language, list] of Object.entries(row.names)) names[language] = union(names[language] ?? [], list);
  return { id: row.id, type: row.type ?? known.type, names, links: { ...known.links, ...row.links }, prior: row.prior ?? known.prior };
}

/** Both lists' names, the earlier first and each once; a later mark, or none, stands for the earlier one. */
function union(names: readonly string[], others: readonly string[]): string[] {
  const marked = new Map<string, string>();
  for (const name of [...names, ...others]) marked.set(readName(name).written, name);
  return [...marked.values()];
}
