import { loadavg } from "node:os";
import { waiting } from "../../db/bare.ts";
import { bareCompletion, journey, line, measure, ratio, sideBySide } from "./bench-parts.ts";
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
  const say = (text: string) => io.stdout.write(`${text}\n`);
  await sideBySide(completions * rounds, async ({ url, codes, real, bare, memory: before }) => {
    say(`memory of the server: ${before.rest} MB at rest, ${before.warm} MB after 1,000 completions`);
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
      const steps = await untilDone(real.pid, url);
      const theirs = await measure(bare.pid, batch.slice(0, 5000), atOnce, () =>
        bareCompletion(bare.address),
      );
      say(line(`${atOnce} at once, whole journey (4 requests)`, ours));
      say(
        `    steps left: ${steps.left}, ${steps.never ? `${steps.never} of them never done` : `done ${steps.seconds.toFixed(1)} s later`}; with those ${(ours.cpuMs + steps.cpuMs / batch.length).toFixed(2)} CPU-ms each`,
      );
      say(line(`${atOnce} at once, bare insert (1 request)`, theirs));
      say(`    ${ratio(ours, theirs)}`);
      say(`    memory on the way: ${memory.join(", ")} MB; load ${loadavg()[0]!.toFixed(1)}`);
    }
  });
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
