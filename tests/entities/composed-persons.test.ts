/** Persons by the parts of their names alone: what makes a name, where it begins and ends, and what is none. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith(
  { id: "country/JO", type: "GPE", names: { bn: ["জর্ডান"], ar: ["الأردن"] } },
  { id: "place/dhaka", type: "GPE", names: { bn: ["ঢাকা"] } },
  { id: "person/shakib", type: "PERSON", names: { bn: ["সাকিব আল হাসান", "সাকিব"] } },
  { id: "org/rahman-trust", type: "ORG", names: { bn: ["রহমান ট্রাস্ট"] } },
);

describe("a name of known parts", () => {
  it.each<[string, string, number?]>([
    ["two, in Bengali", "ঘটনাস্থলে ছিলেন [নুরুল হক] একাই।"],
    ["two, the second often an ordinary word", "ঘটনাস্থলে ছিলেন [নুরুল ইসলাম] একাই।", 0.85],
    ["two, in Arabic", "وكان في القاعة [محمود حسين] وحده."],
    ["three", "বাজারে দেখা হয় [কেশব চন্দ্র রায়] নামের কিশোরের সঙ্গে।"],
    ["a particle that binds a word nobody knows", "وكان في القاعة [عبد المنان حسين] وحده."],
    ["particles between", "وكان في القاعة [خالد بن الوليد] وحده."],
    ["with a case ending, which is no part of it", "চিঠিটি [রফিকুল হক]কে দেওয়া হয়।"],
    ["behind a proclitic, which is no part of it", "والتقى بخالد و[محمود حسين] هناك."],
    ["a foreign one", "খেলা শেষে হাত মেলান [মাইকেল স্মিথ]।"],
    ["letters that are alike, in two words", "ঘটনাস্থলে ছিলেন [নূরুল হোসাঈন] একাই।", 0.85],
    ["a particle and the word it binds alone", "ঘটনাস্থলে ছিলেন [আবদুল হক] একাই।", 0.85],
    ["the same, in Arabic", "وكان في القاعة [أبو حسين] وحده.", 0.85],
    ["initials before it", "ঘটনাস্থলে ছিলেন [এ কে এম নুরুল হক] একাই।"],
    ["initials with stops", "ঘটনাস্থলে ছিলেন [এ. এফ. নুরুল হক] একাই।"],
    ["a short particle with its stop", "ঘটনাস্থলে ছিলেন [মো. নুরুল হক] একাই।"],
    ["behind a word that is also a letter", "ঘটনাস্থলে এ [নুরুল হক] ছিলেন।"],
    ["initials behind a conjunction that is also a letter", "ঘটনাস্থলে কেশব ও [এস এম নুরুল হক] ছিলেন।"],
    ["a letter before it, in Arabic, which is a title", "وكان في القاعة د. [محمود حسين] وحده.", 0.96],
    ["one whose first word is a place elsewhere", "মাঝমাঠে খেলেন [জর্ডান হেন্ডারসন]।", 0.85],
    ["an unknown word of the shape of a family name", "وكانت في القاعة [فاطمة الزويهري] وحدها.", 0.85],
    ["an unknown last word before a comma", "وكان في القاعة [محمود خالد برواري]، ومعه ابنه."],
    ["several in a list", "ছিলেন [নুরুল হক], [রফিকুল হক] ও [মাইকেল স্মিথ]।"],
  ])("%s", (_, marked, confidence = 0.95) => {
    const persons = found(marked);
    expect(persons.length).toBeGreaterThan(0);
    for (const person of persons) expect(person).toMatchObject({ type: "PERSON", id: null, via: "pattern", confidence });
  });
});

describe("no name", () => {
  it.each([
    ["one part alone", "ঘটনাস্থলে ছিলেন নুরুল একাই।"],
    ["one part alone, in Arabic", "وكان محمود وحده هناك."],
    ["family names alone", "تنافس الحريري السنيورة في الدائرة."],
    ["two words that are as often ordinary ones", "সাগর পলাশ দেখে ফিরে আসে।"],
    ["two parts with a comma between", "নুরুল, ইসলাম ধর্মের কথা বলছিল।"],
    ["a part and a title", "সভায় নুরুল মন্ত্রী হওয়ার কথা তোলেন।"],
    ["a part and a day", "সভায় নুরুল শুক্রবার যাবে।"],
    ["a part and a verb before a stop", "ঘটনাস্থলে নুরুল হক্কাবেন।"],
    ["a particle at the end", "وكان محمود بن."],
  ])("%s", (_, text) => {
    found(text);
  });

  it("runs over what the gazetteer knows by several words", () => {
    expect(found("মাঠে নামেন [সাকিব আল হাসান] আজ।").map(({ id }) => id)).toEqual(["person/shakib"]);
    expect(found("অনুষ্ঠানে [রহমান ট্রাস্ট] সহায়তা দেয়।").map(({ id }) => id)).toEqual(["org/rahman-trust"]);
  });

  it("takes a place that stands by itself for part of one", () => {
    expect(found("[ঢাকা] নুরুল যাবে।").map(({ id }) => id)).toEqual(["place/dhaka"]);
  });
});
