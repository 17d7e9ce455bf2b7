import type { SentenceRules } from "../../segment/rules";

/** How Urdu sentences end: with ۔, which stands behind abbreviations, too, with an Arabic question mark or !. */
export const sentences: SentenceRules = {
  tag: "ur",
  script: "Arab",
  telltales: "ٹڈڑےںہھ",
  terminators: "",
  asking: "؟!?",
  stops: "۔",
  // Degrees: the verb stands last, so that they end no sentence.
  abbreviations: ["صص.", "بی.ایڈ.", "ایم.ایڈ.", "ایم.فل.", "بی.کام.", "ایم.کام.", "بی.ٹیک.", "ای.میل."],
  // And so on; of the Hijra; and letters whose names are words as well: آئی came, پی drank, جی sir.
  mayEndSentence: ["الخ.", "ھ.", "آئی.", "پی.", "جی."],
  // Names of English letters.
  initials: [
    "اے", "بی", "سی", "ڈی", "ای", "ایف", "ایچ", "جے", "کے", "ایل", "ایم", "این", "او", "کیو", "آر", "ایس", "ٹی", "یو",
    "وی", "ڈبلیو", "ایکس", "وائی", "زیڈ",
  ],
  spellsAcronyms: true,
  connectives: ["کا", "کی", "کے", "کو", "نے", "سے"],
  quotatives: ["کا", "کی", "کے", "کو", "کہہ کر", "کہتے ہوئے"],
  speechVerbs: ["کہا", "پوچھا", "بتایا", "لکھا", "بولے", "کہتے ہیں", "کہنا تھا", "سوال کیا", "دریافت کیا"],
  verbFinal: true,
  speechWithin: 4,
  complementizers: ["کہ"],
};
