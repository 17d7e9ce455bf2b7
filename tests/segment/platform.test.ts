import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { splitSentences, splitWords } from "../../src/segment/index";

const RUSSIAN = "Прошёл дождь. Улицы затопило!";
const RUSSIAN_SENTENCES = [
  { start: 0, end: 13, text: "Прошёл дождь.", language: "ru" },
  { start: 14, end: 29, text: "Улицы затопило!", language: "ru" },
];

describe("other languages, by Intl.Segmenter", () => {
  it.each<[string, string | undefined, string[]]>([
    ["with English behind a language, which the runtime may lack", "vo", ["vo", "en"]],
    ["with English for none", undefined, ["en"]],
  ])("asks %s", async (_name, language, locales) => {
    // Segmenters are kept: only a fresh module makes one.
    vi.resetModules();
    const { Segmenter } = Intl;
    const asked = vi.spyOn(Intl, "Segmenter").mockImplementation(function (locales, options) {
      return new Segmenter(locales, options);
    });
    try {
      const own = await import("../../src/segment/index");
      own.splitSentences(RUSSIAN, { language });
      own.splitWords(RUSSIAN, { language });
      own.splitSentences("বৃষ্টি হলো।", { language: "bn" });
      expect(asked.mock.calls).toEqual([[locales, { granularity: "sentence" }], [locales, { granularity: "word" }]]);
    } finally {
      asked.mockRestore();
    }
  });

  it("cuts Russian, trimmed and with offsets", () => {
    expect(splitSentences(RUSSIAN, { language: "ru" })).toEqual(RUSSIAN_SENTENCES);
  });

  it.each([
    ["Hindi by its danda", "hi", "बारिश हुई। सड़कें भर गईं।", ["बारिश हुई।", "सड़कें भर गईं।"]],
    ["Chinese without spaces", "zh", "今天下雨。明天晴天。", ["今天下雨。", "明天晴天。"]],
    ["Russian", "ru", "Прошёл дождь. Улицы затопило.", ["Прошёл дождь.", "Улицы затопило."]],
    ["a line's end", "en", "Heavy rain\nThe streets flooded.", ["Heavy rain", "The streets flooded."]],
    ["a decimal does not cut", "en", "It fell 3.5 inches here.", ["It fell 3.5 inches here."]],
    ["white space alone", "en", " \n \n", []],
  ])("%s", (_name, language, text, sentences) => {
    const found = splitSentences(text, { language });
    expect(found.map((sentence) => sentence.text)).toEqual(sentences);
    for (const { start, end, text: own, language: tag } of found) expect([text.slice(start, end), tag]).toEqual([own, language]);
  });

  it("cuts words, covering the text", () => {
    expect(splitWords("It's 3.5\nnow", { language: "en" })).toEqual([
      { start: 0, end: 4, text: "It's", isWordLike: true },
      { start: 4, end: 5, text: " ", isWordLike: false },
      { start: 5, end: 8, text: "3.5", isWordLike: true },
      { start: 8, end: 9, text: "\n", isWordLike: false },
      { start: 9, end: 12, text: "now", isWordLike: true },
    ]);
  });

  it("finds the words of a language without spaces", () => {
    const words = splitWords("今天下雨", { language: "zh" });
    expect(words.length).toBeGreaterThan(1);
    expect(words.map((word) => word.text).join("")).toBe("今天下雨");
  });

  it("goes by script without a language: what has no rules is und", () => {
    expect(splitSentences(RUSSIAN).map((sentence) => [sentence.text, sentence.language])).toEqual([["Прошёл дождь.", "und"], ["Улицы затопило!", "und"]]);
  });

  it("cuts paragraphs in other scripts among ours, offsets into the whole", () => {
    const text = "বৃষ্টি হলো।\nДождь. Снег.\nهطل المطر.";
    expect(splitSentences(text)).toEqual([
      { start: 0, end: 11, text: "বৃষ্টি হলো।", language: "bn" },
      { start: 12, end: 18, text: "Дождь.", language: "und" },
      { start: 19, end: 24, text: "Снег.", language: "und" },
      { start: 25, end: 35, text: "هطل المطر.", language: "ar" },
    ]);
  });
});

