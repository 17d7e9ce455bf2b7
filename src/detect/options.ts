/** The options of detection, checked. */
import { assertOptions, KhabarError, show } from "../errors";
import type { DetectOptions } from "../types";
import { type Admitted, ALL } from "./choice";
import { languageTag } from "./tags";

/** Reads a caller's options; throws a KhabarError that names whatever is wrong with them. */
export function readDetectOptions(options: DetectOptions | undefined): Admitted {
  if (options === undefined) return ALL;
  assertOptions(options, ["allow", "deny"], "detectLanguage");
  const { allow, deny = [] } = options;
  return { allow: allow === undefined ? undefined : tagsOf(allow, "allow"), deny: tagsOf(deny, "deny") };
}

function tagsOf(languages: unknown, name: string): ReadonlySet<string> {
  if (!Array.isArray(languages)) throw new KhabarError("invalid-option", `detectLanguage: ${name} must be a list of language tags, got ${show(languages)}`);
  return new Set(Array.from(languages, languageTag));
}
