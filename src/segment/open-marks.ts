import { isBlank } from "../text/characters";
import { CLOSER, OPENER, OPENING_QUOTE, QUOTE } from "./signs";

const DOUBLE = 0x22;

/**
 * The quotation marks and brackets that have opened. Only where what follows does not tell by itself are they asked, so that
 * one left open swallows nothing. Of single straight quotes none is counted: apostrophes look the same.
 */
export class OpenMarks {
  private double = false;
  /** The offset of the quotation mark that opened last, or -1. */
  quote = -1;
  /** The offset of the bracket that is open, or -1. */
  bracket = -1;

  /** Takes note of the sign at `at`. */
  see(text: string, at: number, kind: number): void {
    if (kind === OPENER) {
      if (this.bracket < 0) this.bracket = at;
    } else if (kind === CLOSER) {
      this.bracket = -1;
    } else if (kind === OPENING_QUOTE) {
      this.quote = at;
    } else if (kind === QUOTE) {
      if (text.charCodeAt(at) === DOUBLE) this.double = !this.double;
      const opens = text.charCodeAt(at) === DOUBLE ? this.double : (at === 0 || isBlank(text.charCodeAt(at - 1))) && !isBlank(text.charCodeAt(at + 1));
      if (opens) this.quote = at;
    }
  }

  /** Whether the straight quote at `at`, with white space around it, closes rather than opens. */
  closes(text: string, at: number): boolean {
    return text.charCodeAt(at) !== DOUBLE || this.double;
  }

  /** Forgets all that was open. */
  clear(): void {
    this.double = false;
    this.quote = this.bracket = -1;
  }

  /** Forgets what opened within a sentence, at its end. A quotation may hold several. */
  leaveSentence(): void {
    this.quote = this.bracket = -1;
  }

  /** Tells that the first units of the text have been dropped. */
  drop(units: number): void {
    this.quote -= units;
    this.bracket -= units;
  }
}
