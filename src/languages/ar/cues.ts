import type { Cues } from "../../entities/cues";
import { letterNames } from "./abbreviations";
import { commonWords } from "./common-words";
import { initialLetters, nameParticles } from "./name-particles";
import { organisationHeads } from "./organisation-words";
import { phrases } from "./phrases";
import { placeHeads, placeModifiers, placeQualifiers } from "./place-heads";
import { placeWords } from "./place-words";
import { titles } from "./titles";
import names from "names:ar";

/** The Arabic words that show what a name beside them is. The long lists have files of their own. */
export const cues: Cues = {
  titles,
  // وزير الدفاع الفرنسي X, المتحدثة باسم الخارجية الروسية X.
  afterTitle: ["NORP", "ORG", "GPE", "LOC"],
  names,
  nameSpellings: { first: { ا: ["أ", "إ"] }, last: { ى: ["ي"] }, alike: false },
  nameParticles,
  initials: [...initialLetters, ...letterNames],
  nameShapes: { neverInName: ["لل"], neverLater: ["وال", "بال"], familyBeginnings: ["ال"], initialsFirst: false, conjunctions: [], unknownBeforeStop: true },
  commonWords,
  organisations: { heads: organisationHeads, headFirst: true, definite: ["ال", "وال", "لل", "بال"], qualifiers: [], whole: [] },
  places: { heads: placeHeads, headFirst: true, naturalWithNoun: false, numbered: false, modifiers: placeModifiers, openers: ["دير", "كفر", "عين", "بيت", "تل", "أم", "أبو", "بئر", "خان", "حوش", "سيدي", "وادي", "رأس", "برج", "قصر", "بني", "نبع", "مرج", "دار", "ابن", "ذي", "شط"], qualifiers: placeQualifiers, shapes: { endings: [], except: [] }, endings: [], beginnings: ["ال", "لل", "بال", "وال"] },
  phrases,
  article: "ال",
  beside: {
    // في مالي, إلى جدة: a preposition of place, or what a country has.
    GPE: { before: [...placeWords.before, "حكومة", "رئيس", "جيش", "سفارة", "سفير", "شعب"], beforeBare: ["في", "إلى"], after: placeWords.after },
    LOC: placeWords,
    FAC: placeWords,
    NORP: {
      before: [
        "الرئيس", "السفير", "السفارة", "الحكومة", "البرلمان", "الشعب", "الجيش", "القوات", "المنتخب", "المواطن", "المواطنين", "الجالية", "الجنسية", "اللغة", "الأقلية",
        "الطائفة", "القبائل", "العاصمة", "الدولة",
      ],
      after: [],
    },
    ORG: {
      before: [
        "قناة", "صحيفة", "جريدة", "مجلة", "وكالة", "شبكة", "إذاعة", "موقع", "شركة", "مجموعة", "مؤسسة", "منظمة", "جمعية", "حركة", "حزب", "تنظيم", "جماعة",
        "ميليشيا", "نادي", "فريق", "بنك", "مصرف", "جامعة", "معهد",
      ],
      after: [],
    },
    PRODUCT: {
      before: [
        "طراز", "نوع", "منصة", "موقع", "تطبيق", "صاروخ", "صواريخ", "مقاتلة", "مقاتلات", "طائرة", "طائرات", "مسيرة", "مسيرات", "دبابة", "دبابات", "مدفع", "مدافع",
        "منظومة", "نظام", "لقاح", "هاتف", "برنامج",
      ],
      after: [],
    },
    EVENT: { before: ["معرض", "مهرجان", "بطولة", "كأس", "دوري", "مؤتمر", "قمة", "عملية", "معركة", "حرب"], after: [] },
  },
};
