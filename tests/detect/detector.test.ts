import { describe, expect, it } from "vitest";
import { Detector } from "../../src/detect/detector";
import { detect as arabicScript } from "../../src/languages/ar/detect";
import { detect as bengaliScript } from "../../src/languages/bn/detect";
import { detect as latinScript } from "../../src/languages/en/detect";

const detector = new Detector([arabicScript, bengaliScript, latinScript]);
const codeOf = (text: string): string => detector.language(text).iso6393;

const sentences: Record<string, string[]> = {
  ben: [
    "মন্ত্রী বলেন, আগামী সপ্তাহে নতুন সেতু খুলে দেওয়া হবে।",
    "বৃষ্টির কারণে খেলা বন্ধ ছিল এবং দর্শকেরা ফিরে গেছেন।",
    "অসমের নির্বাচন নিয়ে ঢাকার পত্রিকায় অনেক লেখা বেরিয়েছে।",
    "পুলিশ জানায়, দুর্ঘটনায় কেউ আহত হয়নি।",
    "সম\u09af\u09bcমতো ট্রেন ছাড়লে যাত্রীরা খুশি হ\u09af\u09bc।",
    "ঢাকা",
  ],
  asm: [
    "মুখ্যমন্ত্ৰীয়ে কয় যে নতুন দলং অহা সপ্তাহত মুকলি কৰা হ’ব।",
    "আজি গুৱাহাটীত বৰষুণ হৈছে আৰু বহু পথ বন্ধ।",
    "তেওঁ কালি ঘৰলৈ উভতি আহিল।",
    "বাংলাদেশৰ পৰা এটা দল অসমলৈ আহিছে।",
  ],
  arb: [
    "قال وزير الخارجية إن المحادثات ستستأنف الأسبوع المقبل في جنيف.",
    "أمطار غزيرة تغلق الطرق في بيروت",
    "ذَهَبَ الوَزِيرُ إِلَى القَاهِرَةِ بَعْدَ الظُّهْرِ.",
    "وصل الرئيس الإيراني إلى باكستان والتقى رئيس الوزراء.",
    "\ufed3\ufef2 \ufe91\ufef4\ufeae\ufeed\ufe95 \ufe8d\ufedf\ufef4\ufeee\ufee1",
    "أرمينيا",
    "تركيا وروسيا",
    "الكويت",
  ],
  pes: [
    "رئیس\u200cجمهور گفت که این قرارداد هفته آینده در تهران امضا می\u200cشود.",
    "قیمت نان در شهرهای بزرگ افزایش یافته است.",
    "او دیروز به خانه برگشت و با خبرنگاران گفت\u200cوگو کرد.",
    "نماینده سازمان ملل برای گفتگو با مقامات به کابل رفت.",
  ],
  urd: [
    "وزیر اعظم نے کہا ہے کہ نئی سڑک اگلے ہفتے کھول دی جائے گی۔",
    "لاہور میں آج تیز بارش ہوئی۔",
    "سعودی عرب کے وزیر خارجہ آج اسلام آباد پہنچ گئے ہیں۔",
  ],
  pus: [
    "پولیسو وویل چې په پېښه کې څوک نه دي ټپیان شوي.",
    "په کابل کې نن سخت باران وشو.",
    "د بهرنیو چارو وزیر له خبریالانو سره خبرې وکړې.",
  ],
  ckb: [
    "سەرۆکی حکومەت گوتی کە ڕێگای نوێ هەفتەی داهاتوو دەکرێتەوە.",
    "ئەمڕۆ لە هەولێر بارانێکی زۆر باری.",
    "وەزیری دەرەوە لەگەڵ ڕۆژنامەنووسان قسەی کرد.",
  ],
  uig: [
    "رەئىس يېڭى يولنىڭ كېلەر ھەپتە ئېچىلىدىغانلىقىنى ئېيتتى.",
    "بۈگۈن ئۈرۈمچىدە قاتتىق يامغۇر ياغدى.",
    "ئۇ تۈنۈگۈن ئۆيىگە قايتىپ كەلدى.",
  ],
  snd: [
    "وزير چيو ته نئون رستو ايندڙ هفتي کوليو ويندو.",
    "اڄ ڪراچي ۾ تيز مينهن پيو آهي.",
    "هن ڳوٺ جا ماڻهو پاڻي جي کوٽ سبب پريشان آهن.",
  ],
};

