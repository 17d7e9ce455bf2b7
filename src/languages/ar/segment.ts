import type { SentenceRules } from "../../segment/rules";
import { abbreviations, labelled, letterNames, mayEndSentence } from "./abbreviations";
import { quotingVerbs } from "./quoting-verbs";

/** How Arabic sentences end. The comma ، and semicolon ؛ end nothing, though papers string whole paragraphs on them. */
export const sentences: SentenceRules = {
  tag: "ar",
  script: "Arab",
  terminators: "۔",
  asking: "؟!?",
  abbreviations,
  mayEndSentence,
  initials: letterNames,
  spellsAcronyms: true,
  labelled,
  connectives: [
    // Prepositions, and the words of direction, rate and manner that follow a measure or sum.
    "في", "من", "إلى", "على", "عن", "بين", "أمام", "طوال", "لكل", "للكيلو", "للطن", "للبرميل", "للفرد", "شمال", "جنوب", "شرق", "غرب", "مربع", "يوميا", "شهريا",
    "سنويا", "تقريبا", "فقط", "الموافق", "بحسب", "حسب", "حسبما", "وفق", "وفقا",

    // Relative pronouns and conjunctions.
    "الذي", "التي", "الذين", "أو", "أم", "بل", "لكن", "لكنه", "لكنها", "لأن", "أن", "حيث", "إذ",
  ],
  // The و that begins a sentence in news, "and he said", "and it has", and the particle of questions.
  starters: [...quotingVerbs.map((verb) => `و${verb}`), "هل", "وقد", "وكان", "وكانت", "ولم", "ونقلت", "وذكرت", "وأعلن", "وأعلنت"],
  domains: ["كوم", "نت", "أورغ"],
  // فأجاب: so he answered.
  quotatives: [
    ...quotingVerbs.map((verb) => `ف${verb}`), "بحسب", "حسب", "حسبما", "وفق", "وفقا", "على حد قول", "على حد قوله", "على حد قولها", "على حد تعبيره", "بهذه العبارة",
    "على حد تعبيرها", "على حد وصفه",
  ],
  // كما أضاف: as he added.
  speechVerbs: quotingVerbs.flatMap((verb) => [verb, `كما ${verb}`]),
  speechWithin: 1,
  complementizers: ["أن", "أنه", "أنها", "أنهم", "إن", "إنه", "إنها", "إنهم", "بأن"],
  scansWords: true,
};
