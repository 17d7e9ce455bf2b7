import { type DateLanguage, type DateRule, monthWords, numberWords, weekdayWords } from "../../dates/words";

type Words = DateLanguage["words"];

/** One to ninety-nine, each with its own word. */
const CARDINALS = [
  "এক", "দুই|দু", "তিন", "চার", "পাঁচ", "ছয়|ছ'|ছ", "সাত", "আট", "নয়|ন'", "দশ", "এগারো|এগার", "বারো", "তেরো|তের", "চৌদ্দ|চোদ্দ", "পনেরো|পনের", "ষোলো|ষোল", "সতেরো|সতের", "আঠারো|আঠার", "উনিশ|ঊনিশ",
  "বিশ|কুড়ি", "একুশ", "বাইশ", "তেইশ", "চব্বিশ", "পঁচিশ", "ছাব্বিশ", "সাতাশ", "আটাশ|আঠাশ", "উনত্রিশ|ঊনত্রিশ", "ত্রিশ|তিরিশ", "একত্রিশ", "বত্রিশ", "তেত্রিশ", "চৌত্রিশ", "পঁয়ত্রিশ", "ছত্রিশ", "সাঁইত্রিশ", "আটত্রিশ", "ঊনচল্লিশ|উনচল্লিশ",
  "চল্লিশ", "একচল্লিশ", "বিয়াল্লিশ", "তেতাল্লিশ", "চুয়াল্লিশ", "পঁয়তাল্লিশ", "ছেচল্লিশ", "সাতচল্লিশ", "আটচল্লিশ", "ঊনপঞ্চাশ|উনপঞ্চাশ", "পঞ্চাশ", "একান্ন", "বাহান্ন|বায়ান্ন", "তিপ্পান্ন", "চুয়ান্ন", "পঞ্চান্ন", "ছাপ্পান্ন", "সাতান্ন", "আটান্ন", "ঊনষাট|উনষাট",
  "ষাট", "একষট্টি", "বাষট্টি", "তেষট্টি", "চৌষট্টি", "পঁয়ষট্টি", "ছেষট্টি", "সাতষট্টি", "আটষট্টি", "ঊনসত্তর|উনসত্তর", "সত্তর", "একাত্তর", "বাহাত্তর", "তিয়াত্তর", "চুয়াত্তর", "পঁচাত্তর", "ছিয়াত্তর", "সাতাত্তর", "আটাত্তর", "ঊনআশি|উনআশি|উনাশি|ঊনাশি",
  "আশি", "একাশি", "বিরাশি", "তিরাশি", "চুরাশি", "পঁচাশি", "ছিয়াশি", "সাতাশি", "অষ্টআশি|অষ্টাশি|আটাশি", "ঊননব্বই|উননব্বই|ঊনানব্বই", "নব্বই", "একানব্বই", "বিরানব্বই", "তিরানব্বই", "চুরানব্বই", "পঁচানব্বই", "ছিয়ানব্বই", "সাতানব্বই", "আটানব্বই", "নিরানব্বই",
];

/** What is written as one word with what it counts: দুদিন, তিন মাস. */
const GLUED: readonly (readonly [number, string])[] = [[1, "এক"], [2, "দু"], [2, "দু'"], [2, "দুই"], [3, "তিন"], [4, "চার"], [5, "পাঁচ"], [6, "ছয়"], [7, "সাত"], [8, "আট"], [10, "দশ"]];
const COUNTED = [["hour", "ঘণ্টা"], ["hour", "ঘন্টা"], ["minute", "মিনিট"], ["day", "দিন"], ["week", "সপ্তাহ"], ["month", "মাস"], ["year", "বছর"]] as const;

const ABOUT = ["দুয়েক|দুএক|দু'এক|দু-এক", "তিনেক", "চারেক", "পাঁচেক", "ছয়েক", "সাতেক", "আটেক", "নয়েক", "দশেক"];

/** Of and in a year: একাত্তরের, নব্বইয়ের, বায়ান্নর. */
function yearEndings(word: string): string[] {
  if (word.endsWith("ই")) return [`${word}য়ের`, `${word}তে`];
  if (word.endsWith("ি")) return [`${word}র`, `${word}তে`];
  return word.endsWith("ন") ? [`${word}র`, `${word}ের`, `${word}ে`, `${word}তে`] : [`${word}ের`, `${word}ে`];
}

/** The hours of the clock, each as one word: আটটায়, চারটেয়. Without a case ending, "one o'clock" is "a". */
const hourWords = (numbers: string, isOne: boolean): string[] =>
  numbers.split("|").flatMap((word) => [...(isOne ? [] : ["টা", "টে"]), "টায়", "টার", "টাতে", "টেয়", "টের"].map((end) => word + end));

