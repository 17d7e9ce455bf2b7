import type { ScriptProfiles } from "../../detect/profile";
import words from "words:bn,as,bpy,mni,syl,sa";

/** Bengali and the languages written in its script. */
export const detect: ScriptProfiles = {
  script: "Beng",
  words,
  profiles: [
    { iso6393: "ben", list: "bn", prior: 2 },
    { iso6393: "asm", list: "as", prior: 1 },
    { iso6393: "bpy", list: "bpy" },
    { iso6393: "mni", list: "mni" },
    { iso6393: "syl", list: "syl", prior: -2 },
    { iso6393: "san", list: "sa", prior: -2 },
  ],
};
