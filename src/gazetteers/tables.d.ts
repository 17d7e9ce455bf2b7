/**
 * Columns of all tables of this folder, merged by id, a line for each entry in the same order in every such text:
 * `tables:key,type,en`. See scripts/tables.ts.
 */
declare module "tables:*" {
  const text: string;
  export default text;
}
