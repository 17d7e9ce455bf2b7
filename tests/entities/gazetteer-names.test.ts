/** Names that a gazetteer holds: where their spans end, which spellings count, and which of several is meant. */
import { describe, expect, it } from "vitest";
import { createAnnotator } from "../../src/annotate";
import { defineGazetteer } from "../../src/gazetteer/checked";
import { ar } from "../../src/languages/ar/index";
import { bn } from "../../src/languages/bn/index";
import { expectMarked, languageOf } from "./marked";

const gazetteer = defineGazetteer([
  { id: "place/dhaka", type: "GPE", names: { bn: ["ঢাকা"], ar: ["دكا"] } }, { id: "country/IR", type: "GPE", names: { en: ["Iran"], bn: ["ইরান"], ar: ["إيران"] } },
  { id: "place/mumbai", type: "GPE", names: { bn: ["মুম্বাই"] } }, { id: "place/baku", type: "GPE", names: { bn: ["বাকু"] } },
  { id: "place/delhi", type: "GPE", names: { bn: ["দিল্লি"] } }, { id: "place/istanbul", type: "GPE", names: { bn: ["ইস্তাম্বুল"] } },
  { id: "country/TD", type: "GPE", names: { bn: ["চাদ"] } }, { id: "country/ML", type: "GPE", names: { bn: ["মালি?"], ar: ["جمهورية مالي", "مالي?"] } },
  { id: "place/karabakh", type: "GPE", names: { bn: ["নাগর্নো-কারাবাখ", "কারাবাখ"] } },
  { id: "place/new-york", type: "GPE", names: { bn: ["নিউ ইয়র্ক"], ar: ["نيويورك"] } },
  { id: "org/new-york-times", type: "ORG", names: { bn: ["নিউ ইয়র্ক টাইমস"], ar: ["نيويورك تايمز"] } },
  { id: "org/dhaka-university", type: "ORG", names: { bn: ["ঢাকা বিশ্ববিদ্যালয়"] } }, { id: "org/who", type: "ORG", names: { bn: ["হু!"], ar: ["ناتو!"] } },
  { id: "org/bnp", type: "ORG", names: { bn: ["বিএনপি"] } }, { id: "org/samakal", type: "ORG", names: { bn: ["সমকাল?"], ar: ["الشروق?"] } },
  { id: "person/dev", type: "PERSON", names: { bn: ["দেব"] } }, { id: "person/trump", type: "PERSON", names: { bn: ["ট্রাম্প"], ar: ["ترامب"] } },
  { id: "person/ali", type: "PERSON", names: { ar: ["علي"] } }, { id: "place/beirut", type: "GPE", names: { ar: ["بيروت"] } },
  { id: "place/cairo", type: "GPE", names: { ar: ["القاهرة"] } }, { id: "country/LB", type: "GPE", names: { ar: ["لبنان"] } },
  { id: "person/banan", type: "PERSON", names: { ar: ["بنان"] } }, { id: "country/QA", type: "GPE", names: { ar: ["قطر"] } },
  { id: "country/OM", type: "GPE", names: { ar: ["عُمان"] } }, { id: "place/amman", type: "GPE", names: { ar: ["عمان"] } },
  { id: "person/layla", type: "PERSON", names: { ar: ["ليلى"] } }, { id: "person/lili", type: "PERSON", names: { ar: ["ليلي"] } },
  { id: "org/csto", type: "ORG", names: { bn: ["যৌথ নিরাপত্তা চুক্তি সংস্থা"], ar: ["منظمة معاهدة الأمن الجماعي"] } },
  { id: "org/icc", type: "ORG", names: { ar: ["المحكمة الجنائية الدولية", "المحكمة الجنائية"] } },
  { id: "people/french", type: "NORP", names: { bn: ["ফরাসি"], ar: ["فرنسي"] } },
  { id: "country/BD", type: "GPE", names: { bn: ["বাংলাদেশ"] } }, { id: "country/CI", type: "GPE", names: { bn: ["কোট ডি'আইভোর"] } },
  { id: "place/beijing", type: "GPE", names: { bn: ["বেইজিং"] } }, { id: "place/damascus", type: "GPE", names: { ar: ["دمشق"] } },
  { id: "person/shakib-al-hasan", type: "PERSON", names: { bn: ["সাকিব আল হাসান", "সাকিব", "শাকিব"] } },
]);
const { findEntities } = createAnnotator({ languages: [bn, ar], gazetteers: [gazetteer] });
const names = (marked: string) => expectMarked(marked, (text) => findEntities(text, { language: languageOf(text) }));

