import { and, eq, sql } from "drizzle-orm";
import type { Acting, Db, Tx } from "../client.ts";
import { invitation, mailing, mailTrouble, recipient, region } from "../schema/index.ts";
import type { InvitationOrder } from "./invitations.ts";

/** One person to be mailed, as it is kept. */
export interface NewRecipient {
  id: string;
  campaignId: string;
  invitationId: string;
  sealed: Uint8Array;
  stopHash: string;
}

/** Inserts links that each have an id of their own already, because an address belongs to them; in random order. */
export async function insertAddressed(
  tx: Tx,
  acting: Acting,
  rows: (Omit<InvitationOrder, "count"> & { id: string; codeHash: string })[],
): Promise<void> {
  const sorted = [...rows]
    .sort((a, b) => (a.codeHash < b.codeHash ? -1 : 1))
    .map(({ version, ...rest }) => ({ regionId: acting.regionId, ...rest, questionnaireVersion: version }));
  for (let i = 0; i < sorted.length; i += 2000) await tx.insert(invitation).values(sorted.slice(i, i + 2000));
}

/** Adds people to be mailed and orders their invitation. */
export async function insertRecipients(
  tx: Tx,
  acting: Acting,
  rows: NewRecipient[],
  day: string,
): Promise<void> {
  const { regionId } = acting;
  for (let i = 0; i < rows.length; i += 2000)
    await tx.insert(recipient).values(rows.slice(i, i + 2000).map((row) => ({ regionId, ...row })));
  const perCampaign = new Map<string, number>();
  for (const { campaignId } of rows) perCampaign.set(campaignId, (perCampaign.get(campaignId) ?? 0) + 1);
  for (const [campaignId, addresses] of perCampaign) {
    await tx
      .insert(mailing)
      .values({ regionId, campaignId, number: 1, orderedOn: day, addresses })
      .onConflictDoUpdate({
        target: [mailing.regionId, mailing.campaignId, mailing.number],
        set: { addresses: sql`${mailing.addresses} + excluded.addresses` },
      });
  }
}

/** At most: the invitation and two reminders. */
export const mostMails = 3;

/**
 * Orders a reminder for everybody of the campaign who has had every mail so far, the last one `days` ago or longer, and
 * whose link is not spent. Who that is, and how many, nobody is told. Needs `acting.mail` "sender".
 */
export async function orderReminder(
  tx: Tx,
  acting: Acting,
  campaignId: string,
  { day, days }: { day: string; days: number },
): Promise<void> {
  await tx.execute(sql`update ${recipient} r set due = due + 1, tries = 0
    where r.region_id = app_region() and r.campaign_id = ${campaignId} and r.mails = r.due and r.due < ${mostMails}
      and r.mailed_on <= ${day}::date - ${days}::int
      and exists (select from ${invitation} i where i.region_id = r.region_id and i.id = r.invitation_id
        and not i.spent and i.expires_on >= ${day}::date)`);
  await tx.execute(sql`insert into ${mailing} (region_id, campaign_id, number, ordered_on)
    select ${acting.regionId}, ${campaignId}, max(number) + 1, ${day}::date from ${mailing}
    where region_id = ${acting.regionId} and campaign_id = ${campaignId}`);
}

/** The mailings of a campaign, in order. */
export async function mailingsOf(tx: Tx, campaignId: string) {
  return tx.select().from(mailing).where(eq(mailing.campaignId, campaignId)).orderBy(mailing.number);
}

/** The mailings of the region. */
export async function listMailings(tx: Tx) {
  return tx.select().from(mailing).orderBy(mailing.campaignId, mailing.number);
}

/** Why no mail goes out, or null. */
export async function troubleOf(tx: Tx) {
  const [row] = await tx.select({ what: mailTrouble.what, sinceOn: mailTrouble.sinceOn }).from(mailTrouble);
  return row ?? null;
}

/** A mail in hand. */
export interface ClaimedMail {
  regionId: string;
  id: string;
  campaignId: string;
  invitationId: string;
  sealed: Uint8Array;
  /** 1 the invitation, 2 and 3 the reminders. */
  number: number;
  tries: number;
  route: string;
  regionName: string;
  expiresOn: string;
}

/**
 * Takes one mail that is due and counts it as sent, before it is: whatever happens after, it is not sent a second time
 * unless `putBack` says that no server took it. Spent and expired links are passed over: this is where "has this person
 * told?" is asked, and the answer goes nowhere.
 * @param not rows that were put off for later
 */
