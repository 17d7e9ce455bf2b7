/** News sentences and paragraphs whose dates were marked by hand: all of them are found, as they are marked, and nothing else. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/index";
import type { Calendar, DateModifier, DateType } from "../../src/types";

interface Marked {
  text: string;
  referenceDate?: string;
  dates: { text: string; type: DateType; value: string; mod?: DateModifier; calendar?: Calendar; anchor?: "event" }[];
}

const gold = (language: string): Marked[] =>
  readFileSync(new URL(`gold/${language}.jsonl`, import.meta.url), "utf8").trim().split("\n").map((line) => JSON.parse(line) as Marked);

describe.each(["ar", "bn"])("dates in news in %s", (language) => {
  it.each(gold(language).map((marked) => [marked.text, marked] as const))("%s", (_, { text, referenceDate, dates }) => {
    const found = findDates(text, { language, referenceDate }).map(({ start, end, text: mention, type, value, mod, calendar, anchor }) => {
      expect(text.slice(start, end)).toBe(mention);
      return { text: mention, type, value, ...(mod && { mod }), ...(calendar !== "gregorian" && { calendar }), ...(anchor === "event" && { anchor }) };
    });
    expect(found).toEqual(dates);
  });
});
