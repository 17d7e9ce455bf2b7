import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/**
 * Hindi, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { hi } from "khabar/languages/hi";
 * console.log(createAnnotator({ languages: [hi] }).splitSentences("डॉ. शर्मा आए। सभा हुई।").map((sentence) => sentence.language)); // [ 'hi', 'hi' ]
 * ```
 */
export const hi: SentenceLanguage = { tag: "hi", iso6393: "hin", script: "Deva", sentences };
