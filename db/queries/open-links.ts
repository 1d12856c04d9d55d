import { and, asc, eq, sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import {
  campaign,
  openLink,
  openLinkDay,
  provider,
  questionnaire,
  region,
  segment,
  wave,
} from "../schema/index.ts";

/** Makes an open link. @param slug in its address; random */
export async function insertOpenLink(
  tx: Tx,
  acting: Acting,
  {
    version,
    ...given
  }: Omit<typeof openLink.$inferInsert, "regionId" | "questionnaireVersion"> & { version: number },
): Promise<void> {
  await tx.insert(openLink).values({ regionId: acting.regionId, questionnaireVersion: version, ...given });
}

/** Closes or opens a link. @returns false when there is none */
export async function changeOpenLink(tx: Tx, slug: string, closed: boolean): Promise<boolean> {
  const rows = await tx
    .update(openLink)
    .set({ closed })
    .where(eq(openLink.slug, slug))
    .returning({ slug: openLink.slug });
  return rows.length > 0;
}

/** The open links of the region with what they are for, and how often they were begun from today. */
export async function listOpenLinks(tx: Tx, day: string) {
  return tx
    .select({
      slug: openLink.slug,
      name: openLink.name,
      campaign: campaign.name,
      provider: provider.name,
      segment: segment.name,
      route: questionnaire.route,
      perDay: openLink.perDay,
      startsOn: openLink.startsOn,
      endsOn: openLink.endsOn,
      closed: openLink.closed,
      begunToday: sql<number>`coalesce((select begun from ${openLinkDay} d
        where d.region_id = ${openLink.regionId} and d.slug = ${openLink.slug} and d.day = ${day}::date), 0)::int`,
    })
    .from(openLink)
    .innerJoin(campaign, and(eq(campaign.regionId, openLink.regionId), eq(campaign.id, openLink.campaignId)))
    .innerJoin(provider, and(eq(provider.regionId, openLink.regionId), eq(provider.id, openLink.providerId)))
    .innerJoin(segment, and(eq(segment.regionId, openLink.regionId), eq(segment.id, openLink.segmentId)))
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.regionId, openLink.regionId),
        eq(questionnaire.id, openLink.questionnaireId),
        eq(questionnaire.version, openLink.questionnaireVersion),
      ),
    )
    .orderBy(asc(openLink.closed), asc(openLink.name));
}

/** An open link with its wave, or null. Looking changes nothing. */
export async function findOpenLink(tx: Tx, slug: string) {
  const [row] = await tx
    .select({
      link: openLink,
      route: questionnaire.route,
      regionName: region.name,
      isDemo: region.isDemo,
      waveStartsOn: wave.startsOn,
      waveEndsOn: wave.endsOn,
      waveClosed: wave.closed,
    })
    .from(openLink)
    .innerJoin(campaign, and(eq(campaign.regionId, openLink.regionId), eq(campaign.id, openLink.campaignId)))
    .innerJoin(wave, and(eq(wave.regionId, campaign.regionId), eq(wave.id, campaign.waveId)))
    .innerJoin(region, eq(region.regionId, openLink.regionId))
    .innerJoin(
      questionnaire,
      and(
        eq(questionnaire.regionId, openLink.regionId),
        eq(questionnaire.id, openLink.questionnaireId),
        eq(questionnaire.version, openLink.questionnaireVersion),
      ),
    )
    .where(eq(openLink.slug, slug));
  return row ?? null;
}

/** How many have begun on a day. */
export async function begunOn(tx: Tx, slug: string, day: string): Promise<number> {
  const [row] = await tx
    .select({ begun: openLinkDay.begun })
    .from(openLinkDay)
    .where(and(eq(openLinkDay.slug, slug), eq(openLinkDay.day, day)));
  return row?.begun ?? 0;
}

/** Counts one more beginning, unless the day is full. @returns whether there was room; exact, however many come at once */
export async function takePlace(
  tx: Tx,
  acting: Acting,
  slug: string,
  day: string,
  perDay: number,
): Promise<boolean> {
  const rows = await tx
    .insert(openLinkDay)
    .values({ regionId: acting.regionId, slug, day, begun: 1 })
    .onConflictDoUpdate({
      target: [openLinkDay.regionId, openLinkDay.slug, openLinkDay.day],
      set: { begun: sql`${openLinkDay.begun} + 1` },
      setWhere: sql`${openLinkDay.begun} < ${perDay}`,
    })
    .returning({ begun: openLinkDay.begun });
  return rows.length > 0;
}
