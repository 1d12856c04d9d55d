import { and, asc, eq, inArray, isNotNull, isNull, ne, notInArray, sql } from "drizzle-orm";
import type { Suggestion as Proposal } from "../../analysis/types.ts";
import type { Tx } from "../client.ts";
import {
  account,
  coding,
  codingPlan,
  job,
  reading,
  region,
  safeVersion,
  story,
  suggestion,
  theme,
} from "../schema/index.ts";

/** The codebook version a region codes with. */
export async function codebookVersion(tx: Tx, regionId: string): Promise<number> {
  const [row] = await tx
    .select({ version: region.codebookVersion })
    .from(region)
    .where(eq(region.regionId, regionId));
  return row?.version ?? 1;
}

export interface Read {
  engine: string;
  model: string;
  suggestions: (Proposal & { likeCodingId?: string | null })[];
  probabilities: Record<string, number>;
  on: string;
  /**
   * - front (default): for researchers, unless somebody had another engine's on the screen: nothing changes under their hands
   * - behind: the same, unless another engine's stand there already
   * - beside: never on a screen, only measured
   */
  place?: "front" | "behind" | "beside";
}

/**
 * Saves what an engine thinks of a version. What a researcher judged stays as the log has it; what nobody judged goes, or,
 * where somebody had it on the screen, is kept as replaced. Of several engines one is shown, the others are measured.
 * @returns how many suggestions the version has of this reading
 */
export async function saveReading(
  tx: Tx,
  regionId: string,
  versionId: string,
  codebook: number,
  read: Read,
): Promise<number> {
  const known = new Set(
    (await tx.select({ id: theme.id }).from(theme).where(eq(theme.version, codebook))).map((row) => row.id),
  );
  const { engine, model, on } = read;
  const probabilities = Object.fromEntries(
    Object.entries(read.probabilities)
      .filter(([id]) => known.has(id))
      .map(([id, p]) => [id, Math.round(p * 1000) / 1000]),
  );
  await tx
    .insert(reading)
    .values({ regionId, versionId, engine, model, probabilities, readOn: on })
    .onConflictDoUpdate({
      target: [reading.regionId, reading.versionId, reading.engine],
      set: { model, probabilities, readOn: on },
    });
  const own = and(eq(suggestion.versionId, versionId), eq(suggestion.engine, engine));
  const older = and(own, inArray(suggestion.state, ["open", "shadow"]), ne(suggestion.model, model));
  await tx.delete(suggestion).where(and(older, isNull(suggestion.shownOn)));
  await tx.update(suggestion).set({ state: "replaced" }).where(older);
  const state = await placeFor(tx, versionId, engine, read.place ?? "front");
  if (state === "open") {
    const others = and(eq(suggestion.versionId, versionId), ne(suggestion.engine, engine));
    await tx
      .update(suggestion)
      .set({ state: "shadow" })
      .where(and(others, eq(suggestion.state, "open")));
    await tx
      .update(suggestion)
      .set({ state })
      .where(and(own, eq(suggestion.state, "shadow")));
  }
  const judged = await tx
    .select({ themeId: suggestion.themeId, start: suggestion.start, end: suggestion.end })
    .from(suggestion)
    .where(
      and(
        eq(suggestion.versionId, versionId),
        inArray(suggestion.state, ["accepted", "changed", "rejected"]),
      ),
    );
  const rows = read.suggestions
    .filter((proposal) => known.has(proposal.theme))
    // A person has answered this already: asking again would be nagging.
    .filter(
      (proposal) =>
        !judged.some(
          (past) => past.themeId === proposal.theme && past.start < proposal.end && past.end > proposal.start,
        ),
    )
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
      likeCodingId: proposal.likeCodingId ?? null,
      engine,
      model,
      state,
    }));
  // The same twice in one question would be refused.
  const once = [...new Map(rows.map((row) => [`${row.themeId} ${row.start} ${row.end}`, row])).values()];
  if (once.length > 0)
    await tx
      .insert(suggestion)
      .values(once)
      .onConflictDoUpdate({
        target: [
          suggestion.regionId,
          suggestion.versionId,
          suggestion.themeId,
          suggestion.start,
          suggestion.end,
          suggestion.engine,
          suggestion.model,
        ],
        set: { state },
        // A model that is in use again (back to the shipped one) lays on the desk what it had laid there before.
        setWhere: and(eq(suggestion.state, "replaced"), sql`${state} = 'open'`),
      });
  return once.length;
}

/** Whether an engine's suggestions on a version are for the screen, beside those of other engines there. */
async function placeFor(
  tx: Tx,
  versionId: string,
  engine: string,
  place: NonNullable<Read["place"]>,
): Promise<"open" | "shadow"> {
  if (place === "beside") return "shadow";
  const others = await tx
    .select({ state: suggestion.state, shownOn: suggestion.shownOn })
    .from(suggestion)
    .where(and(eq(suggestion.versionId, versionId), ne(suggestion.engine, engine)));
  const taken = others.some((one) => one.shownOn !== null || (place === "behind" && one.state === "open"));
  return taken ? "shadow" : "open";
}

