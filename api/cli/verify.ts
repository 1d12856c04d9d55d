import { verifyAudit } from "../../db/queries/verify.ts";
import { operatorConfig } from "../config.ts";
import { openConfigured } from "../server.ts";
import type { Io } from "./io.ts";

export const help = `vw verify: check that the audit log is whole

Recomputes every hash of every chain in DATABASE_URL (or, without it, the embedded database in DATA_DIR) and prints
each place where a line was changed, removed or added. Exit code 0 when the log is whole, 1 when it is not.`;

export async function run(_args: string[], io: Io): Promise<number> {
  const db = await openConfigured(operatorConfig(process.env));
  try {
    const { lines, breaks } = await verifyAudit(db);
    for (const line of breaks) io.stdout.write(`${line}\n`);
    io.stdout.write(
      breaks.length === 0
        ? `The audit log is whole: ${lines} lines.\n`
        : `The audit log is NOT whole: ${breaks.length} of ${lines} lines do not fit.\n`,
    );
    return breaks.length === 0 ? 0 : 1;
  } finally {
    await db.close();
  }
}
