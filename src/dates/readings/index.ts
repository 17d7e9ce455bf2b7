/** The readings by the name that the rules of languages call them. */
import { besideYear, calendarDate, dayAndMonth, dayOfIt, dayOfMonth, firstOfMonth, likelyYear, lonelyMonth, monthAndYear, nextYear, numeric, year } from "./calendar-dates";
import { century, decade, decadeOfCentury, firstMonths, half, modified, modifiedMonth, nthDecade, nthOf, quarter, quarterOfMonths, same } from "./divisions";
import { countedPeriod, dayOfEvery, duration, set, wholeUnit } from "./durations";
import { besideDay, besideDecade, clockRange, dayRange, hourRange, monthRange, range, yearRange } from "./ranges";
import { afterThat, ago, anaphor, anaphoricDay, anaphoricWeekday, beforeThat, fiscalYear, fromNow, later, minuteOfHour, offset, period, season, vague, vaguePeriod, weekday, weekend } from "./relative";
import type { Reading } from "./setting";
import { anaphoricTime, labelTime, time, tonight } from "./times";

/** A phrase that holds a date and is none: the year of a law. */
export const noDate: Reading = () => undefined;

export const READINGS: Readonly<Record<string, Reading>> = {
  besideYear, calendarDate, dayAndMonth, dayOfIt, dayOfMonth, firstOfMonth, likelyYear, lonelyMonth, monthAndYear, nextYear, numeric, year,
  century, decade, decadeOfCentury, firstMonths, half, modified, modifiedMonth, nthDecade, nthOf, quarter, quarterOfMonths, same,
  countedPeriod, dayOfEvery, duration, set, wholeUnit,
  besideDay, besideDecade, clockRange, dayRange, hourRange, monthRange, range, yearRange,
  afterThat, ago, anaphor, anaphoricDay, anaphoricWeekday, beforeThat, fiscalYear, fromNow, later, minuteOfHour, offset, period, season, vague, vaguePeriod, weekday, weekend,
  anaphoricTime, labelTime, time, tonight,
  noDate,
};
