import { describe, expect, it } from "vitest";
import { letters as arabic } from "../../src/languages/ar/letters";
import { letters as bengali } from "../../src/languages/bn/letters";
import { BLANK, createFolds, digitValue, EXPANDS, type Fold, SKIP } from "../../src/text/fold";

const bn = createFolds(bengali);
const ar = createFolds(arabic);

type Row = [name: string, a: string, b: string];

const meet = (fold: Fold, a: string, b: string) => expect(fold.key(a)).toEqual(fold.key(b));
const differ = (fold: Fold, a: string, b: string) => expect(fold.key(a)).not.toEqual(fold.key(b));

/** What is the same letter: both strengths fold it. */
const bengaliSame: Row[] = [
  ["য় in two codings", "সম\u09df", "সম\u09af\u09bc"],
  ["ড় in two codings", "বা\u09dcি", "বা\u09a1\u09bcি"],
  ["ঢ় in two codings", "আষা\u09dd", "আষা\u09a2\u09bc"],
  ["ো in two codings", "ক\u09cbট", "ক\u09c7\u09beট"],
  ["ৌ in two codings", "ম\u09ccজা", "ম\u09c7\u09d7জা"],
  ["ৎ and ত with hasanta", "হঠাৎ", "হঠাত্"],
  ["Assamese ৰ typed for র", "খবৰ", "খবর"],
  ["ZWJ", "র\u200d্যাব", "র্যাব"],
  ["ZWNJ", "শক\u200cতি", "শকতি"],
  ["a bidi mark", "ঢা\u200eকা", "ঢাকা"],
  ["a soft hyphen", "ঢা\u00adকা", "ঢাকা"],
  ["Bengali and European digits", "১৯৭১", "1971"],
  ["Bengali and Arabic digits", "২০২৪", "٢٠٢٤"],
  ["hyphens of any shape", "কপ‑২৯", "কপ-২৯"],
  ["apostrophes of any shape", "হ’ল", "হ'ল"],
  ["white space run together", "নিউ \u00a0\n ইয়র্ক", "নিউ ইয়র্ক"],
  ["white space at the ends", " ঢাকা\t", "ঢাকা"],
];

const arabicSame: Row[] = [
  ["short vowels", "خَبَرٌ", "خبر"],
  ["shadda and sukun", "مُحَمَّدْ", "محمد"],
  ["the dagger alef", "هٰذا", "هذا"],
  ["tatweel", "خبـــر", "خبر"],
  ["presentation forms", "\ufea7\ufe92\ufeae", "خبر"],
  ["the ligature لا", "س\ufefbم", "سلام"],
  ["the ligature of الله", "عبد \ufdf2", "عبد الله"],
  ["composed and decomposed أ", "\u0623مل", "\u0627\u0654مل"],
  ["composed and decomposed آ", "\u0622مال", "\u0627\u0653مال"],
  ["composed and decomposed ؤ", "م\u0624تمر", "م\u0648\u0654تمر"],
  ["Persian ک", "\u06a9اتب", "كاتب"],
  ["Persian ی", "ل\u06ccبيا", "ليبيا"],
  ["alef wasla", "\u0671لله", "الله"],
  ["bidi marks", "\u200fبيروت\u200e", "بيروت"],
  ["isolates", "\u2067بيروت\u2069", "بيروت"],
  ["the byte order mark", "\ufeffبيروت", "بيروت"],
  ["Arabic and European digits", "١٩٧٣", "1973"],
  ["Persian and Arabic digits", "۴۵۶", "٤٥٦"],
];

/** What papers write for one another: loose folds it, strict does not. */
const bengaliAlike: Row[] = [
  ["ী and ি", "গাজী", "গাজি"],
  ["ূ and ু", "পূর্ব", "পুর্ব"],
  ["ঈ and ই", "ঈদ", "ইদ"],
  ["ঊ and উ", "ঊষা", "উষা"],
  ["ণ and ন", "ইরাণ", "ইরান"],
  ["শ and স", "শিরিয়া", "সিরিয়া"],
  ["ষ and স", "ষ্টেশন", "স্টেশন"],
  ["a hyphen and a space", "নিউ-ইয়র্ক", "নিউ ইয়র্ক"],
  ["quotes within", "“প্রথম” আলো", "প্রথম আলো"],
  ["Latin case", "BBC বাংলা", "bbc বাংলা"],
];

