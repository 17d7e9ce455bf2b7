/** Work grows with the text and no faster: steps are counted, not seconds. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadFixtures } from "../src/cli/fixtures";
import { sentences as bengali } from "../src/languages/bn/segment";
import { sentences as arabic } from "../src/languages/ar/segment";
import { sentences as english } from "../src/languages/en/segment";
import { sentences as urdu } from "../src/languages/ur/segment";
import { TextSegmenter } from "../src/segment/segmenter";
import { scanWords } from "../src/segment/words";
import { annotate } from "../src/default-annotator";
import { Fold } from "../src/text/fold";
import { Trie } from "../src/text/trie";

/** How many trie steps and folded units annotating a text takes: what every scan, match and affix is made of. */
function steps(text: string): number {
  let count = 0;
  const { step } = Trie.prototype;
  const { unit } = Fold.prototype;
  vi.spyOn(Trie.prototype, "step").mockImplementation(function (this: Trie, node, value) {
    count++;
    return step.call(this, node, value);
  });
  vi.spyOn(Fold.prototype, "unit").mockImplementation(function (this: Fold, value) {
    count++;
    return unit.call(this, value);
  });
  annotate(text, { referenceDate: "2024-03-15" });
  vi.restoreAllMocks();
  return count;
}

afterEach(() => {
  vi.restoreAllMocks();
});

const news = loadFixtures("fixtures").filter(({ gold }) => gold.language !== "en").map(({ text }) => text);

describe("ten times the text takes at most eleven times the steps", () => {
  it.each<[string, string]>([
    ["news of both languages", news.join("\n\n")],
    ["one sentence without an end", "প্রধানমন্ত্রী নিকোল পাশিনিয়ান ঢাকায় বলেন "],
    ["one word without an end", "আর্মেনিয়ার"],
    ["clitics without an end", "وبال"],
    ["numbers and signs", "ঢাকা ১২/৩-৪ ، ٥ ٦:٧٨ "],
    ["titles in a row", "وزير الخارجية الفرنسي "],
    ["white space", "ঢাকা   \t  "],
    ["marks", "ا\u064b\u064c\u0640"],
    ["quotes", "\"“«'’ منظمة “معاهدة "],
    ["stops", "ড. মো. এ. . . . "],
    ["lines", "ঢাকা\nبيروت\n"],
  ])("%s", (_, piece) => {
    const base = piece.repeat(Math.ceil(2000 / piece.length));
    // What is built at first use is not counted.
    annotate(base);
    const one = steps(base);
    expect(one).toBeGreaterThan(0);
    expect(steps(base.repeat(10)) / one).toBeLessThanOrEqual(11);
  });
});

describe("Intl.Segmenter, which is quadratic on a long string,", () => {
  it.each(["word ", "৫ ", ")))", "a"])("is never given more than a window of %j without end", (piece) => {
    const given: number[] = [];
    const { segment } = Intl.Segmenter.prototype;
    vi.spyOn(Intl.Segmenter.prototype, "segment").mockImplementation(function (this: Intl.Segmenter, text) {
      given.push(text.length);
      return segment.call(this, text);
    });
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const { sentences } = annotate(text);
    expect(Math.max(...given)).toBeLessThanOrEqual(4096);
    expect(sentences.map((sentence) => sentence.text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });
});

/** A string that counts each unit that is looked at, copied or searched. */
class CountedText {
  looks = 0;

  constructor(private readonly own: string) {}

  get length(): number {
    return this.own.length;
  }

  charCodeAt(at: number): number {
    this.looks++;
    return this.own.charCodeAt(at);
  }

  charAt(at: number): string {
    this.looks++;
    return this.own.charAt(at);
  }

  slice(from: number, to = this.length): string {
    this.looks += to - from;
    return this.own.slice(from, to);
  }

  startsWith(what: string, at: number): boolean {
    this.looks++;
    return this.own.startsWith(what, at);
  }

  indexOf(what: string, from: number): number {
    const at = this.own.indexOf(what, from);
    this.looks += (at < 0 ? this.length : at) - from + 1;
    return at;
  }

  lastIndexOf(what: string, from: number): number {
    const at = this.own.lastIndexOf(what, from);
    this.looks += from - at + 1;
    return at;
  }
}

describe("ten times the text is looked at eleven times as often at most", () => {
  const segmenter = new TextSegmenter([bengali, arabic, urdu, english]);
  const scanners: [string, (text: string, emit: () => void) => void][] = [
    ["words", (text, emit) => scanWords(text, 0, text.length, emit)],
    ["sentences", (text, emit) => segmenter.scanner("bn", "auto", emit).read(text, text.length, true)],
    ["sentences by script", (text, emit) => segmenter.scanner(undefined, "auto", emit).read(text, text.length, true)],
    ["sentences, lines joined", (text, emit) => segmenter.scanner(undefined, "never", emit).read(text, text.length, true)],
  ];
  const looks = (scan: (typeof scanners)[number][1], text: string): number => {
    const counted = new CountedText(text);
    scan(counted as unknown as string, () => undefined);
    return counted.looks;
  };

  it.each(scanners.flatMap(([stage, scan]) => ["কি.মি. দূরে U.S. ", "a.b@", "a@b.", "a.", "ক.", "“ক!” ", "...", "ক\n", " \r\n", "। ", "।\" ' ", "?[1]", "\n\n", "\u200f", "ক. ", "“ক?” ক ক ক ক ক ", "خبر ", "a\nখ\n", `“${"ক? ".repeat(50)}`, `${" ".repeat(200)}“${"ক?” ক ".repeat(40)}`, `${" ".repeat(200)}(${"ক?'-".repeat(40)}`, "ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক ক\n"].map((piece) => [stage, piece, scan] as const)))("by the scanner of %s: %j", (_, piece, scan) => {
    const one = looks(scan, piece.repeat(400));
    expect(one).toBeGreaterThanOrEqual(400 * piece.length);
    // However often a unit is looked at, it is not so for every sign of a long sentence.
    expect(one).toBeLessThanOrEqual(400 * piece.length * 150);
    expect(looks(scan, piece.repeat(4000)) / one).toBeLessThanOrEqual(11);
  });
});
