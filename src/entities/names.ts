/** The names of a gazetteer as items of a language's lexicon. */
import { readName } from "../gazetteer/entry";
import type { MergedEntry } from "../gazetteer/merge";
import type { EntityType } from "../types";

/** A gazetteer name in a lexicon. */
export class NameItem {
  readonly kind = "name";
  readonly written: string;
  readonly match: "any" | "exact";
  /** It is also a common word, and counts only beside a cue. */
  readonly cued: boolean;

  constructor(name: string, readonly entry: MergedEntry) {
    const { written, cued, exact } = readName(name);
    this.written = written;
    this.match = exact ? "exact" : "any";
    this.cued = cued;
  }

  get type(): EntityType {
    return this.entry.type;
  }
}

/** The names that entries have in one language. */
export function nameItems(entries: readonly MergedEntry[], language: string): NameItem[] {
  return entries.flatMap((entry) => entry.namesIn(language).map((name) => new NameItem(name, entry)));
}
