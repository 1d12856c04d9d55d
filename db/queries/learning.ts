import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import {
  coding,
  codingPass,
  codingPlan,
  job,
  reading,
  safeVersion,
  signal,
  story,
  suggestion,
} from "../schema/index.ts";
import { isNewest } from "./stories.ts";

/**
 * Condition on a suggestion that was shown: a newer model made it again, the same theme on words that touch, before anybody
 * judged it, and that one was shown too. Of several that were replaced the one shown last stands for all.
 */
const madeAgain = sql`${suggestion.state} = 'replaced' and exists (select from ${suggestion} again
  where again.region_id = ${suggestion.regionId} and again.version_id = ${suggestion.versionId}
    and again.theme_id = ${suggestion.themeId} and again.model <> ${suggestion.model}
    and again.start < ${suggestion.end} and again."end" > ${suggestion.start}
    and (again.state <> 'replaced' or (again.shown_on, again.id) > (${suggestion.shownOn}, ${suggestion.id}))
    and again.shown_on is not null)`;

/**
 * What became of the suggestions researchers had on the screen, per engine, model and theme: on the newest text of a story, and
 * each once, however often models made it again. `agreed`: left alone, while somebody coded the same theme on those
 * words; `left`: not touched although the story is done.
 */
export async function outcomes(tx: Tx) {
  const touches = sql`exists (select from ${coding} c where c.region_id = ${suggestion.regionId}
    and c.version_id = ${suggestion.versionId} and c.theme_id = ${suggestion.themeId}
    and c.start < ${suggestion.end} and c."end" > ${suggestion.start})`;
  const open = sql`${suggestion.state} in ('open', 'replaced')`;
  const done = sql`${story.status} = 'coded'`;
  return tx
    .select({
      themeId: suggestion.themeId,
      engine: suggestion.engine,
      model: suggestion.model,
      shown: sql<number>`count(*)::int`,
      accepted: sql<number>`(count(*) filter (where ${suggestion.state} = 'accepted'))::int`,
      changed: sql<number>`(count(*) filter (where ${suggestion.state} = 'changed'))::int`,
      rejected: sql<number>`(count(*) filter (where ${suggestion.state} = 'rejected'))::int`,
      agreed: sql<number>`(count(*) filter (where ${open} and ${done} and ${touches}))::int`,
      left: sql<number>`(count(*) filter (where ${open} and ${done} and not ${touches}))::int`,
      waiting: sql<number>`(count(*) filter (where ${open} and not ${done}))::int`,
      first: sql<string>`min(${suggestion.shownOn})::text`,
      last: sql<string>`max(${suggestion.shownOn})::text`,
    })
    .from(suggestion)
    .innerJoin(
      safeVersion,
      and(eq(safeVersion.regionId, suggestion.regionId), eq(safeVersion.id, suggestion.versionId)),
    )
    .innerJoin(story, and(eq(story.regionId, safeVersion.regionId), eq(story.id, safeVersion.storyId)))
    .where(and(sql`${suggestion.shownOn} is not null`, isNewest, sql`not (${madeAgain})`))
    .groupBy(suggestion.themeId, suggestion.engine, suggestion.model);
}

/** A story of the holdout that is coded: what the engine suggested, and what people coded. */
export interface Judged {
  versionId: string;
  engine: string;
  model: string;
  suggested: string[];
  coded: string[];
}

/** A safe version that engines are compared on. */
export interface JudgedText {
  id: string;
  text: string;
  respondent: string;
}

