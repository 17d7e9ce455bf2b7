/** What a date's neighbours settle: two calendars, days that do not exist, whose Bangla calendar, the reference moment. */
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/index";
import type { AnnotateOptions } from "../../src/types";

const values = (text: string, options: AnnotateOptions) => findDates(text, options).map(({ text: mention, value, calendar }) => [mention, value, calendar]);

describe("a day in two calendars is one value", () => {
  it.each([
    ["the Hijri year is told, the Gregorian too", "ar", undefined, "أعلن القرار في 5 محرم 1445 هـ الموافق 23 يوليو 2023.", "2023-07-23"],
    ["the moon was seen a day later", "ar", undefined, "بدأ الصوم في 1 رمضان 1444 هـ (24 مارس 2023م).", "2023-03-24"],
    ["the Hijri day has no year", "ar", "2024-05-01", "افتتح المتحف في 5 محرم الموافق 23 يوليو 2023.", "2023-07-23"],
    ["the Gregorian day has no year", "ar", "2024-05-01", "افتتح المتحف في 23 يوليو (5 محرم 1445 هـ).", "2023-07-23"],
    ["neither has a year", "bn", "2024-05-10", "১৪ এপ্রিল (১ বৈশাখ) মেলা বসে।", "2024-04-14"],
    ["the Bangla year is told, and there is no reference date", "bn", undefined, "১৪ এপ্রিল, ১ বৈশাখ ১৪৩১ মেলা বসে।", "2024-04-14"],
  ])("%s", (_, language, referenceDate, text, value) => {
    expect(values(text, { language, referenceDate }).map(([, own]) => own)).toEqual([value, value]);
  });

  it.each([
    ["days that are far apart", "ar", "في 5 محرم 1445 هـ، 23 يوليو 2021 وقعت الحادثتان.", ["2023-07-23", "2021-07-23"]],
    ["a word between them", "ar", "وقع في 1 رمضان 1444 هـ ثم في 24 مارس 2023م حادث.", ["2023-03-23", "2023-03-24"]],
  ])("is two, for %s", (_, language, text, expected) => {
    expect(values(text, { language }).map(([, own]) => own)).toEqual(expected);
  });
});

describe("a day that does not exist", () => {
  it.each([
    ["bn", "কোডটি ৩১/০২/২০২৩ বলে লেখা।", "৩১/০২/২০২৩", "2023-02-31"],
    ["bn", "৩১ ফেব্রুয়ারি সভা হয়।", "৩১ ফেব্রুয়ারি", "XXXX-02-31"],
    ["ar", "كتب على الوثيقة 30 فبراير 2023 خطأ.", "30 فبراير 2023", "2023-02-30"],
    ["ar", "كتب على الوثيقة 31/02/2023 خطأ.", "31/02/2023", "2023-02-31"],
  ])("is said to be none, in %s: %s", (language, text, mention, value) => {
    const [found] = findDates(text, { language });
    expect(found).toMatchObject({ text: mention, value, impossible: true });
    expect(found).not.toHaveProperty("interval");
  });

  it("is none of a calendar's table either", () => {
    expect(findDates("30 رمضان 1444 هـ", { language: "ar" })[0]).toMatchObject({ value: "XXXX-XX-XX", impossible: true, calendar: "hijri" });
  });
});

describe("whose Bangla calendar", () => {
  it.each([
    ["Bangladesh's, where nothing says another", "২৫ বৈশাখ ১৪৩০ অনুষ্ঠান হয়।", undefined, "2023-05-08", undefined],
    ["West Bengal's, in a text from Kolkata", "কলকাতায় ২৫ বৈশাখ ১৪৩০ অনুষ্ঠান হয়।", undefined, "2023-05-09", "APPROX"],
    ["Bangladesh's, in a text that names both", "ঢাকা ও কলকাতায় ২৫ বৈশাখ ১৪৩০ অনুষ্ঠান হয়।", undefined, "2023-05-08", undefined],
    ["the one that is asked for", "২৫ বৈশাখ ১৪৩০ অনুষ্ঠান হয়।", "west-bengal", "2023-05-09", "APPROX"],
    ["the one that is asked for, whatever the text says", "কলকাতায় ২৫ বৈশাখ ১৪৩০ অনুষ্ঠান হয়।", "bangladesh", "2023-05-08", undefined],
  ] as const)("%s", (_, text, banglaCalendar, value, mod) => {
    const [found] = findDates(text, { language: "bn", banglaCalendar });
    expect([found?.value, found?.mod]).toEqual([value, mod]);
    expect(found?.interval).toEqual(mod ? { start: "2023-05-08", end: "2023-05-10" } : { start: value, end: value });
  });

  it("refuses a calendar that it does not know", () => {
    expect(() => findDates("", { banglaCalendar: "assam" as never })).toThrow(/banglaCalendar must be one of/u);
  });
});

