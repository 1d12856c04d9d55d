import { readFileSync } from "node:fs";
import type { Io } from "./io.ts";

export type { Io };

/** Waits for SIGINT or SIGTERM, stops gracefully, and gives the exit code. A second signal does not wait. */
export function untilStopped(running: { stop(): Promise<void> }, io: Io): Promise<number> {
  return new Promise((resolve) => {
    let stopping = false;
    const stop = () => {
      if (stopping) process.exit(1);
      stopping = true;
      running.stop().then(
        () => resolve(0),
        () => {
          io.stderr.write("Het stoppen ging niet goed; wat bevestigd was, is bewaard.\n");
          resolve(1);
        },
      );
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

/** Draws progress where a person is watching; elsewhere one line for each part. Ends its own line at 100%. */
export function bar(io: Io): (what: string, done: number) => void {
  let last = "";
  let shown = -1;
  return (what, done) => {
    const percent = Math.floor(done * 100);
    if (what === last && percent === shown) return;
    if (!io.stderr.isTTY) {
      if (what !== last) io.stderr.write(`${what} …\n`);
    } else {
      const open = last !== "" && what !== last && shown < 100;
      const filled = Math.round(percent / 4);
      const drawn = `[${"#".repeat(filled)}${"-".repeat(25 - filled)}] ${percent}%`;
      io.stderr.write(`${open ? "\n" : ""}\r  ${what.padEnd(38)} ${drawn}${percent === 100 ? "\n" : ""}`);
    }
    last = what;
    shown = percent;
  };
}

/** Processor time a process has used, in ms (Linux). @throws Error of one line elsewhere */
export function cpuMilliseconds(pid: number): number {
  const fields = procFile(pid, "stat").split(") ")[1]!.split(" ");
  // utime and stime, in ticks of 1/100 s on every Linux that Node runs on.
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** Resident memory of a process, in MB (Linux). @throws Error of one line elsewhere */
export function residentMegabytes(pid: number): number {
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(procFile(pid, "status"))?.[1]) / 1024);
}

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    throw new Error("Meten kan alleen op Linux: processortijd en geheugen komen uit /proc.");
  }
}
