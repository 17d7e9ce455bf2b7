/** The list of names that an annotator is given. */
import { type GazetteerEntry, readName } from "./entry";

/** What {@link Gazetteer.without} takes out: all rows of an id; or one name, of that id or of whoever bears it. */
export type Unwanted = string | { id?: string; name: string };

/** A checked list of entries that nothing changes any more. Make one with `defineGazetteer` or `parseGazetteer`. */
export class Gazetteer {
  private read: readonly GazetteerEntry[] | undefined;
  private isFrozen = false;

  /**
   * `source` gives entries that are nobody else's: they are frozen before anybody else gets them.
   *
   * @internal
   */
  constructor(private readonly source: () => readonly GazetteerEntry[]) {}

  /** The entries, in order. Rows with one id stand as they were written. */
  get entries(): readonly GazetteerEntry[] {
    if (!this.isFrozen) Object.freeze(this.rows).forEach(freeze);
    this.isFrozen = true;
    return this.rows;
  }

  /**
   * The entries for who changes none: they are read once, and frozen only for those who might.
   *
   * @internal
   */
  get rows(): readonly GazetteerEntry[] {
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

/** Makes an entry one that nothing can change from now on. */
function freeze(entry: GazetteerEntry): void {
  for (const language in entry.names) Object.freeze(entry.names[language]);
  Object.freeze(entry.names);
  if (entry.links) Object.freeze(entry.links);
  Object.freeze(entry);
}
