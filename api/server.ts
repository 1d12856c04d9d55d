import { randomInt } from "node:crypto";
import { type ServerType, serve } from "@hono/node-server";
import { type Db, openDb } from "../db/client.ts";
import { createApp } from "./app.ts";
import type { Config } from "./config.ts";
import { regionEngines } from "./engine.ts";
import { createLog } from "./log.ts";
import { startMailer } from "./mail/mailer.ts";
import { openOutside } from "./outside/engine.ts";
import { openVectors } from "./outside/vectors.ts";
import { canSpeak } from "./recordings/keep.ts";
import { demoKey } from "./recordings/seal.ts";
import type { Services } from "./services.ts";
import { startWorker, type Worker } from "./worker.ts";

export interface Running {
  services: Services;
  /** Where it listens, for instance http://127.0.0.1:3000 */
  address: string;
  /** The port it listens on, which PORT=0 leaves to the system. */
  port: number;
  /** Stops taking requests, finishes those under way and the step in hand, and closes the database. */
  stop(): Promise<void>;
}

/**
 * Opens the database the settings name: PostgreSQL, or the embedded one.
 * @throws Error with one clear line when it cannot be opened
 */
export function openConfigured(config: Config): Promise<Db> {
  return openDb(
    config.databaseUrl ? { url: config.databaseUrl, poolSize: config.databasePool } : { dir: config.dataDir },
  );
}

/** The services on an open database: the one place where they are put together outside tests. */
export function makeServices(config: Config, db: Db): Services {
  return {
    config,
    db,
    log: createLog(config.logLevel),
    now: () => new Date(),
    wake: () => {},
    engines: regionEngines(),
    chance: () => randomInt(2 ** 32) / 2 ** 32,
    ready: () => false,
  };
}

/**
 * Serves the application until `stop`.
 * @param prepare runs after the migrations and before anyone is served: the demo seeds itself here
 * @throws Error of one line when the port is taken
 */
export async function startServer(
  given: Config,
  options: { demoKey?: string; prepare?: (services: Services) => Promise<void> } = {},
): Promise<Running> {
  // Before anything else: a wrong address stops the start.
  const outside = given.languageModel && (await openOutside(given.languageModel));
  const vectors = given.sentenceVectors && (await openVectors(given.sentenceVectors));
  const db = await openConfigured(given);
  // In the demo stories can be spoken without anything being set; elsewhere somebody has to keep the key.
  const config =
    given.demo && given.recordingKeys.length === 0
      ? { ...given, recordingKeys: [demoKey(given.dataDir)] }
      : given;
  let ready = false;
  let worker: Worker | undefined;
  let mailer: ReturnType<typeof startMailer> | undefined;
  const services: Services = {
    ...makeServices(config, db),
    wake: () => worker?.wake(),
    ready: () => ready,
    ...(outside ? { outside } : {}),
    ...(vectors ? { vectors } : {}),
    ...(options.demoKey ? { demoKey: options.demoKey } : {}),
  };
  try {
    await db.migrate();
    await options.prepare?.(services);
    ready = true;
    if (!canSpeak(services))
      services.log.warn("stories cannot be spoken: RECORDING_KEYS is not set (docs/voice.md)");
    for (const caution of outside?.cautions ?? []) services.log.warn(caution);
    const http = await listen(services);
    if (config.worker) worker = startWorker(services);
    if (config.worker) mailer = startMailer(services);
    const bound = http.address();
    const port = typeof bound === "object" && bound ? bound.port : config.port;
    const host = config.host === "0.0.0.0" || config.host === "::" ? "127.0.0.1" : config.host;
    return {
      services,
      address: config.publicUrl ?? `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
      port,
      async stop() {
        ready = false;
        await close(http);
        await worker?.stop();
        await mailer?.stop();
        await db.close();
      },
    };
  } catch (error) {
    await worker?.stop();
    await mailer?.stop();
    await db.close();
    throw error;
  }
}

function listen(services: Services): Promise<ServerType> {
  const { host, port } = services.config;
  return new Promise((resolve, reject) => {
    const http = serve({ fetch: createApp(services).fetch, hostname: host, port }, () => resolve(http));
    http.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`Poort ${port} is bezet: stop het andere programma, of zet PORT op een ander getal.`)
          : error,
      ),
    );
  });
}

/** Waits for requests under way, but not for browsers that keep a connection open for later. */
function close(http: ServerType): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    if ("closeIdleConnections" in http) http.closeIdleConnections();
    setTimeout(() => "closeAllConnections" in http && http.closeAllConnections(), 5_000).unref();
  });
}
