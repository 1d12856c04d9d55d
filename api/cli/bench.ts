import {
  bareCompletion,
  journey,
  line,
  measure,
  median,
  type Round,
  ratio,
  sideBySide,
} from "./bench-parts.ts";
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
  await sideBySide(options.completions * options.rounds * 2, async ({ codes, real, bare, memory }) => {
    const rows: string[] = [];
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
        `${" ".repeat(4)}${ratio(a, b)}`,
      );
    }
    const end = residentMegabytes(real.pid);
    io.stdout.write(`${rows.join("\n")}\n`);
    io.stdout.write(
      `memory of the server: ${memory.rest} MB at rest, ${memory.warm} MB after 1,000 completions, ${end} MB at the end\n`,
    );
  });
}
