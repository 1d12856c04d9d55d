import { fail, type Io } from "./cli/io.ts";

export interface Verb {
  /** One line for the list of verbs, then everything `--help` says. */
  help: string;
  run(args: string[], io: Io): Promise<number>;
  /** Verbs of two words, with help of their own. */
  parts?: Record<string, () => Promise<Verb>>;
}

/** Every verb is a file of its own, read only when it is used: `vw analyse` starts without the database. */
const verbs: Record<string, { says: string; load: () => Promise<Verb> }> = {
  demo: { says: "de verzonnen demoregio draaien (npm start)", load: () => import("./cli/demo.ts") },
  serve: { says: "draaien op PostgreSQL, zonder demogegevens", load: () => import("./cli/serve.ts") },
  admin: { says: "de eerste beheerder van een regio maken", load: () => import("./cli/admin.ts") },
  import: { says: "verhalen inlezen uit JSONL", load: () => import("./cli/import.ts") },
  verify: { says: "nagaan of het logboek heel is", load: () => import("./cli/verify.ts") },
  languages: { says: "wat er in welke taal nog te vertalen is", load: () => import("./cli/languages.ts") },
  bench: { says: "voltooiingen per seconde meten, als verhouding", load: () => import("./cli/bench.ts") },
  analyse: {
    says: "verhalen analyseren: herkenbare gegevens, thema's, signalen",
    load: () => import("./cli/analyse.ts"),
  },
  eval: { says: "de analyse meten aan gelabelde verhalen", load: () => import("./cli/eval.ts") },
  train: { says: "het themamodel trainen", load: () => import("./cli/train.ts") },
};

/** Runs a verb. @returns the exit code */
export async function main(args: string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "--help" || name === "help") {
    const width = Math.max(...Object.keys(verbs).map((v) => v.length));
    io.stdout.write(
      `vw WERKWOORD [opties]\n\n${Object.entries(verbs)
        .map(([verb, { says }]) => `  ${verb.padEnd(width)}  ${says}`)
        .join("\n")}\n\nvw WERKWOORD --help vertelt meer.\n`,
    );
    return name === undefined ? 1 : 0;
  }
  // Processes that vw bench starts beside itself; not for people.
  if (name === "bench-server" || name === "bench-bare") {
    return (await import("./cli/bench-server.ts")).run([name === "bench-bare" ? "bare" : "real"], io);
  }
  const verb = verbs[name];
  if (!verb) return fail(io, `Dit werkwoord kent vw niet; vw --help noemt ze.`);
  let { help, run, parts } = await verb.load();
  const part = rest[0] !== undefined && Object.hasOwn(parts ?? {}, rest[0]) ? parts![rest[0]] : undefined;
  if (part) {
    ({ help, run } = await part());
    rest.shift();
  }
  if (rest.includes("--help")) {
    io.stdout.write(`${help.trim()}\n`);
    return 0;
  }
  return run(rest, io);
}

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
}).catch((error: unknown) => {
  // Errors that we throw ourselves say what to do in one line; of any other only its class is safe to show.
  const line =
    error instanceof Error && error.constructor === Error ? error.message : String((error as Error)?.name);
  process.stderr.write(`${line.split("\n")[0]}\n`);
  return 1;
});
