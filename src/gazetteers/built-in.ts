/** The built-in gazetteer: the tables of this folder, split by column so that nobody carries names of languages not used. */
import { Gazetteer } from "../gazetteer/gazetteer";
import { readTsv } from "../gazetteer/rows";
import facts from "tables:id,type,en,links";

/**
 * The built-in entries with the given name columns. They are read at first use; that they have no faults is tested, not looked for.
 * Entries without a name in any of the columns are left out.
 */
export function builtInGazetteer(nameTables: readonly string[]): Gazetteer {
  return new Gazetteer(() => {
    const named = nameTables.flatMap((table) => readTsv(table).entries);
    const ids = new Set(named.map((entry) => entry.id));
    return [...readTsv(facts).entries.filter((entry) => ids.has(entry.id)), ...named];
  });
}