describe("affixes stand outside the span", () => {
  it.each([
    ["locative after a vowel", "রাতে [ঢাকা]য় বৃষ্টি হয়েছে।", "ঢাকায়"],
    ["locative after a consonant", "[ইরান]ে ভূমিকম্প হয়েছে।", "ইরানে"],
    ["locative -তে", "[দিল্লি]তে আলোচনা শুরু হয়েছে।", "দিল্লিতে"],
    ["genitive after a vowel", "[ঢাকা]র রাস্তা ফাঁকা।", "ঢাকার"],
    ["genitive after a consonant", "[ট্রাম্প]ের ভাষণ শোনা গেছে।", "ট্রাম্পের"],
    ["genitive -য়ের", "[মুম্বাই]য়ের রাস্তা ফাঁকা।", "মুম্বাইয়ের"],
    ["object case", "সবাই [ট্রাম্প]কে চেনেন।", "ট্রাম্পকে"],
    ["case and particle", "[ইরান]কেও জানানো হয়েছে।", "ইরানকেও"],
    ["classifier, case and particle", "[ঢাকা]টিরও নাম আছে।", "ঢাকাটিরও"],
    ["with", "[ঢাকা]সহ সারা দেশে বৃষ্টি হয়েছে।", "ঢাকাসহ"],
    ["bound for", "[ঢাকা]গামী বাস আটকে আছে।", "ঢাকাগামী"],
    ["behind a hyphen", "[বিএনপি]-র নেতারা এসেছেন।", "বিএনপি-র"],
    ["behind an apostrophe", "[বাকু]'র রাস্তা ফাঁকা।", "বাকু'র"],
    ["behind a space and an apostrophe", "[বাকু] 'র রাস্তা ফাঁকা।", "বাকু 'র"],
    ["a letter in quotes is none", "[বাংলাদেশ] 'এ' দল জিতেছে।", "বাংলাদেশ"],
    ["genitive -য়ের after ং", "[বেইজিং]য়ের রাস্তা ফাঁকা।", "বেইজিংয়ের"],
    ["a conjunction with its vowel", "زار طرابلس وَ[دمشق] أمس.", "وَدمشق"],
    ["a preposition with its vowel", "عقد اللقاء بِ[دمشق] أمس.", "بِدمشق"],
    ["a conjunction and a tatweel", "زار طرابلس و\u0640[دمشق] أمس.", "و\u0640دمشق"],
    ["a conjunction", "زار طرابلس و[بيروت] أمس.", "وبيروت"],
    ["a preposition", "عقد اللقاء ب[بيروت] أمس.", "ببيروت"],
    ["a conjunction and a preposition", "عقد اللقاء هنا وب[بيروت] أمس.", "وببيروت"],
    ["a preposition before the name's own article", "عقد اللقاء ب[القاهرة] أمس.", "بالقاهرة"],
    ["for, before a name with ل", "قدمت الدول مساعدات ل[لبنان] أمس.", "للبنان"],
  ])("%s", (_, marked, word) => {
    expect(names(marked).map((entity) => entity.word.text)).toEqual([word]);
  });

  it.each([
    ["in the middle of a word", "ঢাকাইয়া রান্না সবাই পছন্দ করেন।"],
    ["before letters that are no ending", "ইরানি ছবি দেখানো হয়েছে।"],
    ["before an ending for vowels, after a consonant", "ইরানতে কী হয়েছে?"],
    ["before the feminine ending, where it is no people", "وصلت بيروتة إلى هنا."],
    ["before a nisba, where it is no people", "وصل الرجل البيروتي إلى هنا."],
    ["behind letters that are no proclitic", "شاهدنا مبيروت أمس."],
  ])("a name %s is none", (_, text) => {
    names(text);
  });
});

