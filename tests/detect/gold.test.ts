/**
 * Sentences, headlines and words of each language, written for this test. A row is of the language it names, or of one that
 * `or` names: neighbours that it cannot be told from, or not always. What is `hard`, a headline of names or a word alone, may be
 * taken for another language, but never with a confidence of 0.9.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/detect/index";

interface Row {
  lang: string;
  kind: "sentence" | "headline" | "word";
  text: string;
  or?: string[];
  hard?: boolean;
}

const folder = new URL("gold/", import.meta.url);
const rows = readdirSync(folder).flatMap((file) => readFileSync(new URL(file, folder), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Row));

/** What a row calls a language: its code, and how it is written where that is not as usual. */
const nameOf = ({ tag, iso6393 }: ReturnType<typeof detectLanguage>) => (tag.endsWith("-Latn") ? tag : iso6393);

describe.each([...new Set(rows.map(({ lang }) => lang))])("%s", (lang) => {
  it.each(rows.filter((row) => row.lang === lang).map((row) => [row.text, row] as const))("%s", (text, { or = [], hard = false }) => {
    const language = detectLanguage(text);
    if (hard && language.confidence < 0.9) return;
    expect([lang, ...or]).toContain(nameOf(language));
  });
});

it("finds few of them hard", () => {
  expect(rows.filter(({ hard }) => hard).length).toBeLessThan(rows.length / 12);
});

it("gives 0.9 or more to little that it gets wrong", () => {
  const sure = rows.map((row) => ({ row, language: detectLanguage(row.text) })).filter(({ language }) => language.confidence >= 0.9);
  const group = (name: string) => (name === "ben" ? "ben" : /^(?:arb|arz|ary|arq|aeb)$/u.test(name) ? "arb" : "other");
  const wrong = sure.filter(({ row, language }) => group(row.lang) !== group(nameOf(language)));
  expect(wrong.length).toBeLessThan(sure.length / 100);
  expect(sure.length).toBeGreaterThan(rows.length / 2);
});
