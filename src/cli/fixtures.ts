/** Fixtures: texts with hand-made gold, and how far an annotation agrees with it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Annotator } from "../annotate";
import { KhabarError } from "../errors";
import { type Annotation, type DateType, ENTITY_TYPES, type EntityType, type Span } from "../types";

/** The gold of one case, as its `expected.json` holds it. */
interface Gold {
  about?: string;
  /** Name of a text in `seeds/` beside the fixtures; without it, the text is the case's own `text.txt`. */
  seed?: string;
  language: string;
  referenceDate?: string;
  /** Latin names are gold too: annotate with khabar/latin. */
  latin?: boolean;
  /** The stretches by language, of a mixed document. */
  runs?: (Span & { language: string })[];
  sentences: Span[];
  entities: (Span & { type: string; id?: string })[];
  /** `accept` holds other values that are as right. */
  dates: (Span & { type: string; value: string; mod?: string; calendar?: string; accept?: string[] })[];
  /** What is known to differ, by layer, as the differences say it: the gold stays what is right. */
  open?: Partial<Record<LayerScore["layer"], string[]>>;
}

export interface Fixture {
  /** Its path below the fixtures folder: `bn/politics`. */
  name: string;
  text: string;
  gold: Gold;
}

/** How one layer of a case came out. */
export interface LayerScore {
  layer: "language" | "runs" | "sentences" | "entities" | "dates";
  expected: number;
  found: number;
  /** Spans found that are expected, of the right type. */
  right: number;
  /** Of those, how many have the right value: id of an entity, value of a date. */
  values: number;
  ofValues: number;
  /** What differs and is not known to, a line each; and what is known to differ and does not any more. */
  differences: string[];
}

const FIELDS: readonly string[] = ["about", "seed", "language", "referenceDate", "latin", "runs", "sentences", "entities", "dates", "open"] satisfies (keyof Gold)[];
const TYPES: readonly string[] = [...ENTITY_TYPES, "DATE", "TIME", "DURATION", "SET"] satisfies (EntityType | DateType)[];

/** Every case below a folder: the seeds first, then in order of their paths. */
export function loadFixtures(folder: string): Fixture[] {
  const files = listFiles(folder).filter((file) => path.basename(file) === "expected.json").sort();
  if (files.length === 0) throw new KhabarError("invalid-fixture", `${folder} holds no fixtures; a fixture is a folder with text.txt and expected.json`);
  const fixtures = files.map((file) => loadFixture(folder, path.dirname(file)));
  return [...fixtures.filter(({ gold }) => gold.seed !== undefined), ...fixtures.filter(({ gold }) => gold.seed === undefined)];
}

function listFiles(folder: string): string[] {
  try {
    if (statSync(folder).isDirectory()) return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT") throw new KhabarError("unreadable-file", `${folder} cannot be read (${code ?? String(error)})`);
  }
  throw new KhabarError("unreadable-file", `${folder} is no folder`);
}

function loadFixture(root: string, folder: string): Fixture {
  const name = path.relative(root, folder).split(path.sep).join("/") || path.basename(folder);
  const fail = (why: string) => new KhabarError("invalid-fixture", `fixture ${name}: ${why}`);
  let gold: Gold;
  let text: string;
  try {
    gold = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Gold;
    text = readFileSync(gold.seed === undefined ? path.join(folder, "text.txt") : path.join(root, "..", "seeds", gold.seed), "utf8");
  } catch (error) {
    throw fail(error instanceof Error ? error.message : String(error));
  }
  if (typeof gold !== "object" || gold === null) throw fail("expected.json holds no object");
  const unknown = Object.keys(gold).find((field) => !FIELDS.includes(field));
  if (unknown !== undefined) throw fail(`expected.json: unknown field "${unknown}"; it takes ${FIELDS.join(", ")}`);
  if (typeof gold.language !== "string") throw fail(`expected.json names no "language"`);
  for (const layer of ["runs", "sentences", "entities", "dates"] as const) {
    const items = gold[layer] ?? (layer === "runs" ? [] : undefined);
    if (!Array.isArray(items)) throw fail(`expected.json has no list "${layer}"`);
    for (const item of items) {
      if (typeof item !== "object" || item === null) throw fail(`${layer}: an item must be an object with start, end and text`);
      if ("type" in item && !TYPES.includes(item.type as string)) throw fail(`${layer}: unknown type "${String(item.type)}" of "${item.text}"`);
      if (text.slice(item.start, item.end) !== item.text) {
        throw fail(`${layer}: "${item.text}" is not at ${item.start}–${item.end}, where the text has "${text.slice(item.start, item.end)}"`);
      }
    }
  }
  return { name, text, gold };
}

