import { describe, expect, it } from "vitest";
import { hijriToGregorian } from "@tabby_ai/hijri-converter";
import { BANGLA_EPOCH, banglaDay } from "../../src/dates/bangla";
import { dayOf, monthDays, uncertainty, yearHolding } from "../../src/dates/calendars";
import { calendarDay, dayNumber, formatDay } from "../../src/dates/days";
import { hijriDay, isTabular } from "../../src/dates/hijri";

const iso = (number: number | undefined): string | undefined => (number === undefined ? undefined : formatDay(number));

describe("hijriDay", () => {
  it.each([
    ["1 Muharram 1400", 1400, 1, 1, "1979-11-20"],
    ["1 Muharram 1445", 1445, 1, 1, "2023-07-19"],
    ["1 Ramadan 1445", 1445, 9, 1, "2024-03-11"],
    ["30 Ramadan 1445", 1445, 9, 30, "2024-04-09"],
    ["1 Shawwal 1445", 1445, 10, 1, "2024-04-10"],
    ["10 Dhu al-Hijja 1445", 1445, 12, 10, "2024-06-16"],
    ["1 Muharram 1446", 1446, 1, 1, "2024-07-07"],
    ["1 Muharram 1447", 1447, 1, 1, "2025-06-26"],
    ["29 Ramadan 1444", 1444, 9, 29, "2023-04-20"],
  ])("%s", (_, year, month, day, expected) => {
    expect(iso(hijriDay(year, month, day))).toBe(expected);
  });

  it.each([
    ["the 30th of a month of 29 days", 1444, 9, 30],
    ["the 31st of a month of 30 days", 1445, 9, 31],
    ["day 0", 1445, 9, 0],
    ["month 0", 1445, 0, 1],
    ["month 13", 1445, 13, 1],
    ["year 0", 0, 1, 1],
    ["the 30th of a month of 29 days, beyond the table", 1600, 2, 30],
  ])("is undefined for %s", (_, year, month, day) => {
    expect(hijriDay(year, month, day)).toBeUndefined();
  });

  it.each([
    ["first", 1343, 1],
    ["last", 1500, 12],
  ])("holds the %s month of its table", (_, year, month) => {
    expect(hijriDay(year, month, 1)).toBeTypeOf("number");
  });

  it("begins every month from 1420 to 1447 where Intl does", () => {
    const umalqura = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
    for (let year = 1420; year <= 1447; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = hijriDay(year, month, 1);
        const parts = first === undefined ? [] : umalqura.formatToParts(first * 86_400_000);
        const told = ["year", "month", "day"].map((type) => Number(parts.find((part) => part.type === type)?.value));
        expect(told).toEqual([year, month, 1]);
      }
    }
  });

  it("begins every month of its table where the table does", () => {
    for (let year = 1343; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const { year: y, month: m, day } = hijriToGregorian({ year, month, day: 1 });
        if (hijriDay(year, month, 1) !== dayNumber(y, m, day)) expect.fail(`${year}-${month}`);
      }
    }
  });

  it("is the tabular calendar of Intl beyond its table", () => {
    const civil = new Intl.DateTimeFormat("en-u-ca-islamic-civil-nu-latn", { timeZone: "UTC", year: "numeric", month: "numeric", day: "numeric" });
    for (const year of [1, 2, 30, 61, 132, 500, 892, 1200, 1341, 1501, 1600, 2000]) {
      expect(isTabular(year)).toBe(true);
      for (let month = 1; month <= 12; month++) {
        const parts = civil.formatToParts((hijriDay(year, month, 29) as number) * 86_400_000);
        expect(["year", "month", "day"].map((type) => Number(parts.find((part) => part.type === type)?.value))).toEqual([year, month, 29]);
      }
    }
  });

  // Before 1365 AH the table holds eight months of 28 or 31 days.
  it("has months of 29 or 30 days from 1365 on, each beginning when the one before ends", () => {
    for (let year = 1365; year < 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = hijriDay(year, month, 30) === undefined ? 29 : 30;
        const next = month === 12 ? hijriDay(year + 1, 1, 1) : hijriDay(year, month + 1, 1);
        const last = hijriDay(year, month, length);
        if (last === undefined || next !== last + 1) expect.fail(`${year}-${month}`);
      }
    }
  });
});

