/** `khabar/dates`: dates alone. Detection is not part of it: without a `language`, the rules go by script. */
import { assertString } from "../errors";
import { affixes as arabicAffixes } from "../languages/ar/affixes";
import { dates as arabicDates } from "../languages/ar/dates";
import { letters as arabicLetters } from "../languages/ar/letters";
import { sentences as arabicSentences } from "../languages/ar/segment";
import { affixes as bengaliAffixes } from "../languages/bn/affixes";
import { dates as bengaliDates } from "../languages/bn/dates";
import { letters as bengaliLetters } from "../languages/bn/letters";
import { sentences as bengaliSentences } from "../languages/bn/segment";
import { readOptions } from "../options";
import { TextSegmenter } from "../segment/segmenter";
import { createOrthography, Lexicon } from "../text/scan";
import type { AnnotateOptions, DateMention } from "../types";
import { compileDates, readDates } from "./reader";

const LANGUAGES = [
  { sentences: bengaliSentences, letters: bengaliLetters, affixes: bengaliAffixes, dates: bengaliDates },
  { sentences: arabicSentences, letters: arabicLetters, affixes: arabicAffixes, dates: arabicDates },
] as const;

function build() {
  const grammars = LANGUAGES.map(({ sentences, letters, affixes, dates }) => {
    const grammar = compileDates(dates);
    return [sentences.tag, { grammar, lexicon: new Lexicon(createOrthography(letters, affixes), grammar.items) }] as const;
  });
  return { segmenter: new TextSegmenter(LANGUAGES.map((language) => language.sentences)), grammars: new Map(grammars) };
}

let made: ReturnType<typeof build> | undefined;

/**
 * The dates of a text, as `findDates` of `khabar` gives them.
 *
 * @throws KhabarError `invalid-date`, `invalid-option`, `unknown-language`
 *
 * @example
 * ```ts
 * import { findDates } from "khabar/dates";
 * console.log(findDates("২০২২ সালের অক্টোবরে")[0].value); // 2022-10
 * ```
 */
export function findDates(text: string, options?: AnnotateOptions): DateMention[] {
  assertString(text);
  const { language, reference } = readOptions(options, "findDates");
  const { segmenter, grammars } = (made ??= build());
  const sentences = segmenter.sentences(text, language).flatMap(({ start, end, language: tag }) => {
    const known = grammars.get(tag);
    return known ? [{ start, end, grammar: known.grammar, matches: known.lexicon.scan(text, start, end) }] : [];
  });
  return readDates(text, sentences, reference);
}

export type { AnnotateOptions, DateMention };
