import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { lazy } from "./scripts/lazy.ts";
import { names } from "./scripts/names.ts";
import { tables } from "./scripts/tables.ts";
import { words } from "./scripts/words.ts";

export default defineConfig({
  plugins: [tables.vite, words.vite, names.vite, lazy.vite],
  define: { __KHABAR_VERSION__: JSON.stringify(manifest.version) },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000 },
});
