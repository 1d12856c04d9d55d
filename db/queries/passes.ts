import { and, eq, gt, inArray, isNotNull, sql } from "drizzle-orm";
import type { Valence } from "../../api/contract/common.ts";
import type { Tx } from "../client.ts";
import { account, coding, codingPass, codingPlan, region } from "../schema/index.ts";

/** How a story is to be coded, and how far that is. */
export interface Plan {
  holdout: boolean;
  coders: number;
  /** Accounts that have finished a first pass. */
  finished: string[];
}

/** A story that no lot was drawn for is coded by one person, with suggestions. */
const usual: Plan = { holdout: false, coders: 1, finished: [] };

export async function planOf(tx: Tx, storyId: string): Promise<Plan> {
  return (await plansOf(tx, [storyId])).get(storyId)!;
}

/** The plans of stories by id; every story asked for is in the answer. */
export async function plansOf(tx: Tx, storyIds: readonly string[]): Promise<Map<string, Plan>> {
  const plans = new Map(storyIds.map((id) => [id, { ...usual, finished: [] as string[] }]));
  if (storyIds.length === 0) return plans;
  for (const row of await tx
    .select()
    .from(codingPlan)
    .where(inArray(codingPlan.storyId, [...storyIds])))
    Object.assign(plans.get(row.storyId)!, { holdout: row.holdout, coders: row.coders });
  for (const row of await tx
    .select()
    .from(codingPass)
    .where(inArray(codingPass.storyId, [...storyIds])))
    plans.get(row.storyId)!.finished.push(row.coderId);
  return plans;
}

/** The shares by which lots are drawn in this region. */
export async function shares(tx: Tx): Promise<{ holdout: number; double: number }> {
  const [row] = await tx.select({ holdout: region.holdoutShare, double: region.doubleShare }).from(region);
  return row ?? { holdout: 0, double: 0 };
}

export async function changeShares(tx: Tx, change: { holdout: number; double: number }): Promise<void> {
  await tx.update(region).set({ holdoutShare: change.holdout, doubleShare: change.double });
}

/**
 * Writes a story's lot down; one drawn earlier stays. @returns whether this one was written
 */
export async function saveLot(
  tx: Tx,
  regionId: string,
  storyId: string,
  lot: { holdout: boolean; coders: number },
  on: string,
): Promise<boolean> {
  const rows = await tx
    .insert(codingPlan)
    .values({ regionId, storyId, ...lot, drawnOn: on })
    .onConflictDoNothing()
    .returning({ id: codingPlan.storyId });
  return rows.length > 0;
}

/** Has a story coded by one or by two people. */
export async function setCoders(
  tx: Tx,
  regionId: string,
  storyId: string,
  coders: number,
  on: string,
): Promise<void> {
  await tx
    .insert(codingPlan)
    .values({ regionId, storyId, coders, drawnOn: on })
    .onConflictDoUpdate({ target: [codingPlan.regionId, codingPlan.storyId], set: { coders } });
}

/** Writes down that a coder is done, and with which themes and valences; a pass that was done before stays as it was. */
export async function addPass(
  tx: Tx,
  pass: {
    regionId: string;
    storyId: string;
    coderId: string;
    themes: string[];
    valences: Record<string, Valence[]>;
  },
): Promise<void> {
  await tx.insert(codingPass).values(pass).onConflictDoNothing();
}

/** Who gave which themes on a story in a first pass, in the order they were done. For when everybody is. */
export async function firstPassesOf(tx: Tx, storyId: string) {
  const rows = await tx
    .select({ coderId: codingPass.coderId, coder: account.name, themes: codingPass.themes })
    .from(codingPass)
    .innerJoin(account, and(eq(account.regionId, codingPass.regionId), eq(account.id, codingPass.coderId)))
    .where(and(eq(codingPass.storyId, storyId), isNotNull(codingPass.themes)))
    .orderBy(codingPass.doneAt, codingPass.coderId);
  return rows.map((row) => ({ ...row, themes: row.themes ?? [] }));
}

/** Stories that two people coded apart and both are done with: what each gave, and the day the second was done. */
export async function blindPairs(tx: Tx): Promise<
  {
    storyId: string;
    first: string[];
    second: string[];
    valences: [Record<string, Valence[]>, Record<string, Valence[]>] | null;
    on: string;
  }[]
> {
  const rows = await tx
    .select({
      storyId: codingPass.storyId,
      themes: codingPass.themes,
      valences: codingPass.valences,
      on: sql<string>`(${codingPass.doneAt} at time zone 'UTC')::date::text`,
    })
    .from(codingPass)
    .innerJoin(
      codingPlan,
      and(
        eq(codingPlan.regionId, codingPass.regionId),
        eq(codingPlan.storyId, codingPass.storyId),
        gt(codingPlan.coders, 1),
      ),
    )
    .where(isNotNull(codingPass.themes))
    .orderBy(codingPass.storyId, codingPass.doneAt, codingPass.coderId);
  const perStory = new Map<string, typeof rows>();
  for (const row of rows) perStory.set(row.storyId, [...(perStory.get(row.storyId) ?? []), row]);
  // One pass alone is nobody else's to see, not even as a number.
  return [...perStory].flatMap(([storyId, [first, second]]) =>
    first && second
      ? [
          {
            storyId,
            first: first.themes ?? [],
            second: second.themes ?? [],
            valences: first.valences && second.valences && [first.valences, second.valences],
            on: second.on,
          },
        ]
      : [],
  );
}

/**
 * Of these stories, those in which two who are done with a first pass differ as their codes are now: a theme, or a valence of
 * it, that one of the two gave and the other did not.
 */
export async function whereTheyDiffer(tx: Tx, storyIds: readonly string[]): Promise<Set<string>> {
  if (storyIds.length === 0) return new Set();
  const rows = await tx
    .select({ storyId: coding.storyId })
    .from(coding)
    .innerJoin(
      codingPass,
      and(
        eq(codingPass.regionId, coding.regionId),
        eq(codingPass.storyId, coding.storyId),
        eq(codingPass.coderId, coding.coderId),
      ),
    )
    .where(inArray(coding.storyId, [...storyIds]))
    .groupBy(coding.storyId, coding.themeId, coding.valence)
    .having(sql`count(distinct ${coding.coderId}) < 2`);
  return new Set(rows.map((row) => row.storyId));
}

/** @returns whether there was one */
export async function removePass(tx: Tx, storyId: string, coderId: string): Promise<boolean> {
  const rows = await tx
    .delete(codingPass)
    .where(and(eq(codingPass.storyId, storyId), eq(codingPass.coderId, coderId)))
    .returning({ id: codingPass.storyId });
  return rows.length > 0;
}

/**
 * Condition on a coding: this account may see it. What another has coded in a story that two people are still coding
 * is nobody else's to see, not even as a count.
 */
export function mayBeSeenBy(accountId: string, columns: { story: unknown; region: unknown; coder: unknown }) {
  return sql`(${columns.coder} = ${accountId} or not exists (select from ${codingPlan} plan
    where plan.region_id = ${columns.region} and plan.story_id = ${columns.story} and plan.coders > 1
      and plan.coders > (select count(*) from ${codingPass} done
        where done.region_id = plan.region_id and done.story_id = plan.story_id)))`;
}
