import type { Span } from "../types";

/** The span of `text` from `start` to `end`. */
export const span = (text: string, start: number, end: number): Span => ({ start, end, text: text.slice(start, end) });
