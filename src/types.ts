/**
 * The shapes that khabar gives and takes. All of them are plain JSON.
 *
 * Offsets everywhere are UTF-16 code units into the caller's own string, `end` exclusive,
 * and `source.slice(span.start, span.end) === span.text` always holds.
 */

/** A stretch of the source text. */
export interface Span {
  /** Offset of the first UTF-16 code unit. */
  start: number;
  /** Offset after the last UTF-16 code unit. */
  end: number;
  /** `source.slice(start, end)`. */
  text: string;
}

/** Which language a text is in, as far as can be told. */
export interface Language {
  /** BCP 47 tag, the shortest that says it (`"bn"`, `"ar"`, `"und"`). */
  tag: string;
  /** ISO 639-3 code (`"ben"`, `"arb"`, `"und"`). */
  iso6393: string;
  /** ISO 15924 code of the script most letters are in; `"Zyyy"` where there are no letters. */
  script: string;
  /** How that script runs. */
  direction: "ltr" | "rtl";
  /** From 0 (a guess) to 1 (certain). */
  confidence: number;
}

/** Among which languages a text's is looked for. */
export interface DetectOptions {
  /** Tags (`"bn"`, `"ar"`) or ISO 639-3 codes of the only ones that may be answered; `und` where a text is in none of them. Varieties go with their language. */
  allow?: readonly string[] | undefined;
  /** Those that may not be answered. */
  deny?: readonly string[] | undefined;
}

/** A stretch of a document that is in one language. Runs cover their text without gaps. */
export interface LanguageRun extends Span {
  language: Language;
}

/** A sentence, headline or list item: trimmed, in order, never overlapping. */
export interface Sentence extends Span {
  /** BCP 47 tag of the language whose rules cut it. */
  language: string;
}

/** A word, or what stands between words. Words cover their text without gaps. */
export interface Word extends Span {
  /** Whether it is a word or number, rather than space or punctuation. */
  isWordLike: boolean;
}

/** The entity types, by their OntoNotes names. */
export const ENTITY_TYPES = ["PERSON", "NORP", "FAC", "ORG", "GPE", "LOC", "PRODUCT", "EVENT"] as const;

/**
 * What kind of thing a name stands for: a person; a nationality, people, faith or movement (NORP);
 * a building or airport (FAC); an organisation; a country, region or city (GPE); another place (LOC);
 * a product; an event.
 */
export type EntityType = (typeof ENTITY_TYPES)[number];

/** Identifiers of an entity elsewhere, each only where its source is known. */
export interface Links {
  /** Wikidata item, `"Q399"`. */
  wikidata?: string;
  /** ISO 3166 code: `"AM"` of a country, `"IN-WB"` of a state or province; for a capital and a demonym, that of its country. */
  iso3166?: string;
  /** GeoNames id, `"616052"`. */
  geonames?: string;
}

/** A name in the text. The span is the bare name; `word` holds it with its clitics and endings. */
export interface Entity extends Span {
  type: EntityType;
  /** The whole written word or words: with Arabic proclitics and Bengali case endings. */
  word: Span;
  /** Id of the gazetteer entry, or null where the name was found by its surroundings alone. */
  id: string | null;
  /** Canonical name, English where the gazetteer knows it; else the name as written. */
  name: string;
  links: Links;
  /** How it was found: in a gazetteer, by a pattern (a title before it, parts of names, the noun beside it, the shape of a place's name), or as part of a name given in full before, or short for it. */
  via: "gazetteer" | "pattern" | "coreference";
  /** From 0 to 1. */
  confidence: number;
  /** Ids of other gazetteer entries that bear this name, likeliest first. */
  alternatives: string[];
}

/** The mentions of one text that mean one thing or person. */
export interface Cluster {
  /** Id of the gazetteer entry, or null where no table has it: then its mentions are those written alike. */
  id: string | null;
  type: EntityType;
  /** Canonical name, English where the gazetteer knows it; else as it is written first. */
  name: string;
  /** Places in `entities`, in order. */
  mentions: number[];
}

