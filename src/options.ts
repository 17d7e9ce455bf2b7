/** The options of `annotate` and its like, checked once for all of them. */
import type { BanglaRule } from "./dates/bangla";
import { readReferenceDate, type ReferenceDate } from "./dates/reference";
import { languageOf, languageTag } from "./detect/tags";
import { assertOptions, KhabarError, show } from "./errors";
import type { AnnotateOptions, NewlineMode, SentenceOptions } from "./types";

const NEWLINE_MODES: readonly NewlineMode[] = ["auto", "always", "never"];

/** Codes that name no one language: undetermined, multiple, uncoded, none. */
const NO_LANGUAGE: ReadonlySet<string> = new Set(["und", "mul", "mis", "zxx"]);

/** The tag of the language that a caller names, or undefined where it is none in particular. */
function toldLanguage(language: string | undefined): string | undefined {
  if (language === undefined) return undefined;
  const tag = languageTag(language);
  return NO_LANGUAGE.has(tag) ? undefined : tag;
}

/** The tag of the language whose rules serve the one that a caller names. */
function rulesOf(language: string | undefined): string | undefined {
  const tag = toldLanguage(language);
  return tag === undefined ? undefined : languageOf(tag);
}

/** Options as the stages take them. */
export interface ReadOptions {
  language: string | undefined;
  reference: ReferenceDate | "dateline" | undefined;
  banglaCalendar: BanglaRule | undefined;
}

const BANGLA_RULES: readonly BanglaRule[] = ["bangladesh", "west-bengal"];

/** Reads a caller's options; throws a KhabarError that names whatever is wrong with them. */
export function readOptions(options: AnnotateOptions | undefined, call: string): ReadOptions {
  assertOptions(options, ["language", "referenceDate", "timeZone", "banglaCalendar"], call);
  const banglaCalendar = options?.banglaCalendar;
  if (banglaCalendar !== undefined && !BANGLA_RULES.includes(banglaCalendar)) {
    throw new KhabarError("invalid-option", `${call}: banglaCalendar must be one of ${show(BANGLA_RULES)}, got ${show(banglaCalendar)}`);
  }
  return {
    language: toldLanguage(options?.language),
    reference: readReferenceDate(options?.referenceDate, options?.timeZone),
    banglaCalendar,
  };
}

/** Options of sentences as the segmenter takes them. */
export interface ReadSentenceOptions {
  language: string | undefined;
  newline: NewlineMode;
}

/** Reads a caller's options for sentences; throws a KhabarError that names whatever is wrong with them. */
export function readSentenceOptions(options: SentenceOptions | undefined, call: string): ReadSentenceOptions {
  assertOptions(options, ["language", "newline"], call);
  const newline = options?.newline ?? "auto";
  if (!NEWLINE_MODES.includes(newline)) {
    throw new KhabarError("invalid-option", `${call}: newline must be one of ${show(NEWLINE_MODES)}, got ${show(newline)}`);
  }
  return { language: rulesOf(options?.language), newline };
}

/** Reads the options of the calls that take a language and nothing else. */
export function readLanguage(options: { language?: string | undefined } | undefined, call: string): string | undefined {
  assertOptions(options, ["language"], call);
  return rulesOf(options?.language);
}
