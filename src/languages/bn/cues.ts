import type { Cues } from "../../entities/cues";
import { letterNames } from "./abbreviations";
import { commonWords } from "./common-words";
import { initialLetters, nameParticles } from "./name-particles";
import { organisationHeads, organisationQualifiers, stateBodies } from "./organisation-words";
import { phrases } from "./phrases";
import { placeHeads, placeLookalikes, placeModifiers, placeQualifiers, placeShapes } from "./place-heads";
import { placeWords } from "./place-words";
import { titles } from "./titles";
import names from "names:bn";

/** The Bengali words that show what a name beside them is. The long lists have files of their own. */
export const cues: Cues = {
  titles,
  // A Bengali title stands right before the name; its country and body come before the title.
  afterTitle: [],
  names,
  nameSpellings: { first: {}, last: {}, alike: true },
  nameParticles,
  initials: [...initialLetters, ...letterNames],
  nameShapes: { neverInName: [], neverLater: [], familyBeginnings: [], initialsFirst: true, conjunctions: ["ও"], unknownBeforeStop: false },
  commonWords,
  organisations: { heads: organisationHeads, headFirst: false, definite: [], qualifiers: organisationQualifiers, whole: stateBodies },
  places: { heads: placeHeads, headFirst: false, naturalWithNoun: true, numbered: true, modifiers: placeModifiers, openers: ["চর", "উত্তর", "দক্ষিণ", "পূর্ব", "পশ্চিম", "মধ্য", "মধ্যম", "নিউ", "আপার", "লোয়ার"], qualifiers: placeQualifiers, shapes: { endings: placeShapes, except: placeLookalikes }, endings: ["ের", "ে", "য়", "টি", "টা", "গুলো", "গুলি", "মূলক", "কারী", "যুক্ত", "শীল", "ময়", "গত", "হীন", "বর্তী", "মুখী", "পূর্ণ", "কৃত", "তম", "তর", "ীয়", "িত", "িক", "ছেন", "লেন", "বেন", "ছিল", "ছিলো", "েনি", "য়নি", "কারীরা", "ওয়ালারা", "সংলগ্ন"], beginnings: [] },
  phrases,
  article: "",
  beside: {
    // মালির প্রেসিডেন্ট: what a country has.
    GPE: { before: placeWords.before, after: [...placeWords.after, "প্রেসিডেন্ট", "প্রধানমন্ত্রী", "সরকার", "সেনাবাহিনী", "দূতাবাস"] },
    LOC: placeWords,
    FAC: placeWords,
    NORP: {
      before: [],
      after: ["নাগরিক", "নাগরিকত্ব", "জনগণ", "ভাষা", "সংস্কৃতি", "সম্প্রদায়", "জনগোষ্ঠী", "জাতি", "নারী", "পুরুষ", "পরিবার", "সেনা", "সেনাবাহিনী", "সরকার", "পাসপোর্ট", "বংশোদ্ভূত"],
    },
    ORG: {
      before: ["দৈনিক", "সংবাদ সংস্থা", "বার্তা সংস্থা", "সংবাদমাধ্যম", "টেলিভিশন", "কোম্পানি", "প্রতিষ্ঠান", "সংগঠন", "দল", "ক্লাব"],
      after: ["পত্রিকা", "টেলিভিশন", "টিভি", "চ্যানেল", "পার্টি", "দল", "ক্লাব", "ব্যাংক", "গ্রুপ", "কোম্পানি", "ফাউন্ডেশন", "সংগঠন", "নেতা", "নেতৃত্বাধীন", "সমর্থক"],
    },
    PRODUCT: {
      before: ["যুদ্ধবিমান", "ক্ষেপণাস্ত্র", "ড্রোন", "অ্যাপ", "প্ল্যাটফর্ম"],
      after: ["যুদ্ধবিমান", "ক্ষেপণাস্ত্র", "কামান", "ড্রোন", "অ্যাপ", "প্ল্যাটফর্ম", "টিকা", "মোবাইল"],
    },
    EVENT: { before: ["উৎসব", "মেলা"], after: ["উৎসব", "মেলা", "টুর্নামেন্ট", "প্রতিযোগিতা"] },
  },
};
