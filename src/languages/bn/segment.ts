import type { SentenceRules } from "../../segment/rules";
import { abbreviations, letterNames } from "./abbreviations";
import { quotingVerbs } from "./quoting-verbs";

/** Words that name what a quotation is, behind it: a slogan, a question, a title. */
const named = [
  "স্লোগান", "স্লোগানে", "শীর্ষক", "নামের", "নামে", "লেখা", "ধ্বনি", "প্রশ্ন", "প্রশ্নে", "প্রশ্নের", "এই প্রশ্ন", "এমন প্রশ্ন", "এ প্রশ্ন", "পাল্টা প্রশ্ন",
  "তাঁর প্রশ্ন", "দাবি", "তাঁর দাবি", "মন্তব্য", "তাঁর মন্তব্য", "অভিযোগ", "আক্ষেপ", "জবাব", "হুঁশিয়ারি", "গানটি", "ছবিটি", "অনুষ্ঠানটি",
];

/** How Bengali sentences end: the danda in all its codings, and the signs shared with English. */
export const sentences: SentenceRules = {
  tag: "bn",
  script: "Beng",
  // U+09F7 is typed for the danda in the Bengali block; `|` on keyboards without one.
  terminators: "।॥৷|",
  asking: "!?",
  abbreviations,
  initials: letterNames,
  domains: ["কম", "নেট", "অর্গ", "বিডি", "জেএস"],
  finiteEndings: ["েন", "েছে", "চ্ছে", "েছি", "ছিল", "লাম", "হবে", "যাবে", "পাবে", "করবে", "থাকবে", "হলো", "গেল", "নেই", "আছে"],
  // “আমরা যাব।” বলে জানান তিনি: a verb directly behind the quotation is the speaker's, however that ended.
  quotatives: [
    ...quotingVerbs, ...named, "বলেই", "বলতে বলতে", "এই বলে", "মর্মে", "চিৎকার করে", "জানতে চাইলে", "জিজ্ঞেস করলে",
  ],
  speechVerbs: quotingVerbs,
  // …!" মজা করে যোগ করেন তিনি: the speaker and the manner may come first.
  speechWithin: 5,
  verbFinal: true,
  complementizers: ["যে"],
  scansWords: true,
};
