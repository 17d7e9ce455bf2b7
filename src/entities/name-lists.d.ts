/** Words that personal names are made of, parted by spaces: `names:bn`. See scripts/names.ts. */
declare module "names:*" {
  const names: import("./known-words").NameLists;
  export default names;
}
