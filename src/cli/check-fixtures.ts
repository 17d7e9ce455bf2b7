/** `khabar check`: annotates every fixture of a folder and prints case × layer, then what differs. */
import { fileURLToPath } from "node:url";
import type { Annotator } from "../annotate";
import { createAnnotator } from "../default-annotator";
import { annotateFixture, type Fixture, type LayerScore, loadFixtures, scoreFixture } from "./fixtures";

// The same step up from dist/cli.js and from src/cli/.
const OWN = new URL(import.meta.url.endsWith(".ts") ? "../../fixtures" : "../fixtures", import.meta.url);
const LAYERS = ["language", "runs", "sentences", "entities", "dates"] as const;

/** Checks a folder of fixtures. Whether nothing differs. */
export async function checkFixtures(folder = fileURLToPath(OWN)): Promise<boolean> {
  const fixtures = loadFixtures(folder);
  const annotator = createAnnotator();
  const withLatin = fixtures.some(({ gold }) => gold.latin) ? await latinAnnotator() : undefined;
  const run = fixtures.filter(({ gold }) => !gold.latin || withLatin);
  const scored = run.map((fixture): [Fixture, LayerScore[]] => {
    const { gold } = fixture;
    return [fixture, scoreFixture(fixture, annotateFixture(fixture, gold.latin && withLatin ? withLatin : annotator))];
  });
  process.stdout.write(renderScores(scored));
  const left = fixtures.filter((fixture) => !run.includes(fixture)).map(({ name }) => name);
  if (left.length > 0) process.stdout.write(`\nnot run, since they need compromise (npm install compromise): ${left.join(", ")}\n`);
  return scored.every(([, layers]) => layers.every((layer) => layer.differences.length === 0));
}

/** An annotator that reads Latin names too, where compromise is installed. */
async function latinAnnotator(): Promise<Annotator | undefined> {
  try {
    return createAnnotator({ latin: (await import("../latin")).latin });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  }
}

function renderScores(scored: readonly [Fixture, LayerScore[]][]): string {
  const width = Math.max(...scored.map(([{ name }]) => name.length), 5);
  const cell = (score: LayerScore | undefined) => (score ? summary(score) : "").padEnd(26);
  // Few documents are mixed: where none is, no column is left empty.
  const columns = LAYERS.filter((layer) => scored.some(([, layers]) => layers.some((score) => score.layer === layer)));
  const lines = [`${"case".padEnd(width)}  ${columns.map((layer) => layer.padEnd(26)).join("")}`.trimEnd()];
  for (const [{ name }, layers] of scored) lines.push(`${name.padEnd(width)}  ${columns.map((layer) => cell(layers.find((score) => score.layer === layer))).join("")}`.trimEnd());
  lines.push(`${"all".padEnd(width)}  ${columns.map((layer) => cell(sum(scored.flatMap(([, layers]) => layers.filter((score) => score.layer === layer))))).join("")}`.trimEnd());
  for (const [{ name }, layers] of scored) {
    for (const { layer, differences } of layers) if (differences.length > 0) lines.push("", `${name}, ${layer}:`, ...differences.map((line) => `  ${line}`));
  }
  return `${lines.join("\n")}\n`;
}

/** Precision, recall, and values right: `P 100 R 98 V 11/12`. */
function summary({ layer, expected, found, right, values, ofValues }: LayerScore): string {
  if (layer === "language") return `${right}/${expected}`;
  const percent = (part: number, whole: number) => (whole === 0 ? "–" : String(Math.floor((100 * part) / whole)));
  return `P ${percent(right, found)} R ${percent(right, expected)}${ofValues > 0 ? ` V ${values}/${ofValues}` : ""}`;
}

function sum(scores: readonly LayerScore[]): LayerScore | undefined {
  const [first, ...rest] = scores;
  return first && rest.reduce((total, score) => ({
    ...total,
    expected: total.expected + score.expected, found: total.found + score.found, right: total.right + score.right,
    values: total.values + score.values, ofValues: total.ofValues + score.ofValues,
  }), first);
}
