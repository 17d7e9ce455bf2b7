/** Mentions grouped by whom or what they mean, and what two texts share. */
import { describe, expect, it } from "vitest";
import { annotate } from "../../src/default-annotator";
import { clusterEntities, sharedEntities } from "../../src/entities/clusters";
import type { Entity } from "../../src/types";

const entity = (name: string, id: string | null = null, type: Entity["type"] = "PERSON"): Entity =>
  ({ start: 0, end: name.length, text: name, type, word: { start: 0, end: name.length, text: name }, id, name, links: {}, via: "pattern", confidence: 0.7, alternatives: [] });
const mentions = (...entities: Entity[]) => clusterEntities(entities).map((cluster) => cluster.mentions);

describe("clusterEntities", () => {
  it.each<[string, Entity[], number[][]]>([
    ["nothing", [], []],
    ["one id, however it is written", [entity("ঢাকা", "place/dhaka"), entity("ভোলা", "place/bhola"), entity("Dhaka", "place/dhaka")], [[0, 2], [1]]],
    ["somebody nobody lists, by the name", [entity("রহিম শেখ"), entity("করিম শেখ"), entity("রহিম শেখ")], [[0, 2], [1]]],
    ["the same written a little otherwise", [entity("নিকোল পাশিনিয়ান"), entity("নিকোল পশিনিয়ান")], [[0, 1]]],
    ["with vowel marks and without", [entity("مُحمّد زغلول"), entity("محمد زغلول")], [[0, 1]]],
    ["no person with an organisation of that name", [entity("রহিম শেখ"), entity("রহিম শেখ", null, "ORG")], [[0], [1]]],
    ["nobody listed with somebody listed", [entity("রহিম শেখ", "person/x"), entity("রহিম শেখ")], [[0], [1]]],
  ])("groups %s", (_, entities, expected) => {
    expect(mentions(...entities)).toEqual(expected);
  });

  it("gives a later mention by one part of the name to the person named in full", () => {
    const doc = annotate("মেয়র রফিকুল বারী এসেছেন। বারী জানান, সভা হবে।", { language: "bn" });
    expect(doc.clusters).toEqual([{ id: null, type: "PERSON", name: "রফিকুল বারী", mentions: [0, 1] }]);
  });
});

describe("sharedEntities", () => {
  it("finds what two texts in two languages both name", () => {
    const a = annotate("গতকাল ঢাকায় বৈঠক হয়। ভারত ও ফ্রান্স যোগ দেয়। ভারত খুশি।");
    const b = annotate("وصل وفد من الهند إلى دكا أمس. وقالت الهند إنها ترحب بالاتفاق.");
    expect(sharedEntities(a, b)).toEqual([
      { id: "place/dhaka", type: "GPE", name: "Dhaka", mentions: [[0], [1]] },
      { id: "country/IN", type: "GPE", name: "India", mentions: [[1, 3], [0, 2]] },
    ]);
  });

  it("finds somebody nobody lists by the name, and nothing where there is nothing", () => {
    const a = annotate("মেয়র রফিকুল বারী এসেছেন।", { language: "bn" });
    const b = annotate("সভায় ছিলেন মেয়র রফিকুল বারী।", { language: "bn" });
    expect(sharedEntities(a, b).map(({ id, name }) => [id, name])).toEqual([[null, "রফিকুল বারী"]]);
    expect(sharedEntities(a, annotate(""))).toEqual([]);
  });
});
