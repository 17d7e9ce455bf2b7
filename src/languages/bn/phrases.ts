/** Words that stand together and mean no name, though they hold one's letters. Used by the entity tagger. */
export const phrases: readonly string[] = [
  // Dear, broken, the chorus singer: ordinary words that places are called, too, beside a word that shows a place.
  "আক্রা বাজার", "ভাঙা সেতু", "ভাঙা রাস্তা", "ভাঙা সড়ক", "দোহার ধরা", "দোহার ধরেন",
  // Shoes, languages, dishes and dogs that are called by places.
  "অক্সফোর্ড জুতা", "লাতিন ভাষা", "পানামা টুপি", "জার্সি নম্বর", "তুর্কি নাচন",
];
