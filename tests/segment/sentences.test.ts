import { describe, expect, it } from "vitest";
import { sentences as arabicRules } from "../../src/languages/ar/segment";
import { sentences as urduRules } from "../../src/languages/ur/segment";
import { splitSentences } from "../../src/segment/index";
import { TextSegmenter } from "../../src/segment/segmenter";
import type { NewlineMode, Sentence } from "../../src/types";

type Row = [name: string, text: string];

/** Checks a text in which ✂ stands at every place where one sentence ends and the next begins. */
function expectCuts(marked: string, language: "bn" | "ar"): void {
  const text = marked.replaceAll("✂", "");
  const expected: Sentence[] = [];
  let at = 0;
  for (const piece of marked.split("✂")) {
    const start = at + piece.length - piece.trimStart().length;
    at += piece.length;
    expected.push({ start, end: start + piece.trim().length, text: piece.trim(), language });
  }
  expect(splitSentences(text)).toEqual(expected);
  expect(splitSentences(text, { language })).toEqual(expected);
}

const bengali: Record<string, Row[]> = {
  "1 abbreviations and initials": [
    ["মো. before a name", "সভায় মো. নাহিদ হাসান বক্তব্য দেন।✂ পরে প্রশ্নোত্তর হয়।"],
    ["মো. in two codings", "সভায় ম\u09c7\u09be. নাহিদ হাসান বক্তব্য দেন।✂ পরে প্রশ্নোত্তর হয়।"],
    ["ডা. before a name", "ডা. দীপা সাহা রোগী দেখেন।✂ ভিড় ছিল।"],
    ["ড. before a name", "ড. ইউনূস এলেন।✂ সভা শুরু হলো।"],
    ["লে. before a rank", "লে. জেনারেল করিম আসেন।✂ সেনারা সালাম জানায়।"],
    ["অব. in brackets", "মেজর (অব.) হাফিজ ভোট দিয়েছেন।✂ ভোট শান্ত ছিল।"],
    ["initials parted by spaces", "এ. কে. আজাদ চিঠি লিখেছেন।✂ চিঠি পৌঁছেছে।"],
    ["initials behind ও", "এ. টি. রায় ও জি. এম. করিম গান করেন।✂ মেলা চলছে।"],
    ["initials run together", "বিজ্ঞানী এ.পি.জে. আবদুল কালাম সেখানে যান।✂ তিনি ভাষণ দেন।"],
    ["প্রফেসর ড.", "প্রফেসর ড. আনোয়ার ক্লাস নেন।✂ ছাত্ররা খুশি।"],
    ["a rank spelled out before মো.", "এস আই মো. রফিক তদন্ত করছেন।✂ মামলা হয়েছে।"],
    ["a measure of two parts", "সেতুটি ৬ কি.মি. দীর্ঘ।✂ কাজ চলছে।"],
    ["a measure right behind its number", "সেতুটি ৬কি.মি. দীর্ঘ।✂ কাজ চলছে।"],
    ["a measure within a sentence", "বৃষ্টি হয়েছে ৪০ মি.মি. পর্যন্ত।✂ পানি নেমে গেছে।"],
    ["a Latin initial", "লেখক J. Hasan ঢাকায় এসেছেন।✂ মেলা চলছে।"],
    ["an abbreviation without a space behind", "মামলার তদন্ত করছেন মো.নাহিদ হাসান।✂ আসামি পলাতক।"],
    ["an abbreviation behind a hyphen", "লেখক-ড. করিম এলেন।✂ মেলা চলছে।"],
    ["not a Latin word with a full stop", "তিনি পড়েছেন Oxford কলেজে, নাম Balliol.✂ পরে দেশে ফেরেন।"],
    ["not a word that only ends like লি.", "সড়ক এখন খালি.✂ দোকান বন্ধ."],
    ["not a word that only ends like মো.", "ওটাই সুমো.✂ সবাই দেখেছে."],
    ["not a plain word with a full stop", "বৈঠক শেষ হয়েছে.✂ কাল আবার বসবে."],
    ["not a word longer than any abbreviation", "দেখা গেল অভিযোগপ্রত্যাহারকারীদেরকেও.✂ পরে সভা হয়."],
    ["not ড with a danda", "লাইনের শেষে লেখা ড।✂ তারপর ফাঁকা।"],
  ],
  "2 decimals, times and versions": [
    ["a decimal", "মাটি ৯.৭ ইঞ্চি সরে গেছে।✂ কেউ আহত হয়নি।"],
    ["a decimal in European digits", "সুদের হার 1.5 শতাংশ।✂ আগে ছিল 2.25 শতাংশ।"],
    ["a decimal with the Arabic separator", "বেড়েছে ১٫৫ গুণ।✂ কমবে পরে।"],
    ["a decimal without its nought", "দাম কমেছে .৫ শতাংশ।✂ বাজার শান্ত।"],
    ["a time", "রাত ৯.৪৫ মিনিটে ট্রেন ছাড়ে।✂ যাত্রীরা ওঠেন।"],
    ["a version", "সংস্করণ ৩.২.১ এসেছে।✂ সবাই নামাচ্ছে।"],
    ["not a number before a danda", "মোট রান ৯৭।✂ ৫ উইকেট বাকি।"],
    ["not a number before a full stop", "মোট রান ৯৭.✂ উইকেট বাকি ৫টি."],
  ],
  "3 detached closing quotes": [
    ["a straight one", "'আবার খেলা হয়। '✂ আইপিএলে এটা নতুন নয়।"],
    ["a straight double one", "\"আবার খেলা হয়। \"✂ আইপিএলে এটা নতুন নয়।"],
    ["two straight ones for a double", "''আবার খেলা হয়। ''✂ আইপিএলে এটা নতুন নয়।"],
    ["a curly one", "“আবার খেলা হয়। ”✂ আইপিএলে এটা নতুন নয়।"],
    ["one of the opening shape, not detached", "“আবার খেলা হয়।“✂ আইপিএলে এটা নতুন নয়।"],
    ["not a double one when none is open", "আবার খেলা হয়।✂ \" এটা নতুন নয় \" বলেন কোচ।"],
    ["not a double one when the last has closed", "\"আবার খেলা হয়।\"✂ সভা শেষ হয়।✂ \" এটা নতুন নয় \" বলেন কোচ।"],
    ["not one that opens the next sentence", "আবার খেলা হয়।✂ 'এটা নতুন নয়,' বলেন কোচ।"],
    ["not a second one", "“আবার খেলা হয়।”✂ ” এটা নতুন নয়।"],
  ],
  "4 several sentences in one quotation": [
    ["in curly quotes", "“আমরা জিতেছি।✂ সবাই খুশি।✂ কাল উৎসব।”✂ এভাবেই দিন কাটে।"],
    ["behind a verb", "তিনি বলেন, ‘আমরা জিতেছি।✂ সবাই খুশি।’✂ সভা শেষ হয়।"],
    ["not one with commas", "“আমরা জিতেছি, সবাই খুশি, কাল উৎসব” কথাটা তাঁর।✂ সভা শেষ হয়।"],
  ],
  "5 a quotation and its speaker": [
    ["a question, then a speech verb", "\"টাকা গেল কোথায়?\" প্রশ্ন করেন মেয়র।✂ কেউ উত্তর দেয়নি।"],
    ["an exclamation, then a speech verb", "“নদীতে হাঙর আছে!” বলেন জেলেরা।✂ পুলিশ আসে।"],
    ["an exclamation, then a speech verb as the fifth word", "“নদীতে হাঙর আছে!” ভয়ে কাঁপতে কাঁপতে তখন বলেন জেলেরা।✂ পুলিশ আসে।"],
    ["a statement, then a speech verb at once", "“টাকা ফেরত চাই।” বলেন তিনি।✂ সভা শেষ হয়।"],
    ["a statement, then বলে", "‘টাকা ফেরত চাই।’ বলে জানান তিনি।✂ সভা শেষ হয়।"],
    ["a question within nested quotes", "“সে বলল, ‘কে ওখানে?’” জানান জেলেরা।✂ পুলিশ আসে।"],
    ["not a question, then something else", "\"টাকা গেল কোথায়?\"✂ সভা সেখানেই শেষ হয়।"],
    ["not a speech verb as the sixth word", "“নদীতে হাঙর আছে!”✂ ভয়ে কাঁপতে কাঁপতে তখন সেখানে বলেন জেলেরা।✂ পুলিশ আসে।"],
    ["not a speech verb behind a comma", "“নদীতে হাঙর আছে!”✂ সবাই পালায়, বলেন জেলেরা।"],
    ["not a verb that opens what is said next", "“টাকা গেল কোথায়?”✂ মেয়র বলেন, “জানি না।”"],
    ["not a verb that opens what is said next, with যে", "“টাকা গেল কোথায়?”✂ মেয়র বলেন যে তিনি জানেন না।"],
    ["not a verb that opens what is said next, with a colon", "“টাকা গেল কোথায়?”✂ মেয়র বলেন: “জানি না।”"],
    ["not a statement, then a verb that opens what is said next", "“টাকা ফেরত চাই।”✂ বলেন, “আজই চাই।”"],
    ["not a statement, then a speaker", "\"টাকা ফেরত চাই।\"✂ তিনি বলেন, \"আজই চাই।\""],
    ["not a statement in brackets", "(টাকা ফেরত চাই।)✂ বলেন তিনি, আজই চাই।"],
    ["a question, then what it is", "“টাকা গেল কোথায়?” প্রশ্ন বিরোধীদের।✂ কেউ উত্তর দেয়নি।"],
    ["a question in quotes of one shape, then its speaker", "তিনি “আমি কি যাব?“ বলে জানান।✂ সভা শেষ হয়।"],
    ["a slogan", "‘টাকা ফেরত চাই!’ স্লোগানে মুখর মাঠ।✂ সভা শেষ হয়।"],
    ["a title with its verb to come", "নতুন ছবি ‘টাকা গেল কোথায়?’ মুক্তি পেল শুক্রবার।✂ সভা শেষ হয়।"],
    ["a title in straight quotes", "নতুন ছবি 'টাকা গেল কোথায়?' মুক্তি পেল শুক্রবার।✂ সভা শেষ হয়।"],
    ["a title in straight double quotes", "নতুন ছবি \"টাকা গেল কোথায়?\" মুক্তি পেল শুক্রবার।✂ সভা শেষ হয়।"],
    ["not a question with an apostrophe, behind a comma", "মেয়র বলেন, 'হ'ল কী?'✂ সভা শেষ হয়।"],
    ["a quotation, a dash, its speaker", "‘টাকা ফেরত চাই।’ — বলেন তিনি।✂ সভা শেষ হয়।"],
    ["not a question behind a comma", "মেয়র জানতে চান, ‘টাকা গেল কোথায়?’✂ সভা শেষ হয়।"],
    ["not a question behind a verb of saying", "মেয়র বলেন ‘টাকা গেল কোথায়?’✂ সভা শেষ হয়।"],
    ["not a statement in a title's place", "নতুন ছবি ‘টাকা ফেরত চাই।’✂ মুক্তি পেল শুক্রবার।"],
    ["not a speech verb on the next line", "“নদীতে হাঙর আছে!”\n✂বলেন জেলেরা।"],
  ],
  "6 the genitive apostrophe": [
    ["opens no quotation", "সম্মেলন বসেছে বাকু 'র মাঠে।✂ নেতারা এসেছেন।✂ কাল শেষ হবে।"],
    ["closes none", "বাকু 'র মাঠ তৈরি।✂ নেতারা এসেছেন বাকু 'র মাঠে।"],
    ["not a quotation that opens", "সম্মেলন শেষ।✂ 'র' বর্ণটি দেয়ালে লেখা ছিল।"],
  ],
  "7 dandas": [
    ["a danda", "বৃষ্টি হলো।✂ রোদ উঠল।"],
    ["U+09F7 for the danda", "বৃষ্টি হলো৷✂ রোদ উঠল৷"],
    ["a bar for the danda", "বৃষ্টি হলো |✂ রোদ উঠল |"],
    ["two dandas", "বৃষ্টি হলো।।✂ রোদ উঠল।।"],
    ["a double danda", "বৃষ্টি হলো॥✂ রোদ উঠল॥"],
    ["a space before the danda", "বৃষ্টি হলো ।✂ রোদ উঠল ।"],
    ["no space after the danda", "বৃষ্টি হলো।✂রোদ উঠল।"],
    ["no space between an exclamation and a number", "বৃষ্টি হলো!✂২০১১ সালেও হয়েছিল।"],
    ["a question and an exclamation", "বৃষ্টি হবে কি?✂ রোদ চাই!✂ মেঘ কাটছে।"],
    ["two signs at once", "এ কী হলো?!✂ কেউ জানে না।"],
    ["two signs with a space between", "এ কী হলো? !✂ কেউ জানে না।"],
    ["a bar behind a Latin name and a space", "তিনি থাকেন Facebook |✂ সবাই জানে |"],
    ["not a bar in a Latin name", "ছবিটি Reuters|AFP থেকে নেওয়া।✂ সবাই দেখেছে।"],
  ],
  "9 signs that end nothing": [
    ["comma, semicolon and colon", "ছিলেন তিনজন: মেয়র, সচিব; আর কেউ নন।"],
    ["a comma behind a quoted question", "“কে ওখানে?”, বলে চিৎকার করেন তিনি।✂ কেউ নেই।"],
    ["a dash within a line", "ঢাকা - চট্টগ্রাম পথে ট্রেন চলছে।"],
    ["not a danda behind them", "ছিলেন তিনজন: মেয়র, সচিব, শিক্ষক।✂ আর কেউ নন।"],
  ],
  "10 an unclosed quote": [
    ["swallows nothing", "তিনি বলেন, “আমরা জিতেছি।✂ সবাই খুশি।✂ কাল উৎসব।"],
    ["not one that closes", "তিনি বলেন, “আমরা জিতেছি।”✂ সবাই খুশি।✂ “কাল উৎসব।”"],
    ["a straight one, either", "তিনি বলেন, \"আমরা জিতেছি।✂ সবাই খুশি।✂ কাল উৎসব।"],
    ["a straight one, on the line before", "তিনি বলেন, \"আমরা জিতেছি।\n✂সবাই খুশি।✂ \" কাল উৎসব \" হবে।"],
    ["an unclosed bracket, either", "তিনি (মেয়র এলেন।✂ সবাই খুশি!✂ কাল উৎসব।"],
  ],
  "11 ellipses": [
    ["a pause", "ওটা... ওটা আমার নয়।✂ সবাই চুপ।"],
    ["of one sign", "এক, দুই… দশ পর্যন্ত গোনেন তিনি।✂ সবাই চুপ।"],
    ["with spaces around", "তবে ... সে কথা আলাদা।✂ সবাই চুপ।"],
    ["for what is left out", "তিনি বলেন [...] সব হবে।✂ সবাই চুপ।"],
    ["at the start", "...এবং তিনি এলেন।✂ সবাই চুপ।"],
    ["in a quotation, before a speech verb", "“আমি জানি না...” বলেন তিনি।✂ সবাই চুপ।"],
    ["without a space behind", "কখনো ঢাকা...কখনো দিল্লি।✂ সবাই চুপ।"],
    ["detached, behind a danda", "তিনি চলে গেছেন। ...✂ পরে আর আসেননি।"],
    ["not behind a finite verb", "তিনি থেমে গেলেন...✂ তারপর সব চুপ।"],
    ["not behind a finite verb, of one sign", "তিনি থেমে গেলেন…✂ তারপর সব চুপ।"],
    ["not behind a finite verb, of one sign and a stop", "সব শেষ হয়ে গেল….✂ এখন অপেক্ষা।"],
    ["not with a danda", "সে আর ফেরেনি…।✂ মা অপেক্ষায়।"],
    ["not three points with a danda", "সে আর ফেরেনি...।✂ মা অপেক্ষায়।"],
    ["not with a question mark", "আর কত দিন...?✂ কেউ জানে না।"],
    ["not in a quotation, before another sentence", "“আমি জানি না...”✂ সভা শেষ হয়।"],
    ["not two points", "সব শেষ..✂ আশা আছে।"],
    ["not in Latin before a capital", "ছবির নাম Wait...✂ What এখন চলছে।"],
  ],
  "12 lines": [
    ["a headline without a stop", "ঢাকায় ভারী বৃষ্টি\n✂রাজধানীতে সারা দিন বৃষ্টি হয়েছে।✂ পানি জমেছে।"],
    ["a headline as long as the line below", "ডিজিটাল নিরাপত্তা আইন বাতিলের সম্ভাবনা নেই, জানালেন আইনমন্ত্রী\n✂আইনটি বাতিলের কোনো সম্ভাবনা আপাতত দেখছেন না আইনমন্ত্রী।"],
    ["bullets", "দাবি তিনটি\n✂• বেতন বাড়াতে হবে\n✂• ছুটি দিতে হবে\n✂• ঘর চাই"],
    ["a Latin l for a bullet", "তিনি ডাক দিয়েছেন।✂ l করিম উদ্দিন"],
    ["a blank line", "প্রথম অনুচ্ছেদ এখানে\n\n✂দ্বিতীয় অনুচ্ছেদ এখানে"],
    ["Windows line ends", "ঢাকায় বৃষ্টি\r\n✂পানি জমেছে।\r\n"],
    ["line ends of old Macs", "ঢাকায় বৃষ্টি\r✂পানি জমেছে।\r"],
    ["Unicode's paragraph separator", "ঢাকায় বৃষ্টি\u2029✂পানি জমেছে।"],
    ["not a line wrapped in mid-sentence", "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল, যাত্রীরা\nঘণ্টার পর ঘণ্টা বসে ছিলেন।✂ কেউ কেউ হেঁটে গেছেন।"],
    ["not a wrapped line before a short rest", "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল এবং যাত্রীরা গাড়িতে\nবসে ছিলেন।"],
    ["not lines of three", "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল আর যাত্রীরা\nঘণ্টার পর ঘণ্টা গাড়িতে বসে ছিলেন বলে কেউ কেউ শেষ পর্যন্ত\nগাড়ি থেকে নেমে হেঁটেই গন্তব্যের দিকে রওনা হয়ে গেছেন আজ।"],
    ["not a line that ends with a comma", "উপস্থিত ছিলেন মেয়র,\nসচিব ও অন্য নেতারা।✂ সভা হয়।"],
    ["not a line that ends with যে", "মেয়র গতকাল বলেছেন যে\nকাল সভা হবে।✂ সবাই আসবেন।"],
    ["an indented line behind a comma", "উপস্থিত ছিলেন মেয়র,\n✂  সচিব ও অন্য নেতারা।"],
    ["a numbered list behind a comma", "উপস্থিত ছিলেন,\n✂১. মেয়র\n✂২. সচিব"],
    ["not a number behind a comma", "উপস্থিত ছিলেন,\n১২ জন নেতা।✂ সভা হয়।"],
    ["not a number with its classifier behind a comma", "উপস্থিত ছিলেন,\n১২জন নেতা।✂ সভা হয়।"],
    ["not a year behind a comma", "সভাটি হয় মে মাসে,\n২০২৩, ঢাকায়।✂ পরে আর হয়নি।"],
    ["not a number at the end behind a comma", "সভাটি হয় মে মাসে,\n১২"],
    ["a list behind a comma", "উপস্থিত ছিলেন,\n✂• মেয়র\n✂• সচিব"],
  ],
  "13 list numbers and addresses": [
    ["list numbers with a stop", "১. পানি চাই\n✂২. আলো চাই"],
    ["list numbers with a danda", "১। পানি চাই।\n✂২। আলো চাই।"],
    ["list numbers in one line", "১। পানি চাই।✂ ২। আলো চাই।"],
    ["list numbers behind a colon and a comma", "দাবি দুটি: ১. বেতন, ২. ছুটি।✂ সভা হয়।"],
    ["an address in Bengali letters", "খবরটি দিয়েছে নতুনকাগজ.কম।✂ সভা হয়।"],
    ["an address in Bengali letters with an ending", "খবরটি নতুনকাগজ.কমের।✂ সভা হয়।"],
    ["not a word without a space behind the stop", "খবরটি নতুন.✂কাল সভা।"],
    ["not a number of three digits behind a comma", "রান ৩১২, ৩১৩.✂ সভা হয়।"],
    ["not a year at the start of a line", "২০২৩।✂ বছরটা ভালো ছিল।"],
    ["a web address with a query", "আবেদনের ঠিকানা https://example.org/b?x=1 দেখে নিন।✂ ফরম পূরণ করে সেখানেই জমা দিতে হবে।"],
    ["a name with a stop inside", "Node.JS ও ASP.NET শেখানো হয়।✂ ফি নেই।"],
    ["a web address with figures behind its ?", "ঠিকানা example.org/b?2=1 দেখুন।✂ ফরম নিন।"],
    ["an e-mail address", "মতামত desk@example.org ঠিকানায় পাঠাতে হবে।✂ উত্তর পাওয়া যাবে সাত দিনের মধ্যে।"],
    ["U.S. in Bengali text", "তিনি U.S. নাগরিক।✂ থাকেন ঢাকায়।"],
    ["a Latin title in Bengali text", "বৈঠকে Mr. Smith ছিলেন।✂ থাকেন ঢাকায়।"],
    ["not a question without a space behind", "সে কি আসবে?✂কেউ জানে না।"],
    ["the number of a note", "তিনি ঢাকায় জন্মেছেন।[১][২]✂ পরে দিল্লি যান।"],
    ["not empty brackets", "তিনি ঢাকায় জন্মেছেন।✂[] পরে দিল্লি যান।"],
    ["not a number whose bracket does not close", "তিনি ঢাকায় জন্মেছেন।✂[১২ পরে দিল্লি যান।"],
    ["not a bracket with words", "তিনি ঢাকায় জন্মেছেন।✂[মতান্তরে দিল্লি] পরে সেখানে যান।"],
  ],
  "brackets": [
    ["close with their sentence", "(সভা শেষ হয়েছে।)✂ সবাই চলে গেছে।"],
    ["a question inside a sentence", "মেয়র (তিনি কি অসুস্থ?) কাল আসবেন।✂ সভা হবে।"],
    ["a question and more inside a sentence", "মেয়র (তাঁর বয়স কত? ষাট হবে) কাল আসবেন।✂ সভা হবে।"],
    ["not a question behind a bracket that does not close", "মেয়র (তাঁর বয়স কত?✂ ষাট হবে।"],
    ["a sign of wonder", "তিনি নির্দোষ (!) বলে দাবি করেন।✂ সভা শেষ হয়।"],
    ["not a question that is a sentence of its own", "(তিনি কি অসুস্থ?)✂ কাল সভা হবে।"],
  ],
};

