import { and, eq } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { invitation } from "../schema/index.ts";

/**
 * Keeps on the invitation that a carer agreed: by role, to which words, in which month. What was agreed before stays.
 * @param month yyyy-mm
 */
export async function keepCarerAgreement(
  tx: Tx,
  id: string,
  agreed: { role: string; text: string; month: string },
): Promise<void> {
  await tx
    .update(invitation)
    .set({ carerRole: agreed.role, carerText: agreed.text, carerMonth: agreed.month })
    .where(and(eq(invitation.id, id), eq(invitation.spent, false)));
}

/** Keeps on the invitation that the storyteller said yes beforehand. */
export async function keepOwnYes(tx: Tx, id: string, text: string): Promise<void> {
  await tx
    .update(invitation)
    .set({ ownText: text })
    .where(and(eq(invitation.id, id), eq(invitation.spent, false)));
}

/** Takes what was agreed back: the link is as it was before. */
export async function dropAgreement(tx: Tx, id: string): Promise<void> {
  await tx
    .update(invitation)
    .set({ carerRole: null, carerText: null, carerMonth: null, ownText: null })
    .where(and(eq(invitation.id, id), eq(invitation.spent, false)));
}
