import type { SentenceLanguage } from "../language";
import { detect } from "./detect";
import { sentences } from "./segment";

/**
 * English, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and told from others of its script.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { en } from "khabar/languages/en";
 * console.log(createAnnotator({ languages: [en] }).splitSentences("Mr. Smith came. He left.").map((sentence) => sentence.language)); // [ 'en', 'en' ]
 * ```
 */
export const en: SentenceLanguage = { tag: "en", iso6393: "eng", script: "Latn", sentences, detect };