const arabic: Record<string, Row[]> = {
  "8 abbreviations and initials": [
    ["د. before a name", "قال د. فورد إن النتائج جيدة.✂ ثم غادر القاعة."],
    ["أ.د. before a name", "ألقى أ.د. سامي المحاضرة.✂ حضرها المئات."],
    ["م. before a name", "افتتح م. خالد الجسر.✂ بلغ طوله ألف متر."],
    ["a post box", "العنوان ص.ب. 1234 بيروت.✂ الهاتف مشغول."],
    ["an era without its last stop", "بني المعبد سنة 300 ق.م في الجنوب.✂ رمم أخيرا."],
    ["an agency", "ذكرت وكالة أ.ش.أ. أن الوفد وصل.✂ سيبقى يومين."],
    ["an agency in brackets", "بيروت (أ.ف.ب.) وصل الوفد أمس.✂ سيبقى يومين."],
    ["an initial within a name", "زار جورج و. بوش المدينة.✂ لم يطل البقاء."],
    ["a spelled initial within a name", "زار جون إف. كينيدي المدينة.✂ لم يطل البقاء."],
    ["في. for versus", "نظرت المحكمة قضية رو في. ويد أمس.✂ لم تحكم."],
    ["behind a bidi mark", "قال \u200fد. فورد ذلك.✂ ثم غادر."],
    ["as a presentation form", "قال \ufea9. فورد ذلك.✂ ثم غادر."],
    ["a bidi mark before its stop", "قال د\u200f. فورد ذلك.✂ ثم غادر."],
    ["with a tatweel", "ولد سنة 1445 ه\u0640. في مكة.✂ نشأ فيها."],
    ["a measure before a direction", "تبعد القرية 12 كم. جنوب المدينة.✂ سكانها قليلون."],
    ["a measure right behind its number", "تبعد القرية 12كم. جنوب المدينة.✂ سكانها قليلون."],
    ["a title with و", "حضر أحمد ود. منى الحفل.✂ انتهى الحفل."],
    ["a sum before its unit", "يبلغ السعر 500 ر.س. للطن الواحد.✂ ارتفع أمس."],
    ["not an agency before و and a verb of saying", "نقلت ذلك وكالة أ.ف.ب.✂ وأكدت أن الوفد وصل."],
    ["an agency before و and a name", "نقلت ذلك أ.ف.ب. ورويترز معا.✂ وصل الوفد."],
    ["not a foreign company before و and a verb of saying", "وقعت العقد شركة Acme Inc.✂ وقالت إنه مهم."],
    ["a foreign company", "اشترت Acme Inc. أرضا جديدة.✂ ارتفع السهم."],
    ["a foreign title", "التقى Mr. Brown الوزير أمس.✂ ارتفع السهم."],
    ["not a measure at the end of its sentence", "تبعد القرية 12 كم.✂ وصل الوفد ليلا."],
    ["not an era at the end of its sentence", "توفي سنة 1445 هـ.✂ ودفن في مكة."],
    ["not the common era at the end of its sentence", "توفي سنة 1990 م.✂ ودفن في مكة."],
    ["not إلخ. at the end of its sentence", "باع التفاح والعنب إلخ.✂ وعاد إلى بيته."],
    ["not the last letter of a station", "نقلت ذلك قناة بي بي سي.✂ وصل الوفد ليلا."],
    ["an abbreviation behind a label", "كتب الحرف إلخ. في النص.✂ انتهى الدرس."],
    ["an initial without a space behind", "زار ج.بوش المدينة.✂ لم يطل البقاء."],
    ["not a letter behind a label", "فاز فريق المجموعة ب.✂ تأهل الفريق."],
    ["not a bidi mark before the stop of a plain word", "زاد العدد\u200f.✂ بدأ الفرز."],
    ["not a word that only ends like د.", "زاد العدد.✂ بدأ الفرز."],
    ["not a word that only begins like م.", "انتهى اليوم.✂ بدأ الليل."],
    ["not a grade in Latin letters", "نال الطالب درجة A.✂ فرحت أسرته."],
    ["not a measure at the end of its line", "المسافة 12 كم.\n✂وصل الوفد ليلا."],
  ],
  "9 signs that end nothing, and those that do": [
    ["the comma ،", "وصل الوزير، ومعه السفير، إلى المطار."],
    ["the semicolon ؛", "تأجل الاجتماع؛ فالوفد لم يصل."],
    ["the colon", "أكد الوزير: لا تراجع عن القرار."],
    ["not the question mark ؟", "متى يعود الوفد؟✂ لا أحد يعلم."],
    ["not an exclamation mark", "يا للعجب!✂ عاد الفريق."],
    ["not Urdu's stop", "هدأ البحر۔✂ عاد الصيادون۔"],
    ["not Urdu's stop behind a letter", "رست السفينة عند الرصيف ب۔✂ عاد الصيادون۔"],
  ],
  "11 ellipses": [
    ["two points end", "عاد الفريق إلى القاهرة..✂ بدأ المدرب التحضير."],
    ["three points before لكن", "انتظر طويلا... لكن أحدا لم يصل.✂ مر الوقت."],
    ["three points in a headline", "المدينة تحت النار... والعالم يتفرج.✂ انتهى الخبر."],
    ["not three points before a verb of saying with و", "لا نعلم شيئا...✂ وقال الوزير ذلك أمس."],
    ["not three points before a question", "تركوا كل شيء...✂ هل يعودون يوما؟"],
  ],
  "3, 4, 5 and 10 quotations": [
    ["a question, then a speech verb", "\"متى نعود؟\" سأل الطفل.✂ لم يجبه أحد."],
    ["an exclamation, then a speech verb", "«عاد الفريق!» قال المدرب.✂ فرح الناس."],
    ["an exclamation, then كما and a speech verb", "«عاد الفريق!» كما قال المدرب.✂ فرح الناس."],
    ["a question, then a participle with its tanwin", "\"متى نعود؟\" متسائلاً عن السبب.✂ لم يجبه أحد."],
    ["a statement, then its source", "«سندرس الأمر.» بحسب المدير.✂ غادر بعدها."],
    ["a statement, then على حد تعبيره", "«سندرس الأمر.» على حد تعبيره.✂ غادر بعدها."],
    ["a stop behind the quote, too", "سأل: \"متى نعود؟\".✂ لم يجبه أحد."],
    ["several sentences in one quotation", "«فزنا اليوم.✂ الجميع سعيد.✂ غدا نحتفل.»✂ هكذا مر النهار."],
    ["an unclosed quote swallows nothing", "وأضاف “فزنا اليوم.✂ الجميع سعيد.✂ غدا نحتفل."],
    ["a closing bracket", "(انتهى الاجتماع.)✂ غادر الجميع."],
    ["a continuing comma after the quote", "سأل: \"متى نعود؟\"، ثم صمت.✂ مر الوقت."],
    ["a detached quote, an opening before it", "قال \"فزنا اليوم. \"✂ فرح الناس."],
    ["a detached quote, with a bidi mark before it", "قال \"فزنا اليوم.\u200f \"✂ فرح الناس."],
    ["a title before a preposition", "صدرت رواية «من أنت؟» عن دار جديدة.✂ فرح الناس."],
    ["a question, then فأجاب", "سأله القاضي «من أنت؟» فأجاب بهدوء.✂ صمت الناس."],
    ["not a quoted exclamation before another sentence", "صرخ المدرب «عاد الفريق!»✂ فرح الناس كثيرا."],
    ["not a question behind a colon, before a preposition", "سأل القاضي: «من أنت؟»✂ في القاعة صمت الناس."],
    ["not a detached quote that opens", "فزنا اليوم.✂ \" الجميع سعيد \" قال المدرب."],
    ["not a question, then something else", "\"متى نعود؟\"✂ انطفأ الضوء بعدها."],
    ["not a speech verb as the second word", "«عاد الفريق!»✂ المدرب قال ذلك.✂ فرح الناس."],
    ["not a quoted statement, then قال", "\"لن نعود.\"✂ قال الوزير ذلك أمس."],
    ["not a verb that opens what is said next", "\"متى نعود؟\"✂ قال الوزير إن العودة قريبة."],
    ["not a verb of denying", "\"متى نعود؟\"✂ أنكر الوزير ذلك أمس."],
  ],
  "13 numbers and addresses": [
    ["a decimal", "ارتفع السعر 3.5 في المئة.✂ كان 2.75 أمس."],
    ["a decimal in Arabic digits", "ارتفع السعر ٣٫٥ في المئة.✂ كان ٢.٧ أمس."],
    ["not a number that ends a sentence", "بلغ العدد 97.✂ عاد الجميع."],
    ["list numbers", "1. الماء\n✂2. الكهرباء"],
    ["list numbers with a hyphen", "١- السكن\n✂٢- النقل"],
    ["a web address with a query", "زوروا https://example.org/b?x=1 للتسجيل.✂ الباب مفتوح."],
    ["a web address at the end", "زوروا www.example.org.✂ الباب مفتوح."],
    ["an address in Arabic letters", "اشترى موقع سوق.كوم أمس.✂ بدأ العمل."],
    ["list numbers behind a colon", "البنود: 1. الماء، 2. الكهرباء.✂ بدأ العمل."],
    ["an e-mail address", "راسلوا desk@example.org اليوم.✂ الرد سريع."],
    ["U.S. in Arabic text", "وقعت شركة U.S. Steel العقد.✂ بدأ العمل."],
    ["a compound with U.S.", "وقع اتفاق U.S.-China أمس.✂ بدأ العمل."],
    ["no space after the stop", "انتهى الحفل ليلا.✂وعاد الجمهور."],
    ["the number of a note", "ولد في بيروت.[3]✂ ثم رحل."],
  ],
  "12 lines": [
    ["a headline", "أمطار غزيرة في بيروت\n✂شهدت العاصمة أمطارا غزيرة.✂ أغلقت الطرق."],
    ["a dateline of its own", "بيروت - الاثنين\n✂وصل الوفد."],
    ["bullets", "المطالب\n✂- رفع الأجور\n✂- خفض الأسعار"],
    ["not a line that ends with أن", "أعلن الوزير صباح أمس أن\nالوفد وصل.✂ بدأ العمل."],
    ["two lines without a stop", "افتتح المحافظ السوق، وتجول بين باعتها، ثم عاد\n✂وقال التجار إن الأسعار بقيت مرتفعة، رغم الوعود"],
    ["not a line wrapped in mid-sentence", "شهدت شوارع العاصمة منذ ساعات الصباح الأولى ازدحاما شديدا بسبب\nالأمطار التي هطلت ليلا.✂ عاد السير بعد الظهر."],
  ],
  "brackets": [
    ["an exclamation inside a sentence", "قرر النادي (المفلس!) بيع ملعبه.✂ انتهى الخبر."],
    ["not an exclamation that is a sentence of its own", "(يا للعجب!)✂ انتهى الخبر."],
  ],
};

