import { readConfig } from "../config.ts";
import { startServer } from "../server.ts";
import { type Io, untilStopped } from "./process.ts";

export const help = `vw serve: Vertelwijzer draaien op PostgreSQL 15-18

Leest de instellingen uit de omgeving (README, "Settings"); DATABASE_URL is nodig. Werkt het schema bij, draait, voert de
stappen uit en stopt netjes bij SIGTERM of SIGINT. Begint zonder regio en zonder accounts: maak de eerste beheerder met
"vw admin create".`;

export async function run(_args: string[], io: Io): Promise<number> {
  const running = await startServer(readConfig(process.env, "serve"));
  running.services.log.info({ address: running.address }, "serving");
  return untilStopped(running, io);
}
