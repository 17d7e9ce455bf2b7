import { describe, expect, it } from "vitest";
import { affixes as arabicAffixes } from "../../src/languages/ar/affixes";
import { letters as arabicLetters } from "../../src/languages/ar/letters";
import { affixes as bengaliAffixes } from "../../src/languages/bn/affixes";
import { letters as bengaliLetters } from "../../src/languages/bn/letters";
import { endsWord } from "../../src/text/affixes";
import { createOrthography, Lexicon, type LexiconItem } from "../../src/text/scan";

const bn = createOrthography(bengaliLetters, bengaliAffixes);
const ar = createOrthography(arabicLetters, arabicAffixes);

/** What is taken off behind a name that `rest` follows; undefined where it is no ending. */
function endingOf(name: string, rest: string): string | undefined {
  const text = name + rest;
  const attached = bn.affixes.ending(text, name.length, text.length);
  return attached && text.slice(name.length, name.length + attached.length);
}

describe("Bengali endings", () => {
  it.each([
    ["র after a vowel", "আর্মেনিয়া", "র", "র"],
    ["কে after a vowel", "রাশিয়া", "কে", "কে"],
    ["কে after a consonant", "ট্রাম্প", "কে", "কে"],
    ["তে after a vowel", "দিল্লি", "তে", "তে"],
    ["য় in one code", "ঢাকা", "\u09df", "\u09df"],
    ["য় in two codes", "ঢাকা", "\u09af\u09bc", "\u09af\u09bc"],
    ["য়ের after a vowel", "মুম্বাই", "য়ের", "য়ের"],
    ["য়ের after ং", "বেইজিং", "য়ের", "য়ের"],
    ["র after ঁ", "নওগাঁ", "র", "র"],
    ["য় after ঁ", "নওগাঁ", "য়", "য়"],
    ["র after a silent হ", "নাসরাল্লাহ", "র", "র"],
    ["ের after a sounded হ", "শাহ", "ের", "ের"],
    ["ের after a consonant", "ট্রাম্প", "ের", "ের"],
    ["ে after a consonant", "লন্ডন", "ে", "ে"],
    ["দের", "মন্ত্রী", "দের", "দের"],
    ["দেরকে", "মন্ত্রী", "দেরকে", "দেরকে"],
    ["েরা after a consonant", "ইংরেজ", "েরা", "েরা"],
    ["এর written in full", "নাসা", "এর", "এর"],
    ["a classifier", "কোম্পানি", "টি", "টি"],
    ["a plural and a case", "কোম্পানি", "গুলোর", "গুলোর"],
    ["classifier, case and particle", "কোম্পানি", "টিরও", "টিরও"],
    ["case and particle", "ভারত", "েও", "েও"],
    ["a particle alone", "ঢাকা", "ই", "ই"],
    ["a suffix of relation", "ঢাকা", "ভিত্তিক", "ভিত্তিক"],
    ["before a danda", "ঢাকা", "র।", "র"],
    ["before a comma", "লন্ডন", "ের,", "ের"],
    ["before another word", "ঢাকা", "র মেয়র", "র"],
    ["with a joiner", "ঢাকা", "\u200cর", "\u200cর"],
    ["hyphenated", "লেকর্নু", "-কে", "-কে"],
    ["hyphenated after a consonant", "ট্রাম্প", "-এর", "-এর"],
    ["behind an apostrophe", "বিবিসি", "'র", "'র"],
    ["behind a curly apostrophe", "বিবিসি", "’র", "’র"],
    ["detached by a space and an apostrophe", "বাকু", " 'র", " 'র"],
    ["a detached chain", "বাকু", "-টিও", "-টিও"],
  ])("%s", (_name, name, rest, ending) => expect(endingOf(name, rest)).toBe(ending));

  it.each([
    ["র after a consonant", "ট্রাম্প", "র"],
    ["তে after a consonant", "লন্ডন", "তে"],
    ["য়ের after a consonant", "লন্ডন", "য়ের"],
    ["ের after a vowel", "ঢাকা", "ের"],
    ["ের after ঁ", "নওগাঁ", "ের"],
    ["letters that go on after র", "ঢাকা", "রক"],
    ["letters that go on after ের: ফেরত", "ফ", "েরত"],
    ["letters that go on after ের: মেরামত", "ম", "েরামত"],
    ["letters that are no ending", "ঢাকা", "ন"],
    ["two cases", "ঢাকা", "রকে"],
    ["a particle before its case", "ঢাকা", "ওর"],
    ["the case in the next word", "ঢাকা", " র"],
    ["a hyphen and another name", "ঢাকা", "-রংপুর"],
    ["a space and a quotation", "ঢাকা", " 'রং' পত্রিকা"],
    ["a space and an ending in quotes", "বাংলাদেশ", " 'এ' দল"],
    ["a space and an ending in curly quotes", "বাংলাদেশ", " ‘এ’ দল"],
    ["nothing", "ঢাকা", ""],
    ["a danda", "ঢাকা", "।"],
  ])("none: %s", (_name, name, rest) => expect(endingOf(name, rest)).toBeUndefined());

  it.each([["ের", true], ["কে", true], ["দের", true], ["ে", false], ["ও", false]])("%s is sure enough to take off an unknown name: %s", (ending, sure) => {
    const name = "ট্রাম্প";
    expect(bn.affixes.ending(name + ending, name.length, name.length + ending.length)?.chain.sure).toBe(sure);
  });

  it("is sure behind a hyphen", () => expect(bn.affixes.ending("ঢাকা-ও", 4, 6)?.chain.sure).toBe(true));
});

