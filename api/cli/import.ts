import { listPlaces, listWaves } from "../../db/queries/regions.ts";
import { operatorConfig } from "../config.ts";
import { type ImportLine, type ImportStory, importLine, importStories } from "../import.ts";
import { makeServices, openConfigured } from "../server.ts";
import { today } from "../services.ts";
import { workAll } from "../worker.ts";
import { CliError, flags, guarded, type Io, jsonLines, readInput } from "./io.ts";
import { bar } from "./process.ts";

export const help = `vw import: verhalen inlezen uit JSONL

Eén verhaal per regel: {"text": "…", "respondent": "jeugdige"|"ouder", "age": 15, "title": "…", "provider": "…",
"segment": "…", "wave": "2026-2", "municipality": "…", "permission": "research"|"session"|"quote",
"receivedOn": "2026-11-01"}. Alleen text is nodig. Aanbieder, segment, ronde en gemeente zijn namen of id's van de regio;
wat een regel niet noemt, komt uit de opties. Alles wordt gecontroleerd voordat het eerste verhaal wordt opgeslagen.
Daarna lopen de stappen: taal, herkenbare gegevens, signalen.

  --region ID      de regio (nodig)
  --in BESTAND     de verhalen; zonder deze optie van stdin
  --provider NAAM  --segment NAAM  --wave ID  --municipality NAAM   voor regels die er geen noemen
  --later          laat de stappen over aan de server die draait`;

const text = { type: "string" } as const;

export function run(args: string[], io: Io): Promise<number> {
  return guarded(io, async () => {
    const { values: given } = flags(args, {
      region: text,
      in: text,
      provider: text,
      segment: text,
      wave: text,
      municipality: text,
      later: { type: "boolean", default: false },
    });
    const regionId = given.region;
    if (!regionId) throw new CliError("Geef met --region de regio waar de verhalen bij horen.");
    const config = { ...operatorConfig(process.env), logLevel: "warn" as const };
    const db = await openConfigured(config);
    try {
      await db.migrate();
      const acting = { regionId, actor: "operator", text: "none" } as const;
      const known = await db.inRegion(acting, async (tx) => ({
        ...(await listPlaces(tx)),
        waves: await listWaves(tx),
      }));
      if (known.providers.length === 0)
        throw new CliError("Deze regio is er niet, of heeft nog geen aanbieders.");
      const stories: ImportStory[] = [];
      for await (const { value, number } of jsonLines(readInput(io, given.in))) {
        const checked = importLine.safeParse(value);
        if (!checked.success) {
          const field = checked.error.issues[0]?.path.join(".") || "de regel";
          throw new CliError(`Regel ${number}: ${field} ontbreekt of klopt niet. Er is niets opgeslagen.`);
        }
        stories.push(place(checked.data, given, known, number));
      }
      if (stories.length === 0) throw new CliError("Er staan geen verhalen in de invoer.");
      const services = makeServices(config, db);
      const draw = bar(io);
      await importStories(services, acting, stories, (n) => draw("Opslaan", n / stories.length));
      if (!given.later)
        await workAll(services, 50, (n) => draw("Stappen", Math.min(1, n / (stories.length * 3))));
      io.stdout.write(`${stories.length} verhalen zijn binnen en wachten op controle.\n`);
    } finally {
      await db.close();
    }
  });
}

/** Finds the line's words in the region. @throws CliError that names the line and what is unknown */
function place(
  line: ImportLine,
  given: { provider?: string; segment?: string; wave?: string; municipality?: string },
  known: {
    providers: { id: string; name: string; segments: string[] }[];
    segments: { id: string; name: string }[];
    waves: { id: string; name: string }[];
    municipalities: { id: string; name: string }[];
  },
  number: number,
): ImportStory {
  const { provider, segment, wave, municipality, ...rest } = line;
  const find = <T extends { id: string; name: string }>(
    all: T[],
    word: string | undefined,
    what: string,
  ): T => {
    const found = all.find((one) => one.id === word || one.name.toLowerCase() === word?.toLowerCase());
    if (!found)
      throw new CliError(`Regel ${number}: ${what} ontbreekt of is onbekend. Er is niets opgeslagen.`);
    return found;
  };
  const at = find(known.providers, provider ?? given.provider, "de aanbieder");
  const segmentId = find(known.segments, segment ?? given.segment, "het segment").id;
  if (!at.segments.includes(segmentId))
    throw new CliError(`Regel ${number}: deze aanbieder werkt niet in dit segment. Er is niets opgeslagen.`);
  const town = municipality ?? given.municipality;
  return {
    ...rest,
    providerId: at.id,
    segmentId,
    waveId: find(known.waves, wave ?? given.wave, "de ronde").id,
    municipalityId: town === undefined ? null : find(known.municipalities, town, "de gemeente").id,
    receivedOn: rest.receivedOn ?? today({ now: () => new Date() }),
  };
}
