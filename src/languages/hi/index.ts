import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/** Hindi, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it. */
export const hi: SentenceLanguage = { tag: "hi", iso6393: "hin", script: "Deva", sentences };
