import { desc, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { account, viewGround } from "../schema/index.ts";

/** The legal ground and purpose in force: the last ones recorded; null while views per provider are shut. */
export async function currentGround(tx: Tx) {
  const [row] = await tx
    .select({
      legalGround: viewGround.legalGround,
      purpose: viewGround.purpose,
      recordedBy: account.name,
      recordedAt: viewGround.recordedAt,
    })
    .from(viewGround)
    .innerJoin(account, eq(account.id, viewGround.recordedBy))
    .orderBy(desc(viewGround.recordedAt))
    .limit(1);
  return row ?? null;
}

/** Records a ground and purpose; earlier ones stay as history. @returns its id */
export async function recordGround(
  tx: Tx,
  made: { regionId: string; legalGround: string; purpose: string; recordedBy: string; recordedAt: Date },
): Promise<string> {
  const [row] = await tx.insert(viewGround).values(made).returning({ id: viewGround.id });
  return row!.id;
}
