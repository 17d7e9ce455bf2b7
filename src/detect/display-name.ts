/** Names of languages for readers. */
import { KhabarError, show } from "../errors";
import { englishName, languageTag } from "./tags";

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
  const { script } = new Intl.Locale(tag);
  const full = script === undefined ? language : `${language}-${script}`;
  let isKnown: boolean;
  try {
    isKnown = Intl.DisplayNames.supportedLocalesOf(locale).length > 0;
  } catch {
    throw new KhabarError("invalid-option", `displayName: locale ${show(locale)} is no locale; give a BCP 47 tag ("en", "bn", "ar-EG")`);
  }
  const name = isKnown ? new Intl.DisplayNames([locale], { type: "language", fallback: "none" }).of(full) : undefined;
  return name ?? englishName(full) ?? englishName(language) ?? full;
}
