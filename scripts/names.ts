/**
 * The one way lists of name parts get into the code: `import names from "names:bn"` gives those of
 * src/languages/bn/given-names.txt and family-names.txt, each as words parted by spaces. Lines that begin with "#" are remarks.
 */
import { readFileSync } from "node:fs";
import { virtualModules } from "./virtual-modules.ts";

/** The words of a list, each once; the first spelling of its mark counts. */
export function namesOf(language: string, kind: "given" | "family"): string[] {
  const text = readFileSync(new URL(`../src/languages/${language}/${kind}-names.txt`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

/** The plugins that serve `names:…`. */
export const names = virtualModules("names", ([language = ""]) => ({ given: namesOf(language, "given").join(" "), family: namesOf(language, "family").join(" ") }));
