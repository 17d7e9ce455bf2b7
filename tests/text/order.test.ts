/** Sorting of few things: the same as the platform's, whatever the length. */
import fc from "fast-check";
import { expect, it } from "vitest";
import { sortFew } from "../../src/text/order";

it("sorts as the platform does, and keeps the order of what is alike", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ key: fc.integer({ min: 0, max: 4 }), at: fc.integer() }), { maxLength: 40 }), (list) => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(sortFew([...list], compare)).toEqual([...list].sort(compare));
    }),
  );
});

it("sorts in place", () => {
  const list = [3, 1, 2];
  expect(sortFew(list, (a, b) => a - b)).toBe(list);
  expect(list).toEqual([1, 2, 3]);
});
