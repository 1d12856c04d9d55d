import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { hashSecret, newCode } from "../../api/access/secrets.ts";
import { queueDaily } from "../../db/queries/jobs.ts";
import { invite, told } from "../api/links.ts";
import { sendPart, webm } from "../api/sound.ts";
import { everything } from "../everything.ts";
import { onBoth, type World } from "../make.ts";

/** The phone's own name for a recording: the only thing of it that the database might remember beside the draft. */
const take = "7f3a9c04e1b25d68";

async function speak(world: World, code: string) {
  const answer = await sendPart(world, code, { take, ms: 4321 }, webm(3004));
  expect(answer.status).toBe(200);
  return { take, parts: [1] };
}

/** Five people tell, one after the other; the night has passed. */
async function fiveTell(world: World) {
  const codes = await invite(world, { count: 9 });
  const receipts = codes.slice(0, 5).map(() => newCode());
  for (const [i, receipt] of receipts.entries()) {
    const code = codes[i]!;
    await world.people.stranger.put(`/api/v/${code}/answers`, { seq: 1, answers: { story: "begin" } });
    // One of them speaks as well.
    const spoken = i === 2 ? await speak(world, code) : undefined;
    const sent = await world.people.stranger.post(`/api/v/${code}/complete`, {
      answers: { ...told, story: `${told.story} (${i})` },
      receipt,
      ...(spoken ? { spoken } : {}),
    });
    expect(sent.status).toBe(200);
  }
  // What waits for the night is made due now.
  await queueDaily(world.db);
  await world.work();
  return { codes, receipts };
}

