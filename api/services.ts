import type { Logger } from "pino";
import type { SentenceVectors } from "../analysis/themes/meaning.ts";
import type { Acting, Db, Tx } from "../db/client.ts";
import type { Config } from "./config.ts";
import type { Engines } from "./engine.ts";
import type { OutsideEngine } from "./outside/engine.ts";

/** What routes and steps are given; made once in server.ts, by hand in tests. */
export interface Services {
  config: Config;
  db: Db;
  log: Logger;
  /** Now; tests pass their own. */
  now: () => Date;
  /** Tells the worker that there is work, after a commit. */
  wake: () => void;
  /** What reads a region's stories for themes. */
  engines: Engines;
  /** A language model of the region's own, when there is one and this process asks it; docs/engines.md. */
  outside?: OutsideEngine;
  /** Vectors of sentences, by a model in a file of the region's own; docs/engines.md. */
  vectors?: SentenceVectors;
  /** A number from 0 up to 1 by which lots are drawn; tests pass their own. */
  chance: () => number;
  /** True once the schema is up to date. */
  ready: () => boolean;
  /** The secret in the demo's links, new at each start. */
  demoKey?: string;
}

/**
 * Runs a writing transaction in a region and, once it is committed, tells the worker that there is work.
 * @returns what the work gives
 */
export async function write<T>(
  services: Pick<Services, "db" | "wake">,
  acting: Acting,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const result = await services.db.inRegion(acting, work);
  services.wake();
  return result;
}

// Made once: making one costs a hundred times what using it does, and every request asks for the day.
const inAmsterdam = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

let minute = Number.NaN;
let day = "";

/** Today in the region's own time, as yyyy-mm-dd. */
export function today(services: Pick<Services, "now">): string {
  const now = services.now();
  const at = Math.floor(now.getTime() / 60_000);
  if (at !== minute) [minute, day] = [at, inAmsterdam.format(now)];
  return day;
}
