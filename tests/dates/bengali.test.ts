import { describe, expect, it } from "vitest";
import { type Expected, found } from "./found";

type Row = [name: string, text: string, referenceDate: string | undefined, expected: Expected[]];

/** A Friday, in ISO week 40. */
const DAY = "2023-10-06";
const NONE = undefined;

const positive: Row[] = [
  // A day with its month and year.
  ["weekday, day, month and year", "সভাটি হয় বৃহস্পতিবার, ৫ অক্টোবর ২০২৩ ঢাকায়।", NONE, [{ text: "বৃহস্পতিবার, ৫ অক্টোবর ২০২৩", type: "DATE", value: "2023-10-05" }]],
  ["day with its ending", "তিনি ১৯শে সেপ্টেম্বর ১৯৯২ জন্মগ্রহণ করেন।", NONE, [{ text: "১৯শে সেপ্টেম্বর ১৯৯২", type: "DATE", value: "1992-09-19" }]],
  ["comma before the year", "চুক্তিটি ১২ মার্চ, ২০২৪ কার্যকর হয়েছে।", NONE, [{ text: "১২ মার্চ, ২০২৪", type: "DATE", value: "2024-03-12" }]],
  ["ending on the year", "আদালতের ১২ মার্চ ২০১৫এর রায় বহাল আছে।", NONE, [{ text: "১২ মার্চ ২০১৫এর", type: "DATE", value: "2015-03-12" }]],
  ["day, month, year and the word for year", "ভাষণটি ৭ মার্চ ১৯৭১ সালে দেওয়া হয়েছিল।", NONE, [{ text: "৭ মার্চ ১৯৭১ সালে", type: "DATE", value: "1971-03-07" }]],
  ["Hijri day", "১ রমজান ১৪৪৫ হিজরি থেকে রোজা শুরু হয়।", NONE, [{ text: "১ রমজান ১৪৪৫ হিজরি", type: "DATE", value: "2024-03-11", calendar: "hijri" }]],
  ["Bangla day", "মেলা শুরু হয় ১ বৈশাখ ১৪৩০ বঙ্গাব্দে।", NONE, [{ text: "১ বৈশাখ ১৪৩০ বঙ্গাব্দে", type: "DATE", value: "2023-04-14", calendar: "bangla" }]],
  ["month before the day", "অক্টোবর ৫, ২০২৩ তারিখটি তাঁর মনে আছে।", NONE, [{ text: "অক্টোবর ৫, ২০২৩", type: "DATE", value: "2023-10-05" }]],
  ["year before the day", "২০২১ সালের ২৬শে মার্চ ভবনটি উদ্বোধন করা হয়।", NONE, [{ text: "২০২১ সালের ২৬শে মার্চ", type: "DATE", value: "2021-03-26" }]],
  ["month, word for month and day", "অক্টোবর মাসের ৫ তারিখে বৈঠক বসেছিল।", DAY, [{ text: "অক্টোবর মাসের ৫ তারিখে", type: "DATE", value: "2023-10-05" }]],
  ["numeric, day first", "আবেদনপত্রে ০৫/১০/২০২৩ লেখা ছিল।", NONE, [{ text: "০৫/১০/২০২৩", type: "DATE", value: "2023-10-05" }]],
  ["numeric, year first", "নথিটি 2023-10-05 স্বাক্ষরিত।", NONE, [{ text: "2023-10-05", type: "DATE", value: "2023-10-05" }]],
  // A day without a year.
  ["no year, the nearest past", "১২ নভেম্বর সেখানে আগুন লেগেছিল।", DAY, [{ text: "১২ নভেম্বর", type: "DATE", value: "2022-11-12" }]],
  ["no year, last", "গত ২১ সেপ্টেম্বর তিনি পদত্যাগ করেন।", DAY, [{ text: "গত ২১ সেপ্টেম্বর", type: "DATE", value: "2023-09-21" }]],
  ["no year, next", "আগামী ১২ নভেম্বর ভোট নেওয়া হবে।", DAY, [{ text: "আগামী ১২ নভেম্বর", type: "DATE", value: "2023-11-12" }]],
  ["no year, last year's", "গত বছরের ১০ জানুয়ারি তিনি আসেন।", DAY, [{ text: "গত বছরের ১০ জানুয়ারি", type: "DATE", value: "2022-01-10" }]],
  ["no year, next year's", "আগামী বছরের ১০ জানুয়ারি ভোট হবে।", DAY, [{ text: "আগামী বছরের ১০ জানুয়ারি", type: "DATE", value: "2024-01-10" }]],
  ["no year and no reference date", "১৯শে সেপ্টেম্বর সংঘর্ষ বাধে।", NONE, [{ text: "১৯শে সেপ্টেম্বর", type: "DATE", value: "XXXX-09-19" }]],
  ["day of the month", "মামলার শুনানি হয় ১২ তারিখে।", DAY, [{ text: "১২ তারিখে", type: "DATE", value: "2023-09-12" }]],
  ["day of the month, no reference date", "মামলার শুনানি হয় ১২ তারিখে।", NONE, [{ text: "১২ তারিখে", type: "DATE", value: "XXXX-XX-12" }]],
  // A month.
  ["month of a year", "২০২২ সালের অক্টোবরে কারখানাটি চালু হয়।", NONE, [{ text: "২০২২ সালের অক্টোবরে", type: "DATE", value: "2022-10" }]],
  ["beginning of a month of a year", "২০২২ সালের অক্টোবর মাসের শুরুতে বন্যা হয়।", NONE, [{ text: "২০২২ সালের অক্টোবর মাসের শুরুতে", type: "DATE", value: "2022-10", mod: "START" }]],
  ["month before its year", "প্রকল্পটি জুলাই ২০২৪ নাগাদ শেষ হয়।", NONE, [{ text: "জুলাই ২০২৪", type: "DATE", value: "2024-07" }]],
  ["middle of a month", "মার্চ মাসের মাঝামাঝি পরীক্ষা হয়।", DAY, [{ text: "মার্চ মাসের মাঝামাঝি", type: "DATE", value: "2023-03", mod: "MID" }]],
  ["May beside the word for month", "মে মাসে ঘূর্ণিঝড়টি আঘাত হানে।", DAY, [{ text: "মে মাসে", type: "DATE", value: "2023-05" }]],
  ["May beside a day", "১ মে কারখানা বন্ধ ছিল।", DAY, [{ text: "১ মে", type: "DATE", value: "2023-05-01" }]],
  ["month alone", "জুলাইয়ে রপ্তানি বেড়েছে।", DAY, [{ text: "জুলাইয়ে", type: "DATE", value: "2023-07" }]],
  ["end of a month alone", "ডিসেম্বরের শেষ দিকে শীত পড়েছিল।", DAY, [{ text: "ডিসেম্বরের শেষ দিকে", type: "DATE", value: "2022-12", mod: "END" }]],
  ["month alone, no reference date", "সেপ্টেম্বরে বৃষ্টি হয়েছিল।", NONE, [{ text: "সেপ্টেম্বরে", type: "DATE", value: "XXXX-09" }]],
  ["last month of a name", "গত এপ্রিলে তাপমাত্রা রেকর্ড ছাড়ায়।", DAY, [{ text: "গত এপ্রিলে", type: "DATE", value: "2023-04" }]],
  ["next month of a name", "আগামী জানুয়ারিতে নির্বাচন।", DAY, [{ text: "আগামী জানুয়ারিতে", type: "DATE", value: "2024-01" }]],
  // A year.
  ["year", "দেশটি ২০২২ সালে চুক্তি করে।", NONE, [{ text: "২০২২ সালে", type: "DATE", value: "2022" }]],
  ["beginning of a year", "১৯৭১ সালের শুরুতে আন্দোলন জোরদার হয়।", NONE, [{ text: "১৯৭১ সালের শুরুতে", type: "DATE", value: "1971", mod: "START" }]],
  ["middle of a year with a hyphened ending", "২০১৫-এর মাঝামাঝি দাম কমে যায়।", NONE, [{ text: "২০১৫-এর মাঝামাঝি", type: "DATE", value: "2015", mod: "MID" }]],
  ["Bangla year", "১৪৩০ বঙ্গাব্দে ফলন ভালো হয়েছিল।", NONE, [{ text: "১৪৩০ বঙ্গাব্দে", type: "DATE", value: "1430-BS", calendar: "bangla" }]],
  ["Hijri year", "১৪৪০ হিজরিতে মসজিদটি নির্মিত হয়।", NONE, [{ text: "১৪৪০ হিজরিতে", type: "DATE", value: "1440-AH", calendar: "hijri" }]],
  // Days and parts of days told from the reference date.
  ["weekday", "বৃহস্পতিবার সংসদে বিলটি পাস হয়।", DAY, [{ text: "বৃহস্পতিবার", type: "DATE", value: "2023-10-05" }]],
  ["weekday of the reference date", "শুক্রবার সারা দেশে বৃষ্টি হয়।", DAY, [{ text: "শুক্রবার", type: "DATE", value: "2023-10-06" }]],
  ["last weekday is before the reference date", "গত শুক্রবার সভা হয়।", DAY, [{ text: "গত শুক্রবার", type: "DATE", value: "2023-09-29" }]],
  ["next weekday is after the reference date", "আগামী শুক্রবার সভা হবে।", DAY, [{ text: "আগামী শুক্রবার", type: "DATE", value: "2023-10-13" }]],
  ["weekday, no reference date", "গত সোমবার সভা হয়।", NONE, [{ text: "গত সোমবার", type: "DATE", value: "XXXX-WXX-1" }]],
  ["yesterday and its weekday", "গতকাল বৃহস্পতিবার রায় ঘোষণা করা হয়।", DAY, [{ text: "গতকাল বৃহস্পতিবার", type: "DATE", value: "2023-10-05" }]],
  ["weekday and part of the day", "শুক্রবার বিকেলে বৈঠক বসে।", DAY, [{ text: "শুক্রবার বিকেলে", type: "TIME", value: "2023-10-06TAF" }]],
  ["yesterday, its weekday and part of the day", "গতকাল বৃহস্পতিবার রাতে আগুন লাগে।", DAY, [{ text: "গতকাল বৃহস্পতিবার রাতে", type: "TIME", value: "2023-10-05TNI" }]],
  ["today", "আজ থেকে টিকিট বিক্রি শুরু।", DAY, [{ text: "আজ", type: "DATE", value: "2023-10-06" }]],
  ["tomorrow", "আগামীকাল ফল প্রকাশ করা হবে।", DAY, [{ text: "আগামীকাল", type: "DATE", value: "2023-10-07" }]],
  ["the day before yesterday", "গত পরশু তিনি দেশে ফেরেন।", DAY, [{ text: "গত পরশু", type: "DATE", value: "2023-10-04" }]],
  ["yesterday, no reference date", "গতকাল তিনি দেশে ফেরেন।", NONE, [{ text: "গতকাল", type: "DATE", value: "PAST_REF" }]],
  ["part of yesterday", "গতকাল সন্ধ্যায় ট্রেনটি লাইনচ্যুত হয়।", DAY, [{ text: "গতকাল সন্ধ্যায়", type: "TIME", value: "2023-10-05TEV" }]],
  ["last night is the night of the day before", "গত রাতে গ্রামটিতে হামলা হয়।", DAY, [{ text: "গত রাতে", type: "TIME", value: "2023-10-05TNI" }]],
  // Periods.
  ["last week", "গত সপ্তাহে দর কমেছে।", DAY, [{ text: "গত সপ্তাহে", type: "DATE", value: "2023-W39" }]],
  ["this month", "চলতি মাসে বৃষ্টি বাড়বে।", DAY, [{ text: "চলতি মাসে", type: "DATE", value: "2023-10" }]],
  ["beginning of last year", "গত বছরের শুরুতে দাম বাড়ে।", DAY, [{ text: "গত বছরের শুরুতে", type: "DATE", value: "2022", mod: "START" }]],
  ["next year, no reference date", "আগামী বছর কাজ শেষ হবে।", NONE, [{ text: "আগামী বছর", type: "DATE", value: "FUTURE_REF" }]],
  ["last five years", "গত পাঁচ বছরে ঋণ দ্বিগুণ হয়েছে।", DAY, [{ text: "গত পাঁচ বছরে", type: "DURATION", value: "P5Y" }]],
  ["three days ago", "তিন দিন আগে তিনি গ্রেপ্তার হন।", DAY, [{ text: "তিন দিন আগে", type: "DATE", value: "2023-10-03" }]],
  ["three weeks ago", "তিন সপ্তাহ আগে সেতুটি খুলে দেওয়া হয়।", DAY, [{ text: "তিন সপ্তাহ আগে", type: "DATE", value: "2023-W37" }]],
  ["about five years ago", "প্রায় পাঁচ বছর আগে সেতুটি ভাঙে।", DAY, [{ text: "প্রায় পাঁচ বছর আগে", type: "DATE", value: "2018", mod: "APPROX" }]],
  ["one day ago, in one word", "একদিন আগে তিনি এসেছেন।", DAY, [{ text: "একদিন আগে", type: "DATE", value: "2023-10-05" }]],
  ["some years ago", "কয়েক বছর আগে গ্রামটি ছিল না।", DAY, [{ text: "কয়েক বছর আগে", type: "DATE", value: "PAST_REF" }]],
  ["days before an event", "দুর্ঘটনার দুই দিন আগে চিঠিটি আসে।", DAY, [{ text: "দুই দিন আগে", type: "DURATION", value: "P2D" }]],
  ["days after an event", "দুর্ঘটনার তিন দিন পর লাশ উদ্ধার হয়।", DAY, [{ text: "তিন দিন পর", type: "DURATION", value: "P3D" }]],
  ["one day after an event, in one word", "ভূমিকম্পের একদিন পরে ত্রাণ আসে।", DAY, [{ text: "একদিন পরে", type: "DURATION", value: "P1D" }]],
  ["a year after a month named before", "২০২২ সালের অক্টোবরে মিলটি চালু হয়। এক বছর পরে সেটি বন্ধ হয়।", DAY, [{ text: "২০২২ সালের অক্টোবরে", type: "DATE", value: "2022-10" }, { text: "এক বছর পরে", type: "DATE", value: "2023-10" }]],
  ["days after a day named before", "২০২৪ সালের ৫ আগস্ট সরকার পড়ে যায়। তিন দিন পরে নতুন সরকার শপথ নেয়।", "2024-09-01", [{ text: "২০২৪ সালের ৫ আগস্ট", type: "DATE", value: "2024-08-05" }, { text: "তিন দিন পরে", type: "DATE", value: "2024-08-08" }]],
  ["months after a month named before", "২০২২ সালের অক্টোবরে মিলটি চালু হয়। তিন মাস পরে সেটি বন্ধ হয়।", DAY, [{ text: "২০২২ সালের অক্টোবরে", type: "DATE", value: "2022-10" }, { text: "তিন মাস পরে", type: "DATE", value: "2023-01" }]],
  ["days after a month named before count from no day", "২০২২ সালের অক্টোবরে মিলটি চালু হয়। তিন দিন পরে সেটি বন্ধ হয়।", DAY, [{ text: "২০২২ সালের অক্টোবরে", type: "DATE", value: "2022-10" }, { text: "তিন দিন পরে", type: "DURATION", value: "P3D" }]],
  ["more years ago than there were", "৩০০০ বছর আগে এখানে নগর ছিল।", DAY, [{ text: "৩০০০ বছর আগে", type: "DATE", value: "PAST_REF" }]],
  ["years ago, many", "৩০০ বছর আগে এখানে নগর ছিল।", DAY, [{ text: "৩০০ বছর আগে", type: "DATE", value: "1723" }]],
  ["duration", "ধর্মঘট তিন দিন ধরে চলছে।", DAY, [{ text: "তিন দিন", type: "DURATION", value: "P3D" }]],
  ["duration of hours", "প্রায় ৪৮ ঘণ্টা বিদ্যুৎ ছিল না।", NONE, [{ text: "প্রায় ৪৮ ঘণ্টা", type: "DURATION", value: "PT48H", mod: "APPROX" }]],
  ["duration of some days", "কয়েক দিনের বৃষ্টিতে ফসল নষ্ট হয়।", NONE, [{ text: "কয়েক দিনের", type: "DURATION", value: "PXD" }]],
  ["beginning of a decade", "১৯৯০-এর দশকের গোড়ার দিকে কারখানাটি বসে।", NONE, [{ text: "১৯৯০-এর দশকের গোড়ার দিকে", type: "DATE", value: "199X", mod: "START" }]],
  ["decade by its last two digits", "৯০-এর দশকে শহরটি ছোট ছিল।", NONE, [{ text: "৯০-এর দশকে", type: "DATE", value: "199X" }]],
  ["century with an ordinal ending", "১৯তম শতাব্দীতে রেলপথ আসে।", NONE, [{ text: "১৯তম শতাব্দীতে", type: "DATE", value: "18XX" }]],
  ["every Monday", "প্রতি সোমবার হাট বসে।", DAY, [{ text: "প্রতি সোমবার", type: "SET", value: "XXXX-WXX-1" }]],
  ["every month", "প্রতি মাসে ভাতা দেওয়া হয়।", DAY, [{ text: "প্রতি মাসে", type: "SET", value: "P1M" }]],
  ["every two years", "প্রতি দুই বছরে সম্মেলন হয়।", DAY, [{ text: "প্রতি দুই বছরে", type: "SET", value: "P2Y" }]],
  ["now", "তিনি বর্তমানে চিকিৎসাধীন।", DAY, [{ text: "বর্তমানে", type: "DATE", value: "PRESENT_REF" }]],
  ["recently", "সম্প্রতি আইনটি সংশোধন করা হয়।", NONE, [{ text: "সম্প্রতি", type: "DATE", value: "PAST_REF" }]],
  // Ranges.
  ["days of a month with a dash", "মেলা চলে ৫-৭ অক্টোবর ২০২৩ পর্যন্ত।", NONE, [{ text: "৫-৭ অক্টোবর ২০২৩", type: "DATE", value: "2023-10-05/2023-10-07" }]],
  ["days of a month with from", "মেলা চলে ৩ থেকে ৫ অক্টোবর।", DAY, [{ text: "৩ থেকে ৫ অক্টোবর", type: "DATE", value: "2023-10-03/2023-10-05" }]],
  ["days of a month around the reference date", "মেলা চলছে ৫ থেকে ৭ অক্টোবর।", DAY, [{ text: "৫ থেকে ৭ অক্টোবর", type: "DATE", value: "2023-10-05/2023-10-07" }]],
  ["days of a month that is still to come are last year's", "মেলা চলে ৭ থেকে ৯ অক্টোবর।", DAY, [{ text: "৭ থেকে ৯ অক্টোবর", type: "DATE", value: "2022-10-07/2022-10-09" }]],
  ["days of a month across the turn of the year, next", "সম্মেলন বসবে আগামী ২৫ থেকে ২৮ জানুয়ারি।", "2024-12-10", [{ text: "আগামী ২৫ থেকে ২৮ জানুয়ারি", type: "DATE", value: "2025-01-25/2025-01-28" }]],
  ["years with a dash", "২০১০-২০১৫ সালে রপ্তানি বাড়ে।", NONE, [{ text: "২০১০-২০১৫ সালে", type: "DATE", value: "2010/2015" }]],
  ["years with from", "২০১০ থেকে ২০১৫ সাল পর্যন্ত দলটির নেতা ছিলেন রহিম।", NONE, [{ text: "২০১০ থেকে ২০১৫ সাল", type: "DATE", value: "2010/2015" }]],
  ["two dates with from", "২০২১ সালের মার্চ থেকে ২০২৩ সালের জুন পর্যন্ত কাজ চলে।", NONE, [{ text: "২০২১ সালের মার্চ থেকে ২০২৩ সালের জুন", type: "DATE", value: "2021-03/2023-06" }]],
];

