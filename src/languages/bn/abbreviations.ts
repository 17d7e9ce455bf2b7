/**
 * Abbreviations written with a full stop after which a sentence does not end: মো. সাহাবুদ্দিন, ১২ কি.মি. দূরে. They
 * stand before a name, or before or after a number. Those made of letters and their names alone need no entry,
 * ড., কে.জি., এম.এ.: a letter always goes on, and see `letterNames`. Used by the sentence splitter.
 */
export const abbreviations: readonly string[] = [
  // Before a person's name: courtesy, learning, faith.
  "ডা.", "মো.", "মোহা.", "মু.", "মোসা.", "মোছা.", "মি.", "প্রফে.", "অধ্যা.", "অ্যাড.",
  "এড.", "ব্যারি.", "ইঞ্জি.", "প্রকৌ.", "প্রো.", "মাও.", "সৈ.", "রেভা.", "সহ.",

  // Blessings after a name.
  "সা.", "রা.", "রহ.",

  // Ranks.
  "জেনা.", "ক্যাপ.", "লে.", "ব্রি.", "ব্রিগে.", "ইন্স.", "অব.",

  // Measures, after a number.
  "কি.মি.", "মি.মি.", "সে.মি.", "মি.গ্রা.", "গ্রা.", "লি.", "মি.লি.", "মে.ও.", "মে.ট.", "ফু.", "রু.",

  // Dates, numbers and references.
  "খ্রি.", "খ্রি.পূ.", "জানু.", "ফেব্রু.", "সেপ্টে.", "অক্টো.", "নভে.", "ডিসে.", "পৃ.", "অনু.", "সম্পা.",
  "সং.", "দ্র.", "বি.দ্র.", "রেজি.", "নং.", "পূ.",

  // Firms (লি. above, too), degrees and universities.
  "প্রা.", "প্রা.লি.", "কোং.", "কর্পো.", "পিএইচ.ডি.", "রা.বি.", "ঢা.বি.", "জা.বি.",
];

/**
 * Names of the letters of the English alphabet, which stand as initials before a person's name, with a full stop or without:
 * এ কে এম শহিদুল, এ. পি. জে. আবদুল কালাম; and, several in a row, for measures and degrees. No full stop is written here. Used by
 * the sentence splitter and the name finder.
 */
export const letterNames: readonly string[] = [
  "এ", "বি", "সি", "ডি", "ই", "এফ", "জি", "এইচ", "আই", "জে", "কে", "এল", "এম", "এন", "ও", "পি", "কিউ", "আর",
  "এস", "টি", "ইউ", "ভি", "ডব্লিউ", "ডাব্লিউ", "এক্স", "ওয়াই", "জেড",
];
