import { describe, expect, it } from "vitest";
import { classOf, DIGIT, directionOf, INVISIBLE, isLetter, isNamedLetter, LETTER, MARK, OTHER, rowBefore, SCRIPTS, scriptOf, SPACE, wordBefore, wordBehind, wordEnd, wordStart } from "../../src/text/characters";

const classOfChar = (char: string): number => classOf(char.charCodeAt(0));

describe("classOf", () => {
  it.each<[name: string, char: string, cls: number]>([
    ["a space", " ", SPACE],
    ["a newline", "\n", SPACE],
    ["a no-break space", "\u00a0", SPACE],
    ["a European digit", "7", DIGIT],
    ["a Bengali digit", "৭", DIGIT],
    ["an Arabic digit", "٧", DIGIT],
    ["a Persian digit", "۷", DIGIT],
    ["a Bengali vowel sign", "ি", MARK],
    ["chandrabindu", "\u0981", MARK],
    ["hasanta", "\u09cd", MARK],
    ["nukta", "\u09bc", MARK],
    ["fatha", "\u064e", MARK],
    ["tatweel", "\u0640", MARK],
    ["ZWJ", "\u200d", MARK],
    ["ZWNJ", "\u200c", MARK],
    ["a right-to-left mark", "\u200f", INVISIBLE],
    ["an Arabic letter mark", "\u061c", INVISIBLE],
    ["an isolate", "\u2067", INVISIBLE],
    ["a soft hyphen", "\u00ad", INVISIBLE],
    ["a danda", "।", OTHER],
    ["the Arabic comma", "،", OTHER],
    ["a full stop", ".", OTHER],
    ["a currency sign", "৳", OTHER],
    ["half of a surrogate pair", "\ud83d", OTHER],
    ["a control", "\u0000", OTHER],
    ["a fraction", "½", OTHER],
  ])("%s", (_name, char, cls) => expect(classOfChar(char)).toBe(cls));

  it("past the end of a text is other", () => expect(classOf("".charCodeAt(0))).toBe(OTHER));
  it("is the same at a second look", () => expect([classOfChar("ঝ"), classOfChar("ঝ")]).toEqual([classOfChar("ক"), classOfChar("ক")]));
});

describe("letters and their scripts", () => {
  it.each([
    ["a Bengali letter", "ক", "Beng"],
    ["য় in one code", "\u09df", "Beng"],
    ["Assamese ৰ", "ৰ", "Beng"],
    ["an Arabic letter", "خ", "Arab"],
    ["Persian گ", "گ", "Arab"],
    ["a presentation form", "\ufea7", "Arab"],
    ["a ligature", "\ufefb", "Arab"],
    ["a Latin letter", "a", "Latn"],
    ["an accented Latin letter", "É", "Latn"],
    ["a Cyrillic letter", "ж", "Cyrl"],
    ["a Devanagari letter", "क", "Deva"],
    ["a Han character", "中", "Hani"],
    ["a Hangul syllable", "한", "Hang"],
    ["a Hebrew letter", "א", "Hebr"],
    ["a Meetei letter", "\uabc0", "Mtei"],
  ])("%s", (_name, char, script) => {
    const cls = classOfChar(char);
    expect(isLetter(cls)).toBe(true);
    expect(isNamedLetter(cls)).toBe(true);
    expect(scriptOf(cls)).toBe(script);
  });

  it("a letter of a script that is not told apart is a letter without a name", () => {
    const cls = classOfChar("ⴰ");
    expect([isLetter(cls), isNamedLetter(cls), scriptOf(cls)]).toEqual([true, false, undefined]);
  });

  it.each([["a digit", "৭"], ["a mark", "ি"], ["a space", " "], ["punctuation", "।"]])("%s is no letter and has no script", (_name, char) => {
    const cls = classOfChar(char);
    expect([isLetter(cls), isNamedLetter(cls), scriptOf(cls)]).toEqual([false, false, undefined]);
  });

  it("equal classes mean one script", () => {
    expect(classOfChar("ক")).toBe(classOfChar("হ"));
    expect(classOfChar("ক")).not.toBe(classOfChar("ه"));
  });

  it("classes of letters follow the list of scripts", () => expect(classOfChar("خ")).toBe(LETTER + SCRIPTS.indexOf("Arab")));
});

