/** The built-in gazetteer: the tables of this folder, merged and split by column so that nobody carries names of languages not used. */
import type { GazetteerEntry } from "../gazetteer/entry";
import { Gazetteer } from "../gazetteer/gazetteer";
import { readLinks } from "../gazetteer/rows";
import type { EntityType } from "../types";
import facts from "tables:id,type,en,links,tier";

/**
 * The built-in entries with the given columns of names, by language. They are read at first use; that they have no faults
 * is tested, not looked for. Entries without a name in any of the columns are left out.
 */
export function builtInGazetteer(columns: Readonly<Record<string, string>>): Gazetteer {
  return new Gazetteer(() => {
    const languages = Object.entries(columns).map(([language, column]) => ({ language, column: column.split("\n") }));
    const entries: GazetteerEntry[] = [];
    facts.split("\n").forEach((row, i) => {
      const [id = "", type, english = "", links, tier] = row.split("\t");
      const names: Record<string, string[]> = { en: english.split("|") };
      let isNamed = false;
      for (const { language, column } of languages) {
        const own = column[i];
        if (!own) continue;
        names[language] = own.split("|");
        isNamed = true;
      }
      if (isNamed) entries.push({ id, type: type as EntityType, names, links: links ? readLinks(links) : undefined, tier: tier ? Number(tier) : undefined });
    });
    return entries;
  });
}
