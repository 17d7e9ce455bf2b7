/** Names in a sentence that are written in another script than its own. */
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate";
import type { AnnotatorOptions } from "../../src/annotator-options";
import type { LatinTagger } from "../../src/entities/foreign-names";
import { defineGazetteer } from "../../src/gazetteer/checked";
import { ar } from "../../src/languages/ar/index";
import { bn } from "../../src/languages/bn/index";
import { languageOf } from "./marked";
import { latin } from "../../src/latin";
import type { Entity } from "../../src/types";

const gazetteers = [defineGazetteer([
  { id: "place/dhaka", type: "GPE", names: { en: ["Dhaka"], bn: ["ঢাকা"], ar: ["دكا"] } },
  { id: "org/al-jazeera", type: "ORG", names: { en: ["Al Jazeera"], bn: ["আল–জাজিরা"], ar: ["الجزيرة?", "قناة الجزيرة"] } },
  { id: "place/beirut", type: "GPE", names: { en: ["Beirut"], bn: ["বৈরুত"], ar: ["بيروت"] } },
  { id: "org/oecd", type: "ORG", names: { en: ["OECD"] } },
  { id: "person/trump", type: "PERSON", names: { en: ["Donald Trump", "Trump"], ar: ["ترامب"] } },
])];
const languages = [bn, ar];
/** An annotator's names of a text in the language of its first letter; that detection agrees is its own tests' matter. */
const finder = (options: AnnotatorOptions) => {
  const { findEntities } = createAnnotator(options);
  return (text: string) => findEntities(text, { language: languageOf(text) });
};
const plain = finder({ languages, gazetteers });
const withLatin = finder({ languages, gazetteers, latin });
const found = (entities: readonly Entity[]) => entities.map(({ text, type, id, via }) => [text, type, id, via]);
/** What stands in brackets, and the text without them. */
const unmark = (marked: string) => ({ text: marked.replace(/[[\]]/gu, ""), start: marked.indexOf("["), end: marked.indexOf("]") - 1 });

describe("a name in the script of another language at hand", () => {
  it.each([
    ["an Arabic name in a Bengali sentence", "চিঠিতে লেখা ছিল [بيروت] শব্দটি, আর কিছু নয়।", "place/beirut"],
    ["in quotes", "সাইনবোর্ডে ‘[بيروت]’ লেখা ছিল, আর কিছু নয়।", "place/beirut"],
    ["behind a proclitic", "সাইনবোর্ডে লেখা ছিল و[بيروت] শব্দটি, আর কিছু নয়।", "place/beirut"],
    ["of several words", "পর্দার কোণে [قناة الجزيرة] লেখা দেখা যাচ্ছিল সারা দিন।", "org/al-jazeera"],
    ["a Bengali name in an Arabic sentence", "كتب على اللافتة اسم المدينة [ঢাকা] بخط كبير واضح.", "place/dhaka"],
    ["with an ending", "كتب على اللافتة اسم المدينة [ঢাকা]য় بخط كبير واضح.", "place/dhaka"],
  ])("%s", (_, marked, id) => {
    const { text, start, end } = unmark(marked);
    expect(plain(text)).toMatchObject([{ start, end, id, via: "gazetteer" }]);
  });

  it.each([
    ["that is marked ? and has no cue", "সাইনবোর্ডে লেখা ছিল الجزيرة শব্দটি, আর কিছু নয়।"],
    ["that is a part of a word", "সাইনবোর্ডে লেখা ছিল بيروتي শব্দটি, আর কিছু নয়।"],
  ])("none %s", (_, text) => {
    expect(plain(text)).toEqual([]);
  });

  it("stands among the sentence's own names, in order", () => {
    expect(found(plain("ঢাকা থেকে পাঠানো চিঠিতে بيروت লেখা ছিল, বৈরুত নয়।"))).toEqual([
      ["ঢাকা", "GPE", "place/dhaka", "gazetteer"],
      ["بيروت", "GPE", "place/beirut", "gazetteer"],
      ["বৈরুত", "GPE", "place/beirut", "gazetteer"],
    ]);
  });

  it("is none to an annotator that lacks the language", () => {
    const findEntities = finder({ languages: [bn], gazetteers });
    expect(findEntities("চিঠিতে লেখা ছিল بيروت শব্দটি, আর কিছু নয়।")).toEqual([]);
  });
});

