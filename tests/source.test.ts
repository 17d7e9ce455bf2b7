/** What the source itself must keep to. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

const files = sourceFiles("src");
const read = (file: string) => readFileSync(file, "utf8");
/** A file without its comments. */
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\//gu, "").replace(/\/\/.*$/gmu, "");
const imports = (file: string) => [...code(file).matchAll(/(?:from|import) "([^".][^"]*)";/gu)].map((match) => match[1] as string);

describe("the source", () => {
  it("holds no invisible bidi characters", () => {
    const marked = [...files, ...sourceFiles("tests"), ...sourceFiles("src/gazetteers", ".tsv")].filter((file) => /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.test(read(file)));
    expect(marked).toEqual([]);
  });

  it("imports each third-party package in exactly one file", () => {
    const users = new Map<string, string[]>();
    for (const file of files) {
      for (const specifier of imports(file)) {
        const name = specifier.replace(/^lazy:/u, "");
        if (!/^(?:node|tables|words|names):/u.test(name)) users.set(name, [...(users.get(name) ?? []), file]);
      }
    }
    expect(Object.fromEntries([...users].sort())).toEqual({
      "@formatjs/intl-segmenter": ["src/polyfill.ts"],
      "@tabby_ai/hijri-converter": ["src/dates/hijri.ts"],
      "compromise/three": ["src/latin.ts"],
      franc: ["src/detect/franc.ts"],
      "natural/lib/natural/distance/jaro-winkler_distance.js": ["src/gazetteer/similarity.ts"],
      papaparse: ["src/gazetteer/csv.ts"],
    });
  });

  it("needs Node's own modules in the command alone", () => {
    const users = files.filter((file) => imports(file).some((name) => name.startsWith("node:")));
    expect(users.filter((file) => file !== "src/cli.ts" && !file.startsWith("src/cli/"))).toEqual([]);
  });

  it("keeps words of languages out of the engine", () => {
    const engine = files.filter((file) => /^src\/(?:text|detect|segment|gazetteer|entities|dates)\//u.test(file) || /^src\/[a-z-]+\.ts$/u.test(file));
    // Comments may show examples; code may hold signs, such as dandas and commas.
    expect(engine.filter((file) => /[\u0620-\u064a\u0671-\u06d3\u0985-\u09ce]/u.test(code(file)))).toEqual([]);
  });

  it("imports languages in the faces alone, never in the engine", () => {
    const users = files.filter((file) => /from "[./]+languages\/(?:bn|ar)/u.test(read(file)));
    expect(users).toEqual(["src/dates/index.ts", "src/default-annotator.ts", "src/detect/index.ts", "src/segment/index.ts"]);
  });
});