const arabicAlike: Row[] = [
  ["أ and ا", "أحمد", "احمد"],
  ["إ and ا", "إيران", "ايران"],
  ["آ and ا", "آسيا", "اسيا"],
  ["أ and إ", "أسبانيا", "إسبانيا"],
  ["ؤ and و", "مؤتمر", "موتمر"],
  ["ئ and ي", "رئيس", "رييس"],
  ["ة and ه", "غزة", "غزه"],
  ["ى and ي", "موسى", "موسي"],
  ["پ and ب", "پاريس", "باريس"],
  ["چ and ج", "چاد", "جاد"],
  ["ڤ and ف", "ڤيينا", "فيينا"],
  ["گ and ك", "گردستان", "كردستان"],
];

/** What no folding joins. */
const bengaliOther: Row[] = [
  ["চাঁদ the moon and চাদ Chad", "চাঁদ", "চাদ"],
  ["তাঁর his honour's and তার his", "তাঁর", "তার"],
  ["ট and ত", "টাকা", "তাকা"],
  ["ক and খ", "কবর", "খবর"],
  ["র and ড়", "পরা", "পড়া"],
  ["য and য়", "যার", "য়ার"],
  ["a word and two", "নিউইয়র্ক", "নিউ ইয়র্ক"],
  ["other digits", "১৯৭১", "১৯৭২"],
];

const arabicOther: Row[] = [
  ["س and ص", "سورة", "صورة"],
  ["ت and ط", "تين", "طين"],
  ["ه and ح", "هرم", "حرم"],
  ["د and ذ", "دم", "ذم"],
  ["a final ا and ى", "عصا", "عصى"],
  ["with the article and without", "السودان", "سودان"],
  ["other digits", "١٩٧٣", "١٩٧٤"],
];

describe.each([["bn", bn, bengaliSame, bengaliAlike, bengaliOther], ["ar", ar, arabicSame, arabicAlike, arabicOther]] as const)("%s", (_tag, folds, same, alike, other) => {
  it.each(same)("always one: %s", (_name, a, b) => {
    expect(a).not.toBe(b);
    meet(folds.strict, a, b);
    meet(folds.loose, a, b);
  });

  it.each(alike)("loose only: %s", (_name, a, b) => {
    differ(folds.strict, a, b);
    meet(folds.loose, a, b);
  });

  it.each(other)("never: %s", (_name, a, b) => {
    differ(folds.strict, a, b);
    differ(folds.loose, a, b);
  });
});

describe("a unit", () => {
  it.each([["ZWJ", 0x200d], ["a bidi mark", 0x200f], ["fatha", 0x64e], ["tatweel", 0x640]])("%s is skipped", (_name, unit) => expect(ar.strict.unit(unit)).toBe(SKIP));

  it("of Bengali is no Arabic haraka, so chandrabindu stays", () => expect(bn.loose.unit(0x981)).toBe(0x981));

  it("U+09DF stands for two", () => {
    expect(bn.strict.unit(0x9df)).toBe(EXPANDS);
    expect(bn.strict.expand(0x9df)).toEqual([0x9af, 0x9bc]);
  });

  it("that stands for itself expands to nothing more", () => {
    expect(bn.strict.unit(0x995)).toBe(0x995);
    expect(bn.strict.expand(0x995)).toEqual([]);
  });

  it.each([["a space", 0x20], ["a no-break space", 0xa0], ["a newline", 0x0a]])("%s is blank", (_name, unit) => expect(bn.strict.unit(unit)).toBe(BLANK));

  it.each([0, 1, 2])("the control U+000%i reads as no mark of the table", (unit) => {
    expect([0, SKIP, EXPANDS]).not.toContain(bn.strict.unit(unit));
  });
});

describe("key", () => {
  it.each([["empty", ""], ["white space", " \n "], ["joiners", "\u200d\u200c"]])("of %s is empty", (_name, text) => expect(bn.strict.key(text)).toEqual([]));
  it("of a word is its folded units", () => expect(ar.strict.key("خَـبر١")).toEqual([0x62e, 0x628, 0x631, 0x31]));
});

describe("digitValue", () => {
  it.each([["European", "0123456789"], ["Arabic", "٠١٢٣٤٥٦٧٨٩"], ["Persian", "۰۱۲۳۴۵۶۷۸۹"], ["Bengali", "০১২৩৪৫৬৭৮৯"], ["Devanagari", "०१२३४५६७८९"], ["Thai", "๐๑๒๓๔๕๖๗๘๙"], ["full-width", "０１２３４５６７８９"]])("%s", (_name, digits) => {
    expect([...digits].map((digit) => digitValue(digit.charCodeAt(0)))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each(["a", "ক", "ب", " ", "½", "²", "৷", "/", ":"])("%s is no digit", (char) => expect(digitValue(char.charCodeAt(0))).toBe(-1));
});
