/** Columns of all tables of this folder as one tab-separated text: `tables:id,type,en`. See scripts/tables.ts. */
declare module "tables:*" {
  const text: string;
  export default text;
}
