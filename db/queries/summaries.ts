import { and, asc, eq, exists, gte, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Batch, GroupStory, Publication, Shown } from "../../analysis/summary/publish.ts";
import type { Valence } from "../../analysis/types.ts";
import type { Tx } from "../client.ts";
import {
  batch,
  coding,
  goal,
  provider,
  providerSegment,
  quote,
  region,
  segment,
  story,
  summary,
  theme,
  wave,
} from "../schema/index.ts";

export interface GroupKey {
  providerId: string;
  segmentId: string;
  waveId: string;
}

/** The region's limits, framework and codebook. */
export async function regionSettings(tx: Tx) {
  const [row] = await tx.select().from(region);
  if (!row) throw new Error("a transaction without a region");
  return row;
}

const inGroup = (
  table: typeof story | typeof batch | typeof summary,
  { providerId, segmentId, waveId }: GroupKey,
) => and(eq(table.providerId, providerId), eq(table.segmentId, segmentId), eq(table.waveId, waveId));

/** Everything the summarise step decides on: every story of the group, what was coded in it, and its batches. */
export async function groupState(
  tx: Tx,
  group: GroupKey,
): Promise<{ stories: GroupStory[]; batches: Batch[] }> {
  const told = await tx
    .select({
      id: story.id,
      teller: story.responseId,
      status: story.status,
      batch: story.batch,
      everPublished: story.everPublished,
    })
    .from(story)
    .where(inGroup(story, group));
  const codes = await tx
    .selectDistinct({ storyId: coding.storyId, theme: coding.themeId, valence: coding.valence })
    .from(coding)
    .innerJoin(story, and(eq(story.regionId, coding.regionId), eq(story.id, coding.storyId)))
    .where(inGroup(story, group));
  const byStory = new Map<string, GroupStory["codes"]>();
  for (const { storyId, theme: code, valence } of codes) {
    byStory.set(storyId, [...(byStory.get(storyId) ?? []), { theme: code, valence: valence as Valence }]);
  }
  const batches = await tx
    .select({
      number: batch.number,
      stories: batch.stories,
      tellers: batch.tellers,
      dissolved: batch.dissolved,
      cells: batch.cells,
    })
    .from(batch)
    .where(inGroup(batch, group))
    .orderBy(asc(batch.number));
  return {
    stories: told.map((s) => ({
      id: s.id,
      teller: s.teller,
      state: s.status === "coded" ? "coded" : s.status === "withheld" ? "withheld" : "uncoded",
      batch: s.batch,
      everPublished: s.everPublished,
      codes: byStory.get(s.id) ?? [],
    })),
    batches,
  };
}

/** Saves what the pure function decided, and the one row of it that screens may read (none when nothing may be shown). */
export async function savePublication(
  tx: Tx,
  regionId: string,
  group: GroupKey,
  made: Publication & { shown: Shown | null; on: string },
): Promise<void> {
  const members = new Map<number, string[]>();
  for (const { storyId, batch: number } of made.assigned) {
    members.set(number, [...(members.get(number) ?? []), storyId]);
  }
  for (const [number, ids] of members) {
    await tx.update(story).set({ batch: number, everPublished: true }).where(inArray(story.id, ids));
  }
  if (made.leaving.length > 0) {
    await tx.update(story).set({ batch: null }).where(inArray(story.id, made.leaving));
  }
  for (const state of made.batches) {
    await tx
      .insert(batch)
      .values({ regionId, ...group, ...state })
      .onConflictDoUpdate({
        target: [batch.regionId, batch.providerId, batch.segmentId, batch.waveId, batch.number],
        set: {
          stories: state.stories,
          tellers: state.tellers,
          dissolved: state.dissolved,
          cells: state.cells,
        },
      });
  }
  if (!made.shown) {
    await tx.delete(summary).where(inGroup(summary, group));
    return;
  }
  const tellers = made.batches.reduce((sum, one) => sum + (one.dissolved ? 0 : one.tellers), 0);
  const row = { stories: made.shown.stories, tellers, counts: made.shown.counts, computedOn: made.on };
  await tx
    .insert(summary)
    .values({ regionId, ...group, ...row })
    .onConflictDoUpdate({
      target: [summary.regionId, summary.providerId, summary.segmentId, summary.waveId],
      set: row,
    });
}

