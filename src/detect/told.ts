/** The language that a caller names, described as a detected one is. */
import type { Language } from "../types";
import { own } from "./tags";

/** ISO 639-3 codes of the two-letter tags; a longer tag is its own code. Of a macrolanguage, the language usually meant. */
const ISO6393: Readonly<Record<string, string>> = {
  ab: "abk", af: "afr", ak: "aka", am: "amh", an: "arg", ar: "arb", as: "asm", av: "ava", ay: "ayr", az: "azj", ba: "bak", be: "bel", bg: "bul",
  bi: "bis", bm: "bam", bn: "ben", bo: "bod", br: "bre", bs: "bos", ca: "cat", ce: "che", co: "cos", cs: "ces", cv: "chv", cy: "cym", da: "dan",
  de: "deu", dv: "div", dz: "dzo", ee: "ewe", el: "ell", en: "eng", eo: "epo", es: "spa", et: "est", eu: "eus", fa: "pes", ff: "fuc", fi: "fin",
  fj: "fij", fo: "fao", fr: "fra", fy: "fry", ga: "gle", gd: "gla", gl: "glg", gn: "gug", gu: "guj", gv: "glv", ha: "hau", he: "heb", hi: "hin",
  ho: "hmo", hr: "hrv", ht: "hat", hu: "hun", hy: "hye", ia: "ina", id: "ind", ig: "ibo", ii: "iii", is: "isl", it: "ita", iu: "ike", ja: "jpn",
  jv: "jav", ka: "kat", kk: "kaz", kl: "kal", km: "khm", kn: "kan", ko: "kor", ks: "kas", ku: "kmr", kv: "kpv", kw: "cor", ky: "kir", la: "lat",
  lb: "ltz", lg: "lug", ln: "lin", lo: "lao", lt: "lit", lv: "lav", mg: "plt", mh: "mah", mi: "mri", mk: "mkd", ml: "mal", mn: "mon", mr: "mar",
  ms: "zlm", mt: "mlt", my: "mya", nb: "nob", nd: "nde", ne: "npi", nl: "nld", nn: "nno", no: "nor", nr: "nbl", ny: "nya", oc: "oci", om: "gaz",
  or: "ory", os: "oss", pa: "pan", pl: "pol", ps: "pus", pt: "por", qu: "quz", rm: "roh", rn: "run", ro: "ron", ru: "rus", rw: "kin", sa: "san",
  sc: "src", sd: "snd", se: "sme", si: "sin", sk: "slk", sl: "slv", sm: "smo", sn: "sna", so: "som", sq: "sqi", sr: "srp", ss: "ssw", st: "sot",
  su: "sun", sv: "swe", sw: "swh", ta: "tam", te: "tel", tg: "tgk", th: "tha", ti: "tir", tk: "tuk", tl: "tgl", tn: "tsn", to: "ton", tr: "tur",
  ts: "tso", tt: "tat", tw: "twi", ty: "tah", ug: "uig", uk: "ukr", ur: "urd", uz: "uzn", ve: "ven", vi: "vie", wa: "wln", wo: "wol", xh: "xho",
  yi: "ydd", yo: "yor", za: "zyb", zh: "cmn", zu: "zul",
};

/** A language that the caller named, described in full, with how its text is written. */
export function describeLanguage(tag: string, { script, direction }: Pick<Language, "script" | "direction">): Language {
  return { tag, iso6393: own(ISO6393, tag) ?? tag, script, direction, confidence: 1 };
}
