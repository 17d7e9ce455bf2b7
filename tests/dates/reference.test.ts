import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/dates/days";
import { findDates } from "../../src/dates/index";
import { readReferenceDate } from "../../src/dates/reference";
import { KhabarError } from "../../src/errors";

const read = (date: unknown, timeZone?: unknown): string | undefined => {
  const day = readReferenceDate(date, timeZone);
  return typeof day === "object" ? formatDay(day.day) : day;
};

describe("readReferenceDate", () => {
  it.each([
    ["an ISO day", "2023-10-06", undefined, "2023-10-06"],
    ["a leap day", "2024-02-29", undefined, "2024-02-29"],
    ["a day before 1970", "1952-02-21", undefined, "1952-02-21"],
    ["a local date-time", "2013-02-12T04:30:00", undefined, "2013-02-12"],
    ["a local date-time without seconds", "2013-02-12T23:59", undefined, "2013-02-12"],
    ["a local date-time, whatever the time zone", "2013-02-12T23:59:59", "Asia/Dhaka", "2013-02-12"],
    ["an ISO day, whatever the time zone", "2023-10-06", "America/New_York", "2023-10-06"],
    ["a Date, in UTC by default", new Date("2024-03-14T20:00:00Z"), undefined, "2024-03-14"],
    ["a Date, ahead of UTC", new Date("2024-03-14T20:00:00Z"), "Asia/Dhaka", "2024-03-15"],
    ["a Date, behind UTC", new Date("2024-03-15T02:00:00Z"), "America/New_York", "2024-03-14"],
    ["a Date, in the last minute of a day in Riyadh", new Date("2024-03-14T20:59:00Z"), "Asia/Riyadh", "2024-03-14"],
    ["a Date, in the first minute of a day in Riyadh", new Date("2024-03-14T21:00:00Z"), "Asia/Riyadh", "2024-03-15"],
    ["a Date across the turn of the year", new Date("2023-12-31T18:00:00Z"), "Asia/Dhaka", "2024-01-01"],
    ["the dateline", "dateline", undefined, "dateline"],
    ["the dateline, with a time zone", "dateline", "Africa/Cairo", "dateline"],
  ])("reads %s", (_, date, timeZone, expected) => {
    expect(read(date, timeZone)).toBe(expected);
  });

  it("has no reference date where none is given", () => {
    expect(readReferenceDate(undefined, undefined)).toBeUndefined();
    expect(readReferenceDate(undefined, "Asia/Dhaka")).toBeUndefined();
  });

  it("counts days from 1970-01-01", () => {
    expect(readReferenceDate("1970-01-01", undefined)).toEqual({ day: 0, seconds: undefined });
    expect(readReferenceDate("2023-10-06T04:30:15", undefined)).toEqual({ day: 19_636, seconds: 16_215 });
  });

  it.each([
    ["a word", "yesterday", undefined, "invalid-date"],
    ["nothing between the quotes", "", undefined, "invalid-date"],
    ["the dateline in capitals", "DATELINE", undefined, "invalid-date"],
    ["a day, month and year parted by slashes", "06/10/2023", undefined, "invalid-date"],
    ["a month without a day", "2023-10", undefined, "invalid-date"],
    ["digits that are missing", "2023-1-6", undefined, "invalid-date"],
    ["words after the day", "2023-10-06 to now", undefined, "invalid-date"],
    ["a line break after the day", "2023-10-06\n", undefined, "invalid-date"],
    ["Bengali digits", "২০২৩-১০-০৬", undefined, "invalid-date"],
    ["a day that does not exist", "2023-02-29", undefined, "invalid-date"],
    ["a date-time on a day that does not exist", "2023-04-31T04:30:00", undefined, "invalid-date"],
    ["a month that does not exist", "2023-13-01", undefined, "invalid-date"],
    ["an invalid Date", new Date("never"), undefined, "invalid-date"],
    ["a number", 1_696_550_400_000, undefined, "invalid-date"],
    ["a bigint", 5n, undefined, "invalid-date"],
    ["null", null, undefined, "invalid-date"],
    ["a list", ["2023-10-06"], undefined, "invalid-date"],
    ["a time zone that does not exist", "2023-10-06", "Asia/Atlantis", "invalid-option"],
    ["a time zone without a reference date", undefined, "Asia/Atlantis", "invalid-option"],
    ["a time zone that is a number", new Date(0), 6, "invalid-option"],
    ["a time zone that is null", new Date(0), null, "invalid-option"],
  ])("refuses %s", (_, date, timeZone, code) => {
    let caught: unknown;
    try {
      readReferenceDate(date, timeZone);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(KhabarError);
    expect(caught).toMatchObject({ code });
  });

  it("says what was wrong", () => {
    expect(() => readReferenceDate("2023-02-29", undefined)).toThrow(/referenceDate: "2023-02-29" does not exist/u);
    expect(() => readReferenceDate("2023-10-06", "Asia/Atlantis")).toThrow(/timeZone: "Asia\/Atlantis"/u);
  });
});

describe("the dateline", () => {
  it.each([
    ["counts from the full date in the first sentence", "bn", "ঢাকা, ৫ অক্টোবর ২০২৩। গতকাল সভা হয়।", ["2023-10-05", "2023-10-04"]],
    ["counts from a Hijri one too", "ar", "الرياض: 1 رمضان 1445 هـ. التقى الوفد أمس الوزير.", ["2024-03-11", "2024-03-10"]],
    ["counts from none in a later sentence", "bn", "গতকাল সভা হয়। ৫ অক্টোবর ২০২৩ রায় হয়েছিল।", ["PAST_REF", "2023-10-05"]],
    ["counts from no date that is less than a day", "bn", "ঢাকা, অক্টোবর ২০২৩। গতকাল সভা হয়।", ["2023-10", "PAST_REF"]],
    ["counts from no date without its year", "ar", "بيروت في 5 تشرين الأول. التقى الوفد أمس الوزير.", ["XXXX-10-05", "PAST_REF"]],
  ])("%s", (_, language, text, values) => {
    expect(findDates(text, { language, referenceDate: "dateline" }).map((mention) => mention.value)).toEqual(values);
  });
});

describe("what a phrase counts from", () => {
  const anchorOf = (language: string, text: string) => findDates(text, { language, referenceDate: "2024-09-01" }).at(-1);

  it.each([
    ["a day named before", "bn", "২০২৪ সালের ৫ আগস্ট সরকার পড়ে যায়। তিন দিন পরে নতুন সরকার শপথ নেয়।", "2024-08-08", "২০২৪ সালের ৫ আগস্ট"],
    ["a month named before", "bn", "২০২২ সালের অক্টোবরে মিলটি চালু হয়। এক বছর পরে সেটি বন্ধ হয়।", "2023-10", "২০২২ সালের অক্টোবরে"],
    ["a day named before, in Arabic", "ar", "وقع الانفجار في 1 أكتوبر 2023. وبعد ثلاثة أيام أعلنت النتائج.", "2023-10-04", "1 أكتوبر 2023"],
  ])("%s", (_, language, text, value, named) => {
    const start = text.indexOf(named);
    expect(anchorOf(language, text)).toMatchObject({ type: "DATE", value, anchor: { start, end: start + named.length, text: named } });
  });

  it.each([
    ["an event, days before it", "ar", "استقال المدير قبل عامين من الاجتماع.", "P2Y"],
    ["an event, days after it", "bn", "দুর্ঘটনার তিন দিন পর লাশ উদ্ধার হয়।", "P3D"],
    ["an event, where the month named before has no such day", "bn", "২০২২ সালের অক্টোবরে মিলটি চালু হয়। তিন দিন পরে সেটি বন্ধ হয়।", "P3D"],
  ])("%s", (_, language, text, value) => {
    expect(anchorOf(language, text)).toMatchObject({ type: "DURATION", value, anchor: "event" });
  });

  it("the reference date needs no anchor", () => {
    expect(anchorOf("bn", "তিন দিন আগে তিনি গ্রেপ্তার হন।")).not.toHaveProperty("anchor");
  });
});
