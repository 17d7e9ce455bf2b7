#!/usr/bin/env node
/** The `khabar` command: which subcommand, which options, which exit code. */
import { parseArgs } from "node:util";
import { annotateFiles } from "./cli/annotate-files";
import { checkFixtures } from "./cli/check-fixtures";
import { gazetteer } from "./cli/gazetteer";
import { KhabarError } from "./errors";

const USAGE = `Annotates Bengali and Arabic news text.

  khabar annotate [FILE…]     annotate files, or standard input
      --format text|json      for people (default), or a JSON object a line
      --date DAY              the day the text speaks from: 2023-10-06, or dateline
      --language TAG          bn, ar, …; without it, it is detected
  khabar check [DIR]          score a folder of fixtures (default: those of khabar itself)
  khabar gazetteer lint FILE…     check tables of names (.tsv, .csv, .jsonl)
  khabar gazetteer lookup NAME…   who bears a name, or which names are close
  khabar gazetteer stats [FILE]   how many names there are (default: those built in)
  khabar --help | --version

Exit codes: 0 all well, 1 something failed, 2 the command was written wrongly.
`;

/** Exit codes of the command. */
const FAILED = 1;
const MISUSED = 2;
/** Codes of errors in how the command was written, rather than in what it read. */
const MISUSE: ReadonlySet<string> = new Set(["invalid-option", "unknown-language", "invalid-date"]);

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: "string" },
      date: { type: "string" },
      language: { type: "string" },
      help: { type: "boolean", short: "h" },
      version: { type: "boolean" },
    },
  });
  const [command, ...operands] = positionals;
  if (values.version) return say(`${__KHABAR_VERSION__}\n`);
  if (values.help) return say(USAGE);
  switch (command) {
    case "annotate":
      return (await annotateFiles(operands, { format: values.format ?? "text", date: values.date, language: values.language })) ? 0 : FAILED;
    case "check":
      if (operands.length > 1) throw new KhabarError("invalid-option", "check takes one folder");
      refuseOptions(command, values);
      return (await checkFixtures(operands[0])) ? 0 : FAILED;
    case "gazetteer":
      refuseOptions(command, values);
      return (await gazetteer(operands)) ? 0 : FAILED;
    default:
      throw new KhabarError("invalid-option", command === undefined ? "no command given; try khabar --help" : `unknown command "${command}"; try khabar --help`);
  }
}

/** Throws where a command is given an option of another one. */
function refuseOptions(command: string, values: { format?: string; date?: string; language?: string }): void {
  for (const option of ["format", "date", "language"] as const) if (values[option] !== undefined) throw new KhabarError("invalid-option", `${command} takes no --${option}`);
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** A message in the words of the command: its options, and where to read of them. */
function inCommandWords(message: string): string {
  if (message.startsWith("Unknown option")) return `${message.split(". ", 1)[0] ?? ""}; try khabar --help`;
  return message.replace(/^referenceDate:/u, "--date:").replace(/^language:/u, "--language:").replace(", a Date,", "");
}

function exitCode(error: unknown): number {
  const code = (error as { code?: unknown }).code;
  if (error instanceof KhabarError || (typeof code === "string" && code.startsWith("ERR_PARSE_ARGS"))) {
    process.stderr.write(`khabar: ${inCommandWords((error as Error).message)}\n`);
    return typeof code === "string" && (MISUSE.has(code) || code.startsWith("ERR_PARSE_ARGS")) ? MISUSED : FAILED;
  }
  throw error;
}

// A reader that closes early, such as head, is no failure.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

process.exitCode = await main(process.argv.slice(2)).catch(exitCode);
