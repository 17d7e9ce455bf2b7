import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/** English, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it. */
export const en: SentenceLanguage = { tag: "en", iso6393: "eng", script: "Latn", sentences };
