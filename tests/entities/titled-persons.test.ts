/** Persons that no gazetteer holds, by the title before them: where the name begins, and what ends it. */
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate";
import { defineGazetteer } from "../../src/gazetteer/checked";
import { ar } from "../../src/languages/ar/index";
import { bn } from "../../src/languages/bn/index";
import { expectMarked, languageOf } from "./marked";

const gazetteer = defineGazetteer([
  { id: "people/french", type: "NORP", names: { bn: ["ফরাসি"], ar: ["فرنسي"] } },
  { id: "people/russian", type: "NORP", names: { bn: ["রুশ"], ar: ["روسي"] } },
  { id: "country/IR", type: "GPE", names: { bn: ["ইরান"], ar: ["إيران"] } },
  { id: "org/united-nations", type: "ORG", names: { bn: ["জাতিসংঘ"], ar: ["الأمم المتحدة"] } },
  { id: "person/macron", type: "PERSON", names: { bn: ["এমানুয়েল মাখোঁ"], ar: ["إيمانويل ماكرون"] } },
]);
const annotator = createAnnotator({ languages: [bn, ar], gazetteers: [gazetteer] });
const findEntities = (text: string) => annotator.findEntities(text, { language: languageOf(text) });
/** Asserts that the persons found by a pattern are those in brackets. */
const persons = (marked: string) => expectMarked(marked, (text) => findEntities(text).filter(({ via }) => via === "pattern"));

describe("a title before an unknown name", () => {
  it.each([
    ["two words nobody knows", "وقال الرئيس [ستارفولد زوركين] ذلك.", 0.5],
    ["two words nobody knows, in Bengali", "প্রধানমন্ত্রী [ভেসেলিন রাদুলভ] বলেছেন।", 0.5],
    ["a known part and another", "وقال الدكتور [محمد زغلول] ذلك.", 0.96],
    ["a known part and another, in Bengali", "উপাচার্য [রফিকুল বারী] বলেছেন।", 0.96],
    ["one word, where it is a known part", "وقال الدكتور [محمود] ذلك.", 0.86],
    ["one word, where it is a known part, in Bengali", "ওসি [রফিক] বলেছেন।", 0.86],
    ["three words, two of them known", "وقال اللواء [خالد زغلول محمود] ذلك.", 0.96],
    ["a title of several words", "وقال الأمين العام [ستارفولد زوركين] ذلك.", 0.5],
    ["a title of several words, in Bengali", "মেজর জেনারেল [ভেসেলিন রাদুলভ] বলেছেন।", 0.5],
    ["an abbreviated title", "ড. [রফিকুল বারী] বলেছেন।", 0.96],
    ["an abbreviated title, in Arabic", "وقال د. [محمد زغلول] ذلك.", 0.96],
  ])("%s", (_, marked, confidence) => {
    const [person] = persons(marked);
    expect(person).toMatchObject({ type: "PERSON", id: null, via: "pattern", confidence, links: {}, alternatives: [] });
    expect(person?.name).toBe(person?.text);
  });

  it("a proclitic on the title hides it not", () => {
    persons("والتقى بالرئيس [ستارفولد زوركين] هناك.");
    persons("وصل الملك والرئيس [ستارفولد زوركين] معا.");
  });

  it("each person of a list behind a title of their own", () => {
    persons("وصل الوزير السابق [ستارفولد زوركين] والسفيرة [ميرا ديمتروفا] معا.");
    persons("মেয়র [ভেসেলিন রাদুলভ] ও সিনেটর [মিরা দিমিত্রোভা] এসেছেন।");
  });
});

