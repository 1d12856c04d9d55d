import { and, asc, desc, eq, lt, sql } from "drizzle-orm";
import type { SignalEvidence } from "../../analysis/types.ts";
import type { DecisionKind } from "../../api/contract/signals.ts";
import type { SignalLevel, SignalSign } from "../../api/contract/stories.ts";
import type { Tx } from "../client.ts";
import {
  account,
  audit,
  municipality,
  provider,
  response,
  segment,
  signal,
  signalAlarm,
  signalDecision,
  signalReport,
  story,
  wave,
} from "../schema/index.ts";
import { raiseAlarm } from "./alarms.ts";

/**
 * The machine puts a story in the safeguarding queue. A signal that is open already takes over the higher level and the
 * new evidence; one on which people have decided stays as they decided, unless it is acute only now.
 */
export async function raiseSignal(
  tx: Tx,
  regionId: string,
  storyId: string,
  raised: { level: SignalLevel; evidence: SignalEvidence[]; on: string },
): Promise<void> {
  const before = await signalOfStory(tx, storyId);
  const [stands] = await tx
    .insert(signal)
    .values({ regionId, storyId, level: raised.level, evidence: raised.evidence, raisedOn: raised.on })
    .onConflictDoUpdate({
      target: [signal.regionId, signal.storyId],
      // What somebody heard or read as acute stays so, whatever the machine reads in the words.
      set: {
        level: sql`case when ${signal.level} = 'acute' then 'acute' else excluded.level end`,
        // What was decided on a worry does not count for danger that was found after it.
        round: sql`${signal.round} + (${signal.level} <> 'acute' and excluded.level = 'acute')::int`,
        evidence: raised.evidence,
        status: "open",
        raisedOn: sql`case when ${signal.status} = 'open' then ${signal.raisedOn} else excluded.raised_on end`,
      },
      // What people closed opens only for danger that nobody knew of then.
      setWhere: sql`${signal.status} = 'open' or (${signal.level} <> 'acute' and excluded.level = 'acute')`,
    })
    .returning({ id: signal.id, level: signal.level });
  if (stands?.level === "acute" && before?.level !== "acute") await raiseAlarm(tx, stands.id, raised.on);
}

/** What passing a story on led to; "added": other words to a signal that stands as it is. */
export type Reported = "raised" | "heightened" | "opened-again" | "added" | "unchanged";

interface Report {
  accountId: string;
  level: SignalLevel;
  passage: { start: number; end: number } | null;
  /** Words were pointed at; also where nobody can tell any more which, and there is no `passage`. */
  pointed: boolean;
  on: string;
}

/**
 * A person puts a story in the safeguarding queue: with a signal of its own, or by raising the level of the one that is
 * there, never by lowering it. One on which two people saw no need to act opens again for two new decisions; where
 * somebody acts already it stays so, unless it is acute only now. Other words are always kept. The story has to be
 * locked, so that two who press at once make one signal.
 */
export async function reportSignal(
  tx: Tx,
  regionId: string,
  storyId: string,
  report: Report,
): Promise<Reported> {
  const { level, on, accountId, passage } = report;
  const [made] = await tx
    .insert(signal)
    .values({ regionId, storyId, level, evidence: [], raisedOn: on })
    .onConflictDoNothing()
    .returning({ id: signal.id });
  const did = made ? "raised" : await raiseAgain(tx, storyId, report);
  if (did === "unchanged") return did;
  const stands = (await signalOfStory(tx, storyId))!;
  await tx.insert(signalReport).values({
    regionId,
    signalId: stands.id,
    accountId,
    level,
    ...passage,
    reportedAt: sql`clock_timestamp()` as never,
  });
  // Also where it was acute before: there is something new to decide on.
  if (stands.status === "open" && stands.level === "acute") await raiseAlarm(tx, stands.id, on);
  return did;
}

async function raiseAgain(
  tx: Tx,
  storyId: string,
  { level, passage, pointed, on }: Report,
): Promise<Reported> {
  const [known] = await tx.select().from(signal).where(eq(signal.storyId, storyId)).for("update");
  if (!known) return "unchanged";
  const highest = known.level === "acute" ? "acute" : level;
  const louder = known.level !== highest;
  const handled = known.status === "handled" && !louder;
  const stands = handled || (known.status === "open" && !louder);
  // Words without a place may be new ones.
  const other = pointed && !(passage && (await pointedAt(tx, known.id, level, passage)));
  if (stands && !other) return "unchanged";
  if (handled) return "added";
  const again = known.status !== "open";
  // A new round: what was decided before somebody said this counts for the one no more than for the other.
  await tx
    .update(signal)
    .set({ level: highest, round: known.round + 1, ...(again ? { status: "open", raisedOn: on } : {}) })
    .where(eq(signal.id, known.id));
  return again ? "opened-again" : stands ? "added" : "heightened";
}

