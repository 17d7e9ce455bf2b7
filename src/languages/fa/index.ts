import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/** Persian, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it. */
export const fa: SentenceLanguage = { tag: "fa", iso6393: "fas", script: "Arab", sentences };
