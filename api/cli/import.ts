import { parseArgs } from "node:util";
import { places } from "../../db/queries/regions.ts";
import { operatorConfig } from "../config.ts";
import { type ImportStory, importLine, importStories } from "../import.ts";
import { makeServices, openConfigured } from "../server.ts";
import { today } from "../services.ts";
import { workAll } from "../worker.ts";
import { fail, type Io, readLines } from "./io.ts";
import { progress } from "./process.ts";

export const help = `vw import: bring in stories from JSONL

One story a line: {"text": "…", "respondent": "jeugdige"|"ouder", "age": 15, "title": "…", "provider": "…", "segment": "…",
"wave": "2026-2", "municipality": "…", "permission": "research"|"session"|"quote", "receivedOn": "2026-11-01"}. Only text
is required; provider, segment, wave and municipality are names or ids of the region, from the line or from the options.
Every line is read and checked before the first is stored. Then the steps run: language, identifiers, signals.

  --region ID       the region (required)
  --in FILE         the stories; stdin when left out
  --provider NAME   --segment NAME   --wave ID   --municipality NAME   for lines that name none
  --later           leave the steps to the running server`;

export async function run(args: string[], io: Io): Promise<number> {
  let given: ReturnType<typeof read>;
  try {
    given = read(args);
  } catch {
    return fail(
      io,
      "vw import knows --region, --in, --provider, --segment, --wave, --municipality and --later",
    );
  }
  const regionId = given.region;
  if (!regionId) return fail(io, "Give --region: the region the stories belong to.");
  const db = await openConfigured(operatorConfig(process.env));
  try {
    await db.migrate();
    const acting = { regionId, actor: "operator", text: "none" } as const;
    const known = await db.inRegion(acting, places);
    if (known.providers.length === 0) return fail(io, "There is no such region, or it has no providers yet.");
    const find = (all: { id: string; name: string }[], word: string | undefined) =>
      all.find((one) => one.id === word || one.name.toLowerCase() === word?.toLowerCase())?.id;
    const stories: ImportStory[] = [];
    let number = 0;
    for await (const line of readLines(io, given.in)) {
      number++;
      if (line.trim() === "") continue;
      let parsed: unknown;
      try {
        parsed = JSON.parse(line);
      } catch {
        return fail(io, `Line ${number} is not JSON. Nothing was stored.`);
      }
      const checked = importLine.safeParse(parsed);
      if (!checked.success) {
        const field = checked.error.issues[0]?.path.join(".") || "the line";
        return fail(io, `Line ${number}: ${field} is missing or wrong. Nothing was stored.`);
      }
      const { provider, segment, wave, municipality, ...rest } = checked.data;
      const providerId = find(known.providers, provider ?? given.provider);
      const segmentId = find(known.segments, segment ?? given.segment);
      const waveId = find(known.waves, wave ?? given.wave);
      const missing = !providerId ? "provider" : !segmentId ? "segment" : !waveId ? "wave" : null;
      if (missing || !providerId || !segmentId || !waveId)
        return fail(io, `Line ${number}: the region has no such ${missing}. Nothing was stored.`);
      if (!known.offers.has(`${providerId}/${segmentId}`))
        return fail(io, `Line ${number}: this provider is not in this segment. Nothing was stored.`);
      stories.push({
        ...rest,
        providerId,
        segmentId,
        waveId,
        municipalityId: find(known.municipalities, municipality ?? given.municipality) ?? null,
        receivedOn: rest.receivedOn ?? today({ now: () => new Date() }),
      });
    }
    if (stories.length === 0) return fail(io, "There are no stories in the input.");
    const services = makeServices({ ...operatorConfig(process.env), logLevel: "warn" }, db);
    await importStories(services, acting, stories, progress(io, "Storing", stories.length));
    if (!given.later) await workAll(services, 50, progress(io, "Steps", stories.length * 3));
    io.stdout.write(`${stories.length} stories are in, and wait for review.\n`);
    return 0;
  } finally {
    await db.close();
  }
}

function read(args: string[]) {
  const text = { type: "string" } as const;
  return parseArgs({
    args,
    options: {
      region: text,
      in: text,
      provider: text,
      segment: text,
      wave: text,
      municipality: text,
      later: { type: "boolean", default: false },
    },
  }).values;
}
