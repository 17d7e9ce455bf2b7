/** Reads the rows of a table, the first of which names the columns, and lines. */
import { type GazetteerIssue } from "../errors";
import type { EntityType, Links } from "../types";
import type { GazetteerEntry } from "./entry";
import { FACT_COLUMNS, languageFault } from "./lint";

/** A row with the 1-based line it begins in. */
export type Row = readonly [fields: string[], line: number];

/** What a table holds, each entry with the line it stands in, and what could not be read. */
export interface TableContent {
  entries: GazetteerEntry[];
  lines: number[];
  issues: GazetteerIssue[];
}

/** Reads a table whose fields are parted by tabs. Faults are gathered, never thrown. */
export const readTsv = (text: string): TableContent => readRows(tsvRows(text), "tabs");

function* tsvRows(text: string): Generator<Row> {
  // A line of spaces is blank; one of tabs is a row without an id.
  for (const [row, line] of linesOf(text)) if (row.trim() !== "" || row.includes("\t")) yield [row.split("\t"), line];
}

/** Reads rows of fields, the first of which names the columns. */
export function readRows(rows: Iterable<Row>, partedBy: "tabs" | "commas"): TableContent {
  const content: TableContent = { entries: [], lines: [], issues: [] };
  const fault = (code: string, line: number, message: string, column?: string) =>
    content.issues.push({ code, line, ...(column === undefined ? {} : { column }), severity: "error", message });
  let header: string[] | undefined;
  for (const [fields, line] of rows) {
    if (header === undefined) {
      header = fields;
      if (!header.includes("id")) fault("missing-header", line, `the first line must name the columns, "id" among them, parted by ${partedBy}; it is "${fields.join(" ").slice(0, 60)}"`);
      header.forEach((column, i) => {
        if (header?.indexOf(column) !== i) fault("duplicate-column", line, `the column "${column}" stands twice`, column);
        if (!FACT_COLUMNS.includes(column)) {
          const why = languageFault(column);
          if (why !== undefined) fault("unknown-column", line, `"${column}" is neither ${FACT_COLUMNS.join(", ")} nor a language tag${why}`, column);
        }
      });
      if (content.issues.length > 0) return content;
      continue;
    }
    if (fields.length !== header.length) {
      fault("field-count", line, `the row has ${fields.length} fields and the header ${header.length}; part them by one ${partedBy === "tabs" ? "tab" : "comma"} each, also where a field is empty`);
      continue;
    }
    // A column is a fact's or a language's: no name of either is one that every object has.
    const names: Record<string, string[]> = {};
    const entry: GazetteerEntry = { id: "", names };
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as string;
      if (field === "") continue;
      const column = header[i] as string;
      if (column === "id") entry.id = field;
      else if (column === "type") entry.type = field as EntityType;
      else if (column === "tier" || column === "prior") entry[column] = Number(field);
      else if (column !== "links") names[column] = field.split("|");
      else {
        const kinds = field.split("|").map((link) => link.split("=", 1)[0]);
        if (new Set(kinds).size < kinds.length) fault("duplicate-link", line, `a link stands twice in "${field}"; keep one of them`, "links");
        entry.links = readLinks(field);
      }
    }
    content.entries.push(entry);
    content.lines.push(line);
  }
  if (header === undefined) fault("missing-header", 1, "the table is empty; its first line must name the columns");
  return content;
}

/** The links of a field: `iso3166=AM|wikidata=Q399`. */
export function readLinks(field: string): Links {
  return Object.fromEntries(
    field.split("|").map((link) => {
      const sign = link.indexOf("=");
      return sign < 0 ? [link, ""] : [link.slice(0, sign), link.slice(sign + 1)];
    }),
  );
}

/** The lines of a text that are neither empty nor comments, with their numbers. */
export function* linesOf(text: string): Generator<[string, number]> {
  let line = 1;
  for (let start = text.charCodeAt(0) === 0xfeff ? 1 : 0; start < text.length; line++) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const content = text.slice(start, text.charCodeAt(end - 1) === 13 && end > start ? end - 1 : end);
    if (content !== "" && !content.startsWith("#")) yield [content, line];
    start = end + 1;
  }
}
