/** The functions at the root: one annotator for Bengali and Arabic with the built-in names, built at first use and never changed after. */
import { type Annotator, createAnnotator as createBareAnnotator } from "./annotate";
import type { AnnotatorOptions } from "./annotator-options";
import type { GazetteerIssue } from "./errors";
import { lintGazetteer as lint, type LintOptions } from "./gazetteer/checked";
import { builtInGazetteer } from "./gazetteers/built-in";
import type { LookupResult } from "./gazetteer/lookup";
import { ar } from "./languages/ar/index";
import { as } from "./languages/as/index";
import { bn } from "./languages/bn/index";
import { en } from "./languages/en/index";
import { fa } from "./languages/fa/index";
import { hi } from "./languages/hi/index";
import { ur } from "./languages/ur/index";
import type { AnnotateOptions, Annotation, DateMention, DetectOptions, Entity, Language, LanguageRun, Sentence, SentenceOptions, Word } from "./types";
import arabicNames from "tables:ar";
import bengaliNames from "tables:bn";

/**
 * The built-in gazetteer: countries, capitals, places, organisations, people, demonyms, events and products,
 * with their names in English, Bengali and Arabic. Sources: THIRD_PARTY_NOTICES.md.
 *
 * @example
 * ```ts
 * import { builtIn } from "khabar";
 * console.log(builtIn.entries.find((entry) => entry.id === "country/BD").names);
 * ```
 */
export const builtIn = builtInGazetteer({ bn: bengaliNames, ar: arabicNames });

/** Those that are annotated, and those whose sentences stand among theirs; of a script's languages the first is meant where letters show no other. */
const LANGUAGES = [bn, ar, as, ur, fa, hi, en];

/**
 * Makes an annotator of one's own: other gazetteers, fewer languages, English names. What is not given is as in the
 * functions of this module: Bengali and Arabic, and the built-in gazetteer.
 *
 * @param options `gazetteers` is the whole list, later ones win ties; `languages` those it has data for;
 *   `latin` a tagger for Latin names such as `khabar/latin` exports
 * @throws KhabarError `invalid-option`; `invalid-gazetteer` at first use where an entry has no type
 *
 * @example
 * ```ts
 * import { builtIn, createAnnotator, defineGazetteer } from "khabar";
 * const mine = defineGazetteer([{ id: "place/char-fasson", type: "GPE", names: { bn: ["চরফ্যাশন"] } }]);
 * const { findEntities } = createAnnotator({ gazetteers: [builtIn, mine] });
 * console.log(findEntities("চরফ্যাশনে ঝড়")[0].text); // চরফ্যাশন
 * ```
 */
export function createAnnotator(options: AnnotatorOptions = {}): Annotator {
  if (typeof options !== "object" || options === null) return createBareAnnotator(options);
  const { languages = LANGUAGES, gazetteers = [builtIn] } = options;
  return createBareAnnotator({ ...options, languages, gazetteers });
}

/**
 * Every fault of a gazetteer's text, in the order of its lines. An error keeps it from loading; a warning tells of what may not
 * be meant: a name under two ids, or twice, or one that is a common word of Bengali or Arabic.
 *
 * @param options `format`; `commonWords` by language tag, where others than those known here are to be warned of
 * @throws KhabarError `invalid-option`
 *
 * @example
 * ```ts
 * import { lintGazetteer } from "khabar";
 * const [fault] = lintGazetteer("id\ttype\tbn\nplace/x\tCITY\tচরফ্যাশন\n", { format: "tsv" });
 * console.log(fault.line, fault.code); // 2 unknown-type
 * ```
 */
export const lintGazetteer = (text: string, options: LintOptions): GazetteerIssue[] =>
  lint(text, typeof options === "object" && options !== null ? { commonWords: { bn: bn.cues.commonWords, ar: ar.cues.commonWords }, ...options } : options);

let made: Annotator | undefined;
const shared = (): Annotator => (made ??= createAnnotator());

/**
 * Annotates a text: its language, sentences, names and dates.
 *
 * @param text any string; nothing in it makes the call throw
 * @param options `language` where it is known, `referenceDate` for relative dates, `timeZone` for a `Date`
 * @returns plain JSON; every offset is a UTF-16 code unit of `text`, `end` exclusive
 * @throws TypeError where `text` is no string
 * @throws KhabarError `invalid-option`, `unknown-language`, `invalid-date`
 *
 * @example
 * ```ts
 * import { annotate } from "khabar";
 * const doc = annotate("গতকাল ঢাকায় বৈঠক হয়।", { referenceDate: "2024-03-15" });
 * console.log(doc.language.tag, doc.entities[0].text, doc.entities[0].word.text, doc.dates[0].value);
 * // bn ঢাকা ঢাকায় 2024-03-14
 * ```
 */
export const annotate = (text: string, options?: AnnotateOptions): Annotation => shared().annotate(text, options);

