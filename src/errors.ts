/** What went wrong, told apart by code and never by class or message. */
export type KhabarErrorCode =
  /** An option no call of that name takes, or a value it cannot have. */
  | "invalid-option"
  /** A language tag that is not one. */
  | "unknown-language"
  /** A reference date that cannot be read or does not exist. */
  | "invalid-date"
  /** A gazetteer table with faults; `issues` lists every one. */
  | "invalid-gazetteer"
  /** The runtime has no Intl.Segmenter, and the text needs one. */
  | "no-segmenter"
  /** A file the command was given cannot be read, or is not UTF-8. */
  | "unreadable-file"
  /** A fixture folder that is not one, or whose gold does not fit its text. */
  | "invalid-fixture";

/** One fault of a gazetteer table. */
export interface GazetteerIssue {
  /** Stable name of the kind of fault. */
  code: string;
  /** 1-based line in the table, or 1-based position in a list of objects. */
  line: number;
  /** The column it is in, where it is in one. */
  column?: string;
  /** An error keeps the table from loading; a warning does not. */
  severity: "error" | "warning";
  /** What is wrong, and how to mend it. */
  message: string;
}

/**
 * The one error class of this package. Read `code`; the message says what was wrong, where, and how to mend it.
 *
 * @example
 * ```ts
 * import { annotate, KhabarError } from "khabar";
 * try {
 *   annotate("…", { referenceDate: "yesterday" });
 * } catch (error) {
 *   if (error instanceof KhabarError && error.code === "invalid-date") console.log(error.message);
 * }
 * ```
 */
export class KhabarError extends Error {
  override readonly name = "KhabarError";

  constructor(
    readonly code: KhabarErrorCode,
    message: string,
    /** Every fault, where the code is `invalid-gazetteer`. */
    readonly issues: readonly GazetteerIssue[] = [],
  ) {
    super(message);
  }
}

/** A caller's value as an error shows it: JSON where it has any. */
export function show(value: unknown): string {
  try {
    return (typeof value === "string" || (typeof value === "object" && value !== null) ? JSON.stringify(value) : undefined) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

/** Throws the `TypeError` that every function gives for a text that is no string. */
export function assertString(text: unknown, name = "text"): asserts text is string {
  if (typeof text !== "string") throw new TypeError(`${name} must be a string, got ${text === null ? "null" : typeof text}`);
}

/** Throws the `TypeError` for pieces of a text that are no iterable. */
export function assertIterable(pieces: unknown, call: string): asserts pieces is AsyncIterable<string> | Iterable<string> {
  if (typeof pieces === "string" || (typeof pieces === "object" && pieces !== null && (Symbol.asyncIterator in pieces || Symbol.iterator in pieces))) return;
  throw new TypeError(`${call} takes an iterable of strings, got ${pieces === null ? "null" : typeof pieces}`);
}

/** Throws where an options object holds a key that nothing reads, so that a misspelt option is never ignored. */
export function assertOptions(options: unknown, known: readonly string[], call: string): void {
  if (options === undefined) return;
  if (typeof options !== "object" || options === null) {
    throw new KhabarError("invalid-option", `${call}: options must be an object, got ${options === null ? "null" : typeof options}`);
  }
  for (const key of Object.keys(options)) {
    if (!known.includes(key)) {
      throw new KhabarError("invalid-option", `${call}: unknown option "${key}"; it takes ${known.map((k) => `"${k}"`).join(", ")}`);
    }
  }
}