for (const [language, tables] of [["bn", bengali], ["ar", arabic]] as const) {
  for (const [subject, rows] of Object.entries(tables)) {
    describe(`${language}: ${subject}`, () => {
      it.each(rows)("%s", (_name, text) => expectCuts(text, language));
    });
  }
}

describe("newline", () => {
  const texts = (text: string, newline?: NewlineMode, language?: string) => splitSentences(text, { newline, language }).map((sentence) => sentence.text);
  const headline = "ঢাকায় ভারী বৃষ্টি\nসারা দিন বৃষ্টি\nহয়েছে। পানি জমেছে।\n\nকাল রোদ\nউঠবে।";
  const wrapped = "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল, যাত্রীরা\nঘণ্টার পর ঘণ্টা বসে ছিলেন। কেউ কেউ হেঁটে গেছেন।";

  it("auto, also where it is not said, goes by the lines", () => {
    expect(texts(headline)).toEqual(["ঢাকায় ভারী বৃষ্টি", "সারা দিন বৃষ্টি", "হয়েছে।", "পানি জমেছে।", "কাল রোদ", "উঠবে।"]);
    expect(texts(wrapped)).toHaveLength(2);
    expect(texts(wrapped, "auto")).toEqual(texts(wrapped));
  });

  it("always ends a sentence at every line end", () => {
    expect(texts(wrapped, "always")).toHaveLength(3);
    expect(texts("মেয়র,\nসচিব", "always")).toEqual(["মেয়র,", "সচিব"]);
  });

  it("never ends one but at a blank line", () => {
    expect(texts(headline, "never")).toEqual(["ঢাকায় ভারী বৃষ্টি\nসারা দিন বৃষ্টি\nহয়েছে।", "পানি জমেছে।", "কাল রোদ\nউঠবে।"]);
    expect(texts(headline, "never", "bn")).toEqual(texts(headline, "never"));
    expect(texts("খবর\r\nআজ।\r\n \t\r\nকাল", "never")).toEqual(["খবর\r\nআজ।", "কাল"]);
  });

  it("never ends one after a sentence's sign on the line", () => {
    expect(texts("বৃষ্টি হলো।\nরোদ উঠল।", "never")).toEqual(["বৃষ্টি হলো।", "রোদ উঠল।"]);
  });

  it("never keeps a line end from what stands behind a sign", () => {
    expect(texts("“টাকা গেল কোথায়?”\nপ্রশ্ন করেন মেয়র। ওটা...\nওটা আমার নয়।", "never")).toEqual(["“টাকা গেল কোথায়?”\nপ্রশ্ন করেন মেয়র।", "ওটা...\nওটা আমার নয়।"]);
    expect(texts("تبعد القرية 12 كم.\nجنوب المدينة.", "never")).toHaveLength(1);
    expect(texts("“টাকা গেল কোথায়?”\n\nপ্রশ্ন করেন মেয়র।", "never")).toHaveLength(2);
  });

  it("never ends one between lines of two scripts", () => {
    expect(texts("তিনি বলেন,\nReuters\nখবর দিয়েছে।", "never")).toEqual(["তিনি বলেন,\nReuters\nখবর দিয়েছে।"]);
  });

  it.each<[NewlineMode, string[]]>([
    ["auto", ["Прошёл сильный", "дождь.", "Стало тихо."]],
    ["always", ["Прошёл сильный", "дождь.", "Стало тихо."]],
    ["never", ["Прошёл сильный\nдождь.", "Стало тихо."]],
  ])("%s holds for other languages, too", (newline, sentences) => {
    expect(texts("Прошёл сильный\nдождь. Стало тихо.", newline)).toEqual(sentences);
    expect(texts("Прошёл сильный\nдождь. Стало тихо.", newline, "ru")).toEqual(sentences);
  });

  it("refuses what is no mode", () => {
    expect(() => splitSentences("খবর", { newline: "sometimes" as NewlineMode })).toThrow(expect.objectContaining({ code: "invalid-option", message: expect.stringContaining("[\"auto\",\"always\",\"never\"]") as string }) as Error);
  });
});