export async function claimMail(db: Db, day: string, not: string[]): Promise<ClaimedMail | null> {
  return db.asOwner(async (tx) => {
    // Materialized, or the database may ask who is next for every row it looks at, and count a whole list for one mail.
    const rows = await tx.execute<Record<string, unknown>>(sql`
      with due as materialized (select r.region_id, r.id, i.expires_on::text as expires_on, q.route, g.name
        from ${recipient} r
        join invitation i on i.region_id = r.region_id and i.id = r.invitation_id
        join questionnaire q on q.region_id = i.region_id and q.id = i.questionnaire_id and q.version = i.questionnaire_version
        join campaign c on c.region_id = r.region_id and c.id = r.campaign_id
        join wave w on w.region_id = c.region_id and w.id = c.wave_id
        join region g on g.region_id = r.region_id
        where r.mails < r.due and not i.spent and i.expires_on >= ${day}::date
          and not w.closed and w.starts_on <= ${day}::date and w.ends_on >= ${day}::date
          ${not.length > 0 ? sql`and r.id not in ${not}` : sql``}
        order by r.region_id, r.id limit 1 for update of r skip locked)
      update ${recipient} r set mails = r.mails + 1, mailed_on = ${day}::date
      from due where r.region_id = due.region_id and r.id = due.id
      returning r.region_id, r.id, r.campaign_id, r.invitation_id, encode(r.sealed, 'base64') as sealed, r.mails, r.tries,
        due.route, due.name, due.expires_on`);
    const [row] = rows;
    if (!row) return null;
    return {
      regionId: String(row.region_id),
      id: String(row.id),
      campaignId: String(row.campaign_id),
      invitationId: String(row.invitation_id),
      sealed: Buffer.from(String(row.sealed), "base64"),
      number: Number(row.mails),
      tries: Number(row.tries),
      route: String(row.route),
      regionName: String(row.name),
      expiresOn: String(row.expires_on),
    };
  });
}

/** No server took it: it is due again. `tried` when the receiving server was the one that put it off. */
export async function putBack(db: Db, mail: ClaimedMail, tried: boolean): Promise<void> {
  await db.asOwner((tx) =>
    tx.execute(sql`update ${recipient} set mails = mails - 1, tries = tries + ${tried ? 1 : 0}
      where region_id = ${mail.regionId} and id = ${mail.id} and mails = ${mail.number}`),
  );
}

/** Counts a mail that no server will ever take; with an address that does not exist, the address goes. */
export async function mailRefused(db: Db, mail: ClaimedMail, addressGone: boolean): Promise<void> {
  await db.asOwner(async (tx) => {
    await tx.execute(sql`update ${mailing} set refused = refused + 1 where region_id = ${mail.regionId}
      and campaign_id = ${mail.campaignId}
      and number = least(${mail.number}, (select max(number) from ${mailing} where region_id = ${mail.regionId} and campaign_id = ${mail.campaignId}))`);
    if (addressGone)
      await tx.execute(sql`delete from ${recipient} where region_id = ${mail.regionId} and id = ${mail.id}`);
  });
}

/** Writes down that mail is stuck, in every region since all share the way out, or (null) that it goes again. */
export async function setTrouble(db: Db, what: string | null, day: string): Promise<void> {
  await db.asOwner(async (tx) => {
    if (what === null) await tx.execute(sql`delete from ${mailTrouble}`);
    else
      await tx.execute(sql`insert into ${mailTrouble} (region_id, what, since_on)
        select region_id, ${what}, ${day}::date from ${region}
        on conflict (region_id) do update set what = excluded.what`);
  });
}

/** No more mail to whoever brought a stop link: the address goes. Needs `acting.mail` the link's hash. */
export async function forgetRecipient(tx: Tx, stopHash: string): Promise<void> {
  await tx.delete(recipient).where(and(eq(recipient.stopHash, stopHash)));
}

/**
 * The night's batch: every address whose link is spent or can no longer be used goes, all at once. Not when they told: a
 * row that disappears at that moment would say who it was. Needs `acting.mail` "sender".
 */
export async function forgetAddresses(tx: Tx, day: string): Promise<void> {
  await tx.execute(sql`delete from ${recipient} r using invitation i, campaign c, wave w
    where r.region_id = app_region() and i.region_id = r.region_id and i.id = r.invitation_id
      and c.region_id = r.region_id and c.id = r.campaign_id and w.region_id = c.region_id and w.id = c.wave_id
      and (i.spent or i.expires_on < ${day}::date or w.closed or w.ends_on < ${day}::date)`);
}
