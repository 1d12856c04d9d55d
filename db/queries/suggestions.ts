import { and, asc, eq } from "drizzle-orm";
import type { Suggestion as Proposal } from "../../analysis/types.ts";
import type { Tx } from "../client.ts";
import { job, region, safeVersion, suggestion, theme } from "../schema/index.ts";

/** The codebook version a region codes with. */
export async function codebookVersion(tx: Tx, regionId: string): Promise<number> {
  const [row] = await tx
    .select({ version: region.codebookVersion })
    .from(region)
    .where(eq(region.regionId, regionId));
  return row?.version ?? 1;
}

/** Saves the machine's proposals for a version; one that is known keeps what a researcher did with it. */
export async function saveSuggestions(
  tx: Tx,
  regionId: string,
  versionId: string,
  codebook: number,
  engine: string,
  proposals: Proposal[],
): Promise<number> {
  const known = new Set(
    (await tx.select({ id: theme.id }).from(theme).where(eq(theme.version, codebook))).map((row) => row.id),
  );
  const rows = proposals
    .filter((proposal) => known.has(proposal.theme))
    .map((proposal) => ({
      regionId,
      versionId,
      codebookVersion: codebook,
      themeId: proposal.theme,
      valence: proposal.valence,
      confidence: proposal.confidence,
      start: proposal.start,
      end: proposal.end,
      source: proposal.source,
      reason: proposal.reason,
      engine,
    }));
  if (rows.length > 0) await tx.insert(suggestion).values(rows).onConflictDoNothing();
  return rows.length;
}

/** The suggestions on a version, in reading order. */
export async function listSuggestions(tx: Tx, versionId: string) {
  return tx
    .select({
      id: suggestion.id,
      themeId: suggestion.themeId,
      valence: suggestion.valence,
      start: suggestion.start,
      end: suggestion.end,
      confidence: suggestion.confidence,
      reason: suggestion.reason,
      state: suggestion.state,
    })
    .from(suggestion)
    .where(eq(suggestion.versionId, versionId))
    .orderBy(asc(suggestion.start), asc(suggestion.end), asc(suggestion.themeId));
}

/** Whether the machine has read the story's newest version: no job for it is waiting. */
export async function hasSuggested(tx: Tx, storyId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: job.id })
    .from(job)
    .where(and(eq(job.step, "suggest-themes"), eq(job.subject, storyId), eq(job.failed, false)))
    .limit(1);
  return rows.length === 0;
}

/** One suggestion with the story it is about; null when not found in this region. */
export async function findSuggestion(tx: Tx, id: string) {
  const [row] = await tx
    .select({
      id: suggestion.id,
      versionId: suggestion.versionId,
      themeId: suggestion.themeId,
      valence: suggestion.valence,
      start: suggestion.start,
      end: suggestion.end,
      state: suggestion.state,
      storyId: safeVersion.storyId,
    })
    .from(suggestion)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, suggestion.regionId), eq(safeVersion.id, suggestion.versionId)),
    )
    .where(eq(suggestion.id, id));
  return row ?? null;
}

export async function setSuggestionState(
  tx: Tx,
  id: string,
  state: "open" | "accepted" | "rejected",
): Promise<void> {
  await tx.update(suggestion).set({ state }).where(eq(suggestion.id, id));
}
