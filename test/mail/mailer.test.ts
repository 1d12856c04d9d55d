import { sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { type MailerState, newMailerState, sendNext } from "../../api/mail/mailer.ts";
import { smtpSender } from "../../api/mail/smtp.ts";
import { queueDaily } from "../../db/queries/jobs.ts";
import { told } from "../api/links.ts";
import { codeIn, mailBy, mailOnBoth, mailTo, sendAll, stopIn } from "./mailing.ts";
import { dialogue, strangeServer, textOf } from "./smtp.ts";

/** For servers that hang. The others get all the time that the program gives them. */
const soon = { connect: 1_000, greeting: 700, silence: 700 };

mailOnBoth("mailing", (world, server) => {
  let state: MailerState;
  beforeEach(async () => {
    state = newMailerState();
    await world().query(sql`delete from recipient`);
  });
  const sendMails = (url = server().url) =>
    sendAll(url, (sender) => sendNext(world().services, sender, state));
  const later = (ms: number) => {
    world().clock.now = new Date(world().clock.now.getTime() + ms);
  };
  const days = (n: number) => later(n * 86_400_000);
  const remind = (id: string) => world().people.administrator.post(`/api/invitations/mail/${id}/reminder`);
  const people = ["anna@example.nl", "bram@example.nl", "cem@example.nl"];

  it("a mail says what it is in words and in simple HTML, with a link of one's own and nothing to fetch", async () => {
    await mailTo(world(), ["anna@example.nl"]);
    expect(await sendMails()).toEqual(["sent"]);
    const [{ to, raw }] = server().received as [{ to: string; raw: string }];
    expect(to).toBe("anna@example.nl");
    expect(raw).toMatch(/^Subject: Een vraag aan jou\r$/m);
    expect(raw).toMatch(/^From: Vertelwijzer <vertel@example.nl>\r$/m);
    expect(raw).not.toMatch(/<img|background=|<link|<script|url\(/i);
    const text = textOf(raw);
    expect(text).toContain("Wat heb jij meegemaakt?");
    expect(text).toContain("Dit is geen hulplijn");
    expect(text).toContain("0800-2000");
    const opened = await world().people.stranger.get(`/api/v/${codeIn(text)}`);
    expect(opened.status).toBe(200);
    expect(text).toMatch(/\/v\/[0-9a-z-]{19}$/m);

    // In another language the link says so, and that is the language it opens in.
    await mailTo(world(), ["ola@example.nl"], "jongere;pl");
    expect(await sendMails()).toEqual(["sent"]);
    const link = /\/v\/\S+/.exec(textOf(server().received.at(-1)!.raw))![0];
    expect(link).toMatch(/^\/v\/[0-9a-z-]{19}\?taal=pl$/);
    const taken = await world().app.request(link);
    expect(taken.headers.get("location")).toBe(link.replace("?taal=pl", ""));
    expect(taken.headers.get("set-cookie")).toMatch(/^taal=pl; Path=\/; SameSite=Lax$/);
    expect((await world().app.request(`${link.slice(0, -2)}xx`)).headers.get("set-cookie")).toBeNull();
  });

  it("a coordinator sends a reminder only to those who have not told", async () => {
    const id = await mailTo(world(), people);
    await sendMails();
    expect(
      server()
        .received.map(({ to }) => to)
        .sort(),
    ).toEqual(people);
    const bram = server().received.find(({ to }) => to.startsWith("bram"))!;
    // The newest questionnaire asks less than `told` answers.
    const { story, permission } = told;
    const sent = await world().people.stranger.post(`/api/v/${codeIn(textOf(bram.raw))}/complete`, {
      answers: { story, permission },
    });
    expect(sent.status).toBe(200);
    server().received.length = 0;

    expect((await remind(id)).body.code).toBe("reminder-too-early");
    days(8);
    expect((await remind(id)).status).toBe(200);
    await sendMails();
    expect(
      server()
        .received.map(({ to }) => to)
        .sort(),
    ).toEqual(["anna@example.nl", "cem@example.nl"]);
    expect(server().received[0]!.raw).toMatch(/^Subject: Nog een keer: een vraag aan jou\r$/m);

    days(8);
    expect((await remind(id)).status).toBe(200);
    await sendMails();
    days(8);
    // Never a third.
    expect((await remind(id)).body.code).toBe("reminders-done");
    expect(server().received).toHaveLength(4);
  });

  it("a reminder holds the same link, so that a story that was begun goes on", async () => {
    const id = await mailTo(world(), ["anna@example.nl"]);
    await sendMails();
    const code = codeIn(textOf(server().received[0]!.raw));
    await world().people.stranger.put(`/api/v/${code}/answers`, { seq: 1, answers: { story: "Een begin." } });
    days(8);
    await remind(id);
    await sendMails();
    const again = codeIn(textOf(server().received[1]!.raw));
    expect((await world().people.stranger.get(`/api/v/${again}`)).body.answers.story).toBe("Een begin.");
  });

  it("nobody who orders a reminder is told how many it goes to", async () => {
    const id = await mailTo(world(), people);
    await sendMails();
    days(8);
    expect((await remind(id)).body).toEqual({ ok: true });
    const { campaigns } = (await world().people.administrator.get("/api/invitations/mail")).body;
    const { mailings } = campaigns.find((one: { id: string }) => one.id === id);
    expect(mailings).toEqual([
      { number: 1, orderedOn: "2026-11-22", addresses: 3, refused: 0 },
      { number: 2, orderedOn: "2026-11-30", addresses: 0, refused: 0 },
    ]);
  });

  it("whoever wants no more mail presses one button, and the address is gone; a scanner that opens the link does nothing", async () => {
    const id = await mailTo(world(), ["anna@example.nl", "bram@example.nl"]);
    await sendMails();
    const anna = server().received.find(({ to }) => to.startsWith("anna"))!;
    const path = `/geen-mail/${stopIn(textOf(anna.raw))}`;
    const held = () =>
      world().db.asOwner(async (tx) => [...(await tx.execute(sql`select id from recipient`))].length);
    await world().people.stranger.get(path);
    await world().people.stranger.get(path);
    expect(await held()).toBe(2);
    const done = await world().people.stranger.post(path);
    expect(done.body).toContain("Er komt geen mail meer");
    expect(await held()).toBe(1);
    // The same words to whoever makes one up, and to whoever asks again.
    expect((await world().people.stranger.post("/geen-mail/verzonnen")).body).toBe(
      (await world().people.stranger.post(path)).body,
    );
    days(8);
    server().received.length = 0;
    await remind(id);
    await sendMails();
    expect(server().received.map(({ to }) => to)).toEqual(["bram@example.nl"]);
    // The link to tell still works.
    expect((await world().people.stranger.get(`/api/v/${codeIn(textOf(anna.raw))}`)).status).toBe(200);
  });

  it("a server that asks to wait is asked again later, and the others get their mail meanwhile", async () => {
    await mailTo(world(), people);
    server().toRecipient = (address) => (address.startsWith("bram") ? 451 : undefined);
    expect((await sendMails()).sort()).toEqual(["later", "sent", "sent"]);
    server().toRecipient = () => undefined;
    expect(await sendMails()).toEqual([]);
    later(6 * 60_000);
    expect(await sendMails()).toEqual(["sent"]);
    expect(
      server()
        .received.map(({ to }) => to)
        .sort(),
    ).toEqual(people);
  });

  it("an address that does not exist is let go, and counted without saying which", async () => {
    const id = await mailTo(world(), people);
    server().toRecipient = (address) => (address.startsWith("bram") ? 550 : undefined);
    expect((await sendMails()).sort()).toEqual(["refused", "sent", "sent"]);
    const { campaigns } = (await world().people.administrator.get("/api/invitations/mail")).body;
    expect(campaigns.find((one: { id: string }) => one.id === id).mailings[0].refused).toBe(1);
    const left = await world().db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select id from recipient`)),
    ]);
    expect(left).toHaveLength(2);
  });

  it("a server that refuses the words themselves gets them once, not again and again", async () => {
    await mailTo(world(), ["anna@example.nl"]);
    server().toData = () => 554;
    expect(await sendMails()).toEqual(["refused"]);
    later(86_400_000 / 2);
    expect(await sendMails()).toEqual([]);
  });

  it.each([
    ["is not there", null, "connection"],
    ["hangs before it greets", () => {}, "timeout"],
    ["hangs at the sender", dialogue({ at: /^MAIL/, act: () => {} }), "timeout"],
    ["drops the line", dialogue({ at: /^MAIL/, act: (socket) => socket.destroy() }), "connection"],
    [
      "will not have us as sender",
      dialogue({ at: /^MAIL/, act: (socket) => socket.write("553 no\r\n") }),
      "refused",
    ],
    [
      "closes for everybody",
      dialogue({ at: /^RCPT/, act: (socket) => socket.end("421 later\r\n") }),
      "connection",
    ],
  ] as const)(
    "a server that %s: nothing is lost, the administrator sees it, and it goes when it can",
    async (_, talk, what) => {
      await mailTo(world(), people);
      const strange = await strangeServer(talk ?? (() => {}));
      if (!talk) strange.close();
      const sender = smtpSender(mailBy(strange.url), what === "timeout" ? soon : undefined);
      expect(await sendNext(world().services, sender, state)).toBe("down");
      // It waits, longer each time.
      expect(await sendNext(world().services, sender, state)).toBe("idle");
      later(5_000);
      expect(await sendNext(world().services, sender, state)).toBe("down");
      later(5_000);
      expect(await sendNext(world().services, sender, state)).toBe("idle");
      sender.close();
      strange.close();
      const seen = (await world().people.administrator.get("/api/invitations/mail")).body;
      expect(seen.trouble).toEqual({ what, sinceOn: "2026-11-22" });
      later(20 * 60_000);
      expect(await sendMails()).toEqual(["sent", "sent", "sent"]);
      expect((await world().people.administrator.get("/api/invitations/mail")).body.trouble).toBeNull();
    },
  );

  it("a server that takes the words and falls silent may have them: nobody gets a mail twice", async () => {
    await mailTo(world(), ["anna@example.nl"]);
    const strange = await strangeServer(dialogue({ at: /<end of data>/, act: (socket) => socket.destroy() }));
    expect(await sendMails(strange.url)).toEqual(["sent"]);
    strange.close();
    later(86_400_000 / 2);
    expect(await sendMails()).toEqual([]);
    expect(server().received).toHaveLength(0);
  });

  it("two servers that send at the same time never send one mail twice", async () => {
    await mailTo(
      world(),
      Array.from({ length: 12 }, (_, i) => `p${i}@example.nl`),
    );
    await Promise.all([sendMails(), sendMails(), sendMails()]);
    expect(
      server()
        .received.map(({ to }) => to)
        .sort(),
    ).toEqual(Array.from({ length: 12 }, (_, i) => `p${i}@example.nl`).sort());
  });

  it("everybody on a list gets theirs also where the database last counted when there was nobody to mail", async () => {
    // It then goes through the list first, and may ask for every address anew who is next.
    await mailTo(world(), people);
    await world().query(sql`delete from recipient`);
    await world().query(sql`analyze`);
    await mailTo(world(), people);
    expect(await sendMails()).toEqual(["sent", "sent", "sent"]);
    expect(
      server()
        .received.map(({ to }) => to)
        .sort(),
    ).toEqual(people);
  });

  it("with another key no address opens: mail stops and says so", async () => {
    await mailTo(world(), ["anna@example.nl"]);
    const { mail } = world().services.config;
    world().services.config.mail = { ...mail!, key: "een-andere-sleutel-van-minstens-32-tekens" };
    expect(await sendMails()).toEqual(["down"]);
    world().services.config.mail = mail;
    expect((await world().people.administrator.get("/api/invitations/mail")).body.trouble.what).toBe("key");
    later(60_000);
    expect(await sendMails()).toEqual(["sent"]);
  });

  it("a wave that was closed mails nobody, and at night its addresses are gone", async () => {
    await mailTo(world(), people);
    const wave = (closed: boolean) =>
      world().people.administrator.patch("/api/administration/waves/2026-2", { closed });
    await wave(true);
    expect(await sendMails()).toEqual([]);
    await queueDaily(world().db);
    await world().work();
    await wave(false);
    expect(await sendMails()).toEqual([]);
    const left = await world().db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select id from recipient`)),
    ]);
    expect(left).toEqual([]);
  });

  it("the log holds no address, no code and no words of a mail", () => {
    const log = world().logged();
    expect(log).not.toMatch(/example\.nl|@|meegemaakt|\/v\//);
  });
});
