/** What is built and nobody lists: what it is named after, and what of the words beside it is part of its name. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith(
  { id: "place/sylhet", type: "GPE", names: { bn: ["সিলেট"], ar: ["سيلهت"] } },
  { id: "place/najaf", type: "GPE", names: { bn: ["নাজাফ"], ar: ["النجف"] } },
  { id: "place/sylhet-station", type: "FAC", names: { bn: ["সিলেট রেলওয়ে স্টেশন"] } },
  { id: "person/osmani", type: "PERSON", names: { bn: ["আতাউল গণি ওসমানী"] } },
  { id: "org/sylhet-club", type: "ORG", names: { bn: ["সিলেট ক্লাব"] } },
);

describe("a facility", () => {
  it.each([
    ["with a word nobody knows", "সকালে [ঝিনুকমালা সেতু] ভেঙে পড়ে।"],
    ["with a place, which is part of it", "সকালে [সিলেট স্টেডিয়াম]ে খেলা শুরু হয়।"],
    ["with a person", "সকালে [আতাউল গণি ওসমানী স্টেডিয়াম] খুলে দেওয়া হয়।"],
    ["with a word between", "সকালে [সিলেট আন্তর্জাতিক বিমানবন্দর] খুলে দেওয়া হয়।"],
    ["with two words between", "সকালে [সিলেট আন্তর্জাতিক ক্রিকেট স্টেডিয়াম] খুলে দেওয়া হয়।"],
    ["between two places", "সকালে [সিলেট-নাজাফ মহাসড়ক] বন্ধ হয়ে যায়।"],
    ["between one place nobody knows and another", "সকালে [ঝিনুকমালা-সিলেট সড়ক] বন্ধ হয়ে যায়।"],
    ["with a place, in Arabic", "وهبطت الطائرة في [مطار النجف] صباحا."],
    ["with a word behind, in Arabic", "وهبطت الطائرة في [مطار النجف الدولي] صباحا."],
    ["with a proclitic before the noun", "ومرت القافلة ب[جسر النجف] صباحا."],
    ["between two places, in Arabic", "وأغلق [جسر النجف-سيلهت] صباحا."],
  ])("%s", (_, marked) => {
    expect(found(marked)).toMatchObject([{ type: "FAC", id: null, via: "pattern" }]);
  });
});

describe("the noun beside a name", () => {
  it.each([
    ["that bears an ending", "সকালে [সিলেট]ের স্টেডিয়াম খুলে দেওয়া হয়।"],
    ["behind a comma", "সকালে [সিলেট], স্টেডিয়াম আর বাজার ঘুরে দেখা হয়।"],
    ["of an organisation", "সকালে [সিলেট ক্লাব] মাঠে খেলা হয়।"],
    ["whose facility is listed", "সকালে [সিলেট রেলওয়ে স্টেশন]ে ট্রেন থামে।"],
    ["that stands two words away, in Arabic", "وهبطت في مطار قرب [النجف] صباحا."],
    ["that shows no facility", "সকালে [সিলেট] শহরে আগুন লাগে।"],
  ])("%s is no part of it", (_, marked) => {
    found(marked);
  });
});
