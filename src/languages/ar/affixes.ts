import type { Affixes } from "../../text/affixes";

/**
 * What Arabic writes onto a name: a conjunction, then a preposition, then the article.
 * The article of an adjective or people (الفرنسي) is part of the entity's span; names of other kinds hold their own.
 */
export const affixes: Affixes = {
  proclitics: [
    [{ written: "و" }, { written: "ف" }],
    [
      { written: "ب" },
      { written: "ل" },
      { written: "ك" },
      // ل + ال is written لل: the name's own article is swallowed.
      { written: "لل", restores: "ال" },
      // So is that of an adjective or people: للفرنسيين.
      { written: "لل", inSpan: true, types: ["NORP"] },
    ],
    [
      { written: "ال", inSpan: true, types: ["NORP"] },
    ],
  ],
  // Feminine, dual and plural of adjectives and peoples.
  endings: [
    ["ة", "ات", "ون", "ين", "ان", "تان", "تين", "ا"].map((written) => ({ written, inSpan: true, types: ["NORP"] })),
  ],
  detachedBy: [],
  vowels: "اوي",
};
