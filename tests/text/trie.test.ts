import { describe, expect, it } from "vitest";
import { Trie } from "../../src/text/trie";

const units = (text: string): number[] => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** A trie in which each key's value is its place in the list. */
function trieOf(...keys: string[]): Trie {
  const trie = new Trie();
  keys.forEach((key, i) => trie.insert(units(key), i));
  return trie;
}

/** The values at a node, in order. */
function valuesAt(trie: Trie, node: number): number[] {
  const values: number[] = [];
  for (let at = trie.first(node); at !== 0; at = trie.next(at)) values.push(trie.value(at));
  return values;
}

/** The values under a key; none where the key is not one. */
function valuesOf(trie: Trie, key: string): number[] {
  const node = trie.find(units(key));
  return node !== 0 && trie.isTerminal(node) ? valuesAt(trie, node) : [];
}

describe("insert and find", () => {
  const keys = ["ঢাকা", "ঢাকেশ্বরী", "دمشق", "دم", "a"];
  const trie = trieOf(...keys);

  it.each(keys)("finds %s", (key) => expect(valuesOf(trie, key)).toEqual([keys.indexOf(key)]));

  it.each([["a beginning of a key", "ঢাক"], ["a key and more", "ঢাকার"], ["the end of a key", "مشق"], ["another's letters", "b"], ["the empty key", ""]])("does not find %s", (_name, key) => {
    expect(valuesOf(trie, key)).toEqual([]);
  });

  it("leads to a node at a beginning, where no key ends", () => {
    const node = trie.find(units("ঢাক"));
    expect(node).toBeGreaterThan(Trie.ROOT);
    expect(trie.isTerminal(node)).toBe(false);
  });

  it("leads to no node where nothing begins so", () => expect(trie.find(units("ঢাখ"))).toBe(0));
  it("leads to the root for the empty key", () => expect(trie.find([])).toBe(Trie.ROOT));

  it("shares the nodes of a common beginning", () => {
    const both = trieOf("ab", "ac");
    expect(both.find(units("a"))).toBe(trieOf("ab").find(units("a")));
    expect(both.find(units("ab"))).not.toBe(both.find(units("ac")));
  });

  it("tells the same units in another order apart", () => {
    const order = trieOf("abc");
    expect(valuesOf(order, "acb")).toEqual([]);
    expect(valuesOf(order, "cab")).toEqual([]);
  });

  it("tells units apart that have all but their upper bits in common", () => {
    const keys = [0x41, 0x441, 0x841, 0xfc41, 0x8041].map((unit) => [unit, 0x42]);
    const far = new Trie();
    keys.forEach((key, i) => far.insert(key, i));
    expect(keys.map((key) => valuesAt(far, far.find(key)))).toEqual([[0], [1], [2], [3], [4]]);
    expect(far.find([0xc041])).toBe(0);
  });

  it("finds nothing in an empty trie", () => expect(new Trie().find(units("a"))).toBe(0));

  it("passes over an empty key", () => {
    const trie = new Trie();
    trie.insert([], 7);
    expect(trie.isTerminal(Trie.ROOT)).toBe(false);
  });
});

describe("step", () => {
  const trie = trieOf("ঢাকা");

  it("goes to the very nodes that find gives", () => {
    let node = Trie.ROOT;
    let prefix = "";
    for (const char of "ঢাকা") {
      node = trie.step(node, char.charCodeAt(0));
      prefix += char;
      expect(node).toBe(trie.find(units(prefix)));
    }
    expect(trie.isTerminal(node)).toBe(true);
  });

  it.each([["an unknown unit", Trie.ROOT, "x"], ["nowhere", 0, "ঢ"]])("from %s leads nowhere", (_name, node, char) => expect(trie.step(node, char.charCodeAt(0))).toBe(0));
});

describe("several values a key", () => {
  it("are kept in the order they came", () => {
    const trie = new Trie();
    for (const value of [3, 1, 2]) trie.insert(units("جورجيا"), value);
    expect(valuesOf(trie, "جورجيا")).toEqual([3, 1, 2]);
  });

  it("are kept even where they are equal", () => {
    const trie = new Trie();
    trie.insert([1], 7);
    trie.insert([1], 7);
    expect(valuesAt(trie, trie.find([1]))).toEqual([7, 7]);
  });

  it("stay with their own key", () => {
    const trie = new Trie();
    trie.insert(units("দম"), 1);
    trie.insert(units("দমকা"), 2);
    trie.insert(units("দম"), 3);
    expect(valuesOf(trie, "দম")).toEqual([1, 3]);
    expect(valuesOf(trie, "দমকা")).toEqual([2]);
  });

  it("may be put at the beginning of another key afterwards", () => {
    const trie = trieOf("দমকা");
    trie.insert(units("দম"), 7);
    expect(valuesOf(trie, "দম")).toEqual([7]);
    expect(valuesOf(trie, "দমকা")).toEqual([0]);
  });

  it.each([[0], [-1], [2 ** 31 - 1], [-(2 ** 31)]])("%i is a value", (value) => {
    const trie = new Trie();
    trie.insert([5], value);
    const node = trie.find([5]);
    expect(trie.isTerminal(node)).toBe(true);
    expect(valuesAt(trie, node)).toEqual([value]);
  });
});

