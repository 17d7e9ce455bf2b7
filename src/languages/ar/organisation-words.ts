/**
 * Nouns in the construct state that organisations are named by: جامعة اليرموك, شركة مرسى الخليج. One that ends in `?` stands
 * as often before one definite word that makes no name of it: شركة الطيران. Those that papers use as often of things
 * nobody founded (مجلس, حركة, إدارة, مجموعة) found more wrong than right and are left out.
 */
export const organisationHeads: readonly string[] = [
  // Courts and boards of the state.
  "محكمة?", "مديرية?", "هيئة?",
  // Companies, banks.
  "شركة?", "مصرف", "بنك", "بورصة", "مؤسسة?",
  // Learning.
  "جامعة", "كلية?", "معهد", "أكاديمية",
  // Unions, societies, clubs.
  "جمعية?", "نقابة", "رابطة?", "اتحاد?", "منظمة?", "نادي",
  // Papers.
  "صحيفة", "جريدة",
  // What sports clubs are called before their town.
  "أولمبيك?", "اولمبيك?", "لوكوموتيف?", "سسكا?", "تسسكا?", "سيسكا?", "تشسكا?", "دينامو?", "سبارتاك?", "ستيوا?", "أياكس?", "أجاكس?", "سبورتينغ?", "سبورتينج?", "سبورتنغ?", "سبورتنج?", "أتلتيكو?", "اتلتيكو?", "أتليتيكو?",
  "أتلتيك?", "شاختار?", "شاختيور?", "هيرتا?", "هرتا?", "بوروسيا?", "فورتونا?", "آينتراخت?", "إينتراخت?", "ديبورتيفو?", "راسينغ?", "توربيدو?", "مكابي?", "هبوعيل?", "زينيت?", "حسنية?", "مولودية?", "أسيك?",
];
