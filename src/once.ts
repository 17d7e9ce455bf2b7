/** What is costly and not always asked for. */

/** Gives what `make` makes, which is called at the first question. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
