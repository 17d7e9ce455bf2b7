/** The word lists: written without faults, packed without loss, and every word of them counts where it stands. */
import { readdirSync, existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packWords, wordsOf } from "../../scripts/words";
import { ScriptEvidence } from "../../src/detect/evidence";
import { WordReader } from "../../src/detect/words";
import { detect as arabicScript } from "../../src/languages/ar/detect";
import { detect as bengaliScript } from "../../src/languages/bn/detect";
import { detect as latinScript } from "../../src/languages/en/detect";

const scripts = [arabicScript, bengaliScript, latinScript];
const lists = readdirSync("src/languages").filter((language) => existsSync(`src/languages/${language}/words.txt`));

it("serves every list, and no other", () => {
  expect(scripts.flatMap((script) => script.profiles.map(({ list }) => list)).sort()).toEqual(lists.sort());
  for (const { words, profiles } of scripts) expect(Object.keys(words.lists).sort()).toEqual(profiles.map(({ list }) => list).sort());
});

describe.each(scripts.map((script) => [script.script, script] as const))("%s", (name, script) => {
  const evidence = new ScriptEvidence(script);
  const letters = new RegExp(`^[\\p{Script=${name}}\\p{M}\\p{Script=Common}]+$`, "u");

  describe.each(script.profiles.map(({ list }, k) => [list, k] as const))("%s", (list, k) => {
    const words = wordsOf(list).flat();

    it("has no word twice, of other letters or not in normal form", () => {
      const faults = words.filter((word, i) => words.indexOf(word) !== i || !letters.test(word) || /\p{P}/u.test(word) || (/\p{Nd}/u.test(word) && list !== "ar-Latn") || word !== word.toLowerCase());
      expect(faults).toEqual([]);
    });

    it("counts each word where it stands", () => {
      const missed = words.filter((word) => {
        const tally = evidence.tally();
        evidence.read(word, 0, word.length, tally, { lead: Infinity, words: 10, varieties: true });
        return tally.known[k] !== 1;
      });
      expect(missed).toEqual([]);
    });
  });
});

it("reads packed lists as they were written", () => {
  const languages = ["fa", "bn", "ar-Latn"];
  const packed = packWords(languages);
  const letters = Array.from(packed.letters);
  const reader = new WordReader(packed.letters, (letter) => [letters.indexOf(letter) + 1]);
  for (const language of languages) {
    const both = packed.lists[language] as readonly [string, string];
    const read = both.map((list) => {
      const words: string[] = [];
      reader.read(list, (word, length) => words.push(Array.from(word.subarray(0, length), (number) => letters[number - 1]).join("")));
      return words.sort();
    });
    expect(read).toEqual(wordsOf(language).map((words) => [...words].sort()));
  }
});
