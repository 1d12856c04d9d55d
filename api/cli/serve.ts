import { readConfig } from "../config.ts";
import { startServer } from "../server.ts";
import { type Io, untilStopped } from "./process.ts";

export const help = `vw serve: serve Vertelwijzer on PostgreSQL 15-18

Reads its settings from the environment (README, "Settings"); DATABASE_URL is required. Brings the schema up to date,
serves, runs the steps, and stops gracefully on SIGTERM or SIGINT. Starts without any region or account: make the first
administrator with "vw admin create".`;

export async function run(_args: string[], io: Io): Promise<number> {
  const running = await startServer(readConfig(process.env, "serve"));
  running.services.log.info({ address: running.address }, "serving");
  return untilStopped(running, io);
}
