/** Which language a text is in, and where in a mixed document the languages change. */
import { directionOf, mainScript } from "../text/characters";
import { span } from "../text/span";
import type { Language, LanguageRun } from "../types";
import { type Admitted, ALL, choose, type Guess, NONE } from "./choice";
import { type Enough, ScriptEvidence } from "./evidence";
import { guessByTrigrams } from "./franc";
import { type Piece, sentencePieces } from "./pieces";
import type { ScriptProfiles } from "./profile";
import { shortestTag, tagInScript } from "./tags";
import type { Tally } from "./tally";

/** So many units from all over a text show which script is its main one. */
const UNITS_READ = 48;

/** How much of a text is read, and of a sentence of a document: more than one word alone can decide. */
const ENOUGH_OF_TEXT: Enough = { lead: 20, words: 200, varieties: true };
const ENOUGH_OF_SENTENCE: Enough = { lead: 18, words: 40, varieties: false };
/** How unlikely it is that a sentence is in another language than the one before, as a logarithm. */
const CHANGE = 5;

/** Of a text in a script that many languages share, so many words must be known. */
const KNOWN_SHARE = 0.3;

/** Trigrams tell nothing of a few words. */
const TOO_FEW_FOR_TRIGRAMS = 4;
/** How much is left of what a spelling says where none of the words is known. */
const UNKNOWN_WORDS = 0.5;

/** Detects the languages of texts, telling apart those it has profiles of. */
export class Detector {
  private readonly evidence = new Map<string, ScriptEvidence>();
  private readonly profiles: ReadonlyMap<string, ScriptProfiles>;
  /** The language of each variety, by their tags. */
  private readonly varieties: ReadonlyMap<string, string>;

  constructor(profiles: readonly ScriptProfiles[]) {
    this.profiles = new Map(profiles.map((script) => [script.script, script]));
    this.varieties = new Map(profiles.flatMap((script) => script.profiles.flatMap(({ iso6393, varietyOf }) => (varietyOf ? [[shortestTag(iso6393), shortestTag(varietyOf)]] : []))));
  }

  /** The tag of the language whose rules serve a tag: of a variety, that of what it is a variety of. */
  languageOf(tag: string): string {
    return this.varieties.get(tag) ?? tag;
  }

  /** The language of `text`, one that is admitted or none. */
  language(text: string, admitted = ALL): Language {
    const sampled = text.length < 2 * UNITS_READ ? undefined : mainScript(text, 0, text.length, UNITS_READ, Math.floor(text.length / UNITS_READ));
    const script = sampled ?? mainScript(text, 0, text.length, Infinity);
    if (script === undefined) return describe(NONE, digitScript(text) ?? "Zyyy");
    const evidence = this.evidenceOf(script);
    if (!evidence) return describe(guessByTrigrams(text, admitted), script);
    const tally = evidence.tally();
    evidence.read(text, 0, text.length, tally, ENOUGH_OF_TEXT);
    return describe(this.guess(text, evidence, tally, admitted), script);
  }

  /** The likeliest language by what was read of a text; where a script is shared by languages without lists, franc is asked for those. */
  private guess(text: string, evidence: ScriptEvidence, tally: Tally, admitted: Admitted): Guess {
    const guess = choose(evidence.profiles, evidence.likelihoods(tally), tally, admitted);
    if (!evidence.isShared) return guess;
    const k = evidence.profiles.findIndex(({ iso6393 }) => iso6393 === guess.iso6393);
    const known = tally.known[k] ?? 0;
    if (known >= Math.max(1, tally.words * KNOWN_SHARE)) return guess;
    const byTrigrams = guessByTrigrams(text, admitted);
    const bySpelling = { ...guess, confidence: guess.confidence * UNKNOWN_WORDS };
    const isSeldom = (evidence.profiles[k]?.prior ?? -1) < 0;
    return !isSeldom && (tally.words <= TOO_FEW_FOR_TRIGRAMS || bySpelling.confidence > byTrigrams.confidence) ? bySpelling : byTrigrams;
  }

  /**
   * The stretches of a document by language, which cover it: a new one begins with the sentence from which on another language
   * is so much likelier that the change is worth it. Foreign words within a sentence break none.
   */
  runs(text: string): LanguageRun[] {
    const pieces = sentencePieces(text);
    const runs: LanguageRun[] = [];
    for (let from = 0; from < pieces.length; ) {
      const { script } = pieces[from] as Piece;
      let to = from + 1;
      while (to < pieces.length && (pieces[to] as Piece).script === script) to++;
      for (const run of this.runsOfScript(text, pieces.slice(from, to), script)) runs.push(run);
      from = to;
    }
    // What is said of the whole is said of all there is.
    return runs.length === 1 ? [{ ...(runs[0] as LanguageRun), language: this.language(text) }] : runs;
  }

  /** The runs of neighbouring pieces of one script. */
  private runsOfScript(text: string, pieces: readonly Piece[], script: string | undefined): LanguageRun[] {
    const evidence = script === undefined ? undefined : this.evidenceOf(script);
    if (!evidence) {
      const whole = span(text, (pieces[0] as Piece).start, (pieces.at(-1) as Piece).end);
      return [{ ...whole, language: this.language(whole.text) }];
    }
    const tallies = pieces.map(({ start, end }) => {
      const tally = evidence.tally();
      evidence.read(text, start, end, tally, ENOUGH_OF_SENTENCE);
      return tally;
    });
    const path = evidence.likeliestPath(tallies, CHANGE);
    const runs: LanguageRun[] = [];
    for (let i = 0; i < pieces.length; ) {
      const { start } = pieces[i] as Piece;
      const group = path[i];
      const all = evidence.tally();
      let end = start;
      for (; i < pieces.length && path[i] === group; i++) {
        all.add(tallies[i] as Tally);
        ({ end } = pieces[i] as Piece);
      }
      runs.push({ ...span(text, start, end), language: describe(this.guess(text.slice(start, end), evidence, all, ALL), script as string) });
    }
    return runs;
  }

  /** The evidence of a script, put together when it is first asked for. */
  private evidenceOf(script: string): ScriptEvidence | undefined {
    const profiles = this.profiles.get(script);
    let evidence = this.evidence.get(script);
    if (!evidence && profiles) this.evidence.set(script, (evidence = new ScriptEvidence(profiles)));
    return evidence;
  }
}

const describe = ({ iso6393, confidence }: Guess, script: string): Language => ({ tag: tagInScript(iso6393, script), iso6393, script, direction: directionOf(script), confidence });

/** The script whose digits a text without letters is written in. */
function digitScript(text: string): string | undefined {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x9e6 && unit <= 0x9ef) return "Beng";
    if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return "Arab";
  }
  return undefined;
}
