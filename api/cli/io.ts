import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";

/** The streams a verb works on; a test passes its own. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** Wrong use or wrong input: the message is one clear sentence, without any of the input in it. */
export class CliError extends Error {
  override name = "CliError";
}

type Options = NonNullable<ParseArgsConfig["options"]>;

const notSo = "Bij een optie ontbreekt de waarde, of er staat een waarde te veel; --help toont wat er kan.";

/**
 * Reads the flags of a verb; unknown flags, missing values and words too many become one Dutch sentence.
 * @param words how many words may stand there besides flags
 */
export function flags<const T extends Options>(args: string[], options: T, words = 0) {
  let given: ReturnType<
    typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
  >;
  try {
    given = parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION")
      throw new CliError("Onbekende optie; --help toont wat er kan.");
    throw new CliError(notSo);
  }
  if (given.positionals.length > words) throw new CliError(notSo);
  return given;
}

/** Runs a verb: a CliError becomes one line on stderr and exit code 1. Other errors keep their stack out of sight too. */
export async function guarded(io: Io, work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if ((error as { code?: string }).code === "EPIPE") return 0;
    return fail(
      io,
      // A plain Error is one of our own, thrown with one line for people (a lock, a setting); others may quote input.
      error instanceof CliError || (error instanceof Error && error.constructor === Error)
        ? error.message
        : "Er ging iets mis bij het uitvoeren; er is niets gewijzigd.",
    );
  }
}

/** One clear line on stderr; returns the exit code. */
export function fail(io: Io, message: string): number {
  io.stderr.write(`${message.replaceAll("\n", " ")}\n`);
  return 1;
}

/** The input of a verb: the file of `--in`, else stdin. */
export function readInput(io: Io, file?: string): Readable {
  return file === undefined ? io.stdin : createReadStream(file, "utf8");
}

/** Every line of the input that isn't empty, with its number (from 1). */
export async function* lines(input: Readable): AsyncGenerator<{ line: string; number: number }> {
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() !== "") yield { line: number === 1 ? line.replace(/^\uFEFF/, "") : line, number };
    }
  } catch (error) {
    throw new CliError(fileProblem(error, "lezen"));
  }
}

/** Every line of a JSONL input as an object. @throws CliError with the line number */
export async function* jsonLines(
  input: Readable,
): AsyncGenerator<{ value: Record<string, unknown>; number: number }> {
  for await (const { line, number } of lines(input)) {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new CliError(`Regel ${number} is geen geldige JSON.`);
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new CliError(`Regel ${number} is geen JSON-object.`);
    yield { value: value as Record<string, unknown>, number };
  }
}

/** Where a verb writes: the file of `--out`, else stdout. `write` waits when the reader is slow. */
export function openOutput(
  io: Io,
  file?: string,
): { write(text: string): Promise<void>; close(): Promise<void> } {
  const stream = file === undefined ? io.stdout : createWriteStream(file, "utf8");
  let problem: unknown;
  stream.on("error", (error: unknown) => {
    problem = error;
  });
  const check = () => {
    if (problem) throw new CliError(fileProblem(problem, "schrijven"));
  };
  return {
    async write(text) {
      check();
      if (!stream.write(text))
        await new Promise<void>((resolve) => {
          const done = () => {
            stream.off("drain", done);
            stream.off("error", done);
            resolve();
          };
          stream.once("drain", done);
          stream.once("error", done);
        });
      check();
    },
    async close() {
      if (file !== undefined) {
        stream.end();
        await finished(stream).catch(() => undefined);
      }
      check();
    },
  };
}

function fileProblem(error: unknown, verb: "lezen" | "schrijven"): string {
  const code = (error as { code?: string }).code;
  if (code === "ENOENT") return "Het bestand bestaat niet; controleer het pad.";
  if (code === "EACCES") return `Geen rechten om het bestand te ${verb}.`;
  if (code === "EISDIR") return "Dit is een map en geen bestand; geef het pad van een bestand.";
  return `Het ${verb} van het bestand lukte niet.`;
}

/** A counter on stderr, only when that is a terminal. */
export function progress(io: Io, label: string): { tick(done: number): void; end(): void } {
  const shown = io.stderr.isTTY === true;
  let last = 0;
  return {
    tick(done) {
      if (!shown || done - last < 50) return;
      last = done;
      io.stderr.write(`\r${label}: ${done}`);
    },
    end() {
      if (shown && last > 0) io.stderr.write("\r\u001b[K");
    },
  };
}
