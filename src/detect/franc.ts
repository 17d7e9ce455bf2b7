/** franc, for the scripts and languages that no word list of ours tells. */
import { francAll } from "franc";
import { type Admitted, admits, type Guess, NONE } from "./choice";

/** franc reads no more than this anyway. */
const READ = 2048;

/** What trigrams take a language for, in the scripts where they know more of its neighbours than anybody writes. */
const MEANT: Readonly<Record<string, string>> = { sco: "eng", mag: "hin", bho: "hin", mai: "hin", koi: "rus" };
/** So much more must speak for the neighbour. */
const CLEAR_NEIGHBOUR = 0.25;

const SUREST = 0.99;
/** In a text of so many units, a lead of 1 leaves a doubt of 1/e. Measured on sentences of two dozen languages: what is given 0.9 or more is right 98 times in a hundred. */
const UNITS_OF_DOUBT = 3;

/** What franc knows by another language's code: its Central Kurdish is Kurmanji, in Latin letters. */
const MISNAMED: Readonly<Record<string, string>> = { ckb: "kmr" };

/** franc's best guess for a text among the languages admitted, as ISO 639-3 code; `und` where it has none. */
export function guessByTrigrams(text: string, admitted: Admitted): Guess {
  const guesses = francAll(text.slice(0, READ), { minLength: 1 }).map(([code, score]): [string, number] => [MISNAMED[code] ?? code, score]);
  const [first] = guesses;
  const meant = guesses.find(([code]) => code === MEANT[first?.[0] ?? ""]);
  if (first && meant && first[1] - meant[1] < CLEAR_NEIGHBOUR) guesses.unshift([meant[0], 1]);
  const guess = guesses.find(([code]) => admits(admitted, code));
  if (!guess || guess[0] === "und") return NONE;
  // Where only one language is written in a script, that is sure.
  if (guesses.length === 1) return { iso6393: guess[0], confidence: SUREST };
  // Its best score is always 1, so only the distance to the next one says anything, the more the longer the text is.
  const next = guesses.find(([code]) => code !== guess[0] && MEANT[code] !== guess[0]);
  const lead = Math.max(0, guess[1] - (next?.[1] ?? 0));
  return { iso6393: guess[0], confidence: Math.min(SUREST, 1 - Math.exp((-lead * Math.min(text.length, READ)) / UNITS_OF_DOUBT)) };
}
