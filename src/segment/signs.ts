/** What signs of punctuation are to the sentence scanner. Everything else, letters and digits first of all, is nothing to it. */

/** Ends a sentence, unless it stands behind an abbreviation, an initial or a number: the full stop. */
export const STOP = 1;
/** Ends a sentence, unless that is quoted inside another: ? and !. */
export const ASKING = 2;
/** Ends a sentence: the danda. */
export const TERMINATOR = 3;
/** May end a sentence. */
export const ELLIPSIS = 4;
export const LINE_END = 5;
/** A quotation mark whose shape does not tell whether it opens or closes. */
export const QUOTE = 6;
/** A bracket that opens. */
export const OPENER = 7;
/** A quotation mark that opens, mostly: some write it at both ends. */
export const OPENING_QUOTE = 8;
/** A bracket that closes. */
export const CLOSER = 9;
/** A quotation mark that closes. */
export const CLOSING_QUOTE = 10;

const COMMON: readonly [kind: number, signs: string][] = [
  [ELLIPSIS, "…"],
  // Line feed and carriage return, next line, line and paragraph separator.
  [LINE_END, "\n\r\u0085\u2028\u2029"],
  [QUOTE, "\"'"],
  [OPENER, "([{"],
  [OPENING_QUOTE, "“‘«‹„‚"],
  [CLOSER, ")]}"],
  [CLOSING_QUOTE, "”’»›"],
];

/** A table of the kinds of all UTF-16 units, with the signs that all languages share. */
export function kindsOfSigns(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (const [kind, signs] of COMMON) for (const sign of signs) kinds[sign.charCodeAt(0)] = kind;
  return kinds;
}

/** Whether a sign of this kind can end a sentence. */
export const isEnder = (kind: number): boolean => kind >= STOP && kind <= ELLIPSIS;

/** Whether a sign of this kind stays with the sentence that it follows. */
export const isCloser = (kind: number): boolean => kind === QUOTE || kind >= CLOSER;

/** Whether a unit ends a line. */
export const isLineEnd = (unit: number): boolean => (unit < 0x86 ? unit === 10 || unit === 13 || unit === 0x85 : unit === 0x2028 || unit === 0x2029);
