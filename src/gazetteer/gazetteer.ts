/** The list of names that an annotator is given. */
import { type GazetteerEntry, readName } from "./entry";

/** What {@link Gazetteer.without} takes out: all rows of an id; or one name, of that id or of whoever bears it. */
export type Unwanted = string | { id?: string; name: string };

/** An entry that may read its names one language at a time. */
export interface Row extends GazetteerEntry {
  namesIn?(language: string): readonly string[];
}

/** A checked list of entries that nothing changes any more. Make one with `defineGazetteer` or `parseGazetteer`. */
export class Gazetteer {
  private read: readonly Row[] | undefined;
  private plain: readonly GazetteerEntry[] | undefined;
  /**
   * Whether no id stands in two rows.
   *
   * @internal
   */
  readonly isMerged: boolean;

  /**
   * `source` gives rows that are nobody else's.
   *
   * @internal
   */
  constructor(private readonly source: () => readonly Row[], { isMerged = false } = {}) {
    this.isMerged = isMerged;
  }

  /** The entries, in order. Rows with one id stand as they were written. */
  get entries(): readonly GazetteerEntry[] {
    return (this.plain ??= Object.freeze(this.rows.map(frozen)));
  }

  /**
   * The entries for who changes none, read once.
   *
   * @internal
   */
  get rows(): readonly Row[] {
    return (this.read ??= this.source());
  }

  /**
   * The same gazetteer without some entries, or without some names.
   *
   * @param unwanted ids, whose rows all go; and `{ name }`, or `{ id, name }` for one entry's alone, written as in the
   *   table and without its mark. What is in no row is passed over
   *
   * @example
   * ```ts
   * import { builtIn, createAnnotator } from "khabar";
   * const annotator = createAnnotator({ gazetteers: [builtIn.without(["country/FR", { id: "place/dhaka", name: "ঢাকা" }])] });
   * console.log(annotator.findEntities("فرنسا").length, annotator.findEntities("ঢাকায় বৃষ্টি").length); // 0 0
   * ```
   */
  without(unwanted: Iterable<Unwanted>): Gazetteer {
    if (typeof unwanted === "string") throw new TypeError(`without takes a list of ids and names, got the string "${unwanted}"`);
    const ids = new Set<string>();
    const names = new Set<string>();
    for (const one of unwanted) {
      if (typeof one === "string") ids.add(one);
      else if (typeof one === "object" && typeof one?.name === "string") names.add(keyOf(one.id, one.name));
      else throw new TypeError(`without takes ids and objects such as { name: "…" }, got ${JSON.stringify(one)}`);
    }
    return new Gazetteer(() => this.entries.filter(({ id }) => !ids.has(id)).map((entry) => (names.size === 0 ? entry : withoutNames(entry, names))));
  }
}

const keyOf = (id: string | undefined, name: string): string => JSON.stringify([id, name.normalize("NFC")]);

/** An entry without the names of a set of {@link keyOf}. */
function withoutNames(entry: GazetteerEntry, unwanted: ReadonlySet<string>): GazetteerEntry {
  const keeps = (name: string) => {
    const { written } = readName(name);
    return !unwanted.has(keyOf(undefined, written)) && !unwanted.has(keyOf(entry.id, written));
  };
  return { ...entry, names: Object.fromEntries(Object.entries(entry.names).map(([language, list]) => [language, list.filter(keeps)])) };
}

/** A copy of a row that nothing can change. */
function frozen({ id, type, names, links, tier, prior }: Row): GazetteerEntry {
  const own = Object.fromEntries(Object.entries(names).map(([language, list]) => [language, Object.freeze([...list])]));
  const facts = { ...(type && { type }), ...(links && { links: Object.freeze({ ...links }) }), ...(tier !== undefined && { tier }), ...(prior !== undefined && { prior }) };
  return Object.freeze({ id, ...facts, names: Object.freeze(own) });
}
