/** The rows of a gazetteer, and the marks a name may bear. */
import type { EntityType, Links } from "../types";

/** One entry of a gazetteer, as a table row gives it. */
export interface GazetteerEntry {
  /** Stable name of the entry; rows with one id add up. `"person/vladimir-putin"`, `"country/AM"`. */
  id: string;
  /** Needed once for each id. */
  type?: EntityType | undefined;
  /**
   * Names by language tag, the preferred first. A name may end in a mark: `?` it is also a common word and counts
   * only beside a cue; `!` only exactly as written.
   */
  names: Readonly<Record<string, readonly string[]>>;
  links?: Links | undefined;
  /** How large or well known, from 1 (countries, capitals) to 4. Kept for selection; it changes no reading. */
  tier?: number | undefined;
  /** How likely the entry is meant by a name it shares with others, any scale; the highest wins. Default 0. */
  prior?: number | undefined;
}

/** A name with its mark read. */
export interface Name {
  written: string;
  /** `?`: it counts only beside a cue. */
  cued: boolean;
  /** `!`: only exactly as written. */
  exact: boolean;
}

/** Reads the mark off a name. */
export function readName(name: string): Name {
  const mark = name.at(-1);
  const marked = mark === "?" || mark === "!";
  return { written: marked ? name.slice(0, -1) : name, cued: mark === "?", exact: mark === "!" };
}

/** The name an entry is known by: English where it has one, else the first there is. */
export function canonicalName(entry: Pick<GazetteerEntry, "id" | "names">): string {
  const first = entry.names["en"]?.[0] ?? Object.values(entry.names).find((names) => names.length > 0)?.[0];
  return first === undefined ? entry.id : readName(first).written;
}
