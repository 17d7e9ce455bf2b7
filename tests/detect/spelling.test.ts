/** What letters cost is the same however many were asked for before: the table of costs grows, and begins anew where it is fullest. */
import { describe, expect, it } from "vitest";
import { BOUNDARY, FOREIGN } from "../../src/detect/alphabet";
import { Spelling } from "../../src/detect/spelling";

const LETTERS = 60;
const LANGUAGES = 5;
const FIRST = FOREIGN + 1;

/** A spelling that has learnt a few words, other ones in each language. */
function learnt(): Spelling {
  const spelling = new Spelling(LANGUAGES, LETTERS);
  for (let language = 0; language < LANGUAGES; language++) {
    for (let n = 0; n < 40; n++) spelling.learn(Uint8Array.from({ length: 5 }, (_, i) => FIRST + ((n * (i + 3) + language * i) % (LETTERS - FIRST))), 5, language);
  }
  return spelling;
}

function costsOf(spelling: Spelling, first: number, second: number, letter: number): number[] {
  const costs = new Int32Array(LANGUAGES);
  spelling.addCosts(first, second, letter);
  spelling.readCosts(costs);
  return [...costs];
}

describe("the costs of letters", () => {
  it("differ by how a language spells", () => {
    const spelling = new Spelling(2, LETTERS);
    spelling.learn(Uint8Array.of(FIRST, FIRST + 1), 2, 0);
    spelling.learn(Uint8Array.of(FIRST + 2, FIRST + 3), 2, 1);
    const costs = new Int32Array(2);
    spelling.addCosts(BOUNDARY, FIRST, FIRST + 1);
    spelling.readCosts(costs);
    expect(costs[0]).toBeLessThan(costs[1] as number);
  });

  it("stay what they were when more are asked for than are kept", () => {
    const spelling = learnt();
    const wrong: string[] = [];
    // All of these are some 205,000, three times as many as are kept.
    for (let first = BOUNDARY; first < LETTERS; first++) {
      for (let second = BOUNDARY; second < LETTERS; second++) {
        for (let letter = BOUNDARY; letter < LETTERS; letter++) spelling.addCosts(first, second, letter);
        spelling.readCosts(new Int32Array(LANGUAGES));
      }
    }
    const fresh = learnt();
    for (let n = 0; n < 2000; n++) {
      const [first, second, letter] = [1 + (n % 59), 1 + ((n * 7) % 59), 1 + ((n * 13) % 59)] as [number, number, number];
      if (String(costsOf(spelling, first, second, letter)) !== String(costsOf(fresh, first, second, letter))) wrong.push(`${first} ${second} ${letter}`);
    }
    expect(wrong).toEqual([]);
  });

  it("add up over a word, and are forgotten once they were read", () => {
    const spelling = learnt();
    const sum = costsOf(spelling, BOUNDARY, BOUNDARY, FIRST).map((cost, k) => cost + (costsOf(spelling, BOUNDARY, FIRST, BOUNDARY)[k] as number));
    const costs = new Int32Array(LANGUAGES);
    spelling.addCosts(BOUNDARY, BOUNDARY, FIRST);
    spelling.addCosts(BOUNDARY, FIRST, BOUNDARY);
    spelling.readCosts(costs);
    expect([...costs]).toEqual(sum);
    spelling.readCosts(costs);
    expect([...costs]).toEqual(new Array(LANGUAGES).fill(0));
  });
});
