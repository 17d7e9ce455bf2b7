/** Gazetteers laid over one another: rows with one id add up, the later win ties, `without` takes entries out. */
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate";
import { KhabarError } from "../../src/errors";
import type { GazetteerEntry } from "../../src/gazetteer/entry";
import { defineGazetteer, lintGazetteer, parseGazetteer } from "../../src/gazetteer/checked";
import { type Gazetteer } from "../../src/gazetteer/gazetteer";
import { mergeGazetteers } from "../../src/gazetteer/merge";
import { bn } from "../../src/languages/bn/index";

const bhola: GazetteerEntry = { id: "place/bhola", type: "GPE", names: { bn: ["ভোলা"] } };
const annotatorOf = (...gazetteers: Gazetteer[]) => createAnnotator({ languages: [bn], gazetteers });
/** Id and alternatives of the first name found in a sentence that holds ভোলা alone. */
const meant = (...gazetteers: Gazetteer[]) => {
  const [entity] = annotatorOf(...gazetteers).findEntities("সকাল থেকে ভোলা শান্ত।");
  return entity && [entity.id, ...entity.alternatives];
};

describe("rows with one id add up", () => {
  const merged = (...lists: GazetteerEntry[][]) => {
    const [entry, ...others] = mergeGazetteers(lists.map((list) => defineGazetteer(list)));
    expect(others).toEqual([]);
    if (!entry) throw new Error("no entry");
    const { id, type, name, names: all, links, prior } = entry;
    return { id, type, name, names: { ...all }, links, prior };
  };
  const more: GazetteerEntry = { id: "place/bhola", names: { en: ["Bhola"], bn: ["দ্বীপজেলা ভোলা", "ভোলা"], ar: ["بهولا"] } };
  const names = { bn: ["ভোলা", "দ্বীপজেলা ভোলা"], en: ["Bhola"], ar: ["بهولا"] };

  it.each<[string, GazetteerEntry[][]]>([
    ["in one gazetteer", [[bhola, more]]],
    ["in two gazetteers", [[bhola], [more]]],
    ["in two gazetteers, the type in both", [[bhola], [{ ...more, type: "GPE" }]]],
  ])("their names, the earlier first and each once: %s", (_, lists) => {
    expect(merged(...lists)).toMatchObject({ id: "place/bhola", type: "GPE", name: "Bhola", names });
  });

  it("the type may come with a later row", () => {
    expect(merged([more], [bhola])?.type).toBe("GPE");
  });

  it("a later gazetteer may give another type", () => {
    expect(merged([bhola], [{ ...more, type: "LOC" }])?.type).toBe("LOC");
  });

  it("links add up, the later over the earlier", () => {
    const links = merged([{ ...bhola, links: { iso3166: "BD", geonames: "1" } }], [{ ...more, links: { wikidata: "Q2", geonames: "3" } }])?.links;
    expect(links).toEqual({ iso3166: "BD", geonames: "3", wikidata: "Q2" });
  });

  it.each<[string, number | undefined, number | undefined, number]>([
    ["a later prior counts", 1, 2, 2],
    ["a row without one leaves it", 1, undefined, 1],
    ["a prior of nought counts too", 1, 0, 0],
    ["none is nought", undefined, undefined, 0],
  ])("%s", (_, first, second, expected) => {
    expect(merged([{ ...bhola, prior: first }], [{ ...more, prior: second }])?.prior).toBe(expected);
  });

  it.each<[string, GazetteerEntry["names"], string]>([
    ["English first", { bn: ["ভোলা"], en: ["Bhola", "Bhola Island"] }, "Bhola"],
    ["else the first there is", { bn: ["ভোলা"], ar: ["بهولا"] }, "ভোলা"],
    ["without its mark", { bn: ["ভোলা?"] }, "ভোলা"],
    ["else the id", {}, "place/bhola"],
  ])("canonical name: %s", (_, own, expected) => {
    expect(merged([{ ...bhola, names: own }])?.name).toBe(expected);
  });

  it("a second file adds a spelling that the annotator finds", () => {
    const base = parseGazetteer("id\ttype\ten\tbn\nplace/bhola\tGPE\tBhola\tভোলা\n", { format: "tsv" });
    const extra = parseGazetteer("id\tbn\nplace/bhola\tভোলাদ্বীপ\n", { format: "tsv" });
    expect(annotatorOf(base).findEntities("সকাল থেকে ভোলাদ্বীপ শান্ত।")).toEqual([]);
    expect(annotatorOf(base, extra).findEntities("সকাল থেকে ভোলাদ্বীপ শান্ত।")).toMatchObject([{ text: "ভোলাদ্বীপ", id: "place/bhola", name: "Bhola" }]);
  });

  it.each(["__proto__", "constructor", "toString"])("%s is an id like any other", (id) => {
    expect(meant(defineGazetteer([{ id, type: "GPE", names: { bn: ["ভোলা"] } }]))).toEqual([id]);
  });

  it("__proto__ is a language that is none, and pollutes nothing", () => {
    const [fault] = lintGazetteer('{"id":"place/bhola","type":"GPE","names":{"__proto__":["ভোলা"],"bn":["ভোলা"]}}', { format: "jsonl" });
    expect(fault).toMatchObject({ code: "unknown-language", line: 1, column: "__proto__" });
    expect(({} as Record<string, unknown>)["ভোলা"]).toBeUndefined();
  });
});

