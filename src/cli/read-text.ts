/** Reads texts for the command. A byte that is no UTF-8 is an error, never a replacement character. */
import { readFile } from "node:fs/promises";
import { KhabarError } from "../errors";

/** The text of a file, or of standard input for `-`; a byte order mark stays, so that offsets are those of the file. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new KhabarError("unreadable-file", `${name(file)} is not UTF-8; convert it, for instance with iconv -f windows-1256 -t utf-8`);
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "does not exist" : code === "EISDIR" ? "is a folder" : `cannot be read (${code ?? String(error)})`;
    throw new KhabarError("unreadable-file", `${name(file)} ${why}`);
  }
}

const name = (file: string): string => (file === "-" ? "standard input" : file);
