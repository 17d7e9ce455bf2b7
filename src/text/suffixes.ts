/** Endings of words, asked for backwards from a word's end. */
import { EXPANDS, type Fold, SKIP } from "./fold";
import { Trie } from "./trie";

export class Suffixes {
  /** Their keys, the last unit first. */
  private readonly trie = new Trie();

  constructor(endings: readonly string[], private readonly fold: Fold) {
    for (const ending of endings) this.trie.insert(fold.key(ending).reverse(), 0);
  }

  /** Whether `text` from `start` to `end` has one of them at its end, and more before it. */
  close(text: string, start: number, end: number): boolean {
    const { trie, fold } = this;
    let node = Trie.ROOT;
    for (let i = end - 1; i > start; i--) {
      const unit = text.charCodeAt(i);
      const folded = fold.unit(unit);
      if (folded === SKIP) continue;
      if (folded === EXPANDS) {
        const parts = fold.expand(unit);
        for (let p = parts.length - 1; p >= 0; p--) node = trie.step(node, parts[p] as number);
      } else node = trie.step(node, folded);
      if (node === 0) return false;
      if (trie.isTerminal(node)) return true;
    }
    return false;
  }
}
