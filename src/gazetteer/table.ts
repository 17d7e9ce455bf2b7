/** Reads a gazetteer's text: a table with a header line, parted by tabs or commas, or one JSON object a line. */
import { csvRows } from "./csv";
import type { GazetteerEntry } from "./entry";
import { linesOf, readRows, readTsv, type TableContent } from "./rows";

/** The formats a gazetteer can be written in. */
export const GAZETTEER_FORMATS = ["tsv", "csv", "jsonl"] as const;
export type GazetteerFormat = (typeof GAZETTEER_FORMATS)[number];

/** Reads a table in one of the formats. Faults are gathered, never thrown. */
export function readTable(text: string, format: GazetteerFormat): TableContent {
  if (format === "jsonl") return readJsonLines(text);
  return format === "csv" ? readCsv(text) : readTsv(text);
}

function readCsv(text: string): TableContent {
  const { rows, faults } = csvRows(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const broken = new Set(faults.map(({ line }) => line));
  // Spreadsheets write rows nobody filled as rows of empty fields.
  const filled = rows.filter(([fields, line]) => fields.some((field) => field.trim() !== "") && !fields[0]?.startsWith("#") && !broken.has(line));
  const content = readRows(filled, "commas");
  for (const { line, message } of faults) content.issues.push({ code: "bad-quotes", line, severity: "error", message: `${message}; a field in quotes ends with one, and a quote within it is written twice` });
  return content;
}

function readJsonLines(text: string): TableContent {
  const content: TableContent = { entries: [], lines: [], issues: [] };
  for (const [row, line] of linesOf(text)) {
    if (row.trim() === "") continue;
    const entry = parseObject(row);
    if (entry === undefined) {
      content.issues.push({ code: "not-json", line, severity: "error", message: `not a JSON object: "${row.slice(0, 60)}"; write one object a line` });
      continue;
    }
    content.entries.push(entry as unknown as GazetteerEntry);
    content.lines.push(line);
  }
  return content;
}

function parseObject(row: string): object | undefined {
  try {
    const value: unknown = JSON.parse(row);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

