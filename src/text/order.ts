/** Sorting of what is mostly a few things. */

/** Longer lists are left to the platform's sort, which takes room for hundreds of runs whatever it is given. */
const FEW = 16;

/** Sorts in place, those that are alike in the order they came, and gives the list back. */
export function sortFew<T>(list: T[], compare: (a: T, b: T) => number): T[] {
  if (list.length > FEW) return list.sort(compare);
  for (let i = 1; i < list.length; i++) {
    const item = list[i] as T;
    let at = i;
    for (; at > 0 && compare(list[at - 1] as T, item) > 0; at--) list[at] = list[at - 1] as T;
    list[at] = item;
  }
  return list;
}
