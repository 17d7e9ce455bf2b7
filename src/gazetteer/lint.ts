/** What can be wrong with a gazetteer entry, each fault with a stable code and the way to mend it. */
import { type GazetteerIssue } from "../errors";
import { classOf, SCRIPTS, scriptOf } from "../text/characters";
import { ENTITY_TYPES, type Links } from "../types";
import { type GazetteerEntry, type Name, readName } from "./entry";

const LINK_KINDS: readonly string[] = ["wikidata", "iso3166", "geonames"] satisfies (keyof Links)[];
/** The columns of a table that are not names of a language. */
export const FACT_COLUMNS: readonly string[] = ["id", "type", "links", "tier", "prior"];

const error = (code: string, line: number, column: string | undefined, message: string): GazetteerIssue =>
  ({ code, line, ...(column === undefined ? {} : { column }), severity: "error", message });

const warning = (code: string, line: number, column: string, message: string): GazetteerIssue => ({ code, line, column, severity: "warning", message });

const FIELDS: readonly string[] = ["id", "type", "names", "links", "tier", "prior"] satisfies (keyof GazetteerEntry)[];

/** What is wrong with a language's tag, to be put behind a sentence; undefined where it is the tag names are looked up by. */
export function languageFault(tag: string): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag);
    return canonical === tag ? undefined : `; write "${canonical ?? ""}"`;
  } catch {
    return "";
  }
}

/** What is wrong with the form of a value that should be an entry; nothing else of it can be read then. */
function lintForm(entry: unknown, line: number): GazetteerIssue[] {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry)) return [error("not-an-entry", line, undefined, `an entry must be an object, got ${JSON.stringify(entry) ?? "undefined"}`)];
  const { names, links } = entry as Record<string, unknown>;
  const issues = Object.keys(entry).filter((field) => !FIELDS.includes(field)).map((field) => error("unknown-field", line, field, `unknown field "${field}"; an entry has ${FIELDS.join(", ")}`));
  if (typeof names !== "object" || names === null || Array.isArray(names)) return [...issues, error("no-names", line, "names", `names must be an object of lists by language, such as { "en": ["Bhola"] }`)];
  for (const [language, list] of Object.entries(names)) {
    const why = languageFault(language);
    if (why !== undefined) issues.push(error("unknown-language", line, language, `"${language}" is no language tag${why}`));
    if (!Array.isArray(list) || list.some((name) => typeof name !== "string")) issues.push(error("no-list", line, language, `the names in "${language}" must be a list of strings`));
  }
  if (links !== undefined && (typeof links !== "object" || links === null)) issues.push(error("bad-link", line, "links", `links must be an object such as { "iso3166": "AM" }`));
  return issues;
}

/** The faults of one entry that stands at `line`. */
export function lintEntry(entry: GazetteerEntry, line: number): GazetteerIssue[] {
  const issues = lintForm(entry, line);
  if (issues.length > 0) return issues;
  if (typeof entry.id !== "string" || entry.id === "") issues.push(error("missing-id", line, "id", "the entry has no id; give it one, such as place/sundarbans"));
  else if (/\s/u.test(entry.id)) issues.push(error("space-in-id", line, "id", `the id "${entry.id}" holds white space; join its words by hyphens`));
  if (entry.type !== undefined && !ENTITY_TYPES.includes(entry.type)) {
    issues.push(error("unknown-type", line, "type", `unknown type "${entry.type}"; it must be one of ${ENTITY_TYPES.join(", ")}`));
  }
  for (const [kind, value] of Object.entries(entry.links ?? {})) {
    if (!LINK_KINDS.includes(kind)) issues.push(error("unknown-link", line, "links", `unknown link "${kind}"; write ${LINK_KINDS.join("=…, ")}=…`));
    else if (typeof value !== "string" || value === "") issues.push(error("bad-link", line, "links", `the link "${kind}" has no value; write ${kind}=…`));
  }
  for (const column of ["tier", "prior"] as const) {
    if (entry[column] !== undefined && !Number.isFinite(entry[column])) issues.push(error("not-a-number", line, column, `${column} must be a number`));
  }
  for (const [language, names] of Object.entries(entry.names)) issues.push(...lintNames(names, language, line));
  return issues;
}

