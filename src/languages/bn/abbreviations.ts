/**
 * Abbreviations written with a full stop after which a sentence does not end: ড. ইউনূস, মো. সাহাবুদ্দিন, ১২
 * কি.মি. দূরে. They stand before a name, or before or after a number. Used by the sentence splitter.
 */
export const abbreviations: readonly string[] = [
  // Before a person's name: courtesy, learning, faith.
  "ড.", "ডা.", "মো.", "মোহা.", "মুহা.", "মু.", "মোসা.", "মোছা.", "মি.", "প্রফে.", "প্রফ.", "অধ্যা.", "অ্যাড.",
  "অ্যাডভো.", "এড.", "ব্যারি.", "ইঞ্জি.", "প্রকৌ.", "মাও.", "রেভা.",

  // Blessings after a name.
  "সা.", "রা.", "রহ.", "আ.",

  // Ranks.
  "জেনা.", "জে.", "কর্নে.", "ক্যাপ.", "লে.", "লেফ.", "ব্রি.", "ব্রিগে.", "সার্জে.", "ইন্স.", "অব.",

  // Measures, after a number.
  "কি.মি.", "মি.মি.", "সে.মি.", "কে.জি.", "মি.গ্রা.", "গ্রা.", "লি.", "মি.লি.", "কে.ভি.", "মে.ও.", "মে.ট.",

  // Dates, numbers and references.
  "খ্রি.", "খ্রি.পূ.", "বঙ্গা.", "জানু.", "ফেব্রু.", "সেপ্টে.", "অক্টো.", "নভে.", "ডিসে.", "পৃ.", "অনু.",
  "সম্পা.", "সং.", "দ্র.", "বি.দ্র.", "উদা.", "রেজি.", "টেলি.", "ক্র.",

  // Firms (লি. above, too), degrees and universities.
  "প্রা.", "প্রা.লি.", "কর্পো.", "বি.এ.", "এম.এ.", "পিএইচ.ডি.", "রা.বি.", "ঢা.বি.", "জা.বি.", "চ.বি.",
];

/**
 * Letter-names of the English alphabet and Bengali letters that stand as initials before a person's name,
 * with a full stop or without: এ কে এম শহিদুল, এ. পি. জে. আবদুল কালাম, আ স ম আবদুর রব. No full stop is
 * written here. Used by the sentence splitter and the name finder.
 */
export const initials: readonly string[] = [
  // English letter-names.
  "এ", "বি", "সি", "ডি", "ই", "এফ", "জি", "এইচ", "আই", "জে", "কে", "এল", "এম", "এন", "ও", "পি", "কিউ", "আর",
  "এস", "টি", "ইউ", "ভি", "ডব্লিউ", "ডাব্লিউ", "এক্স", "ওয়াই", "জেড",

  // Bengali letters.
  "অ", "আ", "উ", "ক", "খ", "গ", "ঘ", "চ", "ছ", "জ", "ট", "ড", "ত", "থ", "দ", "ধ", "ন", "প", "ফ", "ব", "ভ",
  "ম", "য", "র", "ল", "স", "হ",
];