describe("what may stand between the title and the name", () => {
  it.each([
    ["an adjective of nation", "وقال وزير الدفاع الفرنسي [ستارفولد زوركين] ذلك.", ["الفرنسي"]],
    ["a feminine one", "وقالت وزيرة الدفاع الفرنسية [ميرا ديمتروفا] ذلك.", ["الفرنسية"]],
    ["two adjectives", "وقال المبعوث الروسي الفرنسي [ستارفولد زوركين] ذلك.", ["الروسي", "الفرنسي"]],
    ["a country", "وقال رئيس وزراء إيران [ستارفولد زوركين] ذلك.", ["إيران"]],
    ["a body", "وقال المتحدث باسم الأمم المتحدة [ستارفولد زوركين] ذلك.", ["الأمم المتحدة"]],
  ])("in Arabic %s", (_, marked, between) => {
    persons(marked);
    expect(findEntities(marked.replace(/[[\]]/gu, "")).slice(0, -1).map(({ text }) => text)).toEqual(between);
  });

  it.each([
    ["before the title", "ফরাসি প্রেসিডেন্ট [ভেসেলিন রাদুলভ] বলেছেন।"],
    ["in the genitive", "ইরানের প্রেসিডেন্ট [ভেসেলিন রাদুলভ] বলেছেন।"],
  ])("in Bengali nothing: the nation stands %s", (_, marked) => {
    persons(marked);
  });
});

describe("what ends the name", () => {
  it.each([
    ["an everyday word", "প্রধানমন্ত্রী [ভেসেলিন রাদুলভ] গণমাধ্যমকে জানান।"],
    ["an everyday word after one known part", "ওসি [রফিক] ঘটনাস্থল থেকে ফিরেছেন।"],
    ["a verb of saying", "وقال الرئيس [ستارفولد زوركين] مضيفا أن الحوار مستمر."],
    ["a verb of saying in Bengali", "ওসি [রফিক] জানান, আগুন নিভেছে।"],
    ["a weekday", "وصل الرئيس [ستارفولد زوركين] الخميس."],
    ["a weekday in Bengali", "প্রেসিডেন্ট [ভেসেলিন রাদুলভ] সোমবার আসছেন।"],
    ["a comma", "وصل الرئيس [ستارفولد زوركين]، محمود غائب."],
    ["a comma in Bengali", "মেয়র [ভেসেলিন রাদুলভ], করিম আসেননি।"],
    ["a parenthesis", "وصل الرئيس [ستارفولد زوركين] (محمود) أمس."],
    ["the sentence's stop in a quote", "قال \"وصل الرئيس [ستارفولد زوركين].\""],
    ["three points", "وصل الرئيس [ستارفولد زوركين]... ثم غادر."],
    ["three points in Bengali", "কথা বলেন মেয়র [ভেসেলিন রাদুলভ]... তারপর সব চুপ।"],
    ["the sentence's stop in a quote, in Bengali", "তিনি বলেন, \"এসেছেন মেয়র [ভেসেলিন রাদুলভ].\""],
    ["a number", "ওসি [রফিক] ৩০ জনকে দেখেছেন।"],
    ["another title", "التقى الرئيس [ستارفولد زوركين] السفيرة [ميرا ديمتروفا] أمس."],
    ["a known name", "التقى الرئيس [ستارفولد زوركين] إيمانويل ماكرون أمس."],
    ["the end of the sentence", "মঞ্চে ছিলেন মেয়র [ভেসেলিন রাদুলভ]। রহমান ছিলেন না।"],
    ["a blank line", "কথা বলেন মেয়র [ভেসেলিন রাদুলভ]\n\nরহমান ছিলেন না।"],
    ["after two words nobody knows, a third", "وقال الرئيس [ستارفولد زوركين] سيندريكس ذلك."],
    ["a word with لل", "سلم الدكتور [محمود] للطبيبة مفتاحا."],
  ])("%s", (_, marked) => {
    persons(marked);
  });

  it.each([
    ["-কে", "মেয়র [ভেসেলিন রাদুলভ]কে দেখা গেছে।", "ভেসেলিন রাদুলভকে"],
    ["-ের", "মেয়র [ভেসেলিন রাদুলভ]ের বাড়ি এখানে।", "ভেসেলিন রাদুলভের"],
    ["-এর behind a hyphen", "মেয়র [ভেসেলিন রাদুলভ]-এর বাড়ি এখানে।", "ভেসেলিন রাদুলভ-এর"],
    ["on a known part behind another word", "মেয়র [ভেসেলিন রহমান]কে করিম চেনেন।", "ভেসেলিন রহমানকে"],
    ["on a known part alone", "মেয়র [রফিক]কে করিম চেনেন।", "রফিককে"],
  ])("a Bengali ending, outside the span: %s", (_, marked, word) => {
    expect(persons(marked).map((person) => person.word.text)).toEqual([word]);
  });
});

