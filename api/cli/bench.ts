import { fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { Agent, request } from "node:http";
import { openDb } from "../../db/client.ts";
import { loadRegion } from "../../db/content.ts";
import { halfYear } from "../../db/half-years.ts";
import { makeCampaign } from "../../db/queries/campaigns.ts";
import { idFor, installRegion } from "../../db/region.ts";
import { createScratch } from "../../db/scratch.ts";
import { makeInvitations } from "../access/invite.ts";
import { operatorConfig } from "../config.ts";
import { today } from "../services.ts";
import { CliError, flags, guarded, type Io } from "./io.ts";
import { cpuMilliseconds, residentMegabytes } from "./process.ts";

export const help = `vw bench: voltooiingen op PostgreSQL meten naast een kale route, als verhouding
vw bench nhs BESTAND: het themamodel trainen en meten op de NHS-toets

Heeft DATABASE_URL nodig: een server waar databases gemaakt mogen worden. Maakt een proefdatabase, draait die in een
eigen proces, laat 8 en 32 vertellers tegelijk hun link openen, twee keer bewaren en insturen, doet evenveel verzoeken op
een kale Hono-server die één rij toevoegt, toont een tabel en ruimt de database op.

  --completions N   voltooiingen per ronde (1000)
  --rounds N        ronden per gelijktijdigheid; de mediaan wordt getoond (3)`;

interface Round {
  perSecond: number;
  cpuMs: number;
  p50: number;
  p99: number;
  errors: number;
}

export async function run(args: string[], io: Io): Promise<number> {
  if (args[0] === "nhs") return (await import("./bench-nhs.ts")).run(args.slice(1), io);
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

async function prepare(url: string, count: number): Promise<string[]> {
  const db = await openDb({ url, poolSize: 1 });
  try {
    await db.migrate();
    const now = today({ now: () => new Date() });
    const content = { ...loadRegion("demo"), waves: [halfYear(now)] };
    const acting = { regionId: content.id, actor: "operator", text: "none" } as const;
    return await db.inRegion(acting, async (tx) => {
      await installRegion(tx, content, { isDemo: false, today: now });
      const campaignId = await makeCampaign(tx, acting, {
        waveId: content.waves.at(-1)!.id,
        name: "Meting",
        legalGround: "Meting",
      });
      const order = {
        campaignId,
        providerId: idFor(content.id, "provider", content.providers[0]!.id),
        segmentId: content.providers[0]!.segments[0]!,
        municipalityId: null,
        questionnaireId: "youth-1",
        version: 1,
        count,
        expiresOn: "2099-12-31",
      };
      return (await makeInvitations(tx, acting, [order]))[0]!;
    });
  } finally {
    await db.close();
  }
}

interface Child {
  pid: number;
  address: string;
  stop(): Promise<void>;
}

/** Starts another process of this program and waits until it says where it listens. */
function start(args: string[], env: NodeJS.ProcessEnv): Promise<Child> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1]!, args, { env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
    child.once("exit", () => reject(new Error("De server die gemeten wordt, startte niet.")));
    child.once("message", (address) =>
      resolve({
        pid: child.pid!,
        address: String(address),
        stop: () =>
          new Promise((gone) => {
            child.once("exit", () => gone());
            child.kill("SIGTERM");
          }),
      }),
    );
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

function send(method: string, url: string, body?: unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const data = body === undefined ? undefined : JSON.stringify(body);
    const origin = new URL(url).origin;
    const headers: Record<string, string | number> = { origin };
    if (data !== undefined) {
      headers["content-type"] = "application/json";
      headers["content-length"] = Buffer.byteLength(data);
    }
    const out = request(url, { method, agent, headers }, (answer) => {
      answer.resume();
      answer.once("end", () => resolve(answer.statusCode ?? 0));
    });
    out.once("error", reject);
    out.end(data);
  });
}

const text =
  "Ze hadden het al besloten toen ik binnenkwam. Mijn begeleider zei dat het beter was zo, maar niemand had mij iets gevraagd. ".repeat(
    4,
  );

/** What one phone does: open the link, save while typing, save again, complete. */
async function journey(address: string, code: string): Promise<boolean> {
  const at = `${address}/api/v/${code}`;
  const story = { prompt: "moment", story: text };
  const statuses = [
    await send("GET", `${address}/v/${code}`),
    await send("PUT", `${at}/answers`, { seq: 1, answers: { story: text.slice(0, 100) } }),
    await send("PUT", `${at}/answers`, { seq: 2, answers: { story: text } }),
    await send("POST", `${at}/complete`, { answers: story }),
  ];
  return statuses.every((status) => status === 200 || status === 201);
}

async function bareCompletion(address: string): Promise<boolean> {
  return (await send("POST", address, { id: randomBytes(8).toString("hex"), story: text })) === 200;
}

async function load(
  codes: string[],
  concurrency: number,
  one: (code: string) => Promise<boolean>,
): Promise<{ times: number[]; errors: number }> {
  const times: number[] = [];
  let errors = 0;
  let next = 0;
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (;;) {
        const code = codes[next++];
        if (code === undefined) return;
        const began = performance.now();
        if (!(await one(code))) errors++;
        times.push(performance.now() - began);
      }
    }),
  );
  return { times, errors };
}

async function measure(
  pid: number,
  codes: string[],
  concurrency: number,
  one: (code: string) => Promise<boolean>,
): Promise<Round> {
  const cpu = cpuMilliseconds(pid);
  const began = performance.now();
  const { times, errors } = await load(codes, concurrency, one);
  const seconds = (performance.now() - began) / 1000;
  const used = cpuMilliseconds(pid) - cpu;
  times.sort((x, y) => x - y);
  return {
    perSecond: codes.length / seconds,
    cpuMs: used / codes.length,
    p50: times[Math.floor(times.length / 2)]!,
    p99: times[Math.floor(times.length * 0.99)]!,
    errors,
  };
}

function median(rounds: Round[]): Round {
  return [...rounds].sort((x, y) => x.perSecond - y.perSecond)[Math.floor(rounds.length / 2)]!;
}

function line(name: string, r: Round): string {
  return `${name.padEnd(44)} ${r.perSecond.toFixed(0).padStart(6)}/s  ${r.cpuMs.toFixed(2).padStart(6)} CPU-ms each  p50 ${r.p50.toFixed(0)} ms  p99 ${r.p99.toFixed(0)} ms  ${r.errors} errors`;
}
