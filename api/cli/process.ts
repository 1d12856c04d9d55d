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
