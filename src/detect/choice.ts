/** From how likely each language is to the one that is answered: varieties, and languages a caller asks for or rules out. */
import type { ScriptEvidence } from "./evidence";
import type { LanguageProfile } from "./profile";
import { languageOf, shortestTag } from "./tags";
import type { Tally } from "./tally";

/** The languages a caller admits, by their shortest tags. */
export interface Admitted {
  allow: ReadonlySet<string> | undefined;
  deny: ReadonlySet<string>;
}

export const ALL: Admitted = { allow: undefined, deny: new Set() };

/** Whether a caller admits a language, or the one it is a variety of, and denies neither. */
export function admits(admitted: Admitted, iso6393: string): boolean {
  if (admitted === ALL) return true;
  const tag = shortestTag(iso6393);
  const language = languageOf(tag);
  const { allow, deny } = admitted;
  return !deny.has(tag) && !deny.has(language) && (!allow || allow.has(tag) || allow.has(language));
}

/** A language and how sure it is; `und` is none. */
export interface Guess {
  iso6393: string;
  confidence: number;
}

export const NONE: Guess = { iso6393: "und", confidence: 0 };

/** A variety is named where so many words, and such a share of those read, are its own and not its language's. */
const FEWEST_MARKS = 2;
const MARKED_SHARE = 0.06;
/** Of so few words one is enough. */
const FEW_WORDS = 4;

/** Varieties share most of their words with each other, too. */
const CONFIDENCE_OF_VARIETY = 0.8;

/** Where all that a caller admits is less likely than this, a text is in none of them. */
export const LEAST = 0.05;

/**
 * The likeliest language. A language and its varieties are first taken together; which of them it is, is asked when the language
 * is known, and told by words that the variety has to itself. A variety that a caller does not list is given as its language.
 */
export function choose(evidence: ScriptEvidence, tally: Tally, admitted: Admitted): Guess {
  const { profiles, groups } = evidence;
  const { words, marks } = tally;
  const likelihoods = evidence.likelihoods(tally);
  const codeOf = (k: number) => (profiles[k] as LanguageProfile).iso6393;
  const languages = new Array<number>(profiles.length).fill(0);
  groups.forEach((language, k) => {
    // What is denied to a variety is said of its language.
    if (admits(admitted, codeOf(k)) || admits(admitted, codeOf(language))) languages[language] = (languages[language] as number) + (likelihoods[k] as number);
  });
  const language = languages.reduce((best, likelihood, k) => (likelihood > (languages[best] as number) ? k : best), 0);
  const confidence = Math.min(1, languages[language] as number);
  if (confidence === 0 || (admitted.allow && confidence < LEAST)) return NONE;
  const enough = words <= FEW_WORDS ? 1 : Math.max(FEWEST_MARKS, words * MARKED_SHARE);
  const marksOf = (k: number) => (marks[k] as number) + (likelihoods[k] as number);
  let variety = language;
  groups.forEach((group, k) => {
    if (group === language && k !== language && (marks[k] as number) >= enough && (variety === language || marksOf(k) > marksOf(variety))) variety = k;
  });
  const iso6393 = codeOf(variety);
  const isNamed = variety !== language && admits(admitted, iso6393) && (!admitted.allow || admitted.allow.has(shortestTag(iso6393)));
  if (isNamed) return { iso6393, confidence: confidence * CONFIDENCE_OF_VARIETY };
  return admits(admitted, codeOf(language)) ? { iso6393: codeOf(language), confidence } : NONE;
}
