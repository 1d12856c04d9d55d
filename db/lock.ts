import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export interface Lock {
  release(): void;
}

/**
 * Takes the exclusive lock on a data directory. The embedded database has none of its own, and a second process would
 * silently lose rows. A lock whose process is gone (kill -9, power cut) is taken over.
 * @throws Error, one line, when a living process holds it.
 */
export function takeLock(dir: string): Lock {
  const file = join(dir, "lock");
  const guard = join(dir, "lock.guard");
  const mine = JSON.stringify({ pid: process.pid, born: born(process.pid) });
  if (!write(file, mine)) {
    // Only one process at a time may judge a lock stale; otherwise the second could remove the first one's fresh lock.
    if (!enter(guard)) throw new Error(held(dir));
    try {
      if (alive(file)) throw new Error(held(dir));
      rmSync(file, { force: true });
      if (!write(file, mine)) throw new Error(held(dir));
    } finally {
      rmdirSync(guard);
    }
  }
  return {
    release() {
      if (read(file) === mine) rmSync(file, { force: true });
    },
  };
}

const held = (dir: string) =>
  `Een andere Vertelwijzer gebruikt ${dir}: stop die eerst, of zet DATA_DIR op een andere map.`;

function write(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function enter(guard: string): boolean {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      mkdirSync(guard);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      // The guard is held for a moment only; one of ten seconds old was left by a process killed inside it.
      const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? 0);
      if (age > 10_000) rmSync(guard, { recursive: true, force: true });
    }
  }
  return false;
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function alive(file: string): boolean {
  try {
    const { pid, born: then } = JSON.parse(read(file)) as { pid: number; born: string };
    process.kill(pid, 0);
    // The number may have been given to another process since.
    return born(pid) === then;
  } catch (error) {
    // Not ours to signal means that it lives.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process started, as the system tells it; "" where it cannot be told. */
function born(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    try {
      return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim();
    } catch {
      return "";
    }
  }
}
