/** Abbreviations in brackets behind an organisation, and where they stand again. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith(
  { id: "org/water-board", type: "ORG", names: { bn: ["পানি উন্নয়ন বোর্ড"], ar: ["مجلس تنمية المياه"] } },
  { id: "org/rail", type: "ORG", names: { bn: ["বাংলাদেশ রেলওয়ে"] } },
  { id: "place/sylhet", type: "GPE", names: { bn: ["সিলেট"] } },
);

describe("an abbreviation", () => {
  it.each([
    ["behind the name", "কাজটি করছে [পানি উন্নয়ন বোর্ড] ([পাউবো])।"],
    ["behind the name with an ending", "কাজটি [পানি উন্নয়ন বোর্ড]ের ([পাউবো])।"],
    ["in Latin capitals", "أنجزه [مجلس تنمية المياه] ([WDB]) أمس."],
    ["that stands again in another sentence", "কাজটি করছে [পানি উন্নয়ন বোর্ড] ([পাউবো])। তবে [পাউবো] তা মানেনি।"],
    ["that stands again with an ending", "কাজটি করছে [পানি উন্নয়ন বোর্ড] ([পাউবো])। তবে [পাউবো]র লোক আসেনি।"],
  ])("%s", (_, marked) => {
    for (const entity of found(marked)) expect(entity).toMatchObject({ type: "ORG", id: "org/water-board" });
  });

  it("of two organisations stands for the one named last", () => {
    const ids = found("করছে [পানি উন্নয়ন বোর্ড] ([কখগ])। তবে [বাংলাদেশ রেলওয়ে] ([কখগ]) মানেনি। পরে [কখগ] তা মানে।").map(({ id }) => id);
    expect(ids).toEqual(["org/water-board", "org/water-board", "org/rail", "org/rail", "org/rail"]);
  });

  it("of a name that no table holds has none, and bears the name", () => {
    const [name, short, again] = found("আগুন লাগে [সিলেট জুট মিলস]ে ([সিজুমি])। পরে [সিজুমি] বন্ধ হয়।");
    expect([name?.id, short?.id, again?.id, short?.name, again?.name, again?.via]).toEqual([null, null, null, "সিলেট জুট মিলস", "সিলেট জুট মিলস", "coreference"]);
  });
});

describe("no abbreviation", () => {
  it.each([
    ["part of a name", "কাজটি করছে [পানি উন্নয়ন বোর্ড] (রহিম)।"],
    ["a common word", "কাজটি করছে [পানি উন্নয়ন বোর্ড] (আগের)।"],
    ["two words", "কাজটি করছে [পানি উন্নয়ন বোর্ড] (পাউবো এখন)।"],
    ["a number", "মাঠে নামে [পানি উন্নয়ন বোর্ড] (২)।"],
    ["a Latin word", "أنجزه [مجلس تنمية المياه] (Water) أمس."],
    ["what is no shorter", "কাজটি করছে [বাংলাদেশ রেলওয়ে] (রেলভবনপ্রাঙ্গণস্থ)।"],
    ["behind a place", "তিনি থাকেন [সিলেট] (পাউবো)।"],
    ["behind a comma", "কাজটি করছে [পানি উন্নয়ন বোর্ড], (পাউবো)।"],
    ["before it is explained", "তবে পাউবো তা মানেনি। কাজটি করছে [পানি উন্নয়ন বোর্ড] ([পাউবো])।"],
  ])("%s", (_, marked) => {
    found(marked);
  });
});