describe("لل holds a swallowed article: the entity is the whole word", () => {
  it.each([
    ["a city", "أرسلت المساعدات [للقاهرة] أمس.", "place/cairo"],
    ["several words", "وقال المدعي العام [للمحكمة الجنائية الدولية] ذلك.", "org/icc"],
    ["a people", "قال ذلك [للفرنسيين] أمس.", "people/french"],
  ])("%s", (_, marked, id) => {
    expect(names(marked)).toMatchObject([{ id, word: { text: marked.replace(/^.*\[|\].*$/gu, "") } }]);
  });

  it("a name without an article has none to swallow", () => {
    names("أرسلت المساعدات للبيروت أمس.");
  });
});

describe("peoples take the article, feminine and plural endings into the span", () => {
  it.each([
    ["bare", "وصل جندي [فرنسي] أمس."],
    ["article", "وصل الجندي [الفرنسي] أمس."],
    ["feminine", "وصلت طبيبة [فرنسية] أمس."],
    ["article and feminine", "وصلت القوات [الفرنسية] أمس."],
    ["masculine plural", "وصل [الفرنسيون] أمس."],
    ["masculine plural, oblique", "مع [الفرنسيين] أمس."],
    ["feminine plural", "وصلت لاعبات [فرنسيات] أمس."],
    ["dual", "وصل جنديان [فرنسيان] أمس."],
    ["a conjunction stays outside", "اللبنانيون و[الفرنسيون] وصلوا أمس."],
    ["a preposition stays outside", "رحب ب[الفرنسيين] أمس."],
    ["Bengali endings stay outside", "[ফরাসি]দের দাবি মানা হয়নি।"],
  ])("%s", (_, marked) => {
    expect(names(marked)).toMatchObject([{ id: "people/french", type: "NORP" }]);
  });
});

describe("of names at one place the longest, then the closest", () => {
  it.each([
    ["a newspaper before its city", "খবরটি [নিউ ইয়র্ক টাইমস] ছেপেছে।", "org/new-york-times"],
    ["the city where the newspaper is not whole", "খবরটি [নিউ ইয়র্ক] টাইম ছেপেছে।", "place/new-york"],
    ["with an ending", "[ঢাকা বিশ্ববিদ্যালয়]ের ছাত্ররা এসেছেন।", "org/dhaka-university"],
    ["a court's full name", "قررت [المحكمة الجنائية الدولية] ذلك.", "org/icc"],
    ["no proclitic where the whole word is a name", "وصل إلى [لبنان] أمس.", "country/LB"],
    ["the spelling that is exactly a name's", "وصلت [ليلي] أمس.", "person/lili"],
    ["the other spelling", "وصلت [ليلى] أمس.", "person/layla"],
  ])("%s", (_, marked, id) => {
    expect(names(marked)).toMatchObject([{ id, alternatives: [] }]);
  });

  it("names that are written alike are alternatives", () => {
    expect(names("وصل إلى [عمان] أمس.")).toMatchObject([{ id: "country/OM", alternatives: ["place/amman"] }]);
  });
});

