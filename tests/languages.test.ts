/** Every word of the languages' data does what it is there for, and none is written wrongly; those of sentences in segment/languages.test.ts. */
import { describe, expect, it } from "vitest";
import { namesOf } from "../scripts/names";
import { isCommon, isGiven, isInitial, isOpener, isOrganisationQualifier, isParticle, isQualifier, isStrong } from "../src/entities/known-words";
import { createAnnotator } from "../src/annotate";
import { compileLanguage, scanSentence } from "../src/compiled-language";
import { compileDates } from "../src/dates/reader";
import { CATEGORIES } from "../src/dates/words";
import { readName } from "../src/gazetteer/entry";
import { ar } from "../src/languages/ar/index";
import { bn } from "../src/languages/bn/index";
import type { LanguageData } from "../src/languages/language";

const languages: [string, LanguageData, string][] = [["bn", bn, "তিনি আসেন"], ["ar", ar, "وصل الوزير"]];

/** Every list of words of a language, by its name. */
function lists({ cues, dates }: LanguageData): [string, readonly string[]][] {
  return [
    ...Object.entries(cues).filter((entry): entry is [string, string[]] => Array.isArray(entry[1])),
    ...Object.entries(cues.beside).flatMap(([type, { before, after }]): [string, readonly string[]][] => [[`before ${type}`, before], [`after ${type}`, after]]),
    ...dates.words.map(([word, spellings]): [string, readonly string[]] => [`date word ${JSON.stringify(word)}`, spellings]),
  ];
}

describe.each(languages)("%s", (_, language, prose) => {
  const compiled = compileLanguage(language, [], compileDates(language.dates, language.letters));

  it("has no padded, doubled or empty word", () => {
    const faults = lists(language).flatMap(([name, words]) => [
      ...words.filter((word, i) => words.indexOf(word) !== i).map((word) => `${name}: ${word} twice`),
      ...words.filter((word) => word === "" || word !== word.trim() || /\s\s/u.test(word)).map((word) => `${name}: "${word}" padded`),
      // Types of entities stand after titles, all else is words of the language.
      ...words.filter((word) => name !== "afterTitle" && /\p{Script=Latin}/u.test(word)).map((word) => `${name}: ${word} in Latin`),
      ...words.filter((word) => word !== word.normalize("NFC")).map((word) => `${name}: ${word} not NFC`),
    ]);
    expect(faults).toEqual([]);
  });

  it("finds every cue word where it stands", () => {
    const { titles, beside, organisations, places, phrases } = language.cues;
    const nouns = [...organisations.heads, ...organisations.whole, ...Object.values(places.heads).flat(), ...phrases];
    const words = [...titles, ...nouns, ...Object.values(beside).flatMap(({ before, after }) => [...before, ...after])].map((word) => readName(word).written);
    const missed = words.filter((word) => {
      const text = `${prose} ${word} ${prose}`;
      const start = prose.length + 1;
      return !scanSentence(text, 0, text.length, compiled).cues.some((cue) => cue.start === start && cue.item.written === word);
    });
    expect(missed).toEqual([]);
  });

  it("finds every word of time where it stands, with all that it means", () => {
    const missed = language.dates.words.flatMap(([word, spellings]) => spellings.filter((spelling) => {
      const text = `${prose} ${spelling} ${prose}`;
      const start = prose.length + 1;
      return !scanSentence(text, 0, text.length, compiled).dates.some((match) => match.start === start && match.item.written === spelling && match.item.senses.list.includes(word));
    }));
    expect(missed).toEqual([]);
  });

  it("uses every kind of word of time in a rule, and no kind that it has no word for", () => {
    // Numbers in digits are kinds of their own.
    const digits = ["twoDigits", "fourDigits", "digits", "digitalClock", "numeric", "meridiem"];
    const has = new Set<string>([...language.dates.words.map(([word]) => word.kind), ...Object.values(language.dates.proclitics), ...digits, ...CATEGORIES]);
    const used = new Set(language.dates.rules.flatMap(([, pattern]) => pattern.split(" ").flatMap((part) => part.replace(/^~|\?$/gu, "").replace(/^\w+:/u, "").split("|"))).filter((name) => /^\w/u.test(name)));
    expect([...used].filter((kind) => !has.has(kind))).toEqual([]);
    // These the engine asks for by itself.
    const read: readonly string[] = ["ordinary", "counted", "corresponding"];
    expect([...new Set(language.dates.words.map(([word]) => word.kind))].filter((kind) => !used.has(kind) && !read.includes(kind))).toEqual([]);
  });

  it("knows its particles and common words", () => {
    const { nameParticles, commonWords, initials, organisations, places } = language.cues;
    const unknown = (words: readonly string[], is: (word: number) => boolean) => words.filter((word) => !is(compiled.words.of(word, 0, word.length)));
    expect(unknown(nameParticles, isParticle)).toEqual([]);
    expect(unknown(commonWords, isCommon)).toEqual([]);
    expect(unknown(initials, isInitial)).toEqual([]);
    expect(unknown(places.openers, isOpener)).toEqual([]);
    expect(unknown(places.qualifiers, isQualifier)).toEqual([]);
    expect(unknown(organisations.qualifiers, isOrganisationQualifier)).toEqual([]);
    expect(places.modifiers.filter((word) => !compiled.notPlaces.has(word, 0, word.length))).toEqual([]);
  });

  it("lists no word twice", () => {
    const { organisations, places } = language.cues;
    for (const list of [organisations.heads, organisations.whole, organisations.qualifiers, places.modifiers, places.openers, places.qualifiers, places.shapes.endings]) {
      expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
    }
  });

  it("finds a place by each ending of their names, and none by those that only look so", () => {
    const { findEntities } = createAnnotator({ languages: [language], gazetteers: [] });
    const { endings, except } = language.cues.places.shapes;
    const found = (written: string) => findEntities(`${prose} ঙঙ${written} ${prose}`, { language: language.tag }).some(({ text }) => text === `ঙঙ${written}`);
    expect(endings.filter((ending) => !found(ending))).toEqual([]);
    expect(except.filter((ending) => found(ending))).toEqual([]);
  });

  describe.each(["given", "family"] as const)("its %s names", (kind) => {
    const listed = namesOf(language.tag, kind);
    const bare = listed.map((word) => readName(word).written);

    it("are words of its own letters in NFC, each once, more than a thousand", () => {
      const letters = { bn: /^[\p{Script=Beng}.'\-\p{Cf}]+$/u, ar: /^[\p{Script=Arab}-]+$/u }[language.tag as "bn" | "ar"];
      expect(bare.filter((word) => !letters.test(word) || word !== word.normalize("NFC"))).toEqual([]);
      expect(bare.filter((word, i) => bare.indexOf(word) !== i)).toEqual([]);
      expect(bare.length).toBeGreaterThan(1000);
    });

    it("are known as what they are, and with a mark where they are common words", () => {
      const parts = listed.map((word) => ({ word, ...readName(word) })).map((name) => ({ ...name, part: compiled.words.of(name.written, 0, name.written.length) }));
      expect(parts.filter(({ part }) => part === 0 || (kind === "given" && !isGiven(part))).map(({ word }) => word)).toEqual([]);
      expect(parts.filter(({ cued, part }) => cued && isStrong(part)).map(({ word }) => word)).toEqual([]);
      expect(parts.filter(({ cued, written }) => !cued && language.cues.commonWords.includes(written)).map(({ word }) => word)).toEqual([]);
    });
  });
});
