import { type Context, Hono } from "hono";
import type { Tx } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { listCampaigns } from "../../db/queries/campaigns.ts";
import { findInvitation } from "../../db/queries/invitations.ts";
import * as recipients from "../../db/queries/recipients.ts";
import * as regions from "../../db/queries/regions.ts";
import { describe, describePdf } from "../access/describe.ts";
import { makeInvitations } from "../access/invite.ts";
import { hashSecret, newCode, newToken, readCode } from "../access/secrets.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok } from "../contract/common.ts";
import * as contract from "../contract/inviting.ts";
import { type ListOptions, type ListRow, readList } from "../invite-list.ts";
import { seal } from "../mail/seal.ts";
import { lettersPdf, type PaperLetter } from "../paper/letters.ts";
import { Problem } from "../problem.ts";
import { answeredIn } from "../respondent.ts";
import { type Services, today } from "../services.ts";
import { invitationOptions, publicOrigin, wrong } from "./administration.ts";
import { refused, refusedInput } from "./usual.ts";

/** Days between one mail and the reminder after it. */
export const reminderDays = 7;

/** Inviting many people at once: by a list, by letters, by mail (docs/inviting.md). */
export function invitingRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .post(
      "/api/invitations/lists/check",
      describe("Read a list and say what it would make; makes nothing", contract.checkedList, [
        ...refusedInput,
      ]),
      staff(services, "invite storytellers"),
      valid("json", contract.list),
      async (c) => {
        const given = c.req.valid("json");
        return c.json(
          await db.inRegion(c.var.acting, async (tx) => {
            const options = await invitationOptions(tx);
            const problem = whatIsWrong(given, options.campaigns, today(services));
            if (problem) throw problem;
            const { threshold } = await regions.currentRegion(tx);
            const { kind, rows, problems } = readList(Buffer.from(given.file, "base64"), options);
            if (kind === "addresses" && !services.config.mail && problems.length === 0)
              problems.push(mailIsOff);
            return { kind, problems, total: sum(rows), groups: groupsOf(rows, options, threshold) };
          }),
        );
      },
    )
    .post(
      "/api/invitations/lists",
      describe(
        "Make the links of a list, all or none; codes are shown this once, or go by mail unseen",
        contract.madeList,
        refusedInput,
        201,
      ),
      staff(services, "invite storytellers"),
      valid("json", contract.list),
      async (c) => {
        const { acting } = c.var;
        const given = c.req.valid("json");
        const made = await db.inRegion(acting, async (tx) => {
          const options = await invitationOptions(tx);
          const problem = whatIsWrong(given, options.campaigns, today(services));
          if (problem) throw problem;
          const { kind, rows, problems } = readList(Buffer.from(given.file, "base64"), options);
          if (kind === "addresses" && !services.config.mail) problems.push(mailIsOff);
          if (problems.length > 0)
            throw new Problem(
              "invalid-input",
              problems.slice(0, 20).map(({ line, message }) => ({ path: `file.${line}`, message })),
            );
          if (kind === "addresses")
            return { links: [], mailed: await addRecipients(tx, services, c, given, rows) };
          const orders = rows.map(({ line: _, address: __, route: ___, language: ____, ...row }) => ({
            ...row,
            campaignId: given.campaignId,
            expiresOn: given.expiresOn,
          }));
          const codes = await makeInvitations(tx, acting, orders);
          const names = namesIn(options);
          return {
            links: rows.flatMap((row, i) => codes[i]!.map((code) => ({ code, ...names(row) }))),
            mailed: 0,
          };
        });
        return c.json({ base: `${publicOrigin(services, c)}/v/`, ...made }, 201);
      },
    )
    .post(
      "/api/invitations/letters",
      describePdf("Letters for codes that were just made, as an accessible PDF; kept nowhere", [
        ...refusedInput,
        "link-unknown",
      ]),
      staff(services, "invite storytellers"),
      valid("json", contract.letters),
      async (c) => {
        const { letters } = c.req.valid("json");
        const { acting } = c.var;
        const found = await db.inRegion(acting, async (tx) => {
          const all: PaperLetter[] = [];
          for (const { code: typed, language } of letters) {
            const code = readCode(typed);
            const link = code && (await findInvitation(tx, hashSecret("invitation", code)));
            if (!code || !link) throw new Problem("link-unknown");
            if (!(await answeredIn(tx, acting, link)).includes(language)) throw notInLanguage("letters");
            const { route, regionName, isDemo, expiresOn } = link;
            all.push({ code, route, regionName, isDemo, expiresOn, language, regionId: acting.regionId });
          }
          return all;
        });
        return pdf(c, "brieven", lettersPdf(found, `${publicOrigin(services, c)}/v/`));
      },
    )
    .get(
      "/api/invitations/mail",
      describe("Mailings per campaign, and whether mail goes out", contract.mailings, refused),
      staff(services, "invite storytellers"),
      async (c) =>
        c.json(
          await db.inRegion(c.var.acting, async (tx) => {
            const waves = new Map((await regions.listWaves(tx)).map((wave) => [wave.id, wave]));
            const all = await recipients.listMailings(tx);
            const campaigns = (await listCampaigns(tx)).flatMap(({ id, name, waveId }) => {
              const mailings = all.filter((one) => one.campaignId === id);
              if (mailings.length === 0) return [];
              return {
                id,
                name,
                wave: waves.get(waveId)?.name ?? "",
                mailings: mailings.map(({ number, orderedOn, addresses, refused: count }) => ({
                  number,
                  orderedOn,
                  addresses,
                  refused: count,
                })),
                reminderFrom: reminderFrom(mailings),
              };
            });
            const trouble = await recipients.troubleOf(tx);
            return {
              on: services.config.mail !== undefined,
              trouble: trouble as contract.Mailings["trouble"],
              campaigns,
            };
          }),
        ),
    )
    .post(
      "/api/invitations/mail/:id/reminder",
      describe("Remind whoever has not told; who that is, and how many, nobody is told", ok, [
        "invalid-input",
        ...refused,
        "not-found",
        "mail-off",
        "reminder-too-early",
        "reminders-done",
      ]),
      staff(services, "invite storytellers"),
      valid("param", contract.campaignAt),
      async (c) => {
        const { id } = c.req.valid("param");
        const acting = { ...c.var.acting, mail: "sender" };
        await db.inRegion(acting, async (tx) => {
          const mailings = await recipients.mailingsOf(tx, id);
          if (mailings.length === 0) throw new Problem("not-found");
          if (!services.config.mail) throw new Problem("mail-off");
          const from = reminderFrom(mailings);
          if (from === null) throw new Problem("reminders-done");
          if (today(services) < from) throw new Problem("reminder-too-early");
          await recipients.orderReminder(tx, acting, id, { day: today(services), days: reminderDays });
          await record(tx, acting, { action: "reminder.ordered", subject: id });
        });
        return c.json({ ok: true as const });
      },
    );
}

