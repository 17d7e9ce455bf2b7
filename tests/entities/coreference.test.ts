/** Later mentions of a person by one part of the full name. */
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate";
import { defineGazetteer } from "../../src/gazetteer/checked";
import { ar } from "../../src/languages/ar/index";
import { bn } from "../../src/languages/bn/index";
import { expectMarked, languageOf } from "./marked";

const gazetteer = defineGazetteer([
  { id: "person/arsen", type: "PERSON", names: { en: ["Arsen Galoyan"], bn: ["আরসেন গালোয়ান"], ar: ["أرسين غالويان"] } },
  { id: "person/levon", type: "PERSON", names: { en: ["Levon Galoyan"], bn: ["লেভন গালোয়ান"] } },
  { id: "person/shesh", type: "PERSON", names: { bn: ["আরমান শেষ"], ar: ["سركيس بيان"] } },
  { id: "person/bin-ko", type: "PERSON", names: { bn: ["আল কো"], ar: ["أبو زي"] } },
  { id: "person/middle", type: "PERSON", names: { bn: ["আরসেন তিগরান গালোয়ান"] } },
  { id: "person/mono", type: "PERSON", names: { bn: ["গালোয়ান!"] } },
  { id: "place/galoyan-valley", type: "GPE", names: { bn: ["গালোয়ান উপত্যকা"] } },
  { id: "org/union", type: "ORG", names: { bn: ["তরাইন সংঘ"] } },
]);
/** Finds the names of a text in the language of its first letter, with the gazetteer but for some of its entries. */
const without = (...ids: string[]) => {
  const { findEntities } = createAnnotator({ languages: [bn, ar], gazetteers: [gazetteer.without(ids)] });
  return (text: string) => findEntities(text, { language: languageOf(text) });
};
const findEntities = without("person/mono", "person/middle");

/** Asserts that the names found by coreference are those in brackets. */
const later = (marked: string, find = findEntities) => expectMarked(marked, (text) => find(text).filter(({ via }) => via === "coreference"));

describe("one part of a name given in full before", () => {
  it.each([
    ["the last", "আরসেন গালোয়ান এসেছেন। পরে [গালোয়ান] কথা বলেন।"],
    ["the first", "আরসেন গালোয়ান এসেছেন। পরে [আরসেন] কথা বলেন।"],
    ["each time", "আরসেন গালোয়ান এসেছেন। [গালোয়ান] বসেন। [গালোয়ান] কথা বলেন।"],
    ["in the same sentence", "আরসেন গালোয়ান বলেন, [গালোয়ান] নামটি পুরোনো।"],
    ["in another paragraph", "আরসেন গালোয়ান এসেছেন।\n\nপরে [গালোয়ান] কথা বলেন।"],
    ["with an ending, which stays outside", "আরসেন গালোয়ান এসেছেন। [গালোয়ান]ের কথা শোনেন সবাই।"],
    ["spelt loosely", "আরসেন গালোয়ান এসেছেন। পরে [আরষেন] কথা বলেন।"],
    ["in Arabic", "وصل أرسين غالويان أمس. وقال [غالويان] ذلك."],
    ["behind a proclitic, which stays outside", "وصل أرسين غالويان أمس. والتقى الوفد ب[غالويان] هناك."],
  ])("%s", (_, marked) => {
    for (const entity of later(marked)) {
      expect(entity).toMatchObject({ type: "PERSON", id: "person/arsen", name: "Arsen Galoyan", confidence: 0.84, alternatives: [] });
    }
  });

  it("not where another text gave it", () => {
    later("আরসেন গালোয়ান এসেছেন। পরে [গালোয়ান] কথা বলেন।");
    later("লেভন গালোয়ান এসেছেন। পরে আরসেন কথা বলেন।");
    later("পরে গালোয়ান কথা বলেন।");
  });

  it("the whole word is told too", () => {
    expect(later("আরসেন গালোয়ান এসেছেন। [গালোয়ান]ের কথা শোনেন সবাই।")[0]?.word.text).toBe("গালোয়ানের");
  });

  it.each([
    ["in Bengali", "মেয়র ভেসেলিন রাদুলভ এসেছেন। পরে [রাদুলভ] কথা বলেন।", "ভেসেলিন রাদুলভ"],
    ["in Arabic", "وصل الرئيس ستانيسلاف زوركين أمس. وقال [زوركين] ذلك.", "ستانيسلاف زوركين"],
    ["a particle is no part, what it binds is", "وصل الدكتور ستانيسلاف أبو زورك أمس. وقال [زورك] ذلك.", "ستانيسلاف أبو زورك"],
  ])("a person found behind a title bears the full name as written: %s", (_, marked, name) => {
    expect(later(marked)).toMatchObject([{ type: "PERSON", id: null, name }]);
  });
});

