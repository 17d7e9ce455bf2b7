/** Where a phrase stands, and what a reading of one is. */
import type { DateMention } from "../../types";
import type { AskBanglaRule } from "../bangla";
import { type Meaning, periodAt } from "../meaning";
import type { Parts, Phrase } from "../phrases";

export interface Setting {
  /** The day the text speaks from. */
  reference: number | undefined;
  /** Second of that day, where the reference is a moment. */
  seconds: number | undefined;
  /** The last mention before it that a phrase such as "a year later" could count from. */
  previous: DateMention | undefined;
  /** Whether the words beside it say that it counts from an event. */
  isFromEvent: () => boolean;
  /** Whether its clause speaks of what is to come. */
  isFuture: () => boolean;
  /** Whether nothing else stands in its sentence, as in a label "3 hours ago". */
  isAlone: () => boolean;
  bangla: AskBanglaRule;
}

/** Gives a phrase its meaning; undefined says that it is no date. */
export type Reading = (parts: Parts, setting: Setting, phrase: Phrase) => Meaning | undefined;

/** What a phrase means in a setting. */
export const read = (phrase: Phrase, setting: Setting): Meaning | undefined => phrase.reading(phrase.parts, setting, phrase);

/** What the part that a phrase is within means: another phrase, or "the year", which is this one. */
export function readWithin(parts: Parts, setting: Setting, role = "within"): Meaning | undefined {
  const phrase = parts.phrase(role);
  if (phrase) return read(phrase, setting);
  const unit = parts.get(role, "theYear")?.unit;
  return unit && { ...periodAt(setting.reference, 0, unit), floating: true };
}