/** The proclitics at the beginning of a word, each with what it swallows of the name. */
const procliticsOf = (word: string): string[] =>
  ar.affixes.proclitics(word, 0, word.length).map(({ chain, length }) => word.slice(0, length) + (chain.restores ? ` (${chain.restores})` : ""));

describe("Arabic proclitics", () => {
  it.each([
    ["a conjunction", "ودمشق", ["و"]],
    ["another", "فدمشق", ["ف"]],
    ["a preposition", "بدمشق", ["ب"]],
    ["a conjunction and a preposition", "وبدمشق", ["و", "وب"]],
    ["the vowels written", "وَبِدمشق", ["و", "وَب"]],
    ["a tatweel behind", "و\u0640دمشق", ["و"]],
    ["the article", "الفرنسي", ["ال"]],
    ["all three", "وبالفرنسي", ["و", "وب", "وبال"]],
    ["none where a name begins otherwise", "دمشق", []],
    ["none of the future's س", "سدمشق", []],
    ["no preposition before a conjunction", "بودمشق", ["ب"]],
  ])("%s", (_name, word, found) => expect(procliticsOf(word)).toEqual(found));

  it("لل swallows an article", () => expect(procliticsOf("للمحكمة")).toContain("لل (ال)"));
  it("لل behind a conjunction too", () => expect(procliticsOf("وللمحكمة")).toContain("ولل (ال)"));
  it("one ل swallows nothing", () => expect(procliticsOf("لمحكمة")).toEqual(["ل"]));
});

type Found = [name: string, word: string];

/** What a lexicon of a few names finds in a text: the bare name, and its word. */
function find(text: string, names: Record<string, LexiconItem["type"]>, orthography = ar, match: LexiconItem["match"] = "any"): Found[] {
  const lexicon = new Lexicon<LexiconItem>(orthography, Object.entries(names).map(([written, type]) => ({ written, match, ...(type && { type }) })));
  return lexicon.scan(text).map((m): Found => [text.slice(m.start, m.end), text.slice(m.wordStart, m.wordEnd)]);
}

