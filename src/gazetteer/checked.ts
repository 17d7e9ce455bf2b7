/** Making gazetteers, of objects or of text, and checking them: every fault is found before anything is used. */
import { assertOptions, assertString, type GazetteerIssue, KhabarError } from "../errors";
import type { GazetteerEntry } from "./entry";
import { Gazetteer } from "./gazetteer";
import { type CommonWords, lintCommonWords, lintEntry, lintRepeated, lintTogether } from "./lint";
import type { TableContent } from "./rows";
import { GAZETTEER_FORMATS, type GazetteerFormat, readTable } from "./table";

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
 * Reads a gazetteer from text: a table with a header line, its fields parted by tabs (`format: "tsv"`) or as spreadsheets
 * write them (`"csv"`: by commas or semicolons, in quotes where they hold one), or a JSON object a line (`"jsonl"`).
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

/** How a gazetteer's text is to be checked. */
export interface LintOptions {
  format: GazetteerFormat;
  /** Words that are no names where they stand alone, by language tag: a name that is one and bears no `?` is warned of. */
  commonWords?: CommonWords | undefined;
}

/**
 * Every fault of a gazetteer's text, in the order of its lines. An error keeps it from loading; a warning tells of what may not
 * be meant: a name under two ids, or twice, or one that is a common word.
 *
 * @throws KhabarError `invalid-option`
 *
 * @example
 * ```ts
 * import { lintGazetteer } from "khabar";
 * const [fault] = lintGazetteer("id\ttype\tbn\nplace/x\tCITY\tচরফ্যাশন\n", { format: "tsv" });
 * console.log(fault.line, fault.code); // 2 unknown-type
 * ```
 */
export function lintGazetteer(text: string, options: LintOptions): GazetteerIssue[] {
  const content = readChecked(text, options, "lintGazetteer", ["format", "commonWords"]);
  const warnings = [...lintRepeated(content.entries, content.lines), ...lintCommonWords(content.entries, content.lines, options.commonWords ?? {})];
  return [...faults(content), ...warnings].sort((a, b) => a.line - b.line);
}

function readChecked(text: string, options: { format: GazetteerFormat }, call: string, known: readonly string[] = ["format"]): TableContent {
  assertString(text);
  assertOptions(options, known, call);
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

/** A gazetteer of what has no error. */
function checked(content: TableContent): Gazetteer {
  const issues = faults(content);
  const errors = issues.filter((issue) => issue.severity === "error");
  if (errors.length > 0) {
    const listed = errors.slice(0, 10).map((e) => `  line ${e.line}${e.column === undefined ? "" : `, ${e.column}`}: ${e.message} [${e.code}]`);
    const more = errors.length > 10 ? `\n  and ${errors.length - 10} more; error.issues lists all` : "";
    throw new KhabarError("invalid-gazetteer", `the gazetteer has ${errors.length} fault${errors.length > 1 ? "s" : ""}:\n${listed.join("\n")}${more}`, issues);
  }
  // Copied now, before the caller can change what was checked.
  const { entries } = new Gazetteer(() => content.entries);
  return new Gazetteer(() => entries);
}
