import type { SentenceRules } from "../../segment/rules";

/** How Persian sentences end: with a full stop, an Arabic question mark or !; the signs ، and ؛ end nothing. */
export const sentences: SentenceRules = {
  tag: "fa",
  script: "Arab",
  telltales: "پچژگک",
  terminators: "",
  asking: "؟!?",
  // References, before a page or another book.
  abbreviations: ["صص.", "رک.", "نک."],
  // And so on; and letters whose names are words as well: the month دی, the verb ای.
  mayEndSentence: ["الخ.", "دی.", "ای."],
  // Names of English letters.
  initials: ["بی", "سی", "اف", "جی", "اچ", "آی", "ال", "ان", "پی", "کیو", "آر", "اس", "تی", "یو", "دبلیو", "الف"],
  spellsAcronyms: true,
  connectives: ["را", "که", "و", "است", "بود", "شد"],
  quotatives: ["را", "که"],
  // Words are looked up without joiners, so that میگوید stands for the verb with one behind می.
  speechVerbs: ["گفت", "گفتند", "میگوید", "می گوید", "پرسید", "میپرسد", "افزود", "نوشت", "فریاد زد"],
  verbFinal: true,
  // A verb farther off mostly begins a sentence: …؟» وی افزود: «…».
  speechWithin: 1,
  complementizers: ["که"],
};