describe("release", () => {
  it("takes the values off a node, which can still be read, and leaves room for others", () => {
    const trie = new Trie();
    for (const value of [1, 2]) trie.insert(units("দম"), value);
    trie.insert(units("দমকা"), 3);
    const node = trie.find(units("দম"));
    const first = trie.release(trie.find(units("দ")), "ম".charCodeAt(0));
    expect(valuesAt(trie, node)).toEqual([]);
    expect(trie.isTerminal(trie.find(units("দম")))).toBe(false);
    trie.insert(units("দম"), 4);
    expect([trie.value(first), trie.value(trie.next(first)), trie.next(trie.next(first))]).toEqual([1, 2, 0]);
    expect(valuesAt(trie, node)).toEqual([4]);
    expect(valuesOf(trie, "দমকা")).toEqual([3]);
  });

  it("of a node without values gives none", () => expect(trieOf("দমকা").release(Trie.ROOT, "দ".charCodeAt(0))).toBe(0));

  it("lets values that wait be put where they belong", () => {
    const trie = new Trie();
    trie.insert(units("দ"), 5, true);
    expect(trie.isWaiting(trie.find(units("দ")))).toBe(true);
    trie.release(Trie.ROOT, "দ".charCodeAt(0));
    trie.add(trie.find(units("দ")), "ম".charCodeAt(0), 5);
    expect(trie.isWaiting(trie.find(units("দ")))).toBe(false);
    expect(valuesOf(trie, "দম")).toEqual([5]);
    expect(trie.isWaiting(trie.find(units("দম")))).toBe(false);
  });
});

describe("cleared", () => {
  it("holds nothing, and takes other keys", () => {
    const trie = trieOf("ঢাকা", "دمشق").cleared();
    expect([valuesOf(trie, "ঢাকা"), valuesOf(trie, "دمشق"), trie.step(Trie.ROOT, "ঢ".charCodeAt(0))]).toEqual([[], [], 0]);
    trie.insert(units("ঢাকেশ্বরী"), 4);
    expect([valuesOf(trie, "ঢাকেশ্বরী"), valuesOf(trie, "ঢাকা")]).toEqual([[4], []]);
  });

  it("is the same trie while it is small, and a new one once it was large", () => {
    const small = trieOf("ঢাকা");
    expect(small.cleared()).toBe(small);
    const large = trieOf(...Array.from({ length: 3000 }, (_, i) => i.toString(2)), ...Array.from({ length: 3000 }, (_, i) => i.toString(36)));
    const cleared = large.cleared();
    expect(cleared).not.toBe(large);
    expect(valuesOf(cleared, "101")).toEqual([]);
  });
});

describe("growth", () => {
  const COUNT = 50_000;
  /** Keys of four to eight units, all of them different, many with a beginning in common. */
  const keyOf = (n: number): number[] => [0x980 + (n % 61), 0x985 + (n % 7), ...units(n.toString(13)), 0x9cd];
  const trie = new Trie();
  for (let n = 0; n < COUNT; n++) trie.insert(keyOf(n), n);

  it("to 50,000 keys keeps every one, under its own value", () => {
    const wrong: number[] = [];
    for (let n = 0; n < COUNT; n++) {
      const node = trie.find(keyOf(n));
      if (!trie.isTerminal(node) || String(valuesAt(trie, node)) !== String(n)) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });

  it("adds no key that was not inserted", () => {
    const found: number[] = [];
    for (let n = COUNT; n < COUNT + 5000; n++) if (trie.find(keyOf(n)) !== 0) found.push(n);
    expect(found).toEqual([]);
  });

  it("leaves a node's number as it was", () => {
    const growing = new Trie();
    growing.insert(keyOf(1), 1);
    const node = growing.find(keyOf(1));
    for (let n = 2; n < 2000; n++) growing.insert(keyOf(n), n);
    expect(growing.find(keyOf(1))).toBe(node);
    expect(valuesAt(growing, node)).toEqual([1]);
  });

  it("holds a key of 10,000 units", () => {
    const long = new Trie();
    const key = Array.from({ length: 10_000 }, (_, i) => 0x600 + (i % 200));
    long.insert(key, 7);
    expect(valuesAt(long, long.find(key))).toEqual([7]);
    expect(long.isTerminal(long.find(key.slice(0, -1)))).toBe(false);
  });

  it("takes units up to U+FFFF", () => {
    const edge = new Trie();
    edge.insert([0xffff, 3], 7);
    expect(valuesAt(edge, edge.find([0xffff, 3]))).toEqual([7]);
    expect(edge.find([0xfffe, 3])).toBe(0);
  });
});
