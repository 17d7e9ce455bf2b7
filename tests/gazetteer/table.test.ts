/** Reading and checking a gazetteer's text: both formats, and every fault with its line and column. */
import { describe, expect, it } from "vitest";
import { KhabarError } from "../../src/errors";
import { lintGazetteer as lintWithWords } from "../../src/default-annotator";
import { defineGazetteer, lintGazetteer, parseGazetteer } from "../../src/gazetteer/checked";
import type { GazetteerFormat } from "../../src/gazetteer/table";

/** A table of these lines, each a list of fields. */
const tsv = (...rows: string[][]): string => rows.map((row) => `${row.join("\t")}\n`).join("");
const jsonl = (...rows: object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join("");

const faultsOf = (text: string, format: GazetteerFormat) =>
  lintGazetteer(text, { format }).map(({ code, line, column, severity }) => [code, line, column, severity]);

const thrownBy = (call: () => unknown): KhabarError => {
  try {
    call();
  } catch (error) {
    if (error instanceof KhabarError) return error;
    throw error;
  }
  throw new Error("nothing was thrown");
};

const HEADER = ["id", "type", "bn", "ar"];
const BHOLA = ["place/bhola", "GPE", "ভোলা", "بهولا"];

describe("a table that loads", () => {
  const entry = { id: "place/bhola", type: "GPE", names: { bn: ["ভোলা", "দ্বীপজেলা ভোলা"], ar: ["بهولا"] } };
  const row = ["place/bhola", "GPE", "ভোলা|দ্বীপজেলা ভোলা", "بهولا"];

  it.each<[string, string, GazetteerFormat]>([
    ["tab-separated", tsv(HEADER, row), "tsv"],
    ["tab-separated without a last newline", tsv(HEADER, row).trimEnd(), "tsv"],
    ["with CRLF", tsv(HEADER, row).replaceAll("\n", "\r\n"), "tsv"],
    ["with a byte order mark", `\ufeff${tsv(HEADER, row)}`, "tsv"],
    ["with comments and blank lines", `# places\n\n${tsv(HEADER)}# the south\n \n${tsv(row)}#\n`, "tsv"],
    ["with a byte order mark before a comment", `\ufeff# places\r\n${tsv(HEADER, row)}`, "tsv"],
    ["comma-separated", `id,type,bn,ar\n${row.join(",")}\n`, "csv"],
    ["comma-separated, all in quotes, with CRLF and a byte order mark", `\ufeff"id","type","bn","ar"\r\n"${row.join('","')}"\r\n`, "csv"],
    ["parted by semicolons", `id;type;bn;ar\n${row.join(";")}\n`, "csv"],
    ["comma-separated with comments, blank lines and rows nobody filled", `# places\n\nid,type,bn,ar\n,,,\n${row.join(",")}\n,,,\n`, "csv"],
    ["with its columns in another order", tsv(["ar", "bn", "type", "id"], [...row].reverse()), "tsv"],
    ["JSON lines", jsonl(entry), "jsonl"],
    ["JSON lines with CRLF, a byte order mark, a comment and a blank line", `\ufeff# places\r\n\r\n${JSON.stringify(entry)}\r\n`, "jsonl"],
  ])("%s", (_, text, format) => {
    expect(lintGazetteer(text, { format })).toEqual([]);
    const { entries } = parseGazetteer(text, { format });
    expect(entries).toHaveLength(1);
    expect({ ...entries[0], names: { ...entries[0]?.names } }).toEqual(entry);
  });

  it("reads commas, quotes and line ends within quotes", () => {
    const { entries } = parseGazetteer('id,type,en,bn\norg/x,ORG,"Smith, Jones & ""Sons""|S\nJ","খবর দল"\n', { format: "csv" });
    expect(entries[0]?.names["en"]).toEqual(['Smith, Jones & "Sons"', "S\nJ"]);
  });

  it("reads links, tier and prior", () => {
    const text = tsv(["id", "type", "bn", "links", "tier", "prior"], ["country/BD", "GPE", "বাংলাদেশ", "iso3166=BD|wikidata=Q902", "1", "2.5"]);
    const [entry] = parseGazetteer(text, { format: "tsv" }).entries;
    expect({ ...entry?.links }).toEqual({ iso3166: "BD", wikidata: "Q902" });
    expect(entry).toMatchObject({ tier: 1, prior: 2.5 });
  });

  it("leaves an empty field out", () => {
    const [entry] = parseGazetteer(tsv(["id", "type", "bn", "ar", "links", "tier"], ["place/bhola", "", "", "بهولا", "", ""]), { format: "tsv" }).entries;
    expect(Object.keys(entry ?? {}).sort()).toEqual(["id", "names"]);
    expect(Object.keys(entry?.names ?? {})).toEqual(["ar"]);
  });

  it("keeps the marks of names", () => {
    const [entry] = parseGazetteer(tsv(["id", "type", "bn"], ["org/who", "ORG", "হু!|বিশ্ব স্বাস্থ্য সংস্থা|ডব্লিউ?"]), { format: "tsv" }).entries;
    expect(entry?.names["bn"]).toEqual(["হু!", "বিশ্ব স্বাস্থ্য সংস্থা", "ডব্লিউ?"]);
  });

  it.each(["__proto__", "constructor", "toString"])("takes %s for an id like any other", (id) => {
    for (const gazetteer of [
      parseGazetteer(tsv(["id", "type", "bn"], [id, "GPE", "ভোলা"]), { format: "tsv" }),
      parseGazetteer(`{"id":"${id}","type":"GPE","names":{"bn":["ভোলা"]}}`, { format: "jsonl" }),
      defineGazetteer([{ id, type: "GPE", names: { bn: ["ভোলা"] } }]),
    ]) {
      expect(gazetteer.entries.map((entry) => [entry.id, entry.names["bn"]])).toEqual([[id, ["ভোলা"]]]);
    }
  });
});

describe("faults of a table", () => {
  it.each<[string, string, [string, number, string | undefined][]]>([
    ["an empty text has no header", "", [["missing-header", 1, undefined]]],
    ["comments alone have no header", "# places\n# more\n", [["missing-header", 1, undefined]]],
    ["a header without id", tsv(["type", "bn"], ["GPE", "ভোলা"]), [["missing-header", 1, undefined]]],
    ["a header behind a comment", `# places\n${tsv(["type", "bn"])}`, [["missing-header", 2, undefined]]],
    ["a column twice", tsv(["id", "bn", "bn"]), [["duplicate-column", 1, "bn"]]],
    ["a column that is no language", tsv(["id", "names_bn"]), [["unknown-column", 1, "names_bn"]]],
    ["__proto__ for a column", tsv(["id", "type", "__proto__"], ["place/bhola", "GPE", "ভোলা"]), [["unknown-column", 1, "__proto__"]]],
    ["a field too few", tsv(HEADER, BHOLA, ["place/barguna", "GPE", "বরগুনা"]), [["field-count", 3, undefined]]],
    ["a field too many", tsv(HEADER, [...BHOLA, ""]), [["field-count", 2, undefined]]],
    ["lines are counted with comments and blank ones", `${tsv(HEADER)}# south\n\n${tsv(["place/bhola", "GPE"])}`, [["field-count", 4, undefined]]],
    ["lines are counted with CRLF", `${tsv(HEADER, BHOLA).replaceAll("\n", "\r\n")}place/x\r\n`, [["field-count", 3, undefined]]],
    ["a link twice", tsv(["id", "bn", "links"], ["place/bhola", "ভোলা", "wikidata=Q1|geonames=2|wikidata=Q2"]), [["duplicate-link", 2, "links"]]],
  ])("%s", (_, text, expected) => {
    expect(faultsOf(text, "tsv")).toEqual(expected.map((fault) => [...fault, "error"]));
  });
});

describe("faults of JSON lines", () => {
  const good = '{"id":"place/bhola","type":"GPE","names":{"bn":["ভোলা"]}}';

  it.each([
    ["a broken object", '{"id": "place/bhola"'],
    ["an array", "[]"],
    ["a string", '"ভোলা"'],
    ["null", "null"],
    ["a table's row", "place/bhola\tGPE"],
  ])("%s", (_, row) => {
    expect(faultsOf(`# places\n${good}\n${row}\n`, "jsonl")).toEqual([["not-json", 3, undefined, "error"]]);
  });

  it("an empty text is an empty gazetteer", () => {
    expect(parseGazetteer("", { format: "jsonl" }).entries).toEqual([]);
  });
});

describe("faults of an entry", () => {
  const cases: [string, Record<string, string>, string, string][] = [
    ["no id", { id: "" }, "missing-id", "id"],
    ["a space in the id", { id: "place/char fasson" }, "space-in-id", "id"],
    ["an unknown type", { type: "CITY" }, "unknown-type", "type"],
    ["a type in small letters", { type: "gpe" }, "unknown-type", "type"],
    ["an unknown link", { links: "iso=BD" }, "unknown-link", "links"],
    ["a link without a value's sign", { links: "BD" }, "unknown-link", "links"],
    ["a tier that is no number", { tier: "first" }, "not-a-number", "tier"],
    ["a prior that is no number", { prior: "1,5" }, "not-a-number", "prior"],
    ["an empty name", { bn: "ভোলা||ভোলা দ্বীপ" }, "empty-name", "bn"],
    ["a mark without a name", { bn: "ভোলা|?" }, "empty-name", "bn"],
    ["a space before a name", { bn: "ভোলা| ভোলা দ্বীপ" }, "stray-space", "bn"],
    ["a space before the mark", { bn: "ভোলা ?" }, "stray-space", "bn"],
    ["a space twice", { ar: "جزيرة  بهولا" }, "stray-space", "ar"],
    ["a right-to-left mark", { ar: "\u200fبهولا" }, "invisible-mark", "ar"],
    ["an isolate within a name", { ar: "جزيرة \u2067بهولا" }, "invisible-mark", "ar"],
    ["a name of one letter", { bn: "ভোলা|ভ" }, "one-letter-name", "bn"],
    ["a marked name of one letter", { ar: "ب!" }, "one-letter-name", "ar"],
    ["a name that begins with a quote", { bn: "‘ভোলা’" }, "no-letter-first", "bn"],
    ["a name that begins with a vowel sign", { ar: "\u064eبهولا" }, "no-letter-first", "ar"],
    ["a name twice", { bn: "ভোলা|ভোলা দ্বীপ|ভোলা" }, "duplicate-name", "bn"],
    ["a name twice, once with a mark", { bn: "ভোলা|ভোলা?" }, "duplicate-name", "bn"],
  ];
  const sound: Record<string, string> = { id: "place/bhola", type: "GPE", bn: "ভোলা", ar: "بهولا", links: "iso3166=BD", tier: "3", prior: "1" };
  const columns = Object.keys(sound);

  it("a sound row has none", () => {
    expect(faultsOf(tsv(columns, Object.values(sound)), "tsv")).toEqual([]);
  });

  it.each(cases)("%s, in a table", (_, change, code, column) => {
    const row = { ...sound, ...change };
    expect(faultsOf(`# places\n${tsv(columns, columns.map((name) => row[name] ?? ""))}`, "tsv")).toEqual([[code, 3, column, "error"]]);
  });

  it.each(cases)("%s, in JSON lines", (_, change, code, column) => {
    const { id, type, bn = "", ar = "", links = "", tier, prior } = { ...sound, ...change };
    const [kind = "", value = ""] = links.split("=");
    const number = (field: string | undefined) => (Number.isFinite(Number(field)) ? Number(field) : field);
    const entry = { id, type, names: { bn: bn.split("|"), ar: ar.split("|") }, links: { [kind]: value }, tier: number(tier), prior: number(prior) };
    expect(faultsOf(`# places\n${JSON.stringify(entry)}\n`, "jsonl")).toEqual([[code, 2, column, "error"]]);
  });

  it.each<[string, Record<string, string>]>([
    ["one name in two languages", { bn: "BTV", ar: "BTV" }],
    ["a joiner within a name", { bn: "র\u200d্যাব" }],
    ["a non-joiner within a name", { bn: "হাই\u200cকোর্ট" }],
    ["a name of one letter and a vowel sign", { bn: "শি" }],
    ["a name that begins with a digit", { bn: "১৪ দল" }],
    ["no type", { type: "" }],
    ["an id of other letters", { id: "স্থান/ভোলা" }],
    ["each kind of link", { links: "wikidata=Q1|iso3166=BD|geonames=1" }],
    ["a tier and a prior of nought", { tier: "0", prior: "0" }],
  ])("%s is no fault", (_, change) => {
    const row = { ...sound, ...change };
    expect(faultsOf(tsv(columns, columns.map((name) => row[name] ?? "")), "tsv")).toEqual([]);
  });
});

describe("faults between entries", () => {
  const rows = (second: string) => tsv(["id", "type", "bn"], ["place/bhola", "GPE", "ভোলা"], ["place/x", "GPE", "মনপুরা"], ["place/bhola", second, "দ্বীপজেলা ভোলা"]);

  it("rows of one id that differ in type are a fault of the later", () => {
    expect(faultsOf(rows("LOC"), "tsv")).toEqual([["type-differs", 4, "type", "error"]]);
    expect(lintGazetteer(rows("LOC"), { format: "tsv" })[0]?.message).toMatch(/GPE in line 2/);
  });

  it.each(["GPE", ""])("rows of one id that agree are none (%j)", (type) => {
    expect(faultsOf(rows(type), "tsv")).toEqual([]);
  });

  it.each<[name: string, text: string, format: GazetteerFormat, faults: unknown[]]>([
    ["a name under two ids", tsv(["id", "type", "bn"], ["a", "GPE", "ভোলা"], ["b", "LOC", "ভোলা"]), "tsv", [["shared-name", 3, "bn", "warning"]]],
    ["a name that stands for its entry already", tsv(["id", "type", "bn"], ["a", "GPE", "ভোলা"], ["a", "", "ভোলা|মনপুরা"]), "tsv", [["repeated-name", 3, "bn", "warning"]]],
    ["one name in two languages", tsv(["id", "type", "ar", "fa"], ["a", "GPE", "كابول", "كابول"]), "tsv", []],
    ["Bengali among Arabic names", tsv(HEADER, ["a", "GPE", "", "ভোলা"]), "tsv", [["wrong-script", 2, "ar", "error"]]],
    ["Arabic among English names", tsv(["id", "type", "en"], ["a", "GPE", "بيروت"]), "tsv", [["wrong-script", 2, "en", "error"]]],
    ["Latin letters among Bengali names", tsv(HEADER, ["a", "ORG", "BBC বাংলা", ""]), "tsv", []],
    ["a row of a spreadsheet with too many fields", "id,type,bn\na,GPE,ভোলা,বরিশাল\n", "csv", [["field-count", 2, undefined, "error"]]],
    ["the line of a fault behind a field of two lines", 'id,type,en\na,GPE,"Bho\nla"\nb,CITY,Barguna\n', "csv", [["unknown-type", 4, "type", "error"]]],
    ["a quote that never ends", 'id,type,en\na,GPE,"Bhola\n', "csv", [["bad-quotes", 2, undefined, "error"]]],
    ["a sheet without a header", "1,2,3\n", "csv", [["missing-header", 1, undefined, "error"], ["unknown-column", 1, "1", "error"], ["unknown-column", 1, "2", "error"], ["unknown-column", 1, "3", "error"]]],
    ["an empty sheet", "", "csv", [["missing-header", 1, undefined, "error"]]],
    ["__proto__ for a column", tsv(["id", "type", "__proto__"], ["a", "GPE", "x"]), "tsv", [["unknown-column", 1, "__proto__", "error"]]],
  ])("%s", (_, text, format, faults) => expect(faultsOf(text, format)).toEqual(faults));

  it("warns of common words that bear no mark, where they are given", () => {
    const text = tsv(HEADER, ["country/ML", "GPE", "মালি", "مالي|مالي?"], ["place/x", "GPE", "সাল", "سال"]);
    const issues = lintGazetteer(text, { format: "tsv", commonWords: { bn: ["সাল", "মালি"], ar: ["مالي"] } });
    expect(issues.filter(({ code }) => code === "common-word").map(({ line, column }) => [line, column])).toEqual([[2, "bn"], [2, "ar"], [3, "bn"]]);
    expect(lintWithWords(tsv(HEADER, ["place/x", "GPE", "থেকে", "إلى"]), { format: "tsv" }).map(({ code }) => code)).toEqual(["common-word", "common-word"]);
  });

  it("all faults come in the order of their lines", () => {
    const text = tsv(["id", "type", "bn"], ["a", "GPE", "ভোলা"], ["a", "LOC", "মনপুরা"], ["", "GPE", "বরগুনা"], ["b"], ["c", "GPE", "ঝালকাঠি|"]);
    expect(faultsOf(text, "tsv").map(([code, line]) => [code, line])).toEqual([["type-differs", 3], ["missing-id", 4], ["field-count", 5], ["empty-name", 6]]);
  });
});

describe("calls", () => {
  it("parseGazetteer throws what lintGazetteer finds", () => {
    const text = tsv(["id", "type", "bn"], ["place/x", "CITY", "ভোলা"], ["place/y", "GPE", "ভোলা |বরগুনা"]);
    const error = thrownBy(() => parseGazetteer(text, { format: "tsv" }));
    expect(error.code).toBe("invalid-gazetteer");
    expect(error.issues).toEqual(lintGazetteer(text, { format: "tsv" }));
    expect(error.message).toMatch(/2 faults.*line 2, type: .*unknown-type.*line 3, bn: .*stray-space/s);
  });

  it("a long list of faults is cut in the message alone", () => {
    const error = thrownBy(() => parseGazetteer(tsv(["id", "bn"], ...Array.from({ length: 12 }, () => ["", "ভোলা"])), { format: "tsv" }));
    expect(error.issues).toHaveLength(12);
    expect(error.message).toMatch(/line 11, .*and 2 more/s);
  });

  it("defineGazetteer names the position in the list", () => {
    const error = thrownBy(() => defineGazetteer([{ id: "a", type: "GPE", names: { bn: ["ভোলা"] } }, { id: "b c", type: "GPE", names: { bn: ["বরগুনা"] } }]));
    expect(error.issues.map(({ code, line, column }) => [code, line, column])).toEqual([["space-in-id", 2, "id"]]);
  });

  it.each<[string, () => unknown]>([
    ["an unknown format", () => parseGazetteer("", { format: "xml" as GazetteerFormat })],
    ["no format", () => lintGazetteer("", {} as { format: GazetteerFormat })],
    ["a misspelt option", () => lintGazetteer("", { format: "tsv", lenient: true } as { format: GazetteerFormat })],
  ])("%s is an invalid option", (_, call) => {
    expect(thrownBy(call).code).toBe("invalid-option");
  });

  it("a text that is no string, and entries that are no list, are a TypeError", () => {
    expect(() => parseGazetteer(undefined as unknown as string, { format: "tsv" })).toThrow(TypeError);
    expect(() => defineGazetteer("place/bhola" as unknown as [])).toThrow(TypeError);
  });
});