/** The coded holdout, as the newest reading of each story by each engine has it. */
export async function judgedHoldout(tx: Tx): Promise<Judged[]> {
  const rows = await tx
    .select({
      versionId: reading.versionId,
      engine: reading.engine,
      model: reading.model,
      suggested: sql<string[]>`array(select distinct s.theme_id from ${suggestion} s
        where s.region_id = ${reading.regionId} and s.version_id = ${reading.versionId}
          and s.engine = ${reading.engine} and s.model = ${reading.model})`,
      coded: sql<string[]>`array(select distinct c.theme_id from ${coding} c
        where c.region_id = ${reading.regionId} and c.version_id = ${reading.versionId})`,
    })
    .from(codingPlan)
    .innerJoin(
      story,
      and(
        eq(story.regionId, codingPlan.regionId),
        eq(story.id, codingPlan.storyId),
        eq(story.status, "coded"),
      ),
    )
    .innerJoin(safeVersion, and(eq(safeVersion.regionId, story.regionId), eq(safeVersion.storyId, story.id)))
    .innerJoin(
      reading,
      and(eq(reading.regionId, safeVersion.regionId), eq(reading.versionId, safeVersion.id)),
    )
    // An older text of a story that was opened again has no codings: nothing on it would ever be right.
    .where(and(eq(codingPlan.holdout, true), isNewest));
  return rows.map((row) => ({ ...row, suggested: strings(row.suggested), coded: strings(row.coded) }));
}

/** Valences that were compared, and how many of them were the coder's. */
interface Compared {
  engine: string;
  themeId: string;
  n: number;
  right: number;
}

const sameValence = sql`${suggestion.valence} = ${coding.valence}`;

/**
 * How often the valence of suggestions on these versions was the coder's, per engine, model and theme. Of a theme in a story the
 * suggestion and the coding are compared that share most of their words; those that share none are about something else.
 */
export async function valencesOn(
  tx: Tx,
  versionIds: readonly string[],
): Promise<(Compared & { model: string })[]> {
  if (versionIds.length === 0) return [];
  const shared = sql`least(${suggestion.end}, ${coding.end}) - greatest(${suggestion.start}, ${coding.start})`;
  const pair = tx
    .selectDistinctOn([suggestion.versionId, suggestion.engine, suggestion.model, suggestion.themeId], {
      engine: suggestion.engine,
      model: suggestion.model,
      themeId: suggestion.themeId,
      right: sql<boolean>`${sameValence}`.as("right"),
    })
    .from(suggestion)
    .innerJoin(
      coding,
      and(
        eq(coding.regionId, suggestion.regionId),
        eq(coding.versionId, suggestion.versionId),
        eq(coding.themeId, suggestion.themeId),
        sql`${shared} > 0`,
      ),
    )
    .where(inArray(suggestion.versionId, [...versionIds]))
    .orderBy(
      suggestion.versionId,
      suggestion.engine,
      suggestion.model,
      suggestion.themeId,
      sql`${shared} desc`,
      suggestion.id,
      coding.id,
    )
    .as("pair");
  return tx
    .select({
      engine: pair.engine,
      model: pair.model,
      themeId: pair.themeId,
      n: sql<number>`count(*)::int`,
      right: sql<number>`(count(*) filter (where ${pair.right}))::int`,
    })
    .from(pair)
    .groupBy(pair.engine, pair.model, pair.themeId);
}

/**
 * How often people left the valence as it was when they took a suggestion over under its own theme, per engine and theme, with the
 * first and last day such suggestions were shown.
 */
export async function valencesTakenOver(tx: Tx): Promise<(Compared & { first: string; last: string })[]> {
  return tx
    .select({
      engine: suggestion.engine,
      themeId: suggestion.themeId,
      n: sql<number>`count(*)::int`,
      right: sql<number>`(count(*) filter (where ${sameValence}))::int`,
      first: sql<string>`min(${suggestion.shownOn})::text`,
      last: sql<string>`max(${suggestion.shownOn})::text`,
    })
    .from(suggestion)
    .innerJoin(
      coding,
      and(
        eq(coding.regionId, suggestion.regionId),
        eq(coding.suggestionId, suggestion.id),
        eq(coding.themeId, suggestion.themeId),
      ),
    )
    .where(sql`${suggestion.shownOn} is not null`)
    .groupBy(suggestion.engine, suggestion.themeId);
}

