import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newMailerState, sendNext } from "../../api/mail/mailer.ts";
import { smtpSender } from "../../api/mail/smtp.ts";
import { queueDaily } from "../../db/queries/jobs.ts";
import { told } from "../api/links.ts";
import { everything } from "../everything.ts";
import { codeIn, mailTo, mailWorld } from "../mail/mailing.ts";
import { type MailServer, mailServer, textOf } from "../mail/smtp.ts";
import { databases, type World } from "../make.ts";

const people = ["anna", "bram", "cem", "dewi", "evi", "finn", "gijs", "hava"].map(
  (one) => `${one}@example.nl`,
);
const tellers = people.slice(0, 5);

/**
 * The mailed wave of docs/inviting.md. Somebody holds the database, all of it, and looks for the one thing they may not
 * find: which story belongs to which address.
 */
describe.each(databases)("nothing joins an address to a story (%s)", (kind) => {
  let world: World;
  let server: MailServer;
  let campaignId = "";
  const codes = new Map<string, string>();

  beforeAll(async () => {
    server = await mailServer();
    world = await mailWorld(kind, server.url);
    campaignId = await mailTo(world, people);
    const sender = smtpSender(world.services.config.mail!);
    const state = newMailerState();
    while ((await sendNext(world.services, sender, state)) !== "idle");
    sender.close();
    for (const { to, raw } of server.received) codes.set(to, codeIn(textOf(raw)));
  });
  afterAll(async () => {
    await world?.close();
    await server?.close();
  });

  it("no table holds an address, a code or a stop link that can be read", async () => {
    const text = JSON.stringify([...(await everything(world))]);
    for (const [address, code] of codes) {
      for (const secret of [address, code, code.replaceAll("-", "")]) {
        expect(text.includes(secret)).toBe(false);
        expect(text.includes(Buffer.from(secret).toString("hex"))).toBe(false);
        expect(text.includes(Buffer.from(secret).toString("base64").replace(/=+$/, ""))).toBe(false);
      }
    }
  });

  it("every sealed address is as long as another", async () => {
    const lengths = await world.query(sql`select distinct length(sealed) as n from recipient`);
    expect(lengths).toHaveLength(1);
  });

  it("telling changes nothing about an address: not a value, not a version of a row, not its place", async () => {
    // The newest questionnaire asks less than `told` answers.
    const { how_often: _often, audience: _readers, ...asked } = told;
    const before = (await everything(world)).get("recipient");
    for (const address of tellers) {
      const path = `/api/v/${codes.get(address)}`;
      await world.people.stranger.put(`${path}/answers`, { seq: 1, answers: { story: "begin" } });
      const sent = await world.people.stranger.post(`${path}/complete`, {
        answers: { ...asked, story: `Het verhaal van ${address.length} letters en nog wat.` },
      });
      expect(sent.status).toBe(200);
    }
    expect((await everything(world)).get("recipient")).toEqual(before);
  });

  it("no transaction wrote both an address and a story, or a response", async () => {
    const all = await everything(world);
    const writers = new Set(all.get("recipient")!.map(({ xmin }) => xmin));
    for (const table of ["response", "story", "story_text", "draft", "signal"])
      for (const { xmin } of all.get(table)!) expect(writers.has(xmin), table).toBe(false);
  });

  it("no screen, no staff and no storyteller reads an address: row-level security gives none", async () => {
    for (const text of ["none", "released", "safe", "raw"] as const) {
      const acting = { regionId: "demo", actor: "account:x", text } as const;
      const seen = await world.db.inRegion(acting, async (tx) => [
        ...(await tx.execute(sql`select * from recipient`)),
      ]);
      expect(seen).toEqual([]);
    }
    const other = { regionId: "second", actor: "worker", text: "none", mail: "sender" } as const;
    const seen = await world.db.inRegion(other, async (tx) => [
      ...(await tx.execute(sql`select * from recipient`)),
    ]);
    expect(seen).toEqual([]);
  });

  it("after the night the addresses of whoever told are gone, all in one transaction, and what is left joins nothing", async () => {
    const before = (await everything(world)).get("recipient")!;
    await queueDaily(world.db);
    await world.work();
    const all = await everything(world);
    const left = all.get("recipient")!;
    expect(before).toHaveLength(people.length);
    expect(left).toHaveLength(people.length - tellers.length);
    // Who is left was not touched.
    for (const one of left) expect(before).toContainEqual(one);
    // No address belongs to a link that was used.
    const spent = all.get("invitation")!.filter(({ row }) => row.spent && row.campaign_id === campaignId);
    expect(spent).toHaveLength(tellers.length);
    const kept = new Set(left.map(({ row }) => row.invitation_id));
    for (const { row } of spent) expect(kept.has(row.id)).toBe(false);
    // The used links were rewritten together, and nothing of theirs or of the addresses is in any other table.
    expect(new Set(spent.map(({ xmin }) => xmin)).size).toBe(1);
    const own = [
      ...spent.flatMap(({ row }) => [row.id, row.code_hash]),
      ...before.flatMap(({ row }) => [row.id, row.stop_hash, row.sealed]),
    ].map(String);
    for (const [table, found] of all) {
      if (table === "invitation" || table === "recipient") continue;
      const text = JSON.stringify(found);
      for (const secret of own) expect(text.includes(secret), table).toBe(false);
      expect(
        text.includes(campaignId) && ["response", "story", "story_text", "signal", "draft"].includes(table),
      ).toBe(false);
    }
  });

  it("nothing anywhere says when or how many were erased, mailed or reminded: the log has a day and no number", async () => {
    const lines = await world.query(sql`select at::text as at, action, subject, detail from audit
      where action in ('addresses.forgotten', 'reminder.ordered', 'stop.asked', 'answers.counted')`);
    expect(lines.length).toBeGreaterThan(0);
    for (const { at, detail } of lines) {
      expect(detail).toEqual({});
      expect(String(at)).toMatch(/ 00:00:00/);
    }
    const columns =
      await world.query(sql`select column_name as name, data_type as type from information_schema.columns
      where table_name in ('recipient', 'mailing', 'mail_trouble', 'open_link', 'open_link_day', 'answer_count', 'signal_alarm')
      and data_type like '%time%'`);
    expect(columns).toEqual([]);
  });
});
