/**
 * Abbreviations written with full stops after which a sentence does not end: something that belongs to them
 * follows, a name, a number or the rest of the phrase. Those made of letters alone need no entry: titles (د. أ. م.), pages (ص.),
 * agencies, firms and states (أ.ش.أ., ش.م.م., ج.م.ع.).
 * Used by the sentence splitter.
 */
export const abbreviations: readonly string[] = [
  // Titles with a proclitic.
  "ود.", "وم.", "وأ.", "لد.", "وأ.د.", "لأ.د.",

  // Addresses, numbers and references, with the number or name after them.
  "صص.", "مج.", "تلف.", "انظ.", "رض.",
];

/**
 * Abbreviations written with full stops that close a phrase, and so may be the last word of a sentence: the
 * stop alone does not tell, and the next word decides. Letters behind a number need no entry: ق.م., ج.م., ر.س. Used by the sentence splitter. None of them is in `abbreviations`.
 */
export const mayEndSentence: readonly string[] = [
  // And so on.
  "إلخ.", "الخ.",

  // Eras and times of day; the letters alone behind a number.
  "هـ.", "م.", "ص.",

  // Measures.
  "كم.", "كلم.", "سم.", "ملم.", "مم.", "كغ.", "كغم.", "كلغ.", "كجم.", "غم.", "جم.", "ملغ.", "مل.",
];

/** Names of Latin letters, which stand with a full stop for a foreigner's given name: جون إف. كينيدي. Used by the sentence splitter and the entity tagger. */
export const letterNames: readonly string[] = [
  "إيه", "بي", "سي", "دي", "إف", "جي", "جيه", "إتش", "آي", "كيه", "إل", "إم", "إن", "كيو", "آر", "إس", "تي", "يو",
  "دبليو", "إكس", "زد",

  // The letter V, and "versus" in the names of foreign cases: the preposition it looks like ends no sentence.
  "في",
];

/** Words behind which a letter is a label and no initial: فيتامين د., المجموعة أ. Used by the sentence splitter. */
export const labelled: readonly string[] = [
  "فيتامين", "المجموعة", "الفئة", "فئة", "القسم", "الخطة", "الحرف",
  "الخيار",
];
