/** The word lists of languages' folders, packed: `words:fa,ur`. See scripts/words.ts. */
declare module "words:*" {
  const packed: import("../detect/words").PackedWords;
  export default packed;
}
