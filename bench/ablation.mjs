/**
 * What each mechanism of entity tagging is worth: precision, recall and F1 of spans with types, with everything on and with
 * one thing off in turn. Corpus: the fixtures, or a folder of the same form: `npm run ablation [FOLDER]`.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { builtIn, createAnnotator, defineGazetteer } from "../dist/index.js";
import { ar } from "../dist/languages/ar.js";
import { bn } from "../dist/languages/bn.js";

const folder = path.resolve(process.argv[2] ?? fileURLToPath(new URL("../fixtures", import.meta.url)));

/** Every text with gold of a language below the folder. */
function texts(language) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => path.basename(file) === "expected.json").sort().flatMap((file) => {
    const gold = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    const own = path.join(folder, path.dirname(file), "text.txt");
    if (gold.language !== language || gold.latin || !statSync(own, { throwIfNoEntry: false })) return [];
    return [{ text: readFileSync(own, "utf8"), gold: gold.entities }];
  });
}

const cues = (changes) => (language) => ({ ...language, cues: { ...language.cues, ...changes(language.cues) } });
const without = (type) => builtIn.without(builtIn.entries.filter((entry) => entry.type === type).map(({ id }) => id));
const unmarked = () => defineGazetteer(builtIn.entries.map((entry) => ({
  ...entry, names: Object.fromEntries(Object.entries(entry.names).map(([language, names]) => [language, [...new Set(names.map((name) => name.replace(/[?!]$/u, "")))]])),
})));
const NONE = { first: {}, last: {}, alike: false };

/** Each changes the language's data or the gazetteer. */
const mechanisms = {
  "case endings, proclitics": { language: (language) => ({ ...language, affixes: { ...language.affixes, proclitics: [], endings: [] } }) },
  "loose spelling": { language: (language) => ({ ...language, letters: { ...language.letters, alike: {} } }) },
  "marks of names": { gazetteer: unmarked },
  "cues of places and bodies": { language: cues(() => ({ beside: {} })) },
  "titles": { language: cues(() => ({ titles: [] })) },
  "parts of names": { language: cues(() => ({ names: { given: "", family: "" }, nameSpellings: NONE })) },
  "names in any spelling": { language: cues(({ nameSpellings }) => ({ nameSpellings: { ...nameSpellings, alike: false } })) },
  "initials before names": { language: cues(({ nameShapes }) => ({ nameShapes: { ...nameShapes, initialsFirst: false } })) },
  "shapes of family names": { language: cues(({ nameShapes }) => ({ nameShapes: { ...nameShapes, familyBeginnings: [], unknownBeforeStop: false } })) },
  "common words": { language: cues(() => ({ commonWords: [] })) },
  "heads of organisations": { language: cues(({ organisations }) => ({ organisations: { ...organisations, heads: [] } })) },
  "words between a place and its head": { language: cues(({ organisations }) => ({ organisations: { ...organisations, qualifiers: [] } })) },
  "bodies of every state": { language: cues(({ organisations }) => ({ organisations: { ...organisations, whole: [] } })) },
  "nouns of places": { language: cues(({ places }) => ({ places: { ...places, heads: { FAC: places.heads.FAC } } })) },
  "nouns of rivers and hills in their names": { language: cues(({ places }) => ({ places: { ...places, naturalWithNoun: false } })) },
  "nouns of what is built": { language: cues(({ places }) => ({ places: { ...places, heads: { ...places.heads, FAC: [] } } })) },
  "shapes of places": { language: cues(({ places }) => ({ places: { ...places, shapes: { endings: [], except: [] } } })) },
  "numbers of places": { language: cues(({ places }) => ({ places: { ...places, numbered: false } })) },
  "phrases that are no names": { language: cues(() => ({ phrases: [] })) },
  "the table of people": { gazetteer: () => without("PERSON") },
  "the tables of organisations": { gazetteer: () => without("ORG") },
};

function score(annotator, language, corpus) {
  let [right, found, expected] = [0, 0, 0];
  for (const { text, gold } of corpus) {
    const keys = new Set(gold.map(({ start, end, type }) => `${start}-${end} ${type}`));
    const entities = annotator.findEntities(text, { language });
    right += entities.filter(({ start, end, type }) => keys.has(`${start}-${end} ${type}`)).length;
    found += entities.length;
    expected += gold.length;
  }
  return { precision: (100 * right) / found, recall: (100 * right) / expected, f1: (200 * right) / (found + expected) };
}

for (const language of [bn, ar]) {
  const corpus = texts(language.tag);
  const whole = score(createAnnotator({ languages: [language] }), language.tag, corpus);
  console.log(`\n${language.tag}: ${corpus.length} texts, ${corpus.reduce((sum, { gold }) => sum + gold.length, 0)} names`);
  const row = (name, { precision, recall, f1 }, gain) => console.log(name.padEnd(34), precision.toFixed(1).padStart(6), recall.toFixed(1).padStart(6), f1.toFixed(1).padStart(6), gain.padStart(7));
  console.log("without".padEnd(34), "     P      R     F1   worth");
  row("(everything on)", whole, "");
  for (const [name, { language: change = (same) => same, gazetteer = () => builtIn }] of Object.entries(mechanisms)) {
    const off = score(createAnnotator({ languages: [change(language)], gazetteers: [gazetteer()] }), language.tag, corpus);
    row(name, off, (whole.f1 - off.f1).toFixed(1));
  }
}
