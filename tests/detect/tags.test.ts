import { data } from "franc/data.js";
import { describe, expect, it } from "vitest";
import { displayName } from "../../src/detect/display-name";
import { languageOf, languageTag, shortestTag } from "../../src/detect/tags";
import { describeLanguage } from "../../src/detect/told";
import { KhabarError } from "../../src/errors";

describe("shortestTag", () => {
  it.each([
    ["ben", "bn"],
    ["arb", "ar"],
    ["ara", "ar"],
    ["asm", "as"],
    ["pes", "fa"],
    ["urd", "ur"],
    ["pus", "ps"],
    ["uig", "ug"],
    ["snd", "sd"],
    ["eng", "en"],
    ["cmn", "zh"],
    ["swh", "sw"],
    ["npi", "ne"],
    ["uzn", "uz"],
    ["hin", "hi"],
    ["ckb", "ckb"],
    ["bpy", "bpy"],
    ["mni", "mni"],
    ["sco", "sco"],
    ["und", "und"],
  ])("%s is %s", (code, tag) => {
    expect(shortestTag(code)).toBe(tag);
    expect(shortestTag(code)).toBe(tag);
  });
});

describe("languageTag", () => {
  it.each([
    ["a tag", "bn", "bn"],
    ["a tag with a region", "bn-BD", "bn"],
    ["a tag with a script and a region", "ar-Arab-EG", "ar"],
    ["a tag with an extension", "ar-u-nu-arab", "ar"],
    ["capitals", "BN", "bn"],
    ["an ISO 639-3 code", "ben", "bn"],
    ["the code of standard Arabic", "arb", "ar"],
    ["the code of all Arabic", "ara", "ar"],
    ["the code of Persian", "pes", "fa"],
    ["the older code of Persian", "fas", "fa"],
    ["a language without a two-letter tag", "ckb", "ckb"],
    ["a language without data of ours", "en-GB", "en"],
    ["a tag that has been replaced", "iw", "he"],
  ])("%s: %s", (_name, language, tag) => expect(languageTag(language)).toBe(tag));

  it.each<[name: string, language: unknown]>([
    ["an English name", "Bengali"],
    ["a native name", "বাংলা"],
    ["an unassigned tag", "xx"],
    ["an unassigned code", "zzq"],
    ["a sentence", "in Arabic, please"],
    ["an empty string", ""],
    ["a blank", " bn"],
    ["an underscore", "bn_BD"],
    ["a script alone", "Arab"],
    ["a number", 42],
    ["null", null],
    ["a list", ["bn"]],
  ])("refuses %s", (_name, language) => {
    let error: unknown;
    try {
      languageTag(language);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(KhabarError);
    expect((error as KhabarError).code).toBe("unknown-language");
    expect((error as KhabarError).message).toContain(JSON.stringify(language));
    expect((error as KhabarError).message).toContain("BCP 47");
  });
});

describe("describeLanguage", () => {
  const detected = { tag: "fa", iso6393: "pes", script: "Arab", direction: "rtl", confidence: 0.4 } as const;

  it("takes the caller's word for the language, and the text's for its script", () => {
    expect(describeLanguage("ar", detected)).toEqual({ tag: "ar", iso6393: "arb", script: "Arab", direction: "rtl", confidence: 1 });
  });

  it("leaves what was detected as it was", () => {
    describeLanguage("ar", detected);
    expect(detected).toEqual({ tag: "fa", iso6393: "pes", script: "Arab", direction: "rtl", confidence: 0.4 });
  });

  it.each([
    ["bn", "ben"], ["ar", "arb"], ["as", "asm"], ["fa", "pes"], ["ur", "urd"], ["ps", "pus"], ["sd", "snd"], ["ug", "uig"], ["en", "eng"], ["hi", "hin"], ["zh", "cmn"],
    ["ckb", "ckb"], ["und", "und"],
  ])("%s is %s, and the other way round", (tag, code) => {
    expect(describeLanguage(tag, detected).iso6393).toBe(code);
    expect(shortestTag(code)).toBe(tag);
  });
});

describe("every language that franc answers", () => {
  const codes = [...new Set(Object.values(data).flatMap((script) => Object.keys(script)))];

  it.each(codes)("%s can be allowed, and has a name", (code) => {
    expect(displayName(shortestTag(code), "en")).not.toBe(code);
  });
});

describe("languageOf", () => {
  it.each([["arz", "ar"], ["prs", "fa"], ["nb", "no"], ["ar", "ar"], ["bn-Latn", "bn-Latn"], ["constructor", "constructor"]])("%s is read as %s", (tag, language) => expect(languageOf(tag)).toBe(language));
});