const numbers: Words = [
  ...numberWords("one", 1, 1, CARDINALS),
  ...numberWords("hundred", 100, 100, ["একশ|একশো|একশত|শত", "দুইশ|দুশো|দুইশো", "তিনশ|তিনশো", "চারশ|চারশো", "পাঁচশ|পাঁচশো", "ছয়শ|ছয়শো", "সাতশ|সাতশো", "আটশ|আটশো", "নয়শ|নয়শো"]),
  // উনিশ শ একাত্তর is 1971.
  ...numberWords("hundred", 1000, 100, ["দশ শ|দশশ", "এগারো শ|এগারোশ", "বারো শ|বারোশ", "তেরো শ|তেরোশ", "চৌদ্দ শ|চৌদ্দশ|চৌদ্দশো", "পনেরো শ|পনেরোশ", "ষোলো শ|ষোলোশ", "সতেরো শ|সতেরোশ|সতেরোশো", "আঠারো শ|আঠারোশ|আঠারোশো", "উনিশ শ|উনিশশ|উনিশশো|উনিশ শো"]),
  ...numberWords("thousand", 1000, 1000, ["এক হাজার|হাজার", "দুই হাজার|দু হাজার|দুহাজার|দু'হাজার"]),
  [{ kind: "some", value: "X" }, ["কয়েক", "কিছু", "বেশ কয়েক", "কয়েকটি", "বহু", "অনেক", "একাধিক", "বেশ কিছু"]],
  [{ kind: "fraction", value: 1.5 }, ["দেড়"]],
  [{ kind: "fraction", value: 2.5 }, ["আড়াই"]],
  [{ kind: "fraction", value: 0.5 }, ["আধা", "আধ", "অর্ধ"]],
  [{ kind: "plus", value: 0.5 }, ["সাড়ে"]],
  [{ kind: "plus", value: 0.25 }, ["সোয়া", "সওয়া"]],
  [{ kind: "plus", value: -0.25 }, ["পৌনে"]],
  ...ABOUT.map((spellings, i) => [{ kind: "aboutNumber", value: i + 2 }, spellings.split("|")] as const),
  // The hours of the clock, as words.
  ...CARDINALS.slice(0, 12).map((words, i) => [{ kind: "hourOrdinal", value: i + 1 }, hourWords(words, i === 0)] as const),
  [{ kind: "hourOrdinal", value: 1.5 }, ["দেড়টা", "দেড়টায়", "দেড়টার"]],
  [{ kind: "hourOrdinal", value: 2.5 }, ["আড়াইটা", "আড়াইটায়", "আড়াইটার", "আড়াইটে", "আড়াইটেয়", "আড়াইটের"]],
  [{ kind: "hourOrdinal", value: 2 }, ["দুটো", "দুটোয়", "দুটোর", "দু'টো", "দু'টোয়", "দু'টোর"]],
  // প্রথম, দ্বিতীয়; of centuries up to একবিংশ.
  ...[
    "প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম", "ষষ্ঠ", "সপ্তম", "অষ্টম", "নবম", "দশম", "একাদশ", "দ্বাদশ", "ত্রয়োদশ", "চতুর্দশ", "পঞ্চদশ", "ষোড়শ", "সপ্তদশ", "অষ্টাদশ", "ঊনবিংশ|উনবিংশ", "বিংশ", "একবিংশ",
  ].map((spellings, i) => [{ kind: "ordinal", value: i + 1 }, spellings.split("|")] as const),
  [{ kind: "ordinal", value: -1 }, ["শেষ"]],
  // The first four days of a month have words of their own.
  ...["পয়লা|পহেলা", "দোসরা", "তেসরা", "চৌঠা"].map((spellings, i) => [{ kind: "bareOrdinal", value: i + 1 }, spellings.split("|")] as const),
  // The years that papers call by two figures: একাত্তরের, বায়ান্নর.
  ...([[47, "সাতচল্লিশ"], [52, "বায়ান্ন"], [52, "বাহান্ন"], [54, "চুয়ান্ন"], [66, "ছেষট্টি"], [72, "বাহাত্তর"], [73, "তিয়াত্তর"], [74, "চুয়াত্তর"], [69, "ঊনসত্তর"], [69, "উনসত্তর"], [70, "সত্তর"], [71, "একাত্তর"], [75, "পঁচাত্তর"], [90, "নব্বই"], [91, "একানব্বই"], [96, "ছিয়ানব্বই"]] as const).map(
    ([n, word]) => [{ kind: "yearName", value: 1900 + n }, yearEndings(word)] as const,
  ),
  [{ kind: "yearName", value: 2024 }, ["চব্বিশের"]],
];

const months: Words = [
  ...monthWords("gregorian", [
    "জানুয়ারি|জানুয়ারী|জানু", "ফেব্রুয়ারি|ফেব্রুয়ারী|ফেব্রু|ফেব", "মার্চ", "এপ্রিল|এপ্রি", "মে?|মের?|মেতে?", "জুন", "জুলাই|জুল?", "আগস্ট|অগাস্ট|অগস্ট|আগষ্ট|আগ?", "সেপ্টেম্বর|সেপ্টেম্বার|সেপ্ট|সেপ্টেঃ|সেপ?", "অক্টোবর|অক্টোবার|অক্টো|অক্টোঃ", "নভেম্বর|নভেম্বার|নভে|নভেঃ", "ডিসেম্বর|ডিসেম্বার|ডিসে|ডিসেঃ",
  ]),
  ...monthWords("bangla", [
    "বৈশাখ", "জ্যৈষ্ঠ|জৈষ্ঠ", "আষাঢ়", "শ্রাবণ?", "ভাদ্র", "আশ্বিন", "কার্তিক?", "অগ্রহায়ণ|অঘ্রান|অঘ্রাণ", "পৌষ", "মাঘ", "ফাল্গুন", "চৈত্র",
  ]),
  ...monthWords("hijri", [
    "মহররম|মুহররম|মোহররম|মহরম|মুহাররম", "সফর?", "রবিউল আউয়াল|রবিউল আওয়াল", "রবিউস সানি|রবিউল সানি", "জমাদিউল আউয়াল|জমাদিউল আওয়াল", "জমাদিউস সানি", "রজব?", "শাবান|শা'বান", "রমজান|রামাদান|রমযান", "শাওয়াল", "জিলকদ|জিলক্বদ|জ্বিলকদ", "জিলহজ|জিলহজ্জ|জিলহজ্ব|জ্বিলহজ্জ",
  ]),
];

