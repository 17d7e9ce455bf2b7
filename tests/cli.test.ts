/** The command, as a person runs it: its output, its errors and its exit codes. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { annotateFixture, loadFixtures } from "../src/cli/fixtures";
import { annotate } from "../src/default-annotator";
import type { Annotation } from "../src/types";
import manifest from "../package.json" with { type: "json" };

const khabar = (args: readonly string[], input?: string | Buffer) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli.js", ...args], { encoding: "utf8", ...(input === undefined ? {} : { input }) });
  return { status, stdout, stderr };
};
const folder = mkdtempSync(path.join(os.tmpdir(), "khabar-"));
const file = (name: string, content: string | Buffer) => {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
};
const news = "গতকাল ঢাকায় বৈঠক হয়।";

describe("khabar annotate", () => {
  it("shows a person the language, each sentence, its names and dates", () => {
    const { status, stdout } = khabar(["annotate", "--date", "2024-03-15", file("news.txt", news)]);
    expect(status).toBe(0);
    const lines = stdout.replace(/[\u2068\u2069]/gu, "").split("\n");
    expect(lines[0]).toMatch(/news\.txt: Bangla \(bn\), \d+% sure$/u);
    expect(lines[1]).toBe("sentences: 1, entities: 1, dates: 1");
    expect(lines.slice(3, 6)).toEqual([`  1  ${news}`, "       GPE      ঢাকা  Dhaka  place/dhaka", "       DATE     গতকাল  2024-03-14"]);
  });

  it("gives a JSON object a line, of standard input too", () => {
    const { status, stdout } = khabar(["annotate", "--format", "json", "--date", "2024-03-15"], news);
    expect(status).toBe(0);
    const doc = JSON.parse(stdout) as Annotation & { file: string };
    expect([doc.file, doc.text, doc.entities[0]?.id, doc.dates[0]?.value]).toEqual(["-", news, "place/dhaka", "2024-03-14"]);
  });

  it("keeps the offsets of the file where it begins with a byte order mark", () => {
    const doc = JSON.parse(khabar(["annotate", "--format", "json", file("bom.txt", `\ufeff${news}`)]).stdout) as Annotation;
    expect(doc.entities[0]?.start).toBe(7);
  });

  it("takes the date from the dateline, and the language from the caller", () => {
    const { stdout } = khabar(["annotate", "--format", "json", "--date", "dateline", "--language", "bn"], "ঢাকা, ১২ মার্চ ২০২৪: সভা হয়। গতকাল বৃষ্টি হয়।");
    expect((JSON.parse(stdout) as Annotation).dates.map((date) => date.value)).toEqual(["2024-03-12", "2024-03-11"]);
  });

  it.each([
    ["a missing file", [path.join(folder, "none.txt")], /none\.txt does not exist/u],
    ["a folder", [folder], /is a folder/u],
    ["bytes that are no UTF-8", [file("latin1.txt", Buffer.from([0x63, 0xe9]))], /latin1\.txt is not UTF-8.*iconv/u],
  ])("fails on %s, by name", (_, files, message) => {
    const { status, stderr } = khabar(["annotate", ...files]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });

  it("goes on with the other files after one that fails", () => {
    const { status, stdout } = khabar(["annotate", "--format", "json", path.join(folder, "none.txt"), file("other.txt", news)]);
    expect(status).toBe(1);
    expect(stdout.trim().split("\n")).toHaveLength(1);
  });

  it.each([
    ["an unknown command", ["anotate"], /unknown command "anotate"/u],
    ["no command", [], /no command given/u],
    ["an unknown option", ["annotate", "--dat", "2024-03-15"], /--dat/u],
    ["an unknown option, where to read of them at the end", ["annotate", "--dat", "2024-03-15"], /'--dat'.*; try khabar --help\n$/u],
    ["a date, by the command's own option", ["annotate", "--date", "15 March"], /^khabar: --date: (?!.*(?:referenceDate|a Date))/u],
    ["a language, by the command's own option", ["annotate", "--language", "klingonese"], /^khabar: --language: /u],
    ["check with a format", ["check", "--format", "json"], /^khabar: check takes no --format\n$/u],
    ["check with a date", ["check", "--date", "2024-03-15"], /^khabar: check takes no --date\n$/u],
    ["check of two folders", ["check", "a", "b"], /^khabar: check takes one folder\n$/u],
    ["a format that is none", ["annotate", "--format", "xml"], /"xml"/u],
    ["a date that cannot be read", ["annotate", "--date", "15 March"], /"15 March" cannot be read/u],
    ["a day that does not exist", ["annotate", "--date", "2023-02-30"], /does not exist/u],
    ["a language that is none", ["annotate", "--language", "klingonese"], /"klingonese"/u],
  ])("says that %s is a misuse", (_, args, message) => {
    const { status, stdout, stderr } = khabar(args, "");
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });
});

describe("khabar gazetteer", () => {
  const file = (name: string, text: string): string => {
    const at = path.join(folder, name);
    writeFileSync(at, text);
    return at;
  };

  it("lints tables of every format, names each fault's place, and fails where there is an error", () => {
    const bad = file("names.csv", "id,type,bn\nplace/x,CITY,ভোলা\nplace/y,GPE,ভোলা\n");
    const { status, stdout } = khabar(["gazetteer", "lint", bad]);
    expect(stdout).toContain(`${bad}:2: error, type: unknown type "CITY"`);
    expect(stdout).toContain(`${bad}:3: warning, bn: "ভোলা" is "place/y" here`);
    expect(stdout).toContain(`${bad}: 1 error, 1 warning\n`);
    expect(status).toBe(1);
    const good = khabar(["gazetteer", "lint", file("names.tsv", "id\ttype\tbn\nplace/x\tGPE\tভোলা\n"), file("names.jsonl", '{"id":"a","type":"GPE","names":{"bn":["ভোলা"]}}\n')]);
    expect([good.status, good.stdout.match(/0 errors, 0 warnings/gu)?.length]).toEqual([0, 2]);
  });

  it("looks names up, and says which are close", () => {
    const { status, stdout } = khabar(["gazetteer", "lookup", "ঢাকা", "মস্কোো"]);
    expect(stdout).toMatch(/^ঢাকা: place\/dhaka GPE en: Dhaka; bn: ঢাকা/mu);
    expect(stdout).toMatch(/^মস্কোো: nobody's name; did you mean মস্কো \(place\/moscow\)/mu);
    expect(status).toBe(1);
    expect(khabar(["gazetteer", "lookup", "بيروت"]).status).toBe(0);
  });

  it("counts what is built in, and what a file holds", () => {
    expect(khabar(["gazetteer", "stats"]).stdout).toMatch(/^GPE +\d{3,} +\d{3,} +\d{3,} +\d{3,}$/mu);
    expect(khabar(["gazetteer", "stats", file("two.tsv", "id\ttype\tbn\tar\na\tGPE\tভোলা|মনপুরা\t\nb\tORG\t\tفريق\n")]).stdout).toMatch(/^all +2 +1 +2$/mu);
  });

  it.each([
    ["no subcommand", []],
    ["an unknown one", ["count"]],
    ["no file", ["lint"]],
    ["no name", ["lookup"]],
    ["a file of unknown form", ["lint", "names.xlsx"]],
    ["two files to count", ["stats", "a.tsv", "b.tsv"]],
    ["an option it does not take", ["stats", "--date", "2024-01-01"]],
  ])("is misused with %s", (_, args) => expect(khabar(["gazetteer", ...args]).status).toBe(2));
});

describe("khabar check", () => {
  it("scores khabar's own fixtures when no folder is named", () => {
    const { status, stdout } = khabar(["check"]);
    expect(stdout).toMatch(/^case +language +runs +sentences +entities +dates$/mu);
    expect(stdout).toMatch(/^bn\/seed +1\/1 +P 100 R 100 +P 100 R 100 V 50\/50 +P 100 R 100 V 11\/11$/mu);
    expect(status).toBe(0);
  });

  it("shows what differs in a folder of one's own, and fails", () => {
    const text = "ঢাকায় বৃষ্টি।";
    const own = mkdtempSync(path.join(folder, "fixtures-"));
    writeFileSync(path.join(own, "text.txt"), text);
    writeFileSync(path.join(own, "expected.json"), JSON.stringify({ language: "ar", sentences: [{ start: 0, end: text.length, text }], entities: [{ start: 0, end: 6, text: "ঢাকায়", type: "GPE" }], dates: [] }));
    const { status, stdout } = khabar(["check", own]);
    expect(status).toBe(1);
    for (const line of ["expected ar, got bn", "- 0–6 GPE ঢাকায়", "+ 0–4 GPE ঢাকা"]) expect(stdout).toContain(line);
  });

  it.each([
    ["a folder without fixtures", folder, (dir: string) => mkdtempSync(path.join(dir, "empty-")), /holds no fixtures/u],
    ["gold that does not fit its text", folder, (dir: string) => {
      const bad = mkdtempSync(path.join(dir, "bad-"));
      writeFileSync(path.join(bad, "text.txt"), "ঢাকা");
      writeFileSync(path.join(bad, "expected.json"), JSON.stringify({ language: "bn", sentences: [], entities: [{ start: 1, end: 4, text: "ঢাকা", type: "GPE" }], dates: [] }));
      return bad;
    }, /"ঢাকা" is not at 1–4/u],
  ])("says what is wrong with %s", (_, dir, make, message) => {
    const { status, stderr } = khabar(["check", make(dir)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
  });
});

describe("a fixture", () => {
  const text = "ঢাকায় বৃষ্টি।";
  const gold = { language: "bn", sentences: [{ start: 0, end: text.length, text }], entities: [{ start: 0, end: 4, text: "ঢাকা", type: "GPE" }], dates: [] };
  /** Checks a folder whose one fixture, bn/rain, has this gold. */
  const check = (expected: object) => {
    const root = mkdtempSync(path.join(folder, "fixture-"));
    mkdirSync(path.join(root, "bn", "rain"), { recursive: true });
    writeFileSync(path.join(root, "bn", "rain", "text.txt"), text);
    writeFileSync(path.join(root, "bn", "rain", "expected.json"), JSON.stringify(expected));
    return { root, ...khabar(["check", root]) };
  };

  it("that is sound passes", () => {
    expect(check({ ...gold, about: "rain", referenceDate: "2024-03-15" })).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    ["an unknown field", { ...gold, referenceDay: "2024-03-15" }, /unknown field "referenceDay"/u],
    ["an unknown type", { ...gold, entities: [{ start: 0, end: 4, text: "ঢাকা", type: "CITY" }] }, /unknown type "CITY"/u],
    ["a reference date that cannot be read", { ...gold, referenceDate: "15 March" }, /"15 March" cannot be read/u],
    ["a reference day that does not exist", { ...gold, referenceDate: "2023-02-30" }, /"2023-02-30" does not exist/u],
  ])("with %s fails by its name", (_, expected, message) => {
    const { root, status, stderr } = check(expected);
    expect(status).toBe(1);
    expect(stderr).toMatch(/fixture bn\/rain: /u);
    expect(stderr).toMatch(message);
    expect(() => loadFixtures(root).map((fixture) => annotateFixture(fixture, { annotate }))).toThrow(expect.objectContaining({ name: "KhabarError", code: "invalid-fixture" }) as Error);
  });
});

describe("khabar", () => {
  it("tells its use and its version", () => {
    expect(khabar(["--help"]).stdout).toMatch(/khabar annotate \[FILE…\]/u);
    expect(khabar(["--version"]).stdout).toBe(`${manifest.version}\n`);
  });
});
