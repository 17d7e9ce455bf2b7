/**
 * How likely each language of a script makes a text: by its words, as far as its list has them, and by how it spells,
 * as the same list shows it. Both are costs, the logarithm of how unlikely a thing is, which add up.
 */
import { classOf, DIGIT, INVISIBLE, letterClassOf, MARK } from "../text/characters";
import { Trie } from "../text/trie";
import { Alphabet, BOUNDARY, SEVERAL, SKIPPED } from "./alphabet";
import type { LanguageProfile, ScriptProfiles } from "./profile";
import { Spelling, UNIT } from "./spelling";
import { languageOf, shortestTag } from "./tags";
import { Tally } from "./tally";
import { countWords, LONGEST_LISTED, WordReader } from "./words";

/** No word speaks against a language more than so much: it may be a name, or quoted. */
const DEAREST_WORD = 15 * UNIT;
/** No word is read further. */
const LONGEST_WORD = 40;

/** Of running text, one of the commonest words of a list makes up so much; one of the others so much, but all of them together no more than OTHERS. */
const COMMON_WORD = 0.003;
const OTHER_WORD = 0.0003;
const OTHERS = 0.3;

/** Words of a text and letters of a word go together, so that they are a little less sure together than they would be apart. */
const TEMPER = 1.1;
/** So many words are believed half as much as many words are. */
const FEW = 1;

/** At most so many languages to a script. */
const LANGUAGES = 64;
/** After how many words it is asked whether they are enough. */
const WORDS_BETWEEN_LOOKS = 2;

/** What is enough to tell a stretch's language by. */
export interface Enough {
  /** By how much a language leads, as a logarithm; or so many words. */
  lead: number;
  words: number;
  /** Whether it must lead its own varieties, too. */
  varieties: boolean;
}

/** The languages of one script, ready to be weighed. */
export class ScriptEvidence {
  readonly profiles: readonly LanguageProfile[];
  readonly isShared: boolean;
  /** The number of the language that each is or is a variety of. */
  readonly groups: readonly number[];
  private readonly letterClass: number;
  /** Its own number. */
  private readonly each: readonly number[];
  private readonly alphabet = new Alphabet();
  private readonly spelling: Spelling;
  /** What a word costs in the languages whose lists have it: `cost * LANGUAGES + language`. */
  private readonly words = new Trie();
  private readonly reader: WordReader;
  /** The words that no text asked for yet, by their first letter: a stretch of a list, and what goes into the trie with each of its words. */
  private readonly waiting = Array.from({ length: SKIPPED + 1 }, (): { list: string; value: number }[] => []);
  /** The word being read, and what it costs. */
  private readonly word = new Uint8Array(LONGEST_WORD);
  private readonly costs: Int32Array;

  constructor({ script, profiles, words, isShared = false }: ScriptProfiles) {
    this.profiles = profiles;
    this.isShared = isShared;
    this.letterClass = letterClassOf(script);
    const tags = profiles.map(({ iso6393 }) => shortestTag(iso6393));
    this.groups = tags.map((tag, k) => (tags.includes(languageOf(tag)) ? tags.indexOf(languageOf(tag)) : k));
    this.each = profiles.map((_, k) => k);
    this.costs = new Int32Array(profiles.length);
    this.reader = new WordReader(words.letters, (letter) => this.alphabet.learn(letter));
    this.spelling = new Spelling(profiles.length, this.alphabet.size);
    profiles.forEach(({ list }, language) => {
      const [common, others] = words.lists[list] ?? ["", ""];
      const share = Math.min(OTHER_WORD, OTHERS / countWords(others));
      this.learn(common, language, COMMON_WORD);
      this.learn(others, language, share);
    });
  }

  /** Takes in a list of words of a language, each of which makes up a share of its texts. */
  private learn(list: string, language: number, share: number): void {
    const { reader, spelling, waiting } = this;
    const value = Math.round(-Math.log(share) * UNIT) * LANGUAGES + language;
    reader.read(list, (word, length) => spelling.learn(word, length, language));
    for (const [letter, stretch] of reader.byFirstLetter(list)) waiting[letter]?.push({ list: stretch, value });
  }

  /** Puts the words that begin with a letter into the trie. */
  private file(letter: number): void {
    const { reader, waiting, words } = this;
    // The nodes behind the letters of the word before: the next one begins as it does.
    const path = new Int32Array(LONGEST_LISTED + 1).fill(Trie.ROOT, 0, 1);
    for (const { list, value } of waiting[letter] ?? []) {
      reader.read(list, (word, length, shared) => {
        for (let i = shared; i < length; i++) path[i + 1] = words.grow(path[i] as number, word[i] as number);
        words.add(path[length - 1] as number, word[length - 1] as number, value);
      });
    }
    waiting[letter] = [];
  }

  /** Reads the words of a stretch into `tally`, as many as are enough. */
  read(text: string, from: number, to: number, tally: Tally, { lead, words, varieties }: Enough): void {
    const groups = varieties ? this.each : this.groups;
    for (let i = from; i < to && tally.words < words; i++) {
      if (classOf(text.charCodeAt(i)) !== this.letterClass && !this.opensWord(text, i)) continue;
      i = this.readWord(text, i, to, tally) - 1;
      if (++tally.words % WORDS_BETWEEN_LOOKS === 0 && tally.lead(groups) > lead * UNIT) return;
    }
  }

