/** Language tags: the shortest of an ISO 639-3 code, and what a caller may write for a language. */
import { KhabarError, show } from "../errors";

/** What a table has of a caller's string, which may be "constructor". */
export const own = (table: Readonly<Record<string, string>>, key: string): string | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

const tags = new Map<string, string>();

/** The shortest BCP 47 tag of an ISO 639-3 code: `ben` → `bn`, `arb` → `ar`. */
export function shortestTag(iso6393: string): string {
  let tag = tags.get(iso6393);
  if (tag === undefined) {
    tag = shortest(iso6393);
    tags.set(iso6393, tag);
  }
  return tag;
}

/** Codes that Intl gives another language's tag, or none as short as is usual. */
const SHORTEST: Readonly<Record<string, string>> = { pes: "fa", prs: "prs", pnb: "pnb", zlm: "ms" };

const shortest = (code: string): string => own(SHORTEST, code) ?? Intl.getCanonicalLocales(code)[0] ?? code;

/** Languages that are varieties of another, or of a macrolanguage with a tag of its own, by their tags. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  abv: "ar", acm: "ar", acq: "ar", acw: "ar", aeb: "ar", afb: "ar", ajp: "ar", apc: "ar", apd: "ar", arq: "ar", ars: "ar", ary: "ar", arz: "ar", ayl: "ar", nb: "no", nn: "no", prs: "fa",
};

/** The tag of the language that a tag's is a variety of, whose rules serve it; else the tag itself. */
export const languageOf = (tag: string): string => own(LANGUAGE_OF, tag) ?? tag;

/** Scripts that are written in a mixture, so that the one most letters are in says nothing. */
export const MIXED_SCRIPTS: ReadonlySet<string> = new Set(["Hani", "Hira", "Kana", "Hang"]);

const written = new Map<string, string>();

/** The scripts of those that most calls are about: Intl reads its tables at the first question, for longer than a short text takes. */
const USUAL_SCRIPTS: Readonly<Record<string, string>> = { ar: "Arab", bn: "Beng", en: "Latn" };

/** The tag of a language in a script, which it names where the language is usually written in another: `kk-Arab`, `bn-Latn`. */
export function tagInScript(iso6393: string, script: string): string {
  const key = `${iso6393} ${script}`;
  let tag = written.get(key);
  if (tag === undefined) {
    tag = shortestTag(iso6393);
    const usual = own(USUAL_SCRIPTS, tag) ?? new Intl.Locale(tag).maximize().script;
    if (tag !== "und" && usual !== undefined && usual !== script && !MIXED_SCRIPTS.has(script)) tag += `-${script}`;
    written.set(key, tag);
  }
  return tag;
}

/** Languages that are detected and that Intl has no English name for, with their names in ISO 639-3. */
const NAMES: Readonly<Record<string, string>> = {
  acm: "Mesopotamian Arabic", aii: "Assyrian Neo-Aramaic", ajp: "South Levantine Arabic", apc: "Levantine Arabic", apd: "Sudanese Arabic", azb: "South Azerbaijani",
  bci: "Baoulé", cjk: "Chokwe", dip: "Northeastern Dinka", fuf: "Pular", fuv: "Nigerian Fulfulde", hac: "Gurani", hms: "Southern Qiandong Miao", kbp: "Kabiyè",
  nhn: "Central Nahuatl", pnb: "Western Punjabi", prs: "Dari", quy: "Ayacucho Quechua", rmn: "Balkan Romani", sdh: "Southern Kurdish", skr: "Saraiki", syl: "Sylheti", toi: "Tonga",
};

let names: Intl.DisplayNames | undefined;

/** The English name of a language; undefined where it is none that anybody knows. */
export function englishName(tag: string): string | undefined {
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return own(NAMES, tag) ?? names.of(tag);
}

/** What callers wrote and what it was found to mean: Intl takes longer to tell than a short text takes to be split. */
const read = new Map<string, string>();
const REMEMBERED = 200;

/**
 * The language a caller means: a BCP 47 tag or ISO 639-3 code, reduced to the tag of its language (`bn-BD` → `bn`, `ara` → `ar`).
 *
 * @throws KhabarError `unknown-language` where it is no language
 */
export function languageTag(language: unknown): string {
  const fail = (why: string) =>
    new KhabarError("unknown-language", `language: ${show(language)} ${why}; give a BCP 47 tag ("bn", "ar") or an ISO 639-3 code ("ben", "arb")`);
  if (typeof language !== "string") throw fail("is no string");
  const known = read.get(language);
  if (known !== undefined) return known;
  let tag: string;
  try {
    const code = /^[a-z]{3}(?![a-z])/iu.exec(language)?.[0].toLowerCase() ?? "";
    // Intl takes some of our languages for others. On some runtimes the language of "und" is undefined.
    tag = (new Intl.Locale(language).language as string | undefined) ?? "und";
    if (own(SHORTEST, code) === code) tag = code;
  } catch {
    throw fail("is no language tag");
  }
  const short = tags.get(tag) ?? shortest(tag);
  if (short !== "und" && own(USUAL_SCRIPTS, short) === undefined && englishName(short) === undefined && englishName(tag) === undefined) throw fail("is no language known");
  if (read.size < REMEMBERED) read.set(language, short);
  return short;
}
