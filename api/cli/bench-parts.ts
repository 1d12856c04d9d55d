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
import { CliError } from "./io.ts";
import { cpuMilliseconds, residentMegabytes } from "./process.ts";

/** What `vw bench` and `vw bench respondents` share: a region with links, a server beside, and phones that use it. */

export interface Round {
  perSecond: number;
  cpuMs: number;
  p50: number;
  p99: number;
  errors: number;
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

/** A server beside this process. */
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

/** What is measured: the real server and the bare one, each warm, on a database of their own. */
export interface Bench {
  url: string;
  /** Links that nobody opened yet. */
  codes: string[];
  real: Child;
  bare: Child;
  /** Of the real server, in MB: when it had just started, and after the thousand that made it warm. */
  memory: { rest: number; warm: number };
}

/** Makes a scratch database with this many links and starts both servers on it; whatever `work` does, all of it goes again. */
export async function sideBySide(links: number, work: (bench: Bench) => Promise<void>): Promise<void> {
  const config = operatorConfig(process.env);
  if (!config.databaseUrl)
    throw new CliError("vw bench heeft DATABASE_URL nodig: een PostgreSQL-server voor een proefdatabase.");
  const { url, drop } = await createScratch(config.databaseUrl);
  const env = { ...process.env, DATABASE_URL: url, PORT: "0", LOG_LEVEL: "warn" };
  const running: Child[] = [];
  try {
    const codes = await prepare(url, links + 1000);
    const real = await start(["bench-server"], env);
    running.push(real);
    const rest = residentMegabytes(real.pid);
    // A thousand first: the figures are those of a warm server, and memory after them is one of the figures.
    await load(codes.splice(0, 1000), 8, (code) => journey(real.address, code));
    const warm = residentMegabytes(real.pid);
    const bare = await start(["bench-bare"], env);
    running.push(bare);
    await load(Array.from({ length: 1000 }, String), 8, () => bareCompletion(bare.address));
    await work({ url, codes, real, bare, memory: { rest, warm } });
  } finally {
    await Promise.all(running.map((child) => child.stop()));
    await drop();
  }
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
export async function journey(address: string, code: string): Promise<boolean> {
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

export async function bareCompletion(address: string): Promise<boolean> {
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

export async function measure(
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

export function median(rounds: Round[]): Round {
  return [...rounds].sort((x, y) => x.perSecond - y.perSecond)[Math.floor(rounds.length / 2)]!;
}

export function line(name: string, r: Round): string {
  return `${name.padEnd(44)} ${r.perSecond.toFixed(0).padStart(6)}/s  ${r.cpuMs.toFixed(2).padStart(6)} CPU-ms each  p50 ${r.p50.toFixed(0)} ms  p99 ${r.p99.toFixed(0)} ms  ${r.errors} errors`;
}

export function ratio(ours: Round, bare: Round): string {
  return `ratio: ${(ours.perSecond / bare.perSecond).toFixed(3)} of the bare rate, ${(ours.cpuMs / bare.cpuMs).toFixed(1)} x its CPU`;
}