describe("other languages and mixed text", () => {
  it.each<[string, string | undefined, string]>([
    ["English titles and initials", "en", "Dr. J. K. Smith met Gen. Lee.✂ He left at 5 p.m. on Nov. 3.✂ Then it rained."],
    ["English firms and states within a sentence", "en", "Apple Inc. shares fell.✂ They rose at Apple Inc.✂ The U.S. Senate met in the U.S.✂ He left."],
    ["English, a small letter behind a sign", "en", "\"Who is it?\" asked Smith.✂ Wait... what is it?✂ Wait...✂ What is it?"],
    ["English, I and X", "en", "So did I.✂ Reporters posted it on X.✂ Reporters left."],
    ["English, an abbreviation before a quotation", "en", "She joined Apple Inc.✂ “We are glad,” he said."],
    ["Hindi", "hi", "डॉ. के. शर्मा आए।✂ सी.बी.आई. ने जाँच की।✂ “आप कौन हैं?” उन्होंने पूछा।"],
    ["Urdu, its stop behind letters and behind sentences", "ur", "ایم۔ اے۔ خان آئے۔✂ بی۔جے۔پی۔ نے جلسہ کیا۔✂ سب نے سنا۔"],
    ["Persian", "fa", "دکتر جی. کریمی آمد.✂ او گفت «کیستی؟» و رفت.✂ باران بارید."],
    ["Assamese", "as", "ড. এম. কে. বৰুৱা আহিল।✂ ১২ কি.মি. দূৰত ঘৰ।✂ “কোন তুমি?” তেওঁ সুধিলে।"],
    ["an English sentence in a Bengali line", undefined, "Mr. Brown came by the night train.✂ তিনি আজ U.S. দূতাবাসে যাবেন।✂ ড. করিম এলেন।"],
    ["a Bengali sentence in an English line", undefined, "The minister met Mr. Smith in the capital on Friday.✂ ড. করিম ও মো. নাহিদ এলেন।✂ They left."],
    ["an Arabic sentence in a Bengali line", undefined, "তিনি বলেন, এটি সত্য।✂ قال د. فورد ذلك.✂ সভা শেষ হয়।"],
    ["an English question in an Arabic sentence", undefined, "صرخ «Who is it?» قال الوزير.✂ ثم غادر."],
  ])("%s", (_name, language, marked) => {
    expect(splitSentences(marked.replaceAll("✂", ""), { language }).map((sentence) => sentence.text)).toEqual(marked.split("✂").map((sentence) => sentence.trim()));
  });

  it("tags each sentence of a line of several scripts by its own", () => {
    const tags = (text: string, language?: string) => splitSentences(text, { language }).map((sentence) => sentence.language);
    expect(tags("The minister came. ড. করিম এলেন। قال د. فورد ذلك.")).toEqual(["en", "bn", "ar"]);
    expect(tags("Reuters জানিয়েছে, বৃষ্টি হবে। বিস্তারিত দেখুন www.example.org/news-of-the-day।")).toEqual(["bn", "bn"]);
    expect(tags("ড. করিম এলেন। It rained.", "bn")).toEqual(["bn", "bn"]);
  });

  it("reads a paragraph by its own script behind one of another language, whatever line ends are", () => {
    for (const newline of ["auto", "always", "never"] as const) {
      expect(splitSentences("Русский абзац.\n\nড. ইউনূস এলেন। সভা শুরু হলো।", { newline }).map((sentence) => [sentence.language, sentence.text])).toEqual([
        ["und", "Русский абзац."], ["bn", "ড. ইউনূস এলেন।"], ["bn", "সভা শুরু হলো।"],
      ]);
    }
  });

  it("tells wrapped lines of each block by itself, also behind another language", () => {
    const wrapped = "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল, যাত্রীরা\nঘণ্টার পর ঘণ্টা বসে ছিলেন। কেউ কেউ হেঁটে গেছেন।";
    expect(splitSentences(`Русский абзац.\n\n${wrapped}`)).toHaveLength(1 + splitSentences(wrapped).length);
    const russian = "Сегодня утром над столицей прошёл сильный дождь, и улицы города\nбыли полностью затоплены водой до самого позднего вечера. Днём\nвода ушла, и движение на всех дорогах города восстановили.";
    expect(splitSentences(`${russian}\n\nঢাকায় ভারী বৃষ্টিতে সড়কে পানি জমে তীব্র যানজট দেখা দিয়েছে আজ\nচট্টগ্রামে পাহাড়ধসের শঙ্কা`).slice(-2).map((sentence) => sentence.text)).toEqual(["ঢাকায় ভারী বৃষ্টিতে সড়কে পানি জমে তীব্র যানজট দেখা দিয়েছে আজ", "চট্টগ্রামে পাহাড়ধসের শঙ্কা"]);
  });

  it("takes a text's script from its first letters, however many figures stand before", () => {
    expect(splitSentences("2024\nایم۔اے۔ پاس کیا گیا ہے۔").map((sentence) => sentence.language)).toEqual(["ur", "ur"]);
    expect(splitSentences(`${"- ".repeat(100)}ড. করিম এলেন। সভা হলো।`).map((sentence) => sentence.language)).toEqual(["bn", "bn"]);
  });

  it("knows Urdu's stop whichever language comes first", () => {
    for (const rules of [[arabicRules, urduRules], [urduRules, arabicRules]]) expect(new TextSegmenter(rules).sentences("ایم۔اے۔ پاس کیا۔ سب نے سنا۔", "ur")).toHaveLength(2);
  });

  it("looks at nothing before the stretch it is given", () => {
    expect(new TextSegmenter([arabicRules]).sentences("فيتامين د. أحمد جاء.", "ar", "auto", 8)).toHaveLength(1);
    expect(new TextSegmenter([arabicRules]).sentences("5 م. أحمد جاء.", "ar", "auto", 2)).toHaveLength(1);
  });

  it("cuts a text that nobody ends at a space, and forgets no sign before it", () => {
    const text = `"${"খবর ".repeat(5000)}।" পরে`;
    const sentences = splitSentences(text, { language: "bn" });
    expect(sentences.map((sentence) => sentence.text.length <= 16_384)).toEqual(sentences.map(() => true));
    expect(sentences.map((sentence) => sentence.text).join(" ")).toBe(text);
    expect(splitSentences("খ".repeat(20_000)).map((sentence) => sentence.text.length)).toEqual([16_384, 3616]);
    expect(splitSentences(`খ${"😀".repeat(10_000)}`).map((sentence) => sentence.text.length)).toEqual([16_383, 3618]);
    expect(splitSentences(`${"খবর ".repeat(4094)}"${"খবর ".repeat(20)}শেষ। " পরে`, { language: "bn" }).at(-1)?.text).toBe("পরে");
  });

  it("keeps to the language it is told, though it be another's", () => {
    expect(splitSentences("ড. করিম এলেন। সভা হলো।", { language: "ru" }).map((sentence) => sentence.language)).toEqual(["ru", "ru", "ru"]);
    expect(splitSentences("ড. করিম এলেন।\nВетер стих. Снег.", { language: "bn" }).map((sentence) => sentence.language)).toEqual(["bn", "bn", "bn"]);
  });

  it.each(["und", "mul"])("takes %s for no language in particular", (language) => {
    expect(splitSentences("ড. করিম এলেন।\nقال د. فورد ذلك.", { language }).map((sentence) => sentence.language)).toEqual(["bn", "ar"]);
  });
});

