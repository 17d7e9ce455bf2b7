/** Every word of the languages' sentence data does what it is there for: each row goes otherwise without it. */
import { describe, expect, it } from "vitest";
import { sentences as ar } from "../../src/languages/ar/segment";
import { sentences as as } from "../../src/languages/as/segment";
import { sentences as bn } from "../../src/languages/bn/segment";
import { sentences as en } from "../../src/languages/en/segment";
import { sentences as fa } from "../../src/languages/fa/segment";
import { sentences as hi } from "../../src/languages/hi/segment";
import { sentences as ur } from "../../src/languages/ur/segment";
import { bare, type SentenceRules } from "../../src/segment/rules";
import { TextSegmenter } from "../../src/segment/segmenter";

/** Two words that no list holds, and a letter that is an initial. */
const languages: [tag: string, rules: SentenceRules, prose: string, letter: string][] = [
  ["bn", bn, "তিনি আসেন", "ক"],
  ["ar", ar, "وصل الوزير", "ب"],
  ["as", as, "তেওঁ আহিল", "ক"],
  ["ur", ur, "وزیر پہنچے", "ب"],
  ["fa", fa, "وزیر رسید", "ب"],
  ["hi", hi, "मंत्री पहुँचे", "क"],
  ["en", en, "Ministers arrived", "B"],
];

type ListName = keyof { [Key in keyof SentenceRules as readonly string[] extends SentenceRules[Key] ? Key : SentenceRules[Key] extends readonly string[] | undefined ? Key : never]: true };
const LISTS = [
  "abbreviations", "mayEndSentence", "initials", "letterWords", "labelled", "connectives", "starters", "domains", "finiteEndings", "quotatives", "speechVerbs", "complementizers",
] as const satisfies readonly ListName[];

const stopless = (word: string): string => word.replace(/\.$/u, "");

