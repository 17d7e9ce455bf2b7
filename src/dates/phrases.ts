/** What phrases of time are made of. */
import type { Calendar } from "../types";
import type { Reading } from "./readings/setting";
import type { DateWord, PhraseCategory, Unit } from "./words";

/** A number in digits: one or two of them, four, or any other number. */
export interface DigitsToken {
  kind: "twoDigits" | "fourDigits" | "digits";
  value: number;
  /** How many digits it has; of a decimal, before its sign. */
  digits: number;
  /** The digits behind the sign of a decimal. */
  decimals?: string;
}

/** Three numbers parted alike: 12/03/2024. */
export interface NumericToken {
  kind: "numeric";
  parts: readonly number[];
  /** How many digits each part has. */
  widths: readonly number[];
  /** The sign between them. */
  sign: string;
}

/** 14:30 and 14:30:15, in seconds of the day. */
export interface TimeToken {
  kind: "digitalClock";
  seconds: number;
  hasSeconds: boolean;
}

/** So many of a unit; "X" is some. */
export interface Amount {
  n: number | "X";
  unit: Unit;
}

/** A part of a phrase that means nothing by itself. */
export type Part =
  | { kind: "number"; value: number | "X"; digits: number | undefined }
  | { kind: "nth" | "dayNumber"; value: number }
  | { kind: "monthName"; calendar: Calendar; month: number; common: boolean; said: boolean }
  /** `said`: a word beside it says that it is a year. */
  | { kind: "yearNumber"; value: number; calendar: Calendar | undefined; bc: boolean; said: boolean }
  | { kind: "amount"; amounts: readonly Amount[]; about: boolean }
  /** `twelve`: it may be of either half of the day. `sign`: what says that it is a time. */
  | { kind: "clock"; seconds: number; precision: "hour" | "minute" | "second"; twelve: boolean; sign: "word" | "colon" | "none" };

/** A phrase within another is given its meaning there. */
export interface Phrase {
  kind: PhraseCategory;
  reading: Reading;
  start: number;
  end: number;
  parts: Parts;
}

export type Sense = DateWord | DigitsToken | NumericToken | TimeToken | Part | Phrase;

/** The senses of a kind: `SenseOf<"month">`. */
export type SenseOf<K extends Sense["kind"]> = Sense extends infer S ? (S extends { kind: infer J } ? (K extends J ? S : never) : never) : never;

/** What plays the parts of a phrase, by role. A part without a role of its own has its kind's name. */
export class Parts {
  constructor(
    private readonly roles: readonly string[],
    private readonly senses: readonly Sense[],
  ) {}

  has(role: string): boolean {
    return this.roles.includes(role);
  }

  /** What plays a role, of the kind that the rule lets play it. */
  get<K extends Sense["kind"]>(role: string, kind: K): SenseOf<K> | undefined {
    void kind;
    return this.senses[this.roles.indexOf(role)] as SenseOf<K> | undefined;
  }

  /** The number that plays a role, where it is known. */
  number(role: string): number | undefined {
    return numberIn(this.senses[this.roles.indexOf(role)]);
  }

  /** The same parts with another for a role. */
  with(role: string, sense: Sense): Parts {
    const others = this.roles.map((own, i) => [own, this.senses[i] as Sense] as const).filter(([own]) => own !== role);
    return new Parts([...others.map(([own]) => own), role], [...others.map(([, own]) => own), sense]);
  }

  /** All numbers among the parts. */
  numbers(): number[] {
    const numbers: number[] = [];
    for (const sense of this.senses) {
      const number = numberIn(sense);
      if (number !== undefined) numbers.push(number);
    }
    return numbers;
  }

  /** The phrase that plays a role. */
  phrase(role: string): Phrase | undefined {
    const sense = this.senses[this.roles.indexOf(role)];
    return sense && "reading" in sense ? sense : undefined;
  }
}

function numberIn(sense: Sense | undefined): number | undefined {
  const value = (sense as { value?: unknown } | undefined)?.value;
  return typeof value === "number" ? value : undefined;
}
