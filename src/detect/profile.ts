/** What languages are told by. Data: the lists are `languages/<tag>/words.txt`, put together in `languages/<tag>/detect.ts`. */
import type { PackedWords } from "./words";

/** A language among those of its script. */
export interface LanguageProfile {
  iso6393: string;
  /** The name of its word list. */
  list: string;
  /** How much likelier than another a text is to be in it before a letter is read, as a logarithm; default 0. */
  prior?: number;
}

/** A script with the languages to be told apart in it. */
export interface ScriptProfiles {
  /** ISO 15924 code. */
  script: string;
  words: PackedWords;
  /** Whether many other languages are written in it: then a text is in one of these only where enough of its words are known. */
  isShared?: boolean;
  profiles: readonly LanguageProfile[];
}
