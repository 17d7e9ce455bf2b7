/** Weighs a text's letters and words for the languages of one script. */
import { classOf, letterClassOf, wordEnd } from "../text/characters";
import type { LanguageProfile, ScriptProfiles } from "./profile";

/** No text is read further than so many words. */
const WORDS_READ = 400;
/** From so many words on, a clear lead is enough. */
const WORDS_ENOUGH = 24;
const CLEAR_LEAD = 0.9;
/** A whole short word tells more than a letter, which names and loans may bring in. */
const WORD_WEIGHT = 2;
const LETTER_WEIGHT = 1;
const AFFIX_WEIGHT = 0.5;
/** The scripts told apart by evidence lie below this code unit; presentation forms are folded into it. */
const LAST_UNIT = 0x1000;

/** The languages of one script, ready to be weighed. Sets of languages are bit masks. */
export class ScriptEvidence {
  private readonly own: number;
  private readonly letters = new Uint32Array(LAST_UNIT);
  private readonly words = new Map<string, number>();
  private readonly profiles: readonly LanguageProfile[];

  constructor(script: ScriptProfiles) {
    this.own = letterClassOf(script.script);
    this.profiles = script.profiles;
    script.profiles.forEach((profile, k) => {
      const bit = 1 << k;
      for (const letter of profile.letters) this.letters[letter.charCodeAt(0)] = (this.letters[letter.charCodeAt(0)] ?? 0) | bit;
      // য় has two codings; a word is looked up as it is written.
      for (const word of profile.words) for (const form of new Set([word.normalize("NFC"), word.normalize("NFD"), word])) this.words.set(form, (this.words.get(form) ?? 0) | bit);
    });
  }

  /** The likeliest language of the stretch, and how sure that is. */
  weigh(text: string, from: number, to: number): { iso6393: string; confidence: number } {
    const scores = new Float64Array(this.profiles.length);
    let words = 0;
    for (let i = from; i < to && words < WORDS_READ; i++) {
      if (classOf(text.charCodeAt(i)) !== this.own) continue;
      const end = wordEnd(text, i, to);
      const word = text.slice(i, end);
      this.weighWord(text.charCodeAt(i) < LAST_UNIT ? word : word.normalize("NFKC"), scores);
      i = end - 1;
      if (++words % WORDS_ENOUGH === 0 && this.verdict(scores, words).confidence > CLEAR_LEAD) break;
    }
    return this.verdict(scores, words);
  }

  private weighWord(word: string, scores: Float64Array): void {
    add(scores, this.words.get(word) ?? 0, WORD_WEIGHT);
    for (let i = 0; i < word.length; i++) add(scores, this.letters[word.charCodeAt(i)] ?? 0, LETTER_WEIGHT);
    for (let k = 0; k < this.profiles.length; k++) {
      const { beginnings, endings } = this.profiles[k] as LanguageProfile;
      if (word.length > 3 && beginnings?.some((beginning) => word.startsWith(beginning))) add(scores, 1 << k, AFFIX_WEIGHT);
      if (word.length > 4 && endings?.some((ending) => word.endsWith(ending))) add(scores, 1 << k, AFFIX_WEIGHT);
    }
  }

  private verdict(scores: Float64Array, words: number): { iso6393: string; confidence: number } {
    let best = 0;
    let total = 0;
    scores.forEach((score, k) => {
      total += score;
      if (score > (scores[best] as number)) best = k;
    });
    const { iso6393 } = this.profiles[best] as LanguageProfile;
    if (total === 0) return { iso6393, confidence: words > 0 ? 0.3 : 0 };
    // A clear lead on much evidence is sure; one telling word in a short text is not.
    const lead = (scores[best] as number) / total;
    return { iso6393, confidence: Math.min(0.99, lead * (1 - 1 / (1 + total))) };
  }
}

/** Adds a weight to the languages of a mask. */
function add(scores: Float64Array, mask: number, weight: number): void {
  for (let k = 0, rest = mask; rest !== 0; k++, rest >>>= 1) if (rest & 1) scores[k] = (scores[k] as number) + weight;
}
