import { describe, expect, it } from "vitest";
import { type Expected, found } from "./found";

type Row = [name: string, text: string, referenceDate: string | undefined, expected: Expected[]];

/** A Friday, in ISO week 40. */
const DAY = "2023-10-06";
const NONE = undefined;

const positive: Row[] = [
  // A day with its month and year.
  ["weekday and Hijri day", "افتتح المعرض يوم الاثنين 1 رمضان 1445 هـ في الرياض.", NONE, [{ text: "يوم الاثنين 1 رمضان 1445 هـ", type: "DATE", value: "2024-03-11", calendar: "hijri" }]],
  ["weekday and الموافق", "يعقد اللقاء الخميس الموافق 21 آذار 2024 في بغداد.", NONE, [{ text: "الخميس الموافق 21 آذار 2024", type: "DATE", value: "2024-03-21" }]],
  ["two month names", "ولد الفنان في 30 سبتمبر/أيلول 1992 في حلب.", NONE, [{ text: "30 سبتمبر/أيلول 1992", type: "DATE", value: "1992-09-30" }]],
  ["of the month, of the year", "وقع الاتفاق في 5 من أكتوبر عام 2023 بحضور الوزير.", NONE, [{ text: "5 من أكتوبر عام 2023", type: "DATE", value: "2023-10-05" }]],
  ["Arabic-Indic digits and the sign of the era", "صدر القانون يوم ٥ أكتوبر ٢٠٢٣م وبدأ العمل به.", NONE, [{ text: "يوم ٥ أكتوبر ٢٠٢٣م", type: "DATE", value: "2023-10-05" }]],
  ["Maghrebi month", "انطلق المهرجان في 14 غشت 2022 بأكادير.", NONE, [{ text: "14 غشت 2022", type: "DATE", value: "2022-08-14" }]],
  ["مارس beside a day", "اجتمع المجلس في 12 مارس 2024.", NONE, [{ text: "12 مارس 2024", type: "DATE", value: "2024-03-12" }]],
  ["an ordinal, of the month and year", "بدأت الحرب في السابع من أكتوبر 2023 فجأة.", NONE, [{ text: "السابع من أكتوبر 2023", type: "DATE", value: "2023-10-07" }]],
  ["an ordinal of two words", "انتهى العقد في الحادي والثلاثين من ديسمبر 2020 رسميا.", NONE, [{ text: "الحادي والثلاثين من ديسمبر 2020", type: "DATE", value: "2020-12-31" }]],
  ["numeric, day first", "كتب على الوثيقة ٠٥/١٠/٢٠٢٣ بخط اليد.", NONE, [{ text: "٠٥/١٠/٢٠٢٣", type: "DATE", value: "2023-10-05" }]],
  ["numeric, year first", "كتب على الوثيقة 2023-10-05 بخط اليد.", NONE, [{ text: "2023-10-05", type: "DATE", value: "2023-10-05" }]],
  // A day without a year.
  ["today, its weekday and its day", "انطلقت الدورة اليوم الجمعة 6 أكتوبر في تونس.", DAY, [{ text: "اليوم الجمعة 6 أكتوبر", type: "DATE", value: "2023-10-06" }]],
  ["weekday and next", "تجرى الانتخابات الأحد 12 نوفمبر المقبل في البلاد.", DAY, [{ text: "الأحد 12 نوفمبر المقبل", type: "DATE", value: "2023-11-12" }]],
  ["last", "استقالت الحكومة في 15 يناير الماضي بعد الاحتجاجات.", DAY, [{ text: "15 يناير الماضي", type: "DATE", value: "2023-01-15" }]],
  ["the nearest past", "اندلع الحريق يوم 12 نوفمبر في المصنع.", DAY, [{ text: "يوم 12 نوفمبر", type: "DATE", value: "2022-11-12" }]],
  ["no reference date", "اندلع الحريق يوم 12 نوفمبر في المصنع.", NONE, [{ text: "يوم 12 نوفمبر", type: "DATE", value: "XXXX-11-12" }]],
  ["Hijri day outside the calendar's table", "ولد الشيخ في 1 رمضان 1300 هـ بمكة.", NONE, [{ text: "1 رمضان 1300 هـ", type: "DATE", value: "1883-07-06", mod: "APPROX", calendar: "hijri" }]],
  // A month.
  ["month of a year", "بدأ المشروع في سبتمبر 2023 بتمويل محلي.", NONE, [{ text: "سبتمبر 2023", type: "DATE", value: "2023-09" }]],
  ["beginning of a month of a year", "بدأ المشروع مطلع تشرين الأول 2022 بتمويل محلي.", NONE, [{ text: "مطلع تشرين الأول 2022", type: "DATE", value: "2022-10", mod: "START" }]],
  ["Hijri month", "تنشر النتائج في شهر ذي الحجة 1446 هـ كما تقرر.", NONE, [{ text: "شهر ذي الحجة 1446 هـ", type: "DATE", value: "2025-05-28/2025-06-25", calendar: "hijri" }]],
  ["word for month", "هطلت الأمطار في شهر مارس بغزارة.", DAY, [{ text: "شهر مارس", type: "DATE", value: "2023-03" }]],
  ["middle of a month", "هطلت الأمطار في منتصف شهر مايو بغزارة.", DAY, [{ text: "منتصف شهر مايو", type: "DATE", value: "2023-05", mod: "MID" }]],
  ["last month of a name", "زار الوزير عمان في نيسان الماضي برفقة وفد.", DAY, [{ text: "نيسان الماضي", type: "DATE", value: "2023-04" }]],
  ["last مارس, with two names", "زار الوزير عمان في مارس/آذار الماضي برفقة وفد.", DAY, [{ text: "مارس/آذار الماضي", type: "DATE", value: "2023-03" }]],
  ["next month of a name", "يبدأ العمل في يناير المقبل بالمطار.", DAY, [{ text: "يناير المقبل", type: "DATE", value: "2024-01" }]],
  ["month alone", "ارتفعت الصادرات في سبتمبر بنسبة طفيفة.", DAY, [{ text: "سبتمبر", type: "DATE", value: "2023-09" }]],
  ["month alone, of two words", "ارتفعت الصادرات في كانون الثاني بنسبة طفيفة.", DAY, [{ text: "كانون الثاني", type: "DATE", value: "2023-01" }]],
  ["end of a month alone", "عاد الجنود أواخر ديسمبر إلى بلادهم.", DAY, [{ text: "أواخر ديسمبر", type: "DATE", value: "2022-12", mod: "END" }]],
  ["month alone, no reference date", "ارتفعت الصادرات في سبتمبر بنسبة طفيفة.", NONE, [{ text: "سبتمبر", type: "DATE", value: "XXXX-09" }]],
  ["Hijri month, this", "تضاعفت الأسعار في رمضان الجاري بالبلاد.", "2024-03-15", [{ text: "رمضان الجاري", type: "DATE", value: "2024-03-11/2024-04-09", calendar: "hijri" }]],
  ["month of last year", "تراجع الإنتاج في يناير من العام الماضي بشدة.", DAY, [{ text: "يناير من العام الماضي", type: "DATE", value: "2022-01" }]],
  ["year behind since", "يعيش الكاتب في باريس منذ 2011 وحيدا.", NONE, [{ text: "2011", type: "DATE", value: "2011" }]],
  // A year.
  ["year", "تأسست الشركة عام 2019 في الدوحة.", NONE, [{ text: "عام 2019", type: "DATE", value: "2019" }]],
  ["year with the other word, after a clitic", "عادت الملكية بسنة 1952 إلى البلاد.", NONE, [{ text: "سنة 1952", type: "DATE", value: "1952" }]],
  ["beginning of a year", "انتشر المرض مطلع عام 2020 في المدينة.", NONE, [{ text: "مطلع عام 2020", type: "DATE", value: "2020", mod: "START" }]],
  ["Hijri year", "أقرت ميزانية عام 1446 هـ في مجلس الوزراء.", NONE, [{ text: "عام 1446 هـ", type: "DATE", value: "1446-AH", calendar: "hijri" }]],
  ["year before Christ", "أسست المدينة عام 332 قبل الميلاد على الساحل.", NONE, [{ text: "عام 332 قبل الميلاد", type: "DATE", value: "BC0332" }]],
  // Days and parts of days told from the reference date.
  ["today and its weekday", "وصل الوفد اليوم الجمعة إلى القاهرة.", DAY, [{ text: "اليوم الجمعة", type: "DATE", value: "2023-10-06" }]],
  ["yesterday and its weekday", "وصل الوفد أمس الخميس إلى القاهرة.", DAY, [{ text: "أمس الخميس", type: "DATE", value: "2023-10-05" }]],
  ["the day before yesterday", "وصل الوفد أول من أمس إلى القاهرة.", DAY, [{ text: "أول من أمس", type: "DATE", value: "2023-10-04" }]],
  ["weekday", "وصل الوفد يوم الأحد إلى القاهرة.", DAY, [{ text: "يوم الأحد", type: "DATE", value: "2023-10-01" }]],
  ["weekday of the reference date", "وصل الوفد الجمعة إلى القاهرة.", DAY, [{ text: "الجمعة", type: "DATE", value: "2023-10-06" }]],
  ["last weekday is before the reference date", "وصل الوفد الجمعة الماضي إلى القاهرة.", DAY, [{ text: "الجمعة الماضي", type: "DATE", value: "2023-09-29" }]],
  ["next weekday is after the reference date", "يصل الوفد الجمعة المقبل إلى القاهرة.", DAY, [{ text: "الجمعة المقبل", type: "DATE", value: "2023-10-13" }]],
  ["weekday, no reference date", "وصل الوفد يوم الأحد إلى القاهرة.", NONE, [{ text: "يوم الأحد", type: "DATE", value: "XXXX-WXX-7" }]],
  ["yesterday", "قتل جنديان أمس في الاشتباكات.", DAY, [{ text: "أمس", type: "DATE", value: "2023-10-05" }]],
  ["tomorrow with tanwin", "يصل الوفد غداً إلى بيروت.", DAY, [{ text: "غداً", type: "DATE", value: "2023-10-07" }]],
  ["the day before yesterday", "قتل جنديان أول أمس في الاشتباكات.", DAY, [{ text: "أول أمس", type: "DATE", value: "2023-10-04" }]],
  ["the day after tomorrow", "يصل الوفد بعد غد إلى بيروت.", DAY, [{ text: "بعد غد", type: "DATE", value: "2023-10-08" }]],
  ["tomorrow, no reference date", "يصل الوفد غدا إلى بيروت.", NONE, [{ text: "غدا", type: "DATE", value: "FUTURE_REF" }]],
  ["part of the day before its day", "عقد الاجتماع مساء أمس في القصر.", DAY, [{ text: "مساء أمس", type: "TIME", value: "2023-10-05TEV" }]],
  ["last night", "سمع دوي انفجار ليلة أمس في الحي.", DAY, [{ text: "ليلة أمس", type: "TIME", value: "2023-10-05TNI" }]],
  ["part of the day, today and its weekday", "عقد الاجتماع صباح اليوم الجمعة في القصر.", DAY, [{ text: "صباح اليوم الجمعة", type: "TIME", value: "2023-10-06TMO" }]],
  ["part of a weekday", "عقد الاجتماع مساء الخميس في القصر.", DAY, [{ text: "مساء الخميس", type: "TIME", value: "2023-10-05TEV" }]],
  ["part of last weekday", "عقد الاجتماع مساء الجمعة الماضي في القصر.", DAY, [{ text: "مساء الجمعة الماضي", type: "TIME", value: "2023-09-29TEV" }]],
  ["today, its weekday and part of the day", "عقد الاجتماع اليوم الجمعة صباحا في القصر.", DAY, [{ text: "اليوم الجمعة صباحا", type: "TIME", value: "2023-10-06TMO" }]],
  ["part of the day behind its day", "عقد الاجتماع اليوم صباحا في القصر.", DAY, [{ text: "اليوم صباحا", type: "TIME", value: "2023-10-06TMO" }]],
  // Periods.
  ["last week", "تراجعت الأسعار الأسبوع الماضي في الأسواق.", DAY, [{ text: "الأسبوع الماضي", type: "DATE", value: "2023-W39" }]],
  ["end of next year", "ينتهي العمل نهاية العام المقبل بحسب الوزارة.", DAY, [{ text: "نهاية العام المقبل", type: "DATE", value: "2024", mod: "END" }]],
  ["last century", "ازدهرت المدينة في القرن الماضي بالتجارة.", DAY, [{ text: "القرن الماضي", type: "DATE", value: "19XX" }]],
  ["this year", "تراجعت الأسعار هذا العام في الأسواق.", DAY, [{ text: "هذا العام", type: "DATE", value: "2023" }]],
  ["next month, no reference date", "تبدأ الدورة الشهر المقبل في دبي.", NONE, [{ text: "الشهر المقبل", type: "DATE", value: "FUTURE_REF" }]],
  ["the past years", "تراجعت الأسعار خلال السنوات الماضية في الأسواق.", DAY, [{ text: "السنوات الماضية", type: "DATE", value: "PAST_REF" }]],
  ["the coming days", "تهطل الأمطار في الأيام المقبلة على الساحل.", DAY, [{ text: "الأيام المقبلة", type: "DATE", value: "FUTURE_REF" }]],
  ["the past 24 hours", "قتل شخصان خلال 24 ساعة الماضية في المدينة.", DAY, [{ text: "24 ساعة الماضية", type: "DURATION", value: "PT24H" }]],
  ["three days ago", "اعتقل الصحفي قبل ثلاثة أيام في منزله.", DAY, [{ text: "قبل ثلاثة أيام", type: "DATE", value: "2023-10-03" }]],
  ["about five years ago", "انهار الجسر قبل نحو خمس سنوات في المدينة.", DAY, [{ text: "قبل نحو خمس سنوات", type: "DATE", value: "2018", mod: "APPROX" }]],
  ["a month ago", "اعتقل الصحفي قبل شهر في منزله.", DAY, [{ text: "قبل شهر", type: "DATE", value: "2023-09" }]],
  ["two weeks ago, in the dual", "اعتقل الصحفي قبل أسبوعين في منزله.", DAY, [{ text: "قبل أسبوعين", type: "DATE", value: "2023-W38" }]],
  ["a few days ago", "اعتقل الصحفي قبل أيام قليلة في منزله.", DAY, [{ text: "قبل أيام قليلة", type: "DATE", value: "PAST_REF" }]],
  ["days before an event", "استقال المدير قبل يومين من الاجتماع السنوي.", DAY, [{ text: "قبل يومين", type: "DURATION", value: "P2D" }]],
  ["years before an event, in the dual", "استقال المدير قبل عامين من الاجتماع السنوي.", DAY, [{ text: "قبل عامين", type: "DURATION", value: "P2Y" }]],
  ["years ago, in the dual", "استقال المدير قبل عامين في القاهرة.", DAY, [{ text: "قبل عامين", type: "DATE", value: "2021" }]],
  ["more years ago than there were", "قامت المدينة قبل 3000 سنة على النهر.", DAY, [{ text: "قبل 3000 سنة", type: "DATE", value: "PAST_REF" }]],
  ["days after a month named before count from no day", "وقع الانفجار في أكتوبر 2022. وبعد ثلاثة أيام أعلنت النتائج.", DAY, [{ text: "أكتوبر 2022", type: "DATE", value: "2022-10" }, { text: "بعد ثلاثة أيام", type: "DURATION", value: "P3D" }]],
  ["days after an event", "توفي الجريح بعد ثلاثة أيام من الحادث.", DAY, [{ text: "بعد ثلاثة أيام", type: "DURATION", value: "P3D" }]],
  ["a few weeks after an event", "أعيد فتح المطار بعد أسابيع قليلة من الهجوم.", DAY, [{ text: "بعد أسابيع قليلة", type: "DURATION", value: "PXW" }]],
  ["days after a date named before", "وقع الانفجار في 1 أكتوبر 2023. وبعد ثلاثة أيام أعلنت النتائج.", DAY, [{ text: "1 أكتوبر 2023", type: "DATE", value: "2023-10-01" }, { text: "بعد ثلاثة أيام", type: "DATE", value: "2023-10-04" }]],
  ["duration", "استمر الإضراب ثلاثة أيام في الميناء.", NONE, [{ text: "ثلاثة أيام", type: "DURATION", value: "P3D" }]],
  ["duration, about", "حكم البلاد نحو 30 عاما بلا منازع.", NONE, [{ text: "نحو 30 عاما", type: "DURATION", value: "P30Y", mod: "APPROX" }]],
  ["duration, more than", "غاب عن الساحة أكثر من 3 عقود كاملة.", NONE, [{ text: "أكثر من 3 عقود", type: "DURATION", value: "P30Y", mod: "MORE_THAN" }]],
  ["duration, less than", "انتهت العملية في أقل من 48 ساعة بنجاح.", NONE, [{ text: "أقل من 48 ساعة", type: "DURATION", value: "PT48H", mod: "LESS_THAN" }]],
  ["dual duration, about", "غاب عن الملاعب نحو شهرين بسبب الإصابة.", NONE, [{ text: "نحو شهرين", type: "DURATION", value: "P2M", mod: "APPROX" }]],
  ["dual duration", "استمرت المحادثات يومين في جنيف.", NONE, [{ text: "يومين", type: "DURATION", value: "P2D" }]],
  ["a bare plural is some", "يعاني السكان منذ سنوات من نقص المياه.", DAY, [{ text: "سنوات", type: "DURATION", value: "PXY" }]],
  ["decade by name", "بنيت القلعة في الثمانينيات على يد الجيش.", NONE, [{ text: "الثمانينيات", type: "DATE", value: "198X" }]],
  ["beginning of a decade by name", "بنيت القلعة مطلع التسعينات على يد الجيش.", NONE, [{ text: "مطلع التسعينات", type: "DATE", value: "199X", mod: "START" }]],
  ["every week", "يجتمع المجلس كل أسبوع في مقره.", DAY, [{ text: "كل أسبوع", type: "SET", value: "P1W" }]],
  ["now", "يقيم الكاتب حاليا في باريس.", DAY, [{ text: "حاليا", type: "DATE", value: "PRESENT_REF" }]],
  ["earlier, without its preposition", "أعلن الجيش في وقت سابق مقتل جنديين.", DAY, [{ text: "وقت سابق", type: "DATE", value: "PAST_REF" }]],
  ["later, without its preposition", "يعلن الجيش النتائج في وقت لاحق من التحقيق.", NONE, [{ text: "وقت لاحق", type: "DATE", value: "FUTURE_REF" }]],
  // Ranges.
  ["days of a month with a dash", "يقام المعرض 5-7 أكتوبر 2023 في مسقط.", NONE, [{ text: "5-7 أكتوبر 2023", type: "DATE", value: "2023-10-05/2023-10-07" }]],
  ["days of a month with to", "يقام المعرض من 5 إلى 7 أكتوبر 2023 في مسقط.", NONE, [{ text: "5 إلى 7 أكتوبر 2023", type: "DATE", value: "2023-10-05/2023-10-07" }]],
  ["days of a Hijri month with to", "يقام المعرض من 5 إلى 7 رمضان 1445 هـ في مسقط.", NONE, [{ text: "5 إلى 7 رمضان 1445 هـ", type: "DATE", value: "2024-03-15/2024-03-17", calendar: "hijri" }]],
  ["two days without a year around the reference date", "يستمر المعرض من 1 يناير إلى 31 مارس في مسقط.", "2024-03-15", [{ text: "1 يناير إلى 31 مارس", type: "DATE", value: "2024-01-01/2024-03-31" }]],
  ["two days across the turn of the year", "استمر المعرض من 1 ديسمبر إلى 31 يناير في مسقط.", "2024-03-15", [{ text: "1 ديسمبر إلى 31 يناير", type: "DATE", value: "2023-12-01/2024-01-31" }]],
  ["years with a dash", "حكم البلاد عام 2010-2015 بلا منازع.", NONE, [{ text: "عام 2010-2015", type: "DATE", value: "2010/2015" }]],
  ["years with to", "حكم البلاد من عام 2010 حتى 2015 بلا منازع.", NONE, [{ text: "عام 2010 حتى 2015", type: "DATE", value: "2010/2015" }]],
  ["years with between", "تراجع الإنتاج بين عام 2010 و2015 بشدة.", NONE, [{ text: "عام 2010 و2015", type: "DATE", value: "2010/2015" }]],
  ["two dates with to", "يستمر الموسم من سبتمبر 2022 إلى مايو 2023 في البلاد.", NONE, [{ text: "سبتمبر 2022 إلى مايو 2023", type: "DATE", value: "2022-09/2023-05" }]],
];

