import { and, desc, eq, isNotNull, ne, sql } from "drizzle-orm";
import type { Valence } from "../../analysis/types.ts";
import type { Tx } from "../client.ts";
import {
  codebook,
  coding,
  codingPlan,
  patternRevision,
  region,
  safeVersion,
  story,
  theme,
  themeModel,
} from "../schema/index.ts";
import { isNewest } from "./stories.ts";

/** Which state of patterns and model a region works with now. */
export interface EngineState {
  codebook: number;
  /** 0: as the codebook came. */
  patternRevision: number;
  /** Number of the region's own model; null while it uses the shipped one. */
  model: number | null;
}

/** The state the region's engine is in; a light question, asked before every reading. Needs `app.text` safe. */
export async function engineState(tx: Tx): Promise<EngineState> {
  // Written out: drizzle leaves the table's name away in the fields of a query on one table.
  const [row] = await tx
    .select({
      codebook: region.codebookVersion,
      patternRevision: sql<number>`(select coalesce(max(p.revision), 0)::int from ${patternRevision} p
        where p.region_id = "region"."region_id" and p.version = "region"."codebook_version")`,
      model: sql<number | null>`(select max(m.number)::int from ${themeModel} m
        where m.region_id = "region"."region_id" and m.weights is not null
          and m.codebook_version = "region"."codebook_version")`,
    })
    .from(region);
  if (!row) throw new Error("a transaction without a region");
  return row;
}

/** The patterns of a revision; null for revision 0 or one that does not exist. */
export async function patternsOf(tx: Tx, version: number, revision: number): Promise<unknown> {
  const [row] = await tx
    .select({ patterns: patternRevision.patterns })
    .from(patternRevision)
    .where(and(eq(patternRevision.version, version), eq(patternRevision.revision, revision)));
  return row?.patterns ?? null;
}

/** The patterns the codebook version was installed with. */
export async function installedPatterns(tx: Tx, version: number): Promise<unknown> {
  const [row] = await tx
    .select({ patterns: codebook.patterns })
    .from(codebook)
    .where(eq(codebook.version, version));
  return row?.patterns ?? null;
}

/** The weights of one of the region's models; null once a newer one has taken its place. */
export async function modelWeights(tx: Tx, number: number): Promise<Uint8Array | null> {
  const [row] = await tx
    .select({ weights: themeModel.weights })
    .from(themeModel)
    .where(eq(themeModel.number, number));
  return row?.weights ?? null;
}

export async function themeIdsOf(tx: Tx, version: number): Promise<string[]> {
  const rows = await tx
    .select({ id: theme.id })
    .from(theme)
    .where(eq(theme.version, version))
    .orderBy(theme.position);
  return rows.map((row) => row.id);
}

/** A coded story of the region as training and the search for nearest codings read it. */
export interface OwnStory {
  id: string;
  text: string;
  respondent: string;
  codes: { id: string; theme: string; valence: Valence; start: number; end: number }[];
}

/**
 * The region's own coded stories: the newest safe version of each, with its codings; never one of the holdout, one that
 * is withheld, or one that is not done.
 * @param most the newest so many
 */
export async function ownStories(tx: Tx, codebookVersion: number, most: number): Promise<OwnStory[]> {
  const learnt = and(
    eq(story.status, "coded"),
    sql`not exists (select from ${codingPlan} where ${codingPlan.regionId} = ${story.regionId}
      and ${codingPlan.storyId} = ${story.id} and ${codingPlan.holdout})`,
  );
  const stories = await tx
    .select({ id: story.id, versionId: safeVersion.id, text: safeVersion.text, respondent: story.respondent })
    .from(story)
    .innerJoin(safeVersion, and(eq(safeVersion.regionId, story.regionId), eq(safeVersion.storyId, story.id)))
    .where(and(learnt, isNewest))
    .orderBy(desc(story.receivedOn), story.id)
    .limit(most);
  const codes = await tx
    .select({
      id: coding.id,
      versionId: coding.versionId,
      theme: coding.themeId,
      valence: coding.valence,
      start: coding.start,
      end: coding.end,
    })
    .from(coding)
    // Not joined with the stories: without statistics (the embedded database keeps few) that costs their product.
    .where(eq(coding.codebookVersion, codebookVersion))
    .orderBy(coding.start, coding.end, coding.themeId, coding.id);
  const byVersion = new Map<string, OwnStory["codes"]>();
  for (const { versionId, valence, ...code } of codes) {
    const list = byVersion.get(versionId) ?? [];
    list.push({ ...code, valence: valence as Valence });
    byVersion.set(versionId, list);
  }
  return stories.map(({ versionId, ...rest }) => ({ ...rest, codes: byVersion.get(versionId) ?? [] }));
}

export interface NewModel {
  codebookVersion: number;
  patternRevision: number;
  weights: Uint8Array;
  stories: string[];
  ownStories: number;
  baseStories: number;
  cpuMs: number;
  patternsOnly: string[];
  reason: "asked" | "withdrawn";
  madeOn: string;
}

/** Puts a model in the place of the one before, which keeps its line and loses its weights. @returns its number */
export async function putModel(tx: Tx, regionId: string, made: NewModel): Promise<number> {
  const number = (await lastModel(tx))?.number ?? 0;
  await dropWeights(tx);
  await tx.insert(themeModel).values({ regionId, number: number + 1, ...made });
  return number + 1;
}

/** Goes back to the shipped model. @returns whether there was an own one */
export async function dropWeights(tx: Tx): Promise<boolean> {
  const rows = await tx
    .update(themeModel)
    .set({ weights: null, stories: [] })
    .where(isNotNull(themeModel.weights))
    .returning({ number: themeModel.number });
  return rows.length > 0;
}

/** The newest model there was, whether or not it is still in use; 0 bytes when its weights were emptied. */
export async function lastModel(tx: Tx) {
  const [row] = await tx
    .select({
      number: themeModel.number,
      bytes: sql<number>`coalesce(length(${themeModel.weights}), 0)::int`,
      patternRevision: themeModel.patternRevision,
      ownStories: themeModel.ownStories,
      baseStories: themeModel.baseStories,
      cpuMs: themeModel.cpuMs,
      patternsOnly: themeModel.patternsOnly,
      reason: themeModel.reason,
      madeOn: themeModel.madeOn,
    })
    .from(themeModel)
    .orderBy(desc(themeModel.number))
    .limit(1);
  return row ?? null;
}

/** Whether the model in use was made of a story that is gone, or may no longer be used. */
export async function modelHoldsTooMuch(tx: Tx): Promise<boolean> {
  const rows = await tx
    .select({ number: themeModel.number })
    .from(themeModel)
    .where(
      and(
        isNotNull(themeModel.weights),
        sql`exists (select from unnest(${themeModel.stories}) as used(id) where not exists (
          select from ${story} where ${story.regionId} = ${themeModel.regionId} and ${story.id} = used.id
            and ${story.status} <> 'withheld'))`,
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/**
 * Stories whose suggestions a new engine makes again: approved and not yet coded, and the whole holdout, on which the
 * engine is measured.
 */
export async function storiesToReadAgain(tx: Tx): Promise<string[]> {
  const rows = await tx
    .select({ id: story.id })
    .from(story)
    .where(
      and(
        ne(story.status, "withheld"),
        sql`(${story.status} = 'approved' or (${story.status} = 'coded' and exists (select from ${codingPlan}
          where ${codingPlan.regionId} = ${story.regionId} and ${codingPlan.storyId} = ${story.id}
            and ${codingPlan.holdout})))`,
      ),
    );
  return rows.map((row) => row.id);
}
