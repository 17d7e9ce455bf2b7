/** Places that a number makes others of: constituencies, sections of a town. */
import type { ScannedSentence } from "../compiled-language";
import type { MergedEntry } from "../gazetteer/merge";
import { classOf, DIGIT, isLetter, unitsOf } from "../text/characters";
import { HYPHEN } from "../text/fold";
import type { Mention } from "./mention";

const MOST_DIGITS = 2;
const NUMBER_GOES_ON = unitsOf(".:/%");

/** A place with its number, which is another one: সিলেট-২. */
export function withNumber(text: string, mention: Mention, { end: limit, language, dates }: ScannedSentence): Mention {
  const { end, entry } = mention;
  // Of a country it is a score.
  if (!language.cues.places.numbered || mention.type !== "GPE" || end !== mention.wordEnd || (entry && isCountry(entry))) return mention;
  if (language.orthography.strict.unit(text.charCodeAt(end)) !== HYPHEN) return mention;
  let close = end + 1;
  while (close < limit && classOf(text.charCodeAt(close)) === DIGIT) close++;
  const digits = close - end - 1;
  const next = close < limit ? text.charCodeAt(close) : NaN;
  if (digits === 0 || digits > MOST_DIGITS || isLetter(classOf(next)) || NUMBER_GOES_ON.has(next)) return mention;
  // Dhaka, 24 March.
  if (dates.some(({ wordStart, item }) => wordStart === close + 1 && item.senses.list.some(({ kind }) => kind === "calendarMonth"))) return mention;
  return { ...mention, end: close, wordEnd: close, entry: undefined, name: undefined, via: "pattern", alternatives: [] };
}

/** By the ids of the built-in countries. */
const isCountry = ({ id }: MergedEntry): boolean => id.startsWith("country/");
