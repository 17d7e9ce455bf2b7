/** Which language a text is in, and where in a mixed document the languages change. */
import { directionOf, mainScript } from "../text/characters";
import { span } from "../text/span";
import type { Language, LanguageRun } from "../types";
import { type Admitted, ALL, choose, type Guess, NONE } from "./choice";
import { type Enough, ScriptEvidence } from "./evidence";
import { guessByTrigrams } from "./franc";
import { type Piece, sentencePieces } from "./pieces";
import type { ScriptProfiles } from "./profile";
import { tagInScript } from "./tags";
import type { Tally } from "./tally";

/** So many units from all over a text show which script is its main one. */
const UNITS_READ = 48;

/** How much of a text is read, and of a sentence of a document: more than one word alone can decide. */
const ENOUGH_OF_TEXT: Enough = { lead: 20, words: 200, varieties: true };
const ENOUGH_OF_SENTENCE: Enough = { lead: 12, words: 40, varieties: false };
/** How unlikely it is that a sentence is in another language than the one before, as a logarithm. */
const CHANGE = 5;

/** Of a text in a script that many languages share, so many words must be known; where so many are, no other language is asked for. */
const KNOWN_SHARE = 0.3;
const SURE_SHARE = 0.5;
/** Trigrams are believed against known words from this confidence on. */
const CLEAR_TRIGRAMS = 0.9;

/** Trigrams tell nothing of so few words, and little of so few. */
const TOO_FEW_FOR_TRIGRAMS = 4;
const FEW_FOR_TRIGRAMS = 8;
/** How much is left of what a spelling says where none of the words is known. */
const UNKNOWN_WORDS = 0.5;

/** Detects the languages of texts, telling apart those it has profiles of. */
export class Detector {
  private readonly evidence = new Map<string, ScriptEvidence>();
  private readonly profiles: ReadonlyMap<string, ScriptProfiles>;

  constructor(profiles: readonly ScriptProfiles[]) {
    this.profiles = new Map(profiles.map((script) => [script.script, script]));
  }

  /** The language of `text`, one that is admitted or none. */
  language(text: string, admitted = ALL): Language {
    const script = letterScript(text);
    return script === undefined ? describe(NONE, writingOf(text).script) : this.languageIn(text, script, admitted);
  }

  /** The language of `text`, whose main script is known. */
  private languageIn(text: string, script: string, admitted: Admitted): Language {
    const evidence = this.evidenceOf(script);
    if (!evidence) return describe(guessByTrigrams(text, script, admitted), script);
    const tally = evidence.tally();
    evidence.read(text, 0, text.length, tally, ENOUGH_OF_TEXT);
    const guess = choose(evidence, tally, admitted);
    return describe(evidence.isShared ? orByTrigrams(guess, tally, evidence, text, script, admitted) : guess, script);
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
      const firsts = this.changesOfLanguage(text, pieces, from, to);
      for (let k = 0; k < firsts.length; k++) {
        const { start } = pieces[firsts[k] as number] as Piece;
        const { end } = pieces[(firsts[k + 1] ?? to) - 1] as Piece;
        // What is said of the whole is said of all there is.
        const isWhole = (first: number) => first === 0 && end === text.length;
        const own = text.slice(start, end);
        const language = script === undefined || isWhole(start) ? this.language(own) : this.languageIn(own, script, ALL);
        const last = runs.at(-1);
        if (last?.language.tag !== language.tag) runs.push({ start, end, text: own, language });
        else Object.assign(last, { ...span(text, last.start, end), language: isWhole(last.start) ? this.language(text) : surest(last.language, language) });
      }
      from = to;
    }
    return runs;
  }

  /** Of the pieces from `from` to `to`, all of one script, the first and those at which the language changes. */
  private changesOfLanguage(text: string, pieces: readonly Piece[], from: number, to: number): number[] {
    const { script } = pieces[from] as Piece;
    const evidence = script === undefined ? undefined : this.evidenceOf(script);
    let path: readonly number[] | undefined;
    if (evidence && to - from > 1) {
      const tally = evidence.tally();
      let isForeign = false;
      path = evidence.likeliestPath(to - from, (i) => {
        const { start, end } = pieces[from + i] as Piece;
        tally.clear();
        evidence.read(text, start, end, tally, ENOUGH_OF_SENTENCE);
        isForeign ||= evidence.isShared && tally.words > TOO_FEW_FOR_TRIGRAMS && Math.max(...tally.known) < tally.words * KNOWN_SHARE;
        return tally;
      }, CHANGE);
      // Where one sentence is in none of the languages that have lists, the others may be, too.
      if (isForeign) path = undefined;
    }
    const firsts = [from];
    for (let i = from + 1; path && i < to; i++) if (path[i - from] !== path[i - from - 1]) firsts.push(i);
    return firsts;
  }

  /** The evidence of a script, put together when it is first asked for. */
  private evidenceOf(script: string): ScriptEvidence | undefined {
    const profiles = this.profiles.get(script);
    let evidence = this.evidence.get(script);
    if (!evidence && profiles) this.evidence.set(script, (evidence = new ScriptEvidence(profiles)));
    return evidence;
  }
}

/** A guess among the languages that have lists where enough words are known, else franc's. */
function orByTrigrams(guess: Guess, { words, known }: Tally, { profiles }: ScriptEvidence, text: string, script: string, admitted: Admitted): Guess {
  const k = profiles.findIndex(({ iso6393 }) => iso6393 === guess.iso6393);
  const share = (known[k] ?? 0) / words;
  if (share >= SURE_SHARE) return guess;
  const byTrigrams = guessByTrigrams(text, script, admitted);
  if (share >= KNOWN_SHARE) {
    const isForeign = words > TOO_FEW_FOR_TRIGRAMS && byTrigrams.confidence > CLEAR_TRIGRAMS && !profiles.some(({ iso6393 }) => iso6393 === byTrigrams.iso6393);
    return isForeign ? byTrigrams : guess;
  }
  if ((profiles[k]?.prior ?? -1) < 0) return byTrigrams;
  const bySpelling = { ...guess, confidence: guess.confidence * UNKNOWN_WORDS };
  if (words <= TOO_FEW_FOR_TRIGRAMS) return bySpelling;
  return share > 0 && words <= FEW_FOR_TRIGRAMS && bySpelling.confidence > byTrigrams.confidence ? bySpelling : byTrigrams;
}

const surest = (a: Language, b: Language): Language => (a.confidence >= b.confidence ? a : b);

const describe = ({ iso6393, confidence }: Guess, script: string): Language => ({ tag: tagInScript(iso6393, script), iso6393, script, direction: directionOf(script), confidence });

/** The script most letters of a text are in; undefined where it has none. A long text is read in places all over it. */
function letterScript(text: string): string | undefined {
  const sampled = text.length < 2 * UNITS_READ ? undefined : mainScript(text, 0, text.length, UNITS_READ, Math.floor(text.length / UNITS_READ));
  return sampled ?? mainScript(text, 0, text.length, Infinity);
}

/** How a text is written: the script of its letters, or else of its digits, and how that runs. */
export function writingOf(text: string): Pick<Language, "script" | "direction"> {
  const script = letterScript(text) ?? digitScript(text) ?? "Zyyy";
  return { script, direction: directionOf(script) };
}

/** The script whose digits a text without letters is written in. */
function digitScript(text: string): string | undefined {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x9e6 && unit <= 0x9ef) return "Beng";
    if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return "Arab";
  }
  return undefined;
}
