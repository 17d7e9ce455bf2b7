import type { ScriptProfiles } from "../../detect/profile";
import words from "words:en,fr,es,de,it,pt,nl,tr,id,so,az,bn-Latn,ar-Latn";

/**
 * English and the languages of Latin letters that stand beside Bengali and Arabic in the news; and these two as they are typed
 * in Latin letters, which is seldom enough to want much evidence.
 */
export const detect: ScriptProfiles = {
  script: "Latn",
  isShared: true,
  words,
  profiles: [
    { iso6393: "eng", list: "en", prior: 2 },
    { iso6393: "fra", list: "fr", prior: 1 },
    { iso6393: "spa", list: "es", prior: 0 },
    { iso6393: "deu", list: "de", prior: 0 },
    { iso6393: "ita", list: "it", prior: 0 },
    { iso6393: "por", list: "pt", prior: 0 },
    { iso6393: "nld", list: "nl", prior: 0 },
    { iso6393: "tur", list: "tr", prior: 0 },
    { iso6393: "ind", list: "id", prior: 0 },
    { iso6393: "som", list: "so", prior: 0 },
    { iso6393: "azj", list: "az", prior: 0 },
    { iso6393: "ben", list: "bn-Latn", prior: -2 },
    { iso6393: "arb", list: "ar-Latn", prior: -2 },
  ],
};
