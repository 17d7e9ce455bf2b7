import { describe, expect, it } from "vitest";
import { calendarDay, dayNumber, daysInMonth, exists, formatDay, formatMonth, formatWeek, formatYear, isoWeek, isoWeekday, twoDigits } from "../../src/dates/days";

const MS_PER_DAY = 86_400_000;
/** Day number by the platform's own calendar; `setUTCFullYear` because `Date.UTC` takes the years 0 to 99 for 1900 to 1999. */
const platformDay = (year: number, month: number, day: number): number => new Date(0).setUTCFullYear(year, month - 1, day) / MS_PER_DAY;

describe("dayNumber", () => {
  it.each([
    ["the epoch", 1970, 1, 1, 0],
    ["the day before the epoch", 1969, 12, 31, -1],
    ["the day after the epoch", 1970, 1, 2, 1],
    ["a leap day", 2000, 2, 29, 11_016],
    ["the day after a leap day", 2000, 3, 1, 11_017],
    ["month 13 is the next January", 2023, 13, 1, platformDay(2024, 1, 1)],
    ["month 0 is the December before", 2024, 0, 1, platformDay(2023, 12, 1)],
    ["the 32nd of January is the first of February", 2024, 1, 32, platformDay(2024, 2, 1)],
    ["29 February of a common year is 1 March", 2023, 2, 29, platformDay(2023, 3, 1)],
    ["day 0 is the last of the month before", 2024, 3, 0, platformDay(2024, 2, 29)],
  ])("%s", (_, year, month, day, expected) => {
    expect(dayNumber(year, month, day)).toBe(expected);
  });

  it("agrees with Date.UTC on the first and last day of every month from 1500 to 2500", () => {
    for (let year = 1500; year <= 2500; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = Date.UTC(year, month - 1, 1) / MS_PER_DAY;
        const last = Date.UTC(year, month, 0) / MS_PER_DAY;
        const length = new Date(last * MS_PER_DAY).getUTCDate();
        if (dayNumber(year, month, 1) !== first || dayNumber(year, month, length) !== last) expect.fail(`${year}-${month}`);
        if (daysInMonth(year, month) !== length) expect.fail(`length of ${year}-${month}`);
      }
    }
  });

  it.each([
    ["year 1", 1, 1, 1],
    ["year 99, which is not 1999", 99, 12, 31],
    ["year 0, a leap year", 0, 2, 29],
    ["the years before year 0", -44, 3, 15],
  ])("agrees with the platform in %s", (_, year, month, day) => {
    expect(dayNumber(year, month, day)).toBe(platformDay(year, month, day));
  });
});

describe("calendarDay", () => {
  it("agrees with the platform on every day from 1890 to 2110", () => {
    const last = platformDay(2110, 12, 31);
    for (let number = platformDay(1890, 1, 1); number <= last; number++) {
      const date = new Date(number * MS_PER_DAY);
      const { year, month, day } = calendarDay(number);
      if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || day !== date.getUTCDate()) expect.fail(date.toISOString());
      if (isoWeekday(number) !== (date.getUTCDay() || 7)) expect.fail(`weekday of ${date.toISOString()}`);
    }
  });

  it.each([
    ["the epoch", 0, { year: 1970, month: 1, day: 1 }],
    ["the last day of an era of 400 years", platformDay(2000, 2, 29), { year: 2000, month: 2, day: 29 }],
    ["the first day of an era", platformDay(2000, 3, 1), { year: 2000, month: 3, day: 1 }],
    ["a century that has no leap day", platformDay(1900, 2, 28) + 1, { year: 1900, month: 3, day: 1 }],
    ["before year 0", platformDay(-1, 12, 31), { year: -1, month: 12, day: 31 }],
  ])("%s", (_, number, expected) => {
    expect(calendarDay(number)).toEqual(expected);
  });
});

describe("exists", () => {
  it.each([
    ["29 February 2024", 2024, 2, 29, true],
    ["29 February 2023", 2023, 2, 29, false],
    ["29 February 2000", 2000, 2, 29, true],
    ["29 February 1900", 1900, 2, 29, false],
    ["30 April", 2024, 4, 30, true],
    ["31 April", 2024, 4, 31, false],
    ["31 December", 2024, 12, 31, true],
    ["32 December", 2024, 12, 32, false],
    ["day 0", 2024, 1, 0, false],
    ["month 0", 2024, 0, 1, false],
    ["month 13", 2024, 13, 1, false],
  ])("%s", (_, year, month, day, expected) => {
    expect(exists(year, month, day)).toBe(expected);
  });
});

describe("isoWeek", () => {
  it.each([
    ["1970-01-01", 1970, 1],
    ["1969-12-29", 1970, 1],
    ["1969-12-28", 1969, 52],
    ["2005-01-01", 2004, 53],
    ["2005-01-03", 2005, 1],
    ["2007-01-01", 2007, 1],
    ["2007-12-30", 2007, 52],
    ["2007-12-31", 2008, 1],
    ["2009-12-31", 2009, 53],
    ["2010-01-03", 2009, 53],
    ["2010-01-04", 2010, 1],
    ["2016-01-03", 2015, 53],
    ["2020-12-31", 2020, 53],
    ["2021-01-03", 2020, 53],
    ["2021-01-04", 2021, 1],
    ["2023-01-01", 2022, 52],
    ["2023-10-05", 2023, 40],
    ["2024-12-29", 2024, 52],
    ["2024-12-30", 2025, 1],
    ["2026-12-31", 2026, 53],
    ["1900-01-01", 1900, 1],
  ])("%s is in %i-W%i", (iso, year, week) => {
    expect(isoWeek(Date.parse(iso) / MS_PER_DAY)).toEqual({ year, week });
  });

  it("runs from Monday to Sunday, each week after the one before, from 1900 to 2100", () => {
    const last = platformDay(2100, 12, 31);
    let before = isoWeek(platformDay(1900, 1, 1));
    for (let monday = platformDay(1900, 1, 8); monday <= last; monday += 7) {
      const week = isoWeek(monday);
      const next = week.year === before.year ? week.week === before.week + 1 : week.year === before.year + 1 && week.week === 1 && before.week >= 52;
      if (!next || JSON.stringify(isoWeek(monday + 6)) !== JSON.stringify(week)) expect.fail(formatDay(monday));
      // The fourth of January is always in week 1.
      if (isoWeek(platformDay(week.year, 1, 4)).week !== 1) expect.fail(`4 January ${week.year}`);
      before = week;
    }
  });
});

describe("formats", () => {
  it.each([
    ["a day", formatDay(platformDay(2023, 10, 5)), "2023-10-05"],
    ["a day of a year below 1000", formatDay(platformDay(622, 7, 16)), "0622-07-16"],
    ["a month", formatMonth(2023, 9), "2023-09"],
    ["a year", formatYear(987), "0987"],
    ["a week", formatWeek(platformDay(2023, 10, 5)), "2023-W40"],
    ["a week of the year that follows", formatWeek(platformDay(2024, 12, 31)), "2025-W01"],
    ["two digits", twoDigits(7), "07"],
  ])("%s", (_, written, expected) => {
    expect(written).toBe(expected);
  });
});