/** Annotates a fixture's text as its gold asks; what is wrong with that is said by the fixture's name. */
export function annotateFixture({ name, text, gold }: Fixture, annotator: Pick<Annotator, "annotate">): Annotation {
  try {
    return annotator.annotate(text, { referenceDate: gold.referenceDate });
  } catch (error) {
    throw error instanceof KhabarError ? new KhabarError("invalid-fixture", `fixture ${name}: ${error.message}`) : error;
  }
}

/** Scores an annotation of a fixture's text, layer by layer. */
export function scoreFixture({ gold }: Fixture, doc: Annotation): LayerScore[] {
  const language = doc.language.tag === gold.language;
  const layers: LayerScore[] = [
    {
      layer: "language", expected: 1, found: 1, right: Number(language), values: 0, ofValues: 0,
      differences: language ? [] : [`expected ${gold.language}, got ${doc.language.tag}`],
    },
    ...(gold.runs ? [scoreSpans("runs", gold.runs, doc.runs.map((run) => ({ ...run, language: run.language.tag })), (run) => run.language)] : []),
    scoreSpans("sentences", gold.sentences, doc.sentences, () => ""),
    scoreSpans("entities", gold.entities, doc.entities, (entity) => entity.type, (expected, found) => expected.id === undefined ? undefined : ([found.id === expected.id, `${expected.id}`, `${found.id}`] as const)),
    scoreSpans("dates", gold.dates, doc.dates, (date) => date.type, (expected, found) => [
      [expected.value, ...(expected.accept ?? [])].includes(found.value) && (expected.mod ?? found.mod) === found.mod && (expected.calendar ?? found.calendar) === found.calendar,
      describe(expected), describe(found),
    ] as const),
  ];
  return layers.map((score) => ({ ...score, differences: unknown(score.differences, gold.open?.[score.layer] ?? []) }));
}

/** The differences that are not open, and the open ones that are solved. */
const unknown = (differences: readonly string[], open: readonly string[]): string[] => [
  ...differences.filter((line) => !open.includes(line)),
  ...open.filter((line) => !differences.includes(line)).map((line) => `solved, take it out of "open": ${line}`),
];

const describe = ({ value, mod, calendar }: { value: string; mod?: string; calendar?: string }): string => [value, mod, calendar === "gregorian" ? undefined : calendar].filter(Boolean).join(" ");

type Comparison = readonly [right: boolean, expected: string, found: string];

function scoreSpans<E extends Span, F extends Span>(
  layer: LayerScore["layer"], expected: readonly E[], found: readonly F[], kind: (item: E | F) => string,
  value: (expected: E, found: F) => Comparison | undefined = () => undefined,
): LayerScore {
  const key = (item: E | F) => `${item.start}–${item.end} ${kind(item)}`.trim();
  const say = (sign: string, item: E | F) => `${sign} ${key(item)} ${item.text}`;
  const byKey = new Map(found.map((item) => [key(item), item]));
  const score: LayerScore = { layer, expected: expected.length, found: found.length, right: 0, values: 0, ofValues: 0, differences: [] };
  for (const item of expected) {
    const hit = byKey.get(key(item));
    if (!hit) {
      score.differences.push(say("-", item));
      continue;
    }
    score.right++;
    byKey.delete(key(item));
    const compared = value(item, hit);
    if (!compared) continue;
    score.ofValues++;
    if (compared[0]) score.values++;
    else score.differences.push(`${say("≠", item)}: expected ${compared[1]}, got ${compared[2]}`);
  }
  score.differences.push(...[...byKey.values()].map((item) => say("+", item)));
  return score;
}
