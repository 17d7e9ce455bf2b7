import type { SentenceRules } from "../../segment/rules";
import { abbreviations, initials } from "./abbreviations";
import { speechVerbs } from "./speech-verbs";

/** How Bengali sentences end: the danda in all its codings, and the signs shared with English. */
export const sentences: SentenceRules = {
  tag: "bn",
  script: "Beng",
  // U+09F7 is typed for the danda in the Bengali block; `|` on keyboards without one.
  terminators: "।॥৷|",
  asking: "!?",
  abbreviations,
  initials,
  speechVerbs,
  // …!" মজা করে যোগ করেন তিনি: the speaker and the manner may come first.
  speechWithin: 5,
};
