/**
 * Speed, in one run beside what one would put together today: franc + Intl.Segmenter + an Aho-Corasick automaton of
 * khabar's own names + chrono-node. Corpus: the seeds and the texts of the fixtures, each an article, per language.
 * Sentences alone are timed beside sentencex, too, where that is installed (`npm install --no-save sentencex`): it is a native
 * module whose builds are not on every registry. Run `npm run bench`. Machines differ and are noisy: read the ratios, not the megabytes.
 */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { fileURLToPath } from "node:url";
import { AhoCorasick } from "@monyone/aho-corasick";
import { AhoCorasick as GreedyAhoCorasick } from "@monyone/aho-corasick/greedy";
import * as chrono from "chrono-node/ar";
import { build } from "esbuild";
import { franc } from "franc";
import { annotate, builtIn, createAnnotator, defineGazetteer, detectLanguage, findDates, findEntities, splitSentences } from "../dist/index.js";

const sentencex = await import("sentencex").catch(() => undefined);

/** The scan by itself, which the package does not export. */
const scanning = await build({
  stdin: {
    contents: `
      export { createOrthography, Lexicon } from "./src/text/scan.ts";
      export { affixes as affixes_bn } from "./src/languages/bn/affixes.ts";
      export { letters as letters_bn } from "./src/languages/bn/letters.ts";
      export { affixes as affixes_ar } from "./src/languages/ar/affixes.ts";
      export { letters as letters_ar } from "./src/languages/ar/letters.ts";
    `,
    resolveDir: fileURLToPath(new URL("..", import.meta.url)),
  },
  bundle: true,
  write: false,
  format: "esm",
});
const scan = await import(`data:text/javascript;base64,${Buffer.from(scanning.outputFiles[0].contents).toString("base64")}`);

const ROUNDS = 7;
const LEAST_MS = 150;
const languages = { bn: "Bengali", ar: "Arabic" };

function articles(language) {
  const folder = new URL(`../fixtures/${language}/`, import.meta.url);
  return readdirSync(folder).map((name) => {
    const gold = JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), "utf8"));
    return readFileSync(gold.seed ? new URL(`../seeds/${gold.seed}`, import.meta.url) : new URL(`${name}/text.txt`, folder), "utf8");
  });
}

/** Milliseconds for one pass of `run` over the texts, the least of some rounds since noise only adds, and what it counted. */
function time(texts, run) {
  let count = 0;
  const pass = () => {
    count = 0;
    for (const text of texts) count += run(text);
  };
  pass();
  let passes = 1;
  for (;;) {
    const start = performance.now();
    for (let i = 0; i < passes; i++) pass();
    if (performance.now() - start >= LEAST_MS) break;
    passes *= 2;
  }
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (let i = 0; i < passes; i++) pass();
    return (performance.now() - start) / passes;
  });
  return { ms: Math.min(...times), count };
}

/**
 * How many times as long ten times the text takes. Ten runs of the one and a run of the other are timed in turn, so that both
 * take about as long and meet the same noise; the median of the pairs.
 */
function growth(one, ten) {
  const elapsed = (run, times) => {
    const start = performance.now();
    for (let i = 0; i < times; i++) run();
    return performance.now() - start;
  };
  const ratios = Array.from({ length: ROUNDS }, () => (10 * elapsed(ten, 1)) / elapsed(one, 10));
  return ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)];
}

const bytes = (texts) => texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const speed = (texts, ms) => `${(bytes(texts) / 1e6 / (ms / 1e3)).toFixed(2)} MB/s`;
const row = (...cells) => console.log(cells.map((cell, i) => String(cell).padEnd([37, 14, 10, 14, 10, 8][i] ?? 10)).join("").trimEnd());

const total = { own: 0, peer: 0 };

