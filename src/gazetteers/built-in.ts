/** The built-in gazetteer: the tables of this folder, merged and split by column so that nobody carries names of languages not used. */
import type { GazetteerEntry } from "../gazetteer/entry";
import { Gazetteer } from "../gazetteer/gazetteer";
import { readLinks } from "../gazetteer/rows";
import type { EntityType, Links } from "../types";
import { slug } from "./slug";
import facts from "tables:key,type,en,links,tier";

/** Columns of names by language, each a line for every entry. */
type Columns = ReadonlyMap<string, readonly string[]>;

/** An entry that reads its line when it is asked: most are never named in a text. */
class BuiltInEntry implements GazetteerEntry {
  private read: readonly string[] | undefined;
  private whole: string | undefined;

  constructor(private readonly line: string, private readonly columns: Columns, private readonly place: number) {}

  get id(): string {
    return (this.whole ??= this.readId());
  }

  get type(): EntityType {
    return this.fields[1] as EntityType;
  }

  get links(): Links | undefined {
    const links = this.fields[3];
    return links ? readLinks(links) : undefined;
  }

  get tier(): number | undefined {
    const tier = this.fields[4];
    return tier ? Number(tier) : undefined;
  }

  get names(): Record<string, readonly string[]> {
    const names: Record<string, readonly string[]> = { en: this.english };
    for (const language of this.columns.keys()) {
      const own = this.namesIn(language);
      if (own.length > 0) names[language] = own;
    }
    return names;
  }

  /** Its names in one of the columns' languages. */
  namesIn(language: string): readonly string[] {
    const names = this.columns.get(language)?.[this.place];
    return names ? names.split("|") : [];
  }

  private readId(): string {
    const id = this.fields[0] as string;
    // What follows from the English name is left out of the line.
    return id.endsWith("/") ? id + slug(this.english[0] as string) : id;
  }

  private get english(): readonly string[] {
    return (this.fields[2] as string).split("|");
  }

  private get fields(): readonly string[] {
    return (this.read ??= this.line.split("\t"));
  }
}

/**
 * The built-in entries with the given columns of names, by language. They are read at first use; that they have no faults
 * is tested, not looked for. Entries without a name in any of the columns are left out.
 */
export function builtInGazetteer(names: Readonly<Record<string, string>>): Gazetteer {
  const source = () => {
    const columns = new Map(Object.entries(names).map(([language, column]) => [language, column.split("\n")]));
    const lines = [...columns.values()];
    const entries: BuiltInEntry[] = [];
    facts.split("\n").forEach((line, i) => {
      if (lines.some((column) => column[i] !== "")) entries.push(new BuiltInEntry(line, columns, i));
    });
    return entries;
  };
  return new Gazetteer(source, { isMerged: true });
}
