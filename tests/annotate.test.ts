/** The face of the package: what callers may hand it, and what they get told. */
import { describe, expect, it } from "vitest";
import type { AnnotatorOptions } from "../src/annotator-options";
import * as core from "../src/core";
import * as khabar from "../src/index";
import { bn } from "../src/languages/bn/index";
import { en } from "../src/languages/en/index";
import { KhabarError } from "../src/errors";
import type { AnnotateOptions } from "../src/types";

const text = "গতকাল ঢাকায় বৈঠক হয়।";
const errorOf = (call: () => unknown): unknown => {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
};

describe("annotate", () => {
  it("gives language, runs, sentences, entities and dates", () => {
    expect(khabar.annotate(text, { referenceDate: "2024-03-15" })).toEqual({
      text,
      language: { tag: "bn", iso6393: "ben", script: "Beng", direction: "ltr", confidence: expect.any(Number) as number },
      runs: [{ start: 0, end: 22, text, language: expect.objectContaining({ tag: "bn" }) as object }],
      sentences: [{ start: 0, end: 22, text, language: "bn" }],
      entities: [{
        start: 6, end: 10, text: "ঢাকা", type: "GPE", word: { start: 6, end: 12, text: "ঢাকায়" }, id: "place/dhaka", name: "Dhaka", links: { iso3166: "BD", geonames: "1185241" },
        via: "gazetteer", confidence: 0.87, alternatives: [],
      }],
      clusters: [{ id: "place/dhaka", type: "GPE", name: "Dhaka", mentions: [0] }],
      dates: [{ start: 0, end: 5, text: "গতকাল", type: "DATE", value: "2024-03-14", interval: { start: "2024-03-14", end: "2024-03-14" }, calendar: "gregorian" }],
    });
  });

  it.each(["", " ", "\n\n", "123", "\ud800"])("finds nothing in %j", (empty) => {
    const doc = khabar.annotate(empty);
    expect([doc.language.tag, doc.entities, doc.dates]).toEqual(["und", [], []]);
  });

  it.each([
    ["bn", "bn"], ["ben", "bn"], ["bn-BD", "bn"], ["ar", "ar"], ["arb", "ar"], ["ara", "ar"], ["ar-EG", "ar"], ["en", "en"], ["fas", "fa"],
  ])("takes the language %s for %s", (language, tag) => {
    const doc = khabar.annotate(text, { language });
    expect(doc.language.tag).toBe(tag);
    expect(doc.sentences[0]?.language).toBe(tag);
  });

  it("tags each sentence of a mixed document by its own language", () => {
    const doc = khabar.annotate("ঢাকায় বৃষ্টি হয়েছে। وصل الوزير إلى بيروت. The minister left.");
    expect(doc.sentences.map((sentence) => sentence.language)).toEqual(["bn", "ar", "en"]);
    expect(doc.entities.map((entity) => entity.id)).toEqual(["place/dhaka", "place/beirut"]);
  });

  it.each<[string, AnnotateOptions, string, RegExp]>([
    ["an unknown option", { lang: "bn" } as AnnotateOptions, "invalid-option", /"lang".*"language"/u],
    ["no object", "bn" as AnnotateOptions, "invalid-option", /options must be an object/u],
    ["a language that is none", { language: "klingonese" }, "unknown-language", /"klingonese"/u],
    ["a malformed language", { language: "b n" }, "unknown-language", /"b n"/u],
    ["a date that cannot be read", { referenceDate: "yesterday" }, "invalid-date", /"yesterday".*"2023-10-06"/u],
    ["a day that does not exist", { referenceDate: "2023-02-29" }, "invalid-date", /does not exist/u],
    ["an invalid Date", { referenceDate: new Date(NaN) }, "invalid-date", /is invalid/u],
    ["a bigint for a date", { referenceDate: 5n as unknown as string }, "invalid-date", /5 is no date/u],
    ["a time zone that is none", { timeZone: "Mars/Olympus" }, "invalid-option", /Asia\/Dhaka/u],
  ])("says what is wrong with %s", (_, options, code, message) => {
    for (const call of [khabar.annotate, khabar.findEntities, khabar.findDates]) {
      const error = errorOf(() => call(text, options));
      expect(error).toBeInstanceOf(KhabarError);
      expect((error as KhabarError).code).toBe(code);
      expect((error as KhabarError).message).toMatch(message);
    }
  });

  it.each([undefined, null, 1, {}, ["ঢাকা"]])("gives a TypeError for %j", (value) => {
    for (const call of [khabar.annotate, khabar.detectLanguage, khabar.detectRuns, khabar.splitSentences, khabar.splitWords, khabar.findEntities, khabar.findDates]) {
      expect(() => call(value as unknown as string)).toThrow(TypeError);
    }
  });

  it("knows a language it has no data for by its sentences alone", () => {
    const doc = khabar.annotate("Paris is far. Rome is not.", { language: "en", referenceDate: "2024-03-15" });
    expect([doc.sentences.length, doc.entities, doc.dates]).toEqual([2, [], []]);
  });
});

