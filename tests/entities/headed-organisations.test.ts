/** Organisations nobody lists, by a head noun and what it is of: where they begin and end, and what is none. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith(
  { id: "place/zakho", type: "GPE", names: { ar: ["زاخو"] } },
  { id: "country/QA", type: "GPE", names: { ar: ["قطر"] } },
  { id: "people/emirati", type: "NORP", names: { ar: ["إماراتي"] } },
  { id: "place/rajshahi", type: "GPE", names: { bn: ["রাজশাহী"] } },
  { id: "org/rajshahi-bar", type: "ORG", names: { bn: ["রাজশাহী বার"] } },
);

describe("an organisation by its head", () => {
  it.each([
    ["a definite word behind a head that makes a name of one", "تخرج في [جامعة اليرموك] قبل عام."],
    ["two behind one that needs them", "تديره [شركة الخليج للخدمات] منذ عام."],
    ["a place behind it", "فاز [نادي زاخو] أمس."],
    ["a club's own word before its town", "تعادل [دينامو زاخو] أمس."],
    ["a word without the article between", "نظرت [محكمة جنايات قطر] في الدعوى."],
    ["a proclitic before it is no part", "درس ب[معهد الطيران] عامين."],
    ["in Bengali, a place before it", "দুর্ঘটনার পর [রাজশাহী কলেজ] বন্ধ ছিল।"],
    ["with words between that belong to the head", "দুর্ঘটনার পর [রাজশাহী মেডিকেল কলেজ হাসপাতাল]ে নেওয়া হয়।"],
    ["with words between that say which it is", "কাল [রাজশাহী পাইলট বালিকা বিদ্যালয়]ে খেলা হয়।"],
    ["an organisation before it", "কাল [রাজশাহী বার ফাউন্ডেশন] সভা করে।"],
    ["a body that every state has", "আসামির জামিন দেয়নি [হাইকোর্ট]।"],
    ["a ministry, with an ending", "চিঠি যায় [স্বরাষ্ট্র মন্ত্রণালয়]ে।"],
    ["a person's name before it", "তিনি [রফিকুল হক উচ্চবিদ্যালয়]ে পড়ান।"],
  ])("%s", (_, marked) => {
    const organisations = found(marked).filter(({ type }) => type === "ORG");
    expect(organisations).toHaveLength(1);
    expect(organisations[0]).toMatchObject({ id: null, via: "pattern", confidence: 0.77 });
  });
});

describe("none", () => {
  it.each([
    ["a head alone", "عملت في شركة كبيرة."],
    ["one definite word behind a head that needs two", "عملت في شركة الطيران."],
    ["a club's word as a figure of speech", "كان دينامو الفريق أمس."],
    ["a nationality that says what kind it is", "اشترتها شركة [إماراتية] أمس."],
    ["a title behind it", "في جامعة الوزير طلاب كثيرون."],
    ["in Bengali, nothing before the head", "দুর্ঘটনার পর কলেজ বন্ধ ছিল।"],
    ["words before the head that say nothing of it", "[রাজশাহী] অনেক পুরোনো কলেজ আছে।"],
    ["a place with a case ending before it", "[রাজশাহী]র কলেজ বন্ধ ছিল।"],
  ])("%s", (_, marked) => {
    expect(found(marked).filter(({ type }) => type === "ORG")).toEqual([]);
  });

  it("with an organisation before a head that needs a place", () => {
    expect(found("[রাজশাহী বার] সমিতি গঠন করে।").map(({ id }) => id)).toEqual(["org/rajshahi-bar"]);
  });

  it("where the gazetteer knows better", () => {
    expect(found("[রাজশাহী বার] সভা করে।").map(({ id }) => id)).toEqual(["org/rajshahi-bar"]);
  });
});