/**
 * The groups that may be shown now, of one segment, in some waves. Reads nothing but the `summary` table, and holds its
 * rows against the region's threshold once more, since it may have been raised after they were written.
 */
export async function shownGroups(
  tx: Tx,
  where: { segmentId: string; waves: string[] },
): Promise<(GroupKey & Shown)[]> {
  if (where.waves.length === 0) return [];
  const { threshold } = await regionSettings(tx);
  return tx
    .select({
      providerId: summary.providerId,
      segmentId: summary.segmentId,
      waveId: summary.waveId,
      stories: summary.stories,
      counts: summary.counts,
    })
    .from(summary)
    .where(
      and(
        eq(summary.segmentId, where.segmentId),
        inArray(summary.waveId, where.waves),
        gte(summary.tellers, threshold),
      ),
    );
}

/** The providers that may be shown now, with the segment they are published in. */
export async function publishedProviders(tx: Tx): Promise<{ providerId: string; segmentId: string }[]> {
  const { threshold } = await regionSettings(tx);
  return tx
    .selectDistinct({ providerId: summary.providerId, segmentId: summary.segmentId })
    .from(summary)
    .where(gte(summary.tellers, threshold));
}

/**
 * Released quotes of the given groups, in no order that tells when they were told. Only of tellers who count in a
 * batch: a quote that comes alone would be of whoever told last.
 */
export async function quotesOf(tx: Tx, groups: GroupKey[]) {
  if (groups.length === 0) return [];
  const told = alias(story, "told");
  const counts = and(
    eq(told.regionId, story.regionId),
    eq(told.responseId, story.responseId),
    isNotNull(told.batch),
  );
  const keys = groups.map((g) => sql`(${g.providerId}::uuid, ${g.segmentId}, ${g.waveId})`);
  return tx
    .select({
      id: quote.id,
      themeId: coding.themeId,
      valence: coding.valence,
      text: quote.text,
      lang: story.lang,
    })
    .from(quote)
    .innerJoin(coding, and(eq(coding.regionId, quote.regionId), eq(coding.id, quote.codingId)))
    .innerJoin(story, and(eq(story.regionId, coding.regionId), eq(story.id, coding.storyId)))
    .where(
      and(
        eq(quote.released, true),
        eq(story.permission, "quote"),
        eq(story.status, "coded"),
        exists(tx.select({ one: sql`1` }).from(told).where(counts)),
        sql`(${story.providerId}, ${story.segmentId}, ${story.waveId}) in (${sql.join(keys, sql`, `)})`,
      ),
    )
    .orderBy(asc(quote.id));
}

/** The providers of the region, by name, each with its segments. */
export async function providersWithSegments(tx: Tx) {
  const providers = await tx
    .select({ id: provider.id, name: provider.name })
    .from(provider)
    .orderBy(asc(provider.name));
  const pairs = await tx
    .select({ providerId: providerSegment.providerId, segmentId: providerSegment.segmentId })
    .from(providerSegment)
    .orderBy(asc(providerSegment.segmentId));
  return providers.map((one) => ({
    ...one,
    segments: pairs.filter((pair) => pair.providerId === one.id).map((pair) => pair.segmentId),
  }));
}

export async function segmentsOf(tx: Tx) {
  return tx
    .select({ id: segment.id, name: segment.name, description: segment.description })
    .from(segment)
    .orderBy(asc(segment.position));
}

/** The waves, oldest first. */
export async function wavesOf(tx: Tx) {
  return tx
    .select({ id: wave.id, name: wave.name, closed: wave.closed })
    .from(wave)
    .orderBy(asc(wave.startsOn));
}

/** The goals of the region's framework, in its order, and the themes of its codebook. */
export async function goalsAndThemes(tx: Tx) {
  const settings = await regionSettings(tx);
  const goals = await tx
    .select({ code: goal.code, title: goal.title, text: goal.text, themes: goal.themes })
    .from(goal)
    .where(eq(goal.frameworkId, settings.frameworkId))
    .orderBy(asc(goal.position));
  const themes = await tx
    .select({ id: theme.id, label: theme.label, definition: theme.definition })
    .from(theme)
    .where(eq(theme.version, settings.codebookVersion))
    .orderBy(asc(theme.position));
  return { goals, themes };
}