/** Whether somebody pointed at just these words before, as urgently. */
async function pointedAt(
  tx: Tx,
  signalId: string,
  level: SignalLevel,
  { start, end }: { start: number; end: number },
): Promise<boolean> {
  const rows = await tx
    .select({ id: signalReport.id })
    .from(signalReport)
    .where(
      and(
        eq(signalReport.signalId, signalId),
        eq(signalReport.level, level),
        eq(signalReport.start, start),
        eq(signalReport.end, end),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Who passed some signals' stories on, oldest first. */
export async function listReports(tx: Tx, signalIds: string[]) {
  if (signalIds.length === 0) return [];
  return tx
    .select({
      signalId: signalReport.signalId,
      name: account.name,
      role: account.role,
      level: signalReport.level,
      at: signalReport.reportedAt,
      start: signalReport.start,
      end: signalReport.end,
    })
    .from(signalReport)
    .innerJoin(
      account,
      and(eq(account.regionId, signalReport.regionId), eq(account.id, signalReport.accountId)),
    )
    .where(sql`${signalReport.signalId} in ${signalIds}`)
    .orderBy(asc(signalReport.reportedAt), asc(signalReport.id));
}

const row = {
  id: signal.id,
  storyId: signal.storyId,
  level: signal.level,
  round: signal.round,
  status: signal.status,
  raisedOn: signal.raisedOn,
  provider: provider.name,
  segment: segment.name,
  wave: wave.name,
  respondent: story.respondent,
  age: story.age,
  lang: story.lang,
  storyStatus: story.status,
  receivedOn: story.receivedOn,
};

function signals(tx: Tx) {
  return tx
    .select({ ...row, evidence: signal.evidence, municipality: municipality.name })
    .from(signal)
    .innerJoin(story, and(eq(story.regionId, signal.regionId), eq(story.id, signal.storyId)))
    .innerJoin(response, and(eq(response.regionId, story.regionId), eq(response.id, story.responseId)))
    .leftJoin(
      municipality,
      and(eq(municipality.regionId, response.regionId), eq(municipality.id, response.municipalityId)),
    )
    .innerJoin(provider, and(eq(provider.regionId, story.regionId), eq(provider.id, story.providerId)))
    .innerJoin(segment, and(eq(segment.regionId, story.regionId), eq(segment.id, story.segmentId)))
    .innerJoin(wave, and(eq(wave.regionId, story.regionId), eq(wave.id, story.waveId)))
    .$dynamic();
}

/** The queue: open first, acute before concern, the longest waiting first; then the 200 newest closed ones. */
export async function listSignals(tx: Tx) {
  return signals(tx)
    .orderBy(
      sql`${signal.status} = 'open' desc`,
      sql`case when ${signal.status} = 'open' then case ${signal.level} when 'acute' then 0 else 1 end end`,
      sql`case when ${signal.status} = 'open' then ${signal.raisedOn} end`,
      desc(signal.raisedOn),
      asc(signal.id),
    )
    .limit(500);
}

/** How many signals wait for people. @param before only those raised before this day */
export async function countOpenSignals(tx: Tx, before?: string): Promise<number> {
  const [counted] = await tx
    .select({ n: sql<number>`count(*)::int` })
    .from(signal)
    .where(and(eq(signal.status, "open"), before === undefined ? undefined : lt(signal.raisedOn, before)));
  return counted?.n ?? 0;
}

/** One signal; null when this region has no such signal. */
export async function findSignal(tx: Tx, id: string) {
  const [found] = await signals(tx).where(eq(signal.id, id));
  return found ?? null;
}

/** The decisions that count on some signals, in the order they were made. */
export async function listDecisions(tx: Tx, signalIds: string[]) {
  if (signalIds.length === 0) return [];
  return decisions(tx).where(
    and(sql`${signalDecision.signalId} in ${signalIds}`, eq(signalDecision.round, signal.round)),
  );
}

/** What was decided on some signals in earlier rounds. */
export async function listEarlierDecisions(tx: Tx, signalIds: string[]) {
  if (signalIds.length === 0) return [];
  return decisions(tx).where(
    and(sql`${signalDecision.signalId} in ${signalIds}`, sql`${signalDecision.round} < ${signal.round}`),
  );
}

function decisions(tx: Tx) {
  return tx
    .select({
      signalId: signalDecision.signalId,
      round: signalDecision.round,
      accountId: signalDecision.accountId,
      name: account.name,
      decision: signalDecision.decision,
      note: signalDecision.note,
      at: signalDecision.decidedAt,
      earlier: signalDecision.earlier,
    })
    .from(signalDecision)
    .innerJoin(
      signal,
      and(eq(signal.regionId, signalDecision.regionId), eq(signal.id, signalDecision.signalId)),
    )
    .innerJoin(
      account,
      and(eq(account.regionId, signalDecision.regionId), eq(account.id, signalDecision.accountId)),
    )
    .orderBy(asc(signalDecision.decidedAt), asc(signalDecision.id))
    .$dynamic();
}

/** The signal on a story, if there is one. */
export async function signalOfStory(tx: Tx, storyId: string): Promise<(SignalSign & { id: string }) | null> {
  const [found] = await tx
    .select({ id: signal.id, level: signal.level, status: signal.status, raisedOn: signal.raisedOn })
    .from(signal)
    .where(eq(signal.storyId, storyId));
  return (found as (SignalSign & { id: string }) | undefined) ?? null;
}

/** The signal's story and how it stands, locked, so that two people deciding at once are counted as two. */
export async function lockSignal(tx: Tx, id: string) {
  const [found] = await tx
    .select({
      id: signal.id,
      storyId: signal.storyId,
      status: signal.status,
      round: signal.round,
    })
    .from(signal)
    .where(eq(signal.id, id))
    .for("update");
  return found ?? null;
}

const newestRound = (signalId: string) =>
  sql<number>`(select round from ${signal} where region_id = app_region() and id = ${signalId})`;

/** Saves one person's decision in the signal's newest round. @returns false when this person decided in it before */
export async function addDecision(
  tx: Tx,
  regionId: string,
  signalId: string,
  accountId: string,
  decision: DecisionKind,
  note: string,
): Promise<boolean> {
  const rows = await tx
    .insert(signalDecision)
    .values({
      regionId,
      signalId,
      accountId,
      round: newestRound(signalId) as never,
      decision,
      note,
      decidedAt: sql`clock_timestamp()` as never,
    })
    .onConflictDoNothing()
    .returning({ id: signalDecision.id });
  return rows.length > 0;
}

/** Puts another decision in the place of this person's own; the one before it stays to be read. */
export async function changeDecision(
  tx: Tx,
  signalId: string,
  accountId: string,
  decision: DecisionKind,
  note: string,
): Promise<void> {
  const before = sql`jsonb_build_object('decision', ${signalDecision.decision}, 'note', ${signalDecision.note},
    'at', to_char(${signalDecision.decidedAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))`;
  await tx
    .update(signalDecision)
    .set({
      decision,
      note,
      decidedAt: sql`clock_timestamp()` as never,
      earlier: sql`${signalDecision.earlier} || ${before}` as never,
    })
    .where(
      and(
        eq(signalDecision.signalId, signalId),
        eq(signalDecision.accountId, accountId),
        eq(signalDecision.round, newestRound(signalId)),
      ),
    );
}

/** Who decides on signals in this region: account id and name, by name. */
export async function listCoordinators(tx: Tx) {
  return tx
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(and(eq(account.role, "safeguarding"), eq(account.active, true)))
    .orderBy(asc(account.name), asc(account.id));
}

/** Closes a signal. Whoever was still to be mailed about it needs no mail any more. */
export async function closeSignal(tx: Tx, id: string, status: "handled" | "dismissed"): Promise<void> {
  await tx.update(signal).set({ status }).where(eq(signal.id, id));
  await tx.delete(signalAlarm).where(eq(signalAlarm.signalId, id));
}

/** Who looked at a signal's raw text, newest first, from the audit log. */
export async function listLooks(tx: Tx, subject: string, since: string) {
  return tx
    .select({
      at: audit.at,
      name: sql<string>`coalesce(${account.name}, 'onbekend')`,
    })
    .from(audit)
    .leftJoin(
      account,
      and(eq(account.regionId, audit.regionId), sql`${audit.actor} = 'account:' || ${account.id}`),
    )
    .where(
      and(sql`${audit.at} >= ${since}::date`, eq(audit.subject, subject), eq(audit.action, "signal.read")),
    )
    .orderBy(desc(audit.at))
    .limit(50);
}