for (const [language, title] of Object.entries(languages)) {
  const texts = articles(language);
  const names = builtIn.entries.flatMap((entry) => (entry.names[language] ?? []).map((name) => name.replace(/[?!]$/u, "")));
  const automaton = new GreedyAhoCorasick([...new Set(names)]);
  const plainAutomaton = new AhoCorasick([...new Set(names)]);
  const lexiconOf = (affixes) => new scan.Lexicon(scan.createOrthography(scan[`letters_${language}`], affixes), [...new Set(names)].map((written) => ({ written, match: "any" })));
  const lexicon = lexiconOf(scan[`affixes_${language}`]);
  const plainLexicon = lexiconOf({ proclitics: [], endings: [], detachedBy: [], vowels: "" });
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  const reference = new Date("2024-03-15T00:00:00Z");
  const options = { referenceDate: "2024-03-15" };

  const stages = {
    "language (franc)": [(text) => Number(detectLanguage(text).tag !== "und"), (text) => Number(franc(text) !== "und")],
    "sentences (Intl.Segmenter)": [(text) => splitSentences(text, { language }).length, (text) => [...segmenter.segment(text)].length],
    "sentences, by script (the same)": [(text) => splitSentences(text).length, (text) => [...segmenter.segment(text)].length],
    ...(sentencex && { "sentences (sentencex)": [(text) => splitSentences(text, { language }).length, (text) => sentencex.segment(language, text).length] }),
    "scan, without affixes (aho-corasick)": [(text) => plainLexicon.scan(text).length, (text) => plainAutomaton.matchInText(text).length],
    "scan for names (the same)": [(text) => lexicon.scan(text).length, (text) => plainAutomaton.matchInText(text).length],
    "names (aho-corasick, greedy)": [(text) => findEntities(text, { language }).length, (text) => automaton.matchInText(text).length],
    "dates (chrono-node)": [(text) => findDates(text, { ...options, language }).length, (text) => chrono.parse(text, reference).length],
    "dates, with detection (chrono-node)": [(text) => findDates(text, options).length, (text) => chrono.parse(text, reference).length],
    "all four": [
      (text) => {
        const doc = annotate(text, options);
        return doc.sentences.length + doc.entities.length + doc.dates.length;
      },
      (text) => Number(franc(text) !== "und") + [...segmenter.segment(text)].length + automaton.matchInText(text).length + chrono.parse(text, reference).length,
    ],
  };
  console.log(`\n${title}: ${texts.length} articles, ${(bytes(texts) / 1e3).toFixed(1)} kB of UTF-8`);
  row("stage (peer)", "khabar", "found", "peer", "found", "ratio");
  for (const [stage, [own, peer]] of Object.entries(stages)) {
    const a = time(texts, own);
    const b = time(texts, peer);
    if (stage === "all four") {
      total.own += a.ms;
      total.peer += b.ms;
    }
    row(stage, speed(texts, a.ms), a.count, speed(texts, b.ms), b.count, `${(b.ms / a.ms).toFixed(1)}x`);
  }

  // One string of about an article's length, and one of 1 MB beside one of 10 MB.
  const article = [texts.join("\n\n")];
  const whole = time(article, (text) => splitSentences(text, { language }).length);
  const platform = time(article, (text) => [...segmenter.segment(text)].length);
  row(`sentences, one text of ${(bytes(article) / 1e3).toFixed(0)} kB (Intl)`, speed(article, whole.ms), whole.count, speed(article, platform.ms), platform.count, `${(platform.ms / whole.ms).toFixed(1)}x`);
  const page = time(article, (text) => Number(detectLanguage(text).tag !== "und"));
  const short = time(texts.slice(0, 1), (text) => Number(detectLanguage(text).tag !== "und"));
  console.log(`detectLanguage() on the articles as one text of ${(bytes(article) / 1e3).toFixed(0)} kB: ${(page.ms / short.ms).toFixed(1)} times as long as on the first, of ${(bytes(texts.slice(0, 1)) / 1e3).toFixed(1)} kB`);
  const megabyte = article[0].repeat(Math.ceil(1e6 / bytes(article)));
  const ten = megabyte.repeat(10);
  console.log(`splitSentences() on one string of ${(bytes([megabyte]) / 1e6).toFixed(2)} MB and on ten times as much: ${growth(() => splitSentences(megabyte, { language }), () => splitSentences(ten, { language })).toFixed(1)} times as long`);

  const base = texts.join("\n\n").repeat(100);
  const long = base.repeat(10);
  const entities = (text) => annotate(text, options).entities.length;
  const [few, many] = [entities(base), entities(long)];
  console.log(`annotate() on one string of ${(bytes([base]) / 1e6).toFixed(2)} MB and on ten times as much: ${growth(() => entities(base), () => entities(long)).toFixed(1)} times as long (${few} and ${many} entities)`);
}