describe.each(languages)("%s", (tag, rules, prose, letter) => {
  const cuts = (own: SentenceRules, text: string): number => new TextSegmenter([own]).sentences(text, tag).length - 1;
  const without = (list: ListName, word: string): SentenceRules => ({ ...rules, [list]: (rules[list] ?? []).filter((other) => other !== word) });
  const cased = rules.script === "Latn";
  const mayEnd = stopless(rules.mayEndSentence?.[0] ?? "");
  /** Of the words of a list, those for which the text is not cut as often as said, and those for which it would be so without the word. */
  const failing = (list: ListName, text: (word: string) => string, expected: number): string[] =>
    (rules[list] ?? []).flatMap((word) => {
      const row = text(stopless(word));
      if (cuts(rules, row) !== expected) return [`${word}: cut ${cuts(rules, row)} times: ${row}`];
      return cuts(without(list, word), row) === expected ? [`${word}: does nothing in ${row}`] : [];
    });

  it("has no padded, doubled or empty word", () => {
    const faults = LISTS.flatMap((list) => {
      const words = rules[list] ?? [];
      const same = words.map((word) => bare(stopless(word)));
      return [
        ...words.filter((_, i) => same.indexOf(same[i] as string) !== i).map((word) => `${list}: ${word} twice`),
        ...words.filter((word) => word === "" || word !== word.trim() || /\s\s|\p{Cf}/u.test(word)).map((word) => `${list}: "${word}" padded`),
        ...words.filter((word) => word !== word.normalize("NFC")).map((word) => `${list}: ${word} not NFC`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it("goes on after each of its abbreviations, and cuts behind other words", () => {
    const never = (word: string) => `${prose} ${word}. ${cased ? "The" : prose} ${prose}`;
    expect(failing("abbreviations", never, 0)).toEqual([]);
    expect(cuts(rules, `${prose}. ${prose}.`)).toBe(1);
  });

  it("goes on after an abbreviation that may end a sentence or ends with it, as the next word shows", () => {
    const next = cased ? prose : rules.connectives?.[0];
    // A letter is such an abbreviation behind a number; the name of a letter, one that is a word besides, goes on in an acronym.
    const going = (word: string) => (next === undefined ? "" : `${prose} 5 ${word}. ${next} ${prose}`);
    const ending = (word: string) => `${prose} 5 ${word}. ${cased ? "The" : prose} ${prose}`;
    const acronym = (word: string) => `${prose} ${rules.initials[0] ?? "A"}.${word}. ${prose}`;
    const words = rules.mayEndSentence ?? [];
    const cutsWith = (word: string, row: (word: string) => string) => cuts(rules, row(stopless(word)));
    expect(words.filter((word) => next !== undefined && cutsWith(word, going) !== 0)).toEqual([]);
    expect(words.filter((word) => cutsWith(word, ending) !== 1)).toEqual([]);
    const idle = words.filter((word) => [going, ending, acronym].every((row) => cuts(without("mayEndSentence", word), row(stopless(word))) === cutsWith(word, row)));
    expect(idle).toEqual([]);
  });

  it("goes on after the names of letters and after letters, and not behind a label", () => {
    const names = rules.initials.filter((word) => bare(stopless(word)).length > 1 && !rules.abbreviations.includes(`${stopless(word)}.`));
    const row = (word: string) => `${prose} ${stopless(word)}. ${prose}`;
    expect(rules.initials.filter((word) => cuts(rules, row(word)) !== 0)).toEqual([]);
    expect(names.filter((word) => cuts(without("initials", word), row(word)) === 0)).toEqual([]);
    expect(cuts(rules, row(letter))).toBe(0);
    expect(failing("labelled", (word) => `${prose} ${word} ${letter}. ${prose}`, 1)).toEqual([]);
  });

  it("ends with each of the letters that are words", () => {
    expect(failing("letterWords", (word) => `${prose} ${word}. ${prose}`, 1)).toEqual([]);
  });

  it("ends with an acronym's last letter, if it spells those without stops", () => {
    const [first = "", second = ""] = rules.initials.map((name) => bare(stopless(name))).filter((name) => name.length > 1);
    if (!cased) expect(cuts(rules, `${prose} ${first} ${second}. ${prose}`)).toBe(rules.spellsAcronyms ? 1 : 0);
  });

  it("goes on before each of its connectives behind an abbreviation that may end a sentence", () => {
    expect(failing("connectives", (word) => `${prose} 5 ${mayEnd}. ${word} ${prose}`, 0)).toEqual([]);
  });

  it("begins a sentence behind an initial with each of its starters, and not with other words", () => {
    expect(failing("starters", (word) => `${prose} ${letter}. ${word} ${prose}`, 1)).toEqual([]);
  });

  it("goes on with each of its domains right behind a stop, and not behind a space", () => {
    expect(failing("domains", (word) => `${prose}.${word} ${prose}`, 0)).toEqual([]);
    expect((rules.domains ?? []).filter((word) => cuts(rules, `${prose}. ${word} ${prose}`) !== 1)).toEqual([]);
  });

  it("ends with an ellipsis behind each of its finite verbs, and not behind other words", () => {
    expect(failing("finiteEndings", (word) => `${prose} ${letter}${word}... ${prose}`, 1)).toEqual([]);
    if (!cased) expect(cuts(rules, `${prose} ${letter}${letter}... ${prose}`)).toBe(0);
  });

  it("goes on with each of its quotatives behind a quotation, and not without one", () => {
    // Those that are verbs of saying besides are proved below.
    const row = (word: string) => `“${prose}.” ${word} ${prose}`;
    expect((rules.quotatives ?? []).filter((word) => cuts(rules, row(word)) !== 0)).toEqual([]);
    expect((rules.quotatives ?? []).filter((word) => !(rules.speechVerbs ?? []).includes(word) && cuts(without("quotatives", word), row(word)) === 0)).toEqual([]);
    expect((rules.quotatives ?? []).filter((word) => cuts(rules, `${prose}. ${word} ${prose}`) !== 1)).toEqual([]);
    expect(cuts(rules, `“${prose}.” ${cased ? "Ships" : ""} ${prose}`)).toBe(1);
  });

  it("goes on with each of its verbs of saying behind a quoted question, and not without", () => {
    const before = (rules.speechWithin ?? 0) > 1 ? `${prose} ` : "";
    expect((rules.speechVerbs ?? []).filter((verb) => cuts(rules, `“${prose}?” ${before}${verb}`) !== 0)).toEqual([]);
    expect((rules.speechVerbs ?? []).filter((verb) => cuts(rules, `${prose}? ${before}${verb}`) !== 1)).toEqual([]);
    expect(cuts(rules, `“${prose}?” ${prose}`)).toBe(1);
  });

  it("leaves a verb of saying to what is said next before each of its complementizers", () => {
    const verb = rules.speechVerbs?.[0] ?? "";
    expect(failing("complementizers", (word) => `“${prose}?” ${verb} ${prose} ${word} ${prose}`, 1)).toEqual([]);
  });
});

describe("telltales", () => {
  const segmenter = new TextSegmenter([bn, ar, as, ur, fa, hi, en]);
  it.each([
    ["as", "মন্ত্ৰী আহিল। সকলোৱে শুনিলে।"],
    ["bn", "মন্ত্রী এলেন। সবাই শুনলেন।"],
    ["ur", "وزیر پہنچ گئے۔ سب نے سنا۔"],
    ["fa", "وزیر به کشور بازگشت. همه شنیدند که گفت."],
    ["ar", "وصل الوزير. سمع الجميع ذلك."],
    ["hi", "मंत्री पहुँचे। सबने सुना।"],
    ["en", "The minister arrived. All heard it."],
  ])("show %s", (tag, text) => {
    expect(segmenter.sentences(text).map((sentence) => sentence.language)).toEqual([tag, tag]);
  });

  it("each letter alone shows its language, and a foreign name in a long line does not", () => {
    for (const rules of [as, ur, fa]) for (const telltale of rules.telltales ?? "") expect([telltale, segmenter.sentences(telltale)[0]?.language]).toEqual([telltale, rules.tag]);
    expect(segmenter.sentences("وصل الوزير إلى مدينة پاريس مساء أمس، والتقى نظيره الفرنسي في قصر الرئاسة.")[0]?.language).toBe("ar");
  });
});