describe("any text", () => {
  /** Two blocks of lines wrapped at different widths, with a headline; each sentence on one line here. */
  const wrapped = "সড়কে যানজট\n\nরাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল, যাত্রীরা\nঘণ্টার পর ঘণ্টা বসে ছিলেন। কেউ কেউ হেঁটে গেছেন।\n\nট্রাফিক পুলিশ জানিয়েছে, বৃষ্টির পানি জমে কয়েকটি সড়ক বন্ধ হয়ে যাওয়ায় এই যানজট,\nবিকেলের পর তা কমেছে।\n";
  const sentences = ["সড়কে যানজট", "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল, যাত্রীরা ঘণ্টার পর ঘণ্টা বসে ছিলেন।", "কেউ কেউ হেঁটে গেছেন।", "ট্রাফিক পুলিশ জানিয়েছে, বৃষ্টির পানি জমে কয়েকটি সড়ক বন্ধ হয়ে যাওয়ায় এই যানজট, বিকেলের পর তা কমেছে।"];

  it.each([
    ["LF", wrapped],
    ["CRLF", wrapped.replaceAll("\n", "\r\n")],
    ["LF, blank lines of spaces", wrapped.replaceAll("\n\n", "\n  \t\n")],
    ["CRLF, blank lines of spaces", wrapped.replaceAll("\n\n", "\n   \n").replaceAll("\n", "\r\n")],
  ])("cuts wrapped lines alike: %s", (_name, text) => {
    for (const found of [splitSentences(text), splitSentences(text, { language: "bn" })]) expect(found.map((s) => s.text.replace(/\s+/gu, " "))).toEqual(sentences);
  });

  it("takes no lines for wrapped that are longer than anybody wraps", () => {
    const lines = [40, 39, 41, 40].map((words) => "খবর ".repeat(words).trim());
    expect(splitSentences(lines.join("\n")).map((sentence) => sentence.text)).toEqual(lines);
  });

  it.each([["an empty text", ""], ["white space", " \n\t\r\n "]])("%s has no sentence", (_name, text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  it.each([["a lone surrogate", "\ud800 খবর।"], ["a control", "\u0000خبر."], ["signs only", "।؟!..?"], ["a sign at the start", ". خبر"]])("%s throws nothing and loses nothing", (_name, text) => {
    const sentences = splitSentences(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences.map((s) => s.text));
    expect(sentences.map((s) => s.text).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
  });

  it("each paragraph goes by its script", () => {
    const text = "ড. করিম এলেন। সভা হলো।\nقال د. فورد ذلك. ثم غادر.";
    expect(splitSentences(text).map((s) => [s.language, s.text])).toEqual([["bn", "ড. করিম এলেন।"], ["bn", "সভা হলো।"], ["ar", "قال د. فورد ذلك."], ["ar", "ثم غادر."]]);
  });

  it("a Latin name within a paragraph changes nothing", () => {
    expect(splitSentences("Reuters জানিয়েছে, উপকূলে ভারী বৃষ্টি হবে। BBC এ নিয়ে চুপ।").map((s) => s.language)).toEqual(["bn", "bn"]);
  });

  it.each(["ben", "bn-BD", "bn"])("the language may be named as %s", (language) => {
    expect(splitSentences("বৃষ্টি হলো। রোদ উঠল।", { language }).map((s) => s.language)).toEqual(["bn", "bn"]);
  });

  it("refuses what is no language", () => {
    expect(() => splitSentences("খবর", { language: "nonsense!" })).toThrow(expect.objectContaining({ code: "unknown-language" }) as Error);
  });
});
