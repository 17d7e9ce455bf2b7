/** Every example of the README and of the doc comments runs, and prints what the comment beside it says. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { transformSync } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

interface Example {
  where: string;
  code: string;
  /** What its comments say it prints, line by line. */
  says: string[];
}

/** The `ts` blocks of a file, in Markdown or in doc comments. */
function examples(file: string): Example[] {
  const lines = readFileSync(file, "utf8").split("\n").map((line) => line.replace(/^\s*\*(?: |$)/u, ""));
  const found: Example[] = [];
  for (let i = 0; i < lines.length; i++) {
    if (lines[i]?.trim() !== "```ts") continue;
    const close = lines.findIndex((line, j) => j > i && line.trim() === "```");
    const block = lines.slice(i + 1, close);
    found.push({ where: `${file}:${i + 1}`, code: block.join("\n"), says: block.flatMap((line) => saysOf(line)) });
    i = close;
  }
  return found;
}

/** `console.log(…); // this`, or a line `// this` below it. */
function saysOf(line: string): string[] {
  const comment = /^(?:.*(?:console\.log\(.*\)|forEach\(show\));)? *\/\/ (.+)$/u.exec(line.trim());
  return comment?.[1] === undefined ? [] : [comment[1]];
}

const all = ["README.md", ...sourceFiles("src")].flatMap(examples);

// Below the checkout, so that the package is imported by its own name.
const folder = mkdtempSync(path.resolve(".examples-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("examples", () => {
  it("are found in the README and in the doc comments", () => {
    expect(all.filter(({ where }) => where.startsWith("README")).length).toBeGreaterThan(8);
    expect(all.filter(({ where }) => where.startsWith("src")).length).toBeGreaterThan(15);
    expect(all.flatMap(({ says }) => says).length).toBeGreaterThan(30);
  });

  it.each(all)("$where", ({ code, says }) => {
    const file = path.join(folder, "example.mjs");
    writeFileSync(file, transformSync(code, { loader: "ts", target: "es2022" }).code);
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    // console.log breaks long lists over lines; the comment stands on one.
    const printed = stdout.replace(/\n(?: {2}|(?=\]))/gu, " ").trim().split("\n");
    if (says.length > 0) expect(printed).toEqual(says);
  });
});
