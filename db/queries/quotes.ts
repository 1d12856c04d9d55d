import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import { coding, quote, safeVersion } from "../schema/index.ts";

/**
 * Releases the passage of a coding as a quote: the words are copied as they are at this moment.
 * `from` and `length` in the SQL count characters, not UTF-16 units, so the passage is cut by the caller.
 */
export async function releaseQuote(
  tx: Tx,
  regionId: string,
  codingId: string,
  text: string,
  accountId: string,
): Promise<void> {
  await tx
    .insert(quote)
    .values({ regionId, codingId, text, released: true, releasedBy: accountId })
    .onConflictDoUpdate({
      target: [quote.regionId, quote.codingId],
      set: { text, released: true, releasedBy: accountId, releasedAt: sql`now()` },
    });
}

/** Takes a quote back. @returns false when there was none */
export async function withdrawQuote(tx: Tx, codingId: string): Promise<boolean> {
  const rows = await tx.delete(quote).where(eq(quote.codingId, codingId)).returning({ id: quote.id });
  return rows.length > 0;
}

/** Takes back all quotes of a story. @returns how many */
export async function withdrawQuotesOf(tx: Tx, storyId: string): Promise<number> {
  const rows = await tx
    .delete(quote)
    .where(
      sql`${quote.codingId} in (select ${coding.id} from ${coding} where ${coding.storyId} = ${storyId})`,
    )
    .returning({ id: quote.id });
  return rows.length;
}

/** The text of a safe version; null when not found. */
export async function versionText(tx: Tx, versionId: string): Promise<string | null> {
  const [row] = await tx
    .select({ text: safeVersion.text })
    .from(safeVersion)
    .where(and(eq(safeVersion.id, versionId)));
  return row?.text ?? null;
}
