/** Comma-separated values, as spreadsheets write them, by Papa Parse. */
import Papa from "papaparse";
import type { Row } from "./rows";

/** The rows of a table whose fields are parted by commas, or by semicolons as some spreadsheets do; and quotes that never end. */
export function csvRows(text: string): { rows: Row[]; faults: { line: number; message: string }[] } {
  const rows: Row[] = [];
  const faults: { line: number; message: string }[] = [];
  let line = 1;
  let at = 0;
  Papa.parse<string[]>(text, {
    delimiter: "",
    delimitersToGuess: [",", ";"],
    step: ({ data, errors, meta: { cursor } }) => {
      for (const { type, message } of errors) if (type === "Quotes") faults.push({ line, message });
      rows.push([data, line]);
      line += linesOf(text, at, cursor);
      at = cursor;
    },
  });
  return { rows, faults };
}

/** How many lines end in a stretch; a carriage return alone ends one, too. */
function linesOf(text: string, from: number, to: number): number {
  let lines = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 || (unit === 13 && text.charCodeAt(i + 1) !== 10)) lines++;
  }
  return lines;
}
