/** The files of a folder of the checkout, below it too, by their path from the root. */
import { readdirSync } from "node:fs";
import path from "node:path";

export const sourceFiles = (folder: string, ending = ".ts"): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(ending)).map((file) => path.posix.join(folder, ...file.split(path.sep))).sort();
