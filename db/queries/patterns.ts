import { and, desc, eq, inArray, sql } from "drizzle-orm";
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
  return tx
    .select({ storyId: story.id, text: safeVersion.text })
    .from(story)
    .innerJoin(safeVersion, and(eq(safeVersion.regionId, story.regionId), eq(safeVersion.storyId, story.id)))
    .where(
      and(
        inArray(story.status, ["approved", "coded"]),
        sql`not exists (select from ${safeVersion} later where later.region_id = ${safeVersion.regionId}
          and later.story_id = ${safeVersion.storyId} and later.version > ${safeVersion.version})`,
      ),
    )
    .orderBy(desc(story.receivedOn), story.id)
    .limit(most);
}
