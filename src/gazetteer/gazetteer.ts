/** The list of names that an annotator is given. */
import type { GazetteerEntry } from "./entry";

/** A checked list of entries that nothing changes any more. Make one with `defineGazetteer` or `parseGazetteer`. */
export class Gazetteer {
  private read: readonly GazetteerEntry[] | undefined;

  /** @internal */
  constructor(private readonly source: () => readonly GazetteerEntry[]) {}

  /** The entries, in order. Rows with one id stand as they were written. */
  get entries(): readonly GazetteerEntry[] {
    return (this.read ??= Object.freeze(this.source().map(frozen)));
  }

  /**
   * The same gazetteer without the entries of these ids.
   *
   * @example
   * ```ts
   * import { builtIn, createAnnotator } from "khabar";
   * const annotator = createAnnotator({ gazetteers: [builtIn.without(["country/FR"])] });
   * console.log(annotator.findEntities("فرنسا").length); // 0
   * ```
   */
  without(ids: Iterable<string>): Gazetteer {
    if (typeof ids === "string") throw new TypeError(`without takes a list of ids, got the string "${ids}"`);
    const gone = new Set(ids);
    return new Gazetteer(() => this.entries.filter((entry) => !gone.has(entry.id)));
  }
}

/** A copy of an entry that cannot be changed. */
function frozen(entry: GazetteerEntry): GazetteerEntry {
  const names = Object.fromEntries(Object.entries(entry.names).map(([language, list]) => [language, Object.freeze([...list])]));
  return Object.freeze({ ...entry, names: Object.freeze(names), ...(entry.links ? { links: Object.freeze({ ...entry.links }) } : {}) });
}
