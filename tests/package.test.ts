/** The package as users get it: packed, unpacked in an empty project, imported, required, bundled. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { tableColumns } from "../scripts/tables";

const project = realpathSync(mkdtempSync(path.join(os.tmpdir(), "khabar-package-")));
const installed = path.join(project, "node_modules", "khabar");
const SUBPATHS = ["khabar", "khabar/core", "khabar/languages/bn", "khabar/languages/ar", "khabar/languages/as", "khabar/languages/en", "khabar/languages/fa", "khabar/languages/hi", "khabar/languages/ur", "khabar/detect", "khabar/segment", "khabar/gazetteer", "khabar/dates"];

let files: string[] = [];

beforeAll(() => {
  const packed = JSON.parse(execFileSync("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", project], { encoding: "utf8", shell: process.platform === "win32" })) as { filename: string; files: { path: string }[] }[];
  files = packed[0]?.files.map((file) => file.path) ?? [];
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", path.join(project, packed[0]?.filename ?? ""), "-C", installed, "--strip-components=1"]);
  writeFileSync(path.join(project, "package.json"), JSON.stringify({ name: "project", private: true }));
});

const node = (args: readonly string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: "utf8" });
const bundle = async (code: string) => {
  const result = await build({ stdin: { contents: code, resolveDir: project }, bundle: true, write: false, format: "esm", platform: "browser", minify: true, charset: "utf8", logLevel: "silent" });
  return result.outputFiles[0]?.text ?? "";
};

describe("the packed package", () => {
  it("holds what it should, and runs nothing at install", () => {
    const top = new Set(files.map((file) => file.split("/")[0]));
    expect([...top].sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "THIRD_PARTY_NOTICES.md", "dist", "fixtures", "package.json", "seeds"]);
    expect(Object.keys(manifest.scripts).filter((name) => /install|^prepare$/u.test(name))).toEqual([]);
  });

  it("brings in no other package", () => {
    expect(manifest).not.toHaveProperty("dependencies");
  });

  it.each(SUBPATHS)("is imported as %s", (subpath) => {
    const { status, stderr } = node(["--input-type=module", "-e", `const module = await import("${subpath}"); if (Object.keys(module).length === 0) process.exit(3);`]);
    expect([status, stderr]).toEqual([0, ""]);
  });

  it.each(SUBPATHS)("is required as %s", (subpath) => {
    const { status, stderr } = node(["-e", `if (Object.keys(require("${subpath}")).length === 0) process.exit(3);`]);
    expect(stderr.replace(/^.*(?:ExperimentalWarning|--trace-warnings).*$/gmu, "").trim()).toBe("");
    expect(status).toBe(0);
  });

  it("annotates the same either way", () => {
    const call = `annotate("গতকাল ঢাকায় বৈঠক হয়।", { referenceDate: "2024-03-15" })`;
    const imported = node(["--input-type=module", "-e", `import { annotate } from "khabar"; console.log(JSON.stringify(${call}));`]);
    const required = node(["-e", `const { annotate } = require("khabar"); console.log(JSON.stringify(${call}));`]);
    expect(imported.stdout).toContain('"id":"place/dhaka"');
    expect(required.stdout).toBe(imported.stdout);
  });

  it("runs its command and its fixtures", () => {
    const { status, stdout } = node([path.join(installed, manifest.bin.khabar), "check"]);
    expect(stdout).toMatch(/^ar\/seed +1\/1 +P 100 R 100/mu);
    expect(stdout).toMatch(/^not run, since they need compromise .*: ar\/mixed-scripts, bn\/mixed-scripts$/mu);
    expect(status).toBe(0);
  });

  it.each([["NodeNext", "NodeNext"], ["ESNext", "Bundler"]])("has types that resolve by %s and %s", (module, moduleResolution) => {
    writeFileSync(path.join(project, "use.mts"), `
      import { annotate, type Annotation, createAnnotator, type Entity, KhabarError } from "khabar";
      import { createAnnotator as bare } from "khabar/core";
      import { ar, builtIn } from "khabar/languages/ar";
      import { findDates } from "khabar/dates";
      const doc: Annotation = annotate("x", { referenceDate: new Date(0), timeZone: "UTC" });
      const entities: readonly Entity[] = createAnnotator({}).findEntities("x");
      bare({ languages: [ar], gazetteers: [builtIn] });
      // @ts-expect-error: no such option
      findDates("x", { date: "2024-03-15" });
      export const code = new KhabarError("invalid-date", "").code satisfies string;
      export { doc, entities };
    `);
    const tsc = path.resolve("node_modules/typescript/bin/tsc");
    const { status, stdout } = node([tsc, "--noEmit", "--strict", "--target", "es2022", "--module", module, "--moduleResolution", moduleResolution, "use.mts"]);
    expect([status, stdout]).toEqual([0, ""]);
  });
});

describe("in a browser's bundle", () => {
  const bengaliNames = tableColumns(["bn"]).split("\n").flatMap((row) => row.split("|")).map((name) => name.replace(/[?!]$/u, "")).filter((name) => name.length > 3);

  it("nothing of Node is needed", async () => {
    const code = await bundle(`export * from "khabar";`);
    expect(code).not.toMatch(/["']node:/u);
    expect(code).not.toMatch(/\brequire\(["']/u);
    expect(bengaliNames.filter((name) => !code.includes(name)).length).toBeLessThan(bengaliNames.length / 100);
  });

  it("of Arabic alone, there is no Bengali name", async () => {
    const code = await bundle(`
      import { createAnnotator } from "khabar/core";
      import { ar, builtIn } from "khabar/languages/ar";
      export const annotator = createAnnotator({ languages: [ar], gazetteers: [builtIn] });
    `);
    expect(code).toContain("بيروت");
    expect(bengaliNames.length).toBeGreaterThan(1000);
    expect(bengaliNames.filter((name) => code.includes(name))).toEqual([]);
    writeFileSync(path.join(project, "arabic.mjs"), code);
    const { stdout } = node(["--input-type=module", "-e", `import { annotator } from "./arabic.mjs"; console.log(annotator.findEntities("وصل إلى بيروت")[0].id);`]);
    expect(stdout.trim()).toBe("place/beirut");
  });
});
