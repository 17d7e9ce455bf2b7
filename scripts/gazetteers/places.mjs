// Places of a source laid beside the tables: which of them stand there already, and which are new and safe to add.
import { readFileSync } from "node:fs";
import { bare, readTables, slug } from "./tables.mjs";

const src = new URL("../../src/", import.meta.url);
/** The words of a list in src/languages. */
const wordsOf = (file) => new Set(Array.from(readFileSync(new URL(file, src), "utf8").replace(/^\s*(?:\/\/|\*).*$/gmu, "").matchAll(/"([^"]+)"/gu), ([, word]) => bare(word)));
/** Words that are hardly ever anything but part of a person's name. */
const namesOf = (file) => new Set(readFileSync(new URL(file, src), "utf8").split("\n").filter((word) => !/^#|\?$/u.test(word)));

/** Names that would be found where nobody means a place. */
const unsafe = (language) => [
  ...["common-words", "titles", "place-words", "quoting-verbs"].map((list) => wordsOf(`languages/${language}/${list}.ts`)),
  ...["given", "family"].map((kind) => namesOf(`languages/${language}/${kind}-names.txt`)),
];
const LISTS = { bn: unsafe("bn"), ar: unsafe("ar") };
const LETTERS = { bn: /^[\p{Script=Beng}' -]+$/u, ar: /^[\u0621-\u063a\u0641-\u064a' -]+$/u };
const FEWEST = 4;

/** Whether a name can stand without a mark: written in its language's own letters, long enough, no other word and no part of names. */
const isSafe = (name, language) =>
  LETTERS[language].test(name) && (name.includes(" ") || (Array.from(name).length >= FEWEST && !LISTS[language].some((list) => list.has(name))));

/** Of words shorter than this, or with the article, so many are ordinary ones that they count only beside a cue: ولاية مين, মেইন অঙ্গরাজ্য. */
const CLEAR = 6;
const markOf = (name) => (name.includes(" ") || (Array.from(name).length >= CLEAR && !name.startsWith("ال")) ? name : `${name}?`);

/** Tables with the places of one source to be added. */
export class Places {
  #entries;
  #byEnglish = new Map();
  #owners = { bn: new Map(), ar: new Map() };
  #found = [];

  /** `generated`: tables of other sources that go before this one. */
  constructor(...generated) {
    this.#entries = readTables(...generated);
    for (const entry of this.#entries.values()) {
      for (const name of entry.en) this.#byEnglish.set(name.toLowerCase(), [...(this.#byEnglish.get(name.toLowerCase()) ?? []), entry]);
      for (const language of ["bn", "ar"]) for (const name of entry[language]) this.#owners[language].set(bare(name), entry.id);
    }
  }

  /** Takes in a place: its `type`, `en` its names, `bn` and `ar` what the source calls it, `links`, `within` to tell namesakes' ids apart. */
  add(place) {
    this.#found.push(place);
  }

  /** The rows: links for places that stand in a table already, and the new ones with the names that nobody else bears, marked but those of `clear`. */
  rows(tier, clear) {
    const marked = (name) => (clear.has(name) ? name : markOf(name));
    const bearers = { bn: new Map(), ar: new Map() };
    for (const place of this.#found) for (const language of ["bn", "ar"]) for (const name of new Set(place[language])) bearers[language].set(name, (bearers[language].get(name) ?? 0) + 1);
    const rows = [];
    const ids = new Set(this.#entries.keys());
    for (const place of this.#found) {
      const namesakes = place.en.flatMap((name) => this.#byEnglish.get(name.toLowerCase()) ?? []);
      const same = namesakes.filter((entry) => ["bn", "ar"].some((language) => place[language].some((name) => entry[language].map(bare).includes(name))));
      if (same.length > 0) {
        // One of several is not told apart by its name.
        if (new Set(same).size === 1 && same[0].id.startsWith("place/") && place.links) rows.push([same[0].id, "", "", "", "", place.links, ""]);
        continue;
      }
      if (namesakes.length > 0) continue;
      const own = (language) => [...new Set(place[language])].filter((name) => isSafe(name, language) && !this.#owners[language].has(name) && bearers[language].get(name) === 1);
      const [bn, ar] = [own("bn"), own("ar")];
      if (bn.length + ar.length === 0) continue;
      const plain = `place/${slug(place.en[0])}`;
      const id = ids.has(plain) ? `${plain}-${slug(place.within)}` : plain;
      if (ids.has(id)) continue;
      ids.add(id);
      rows.push([id, place.type, place.en.join("|"), bn.map(marked).join("|"), ar.map(marked).join("|"), place.links, String(tier)]);
    }
    const linked = new Set();
    return rows.filter(([id, type]) => type !== "" || (!linked.has(id) && linked.add(id)));
  }
}

export const COLUMNS = ["id", "type", "en", "bn", "ar", "links", "tier"];
