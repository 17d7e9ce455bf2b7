import type { Affixes } from "../../text/affixes";

/**
 * What Bengali writes onto a name: classifier or number, then case, then a particle.
 * ঢাকা‑টি‑র‑ও, আর্মেনিয়া‑র, রাশিয়া‑কে, মুম্বাই‑য়ের, ট্রাম্প‑ের; detached as in বাকু 'র, লেকর্নু-কে.
 */
export const affixes: Affixes = {
  proclitics: [],
  endings: [
    // Classifiers and plurals.
    ["টি", "টা", "খানা", "গুলো", "গুলি", "সহ", "স্থ", "ভিত্তিক", "গামী", "মুখী", "পন্থী", "বিরোধী"].map((written) => ({ written })),
    // Cases and the personal plural.
    [
      { written: "কে", sure: true },
      { written: "তে", after: "vowel" },
      { written: "র", after: "vowel" },
      { written: "য়", after: "vowel" },
      { written: "য়ে", after: "vowel" },
      { written: "য়ের", after: "vowel" },
      { written: "ের", after: "consonant", sure: true },
      { written: "ে", after: "consonant" },
      { written: "েতে", after: "consonant" },
      { written: "েরা", after: "consonant", sure: true },
      { written: "রা" },
      { written: "দের", sure: true },
      { written: "েদের", after: "consonant", sure: true },
      { written: "দেরকে", sure: true },
      // Written in full after foreign names, acronyms and digits.
      { written: "এর" },
      { written: "এরা" },
      { written: "এ" },
    ],
    // Emphatic particles: also, only.
    [{ written: "ও" }, { written: "ই" }],
  ],
  detachedBy: ["-", "'", " '"],
  // ং and ঁ count with them: বেইজিংয়ের, নওগাঁর.
  vowels: "অআইঈউঊঋএঐওঔািীুূৃেৈোৌংঁ",
  // A name may end in a ha that nobody says: নাসরাল্লাহর and নাসরাল্লাহের.
  either: "হ",
};
