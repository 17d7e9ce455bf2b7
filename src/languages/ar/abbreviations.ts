/**
 * Abbreviations written with full stops after which a sentence does not end: something that belongs to them
 * follows, a name, a number or the rest of the phrase. Used by the sentence splitter.
 */
export const abbreviations: readonly string[] = [
  // Titles and degrees before a name.
  "د.", "أ.", "م.", "أ.د.", "م.د.", "أ.م.د.", "ش.", "أ.ح.",

  // Addresses, numbers and references, with the number or name after them.
  "ص.ب.", "ص.", "ص.ص.", "صص.", "ت.", "ف.", "فا.", "ط.", "ع.", "ج.", "مج.", "س.", "ق.", "ر.", "ح.", "س.ت.",
  "ب.ض.", "تلف.", "مخ.", "مط.", "تح.", "تر.", "تق.", "را.", "انظ.", "م.ن.", "ن.م.", "رض.", "م.س.", "د.ط.",
  "د.ن.",

  // Companies.
  "ش.م.م.", "ش.م.ل.", "ش.م.ك.", "ش.م.ك.ع.", "ش.م.ك.م.", "ش.م.ق.", "ش.م.ع.", "ش.م.ع.ع.", "ش.م.ب.", "ش.م.س.",
  "ش.م.ع.م.", "ذ.م.م.", "ش.ذ.م.م.", "ش.ش.و.", "ش.و.", "م.م.ح.",

  // News agencies.
  "أ.ش.أ.", "أ.ف.ب.", "أ.ب.", "د.ب.أ.", "ي.ب.", "ي.ب.أ.", "و.م.ع.", "و.أ.ج.", "و.أ.م.", "و.أ.س.", "و.أ.ت.",

  // States and organisations.
  "ج.م.ع.", "ج.ع.م.", "ج.ع.س.", "م.ع.س.", "إ.ع.م.", "و.م.أ.", "م.ت.ف.",

  // Latin initials spelled out in Arabic letters, as in the names of foreigners.
  "إيه.", "بي.", "سي.", "دي.", "إف.", "جي.", "جيه.", "إتش.", "كيه.", "إل.", "إم.", "كيو.", "آر.", "إس.",
  "تي.", "يو.", "دبليو.", "إكس.", "زد.",

  // Stations and agencies whose Latin letters are spelled out.
  "بي.بي.سي.", "سي.إن.إن.", "إن.بي.سي.", "سي.بي.إس.", "سي.آي.إيه.", "إف.بي.آي.",
];

/**
 * Abbreviations written with full stops that close a phrase, and so may be the last word of a sentence: the
 * stop alone does not tell. Used by the sentence splitter. None of them is in `abbreviations`.
 */
export const mayEndSentence: readonly string[] = [
  // And so on, end of quotation.
  "إلخ.", "ا.هـ.",

  // Eras and times of day.
  "هـ.", "ه.", "ق.م.", "ب.م.", "ق.هـ.", "ق.ظ.", "ب.ظ.",

  // Measures.
  "كم.", "كلم.", "سم.", "ملم.", "مم.", "ك.م.", "كغ.", "كلغ.", "كجم.", "غم.", "جم.", "ملغ.", "مل.", "م.م.",
  "س.م.", "ك.و.", "م.و.",

  // Currencies.
  "ج.م.", "ج.س.", "ل.ل.", "ل.س.", "د.أ.", "د.ع.", "د.ك.", "د.ب.", "د.ت.", "د.ج.", "د.ل.", "د.م.", "ر.س.",
  "ر.ق.", "ر.ع.", "ر.ي.", "أ.م.",
];

/**
 * Single letters that stand with a full stop for a given name or, in reports from the courts, for a whole
 * name. They stand before a family name or another initial. Used by the sentence splitter and by the
 * entity tagger.
 */
export const initials: readonly string[] = [
  // The letters of the alphabet.
  "أ.", "ب.", "ت.", "ث.", "ج.", "ح.", "خ.", "د.", "ذ.", "ر.", "ز.", "س.", "ش.", "ص.", "ض.", "ط.", "ظ.",
  "ع.", "غ.", "ف.", "ق.", "ك.", "ل.", "م.", "ن.", "ه.", "و.", "ي.",

  // Ha as it is mostly printed, with a tatweel to give it its initial shape.
  "هـ.",
];