describe("the mark of a name", () => {
  const sentence = "সকাল থেকে ভোলা শান্ত, ভোলা জেলা নয়।";
  const found = (...lists: GazetteerEntry[][]) => annotatorOf(...lists.map((list) => defineGazetteer(list))).findEntities(sentence).map(({ start }) => start);
  const [bare, besideCue] = [sentence.indexOf("ভোলা"), sentence.lastIndexOf("ভোলা")];
  const marked: GazetteerEntry = { id: "place/bhola", names: { bn: ["ভোলা?"] } };

  it.each<[string, GazetteerEntry[][], number[]]>([
    ["is set by a later gazetteer", [[bhola], [marked]], [besideCue]],
    ["is set by a later row", [[bhola, marked]], [besideCue]],
    ["is taken off by a later gazetteer", [[{ ...marked, type: "GPE" }], [bhola]], [bare, besideCue]],
  ])("%s", (_, lists, expected) => {
    expect(found(...lists)).toEqual(expected);
  });
});

describe("entries with one name", () => {
  const entry = (id: string, prior?: number): GazetteerEntry => ({ id, type: "GPE", names: { bn: ["ভোলা"] }, prior });

  it.each<[string, GazetteerEntry[][], string[]]>([
    ["the later gazetteer's first", [[entry("first")], [entry("second")]], ["second", "first"]],
    ["of three gazetteers the last one's first", [[entry("first")], [entry("second")], [entry("third")]], ["third", "second", "first"]],
    ["the earlier row first in one gazetteer", [[entry("first"), entry("second"), entry("third")]], ["first", "second", "third"]],
    ["both orders together", [[entry("a"), entry("b")], [entry("c"), entry("d")]], ["c", "d", "a", "b"]],
    ["a higher prior before a later gazetteer", [[entry("first", 2)], [entry("second", 1)]], ["first", "second"]],
    ["a higher prior before an earlier row", [[entry("first"), entry("second", 1)]], ["second", "first"]],
    ["a prior below nought last", [[entry("first", -1), entry("second")]], ["second", "first"]],
    ["an older entry that a later gazetteer names again goes with it", [[entry("x"), entry("a"), entry("b")], [entry("b")]], ["b", "x", "a"]],
    ["the first row of a later gazetteer too", [[entry("a"), entry("b")], [entry("z"), entry("a"), entry("c")]], ["z", "a", "c", "b"]],
  ])("%s", (_, lists, ids) => {
    expect(meant(...lists.map((list) => defineGazetteer(list)))).toEqual(ids);
  });

  it("an entry named again by the first row of a later gazetteer stands where that row does", () => {
    const other = (id: string): GazetteerEntry => ({ id, type: "GPE", names: { bn: ["মনপুরা"] } });
    expect(meant(defineGazetteer([entry("a"), other("b")]), defineGazetteer([other("z"), entry("a"), entry("c")]))).toEqual(["a", "c"]);
    expect(meant(defineGazetteer([entry("a"), other("b")]), defineGazetteer([entry("a"), other("z"), entry("c")]))).toEqual(["a", "c"]);
    expect(meant(defineGazetteer([entry("a"), other("b")]), defineGazetteer([entry("c"), other("z"), entry("a")]))).toEqual(["c", "a"]);
  });

  it("lookup gives them in the same order", () => {
    const { lookup } = annotatorOf(defineGazetteer([entry("a"), entry("b")]), defineGazetteer([entry("c")]));
    expect(lookup("ভোলা").entries.map(({ id }) => id)).toEqual(["c", "a", "b"]);
  });

  it("the list is the whole list: nothing else is known", () => {
    expect(annotatorOf(defineGazetteer([bhola])).findEntities("ঢাকা থেকে ভোলা যান তিনি।").map(({ id }) => id)).toEqual(["place/bhola"]);
    expect(annotatorOf().findEntities("ঢাকা থেকে ভোলা যান তিনি।")).toEqual([]);
  });
});

