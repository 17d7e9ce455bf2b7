/** Cuts a document where its language may change: at sentences, lines, and where a sentence goes on in another script. */
import { classOf, FULL_STOP, isBlank, isNamedLetter, letterClassOf, MARK, mainScript, SPACE, unitsOf, wordEnd } from "../text/characters";

/** A sentence, or several that belong together. */
export interface Piece {
  start: number;
  end: number;
  script: string | undefined;
}

/** So many letters show which script a sentence is in. */
const LETTERS_READ = 200;

/** Fewer words of another script in a sentence, or in a few of them in a row, are a name or a term. */
const FEWEST_WORDS = 2;
const FEWEST_WORDS_OF_ASIDES = 4;

/** The sentences of a text with their scripts. What has no letters, or a word of another script, joins the one before it, or the one behind. */
export function sentencePieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  let aside: (Piece & { words: number }) | undefined;
  let end = 0;
  for (const next of stretchEnds(text)) {
    const start = end;
    end = next;
    const script = mainScript(text, start, end, LETTERS_READ);
    const last = pieces.at(-1);
    if (script === undefined || !last?.script || script === last.script) {
      if (script !== undefined) aside = undefined;
      if (last && (script === undefined || last.script === undefined)) Object.assign(last, { end, script: last.script ?? script });
      else pieces.push({ start, end, script });
      continue;
    }
    const words = countWords(text, start, end, letterClassOf(script), FEWEST_WORDS);
    if (aside?.script === script) aside.words += words;
    else aside = { start, end, script, words };
    if (words < FEWEST_WORDS && aside.words < FEWEST_WORDS_OF_ASIDES) {
      last.end = end;
      continue;
    }
    // Several words alone in a row were no asides.
    last.end = aside.start;
    pieces.push({ start: aside.start, end, script });
    aside = undefined;
  }
  return pieces;
}

/** Scripts that are written without spaces, where so many letters count for a word. */
const UNSPACED: ReadonlySet<number> = new Set(["Hani", "Hira", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"].map(letterClassOf));
const LETTERS_OF_WORD = 3;

/** How many words of a class of letters a stretch has, up to `most`. */
function countWords(text: string, from: number, to: number, letter: number, most: number): number {
  let words = 0;
  for (let i = from; i < to && words < most; i++) {
    if (classOf(text.charCodeAt(i)) !== letter) continue;
    const end = wordEnd(text, i, to);
    words += UNSPACED.has(letter) ? Math.ceil((end - i) / LETTERS_OF_WORD) : 1;
    i = end - 1;
  }
  return words;
}

/** So many words of another script at a sentence's end, behind words of one script alone, are a sentence of their own, unless they are quoted. */
const FEWEST_OF_SENTENCE = 4;
const OPENING = unitsOf("\"'“‘„«([{");

/** Where the last words of a stretch begin, if they are of another script than those before. */
function changeOfScript(text: string, start: number, end: number): number | undefined {
  let last = 0;
  let at = end;
  // No word of the last script stands before: where the first letter is of it, nothing changes.
  const first = firstScript(text, start, end);
  for (let i = end - 1; i >= start; i--) {
    const cls = classOf(text.charCodeAt(i));
    if (!isNamedLetter(cls)) continue;
    if (last !== 0 && cls !== last) {
      const isChange =
        countWords(text, at, end, last, FEWEST_OF_SENTENCE) >= FEWEST_OF_SENTENCE &&
        countWords(text, start, at, cls, FEWEST_WORDS) >= FEWEST_WORDS &&
        countWords(text, start, at, last, 1) === 0;
      return isChange && !OPENING.has(text.charCodeAt(at - 1)) ? at : undefined;
    }
    if (cls === first) return undefined;
    last = cls;
    at = i;
  }
  return undefined;
}

/** The class of a stretch's first letter of a script told apart; 0 where it has none. */
function firstScript(text: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const cls = classOf(text.charCodeAt(i));
    if (isNamedLetter(cls)) return cls;
  }
  return 0;
}

// The line and paragraph separators of Unicode are written as escapes: they cannot be seen.
/** Where a sentence may end, in any script: a language changes there or at a line's end. */
const SENTENCE_ENDS = unitsOf(".!?।॥৷؟۔։…。！？\n\r\u2028\u2029");
const CLOSING = unitsOf("\"'”’»)]}.!?।؟");

/** Where the stretches of a text end, which cover it: coarse sentences with closing marks and white space, those that end in another script than they begin in as two. */
function stretchEnds(text: string): number[] {
  const ends: number[] = [];
  let start = 0;
  const close = (end: number): void => {
    const change = changeOfScript(text, start, end);
    if (change !== undefined) ends.push(change);
    ends.push(end);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (classOf(unit) > SPACE || !SENTENCE_ENDS.has(unit) || (unit === FULL_STOP && !stops(text, i))) continue;
    let end = i + 1;
    while (end < text.length && CLOSING.has(text.charCodeAt(end))) end++;
    while (end < text.length && isBlank(text.charCodeAt(end))) end++;
    close(end);
    i = end - 1;
  }
  if (start < text.length) close(text.length);
  return ends;
}

/** Whether a full stop may end a sentence: not inside an address, nor between an abbreviation and a name in another script. */
function stops(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (at + 1 < text.length && !isBlank(next) && !CLOSING.has(next)) return false;
  return !isAbbreviation(text, at) || classOf(text.charCodeAt(at + 2)) === classOf(text.charCodeAt(at - 1));
}

const LATIN = letterClassOf("Latn");
/** Latin abbreviations such as Mr. and Gen. have so many letters at the most; others are a single one. */
const LONGEST_ABBREVIATION = 3;

/** Whether the word before `end` may be an abbreviation. */
function isAbbreviation(text: string, end: number): boolean {
  const cls = classOf(text.charCodeAt(end - 1));
  let letters = 0;
  let first = end;
  while (first > 0 && letters <= LONGEST_ABBREVIATION && (isNamedLetter(classOf(text.charCodeAt(first - 1))) || classOf(text.charCodeAt(first - 1)) === MARK)) {
    if (isNamedLetter(classOf(text.charCodeAt(--first)))) letters++;
  }
  if (cls !== LATIN) return letters === 1;
  const initial = text.charAt(first);
  return letters <= LONGEST_ABBREVIATION && initial !== initial.toLowerCase();
}
