/**
 * `khabar/polyfill`: import it for its effect, before the first call. Where the runtime has no `Intl.Segmenter`, it sets the one of
 * `@formatjs/intl-segmenter`, an optional peer dependency; elsewhere it does nothing. Bengali and Arabic need neither.
 */
import { Segmenter } from "@formatjs/intl-segmenter";

if (!("Segmenter" in Intl)) {
  Object.defineProperty(Intl, "Segmenter", { value: Segmenter, writable: true, enumerable: false, configurable: true });
}
