import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadFixtures } from "../../src/cli/fixtures";
import { segmentStream, splitSentences } from "../../src/segment/index";
import type { NewlineMode, Sentence, SentenceOptions } from "../../src/types";

async function collect(pieces: AsyncIterable<string> | Iterable<string>, options?: SentenceOptions): Promise<Sentence[]> {
  const sentences: Sentence[] = [];
  for await (const sentence of segmentStream(pieces, options)) sentences.push(sentence);
  return sentences;
}

/** A text cut at the given places, which are taken modulo its length. */
function cut(text: string, places: readonly number[]): string[] {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [0, ...at].map((from, i) => text.slice(from, at[i]));
}

/** What decides between an end and none: every sign, with the words, spaces and line ends that stand around them. */
const PARTS = [
  "মো. ", "ড. ", "কি.মি. ", "এ. কে. ", "তিনি ", "বলেন ", "বলে ", "ঢাকা", "৯.৭ ", "২০২৩", "১. ", "১২ ", "।", "। ", "৷ ", "| ", "।। ",
  "د. ", "أ.د. ", "قال ", "الوزير ", "12 كم. ", "هـ. ", "بي بي سي. ", "لكن ", "۔ ", "؟ ", "، ", "پاکستان ٹھیک ",
  "Mr. ", "U.S. ", "Inc. ", "The ", "b?x=1 ", "desk@example.org ", "www.example.org", "A. ", "he ",
  ". ", ".", "... ", "… ", "..", "! ", "?", "?” ", "!\" ", "\" ", " ' ", "'", "“", "”", "«", "» ", "(", ")", ") ", "[1]", ", ", ": ",
  " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\u2029", "\u200f", "\u200d", "\u00a0", "• ", "- ", "Дождь. ", "今天。", "😀", "\ud83d", "ভোর হলো ".repeat(6), "وصل الوفد ".repeat(9),
];
const textOf = fc.array(fc.constantFrom(...PARTS), { maxLength: 300 }).map((parts) => parts.join(""));
const places = fc.array(fc.nat(), { maxLength: 12 });
const languages = fc.constantFrom(undefined, "bn", "ar", "ur", "en", "ru");
const newlines = fc.constantFrom<NewlineMode>("auto", "always", "never");

describe("segmentStream", () => {
  it("gives the sentences of the whole text, wherever the pieces are cut", async () => {
    await fc.assert(
      fc.asyncProperty(textOf, places, languages, newlines, async (text, at, language, newline) => {
        expect(await collect(cut(text, at), { language, newline })).toEqual(splitSentences(text, { language, newline }));
      }),
      { numRuns: 400 },
    );
  });

  it.each([1, 2, 7, 64, 511, 512, 513, 5000])("gives the sentences of every fixture in pieces of %d units", async (size) => {
    const text = loadFixtures("fixtures").map((fixture) => fixture.text).join("\n\n");
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
    expect(await collect(pieces)).toEqual(splitSentences(text));
  });

  it.each([
    ["an endless sentence", "খবর ", "bn"],
    ["an endless word", "খ", "bn"],
    ["an endless sentence of another language", "Слово ", "ru"],
    ["endless stops", ".", "bn"],
    ["endless line ends", "\n", undefined],
    ["endless white space", " ", undefined],
    ["endless quotes", "\"", "ar"],
    ["lines of two scripts", "খবর\nخبر\n", undefined],
  ])("gives the same for %s", async (_, piece, language) => {
    const text = piece.repeat(Math.ceil(40_000 / piece.length));
    const sentences = splitSentences(text, { language });
    expect(await collect(cut(text, [1, 511, 4096, 4608, 16_383, 16_384, 16_896, 30_000]), { language })).toEqual(sentences);
    expect(sentences.map((sentence) => sentence.text).join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });

  it.each<[string, string, number, SentenceOptions]>([
    ["a line of another language that begins with white space", `Bonjour à tous\n    le monde est grand et ${"très beau pour nous ".repeat(60)}.`, 528, { language: "fr", newline: "never" }],
    ["blank lines at the cut", `Bonjour à tous\n${" ".repeat(600)}\n${"très beau pour nous ".repeat(300)}.`, 560, { language: "fr", newline: "never" }],
    ["a paragraph of ours behind one of another language", `${"Русский абзац. ".repeat(40)}\n\nড. ইউনূস এলেন। সভা শুরু হলো।`, 610, { newline: "never" }],
  ])("gives the same for %s", async (_, text, at, options) => {
    expect(await collect(cut(text, [at]), options)).toEqual(splitSentences(text, options));
  });

  it.each([["bn", "বৃষ্টি হলো আজ সকালে। ", 700], ["ru", "Сегодня утром прошёл дождь. ", 5400]] as const)("gives a sentence of %s before much more is read, so that little is kept", async (language, sentence, reach) => {
    let read = 0;
    async function* pieces() {
      for (let i = 0; i < 5000; i++) {
        read += sentence.length;
        yield Promise.resolve(sentence);
      }
    }
    let count = 0;
    for await (const { end } of segmentStream(pieces(), { language })) {
      count++;
      expect(read - end).toBeLessThanOrEqual(reach);
    }
    expect(count).toBe(5000);
  });

  it("gives nothing of an empty stream, and takes empty pieces", async () => {
    expect(await collect([])).toEqual([]);
    expect(await collect(["", "খবর", "", "।", ""])).toEqual([{ start: 0, end: 4, text: "খবর।", language: "bn" }]);
  });

  it("takes a stream of decoded bytes, cut within a letter", async () => {
    const bytes = new TextEncoder().encode("ড. ইউনূস এলেন। সভা শুরু হলো।");
    const chunks = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        for (let i = 0; i < bytes.length; i += 4) controller.enqueue(bytes.slice(i, i + 4));
        controller.close();
      },
    });
    const found = await collect(chunks.pipeThrough(new TextDecoderStream()));
    expect(found.map(({ start, end }) => [start, end])).toEqual([[0, 14], [15, 28]]);
  });

  it("stops reading where its caller stops", async () => {
    let closed = false;
    function* pieces() {
      try {
        for (;;) yield "বৃষ্টি হলো। ";
      } finally {
        closed = true;
      }
    }
    for await (const sentence of segmentStream(pieces())) {
      expect(sentence.start).toBe(0);
      break;
    }
    expect(closed).toBe(true);
  });

  it("refuses what is no stream, at once", () => {
    expect(() => segmentStream(5 as unknown as string[])).toThrow(TypeError);
    expect(() => segmentStream([], { newline: "sometimes" as NewlineMode })).toThrow(expect.objectContaining({ code: "invalid-option" }) as Error);
    expect(() => segmentStream([], { language: "nonsense!" })).toThrow(expect.objectContaining({ code: "unknown-language" }) as Error);
  });

  it("refuses a piece that is no string, and says which", async () => {
    await expect(collect(["খবর", 5 as unknown as string])).rejects.toThrow("piece 2 of the stream must be a string, got number");
  });
});
