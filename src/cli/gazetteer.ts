/** `khabar gazetteer`: checks tables, looks names up, counts what is built in. */
import path from "node:path";
import { builtIn, lintGazetteer, lookup } from "../default-annotator";
import { KhabarError } from "../errors";
import type { GazetteerEntry } from "../gazetteer/entry";
import { parseGazetteer } from "../gazetteer/checked";
import type { GazetteerFormat } from "../gazetteer/table";
import { readText } from "./read-text";

const FORMATS: Readonly<Record<string, GazetteerFormat>> = { ".tsv": "tsv", ".tab": "tsv", ".csv": "csv", ".jsonl": "jsonl", ".ndjson": "jsonl" };

/** Runs one of the subcommands. Whether all is well. */
export async function gazetteer([command, ...operands]: readonly string[]): Promise<boolean> {
  switch (command) {
    case "lint":
      return await lintFiles(operands);
    case "lookup":
      return lookupNames(operands);
    case "stats":
      return await countEntries(operands);
    default:
      throw new KhabarError("invalid-option", `gazetteer takes lint, lookup or stats${command === undefined ? "" : `, not "${command}"`}; try khabar --help`);
  }
}

function formatOf(file: string): GazetteerFormat {
  const format = FORMATS[path.extname(file).toLowerCase()];
  if (format === undefined) throw new KhabarError("invalid-option", `${file}: a gazetteer's name must end in one of ${Object.keys(FORMATS).join(", ")}`);
  return format;
}

/** Prints every fault as `file:line: severity, column: message [code]`. Whether there is no error. */
async function lintFiles(files: readonly string[]): Promise<boolean> {
  if (files.length === 0) throw new KhabarError("invalid-option", "gazetteer lint takes at least one file");
  let isSound = true;
  for (const file of files) {
    const format = formatOf(file);
    const issues = lintGazetteer(await readText(file), { format });
    for (const { line, column, severity, message, code } of issues) process.stdout.write(`${file}:${line}: ${severity}${column === undefined ? "" : `, ${column}`}: ${message} [${code}]\n`);
    const errors = issues.filter(({ severity }) => severity === "error").length;
    process.stdout.write(`${file}: ${count(errors, "error")}, ${count(issues.length - errors, "warning")}\n`);
    isSound &&= errors === 0;
  }
  return isSound;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? "" : "s"}`;

/** Prints who bears each name, or which names are close. Whether every name is somebody's. */
function lookupNames(names: readonly string[]): boolean {
  if (names.length === 0) throw new KhabarError("invalid-option", "gazetteer lookup takes at least one name");
  let isKnown = true;
  for (const name of names) {
    const { entries, suggestions } = lookup(name);
    for (const { id, type, names: all } of entries) process.stdout.write(`${name}: ${id} ${type} ${Object.entries(all).map(([language, list]) => `${language}: ${list.join(" | ")}`).join("; ")}\n`);
    if (entries.length > 0) continue;
    isKnown = false;
    process.stdout.write(`${name}: nobody's name${suggestions.length > 0 ? `; did you mean ${suggestions.map((close) => `${close.name} (${close.id})`).join(", ")}?` : ""}\n`);
  }
  return isKnown;
}

async function entriesOf(file: string): Promise<readonly GazetteerEntry[]> {
  const format = formatOf(file);
  return parseGazetteer(await readText(file), { format }).entries;
}

/** Prints how many entries of each type there are, and names in each language: of the built-in gazetteer, or of a file. */
async function countEntries(files: readonly string[]): Promise<boolean> {
  const [file] = files;
  if (files.length > 1) throw new KhabarError("invalid-option", "gazetteer stats takes one file, or none for what is built in");
  const entries = file === undefined ? builtIn.entries : await entriesOf(file);
  const byId = new Map<string, GazetteerEntry[]>();
  for (const entry of entries) byId.set(entry.id, [...(byId.get(entry.id) ?? []), entry]);
  const languages = [...new Set(entries.flatMap((entry) => Object.keys(entry.names)))].sort();
  const rows = new Map<string, number[]>();
  for (const rowsOfOne of byId.values()) {
    const type = rowsOfOne.find((entry) => entry.type !== undefined)?.type ?? "–";
    const row = rows.get(type) ?? [0, ...languages.map(() => 0)];
    row[0] = (row[0] as number) + 1;
    languages.forEach((language, i) => (row[i + 1] = (row[i + 1] as number) + rowsOfOne.reduce((sum, entry) => sum + (entry.names[language]?.length ?? 0), 0)));
    rows.set(type, row);
  }
  const line = (cells: readonly (string | number)[]) => `${cells.map((cell, i) => (i === 0 ? String(cell).padEnd(8) : String(cell).padStart(8))).join("")}\n`;
  process.stdout.write(line(["type", "entries", ...languages]));
  for (const [type, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) process.stdout.write(line([type, ...row]));
  process.stdout.write(line(["all", ...["", ...languages].map((_, i) => [...rows.values()].reduce((sum, row) => sum + (row[i] as number), 0))]));
  return true;
}
