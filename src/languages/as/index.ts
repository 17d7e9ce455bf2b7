import type { SentenceLanguage } from "../language";
import { sentences } from "./segment";

/** Assamese, whose sentences stand in Bengali and Arabic news: they are cut by its own rules, and no more is read of it. */
export const as: SentenceLanguage = { tag: "as", iso6393: "asm", script: "Beng", sentences };
