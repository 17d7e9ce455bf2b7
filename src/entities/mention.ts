/** A name while it is being tagged: found, not yet chosen. */
import type { MergedEntry } from "../gazetteer/merge";
import { span } from "../text/span";
import type { Entity, EntityType } from "../types";

export interface Mention {
  start: number;
  end: number;
  wordStart: number;
  wordEnd: number;
  type: EntityType;
  /** The gazetteer's entry, where it has one. */
  entry: MergedEntry | undefined;
  /** Canonical name where no entry gives one. */
  name: string | undefined;
  via: Entity["via"];
  confidence: number;
  alternatives: readonly string[];
}

/** Where a name stands, bare and with what is written onto it. */
export type Extent = Pick<Mention, "start" | "end" | "wordStart" | "wordEnd">;

/** A name that no table holds. */
export const unlisted = ({ start, end, wordStart, wordEnd }: Extent, type: EntityType, confidence: number): Mention =>
  ({ start, end, wordStart, wordEnd, type, entry: undefined, name: undefined, via: "pattern", confidence, alternatives: [] });

/** Whether two stretches of words, with what is written onto them, have a unit in common. */
export const overlap = (a: Pick<Mention, "wordStart" | "wordEnd">, b: Pick<Mention, "wordStart" | "wordEnd">): boolean => a.wordStart < b.wordEnd && b.wordStart < a.wordEnd;

/** In the order of words; of two at one word, the longer first. */
export const longestFirst = (a: Pick<Mention, "wordStart" | "end">, b: Pick<Mention, "wordStart" | "end">): number => a.wordStart - b.wordStart || b.end - a.end;

/** The mention as callers see it. */
export function toEntity(text: string, mention: Mention): Entity {
  const { start, end, wordStart, wordEnd, type, entry, name, via, confidence, alternatives } = mention;
  return {
    start,
    end,
    text: text.slice(start, end),
    type,
    word: span(text, wordStart, wordEnd),
    id: entry?.id ?? null,
    name: entry?.name ?? name ?? text.slice(start, end),
    links: entry ? { ...entry.links } : {},
    via,
    confidence,
    alternatives: alternatives.slice(),
  };
}
