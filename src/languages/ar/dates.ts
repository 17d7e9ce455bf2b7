import { type DateLanguage, type DateRule, monthWords, numberWords, weekdayWords } from "../../dates/words";

type Words = DateLanguage["words"];

/** السنوات الخمس, الأيام العشرة: a number behind its noun has the article, too. */
const withArticle = (words: Words): Words => words.flatMap(([word, spellings]) => [[word, [...spellings, ...spellings.map((spelling) => `ال${spelling}`)]] as const]);

const numbers: Words = withArticle([
  ...numberWords("one", 1, 1, [
    "واحد|واحدة", "اثنين|اثنان|اثنتين|اثنتان|إثنين|إثنان|اتنين", "ثلاثة|ثلاث|تلاتة|تلات", "أربعة|أربع", "خمسة|خمس", "ستة|ست", "سبعة|سبع", "ثمانية|ثماني|ثمان|تمانية", "تسعة|تسع", "عشرة|عشر",
  ]),
  ...numberWords("teen", 11, 1, [
    "أحد عشر|إحدى عشرة|إحدى عشر|حداشر|حدعشر", "اثني عشر|اثنا عشر|اثنتي عشرة|اثنتا عشرة|إثنى عشر|اثنى عشر|إثنا عشر|إثني عشر|اطنعش|اتناشر", "ثلاثة عشر|ثلاث عشرة", "أربعة عشر|أربع عشرة", "خمسة عشر|خمس عشرة",
    "ستة عشر|ست عشرة", "سبعة عشر|سبع عشرة", "ثمانية عشر|ثماني عشرة|ثمان عشرة", "تسعة عشر|تسع عشرة",
  ]),
  ...numberWords("ten", 20, 10, ["عشرين|عشرون", "ثلاثين|ثلاثون", "أربعين|أربعون", "خمسين|خمسون", "ستين|ستون", "سبعين|سبعون", "ثمانين|ثمانون", "تسعين|تسعون"]),
  ...numberWords("hundred", 100, 100, [
    "مئة|مائة", "مئتين|مئتان|مائتين|مائتان|مئتي|مائتي", "ثلاثمئة|ثلاثمائة|ثلاث مئة|ثلاث مائة", "أربعمئة|أربعمائة|أربع مئة|أربع مائة", "خمسمئة|خمسمائة", "ستمئة|ستمائة", "سبعمئة|سبعمائة", "ثمانمئة|ثمانمائة|ثمانيمائة", "تسعمئة|تسعمائة",
  ]),
  ...numberWords("thousand", 1000, 1000, ["ألف|الف", "ألفين|ألفان|ألفي"]),
]);

const ONES = ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع"];
/** In eleven and twenty-one, "first" is another word. */
const COMPOUND_ONES = ["الحادي", ...ONES.slice(1)];

