/** The names of a gazetteer as items of a language's lexicon. */
import { readName } from "../gazetteer/entry";
import type { MergedEntry } from "../gazetteer/merge";
import type { EntityType } from "../types";

/** A gazetteer name in a lexicon. */
export interface NameItem {
  kind: "name";
  written: string;
  match: "any" | "exact";
  type: EntityType;
  entry: MergedEntry;
  /** It is also a common word, and counts only beside a cue. */
  cued: boolean;
}

/** The names that entries have in one language. */
export function* nameItems(entries: readonly MergedEntry[], language: string): Generator<NameItem> {
  for (const entry of entries) {
    for (const name of entry.names[language] ?? []) {
      const { written, cued, exact } = readName(name);
      yield { kind: "name", written, match: exact ? "exact" : "any", type: entry.type, entry, cued };
    }
  }
}