console.log(`\nannotate() on both languages together: ${(total.peer / total.own).toFixed(1)} times the speed of the peers together`);

/** As many entries of a user's own as are asked for, with names that look like places of Bangladesh. */
function madeUpEntries(count) {
  const consonants = [..."কখগঘচছজঝটঠডঢতথদধনপফবভমযরলশসহ"];
  const vowels = ["া", "ি", "ু", "ে", "ো", ""];
  const syllables = consonants.flatMap((consonant) => vowels.map((vowel) => consonant + vowel));
  const name = (n) => (n === 0 ? "পুর" : syllables[n % syllables.length] + name(Math.floor(n / syllables.length)));
  return Array.from({ length: count }, (_, i) => ({ id: `user/${i}`, type: "GPE", names: { bn: [name(i + 1000)] } }));
}

/** Milliseconds until an annotator with these entries, and no others, has found its first name. */
function loading(entries) {
  const times = Array.from({ length: 3 }, () => {
    const start = performance.now();
    createAnnotator({ gazetteers: [defineGazetteer(entries)] }).findEntities(entries[0].names.bn[0], { language: "bn" });
    return performance.now() - start;
  });
  return Math.min(...times);
}

const [fewer, more] = [10_000, 100_000].map((count) => loading(madeUpEntries(count)));
console.log(`a gazetteer of 10,000 entries is loaded in ${fewer.toFixed(0)} ms, one of 100,000 in ${more.toFixed(0)} ms: ${(more / fewer).toFixed(1)} times as long`);

/** Milliseconds that a fresh process takes to run a line of code. */
const fresh = (code) => {
  const times = Array.from({ length: 3 }, () => Number(execFileSync(process.execPath, ["--input-type=module", "-e", `const s = performance.now(); ${code}; console.log(performance.now() - s);`], { encoding: "utf8", cwd: new URL("..", import.meta.url) })));
  return times.sort((a, b) => a - b)[1].toFixed(0);
};
const first = (text) => fresh(`(await import("./dist/index.js")).annotate(${JSON.stringify(text)})`);
const [bengali, arabic] = ["গতকাল ঢাকায় এক বৈঠকে এ কথা বলেন তিনি।", "وصل الرئيس إلى بيروت أمس."];
console.log(`import khabar: ${fresh('await import("./dist/index.js")')} ms; and first annotate() of a Bengali sentence: ${first(bengali)} ms, of an Arabic one: ${first(arabic)} ms, of both: ${first(`${bengali}\n\n${arabic}`)} ms; import compromise/three: ${fresh('await import("compromise/three")')} ms`);

const heap = execFileSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", `
  gc();
  const before = process.memoryUsage().heapUsed;
  const { annotate } = await import("./dist/index.js");
  annotate(${JSON.stringify(`${bengali}\n\n${arabic}`)});
  const after = process.memoryUsage().heapUsed;
  gc();
  console.log(((after - before) / 1e6).toFixed(1), "MB, of which stay", ((process.memoryUsage().heapUsed - before) / 1e6).toFixed(1));
`], { encoding: "utf8", cwd: new URL("..", import.meta.url) });
console.log(`heap of import and first annotate() of both languages: ${heap.trim()} MB`);
