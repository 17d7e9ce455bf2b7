import { type DateLanguage, monthWords, numberWords, weekdayWords } from "../../dates/words";

const numbers = numberWords([
  "واحد|واحدة", "اثنين|اثنان|اثنتين|اثنتان", "ثلاثة|ثلاث", "أربعة|أربع", "خمسة|خمس", "ستة|ست", "سبعة|سبع", "ثمانية|ثماني|ثمان", "تسعة|تسع", "عشرة|عشر",
  "أحد عشر|إحدى عشرة", "اثني عشر|اثنا عشر|اثنتي عشرة", "ثلاثة عشر|ثلاث عشرة", "أربعة عشر|أربع عشرة", "خمسة عشر|خمس عشرة", "ستة عشر|ست عشرة",
  "سبعة عشر|سبع عشرة", "ثمانية عشر|ثماني عشرة", "تسعة عشر|تسع عشرة", "عشرين|عشرون",
]);

/** The days of the month in words: الثاني, الثاني عشر, الثاني والعشرين. */
const dayOrdinals: DateLanguage["words"] = (() => {
  const ones = ["الأول|الحادي", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"].map((spellings) => spellings.split("|"));
  const day = (value: number, spellings: readonly string[]) => [{ kind: "dayOrdinal", value }, spellings] as const;
  return [
    ...ones.map((spellings, i) => day(i + 1, i === 0 ? ["الأول", "أول"] : spellings)),
    day(10, ["العاشر"]),
    ...ones.map((spellings, i) => day(11 + i, [`${spellings.at(-1) as string} عشر`])),
    day(20, ["العشرين", "العشرون"]),
    ...ones.map((spellings, i) => day(21 + i, [`${spellings.at(-1) as string} والعشرين`, `${spellings.at(-1) as string} والعشرون`])),
    day(30, ["الثلاثين", "الثلاثون"]),
    day(31, ["الحادي والثلاثين", "الحادي والثلاثون"]),
  ];
})();

/** What Arabic papers say of time. Proclitics are taken off by the scan and stay outside the span. */
export const dates: DateLanguage = {
  words: [
    // Standard, Levantine, Maghrebi, as papers of each region write them.
    ...monthWords("gregorian", [
      "يناير|كانون الثاني|كانون ثاني|جانفي", "فبراير|شباط|فيفري", "مارس?|آذار", "أبريل|إبريل|نيسان|أفريل", "مايو|أيار|ماي?|مايس", "يونيو|يونيه|حزيران|جوان?",
      "يوليو|يوليه|تموز|جويلية", "أغسطس|آب?|أوت?|غشت", "سبتمبر|أيلول|شتنبر", "أكتوبر|تشرين الأول|تشرين أول", "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر",
      "ديسمبر|كانون الأول|كانون أول|دجنبر",
    ]),
    ...monthWords("hijri", [
      "محرم?|المحرم", "صفر?", "ربيع الأول", "ربيع الآخر|ربيع الثاني", "جمادى الأولى", "جمادى الآخرة|جمادى الثانية", "رجب?", "شعبان?", "رمضان?", "شوال", "ذي القعدة|ذو القعدة",
      "ذي الحجة|ذو الحجة",
    ]),
    ...weekdayWords(["الاثنين|الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"]),
    ...numbers,
    ...dayOrdinals,
    [{ kind: "number", value: "X" }, ["بضعة", "بضع", "عدة"]],
    [{ kind: "unit", unit: "minute" }, ["دقيقة", "دقائق"]],
    [{ kind: "unit", unit: "hour" }, ["ساعة", "ساعات", "الساعة"]],
    [{ kind: "unit", unit: "day" }, ["يوم", "يوما", "أيام"]],
    [{ kind: "unit", unit: "week" }, ["أسبوع", "أسبوعا", "أسابيع", "الأسبوع"]],
    [{ kind: "unit", unit: "month" }, ["شهر", "شهرا", "أشهر", "شهور", "الشهر"]],
    [{ kind: "unit", unit: "year" }, ["عام", "عاما", "أعوام", "سنة", "سنوات", "العام", "السنة"]],
    [{ kind: "unit", unit: "decade" }, ["عقد", "عقدا", "عقود", "العقد"]],
    [{ kind: "unit", unit: "century" }, ["قرن", "قرنا", "قرون", "القرن"]],
    // The dual holds its own number, a bare plural an unknown one.
    [{ kind: "count", unit: "minute", count: 2 }, ["دقيقتين", "دقيقتان"]],
    [{ kind: "count", unit: "hour", count: 2 }, ["ساعتين", "ساعتان"]],
    [{ kind: "count", unit: "day", count: 2 }, ["يومين", "يومان"]],
    [{ kind: "count", unit: "week", count: 2 }, ["أسبوعين", "أسبوعان"]],
    [{ kind: "count", unit: "month", count: 2 }, ["شهرين", "شهران"]],
    [{ kind: "count", unit: "year", count: 2 }, ["عامين", "عامان", "سنتين", "سنتان"]],
    [{ kind: "count", unit: "decade", count: 2 }, ["عقدين", "عقدان"]],
    [{ kind: "count", unit: "century", count: 2 }, ["قرنين", "قرنان"]],
    [{ kind: "count", unit: "day", count: "X" }, ["أيام"]],
    [{ kind: "count", unit: "week", count: "X" }, ["أسابيع"]],
    [{ kind: "count", unit: "month", count: "X" }, ["أشهر", "شهور"]],
    [{ kind: "count", unit: "year", count: "X" }, ["سنوات", "أعوام"]],
    [{ kind: "count", unit: "decade", count: "X" }, ["عقود"]],
    [{ kind: "plural", unit: "day" }, ["الأيام"]],
    [{ kind: "plural", unit: "week" }, ["الأسابيع"]],
    [{ kind: "plural", unit: "month" }, ["الأشهر", "الشهور"]],
    [{ kind: "plural", unit: "year" }, ["السنوات", "الأعوام"]],
    [{ kind: "plural", unit: "decade" }, ["العقود"]],
    [{ kind: "dayWord", word: true }, ["يوم"]],
    [{ kind: "monthWord", word: true }, ["شهر"]],
    [{ kind: "yearWord", word: true }, ["عام", "سنة", "العام", "السنة", "عامي", "سنتي"]],
    [{ kind: "corresponding", word: true }, ["الموافق"]],
    [{ kind: "of", word: true }, ["من"]],
    [{ kind: "era", calendar: "gregorian" }, ["م", "ميلادي", "ميلادية", "للميلاد"]],
    [{ kind: "era", calendar: "hijri" }, ["هـ", "هجري", "هجرية", "للهجرة"]],
    [{ kind: "bc", word: true }, ["ق.م.", "ق.م", "قبل الميلاد"]],
    [{ kind: "offset", days: -1 }, ["أمس", "البارحة", "يوم أمس"]],
    [{ kind: "offset", days: 0 }, ["اليوم"]],
    [{ kind: "offset", days: 1 }, ["غدا", "غداً", "يوم غد", "الغد"]],
    [{ kind: "offset", days: -2 }, ["أول أمس", "أول من أمس", "أمس الأول"]],
    [{ kind: "offset", days: 2 }, ["بعد غد"]],
    [{ kind: "daypart", part: "MO" }, ["صباح", "صباحا", "فجر", "فجرا"]],
    [{ kind: "daypart", part: "MI" }, ["ظهر", "ظهرا"]],
    [{ kind: "daypart", part: "AF" }, ["عصر", "بعد ظهر"]],
    [{ kind: "daypart", part: "EV" }, ["مساء"]],
    [{ kind: "daypart", part: "NI" }, ["ليل", "ليلة", "ليلا"]],
    [{ kind: "direction", step: -1 }, ["الماضي", "الماضية", "المنصرم", "المنصرمة", "الفائت", "الفائتة"]],
    [{ kind: "direction", step: 0 }, ["الحالي", "الحالية", "الجاري", "الجارية", "هذا", "هذه"]],
    [{ kind: "direction", step: 1 }, ["المقبل", "المقبلة", "القادم", "القادمة"]],
    [{ kind: "modifier", mod: "APPROX" }, ["نحو", "قرابة", "حوالي", "زهاء"]],
    [{ kind: "modifier", mod: "MORE_THAN" }, ["أكثر من", "ما يزيد على", "ما لا يقل عن"]],
    [{ kind: "modifier", mod: "LESS_THAN" }, ["أقل من"]],
    [{ kind: "modifier", mod: "START" }, ["مطلع", "أوائل", "بداية", "بدايات"]],
    [{ kind: "modifier", mod: "MID" }, ["منتصف", "أواسط"]],
    [{ kind: "modifier", mod: "END" }, ["أواخر", "نهاية", "نهايات"]],
    [{ kind: "few", word: true }, ["قليلة", "قليل", "معدودة"]],
    [{ kind: "ago", word: true }, ["قبل"]],
    [{ kind: "since", word: true }, ["منذ", "حتى", "بحلول"]],
    [{ kind: "later", word: true }, ["بعد"]],
    [{ kind: "until", word: true }, ["إلى", "حتى"]],
    [{ kind: "between", word: true }, ["بين"]],
    [{ kind: "and", word: true }, ["و"]],
    [{ kind: "every", word: true }, ["كل"]],
    [{ kind: "ordinary", word: true }, ["المدير العام", "الأمين العام", "المدعي العام", "النائب العام", "الرأي العام", "القطاع العام", "المفتش العام"]],
    [{ kind: "hourWord", word: true }, ["الساعة"]],
    ...["العشرينيات", "الثلاثينيات", "الأربعينيات", "الخمسينيات", "الستينيات", "السبعينيات", "الثمانينيات", "التسعينيات"].map(
      (name, i) => [{ kind: "decadeName", value: 1920 + 10 * i }, [name, name.slice(2), name.replace("نيا", "نا"), name.slice(2).replace("نيا", "نا")]] as const,
    ),
    [{ kind: "vague", value: "PAST_REF" }, ["وقت سابق", "مؤخرا", "الآونة الأخيرة"]],
    [{ kind: "vague", value: "PRESENT_REF" }, ["حاليا", "الوقت الراهن", "الوقت الحالي"]],
    [{ kind: "vague", value: "FUTURE_REF" }, ["وقت لاحق", "المستقبل القريب"]],
  ],
  patterns: [
    // يوم الاثنين 1 رمضان 1445 هـ; الخميس الموافق 21 آذار 2024; 30 سبتمبر/أيلول 1992
    { pattern: "dayWord? weekday ,? corresponding? day:number|dayOrdinal of? monthWord? month / month? ,? of? yearWord? year:number era?", as: "calendarDate" },
    { pattern: "dayWord? day:number|dayOrdinal of? monthWord? month / month? ,? of? yearWord? year:number era?", as: "calendarDate" },
    { pattern: "offset? dayWord? weekday ,? corresponding? day:number|dayOrdinal of? monthWord? month / month? direction?", as: "calendarDate" },
    { pattern: "dayWord? day:number|dayOrdinal of? monthWord? month / month? direction?", as: "calendarDate" },
    // سبتمبر 2023, شهر ذي الحجة 1446 هـ, نيسان الماضي
    { pattern: "modifier? monthWord? month / month? ,? of? yearWord? year:number era?", as: "calendarDate" },
    { pattern: "modifier? monthWord month / month?", as: "calendarDate" },
    { pattern: "modifier? monthWord? month / month? direction", as: "calendarDate" },
    { pattern: "modifier? lone:month / month?", as: "calendarDate" },
    { pattern: "numeric", as: "numeric" },
    { pattern: "modifier? yearWord anyYear:number bc|era?", as: "year" },
    { pattern: "~since year:number", as: "year" },
    // الثاني عشر من الشهر الجاري, يناير من العام الماضي
    { pattern: "dayWord? day:number|dayOrdinal of unit direction", as: "dayOfPeriod" },
    { pattern: "day:number|dayOrdinal of? month / month? of? unit direction", as: "calendarDate" },
    { pattern: "month / month? of? unit direction", as: "calendarDate" },
    // اليوم الثلاثاء, الجمعة المقبل, يوم الأحد
    { pattern: "offset ,? dayWord? weekday", as: "weekday" },
    { pattern: "dayWord? weekday direction?", as: "weekday" },
    { pattern: "offset", as: "offset" },
    { pattern: "daypart offset", as: "offset" },
    { pattern: "offset daypart", as: "offset" },
    // صباح اليوم الأربعاء, مساء الخميس الماضي
    { pattern: "daypart offset ,? dayWord? weekday", as: "weekday" },
    { pattern: "daypart dayWord? weekday direction?", as: "weekday" },
    { pattern: "offset ,? dayWord? weekday daypart", as: "weekday" },
    // الأسبوع الماضي, هذا العام, السنوات الماضية, السنوات الخمس الماضية
    { pattern: "modifier? unit direction", as: "period" },
    { pattern: "direction unit", as: "period" },
    { pattern: "plural few? direction", as: "vaguePeriod" },
    { pattern: "plural n:number direction", as: "countedPeriod" },
    { pattern: "n:number unit direction", as: "countedPeriod" },
    // قبل ثلاثة أيام, بعد أيام قليلة, قبل أسبوعين
    { pattern: "ago modifier? n:number unit", as: "ago" },
    { pattern: "ago modifier? unit", as: "ago" },
    { pattern: "ago modifier? count few?", as: "ago" },
    { pattern: "later n:number unit", as: "later" },
    { pattern: "later count few?", as: "later" },
    { pattern: "modifier? n:number unit", as: "duration" },
    { pattern: "modifier count few?", as: "duration" },
    { pattern: "count few?", as: "duration" },
    { pattern: "modifier? decade:decadeName", as: "decade" },
    { pattern: "every weekday|unit", as: "set" },
    { pattern: "hourWord clock", as: "clock" },
    { pattern: "vague", as: "vague" },
    // من 5 إلى 7 أكتوبر, بين عامي 2010 و2015
    { pattern: "from:number - to:number of? month / month? ,? year:number? era? direction?", as: "dayRange" },
    { pattern: "from:number until to:number of? month / month? ,? year:number? era? direction?", as: "dayRange" },
    { pattern: "yearWord fromYear:number - toYear:number", as: "yearRange" },
    { pattern: "yearWord fromYear:number until yearWord? toYear:number", as: "yearRange" },
    { pattern: "~between yearWord? fromYear:number and yearWord? toYear:number", as: "yearRange" },
  ],
  noDate: {
    before: [
      "من العمر", "عمره", "عمرها", "وعمره", "وعمرها", "بعمر", "البالغ", "البالغة", "مدينة", "ميدان", "ثورة", "ساحة", "شارع", "حي", "جسر", "حركة", "جامعة",
    ],
    after: [],
  },
  // قبل يومين من الاجتماع: two days before the meeting.
  eventAfter: ["من"],
};
