/** Every marked name of the tables written by hand stands in a natural sentence in which it means somebody or something else, and is not found there. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { tableFiles, tableText } from "../../scripts/tables";
import { createAnnotator, findEntities } from "../../src/default-annotator";
import { parseGazetteer } from "../../src/gazetteer/checked";
import { readName } from "../../src/gazetteer/entry";
import { ar } from "../../src/languages/ar/index";
import { bn } from "../../src/languages/bn/index";

/** What is marked in tables that people read one by one; those of cities and provinces are marked by rule. */
const tables = tableFiles().filter((file) => !["cities.tsv", "subdivisions.tsv", "regions.tsv"].includes(file)).map((file) => parseGazetteer(tableText(file), { format: "tsv" }).entries);

describe.each(["bn", "ar"])("marked names in %s", (language) => {
  const bearers = new Map<string, Set<string>>();
  const marks = new Map<string, string>();
  for (const { id, names } of tables.flat()) {
    for (const name of names[language] ?? []) {
      const { written, cued, exact } = readName(name);
      if (cued || exact) bearers.set(written, (bearers.get(written) ?? new Set()).add(id));
      if (cued) marks.set(written, id);
    }
  }
  const sentences = new Map(readFileSync(new URL(`marks/${language}.tsv`, import.meta.url), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t") as [string, string]));

  it("have a sentence each, and nothing else has", () => {
    expect([...marks.keys()].filter((name) => !sentences.has(name))).toEqual([]);
    expect([...sentences.keys()].filter((name) => !bearers.has(name))).toEqual([]);
  });

  it("are not found where they mean something else", () => {
    const taken = [...sentences].filter(([name, sentence]) =>
      findEntities(sentence, { language }).some(({ text, id, alternatives }) => text === name && [id, ...alternatives].some((own) => own !== null && bearers.get(name)?.has(own))));
    expect(taken.map(([name, sentence]) => `${name}: ${sentence}`)).toEqual([]);
  });
});

describe("common words that a name could be read into, behind a clitic or with another spelling", () => {
  const rows = [
    ["بقطر", "حفروا بئرا بقطر مترين قرب الحقل."],
    ["كسبته", "هذا ما كسبته الأسرة من بيع الزيتون."],
    ["اليمنى", "كسر يده اليمنى حين سقط."],
    ["يمنى", "لوحت له بذراع يمنى مرتعشة."],
    ["فروسية", "أقيم سباق فروسية في الميدان."],
    ["عربات", "مرت ثلاث عربات محملة بالقش."],
    ["عربة", "جر الحصان عربة قديمة."],
    ["العربات", "توقفت العربات عند الإشارة."],
    ["العربة", "سقطت العربة في الحفرة."],
    ["عربون", "دفع المشتري عربون البيت نقدا."],
    ["صينية", "قدمت القهوة على صينية من نحاس."],
  ] as const;

  it.each(rows)("%s", (word, sentence) => {
    const start = sentence.indexOf(word);
    expect(findEntities(sentence, { language: "ar" }).filter((entity) => entity.start < start + word.length && start < entity.end)).toEqual([]);
  });

  it.each([bn, ar])("are no more than those, of $tag", (language) => {
    const without = createAnnotator({ languages: [{ ...language, cues: { ...language.cues, commonWords: [] } }] });
    const held = language.cues.commonWords.filter((word) => without.findEntities(word, { language: language.tag }).some((entity) => entity.word.text === word));
    expect(held.filter((word) => !rows.some(([known]) => known === word))).toEqual([]);
  });
});