describe("a runtime without Intl.Segmenter", () => {
  const original = Object.getOwnPropertyDescriptor(Intl, "Segmenter") as PropertyDescriptor;
  const segment = () => import("../../src/segment/index");

  beforeEach(() => {
    vi.resetModules();
    Reflect.deleteProperty(Intl, "Segmenter");
    expect("Segmenter" in Intl).toBe(false);
  });

  afterEach(() => {
    Object.defineProperty(Intl, "Segmenter", original);
    vi.resetModules();
  });

  it.each([
    ["Bengali, named", "bn", "ড. করিম এলেন। সভা হলো।", ["ড. করিম এলেন।", "সভা হলো।"]],
    ["Bengali, by script", undefined, "ড. করিম এলেন। সভা হলো।", ["ড. করিম এলেন।", "সভা হলো।"]],
    ["Arabic, named", "ar", "قال د. فورد ذلك. ثم غادر.", ["قال د. فورد ذلك.", "ثم غادر."]],
    ["English, by its own rules", "en", "Dr. Smith came. He left.", ["Dr. Smith came.", "He left."]],
    ["Arabic, by script", undefined, "قال د. فورد ذلك. ثم غادر.", ["قال د. فورد ذلك.", "ثم غادر."]],
  ])("%s needs none", async (_name, language, text, sentences) => {
    const own = await segment();
    expect(own.splitSentences(text, { language }).map((sentence) => sentence.text)).toEqual(sentences);
    if (language !== "en") expect(own.splitWords(text, { language }).map((word) => word.text).join("")).toBe(text);
  });

  it.each([["splitSentences", "ru"], ["splitSentences", undefined], ["splitWords", "ru"], ["splitWords", undefined]] as const)("%s of Russian (%s) says what to import", async (call, language) => {
    const own = await segment();
    const error: unknown = await Promise.resolve().then(() => own[call](RUSSIAN, { language })).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "KhabarError", code: "no-segmenter" });
    expect((error as Error).message).toContain("khabar/polyfill");
  });

  it("says nothing of an empty Russian text", async () => {
    const own = await segment();
    expect(own.splitSentences("", { language: "ru" })).toEqual([]);
  });

  it("Russian works once the polyfill is imported", async () => {
    await import("../../src/polyfill");
    expect("Segmenter" in Intl).toBe(true);
    const own = await segment();
    expect(own.splitSentences(RUSSIAN, { language: "ru" })).toEqual(RUSSIAN_SENTENCES);
    expect(own.splitWords("Прошёл дождь", { language: "ru" }).filter((word) => word.isWordLike).map((word) => word.text)).toEqual(["Прошёл", "дождь"]);
  });

  it("the polyfill helps where a call has failed before", async () => {
    const own = await segment();
    expect(() => own.splitSentences(RUSSIAN, { language: "ru" })).toThrow("khabar/polyfill");
    await import("../../src/polyfill");
    expect(own.splitSentences(RUSSIAN, { language: "ru" })).toEqual(RUSSIAN_SENTENCES);
  });

  it("the polyfill serves every fixture as the runtime's own does", async () => {
    await import("../../src/polyfill");
    const { annotate } = await import("../../src/index");
    const { annotateFixture, loadFixtures, scoreFixture } = await import("../../src/cli/fixtures");
    const fixtures = loadFixtures("fixtures").filter(({ gold }) => !gold.latin);
    expect(fixtures.length).toBeGreaterThan(20);
    const failing = fixtures.flatMap((fixture) => scoreFixture(fixture, annotateFixture(fixture, { annotate })).flatMap(({ layer, differences }) => differences.map((difference) => `${fixture.name} ${layer} ${difference}`)));
    expect(failing).toEqual([]);
  });

  it("the polyfill leaves a runtime's own segmenter alone", async () => {
    Object.defineProperty(Intl, "Segmenter", original);
    await import("../../src/polyfill");
    expect(Object.getOwnPropertyDescriptor(Intl, "Segmenter")).toEqual(original);
  });
});
