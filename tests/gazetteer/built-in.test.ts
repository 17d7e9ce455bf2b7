/** The built-in tables: without a fault, and every name of every table is found in a sentence of its language. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { tableColumns, tableFiles, tableText } from "../../scripts/tables";
import { readName } from "../../src/gazetteer/entry";
import { defineGazetteer, lintGazetteer, parseGazetteer } from "../../src/gazetteer/checked";
import { mergeGazetteers } from "../../src/gazetteer/merge";
import { cues as arabicCues } from "../../src/languages/ar/cues";
import { cues as bengaliCues } from "../../src/languages/bn/cues";
import { builtIn, findEntities } from "../../src/default-annotator";
import type { EntityType } from "../../src/types";

const tables = tableFiles().map((file) => ({ file, text: tableText(file), entries: parseGazetteer(tableText(file), { format: "tsv" }).entries }));
const entries = tables.flatMap((table) => table.entries.map((entry) => ({ ...entry, file: table.file })));
const countries = tables.find(({ file }) => file === "countries.tsv")?.entries ?? [];

describe.each(tables)("$file", ({ text, entries: own }) => {
  it("has no fault", () => {
    // Names that several bear are warned of, and meant.
    expect(lintGazetteer(text, { format: "tsv" }).filter(({ code }) => code !== "shared-name")).toEqual([]);
  });

  it("is in NFC, without carriage returns, blank lines, trailing spaces, and ends in a newline", () => {
    expect(text.normalize("NFC")).toBe(text);
    expect(text.match(/\r|\n\n| +\n|[^\n]$/u)).toBeNull();
  });

  it("holds each id once, in one folder of ids for each type", () => {
    expect(own.filter((entry, i) => own.findIndex(({ id }) => id === entry.id) !== i).map(({ id }) => id)).toEqual([]);
    expect(own.map(({ id }) => id).filter((id) => !/^(?:country\/[A-Z]{2}|(?:person|org|place|people|event|product)\/[a-z0-9]+(?:-[a-z0-9]+)*)$/u.test(id))).toEqual([]);
  });

  it.each([
    ["bn", /^[\p{Script=Beng}\d\p{P}+ \u200c\u200d]+$/u],
    ["ar", /^[\p{Script=Arab}\p{M}\d\p{P}+ ]+$/u],
    ["en", /^[\p{Script=Latn}\dʼ\p{P}+ ]+$/u],
  ])("its names in %s are written in their own script", (language, script) => {
    const names = own.flatMap((entry) => (entry.names[language] ?? []).map((name) => readName(name).written));
    expect(names.filter((name) => !script.test(name))).toEqual([]);
  });

  it("bears no language but English, Bengali and Arabic", () => {
    expect([...new Set(own.flatMap((entry) => Object.keys(entry.names)))].filter((language) => !["en", "bn", "ar"].includes(language))).toEqual([]);
  });
});

describe("the tables together", () => {
  it("agree on the types of their ids", () => {
    const types = new Map(entries.flatMap(({ id, type }) => (type ? [[id, type]] : [])));
    expect(entries.filter(({ id, type }) => type && types.get(id) !== type).map(({ id }) => id)).toEqual([]);
    expect(entries.filter(({ id }) => !types.has(id)).map(({ id }) => id)).toEqual([]);
  });

  it("link to no country that countries.tsv lacks", () => {
    const known = new Set(countries.map(({ id }) => id));
    const links = entries.flatMap(({ id, links: own }) => (own?.iso3166 === undefined ? [] : [{ id, iso3166: own.iso3166 }]));
    expect(links.length).toBeGreaterThan(400);
    expect(links.filter(({ iso3166 }) => !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/u.test(iso3166) || !known.has(`country/${iso3166.slice(0, 2)}`))).toEqual([]);
  });

  it.each([
    ["wikidata", ["countries.tsv", "regions.tsv"], /^Q[1-9]\d*$/u],
    ["geonames", ["cities.tsv"], /^[1-9]\d*$/u],
  ] as const)("have numbers of %s from the source of a generated table alone, each for one entry", (kind, files, form) => {
    const links = entries.flatMap(({ id, file, links: own }) => (own?.[kind] === undefined ? [] : [{ id, file, number: own[kind] }]));
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ file, number }) => !(files as readonly string[]).includes(file) || !form.test(number))).toEqual([]);
    expect(new Set(links.map(({ number }) => number)).size).toBe(links.length);
  });

  it("weigh no more than 350 kB in the package, for both languages", () => {
    const texts = [["key", "type", "en", "links", "tier"], ["bn"], ["ar"]].map(tableColumns);
    const bytes = texts.map((text) => gzipSync(text, { level: 9 }).length);
    expect(Math.min(...bytes)).toBeGreaterThan(50_000);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThan(350_000);
  });

  it("are what the built-in gazetteer holds", () => {
    // What the build merges into the package is what the annotator would make of the tables themselves.
    const merged = mergeGazetteers(tables.map(({ entries: own }) => defineGazetteer(own))).filter(({ names }) => names["bn"] ?? names["ar"]);
    expect(builtIn.entries.map(({ id, type, names, links }) => ({ id, type, names, links: links ?? {} }))).toEqual(merged.map(({ id, type, names, links }) => ({ id, type, names: { ...names }, links: { ...links } })));
  });
});

describe("countries.tsv", () => {
  it("has the countries of ISO 3166-1, each under its own code", () => {
    // 249 assigned codes and XK, which Kosovo goes by.
    expect(countries).toHaveLength(250);
    expect(countries.filter(({ id, type, links }) => type !== "GPE" || id !== `country/${links?.iso3166}`)).toEqual([]);
  });

  it.each([
    ["en", []],
    // সেন্ট মার্টিন is the island of Bangladesh; no paper there names the other.
    ["bn", ["country/MF"]],
    ["ar", []],
  ])("every one has a name in %s, here or in another table", (language, nameless) => {
    const named = new Set(entries.filter(({ names }) => names[language]?.[0]).map(({ id }) => id));
    expect(countries.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual(nameless);
  });

  it.each([
    ["country/BD", "বাংলাদেশ", "بنغلاديش"],
    ["country/LB", "লেবানন", "لبنان"],
    ["country/US", "যুক্তরাষ্ট্র", "الولايات المتحدة"],
    ["country/OM", "ওমান", "عمان"],
    ["country/MM", "মিয়ানমার", "ميانمار"],
  ])("%s is %s and %s", (id, bengali, arabic) => {
    expect(findEntities(`${bengali} থেকে খবর এসেছে।`, { language: "bn" })[0]?.id).toBe(id);
    expect(findEntities(`نقلت الوكالة عن مصادر في ${arabic} نبأ الوفاة.`, { language: "ar" })[0]?.id).toBe(id);
  });
});

describe("every name", () => {
  const cues = { bn: bengaliCues, ar: arabicCues };
  const sentences = {
    bn: (words: string) => `সেখানে ${words} নিয়ে আলোচনা চলছে।`,
    ar: (words: string) => `وتناول التقرير أمس ${words} في فقرة قصيرة.`,
  };
  const types = new Map(entries.flatMap(({ id, type }) => (type ? [[id, type]] : [])));
  const names = (["bn", "ar"] as const).flatMap((language) =>
    entries.flatMap(({ file, id, names: own }) => (own[language] ?? []).map((name) => ({ file, language, id, type: types.get(id) as EntityType, name, ...readName(name) }))));
  type Named = (typeof names)[number];

  /** Whether the name, and no longer or shorter one, is found in its sentence with these words about it. */
  const fires = ({ language, id, written }: Named, words: string): boolean =>
    findEntities(sentences[language](words), { language }).some((entity) => entity.text === written && [entity.id, ...entity.alternatives].includes(id));

  const withCue = ({ language, type, written }: Named): string[] => {
    const { titles, beside } = cues[language];
    const bare = (list: readonly string[] = []) => list.map((word) => readName(word).written);
    const before = [...(type === "PERSON" ? bare(titles).slice(0, 5) : []), ...bare(beside[type]?.before)];
    return [...before.map((cue) => `${cue} ${written}`), ...bare(beside[type]?.after).map((cue) => `${written} ${cue}`)];
  };
  const listed = (failures: Named[]) => failures.map(({ file, language, id, name }) => `${file} ${language} ${id} ${name}`);

  // What Bangladesh has is written in Bengali alone.
  it.each(tables.flatMap(({ file }) => (file === "regions.tsv" ? [] : file.startsWith("bangladesh") ? [[file, "bn"]] : [[file, "bn"], [file, "ar"]])))("of %s in %s that is no common word is found", (file, language) => {
    const unmarked = names.filter((name) => name.file === file && name.language === language && !name.cued);
    expect(unmarked.length).toBeGreaterThan(30);
    expect(listed(unmarked.filter((name) => !fires(name, name.written)))).toEqual([]);
  });

  it.each((["PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT"] as const).flatMap((type) => [[type, "bn"], [type, "ar"]]))(
    "marked ? for a %s in %s is found beside a cue word",
    (type, language) => {
      const marked = names.filter((name) => name.type === type && name.language === language && name.cued);
      expect(listed(marked.filter((name) => !withCue(name).some((words) => fires(name, words))))).toEqual([]);
    },
  );

  it("marked ? is not found without one", () => {
    const marked = names.filter(({ cued }) => cued);
    expect(marked.length).toBeGreaterThan(300);
    expect(listed(marked.filter((name) => fires(name, name.written)))).toEqual([]);
  });
});