/** Each looks like a date to someone in a hurry. */
const negative: [name: string, text: string][] = [
  ["score", "আবাহনী ৩-১ গোলে জিতেছে।"],
  ["score of a series", "সিরিজে ২-০ ব্যবধানে এগিয়ে গেল দল।"],
  ["percentage with a sign", "ভোট পড়েছে ১২% কেন্দ্রে।"],
  ["percentage with a word", "মূল্যস্ফীতি এখনো ৯.৭ শতাংশ।"],
  ["decimal", "ভূমিকম্পটি ছিল ৫.৬ মাত্রার।"],
  ["price with a word", "মোবাইলটির দাম ২০২৩ টাকা।"],
  ["price with a sign", "ভাড়া ধরা হয়েছে ৳১৯৯৯ মাত্র।"],
  ["thousands", "সেখানে ১,২৩,৪৫৬ জন ভোটার আছেন।"],
  ["count", "ক্ষতিগ্রস্ত হয়েছে ১ লাখ মানুষ।"],
  ["four digits without a word for year", "মিছিলে ২০১৮ জন শিক্ষার্থী ছিলেন।"],
  ["ordinal before a noun", "এটি ছিল কমিটির ২০তম বৈঠক।"],
  ["channel with a number", "খবরটি দিয়েছে ফ্রান্স ২৪ চ্যানেল।"],
  ["during the war", "যুদ্ধের সময় সেতুটি ভেঙে যায়।"],
  ["age", "৩০ বছর বয়সী এক যুবক আহত হয়েছেন।"],
  ["age of a child, in months", "১৮ মাস বয়সী শিশুটি সুস্থ।"],
  ["মার্চ in a long march", "দলটি লং মার্চ করেছে।"],
  ["মে within words", "মেয়র ও তাঁর মেয়ে মেলায় গিয়েছিলেন।"],
  ["মে alone", "মে দিবসের আলোচনা সভা হয়।"],
  ["জুন and মার্চ within names", "জুনায়েদ একজন মার্চেন্ট।"],
  ["দিন, মাস and রাত within names", "দিনাজপুরের মাসুদ রাতুলকে চেনেন।"],
  ["আজ within words", "আজাদ আজীবন সদস্যপদ পেলেন।"],
  ["প্রতি within a word", "প্রতিনিধি দলটি পরীক্ষা দেখতে যায়।"],
  ["the word for a journey, which is a Hijri month too", "রাষ্ট্রপতির সফর স্থগিত করা হয়েছে।"],
  ["personal names that are months", "রমজান আলী ও কার্তিক দাস গ্রেপ্তার হন।"],
  ["telephone number", "ফোন করুন +৮৮০১৭১২ নম্বরে।"],
  ["ratio", "অনুপাতটি ছিল ৩:২ মাত্র।"],
];

describe("findDates in Bengali", () => {
  it.each(positive)("%s", (_, text, referenceDate, expected) => {
    expect(found(text, "bn", referenceDate)).toEqual(expected.map((mention) => ({ calendar: "gregorian", ...mention })));
  });
});

describe("no dates in Bengali", () => {
  it.each(negative)("%s", (_, text) => {
    expect(found(text, "bn", DAY)).toEqual([]);
  });
});
