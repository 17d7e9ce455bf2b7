/**
 * Verbs that give somebody's very words, so that they carry a sentence on behind a quotation: “নদীতে হাঙর আছে!” বলেন জেলেরা. Compound
 * verbs are written with their noun. Used by the sentence splitter.
 */
export const quotingVerbs: readonly string[] = [
  // Saying, polite, then plain.
  "বলেন", "বলেছেন", "বলেছিলেন", "বললেন", "বলছেন", "বলছিলেন", "বলতেন", "বলে", "বলেছে", "বলেছিল", "বলল", "বলছে",

  // Letting know.
  "জানান", "জানিয়েছেন", "জানালেন", "জানায়", "জানিয়েছে",

  // Asking and answering.
  "প্রশ্ন করেন", "প্রশ্ন তোলেন", "প্রশ্ন তুলেছেন", "জিজ্ঞাসা করেন", "জিজ্ঞেস করেন", "জিজ্ঞেস করলেন",
  "জানতে চান", "জানতে চাইলেন", "জানতে চেয়েছেন", "জবাব দেন", "উত্তর দেন",

  // Adding, claiming, writing.
  "উল্লেখ করেন", "উল্লেখ করেছেন", "যোগ করেন", "যোগ করেছেন", "দাবি করেন", "দাবি করেছেন", "মন্তব্য করেন",
  "মন্তব্য করেছেন", "অভিযোগ করেন", "ঘোষণা দেন", "লেখেন", "লিখেছেন",

  // Calling out.
  "স্লোগান দেন", "স্লোগান দেয়", "হুঁশিয়ারি দেন",
];
