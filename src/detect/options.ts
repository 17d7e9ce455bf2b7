/** The options of detection, checked. */
import { assertOptions, KhabarError, show } from "../errors";
import type { DetectOptions } from "../types";
import { type Admitted, ALL } from "./choice";
import { languageTag } from "./tags";

/** Reads a caller's options; throws a KhabarError that names whatever is wrong with them. */
export function readDetectOptions(options: DetectOptions | undefined, call = "detectLanguage"): Admitted {
  if (options === undefined) return ALL;
  assertOptions(options, ["allow", "deny"], call);
  const { allow, deny } = options;
  return { allow: allow === undefined ? undefined : tagsOf(allow, "allow", call), deny: tagsOf(deny ?? [], "deny", call) };
}

function tagsOf(languages: unknown, name: string, call: string): ReadonlySet<string> {
  if (!Array.isArray(languages)) throw new KhabarError("invalid-option", `${call}: ${name} must be a list of language tags, got ${show(languages)}`);
  return new Set(languages.map(languageTag));
}
