import { type SQL, sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import { statement } from "../prepared.ts";
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
export function record(tx: Tx, acting: Acting, deed: Deed): Promise<void> {
  return recordAll(tx, acting, [deed]);
}

/** The same for several deeds at once, as when a step was carried out for many stories. */
export async function recordAll(tx: Tx, acting: Acting, deeds: Deed[]): Promise<void> {
  if (deeds.length === 0) return;
  const jobs = deeds.flatMap((deed) => deed.jobs ?? []);
  // A storyteller's deeds are dated by day: no moment that could be laid beside a server log. The worker's too: its
  // steps follow within seconds of the story coming in.
  const byDay = acting.actor === "respondent" || acting.actor === "worker";
  await (byDay ? writeByDay : writeNow)(tx, {
    regionId: acting.regionId,
    actor: acting.actor,
    jobs: inOrder(jobs),
    deeds: JSON.stringify(
      deeds.map(({ action, subject, detail }) => ({ action, subject, detail: detail ?? {} })),
    ),
  });
}
// One that is waiting already is made due again; one that is running is waited for, so that the new one sees what it did.
const insertJobs = sql`insert into ${job} (region_id, step, subject, run_after)
    select ${sql.placeholder("regionId")}, step, subject, current_date
    from jsonb_to_recordset(${sql.placeholder("jobs")}::jsonb) as made(step text, subject text)
    on conflict (region_id, step, subject) do update
      set run_after = current_date, attempts = 0, failed = false, last_error = null`;
// No deed is written before the jobs are counted, and they cannot be counted before they are in.
const write = (at: SQL) => sql`with queued as (${insertJobs} returning 1)
  insert into ${audit} (region_id, at, actor, action, subject, detail)
  select ${sql.placeholder("regionId")}, ${at}, ${sql.placeholder("actor")}, action, subject, detail
  from jsonb_to_recordset(${sql.placeholder("deeds")}::jsonb) as deed(action text, subject text, detail jsonb)
  where (select count(*) from queued) >= 0`;
const writeByDay = statement(() => write(sql`current_date`));
const writeNow = statement(() => write(sql`clock_timestamp()`));

/** Each once, and always in the same order, so that two transactions never wait for each other in a circle. */
function inOrder(jobs: QueuedJob[]): string {
  const once = new Map(jobs.map((made) => [`${made.step} ${made.subject}`, made]));
  const rows = [...once.keys()].sort().map((key) => once.get(key)!);
  return JSON.stringify(rows.map(({ step, subject }) => ({ step, subject })));
}
