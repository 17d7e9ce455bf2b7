/** The list of names that an annotator is given. */
import type { GazetteerEntry } from "./entry";

/** A checked list of entries that nothing changes any more. Make one with `defineGazetteer` or `parseGazetteer`. */
export class Gazetteer {
  private read: readonly GazetteerEntry[] | undefined;

  /**
   * `source` gives entries that are nobody else's: they are frozen as they are.
   *
   * @internal
   */
  constructor(private readonly source: () => readonly GazetteerEntry[]) {}

  /** The entries, in order. Rows with one id stand as they were written. */
  get entries(): readonly GazetteerEntry[] {
    return (this.read ??= Object.freeze(this.source().map(freeze)));
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

/** An entry, which nothing can change from now on. */
function freeze(entry: GazetteerEntry): GazetteerEntry {
  for (const language in entry.names) Object.freeze(entry.names[language]);
  Object.freeze(entry.names);
  if (entry.links) Object.freeze(entry.links);
  return Object.freeze(entry);
}