/** Tag, script and direction of each. */
const described: Record<string, [tag: string, script: string, direction: string]> = {
  ben: ["bn", "Beng", "ltr"],
  asm: ["as", "Beng", "ltr"],
  arb: ["ar", "Arab", "rtl"],
  pes: ["fa", "Arab", "rtl"],
  urd: ["ur", "Arab", "rtl"],
  pus: ["ps", "Arab", "rtl"],
  ckb: ["ckb", "Arab", "rtl"],
  uig: ["ug", "Arab", "rtl"],
  snd: ["sd", "Arab", "rtl"],
};

for (const [code, texts] of Object.entries(sentences)) {
  describe(code, () => {
    it.each(texts)("%s", (text) => {
      const { confidence, ...language } = detector.language(text);
      const [tag, script, direction] = described[code] as [string, string, string];
      expect(language).toEqual({ tag, iso6393: code, script, direction });
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    });
  });
}

describe("other scripts, by franc, whose Scots is English", () => {
  it.each([
    ["eng", "The minister said that the talks would resume in Geneva next week."],
    ["eng", "Heavy rain closed the roads to the airport on Monday morning."],
    ["eng", "Police said no one was hurt in the accident."],
    ["eng", "The man was found in the river near the old mill."],
    ["fra", "Le ministre a déclaré que les négociations reprendraient la semaine prochaine à Genève."],
    ["hin", "मंत्री ने कहा कि नई सड़क अगले हफ्ते खोल दी जाएगी।"],
    ["rus", "В понедельник в Москве прошёл сильный дождь."],
    ["ell", "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν."],
    ["kor", "장관은 회담이 다음 주에 재개될 것이라고 말했다."],
    ["tam", "அமைச்சர் புதிய பாலம் திறக்கப்படும் என்றார்."],
  ])("%s: %s", (code, text) => expect(codeOf(text)).toBe(code));

  it("names script and direction too", () => {
    expect(detector.language("השר אמר כי השיחות יתחדשו בשבוע הבא.")).toMatchObject({ tag: "he", iso6393: "heb", script: "Hebr", direction: "rtl" });
  });
});

describe("und", () => {
  it.each([
    ["an empty text", "", "Zyyy", "ltr"],
    ["white space", " \n ", "Zyyy", "ltr"],
    ["signs", "…!? 😀", "Zyyy", "ltr"],
    ["European digits", "12:30, 1971", "Zyyy", "ltr"],
    ["Bengali digits", "১৯৭১", "Beng", "ltr"],
    ["Arabic digits", "١٩٧٣", "Arab", "rtl"],
    ["Persian digits", "۱۹۷۳", "Arab", "rtl"],
  ])("without letters: %s", (_name, text, script, direction) => {
    expect(detector.language(text)).toEqual({ tag: "und", iso6393: "und", script, direction, confidence: 0 });
  });

  it.each(["ক", "خ", "খবর ১৯৭১", "خبر 1973", "a", "News", "Ж", "中", "क", "א"])("never with letters: %s", (text) => expect(codeOf(text)).not.toBe("und"));
});