describe("of two persons who share a part, the one named last before is meant", () => {
  it.each([
    ["the second", "আরসেন গালোয়ান এসেছেন। লেভন গালোয়ান আসেননি। [গালোয়ান] অসুস্থ।", ["person/levon"]],
    ["each in turn", "আরসেন গালোয়ান এসেছেন। [গালোয়ান] বসেন। লেভন গালোয়ান আসেননি। [গালোয়ান] অসুস্থ।", ["person/arsen", "person/levon"]],
    ["the first part tells them apart", "আরসেন গালোয়ান এসেছেন। লেভন গালোয়ান আসেননি। [আরসেন] সুস্থ।", ["person/arsen"]],
  ])("%s", (_, marked, ids) => {
    expect(later(marked).map(({ id }) => id)).toEqual(ids);
  });
});

describe("no mention", () => {
  it.each([
    ["before the full name", "গালোয়ান এসেছেন। পরে আরসেন গালোয়ান কথা বলেন।", 1],
    ["without a full name", "পরে গালোয়ান কথা বলেন।", 0],
    ["in the middle of a word", "আরসেন গালোয়ান এসেছেন। গালোয়ানতন্ত্র একটি শব্দ।", 1],
    ["a part that is an everyday word", "আরমান শেষ এসেছেন। খেলা শেষ হয়েছে।", 1],
    ["a part that is an everyday word, in Arabic", "وصل سركيس بيان أمس. وجاء في بيان آخر ذلك.", 1],
    ["a part of two letters, or a particle", "আল কো এসেছেন। পরে কো কথা বলেন। আল মানে কী?", 1],
    ["a part of two letters, or a particle, in Arabic", "وصل أبو زي أمس. وقال زي ذلك. وقال أبو ذلك.", 1],
    ["a part of an organisation's name", "তরাইন সংঘ বসেছে। তরাইন একটি গ্রাম।", 1],
    ["beside a known part of another's name", "আরসেন গালোয়ান এসেছেন। রফিকুল গালোয়ান আসেননি।", 1],
    ["before a known part of another's name", "আরসেন গালোয়ান এসেছেন। আরসেন রহমান আসেননি।", 1],
    ["where a longer name stands", "আরসেন গালোয়ান এসেছেন। গালোয়ান উপত্যকা শান্ত।", 2],
    ["where the full name stands again", "আরসেন গালোয়ান এসেছেন। আরসেন গালোয়ান কথা বলেন।", 2],
  ])("%s", (_, text, others) => {
    later(text);
    expect(findEntities(text)).toHaveLength(others);
  });

  it("where a gazetteer has the part itself", () => {
    const text = "আরসেন গালোয়ান এসেছেন। পরে গালোয়ান কথা বলেন।";
    later(text, without("person/middle"));
    expect(without("person/middle")(text).map(({ id, via }) => [id, via])).toEqual([["person/arsen", "gazetteer"], ["person/mono", "gazetteer"]]);
  });

  it("by a middle part", () => {
    later("আরসেন তিগরান গালোয়ান এসেছেন। পরে তিগরান আর [গালোয়ান] কথা বলেন।", without("person/mono", "person/arsen"));
  });

  it("in a sentence of another script, where the part is written otherwise", () => {
    const text = "وصل أرسين غالويان إلى القاعة أمس وتحدث إلى الصحفيين.\n\nপরে গালোয়ান কথা বলেন।";
    const { findEntities: detecting } = createAnnotator({ languages: [bn, ar], gazetteers: [gazetteer.without(["person/mono"])] });
    expect(detecting(text).map((entity) => entity.text)).toEqual(["أرسين غالويان"]);
  });
});