describe("a name marked ? counts only beside a cue", () => {
  it.each([
    ["a word before", "عاد من دولة [مالي] أمس.", "country/ML"],
    ["a word after", "[মালি] সীমান্তে গুলি হয়েছে।", "country/ML"],
    ["a quote between", "نشرت صحيفة “[الشروق]” الخبر.", "org/samakal"],
    ["a bidi mark between", "عاد من دولة \u200f[مالي] أمس.", "country/ML"],
    ["in both languages", "খবরটি দৈনিক [সমকাল] ছেপেছে।", "org/samakal"],
  ])("%s", (_, marked, id) => {
    expect(names(marked)).toMatchObject([{ id, confidence: 0.75 }]);
  });

  it.each([
    ["none", "هذا دعم مالي كبير."],
    ["none, in Bengali", "সকালে মালি গাছে পানি দেন।"],
    ["a cue of another type", "نشرت صحيفة مالي خبرا."],
    ["a cue with a word between", "جاءت دولة بدعم مالي كبير."],
    ["a cue behind a full stop", "তিনি এখন বড় শহর। মালি গাছে পানি দেন।"],
  ])("%s", (_, text) => {
    names(text);
  });

  it("and where an unmarked name of the entry stands in the text", () => {
    names("عاد من [جمهورية مالي] أمس. وقال إن [مالي] بخير.");
  });
});

describe("a name marked ! counts only as it is written", () => {
  it.each([
    ["as written", "টিকার কথা [হু] জানিয়েছে।"],
    ["with an ending", "টিকার কথা হুর কাছে আছে।"],
    ["with an ending behind a hyphen", "টিকার কথা হু-র কাছে আছে।"],
    ["spelt loosely", "টিকার কথা হূ জানিয়েছে।"],
    ["as written, in Arabic", "قالت [ناتو] ذلك."],
    ["with a conjunction", "قالت وناتو ذلك."],
  ])("%s", (_, marked) => {
    names(marked);
  });
});

describe("spelling", () => {
  it.each([
    ["a long vowel for a short one", "আজ [দিল্লী]তে বৃষ্টি হয়েছে।", "place/delhi", 0.82],
    ["ণ for ন", "আজ [ইরাণ] খেলবে।", "country/IR", 0.82],
    ["শ for স", "আজ [ইশ্তাম্বুল] শান্ত।", "place/istanbul", 0.82],
    ["a space for a hyphen", "আজ [নাগর্নো কারাবাখ] শান্ত।", "place/karabakh", 0.82],
    ["no hamza", "وصل إلى [ايران] أمس.", "country/IR", 0.82],
    ["ه for ة", "وصل إلى [القاهره] أمس.", "place/cairo", 0.82],
    ["a Persian letter is the same letter", "وصل إلى [إ\u06ccران] أمس.", "country/IR", 0.88],
    ["tatweel is no letter", "وصل إلى [بي\u0640روت] أمس.", "place/beirut", 0.88],
    ["vowel marks are no letters", "وصل إلى [بَيْرُوتَ] أمس.", "place/beirut", 0.88],
    ["য় in two code points", "খবরটি [নিউ ইয\u09bcর্ক] থেকে এসেছে।", "place/new-york", 0.88],
    ["য় in one code point", "খবরটি [নিউ ই\u09dfর্ক] থেকে এসেছে।", "place/new-york", 0.88],
    ["an affix is less sure than none", "আজ [ঢাকা]য় বৃষ্টি হয়েছে।", "place/dhaka", 0.87],
  ])("%s", (_, marked, id, confidence) => {
    expect(names(marked)).toMatchObject([{ id, confidence }]);
  });

  it.each([
    ["chandrabindu is never left out", "আকাশে চাঁদ উঠেছে।"],
    ["chandrabindu is never added", "আজ ঢাঁকা শান্ত।"],
    ["ت is not ط", "وصل إلى بيروط أمس."],
  ])("%s", (_, text) => {
    names(text);
  });
});