/** What two texts both speak of. */
export interface SharedEntity {
  id: string | null;
  type: EntityType;
  name: string;
  /** Places in the `entities` of the one and of the other. */
  mentions: [number[], number[]];
}

/** TIMEX3 types. */
export type DateType = "DATE" | "TIME" | "DURATION" | "SET";

/** The calendars dates are read in. */
export type Calendar = "gregorian" | "hijri" | "bangla";

/** A modifier of a date or duration, as in TIMEX3. */
export type DateModifier = "START" | "MID" | "END" | "MORE_THAN" | "LESS_THAN" | "APPROX";

/** First and last Gregorian day, both inclusive, as `YYYY-MM-DD`. */
export interface DayInterval {
  start: string;
  end: string;
}

/** A date, time, duration or recurring time in the text. */
export interface DateMention extends Span {
  type: DateType;
  /** TIMEX3 value on ISO 8601: `2023-10-05`, `2023-W40`, `199X`, `P3D`, `PAST_REF`, `XXXX-WXX-4`. */
  value: string;
  mod?: DateModifier;
  /** Only on SET. */
  quant?: "EVERY";
  /** How often in each, only on SET: `"2X"` is twice. */
  freq?: string;
  /** The days meant, where they are known. */
  interval?: DayInterval;
  /** The calendar it is written in; `value` is Gregorian in any case where a day or month is known. */
  calendar: Calendar;
  /** What it counts from, where that is not the reference date: an event, or a date named in the text. */
  anchor?: "event" | Span;
  /** The calendar has no such day, as 31 February: `value` is what is written, and there is no interval. */
  impossible?: true;
}

/** All that {@link annotate} finds in a text. */
export interface Annotation {
  /** The caller's own string, untouched. */
  text: string;
  /** The main language of the whole. */
  language: Language;
  runs: LanguageRun[];
  sentences: Sentence[];
  entities: Entity[];
  /** The entities by whom or what they mean, each in one cluster. */
  clusters: Cluster[];
  dates: DateMention[];
}

/**
 * What a line end is to the sentences around it.
 *
 * - `"auto"`: after a headline, dateline or list item it ends a sentence; where lines are wrapped, each as full as the next word
 *   allows, and after a comma it does not.
 * - `"always"`: it ends a sentence.
 * - `"never"`: it is white space, as in text out of a PDF; only a blank line ends a sentence.
 */
export type NewlineMode = "auto" | "always" | "never";

/** What `splitSentences` and `segmentStream` may be told about a text. */
export interface SentenceOptions {
  /** BCP 47 tag or ISO 639-3 code of the text's language; without it, the rules go by script. */
  language?: string | undefined;
  /** What line ends are. Default `"auto"`. */
  newline?: NewlineMode | undefined;
}

/** What `annotate`, `findEntities` and `findDates` may be told about a text. */
export interface AnnotateOptions {
  /** BCP 47 tag or ISO 639-3 code of the text's language; without it, the language is detected. */
  language?: string | undefined;
  /**
   * The day the text speaks from: an ISO day (`"2023-10-06"`), a local ISO date-time
   * (`"2013-02-12T04:30:00"`), a `Date` (read in `timeZone`), or `"dateline"` (the full date of the text's first sentence, or of a line below its headline).
   * With a time of day it is a moment, that hours and minutes count from; midnight stands for the whole day.
   * Without it, relative dates stay unresolved; the machine's clock is never asked.
   */
  referenceDate?: string | Date | undefined;
  /** IANA time zone in which a `Date` is read. Default `"UTC"`. */
  timeZone?: string | undefined;
  /**
   * Whose calendar Bangla dates go by: the rule of Bangladesh, or the almanacs of West Bengal (marked `APPROX`, a day about).
   * Without it, West Bengal's where the text names its places, else that of Bangladesh.
   */
  banglaCalendar?: "bangladesh" | "west-bengal" | undefined;
}
