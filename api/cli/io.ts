import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";

/** The streams of a verb: its own, so that tests can listen in. */
export interface Io {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable & { isTTY?: boolean };
}

/** Says in one line what is wrong; the exit code to return. */
export function fail(io: Io, message: string): number {
  io.stderr.write(`${message.split("\n")[0]}\n`);
  return 1;
}

/** The lines of a file, or of stdin when no file is named. Throws Error of one line when the file cannot be read. */
export async function* readLines(io: Io, file?: string): AsyncGenerator<string> {
  const input = file === undefined ? io.stdin : createReadStream(file);
  const opened = new Promise<void>((resolve, reject) => {
    if (file === undefined) return resolve();
    input.once("error", () => reject(new Error("The file of --in cannot be read: check its name.")));
    input.once("open", () => resolve());
  });
  await opened;
  yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
}

/** Where results go: a file, or stdout. `close` resolves when everything is written. */
export function openOutput(io: Io, file?: string): { write(text: string): void; close(): Promise<void> } {
  if (file === undefined) return { write: (text) => void io.stdout.write(text), close: async () => {} };
  const out = createWriteStream(file);
  const failed = new Promise<never>((_, reject) =>
    out.once("error", () => reject(new Error("The file of --out cannot be written: check its name."))),
  );
  failed.catch(() => {});
  return {
    write: (text) => void out.write(text),
    close: () => Promise.race([failed, new Promise<void>((resolve) => out.end(() => resolve()))]),
  };
}
