import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/**
 * Assamese, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { as } from "khabar/languages/as";
 * console.log(createAnnotator({ languages: [as] }).splitSentences("ড. বৰুৱা আহিল। সভা হ’ল।").map((sentence) => sentence.language)); // [ 'as', 'as' ]
 * ```
 */
export const as: SentenceLanguage = { tag: "as", iso6393: "asm", script: "Beng", sentences };
