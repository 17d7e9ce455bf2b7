import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/**
 * Persian, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { fa } from "khabar/languages/fa";
 * console.log(createAnnotator({ languages: [fa] }).splitSentences("جی. کریمی آمد. باران بارید.").map((sentence) => sentence.language)); // [ 'fa', 'fa' ]
 * ```
 */
export const fa: SentenceLanguage = { tag: "fa", iso6393: "fas", script: "Arab", sentences };
