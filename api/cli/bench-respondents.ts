import { loadavg } from "node:os";
import { waiting } from "../../db/bare.ts";
import { createScratch } from "../../db/scratch.ts";
import { operatorConfig } from "../config.ts";
import { line } from "./bench.ts";
import { bareCompletion, type Child, journey, load, measure, prepare, start } from "./bench-parts.ts";
import { CliError, flags, type Io } from "./io.ts";
import { cpuMilliseconds, residentMegabytes } from "./process.ts";

/**
 * `vw bench respondents`: the whole flow of a phone (open, two saves, complete), many times, on a server beside this
 * process; the steps of the journey run in that server as well. A bare insert is measured in the same run.
 */
export async function measureRespondents(args: string[], io: Io): Promise<void> {
  const { values } = flags(args, {
    completions: { type: "string", default: "10000" },
    "at-once": { type: "string", default: "32" },
    rounds: { type: "string", default: "1" },
  });
  const [completions, atOnce, rounds] = [values.completions, values["at-once"], values.rounds].map(
    Number,
  ) as [number, number, number];
  if (![completions, atOnce, rounds].every((n) => Number.isInteger(n) && n > 0))
    throw new CliError("Geef hele getallen boven 0.");
  const config = operatorConfig(process.env);
  if (!config.databaseUrl)
    throw new CliError("vw bench heeft DATABASE_URL nodig: een PostgreSQL-server voor een proefdatabase.");

  const say = (text: string) => io.stdout.write(`${text}\n`);
  const scratch = await createScratch(config.databaseUrl);
  const env = { ...process.env, DATABASE_URL: scratch.url, PORT: "0", LOG_LEVEL: "warn" };
  const running: Child[] = [];
  try {
    const codes = await prepare(scratch.url, completions * rounds + 1000);
    const real = await start(["bench-server"], env);
    running.push(real);
    const atRest = residentMegabytes(real.pid);
    await load(codes.splice(0, 1000), 8, (code) => journey(real.address, code));
    say(
      `memory of the server: ${atRest} MB at rest, ${residentMegabytes(real.pid)} MB after 1,000 completions`,
    );
    const bare = await start(["bench-bare"], env);
    running.push(bare);
    await load(Array.from({ length: 1000 }, String), 8, () => bareCompletion(bare.address));
    for (let round = 0; round < rounds; round++) {
      const batch = codes.splice(0, completions);
      const memory: number[] = [];
      let done = 0;
      const ours = await measure(real.pid, batch, atOnce, async (code) => {
        // 25, 50, 75 and 100 % of the way.
        if (++done % Math.ceil(completions / 4) === 0) memory.push(residentMegabytes(real.pid));
        return journey(real.address, code);
      });
      memory.push(residentMegabytes(real.pid));
      const steps = await untilDone(real.pid, scratch.url);
      const theirs = await measure(bare.pid, batch.slice(0, 5000), atOnce, () =>
        bareCompletion(bare.address),
      );
      say(line(`${atOnce} at once, whole journey (4 requests)`, ours));
      say(
        `    steps left: ${steps.left}, ${steps.never ? `${steps.never} of them never done` : `done ${steps.seconds.toFixed(1)} s later`}; with those ${(ours.cpuMs + steps.cpuMs / batch.length).toFixed(2)} CPU-ms each`,
      );
      say(line(`${atOnce} at once, bare insert (1 request)`, theirs));
      say(
        `    ratio: ${(ours.perSecond / theirs.perSecond).toFixed(3)} of the bare rate, ${(ours.cpuMs / theirs.cpuMs).toFixed(1)} x its CPU`,
      );
      say(`    memory on the way: ${memory.join(", ")} MB; load ${loadavg()[0]!.toFixed(1)}`);
    }
  } finally {
    await Promise.all(running.map((child) => child.stop()));
    await scratch.drop();
  }
}

/** Waits until the steps are done, two minutes at most, so that none of what a completion costs stays out of sight. */
async function untilDone(pid: number, url: string) {
  const [cpu, began] = [cpuMilliseconds(pid), performance.now()];
  const left = await waiting(url);
  while ((await waiting(url)) > 0 && performance.now() - began < 120_000)
    await new Promise((next) => setTimeout(next, 200));
  const never = await waiting(url);
  return { left, never, seconds: (performance.now() - began) / 1000, cpuMs: cpuMilliseconds(pid) - cpu };
}