/** The texts of safe versions. */
export async function textsOf(tx: Tx, versionIds: readonly string[]): Promise<JudgedText[]> {
  if (versionIds.length === 0) return [];
  return tx
    .select({ id: safeVersion.id, text: safeVersion.text, respondent: story.respondent })
    .from(safeVersion)
    .innerJoin(story, and(eq(story.regionId, safeVersion.regionId), eq(story.id, safeVersion.storyId)))
    .where(inArray(safeVersion.id, [...versionIds]));
}

/** Types are not asked of the server (db/client.ts), so an array comes as PostgreSQL writes it. Theme ids need no quotes. */
function strings(given: string[] | string): string[] {
  if (Array.isArray(given)) return given;
  const inside = given.slice(1, -1);
  return inside === "" ? [] : inside.split(",");
}

/** How many stories are in the holdout, and how many of those are coded; stories coded and not in it. */
export async function holdoutCounts(
  tx: Tx,
): Promise<{ drawn: number; coded: number; learnt: number; double: number }> {
  const [row] = await tx
    .select({
      drawn: sql<number>`(count(*) filter (where ${codingPlan.holdout}))::int`,
      coded: sql<number>`(count(*) filter (where ${codingPlan.holdout} and ${story.status} = 'coded'))::int`,
      learnt: sql<number>`(count(*) filter (where ${story.status} = 'coded' and not coalesce(${codingPlan.holdout}, false)))::int`,
      double: sql<number>`(count(*) filter (where ${codingPlan.coders} > 1))::int`,
    })
    .from(story)
    .leftJoin(codingPlan, and(eq(codingPlan.regionId, story.regionId), eq(codingPlan.storyId, story.id)));
  return row!;
}

/** Approved stories that still ask something of this researcher, with what the choice of the next one goes by. */
export async function toCode(tx: Tx, accountId: string, conditions: readonly SQL[]) {
  return tx
    .select({
      id: story.id,
      receivedOn: story.receivedOn,
      holdout: sql<boolean>`coalesce(${codingPlan.holdout}, false)`,
      signal: sql<boolean>`${signal.id} is not null`,
      finished: sql<number>`(select count(*)::int from ${codingPass} p
        where p.region_id = ${story.regionId} and p.story_id = ${story.id})`,
      // A story that was opened again has older versions: the newest reading is that of the newest version read. Of
      // several engines the built-in one counts: its probabilities are calibrated.
      probabilities: sql<Record<string, number> | null>`(select r.probabilities from ${reading} r
        join ${safeVersion} v on v.region_id = r.region_id and v.id = r.version_id
        where v.region_id = ${story.regionId} and v.story_id = ${story.id}
        order by v.version desc, r.engine = 'ingebouwd' desc limit 1)`,
    })
    .from(story)
    .leftJoin(codingPlan, and(eq(codingPlan.regionId, story.regionId), eq(codingPlan.storyId, story.id)))
    .leftJoin(
      signal,
      and(eq(signal.regionId, story.regionId), eq(signal.storyId, story.id), eq(signal.status, "open")),
    )
    .where(
      and(
        eq(story.status, "approved"),
        sql`not exists (select from ${codingPass} p where p.region_id = ${story.regionId}
          and p.story_id = ${story.id} and p.coder_id = ${accountId})`,
        ...conditions,
      ),
    )
    .orderBy(story.receivedOn, story.id);
}

/** Stories that somebody gave each theme: by this a theme is rare. */
export async function codedPerTheme(tx: Tx): Promise<Record<string, number>> {
  const rows = await tx
    .select({ theme: coding.themeId, n: sql<number>`count(distinct ${coding.storyId})::int` })
    .from(coding)
    .groupBy(coding.themeId);
  return Object.fromEntries(rows.map((row) => [row.theme, row.n]));
}

/** Whether a model is being made or waits for that, or could not be made. */
export async function trainingState(tx: Tx): Promise<"none" | "waiting" | "failed"> {
  const rows = await tx
    .select({ failed: job.failed })
    .from(job)
    .where(and(eq(job.step, "train-themes"), eq(job.subject, "asked")));
  return rows.length === 0 ? "none" : rows[0]!.failed ? "failed" : "waiting";
}
