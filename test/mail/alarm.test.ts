import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { newAlarmState, sendAlarm } from "../../api/mail/alarm.ts";
import { checkWayOut, newMailerState, sendNext, startMailer } from "../../api/mail/mailer.ts";
import { newRests } from "../../api/mail/notice.ts";
import { smtpSender } from "../../api/mail/smtp.ts";
import { sendUnheard } from "../../api/mail/unheard.ts";
import { raiseSignals } from "../../api/steps/raise-signals.ts";
import { queueDaily } from "../../db/queries/jobs.ts";
import { invite, told } from "../api/links.ts";
import { newTake, sendPart, webm } from "../api/sound.ts";
import { cry, decide, tell } from "../api/tell.ts";
import { mailBy, mailOnBoth, mailTo, sendAll } from "./mailing.ts";
import { dialogue, strangeServer, textOf } from "./smtp.ts";

mailOnBoth("a cry for help reaches who is not looking", (world, server) => {
  let state = newAlarmState();
  const team = ["ruben@demo.invalid", "yasmina@demo.invalid"];
  beforeEach(async () => {
    state = newAlarmState();
    await world().query(sql`delete from signal`);
  });
  const sendAlarms = (url = server().url) =>
    sendAll(url, (sender) => sendAlarm(world().services, sender, state));
  const minutes = (n: number) => {
    world().clock.now = new Date(world().clock.now.getTime() + n * 60_000);
  };
  const mailed = () =>
    server()
      .received.splice(0)
      .map(({ to }) => to);
  const queue = async () => (await world().people.safeguarding.get("/api/signals")).body;
  const pass = (storyId: string, level: "concern" | "acute") =>
    world().people.researcher.post(`/api/stories/${storyId}/signal`, { level });

  it("everybody of safeguarding in that region gets a mail, with a link to the queue and not a word of the story", async () => {
    const storyId = await tell(world(), { text: cry, title: "Over Fatima", age: 15 });
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
    const { rows } = await queue();
    const raw = server()
      .received.map((one) => one.raw)
      .join("\n");
    expect(mailed().sort()).toEqual(team);
    expect(raw).toMatch(/^Subject: Er is een acuut signaal\r$/m);
    const text = textOf(raw);
    expect(text).toMatch(
      /^Er wacht een acuut signaal; log in om te kijken\.\s+Binnengekomen op 22 november 2026\.\s+http:\/\/localhost\/app\/signalen\s/,
    );
    const secret = [
      cry,
      "Fatima",
      "pillen",
      storyId,
      rows[0].id,
      rows[0].provider,
      rows[0].segment,
      "15 jaar",
    ];
    for (const one of [...secret, "<img", "<link", "List-Unsubscribe"]) expect(raw).not.toContain(one);
    expect(await sendAlarms()).toEqual([]);
    // Of another region: nobody here is told.
    await tell(world(), { regionId: "second", text: cry });
    // Nor of a worry, nor of a story in which nothing is found.
    await pass(await tell(world(), { text: "Het begon goed." }), "concern");
    minutes(11);
    expect(await sendAlarms()).toEqual([]);
  });

  it("many at once make one mail, and what comes in after it is in the next", async () => {
    for (let i = 0; i < 3; i++) await tell(world(), { text: cry });
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
    minutes(1);
    await tell(world(), { text: cry });
    expect(await sendAlarms()).toEqual([]);
    minutes(8);
    expect(await sendAlarms()).toEqual([]);
    minutes(1);
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
    expect(mailed().sort()).toEqual([...team, ...team].sort());
    minutes(60);
    expect(await sendAlarms()).toEqual([]);
  });

  it("also when a researcher sees the danger, once; what the machine reads again mails nobody", async () => {
    const storyId = await tell(world(), { text: "Het begon goed. Daarna werd het stil." });
    await pass(storyId, "concern");
    expect(await sendAlarms()).toEqual([]);
    await pass(storyId, "acute");
    await pass(storyId, "acute");
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
    minutes(11);
    const acting = { regionId: "demo", actor: "worker", text: "raw" } as const;
    const cried = await tell(world(), { text: cry });
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
    await world().db.inRegion(acting, (tx) =>
      raiseSignals.runMany(tx, world().services, acting, [storyId, cried]),
    );
    minutes(11);
    expect(await sendAlarms()).toEqual([]);
  });

  it("nobody is mailed about what two people decided already, nor somebody who left", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    await tell(world(), { text: cry });
    const [{ id }] = (await queue()).rows;
    for (const person of [safeguarding, secondSafeguarding])
      await decide(person, id, { decision: "act", note: "Gebeld." });
    expect(await sendAlarms()).toEqual([]);
    // But of danger that a researcher saw only after they decided on a worry: yes.
    const worrying = await tell(world(), { text: "Het begon goed. Daarna werd het stil." });
    await pass(worrying, "concern");
    const worry = (await queue()).rows.find((row: { level: string }) => row.level === "concern").id;
    for (const person of [safeguarding, secondSafeguarding])
      await decide(person, worry, { decision: "act", note: "Gebeld." });
    await pass(worrying, "acute");
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
    expect(mailed().sort()).toEqual(team);
    minutes(10);
    await tell(world(), { text: cry });
    const leave = (active: boolean) =>
      world().people.administrator.patch(`/api/accounts/${secondSafeguarding.id}`, { active });
    await leave(false);
    expect(await sendAlarms()).toEqual(["sent"]);
    expect(mailed()).toEqual([team[0]]);
    await leave(true);
  });

  it("a server that is away, refuses, or takes it and falls silent: it goes later, and the queue says whom it missed", async () => {
    const away = await strangeServer(() => {});
    away.close();
    await tell(world(), { text: cry });
    expect(await sendAlarms(away.url)).toEqual(["down"]);
    const { safeguarding, secondSafeguarding } = world().people;
    const missed = [safeguarding.name, secondSafeguarding.name];
    expect((await queue()).mail).toEqual({ on: true, stuckSince: null, missed });
    minutes(1);
    server().toRecipient = (address) => (address.startsWith("ruben") ? 550 : undefined);
    expect((await sendAlarms()).sort()).toEqual(["refused", "sent"]);
    expect((await queue()).mail.missed).toEqual([safeguarding.name]);
    minutes(10);
    const silent = await strangeServer(dialogue({ at: /<end of data>/, act: (socket) => socket.destroy() }));
    expect(await sendAlarms(silent.url)).toEqual(["refused"]);
    silent.close();
    server().toRecipient = () => undefined;
    minutes(10);
    expect(await sendAlarms()).toEqual(["sent"]);
    expect(mailed().sort()).toEqual(team);
    expect((await queue()).mail.missed).toEqual([]);
  });

  /** What a check of the way out makes of it, without there being a mail. */
  const check = async (way = newMailerState(), url = server().url) => {
    const sender = smtpSender(mailBy(url));
    await checkWayOut(world().services, sender, way, state);
    sender.close();
  };
  const trouble = async () =>
    (await world().people.administrator.get("/api/invitations/mail")).body.trouble?.what ?? null;

  it("the administrator is not told by it that somebody cried for help just now, but does see that mail is stuck", async () => {
    const { administrator } = world().people;
    const seen = async () => [
      (await administrator.get("/api/administration/audit")).body,
      (await administrator.get("/api/administration/steps")).body,
      (await administrator.get("/api/invitations/mail")).body,
      (await administrator.get("/api/accounts")).body,
    ];
    const [code] = await invite(world(), { count: 1 });
    const before = await seen();
    const away = await strangeServer(() => {});
    away.close();
    const sent = await world().people.stranger.post(`/api/v/${code}/complete`, {
      answers: { ...told, story: cry },
    });
    expect(sent.status).toBe(200);
    await world().work();
    const log = world().logged();
    expect(await sendAlarms(away.url)).toEqual(["down"]);
    minutes(1);
    server().toRecipient = (address) => (address.startsWith("ruben") ? 550 : undefined);
    expect((await sendAlarms()).sort()).toEqual(["refused", "sent"]);
    minutes(10);
    server().toRecipient = () => undefined;
    expect(await sendAlarms()).toEqual(["sent"]);
    // Nor does whoever reads the server's own log see a line at that moment.
    expect(world().logged()).toBe(log);
    expect(await seen()).toEqual(before);
    const way = newMailerState();
    await check(way, away.url);
    const stuck = { what: "connection", sinceOn: "2026-11-22" };
    expect((await administrator.get("/api/invitations/mail")).body.trouble).toEqual(stuck);
    expect((await queue()).mail).toEqual({ on: true, stuckSince: "2026-11-22", missed: [] });
    expect(world().logged().slice(log.length)).toMatch(/"what":"connection","msg":"mail is stuck"\}\n$/);
    await check(way);
    expect((await queue()).mail.stuckSince).toBeNull();
  });

  it("what goes wrong while it is mailed is said by the next check, and no more than its kind", async () => {
    await tell(world(), { text: cry });
    const name = (from: string, to: string) =>
      world().db.asOwner((tx) => tx.execute(sql.raw(`alter table ${from} rename to ${to}`)));
    await name("signal_alarm", "elsewhere");
    const log = world().logged();
    expect(new Set(await sendAlarms())).toEqual(new Set(["down"]));
    expect(world().logged()).toBe(log);
    await name("elsewhere", "signal_alarm");
    await check();
    await check();
    const said = world().logged().slice(log.length);
    expect(said).toMatch(/^\{[^\n]*"error":"\w+ 42P01","msg":"mailer"\}\n$/);
    expect(said).not.toMatch(/alarm|signal|safeguarding/);
    expect(await sendAlarms()).toEqual(["sent", "sent"]);
  });

  it("a mail server that is busy for one check is not called shut after the next, nor for ever by one invitation", async () => {
    const busy = await strangeServer((socket) => socket.end("554 not now\r\n"));
    const way = newMailerState();
    await check(way, busy.url);
    expect(await trouble()).toBe("refused");
    await check(way);
    expect(await trouble()).toBeNull();
    // What an invitation met stands until it was tried again, which is sooner than the next check but one.
    await mailTo(world(), ["anna@example.nl"]);
    const sender = smtpSender(mailBy(busy.url));
    expect(await sendNext(world().services, sender, way)).toBe("down");
    sender.close();
    busy.close();
    await check(way);
    expect(await trouble()).toBe("refused");
    await world().query(sql`delete from recipient`);
    await check(way);
    expect(await trouble()).toBeNull();
  });

  it("whoever may listen hears the next morning, and once a day, that nobody heard a recording", async () => {
    const [code] = (await invite(world(), { count: 1 })) as [string];
    const take = newTake();
    await sendPart(world(), code, { take }, webm(500));
    const { story, ...answers } = told;
    const sent = { answers, spoken: { take, parts: [1] } };
    expect((await world().people.stranger.post(`/api/v/${code}/complete`, sent)).status).toBe(200);
    const rests = newRests();
    const sendNotices = (url = server().url) =>
      sendAll(url, (sender) => sendUnheard(world().services, sender, rests));
    const at = (utc: string) => {
      world().clock.now = new Date(`2026-11-${utc}:00Z`);
    };
    const listeners = ["idris@demo.invalid", "noor@demo.invalid", ...team];
    // Nine in the morning here.
    for (const early of ["22T23:00", "23T07:59"]) {
      at(early);
      expect(await sendNotices()).toEqual([]);
    }
    at("23T08:00");
    const mailer = startMailer(world().services);
    await expect.poll(() => server().received.length).toBe(4);
    await mailer.stop();
    const [{ unheard }, raws] = [await queue(), server().received.map(({ to, raw }) => ({ to, raw }))];
    expect(mailed().sort()).toEqual(listeners);
    for (const { to, raw } of raws) {
      const place = team.includes(to) ? "signalen" : "verhalen";
      expect(textOf(raw)).toMatch(
        new RegExp(`uitgetypt\\..*luister vandaag\\.\\s+http://localhost/app/${place}\\s`, "s"),
      );
      for (const secret of [unheard[0].provider, unheard[0].segment, unheard[0].storyId, "november", "<img"])
        expect(raw).not.toContain(secret);
    }
    at("24T07:59");
    expect(await sendNotices()).toEqual([]);
    // The day after it goes again, also where a server is away or refuses first.
    at("24T08:00");
    const away = await strangeServer(() => {});
    away.close();
    expect(await sendNotices(away.url)).toEqual(["down"]);
    minutes(1);
    server().toRecipient = (address) => (address.startsWith("ruben") ? 451 : undefined);
    expect((await sendNotices()).sort()).toEqual(["refused", "sent", "sent", "sent"]);
    minutes(10);
    server().toRecipient = () => undefined;
    expect(await sendNotices()).toEqual(["sent"]);
    expect(mailed().sort()).toEqual(listeners);
    // Somebody listened: nobody is asked again.
    const judged = await world().people.safeguarding.post(
      `/api/stories/${unheard[0].storyId}/recording/judgement`,
      { signal: "none" },
    );
    expect(judged.status).toBe(200);
    at("25T08:00");
    expect(await sendNotices()).toEqual([]);
  });

  it("without a way out for mail everything goes on, and the queue says that nobody is mailed", async () => {
    const { mail } = world().services.config;
    world().services.config.mail = undefined;
    const storyId = await tell(world(), { text: cry });
    expect(await queue()).toMatchObject({ open: 1, mail: { on: false, stuckSince: null, missed: [] } });
    world().services.config.mail = mail;
    // The story is taken back: nothing of the mail that was due is left.
    await world().query(sql`delete from story where id = ${storyId}`);
    const left = await world().db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select 1 from signal_alarm`)),
    ]);
    expect(left).toEqual([]);
    await queueDaily(world().db);
    expect(await world().work()).toBeGreaterThan(0);
    expect(world().logged()).not.toMatch(/pillen|demo\.invalid/);
  });
});