  /** Whether a word begins with what only the lists know for a letter: a sign that is a word (۽), a digit before letters (3ala). */
  private opensWord(text: string, at: number): boolean {
    const unit = text.charCodeAt(at);
    if (!this.alphabet.has(unit)) return false;
    return classOf(unit) !== DIGIT || (classOf(text.charCodeAt(at + 1)) === this.letterClass && classOf(text.charCodeAt(at - 1)) !== DIGIT);
  }

  /** Weighs the word at `start`; gives its end. */
  private readWord(text: string, start: number, to: number, tally: Tally): number {
    const { alphabet, word } = this;
    let length = 0;
    let end = start;
    for (; end < to; end++) {
      const unit = text.charCodeAt(end);
      const cls = classOf(unit);
      if (cls !== this.letterClass && cls !== MARK && cls !== INVISIBLE && !alphabet.has(unit)) break;
      const letter = alphabet.of(unit);
      if (letter === SEVERAL) for (const part of alphabet.parts(unit)) word[length++] = part;
      else if (letter !== SKIPPED) word[length++] = letter;
      // What is written beyond the array is lost: the word goes on, and no more of it is read.
      if (length > LONGEST_WORD) length = LONGEST_WORD;
    }
    this.weigh(length, tally);
    return end;
  }

  /** Weighs the word of so many letters that was read. */
  private weigh(length: number, { costs: totals, known, marks }: Tally): void {
    const { word, costs, words, spelling, groups } = this;
    const languages = costs.length;
    if (length > 0 && this.waiting[word[0] as number]?.length) this.file(word[0] as number);
    let node = Trie.ROOT;
    let before = BOUNDARY;
    let last = BOUNDARY;
    for (let j = 0; j <= length; j++) {
      const letter = j === length ? BOUNDARY : (word[j] as number);
      if (j < length && node !== 0) node = words.step(node, letter);
      spelling.addCosts(before, last, letter);
      before = last;
      last = letter;
    }
    spelling.readCosts(costs);
    const first = node === 0 ? 0 : words.first(node);
    for (let at = first; at !== 0; at = words.next(at)) {
      const value = words.value(at);
      const k = value % LANGUAGES;
      const cost = (value - k) / LANGUAGES;
      if (cost < (costs[k] as number)) costs[k] = cost;
      known[k] = (known[k] as number) + 1;
      const language = groups[k] as number;
      if (language !== k && !has(words, first, language)) marks[k] = (marks[k] as number) + 1;
    }
    let least = Infinity;
    for (let k = 0; k < languages; k++) if ((costs[k] as number) < least) least = costs[k] as number;
    for (let k = 0; k < languages; k++) totals[k] = (totals[k] as number) + Math.min((costs[k] as number) - least, DEAREST_WORD);
  }

  /** A tally in which nothing was read. */
  tally(): Tally {
    return new Tally(this.profiles.length);
  }

  /**
   * The language each piece of a text is in, by number, where a change of language from a piece to the next costs `change`:
   * of all ways through the text the cheapest. A variety counts as its language. `tallyOf` reads one piece, the first first.
   */
  likeliestPath(pieces: number, tallyOf: (piece: number) => Tally, change: number): number[] {
    const languages = this.profiles.length;
    const sums = this.profiles.map(({ prior = 0 }) => (-prior * UNIT) / TEMPER);
    // At each piece: the language that was cheapest before it, and whether each would be changed to from that one.
    const cheapest = new Array<number>(pieces);
    const changed = new Array<boolean>(pieces * languages);
    for (let i = 0; i < pieces; i++) {
      const { costs } = tallyOf(i);
      const best = indexOfLeast(sums);
      const limit = i === 0 ? Infinity : (sums[best] as number) + (change * UNIT) / TEMPER;
      cheapest[i] = best;
      for (let k = 0; k < languages; k++) {
        const own = sums[k] as number;
        changed[i * languages + k] = own > limit;
        sums[k] = Math.min(own, limit) + (costs[k] as number);
      }
    }
    const path = new Array<number>(pieces);
    let at = indexOfLeast(sums);
    for (let i = pieces - 1; i >= 0; i--) {
      path[i] = this.groups[at] as number;
      if (changed[i * languages + at]) at = cheapest[i] as number;
    }
    return path;
  }

  /** How likely each language is by what was read: they sum up to 1. */
  likelihoods({ costs, words }: Tally): number[] {
    const temper = (TEMPER * words) / (words + FEW) / UNIT;
    const likelihoods = new Array<number>(costs.length);
    let best = -Infinity;
    for (let k = 0; k < costs.length; k++) {
      likelihoods[k] = (this.profiles[k]?.prior ?? 0) - (costs[k] as number) * temper;
      if ((likelihoods[k] as number) > best) best = likelihoods[k] as number;
    }
    let sum = 0;
    for (let k = 0; k < costs.length; k++) sum += likelihoods[k] = Math.exp((likelihoods[k] as number) - best);
    for (let k = 0; k < costs.length; k++) likelihoods[k] = (likelihoods[k] as number) / sum;
    return likelihoods;
  }
}

/** Whether the values of a word, from its first on, hold a language's. */
function has(words: Trie, first: number, language: number): boolean {
  let at = first;
  while (at !== 0 && words.value(at) % LANGUAGES !== language) at = words.next(at);
  return at !== 0;
}

function indexOfLeast(costs: readonly number[]): number {
  let least = 0;
  for (let k = 1; k < costs.length; k++) if ((costs[k] as number) < (costs[least] as number)) least = k;
  return least;
}