const units: Words = [
  [{ kind: "unit", unit: "second" }, ["সেকেন্ড", "সেকেণ্ড"]],
  [{ kind: "unit", unit: "minute" }, ["মিনিট"]],
  [{ kind: "unit", unit: "hour" }, ["ঘণ্টা", "ঘন্টা"]],
  [{ kind: "unit", unit: "day" }, ["দিন", "দিনব্যাপী", "কর্মদিবস", "কার্যদিবস"]],
  [{ kind: "unit", unit: "week" }, ["সপ্তাহ", "সপ্তাহব্যাপী"]],
  [{ kind: "unit", unit: "month" }, ["মাস", "মাসব্যাপী"]],
  [{ kind: "unit", unit: "year" }, ["বছর", "বৎসর"]],
  [{ kind: "unit", unit: "year", many: 12 }, ["যুগ"]],
  [{ kind: "unit", unit: "decade" }, ["দশক"]],
  [{ kind: "unit", unit: "century" }, ["শতাব্দী", "শতাব্দি"]],
  [{ kind: "theDay", unit: "day" }, ["দিন"]],
  [{ kind: "theWeek", unit: "week" }, ["সপ্তাহ"]],
  [{ kind: "theMonth", unit: "month" }, ["মাস"]],
  [{ kind: "theYear", unit: "year" }, ["বছর", "বৎসর", "সাল"]],
  [{ kind: "theDecade", unit: "decade" }, ["দশক"]],
  [{ kind: "theCentury", unit: "century" }, ["শতাব্দী", "শতাব্দি"]],
  // A hundred, too: a century of runs, a measure of land.
  [{ kind: "theHundred", unit: "century" }, ["শতক"]],
  ...GLUED.flatMap(([count, number]) => COUNTED.filter(([unit]) => count > 1 || unit !== "day").map(([unit, word]) => [{ kind: "count", unit, count }, [number + word]] as const)),
  ...COUNTED.map(([unit, word]) => [{ kind: "count", unit, count: "X" }, [`কয়েক${word}`, `কিছু${word}`, `${word} কয়েক`, `${word}কয়েক`]] as const),
  [{ kind: "count", unit: "day", count: "X" }, ["দীর্ঘদিন", "বহুদিন", "অনেকদিন", "বেশ কিছুদিন", "কদিন"]],
  [{ kind: "count", unit: "hour", count: 0.5 }, ["আধঘণ্টা", "আধাঘণ্টা", "আধঘন্টা"]],
  [{ kind: "count", unit: "year", count: 6 }, ["অর্ধযুগ"]],
  [{ kind: "count", unit: "year", count: 50 }, ["অর্ধশতাব্দী"]],
  // One of them, about: বছরখানেক.
  ...COUNTED.map(([unit, word]) => [{ kind: "count", unit, count: 1, about: true }, [`${word}খানেক`]] as const),
  // "One day" is also "once", so that it counts only beside "ago" and "later".
  [{ kind: "theCount", unit: "day", count: 1 }, ["একদিন"]],
];

const relatives: Words = [
  [{ kind: "offset", days: -1 }, ["গতকাল", "গত কাল", "গতকালকে", "গতকল্য"]],
  [{ kind: "offset", days: 0 }, ["আজ", "আজকে", "আজই"]],
  [{ kind: "offset", days: 1 }, ["আগামীকাল", "আগামী কাল", "আগামীকল্য"]],
  [{ kind: "offset", days: 1, tense: true }, ["কাল", "কালকে"]],
  [{ kind: "offset", days: -2 }, ["গত পরশু", "গতপরশু", "গত পরশুদিন"]],
  [{ kind: "offset", days: 2 }, ["আগামী পরশু"]],
  [{ kind: "offset", days: 2, tense: true }, ["পরশু", "পরশুদিন"]],
  [{ kind: "direction", step: -1 }, ["গত", "বিগত", "গেল", "গেলো", "বিদায়ী", "সদ্য বিদায়ী", "সদ্যসমাপ্ত", "সদ্য সমাপ্ত"]],
  [{ kind: "direction", step: 0 }, ["এই", "এ", "চলতি", "চলমান", "বর্তমান"]],
  [{ kind: "direction", step: 1 }, ["আগামী", "সামনের", "আসছে", "আসন্ন"]],
  [{ kind: "anaphor", step: 0 }, ["সেই", "ওই", "ঐ", "একই", "সে", "উক্ত", "আলোচ্য"]],
  [{ kind: "anaphor", step: 1 }, ["পরের", "পরবর্তী", "তার পরের", "এর পরের", "তারপরের", "এরপরের"]],
  [{ kind: "anaphor", step: -1 }, ["আগের", "পূর্ববর্তী", "পূর্বের", "তার আগের", "এর আগের"]],
  [{ kind: "nextDay" }, ["পরদিন", "পরেরদিন"]],
  [{ kind: "previousDay" }, ["আগেরদিন", "পূর্বদিন"]],
  [{ kind: "sameDay" }, ["সেদিন", "ওইদিন", "ঐদিন", "একইদিন", "এদিন", "এ দিন"]],
  [{ kind: "thatYear", unit: "year", step: -1 }, ["গতবছর"]],
  [{ kind: "thatYear", unit: "year", step: 0 }, ["এবছর"]],
  [{ kind: "thatMonth", unit: "month", step: -1 }, ["গতমাস"]],
  [{ kind: "thatMonth", unit: "month", step: 0 }, ["এমাস"]],
  [{ kind: "thatWeek", unit: "week", step: -1 }, ["গতসপ্তাহ"]],
  [{ kind: "modifier", mod: "APPROX" }, ["প্রায়", "আনুমানিক", "মোটামুটি", "কমবেশি"]],
  [{ kind: "modifier", mod: "MORE_THAN" }, ["অন্তত", "অন্ততপক্ষে", "কমপক্ষে", "ন্যূনতম"]],
  [{ kind: "modifier", mod: "LESS_THAN" }, ["সর্বোচ্চ", "বড়জোর", "বড়োজোর", "অনধিক"]],
  [{ kind: "modifierAfter", mod: "MORE_THAN" }, ["বেশি", "অধিক"]],
  [{ kind: "modifierAfter", mod: "LESS_THAN" }, ["কম"]],
  [{ kind: "modifierAfter", mod: "APPROX" }, ["মতো", "মত"]],
  [{ kind: "edgeAfter", mod: "START" }, ["গোড়ার দিকে", "গোড়ায়", "শুরুর দিকে", "শুরুতে", "শুরুতেই", "প্রথম দিকে", "প্রথমদিকে", "প্রথম ভাগে", "প্রথমভাগে", "সূচনায়", "গোড়াতে"]],
  [{ kind: "edgeAfter", mod: "MID" }, ["মাঝামাঝি", "মাঝামাঝি সময়ে", "মাঝামাঝিতে", "মাঝখানে", "মধ্যভাগে"]],
  [{ kind: "edgeAfter", mod: "END" }, ["শেষ দিকে", "শেষের দিকে", "শেষদিকে", "শেষভাগে", "শেষ ভাগে", "শেষ নাগাদ", "শেষে", "শেষার্ধে"]],
  [{ kind: "vague", value: "PRESENT_REF" }, ["বর্তমানে", "এই মুহূর্তে", "এ মুহূর্তে", "এখন", "ইদানীং", "আজকাল"]],
  [{ kind: "vague", value: "PAST_REF" }, ["সম্প্রতি", "সাম্প্রতিক সময়ে", "সাম্প্রতিককালে", "অতীতে", "কিছুদিন আগে", "কিছু দিন আগে", "এক সময়", "একসময়", "কিছুক্ষণ আগে", "বিগত দিনে", "বিগত দিনগুলোতে"]],
  [{ kind: "vague", value: "FUTURE_REF" }, ["ভবিষ্যতে", "অদূর ভবিষ্যতে", "শিগগিরই", "শিগগির", "অচিরেই", "শীঘ্রই", "আগামী দিনে", "আগামীদিনে", "সামনের দিনে", "সামনের দিনগুলোতে", "আগামী দিনগুলোতে"]],
];