describe("directionOf", () => {
  it.each([["Arab", "rtl"], ["Hebr", "rtl"], ["Syrc", "rtl"], ["Thaa", "rtl"], ["Beng", "ltr"], ["Latn", "ltr"], ["Zyyy", "ltr"]])("%s runs %s", (script, direction) => {
    expect(directionOf(script)).toBe(direction);
  });
});

describe("wordEnd", () => {
  it.each([
    ["at a space", "ঢাকা শহর", "ঢাকা"],
    ["at a danda", "ঢাকা।", "ঢাকা"],
    ["at the end of the text", "ঢাকা", "ঢাকা"],
    ["at another script", "ঢাকাخبر", "ঢাকা"],
    ["at a digit", "কপ২৯", "কপ"],
    ["past vowel signs and joiners", "র\u200d্যাব", "র\u200d্যাব"],
    ["past harakat and tatweel", "خَبـــرٌ عاجل", "خَبـــرٌ"],
    ["past a bidi mark within", "خب\u200fر عاجل", "خب\u200fر"],
    ["before a bidi mark behind", "خبر\u200f عاجل", "خبر"],
    ["at a hyphen", "আন-নূর", "আন"],
  ])("%s", (_name, text, word) => expect(text.slice(0, wordEnd(text, 0, text.length))).toBe(word));

  it("goes on from within a word", () => expect(wordEnd("খবর আজ", 1, 6)).toBe(3));
  it("goes no further than the limit", () => expect(wordEnd("বাংলাদেশ", 0, 3)).toBe(3));
});

describe("the words beside an offset", () => {
  const text = "নতুন ঢাকা শহর";
  const slice = (word: { start: number; end: number } | undefined) => word && text.slice(word.start, word.end);

  it("are one space away", () => expect([slice(wordBefore(text, 10, 0)), slice(wordBehind(text, 9, text.length))]).toEqual(["ঢাকা", "শহর"]));

  it.each([
    ["at the beginning", wordBefore(text, 0, 0)],
    ["at the end", wordBehind(text, text.length, text.length)],
    ["that begins before the limit", wordBefore(text, 10, 9)],
    ["behind the limit", wordBehind(text, 9, 10)],
    ["behind a comma", wordBehind("ঢাকা, শহর", 4, 9)],
    ["before a comma", wordBefore("ঢাকা, শহর", 6, 0)],
    ["two spaces away", wordBehind("ঢাকা  শহর", 4, 9)],
    ["that is a number", wordBefore("১২ শহর", 3, 0)],
  ])("is none %s", (_name, word) => expect(word).toBeUndefined());
});

describe("wordStart", () => {
  const bengali = classOf("ক".charCodeAt(0));
  it.each([
    ["at a space", "নতুন ঢাকা", 9, 0, 5],
    ["over a joiner and vowel signs", "আর র\u200d্যাব", 9, 0, 3],
    ["at a hyphen", "আন-নূর", 6, 0, 3],
    ["no sooner than the limit", "বাংলাদেশ", 8, 4, 4],
    ["nowhere behind a sign", "ঢাকা।", 5, 0, 5],
    ["nowhere in another script", "abc", 3, 0, 3],
  ])("%s", (_name, text, end, from, start) => expect(wordStart(text, end, from, bengali)).toBe(start));
});

describe("rowBefore", () => {
  const text = "ঢাকা নতুন নতুন কলেজ";
  const isNew = (start: number, end: number) => text.slice(start, end) === "নতুন";
  it("begins with the first word of its kind", () => expect(rowBefore(text, 15, 0, 6, isNew)).toBe(5));
  it("has so many words at the most", () => expect(rowBefore(text, 15, 0, 1, isNew)).toBe(10));
  it("may be empty", () => expect(rowBefore(text, 15, 0, 6, () => false)).toBe(15));
});