/** Nothing is printed in a language in which nobody can answer: the page behind it would be Dutch. */
export const notInLanguage = (path: string) =>
  new Problem("invalid-input", [
    {
      path,
      message: "Deze vragenlijst is er niet in deze taal. Kies een andere taal, of maak een nieuwe link.",
    },
  ]);

/** Never kept by a browser or a proxy: letters hold codes. */
export function pdf(c: Context, name: string, stream: ReadableStream<Uint8Array>): Response {
  return c.body(stream, 200, {
    "Content-Type": "application/pdf",
    "Content-Disposition": `attachment; filename="${name}.pdf"`,
    "Cache-Control": "no-store",
  });
}

const mailIsOff = {
  line: 0,
  message:
    "Mailen staat hier uit: vraag de technisch beheerder om een mailserver in te stellen, of gebruik een lijst met aantallen.",
};

const sum = (rows: ListRow[]) => rows.reduce((total, row) => total + row.count, 0);

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function reminderFrom(mailings: { number: number; orderedOn: string }[]): string | null {
  const last = mailings.at(-1)!;
  return last.number >= recipients.mostMails ? null : addDays(last.orderedOn, reminderDays);
}

function whatIsWrong(
  given: { campaignId: string; expiresOn: string },
  campaigns: { id: string; lastDay: string }[],
  todayIs: string,
): Problem | null {
  const campaign = campaigns.find((one) => one.id === given.campaignId);
  if (!campaign) return wrong("campaignId", "Kies een campagne van een open ronde.");
  if (given.expiresOn < todayIs) return wrong("expiresOn", "Deze dag is al voorbij. Kies een latere dag.");
  if (given.expiresOn > campaign.lastDay)
    return wrong("expiresOn", "De ronde is dan al voorbij. Kies een eerdere dag.");
  return null;
}