/** Whether an engine, in this state, has read a version. */
export async function hasRead(tx: Tx, versionId: string, engine: string, model: string): Promise<boolean> {
  const rows = await tx
    .select({ engine: reading.engine })
    .from(reading)
    .where(and(eq(reading.versionId, versionId), eq(reading.engine, engine), eq(reading.model, model)));
  return rows.length > 0;
}

/**
 * The suggestions on a version, in reading order, without replaced ones and those only measured. `like` is the region's own coding that comes
 * nearest, where its story is coded, is no part of the holdout and was not withheld or withdrawn since.
 */
export async function listSuggestions(tx: Tx, versionId: string) {
  const rows = await tx
    .select({
      id: suggestion.id,
      themeId: suggestion.themeId,
      valence: suggestion.valence,
      start: suggestion.start,
      end: suggestion.end,
      confidence: suggestion.confidence,
      reason: suggestion.reason,
      engine: suggestion.engine,
      model: suggestion.model,
      state: suggestion.state,
      shownOn: suggestion.shownOn,
      likeCoderId: account.id,
      likeCoder: account.name,
      likeWords: safeVersion.text,
      likeStart: coding.start,
      likeEnd: coding.end,
    })
    .from(suggestion)
    .leftJoin(
      coding,
      and(
        eq(coding.regionId, suggestion.regionId),
        eq(coding.id, suggestion.likeCodingId),
        sql`exists (select from ${story} where ${story.regionId} = ${coding.regionId} and ${story.id} = ${coding.storyId}
          and ${story.status} = 'coded')`,
        sql`not exists (select from ${codingPlan} where ${codingPlan.regionId} = ${coding.regionId}
          and ${codingPlan.storyId} = ${coding.storyId} and ${codingPlan.holdout})`,
      ),
    )
    .leftJoin(
      safeVersion,
      and(eq(safeVersion.regionId, coding.regionId), eq(safeVersion.id, coding.versionId)),
    )
    .leftJoin(account, and(eq(account.regionId, coding.regionId), eq(account.id, coding.coderId)))
    .where(and(eq(suggestion.versionId, versionId), notInArray(suggestion.state, ["replaced", "shadow"])))
    .orderBy(asc(suggestion.start), asc(suggestion.end), asc(suggestion.themeId));
  return rows.map(({ likeCoderId, likeCoder, likeWords, likeStart, likeEnd, ...row }) => ({
    ...row,
    // Offsets are UTF-16 units: cut here, not in the database.
    like:
      likeWords && likeStart !== null && likeEnd !== null
        ? { coderId: likeCoderId!, coder: likeCoder!, words: likeWords.slice(likeStart, likeEnd) }
        : null,
  }));
}

/** Writes down that a researcher has open suggestions on the screen. @returns how many for the first time */
export async function markShown(tx: Tx, versionId: string, on: string): Promise<number> {
  const rows = await tx
    .update(suggestion)
    .set({ shownOn: on })
    .where(and(eq(suggestion.versionId, versionId), eq(suggestion.state, "open"), isNull(suggestion.shownOn)))
    .returning({ id: suggestion.id });
  return rows.length;
}

/** Whether anybody has had suggestions on a story, on any of its versions, on the screen. */
export async function hasShown(tx: Tx, storyId: string): Promise<boolean> {
  const rows = await tx
    .select({ id: suggestion.id })
    .from(suggestion)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, suggestion.regionId), eq(safeVersion.id, suggestion.versionId)),
    )
    .where(and(eq(safeVersion.storyId, storyId), isNotNull(suggestion.shownOn)))
    .limit(1);
  return rows.length > 0;
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

/** One suggestion with the story it is about; null when not found in this region, or not there to be seen. */
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
      engine: suggestion.engine,
      model: suggestion.model,
      storyId: safeVersion.storyId,
    })
    .from(suggestion)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, suggestion.regionId), eq(safeVersion.id, suggestion.versionId)),
    )
    .where(and(eq(suggestion.id, id), ne(suggestion.state, "shadow")));
  return row ?? null;
}

export async function setSuggestionState(
  tx: Tx,
  id: string,
  state: "open" | "accepted" | "changed" | "rejected",
): Promise<void> {
  await tx.update(suggestion).set({ state }).where(eq(suggestion.id, id));
}

/** Suggestions a researcher still has to judge, that a pattern does not explain already. */
export async function openPassages(tx: Tx, versionId: string) {
  return tx
    .select({
      id: suggestion.id,
      theme: suggestion.themeId,
      valence: suggestion.valence,
      start: suggestion.start,
      end: suggestion.end,
    })
    .from(suggestion)
    .where(
      and(
        eq(suggestion.versionId, versionId),
        eq(suggestion.state, "open"),
        isNull(suggestion.shownOn),
        ne(suggestion.source, "pattern"),
      ),
    );
}

/** Writes down which of the region's own codings suggestions are like. @param like suggestion id -> coding id */
export async function setLike(tx: Tx, like: ReadonlyMap<string, string>): Promise<void> {
  for (const [id, likeCodingId] of like)
    await tx
      .update(suggestion)
      .set({ likeCodingId })
      .where(and(eq(suggestion.id, id), isNull(suggestion.shownOn)));
}
