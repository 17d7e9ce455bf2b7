import { quotingVerbs } from "./quoting-verbs";

/**
 * Finite forms of the verbs of saying, as they stand after a speaker's name or close a quotation: „… শুরু
 * হবে,“ বলেন ওসি আবদুর রশিদ; ইউনূস জানিয়েছেন …. Compound verbs are written with their noun. Used by the name
 * finder, to know a speaker.
 */
export const speechVerbs: readonly string[] = [
  ...quotingVerbs,

  // বলা, to say: polite, then plain.
  "বলবেন", "বলছিল",

  // জানানো, to let know.
  "জানিয়েছিলেন", "জানাচ্ছেন", "জানাবেন", "জানিয়েছিল", "জানাল", "জানাচ্ছে",

  // Compounds with করা: to mention, claim, comment, announce.
  "দাবি করেছে", "দাবি করছেন", "দাবি করছে", "অভিযোগ করেছেন", "অভিযোগ করেছে", "ঘোষণা করেন", "ঘোষণা করেছেন",
  "ঘোষণা করেছে", "ঘোষণা দিয়েছেন", "ঘোষণা দিয়েছে", "স্বীকার করেন", "স্বীকার করেছেন", "স্বীকার করেছে",
  "অস্বীকার করেন", "অস্বীকার করেছেন", "নিশ্চিত করেন", "নিশ্চিত করেছেন", "নিশ্চিত করেছে", "আশা প্রকাশ করেন",
  "আশা প্রকাশ করেছেন", "উদ্বেগ প্রকাশ করেছেন", "ব্যাখ্যা করেন", "পোস্ট করেন",

  // Compounds with other verbs, and writing.
  "দাবি জানান", "আহ্বান জানান", "আহ্বান জানিয়েছেন", "নিন্দা জানিয়েছেন", "হুঁশিয়ারি দিয়েছেন", "হুমকি দেন",
  "হুমকি দিয়েছেন", "সতর্ক করেন", "সতর্ক করেছেন", "আশ্বাস দেন", "মত দেন", "তুলে ধরেন", "মনে করেন", "লিখলেন",

  // Asking.
  "জানতে চেয়েছিলেন", "জানতে চায়",
];
