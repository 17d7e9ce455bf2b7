/** Words that bind the next word into the name: what follows belongs to it, known or not. */
export const nameParticles: readonly string[] = [
  // Servant of, son of, daughter of, father of, house of.
  "عبد", "بن", "ابن", "بنت", "أبو", "أبي", "أبا", "آل", "بو",
  // Moroccan royal forms of address, said as part of the name.
  "مولاي", "للا", "لالة",
  // European.
  "دي", "دو", "دا", "ديل", "فان", "فون", "ماك",
];

/**
 * Letters that stand with a full stop for a given name or, in reports from the courts, for a whole name. They stand before a
 * family name or another initial. Used by the entity tagger.
 */
export const initialLetters: readonly string[] = [
  // Ha is mostly printed with a tatweel, to give it its initial shape.
  "أ", "ب", "ت", "ث", "ج", "ح", "خ", "د", "ذ", "ر", "ز", "س", "ش", "ص", "ض", "ط", "ظ", "ع", "غ", "ف", "ق", "ك", "ل",
  "م", "ن", "هـ", "و", "ي",
];
