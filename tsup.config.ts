import { existsSync, readdirSync } from "node:fs";
import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };
import { lazy } from "./scripts/lazy.ts";
import { names } from "./scripts/names.ts";
import { tables } from "./scripts/tables.ts";
import { words } from "./scripts/words.ts";

const languages = readdirSync("src/languages").filter((language) => existsSync(`src/languages/${language}/index.ts`));

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    detect: "src/detect/index.ts",
    segment: "src/segment/index.ts",
    gazetteer: "src/gazetteer/index.ts",
    dates: "src/dates/index.ts",
    latin: "src/latin.ts",
    polyfill: "src/polyfill.ts",
    cli: "src/cli.ts",
    ...Object.fromEntries(languages.map((language) => [`languages/${language}`, `src/languages/${language}/index.ts`])),
  },
  // One format, so that there is one copy of every table and class; require() of ESM serves the rest.
  format: "esm",
  target: "es2022",
  platform: "neutral",
  define: { __KHABAR_VERSION__: JSON.stringify(manifest.version) },
  splitting: true,
  dts: true,
  clean: true,
  // Small packages, and small pieces of large ones, are bundled; their licences stand in THIRD_PARTY_NOTICES.md.
  noExternal: [/^natural\//u, "@tabby_ai/hijri-converter", "franc", "papaparse"],
  external: ["compromise/three", "@formatjs/intl-segmenter", /^node:/u],
  esbuildOptions: (options) => {
    // Bengali and Arabic as themselves, not as \\u escapes of twice the size.
    options.charset = "utf8";
  },
  esbuildPlugins: [tables.esbuild, words.esbuild, names.esbuild, lazy.esbuild],
});
