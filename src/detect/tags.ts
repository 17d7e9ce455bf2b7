/** Language codes: ISO 639-3 to BCP 47, and what a caller may write for a language. */
import { KhabarError, show } from "../errors";
import type { Language } from "../types";

/** ISO 639-3 codes of the two-letter tags a caller is likely to name; a longer tag is its own code. */
const ISO6393: Readonly<Record<string, string>> = {
  af: "afr", be: "bel", ca: "cat", cy: "cym", et: "est", eu: "eus", ga: "gle", gl: "glg", is: "isl", lt: "lit", lv: "lav", mk: "mkd", mt: "mlt", nb: "nob",
  sk: "slk", sl: "slv", sq: "sqi",
  am: "amh", ar: "arb", as: "asm", az: "aze", bg: "bul", bn: "ben", bo: "bod", cs: "ces", da: "dan", dv: "div", el: "ell", fi: "fin", gu: "guj", ha: "hau",
  hr: "hrv", hu: "hun", hy: "hye", ka: "kat", km: "khm", kn: "kan", ky: "kir", lo: "lao", ml: "mal", mn: "mon", mr: "mar", no: "nor", ro: "ron", so: "som",
  sr: "srp", sv: "swe", tg: "tgk", th: "tha", tk: "tuk", yo: "yor", de: "deu", en: "eng", es: "spa", fa: "pes", fr: "fra", he: "heb", hi: "hin", id: "ind", it: "ita", ja: "jpn", kk: "kaz",
  ko: "kor", ku: "kur", ms: "zlm", my: "mya", ne: "nep", nl: "nld", or: "ory", pa: "pan", pl: "pol", ps: "pus", pt: "por", ru: "rus", sd: "snd", si: "sin",
  sw: "swh", ta: "tam", te: "tel", tr: "tur", ug: "uig", uk: "ukr", ur: "urd", uz: "uzn", vi: "vie", zh: "cmn",
};

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

/** Persian of Iran is what "fa" stands for; the other macrolanguages are known to Intl. */
const shortest = (code: string): string => (code === "pes" ? "fa" : (Intl.getCanonicalLocales(code)[0] ?? code));

/** Scripts that are written in a mixture, so that the one most letters are in says nothing. */
const MIXED: ReadonlySet<string> = new Set(["Hani", "Hira", "Kana", "Hang"]);

const written = new Map<string, string>();

/** The tag of a language in a script, which it names where the language is usually written in another: `kk-Arab`, `bn-Latn`. */
export function tagInScript(iso6393: string, script: string): string {
  const key = `${iso6393} ${script}`;
  let tag = written.get(key);
  if (tag === undefined) {
    tag = shortestTag(iso6393);
    const usual = new Intl.Locale(tag).maximize().script;
    if (tag !== "und" && usual !== undefined && usual !== script && !MIXED.has(script)) tag += `-${script}`;
    written.set(key, tag);
  }
  return tag;
}

/** Languages written in our scripts that Intl has no English name for, with their names in ISO 639-3. */
export const NAMES_UNKNOWN_TO_INTL: Readonly<Record<string, string>> = {
  acm: "Mesopotamian Arabic", ajp: "South Levantine Arabic", apc: "Levantine Arabic", apd: "Sudanese Arabic", azb: "South Azerbaijani", bqi: "Bakhtiari",
  hac: "Gurani", luz: "Southern Luri", sdh: "Southern Kurdish", skr: "Saraiki", syl: "Sylheti", zlm: "Malay",
};

let names: Intl.DisplayNames | undefined;

/** Whether a tag is that of a language anybody knows. */
function hasName(tag: string): boolean {
  names ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return tag in NAMES_UNKNOWN_TO_INTL || names.of(tag) !== undefined;
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
    // On some runtimes the language of "und" is undefined.
    tag = (new Intl.Locale(language).language as string | undefined) ?? "und";
  } catch {
    throw fail("is no language tag");
  }
  const short = tags.get(tag) ?? shortest(tag);
  if (short !== "und" && !hasName(short) && !hasName(tag)) throw fail("is no language known");
  if (read.size < REMEMBERED) read.set(language, short);
  return short;
}

/** A language that the caller named, described in full; `detected` gives the script of its text. */
export function describeLanguage(tag: string, detected: Language): Language {
  const { script, direction } = detected;
  return { tag, iso6393: ISO6393[tag] ?? tag, script, direction, confidence: 1 };
}