describe("a Latin name", () => {
  it.each([
    ["that the gazetteer holds, in Arabic", "وصل [Donald Trump] إلى الدوحة أمس.", "PERSON", "person/trump", "gazetteer", 0.9],
    ["that the gazetteer holds, in Bengali", "গতকাল [Donald Trump] দোহায় গেছেন।", "PERSON", "person/trump", "gazetteer", 0.9],
    ["that nobody but the gazetteer knows", "এই হিসাব [OECD] দিয়েছে।", "ORG", "org/oecd", "gazetteer", 0.9],
    ["that nobody holds, in Arabic", "وصلت [Angela Merkel] إلى الدوحة أمس.", "PERSON", null, "pattern", 0.6],
    ["that nobody holds, in Bengali", "গতকাল [Angela Merkel] দোহায় গেছেন।", "PERSON", null, "pattern", 0.6],
    ["of a place", "গতকাল তিনি [London] শহরে ছিলেন।", "GPE", null, "pattern", 0.6],
    ["with an ending of the sentence's own script", "গতকাল [Angela Merkel]-এর কথা শোনা গেছে।", "PERSON", null, "pattern", 0.6],
  ])("%s, is found with a tagger only", (_, marked, type, id, via, confidence) => {
    const { text, start, end } = unmark(marked);
    expect(withLatin(text)).toMatchObject([{ start, end, type, id, via, confidence, alternatives: [] }]);
    expect(plain(text)).toEqual([]);
  });

  it.each([
    ["a common English word", "এই চাকরিকে বলে freelancing, আর কিছু নয়।"],
    ["an address", "যোগাযোগ করুন এই ঠিকানায়: www.example.com আজই।"],
    ["a whole English sentence of no name", "তিনি বললেন, “it is raining again”, তারপর চলে গেলেন।"],
  ])("%s is none", (_, text) => {
    expect(withLatin(text)).toEqual([]);
  });

  it("stands among the sentence's own names, in order", () => {
    expect(found(withLatin("وصل Angela Merkel من بيروت ومعها Trump أمس."))).toEqual([
      ["Angela Merkel", "PERSON", null, "pattern"],
      ["بيروت", "GPE", "place/beirut", "gazetteer"],
      ["Trump", "PERSON", "person/trump", "gazetteer"],
    ]);
  });

  it("bears the gazetteer's canonical name, or its own", () => {
    expect(withLatin("وصل Trump إلى الدوحة أمس.")[0]?.name).toBe("Donald Trump");
    expect(withLatin("وصلت Angela Merkel إلى الدوحة أمس.")[0]?.name).toBe("Angela Merkel");
  });
});

describe("a tagger of one's own", () => {
  it.each<[string, ReturnType<LatinTagger>]>([
    ["behind the stretch", [{ start: 0, end: 9, type: "PRODUCT" }]],
    ["before it", [{ start: -1, end: 4, type: "PRODUCT" }]],
    ["of nothing", [{ start: 2, end: 2, type: "PRODUCT" }]],
    ["that runs backwards", [{ start: 3, end: 1, type: "PRODUCT" }]],
    ["of no whole units", [{ start: 0, end: 1.5, type: "PRODUCT" }]],
    ["of an unknown type", [{ start: 0, end: 4, type: "GADGET" as "PRODUCT" }]],
  ])("is told of a span %s", (_, given) => {
    const wrong = finder({ languages, gazetteers, latin: () => given });
    expect(() => wrong("নতুন যন্ত্র Zorb বাজারে এসেছে।")).toThrow(expect.objectContaining({ name: "KhabarError", code: "invalid-option", message: expect.stringMatching(/^latin gave /u) as string }) as Error);
    expect(() => wrong("নতুন যন্ত্র বাজারে এসেছে।")).not.toThrow();
  });

  const asked: string[] = [];
  const tagger: LatinTagger = (text) => {
    asked.push(text);
    const start = text.indexOf("Zorb");
    return start < 0 ? [] : [{ start, end: start + 4, type: "PRODUCT" }];
  };
  const findEntities = finder({ languages, gazetteers, latin: tagger });

  it("is given each Latin stretch with the signs inside it, and its offsets are the stretch's own", () => {
    asked.length = 0;
    const text = "নতুন যন্ত্র “the new Zorb, mark two” বাজারে এসেছে, দাম iPad থেকে কম।";
    expect(findEntities(text)).toMatchObject([{ start: text.indexOf("Zorb"), end: text.indexOf("Zorb") + 4, type: "PRODUCT", via: "pattern" }]);
    expect(asked).toEqual(["the new Zorb, mark two", "iPad"]);
  });

  it("is not asked where there is nothing Latin", () => {
    asked.length = 0;
    expect(found(findEntities("ঢাকা শান্ত, لا بيروت।"))).toHaveLength(2);
    expect(asked).toEqual([]);
  });
});

describe("of two gazetteers with one English name", () => {
  const own = (id: string, names: readonly string[]) => defineGazetteer([{ id, type: "ORG", names: { en: names } }]);
  const first = own("org/first", ["Zorb Bank"]);

  it.each([
    ["the later is meant, the other an alternative", [first, own("org/second", ["Zorb Bank"])], "org/second", ["org/first"]],
    ["whichever that is", [own("org/second", ["Zorb Bank"]), first], "org/first", ["org/second"]],
    ["a name marked ? is none", [first, own("org/second", ["Zorb Bank?"])], "org/first", []],
  ])("%s", (_, both, id, alternatives) => {
    expect(finder({ languages, gazetteers: both, latin: () => [] })("এই হিসাব Zorb Bank দিয়েছে।")).toMatchObject([{ text: "Zorb Bank", id, alternatives }]);
  });
});

describe("a language", () => {
  /** Arabic that throws when it is compiled. */
  const unread = { ...ar, letters: { ...ar.letters, get skip(): string { throw new Error("compiled"); } } };
  const { findEntities, annotate } = createAnnotator({ languages: [bn, unread], gazetteers });

  it("is not compiled for a text without its letters", () => {
    expect(findEntities("আজ ঢাকায় Reuters ১২ জনের কথা ‘লিখেছে’।").map(({ id }) => id)).toEqual(["place/dhaka"]);
    expect(annotate("আজ ঢাকায় বৃষ্টি।", { language: "bn" }).entities).toHaveLength(1);
  });

  it("is where a word of it stands in another's sentence", () => {
    expect(() => findEntities("চিঠিতে লেখা ছিল بيروت শব্দটি, আর কিছু নয়।", { language: "bn" })).toThrow("compiled");
  });
});
