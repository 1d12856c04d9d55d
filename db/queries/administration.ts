import { and, asc, desc, eq, inArray, lt, notInArray, or, sql } from "drizzle-orm";
import type { Tx } from "../client.ts";
import {
  account,
  answerCount,
  audit,
  campaign,
  invitation,
  provider,
  questionnaire,
  response,
  segment,
  story,
  summary,
} from "../schema/index.ts";

/** Without what was done today because a story came in: such lines would tell whose it may be. */
const shown = or(notInArray(audit.actor, ["respondent", "worker"]), lt(audit.at, sql`current_date`));

/** Lines of the audit log on one page. */
const auditPageSize = 50;

/**
 * A page of the audit log, newest first, with the names of who acted; storytellers and steps up to yesterday. One line more than a page is fetched to know
 * whether there is a next one, so that nothing is counted.
 */
export async function auditPage(
  tx: Tx,
  { page, action, actor }: { page: number; action?: string | undefined; actor?: string | undefined },
) {
  const rows = await tx
    .select({
      chain: audit.chain,
      seq: audit.seq,
      today: sql<boolean>`${audit.at} >= current_date`,
      at: audit.at,
      actor: audit.actor,
      action: audit.action,
      subject: audit.subject,
      detail: audit.detail,
      hash: sql<string>`encode(${audit.hash}, 'hex')`,
    })
    .from(audit)
    .where(
      and(
        action === undefined ? undefined : eq(audit.action, action),
        actor === undefined ? undefined : eq(audit.actor, actor),
        shown,
      ),
    )
    .orderBy(desc(audit.at), desc(audit.chain), desc(audit.seq))
    .limit(auditPageSize + 1)
    .offset((page - 1) * auditPageSize);
  const lines = rows.slice(0, auditPageSize);
  const ids = [...new Set(lines.flatMap((line) => accountId(line.actor)))];
  const names = ids.length
    ? await tx.select({ id: account.id, name: account.name }).from(account).where(inArray(account.id, ids))
    : [];
  const nameOf = new Map(names.map((n) => [`account:${n.id}`, n.name]));
  return {
    lines: lines.map(({ chain, seq, today, ...line }) => ({
      ...line,
      // Gaps between today's numbers would tell of the lines that are left out.
      place: today ? null : { chain, seq },
      ...tellable(line),
      at: line.at.toISOString(),
      actorName: nameOf.get(line.actor) ?? null,
    })),
    more: rows.length > auditPageSize,
  };
}

/**
 * What the page tells of a line. A group's lines, counted, say how many stories a small group holds; with what was coded
 * just before, even what one of them says. So it names no group and no code (design 4.4); the log itself keeps both.
 */
function tellable({
  action,
  subject,
  detail,
}: {
  action: string;
  subject: string;
  detail: Record<string, unknown>;
}) {
  return {
    subject: subject.startsWith("group:") ? "group" : subject,
    detail: /^(group|coding|suggestion|quote)\./.test(action) ? {} : detail,
  };
}

const accountId = (actor: string) => (actor.startsWith("account:") ? [actor.slice("account:".length)] : []);

/** The kinds of deeds in the log and who did them: the choices of its filters. */
export async function auditChoices(tx: Tx) {
  const actions = await tx
    .selectDistinct({ action: audit.action })
    .from(audit)
    .where(shown)
    .orderBy(asc(audit.action));
  const actors = await tx
    .select({ id: account.id, name: account.name })
    .from(account)
    .orderBy(asc(account.name));
  return {
    actions: actions.map((row) => row.action),
    actors: actors.map((row) => ({ id: `account:${row.id}`, name: row.name })),
  };
}

/** Published questionnaires, the newest version of each first. */
export async function listQuestionnaires(tx: Tx) {
  return tx
    .select({
      id: questionnaire.id,
      version: questionnaire.version,
      route: questionnaire.route,
      title: questionnaire.title,
    })
    .from(questionnaire)
    .where(eq(questionnaire.published, true))
    .orderBy(asc(questionnaire.id), desc(questionnaire.version));
}

