import type { SentenceRules } from "../../segment/rules";

/** Hindi: sentences end with the danda, here and there with a full stop, which also stands behind abbreviations. */
export const sentences: SentenceRules = {
  tag: "hi",
  script: "Deva",
  terminators: "।॥|",
  asking: "!?",
  // Measures, degrees and firms are here as well: the verb still follows them.
  abbreviations: [
    // Before a person's name; measures and money, written together and apart.
    "डॉ.", "डा.", "प्रो.", "श्री.", "कु.", "पं.", "मि.", "मो.", "स्व.", "ले.", "कि.", "कि.मी.", "मी.", "से.मी.", "कि.ग्रा.", "ग्रा.", "रु.",

    // Dates, numbers, states, firms, a degree and a party.
    "ई.पू.", "सं.", "नं.", "पृ.", "उ.प्र.", "प्रा.", "लि.", "प्रा.लि.", "पीएच.डी.", "भा.ज.पा.",
  ],
  // आई is the letter I, but more often the verb "came", with which sentences end.
  mayEndSentence: ["आई."],
  // English letter-names.
  initials: [
    "ए", "बी", "सी", "डी", "ई", "एफ", "जी", "एच", "जे", "के", "एल", "एम", "एन", "ओ", "पी", "आर", "एस", "टी", "यू", "वी",
    "डब्ल्यू", "वाई", "जेड",
  ],
  // The particle at the end of a question.
  letterWords: ["न"],
  quotatives: ["कहकर", "के नारे"],
  speechVerbs: ["कहा", "पूछा", "बोले", "बताया", "लिखा", "कहते हैं", "कहना है", "जवाब दिया", "सवाल किया"],
  verbFinal: true,
  speechWithin: 4,
  complementizers: ["कि"],
};
