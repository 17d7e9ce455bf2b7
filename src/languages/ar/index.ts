import type { LanguageData } from "../language";
import { affixes } from "./affixes";
import { cues } from "./cues";
import { dates } from "./dates";
import { detect } from "./detect";
import { letters } from "./letters";
import { sentences } from "./segment";

export { builtIn } from "./gazetteer";

/**
 * Arabic, for `createAnnotator` of `khabar/core`.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { builtIn, ar } from "khabar/languages/ar";
 * const annotator = createAnnotator({ languages: [ar], gazetteers: [builtIn] });
 * ```
 */
export const ar: LanguageData = { tag: "ar", iso6393: "arb", script: "Arab", letters, affixes, detect, sentences, cues, dates };
