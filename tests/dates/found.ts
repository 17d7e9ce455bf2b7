/** What findDates gives for a sentence, as the tables of the tests write it. */
import { expect } from "vitest";
import { findDates } from "../../src/dates/index";
import type { Calendar, DateModifier, DateType } from "../../src/types";

/** A date mention as a row expects it. */
export interface Expected {
  text: string;
  type: DateType;
  value: string;
  mod?: DateModifier;
  /** Gregorian where a row says nothing. */
  calendar?: Calendar;
}

/** The dates of a text, each shown to stand where it says. */
export const found = (text: string, language: "bn" | "ar", referenceDate: string | undefined): Expected[] =>
  findDates(text, { language, referenceDate }).map(({ start, end, text: mention, type, value, mod, calendar }) => {
    expect(text.slice(start, end)).toBe(mention);
    return { text: mention, type, value, ...(mod && { mod }), calendar };
  });
