/** `khabar/detect`: language detection alone. */
import { assertString } from "../errors";
import { detect as arabicScript } from "../languages/ar/detect";
import { detect as bengaliScript } from "../languages/bn/detect";
import { detect as latinScript } from "../languages/en/detect";
import type { DetectOptions, Language, LanguageRun } from "../types";
import { Detector } from "./detector";
import { readDetectOptions } from "./options";

let made: Detector | undefined;
const detector = (): Detector => (made ??= new Detector([arabicScript, bengaliScript, latinScript]));

/**
 * Tells the language of a text, as `detectLanguage` of `khabar` does.
 *
 * @param options `allow` and `deny` lists of language tags
 * @throws KhabarError `invalid-option`, `unknown-language`
 *
 * @example
 * ```ts
 * import { detectLanguage } from "khabar/detect";
 * console.log(detectLanguage("তিনি বলেন, বৃষ্টি হবে").tag); // bn
 * ```
 */
export function detectLanguage(text: string, options?: DetectOptions): Language {
  assertString(text);
  return detector().language(text, readDetectOptions(options));
}

/**
 * The stretches of a mixed document by language, as `detectRuns` of `khabar` gives them.
 *
 * @example
 * ```ts
 * import { detectRuns } from "khabar/detect";
 * console.log(detectRuns("তিনি বলেন।").length); // 1
 * ```
 */
export function detectRuns(text: string): LanguageRun[] {
  assertString(text);
  return detector().runs(text);
}

export { displayName } from "./display-name";
export type { DetectOptions, Language, LanguageRun };
