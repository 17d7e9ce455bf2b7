/**
 * The one way the word lists of languages get into the code: `import words from "words:fa,ur"` gives those of
 * src/languages/fa/words.txt and src/languages/ur/words.txt, packed.
 *
 * A list holds words parted by white space: the commonest in its first paragraph, the others behind it; the order within
 * both is free. Lines that begin with "#" are remarks.
 */
import { readFileSync } from "node:fs";
import { FIRST_CAPITAL, FURTHER, LAST_CAPITAL, type PackedWords, SIGNS } from "../src/detect/words.ts";
import { virtualModules } from "./virtual-modules.ts";

/** The words of a language: the commonest, and the others. */
export function wordsOf(language: string): [common: string[], others: string[]] {
  const text = readFileSync(new URL(`../src/languages/${language}/words.txt`, import.meta.url), "utf8");
  const [common = "", ...others] = text.replace(/^#.*\n/gmu, "").trim().split(/\n{2,}/u);
  return [common.split(/\s+/u), others.join(" ").split(/\s+/u).filter((word) => word !== "")];
}

/** Words in the order of their letters, each as the capital letter for how many it shares with the one before it (A none, B one …) and the rest. */
function packed(words: readonly string[], signs: ReadonlyMap<string, string>): string {
  let all = "";
  let before = "";
  for (const word of words.map((written) => Array.from(written, (letter) => signs.get(letter)).join("")).sort()) {
    let shared = 0;
    while (shared < LAST_CAPITAL - FIRST_CAPITAL && shared < before.length && before[shared] === word[shared]) shared++;
    all += String.fromCharCode(FIRST_CAPITAL + shared) + word.slice(shared);
    before = word;
  }
  return all;
}

/** Lists as the package carries them: the letters that the signs stand for, and two packed lists a language. */
export function packWords(languages: readonly string[]): PackedWords {
  const lists = languages.map((language) => [language, wordsOf(language)] as const);
  const counts = new Map<string, number>();
  for (const [, both] of lists) for (const letter of both.flat().join("")) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const letters = [...counts.keys()].sort((a, b) => (counts.get(b) as number) - (counts.get(a) as number) || (a < b ? -1 : 1));
  const signs = new Map(letters.map((letter, i) => [letter, SIGNS.charAt(i) || String.fromCharCode(FURTHER + i - SIGNS.length)]));
  return {
    letters: letters.join(""),
    lists: Object.fromEntries(lists.map(([language, [common, others]]) => [language, [packed(common, signs), packed(others, signs)]])),
  };
}

/** The plugins that serve `words:…`. */
export const words = virtualModules("words", packWords);
