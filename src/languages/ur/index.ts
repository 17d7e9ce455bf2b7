import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/** Urdu, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it. */
export const ur: SentenceLanguage = { tag: "ur", iso6393: "urd", script: "Arab", sentences };
