/** Places by how their names end: what counts, where the span ends, and what only looks so. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith(
  { id: "place/gazipur", type: "GPE", names: { bn: ["গাজীপুর"] } },
  { id: "org/rupganj-club", type: "ORG", names: { bn: ["লেজেন্ডস অব রূপগঞ্জ"] } },
);

describe("a word nobody knows that ends as places do", () => {
  it.each([
    ["bare", "সকালে বাস ছাড়ে [নীলকান্তপুর] থেকে।"],
    ["with a case ending", "রাতে [হরিমোহননগর]ে আগুন লাগে।"],
    ["with another", "তাঁর বাড়ি [বীরগাঁও]য়ের শেষ মাথায়।"],
    ["with two endings", "আগুন লেগেছে [চরগোপালগঞ্জ]েও।"],
    ["written with letters of two codes", "সকালে [বামনপাড়া]র কাছে বাস উল্টে যায়।".normalize("NFD")],
    ["with a word that opens it", "রাতে [উত্তর নীলকান্তপুর]ে আগুন লাগে।"],
    ["with its number", "ভোট হবে [নীলকান্তপুর-২] আসনে।"],
    ["without a score", "খেলায় [নীলকান্তপুর] ২-১ গোলে হারে।"],
    ["behind a lake", "সকালে ভিড় জমে [রাজিয়াদিঘি]তে।"],
    ["beside its noun", "রাতে [নীলকান্তপুর] গ্রামে আগুন লাগে।"],
  ])("%s", (_, marked) => {
    expect(found(marked)).toMatchObject([{ type: "GPE", id: null, via: "pattern" }]);
  });

  it("makes the name of a school with its noun", () => {
    expect(found("রাতে [নীলকান্তপুর উচ্চবিদ্যালয়]ে আগুন লাগে।")).toMatchObject([{ type: "ORG" }]);
  });
});

describe("no place", () => {
  it.each([
    ["a market of shares", "সকালে শেয়ারবাজারে দরপতন হয়।"],
    ["a struggle", "সারা জীবন সংগ্রামে কেটেছে।"],
    ["an -ism", "সভায় জাতীয়তাবাদের কথা ওঠে।"],
    ["questioning", "তাঁকে জিজ্ঞাসাবাদের জন্য ডাকা হয়।"],
    ["a storey", "আগুন লাগে তিনতলায়।"],
    ["noon", "কাল দুপুরে খেলা শুরু হয়।"],
    ["the ending alone", "রাতে পুরে আগুন লাগে।"],
    ["letters that go on", "রাতে নীলকান্তপুরিয়ানা চলে।"],
    ["a part of names", "মঞ্চে ছিলেন কাপুর একাই।"],
  ])("%s", (_, text) => {
    found(text);
  });

  it("of its own where the gazetteer knows it, or a name that holds it", () => {
    expect(found("রাতে [গাজীপুর]ে হারে [লেজেন্ডস অব রূপগঞ্জ]।").map(({ id }) => id)).toEqual(["place/gazipur", "org/rupganj-club"]);
  });

  it("in Arabic, whose places have no such endings", () => {
    found("وصل الوفد إلى هناك صباحا.");
  });
});
