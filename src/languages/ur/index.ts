import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/**
 * Urdu, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { ur } from "khabar/languages/ur";
 * console.log(createAnnotator({ languages: [ur] }).splitSentences("ایم۔ خان آئے۔ سب نے سنا۔").map((sentence) => sentence.language)); // [ 'ur', 'ur' ]
 * ```
 */
export const ur: SentenceLanguage = { tag: "ur", iso6393: "urd", script: "Arab", sentences };
