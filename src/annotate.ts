/**
 * The pipeline: text → detect → segment → one scan for names, cue words and date words → entities, dates → Annotation.
 * A stage reads the stages before it and never calls back.
 */
import { type AnnotatorOptions, isAnnotated, readAnnotatorOptions } from "./annotator-options";
import { type CompiledLanguage, compileLanguage, type ScannedSentence, scanSentence } from "./compiled-language";
import { DateFinder } from "./dates/finder";
import { type DateGrammar, readDates } from "./dates/reader";
import { Detector, writingOf } from "./detect/detector";
import { readDetectOptions } from "./detect/options";
import { languageOf } from "./detect/tags";
import { describeLanguage } from "./detect/told";
import { clusterEntities } from "./entities/clusters";
import { englishNames, foreignMentions, type ForeignKnowledge } from "./entities/foreign-names";
import type { Mention } from "./entities/mention";
import { tagEntities } from "./entities/tagger";
import { assertString } from "./errors";
import { lookup, type LookupResult } from "./gazetteer/lookup";
import { mergeGazetteers } from "./gazetteer/merge";
import { once } from "./once";
import { readOptions, type ReadOptions } from "./options";
import { segmentStream, splitSentences, splitWords } from "./segment/calls";
import { TextSegmenter } from "./segment/segmenter";
import { letterClassOf } from "./text/characters";
import { span } from "./text/span";
import type { AnnotateOptions, Annotation, DateMention, DetectOptions, Entity, Language, LanguageRun, Sentence, SentenceOptions, Word } from "./types";

/** An annotator. Its methods are pure: the same text and options give the same answer. */
export interface Annotator {
  annotate(text: string, options?: AnnotateOptions): Annotation;
  detectLanguage(text: string, options?: DetectOptions): Language;
  detectRuns(text: string): LanguageRun[];
  splitSentences(text: string, options?: SentenceOptions): Sentence[];
  segmentStream(pieces: AsyncIterable<string> | Iterable<string>, options?: SentenceOptions): AsyncGenerator<Sentence, void, undefined>;
  splitWords(text: string, options?: { language?: string | undefined }): Word[];
  findEntities(text: string, options?: AnnotateOptions): Entity[];
  findDates(text: string, options?: AnnotateOptions): DateMention[];
  lookup(name: string): LookupResult;
}

/** Makes an annotator of the given parts and nothing else. What is costly is built at first use. */
export function createAnnotator(options: AnnotatorOptions = {}): Annotator {
  const { languages: all, gazetteers, latin } = readAnnotatorOptions(options);
  const languages = all.filter(isAnnotated);
  const detector = new Detector(all.flatMap((language) => language.detect ?? []));
  const segmenter = new TextSegmenter(all.map((language) => language.sentences));
  const entries = once(() => mergeGazetteers(gazetteers));
  const finder = new DateFinder(languages);
  const compiled = new Map(languages.map((language) => [language.tag, once(() => compileLanguage(language, entries(), finder.grammarOf(language.tag) as DateGrammar))]));
  const byLetters = new Map(languages.map((language) => [letterClassOf(language.script), language.tag]));
  const foreign: ForeignKnowledge = {
    languageOf: (letterClass) => compiled.get(byLetters.get(letterClass) ?? "")?.(),
    latin,
    english: once(() => englishNames(entries())),
  };

  const runsOf = (text: string, language: string | undefined): LanguageRun[] =>
    language === undefined ? detector.runs(text) : text === "" ? [] : [{ ...span(text, 0, text.length), language: describeLanguage(language, writingOf(text)) }];
  const sentencesOf = (text: string, runs: readonly LanguageRun[]): Sentence[] => {
    const sentences: Sentence[] = [];
    for (const run of runs) for (const sentence of segmenter.sentences(text, languageOf(run.language.tag), "auto", run.start, run.end)) sentences.push(sentence);
    return sentences;
  };
  const scan = (text: string, sentences: readonly Sentence[]): ScannedSentence[] => {
    const scanned: ScannedSentence[] = [];
    for (const sentence of sentences) {
      const language: CompiledLanguage | undefined = compiled.get(sentence.language)?.();
      if (language) scanned.push(scanSentence(text, sentence.start, sentence.end, language));
    }
    return scanned;
  };
  const entitiesOf = (text: string, scanned: readonly ScannedSentence[]): Entity[] => {
    const others: Mention[] = [];
    for (const sentence of scanned) for (const mention of foreignMentions(text, sentence, foreign)) others.push(mention);
    return tagEntities(text, scanned, others);
  };

  const read = (text: string, { language }: ReadOptions) => {
    const runs = runsOf(text, language);
    const sentences = sentencesOf(text, runs);
    return { runs, sentences, scanned: scan(text, sentences) };
  };

  return {
    annotate(text, options) {
      assertString(text);
      const asked = readOptions(options, "annotate");
      const { runs, sentences, scanned } = read(text, asked);
      const entities = entitiesOf(text, scanned);
      return {
        text,
        language: runs.length === 1 && runs[0] ? runs[0].language : detector.language(text),
        runs,
        sentences,
        entities,
        clusters: clusterEntities(entities),
        dates: readDates(text, dated(scanned), asked),
      };
    },
    detectLanguage(text, options) {
      assertString(text);
      return detector.language(text, readDetectOptions(options));
    },
    detectRuns(text) {
      assertString(text);
      return detector.runs(text);
    },
    splitSentences: (text, options) => splitSentences(segmenter, text, options),
    segmentStream: (pieces, options) => segmentStream(segmenter, pieces, options),
    splitWords: (text, options) => splitWords(segmenter, text, options),
    findEntities(text, options) {
      assertString(text);
      return entitiesOf(text, read(text, readOptions(options, "findEntities")).scanned);
    },
    findDates(text, options) {
      assertString(text);
      const asked = readOptions(options, "findDates");
      return finder.find(text, sentencesOf(text, runsOf(text, asked.language)), asked);
    },
    lookup(name) {
      assertString(name, "name");
      return lookup(name, entries());
    },
  };
}

const dated = (scanned: readonly ScannedSentence[]) =>
  scanned.map(({ start, end, language, dates, numbers }) => ({ start, end, grammar: language.dates, matches: dates, numbers }));
