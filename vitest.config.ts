import { defineConfig } from "vitest/config";
import manifest from "./package.json" with { type: "json" };
import { viteTables } from "./scripts/tables.ts";
import { viteWords } from "./scripts/words.ts";

export default defineConfig({
  plugins: [viteTables, viteWords],
  define: { __KHABAR_VERSION__: JSON.stringify(manifest.version) },
  test: { include: ["tests/**/*.test.ts"], testTimeout: 120_000 },
});