/** الثاني, الثاني عشر, الثاني والعشرين; feminine of years and hours: الثانية عشرة. */
const ordinals: Words = (() => {
  const ordinal = (value: number, spellings: readonly string[]) => [{ kind: "ordinal", value }, spellings] as const;
  const feminine = (word: string) => (word === "الأول" ? "الأولى" : `${word}ة`);
  return [
    ...ONES.map((word, i) => ordinal(i + 1, [word, feminine(word)])),
    ordinal(10, ["العاشر", "العاشرة"]),
    ...COMPOUND_ONES.map((word, i) => ordinal(11 + i, [`${word} عشر`, `${word} عشرة`, `${word}ة عشرة`, `${word}ة عشر`])),
    ordinal(20, ["العشرين", "العشرون"]),
    ...COMPOUND_ONES.map((word, i) => ordinal(21 + i, [`${word} والعشرين`, `${word} والعشرون`, `${word}ة والعشرين`, `${word}ة والعشرون`])),
    ordinal(30, ["الثلاثين", "الثلاثون"]),
    ordinal(31, ["الحادي والثلاثين", "الحادي والثلاثون", "الواحد والثلاثين"]),
    ordinal(-1, ["الأخير", "الأخيرة"]),
    ...["أول|اول", "ثاني|ثان", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"].map((spellings, i) => [{ kind: "bareOrdinal", value: i + 1 }, spellings.split("|")] as const),
    [{ kind: "bareOrdinal", value: -1 }, ["آخر", "اخر", "أخر"]],
    // The hours of the clock.
    ...["الواحدة", ...ONES.slice(1).map(feminine), "العاشرة"].map((word, i) => [{ kind: "hourOrdinal", value: i + 1 }, [word]] as const),
    [{ kind: "hourOrdinal", value: 1 }, ["الأولى"]],
    [{ kind: "hourOrdinal", value: 11 }, ["الحادية عشرة", "الحادية عشر"]],
    [{ kind: "hourOrdinal", value: 12 }, ["الثانية عشرة", "الثانية عشر"]],
  ];
})();

/** Standard, Levantine, Maghrebi and Libyan, as papers of each region write them. */
const months: Words = [
  ...monthWords("gregorian", [
    "يناير|كانون الثاني|كانون ثاني|جانفي|شهر أي النار", "فبراير|شباط|فيفري|شهر النوار", "مارس?|آذار|أذار|شهر الربيع", "أبريل|إبريل|نيسان|أفريل|شهر الطير", "مايو|أيار|ماي?|مايس|شهر الماء",
    "يونيو|يونيه|حزيران|جوان?|شهر الصيف", "يوليو|يوليه|تموز|جويلية|يوليوز|شهر ناصر", "أغسطس|آب?|أوت?|غشت|شهر هانيبال", "سبتمبر|أيلول|شتنبر|شهر الفاتح", "أكتوبر|تشرين الأول|تشرين أول|شهر التمور",
    "نوفمبر|تشرين الثاني|تشرين ثاني|نونبر|شهر الحرث", "ديسمبر|كانون الأول|كانون أول|دجنبر|شهر الكانون",
  ]),
  ...monthWords("hijri", [
    "محرم?|المحرم", "صفر?", "ربيع الأول|ربيع أول", "ربيع الآخر|ربيع الثاني|ربيع ثاني|ربيع ثان", "جمادى الأولى|جمادى الأول|جمادي الأولى", "جمادى الآخرة|جمادى الآخر|جمادى الثانية|جمادى الثاني|جمادي الآخرة|جمادي الثانية", "رجب?", "شعبان?", "رمضان?", "شوال?",
    "ذي القعدة|ذو القعدة|ذي قعدة", "ذي الحجة|ذو الحجة|ذي حجة",
  ]),
];

const units: Words = [
  [{ kind: "unit", unit: "second" }, ["ثانية", "ثواني", "ثوان"]],
  [{ kind: "unit", unit: "minute" }, ["دقيقة", "دقائق", "دقايق"]],
  [{ kind: "unit", unit: "hour" }, ["ساعة", "ساعات"]],
  [{ kind: "unit", unit: "day" }, ["يوم", "يوما", "أيام"]],
  [{ kind: "unit", unit: "week" }, ["أسبوع", "أسبوعا", "أسابيع"]],
  [{ kind: "unit", unit: "month" }, ["شهر", "شهرا", "أشهر", "شهور"]],
  [{ kind: "unit", unit: "year" }, ["عام", "عاما", "أعوام", "سنة", "سنه", "سنوات", "سنين"]],
  [{ kind: "unit", unit: "decade" }, ["عقد", "عقدا", "عقود"]],
  [{ kind: "unit", unit: "century" }, ["قرن", "قرنا", "قرون"]],
  ...([
    ["second", "ثانية"], ["minute", "دقيقة"], ["hour", "ساعة"], ["day", "يوم|يوما"], ["week", "أسبوع|أسبوعا"], ["month", "شهر|شهرا"], ["year", "عام|عاما|سنة|سنه"], ["century", "قرن|قرنا"],
  ] as const).map(([unit, spellings]) => [{ kind: "aUnit", unit }, spellings.split("|")] as const),
  [{ kind: "theHour", unit: "hour" }, ["الساعة"]],
  [{ kind: "theHour", unit: "minute" }, ["الدقيقة"]],
  [{ kind: "theDay", unit: "day" }, ["اليوم"]],
  [{ kind: "theWeek", unit: "week" }, ["الأسبوع"]],
  [{ kind: "theMonth", unit: "month" }, ["الشهر"]],
  [{ kind: "theYear", unit: "year" }, ["العام", "السنة"]],
  [{ kind: "theDecade", unit: "decade" }, ["العقد"]],
  [{ kind: "theCentury", unit: "century" }, ["القرن"]],
  // The dual holds its own number, a bare plural an unknown one.
  ...([
    ["second", "ثانيتين|ثانيتان"], ["minute", "دقيقتين|دقيقتان"], ["hour", "ساعتين|ساعتان"], ["day", "يومين|يومان|نهارين"], ["week", "أسبوعين|أسبوعان"],
    ["month", "شهرين|شهران"], ["year", "عامين|عامان|سنتين|سنتان"], ["decade", "عقدين|عقدان"], ["century", "قرنين|قرنان"],
  ] as const).flatMap(([unit, spellings]): Words => [
    [{ kind: "count", unit, count: 2 }, spellings.split("|")],
    [{ kind: "theCount", unit, count: 2 }, spellings.split("|").filter((word) => word !== "نهارين").map((word) => `ال${word}`)],
  ]),
  [{ kind: "plural", unit: "second", count: "X" }, ["ثواني", "ثوان"]],
  [{ kind: "plural", unit: "minute", count: "X" }, ["دقائق", "دقايق"]],
  [{ kind: "plural", unit: "hour", count: "X" }, ["ساعات"]],
  [{ kind: "plural", unit: "day", count: "X" }, ["أيام"]],
  [{ kind: "plural", unit: "week", count: "X" }, ["أسابيع"]],
  [{ kind: "plural", unit: "month", count: "X" }, ["أشهر", "شهور"]],
  [{ kind: "plural", unit: "year", count: "X" }, ["سنوات", "أعوام", "سنين"]],
  [{ kind: "plural", unit: "decade", count: "X" }, ["عقود"]],
  [{ kind: "plural", unit: "century", count: "X" }, ["قرون"]],
  [{ kind: "units", unit: "minute" }, ["الدقائق"]],
  [{ kind: "units", unit: "hour" }, ["الساعات"]],
  [{ kind: "units", unit: "day" }, ["الأيام"]],
  [{ kind: "units", unit: "week" }, ["الأسابيع"]],
  [{ kind: "units", unit: "month" }, ["الأشهر", "الشهور"]],
  [{ kind: "units", unit: "year" }, ["السنوات", "الأعوام", "السنين"]],
  [{ kind: "units", unit: "decade" }, ["العقود"]],
  [{ kind: "units", unit: "century" }, ["القرون"]],
  [{ kind: "some", value: "X" }, ["بضعة", "بضع", "عدة"]],
  [{ kind: "fraction", value: 1 / 2 }, ["نصف", "النصف", "نص", "ونص"]],
  [{ kind: "fraction", value: 1 / 4 }, ["ربع", "الربع", "ربعا"]],
  [{ kind: "fraction", value: 3 / 4 }, ["ثلاثة أرباع"]],
  [{ kind: "fraction", value: 1 / 3 }, ["ثلث", "الثلث", "ثلثا"]],
  [{ kind: "whole" }, ["كامل", "كاملة", "بأكمله", "بأكملها"]],
  [{ kind: "throughout" }, ["طوال", "طيلة"]],
  [{ kind: "fromNow" }, ["من الآن", "من اليوم"]],
  [{ kind: "article" }, ["ال"]],
  [{ kind: "few" }, ["قليلة", "معدودة", "قلائل", "القليلة", "طويلة", "عديدة"]],
];

const relatives: Words = [
  [{ kind: "offset", days: -1 }, ["أمس", "امس", "البارحة", "يوم أمس", "البارح", "مبارح", "امبارح", "إمبارح", "الأمس", "الامس"]],
  [{ kind: "offset", days: 0 }, ["اليوم", "النهاردة"]],
  [{ kind: "offset", days: 1 }, ["غدا", "غد", "يوم غد", "الغد", "بكرا"]],
  [{ kind: "offset", days: -2 }, ["أول أمس", "أول من أمس", "اول امس", "اول من امس", "أول البارحة", "أمس الأول", "قبل أمس", "يوم قبل أمس", "يوم قبل امس", "اول مبارح"]],
  [{ kind: "offset", days: 2 }, ["بعد غد", "بعد الغد", "يوم بعد غد", "بعد بكرة", "اليوم الي بعد بكرة"]],
  [{ kind: "direction", step: -1 }, ["الماضي", "الماضية", "الماضيين", "الماضيتين", "المنصرم", "المنصرمة", "الفائت", "الفائتة", "المنقضي", "المنقضية", "الأخيرة", "الأخيرين", "الأخيرتين", "الفايت", "الماض", "الماضيان", "الأخيران", "الفارط", "الفارطة"]],
  [{ kind: "direction", step: 0 }, ["الحالي", "الحالية", "الجاري", "الجارية", "الراهن", "الراهنة", "هذا", "هذه", "هذين", "هاتين", "هاي", "هذي", "هاد"]],
  [{ kind: "direction", step: 1 }, ["المقبل", "المقبلة", "المقبلين", "المقبلتين", "القادم", "القادمة", "القادمين", "القادمتين", "الآتي", "الآتية", "الجاي", "الجاية"]],
  [{ kind: "direction", step: 2 }, ["بعد الجاي", "بعد الجاية", "بعد القادم", "بعد القادمة", "بعد المقبل", "بعد المقبلة", "بعد التالي", "بعد التالية"]],
  [{ kind: "direction", step: -2 }, ["قبل الماضي", "قبل الماضية", "الأسبق"]],
  [{ kind: "anaphor", step: 0 }, ["نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها", "نفس", "ذات", "ذلك", "تلك"]],
  [{ kind: "anaphor", step: 1 }, ["التالي", "التالية", "الموالي", "الموالية", "اللاحق", "اللاحقة"]],
  [{ kind: "anaphor", step: -1 }, ["السابق", "السابقة"]],
  [{ kind: "modifier", mod: "APPROX" }, ["نحو", "قرابة", "حوالي", "حوالى", "ما يناهز", "زهاء", "ما يقارب", "ما يقرب من"]],
  [{ kind: "modifier", mod: "MORE_THAN" }, ["أكثر من", "ما يزيد على", "ما يزيد عن", "ما لا يقل عن", "لا يقل عن", "أزيد من", "ما يربو على", "ما يفوق"]],
  [{ kind: "modifier", mod: "LESS_THAN" }, ["أقل من", "ما لا يزيد على", "ما لا يزيد عن", "ما لا يتجاوز", "لا يتجاوز"]],
  [{ kind: "modifierAfter", mod: "APPROX" }, ["تقريبا"]],
  [{ kind: "modifierAfter", mod: "MORE_THAN" }, ["على الأقل", "على الاقل"]],
  [{ kind: "edge", mod: "START" }, ["مطلع", "أوائل", "بداية", "بدايات", "مستهل", "مطالع"]],
  [{ kind: "edge", mod: "MID" }, ["منتصف", "أواسط", "وسط"]],
  [{ kind: "edge", mod: "END" }, ["أواخر", "نهاية", "نهايات", "ختام", "متم", "موفى"]],
  [{ kind: "vague", value: "PAST_REF" }, ["وقت سابق", "مؤخرا", "الآونة الأخيرة", "في الماضي", "قبل قليل", "منذ قليل", "قبل فترة", "منذ فترة", "قبل لحظات", "منذ لحظات", "الفترة الماضية", "الفترة الأخيرة"]],
  [{ kind: "vague", value: "PRESENT_REF" }, ["حاليا", "الوقت الراهن", "الوقت الحالي", "الوقت الحاضر", "الآن", "الفترة الحالية", "المرحلة الراهنة"]],
  [{ kind: "vague", value: "FUTURE_REF" }, ["وقت لاحق", "المستقبل القريب", "المستقبل المنظور", "في المستقبل", "الفترة المقبلة", "الفترة القادمة"]],
  [{ kind: "aloneVague", value: "PRESENT_REF" }, ["حالا"]],
];

const times: Words = [
  [{ kind: "daypart", part: "MO" }, ["صباح", "صباحا", "صبيحة", "صبح", "الصبح", "فجر", "فجرا", "ضحى", "قبل الظهر", "قبل ظهر"]],
  [{ kind: "daypart", part: "MI" }, ["ظهر", "ظهرا", "ظهيرة", "زوال", "زوالا"]],
  [{ kind: "daypart", part: "AF" }, ["عصر", "عصرا", "بعد ظهر", "بعد الظهر", "بعد العصر", "العصر", "بعيد ظهر", "بعد زوال"]],
  [{ kind: "daypart", part: "EV" }, ["مساء", "مساءا", "العشاء"]],
  [{ kind: "daypart", part: "NI" }, ["ليل", "ليلة", "ليلا", "بعد منتصف الليل"]],
  [{ kind: "theDaypart", part: "MO" }, ["الصباح", "الفجر"]],
  [{ kind: "theDaypart", part: "MI" }, ["الظهر", "الظهيرة"]],
  [{ kind: "theDaypart", part: "EV" }, ["المساء"]],
  [{ kind: "theDaypart", part: "NI" }, ["الليل", "الليلة"]],
  [{ kind: "tonight", part: "NI" }, ["الليلة"]],
  [{ kind: "namedHour", hour: 0 }, ["منتصف الليل", "منتصف ليل", "منتصف ليلة"]],
  [{ kind: "namedHour", hour: 12 }, ["منتصف النهار"]],
  [{ kind: "meridiem", pm: false }, ["ص"]],
  [{ kind: "meridiem", pm: true }, ["م"]],
  [{ kind: "hourWord" }, ["الساعة", "تمام الساعة"]],
  [{ kind: "hours" }, ["وقت متأخر من", "وقت مبكر من", "ساعة متأخرة من", "ساعات متأخرة من", "ساعة مبكرة من", "ساعات مبكرة من", "الساعات الأولى من", "ساعات", "وقت متأخر", "وقت مبكر"]],
  [{ kind: "early" }, ["الباكر", "باكرا", "مبكرا"]],
  [{ kind: "minuteWord" }, ["دقيقة", "دقائق", "دقايق"]],
  [{ kind: "theMinute" }, ["الدقيقة"]],
  [{ kind: "minus" }, ["إلا", "الا"]],
  [{ kind: "at" }, ["عند", "في تمام", "على", "مع"]],
  [{ kind: "zone", offset: "Z" }, ["بتوقيت غرينتش", "بتوقيت جرينتش", "بتوقيت غرينيتش", "بتوقيت كرينتش", "توقيت غرينتش", "توقيت جرينتش", "غرينتش", "جرينتش", "بالتوقيت العالمي", "ت غ", "ت.غ", "تغ"]],
  [{ kind: "zone", offset: "+03:00" }, ["بتوقيت مكة المكرمة", "بتوقيت مكة", "بتوقيت السعودية", "بتوقيت الرياض", "بتوقيت الدوحة", "بتوقيت بغداد", "بتوقيت الكويت", "بتوقيت موسكو", "بتوقيت إسطنبول", "بتوقيت تركيا", "بتوقيت قطر", "بتوقيت البحرين", "بتوقيت العراق", "بتوقيت صنعاء", "بتوقيت عدن"]],
  [{ kind: "zone", offset: "+03:30" }, ["بتوقيت طهران"]],
  [{ kind: "zone", offset: "+02:00" }, ["بتوقيت طرابلس", "بتوقيت ليبيا"]],
  [{ kind: "zone", offset: "+04:00" }, ["بتوقيت الإمارات", "بتوقيت أبوظبي", "بتوقيت أبو ظبي", "بتوقيت دبي", "بتوقيت مسقط"]],
  [{ kind: "zone", offset: "+01:00" }, ["بتوقيت الجزائر", "بتوقيت تونس"]],
  [{ kind: "zone", offset: "" }, ["بالتوقيت المحلي", "التوقيت المحلي", "بتوقيت مصر", "بتوقيت لبنان", "بتوقيت سوريا", "بتوقيت غزة", "بتوقيت المغرب", "بتوقيت الخرطوم", "بتوقيت نيويورك", "بتوقيت القاهرة", "بتوقيت بيروت", "بتوقيت دمشق", "بتوقيت القدس", "بتوقيت باريس", "بتوقيت لندن", "بتوقيت واشنطن"]],
];

const particles: Words = [
  [{ kind: "dayWord" }, ["يوم", "نهار"]],
  [{ kind: "days" }, ["أيام", "يومي"]],
  [{ kind: "monthWord" }, ["شهر", "الشهر", "شهري"]],
  [{ kind: "yearWord" }, ["عام", "سنة", "العام", "السنة", "عامي", "سنتي", "أعوام"]],
  [{ kind: "dated" }, ["بتاريخ", "تاريخ"]],
  [{ kind: "corresponding" }, ["الموافق", "المصادف", "المصادفة", "الواقع فيه"]],
  [{ kind: "of" }, ["من"]],
  [{ kind: "counted" }, [
    "في المئة", "في المائة", "بالمئة", "بالمائة", "مليون", "مليونا", "مليار", "مليارا", "ألفا", "دولار", "دولارا", "ريال", "ريالا", "درهم", "درهما", "جنيه", "جنيها", "دينار", "دينارا", "ليرة", "يورو", "نقطة", "هدفا", "شخصا",
    "قتيلا", "جريحا", "متر", "مترا", "كيلومتر", "كيلومترا", "طن", "طنا", "مقعدا", "صوتا", "نائبا", "درجة",
  ]],
  [{ kind: "law" }, ["رقم", "القانون", "القرار", "المرسوم", "قانون", "قرار", "مرسوم"]],
  [{ kind: "ofIt" }, ["منه"]],
  [{ kind: "in" }, ["في"]],
  [{ kind: "era", calendar: "gregorian" }, ["م", "ميلادي", "ميلادية", "للميلاد", "الميلادي", "الميلادية", "ميلاديا"]],
  [{ kind: "era", calendar: "hijri" }, ["هـ", "هجري", "هجرية", "للهجرة", "الهجري", "الهجرية", "هجريا"]],
  [{ kind: "bc" }, ["ق.م.", "ق.م", "ق م", "قبل الميلاد"]],
  [{ kind: "ago" }, ["قبل"]],
  [{ kind: "since" }, ["منذ", "عندو"]],
  [{ kind: "by" }, ["حتى", "بحلول", "قبل", "بعد", "اعتبارا من", "ابتداء من", "بدءا من", "مع حلول"]],
  [{ kind: "single" }, ["واحد", "واحدا", "واحدة"]],
  [{ kind: "during" }, ["منذ", "خلال", "لمدة", "مدة", "طوال", "طيلة", "غضون", "في غضون", "في خلال", "على مدى", "على مدار", "مدى", "كل", "أثناء", "لفترة", "على امتداد"]],
  [{ kind: "later" }, ["بعد"]],
  [{ kind: "laterThat" }, ["بعد ذلك", "بعدها"]],
  [{ kind: "earlierThat" }, ["قبل ذلك", "قبلها"]],
  [{ kind: "until" }, ["إلى", "الى", "إلى غاية", "الى غاية", "حتى", "وحتى", "لغاية", "ولغاية", "إلى حدود"]],
  [{ kind: "between" }, ["بين", "ما بين", "مابين"]],
  [{ kind: "and" }, ["و"]],
  [{ kind: "every" }, ["كل"]],
  [{ kind: "always", unit: "day" }, ["يوميا"]],
  [{ kind: "always", unit: "week" }, ["أسبوعيا"]],
  [{ kind: "always", unit: "month" }, ["شهريا"]],
  [{ kind: "always", unit: "year" }, ["سنويا"]],
  [{ kind: "times", times: 1 }, ["مرة", "مرة واحدة"]],
  [{ kind: "times", times: 2 }, ["مرتين"]],
  [{ kind: "timesWord" }, ["مرات"]],
  [{ kind: "quarterWord" }, ["الربع"]],
  // A chapter and three sides, too.
  [{ kind: "quarterNoun" }, ["الفصل", "الثلاثي", "الثلاثية"]],
  [{ kind: "halfWord" }, ["النصف", "الشطر", "السداسي"]],
  [{ kind: "fiscalYear", begins: 7 }, ["السنة المالية", "العام المالي", "للسنة المالية", "للعام المالي"]],
  [{ kind: "weekend" }, ["نهاية الأسبوع", "عطلة نهاية الأسبوع"]],
  [{ kind: "season", season: "SP" }, ["ربيع", "الربيع", "فصل الربيع"]],
  [{ kind: "season", season: "SU" }, ["صيف", "الصيف", "فصل الصيف"]],
  [{ kind: "season", season: "FA" }, ["خريف", "الخريف", "فصل الخريف"]],
  [{ kind: "season", season: "WI" }, ["شتاء", "الشتاء", "فصل الشتاء"]],
  ...["العشرينيات", "الثلاثينيات", "الأربعينيات", "الخمسينيات", "الستينيات", "السبعينيات", "الثمانينيات", "التسعينيات"].map(
    (name, i) => [{ kind: "decadeName", value: 1920 + 10 * i }, [name, name.slice(2), name.replace("نيا", "نا"), name.slice(2).replace("نيا", "نا")]] as const,
  ),
  // What has its year right behind it.
  [{ kind: "yearly" }, [
    "كأس العالم", "مونديال", "أولمبياد", "يورو", "إكسبو", "انتخابات", "ثورة", "انتفاضة", "حرب", "كأس آسيا", "كأس أفريقيا", "اتفاق", "اتفاقية", "معاهدة", "زلزال", "أحداث", "انقلاب", "مواليد", "نكسة", "نكبة", "دستور", "ميزانية", "موازنة", "موسم", "دورة", "نسخة", "عيد الأضحى", "عيد الفطر", "عيد الفصح", "عيد الميلاد",
    "رأس السنة الهجرية", "رأس السنة الميلادية", "رأس السنة", "كريسماس",
  ]],
  [{ kind: "ordinary" }, [
    "المدير العام", "الأمين العام", "المدعي العام", "النائب العام", "الرأي العام", "القطاع العام", "المفتش العام", "إضراب عام", "الإضراب العام", "الأمن العام", "الدين العام", "مدير عام", "أمين عام", "بشكل عام",
    "القائد العام", "المراقب العام", "المحامي العام", "القنصل العام", "المشرف العام", "المرشد العام", "المفتي العام", "الحاكم العام", "الوكيل العام", "كل عام وأنتم", "الجمعة السوداء", "الجمعة البيضاء", "أيلول الأسود",
    "اليوم العالمي", "اليوم الدولي", "اليوم الوطني", "اليوم الواحد", "اليوم المفتوح", "رأي اليوم", "الإمارات اليوم", "يوم القيامة", "ذات يوم", "ساعة يد", "رجب طيب", "القرن الأفريقي", "القرن الإفريقي", "الربيع العربي", "المرة الثانية", "ساعة الصفر", "منتصف الطريق", "أمس الحاجة", "امس الحاجة", "روسيا اليوم", "المصري اليوم", "أخبار اليوم", "اليوم السابع", "سنة ضوئية", "سنوات ضوئية",
    "أيام قرطاج",
    "عقود مع", "عقد مع", "عقود عمل", "عقود بقيمة", "عقود توريد", "عقود شراكة",
  ]],
];

const D = "dayNumber of? monthName";
const OF_YEAR = ",? of|in|for? yearNumber|bareYear";
const WEEKDAY = "weekday:weekday|commonWeekday";
const DAYPART = "daypart:daypart|theDaypart";
const HOUR = "hour:twoDigits|numeral|hourOrdinal";
const PERIOD = "year|month|division|week|day";

/** A number with its unit, and as many smaller ones behind it. */
const amounts: DateRule[] = [
  ["amount", "n:number unit", "amount"],
  ["amount", "unit single", "amount"],
  ["amount", "aUnit whole", "amount"],
  ["amount", "count", "amount"],
  ["amount", "plural few", "amount"],
  ["amount", "count:theCount", "amount"],
  ["amount", "some unit", "amount"],
  ["amount", "fraction unit:unit|theHour", "amount"],
  ["amount", "unit:units article? n:number", "amount"],
  ["amount", "article n:number unit", "amount"],
  ["amount", "n:number unit and more:fraction theYear|theMonth|theWeek|theDay|theHour|theDecade|theCentury?", "amount"],
  ["amount", "count and more:fraction theYear|theMonth|theWeek|theDay|theHour|theDecade|theCentury?", "amount"],
  ["amount", "unit and more:fraction theYear|theMonth|theWeek|theDay|theHour|theDecade|theCentury?", "amount"],
  ["amount", "n:number unit and n2:number unit2:unit", "amount"],
  ["amount", "n:number unit and count2:count", "amount"],
  ["amount", "count and n2:number unit2:unit", "amount"],
  ["amount", "unit and n2:number unit2:unit", "amount"],
  ["amount", "unit and count2:count", "amount"],
  ["amount", "^ aUnit $", "amount"],
];

/** From one to another, with a word or a dash between them. */
const through = (from: string, to: string, reading: string): DateRule[] => [["range", `${from} until ${to}`, reading], ["range", `${from} - ${to}`, reading]];

const rules: DateRule[] = [
  // خمسة وعشرين, ألفين وستة عشر, ألف وتسعمئة وواحد وثمانين
  ["numeral", "one|teen|ten|hundred|thousand", "sum"],
  ["numeral", "one and ten", "sum"],
  ["numeral", "hundred|thousand and one|teen|ten", "sum"],
  ["numeral", "hundred|thousand and one and ten", "sum"],
  ["numeral", "thousand and hundred", "sum"],
  ["numeral", "thousand and hundred and one|teen|ten", "sum"],
  ["numeral", "thousand and hundred and one and ten", "sum"],
  ["number", "n:twoDigits|fourDigits|digits", "digits"],
  ["number", "numeral", "sum"],
  ["nth", "ordinal|bareOrdinal", "nth"],
  ["dayNumber", "twoDigits|numeral", "dayNumber"],
  ["dayNumber", "ordinal", "dayNumber"],
  // سبتمبر/أيلول, شهر آذار, شهر 2, الشهر التاسع
  ["monthName", "monthWord? month:calendarMonth", "monthName"],
  ["monthName", "monthWord? month:calendarMonth / other:calendarMonth", "monthName"],
  ["monthName", "monthWord? month:calendarMonth ( other:calendarMonth", "monthName"],
  ["monthName", "monthWord n:number|ordinal", "numberedMonth"],
  ["bareYear", "n:fourDigits|numeral", "bareYear"],
  ["yearNumber", "yearWord n:number bc|era?", "namedYear"],
  ["yearNumber", "n:number bc|era", "namedYear"],
  ["yearNumber", "yearWord n:twoDigits", "shortYear"],
  ...amounts,
  // الساعة الثامنة والنصف, الساعة 3 و18 دقيقة, الخامسة إلا ربعا
  ["clock", "hourWord digitalClock", "clock"],
  ["hour", "digitalClock", "clock"],
  ...(["", "and|minus fraction", "fraction", "and|minus minute:twoDigits|numeral minuteWord?"].flatMap((tail): DateRule[] => [
    ["clock", `hourWord ${HOUR} ${tail}`.trim(), "clock"],
    ["hour", `${HOUR} ${tail}`.trim(), "clock"],
  ])),
  ["clock", "hour:hourOrdinal and|minus fraction", "clock"],
  ["clock", "namedHour", "namedHour"],

  // عام 2019, هذا العام, العام التالي, القرن التاسع عشر
  ["year", "yearNumber", "year"],
  ["year", "~since|by|yearly yearNumber|bareYear", "likelyYear"],
  ["year", "~in yearNumber|bareYear", "likelyYear"],
  // أعوام 1957 و1959 و1986
  ["year", "~and yearNumber|bareYear", "nextYear"],
  ["year", "unit:theYear|theCentury direction", "period"],
  ["year", "direction unit:theYear|theCentury", "period"],
  ["year", "unit:theYear anaphor", "anaphor"],
  ["year", "anaphor unit:theYear", "anaphor"],
  ["year", "fiscalYear from:fourDigits - to:twoDigits|fourDigits", "fiscalYear"],
  ["year", "fiscalYear from:fourDigits / to:twoDigits|fourDigits", "fiscalYear"],
  ["year", "fiscalYear yearNumber|bareYear", "fiscalYear"],
  ["year", "fiscalYear direction", "fiscalYear"],
  ["year", "theCentury nth bc|era?", "century"],
  ["year", "theCentury n:number bc|era?", "century"],

  // سبتمبر 2023, يناير من العام الماضي, الشهر الماضي
  ["month", `monthName ${OF_YEAR}`, "calendarDate"],
  ["month", "monthName of|in|for? within:year", "calendarDate"],
  ["month", "monthName direction", "calendarDate"],
  ["month", "direction monthName", "calendarDate"],
  ["month", "monthName", "lonelyMonth"],
  ["month", "monthWord month:number / yearNumber|bareYear", "monthAndYear"],
  ["month", "^ month:number / yearNumber|bareYear $", "monthAndYear"],
  ["month", "unit:theMonth direction", "period"],
  ["month", "direction unit:theMonth", "period"],
  ["month", "unit:theMonth anaphor", "anaphor"],
  ["month", "anaphor unit:theMonth", "anaphor"],

  // الربع الأول من 2024, النصف الثاني من العام, الأشهر التسعة الأولى, تسعينيات القرن الماضي, الصيف الماضي
  ["division", `quarterWord|quarterNoun nth ${OF_YEAR}`, "quarter"],
  ["division", "quarterWord|quarterNoun nth of|in|for? within:year|theYear", "quarter"],
  ["division", "quarterWord nth", "quarter"],
  ["division", "quarterWord anaphor of|in|for? within:year", "quarter"],
  ["division", `halfWord nth ${OF_YEAR}`, "half"],
  ["division", "halfWord nth of|in|for? within:year|month|theYear", "half"],
  ["division", "units number nth of|in|for? within:year|theYear", "firstMonths"],
  ["division", `units number nth ${OF_YEAR}`, "firstMonths"],
  ["division", "count:theCount nth of|in|for? within:year|theYear", "firstMonths"],
  ["division", `season ${OF_YEAR}`, "season"],
  ["division", "season of|in|for? within:year", "season"],
  ["division", "season direction", "season"],
  ["division", "direction season", "season"],
  ["division", "decadeName", "decade"],
  ["division", "decadeName of? within:year", "decadeOfCentury"],
  ["division", "theDecade nth of? within:year", "nthDecade"],
  ["division", "unit:theDecade direction", "period"],

  ["week", "unit:theWeek direction", "period"],
  ["week", "direction unit:theWeek", "period"],
  ["week", "unit:theWeek anaphor", "anaphor"],
  ["week", "weekend direction?", "weekend"],
  ["week", "unit:theWeek nth of|in|for? within:month|year", "nthOf"],
  ["week", "nth unit of|in|for? within:month|year", "nthOf"],

  // الأربعاء الثاني من أكتوبر: the second Wednesday, where the second is none
  ["day", `${WEEKDAY} nth of|in|for? within:month|year`, "nthOf"],
  // الخميس الموافق 21 آذار 2024, 5 من أكتوبر عام 2023, السابع من أكتوبر الماضي
  ...["", OF_YEAR, "of|in|for? within:year", "direction"].flatMap((tail): DateRule[] => [
    ["day", `dayWord? ${D} ${tail}`.trim(), "calendarDate"],
    ["day", `offset? ,? dayWord? weekday ,? corresponding|in? ${D} ${tail}`.trim(), "calendarDate"],
    ["day", `weekday:commonWeekday ${D} ${tail}`.trim(), "calendarDate"],
    ["day", `offset ,? corresponding? ${D} ${tail}`.trim(), "calendarDate"],
    ["day", `bareOrdinal monthName ${tail}`.trim(), "firstOfMonth"],
  ]),
  // يناير 26, 2013
  ["day", "monthName dayNumber", "calendarDate"],
  ["day", `monthName dayNumber ${OF_YEAR}`, "calendarDate"],
  ["day", `dayWord? ${WEEKDAY} ,? monthName dayNumber ${OF_YEAR}`, "calendarDate"],
  ["day", `dayWord? ${WEEKDAY} ,? monthName dayNumber`, "calendarDate"],
  ["day", "dayWord? numeric era?", "numeric"],
  ["day", `offset? ,? dayWord? weekday ,? corresponding|in? numeric era?`, "numeric"],
  ["day", `offset? dayWord? weekday ,? corresponding|in? dayNumber / month:number`, "dayAndMonth"],
  ["day", "dayWord dayNumber / month:number", "dayAndMonth"],
  ["day", "~dated dayNumber / month:number", "dayAndMonth"],
  ["day", "^ dayNumber / month:number $", "dayAndMonth"],
  ["day", "dayWord? dayNumber of within:month|theMonth", "dayOfMonth"],
  ["day", `dayWord? weekday ,? corresponding|in? dayNumber of within:month|theMonth`, "dayOfMonth"],
  ["day", "dayNumber ofIt", "dayOfIt"],
  // اليوم الثلاثاء, الجمعة المقبل, ثلاثاء الأسبوع الفائت
  ["day", "offset", "offset"],
  ["day", "offset ,? dayWord? weekday", "weekday"],
  ["day", "dayWord|days? weekday direction?", "weekday"],
  ["day", "dayWord weekday:commonWeekday direction?", "weekday"],
  ["day", "^ weekday:commonWeekday $", "weekday"],
  ["day", "direction weekday", "weekday"],
  ["day", "dayWord? weekday of|in|for? within:week", "weekday"],
  ["day", "weekday:commonWeekday within:week", "weekday"],
  ["day", "within:week dayWord? weekday", "weekday"],
  ["day", "unit:theDay direction", "period"],
  ["day", "direction unit:theDay", "period"],
  ["day", "unit:theDay anaphor", "anaphor"],
  ["day", "anaphor unit:theDay", "anaphor"],
  // آخر اثنين من آذار, اليوم الأخير من الشهر, ثالث ثلاثاء في أيلول
  ["day", `nth:bareOrdinal dayWord? ${WEEKDAY} of|in|for? within:month|year`, "nthOf"],
  ["day", "unit:theDay nth of|in|for? within:month|year", "nthOf"],
  ["day", "nth:bareOrdinal unit of|in|for? within:month|year|week", "nthOf"],

  // الساعة الثامنة مساء الأحد, مساء أمس, غدا عند الساعة 8:00 صباحا
  ["time", `clock|hour ,? of|in|for? ${DAYPART} zone?`, "time"],
  ["time", "clock|hour meridiem zone?", "time"],
  ["time", "clock zone?", "time"],
  ["time", "hour zone", "time"],
  ["time", "~at:at|in clock|hour zone?", "time"],
  ["time", "^ clock|hour $", "labelTime"],
  ["time", "clock|hour ,? of|in|for? daypart of? day zone?", "time"],
  ["time", "clock|hour ,? of|in|for? day zone?", "time"],
  ["time", `day ,? modifier? at|in|of? clock|hour of|in|for? ${DAYPART} zone?`, "time"],
  ["time", "day ,? modifier? at|in|of? clock|hour meridiem? zone?", "time"],
  ["time", `day ,? of|in|for? ${DAYPART}`, "time"],
  ["time", "daypart of? day", "time"],
  ["time", "daypart of? day ,? at|in? clock|hour zone?", "time"],
  ["time", "daypart:tonight", "tonight"],
  ["time", "daypart:tonight ,? modifier? at|in? clock|hour", "tonight"],
  ["time", "clock|hour ,? direction daypart:theDaypart", "tonight"],
  ["time", "direction daypart:theDaypart ,? modifier? at|in? clock|hour", "tonight"],
  // في وقت متأخر من مساء أمس, الصباح الباكر
  ["time", `hours ${DAYPART}`, "time"],
  ["time", `hours ${DAYPART} of|in|for? day`, "time"],
  ["time", `day ,? in? hours ${DAYPART}`, "time"],
  ["time", "daypart:theDaypart early", "time"],
  ["time", "daypart:theDaypart early of|in|for? day", "time"],
  ["time", "day ,? in? daypart:theDaypart early", "time"],
  ["time", "daypart:theDaypart direction", "tonight"],
  ["time", "direction daypart:theDaypart", "tonight"],
  ["time", "unit:theHour direction", "period"],
  ["time", "^ theMinute n:number|hourOrdinal|ordinal $", "minuteOfHour"],
  ["time", "direction unit:theHour", "period"],

  ["duration", "amount", "duration"],
  ["duration", "~during amount", "duration"],
  ["duration", "~during|for plural", "duration"],
  ["duration", "~during aUnit", "duration"],
  ["duration", "~throughout unit:theDay|theWeek|theMonth|theYear", "wholeUnit"],
  ["duration", "amount direction", "countedPeriod"],

  ["date", "vague", "vague"],
  ["date", "^ vague:aloneVague $", "vague"],
  // القانون رقم 175 لسنة 2018
  ["date", "law n:number of|for? yearNumber|bareYear", "noDate"],
  // في 5 و6 يونيو: two days of a month
  ["date", "days? dayNumber ~and ~other:day", "besideDay"],
  ["date", "days? dayNumber ~and ~next:dayNumber ~and ~other:day", "besideDay"],
  ["date", "units few? direction", "vaguePeriod"],
  ["date", `modifier:edge whole:${PERIOD}|theYear|theMonth|theWeek|theCentury|theDecade`, "modified"],
  ["date", "modifier aUnit", "duration"],
  ["date", "modifier:edge monthName", "modifiedMonth"],
  ["date", "modifier whole:duration|time|year|month", "modified"],
  ["date", "whole:duration modifier:modifierAfter", "modified"],
  // قبل ثلاثة أيام, بعد أسبوعين; منذ 3 ساعات, alone as a label
  ["date", "ago amount|plural|aUnit", "ago"],
  ["date", "ago modifier amount|plural|aUnit", "ago"],
  ["date", "later amount|plural|aUnit", "later"],
  ["date", "laterThat in? amount|plural|aUnit", "afterThat"],
  ["date", "earlierThat in? amount|plural|aUnit", "beforeThat"],
  ["date", "later? amount fromNow", "fromNow"],
  ["date", "^ ~since amount|plural|aUnit $", "ago"],
  ["date", "^ ~in|during amount|aUnit $", "fromNow"],
  [`date`, `~ago|later whole:${PERIOD}|time`, "same"],

  // من 5 إلى 7 أكتوبر, بين عامي 2010 و2015, من السبت إلى الثلاثاء المقبلين
  ...through(`from:${PERIOD}`, `to:${PERIOD}`, "range"),
  ...through("from:time", "to:time", "range"),
  ["range", `~between from:${PERIOD}|time and to:${PERIOD}|time`, "range"],
  ...through("clock|hour", "to:time", "hourRange"),
  ...through("from:hour", "to:hour", "clockRange"),
  ["range", "~between clock|hour and to:time", "hourRange"],
  ...through("from:dayNumber", "to:day", "dayRange"),
  ...through("dayWord? weekday from:dayNumber", "to:day", "dayRange"),
  ["range", "~between from:dayNumber and to:day", "dayRange"],
  ...through("monthName from:dayNumber", "dayNumber", "dayRange"),
  ...through("from:monthName", "to:month", "monthRange"),
  ["range", "~between from:monthName and to:month", "monthRange"],
  ["range", "yearWord? from:number until yearWord? to:number", "yearRange"],
  ["range", "yearWord? from:number - to:number", "yearRange"],
  ["range", "~between yearWord? from:number and yearWord? to:number", "yearRange"],

  // كل خميس, يوميا, مرتين في الشهر, العاشر من كل شهر
  ["set", `every dayWord? ${WEEKDAY}`, "set"],
  ["set", "every unit", "set"],
  ["set", "every amount", "set"],
  ["set", `time every dayWord? ${WEEKDAY}`, "set"],
  ["set", "time every unit", "set"],
  ["set", "time unit:always", "set"],
  ["set", "every daypart", "set"],
  ["set", "unit:always", "set"],
  ["set", "times unit:always", "set"],
  ["set", "often:number timesWord unit:always", "set"],
  ["set", "times|timesWord in|every unit:theDay|theWeek|theMonth|theYear|unit", "set"],
  ["set", "often:number timesWord in|every unit:theDay|theWeek|theMonth|theYear|unit", "set"],
  ["set", `${WEEKDAY} of every unit`, "set"],
  ["set", "dayNumber of every unit", "dayOfEvery"],
  ["set", "dayNumber of? monthName of every unit", "dayOfEvery"],
  ["set", "monthName of every unit", "dayOfEvery"],
];

/** What Arabic papers say of time. Proclitics are taken off by the scan and stay outside the span. */
export const dates: DateLanguage = {
  words: [
    ...months,
    ...weekdayWords("weekday", ["الاثنين|الإثنين|الأثنين", "الثلاثاء|الثلاثا|الثلثاء", "الأربعاء|الأربعا", "الخميس", "الجمعة", "السبت", "الأحد"]),
    ...weekdayWords("commonWeekday", ["اثنين|إثنين", "ثلاثاء|ثلاثا", "أربعاء|أربعا", "خميس", "جمعة", "سبت", "أحد|احد"]),
    ...numbers,
    ...ordinals,
    [{ kind: "ordinal", value: 1 }, ["فاتح", "الفاتح", "غرة"]],
    ...units,
    ...relatives,
    ...times,
    ...particles,
  ],
  rules,
  proclitics: { و: "and", ف: "and", ل: "for", ب: "in" },
  names: {
    before: [
      "سوق", "صحيفة", "جريدة", "موقع", "دوار", "كلية", "حديقة", "نادي", "جائزة", "تيار", "جبهة", "فريق", "لواء", "كتائب", "سيارة", "سيارات", "صلاة", "خطبة", "خطيب", "مجموعة", "المركز", "المرتبة",
      "مدينة", "ميدان", "ساحة", "شارع", "حي", "جسر", "كوبري", "طريق", "ملعب", "استاد", "مسجد", "جامع", "مستشفى", "مدرسة",
      "حركة", "جامعة", "حزب", "منطقة", "محطة", "مطار", "قناة", "برنامج", "مسلسل", "فيلم", "رقم", "المادة", "فرقة", "كتيبة",
      "قوى", "حلفاء", "تحالف", "مفاعل", "محور", "شباب", "شركة", "طراز", "ثورة", "انتفاضة",
    ],
    after: [],
  },
  ages: {
    before: ["من العمر", "عمره", "عمرها", "وعمره", "وعمرها", "بعمر", "البالغ", "البالغة", "عمر", "ناهز", "يناهز", "عن عمر ناهز", "أعمارهم", "عن", "فوق", "دون", "سن", "تحت", "منتخب", "يبلغ من العمر", "ابن", "ابنة", "صاحب", "صاحبة", "ذو", "ذا", "ذي", "أعمارهن", "عمرهم", "ناهزت", "تناهز"],
    after: ["من عمره", "من عمرها", "من عمرهم", "من أعمارهم", "من العمر"],
  },
  article: "ال",
  // قبل يومين من الاجتماع: two days before the meeting.
  eventAfter: ["من"],
  future: {
    verb: "before",
    words: [
      "سوف", "لن", "من المقرر", "المقرر أن", "المقررة", "مقرر", "مقررة", "المرتقب", "المرتقبة", "مرتقب", "مرتقبة", "المنتظر", "المنتظرة", "من المتوقع", "المتوقع أن", "المتوقعة", "يتوقع أن", "ينتظر أن", "يرتقب أن", "المرجح", "المزمع", "المزمعة",
      "المفترض", "يعتزم", "تعتزم", "يعتزمون", "ينوي", "تنوي", "يستعد", "تستعد", "يخطط", "تخطط", "بصدد", "يبدأ", "تبدأ", "ينطلق", "تنطلق", "يعقد", "تعقد", "ينعقد", "تنعقد", "يقام", "تقام", "تجرى", "يجرى", "ينتهي", "تنتهي", "يفتح", "تفتح",
      "يفتتح", "تفتتح", "يختتم", "تختتم", "يتوجه", "تتوجه", "ينظم", "تنظم", "يخوض", "تخوض", "يغادر", "تغادر", "يصل", "تصل", "يزور", "تزور", "يلتقي", "تلتقي", "يسري", "تسري", "يستضيف", "تستضيف",
    ],
    beginnings: ["سي", "ست", "سن", "سأ"],
    endings: [],
    except: [
      "سيارة", "سيارات", "سيارته", "سيارتها", "سيارتين", "سياراتهم", "سياسة", "سياسي", "سياسيا", "سياسية", "سياسيون", "سياسيين", "سياسات", "سياسته", "سياستها", "سياق", "سياحة", "سياحي", "سياحية", "سياج", "سيدة", "سيدات", "سيدي", "سيدني",
      "سيطرة", "سيطرت", "سيطر", "سيطروا", "سيطرته", "سيطرتها", "سينما", "سينمائي", "سينمائية", "سيناء", "سيناريو", "سيناريوهات", "سيول", "سيولة", "سيرة", "سيرته", "سيرا", "سيادة", "سيجارة", "سيئة", "سيئا", "سيناتور", "سيراليون", "سيبيريا",
      "سيما", "سيتي", "ستة", "ستين", "ستون", "ستار", "ستارمر", "ستوكهولم", "ستاد", "ستائر", "ستريت", "ستينيات", "ستينات", "ستمئة", "ستمائة", "ستاندرد", "ستالين", "ستيفن", "ستوديو", "ستراسبورغ", "سنة", "سنه", "سنها", "سنوات", "سنويا",
      "سنوية", "سنوي", "سنين", "سنغافورة", "سندات", "سنتين", "سنية", "سنجار", "سنتيمتر", "سنحت", "سأل", "سألت", "سأله", "سألها", "سألته", "سألوا", "وسيط", "وسيلة", "وسيم", "وستمنستر", "فستان", "فسيح", "فسيفساء",
    ],
    clauseBreaks: ["إن", "أن", "إنه", "أنه", "إنها", "أنها", "إنهم", "أنهم", "الذي", "التي", "الذين", "بينما", "فيما", "كان", "كانت", "وكان", "وكانت", "لكن", "حيث", "ثم", "حين", "عندما", "منذ", "قال", "أعلن", "أعلنت", "قالت", "إثر", "عقب"],
  },
};