describe("an id without a type", () => {
  const untyped = defineGazetteer([{ id: "place/bhola", names: { bn: ["ভোলা"] } }]);

  it("is an error that names it, at first use", () => {
    const annotator = annotatorOf(untyped);
    for (const use of [() => mergeGazetteers([untyped]), () => annotator.lookup("ভোলা"), () => annotator.findEntities("ভোলা শান্ত।")]) {
      expect(use).toThrow(KhabarError);
      expect(use).toThrow(expect.objectContaining({ code: "invalid-gazetteer", message: expect.stringContaining("place/bhola") as string }) as Error);
    }
  });

  it("is none where another gazetteer gives the type", () => {
    expect(meant(defineGazetteer([{ id: "place/bhola", type: "GPE", names: {} }]), untyped)).toEqual(["place/bhola"]);
  });
});

describe("without", () => {
  const gazetteer = defineGazetteer([bhola, { id: "place/barguna", type: "GPE", names: { bn: ["বরগুনা"] } }, { id: "place/bhola", names: { bn: ["দ্বীপজেলা ভোলা"] } }]);

  it.each<[string, Iterable<string>, string[]]>([
    ["takes out every row of an id", ["place/bhola"], ["place/barguna"]],
    ["takes any iterable", new Set(["place/bhola", "place/barguna"]), []],
    ["passes over an id nobody has", ["place/dhaka", "__proto__"], ["place/bhola", "place/barguna", "place/bhola"]],
  ])("%s", (_, ids, expected) => {
    expect(gazetteer.without(ids).entries.map(({ id }) => id)).toEqual(expected);
  });

  it.each<[string, Parameters<Gazetteer["without"]>[0], string[]]>([
    ["one entry's name", [{ id: "place/bhola", name: "ভোলা" }], ["বরগুনা", "দ্বীপজেলা ভোলা"]],
    ["a name, whoever bears it", [{ name: "বরগুনা" }], ["ভোলা", "দ্বীপজেলা ভোলা"]],
    ["ids and names together", ["place/barguna", { name: "ভোলা" }], ["দ্বীপজেলা ভোলা"]],
    ["no name of another entry", [{ id: "place/barguna", name: "ভোলা" }], ["ভোলা", "বরগুনা", "দ্বীপজেলা ভোলা"]],
  ])("takes out %s", (_, unwanted, expected) => {
    expect(gazetteer.without(unwanted).entries.flatMap(({ names }) => names["bn"] ?? [])).toEqual(expected);
  });

  it("takes out a name with its mark", () => {
    const marked = defineGazetteer([{ id: "place/bhola", type: "GPE", names: { bn: ["ভোলা?", "দ্বীপজেলা ভোলা"] } }]);
    expect(marked.without([{ name: "ভোলা" }]).entries[0]?.names).toEqual({ bn: ["দ্বীপজেলা ভোলা"] });
  });

  it.each([[null], [7], [{ id: "place/bhola" }]])("refuses %j, which is neither an id nor a name", (unwanted) => {
    expect(() => gazetteer.without([unwanted as unknown as string])).toThrow(TypeError);
  });

  it("refuses a string, whose letters would be ids", () => {
    expect(() => gazetteer.without("place/bhola")).toThrow(new TypeError('without takes a list of ids and names, got the string "place/bhola"'));
  });

  it("leaves the gazetteer itself as it was", () => {
    gazetteer.without(["place/bhola"]);
    expect(gazetteer.entries).toHaveLength(3);
  });

  it("the annotator no longer finds the name, nor names it as an alternative", () => {
    const both = defineGazetteer([bhola, { id: "org/bhola", type: "ORG", names: { bn: ["ভোলা"] } }]);
    expect(meant(gazetteer.without(["place/bhola"]))).toBeUndefined();
    expect(meant(both.without(["place/bhola"]))).toEqual(["org/bhola"]);
  });
});
