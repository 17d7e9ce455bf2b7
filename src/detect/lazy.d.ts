/** franc, run at the first call of the function. See scripts/lazy.ts. */
declare module "lazy:franc" {
  const load: () => typeof import("franc");
  export default load;
}
