/** Which language a text is in, and where in a mixed document the languages change. */
import { classOf, directionOf, isNamedLetter, letterClassOf, mainScript, SPACE, unitsOf, wordEnd } from "../text/characters";
import { span } from "../text/span";
import type { Language, LanguageRun } from "../types";
import { type Admitted, ALL, choose, type Guess, NONE } from "./choice";
import { ScriptEvidence } from "./evidence";
import { guessByTrigrams } from "./franc";
import type { ScriptProfiles } from "./profile";
import { shortestTag, tagInScript } from "./tags";
import type { Tally } from "./tally";

/** So many units from all over a text show which script is its main one; so many letters that of a sentence. */
const UNITS_READ = 48;
const SENTENCE_LETTERS_READ = 200;

/** A text is read until one language leads by so much, as a logarithm, or so many words are read. */
const LEAD_OF_TEXT = 20;
const WORDS_OF_TEXT = 200;
const LEAD_OF_SENTENCE = 16;
const WORDS_OF_SENTENCE = 40;
/** How unlikely it is that a sentence is in another language than the one before, as a logarithm. */
const CHANGE = 5;

/** Of a text in a script that many languages share, so many words must be known. */
const KNOWN_SHARE = 0.3;

/** Trigrams tell nothing of a few words. */
const TOO_FEW_FOR_TRIGRAMS = 4;
/** How much is left of what a spelling says where none of the words is known. */
const UNKNOWN_WORDS = 0.5;

/** Fewer words of another script are a name or a term, not a sentence of another language. */
const FEWEST_WORDS = 2;

/** Where a sentence may end, in any script: a language changes there or at a line's end. */
const SENTENCE_ENDS = unitsOf(".!?।॥৷؟۔։…。！？\n");

const FULL_STOP = 0x2e;
/** Words up to this length may be abbreviated ones. */
const LONGEST_ABBREVIATION = 4;

/** A sentence, or several that belong together. */
interface Piece {
  start: number;
  end: number;
  script: string | undefined;
}

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
    evidence.read(text, 0, text.length, tally, LEAD_OF_TEXT, WORDS_OF_TEXT);
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
    const pieces = joined(sentencePieces(text), (a, b) => a.script === b.script && !this.profiles.has(a.script ?? ""));
    const runs: LanguageRun[] = [];
    for (let from = 0; from < pieces.length; ) {
      const { script } = pieces[from] as Piece;
      let to = from + 1;
      while (to < pieces.length && (pieces[to] as Piece).script === script) to++;
      for (const run of this.runsOfScript(text, pieces.slice(from, to), script)) runs.push(run);
      from = to;
    }
    return runs;
  }

  /** The runs of neighbouring pieces of one script. */
  private runsOfScript(text: string, pieces: readonly Piece[], script: string | undefined): LanguageRun[] {
    const evidence = script === undefined ? undefined : this.evidenceOf(script);
    if (!evidence) return pieces.map(({ start, end }) => ({ ...span(text, start, end), language: this.language(text.slice(start, end)) }));
    const tallies = pieces.map(({ start, end }) => {
      const tally = evidence.tally();
      evidence.read(text, start, end, tally, LEAD_OF_SENTENCE, WORDS_OF_SENTENCE);
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

/** The sentences of a text with their scripts; what has no letters, or a word or two of another script, joins the one before it, or the one behind. */
function sentencePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [start, end] of stretches(text)) {
    const script = mainScript(text, start, end, SENTENCE_LETTERS_READ);
    const last = pieces.at(-1);
    const isAside = script === undefined || (last?.script !== undefined && script !== last.script && !hasWords(text, start, end, letterClassOf(script), FEWEST_WORDS));
    if (last && isAside) last.end = end;
    else if (last?.script === undefined && last) Object.assign(last, { end, script });
    else pieces.push({ start, end, script });
  }
  return pieces;
}

function joined(pieces: readonly Piece[], belong: (a: Piece, b: Piece) => boolean): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last && belong(last, piece)) last.end = piece.end;
    else all.push(piece);
  }
  return all;
}

/** Whether a stretch has so many words of a class of letters. */
function hasWords(text: string, from: number, to: number, letter: number, least: number): boolean {
  let words = 0;
  for (let i = from; i < to && words < least; i++) {
    if (classOf(text.charCodeAt(i)) !== letter) continue;
    words++;
    i = wordEnd(text, i, to) - 1;
  }
  return words >= least;
}

/** The sentences of a text, those that end in another script than they begin in as two. */
function* stretches(text: string): Generator<[number, number]> {
  for (const [start, end] of sentenceLike(text)) {
    const change = changeOfScript(text, start, end);
    if (change !== undefined) yield [start, change];
    yield [change ?? start, end];
  }
}

/** So many words of another script at a sentence's end, behind words of one script alone, are a sentence of their own, unless they are quoted. */
const FEWEST_OF_SENTENCE = 4;
const OPENING = unitsOf("\"'“‘„«([{");

/** Where the last words of a stretch begin, if they are of another script than those before. */
function changeOfScript(text: string, start: number, end: number): number | undefined {
  let last = 0;
  let at = end;
  for (let i = end - 1; i >= start; i--) {
    const cls = classOf(text.charCodeAt(i));
    if (!isNamedLetter(cls)) continue;
    if (last !== 0 && cls !== last) {
      const isChange = hasWords(text, at, end, last, FEWEST_OF_SENTENCE) && hasWords(text, start, at, cls, FEWEST_WORDS) && !hasWords(text, start, at, last, 1);
      return isChange && !OPENING.has(text.charCodeAt(at - 1)) ? at : undefined;
    }
    last = cls;
    at = i;
  }
  return undefined;
}

/** Whether a full stop may end a sentence: not inside an address, nor between an abbreviation and a name in another script. */
function stops(text: string, at: number): boolean {
  if (at + 1 < text.length && classOf(text.charCodeAt(at + 1)) !== SPACE) return false;
  if (text.charCodeAt(at - 1) === FULL_STOP) return true;
  for (let i = at - 1; i > at - LONGEST_ABBREVIATION; i--) if (i < 0 || classOf(text.charCodeAt(i)) <= SPACE) return classOf(text.charCodeAt(at + 2)) === classOf(text.charCodeAt(at - 1));
  return true;
}

/** Coarse sentences, white space and closing marks included, covering the text. */
function* sentenceLike(text: string): Generator<[number, number]> {
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) > SPACE || !SENTENCE_ENDS.has(unit) || (unit === FULL_STOP && !stops(text, i))) continue;
    // What is no letter belongs to the sentence it follows.
    let end = i + 1;
    while (end < text.length && !isNamedLetter(classOf(text.charCodeAt(end))) && text.charCodeAt(end - 1) !== 10) end++;
    yield [start, end];
    start = end;
    i = end - 1;
  }
  if (start < text.length) yield [start, text.length];
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
