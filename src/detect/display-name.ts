/** Names of languages for readers. */
import { KhabarError, show } from "../errors";
import { languageTag, NAMES_UNKNOWN_TO_INTL } from "./tags";

/**
 * The name of a language in another, by Intl.DisplayNames: for a tag or code such as `detectLanguage` gives.
 *
 * @param tag a BCP 47 tag or ISO 639-3 code
 * @param locale the language the name is given in; a language that the runtime has no name for there is named in English
 * @throws KhabarError `unknown-language` where `tag` is no language, `invalid-option` where `locale` is no locale
 *
 * @example
 * ```ts
 * import { displayName } from "khabar";
 * console.log(displayName("ckb", "en"), displayName("as", "bn"), displayName("ar", "ar")); // Central Kurdish অসমীয়া العربية
 * ```
 */
export function displayName(tag: string, locale: string): string {
  const language = languageTag(tag);
  const script = new Intl.Locale(tag).script;
  const full = script === undefined ? language : `${language}-${script}`;
  let names: Intl.DisplayNames;
  try {
    names = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
  } catch {
    throw new KhabarError("invalid-option", `displayName: locale ${show(locale)} is no locale; give a BCP 47 tag ("en", "bn", "ar-EG")`);
  }
  const english = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return names.of(full) ?? english.of(full) ?? NAMES_UNKNOWN_TO_INTL[language] ?? full;
}
