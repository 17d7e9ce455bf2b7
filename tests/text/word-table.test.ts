import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letters as arabic } from "../../src/languages/ar/letters";
import { letters as bengali } from "../../src/languages/bn/letters";
import { createFolds } from "../../src/text/fold";
import { WordTable } from "../../src/text/word-table";

const ar = createFolds(arabic).strict;
const bn = createFolds(bengali).strict;

describe("WordTable", () => {
  const table = new WordTable(ar);
  for (const [word, bits] of [["أحمد", 1], ["محمد", 2], ["محمد", 4], ["لا", 8]] as const) table.add(word, 0, word.length, bits);
  const of = (text: string, start = 0, end = text.length) => table.of(text, start, end);

  it("gives the bits of a word", () => expect(of("أحمد")).toBe(1));
  it("adds bits to those of a word that it has", () => expect(of("محمد")).toBe(6));
  it("reads a stretch of a text", () => expect(of("قال محمد أمس", 4, 8)).toBe(6));
  it("reads what is the same letter in another code, and passes over vowel marks", () => expect([of("مُحَمَّد"), of("ﻻ")]).toEqual([6, 8]));
  it.each([["a beginning", "محم"], ["a word and more", "محمدي"], ["another letter", "احمد"], ["nothing", ""], ["marks alone", "\u064e"]])("knows no %s", (_name, word) => expect(of(word)).toBe(0));

  it("reads letters of two codings", () => {
    const words = new WordTable(bn);
    words.add("রায়".normalize("NFD"), 0, "রায়".normalize("NFD").length, 1);
    for (const form of ["NFC", "NFD"]) expect(words.of("রায়".normalize(form), 0, "রায়".normalize(form).length)).toBe(1);
  });

  it("takes in no word of marks alone", () => {
    const words = new WordTable(ar);
    words.add("\u064e", 0, 1, 1);
    expect(words.of("\u064e", 0, 1)).toBe(0);
  });

  it("is a map from words to bits, however many", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: fc.constantFrom(..."abcdefghi") }), fc.integer({ min: 1, max: 0x7fff })), { maxLength: 300 }), fc.array(fc.string({ unit: fc.constantFrom(..."abcdefghi") })), (entries, others) => {
        const map = new Map<string, number>();
        const words = new WordTable(ar);
        for (const [word, bits] of entries) {
          words.add(word, 0, word.length, bits);
          if (word !== "") map.set(word, (map.get(word) ?? 0) | bits);
        }
        for (const word of [...map.keys(), ...others]) expect(words.of(word, 0, word.length)).toBe(map.get(word) ?? 0);
      }),
    );
  });
});
