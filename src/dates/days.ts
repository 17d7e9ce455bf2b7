/** Days as numbers, counted from 1970-01-01 in the proleptic Gregorian calendar. No clock and no time zone enters here. */

/** The day's number. A month past its year's end runs over into the next, and so does a day past its month's. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years begin in March here, so that a leap day is their last, and 400 of them are always 146,097 days.
  const months = month + 9;
  const y = year + Math.floor(months / 12) - 1;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (months % 12) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468;
}

export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

export function calendarDay(number: number): CalendarDay {
  const days = number + 719_468;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1 };
}

/** The month `n` months from one, with its year. */
export function addMonths(year: number, month: number, n: number): { year: number; month: number } {
  const months = year * 12 + month - 1 + n;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

export const daysInMonth = (year: number, month: number): number => dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);

/** Whether the calendar has such a day. */
export const exists = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** 1 (Monday) to 7 (Sunday); 1970-01-01 was a Thursday. */
export const isoWeekday = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The ISO week a day is in. */
export function isoWeek(number: number): { year: number; week: number } {
  const thursday = number - isoWeekday(number) + 4;
  const { year } = calendarDay(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / 7) + 1 };
}

export const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));
export const formatYear = (year: number): string => (year < 1000 ? String(year).padStart(4, "0") : String(year));
export const formatMonth = (year: number, month: number): string => `${formatYear(year)}-${twoDigits(month)}`;
export const formatDay = (number: number): string => {
  const { year, month, day } = calendarDay(number);
  return `${formatMonth(year, month)}-${twoDigits(day)}`;
};
export const formatWeek = (number: number): string => {
  const { year, week } = isoWeek(number);
  return `${formatYear(year)}-W${twoDigits(week)}`;
};
/** The number of a day written `YYYY-MM-DD`, or undefined where it is not written so. */
export function parseDay(iso: string): number | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(iso);
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}