const times: Words = [
  [{ kind: "daypart", part: "MO" }, ["সকাল", "ভোর", "ভোররাত", "ভোররাতে", "ভোরবেলা", "সকালবেলা", "প্রত্যুষ"]],
  [{ kind: "daypart", part: "MI" }, ["দুপুর", "ভরদুপুর", "মধ্যাহ্ন", "দুপুরবেলা"]],
  [{ kind: "daypart", part: "AF" }, ["বিকেল", "বিকাল", "বিকেলবেলা", "অপরাহ্ণ", "অপরাহ্ন"]],
  [{ kind: "daypart", part: "EV" }, ["সন্ধ্যা", "সন্ধে", "সন্ধ্যে", "সন্ধ্যাবেলা", "সন্ধেবেলা"]],
  [{ kind: "daypart", part: "NI" }, ["রাত", "গভীর রাত", "মধ্যরাত", "মাঝরাত", "শেষরাত", "রাত্রি"]],
  // The night after the day that is told.
  [{ kind: "daypart", part: "NI", eve: true }, ["দিবাগত রাত", "দিবাগত মধ্যরাত", "দিবাগত গভীর রাত"]],
  [{ kind: "tonight", part: "NI", step: -1 }, ["গতরাত"]],
  // With an hour alone: বেলা ১১টায়.
  [{ kind: "clockPart", part: "MI" }, ["বেলা"]],
  [{ kind: "meridiem", pm: false }, ["পূর্বাহ্ন", "পূর্বাহ্ণ", "এএম"]],
  [{ kind: "meridiem", pm: true }, ["অপরাহ্ন", "অপরাহ্ণ", "পিএম"]],
  [{ kind: "hourWord" }, ["টায়", "টার", "টাতে", "টেয়", "টের", "টোয়", "টোর"]],
  [{ kind: "hourPart" }, ["টা", "টে", "টো", "ঘটিকা", "ঘটিকায়"]],
  [{ kind: "minuteWord" }, ["মিনিট"]],
  [{ kind: "at" }, ["সময়"]],
  [{ kind: "zone", offset: "+06:00" }, ["বাংলাদেশ সময়", "বাংলাদেশের সময়", "বাংলাদেশ মান সময়", "ঢাকার সময়", "ঢাকা সময়"]],
  [{ kind: "zone", offset: "+05:30" }, ["ভারতীয় সময়", "ভারতীয় মান সময়", "ভারতের সময়"]],
  [{ kind: "zone", offset: "" }, ["স্থানীয় সময়"]],
  [{ kind: "zone", offset: "Z" }, ["গ্রিনিচ মান সময়", "গ্রিনিচ সময়", "আন্তর্জাতিক মান সময়", "জিএমটি", "ইউটিসি"]],
];