describe("words that bind", () => {
  it.each([
    ["servant of", "وقال الدكتور [عبد الشكور زغلول] ذلك."],
    ["son of", "وقال الشيخ [زغلول بن مرزوق] ذلك."],
    ["house of", "وقال الشيخ [خالد آل زغلول] ذلك."],
    ["what is bound may be a title elsewhere", "وقال الدكتور [عبد الملك زغلول] ذلك."],
    ["a particle at the head", "অধ্যাপক [মো. তোরাব বারী] বলেছেন।"],
    ["a particle between", "যুবরাজ [রাশেদ বিন তোরাব] বলেছেন।"],
    ["a family name after a known part and another", "وقال الدكتور [محمد زغلول الشاذروان] ذلك."],
    ["initials", "وقال الدكتور [ت. س. إليوت] ذلك."],
    ["initials in Bengali", "অধ্যাপক [জে. কে. তোরাব] বলেছেন।"],
    ["initials in Bengali, the first a common word", "অধ্যাপক [এ. কে. তোরাব] বলেছেন।"],
    ["initials without stops", "মন্ত্রী [এম এ মান্নান] বলেছেন।"],
  ])("%s", (_, marked) => {
    persons(marked);
  });

  it.each([
    ["a particle ends no name", "وقال الدكتور عبد، وخرج."],
    ["an initial is no name alone", "অধ্যাপক এ. বলেছেন।"],
    ["a word that is also an initial begins none", "মন্ত্রী এ কথা বলেছেন।"],
  ])("%s", (_, text) => {
    persons(text);
  });
});

describe("a weak title needs a known part of a name", () => {
  it.each([
    ["with one", "وقال الكاتب [محمود زغلول] ذلك."],
    ["with one in Bengali", "শিক্ষক [রফিকুল বারী] বলেছেন।"],
    ["without", "وقال الكاتب ستارفولد زوركين ذلك."],
    ["without, in Bengali", "শিক্ষক ভেসেলিন রাদুলভ বলেছেন।"],
  ])("%s", (_, marked) => {
    persons(marked);
  });
});

describe("a title without a name", () => {
  it.each([
    ["with an adjective", "استقبل الرئيس المنتخب وفدا أمس."],
    ["with an adjective nobody knows", "استقبل الرئيس المبجل وفودا أمس."],
    ["with a nation", "استقبل الرئيس الفرنسي وفدا أمس."],
    ["before a verb", "الرئيس أعلن الحرب أمس."],
    ["in the genitive", "প্রধানমন্ত্রীর বাসভবন বন্ধ ছিল।"],
    ["before an everyday word", "রাষ্ট্রপতি নির্বাচন শুরু হয়েছে।"],
    ["before one word nobody knows", "ওসি ভেসেলিন বলেছেন।"],
    ["in the plural", "শিক্ষকরা আন্দোলন করছেন।"],
    ["before a comma", "জানতে চাইলে ওসি, রফিক নামে কাউকে চেনেন না।"],
    ["at the end", "সভায় ছিলেন মেয়র।"],
    ["before a known name", "وصل الرئيس إيمانويل ماكرون أمس."],
    ["behind an abbreviation that ends like one, ق.م.", "وقع ذلك سنة 300 ق.م. ستارفولد زوركين."],
  ])("%s", (_, text) => {
    persons(text);
  });
});
