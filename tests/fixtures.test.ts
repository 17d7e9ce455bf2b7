/** Every fixture against its gold, layer by layer. The seeds come first. */
import { describe, expect, it } from "vitest";
import { loadFixtures, scoreFixture } from "../src/cli/fixtures";
import { latin } from "../src/latin";
import { createAnnotator } from "../src/default-annotator";

const fixtures = loadFixtures("fixtures");
const plain = createAnnotator();
const withLatin = createAnnotator({ latin });

describe.each(fixtures)("$name", (fixture) => {
  const doc = (fixture.gold.latin ? withLatin : plain).annotate(fixture.text, { referenceDate: fixture.gold.referenceDate });
  it.each(scoreFixture(fixture, doc))("$layer", ({ differences }) => {
    expect(differences).toEqual([]);
  });
});

describe("the fixtures", () => {
  it("begin with the seeds", () => {
    expect(fixtures.slice(0, 2).map(({ name }) => name)).toEqual(["ar/seed", "bn/seed"]);
  });

  it.each(["bn", "ar"])("are at least twenty-five in %s beside the seed", (language) => {
    expect(fixtures.filter(({ gold }) => gold.language === language && gold.seed === undefined).length).toBeGreaterThanOrEqual(25);
  });
});
