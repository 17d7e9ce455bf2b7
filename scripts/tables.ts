/**
 * The one way tables get into the code: `import text from "tables:key,type"` gives those columns of all tables in
 * src/gazetteers as one text, merged so that nothing is left to do at first use.
 */
import { readdirSync, readFileSync } from "node:fs";
import { slug } from "../src/gazetteers/slug.ts";
import { virtualModules } from "./virtual-modules.ts";

const folder = new URL("../src/gazetteers/", import.meta.url);
/** Of two entries with one name the earlier goes first: these, by how their tables' names begin, and behind them what is generated of cities and provinces. */
const FIRST = ["countries", "capitals", "people", "organisations", "places", "bangladesh", "demonyms", "events", "products"];

function rank(table: string): number {
  const place = FIRST.findIndex((beginning) => table.startsWith(beginning));
  return place < 0 ? FIRST.length : place;
}

/** The tables' files, in order of precedence. */
export const tableFiles = (): string[] =>
  readdirSync(folder).filter((file) => file.endsWith(".tsv")).map((file) => file.slice(0, -".tsv".length))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((table) => `${table}.tsv`);

/** The text of one table. */
export const tableText = (file: string): string => readFileSync(new URL(file, folder), "utf8");

/**
 * The columns asked for, of all tables merged: a line for each entry, all in one order, and no header. `key` is the id without
 * what follows from the English name: `place/` for `place/dhaka`.
 */
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
  for (const entry of entries.values()) {
    const [id = "", english = ""] = [entry["id"], entry["en"]?.split("|")[0]];
    const folder = id.slice(0, id.indexOf("/") + 1);
    entry["key"] = id === folder + slug(english) ? folder : id;
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
