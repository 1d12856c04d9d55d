import { verifyAudit } from "../../db/queries/verify.ts";
import { operatorConfig } from "../config.ts";
import { openConfigured } from "../server.ts";
import type { Io } from "./io.ts";

export const help = `vw verify: nagaan of het logboek heel is

Rekent elke schakel van elke keten na, in DATABASE_URL of anders in de ingebouwde database in DATA_DIR, en toont elke
plaats waar een regel is gewijzigd, weggehaald of toegevoegd. Exitcode 0 als het logboek heel is, anders 1.`;

export async function run(_args: string[], io: Io): Promise<number> {
  const db = await openConfigured(operatorConfig(process.env));
  try {
    const { lines, breaks } = await verifyAudit(db);
    for (const line of breaks.slice(0, 20)) io.stdout.write(`${line}\n`);
    if (breaks.length > 20) io.stdout.write(`… en nog ${breaks.length - 20}\n`);
    io.stdout.write(
      breaks.length === 0
        ? `Het logboek is heel: ${lines} regels.\n`
        : `Het logboek is NIET heel: ${breaks.length} breuken in ${lines} regels.\n`,
    );
    return breaks.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}
