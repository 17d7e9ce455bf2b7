/** Places nobody lists, by the noun beside them: which word is the place, and which is none. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith({ id: "place/sylhet", type: "GPE", names: { bn: ["সিলেট"] } });

describe("a word nobody knows beside a noun of place", () => {
  it.each([
    ["a village", "রাতে [বিন্যাকুড়ি] গ্রামে আগুন লাগে।", "GPE"],
    ["a river, with its noun", "সেখানে [কাঁকরোলি নদী]র পানি বাড়ছে।", "LOC"],
    ["two words, with it", "সেখানে [উত্তর ঝিঙেফুলি খাল]ে নৌকা ডোবে।", "LOC"],
    ["a village by the border, which is no part of its name", "রাতে [বিন্যাকুড়ি] সীমান্তে গুলির শব্দ শোনা যায়।", "GPE"],
    ["a village, in Arabic", "وصلت الدورية إلى قرية [عيترون] مساء.", "GPE"],
    ["a mountain, in Arabic", "اندلع حريق في جبل [شقنصير] ليلا.", "LOC"],
    ["two words, the first of which only opens a name", "اندلع حريق في بلدة [دير السعنة] ليلا.", "GPE"],
    ["two words, in Bengali", "রাতে [চর বিন্যাকুড়ি] গ্রামে আগুন লাগে।", "GPE"],
    ["with a proclitic before the noun", "واندلع حريق بجبل [شقنصير] ليلا.", "LOC"],
  ])("%s", (_, marked, type) => {
    expect(found(marked)).toMatchObject([{ type, id: null, via: "pattern", confidence: 0.7 }]);
  });
});

describe("no place", () => {
  it.each([
    ["an adjective", "রাতে ছোট গ্রামে আগুন লাগে।"],
    ["a word that says which", "রাতে পাশের গ্রামে আগুন লাগে।"],
    ["a word with a case ending", "রাতে চাষিদের গ্রামে আগুন লাগে।"],
    ["one whose letters are written in one code each", "সহিংসতা\u09df উপজেলা ছাত্রলীগের নেতা আহত হন।"],
    ["part of a name with a case ending", "রাতে মোস্তফার গ্রামে আগুন লাগে।"],
    ["an adjective, in Arabic", "وصلت الدورية إلى قرية صغيرة مساء."],
    ["a word with the article", "وصلت الدورية إلى قرية العجائب مساء."],
    ["a verb, in Arabic", "وهي قرية تقع هناك."],
    ["a comma between", "রাতে বিন্যাকুড়ি, গ্রামে আগুন লাগে।"],
    ["a noun at the beginning", "গ্রামে আগুন লাগে।"],
    ["a title", "রাতে মন্ত্রী গ্রামে আসেন।"],
    ["a word in the locative", "কৃষকেরা দলবেঁধে পরিশ্রমে নদী খনন করেন।"],
    ["a verb of the past", "তিনি হেঁটেছিলেন গ্রামে।"],
    ["an occasion", "রাতে ভাঙন এলাকায় লোক জড়ো হয়।"],
  ])("%s", (_, text) => {
    found(text);
  });

  it("where the gazetteer knows one", () => {
    expect(found("রাতে [সিলেট] শহরে আগুন লাগে।").map(({ id }) => id)).toEqual(["place/sylhet"]);
  });
});
