/** A language: the data of each stage, and nothing that runs. */
import type { DateLanguage } from "../dates/words";
import type { ScriptProfiles } from "../detect/profile";
import type { Cues } from "../entities/cues";
import type { SentenceRules } from "../segment/rules";
import type { Affixes } from "../text/affixes";
import type { Letters } from "../text/fold";

/** A language of which sentences are cut and no more is read, such as `khabar/languages/en` exports. */
export interface SentenceLanguage {
  /** BCP 47 tag. */
  tag: string;
  iso6393: string;
  /** ISO 15924 code of its script. */
  script: string;
  sentences: SentenceRules;
  /** What it and others of its script are told by. One language a script gives it. */
  detect?: ScriptProfiles;
}

/** What a language's folder gives, one file a stage. */
export interface LanguageData extends SentenceLanguage {
  letters: Letters;
  affixes: Affixes;
  detect: ScriptProfiles;
  cues: Cues;
  dates: DateLanguage;
}