/**
 * Tells the language of a text: Bengali and Arabic from their look-alikes and their varieties by words and spelling,
 * the languages of other scripts by franc. It reads no more of a text than decides it.
 *
 * @param options `allow`: the only languages that may be answered, where `und` says that it is none of them; `deny`: those that may not
 * @returns the best guess, with a low confidence where little tells; without options, `und` only where there are no letters
 * @throws TypeError where `text` is no string
 * @throws KhabarError `invalid-option`, `unknown-language`
 *
 * @example
 * ```ts
 * import { detectLanguage } from "khabar";
 * console.log(detectLanguage("قال الوزير إن الاجتماع تأجل").iso6393); // arb
 * console.log(detectLanguage("احنا مش عارفين حاجة").tag); // arz
 * console.log(detectLanguage("وزیر نے کہا کہ اجلاس ملتوی ہو گیا", { allow: ["ar", "fa"] }).tag); // und
 * ```
 */
export const detectLanguage = (text: string, options?: DetectOptions): Language => shared().detectLanguage(text, options);

/**
 * The stretches of a mixed document by language. They cover it; a foreign name within a sentence breaks none.
 *
 * @example
 * ```ts
 * import { detectRuns } from "khabar";
 * console.log(detectRuns("ঢাকায় বৃষ্টি। أمطار في بيروت.").map((run) => run.language.tag)); // [ 'bn', 'ar' ]
 * ```
 */
export const detectRuns = (text: string): LanguageRun[] => shared().detectRuns(text);

/**
 * Splits a text into sentences, headlines and list items: trimmed, in order, disjoint.
 * Without a `language`, the rules go by the script at each place; Bengali, Arabic, Assamese, Urdu, Persian, Hindi and English
 * have rules here, and Intl.Segmenter serves every other.
 *
 * @param options `language` where it is known; `newline`, what line ends are: `"auto"`, `"always"` or `"never"` the end of a sentence
 * @throws TypeError where `text` is no string
 * @throws KhabarError `invalid-option`, `unknown-language`; `no-segmenter` where another language meets a runtime without Intl.Segmenter
 *
 * @example
 * ```ts
 * import { splitSentences } from "khabar";
 * console.log(splitSentences("ড. ইউনূস এলেন। সভা শুরু হলো।").length); // 2
 * ```
 */
export const splitSentences = (text: string, options?: SentenceOptions): Sentence[] => shared().splitSentences(text, options);

/**
 * Splits a text that comes in pieces into the same sentences as `splitSentences` finds in the whole, wherever the pieces are cut.
 * Each is given as soon as nothing that follows can change it; kept is little more than the sentence being read.
 *
 * @param pieces strings, one after another: an array, a generator, a stream of decoded text
 * @param options as of `splitSentences`
 * @returns sentences with offsets into the whole
 * @throws TypeError where `pieces` is no iterable or a piece is no string; KhabarError as `splitSentences` does
 *
 * @example
 * ```ts
 * import { segmentStream } from "khabar";
 * const starts = [];
 * for await (const sentence of segmentStream(["ড. ইউ", "নূস এলেন। স", "ভা শুরু হলো।"])) starts.push(sentence.start);
 * console.log(starts); // [ 0, 15 ]
 * ```
 */
export const segmentStream = (pieces: AsyncIterable<string> | Iterable<string>, options?: SentenceOptions): AsyncGenerator<Sentence, void, undefined> => shared().segmentStream(pieces, options);

/**
 * Splits a text into words and what stands between them. A number with its separators, a hyphenated name and an address are one word.
 *
 * @example
 * ```ts
 * import { splitWords } from "khabar";
 * console.log(splitWords("৯.৭ শতাংশ").filter((word) => word.isWordLike).map((word) => word.text)); // [ '৯.৭', 'শতাংশ' ]
 * ```
 */
export const splitWords = (text: string, options?: { language?: string | undefined }): Word[] => shared().splitWords(text, options);

/**
 * The names of a text: equal to `annotate(text, options).entities`.
 *
 * @example
 * ```ts
 * import { findEntities } from "khabar";
 * console.log(findEntities("وصل إلى بيروت").map((entity) => entity.id)); // [ 'place/beirut' ]
 * ```
 */
export const findEntities = (text: string, options?: AnnotateOptions): Entity[] => shared().findEntities(text, options);

/**
 * The dates of a text: equal to `annotate(text, options).dates`. Values are TIMEX3 on ISO 8601.
 *
 * @example
 * ```ts
 * import { findDates } from "khabar";
 * console.log(findDates("في 5 تشرين الأول 2023")[0].value); // 2023-10-05
 * ```
 */
export const findDates = (text: string, options?: AnnotateOptions): DateMention[] => shared().findDates(text, options);

/**
 * Looks a name up in the built-in gazetteer, in any language; where nobody bears it, says which names are close.
 *
 * @example
 * ```ts
 * import { lookup } from "khabar";
 * console.log(lookup("Yerevan").entries[0].names.ar[0]); // يريفان
 * ```
 */
export const lookup = (name: string): LookupResult => shared().lookup(name);
