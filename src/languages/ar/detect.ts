import type { ScriptProfiles } from "../../detect/profile";
import words from "words:ar,arz,ary,arq,aeb,fa,prs,ur,pnb,skr,sd,ks,ps,ckb,sdh,kmr,hac,ug,azb,kk,ms,bal,bgn,glk,mzn,lrc";

/** Arabic and the languages written in its script. */
export const detect: ScriptProfiles = {
  script: "Arab",
  words,
  profiles: [
    { iso6393: "arb", list: "ar", prior: 1 },
    { iso6393: "arz", list: "arz", prior: -1 },
    { iso6393: "ary", list: "ary", prior: -1 },
    { iso6393: "arq", list: "arq", prior: -1 },
    { iso6393: "aeb", list: "aeb", prior: -1 },
    { iso6393: "pes", list: "fa", prior: 1 },
    { iso6393: "prs", list: "prs", prior: -1 },
    { iso6393: "urd", list: "ur", prior: 1 },
    { iso6393: "pnb", list: "pnb" },
    { iso6393: "skr", list: "skr" },
    { iso6393: "snd", list: "sd" },
    { iso6393: "kas", list: "ks" },
    { iso6393: "pus", list: "ps" },
    { iso6393: "ckb", list: "ckb" },
    { iso6393: "sdh", list: "sdh" },
    { iso6393: "kmr", list: "kmr" },
    { iso6393: "hac", list: "hac" },
    { iso6393: "uig", list: "ug" },
    { iso6393: "azb", list: "azb" },
    { iso6393: "kaz", list: "kk" },
    { iso6393: "zlm", list: "ms" },
    { iso6393: "bal", list: "bal" },
    { iso6393: "bgn", list: "bgn" },
    { iso6393: "glk", list: "glk" },
    { iso6393: "mzn", list: "mzn" },
    { iso6393: "lrc", list: "lrc" },
  ],
};