describe("the reference date as a moment", () => {
  const one = (text: string, language: string, referenceDate: string) => findDates(text, { language, referenceDate })[0]?.value;

  it.each([
    ["hours count from it", "ar", "سقطت القذيفة قبل ثلاث ساعات.", "2024-03-15T01:20:00", "2024-03-14T22:20"],
    ["minutes count from it", "bn", "২০ মিনিট আগে আগুন লাগে।", "2024-03-15T14:10:00", "2024-03-15T13:50"],
    ["of a day alone, hours are of that day", "ar", "سقطت القذيفة قبل ثلاث ساعات.", "2024-03-15", "2024-03-15"],
    ["a time alone is that day's", "bn", "রাত ৮টায় খেলা।", "2024-03-15T14:10:00", "2024-03-15T20:00"],
    ["midnight stands for the whole day", "bn", "রাত ৮টায় খেলা।", "2024-03-15T00:00:00", "T20:00"],
    ["of a day alone, a time alone is no more", "bn", "রাত ৮টায় খেলা।", "2024-03-15", "T20:00"],
    ["a label counts from it", "ar", "منذ ساعتين", "2024-03-15T14:10:00", "2024-03-15T12:10"],
  ])("%s", (_, language, text, referenceDate, value) => {
    expect(one(text, language, referenceDate)).toBe(value);
  });
});

describe("the clause", () => {
  it.each([
    ["a verb of the future", "ar", "ستجرى الانتخابات في 12 نوفمبر.", "2023-11-12"],
    ["a plan", "ar", "من المقرر أن تبدأ الدورة في 12 نوفمبر.", "2023-11-12"],
    ["a noun that only looks like a verb", "ar", "اصطدمت سيارة بحافلة في 12 نوفمبر.", "2022-11-12"],
    ["a verb of another clause", "ar", "سيزور الوزير مصنعا كان قد افتتح في 12 نوفمبر.", "2022-11-12"],
    ["a verb of the future behind the date", "bn", "১২ নভেম্বর ভোট হবে।", "2023-11-12"],
    ["a verb of the future before the date", "bn", "ভোট হবে ১২ নভেম্বর।", "2023-11-12"],
    ["an adverb that only looks like a verb", "bn", "১২ নভেম্বর আনুষ্ঠানিকভাবে সেতুটি চালু করা হয়।", "2022-11-12"],
    ["a verb of saying between", "bn", "১২ নভেম্বর তিনি বলেন, ভোট হবে।", "2022-11-12"],
    ["কাল with a verb of the past", "bn", "কাল বৈঠক হয়েছে।", "2023-10-05"],
    ["কাল with a verb of the future", "bn", "কাল বৈঠক হবে।", "2023-10-07"],
  ])("%s", (_, language, text, value) => {
    expect(findDates(text, { language, referenceDate: "2023-10-06" })[0]?.value).toBe(value);
  });
});

describe("the dateline", () => {
  it.each([
    ["below a headline", "bn", "সেতু চালু\nঢাকা, ৫ অক্টোবর ২০২৩\nগতকাল সেতুটি চালু হয়।", "2023-10-04"],
    ["none, where the date is told in a later sentence's story", "bn", "সেতু চালু হয়েছে।\nএই সেতুর নির্মাণকাজ শুরু করার ঘোষণা দেওয়া হয়েছিল ৫ অক্টোবর ২০১৩ তারিখে এক জনসভায়।\nগতকাল সেতুটি চালু হয়।", "PAST_REF"],
    ["with its time", "ar", "نشر في 5 أكتوبر 2023 الساعة 14:30\nسقطت القذيفة قبل ساعتين.", "2023-10-05T12:30"],
  ])("%s", (_, language, text, value) => {
    expect(findDates(text, { language, referenceDate: "dateline" }).at(-1)?.value).toBe(value);
  });
});

