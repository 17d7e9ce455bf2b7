import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/segment/index";
import type { Sentence } from "../../src/types";

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
  "abbreviations and initials": [
    ["মো. before a name", "সভায় মো. নাহিদ হাসান বক্তব্য দেন।✂ পরে প্রশ্নোত্তর হয়।"],
    ["ডা. before a name", "ডা. দীপা সাহা রোগী দেখেন।✂ ভিড় ছিল।"],
    ["লে. before a rank", "লে. জেনারেল করিম আসেন।✂ সেনারা সালাম জানায়।"],
    ["অব. in brackets", "মেজর (অব.) হাফিজ ভোট দিয়েছেন।✂ ভোট শান্ত ছিল।"],
    ["initials parted by spaces", "এ. কে. আজাদ চিঠি লিখেছেন।✂ চিঠি পৌঁছেছে।"],
    ["initials run together", "বিজ্ঞানী এ.পি.জে. আবদুল কালাম সেখানে যান।✂ তিনি ভাষণ দেন।"],
    ["প্রফেসর ড.", "প্রফেসর ড. আনোয়ার ক্লাস নেন।✂ ছাত্ররা খুশি।"],
    ["a measure of two parts", "সেতুটি ৬ কি.মি. দীর্ঘ।✂ কাজ চলছে।"],
    ["a measure within a sentence", "বৃষ্টি হয়েছে ৪০ মি.মি. পর্যন্ত।✂ পানি নেমে গেছে।"],
    ["a Latin initial", "লেখক J. Hasan ঢাকায় এসেছেন।✂ মেলা চলছে।"],
    ["a Latin word with a full stop", "তিনি পড়েছেন Oxford কলেজে, নাম Balliol.✂ পরে দেশে ফেরেন।"],
    ["a word that only ends like লি.", "সড়ক এখন খালি.✂ দোকান বন্ধ."],
    ["a word that only ends like মো.", "ওটাই সুমো.✂ সবাই দেখেছে."],
    ["a plain word with a full stop", "বৈঠক শেষ হয়েছে.✂ কাল আবার বসবে."],
    ["ড with a danda is no title", "লাইনের শেষে লেখা ড।✂ তারপর ফাঁকা।"],
  ],
  numbers: [
    ["a decimal", "মাটি ৯.৭ ইঞ্চি সরে গেছে।✂ কেউ আহত হয়নি।"],
    ["a decimal in European digits", "সুদের হার 1.5 শতাংশ।✂ আগে ছিল 2.25 শতাংশ।"],
    ["a decimal with the Arabic separator", "বেড়েছে ১٫৫ গুণ।✂ কমবে পরে।"],
    ["a time", "সকাল ১০.৩০ মিনিটে ট্রেন ছাড়ে।✂ যাত্রীরা ওঠেন।"],
    ["a version", "সংস্করণ ৩.২.১ এসেছে।✂ সবাই নামাচ্ছে।"],
    ["a number before a danda", "মোট রান ৯৭।✂ ৫ উইকেট বাকি।"],
    ["a number before a full stop", "মোট রান ৯৭.✂ উইকেট বাকি ৫টি."],
  ],
  quotations: [
    ["a detached closing quote stays behind", "'আবার খেলা হয়। '✂ আইপিএলে এটা নতুন নয়।"],
    ["a detached closing quote of another shape", "“আবার খেলা হয়। ”✂ আইপিএলে এটা নতুন নয়।"],
    ["a quote that opens the next sentence", "আবার খেলা হয়।✂ 'এটা নতুন নয়,' বলেন কোচ।"],
    ["several sentences in one quotation", "“আমরা জিতেছি।✂ সবাই খুশি।✂ কাল উৎসব।”✂ এভাবেই দিন কাটে।"],
    ["a question, then a speech verb", "\"টাকা গেল কোথায়?\" প্রশ্ন করেন মেয়র।✂ কেউ উত্তর দেয়নি।"],
    ["an exclamation, then a speech verb", "“নদীতে হাঙর আছে!” বলেন জেলেরা।✂ পুলিশ আসে।"],
    ["a question, then something else", "\"টাকা গেল কোথায়?\"✂ সভা সেখানেই শেষ হয়।"],
    ["an exclamation, then a speech verb as the fifth word", "“নদীতে হাঙর আছে!” ভয়ে কাঁপতে কাঁপতে তখন বলেন জেলেরা।✂ পুলিশ আসে।"],
    ["an exclamation, then a speech verb as the sixth word", "“নদীতে হাঙর আছে!”✂ ভয়ে কাঁপতে কাঁপতে তখন সেখানে বলেন জেলেরা।✂ পুলিশ আসে।"],
    ["an exclamation, then a speech verb behind a comma", "“নদীতে হাঙর আছে!”✂ সবাই পালায়, বলেন জেলেরা।"],
    ["a quoted statement, then a speaker", "\"টাকা ফেরত চাই।\"✂ তিনি বলেন, \"আজই চাই।\""],
    ["the genitive apostrophe opens none", "সম্মেলন বসেছে বাকু 'র মাঠে।✂ নেতারা এসেছেন।✂ কাল শেষ হবে।"],
    ["an unclosed quote swallows nothing", "তিনি বলেন, “আমরা জিতেছি।✂ সবাই খুশি।✂ কাল উৎসব।"],
    ["a bracket closes with its sentence", "(সভা শেষ হয়েছে।)✂ সবাই চলে গেছে।"],
  ],
  "sentence signs": [
    ["a danda", "বৃষ্টি হলো।✂ রোদ উঠল।"],
    ["U+09F7 for the danda", "বৃষ্টি হলো৷✂ রোদ উঠল৷"],
    ["a bar for the danda", "বৃষ্টি হলো |✂ রোদ উঠল |"],
    ["two dandas", "বৃষ্টি হলো।।✂ রোদ উঠল।।"],
    ["a double danda", "বৃষ্টি হলো॥✂ রোদ উঠল॥"],
    ["a space before the danda", "বৃষ্টি হলো ।✂ রোদ উঠল ।"],
    ["no space after the danda", "বৃষ্টি হলো।✂রোদ উঠল।"],
    ["a question and an exclamation", "বৃষ্টি হবে কি?✂ রোদ চাই!✂ মেঘ কাটছে।"],
    ["two signs at once", "এ কী হলো?!✂ কেউ জানে না।"],
    ["comma, semicolon and colon", "ছিলেন তিনজন: মেয়র, সচিব; আর কেউ নন।"],
    ["an ellipsis before a speech verb", "আমি জানি না... বলেন তিনি।✂ সবাই চুপ।"],
    ["three points before another sentence", "সব শেষ...✂ তবু আশা আছে।"],
  ],
  lines: [
    ["a headline without a stop", "ঢাকায় ভারী বৃষ্টি\n✂রাজধানীতে সারা দিন বৃষ্টি হয়েছে।✂ পানি জমেছে।"],
    ["bullets", "দাবি তিনটি\n✂• বেতন বাড়াতে হবে\n✂• ছুটি দিতে হবে\n✂• ঘর চাই"],
    ["a dash within a line", "ঢাকা - চট্টগ্রাম পথে ট্রেন চলছে।"],
    ["a line wrapped in mid-sentence", "রাজধানীর সব কটি সড়কে সারা দিন ধরে যানজট ছিল, যাত্রীরা\nঘণ্টার পর ঘণ্টা বসে ছিলেন।✂ কেউ কেউ হেঁটে গেছেন।"],
    ["a blank line", "প্রথম অনুচ্ছেদ এখানে\n\n✂দ্বিতীয় অনুচ্ছেদ এখানে"],
    ["Windows line ends", "ঢাকায় বৃষ্টি\r\n✂পানি জমেছে।\r\n"],
    ["list numbers with a stop", "১. পানি চাই\n✂২. আলো চাই"],
    ["list numbers with a danda", "১। পানি চাই।\n✂২। আলো চাই।"],
  ],
  addresses: [
    ["a web address with a query", "আবেদনের ঠিকানা https://example.org/b?x=1 দেখে নিন।✂ ফরম পূরণ করে সেখানেই জমা দিতে হবে।"],
    ["an e-mail address", "মতামত desk@example.org ঠিকানায় পাঠাতে হবে।✂ উত্তর পাওয়া যাবে সাত দিনের মধ্যে।"],
    ["U.S. in Bengali text", "তিনি U.S. নাগরিক।✂ থাকেন ঢাকায়।"],
  ],
};