function lintNames(names: readonly string[], language: string, line: number): GazetteerIssue[] {
  const issues: GazetteerIssue[] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const { written } = readName(name);
    const foreign = scriptFault(written, language);
    if (written === "") issues.push(error("empty-name", line, language, "a name is empty; take out the | beside it, or write the name"));
    else if (/^\s|\s$|\s\s/u.test(written)) issues.push(error("stray-space", line, language, `"${name}" has a stray space; take it out`));
    else if (/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u.test(written)) issues.push(error("invisible-mark", line, language, `"${name}" holds an invisible mark; type it anew`));
    else if (!/^[\p{L}\p{N}]/u.test(written)) issues.push(error("no-letter-first", line, language, `"${name}" begins with no letter or digit, so it would never be found; write the bare name`));
    else if (foreign !== undefined) issues.push(error("wrong-script", line, language, `"${name}" is written in ${foreign} letters and stands among names in "${language}"; move it to its own column`));
    else if ([...written].length < 2) issues.push(error("one-letter-name", line, language, `"${name}" is a single letter, which would be found everywhere; take it out`));
    if (seen.has(written)) issues.push(error("duplicate-name", line, language, `"${written}" stands twice; take one out`));
    seen.add(written);
  }
  return issues;
}

const scripts = new Map<string, string | undefined>();

/** The script of the language that a name's letters are not of; Latin letters may stand anywhere. Undefined where all is well. */
function scriptFault(written: string, language: string): string | undefined {
  if (!scripts.has(language)) scripts.set(language, new Intl.Locale(language).maximize().script);
  const own = scripts.get(language);
  if (own === undefined || !(SCRIPTS as readonly string[]).includes(own)) return undefined;
  for (let i = 0; i < written.length; i++) {
    const script = scriptOf(classOf(written.charCodeAt(i)));
    if (script !== undefined && script !== own && script !== "Latn") return script;
  }
  return undefined;
}

/** Words of a language that are no names where they stand alone, by its tag. */
export type CommonWords = Readonly<Record<string, readonly string[]>>;

/** Names that are common words, too, and do not say so. */
export function lintCommonWords(entries: readonly GazetteerEntry[], lines: readonly number[], commonWords: CommonWords): GazetteerIssue[] {
  const sets = new Map(Object.entries(commonWords).map(([language, words]) => [language, new Set(words.map((word) => word.normalize("NFC")))]));
  return entries.flatMap((entry, i) =>
    namesOf(entry).filter(([language, { written, cued }]) => !cued && sets.get(language)?.has(written.normalize("NFC"))).map(([language, { written }]) =>
      warning("common-word", lines[i] as number, language, `"${written}" is also a common word, which would be taken for the name; write "${written}?" to count it only beside a cue`)),
  );
}

/** All names of an entry that has the form of one. */
function namesOf(entry: GazetteerEntry): [language: string, name: Name][] {
  if (typeof entry !== "object" || entry === null || typeof entry.names !== "object" || entry.names === null) return [];
  return Object.entries(entry.names).flatMap(([language, names]) => (Array.isArray(names) ? names.filter((name) => typeof name === "string").map((name): [string, Name] => [language, readName(name)]) : []));
}

/** Names that stand in two rows: twice for one entry, or for two. */
export function lintRepeated(entries: readonly GazetteerEntry[], lines: readonly number[]): GazetteerIssue[] {
  const issues: GazetteerIssue[] = [];
  const first = new Map<string, { id: string; line: number }>();
  entries.forEach((entry, i) => {
    const line = lines[i] as number;
    for (const [language, { written }] of namesOf(entry)) {
      const key = `${language} ${written.normalize("NFC")}`;
      const before = first.get(key);
      if (!before) first.set(key, { id: entry.id, line });
      else if (before.line === line) continue;
      else if (before.id === entry.id) issues.push(warning("repeated-name", line, language, `"${written}" stands for "${entry.id}" in line ${before.line} already; take one out`));
      else issues.push(warning("shared-name", line, language, `"${written}" is "${entry.id}" here and "${before.id}" in line ${before.line}; the one with the higher prior is taken, then the earlier`));
    }
  });
  return issues;
}

/** The faults between entries: an id whose rows disagree on its type. */
export function lintTogether(entries: readonly GazetteerEntry[], lines: readonly number[]): GazetteerIssue[] {
  const types = new Map<string, { type: string; line: number }>();
  const issues: GazetteerIssue[] = [];
  entries.forEach((entry, i) => {
    const line = lines[i] as number;
    // What is no entry at all was said before.
    if (typeof entry !== "object" || entry === null || entry.type === undefined) return;
    const before = types.get(entry.id);
    if (before && before.type !== entry.type) {
      issues.push(error("type-differs", line, "type", `"${entry.id}" is ${entry.type} here and ${before.type} in line ${before.line}; make them agree, or give one another id`));
    }
    types.set(entry.id, { type: entry.type, line });
  });
  return issues;
}
