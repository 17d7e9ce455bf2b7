/** The options of `annotate` and its like, checked once for all of them. */
import { readReferenceDate } from "./dates/reference";
import { languageTag } from "./detect/tags";
import { assertOptions } from "./errors";
import type { AnnotateOptions } from "./types";

/** Options as the stages take them. */
export interface ReadOptions {
  language: string | undefined;
  reference: number | "dateline" | undefined;
}

/** Reads a caller's options; throws a KhabarError that names whatever is wrong with them. */
export function readOptions(options: AnnotateOptions | undefined, call: string): ReadOptions {
  assertOptions(options, ["language", "referenceDate", "timeZone"], call);
  return {
    language: options?.language === undefined ? undefined : languageTag(options.language),
    reference: readReferenceDate(options?.referenceDate, options?.timeZone),
  };
}

/** Reads the options of the calls that take a language and nothing else. */
export function readLanguage(options: { language?: string | undefined } | undefined, call: string): string | undefined {
  assertOptions(options, ["language"], call);
  return options?.language === undefined ? undefined : languageTag(options.language);
}
