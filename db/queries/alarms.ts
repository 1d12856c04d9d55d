import { and, asc, eq, inArray, notInArray, sql } from "drizzle-orm";
import type { Role } from "../../api/contract/accounts.ts";
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

/** A colleague who is to be mailed that recordings wait. */
export interface DueListener {
  accountId: string;
  address: string;
  role: Role;
}

/**
 * The next who may listen to recordings, in a region where one of before a day is unheard, and who was not mailed since;
 * counted as mailed that day, so that several processes never mail somebody twice.
 * @param roles that may listen
 * @param not accounts that rest
 */
export async function claimListener(
  db: Db,
  roles: readonly Role[],
  day: string,
  not: string[],
): Promise<DueListener | null> {
  return db.asOwner(async (tx) => {
    // Materialized, as where an invitation is claimed: one mail, one colleague.
    const [row] = await tx.execute<Record<keyof DueListener, string>>(sql`
      with due as materialized (select a.region_id, a.id from ${account} a
        where a.active and a.role in ${[...roles]}
          and (a.unheard_mailed_on is null or a.unheard_mailed_on < ${day}::date)
          and exists (select from recording r join story s on s.region_id = r.region_id and s.id = r.story_id
            where r.region_id = a.region_id and r.state = 'unheard' and s.received_on < ${day}::date)
          ${not.length > 0 ? sql`and a.id not in ${not}` : sql``}
        order by a.region_id, a.id limit 1 for update of a skip locked)
      update ${account} a set unheard_mailed_on = ${day}::date
      from due where a.region_id = due.region_id and a.id = due.id
      returning a.id as "accountId", a.email as address, a.role`);
    return row ? { accountId: row.accountId, address: row.address, role: row.role as Role } : null;
  });
}

/** No server took the mail: it is due again. */
export async function listenerNotMailed(db: Db, { accountId }: DueListener): Promise<void> {
  await db.asOwner((tx) =>
    tx.update(account).set({ unheardMailedOn: null }).where(eq(account.id, accountId)),
  );
}
