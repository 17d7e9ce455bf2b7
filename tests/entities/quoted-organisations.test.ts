/** Organisations in quotes behind a noun: what counts as a name, and what is somebody's words. */
import { describe, expect, it } from "vitest";
import { markedWith } from "./marked";

const found = markedWith({ id: "org/sabah", type: "ORG", names: { ar: ["الصباح الجديد"] } });

describe("a name in quotes behind a noun of organisations", () => {
  it.each([
    ["a company", "واشترته شركة «[بحر الرمل]» أمس."],
    ["a paper, in straight quotes", "نشرت صحيفة \"[النسيم]\" الخبر."],
    ["with no space between", "نشرته قناة“[مرآة]” أمس."],
    ["in letters with stops between", "أودعها في مصرف «[إس.تي.بي]» أمس."],
    ["in Latin letters", "نشرته مجلة \"[Sand Review]\" أمس."],
    ["in Bengali", "গানটি বাজায় সংগঠন ‘[সুরধ্বনি]’ নিজেই।"],
  ])("%s", (_, marked) => {
    expect(found(marked)).toMatchObject([{ type: "ORG", id: null, via: "pattern" }]);
  });
});

describe("no name", () => {
  it.each([
    ["somebody's words", "وهي شركة \"لا تعرف النوم، ولا تعرف الراحة\" كما قال."],
    ["words too many", "وهي شركة \"تعمل ليلا نهارا من أجل الناس\" كما قال."],
    ["behind a noun with an ending or article", "قالت الشركة \"ذلك صحيح\" أمس."],
    ["behind another word", "وقال \"النسيم\" أمس."],
    ["that nothing closes", "نشرت صحيفة \"النسيم الخبر أمس."],
    ["two spaces away", "نشرت صحيفة  \"النسيم\" الخبر."],
  ])("%s", (_, text) => {
    found(text);
  });

  it("of its own where the gazetteer has it", () => {
    expect(found("نشرت صحيفة \"[الصباح الجديد]\" الخبر.").map(({ id }) => id)).toEqual(["org/sabah"]);
  });
});
