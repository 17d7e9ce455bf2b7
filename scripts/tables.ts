/**
 * The one way tables get into the code: `import text from "tables:id,bn"` gives those columns of every table in
 * src/gazetteers, as one tab-separated text.
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

/** The columns asked for, of all tables; rows that hold nothing but their id are left out. */
export function tableColumns(columns: readonly string[]): string {
  const rows = [columns.join("\t")];
  for (const file of tableFiles()) {
    const lines = tableText(file).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const header = lines[0]?.split("\t") ?? [];
    const places = columns.map((column) => header.indexOf(column));
    for (const line of lines.slice(1)) {
      const fields = line.split("\t");
      const kept = places.map((place) => fields[place] ?? "");
      if (kept.slice(1).some((field) => field !== "")) rows.push(kept.join("\t"));
    }
  }
  return `${rows.join("\n")}\n`;
}

/** The plugins that serve `tables:…`. */
export const tables = virtualModules("tables", tableColumns);