/** Each looks like a date to someone in a hurry. */
const negative: [name: string, text: string][] = [
  ["score", "فاز الفريق على ضيفه 3-1 في المباراة."],
  ["score with the word for zero", "انتهت المباراة بنتيجة صفر مقابل 2 لأصحاب الأرض."],
  ["percentage with a sign", "تراجعت الأسهم 12% في البورصة."],
  ["ratio", "بلغت نسبة الرجال إلى النساء 3:20 فقط."],
  ["percentage with a word", "ارتفع التضخم بنسبة 9.7 في المئة."],
  ["decimal with an Arabic comma", "بلغت قوة الزلزال ٥٫٦ درجات."],
  ["price with a word", "يباع الهاتف بسعر 2023 دولارا في الأسواق."],
  ["price with a sign", "تبلغ الكلفة $1999 فقط."],
  ["thousands", "شارك في التصويت 1,234,567 ناخبا."],
  ["count", "شارك في المسيرة 2018 شخصا."],
  ["ordinal before a noun", "انطلقت أعمال الدورة الـ77 للجمعية العامة."],
  ["number of a resolution", "صدر القرار 1701 عن مجلس الأمن."],
  ["channel with a number", "قالت قناة فرانس 24 إن اللقاء ألغي."],
  ["مارس the verb", "مارس الرئيس صلاحياته كاملة."],
  ["مارس the verb, with a clitic", "لعب الرجل وكتب ومارس الرياضة."],
  ["آب the verb", "آب المسافر إلى أهله سالما."],
  ["personal names that are Hijri months", "التقى رجب طيب أردوغان اللاعب رمضان صبحي."],
  ["محرم, forbidden", "قالت الدار إن الفعل محرم شرعا."],
  ["العام, general", "قال الأمين العام للمنظمة إن الرأي العام قلق."],
  ["العام, general, before this", "استقال المدير العام الحالي للشركة."],
  ["a number behind since that is no year", "يعمل هنا منذ 20111 ولم يتعب."],
  ["age", "نقل الشاب البالغ من العمر 30 عاما إلى المستشفى."],
  ["age, in one word", "كان عمره 30 عاما حين سافر."],
  ["age, with a proclitic", "عاد سليم وعمره 30 عاما."],
  ["age, without the word", "أنقذوا الطفل البالغ 8 سنوات."],
  ["age, in parentheses", "فاز أحمد علي (30 عاما) بالسباق."],
  ["square", "احتشدوا في ميدان 30 يونيو."],
  ["city", "وصل إلى مدينة 6 أكتوبر."],
  ["city, in words", "وصل إلى مدينة السادس من أكتوبر."],
  ["revolution", "تحدث عن ثورة 30 يونيو."],
  ["شهر, عام and قرن within words", "نال العامل شهرة واسعة في سوق القرنفل."],
  ["أحد, someone", "لم يصب أحد في الحادث."],
  ["before and after an event without a number", "غادر قبل الاجتماع وعاد بعد الحفل."],
  ["telephone number", "للتواصل: +962791234 صباح مساء."],
];

describe("findDates in Arabic", () => {
  it.each(positive)("%s", (_, text, referenceDate, expected) => {
    expect(found(text, "ar", referenceDate)).toEqual(expected.map((mention) => ({ calendar: "gregorian", ...mention })));
  });
});

describe("no dates in Arabic", () => {
  it.each(negative)("%s", (_, text) => {
    expect(found(text, "ar", DAY)).toEqual([]);
  });
});
