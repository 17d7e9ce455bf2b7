import type { SentenceRules } from "../../segment/rules";

/** Assamese ends sentences with a danda (।, in some papers ৷ or |); the full stop stands in abbreviations. */
export const sentences: SentenceRules = {
  tag: "as",
  script: "Beng",
  telltales: "ৰৱ",
  terminators: "।॥৷|",
  asking: "!?",
  abbreviations: [
    // Before a person's name: courtesy, learning, faith; স্ব. is the late; ranks; অৱ. is retired.
    "ডা.", "মি.", "শ্ৰী.", "কু.", "স্ব.", "মো.", "মু.", "অধ্যা.", "প্ৰফে.", "এড.", "ইঞ্জি.", "লে.", "অৱ.",

    // Measures, after a number: the verb that ends the sentence comes after them.
    "কি.মি.", "চে.মি.", "মি.মি.", "কি.গ্ৰা.", "গ্ৰা.", "লি.", "মি.লি.",

    // Dates, numbers and references.
    "খ্ৰী.", "খ্ৰী.পূ.", "খৃ.", "নং.", "পৃ.", "সং.", "দ্ৰ.",

    // Firms (লি. above, too) and degrees.
    "প্ৰা.", "প্ৰা.লি.", "পিএইচ.ডি.",
  ],
  // English letter-names.
  initials: [
    "এ", "বি", "চি", "ছি", "ডি", "ই", "এফ", "জি", "এইচ", "আই", "জে", "কে", "এল", "এম", "এন", "ও", "পি", "কিউ", "আৰ", "এছ", "টি",
    "ইউ", "ভি", "ডব্লিউ", "ৱাই", "জেড",
  ],
  quotatives: ["বুলি", "নামৰ"],
  // The apostrophe of ক'লে is printed straight and curly.
  speechVerbs: [
    "কয়", "ক'লে", "ক’লে", "কৈছে", "জনায়", "সোধে", "সুধিলে", "প্ৰশ্ন কৰে",
  ],
  verbFinal: true,
  speechWithin: 5,
  complementizers: ["যে"],
};
