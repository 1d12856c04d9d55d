import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { region, response, safeVersion, sessionCard, story } from "../schema/index.ts";

/**
 * Gives the youth on a session's table who told first a receipt that is known. Only in a region that is a demo: anywhere else
 * it would open what somebody told.
 */
export async function handReceipt(tx: Tx, sessionId: string, receiptHash: string): Promise<void> {
  const [row] = await tx.select({ isDemo: region.isDemo }).from(region);
  if (!row?.isDemo) throw new Error("only the demo hands out receipts");
  const oldest = tx
    .select({ id: story.responseId })
    .from(sessionCard)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, sessionCard.regionId), eq(safeVersion.id, sessionCard.versionId)),
    )
    .innerJoin(story, and(eq(story.regionId, safeVersion.regionId), eq(story.id, safeVersion.storyId)))
    .where(eq(sessionCard.sessionId, sessionId))
    .orderBy(desc(sql`${story.respondent} = 'jeugdige'`), asc(story.receivedOn), asc(story.id))
    .limit(1);
  await tx.update(response).set({ receiptHash }).where(inArray(response.id, oldest));
}
