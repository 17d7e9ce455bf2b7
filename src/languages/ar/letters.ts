import type { Letters } from "../../text/fold";

/**
 * How Arabic letters fold. The fold takes آ أ إ ؤ ئ apart into letter and hamza by itself, and presentation forms into letters.
 */
export const letters: Letters = {
  // Short vowels, tanwin, shadda, sukun, dagger alef, Quranic marks, tatweel: written or not at will.
  skip: "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0656\u0657\u0658\u0670\u06d6\u06d7\u06d8\u06d9\u06da\u06db\u06dc\u06df\u06e0\u06e1\u06e2\u06e3\u06e4\u06e7\u06e8\u06ea\u06eb\u06ec\u06ed\u0640",
  same: {
    // Persian and Urdu keyboards.
    ک: "ك",
    ی: "ي",
    ہ: "ه",
    ھ: "ه",
    ٱ: "ا",
  },
  alike: {
    // Hamza above, hamza below and madda: which seat, or none, differs from paper to paper.
    "\u0653": "",
    "\u0654": "",
    "\u0655": "",
    ة: "ه",
    ى: "ي",
    // Sounds Arabic has no letter for.
    پ: "ب",
    چ: "ج",
    ڤ: "ف",
    گ: "ك",
    ڨ: "ق",
    ژ: "ج",
  },
};
