/** Gazetteers: lists of names with ids, the user's own or the built-in ones. */
import { assertOptions, assertString, type GazetteerIssue, KhabarError } from "../errors";
import type { GazetteerEntry } from "./entry";
import { lintEntry, lintTogether } from "./lint";
import { GAZETTEER_FORMATS, type GazetteerFormat, readTable, type TableContent } from "./table";

/** A checked list of entries that nothing changes any more. Make one with {@link defineGazetteer} or {@link parseGazetteer}. */
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

/**
 * Makes a gazetteer of objects.
 *
 * @param entries one object an entry; rows with one id add up, so names can be added to an entry of another gazetteer
 * @throws KhabarError `invalid-gazetteer` that lists every fault; its lines are positions in the list, from 1
 *
 * @example
 * ```ts
 * import { builtIn, createAnnotator, defineGazetteer } from "khabar";
 * const mine = defineGazetteer([{ id: "org/khabar", type: "ORG", names: { bn: ["খবর দল"], ar: ["فريق خبر"] } }]);
 * const annotator = createAnnotator({ gazetteers: [builtIn, mine] });
 * console.log(annotator.findEntities("খবর দলের বৈঠক")[0].id); // org/khabar
 * ```
 */
export function defineGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  if (!Array.isArray(entries)) throw new TypeError(`entries must be an array, got ${typeof entries}`);
  return checked({ entries: [...(entries as GazetteerEntry[])], lines: entries.map((_, i) => i + 1), issues: [] });
}

/**
 * Reads a gazetteer from text: a table with a header line (`format: "tsv"`), or a JSON object a line (`"jsonl"`).
 *
 * Columns: `id`, `type`, one for each language tag (`en`, `bn`, `ar`, …), and where wanted `links` (`iso3166=AM|wikidata=Q399`),
 * `tier`, `prior`. Names in a field are parted by `|`, the preferred first, and may end in `?` (counts only beside a cue)
 * or `!` (only exactly as written). Lines that begin with `#` are comments.
 *
 * @throws KhabarError `invalid-gazetteer` that lists every fault with its line
 *
 * @example
 * ```ts
 * import { parseGazetteer } from "khabar";
 * const mine = parseGazetteer("id\ttype\tbn\nplace/char-fasson\tGPE\tচরফ্যাশন|চর ফ্যাশন\n", { format: "tsv" });
 * console.log(mine.entries.length); // 1
 * ```
 */
export function parseGazetteer(text: string, options: { format: GazetteerFormat }): Gazetteer {
  return checked(readChecked(text, options, "parseGazetteer"));
}

/**
 * Every fault of a gazetteer's text, in the order of its lines; empty where it would load.
 *
 * @example
 * ```ts
 * import { lintGazetteer } from "khabar";
 * const [fault] = lintGazetteer("id\ttype\tbn\nplace/x\tCITY\tচরফ্যাশন\n", { format: "tsv" });
 * console.log(fault.line, fault.code); // 2 unknown-type
 * ```
 */
export function lintGazetteer(text: string, options: { format: GazetteerFormat }): GazetteerIssue[] {
  return faults(readChecked(text, options, "lintGazetteer"));
}

function readChecked(text: string, options: { format: GazetteerFormat }, call: string): TableContent {
  assertString(text);
  assertOptions(options, ["format"], call);
  if (!GAZETTEER_FORMATS.includes(options?.format)) {
    throw new KhabarError("invalid-option", `${call}: format must be one of ${GAZETTEER_FORMATS.map((f) => `"${f}"`).join(", ")}, got ${JSON.stringify(options?.format)}`);
  }
  return readTable(text, options.format);
}

function faults(content: TableContent): GazetteerIssue[] {
  const issues = [...content.issues];
  content.entries.forEach((entry, i) => issues.push(...lintEntry(entry, content.lines[i] as number)));
  issues.push(...lintTogether(content.entries, content.lines));
  return issues.sort((a, b) => a.line - b.line);
}

function checked(content: TableContent): Gazetteer {
  const issues = faults(content);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) {
    const listed = errors.slice(0, 10).map((e) => `  line ${e.line}${e.column === undefined ? "" : `, ${e.column}`}: ${e.message} [${e.code}]`);
    const more = errors.length > 10 ? `\n  and ${errors.length - 10} more; error.issues lists all` : "";
    throw new KhabarError("invalid-gazetteer", `the gazetteer has ${errors.length} fault${errors.length > 1 ? "s" : ""}:\n${listed.join("\n")}${more}`, issues);
  }
  const gazetteer = new Gazetteer(() => content.entries);
  // Copied now, before the caller can change what was checked.
  void gazetteer.entries;
  return gazetteer;
}