const M = "2024-03-15T14:20:00";
const R = "2024-03-15";

describe("the whole of a phrase", () => {
  it.each([
    ["a list of days with its year", "ar", R, "افتتح في 5 و6 يونيو 2010 كان", ["2010-06-05", "2010-06-06"]],
    ["a longer list", "bn", R, "৫, ৬ ও ৭ জুন ২০১০ তিনি", ["2010-06-05", "2010-06-06", "2010-06-07"]],
    ["a year of another calendar behind a month", "ar", R, "في أكتوبر عام 1440 هـ صدر", ["2018-10"]],
    ["a Gregorian year before a Bangla day", "bn", R, "২০২৩ সালের ১ বৈশাখ মেলা", ["2023-04-14"]],
    ["Hijri months as a range", "ar", R, "من ربيع الأول إلى جمادى الأولى 1445 هـ كان", ["2023-09-16/2023-12-13"]],
    ["the first month of a year", "ar", R, "أول شهر من عام 2023 كان", ["2023-01"]],
    ["a day after a year, which is no day of it", "ar", R, "بني عام 2019. وفي اليوم التالي افتتح.", ["2019", "P1D"]],
    ["the next day, of nothing told", "bn", R, "পরদিন তিনি যান।", ["P1D"]],
    ["yesterday's weekday, by the verb", "bn", R, "কাল বৃহস্পতিবার খেলা হয়েছে।", ["2024-03-14"]],
    ["the tenth, next", "bn", R, "আগামী ১০ তারিখে সভা", ["2024-04-10"]],
    ["small hours of last night", "bn", R, "গত রাত ২টায় আগুন লাগে।", ["2024-03-15T02:00"]],
    ["twelve tonight", "ar", M, "الليلة الساعة 12 ينام", ["2024-03-16T00:00"]],
    ["the night after a day", "bn", R, "শনিবার দিবাগত রাত ২টায় আগুন লাগে।", ["2024-03-10T02:00"]],
    ["times of one day", "ar", M, "عقد بين 10:00 و12:00 الثلاثاء", ["2024-03-12T10:00/2024-03-12T12:00"]],
    ["times across midnight", "bn", R, "গতকাল রাত ১০টা থেকে সকাল ৬টা বন্ধ ছিল।", ["2024-03-14T22:00/2024-03-15T06:00"]],
    ["a working day", "ar", M, "عمل من الساعة 9 إلى الساعة 5 مساء وعاد", ["2024-03-15T09:00/2024-03-15T17:00"]],
    ["a range across the new year, alone", "bn", R, "২৮ ডিসেম্বর থেকে ৩ জানুয়ারি ২০২৪", ["2023-12-28/2024-01-03"]],
    ["a leap day alone, in a common year", "bn", "2023-03-15", "২৯ ফেব্রুয়ারি", ["2020-02-29"]],
    ["a fiscal year across the century", "bn", R, "১৯৯৯-০০ অর্থবছরে", ["FY2000"]],
    ["years of two figures", "bn", R, "৯০ থেকে ৯৫ সালে", ["1990/1995"]],
    ["units of one letter", "ar", R, "عمل قرن وعقدين هناك", ["P120Y"]],
    ["years and months", "ar", R, "دام سنتين و3 أشهر", ["P2Y3M"]],
    ["more years than there are", "ar", R, "قبل 5000 سنة وساعتين مات", ["PAST_REF"]],
  ])("%s", (_, language, referenceDate, text, expected) => {
    expect(findDates(text, { language, referenceDate }).map((mention) => mention.value)).toEqual(expected);
  });

  it.each([
    ["minutes of a decimal", "bn", "সকাল ৮.৭৫ মিনিটে ঘটে"],
    ["an hour past the day's end", "ar", "انتهى في الساعة 24:59 تماما"],
    ["a quarter and a half", "bn", "২০২৩ সালের ২.৫ম প্রান্তিকে"],
  ])("has no time or quarter that is none: %s", (_, language, text) => {
    const found = findDates(text, { language, referenceDate: R });
    expect(found.filter(({ type, value }) => type === "TIME" || /Q|-5|:[6-9]/u.test(value))).toEqual([]);
  });
});
