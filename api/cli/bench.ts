import { createScratch } from "../../db/scratch.ts";
import { operatorConfig } from "../config.ts";
import { bareCompletion, journey, load, measure, median, prepare, type Round, start } from "./bench-parts.ts";
import { CliError, flags, guarded, type Io } from "./io.ts";
import { residentMegabytes } from "./process.ts";

export const help = `vw bench: voltooiingen op PostgreSQL meten naast een kale route, als verhouding
vw bench respondents: veel voltooiingen achter elkaar: tempo, processortijd, wachttijd, fouten en geheugen
vw bench nhs BESTAND: het themamodel trainen en meten op de NHS-toets

Heeft DATABASE_URL nodig: een server waar databases gemaakt mogen worden. Maakt een proefdatabase, draait die in een
eigen proces, laat 8 en 32 vertellers tegelijk hun link openen, twee keer bewaren en insturen, doet evenveel verzoeken op
een kale Hono-server die één rij toevoegt, toont een tabel en ruimt de database op.

  --completions N   voltooiingen per ronde (1000)
  --rounds N        ronden per gelijktijdigheid; de mediaan wordt getoond (3)

vw bench respondents laat hetzelfde zo vaak als gevraagd doen, na duizend om warm te draaien, en toont ook het geheugen
onderweg en hoeveel stappen er aan het eind nog wachten:

  --completions N   voltooiingen per ronde (10000)
  --at-once N       vertellers tegelijk (32)
  --rounds N        ronden; elke ronde een regel (1)`;

export const parts = { nhs: () => import("./bench-nhs.ts") };

export async function run(args: string[], io: Io): Promise<number> {
  if (args[0] === "respondents")
    return guarded(io, async () =>
      (await import("./bench-respondents.ts")).measureRespondents(args.slice(1), io),
    );
  return guarded(io, () => measureAll(args, io));
}

async function measureAll(args: string[], io: Io): Promise<void> {
  const { values } = flags(args, {
    completions: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
  });
  const options = { completions: Number(values.completions), rounds: Number(values.rounds) };
  if (!(options.completions > 0 && options.rounds > 0)) throw new CliError("Geef hele getallen boven 0.");
  const config = operatorConfig(process.env);
  if (!config.databaseUrl)
    throw new CliError("vw bench heeft DATABASE_URL nodig: een PostgreSQL-server voor een proefdatabase.");

  const scratch = await createScratch(config.databaseUrl);
  const env = { ...process.env, DATABASE_URL: scratch.url, PORT: "0", LOG_LEVEL: "warn" };
  try {
    const codes = await prepare(scratch.url, options.completions * options.rounds * 2 + 1000);
    const rows: string[] = [];
    const real = await start(["bench-server"], env);
    const rest = residentMegabytes(real.pid);
    // A thousand first: the figures are those of a warm server, and memory after them is one of the figures.
    await load(codes.splice(0, 1000), 8, (code) => journey(real.address, code));
    const after = residentMegabytes(real.pid);
    const bare = await start(["bench-bare"], env);
    await load(Array.from({ length: 1000 }, String), 8, () => bareCompletion(bare.address));
    for (const concurrency of [8, 32]) {
      const ours: Round[] = [];
      const theirs: Round[] = [];
      // In turn, so that a machine that grows slower grows slower for both.
      for (let round = 0; round < options.rounds; round++) {
        const batch = codes.splice(0, options.completions);
        ours.push(await measure(real.pid, batch, concurrency, (code) => journey(real.address, code)));
        theirs.push(await measure(bare.pid, batch, concurrency, () => bareCompletion(bare.address)));
      }
      const [a, b] = [median(ours), median(theirs)];
      rows.push(
        line(`${concurrency} at once, whole journey (4 requests)`, a),
        line(`${concurrency} at once, bare insert (1 request)`, b),
        `${" ".repeat(4)}ratio: ${(a.perSecond / b.perSecond).toFixed(3)} of the bare rate, ${(a.cpuMs / b.cpuMs).toFixed(1)} x its CPU`,
      );
    }
    const end = residentMegabytes(real.pid);
    io.stdout.write(`${rows.join("\n")}\n`);
    io.stdout.write(
      `memory of the server: ${rest} MB at rest, ${after} MB after 1,000 completions, ${end} MB at the end\n`,
    );
    await Promise.all([real.stop(), bare.stop()]);
  } finally {
    await scratch.drop();
  }
}

export function line(name: string, r: Round): string {
  return `${name.padEnd(44)} ${r.perSecond.toFixed(0).padStart(6)}/s  ${r.cpuMs.toFixed(2).padStart(6)} CPU-ms each  p50 ${r.p50.toFixed(0)} ms  p99 ${r.p99.toFixed(0)} ms  ${r.errors} errors`;
}