const arabic: Record<string, Row[]> = {
  "abbreviations and initials": [
    ["د. before a name", "قال د. فورد إن النتائج جيدة.✂ ثم غادر القاعة."],
    ["أ.د. before a name", "ألقى أ.د. سامي المحاضرة.✂ حضرها المئات."],
    ["م. before a name", "افتتح م. خالد الجسر.✂ بلغ طوله ألف متر."],
    ["a post box", "العنوان ص.ب. 1234 بيروت.✂ الهاتف مشغول."],
    ["an era without its last stop", "بني المعبد سنة 300 ق.م في الجنوب.✂ رمم أخيرا."],
    ["an agency", "ذكرت وكالة أ.ش.أ. أن الوفد وصل.✂ سيبقى يومين."],
    ["an initial within a name", "زار جورج و. بوش المدينة.✂ لم يطل البقاء."],
    ["behind a bidi mark", "قال \u200fد. فورد ذلك.✂ ثم غادر."],
    ["as a presentation form", "قال \ufea9. فورد ذلك.✂ ثم غادر."],
    ["a bidi mark before its stop", "قال د\u200f. فورد ذلك.✂ ثم غادر."],
    ["a bidi mark before the stop of a plain word", "زاد العدد\u200f.✂ بدأ الفرز."],
    ["with a tatweel", "ولد سنة 1445 ه\u0640. في مكة.✂ نشأ فيها."],
    ["a word that only ends like د.", "زاد العدد.✂ بدأ الفرز."],
    ["a word that only begins like م.", "انتهى اليوم.✂ بدأ الليل."],
    ["a measure at the end of its line", "المسافة 12 كم.\n✂وصل الوفد ليلا."],
  ],
  "signs that end nothing, and those that do": [
    ["the comma ،", "وصل الوزير، ومعه السفير، إلى المطار."],
    ["the semicolon ؛", "تأجل الاجتماع؛ فالوفد لم يصل."],
    ["the colon", "أكد الوزير: لا تراجع عن القرار."],
    ["the question mark ؟", "متى يعود الوفد؟✂ لا أحد يعلم."],
    ["an exclamation mark", "يا للعجب!✂ عاد الفريق."],
    ["two points", "عاد الفريق إلى القاهرة..✂ بدأ المدرب التحضير."],
    ["three points before another sentence", "انتهى كل شيء...✂ عاد الناس إلى بيوتهم."],
  ],
  quotations: [
    ["a question, then a speech verb", "\"متى نعود؟\" سأل الطفل.✂ لم يجبه أحد."],
    ["a question, then something else", "\"متى نعود؟\"✂ انطفأ الضوء بعدها."],
    ["an exclamation, then a speech verb", "«عاد الفريق!» قال المدرب.✂ فرح الناس."],
    ["an exclamation, then a speech verb as the second word", "«عاد الفريق!»✂ المدرب قال ذلك.✂ فرح الناس."],
    ["a quoted statement, then قال", "\"لن نعود.\"✂ قال الوزير ذلك أمس."],
    ["several sentences in one quotation", "«فزنا اليوم.✂ الجميع سعيد.✂ غدا نحتفل.»✂ هكذا مر النهار."],
    ["an unclosed quote swallows nothing", "وأضاف “فزنا اليوم.✂ الجميع سعيد.✂ غدا نحتفل."],
    ["a closing bracket", "(انتهى الاجتماع.)✂ غادر الجميع."],
    ["a continuing comma after the quote", "سأل: \"متى نعود؟\"، ثم صمت.✂ مر الوقت."],
  ],
  "numbers and addresses": [
    ["a decimal", "ارتفع السعر 3.5 في المئة.✂ كان 2.75 أمس."],
    ["a decimal in Arabic digits", "ارتفع السعر ٣٫٥ في المئة.✂ كان ٢.٧ أمس."],
    ["a number that ends a sentence", "بلغ العدد 97.✂ عاد الجميع."],
    ["list numbers", "1. الماء\n✂2. الكهرباء"],
    ["a web address with a query", "زوروا https://example.org/b?x=1 للتسجيل.✂ الباب مفتوح."],
    ["an e-mail address", "راسلوا desk@example.org اليوم.✂ الرد سريع."],
    ["U.S. in Arabic text", "وقعت شركة U.S. Steel العقد.✂ بدأ العمل."],
  ],
  lines: [
    ["a headline", "أمطار غزيرة في بيروت\n✂شهدت العاصمة أمطارا غزيرة.✂ أغلقت الطرق."],
    ["a dateline of its own", "بيروت - الاثنين\n✂وصل الوفد."],
    ["bullets", "المطالب\n✂- رفع الأجور\n✂- خفض الأسعار"],
    ["a line wrapped in mid-sentence", "شهدت شوارع العاصمة منذ ساعات الصباح الأولى ازدحاما شديدا بسبب\nالأمطار التي هطلت ليلا.✂ عاد السير بعد الظهر."],
  ],
};

for (const [language, tables] of [["bn", bengali], ["ar", arabic]] as const) {
  for (const [subject, rows] of Object.entries(tables)) {
    describe(`${language}: ${subject}`, () => {
      it.each(rows)("%s", (_name, text) => expectCuts(text, language));
    });
  }
}

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
