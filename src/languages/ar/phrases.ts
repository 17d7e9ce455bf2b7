/** Words that stand together and mean no name, though they hold one's letters. Used by the entity tagger. */
export const phrases: readonly string[] = [
  // A birthplace, the other bank, the near corner of the goal, the movement of a crowd.
  "مسقط رأس", "الضفة الأخرى", "الضفة المقابلة", "الضفتين", "الزاوية اليمنى", "الزاوية اليسرى", "الزاوية البعيدة", "الزاوية القريبة", "حركة الشباب والرجال",
  // A town by Paris.
  "سان دوني شمال باريس",
  // What is foreign or domestic of a country, and no ministry: السياسة الخارجية الصينية, وزيرة الخارجية الألمانية.
  "السياسة الخارجية", "سياسة خارجية", "السياسات الخارجية", "الشؤون الخارجية", "العلاقات الخارجية", "التجارة الخارجية", "الديون الخارجية", "المساعدات الخارجية", "وزيرة الخارجية", "السياسة الداخلية",
  "الشؤون الداخلية", "الجبهة الداخلية", "الحرب الداخلية", "الأوضاع الداخلية", "السوق الداخلية", "وزيرة الداخلية", "وزيرة الدفاع",
  // Animals.
  "نمر بنغالي", "قط بنغالي",
];
