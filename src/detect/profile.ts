/** What a language shows of itself among those that share its script. Data, in `languages/<tag>/detect.ts`. */
export interface LanguageProfile {
  iso6393: string;
  /** Its letters that some other language of the script does not use, or hardly. */
  letters: string;
  /** Its commonest short words. */
  words: readonly string[];
  /** How many of its words begin. */
  beginnings?: readonly string[];
  /** How many of its words end. */
  endings?: readonly string[];
}

/** A script with the languages to be told apart in it. The first is what a text is taken for when nothing tells. */
export interface ScriptProfiles {
  script: string;
  profiles: readonly LanguageProfile[];
}