describe("a name of several words", () => {
  it.each([
    ["goes on over two spaces", "খবরটি [নিউ  ইয়র্ক] থেকে এসেছে।"],
    ["goes on over a no-break space", "খবরটি [নিউ\u00a0ইয়র্ক] থেকে এসেছে।"],
    ["goes on over a line break", "وقال المدعي العام أمام [المحكمة الجنائية\nالدولية] ذلك."],
    ["ends at a blank line", "وقال المدعي العام أمام [المحكمة الجنائية]\n\nالدولية اليوم."],
    ["has none across a comma", "নিউ, ইয়র্ক নামে দুটি গ্রাম।"],
    ["holds quotes, the closing one too", "قالت منظمة أخرى إن [منظمة “معاهدة الأمن الجماعي”] وافقت."],
    ["holds other quotes", "وافقت [منظمة «معاهدة الأمن الجماعي»] أمس."],
    ["leaves quotes around it outside", "وافقت “[منظمة معاهدة الأمن الجماعي]” أمس."],
    ["holds straight quotes", "[যৌথ \"নিরাপত্তা\" চুক্তি সংস্থা] বসেছে।"],
    ["holds a straight quote's closing one too", "وافقت [منظمة \"معاهدة الأمن الجماعي\"] أمس."],
    ["leaves the quote outside where its own apostrophe opens none", "খেলবে '[কোট ডি'আইভোর]' দল।"],
  ])("%s", (_, marked) => {
    names(marked);
  });
});

describe("a name reached by an affix or loose spelling gives way to a common word", () => {
  it.each([
    ["with a diameter", "أنبوب بقطر متر واحد."],
    ["the name with another preposition", "وصل إلى [قطر] أمس."],
    ["will give", "সরকার টাকা দেবে।"],
    ["the name with an ending that makes no word", "[দেব]ের ছবি সবাই দেখেন।"],
    ["on, which is not Ali", "الكتاب على الطاولة."],
    ["Ali", "قرأ [علي] الكتاب."],
  ])("%s", (_, marked) => {
    names(marked);
  });
});

describe("a person known by one word, beside another part of names, is somebody else", () => {
  it.each([
    ["the word alone", "মাঠে নেমে [শাকিব] বল করেন।", "person/shakib-al-hasan"],
    ["with an ending", "সবাই [শাকিব]কে চেনেন।", "person/shakib-al-hasan"],
    ["the full name", "মাঠে নেমে [সাকিব আল হাসান] বল করেন।", "person/shakib-al-hasan"],
    ["behind a title", "অভিনেতা [শাকিব খান] আজ এসেছেন।", null],
  ])("%s", (_, marked, id) => {
    expect(names(marked).map((entity) => [entity.type, entity.id])).toEqual([["PERSON", id]]);
  });

  it("without a title, too", () => {
    expect(names("[শাকিব খান] আজ আসেননি।").map(({ id }) => id)).toEqual([null]);
  });
});

describe("a place with a number behind a hyphen is another place", () => {
  it.each([
    ["a constituency", "[ঢাকা-৬] আসনে ভোট শুরু হয়েছে।"],
    ["of two digits, with an ending", "[দিল্লি-১৮]-এর ভোটার তালিকা প্রকাশ হয়েছে।"],
    ["with another dash", "[ঢাকা–৭] আসনে ভোট শুরু হয়েছে।"],
  ])("%s", (_, marked) => {
    expect(names(marked)).toMatchObject([{ type: "GPE", id: null, via: "pattern" }]);
  });

  it.each([
    ["a country's score", "খেলা শেষে [ইরান]-২ [বাংলাদেশ]-১ ফল দাঁড়ায়।"],
    ["a day of a month", "[ঢাকা]-২৪ মার্চ: ভোট শুরু হয়েছে।"],
    ["an hour", "[ঢাকা]-১০টা ট্রেন ছাড়ে।"],
    ["a year", "[দিল্লি]-২০১২ গেমস শেষ হয়েছে।"],
    ["a distance", "[ঢাকা]-৬.৫ কিলোমিটার লেখা আছে।"],
    ["of a people", "[ফরাসি]-২ চিহ্ন দেখা যায়।"],
    ["in Arabic, where numbers count something", "وصل إلى [بيروت]-6 أمس."],
  ])("not %s", (_, marked) => {
    names(marked);
  });
});
