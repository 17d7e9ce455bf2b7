/** Sentences with their names in brackets: আমি [ঢাকা]য় থাকি. */
import { expect } from "vitest";
import { createAnnotator } from "../../src/annotate";
import { defineGazetteer } from "../../src/gazetteer/checked";
import type { GazetteerEntry } from "../../src/gazetteer/entry";
import { ar } from "../../src/languages/ar/index";
import { bn } from "../../src/languages/bn/index";
import type { Entity } from "../../src/types";

/** The language of a sentence by its first letter; that detection agrees is its own tests' matter. */
export const languageOf = (text: string): "bn" | "ar" => (/^\P{L}*\p{Script=Beng}/u.test(text) ? "bn" : "ar");

/** Asserts that the names found in a marked sentence are those in brackets, to the unit, and gives them. */
export function expectMarked(marked: string, find: (text: string) => Entity[]): Entity[] {
  const text = marked.replace(/[[\]]/gu, "");
  const entities = find(text);
  let shown = "";
  let at = 0;
  for (const { start, end } of entities) {
    shown += `${text.slice(at, start)}[${text.slice(start, end)}]`;
    at = end;
  }
  expect(shown + text.slice(at)).toBe(marked);
  return entities;
}

/** Like {@link expectMarked}, with an annotator of both languages that knows these names and no others. */
export function markedWith(...entries: GazetteerEntry[]): (marked: string) => Entity[] {
  const annotator = createAnnotator({ languages: [bn, ar], gazetteers: [defineGazetteer(entries)] });
  return (marked) => expectMarked(marked, (text) => annotator.findEntities(text, { language: languageOf(text) }));
}
