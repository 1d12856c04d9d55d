import { desc, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { account, patternRevision, safeVersion, story } from "../schema/index.ts";

/** The revisions of a codebook version's patterns, newest first, without the patterns themselves. */
export async function listRevisions(tx: Tx, version: number) {
  return tx
    .select({
      revision: patternRevision.revision,
      note: patternRevision.note,
      restores: patternRevision.restores,
      madeBy: account.name,
      madeAt: patternRevision.madeAt,
    })
    .from(patternRevision)
    .innerJoin(
      account,
      sql`${account.regionId} = ${patternRevision.regionId} and ${account.id} = ${patternRevision.madeBy}`,
    )
    .where(eq(patternRevision.version, version))
    .orderBy(desc(patternRevision.revision));
}

/** Adds a revision. Two people who saved at once would get the same number: the key refuses the second. */
export async function addRevision(
  tx: Tx,
  made: {
    regionId: string;
    version: number;
    revision: number;
    patterns: unknown;
    note: string;
    restores?: number;
    madeBy: string;
    madeAt: Date;
  },
): Promise<boolean> {
  const rows = await tx
    .insert(patternRevision)
    .values(made)
    .onConflictDoNothing()
    .returning({ revision: patternRevision.revision });
  return rows.length > 0;
}

/** The newest safe texts that a pattern can be tried on: approved or coded stories. */
export async function textsToTry(tx: Tx, most: number): Promise<{ storyId: string; text: string }[]> {
  const newest = tx
    .selectDistinctOn([safeVersion.storyId], { storyId: safeVersion.storyId, text: safeVersion.text })
    .from(safeVersion)
    .orderBy(safeVersion.storyId, desc(safeVersion.version))
    .as("newest");
  return tx
    .select({ storyId: newest.storyId, text: newest.text })
    .from(newest)
    .innerJoin(story, eq(story.id, newest.storyId))
    .where(sql`${story.status} in ('approved', 'coded')`)
    .orderBy(desc(story.receivedOn), story.id)
    .limit(most);
}
