/** natural has no types for its deep modules, and its root must not be imported: it reads .env and opens databases. */
declare module "natural/lib/natural/distance/jaro-winkler_distance.js" {
  export default function jaroWinkler(a: string, b: string, options: { ignoreCase?: boolean }): number;
}
