import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { packagePath } from "../db/paths.ts";

export interface Program {
  /** Everything it has written to stdout so far. */
  out(): string;
  errors(): string;
  /** Resolves with the first match in its output; rejects when it stops before that. */
  says(what: RegExp): Promise<RegExpMatchArray>;
  /** Resolves with its exit code. */
  ends(): Promise<number | null>;
  signal(name: NodeJS.Signals): Promise<number | null>;
  child: ChildProcess;
}

/** Runs the built program, as operators do: `vw("verify")`. `npm test` has built it. */
export function vw(args: string[], env: Record<string, string> = {}, input?: string): Program {
  const child = spawn(process.execPath, [join(packagePath(), "dist/api/cli.js"), ...args], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let out = "";
  let errors = "";
  const waiting = new Set<() => void>();
  const tell = () => {
    for (const look of waiting) look();
  };
  child.stdout.on("data", (part: Buffer) => {
    out += part.toString();
    tell();
  });
  child.stderr.on("data", (part: Buffer) => {
    errors += part.toString();
    tell();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", (code) => resolve(code)));
  if (input === undefined) child.stdin.end();
  else child.stdin.end(input);
  return {
    child,
    out: () => out,
    errors: () => errors,
    says: (what) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = out.match(what);
          if (match) {
            waiting.delete(look);
            resolve(match);
          }
        };
        waiting.add(look);
        ended.then(() => reject(new Error(`it stopped before saying ${what}: ${errors.slice(0, 500)}`)));
        look();
      }),
    ends: () => ended,
    signal: (name) => {
      child.kill(name);
      return ended;
    },
  };
}
