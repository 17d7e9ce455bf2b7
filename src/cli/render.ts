/** An annotation as a person reads it in a terminal: the language, then each sentence with its names and dates. */
import { styleText } from "node:util";
import type { Annotation, DateMention, Entity } from "../types";

// First strong isolate and its end: a terminal that knows right-to-left keeps the columns in their order.
const ISOLATE = "\u2068";
const END_ISOLATE = "\u2069";
const isolate = (text: string): string => `${ISOLATE}${text.replace(/\s+/gu, " ")}${END_ISOLATE}`;

type Style = Parameters<typeof styleText>[0];
const style = (format: Style, text: string): string =>
  process.stdout.isTTY && !process.env["NO_COLOR"] ? styleText(format, text) : text;

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** The whole annotation of one file. */
export function renderAnnotation(file: string, doc: Annotation): string {
  const { tag, confidence } = doc.language;
  const lines = [
    style("bold", `${file === "-" ? "standard input" : file}: ${tag === "und" ? "no language" : (languageNames.of(tag) ?? tag)} (${tag}), ${Math.round(confidence * 100)}% sure`),
    `sentences: ${doc.sentences.length}, entities: ${doc.entities.length}, dates: ${doc.dates.length}`,
    "",
  ];
  doc.sentences.forEach((sentence, i) => {
    const inside = ({ start, end }: { start: number; end: number }) => start >= sentence.start && end <= sentence.end;
    lines.push(`${String(i + 1).padStart(3)}  ${isolate(sentence.text)}`);
    for (const entity of doc.entities.filter(inside)) lines.push(renderEntity(entity));
    for (const date of doc.dates.filter(inside)) lines.push(renderDate(date));
  });
  return `${lines.join("\n")}\n\n`;
}

const renderEntity = (entity: Entity): string =>
  `       ${style("cyan", entity.type.padEnd(8))} ${isolate(entity.text)}  ${entity.name === entity.text ? "" : `${entity.name}  `}${style("dim", entity.id ?? `(${entity.via})`)}`;

function renderDate(date: DateMention): string {
  const mod = date.mod ? ` ${date.mod}` : "";
  const anchor = date.anchor === undefined ? "" : date.anchor === "event" ? "  from an event" : `  from ${isolate(date.anchor.text)}`;
  return `       ${style("green", date.type.padEnd(8))} ${isolate(date.text)}  ${date.value}${mod}${anchor}`;
}
