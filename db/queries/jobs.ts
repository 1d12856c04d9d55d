import { and, eq, sql } from "drizzle-orm";
import type { Acting, Db, Tx } from "../client.ts";
import { become } from "../client.ts";
import { sendOff, statement } from "../prepared.ts";
import { campaign, job, region, safeVersion, stepCount, themeModel, wave } from "../schema/index.ts";

export interface ClaimedJob {
  id: number;
  regionId: string;
  step: string;
  subject: string;
  attempts: number;
}

/**
 * Takes due jobs of one step and region (`for update skip locked`, so that several workers never take the same), runs
 * `work` on them as the application's role in that region, and removes the jobs, all in one transaction.
 * @param most how many at once
 * @param leave steps that are not for this (see `lease`)
 * @returns how many were carried out; 0 when nothing is due
 * @throws StepFailed when `work` throws, after everything is rolled back; of a single job, it is for `putOff` then
 */
export async function carryOut(
  db: Db,
  most: number,
  leave: readonly string[],
  actingFor: (job: ClaimedJob) => Acting,
  work: (tx: Tx, jobs: ClaimedJob[], acting: Acting) => Promise<void>,
): Promise<number> {
  let inHand: ClaimedJob[] = [];
  try {
    return await db.asOwner(async (tx) => {
      inHand = (await claim(tx, { most, leave: `{${leave.join(",")}}` })).map(asJob);
      const first = inHand[0];
      if (!first) return 0;
      const acting = actingFor(first);
      const became = become(tx, acting);
      became.catch(() => {});
      await work(tx, inHand, acting);
      await became;
      sendOff(
        tx,
        doneWith(tx, {
          ids: `{${inHand.map(({ id }) => id).join(",")}}`,
          regionId: first.regionId,
          step: first.step,
          done: inHand.length,
        }),
      );
      return inHand.length;
    });
  } catch (error) {
    throw inHand.length > 0 ? new StepFailed(inHand, error) : error;
  }
}

const due = sql`not failed and run_after <= now() and step <> all(${sql.placeholder("leave")}::text[])`;
/** The oldest that nobody has in hand, and those of its kind. */
const claim = statement<Record<string, unknown>>(
  () => sql`with oldest as materialized (select region_id, step from ${job} where ${due}
      order by run_after, id limit 1 for update skip locked)
    select id, job.region_id, job.step, subject, attempts from ${job}
    join oldest on oldest.region_id = job.region_id and oldest.step = job.step
    where not failed and run_after <= now()
    order by run_after, id limit ${sql.placeholder("most")} for update of job skip locked`,
);
const doneWith = statement(
  () => sql`with gone as (delete from ${job} where id = any(${sql.placeholder("ids")}::bigint[]))
    insert into ${stepCount} (region_id, step, day, done)
    values (${sql.placeholder("regionId")}, ${sql.placeholder("step")}, current_date, ${sql.placeholder("done")})
    on conflict (region_id, step, day) do update set done = step_count.done + excluded.done`,
);

const asJob = (row: Record<string, unknown>): ClaimedJob => ({
  id: Number(row.id),
  regionId: String(row.region_id),
  step: String(row.step),
  subject: String(row.subject),
  attempts: Number(row.attempts),
});

/** How long a process may work on a leased job before another takes it over, in minutes. */
const leaseMinutes = 10;

/**
 * Takes one due job of a long step for a while, in a transaction that ends at once. A process that is killed leaves the
 * job, and it is due again when the lease is over. @returns null when nothing is due
 */
export async function lease(
  db: Db,
  steps: readonly string[],
): Promise<{ job: ClaimedJob; until: string } | null> {
  return db.asOwner(async (tx) => {
    const [row] = await tx.execute<Record<string, unknown>>(sql`update ${job} set attempts = attempts + 1,
      run_after = now() + make_interval(mins => ${leaseMinutes})
      where id = (select id from ${job} where not failed and run_after <= now() and attempts < ${maxAttempts}
        and step in ${[...steps]} order by run_after, id limit 1 for update skip locked)
      returning id, region_id, step, subject, attempts, run_after::text as until`);
    return row ? { job: asJob(row), until: String(row.until) } : null;
  });
}

/** What a leased job's work changes, with the job's disappearance, in one transaction. One asked for anew meanwhile stays. */
export async function finishLeased(
  db: Db,
  leased: { job: ClaimedJob; until: string },
  acting: Acting,
  work: (tx: Tx) => Promise<void>,
): Promise<void> {
  await db.asOwner(async (tx) => {
    await become(tx, acting);
    await work(tx);
    await tx
      .delete(job)
      .where(and(eq(job.id, leased.job.id), sql`${job.runAfter} = ${leased.until}::timestamptz`));
    await tx
      .insert(stepCount)
      .values({
        regionId: leased.job.regionId,
        step: leased.job.step,
        day: sql`current_date` as never,
        done: 1,
      })
      .onConflictDoUpdate({
        target: [stepCount.regionId, stepCount.step, stepCount.day],
        set: { done: sql`${stepCount.done} + 1` },
      });
  });
}