/** Ids -> the names the screen shows. */
function namesIn(options: ListOptions) {
  const name = (all: { id: string; name: string }[], id: string | null) =>
    all.find((one) => one.id === id)?.name ?? "";
  return (row: ListRow) => ({
    provider: name(options.providers, row.providerId),
    segment: name(options.segments, row.segmentId),
    municipality: name(options.municipalities, row.municipalityId),
    route: row.route,
    language: row.language,
  });
}

/** What a list comes to, per group; groups below the threshold are marked, since among few people each stands out. */
function groupsOf(rows: ListRow[], options: ListOptions, threshold: number) {
  const names = namesIn(options);
  const groups = new Map<string, ReturnType<typeof names> & { count: number }>();
  for (const row of rows) {
    const named = names(row);
    const key = JSON.stringify(named);
    const group = groups.get(key) ?? { ...named, count: 0 };
    group.count += row.count;
    groups.set(key, group);
  }
  // What a response keeps of all this is place and route; the language of a letter it does not.
  const people = new Map<string, number>();
  const keyOf = ({ language: _, count: __, ...group }: { language: string; count: number }) =>
    JSON.stringify(group);
  for (const group of groups.values())
    people.set(keyOf(group), (people.get(keyOf(group)) ?? 0) + group.count);
  return [...groups.values()].map((group) => ({ ...group, small: people.get(keyOf(group))! < threshold }));
}

/** Links whose codes only the person mailed ever sees: sealed beside the address, under a key that is not in the database. */
async function addRecipients(
  tx: Tx,
  services: Services,
  c: Context<{ Variables: StaffVariables }>,
  given: { campaignId: string; expiresOn: string },
  rows: ListRow[],
): Promise<number> {
  const { acting } = c.var;
  const { campaignId, expiresOn } = given;
  const people = rows.map((row) => ({ row, id: crypto.randomUUID(), code: newCode(), stop: newToken() }));
  await recipients.insertAddressed(
    tx,
    acting,
    people.map(({ row, id, code }) => ({
      id,
      campaignId,
      expiresOn,
      providerId: row.providerId,
      segmentId: row.segmentId,
      municipalityId: row.municipalityId,
      questionnaireId: row.questionnaireId,
      version: row.version,
      codeHash: hashSecret("invitation", code),
    })),
  );
  const sealed = people
    .map(({ row, id, code, stop }) => ({
      id: crypto.randomUUID(),
      campaignId,
      invitationId: id,
      stopHash: hashSecret("stop", stop),
      sealed: seal(
        services.config.mail!.key,
        { regionId: acting.regionId, campaignId, invitationId: id },
        { address: row.address!, code, stop, language: row.language },
      ),
    }))
    // Not in the order of the list.
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  await recipients.insertRecipients(tx, acting, sealed, today(services));
  await record(tx, acting, {
    action: "invitations.mailed",
    subject: campaignId,
    detail: { count: people.length },
  });
  return people.length;
}
