/** What holds of every date, whatever it is read from. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay, parseDay } from "../../src/dates/days";
import { findDates } from "../../src/dates/index";
import { dates as ar } from "../../src/languages/ar/dates";
import { dates as bn } from "../../src/languages/bn/dates";

const DAY_MS = 86_400_000;
const words = (language: typeof ar): string[] => language.words.flatMap(([, spellings]) => [...spellings]);
/** Texts of words of time, numbers and signs, in any order. */
const soup = (language: typeof ar) =>
  fc.array(fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words(language)) },
    { weight: 2, arbitrary: fc.constantFrom("5", "31", "99", "2023", "1445", "12/03/2024", "2-1", "14:30", "٣", "৭", "১৯৭১", "2.5", "1,000") },
    { weight: 1, arbitrary: fc.constantFrom(",", "-", "/", "(", ")", "و", "।", ".", "\n") },
  ), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(" "));

const DAY = String.raw`(?:\d{4}|XXXX)-(?:\d\d|XX)-(?:\d\d|XX)`;
const TIME = String.raw`T(?:MO|MI|AF|EV|NI|[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?:Z|[+-]\d\d:\d\d)?`;
const WEEK = String.raw`(?:\d{4}|XXXX)-W(?:\d\d|XX)(?:-(?:[1-7]|WE))?`;
const DATE = String.raw`(?:${DAY}|${WEEK}|(?:\d{4}|XXXX)-(?:\d\d|XX|Q[1-4]|H[12]|SP|SU|FA|WI)|BC\d{4}|BC\d\dXX|\d{4}|\d{3}X|\d\dXX|FY\d{4}|\d{1,4}-(?:AH|BS)|(?:PAST|PRESENT|FUTURE)_REF)`;
const NUMBER = String.raw`(?:\d+(?:\.\d+)?|X)`;
const DURATION = String.raw`P(?=.)(?:${NUMBER}Y)?(?:${NUMBER}M)?(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?=.)(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?`;
const VALUES = {
  DATE: new RegExp(`^${DATE}(?:/${DATE})?$`, "u"),
  TIME: new RegExp(`^(?:${DAY}|${WEEK})?${TIME}(?:/(?:${DAY}|${WEEK})?${TIME})?$`, "u"),
  DURATION: new RegExp(`^${DURATION}$`, "u"),
  SET: new RegExp(`^(?:${DURATION}|(?:${DAY}|${WEEK})?(?:${TIME})?|XXXX-\\d\\d)$`, "u"),
};

describe.each([["ar", ar], ["bn", bn]] as const)("every date in %s", (language, data) => {
  const check = (text: string, referenceDate: string | undefined) => {
    let end = 0;
    for (const mention of findDates(text, { language, referenceDate })) {
      expect(mention.text).toBe(text.slice(mention.start, mention.end));
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
      expect(`${mention.type} ${mention.value}`).toMatch(new RegExp(VALUES[mention.type].source.replace("^", `^${mention.type} `), "u"));
      const { interval } = mention;
      if (interval) {
        expect(formatDay(parseDay(interval.start) as number)).toBe(interval.start);
        expect(interval.start <= interval.end).toBe(true);
        expect(mention.impossible).toBeUndefined();
      } else if (mention.type === "DATE") {
        // What resolves to days says which.
        expect(mention.impossible === true || !/^\d{4}(?:-\d\d){0,2}$/u.test(mention.value)).toBe(true);
      }
    }
  };

  it("has a value of the scheme and an interval in order, in texts of nothing but words of time", () => {
    fc.assert(fc.property(soup(data), fc.constantFrom(undefined, "2024-03-15", "2024-02-29T14:20:00"), check), { numRuns: 1500 });
  });

  it("is read the same way from a text and from the same text behind another sentence", () => {
    const before = language === "ar" ? "وصل الوفد.\n\n" : "তিনি আসেন।\n\n";
    fc.assert(fc.property(soup(data), (text) => {
      const values = (of: string) => findDates(of, { language, referenceDate: "2024-03-15" }).map((mention) => mention.value);
      expect(values(before + text)).toEqual(values(text));
    }), { numRuns: 300 });
  });
});

const LOCALES = ["bn-BD", "bn-IN", "ar-EG", "ar-LB", "ar-SY", "ar-IQ", "ar-JO", "ar-MA", "ar-DZ", "ar-TN", "ar-AE", "ar-LY", "ar-SA-u-ca-gregory"];
const STYLES = ["full", "long", "medium", "short"] as const;

describe("a day written by Intl", () => {
  it.each(LOCALES.flatMap((locale) => STYLES.map((style) => [locale, style] as const)))("is that day when it is read again: %s, %s", (locale, dateStyle) => {
    const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: "UTC" });
    for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2030, 0, 1); time += 53 * DAY_MS) {
      const text = format.format(time);
      const found = findDates(text, { language: locale.slice(0, 2) });
      expect([text, found.map((mention) => mention.value)]).toEqual([text, [new Date(time).toISOString().slice(0, 10)]]);
    }
  });

  it.each(["ar-SA", "ar-EG", "bn-BD"])("is that day in the calendar of Umm al-Qura: %s", (locale) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-islamic-umalqura`, { dateStyle: "long", timeZone: "UTC" });
    for (let time = Date.UTC(2000, 3, 7); time < Date.UTC(2025, 0, 1); time += 47 * DAY_MS) {
      const text = format.format(time);
      const [mention] = findDates(text, { language: locale.slice(0, 2) });
      expect([text, mention?.value, mention?.calendar]).toEqual([text, new Date(time).toISOString().slice(0, 10), "hijri"]);
    }
  });
});