const particles: Words = [
  [{ kind: "monthWord" }, ["মাস"]],
  [{ kind: "yearWord" }, ["সাল", "সন", "সনে", "সনের", "খ্রিস্টাব্দ", "খ্রিষ্টাব্দ", "খ্রীষ্টাব্দ"]],
  [{ kind: "dayWord" }, ["তারিখ"]],
  [{ kind: "dayEnding" }, ["শে", "ই", "লা", "রা", "ঠা"]],
  [{ kind: "ending" }, ["এর", "র", "এ", "তে", "য়"]],
  [{ kind: "ordinalEnding" }, ["তম", "শ", "ম", "য়", "র্থ", "ষ্ঠ"]],
  [{ kind: "era", calendar: "bangla" }, ["বঙ্গাব্দ", "বাংলা সন", "বাংলা সাল"]],
  [{ kind: "era", calendar: "hijri" }, ["হিজরি", "হিজরী", "হিজরি সন", "হিজরী সন"]],
  [{ kind: "eraBefore", calendar: "bangla" }, ["বাংলা"]],
  [{ kind: "eraBefore", calendar: "hijri" }, ["হিজরি", "হিজরী"]],
  [{ kind: "bc" }, ["খ্রিস্টপূর্ব", "খ্রিষ্টপূর্ব", "খ্রিস্টপূর্বাব্দ", "খ্রিষ্টপূর্বাব্দ"]],
  [{ kind: "corresponding" }, ["মোতাবেক"]],
  [{ kind: "ago" }, ["আগে", "পূর্বে", "আগেই"]],
  [{ kind: "later" }, ["পরে", "পর", "পরেই", "পরই", "পরও", "বাদে"]],
  [{ kind: "during" }, ["মধ্যে", "এর মধ্যে"]],
  [{ kind: "until" }, ["থেকে", "হতে"]],
  [{ kind: "and" }, ["ও", "এবং", "আর"]],
  [{ kind: "every" }, ["প্রতি", "প্রত্যেক"]],
  [{ kind: "everyAfter" }, ["পরপর", "অন্তর", "পর পর", "অন্তর অন্তর"]],
  [{ kind: "always", unit: "day" }, ["প্রতিদিন", "প্রতিদিনই", "প্রত্যহ", "রোজ"]],
  [{ kind: "always", unit: "day" }, ["প্রতিরাত"]],
  [{ kind: "always", unit: "week" }, ["প্রতিসপ্তাহে"]],
  [{ kind: "always", unit: "month" }, ["প্রতিমাসে", "প্রতিমাস"]],
  [{ kind: "always", unit: "year" }, ["প্রতিবছর", "প্রতিবছরই", "ফি বছর"]],
  ...["একবার", "দুইবার|দুবার|দু'বার", "তিনবার", "চারবার"].map((spellings, i) => [{ kind: "times", times: i + 1 }, spellings.split("|")] as const),
  [{ kind: "timesWord" }, ["বার"]],
  [{ kind: "counted" }, ["শতাংশ", "ভাগ", "টাকা", "টাকায়", "টাকার", "কোটি", "লাখ", "লক্ষ", "হাজার", "রান", "রানে", "উইকেট", "কেজি", "মিটার", "কিলোমিটার", "মিলিমিটার", "ডলার", "ইউরো", "জন"]],
  [{ kind: "quarterWord" }, ["প্রান্তিক", "ত্রৈমাসিক"]],
  [{ kind: "firstHalf" }, ["প্রথমার্ধ"]],
  [{ kind: "secondHalf" }, ["দ্বিতীয়ার্ধ"]],
  [{ kind: "fiscalYear", begins: 7 }, ["অর্থবছর", "অর্থ বছর"]],
  [{ kind: "fiscalYear", begins: 4 }, ["অর্থবর্ষ", "আর্থিক বছর", "আর্থিক বর্ষ"]],
  [{ kind: "weekend" }, ["সপ্তাহান্ত"]],
  [{ kind: "season", season: "SU" }, ["গ্রীষ্মকাল", "গরমকাল", "গ্রীষ্ম", "গ্রীষ্ম মৌসুম"]],
  [{ kind: "season", season: "FA" }, ["শরৎকাল", "শরৎ", "শরতে", "শরতের", "হেমন্তকাল"]],
  [{ kind: "season", season: "WI" }, ["শীতকাল", "শীত মৌসুম", "শীতের মৌসুম", "শীত মরসুম"]],
  [{ kind: "season", season: "SP" }, ["বসন্তকাল"]],
  // Cold, and a name: seasons beside "last" and "next".
  [{ kind: "commonSeason", season: "WI" }, ["শীত"]],
  [{ kind: "commonSeason", season: "SP" }, ["বসন্ত"]],
  [{ kind: "yearly" }, ["বিশ্বকাপ", "অলিম্পিক", "এশিয়া কাপ", "এশিয়ান গেমস", "নির্বাচন"]],
  [{ kind: "ordinary" }, [
    "লং মার্চ", "মার্চ পাস্ট", "মার্চপাস্ট", "বছরের পর বছর", "দিনের পর দিন", "মাসের পর মাস", "দিন দিন", "রাত দিন", "দিন রাত", "এখন থেকে", "আজ না কাল", "আজকালের", "একুশে পদক", "একুশে টেলিভিশন", "দিন শেষে", "বছর ঘুরে", "এ সময়", "সে সময়",
    "আজকের পত্রিকা", "জুলাই জাতীয় সনদ", "জুলাই শহীদ", "জুলাই আন্দোলন", "সেপ্টেম্বর অন যশোর রোড", "জুলাই গণহত্যা", "জুলাই স্মৃতি", "জুলাই ফাউন্ডেশন", "জুলাই গণ অভ্যুত্থান", "জুলাই ঐক্য", "বাংলাদেশ প্রতিদিন", "সংবাদ প্রতিদিন", "প্রতিদিনের বাংলাদেশ", "প্রতিদিনের সংবাদ", "কালের", "কালে", "ভোরের কাগজ", "ভোরের ডাক",
    "এখন টিভি", "আজ তক", "একুশে টিভি", "রোজ গার্ডেন", "মার্চ টু", "মার্চ ফর", "রোড মার্চ", "মার্চ করে", "মার্চ করেন", "একের পর এক", "একটার পর একটা", "দিনকে দিন", "শনিবারের চিঠি", "শতক জমি", "শতক জায়গা", "শতক ভূমি", "ফ্রান্স ২৪", "চ্যানেল ২৪", "নিউজ ২৪",
    "প্রথম আলো", "শেষ পর্যন্ত", "শেষ দিন", "প্রথম দিন", "এ মাসের শেষে",
  ].filter((word) => word !== "এ মাসের শেষে")],
];

const PERIOD = "year|month|division|week|day";

/** A number with its unit, and as many smaller ones behind it. */
const amounts: DateRule[] = [
  ["amount", "n:number unit", "amount"],
  ["amount", "n:number hourPart unit", "amount"],
  ["amount", "count", "amount"],
  ["amount", "some unit", "amount"],
  ["amount", "fraction unit", "amount"],
  ["amount", "unit about:aboutNumber", "amount"],
  ["amount", "about:aboutNumber unit", "amount"],
  ["amount", "^ n:number unit , n2:number unit2:unit , n3:number unit3:unit $", "amount"],
  ["amount", "n:number unit and? n2:number unit2:unit", "amount"],
  ["amount", "n:number unit , n2:number unit2:unit", "amount"],
  ["amount", "n:number unit ,? and? n2:number unit2:unit ,? and? n3:number unit3:unit", "amount"],
  ["amount", "n:number unit , n2:number unit2:unit , n3:number unit3:unit , n4:number unit4:unit , n5:number unit5:unit ,? and? n6:number unit6:unit", "amount"],
];

/** From one to another, with a word or a dash between them. */
const through = (from: string, to: string, reading: string): DateRule[] => [["range", `${from} until ${to}`, reading], ["range", `${from} - ${to}`, reading]];

