/**
 * Words that stand inside or at the head of a name and bind the next word into it, known or not: মো. সাহাবুদ্দিন,
 * আবদুল হামিদ, মোহাম্মদ বিন সালমান. None of them ends a name. Used by the name finder.
 */
export const nameParticles: readonly string[] = [
  // Short forms of Mohammad and Mosammat.
  "মো.", "মোঃ", "মো", "মোহা.", "মোহাঃ", "মুহা.", "মুহাঃ", "মু.", "মোসা.", "মোসাঃ", "মোছা.", "মোছাঃ",
  "মোসাম্মৎ", "মোছাম্মৎ",

  // Servant of, father of, mother of.
  "আবদুল", "আব্দুল", "আবদুর", "আব্দুর", "আবদুস", "আব্দুস", "আবদুছ", "আব্দুছ", "আবু", "আবুল", "উম্মে",
  "উম্মুল",

  // Son of, daughter of, the article, first halves with a Persian link.
  "বিন", "বিনতে", "ইবনে", "ইবন", "আল", "উল", "উর", "উদ", "উজ", "হোসনে", "ফজলে", "নূরে",

  // Before Hindu names.
  "শ্রী", "শ্রীমতী",

  // European.
  "ডি", "দা", "ডে", "দে", "ডু", "দো", "ডেল", "দেল", "ডেলা", "ভ্যান", "ভন", "ফন", "ডার", "লে", "ম্যাক",
];

/** Letters that stand for given names, with a full stop or without: আ স ম আবদুর রব. Used by the name finder. */
export const initialLetters: readonly string[] = [
  "অ", "আ", "উ", "ক", "খ", "গ", "ঘ", "চ", "ছ", "জ", "ট", "ড", "ত", "থ", "দ", "ধ", "ন", "প", "ফ", "ব", "ভ",
  "ম", "য", "র", "ল", "স", "হ",
];