describe("names with their affixes", () => {
  it.each<[name: string, text: string, names: Record<string, LexiconItem["type"]>, found: Found[]]>([
    ["a conjunction stays outside", "ودمشق", { دمشق: "GPE" }, [["دمشق", "ودمشق"]]],
    ["two proclitics stay outside", "ولدمشق", { دمشق: "GPE" }, [["دمشق", "ولدمشق"]]],
    ["the name's own article stays", "بالرياض", { الرياض: "GPE" }, [["الرياض", "بالرياض"]]],
    ["a swallowed article: the whole word", "للمحكمة", { المحكمة: "ORG" }, [["للمحكمة", "للمحكمة"]]],
    ["a swallowed article before ل", "لليمن", { اليمن: "GPE" }, [["لليمن", "لليمن"]]],
    ["ل before a name's own ل", "للبنان", { لبنان: "GPE" }, [["لبنان", "للبنان"]]],
    ["one ل restores no article", "لمحكمة", { المحكمة: "ORG" }, []],
    ["a nationality takes article and plural along", "والفرنسيين", { فرنسي: "NORP" }, [["الفرنسيين", "والفرنسيين"]]],
    ["a place takes no article", "الدمشق", { دمشق: "GPE" }, []],
    ["a place takes no plural", "دمشقين", { دمشق: "GPE" }, []],
    ["letters before that are no proclitic", "سدمشق", { دمشق: "GPE" }, []],
    ["letters behind that are no ending", "دمشقا", { دمشق: "GPE" }, []],
    ["harakat behind the name belong to it", "بدمشقَ هنا", { دمشق: "GPE" }, [["دمشقَ", "بدمشقَ"]]],
    ["harakat on the conjunction", "وَدمشق", { دمشق: "GPE" }, [["دمشق", "وَدمشق"]]],
    ["harakat on the preposition", "بِدمشق", { دمشق: "GPE" }, [["دمشق", "بِدمشق"]]],
    ["a tatweel behind the conjunction", "و\u0640دمشق", { دمشق: "GPE" }, [["دمشق", "و\u0640دمشق"]]],
    ["harakat on letters that are no proclitic", "سَدمشق", { دمشق: "GPE" }, []],
    ["a word that only begins like a conjunction", "وزير", { وزير: "PERSON" }, [["وزير", "وزير"]]],
  ])("ar: %s", (_name, text, names, found) => expect(find(text, names)).toEqual(found));

  it.each<[name: string, text: string, names: Record<string, LexiconItem["type"]>, found: Found[]]>([
    ["a case stays outside", "ঢাকার", { ঢাকা: "GPE" }, [["ঢাকা", "ঢাকার"]]],
    ["a hyphenated case", "লেকর্নু-কে", { লেকর্নু: "PERSON" }, [["লেকর্নু", "লেকর্নু-কে"]]],
    ["a detached case", "বাকু 'র মাঠ", { বাকু: "GPE" }, [["বাকু", "বাকু 'র"]]],
    ["a quotation behind is no case", "বাংলাদেশ 'এ' দল", { বাংলাদেশ: "GPE" }, [["বাংলাদেশ", "বাংলাদেশ"]]],
    ["য়ের behind ং", "বেইজিংয়ের", { বেইজিং: "GPE" }, [["বেইজিং", "বেইজিংয়ের"]]],
    ["য়ের behind ং, of another city", "হংকংয়ের", { হংকং: "GPE" }, [["হংকং", "হংকংয়ের"]]],
    ["ের of the name itself", "কুবের এলেন", { কুবের: "PERSON" }, [["কুবের", "কুবের"]]],
    ["ের behind ের of the name itself", "কুবেরের বাড়ি", { কুবের: "PERSON" }, [["কুবের", "কুবেরের"]]],
    ["a longer word", "ঢাকাই শাড়ি, ঢাকনা", { ঢাক: "PRODUCT" }, []],
    ["a case on the last word of a name", "নিউ ইয়র্কের", { "নিউ ইয়র্ক": "GPE" }, [["নিউ ইয়র্ক", "নিউ ইয়র্কের"]]],
  ])("bn: %s", (_name, text, names, found) => expect(find(text, names, bn)).toEqual(found));

  it("an exact name takes no affix", () => {
    expect(find("ودمشق", { دمشق: "GPE" }, ar, "exact")).toEqual([]);
    expect(find("دمشق", { دمشق: "GPE" }, ar, "exact")).toEqual([["دمشق", "دمشق"]]);
  });
});

describe("endsWord", () => {
  it.each<[name: string, text: string, end: number, ends: boolean]>([
    ["at a space", "ঢাকা শহর", 4, true],
    ["at the end", "ঢাকা", 4, true],
    ["at another script", "ঢাকাNews", 4, true],
    ["past a bidi mark", "ঢাকা\u200e শহর", 4, true],
    ["not within a word", "ঢাকার", 4, false],
    ["not before a vowel sign", "ঢাকা", 3, false],
    ["not before a joiner and a letter", "ঢাকা\u200dর", 4, false],
  ])("%s", (_name, text, end, ends) => expect(endsWord(text, end, text.length, bn.strict)).toBe(ends));
});
