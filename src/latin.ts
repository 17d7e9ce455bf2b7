/** `khabar/latin`: English names inside Bengali and Arabic sentences, by compromise, an optional peer dependency. */
import nlp from "compromise/three";
import type { LatinTagger } from "./entities/foreign-names";
import type { EntityType } from "./types";

/** compromise's tags, the surest first. */
const TAGS: readonly (readonly [string, EntityType])[] = [
  ["#Person+", "PERSON"],
  ["#Organization+", "ORG"],
  ["#Place+", "GPE"],
];

/**
 * Finds English names in a stretch of Latin text. Hand it to `createAnnotator({ latin })`.
 *
 * @returns spans within the stretch, in order and disjoint
 *
 * @example
 * ```ts
 * import { createAnnotator } from "khabar";
 * import { latin } from "khabar/latin";
 * const { findEntities } = createAnnotator({ latin });
 * console.log(findEntities("وصل Donald Trump إلى الدوحة")[0].text); // Donald Trump
 * ```
 */
export const latin: LatinTagger = (text) => {
  const found: { start: number; end: number; type: EntityType }[] = [];
  const doc = nlp(text);
  for (const [tag, type] of TAGS) {
    for (const { text: name, offset } of doc.match(tag).json({ offset: true }) as { text: string; offset: { start: number; length: number } }[]) {
      const start = offset.start + (name.length - name.trimStart().length);
      let end = start + name.trim().length;
      while (end > start && !/[\p{L}\p{N}]/u.test(text.charAt(end - 1))) end--;
      if (end > start && !found.some((other) => other.start < end && start < other.end)) found.push({ start, end, type });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
