import { describe, expect, it } from "vitest";
import { splitWords } from "../../src/segment/index";

/** The words of a text, having checked that words and gaps cover it with right offsets. */
function wordsOf(text: string, language?: string): string[] {
  const words = splitWords(text, { language });
  let at = 0;
  for (const { start, end, text: own } of words) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    expect(own).toBe(text.slice(start, end));
    at = end;
  }
  expect(at).toBe(text.length);
  return words.filter((word) => word.isWordLike).map((word) => word.text);
}

type Row = [name: string, text: string, words: string[]];

const bengali: Row[] = [
  ["words and a danda", "সভা শেষ হলো।", ["সভা", "শেষ", "হলো"]],
  ["a danda without a space", "হলো।তারপর", ["হলো", "তারপর"]],
  ["a decimal is one", "মাত্রা ৯.৭ ছিল", ["মাত্রা", "৯.৭", "ছিল"]],
  ["a full stop after a number is none of it", "রান ৯৭. বাকি", ["রান", "৯৭", "বাকি"]],
  ["thousands are one", "দাম ১,২৩,৪৫৬ টাকা", ["দাম", "১,২৩,৪৫৬", "টাকা"]],
  ["a list of numbers is several", "৫, ৬ ও ৭", ["৫", "৬", "ও", "৭"]],
  ["a time is one", "সময় ১০:৩০", ["সময়", "১০:৩০"]],
  ["a colon after a word is none of it", "ঢাকা: বৃষ্টি", ["ঢাকা", "বৃষ্টি"]],
  ["a date in figures is one", "তারিখ ০৫/১০/২০২৩", ["তারিখ", "০৫/১০/২০২৩"]],
  ["a slash between words parts them", "হ্যাঁ/না", ["হ্যাঁ", "না"]],
  ["a classifier on a number", "৫টি গাড়ি", ["৫টি", "গাড়ি"]],
  ["a per cent sign is no word", "৫% কম", ["৫", "কম"]],
  ["a hyphenated word is one", "লেকর্নু-কে দেখা গেছে", ["লেকর্নু-কে", "দেখা", "গেছে"]],
  ["a dash with spaces parts", "ঢাকা - চট্টগ্রাম", ["ঢাকা", "চট্টগ্রাম"]],
  ["an apostrophe within", "হ’ল ভোর", ["হ’ল", "ভোর"]],
  ["quotes around are none of it", "'ঢাকা' ও ‘চাঁদ’", ["ঢাকা", "ও", "চাঁদ"]],
  ["য় in either coding", "সম\u09af\u09bc সম\u09df", ["সম\u09af\u09bc", "সম\u09df"]],
  ["a joiner within a word", "র\u200d্যাব এল", ["র\u200d্যাব", "এল"]],
  ["chandrabindu and hasanta belong to it", "চাঁদ স্কুল", ["চাঁদ", "স্কুল"]],
  ["a hashtag with its sign", "আজ #ঢাকা_উৎসব শুরু", ["আজ", "#ঢাকা_উৎসব", "শুরু"]],
  ["a sign alone is no hashtag", "আজ # ঢাকা", ["আজ", "ঢাকা"]],
  ["an e-mail address is one", "লিখুন desk@news.example.org ঠিকানায়", ["লিখুন", "desk@news.example.org", "ঠিকানায়"]],
  ["an e-mail address without its sentence's stop", "লিখুন desk@example.org. ধন্যবাদ", ["লিখুন", "desk@example.org", "ধন্যবাদ"]],
  ["a stop between words of no address parts them", "হলো.তারপর", ["হলো", "তারপর"]],
  ["an at sign alone is no address", "আজ @ ঢাকা", ["আজ", "ঢাকা"]],
  ["a variation selector is no word", "ভালোবাসা ❤\ufe0f \ufe0f আজ", ["ভালোবাসা", "আজ"]],
];

const more: Row[] = [
  ["a hyphen before a number", "কোভিড-১৯ ও জি-২০", ["কোভিড-১৯", "ও", "জি-২০"]],
  ["a hyphen at the end is none of it", "ঢাকা- চট্টগ্রাম", ["ঢাকা", "চট্টগ্রাম"]],
  ["two hyphens part", "ঢাকা--চট্টগ্রাম", ["ঢাকা", "চট্টগ্রাম"]],
  ["an underscore joins", "news_desk এখন", ["news_desk", "এখন"]],
  ["an apostrophe before a number parts", "সাল '৭১", ["সাল", "৭১"]],
  ["an e-mail address with signs before the @", "লিখুন news.desk_1+bn@example.co.uk ঠিকানায়", ["লিখুন", "news.desk_1+bn@example.co.uk", "ঠিকানায়"]],
  ["a mention behind a word is no address", "লিখুন @desk কে", ["লিখুন", "@desk", "কে"]],
  ["a web address with its last slash", "দেখুন https://example.org/a_b/?q=%E0#x/ এখন", ["দেখুন", "https://example.org/a_b/?q=%E0#x/", "এখন"]],
  ["a web address in letters of the text", "দেখুন https://example.org/খবর, পরে", ["দেখুন", "https://example.org/খবর", "পরে"]],
  ["a web address without its bracket and quote", "(https://example.org/a).”", ["https://example.org/a"]],
  ["a version is one", "সংস্করণ ৩.২.১ এল", ["সংস্করণ", "৩.২.১", "এল"]],
  ["a non-joiner within a word", "کتاب\u200cها", ["کتاب\u200cها"]],
];

