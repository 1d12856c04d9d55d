import { sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import { audit, job } from "../schema/index.ts";

/** A step to be carried out. */
export interface QueuedJob {
  step: string;
  subject: string;
}

/** What a transaction did, for the audit log, and the jobs that follow from it. Never any story text. */
export interface Deed {
  action: string;
  subject: string;
  detail?: Record<string, unknown>;
  jobs?: QueuedJob[];
}

/**
 * Writes the deed down and queues what follows, as the last thing a transaction does: the chain's head stays locked
 * until the commit. Jobs come first, always, so that a deed and the worker never wait for each other in a circle.
 */
export async function record(tx: Tx, acting: Acting, deed: Deed): Promise<void> {
  if (deed.jobs && deed.jobs.length > 0) await queue(tx, acting.regionId, deed.jobs);
  // A storyteller's deeds are dated by day: no moment that could be laid beside a server log. The worker's too: its
  // steps follow within seconds of the story coming in.
  const byDay = acting.actor === "respondent" || acting.actor === "worker";
  const at = byDay ? sql`current_date` : sql`clock_timestamp()`;
  await tx.execute(sql`insert into ${audit} (region_id, at, actor, action, subject, detail)
    values (${acting.regionId}, ${at}, ${acting.actor}, ${deed.action}, ${deed.subject}, ${JSON.stringify(deed.detail ?? {})})`);
}

/**
 * Queues jobs. One that is waiting already is made due again; one that is running is waited for, so that the new one
 * sees what it did. Always in the same order, so that two transactions never wait for each other in a circle.
 */
export async function queue(tx: Tx, regionId: string, jobs: QueuedJob[]): Promise<void> {
  const once = new Map(jobs.map((made) => [`${made.step} ${made.subject}`, made]));
  const rows = [...once.keys()].sort().map((key) => once.get(key)!);
  await tx
    .insert(job)
    .values(
      rows.map(({ step, subject }) => ({ regionId, step, subject, runAfter: sql`current_date` as never })),
    )
    .onConflictDoUpdate({
      target: [job.regionId, job.step, job.subject],
      set: { runAfter: sql`current_date`, attempts: 0, failed: false, lastError: null },
    });
}
