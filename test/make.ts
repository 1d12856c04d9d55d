import { randomBytes } from "node:crypto";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SQL } from "drizzle-orm";
import type { Hono } from "hono";
import postgres from "postgres";
import { afterAll, beforeAll, describe, inject } from "vitest";
import { createApp } from "../api/app.ts";
import { readConfig } from "../api/config.ts";
import { regionEngines } from "../api/engine.ts";
import { createLog } from "../api/log.ts";
import type { Services } from "../api/services.ts";
import { workAll } from "../api/worker.ts";
import { type Db, openDb } from "../db/client.ts";

import { type People, peopleOf } from "./people.ts";
import { withDatabase } from "./server.ts";

/** One region full of people on a real database of its own. `demo` and `second` are both installed. */
export interface World {
  kind: "embedded" | "server";
  db: Db;
  services: Services;
  app: Hono;
  people: People;
  /** The clock of this world; set it to move time. */
  clock: { now: Date };
  /** What the database itself holds, past every guard: for looking at it, and for breaking it. */
  query<T extends Record<string, unknown> = Record<string, unknown>>(query: SQL): Promise<T[]>;
  /** Carries out every job that is due, as the worker does. */
  work(): Promise<number>;
  /** Everything the server has logged so far. */
  logged(): string;
  /** Closes the database and removes it. `onBoth` does this by itself. */
  close(): Promise<void>;
}

export const databases = ["embedded", "server"] as const;

/**
 * Runs the same tests on the embedded database and on a PostgreSQL server.
 * @param tests gets a function that gives the world; call it inside `it`
 */
export function onBoth(name: string, tests: (world: () => World) => void): void {
  describe.each(databases)(`${name} (%s)`, (kind) => {
    let world: World;
    beforeAll(async () => {
      world = await makeWorld(kind);
    });
    afterAll(async () => {
      await world?.close();
    });
    tests(() => world);
  });
}

export async function makeWorld(
  kind: World["kind"],
  extra: Partial<Services["config"]> = {},
): Promise<World> {
  const { db, drop } = await (kind === "embedded" ? copyEmbedded() : copyServer());
  const clock = { now: new Date("2026-11-22T12:00:00Z") };
  let log = "";
  const sink = {
    write: (line: string) => {
      log += line;
      return true;
    },
  } as NodeJS.WritableStream;
  const services: Services = {
    config: {
      ...readConfig({ RECORDING_KEYS: "de sleutel waarmee deze proef geluid bewaart" }, "demo"),
      demo: false,
      ...extra,
    },
    db,
    log: createLog("debug", sink),
    now: () => clock.now,
    wake: () => {},
    engines: regionEngines(),
    // Nobody is drawn into the holdout or for double coding; tests about that set their own.
    chance: () => 0.999,
    ready: () => true,
  };
  const app = createApp(services);
  const people = peopleOf(app, services);
  return {
    kind,
    db,
    services,
    app,
    people,
    clock,
    query: <T extends Record<string, unknown>>(query: SQL) =>
      db.asOwner(async (tx) => [...(await tx.execute<T>(query))] as T[]),
    work: () => workAll(services),
    logged: () => log,
    async close() {
      await db.close();
      await drop();
    },
  };
}

async function copyEmbedded() {
  const dir = mkdtempSync(join(tmpdir(), "vw-world-"));
  cpSync(inject("embeddedTemplate"), dir, { recursive: true });
  return { db: await openDb({ dir }), drop: async () => rmSync(dir, { recursive: true, force: true }) };
}

async function copyServer() {
  const url = inject("serverUrl");
  const name = `vw_${randomBytes(6).toString("hex")}`;
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${inject("serverTemplate")}`);
  await admin.end();
  return {
    db: await openDb({ url: withDatabase(url, name), poolSize: 8 }),
    async drop() {
      const last = postgres(url, { max: 1, onnotice: () => {} });
      await last.unsafe(`drop database if exists ${name} with (force)`);
      await last.end();
    },
  };
}