onBoth("nothing joins a person to a story", (world) => {
  it("no value of an invitation comes back in any row that tells of a story, but where the help was given", async () => {
    await fiveTell(world());
    const all = await everything(world());
    const spent = all.get("invitation")!.filter(({ row }) => row.spent);
    expect(spent).toHaveLength(5);
    // What invitation and response share on purpose; every one of these is shared by many.
    const shared = new Set(
      spent.flatMap(({ row }) =>
        [
          "region_id",
          "provider_id",
          "segment_id",
          "municipality_id",
          "questionnaire_id",
          "questionnaire_version",
          "campaign_id",
          "spent",
          "expires_on",
          // What a carer agreed to has no place here; where it does, test/api/agreement.test.ts looks at the rows.
          "carer_role",
          "carer_text",
          "carer_month",
          "own_text",
        ].map((column) => JSON.stringify(row[column])),
      ),
    );
    const own = new Set(spent.flatMap(({ row }) => Object.values(row).map((value) => JSON.stringify(value))));
    for (const value of shared) own.delete(value);
    // An id and a hash for each: nothing else is an invitation's own.
    expect(own.size).toBe(10);
    const secrets = [...own].map((value) => JSON.parse(value) as string);
    for (const [table, found] of all) {
      if (table === "invitation") continue;
      const text = JSON.stringify(found);
      for (const secret of secrets) expect(text.includes(secret), table).toBe(false);
    }
  });

  it("no row of a story names a campaign, so that small campaigns do not give their people away", async () => {
    const all = await everything(world());
    const campaigns = all.get("campaign")!.map(({ row }) => String(row.id));
    for (const table of ["response", "story", "story_text", "identifier", "signal"])
      for (const id of campaigns) expect(JSON.stringify(all.get(table)).includes(id), table).toBe(false);
  });

  it("nor do the codes, the receipts or their drafts lie anywhere in the open", async () => {
    const { codes, receipts } = await fiveTell(world());
    const all = await everything(world());
    const text = JSON.stringify([...all]);
    for (const code of [...codes, ...receipts]) {
      expect(text.includes(code)).toBe(false);
      expect(text.includes(code.replaceAll("-", ""))).toBe(false);
    }
    expect(all.get("draft")).toEqual([]);
    expect(all.get("draft_part")).toEqual([]);
    // Their voice is there, and nothing by which it could be found back: no name of it, nor how long it was to the second.
    expect(all.get("recording")!.length).toBeGreaterThan(0);
    expect(text.includes(take)).toBe(false);
    for (const { row } of all.get("recording")!) expect(row.seconds).toBe(10);
  });

  it("no transaction wrote both a spent link and a story, and the spent links lie in no order", async () => {
    const all = await everything(world());
    const spent = all.get("invitation")!.filter(({ row }) => row.spent);
    expect(spent.length).toBeGreaterThanOrEqual(10);
    const byCampaign = new Map<unknown, Set<string>>();
    for (const { xmin, row } of spent)
      byCampaign.set(row.campaign_id, (byCampaign.get(row.campaign_id) ?? new Set()).add(xmin));
    // One transaction rewrote all of a campaign.
    for (const xmins of byCampaign.values()) expect(xmins.size).toBe(1);
    const writers = new Set(spent.map(({ xmin }) => xmin));
    for (const table of [
      "response",
      "story",
      "story_text",
      "draft",
      "draft_part",
      "recording",
      "recording_chunk",
    ])
      for (const { xmin } of all.get(table)!) expect(writers.has(xmin), table).toBe(false);
  });

  it("already before that night, all links that were spent carry one number: none points to its own story", async () => {
    const codes = await invite(world(), { count: 5 });
    for (const code of codes)
      await world().people.stranger.post(`/api/v/${code}/complete`, { answers: told });
    const all = await everything(world());
    const hashes = new Set(codes.map((code) => hashSecret("invitation", code)));
    const links = all.get("invitation")!.filter(({ row }) => hashes.has(String(row.code_hash)));
    expect(links).toHaveLength(5);
    expect(new Set(links.map(({ xmin }) => xmin)).size).toBe(1);
  });

  it("nor where hundreds were spent: twenty others carry its number, here and there among all, and it does not stand out", async () => {
    const codes = await invite(world(), { count: 241 });
    const hashes = codes.map((code) => hashSecret("invitation", code));
    const last = hashes.pop()!;
    await world().query(
      sql`update invitation set spent = true where code_hash in (${sql.join(
        hashes.map((hash) => sql`${hash}`),
        sql`, `,
      )})`,
    );
    const sent = await world().people.stranger.post(`/api/v/${codes.at(-1)}/complete`, { answers: told });
    expect(sent.status).toBe(200);
    const links =
      await world().query(sql`select xmin::text as xmin, code_hash = ${last} as own from invitation
        where spent and campaign_id = (select campaign_id from invitation where code_hash = ${last}) order by id`);
    const number = links.find(({ own }) => own)!.xmin;
    const places = links.flatMap(({ xmin }, place) => (xmin === number ? [place] : []));
    // Drawn one by one, two draws may find the same link.
    expect(places.length).toBeGreaterThan(14);
    expect(places.length).toBeLessThanOrEqual(21);
    // A run of neighbours, or always the first ones, would tell them from the one that came with the story.
    const beside = places.filter((place, i) => places[i + 1] === place + 1).length;
    expect(beside).toBeLessThan(places.length / 2);
    expect(places.filter((place) => place < 10).length).toBeLessThan(8);
  });

  it("no moment finer than a day was written when they told: not in the story, the log, or the queue", async () => {
    const columns =
      await world().query(sql`select table_name as table, column_name as column from information_schema.columns
        where table_schema = 'public' and data_type in ('timestamp with time zone', 'timestamp without time zone', 'time without time zone')
        and table_name not in ('account', 'login_session')`);
    const fine: string[] = [];
    for (const { table, column } of columns) {
      const found =
        await world().query(sql`select ${sql.identifier(String(column))} as at from ${sql.identifier(String(table))}
          where ${sql.identifier(String(column))} is not null
          and date_trunc('day', ${sql.identifier(String(column))}) <> ${sql.identifier(String(column))}
          ${table === "audit" ? sql`and actor not like 'account:%' and actor <> 'operator'` : sql``}`);
      if (found.length > 0) fine.push(`${table}.${column}`);
    }
    expect(fine).toEqual([]);
  });

  it("and nobody can look into another's draft: it opens to its key only", async () => {
    const [mine, other] = await invite(world(), { count: 2 });
    const { stranger } = world().people;
    await stranger.put(`/api/v/${mine}/answers`, { seq: 1, answers: { story: "van mij" } });
    expect((await stranger.get(`/api/v/${other}`)).body.answers).toEqual({});
    const acting = { regionId: "demo", actor: "account:x", text: "raw" } as const;
    const seen = await world().db.inRegion(acting, async (tx) => [
      ...(await tx.execute(sql`select * from draft`)),
    ]);
    expect(seen).toEqual([]);
  });
});
