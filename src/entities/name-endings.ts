/** Parts of names that bear a case ending. */
import type { CompiledLanguage } from "../compiled-language";
import { isPart } from "./known-words";

/** Shorter ones are the beginnings of other words, the more where no word of the name stands before: জোর is not জো. */
const SHORTEST = { first: 3, later: 2 };

/** A part of names with an ending written onto it, the first word of a name or a later one: where the part ends, and what it is known as. */
export function partWithEnding(text: string, start: number, end: number, limit: number, place: keyof typeof SHORTEST, { words, orthography }: CompiledLanguage): { end: number; part: number } | undefined {
  for (let at = end - 1; at >= start + SHORTEST[place]; at--) {
    const part = words.of(text, start, at);
    if (!isPart(part)) continue;
    const ending = orthography.affixes.ending(text, at, limit);
    // What only words of one type take, as nationalities do, is no ending of a name.
    if (ending && at + ending.length === end && !ending.chain.types) return { end: at, part };
  }
  return undefined;
}
