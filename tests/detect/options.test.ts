/** What a caller admits, and names of languages. */
import { describe, expect, it } from "vitest";
import { annotate, createAnnotator, detectLanguage, displayName, KhabarError } from "../../src/index";
import { detectLanguage as detectAlone } from "../../src/detect/index";
import { ar } from "../../src/languages/ar/index";

const urdu = "وزیر نے کہا ہے کہ اجلاس ملتوی کر دیا گیا ہے۔";
const egyptian = "احنا مش عارفين هو راح فين النهارده";
const assamese = "তেওঁ কালি ঘৰলৈ উভতি আহিল।";

describe("allow and deny", () => {
  it.each<[name: string, text: string, options: Parameters<typeof detectLanguage>[1], tag: string]>([
    ["the language itself", urdu, { allow: ["ur", "ar"] }, "ur"],
    ["its ISO 639-3 code", urdu, { allow: ["urd"] }, "ur"],
    ["a tag with a region", urdu, { allow: ["ur-PK"] }, "ur"],
    ["none of those asked for", urdu, { allow: ["ar", "fa"] }, "und"],
    ["none of another script", urdu, { allow: ["bn", "en"] }, "und"],
    ["nothing allowed", urdu, { allow: [] }, "und"],
    ["the next best where the best is denied", assamese, { deny: ["as"] }, "bn"],
    ["a variety as its language", egyptian, { allow: ["ar", "fa"] }, "ar"],
    ["a variety by its own name", egyptian, { allow: ["arz"] }, "arz"],
    ["a variety denied alone", egyptian, { deny: ["arz"] }, "ar"],
    ["a variety that it is not", "قال الوزير إن المحادثات ستستأنف الأسبوع المقبل.", { allow: ["arz"] }, "und"],
    ["Persian, where Dari is denied", "وزیر خارجه ایران گفت که مذاکرات هفته آینده ادامه دارد", { deny: ["prs"] }, "fa"],
    ["Jawi as Malay", "سموا مأنسي دلاهيركن بيبس دان سام راتا", { allow: ["ms"] }, "ms-Arab"],
    ["either Norwegian as Norwegian", "Jeg vet ikke hva jeg skal gjøre i dag, men jeg kommer hjem til deg i kveld.", { allow: ["no", "en"] }, "nn"],
    ["Western Punjabi by its code", "ایہہ گل مینوں کسے نے نئیں دسی سی", { allow: ["pnb"] }, "pnb"],
    ["by franc, none of those asked for", "The minister said that the talks would resume next week.", { allow: ["pl"] }, "und"],
    ["a language denied with its varieties", egyptian, { allow: ["ar"], deny: ["ar"] }, "und"],
    ["no look-alike", assamese, { allow: ["bn"] }, "und"],
    ["by franc, the language itself", "Le ministre a déclaré que les négociations reprendraient la semaine prochaine.", { allow: ["fr", "en"] }, "fr"],
    ["by franc, another script", "В понедельник в Москве прошёл сильный дождь.", { allow: ["bn", "ar"] }, "und"],
    ["empty options", urdu, {}, "ur"],
    ["nothing denied", urdu, { deny: [] }, "ur"],
  ])("%s", (_name, text, options, tag) => {
    expect(detectLanguage(text, options).tag).toBe(tag);
    expect(detectAlone(text, options).tag).toBe(tag);
  });

  it("still names the script of what is in none", () => {
    expect(detectLanguage(urdu, { allow: ["bn"] })).toEqual({ tag: "und", iso6393: "und", script: "Arab", direction: "rtl", confidence: 0 });
  });

  it("does not doubt a language whose variety is denied", () => {
    expect(detectLanguage(egyptian, { deny: ["arz"] }).confidence).toBeGreaterThan(0.9);
  });

  it.each<[name: string, options: unknown, code: string, said: string]>([
    ["an unknown option", { only: ["ar"] }, "invalid-option", "only"],
    ["a list that is none", { allow: "ar" }, "invalid-option", "allow"],
    ["a list of denied that is none", { deny: 5 }, "invalid-option", "deny"],
    ["no language", { allow: ["xx-invalid-tag-!"] }, "unknown-language", "xx-invalid"],
    ["no string", { allow: [5] }, "unknown-language", "5"],
    ["a list that is null", { allow: null }, "invalid-option", "allow"],
    ["denied that are null", { deny: null }, "invalid-option", "deny"],
    ["a hole in a list", { allow: [undefined, "bn"] }, "unknown-language", "undefined"],
    ["what has no JSON", { allow: [{ a: 1n }] }, "unknown-language", "object"],
    ["no object", 5, "invalid-option", "detectLanguage"],
  ])("says what is wrong with %s", (_name, options, code, said) => {
    let thrown: unknown;
    try {
      detectLanguage(urdu, options as never);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(KhabarError);
    expect((thrown as KhabarError).code).toBe(code);
    expect((thrown as KhabarError).message).toContain(said);
  });
});

describe("varieties", () => {
  it("are read by the rules of their language", () => {
    const doc = annotate("الريس السيسي راح بيروت امبارح عشان مؤتمر. احنا مش عارفين هيرجع امتى.", { referenceDate: "2024-03-15" });
    expect(doc.language.tag).toBe("arz");
    expect(doc.sentences.map((sentence) => sentence.language)).toEqual(["ar", "ar"]);
    expect(doc.entities.map((entity) => entity.text)).toContain("بيروت");
  });

  it("are known only where their script is", () => {
    const { detectLanguage: detect } = createAnnotator({ languages: [ar] });
    expect(detect(egyptian).tag).toBe("arz");
    expect(detect("আমরা জানি না").tag).toBe("bn");
  });
});

describe("displayName", () => {
  it.each([
    ["bn", "en", "Bangla"],
    ["ben", "en", "Bangla"],
    ["ar", "ar", "العربية"],
    ["as", "bn", "অসমীয়া"],
    ["ckb", "en", "Central Kurdish"],
    ["skr", "en", "Saraiki"],
    ["skr", "ar", "Saraiki"],
    ["bn-Latn", "en", "Bangla (Latin)"],
    ["kk-Arab", "en", "Kazakh (Arabic)"],
    ["prs", "en", "Dari"],
    ["ar", "syl", "Arabic"],
  ])("%s in %s: %s", (tag, locale, name) => expect(displayName(tag, locale)).toBe(name));

  it("says what is wrong", () => {
    expect(() => displayName("xx-!", "en")).toThrow(expect.objectContaining({ code: "unknown-language" }));
    expect(() => displayName("bn", "not a locale")).toThrow(expect.objectContaining({ code: "invalid-option" }));
  });
});