/** How many links each campaign holds. How many were used is not counted here: see `answersPerProvider`. */
export async function linksPerCampaign(tx: Tx) {
  return tx
    .select({ campaignId: campaign.id, links: sql<number>`count(${invitation.id})::int` })
    .from(campaign)
    .leftJoin(invitation, eq(invitation.campaignId, campaign.id))
    .groupBy(campaign.id);
}

/**
 * Counts the answers of before `day`, for the coordinator: what is shown of a group grows by at least `threshold` at
 * once, or not at all. Once a night, so that two looks never differ by fewer people than that, whatever the threshold is
 * changed to in between; it never shrinks, so that nobody can be seen taking a story back.
 */
export async function countAnswers(tx: Tx, day: string, threshold: number): Promise<void> {
  const grown = (already: ReturnType<typeof sql>) =>
    sql`${already} + case when counted.n - ${already} >= ${threshold}
      then (counted.n - ${already}) / ${threshold} * ${threshold} else 0 end`;
  await tx.execute(sql`
    with counted as (select region_id, wave_id, provider_id, segment_id, count(*)::int as n from ${response}
      where region_id = app_region() and received_on < ${day}::date group by 1, 2, 3, 4)
    insert into ${answerCount} (region_id, wave_id, provider_id, segment_id, shown)
    select counted.region_id, counted.wave_id, counted.provider_id, counted.segment_id, ${grown(sql`coalesce(a.shown, 0)`)}
    from counted left join ${answerCount} a using (region_id, wave_id, provider_id, segment_id)
    where counted.n - coalesce(a.shown, 0) >= ${threshold}
    on conflict (region_id, wave_id, provider_id, segment_id) do update set shown = excluded.shown`);
}

/** Links handed out in a wave, and the answers that may be shown, per provider and segment. */
export async function answersPerProvider(tx: Tx, waveId: string) {
  const links = await tx
    .select({
      providerId: invitation.providerId,
      segmentId: invitation.segmentId,
      links: sql<number>`count(*)::int`,
    })
    .from(invitation)
    .innerJoin(campaign, eq(campaign.id, invitation.campaignId))
    .where(eq(campaign.waveId, waveId))
    .groupBy(invitation.providerId, invitation.segmentId);
  const answers = await tx.select().from(answerCount).where(eq(answerCount.waveId, waveId));
  const providers = await tx.select({ id: provider.id, name: provider.name }).from(provider);
  const segments = await tx
    .select({ id: segment.id, name: segment.name, position: segment.position })
    .from(segment);

  const rows = new Map<string, { providerId: string; segmentId: string; links: number; shown: number }>();
  for (const row of links) rows.set(`${row.providerId}/${row.segmentId}`, { ...row, shown: 0 });
  for (const { providerId, segmentId, shown } of answers) {
    const key = `${providerId}/${segmentId}`;
    rows.set(key, { providerId, segmentId, shown, links: rows.get(key)?.links ?? 0 });
  }
  const providerName = new Map(providers.map((p) => [p.id, p.name]));
  const segmentOf = new Map(segments.map((s) => [s.id, s]));
  return [...rows.values()]
    .map((row) => ({
      ...row,
      provider: providerName.get(row.providerId) ?? "",
      segment: segmentOf.get(row.segmentId)?.name ?? "",
      position: segmentOf.get(row.segmentId)?.position ?? 0,
    }))
    .sort((a, b) => a.provider.localeCompare(b.provider, "nl") || a.position - b.position);
}

/** Every group "<provider>/<segment>/<wave>" that has stories or a summary: all of them follow a new threshold. */
export async function allGroups(tx: Tx): Promise<string[]> {
  const ofStories = await tx
    .selectDistinct({ p: story.providerId, s: story.segmentId, w: story.waveId })
    .from(story);
  const ofSummaries = await tx
    .selectDistinct({ p: summary.providerId, s: summary.segmentId, w: summary.waveId })
    .from(summary);
  return [...new Set([...ofStories, ...ofSummaries].map(({ p, s, w }) => `${p}/${s}/${w}`))].sort();
}
