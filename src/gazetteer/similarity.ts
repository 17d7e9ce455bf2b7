/** How alike two names look, by Jaro-Winkler. For suggestions, and for names that nobody lists: ইরান and ইরাক are 0.88 alike. */
import jaroWinkler from "natural/lib/natural/distance/jaro-winkler_distance.js";

/** From 0 to 1. */
export const similarity = (a: string, b: string): number => jaroWinkler(a, b, {});