describe("which letters count", () => {
  it.each([
    ["a Latin name in Bengali", "রয়টার্স বলেছে, NASA নতুন রকেট উড়িয়েছে।", "ben"],
    ["a Bengali name in English", "The minister of ঢাকা said that the talks would resume next week.", "eng"],
    ["a Latin name in Arabic", "أعلنت شركة OpenAI أمس عن منتج جديد في السوق.", "arb"],
  ])("%s", (_name, text, code) => expect(codeOf(text)).toBe(code));

  it("samples a table of many rows, not one of its columns", () => {
    const row = "ID7 بيروت 15 مارس 2024 الوزير قال إن الا\n";
    for (const rows of [40, 47, 48, 96, 480, 1000]) expect(codeOf(row.repeat(rows))).toBe("arb");
  });

  it("gives franc only words of the script", () => {
    expect(detector.language("Он уже купил себе Samsung Galaxy Ultra").tag).not.toMatch(/-Cyrl$/u);
    expect(codeOf(`${"The minister said that the talks would resume next week. ".repeat(5)}${"В понедельник в Москве прошёл сильный дождь, и многие улицы были закрыты. ".repeat(40)}`)).toBe("rus");
  });

  it("is never surer than certain", () => {
    expect(detector.language("اليوم إلى مدرسة كتاب").confidence).toBeLessThanOrEqual(1);
  });

  it("is surer of a page than of a word", () => {
    const page = (sentences["arb"] as string[]).slice(0, 4).join(" ").repeat(5);
    expect(detector.language(page).confidence).toBeGreaterThan(0.9);
    expect(detector.language("مطر").confidence).toBeLessThan(0.9);
  });
});

