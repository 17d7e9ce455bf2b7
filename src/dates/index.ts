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
import type { AnnotateOptions, DateMention } from "../types";
import { DateFinder } from "./finder";

const LANGUAGES = [
  { tag: "bn", sentences: bengaliSentences, letters: bengaliLetters, affixes: bengaliAffixes, dates: bengaliDates },
  { tag: "ar", sentences: arabicSentences, letters: arabicLetters, affixes: arabicAffixes, dates: arabicDates },
] as const;

const build = () => ({ segmenter: new TextSegmenter(LANGUAGES.map((language) => language.sentences)), finder: new DateFinder(LANGUAGES) });

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
  const asked = readOptions(options, "findDates");
  const { segmenter, finder } = (made ??= build());
  return finder.find(text, segmenter.sentences(text, asked.language), asked);
}

export type { AnnotateOptions, DateMention };
