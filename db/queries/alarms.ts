import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Db, Tx } from "../client.ts";
import { account, signalAlarm } from "../schema/index.ts";

/** Whoever decides on signals now. */
const mailable = and(eq(account.role, "safeguarding"), eq(account.active, true));

/** A signal is acute from now on: everybody in the region who decides on signals is to be mailed. */
export async function raiseAlarm(tx: Tx, signalId: string, on: string): Promise<void> {
  await tx.execute(sql`insert into ${signalAlarm} (region_id, signal_id, account_id, raised_on)
    select region_id, ${signalId}, id, ${on}::date from ${account} where ${mailable}`);
}

/** A mail about acute signals that somebody is to get: one, however many there are. */
export interface DueAlarm {
  ids: string[];
  accountId: string;
  address: string;
  /** The first day of them. */
  raisedOn: string;
}

/**
 * The next of safeguarding to be mailed, of any region; the longest waiting first.
 * @param not accounts that rest
 */
export async function dueAlarm(db: Db, not: string[]): Promise<DueAlarm | null> {
  return db.asOwner(async (tx) => {
    const [row] = await tx
      .select({
        ids: sql<string[]>`json_agg(${signalAlarm.id})`,
        accountId: account.id,
        address: account.email,
        raisedOn: sql<string>`min(${signalAlarm.raisedOn})::text`,
      })
      .from(signalAlarm)
      .innerJoin(
        account,
        and(eq(account.regionId, signalAlarm.regionId), eq(account.id, signalAlarm.accountId)),
      )
      .where(and(mailable, notInArray(account.id, not)))
      .groupBy(account.regionId, account.id)
      .orderBy(sql`min(${signalAlarm.raisedOn})`, asc(account.id))
      .limit(1);
    return row ?? null;
  });
}

/** A server took the mail. What was raised while it was on its way is in the next. */
export async function alarmSent(db: Db, { ids }: DueAlarm): Promise<void> {
  await db.asOwner((tx) => tx.delete(signalAlarm).where(inArray(signalAlarm.id, ids)));
}

/** No server took the mail: it stays due, and the queue says so. Without `due`: of everybody, since no mail goes out. */
export async function alarmStuck(db: Db, due?: DueAlarm): Promise<void> {
  await db.asOwner((tx) =>
    tx
      .update(signalAlarm)
      .set({ stuck: true })
      .where(and(eq(signalAlarm.stuck, false), due ? inArray(signalAlarm.id, due.ids) : undefined)),
  );
}

/** Whom the mail about an acute signal did not reach so far, by name. */
export async function listStuck(tx: Tx): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ name: account.name })
    .from(signalAlarm)
    .innerJoin(
      account,
      and(eq(account.regionId, signalAlarm.regionId), eq(account.id, signalAlarm.accountId)),
    )
    .where(and(mailable, eq(signalAlarm.stuck, true)))
    .orderBy(asc(account.name));
  return rows.map(({ name }) => name);
}