describe("createAnnotator", () => {
  it.each([
    ["an unknown option", { gazetteer: [] }],
    ["languages that are none", { languages: ["bn"] }],
    ["gazetteers that are none", { gazetteers: [{}] }],
    ["a latin that is no function", { latin: "compromise" }],
    ["a language with a part missing", { languages: [{ ...bn, cues: undefined }] }],
    ["a language of sentences without sentences", { languages: [{ ...en, sentences: undefined }] }],
    ["a language of sentences with one part more", { languages: [{ ...en, cues: bn.cues }] }],
    ["a language that is null", { languages: [null] }],
    ["a language in a script nobody knows", { languages: [{ ...bn, script: "Xxxx" }] }],
  ])("says what is wrong with %s", (_, options) => {
    for (const create of [khabar.createAnnotator, core.createAnnotator]) {
      expect(errorOf(() => create(options as never))).toMatchObject({ code: "invalid-option" });
    }
  });

  it("takes undefined for the default", () => {
    const options = { gazetteers: undefined, languages: undefined } as unknown as AnnotatorOptions;
    expect(khabar.createAnnotator(options).annotate(text, { referenceDate: "2024-03-15" })).toEqual(khabar.annotate(text, { referenceDate: "2024-03-15" }));
    expect(khabar.createAnnotator({ gazetteers: [], languages: [] }).findEntities(text)).toEqual([]);
  });

  it("cuts the sentences of a language that has no more than those, and reads no names in them", () => {
    const annotator = khabar.createAnnotator({ languages: [bn, en] });
    const { sentences, entities } = annotator.annotate("The government said that Mr. Smith came to Dhaka with all of the others on Friday. He left on the same day.\nমো. রহিম ঢাকায় এলেন।");
    expect(sentences.map((sentence) => [sentence.language, sentence.text])).toEqual([
      ["en", "The government said that Mr. Smith came to Dhaka with all of the others on Friday."], ["en", "He left on the same day."], ["bn", "মো. রহিম ঢাকায় এলেন।"],
    ]);
    expect(entities.map((entity) => entity.text)).toContain("ঢাকা");
    expect(entities.every((entity) => entity.start > 100)).toBe(true);
  });

  it("streams sentences by its own languages", async () => {
    const found = [];
    for await (const sentence of khabar.createAnnotator({ languages: [en] }).segmentStream(["Mr. Sm", "ith came. He", " left."])) found.push(sentence.text);
    expect(found).toEqual(["Mr. Smith came.", "He left."]);
  });

  it("has nothing built in, in the core", () => {
    const doc = core.createAnnotator().annotate(text, { referenceDate: "2024-03-15" });
    expect([doc.entities, doc.dates]).toEqual([[], []]);
  });

  it("makes annotators that share nothing", () => {
    const without = khabar.createAnnotator({ gazetteers: [khabar.builtIn.without(["place/dhaka"])] });
    expect(without.findEntities(text)).toEqual([]);
    expect(khabar.findEntities(text)).toHaveLength(1);
  });
});
