import type { SentenceRules } from "../../segment/rules";

/** English: sentences end with a full stop, which also stands behind titles, initials, months and company forms. */
export const sentences: SentenceRules = {
  tag: "en",
  script: "Latn",
  terminators: "",
  asking: "!?",
  abbreviations: [
    // Before a person's name: courtesy, learning, faith, rank, office.
    "Mr.", "Mrs.", "Ms.", "Dr.", "Prof.", "Rev.", "Smt.", "Gen.", "Lt.", "Col.",
    "Maj.", "Capt.", "Sgt.", "Supt.", "Sen.", "Rep.", "Gov.",

    // References and what stands before a number, a place or within the name of a firm.
    "Nos.", "p.", "pp.", "Vol.", "Fig.", "Art.", "vs.", "v.", "e.g.", "i.e.", "cf.", "c.", "Rs.", "Tk.", "Mt.", "P.O.",
    "Pvt.",
  ],
  mayEndSentence: [
    // Months.
    "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sep.", "Oct.", "Nov.", "Dec.",

    // Firms and streets; St. is a saint as well, Md. a name and a state.
    "Inc.", "Ltd.", "Co.", "Corp.", "Bros.", "Dept.", "Govt.", "Ave.", "Rd.", "St.", "Md.",

    // After a name; a number (or the answer), and so on.
    "Jr.", "Sr.", "retd.", "al.", "Ph.D.", "No.", "ft.", "kg.", "km.", "etc.",
  ],
  initials: [],
  // X is a network, too.
  letterWords: ["I", "X"],
  // Not "A", the initial in M. A. Rahman, nor "No" and "Under", as in U.S. No. 1 and U.N. Under-Secretary-General.
  starters: [
    "The", "An", "This", "That", "These", "There", "I", "He", "She", "It", "We", "They", "You", "His", "Her",
    "And", "But", "So", "If", "While", "When", "As", "In", "On", "At", "By", "For", "From", "With", "After",
    "Since", "During", "According", "What", "Where", "Who", "Why", "How", "Did", "Is", "Now", "Then", "However",
    "Some", "Mr", "Mrs", "Ms",
  ],
};
