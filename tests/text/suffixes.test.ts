import { describe, expect, it } from "vitest";
import { letters } from "../../src/languages/bn/letters";
import { createFolds } from "../../src/text/fold";
import { Suffixes } from "../../src/text/suffixes";

const { strict } = createFolds(letters);

describe("Suffixes", () => {
  const ends = (text: string, ...endings: string[]) => new Suffixes(endings, strict).close(text, 0, text.length);

  it.each([
    ["its own letters", "রাজপুর", "পুর"],
    ["a letter of two codes, in one", "ঢাকা\u09df", "\u09af\u09bc"],
    ["and the other way about", "ঢাকা\u09af\u09bc", "\u09df"],
    ["a vowel sign of two codes", "তক\u09cb", "ক\u09c7\u09be"],
    ["a joiner within", "রাজপু\u200dর", "পুর"],
  ])("is true of %s", (_name, text, ending) => expect(ends(text, ending)).toBe(true));

  it.each([
    ["another letter", "রাজপুল", "পুর"],
    ["letters that go on", "রাজপুরী", "পুর"],
    ["the ending alone", "পুর", "পুর"],
    ["half of a letter of two codes", "ঢাক\u09cb", "ক\u09be"],
    ["nothing", "", "পুর"],
  ])("is not true of %s", (_name, text, ending) => expect(ends(text, ending)).toBe(false));

  it("looks for all of them, the shortest first", () => expect([ends("রাজপুর", "গঞ্জ", "পুর"), ends("রাজপুর", "জপুর", "র"), ends("রাজপুর", "গঞ্জ")]).toEqual([true, true, false]));
});
