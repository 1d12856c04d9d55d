import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { createApp } from "../../api/app.ts";
import { newMailerState, sendNext } from "../../api/mail/mailer.ts";
import { smtpSender } from "../../api/mail/smtp.ts";
import { openDb } from "../../db/client.ts";
import { makeWorld, type World } from "../make.ts";
import { peopleOf } from "../people.ts";
import { type Program, vw } from "../program.ts";
import { withDatabase } from "../server.ts";
import { mailKey, mailTo } from "./mailing.ts";
import { type MailServer, mailServer } from "./smtp.ts";

/** The program is killed while a mail server has the words and has not answered: the worst moment there is. */
let server: MailServer;
let world: World;
let url = "";
const name = `vw_mail_${randomBytes(5).toString("hex")}`;
const people = Array.from({ length: 6 }, (_, i) => `p${i}@example.nl`);

beforeAll(async () => {
  server = await mailServer();
  const admin = postgres(inject("serverUrl"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${name} template ${inject("serverTemplate")}`);
  await admin.end();
  url = withDatabase(inject("serverUrl"), name);
  // The program goes by the real clock.
  const mail = { smtpUrl: server.url, from: "vertel@example.nl", key: mailKey, perMinute: 600 };
  world = await makeWorld("server", { publicUrl: "http://localhost", mail });
  const db = await openDb({ url, poolSize: 2 });
  await db.asOwner((tx) =>
    tx.execute(sql`update wave set ends_on = '2099-12-31', closed = false where id = '2026-2'`),
  );
  const services = { ...world.services, db };
  const app = createApp(services);
  await mailTo({ ...world, db, services, app, people: peopleOf(app, services) }, people);
  await db.asOwner((tx) => tx.execute(sql`update invitation set expires_on = '2099-12-31'`));
  await db.close();
});
afterAll(async () => {
  await world?.close();
  await server?.close();
  const admin = postgres(inject("serverUrl"), { max: 1, onnotice: () => {} });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.end();
});

const start = async (): Promise<Program> => {
  const program = vw(["serve"], {
    DATABASE_URL: url,
    PORT: "0",
    LOG_LEVEL: "info",
    PUBLIC_URL: "http://localhost",
    SMTP_URL: server.url,
    MAIL_FROM: "vertel@example.nl",
    MAIL_KEY: mailKey,
    MAIL_PER_MINUTE: "600",
  });
  await program.says(/"address":"([^"]+)"/);
  return program;
};

it("nobody gets a mail twice, and all but the one in hand get theirs", async () => {
  const handed: string[] = [];
  let killed: Promise<unknown> | undefined;
  let program: Program;
  server.toData = async (address) => {
    handed.push(address);
    if (handed.length === 2) {
      killed = program.signal("SIGKILL");
      await killed;
    }
    return undefined;
  };
  program = await start();
  await expect.poll(() => killed !== undefined).toBe(true);
  await killed;
  program = await start();
  await expect.poll(() => handed.length).toBe(people.length);
  expect(await program.signal("SIGTERM")).toBe(0);
  // No second copy can come either: whoever looks finds nobody who is due.
  const db = await openDb({ url, poolSize: 1 });
  const services = { ...world.services, db, now: () => new Date() };
  const sender = smtpSender(services.config.mail!);
  expect(await sendNext(services, sender, newMailerState())).toBe("idle");
  sender.close();
  await db.close();
  expect([...handed].sort()).toEqual(people);
});
