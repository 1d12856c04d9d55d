import { createReadStream, realpathSync, statSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable, type Writable } from "node:stream";
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
  return file === undefined ? io.stdin : createReadStream(file);
}

/**
 * Every line of the input that isn't empty, with its number (from 1). A line ends where a line feed stands, and nowhere else.
 * @throws CliError with the number of a line that is no UTF-8: read on, its letters would be lost without a word
 */
export async function* lines(input: Readable): AsyncGenerator<{ line: string; number: number }> {
  const utf8 = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  try {
    const bytes = Readable.from(asLatin1(input));
    for await (const latin1 of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      const line = utf8.decode(Buffer.from(latin1, "latin1"));
      if (line.trim() !== "") yield { line, number };
    }
  } catch (error) {
    if ((error as { code?: string }).code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new CliError(`Regel ${number} is geen geldige UTF-8; sla het bestand op als UTF-8.`);
    throw new CliError(fileProblem(error, "lezen"));
  }
}

/** Every byte as a letter: what readline reads so can be turned back into bytes, a line at a time. */
async function* asLatin1(input: Readable): AsyncGenerator<string> {
  for await (const part of input) yield Buffer.from(part).toString("latin1");
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

/** Writes what a verb makes; waits when the reader is slow. */
type Write = (text: string) => Promise<void>;

/**
 * Does a verb's work, which writes to the file of `--out`, else to stdout. The file is there when the work is done: until then
 * it lies beside its place, so that wrong input leaves no half file, and an earlier one as it was.
 * @throws CliError when it cannot be written, or is the file of `--in`
 */
export async function writing(
  io: Io,
  files: { in?: string | undefined; out?: string | undefined },
  work: (write: Write) => Promise<void>,
): Promise<void> {
  if (files.out === undefined) return toStream(io.stdout, work);
  const wrong = (error: unknown): never => {
    throw new CliError(fileProblem(error, "schrijven"));
  };
  const { place, beside, mode } = await placeOf(files.out, files.in).catch(wrong);
  const file = await open(beside, "w", mode).catch(wrong);
  try {
    await work((text) => file.appendFile(text, "utf8").catch(wrong));
    await file.close();
    if (beside !== place) await rename(beside, place).catch(wrong);
  } catch (error) {
    await file.close();
    if (beside !== place) await rm(beside, { force: true });
    throw error;
  }
}

/** Where a file goes, and where it lies while it is made: what is no file (/dev/null, a pipe) is written to as it is. */
async function placeOf(out: string, from: string | undefined) {
  const there = statSync(out, { throwIfNoEntry: false });
  if (there?.isDirectory()) throw Object.assign(new Error(), { code: "EISDIR" });
  const read = from === undefined ? undefined : statSync(from, { throwIfNoEntry: false });
  if (there?.isFile() && read && there.dev === read.dev && there.ino === read.ino)
    throw new CliError("--in en --out zijn hetzelfde bestand; geef bij --out een ander.");
  const place = there ? realpathSync(out) : out;
  const asItIs = there !== undefined && !there.isFile();
  return { place, beside: asItIs ? place : `${place}.${process.pid}.deel`, mode: there?.mode ?? 0o666 };
}

async function toStream(stream: Writable, work: (write: Write) => Promise<void>): Promise<void> {
  let problem: unknown;
  stream.on("error", (error: unknown) => {
    problem = error;
  });
  const check = () => {
    // Whoever reads has seen enough (vw analyse | head).
    if ((problem as { code?: string } | undefined)?.code === "EPIPE") throw problem;
    if (problem) throw new CliError(fileProblem(problem, "schrijven"));
  };
  await work(async (text) => {
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
  });
  check();
}

function fileProblem(error: unknown, verb: "lezen" | "schrijven"): string {
  if (error instanceof CliError) return error.message;
  const code = (error as { code?: string }).code;
  if (verb === "schrijven" && (code === "ENOENT" || code === "ENOTDIR"))
    return "De map waarin het bestand moet komen, bestaat niet; controleer het pad.";
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
