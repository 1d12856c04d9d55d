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
          io.stderr.write("Stopping did not go well; nothing that was acknowledged is lost.\n");
          resolve(1);
        },
      );
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}

/** A progress line on stderr, drawn only where a person is watching. */
export function progress(io: Io, what: string, total: number): (done: number) => void {
  if (!io.stderr.isTTY) return () => {};
  let last = -1;
  return (done) => {
    const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
    if (percent === last) return;
    last = percent;
    const filled = Math.round(percent / 4);
    io.stderr.write(
      `\r${what} [${"#".repeat(filled)}${"-".repeat(25 - filled)}] ${percent}%${percent === 100 ? "\n" : ""}`,
    );
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
    throw new Error("Measuring needs Linux: it reads processor time and memory from /proc.");
  }
}
