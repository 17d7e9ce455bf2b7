/** The two news texts this package began with: read, not listed. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadFixtures } from "../src/cli/fixtures";
import { annotate, builtIn, createAnnotator } from "../src/default-annotator";
import { sharedEntities } from "../src/entities/clusters";
import type { Annotation } from "../src/types";

const seeds = loadFixtures("fixtures").filter(({ gold }) => gold.seed !== undefined);

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
    const [a, b] = seeds.map(({ text }) => annotate(text)) as [Annotation, Annotation];
    expect(sharedEntities(a, b).map(({ id }) => id).sort()).toEqual(SHARED);
    expect(sharedEntities(b, a).map(({ id }) => id).sort()).toEqual(SHARED);
  });

  it("keep most of their persons when the tables know no person and no organisation", () => {
    const unknown = builtIn.entries.map(({ id }) => id).filter((id) => /^(?:person|org)\//u.test(id));
    expect(unknown.length).toBeGreaterThan(5000);
    const annotator = createAnnotator({ gazetteers: [builtIn.without(unknown)] });
    const found = seeds.map(({ text, gold }) => {
      const persons = gold.entities.filter((entity) => entity.type === "PERSON");
      const spans = new Set(annotator.findEntities(text).filter((entity) => entity.type === "PERSON").map(({ start, end }) => `${start}-${end}`));
      return { named: persons.length, found: persons.filter(({ start, end }) => spans.has(`${start}-${end}`)).length };
    });
    const sum = (kind: "named" | "found") => found.reduce((all, seed) => all + seed[kind], 0);
    expect(sum("found") / sum("named")).toBeGreaterThanOrEqual(0.7);
  });
});
