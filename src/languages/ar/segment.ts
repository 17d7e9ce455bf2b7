import type { SentenceRules } from "../../segment/rules";
import { abbreviations, initials, mayEndSentence } from "./abbreviations";
import { speechVerbs } from "./speech-verbs";

/** How Arabic sentences end. The comma ، and semicolon ؛ end nothing, though papers string whole paragraphs on them. */
export const sentences: SentenceRules = {
  tag: "ar",
  script: "Arab",
  terminators: "۔",
  asking: "؟!?",
  abbreviations: [...abbreviations, ...mayEndSentence],
  initials,
  speechVerbs,
  speechWithin: 1,
};
