/** franc, for the scripts that no language of ours is written in. */
import { francAll } from "franc";

/** franc reads no more than this anyway. */
const READ = 2048;

/** Shorter texts hold too few trigrams to tell anything. */
const LEAST = 10;

/** franc's best guess for a text in one of those scripts, as ISO 639-3 code; `und` where it has none. */
export function guessOther(text: string, script: string): { iso6393: string; confidence: number } {
  // A word or two of Latin in the news are likelier English than whatever their letters suggest.
  if (text.length < LEAST && script === "Latn") return { iso6393: "eng", confidence: 0.2 };
  const guesses = francAll(text.slice(0, READ), { minLength: 1 });
  const [first, second] = guesses;
  if (!first || first[0] === "und") return { iso6393: "und", confidence: 0 };
  // Its best score is always 1, so only the distance to the next one says anything.
  const lead = second ? 1 - second[1] : 1;
  // Plain English reads as Scots to its trigrams.
  const iso6393 = first[0] === "sco" ? "eng" : first[0];
  return { iso6393, confidence: Math.min(0.95, 0.3 + lead * 2) * Math.min(1, text.length / 40) };
}
