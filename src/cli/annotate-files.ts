/** `khabar annotate`: each file in turn; one that cannot be read is reported and the others go on. */
import { KhabarError } from "../errors";
import { readOptions } from "../options";
import { annotate } from "../default-annotator";
import { readText } from "./read-text";
import { renderAnnotation } from "./render";

/** Annotates files, or standard input where none is named. Whether all of them could be read. */
export async function annotateFiles(files: readonly string[], { format, date, language }: { format: string; date?: string | undefined; language?: string | undefined }): Promise<boolean> {
  if (format !== "text" && format !== "json") throw new KhabarError("invalid-option", `--format must be text or json, got "${format}"`);
  const options = { referenceDate: date, language };
  // Said before anything is read, so that a misspelt date costs no wait.
  readOptions(options, "annotate");
  let complete = true;
  for (const file of files.length === 0 ? ["-"] : files) {
    try {
      const doc = annotate(await readText(file), options);
      process.stdout.write(format === "json" ? `${JSON.stringify({ file, ...doc })}\n` : renderAnnotation(file, doc));
    } catch (error) {
      if (!(error instanceof KhabarError)) throw error;
      process.stderr.write(`khabar: ${error.message}\n`);
      complete = false;
    }
  }
  return complete;
}
