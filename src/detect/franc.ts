/** franc, for the scripts and languages that no word list of ours tells. */
import loadFranc from "lazy:franc";
import { classOf, letterClassOf, wordEnd } from "../text/characters";
import { type Admitted, admits, type Guess, LEAST, NONE } from "./choice";
import { MIXED_SCRIPTS } from "./tags";

/** franc reads no more than this. */
const READ = 2048;

/** What trigrams take a language for, in the scripts where they know more of its neighbours than anybody writes. */
const MEANT: Readonly<Record<string, string>> = { sco: "eng", mag: "hin", bho: "hin", mai: "hin", koi: "rus" };
/** So much more must speak for the neighbour. */
const CLEAR_NEIGHBOUR = 0.25;

/** What franc knows by another language's code: its Central Kurdish is Kurmanji, in Latin letters. */
const MISNAMED: Readonly<Record<string, string>> = { ckb: "kmr" };

const SUREST = 0.99;
/** In a text of so many units, a lead of 1 leaves a doubt of 1/e. Measured on sentences of two dozen languages: what is given 0.9 or more is right 98 times in a hundred. */
const UNITS_OF_DOUBT = 3;

/** franc's best guess for what a text has of a script, among the languages admitted, as ISO 639-3 code; `und` where it has none. */
export function guessByTrigrams(text: string, script: string, admitted: Admitted): Guess {
  const own = MIXED_SCRIPTS.has(script) ? text.slice(0, READ) : wordsOf(text, script);
  const guesses = loadFranc().francAll(own, { minLength: 1 }).map(([code, score]): [string, number] => [MISNAMED[code] ?? code, score]);
  const [first] = guesses;
  const meant = guesses.find(([code]) => code === MEANT[first?.[0] ?? ""]);
  const isMeant = first && meant && first[1] - meant[1] < CLEAR_NEIGHBOUR && admits(admitted, meant[0]);
  const guess = isMeant ? ([meant[0], 1] as const) : guesses.find(([code]) => admits(admitted, code));
  if (!guess || guess[0] === "und") return NONE;
  // Where only one language is written in a script, that is sure.
  if (guesses.length === 1) return { iso6393: guess[0], confidence: SUREST };
  // Its best score is always 1, so only the distance to the next one says anything, the more the longer the text is.
  const next = guesses.find(([code]) => code !== guess[0] && MEANT[code] !== guess[0]);
  const lead = Math.max(0, guess[1] - (next?.[1] ?? 0));
  const confidence = Math.min(SUREST, 1 - Math.exp((-lead * own.length) / UNITS_OF_DOUBT));
  return admitted.allow && guess !== first && !isMeant && confidence < LEAST ? NONE : { iso6393: guess[0], confidence };
}

/** The words that a text has of a script, as many as franc reads. */
function wordsOf(text: string, script: string): string {
  const own = letterClassOf(script);
  let words = "";
  for (let i = 0; i < text.length && words.length < READ; i++) {
    if (classOf(text.charCodeAt(i)) !== own) continue;
    const end = wordEnd(text, i, text.length);
    words += `${text.slice(i, end)} `;
    i = end - 1;
  }
  return words.slice(0, READ);
}
