import { asc, desc, eq, sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import {
  framework,
  goal,
  municipality,
  provider,
  providerSegment,
  region,
  segment,
  wave,
} from "../schema/index.ts";

/** The region of this transaction. @throws when it is gone, which row-level security makes the same as never there */
export async function currentRegion(tx: Tx) {
  const [row] = await tx.select().from(region);
  if (!row) throw new Error("the region of this transaction does not exist");
  return row;
}

/** Whether the region of this transaction is installed. */
export async function regionExists(tx: Tx): Promise<boolean> {
  return (await tx.select({ id: region.regionId }).from(region)).length > 0;
}

/** Changes what an administrator may set. */
export async function changeRegion(
  tx: Tx,
  change: { threshold: number; cellMinimum: number; frameworkId: string },
): Promise<void> {
  await tx.update(region).set(change);
}

/** Every framework the region can choose, with its goals in order. */
export async function listFrameworks(tx: Tx) {
  const frameworks = await tx
    .select({ id: framework.id, name: framework.name, source: framework.source })
    .from(framework)
    .orderBy(asc(framework.id));
  const goals = await tx
    .select({
      frameworkId: goal.frameworkId,
      code: goal.code,
      title: goal.title,
      text: goal.text,
      themes: goal.themes,
    })
    .from(goal)
    .orderBy(asc(goal.frameworkId), asc(goal.position));
  return frameworks.map((f) => ({
    ...f,
    goals: goals.filter((g) => g.frameworkId === f.id).map(({ frameworkId: _, ...rest }) => rest),
  }));
}

/** Where help is given: the choices of every form that asks for a provider, a segment or a municipality. */
export async function listPlaces(tx: Tx) {
  const segments = await tx
    .select({ id: segment.id, name: segment.name })
    .from(segment)
    .orderBy(asc(segment.position));
  const municipalities = await tx
    .select({ id: municipality.id, name: municipality.name })
    .from(municipality)
    .orderBy(asc(municipality.name));
  const providers = await tx
    .select({
      id: provider.id,
      name: provider.name,
      segments: sql<
        string[]
      >`coalesce(json_agg(${providerSegment.segmentId} order by ${providerSegment.segmentId})
        filter (where ${providerSegment.segmentId} is not null), '[]')`,
    })
    .from(provider)
    .leftJoin(providerSegment, eq(providerSegment.providerId, provider.id))
    .groupBy(provider.regionId, provider.id, provider.name)
    .orderBy(asc(provider.name));
  return { segments, municipalities, providers };
}

/** The waves, newest first. */
export async function listWaves(tx: Tx) {
  return tx
    .select({
      id: wave.id,
      name: wave.name,
      startsOn: wave.startsOn,
      endsOn: wave.endsOn,
      closed: wave.closed,
    })
    .from(wave)
    .orderBy(desc(wave.id));
}

/** Makes a wave. @returns false when there is one with this id */
export async function insertWave(
  tx: Tx,
  acting: Acting,
  made: { id: string; name: string; startsOn: string; endsOn: string },
): Promise<boolean> {
  const rows = await tx
    .insert(wave)
    .values({ regionId: acting.regionId, ...made })
    .onConflictDoNothing()
    .returning({ id: wave.id });
  return rows.length > 0;
}

/** Opens or closes a wave. @returns false when there is no such wave */
export async function closeWave(tx: Tx, id: string, closed: boolean): Promise<boolean> {
  const rows = await tx.update(wave).set({ closed }).where(eq(wave.id, id)).returning({ id: wave.id });
  return rows.length > 0;
}
