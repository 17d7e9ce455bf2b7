import type { LanguageData } from "../language";
import { affixes } from "./affixes";
import { cues } from "./cues";
import { dates } from "./dates";
import { detect } from "./detect";
import { letters } from "./letters";
import { sentences } from "./segment";

export { builtIn } from "./gazetteer";

/**
 * Bengali, for `createAnnotator` of `khabar/core`.
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar/core";
 * import { builtIn, bn } from "khabar/languages/bn";
 * const annotator = createAnnotator({ languages: [bn], gazetteers: [builtIn] });
 * ```
 */
export const bn: LanguageData = { tag: "bn", iso6393: "ben", script: "Beng", letters, affixes, detect, sentences, cues, dates };
