/**
 * The one way tables get into the code: `import text from "tables:id,type"` gives those columns of all tables in
 * src/gazetteers as one text, merged so that nothing is left to do at first use.
 */
import { readdirSync, readFileSync } from "node:fs";
import { virtualModules } from "./virtual-modules.ts";

const folder = new URL("../src/gazetteers/", import.meta.url);
/** Of two entries with one name the earlier goes first; what is not named here follows in order of its name. */
const FIRST = ["countries.tsv", "countries-usage.tsv", "capitals.tsv", "people.tsv", "organisations.tsv", "places.tsv"];

const rank = (file: string): number => (FIRST.includes(file) ? FIRST.indexOf(file) : FIRST.length);

/** The tables' files, in order of precedence. */
export const tableFiles = (): string[] =>
  readdirSync(folder).filter((file) => file.endsWith(".tsv")).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

/** The text of one table. */
export const tableText = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/** The columns asked for, of all tables merged: a line for each entry, all in one order, and no header. */
export function tableColumns(columns: readonly string[]): string {
  const entries = new Map<string, Record<string, string>>();
  for (const file of tableFiles()) {
    const [header = [], ...rows] = tableText(file).split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));
    for (const row of rows) {
      const entry = entries.get(row[0] as string) ?? {};
      header.forEach((column, i) => (entry[column] = union(entry[column] ?? "", row[i] ?? "")));
      entries.set(row[0] as string, entry);
    }
  }
  return Array.from(entries.values(), (entry) => columns.map((column) => entry[column] ?? "").join("\t")).join("\n");
}

/** Both fields' names, each once, with the later mark or none; or their links, the later of each kind. As mergeGazetteers does it at first use. */
function union(field: string, other: string): string {
  if (field === "" || other === "" || field === other) return field || other;
  return [...new Map(`${field}|${other}`.split("|").map((name) => [name.replace(/[?!]$|=.*/u, ""), name])).values()].join("|");
}

/** The plugins that serve `tables:…`. */
export const tables = virtualModules("tables", tableColumns);
