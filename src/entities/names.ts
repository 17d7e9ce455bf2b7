/** The names of a gazetteer as items of a language's lexicon. */
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
    // readName() without an object for each of many thousands.
    const mark = name.charCodeAt(name.length - 1);
    this.cued = mark === QUESTION_MARK;
    this.match = mark === EXCLAMATION_MARK ? "exact" : "any";
    this.written = this.cued || this.match === "exact" ? name.slice(0, -1) : name;
  }

  get type(): EntityType {
    return this.entry.type;
  }
}

const QUESTION_MARK = 0x3f;
const EXCLAMATION_MARK = 0x21;

/** The names that entries have in one language. */
export function nameItems(entries: readonly MergedEntry[], language: string): NameItem[] {
  const items: NameItem[] = [];
  for (const entry of entries) for (const name of entry.namesIn(language)) items.push(new NameItem(name, entry));
  return items;
}
