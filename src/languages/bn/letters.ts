import type { Letters } from "../../text/fold";

/**
 * How Bengali letters fold. য়, ড়, ঢ়, ো and ৌ have two codings each; the fold takes the composed ones apart by itself.
 * Chandrabindu is never folded: চাঁদ is the moon, চাদ is Chad.
 */
export const letters: Letters = {
  skip: "",
  same: {
    // ৎ is ত with hasanta in older texts.
    ৎ: "ত্",
    // Assamese ৰ is typed for র by some keyboards.
    ৰ: "র",
  },
  alike: {
    // Vowel length is not heard, and papers differ in foreign names.
    "ী": "ি",
    "ূ": "ু",
    ঈ: "ই",
    ঊ: "উ",
    ণ: "ন",
    শ: "স",
    ষ: "স",
  },
};
