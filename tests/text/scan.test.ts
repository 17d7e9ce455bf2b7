/** A lexicon finds what it holds at the first scan as at any later one, though its names wait at their first letters until a text has those. */
import { describe, expect, it } from "vitest";
import { affixes as arabicAffixes } from "../../src/languages/ar/affixes";
import { letters as arabicLetters } from "../../src/languages/ar/letters";
import { affixes as bengaliAffixes } from "../../src/languages/bn/affixes";
import { letters as bengaliLetters } from "../../src/languages/bn/letters";
import { createOrthography, Lexicon, type LexiconItem } from "../../src/text/scan";

const bn = createOrthography(bengaliLetters, bengaliAffixes);
const ar = createOrthography(arabicLetters, arabicAffixes);
const lexiconOf = (orthography: typeof bn, names: readonly string[]) => new Lexicon(orthography, names.map((written): LexiconItem => ({ written, match: "any" })));

describe("a lexicon nobody scanned with", () => {
  it.each<[string, typeof bn, string[], string, string[]]>([
    ["a name of three letters", bn, ["কমল"], "কমল এল", ["কমল"]],
    ["names of one and of two letters", bn, ["ই", "কর"], "ই কর", ["ই", "কর"]],
    ["names that begin alike", bn, ["ঢাকা", "ঢাকা উত্তর", "ঢাকেশ্বরী"], "ঢাকা উত্তর", ["ঢাকা", "ঢাকা উত্তর"]],
    ["one that is the beginning of another", ar, ["بيت", "بيت لحم"], "بيت لحم", ["بيت", "بيت لحم"]],
    ["a letter in one code where the name has two, as the third", bn, ["সময\u09bc টেলিভিশন"], "সম\u09df টেলিভিশন", ["সময\u09bc টেলিভিশন"]],
    ["and in two codes where the name has one", bn, ["সম\u09df টেলিভিশন"], "সময\u09bc টেলিভিশন", ["সম\u09df টেলিভিশন"]],
    ["a ligature over the first letters", ar, ["الله"], "\ufdf2", ["الله"]],
    ["an article that a proclitic swallows", ar, ["المحكمة"], "للمحكمة", ["المحكمة"]],
    ["the same name twice", bn, ["ভোলা", "ভোলা"], "ভোলা", ["ভোলা", "ভোলা"]],
  ])("finds %s", (_, orthography, names, text, expected) => {
    const lexicon = lexiconOf(orthography, names);
    const found = () => lexicon.scan(text).map(({ item }) => item.written).sort();
    expect(found()).toEqual([...expected].sort());
    expect(found()).toEqual([...expected].sort());
  });

  it("finds other items once it was refilled, and none of the former", () => {
    const lexicon = lexiconOf(bn, ["ঢাকা", "ঢাকা উত্তর"]);
    const found = () => lexicon.scan("ঢাকা উত্তর ও ঢাকেশ্বরী").map(({ item }) => item.written);
    expect(found()).toEqual(["ঢাকা", "ঢাকা উত্তর"]);
    lexicon.refill([{ written: "ঢাকেশ্বরী", match: "any" }]);
    expect(found()).toEqual(["ঢাকেশ্বরী"]);
    lexicon.refill([]);
    expect(found()).toEqual([]);
  });

  it("finds the same whichever text comes first", () => {
    const texts = ["ঢাকায় সম\u09df টেলিভিশন", "সময\u09bc টেলিভিশন", "ঢাকা উত্তর", "সমতট"];
    const names = ["ঢাকা", "ঢাকা উত্তর", "সময\u09bc টেলিভিশন", "সমতট", "সময\u09bc"];
    const scanAll = (order: readonly string[]) => {
      const lexicon = lexiconOf(bn, names);
      return new Map(order.map((text) => [text, lexicon.scan(text).map(({ item, start, end }) => [item.written, start, end])]));
    };
    const inOrder = scanAll(texts);
    const reversed = scanAll([...texts].reverse());
    for (const text of texts) expect(reversed.get(text)).toEqual(inOrder.get(text));
    expect(inOrder.get(texts[0] as string)).toHaveLength(3);
  });
});