const arabic: Row[] = [
  ["words and a full stop", "وصل الوزير.", ["وصل", "الوزير"]],
  ["the comma ، is none of it", "الوزير، والسفير", ["الوزير", "والسفير"]],
  ["the decimal separator ٫", "ارتفع ٣٫٥ اليوم", ["ارتفع", "٣٫٥", "اليوم"]],
  ["the thousands separator ٬", "نحو ١٬٢٠٠ شخص", ["نحو", "١٬٢٠٠", "شخص"]],
  ["the question mark ؟", "متى؟ الآن", ["متى", "الآن"]],
  ["the semicolon ؛", "تأخر؛ فعاد", ["تأخر", "فعاد"]],
  ["harakat and shadda", "مُحَمَّدٌ قال", ["مُحَمَّدٌ", "قال"]],
  ["tatweel", "خبـــر عاجل", ["خبـــر", "عاجل"]],
  ["presentation forms", "\ufea7\ufe92\ufeae عاجل", ["\ufea7\ufe92\ufeae", "عاجل"]],
  ["a hyphenated name is one", "جان-كلود هنا", ["جان-كلود", "هنا"]],
  ["a bidi mark after a word is none of it", "قال\u200f ثم", ["قال", "ثم"]],
  ["a bidi mark before a word is none of it", "\u200fقال ثم", ["قال", "ثم"]],
  ["guillemets", "«خبر» عاجل", ["خبر", "عاجل"]],
  ["a Latin name", "شركة O'Neil هنا", ["شركة", "O'Neil", "هنا"]],
  ["a time in European digits", "في 14:30 تماما", ["في", "14:30", "تماما"]],
  ["a web address", "زوروا https://example.org/b?x=1 اليوم", ["زوروا", "https://example.org/b?x=1", "اليوم"]],
  ["a web address without its sentence's stop", "زوروا www.example.org.", ["زوروا", "www.example.org"]],
  ["a mention with its sign", "كتب @user_1 أمس", ["كتب", "@user_1", "أمس"]],
];

describe("splitWords", () => {
  it.each(bengali)("bn: %s", (_name, text, words) => {
    expect(wordsOf(text, "bn")).toEqual(words);
    expect(wordsOf(text)).toEqual(words);
  });

  it.each(more)("bn or ar: %s", (_name, text, words) => {
    expect(wordsOf(text, "bn")).toEqual(words);
    expect(wordsOf(text, "ar")).toEqual(words);
  });

  it.each(arabic)("ar: %s", (_name, text, words) => {
    expect(wordsOf(text, "ar")).toEqual(words);
  });

  it("gives what stands between words, with offsets", () => {
    expect(splitWords("রান  ৯৭। শেষ")).toEqual([
      { start: 0, end: 3, text: "রান", isWordLike: true },
      { start: 3, end: 5, text: "  ", isWordLike: false },
      { start: 5, end: 7, text: "৯৭", isWordLike: true },
      { start: 7, end: 8, text: "।", isWordLike: false },
      { start: 8, end: 9, text: " ", isWordLike: false },
      { start: 9, end: 12, text: "শেষ", isWordLike: true },
    ]);
  });

  it("keeps a pair of surrogates together, and it is no word", () => {
    expect(splitWords("খবর😀", { language: "bn" })).toEqual([
      { start: 0, end: 3, text: "খবর", isWordLike: true },
      { start: 3, end: 5, text: "😀", isWordLike: false },
    ]);
  });

  it("has no word in an empty text", () => expect(splitWords("")).toEqual([]));

  it.each([
    ["a heart and its variation selector", "❤\ufe0f"], ["a face", "😀"], ["a family", "👨\u200d👩\u200d👧"], ["a heart on fire", "❤\ufe0f\u200d🔥"], ["a thumb and its skin", "👍🏽"],
    ["a flag", "🇧🇩"], ["a flag of a region", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}"], ["a pilot", "👩🏽\u200d✈\ufe0f"],
  ])("keeps an emoji whole: %s", (_name, emoji) => {
    expect(splitWords(`খবর ${emoji} আজ`, { language: "bn" }).map((word) => [word.text, word.isWordLike])).toEqual([["খবর", true], [" ", false], [emoji, false], [" ", false], ["আজ", true]]);
  });

  it.each([["a lone surrogate", "খবর \udc00\ud800 আজ"], ["white space alone", " \n\t "], ["punctuation alone", "…।؟"], ["a script change", "ঢাকাخبرNews"]])("covers %s", (_name, text) => {
    const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
    expect(wordsOf(text).join("").match(/[\p{L}\p{N}]/gu) ?? []).toEqual(letters);
  });

  it("parts two flags, and two faces", () => {
    expect(splitWords("🇧🇩🇱🇧😀😀", { language: "bn" }).map((word) => word.text)).toEqual(["🇧🇩", "🇱🇧", "😀", "😀"]);
  });

  it("refuses an option it does not know", () => {
    expect(() => splitWords("খবর", { lang: "bn" } as object)).toThrow(expect.objectContaining({ code: "invalid-option" }) as Error);
  });
});