/** A step that threw: on which jobs, and why. */
export class StepFailed extends Error {
  readonly jobs: ClaimedJob[];
  constructor(failed: ClaimedJob[], cause: unknown) {
    super(`step ${failed[0]?.step} failed`, { cause });
    this.jobs = failed;
  }
}

/** The tries a job gets before the worker gives up and an administrator has to look. */
export const maxAttempts = 8;

/**
 * Puts a failed job off: after 2, 4, 8 … seconds, and after `maxAttempts` for good. `why` is an error's class. A job that
 * stays keeps a day only: from the moment of its last try one could reckon back when a story came in.
 */
export async function putOff(db: Db, failed: ClaimedJob, why: string): Promise<void> {
  await db.asOwner(async (tx) => {
    await tx.execute(sql`update ${job} set attempts = attempts + 1, last_error = ${why},
      failed = attempts + 1 >= ${maxAttempts}, run_after = case when attempts + 1 >= ${maxAttempts} then current_date
        else now() + make_interval(secs => power(2, attempts + 1)) end
      where id = ${failed.id}`);
  });
}

/**
 * Puts a leased job back that could not be done now, through no fault of its own.
 * @param counts whether it was a try
 */
export async function putBack(
  db: Db,
  leased: { job: ClaimedJob; until: string },
  { seconds, counts }: { seconds: number; counts: boolean },
): Promise<void> {
  await db.asOwner(async (tx) => {
    await tx.execute(sql`update ${job} set attempts = greatest(0, attempts - ${counts ? 0 : 1}),
      run_after = now() + make_interval(secs => ${seconds})
      where id = ${leased.job.id} and run_after = ${leased.until}::timestamptz`);
  });
}

/**
 * Queues what is done once a day: drafts are swept, addresses forgotten and answers counted in every region, and the
 * spent links of every campaign lose their order, until forty days after its wave. One that failed yesterday is tried again.
 */
export async function queueDaily(db: Db): Promise<void> {
  const again = sql`on conflict (region_id, step, subject) do update set run_after = current_date, attempts = 0, failed = false`;
  await db.asOwner(async (tx) => {
    await tx.execute(sql`insert into ${job} (region_id, step, subject, run_after)
      select region_id, step, region_id, current_date from ${region},
        (values ('sweep-drafts'), ('forget-addresses'), ('count-answers')) as every_night (step) ${again}`);
    // A story that was withheld, or withdrawn while its model was being made, is looked for again.
    await tx.execute(sql`insert into ${job} (region_id, step, subject, run_after)
      select distinct region_id, 'train-themes', 'withdrawn', current_date
      from ${themeModel} where weights is not null ${again}`);
    await tx.execute(sql`insert into ${job} (region_id, step, subject, run_after)
      select distinct region_id, 'index-words', 'older', current_date
      from ${safeVersion} where words is null ${again}`);
    await tx.execute(sql`insert into ${job} (region_id, step, subject, run_after)
      select c.region_id, 'forget-order', c.id::text, current_date
      from ${campaign} c join ${wave} w on w.region_id = c.region_id and w.id = c.wave_id
      where w.ends_on > current_date - 40 ${again}`);
  });
}

/**
 * What waits, what failed, and what was done per day: for the administrator's page. Not today's: a count that goes up
 * tells when a story comes in, and with that whose it may be.
 */
export async function stepOverview(tx: Tx) {
  const waiting = await tx
    .select({
      id: job.id,
      step: job.step,
      attempts: job.attempts,
      lastError: job.lastError,
      failed: job.failed,
    })
    .from(job)
    .orderBy(sql`${job.failed} desc, ${job.attempts} desc, ${job.id}`)
    .limit(200);
  const done = await tx
    .select({ step: stepCount.step, day: stepCount.day, done: stepCount.done })
    .from(stepCount)
    .where(sql`${stepCount.day} < current_date`)
    .orderBy(sql`${stepCount.day} desc, ${stepCount.step}`)
    .limit(100);
  return { waiting: waiting.map((one) => ({ ...one, id: one.failed ? one.id : null })), done };
}

/** Makes a failed job due again. @returns whether there was one */
export async function startAgain(tx: Tx, jobId: number): Promise<boolean> {
  const rows = await tx
    .update(job)
    .set({ failed: false, attempts: 0, runAfter: sql`current_date` as never })
    .where(and(eq(job.id, jobId), eq(job.failed, true)))
    .returning({ id: job.id });
  return rows.length > 0;
}
