/** Looking a name up, and what may have been meant where nobody bears it. */
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate";
import { defineGazetteer } from "../../src/gazetteer/checked";

const gazetteer = defineGazetteer([
  { id: "country/IR", type: "GPE", names: { en: ["Iran"], bn: ["ইরান"], ar: ["إيران"] }, links: { iso3166: "IR", wikidata: "Q794" } },
  { id: "country/ML", type: "GPE", names: { en: ["Mali"], bn: ["মালি?"], ar: ["مالي?"] } },
  { id: "org/dmc", type: "ORG", names: { en: ["Dhaka Medical College"], bn: ["ঢাকা মেডিকেল কলেজ", "ঢামেক!"] } },
  { id: "person/martha", type: "PERSON", names: { en: ["Martha"], bn: ["মার্থা রায়"] } },
  { id: "place/sochi", type: "GPE", names: { en: ["Sochi"], bn: ["সোচি"], ar: ["سوتشي"] } },
  { id: "country/GE", type: "GPE", names: { bn: ["জর্জিয়া"] } },
  { id: "state/georgia", type: "GPE", names: { bn: ["জর্জিয়া"] }, prior: -1 },
]);
const { lookup } = createAnnotator({ gazetteers: [gazetteer] });
const found = (name: string) => lookup(name).entries.map(({ id }) => id);

describe("lookup", () => {
  it.each<[string, string, string[]]>([
    ["an English name", "Iran", ["country/IR"]],
    ["a Bengali name", "ইরান", ["country/IR"]],
    ["an Arabic name", "إيران", ["country/IR"]],
    ["a name of several words", "ঢাকা মেডিকেল কলেজ", ["org/dmc"]],
    ["small and capital letters", "dhaka medical COLLEGE", ["org/dmc"]],
    ["white space around it", "  Iran\n", ["country/IR"]],
    ["a name marked ?", "মালি", ["country/ML"]],
    ["a name marked !", "ঢামেক", ["org/dmc"]],
    ["য় in one code point, written in two", "মার্থা রা\u09df", ["person/martha"]],
    ["য় in two code points", "মার্থা রা\u09af\u09bc", ["person/martha"]],
    ["two entries, the likelier first", "জর্জিয়া", ["country/GE", "state/georgia"]],
    ["half a name is no name", "ঢাকা", []],
    ["a name and its ending is no name", "ইরানের", []],
    ["a mark is no part of a name", "ঢামেক!", []],
    ["an id is no name", "country/IR", []],
    ["an empty string is no name", "", []],
    ["a key of every object is no name", "constructor", []],
    ["__proto__ is no name", "__proto__", []],
  ])("%s", (_, name, ids) => {
    expect(found(name)).toEqual(ids);
  });

  it("gives the entry whole, its names with their marks", () => {
    expect(lookup("Iran").entries).toEqual([
      { id: "country/IR", type: "GPE", name: "Iran", names: { en: ["Iran"], bn: ["ইরান"], ar: ["إيران"] }, links: { iso3166: "IR", wikidata: "Q794" } },
    ]);
    expect(lookup("Mali").entries[0]?.names).toEqual({ en: ["Mali"], bn: ["মালি?"], ar: ["مالي?"] });
    expect(lookup("জর্জিয়া").entries[0]).toMatchObject({ name: "জর্জিয়া", links: {} });
  });

  it("gives copies: what the caller changes changes nothing", () => {
    const [entry] = lookup("Iran").entries;
    if (entry) {
      (entry.names["bn"] as string[]).push("পারস্য");
      entry.links.iso3166 = "XX";
    }
    expect(lookup("Iran").entries[0]).toMatchObject({ names: { bn: ["ইরান"] }, links: { iso3166: "IR" } });
  });

  it("finds names of languages the annotator has no data for", () => {
    expect(lookup("سوتشي").entries[0]?.id).toBe("place/sochi");
  });

  it.each([undefined, null, 5])("%j is a TypeError that speaks of the name", (name) => {
    expect(() => lookup(name as unknown as string)).toThrow(new TypeError(`name must be a string, got ${name === null ? "null" : typeof name}`));
  });
});

describe("did you mean", () => {
  // By Jaro and Winkler's own tables MARTHA and MARHTA are 0.961 alike; ইরান and ইরাক share three letters of four: 0.883.
  it.each<[string, string, { name: string; id: string; similarity: number }[]]>([
    ["two letters that changed places", "Marhta", [{ name: "Martha", id: "person/martha", similarity: 0.961 }]],
    ["one wrong letter, in Bengali", "ইরাক", [{ name: "ইরান", id: "country/IR", similarity: 0.883 }]],
    ["whatever the case", "MARHTA", [{ name: "Martha", id: "person/martha", similarity: 0.961 }]],
    ["nothing near", "ক্যালিফোর্নিয়া", []],
    ["nothing for an empty string", "", []],
    ["nothing for white space", "  ", []],
    ["nothing where the name is known", "Martha", []],
  ])("%s", (_, name, suggestions) => {
    expect(lookup(name)).toMatchObject({ suggestions });
  });

  it.each([
    ["a hamza left out", "ايران", "إيران", "country/IR"],
    ["a short vowel written long", "সোচী", "সোচি", "place/sochi"],
    ["a letter too many, in a marked name", "ঢামেকক", "ঢামেক", "org/dmc"],
  ])("%s is suggested in its right spelling", (_, name, right, id) => {
    const { entries, suggestions } = lookup(name);
    expect(entries).toEqual([]);
    expect(suggestions[0]).toMatchObject({ name: right, id });
    expect(suggestions[0]?.similarity).toBeGreaterThanOrEqual(0.85);
    expect(suggestions[0]?.similarity).toBeLessThan(1);
  });

  it("at most five, the closest first, those equally close by name", () => {
    const names = ["রহিমপুরা", "রহিমপুরখ", "রহিমপুরগ", "রহিমপুরঘ", "রহিমপুরঙ", "রহিমপুরচ", "রহিমপুরকক"];
    const many = createAnnotator({ gazetteers: [defineGazetteer(names.map((name, i) => ({ id: `place/${i}`, type: "GPE", names: { bn: [name] } })))] });
    const { suggestions } = many.lookup("রহিমপুরক");
    expect(suggestions.map(({ name }) => name)).toEqual(["রহিমপুরকক", "রহিমপুরখ", "রহিমপুরগ", "রহিমপুরঘ", "রহিমপুরঙ"]);
  });
});
