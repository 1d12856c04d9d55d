import { chmodSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { takeLock } from "./lock.ts";
import { packagePath } from "./paths.ts";

export interface Embedded {
  /** Path of the unix socket on which the database speaks PostgreSQL's protocol; only this user can reach it. */
  socket: string;
  close(): Promise<void>;
}

/**
 * Opens the embedded database in `dir` (made if it is not there), under an exclusive lock.
 * @throws Error with one clear line when another process holds the directory.
 */
export async function openEmbedded(dir: string): Promise<Embedded> {
  mkdirSync(dir, { recursive: true });
  chmodSync(dir, 0o700);
  const lock = takeLock(dir);
  try {
    const data = join(dir, "pg");
    if (!existsSync(data)) {
      // Made beside its place and moved when whole: a process killed half-way leaves no half database behind.
      const fresh = join(dir, "pg.new");
      rmSync(fresh, { recursive: true, force: true });
      await (await start(fresh)).stop();
      renameSync(fresh, data);
    }
    // Not under `dir`: a socket's path may be at most 103 characters, a data directory's may not.
    const home = mkdtempSync(join(tmpdir(), "vertelwijzer-"));
    const socket = join(home, ".s.PGSQL.5432");
    const running = await start(data, socket);
    return {
      socket,
      async close() {
        await running.stop();
        rmSync(home, { recursive: true, force: true });
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function start(dir: string, socket?: string): Promise<{ stop(): Promise<void> }> {
  const worker = new Worker(packagePath("db/embedded-worker.mjs"), {
    workerData: { dir, socket },
    execArgv: [],
  });
  await new Promise<void>((resolve, reject) => {
    worker.once("message", () => resolve());
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`the embedded database stopped (${code})`)));
  });
  return {
    stop: () =>
      new Promise<void>((resolve) => {
        worker.once("exit", () => resolve());
        worker.postMessage("stop");
      }),
  };
}