const rules: DateRule[] = [
  ["numeral", "one|hundred|thousand", "sum"],
  ["numeral", "hundred|thousand one", "sum"],
  ["numeral", "thousand hundred one?", "sum"],
  // সাড়ে তিন
  ["numeral", "plus twoDigits|one", "sum"],
  ["number", "n:twoDigits|fourDigits|digits", "digits"],
  ["number", "numeral", "sum"],
  ["nth", "ordinal", "nth"],
  ["nth", "number + ordinalEnding", "nth"],
  // ৫, ১৯শে, একুশে, পয়লা
  ["dayNumber", "twoDigits|numeral", "dayNumber"],
  ["dayNumber", "twoDigits + dayEnding", "dayNumber"],
  ["dayNumber", "twoDigits - dayEnding", "dayNumber"],
  ["dayNumber", "bareOrdinal", "dayNumber"],
  ["monthName", "month:calendarMonth", "monthName"],
  ["monthName", "month:calendarMonth monthWord", "monthName"],
  // ২০২২ সালের, ২০১৬-র, ১৪৩০ বঙ্গাব্দ, একাত্তরের, ৯০ সালে
  ["bareYear", "n:fourDigits|numeral", "bareYear"],
  ["yearNumber", "n:number yearWord|era", "namedYear"],
  ["yearNumber", "era:eraBefore n:number yearWord", "namedYear"],
  ["yearNumber", "n:number era yearWord", "namedYear"],
  ["yearNumber", "bc n:number", "namedYear"],
  ["yearNumber", "n:fourDigits + ending", "suffixedYear"],
  ["yearNumber", "n:fourDigits - ending", "suffixedYear"],
  ["yearNumber", "n:twoDigits|numeral yearWord", "shortYear"],
  ["yearNumber", "hundred? yearName", "yearName"],
  ...amounts,
  // ৮টা, সাড়ে ১০টা, ৮টা ৩০ মিনিট, দেড়টা
  ["hour", "digitalClock", "clock"],
  ["clock", "digitalClock minuteWord", "clock"],
  ["clock", "hour:twoDigits|numeral hourWord", "clock"],
  ["hour", "hour:twoDigits|numeral hourPart", "clock"],
  ["hour", "plus? hour:hourOrdinal", "clock"],
  ["hour", "hour:twoDigits|numeral hourPart|hourWord minute:number minuteWord", "clock"],
  ["hour", "hour:hourOrdinal minute:number minuteWord", "clock"],
  ["hour", "hour:digits minuteWord", "clock"],

  // ২০২২ সালে, গত বছর, ২০২১-২২ অর্থবছর, উনিশ শতক
  ["year", "yearNumber", "year"],
  ["year", "yearNumber|bareYear ~yearly", "likelyYear"],
  ["year", "~yearly yearNumber|bareYear", "likelyYear"],
  ["year", "yearNumber|bareYear ~and ~other:yearNumber|bareYear", "besideYear"],
  ["year", "yearNumber|bareYear , ~other:yearNumber|bareYear", "besideYear"],
  ["year", "yearNumber|bareYear , ~next:yearNumber|bareYear ~and ~other:yearNumber|bareYear", "besideYear"],
  ["year", "direction unit:theYear|theCentury|theHundred", "period"],
  ["year", "anaphor unit:theYear", "anaphor"],
  ["year", "that:thatYear", "period"],
  ["year", "from:fourDigits - to:twoDigits|fourDigits fiscalYear", "fiscalYear"],
  ["year", "from:fourDigits / to:twoDigits|fourDigits fiscalYear", "fiscalYear"],
  ["year", "yearNumber|bareYear fiscalYear", "fiscalYear"],
  ["year", "direction fiscalYear", "fiscalYear"],
  ["year", "bc? n:number theCentury|theHundred", "century"],
  ["year", "bc? nth theCentury|theHundred", "century"],

  // ২০২২ সালের অক্টোবরে, অক্টোবর ২০২২, গত জুনে, ডিসেম্বর মাসে
  ["month", "yearNumber|bareYear monthName", "calendarDate"],
  ["month", "within:year monthName", "calendarDate"],
  ["month", "monthName ,? yearNumber|bareYear", "calendarDate"],
  ["month", "direction monthName", "calendarDate"],
  ["month", "monthName", "lonelyMonth"],
  ["month", "direction unit:theMonth", "period"],
  ["month", "anaphor unit:theMonth", "anaphor"],
  ["month", "that:thatMonth", "period"],

  // ২০১৯ সালের শেষ প্রান্তিকে, বছরের প্রথম ছয় মাসে, নব্বইয়ের দশকে, শীতকালে
  ["division", "within:year|theYear nth quarterWord", "quarter"],
  ["division", "yearNumber|bareYear nth quarterWord", "quarter"],
  ["division", "nth quarterWord", "quarter"],
  ["division", "from:monthName - to:monthName quarterWord", "quarterOfMonths"],
  ["division", "within:year|theYear from:monthName - to:monthName quarterWord", "quarterOfMonths"],
  ["division", "within:year|month|theYear firstHalf|secondHalf", "half"],
  ["division", "yearNumber|bareYear firstHalf|secondHalf", "half"],
  ["division", "within:year|theYear nth number theMonth", "firstMonths"],
  ["division", "yearNumber|bareYear nth number theMonth", "firstMonths"],
  ["division", "within:year season", "season"],
  ["division", "yearNumber|bareYear season", "season"],
  ["division", "direction season:season|commonSeason", "season"],
  ["division", "within:year season:commonSeason", "season"],
  ["division", "season", "season"],
  ["division", "n:number theDecade", "decade"],
  ["division", "n:number - ending theDecade", "decade"],
  ["division", "n:number ending theDecade", "decade"],
  ["division", "n:yearName theDecade", "decade"],
  ["division", "within:year n:number|yearName theDecade", "decadeOfCentury"],
  ["division", "within:year nth theDecade", "nthDecade"],
  ["division", "direction unit:theDecade", "period"],

  ["week", "direction unit:theWeek", "period"],
  ["week", "anaphor unit:theWeek", "anaphor"],
  ["week", "that:thatWeek", "period"],
  ["week", "direction? weekend", "weekend"],
  ["week", "within:month nth unit:theWeek", "nthOf"],

  // ৫ অক্টোবর ২০২৩, বৃহস্পতিবার ৫ অক্টোবর, ২০২২ সালের ৫ অক্টোবর, ফেব্রুয়ারির ২১ তারিখে, মার্চ ২৬, ১৯৭১
  ...["", "weekday ,?", "weekday:commonWeekday ,", "offset weekday? ,?"].flatMap((head): DateRule[] => [
    ["day", `${head} dayNumber monthName`.trim(), "calendarDate"],
    ["day", `${head} dayNumber monthName ,? yearNumber|bareYear`.trim(), "calendarDate"],
    ["day", `${head} direction dayNumber monthName`.trim(), "calendarDate"],
    ["day", `${head} numeric`.trim(), "numeric"],
    ["day", `${head} yearNumber|bareYear dayNumber monthName`.trim(), "calendarDate"],
  ]),
  ["day", "dayNumber monthName (? weekday", "calendarDate"],
  ["day", "offset|direction? weekday ( dayNumber monthName", "calendarDate"],
  ["day", "dayNumber monthName , weekday", "calendarDate"],
  ["day", "dayNumber monthName ,? yearNumber|bareYear ,? weekday", "calendarDate"],
  ["day", "yearNumber|bareYear direction? dayNumber monthName", "calendarDate"],
  ["day", "within:year dayNumber monthName", "calendarDate"],
  ["day", "monthName dayNumber dayWord", "calendarDate"],
  ["day", "within:year monthName dayNumber dayWord", "calendarDate"],
  ["day", "monthName dayNumber , yearNumber|bareYear", "calendarDate"],
  ["day", "direction dayNumber dayWord", "dayOfMonth"],
  ["day", "dayNumber dayWord", "dayOfMonth"],
  ["day", "within:month dayNumber dayWord", "dayOfMonth"],
  ["date", "n:number ~and ~other:division", "besideDecade"],
  ["date", "dayNumber ~and ~other:day", "besideDay"],
  ["date", "dayNumber , ~next:dayNumber ~and ~other:day", "besideDay"],
  ["date", "dayNumber , ~next:dayNumber , ~then:dayNumber ~and ~other:day", "besideDay"],
  // আজ, গতকাল বৃহস্পতিবার, গত শুক্রবার, পরদিন
  ["day", "offset", "offset"],
  ["day", "offset ,? weekday", "weekday"],
  ["day", "direction? weekday", "weekday"],
  ["day", "weekday:commonWeekday ~and ~other:weekday", "weekday"],
  ["day", "within:week weekday", "weekday"],
  ["day", "direction unit:theDay", "period"],
  ["day", "anaphor unit:theDay", "anaphor"],
  ["day", "anaphor unit:theDay weekday", "anaphoricDay"],
  ["day", "nextDay|previousDay|sameDay weekday?", "anaphoricDay"],
  ["day", "anaphor weekday", "anaphoricWeekday"],
  ["day", "within:month|year nth unit:theDay", "nthOf"],
  ["day", "within:month|year nth weekday", "nthOf"],

  // সকাল ১০টায়, গতকাল রাত সাড়ে ১০টায়, ১১ জুলাই রাতে, গত রাতে
  ["time", "zone? ,? daypart:daypart|clockPart zone? clock|hour", "time"],
  ["time", "clock zone?", "time"],
  ["time", "hour zone", "time"],
  ["time", "^ clock|hour $", "labelTime"],
  ["time", "zone clock", "time"],
  ["time", "clock|hour meridiem", "time"],
  ["time", "meridiem clock|hour", "time"],
  ["time", "anaphor daypart", "anaphoricTime"],
  ["time", "daypart:tonight", "tonight"],
  ["time", "daypart:tonight clock|hour", "tonight"],
  ["time", "at? clock|hour meridiem", "time"],
  ["time", "day ,? at? zone? daypart:daypart|clockPart zone? clock|hour ~at?", "time"],
  ["time", "day ,? at? zone? clock|hour meridiem? ~at?", "time"],
  ["time", "zone ,? day ,? daypart:daypart|clockPart? clock|hour", "time"],
  ["time", "day daypart", "time"],
  ["time", "direction daypart", "tonight"],
  ["time", "direction daypart clock|hour", "tonight"],
  ["time", "clock|hour ,? day:day", "time"],
  ["time", "clock|hour meridiem ,? day:day", "time"],

  ["duration", "amount", "duration"],
  ["duration", "direction amount", "countedPeriod"],

  ["date", "vague", "vague"],
  ["date", `whole:${PERIOD}|theYear|theMonth|theWeek modifier:edgeAfter`, "modified"],
  ["date", "modifier whole:duration|time|year", "modified"],
  ["date", "whole:duration modifier:modifierAfter", "modified"],
  // তিন দিন আগে, এক বছর পরে
  ["date", "modifier? amount ago", "ago"],
  ["date", "modifier? amount later", "later"],
  ["date", "count:theCount ago", "ago"],
  ["date", "count:theCount later", "later"],
  ["date", "^ amount ~during $", "fromNow"],

  // ৫-৭ অক্টোবর, ৫ থেকে ৭ অক্টোবর, ২০০১ থেকে ২০০৬ সাল, ১৯২৯–২০০৬
  ...through(`from:${PERIOD}`, `to:${PERIOD}`, "range"),
  ...through("from:time", "to:time", "range"),
  ...through("clock|hour", "to:time", "hourRange"),
  ...through("from:hour", "to:hour", "clockRange"),
  ...through("from:dayNumber", "to:day", "dayRange"),
  ...through("direction from:dayNumber", "dayNumber monthName", "dayRange"),
  ...through("from:monthName", "to:month", "monthRange"),
  ["range", "from:number until to:number yearWord", "yearRange"],
  ["range", "from:number - to:number yearWord?", "yearRange"],
  ["range", "from:number yearWord until to:number yearWord", "yearRange"],

  // প্রতি সোমবার, প্রতিদিন, বছরে দুবার, প্রতি মাসের ১০ তারিখে
  ["set", "every weekday", "set"],
  ["set", "every unit", "set"],
  ["set", "every amount", "set"],
  ["set", "every daypart", "set"],
  ["set", "amount everyAfter", "set"],
  ["set", "unit:always", "set"],
  ["set", "unit:theDay|theWeek|theMonth|theYear times", "set"],
  ["set", "unit:always times", "set"],
  ["set", "unit:theDay|theWeek|theMonth|theYear often:number timesWord", "set"],
  ["set", "every unit dayNumber dayWord", "dayOfEvery"],
  ["set", "every unit dayNumber monthName", "dayOfEvery"],
  ["set", "unit:always dayNumber monthName", "dayOfEvery"],
  ["set", "unit:always time", "set"],
];