describe("runs", () => {
  /** Cuts a text at ✂ and checks that the runs are just those pieces, in those languages. */
  const expectRuns = (marked: string, codes: string[]) => {
    const text = marked.replaceAll("✂", "");
    const runs = detector.runs(text);
    expect(runs.map((run) => run.text)).toEqual(marked === "" ? [] : marked.split("✂"));
    expect(runs.map((run) => run.language.iso6393)).toEqual(codes);
    let at = 0;
    for (const { start, end, text: own } of runs) {
      expect(start).toBe(at);
      expect(text.slice(start, end)).toBe(own);
      at = end;
    }
    expect(at).toBe(text.length);
  };

  it.each<[name: string, marked: string, codes: string[]]>([
    ["none of an empty text", "", []],
    ["one of one language", "বৃষ্টি হলো। রোদ উঠল।\n\nমেঘ কাটল।", ["ben"]],
    ["two languages, cut at a sentence's end", "মন্ত্রী ঢাকায় ফিরেছেন। ✂وصل الوزير إلى بيروت أمس.", ["ben", "arb"]],
    ["two languages, cut at a line's end", "বৃষ্টির কারণে খেলা বন্ধ\n✂أمطار غزيرة تغلق الطرق", ["ben", "arb"]],
    ["three, the first one coming back", "মন্ত্রী ফিরেছেন। ✂The minister said that the talks would resume next week. ✂তিনি আজ কথা বলবেন।", ["ben", "eng", "ben"]],
    ["a Latin name breaks no Bengali", "রয়টার্সকে Joe Biden বলেছেন, আগামী সপ্তাহে আবার বৈঠক হবে। সবাই খুশি।", ["ben"]],
    ["a Latin name breaks no Arabic", "قال المتحدث باسم شركة Apple أمس إن المنتج الجديد سيصل قريبا. الجميع سعيد.", ["arb"]],
    ["an Arabic word breaks no Bengali", "পত্রিকাটির নাম খবর, আরবিতে خبر লেখা হয়। সবাই পড়ে।", ["ben"]],
    ["a Bengali word breaks no English", "The newspaper is called খবর and it is read in all of the country.", ["eng"]],
    ["digits and signs join what they follow", "বৃষ্টি হলো। ১২! 5. … ✂وصل الوزير.", ["ben", "arb"]],
    ["digits at the start join what follows", "12:30\nবৃষ্টি হলো।", ["ben"]],
    ["closing quotes stay with their sentence", "“বৃষ্টি হলো।” ✂وصل الوزير.", ["ben", "arb"]],
    ["no letters at all", "12:30 – 5. ", ["und"]],
    ["an address splits none", "বিস্তারিত www.prothomalo.com এ দেখুন, ঢাকা।", ["ben"]],
    ["an abbreviation with a stop splits none", "قال د. Christopher Montgomery إن الوضع صعب.", ["arb"]],
    ["a stop behind an address still ends its sentence", "বিস্তারিত দেখুন www.prothomalo.com. ✂وصل الوزير إلى بيروت أمس.", ["ben", "arb"]],
    ["Persian from Arabic", "وصل الوزير إلى القاهرة صباح اليوم والتقى نظيره المصري. ✂نماینده سازمان ملل برای گفتگو با مقامات به کابل رفت. ✂وقال الوزير إن المحادثات كانت مفيدة.", ["arb", "pes", "arb"]],
    ["Urdu from Arabic", "قال المتحدث إن القتلى خمسة.\n✂سعودی عرب کے وزیر خارجہ آج اسلام آباد پہنچ گئے ہیں۔", ["arb", "urd"]],
    ["Assamese from Bengali", "মন্ত্রী বলেন, আগামী সপ্তাহে নতুন সেতু খুলে দেওয়া হবে। ✂আজি গুৱাহাটীত বৰষুণ হৈছে আৰু বহু পথ বন্ধ। ✂পুলিশ জানায়, দুর্ঘটনায় কেউ আহত হয়নি।", ["ben", "asm", "ben"]],
    ["no Persian where one sentence has a Persian name", "وصل رئيس البرلمان محمد باقر قاليباف إلى بغداد. وكان في استقباله عدد من النواب.", ["arb"]],
    ["no Assamese where a place is named in its letters", "আসামের গুৱাহাটী শহরে বৃষ্টি হয়েছে। শহরের অনেক রাস্তায় পানি জমেছে।", ["ben"]],
    ["English words that a sentence ends with", "তিনি ফেসবুকে ইংরেজিতে লিখেছেন: ✂we will not stop until they are free", ["ben", "eng"]],
    ["no English title in quotation marks", "আজ মুক্তি পেয়েছে নতুন চলচ্চিত্র “The Long Road Back Home”", ["ben"]],
    ["no agency alone in a line", "মন্ত্রী ঢাকায় ফিরেছেন।\nReuters\nতিনি আজ কথা বলবেন।", ["ben"]],
    ["Armenian, whose full stop is its own", "Վարչապետը մեկնեց Բեյրութ երեկ երեկոյան։ ✂وصل رئيس الوزراء إلى بيروت مساء أمس.", ["hye", "arb"]],
    ["numbers that open a sentence are its own", "It rained in the whole country all day. ✂১৫ আগস্ট ১৯৭৫ সালে ঢাকায় তিনি নিহত হন।", ["eng", "ben"]],
    ["a quotation mark that opens one, too", "وصل الوزير إلى القاهرة اليوم. ✂\"The minister has arrived in town today.\"", ["arb", "eng"]],
    ["Chinese, whose words nothing parts", "The minister said that the talks would go on. ✂今天天气很好我们去公园玩吧我很高兴。✂Then he left the town.", ["eng", "cmn", "eng"]],
    ["Old Mac line ends", "العنوان الرئيسي للخبر\r✂The minister said hello\r✂تفاصيل أخرى هنا\r", ["arb", "eng", "arb"]],
    ["a short word is no abbreviation", "سألناه فقال لا. ✂The minister visited بيروت on Friday.", ["arb", "eng"]],
    ["words alone in many lines are no asides", "The minister said that the talks would go on.\n✂نعم\nلا\nربما\nغدا\nأمس\n✂মন্ত্রী ঢাকায় ফিরেছেন।", ["eng", "arb", "ben"]],
    ["Polish is one", "Prezydent powiedział wczoraj, że rozmowy zostaną wznowione. Minister pojechał do Warszawy na ważne spotkanie. Nikt nie wie, co będzie dalej.", ["pol"]],
    ["a short word at an Arabic sentence's end", "وصل الوزير إلى تل أبيب أو يافا. ثم غادر. ✂او دیروز به خانه برگشت و با خبرنگاران گفتگو کرد.", ["arb", "pes"]],
  ])("%s", (_name, marked, codes) => expectRuns(marked, codes));
});
