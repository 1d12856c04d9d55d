import { and, eq, type SQL, sql } from "drizzle-orm";
import type { Acting, Tx } from "../client.ts";
import { statement } from "../prepared.ts";
import { campaign, invitation, questionnaire, region, wave } from "../schema/index.ts";

/** How many links for whom. */
export interface InvitationOrder {
  campaignId: string;
  providerId: string;
  segmentId: string;
  municipalityId: string | null;
  questionnaireId: string;
  version: number;
  count: number;
  /** Last day the link works, yyyy-mm-dd. */
  expiresOn: string;
}

/** Inserts links, in random order of their hash, so that place on disk does not follow the printed list. */
export async function insertInvitations(
  tx: Tx,
  acting: Acting,
  order: InvitationOrder,
  codeHashes: string[],
): Promise<void> {
  const { version, count: _, ...rest } = order;
  const rows = [...codeHashes]
    .sort()
    .map((codeHash) => ({ regionId: acting.regionId, ...rest, questionnaireVersion: version, codeHash }));
  // In parts: a statement takes at most 65,535 parameters.
  for (let i = 0; i < rows.length; i += 2000) await tx.insert(invitation).values(rows.slice(i, i + 2000));
}

/** An invitation with what its campaign says about it: where the help was given, and until when one may tell. */
export interface OpenedInvitation {
  id: string;
  campaignId: string;
  providerId: string;
  segmentId: string;
  municipalityId: string | null;
  questionnaireId: string;
  version: number;
  spent: boolean;
  expiresOn: string;
  waveId: string;
  waveStartsOn: string;
  waveEndsOn: string;
  waveClosed: boolean;
  regionName: string;
  isDemo: boolean;
  route: string;
  /** What has to be agreed before anything is stored, and what was (api/consent.ts). */
  ground: "public-task" | "consent";
  carerUntil: number;
  carerMonth: string | null;
  ownText: string | null;
}

/**
 * The invitation of a code, or null. Looking changes nothing: mail scanners open links too.
 * @param lock true at completion: a second completion of the same link waits for the first
 */
export async function findInvitation(
  tx: Tx,
  codeHash: string,
  lock = false,
): Promise<OpenedInvitation | null> {
  const [row] = await (lock ? lockByCode : findByCode)(tx, { codeHash });
  return row ?? null;
}

const byCode = (more: SQL) => sql`
  select i.id, i.campaign_id as "campaignId", i.provider_id as "providerId", i.segment_id as "segmentId",
    i.municipality_id as "municipalityId", i.questionnaire_id as "questionnaireId", i.questionnaire_version as version,
    i.spent, i.expires_on as "expiresOn", i.carer_month as "carerMonth", i.own_text as "ownText", wave.id as "waveId",
    wave.starts_on as "waveStartsOn", wave.ends_on as "waveEndsOn", wave.closed as "waveClosed",
    region.name as "regionName", region.is_demo as "isDemo", questionnaire.route, campaign.ground,
    campaign.carer_until as "carerUntil"
  from ${invitation} i
    join ${campaign} on campaign.region_id = i.region_id and campaign.id = i.campaign_id
    join ${wave} on wave.region_id = campaign.region_id and wave.id = campaign.wave_id
    join ${region} on region.region_id = i.region_id
    join ${questionnaire} on questionnaire.region_id = i.region_id and questionnaire.id = i.questionnaire_id
      and questionnaire.version = i.questionnaire_version
  where i.code_hash = ${sql.placeholder("codeHash")} ${more}`;
const findByCode = statement<OpenedInvitation>(() => byCode(sql``));
const lockByCode = statement<OpenedInvitation>(() => byCode(sql`for update of i`));

/** The JSON of a questionnaire version. */
export async function questionnaireJsonOf(
  tx: Tx,
  id: string,
  version: number,
): Promise<Record<string, unknown> | null> {
  const [row] = await tx
    .select({ json: questionnaire.json })
    .from(questionnaire)
    .where(
      and(eq(questionnaire.id, id), eq(questionnaire.version, version), eq(questionnaire.published, true)),
    );
  return row?.json ?? null;
}

/** How many spent links of the campaign are rewritten beside the one that is spent now. */
const cover = 20;

/**
 * Spends a link. Nothing is written beside it: not when, not with what. The database itself keeps the number of the
 * transaction that wrote a row, and this one writes the response as well; so twenty links that were spent before, or all
 * where there are fewer, get the same number, each chosen at random, and which of them came with the response is not to
 * be told. At night `forgetOrder` takes the rest away.
 */
export async function spendInvitation(tx: Tx, id: string, campaignId: string): Promise<void> {
  // The first spent link after a random place, twenty times: sorting all by random would cost more with every completion,
  // and neighbours in a row would leave the one that is none of them standing out.
  const places = Array.from({ length: cover }, () => crypto.randomUUID());
  await spend(tx, { id, campaignId, places: `{${places.join(",")}}` });
}
// The ids as one list, so that they are looked up by the key: with conditions joined by "or", every link of the region
// is gone through at every completion.
const spend = statement(() => {
  const spent = sql`from ${invitation}
    where region_id = app_region() and campaign_id = ${sql.placeholder("campaignId")} and spent`;
  return sql`with few as materialized (
      select count(*) <= ${sql.raw(String(cover))} as here from (select ${spent} limit ${sql.raw(String(cover + 1))}) first)
    update ${invitation} set spent = true where region_id = app_region() and id = any(
      ${sql.placeholder("id")}::uuid
      || array(select id ${spent} and (select here from few) for update skip locked)
      || array(select near.id from unnest(${sql.placeholder("places")}::uuid[]) place, lateral (
        select id ${spent} and id >= place order by id limit 1 for update skip locked) near
        where not (select here from few)))`;
});

/**
 * Rewrites all spent links of a campaign, in random order and in one transaction. Until then the spent links lie on
 * disk more or less in the order of completion, and carry the numbers of transactions that wrote responses; after it
 * they all carry one number, of no response, and lie in no order.
 */
export async function forgetOrder(tx: Tx, campaignId: string): Promise<void> {
  await tx.execute(sql`
    with gone as (delete from ${invitation} where ${invitation.campaignId} = ${campaignId} and ${invitation.spent} returning *)
    insert into ${invitation} select * from gone order by random()`);
}