/** What Bengali papers say of time. Case endings are taken off by the scan. */
export const dates: DateLanguage = {
  words: [
    ...months,
    ...weekdayWords("weekday", ["সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার|বৃহষ্পতিবার", "শুক্রবার", "শনিবার", "রবিবার|রোববার"]),
    ...weekdayWords("commonWeekday", ["সোম", "মঙ্গল", "বুধ", "বৃহস্পতি", "শুক্র", "শনি", "রবি"]),
    ...numbers,
    ...units,
    ...relatives,
    ...times,
    ...particles,
  ],
  rules,
  proclitics: {},
  names: {
    before: ["রেডিও"],
    after: ["বিপ্লব", "সনদ", "যোদ্ধা", "অভ্যুত্থান", "গণ-অভ্যুত্থান", "গণঅভ্যুত্থান", "ঘোষণাপত্র", "নামের", "চত্বর", "স্টেডিয়াম", "সরণি"],
  },
  ages: {
    before: ["বয়স"],
    after: ["বয়স"],
    genitive: { ending: "র", after: ["মহিলা", "মেয়ে", "ছেলে", "বালক", "বালিকা", "নাবালিকা", "নাবালক", "প্রৌঢ়", "পুরুষ", "গৃহবধূ", "ঊর্ধ্ব", "ব্যাটার", "পেসার", "অভিনেত্রী", "এক কিশোর", "এক তরুণ", "এক যুবক", "এক শিশু", "এক বৃদ্ধ", "এক নারী", "এক ব্যক্তি", "কিশোর", "তরুণ", "যুবক", "শিশু", "বৃদ্ধ", "নারী"] },
  },
  // দুর্ঘটনার দুই দিন পর: two days after the accident.
  eventBefore: {
    endings: ["ের", "ার", "ির", "ুর", "োর", "ীর", "ূর"],
    except: [
      "বার", "আর", "তার", "যার", "কার", "এর", "এদের", "তাদের", "যাদের", "আমাদের", "কাদের", "আমার", "তাঁর", "নিজের", "সবার", "পরের", "আগের", "আবার", "এবার", "একবার", "প্রথমবার", "বারবার", "সরকার", "পরিবার", "চার", "হাজার",
      "দুপুর", "ভোর", "গ্রেপ্তার", "উদ্ধার", "সোমবার", "মঙ্গলবার", "বুধবার", "বৃহস্পতিবার", "শুক্রবার", "শনিবার", "রবিবার", "রোববার",
    ],
    between: ["ঠিক", "মাত্র", "অন্তত", "প্রায়"],
  },
  future: {
    verb: "after",
    words: ["হওয়ার কথা", "যাওয়ার কথা", "করার কথা", "থাকার কথা", "শুরু হচ্ছে", "শেষ হচ্ছে", "হতে যাচ্ছে", "করতে যাচ্ছে", "যাচ্ছেন", "আসছেন", "নেওয়ার কথা", "দেওয়ার কথা", "আসার কথা", "খেলার কথা", "ফেরার কথা", "শুরুর কথা", "পৌঁছানোর কথা", "কথা রয়েছে", "হতে পারে", "সম্ভাবনা রয়েছে", "সম্ভাবনা আছে", "হতে চলেছে", "করতে চলেছে", "অনুষ্ঠেয়", "মাঠে নামছে", "মুক্তি পাচ্ছে",
      "করব", "যাব", "হব", "দেব", "নেব", "থাকব", "আসব", "খেলব", "পারব", "বলব", "জানাব", "দেখব"],
    beginnings: [],
    endings: ["বে", "বেন", "বেই", "বো"],
    except: [
      "তবে", "সবে", "ভাবে", "এভাবে", "যেভাবে", "সেভাবে", "কীভাবে", "হিসাবে", "হিসেবে", "অভাবে", "প্রভাবে", "স্বভাবে", "উৎসবে", "জবাবে", "ক্লাবে", "পাঞ্জাবে", "নীরবে", "গৌরবে", "আরবে", "পূর্বে", "পর্বে", "গর্বে", "বৈভবে", "বাস্তবে", "মহোৎসবে", "বিপ্লবে", "প্রস্তাবে", "ইউটিউবে", "বিলম্বে", "অবিলম্বে", "গুজবে", "ল্যাবে", "প্রেসক্লাবে", "কবে", "যবে", "কবেই", "তবেই", "সরবে", "শৈশবে", "অনুভবে", "শবে", "নায়েবে", "আবে", "কোবে", "বেন", "রুবেন", "কলম্বো", "রজবে",
    ],
    // No verb of the future has a hasanta there; -ভাবে makes adverbs.
    exceptEndings: ["্বে", "ভাবে", "ত্বে"],
    clauseBreaks: ["বলেন", "বলেছেন", "জানান", "জানিয়েছেন", "জানিয়েছে", "জানায়", "বলে", "বললেন", "বলল", "জানালেন", "জানাল", "যে", "কিন্তু", "তবে", "হয়েছে", "হয়েছিল", "হয়নি", "ছিল", "করেন", "করেছেন", "করেছে", "করেছিলেন", "করলেন", "হলো", "হল", "গেল", "গিয়েছে", "গিয়েছেন", "দিয়েছে", "দিয়েছেন", "নিয়েছেন", "যদিও", "কারণ", "যদি", "অথচ", "হয়েছেন", "গেছে", "ছিলেন", "যখন", "গেছেন", "বলেছে"],
  },
  bengals: {
    west: ["কলকাতা", "পশ্চিমবঙ্গ", "হাওড়া", "শিলিগুড়ি", "বিশ্বভারতী", "বেলুড়", "তৃণমূল কংগ্রেস", "মমতা", "আগরতলা", "ত্রিপুরা", "আসানসোল", "বর্ধমান"],
    bangladesh: ["বাংলাদেশ", "ঢাকা", "চট্টগ্রাম", "ছায়ানট", "রমনা", "বাংলা একাডেমি"],
  },
};
