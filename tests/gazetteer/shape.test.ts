import { describe, expect, it } from "vitest";
import { defineGazetteer, lintGazetteer, parseGazetteer } from "../../src/gazetteer/checked";
import { type Gazetteer } from "../../src/gazetteer/gazetteer";
import { builtIn } from "../../src/default-annotator";

describe("what is no entry", () => {
  it.each<[string, string, string, string | undefined]>([
    ["null", "null", "not-json", undefined],
    ["no names", '{"id":"place/bhola","type":"GPE"}', "no-names", "names"],
    ["a string for a list", '{"id":"place/bhola","type":"GPE","names":{"bn":"ভোলা"}}', "no-list", "bn"],
    ["a number for a name", '{"id":"place/bhola","type":"GPE","names":{"bn":[5]}}', "no-list", "bn"],
    ["a misspelt field", '{"id":"place/bhola","type":"GPE","names":{"bn":["ভোলা"]},"prio":1}', "unknown-field", "prio"],
    ["a language that is none", '{"id":"place/bhola","type":"GPE","names":{"xx yy":["ভোলা"]}}', "unknown-language", "xx yy"],
    ["a language by another of its codes", '{"id":"place/bhola","type":"GPE","names":{"ben":["ভোলা"]}}', "unknown-language", "ben"],
    ["links that are none", '{"id":"place/bhola","type":"GPE","names":{"bn":["ভোলা"]},"links":"BD"}', "bad-link", "links"],
    ["a link without a value", '{"id":"place/bhola","type":"GPE","names":{"bn":["ভোলা"]},"links":{"iso3166":""}}', "bad-link", "links"],
  ])("%s is reported by line", (_, line, code, column) => {
    const [fault, ...more] = lintGazetteer(`{"id":"place/dhaka","type":"GPE","names":{"bn":["ঢাকা"]}}\n${line}\n`, { format: "jsonl" });
    expect([fault?.line, fault?.code, fault?.column, more]).toEqual([2, code, column, []]);
  });

  it("is reported by its place in a list", () => {
    expect(() => defineGazetteer([null as never])).toThrow(/line 1: an entry must be an object, got null/u);
  });

  it("is a row of empty fields too", () => {
    expect(lintGazetteer("id\ttype\tbn\n\t\t\n", { format: "tsv" }).map(({ line, code }) => [line, code])).toEqual([[2, "missing-id"]]);
  });
});

describe("entries", () => {
  const row = () => ({ id: "place/bhola", type: "GPE" as const, names: { bn: ["ভোলা"] }, links: { iso3166: "BD" } });

  it("are copies: what the caller changes afterwards changes nothing", () => {
    const mine = row();
    const list = [mine];
    const gazetteer = defineGazetteer(list);
    mine.id = "place/other";
    mine.names.bn.push("মনপুরা");
    mine.links.iso3166 = "XX";
    list.push(row());
    expect(gazetteer.entries).toEqual([row()]);
  });

  it.each<[string, () => Gazetteer]>([
    ["the built-in gazetteer's", () => builtIn],
    ["an own one's", () => defineGazetteer([row()])],
    ["a table's", () => parseGazetteer("id\ttype\tbn\tlinks\nplace/bhola\tGPE\tভোলা\tiso3166=BD\n", { format: "tsv" })],
    ["those left by without", () => defineGazetteer([row(), { ...row(), id: "place/x" }]).without(["place/x"])],
  ])("cannot be changed: %s", (_, make) => {
    const gazetteer = make();
    const entries = gazetteer.entries as unknown as { id: string; names: Record<string, string[]>; links?: Record<string, string> }[];
    const entry = entries.find(({ links }) => links !== undefined);
    const before = JSON.stringify(entries);
    expect(entry).toBeDefined();
    for (const change of [
      () => entries.pop(),
      () => entries.push({ id: "x", names: {} }),
      () => (entry as { id: string }).id = "x",
      () => (entry as { names: object }).names = {},
      () => Object.values(entry?.names ?? {})[0]?.push("মনপুরা"),
      () => ((entry?.names ?? {})["xx"] = []),
      () => ((entry?.links ?? {})["iso3166"] = "XX"),
    ]) expect(change).toThrow(TypeError);
    expect(JSON.stringify(gazetteer.entries)).toBe(before);
  });
});
