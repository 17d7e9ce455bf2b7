/** What holds on any string whatever: generated ones, with the languages' own words, stray marks and lone surrogates in them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFixtures } from "../src/cli/fixtures";
import { annotate, createAnnotator, detectRuns, findDates, findEntities, splitSentences, splitWords } from "../src/default-annotator";
import type { Span } from "../src/types";

const words = loadFixtures("fixtures").flatMap(({ text }) => text.split(/(?<=\s)/u));
const pieces = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  // Lone surrogates, marks without a letter, controls, bidi marks.
  { weight: 2, arbitrary: fc.constantFrom("\ud800", "\udc00", "\u0000", "\u0001", "\u0002", "\u200f", "\u202e", "\u064b", "\u09cd", "\u09bc", "ﷺ", "\ufeff", "\u200d") },
  { weight: 2, arbitrary: fc.constantFrom(".", "।", "؟", "\"", "“", "”", "'", "-", "/", ",", "،", "\n", "\n\n", "\r\n", " ", "\t", "(", "১", "٣", "2024", ".5") },
);
const texts = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")), fc.string({ unit: "binary", maxLength: 80 }));
const options = fc.constantFrom(undefined, { referenceDate: "2024-03-15" }, { referenceDate: "dateline" }, { language: "bn" }, { language: "ar", referenceDate: "2024-02-29" }, { language: "en" });
const runs = { numRuns: 400 };

function expectSpans(text: string, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(text.slice(span.start, span.end)).toBe(span.text);
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
}

describe("annotate, on any string", () => {
  it("gives spans of that string, in order and disjoint, and plain JSON", () => {
    fc.assert(fc.property(texts, options, (text, asked) => {
      const doc = annotate(text, asked);
      expect(doc.text).toBe(text);
      expectSpans(text, doc.sentences);
      expectSpans(text, doc.entities);
      expectSpans(text, doc.dates);
      for (const entity of doc.entities) {
        expect(text.slice(entity.word.start, entity.word.end)).toBe(entity.word.text);
        expect(entity.word.start).toBeLessThanOrEqual(entity.start);
        expect(entity.word.end).toBeGreaterThanOrEqual(entity.end);
        expect(entity.alternatives).not.toContain(entity.id);
      }
      expect(JSON.parse(JSON.stringify(doc))).toEqual(doc);
    }), runs);
  });

  it("covers all but white space and invisible marks with sentences, and everything with runs and words", () => {
    fc.assert(fc.property(texts, (text) => {
      const doc = annotate(text);
      let at = 0;
      const gaps = [...doc.sentences, { start: text.length, end: text.length }].map((sentence) => {
        const gap = text.slice(at, sentence.start);
        at = sentence.end;
        return gap;
      });
      expect(gaps.join("")).toMatch(/^[\s\p{Cf}]*$/u);
      expect(doc.runs.map((run) => run.text).join("")).toBe(text);
      expect(detectRuns(text)).toEqual(doc.runs);
      expect(splitWords(text).map((word) => word.text).join("")).toBe(text);
    }), runs);
  });

  it("gives the same answer twice, and its parts alone give the same as the whole", () => {
    const other = createAnnotator();
    fc.assert(fc.property(texts, options, (text, asked) => {
      const doc = annotate(text, asked);
      expect(annotate(text, asked)).toEqual(doc);
      expect(other.annotate(text, asked)).toEqual(doc);
      expect(findEntities(text, asked)).toEqual(doc.entities);
      expect(findDates(text, asked)).toEqual(doc.dates);
    }), runs);
  });

  it("gives dates whose intervals are ordered and whose values have their form", () => {
    const number = String.raw`(?:\d+(?:\.\d+)?|X)`;
    const duration = String.raw`P(?=.)(?:${number}[YMWD])*(?:T(?:${number}[HMS])+)?`;
    const day = String.raw`(?:PAST|PRESENT|FUTURE)_REF|\d+-(?:AH|BS)|BC[\dX]{4}|FY\d{4}|[\dX]{4}(?:-(?:[\dX]{2}(?:-[\dX]{2})?|W[\dX]{2}(?:-(?:[\dX]|WE))?|[QH][\dX]|SP|SU|FA|WI))?`;
    const time = String.raw`T(?:[\dX]{2}(?::[\dX]{2}(?::\d{2})?)?(?:Z|[+-]\d{2}:\d{2})?|[A-Z]{2})`;
    const value = new RegExp(`^(?:${duration}|(?:${day})(?:${time})?|${time})$`, "u");
    fc.assert(fc.property(texts, options, (text, asked) => {
      for (const date of findDates(text, asked)) {
        for (const part of date.value.split("/")) expect(part).toMatch(value);
        if (date.interval) expect(date.interval.start <= date.interval.end).toBe(true);
      }
    }), runs);
  });
});

describe("splitSentences, on any string", () => {
  it("needs no language to give trimmed sentences", () => {
    fc.assert(fc.property(texts, (text) => {
      const sentences = splitSentences(text);
      expectSpans(text, sentences);
      for (const { text: sentence } of sentences) expect(sentence.trim()).toBe(sentence);
    }), runs);
  });
});