describe("banglaDay", () => {
  it.each([1350, 1378, 1400, 1425, 1426, 1430, 1431, 1450])("1 Boishakh %i is a 14 April", (year) => {
    expect(iso(banglaDay(year, 1, 1))).toBe(`${year + 593}-04-14`);
  });

  it.each([
    ["25 Boishakh 1430", 1430, 1, 25, "2023-05-08"],
    ["11 Joishtho 1430", 1430, 2, 11, "2023-05-25"],
    ["1 Kartik since 1426", 1426, 7, 1, "2019-10-17"],
    ["1 Kartik before 1426", 1425, 7, 1, "2018-10-16"],
    ["1 Poush since 1426", 1426, 9, 1, "2019-12-16"],
    ["2 Poush before 1426", 1425, 9, 2, "2018-12-16"],
    ["8 Falgun since 1426", 1426, 11, 8, "2020-02-21"],
    ["9 Falgun before 1426", 1425, 11, 9, "2019-02-21"],
    ["12 Choitro since 1426", 1430, 12, 12, "2024-03-26"],
    ["12 Choitro before 1426", 1424, 12, 12, "2018-03-26"],
    ["30 Choitro", 1430, 12, 30, "2024-04-13"],
  ])("%s", (_, year, month, day, expected) => {
    expect(iso(banglaDay(year, month, day))).toBe(expected);
  });

  it.each([
    // 1423 holds February 2017, 1422 February 2016, 1429 February 2023, 1430 February 2024.
    ["before 1426", 1423, [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30, 30]],
    ["before 1426, leap Falgun", 1422, [31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 31, 30]],
    ["since 1426, leap Falgun, first year", 1426, [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]],
    ["since 1426", 1429, [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 29, 30]],
    ["since 1426, leap Falgun", 1430, [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 30]],
  ])("months are as long as they should be %s (%i)", (_, year, lengths) => {
    lengths.forEach((length, i) => {
      const last = banglaDay(year, i + 1, length);
      expect(last).toBeTypeOf("number");
      expect(banglaDay(year, i + 1, length + 1)).toBeUndefined();
      expect(i === 11 ? banglaDay(year + 1, 1, 1) : banglaDay(year, i + 2, 1)).toBe(Number(last) + 1);
    });
  });

  it.each([
    ["day 0", 1430, 1, 0],
    ["month 0", 1430, 0, 1],
    ["month 13", 1430, 13, 1],
    ["the 32nd of Boishakh", 1430, 1, 32],
    ["the 31st of Ashwin before 1426", 1425, 6, 31],
    ["the 30th of Falgun in a common year", 1429, 11, 30],
  ])("is undefined for %s", (_, year, month, day) => {
    expect(banglaDay(year, month, day)).toBeUndefined();
  });
});

describe("the Bangla calendar of two hundred years", () => {
  it.each(["bangladesh", "west-bengal"] as const)("gives every day one date, in order: %s", (rule) => {
    let next: number | undefined;
    for (let year = 1300; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        const days = monthDays("bangla", year, month, () => rule);
        const [first, last] = days as [number, number];
        if (next !== undefined && first !== next) expect.fail(`${year}-${month} begins ${first - next} days late`);
        expect(last - first).toBeGreaterThan(27);
        expect(last - first).toBeLessThan(32);
        // And back again.
        for (const day of [first, first + 13, last]) {
          expect(yearHolding("bangla", day, () => rule)).toBe(year);
          expect(dayOf("bangla", year, month, day - first + 1, () => rule)).toBe(day);
        }
        next = last + 1;
      }
    }
  });

  it("keeps the new year of Bangladesh on 14 April and that of West Bengal a day about", () => {
    for (let year = 1407; year <= 1450; year++) {
      const bangladesh = banglaDay(year, 1, 1) as number;
      expect(calendarDay(bangladesh)).toEqual({ year: year + BANGLA_EPOCH, month: 4, day: 14 });
      expect(Math.abs((banglaDay(year, 1, 1, "west-bengal") as number) - bangladesh)).toBeLessThan(2);
    }
  });

  it.each([
    [1430, 1, 1, "2023-04-15"],
    [1431, 1, 1, "2024-04-14"],
    [1432, 1, 1, "2025-04-15"],
    [1430, 1, 25, "2023-05-09"],
    [1431, 1, 25, "2024-05-08"],
  ])("knows days of West Bengal: %i-%i-%i", (year, month, day, expected) => {
    expect(iso(banglaDay(year, month, day, "west-bengal"))).toBe(expected);
    expect(uncertainty("bangla", year, () => "west-bengal")).toBe(1);
  });
});
