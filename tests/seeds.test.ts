/** The two news texts this package began with: read, not listed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFixtures } from "../src/cli/fixtures";
import { annotate, builtIn, createAnnotator } from "../src/default-annotator";

const seeds = loadFixtures("fixtures").filter(({ gold }) => gold.seed !== undefined);

/** Entries that hardly any text but the seeds needs, and every person they name. */
const SEED_ENTRIES = [
  "person/vahagn-khachaturyan", "person/nikol-pashinyan", "person/catherine-colonna", "person/sebastien-lecornu", "person/vladimir-putin",
  "person/suren-papikyan", "person/maria-zakharova", "person/alen-simonyan", "org/valdai-discussion-club", "org/france-2",
  "org/russian-border-guard-service", "org/national-assembly-of-armenia", "org/ministry-of-foreign-affairs-of-russia",
  "place/zvartnots-international-airport", "product/caesar", "event/eurosatory",
];

/** What both seeds speak of. */
const SHARED = [
  "country/AM", "country/AZ", "country/FR", "country/RU", "org/european-union", "people/armenian", "people/french", "people/russian",
  "person/sebastien-lecornu", "person/vladimir-putin", "place/moscow", "place/nagorno-karabakh", "place/yerevan",
];

describe("the seeds", () => {
  it("are there, byte for byte as they came", () => {
    expect(seeds.map(({ gold }) => gold.language).sort()).toEqual(["ar", "bn"]);
    expect(readFileSync("seeds/000_cc8b8427873fc45f.txt").length).toBe(6306);
    expect(readFileSync("seeds/003_c527f8b770de7807.txt").length).toBe(3721);
  });

  it("speak of the same thirteen, by the same ids", () => {
    const [a, b] = seeds.map(({ text }) => new Set(annotate(text).entities.map((entity) => entity.id)));
    expect([...(a ?? [])].filter((id) => id !== null && b?.has(id)).sort()).toEqual(SHARED);
  });

  it("keep at least half of their persons, by cue, when the tables know none of them", () => {
    const known = new Set(builtIn.entries.map((entry) => entry.id));
    expect(SEED_ENTRIES.filter((id) => !known.has(id))).toEqual([]);
    const annotator = createAnnotator({ gazetteers: [builtIn.without(SEED_ENTRIES)] });
    const found = seeds.map(({ text, gold }) => {
      const persons = gold.entities.filter((entity) => entity.type === "PERSON");
      const spans = new Set(annotator.findEntities(text).filter((entity) => entity.type === "PERSON").map(({ start, end }) => `${start}-${end}`));
      const ids = new Set(persons.map((person) => person.id));
      return { named: ids.size, found: new Set(persons.filter(({ start, end }) => spans.has(`${start}-${end}`)).map((person) => person.id)).size };
    });
    for (const seed of found) expect(seed.found / seed.named).toBeGreaterThanOrEqual(0.5);
  });
});
