/** `khabar/detect`: language detection alone. */
import { assertString } from "../errors";
import { detect as arabicScript } from "../languages/ar/detect";
import { detect as bengaliScript } from "../languages/bn/detect";
import type { Language, LanguageRun } from "../types";
import { Detector } from "./detector";

let made: Detector | undefined;
const detector = (): Detector => (made ??= new Detector([arabicScript, bengaliScript]));

/**
 * Tells the language of a text, as `detectLanguage` of `khabar` does.
 *
 * @example
 * ```ts
 * import { detectLanguage } from "khabar/detect";
 * console.log(detectLanguage("তিনি বলেন, বৃষ্টি হবে").tag); // bn
 * ```
 */
export function detectLanguage(text: string): Language {
  assertString(text);
  return detector().language(text);
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

export type { Language, LanguageRun };
