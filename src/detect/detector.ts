/** Which language a text is in, and where in a mixed document the languages change. */
import { classOf, directionOf, isNamedLetter, mainScript, SPACE, unitsOf } from "../text/characters";
import { span } from "../text/span";
import type { Language, LanguageRun } from "../types";
import { ScriptEvidence } from "./evidence";
import { guessOther } from "./franc";
import type { ScriptProfiles } from "./profile";
import { shortestTag } from "./tags";

/** So many letters show which script is the main one of a text, and of a sentence. */
const LETTERS_READ = 2000;
const SENTENCE_LETTERS_READ = 200;
/** Where a sentence may end, in any script: a language changes there or at a line's end. */
const SENTENCE_ENDS = unitsOf(".!?।॥৷؟۔…。！？\n");

const FULL_STOP = 0x2e;
/** Words up to this length may be abbreviated ones. */
const LONGEST_ABBREVIATION = 4;

/** Detects the languages of texts, telling apart those it has profiles of. */
export class Detector {
  private readonly byScript: ReadonlyMap<string, ScriptEvidence>;

  constructor(profiles: readonly ScriptProfiles[]) {
    this.byScript = new Map(profiles.map((script) => [script.script, new ScriptEvidence(script)]));
  }

  /** The language of the stretch of `text` from `from` to `to`, which is written in `script`. */
  language(text: string, from = 0, to = text.length, script = mainScript(text, from, to, LETTERS_READ)): Language {
    if (script === undefined) {
      const digits = digitScript(text, from, to) ?? "Zyyy";
      return { tag: "und", iso6393: "und", script: digits, direction: directionOf(digits), confidence: 0 };
    }
    const evidence = this.byScript.get(script);
    const { iso6393, confidence } = evidence ? evidence.weigh(text, from, to) : guessOther(text.slice(from, to), script);
    return { tag: shortestTag(iso6393), iso6393, script, direction: directionOf(script), confidence };
  }

  /** The stretches of a document by language: a new one begins with the sentence at which the script changes. They cover it; foreign words within a sentence break none. */
  runs(text: string): LanguageRun[] {
    const pieces: { start: number; end: number; script: string | undefined }[] = [];
    for (const [start, end] of sentenceLike(text)) {
      const script = mainScript(text, start, end, SENTENCE_LETTERS_READ);
      const last = pieces.at(-1);
      if (last && (script === undefined || last.script === undefined || last.script === script)) {
        last.end = end;
        last.script ??= script;
      } else pieces.push({ start, end, script });
    }
    return pieces.map(({ start, end, script }) => ({ ...span(text, start, end), language: this.language(text, start, end, script) }));
  }
}

/** Whether a full stop may end a sentence: not inside an address, nor behind a word as short as an abbreviation. */
function stops(text: string, at: number): boolean {
  if (at + 1 < text.length && classOf(text.charCodeAt(at + 1)) !== SPACE) return false;
  for (let i = at - 1; i > at - LONGEST_ABBREVIATION; i--) if (i < 0 || classOf(text.charCodeAt(i)) <= SPACE) return false;
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
function digitScript(text: string, from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x9e6 && unit <= 0x9ef) return "Beng";
    if ((unit >= 0x660 && unit <= 0x669) || (unit >= 0x6f0 && unit <= 0x6f9)) return "Arab";
  }
  return undefined;
}
