/** Cuts a document where its language may change: at sentences, lines, and where a sentence goes on in another script. */
import { classOf, isNamedLetter, letterClassOf, mainScript, SPACE, unitsOf, wordEnd } from "../text/characters";

/** So many letters show which script a sentence is in. */
const LETTERS_READ = 200;

/** Fewer words of another script are a name or a term, not a sentence of another language. */
const FEWEST_WORDS = 2;

/** Where a sentence may end, in any script: a language changes there or at a line's end. */
const SENTENCE_ENDS = unitsOf(".!?।॥৷؟۔։…。！？\n");

const FULL_STOP = 0x2e;
/** Words up to this length may be abbreviated ones. */
const LONGEST_ABBREVIATION = 4;

/** A sentence, or several that belong together. */
export interface Piece {
  start: number;
  end: number;
  script: string | undefined;
}

/** The sentences of a text with their scripts; what has no letters, or a word or two of another script, joins the one before it, or the one behind. */
export function sentencePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const [start, end] of stretches(text)) {
    const script = mainScript(text, start, end, LETTERS_READ);
    const last = pieces.at(-1);
    const isAside = script === undefined || (last?.script !== undefined && script !== last.script && !hasWords(text, start, end, letterClassOf(script), FEWEST_WORDS));
    if (last && isAside) last.end = end;
    else if (last?.script === undefined && last) Object.assign(last, { end, script });
    else pieces.push({ start, end, script });
  }
  return pieces;
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
