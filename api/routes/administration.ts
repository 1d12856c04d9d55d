import { type Context, Hono } from "hono";
import { loadRegion, type RegionContent } from "../../db/content.ts";
import * as administration from "../../db/queries/administration.ts";
import { record } from "../../db/queries/audit.ts";
import { listCampaigns, makeCampaign } from "../../db/queries/campaigns.ts";
import { findCodebook } from "../../db/queries/codebooks.ts";
import { startAgain, stepOverview } from "../../db/queries/jobs.ts";
import * as regions from "../../db/queries/regions.ts";
import { describe } from "../access/describe.ts";
import { makeInvitations } from "../access/invite.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import * as contract from "../contract/administration.ts";
import { ok } from "../contract/common.ts";
import { follow } from "../journey.ts";
import { Problem } from "../problem.ts";
import { type Services, today, write } from "../services.ts";
import { refused, refusedInput } from "./usual.ts";

/** What the administrator keeps running: steps, the log, the region's settings, waves, campaigns and invitations. */
export function administrationRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/administration/steps",
      describe("What waits, what failed, and what was done per day", contract.steps, refused),
      staff(services, "watch the steps"),
      async (c) => c.json(await db.inRegion(c.var.acting, stepOverview)),
    )
    .post(
      "/api/administration/steps/:id/restart",
      describe("Start a failed step again", ok, ["invalid-input", ...refused, "not-found"]),
      staff(services, "watch the steps"),
      valid("param", contract.stepAt),
      async (c) => {
        const { id } = c.req.valid("param");
        await write(services, c.var.acting, async (tx) => {
          if (!(await startAgain(tx, id))) throw new Problem("not-found");
          await record(tx, c.var.acting, { action: "step.restarted", subject: String(id) });
        });
        return c.json({ ok: true as const });
      },
    )
    .get(
      "/api/administration/audit",
      describe("The audit log, newest first", contract.auditLog, ["invalid-input", ...refused]),
      staff(services, "read the audit log"),
      valid("query", contract.auditQuery),
      async (c) => {
        const query = c.req.valid("query");
        const shown = await db.inRegion(c.var.acting, async (tx) => ({
          page: query.page,
          ...(await administration.auditPage(tx, query)),
          ...(await administration.auditChoices(tx)),
        }));
        return c.json(shown);
      },
    )
    .get(
      "/api/administration/region",
      describe("The region's settings, and how other frameworks look", contract.regionSettings, refused),
      staff(services, "set up the region"),
      async (c) =>
        c.json(
          await db.inRegion(c.var.acting, async (tx) => {
            const {
              regionId: id,
              codebookVersion,
              holdoutShare: _,
              doubleShare: __,
              ...settings
            } = await regions.currentRegion(tx);
            const book = await findCodebook(tx, codebookVersion);
            return {
              id,
              ...settings,
              frameworks: await regions.listFrameworks(tx),
              themes: (book?.themes ?? []).map(({ id: theme, label }) => ({ id: theme, label })),
            };
          }),
        ),
    )
    .put(
      "/api/administration/region",
      describe("Change the region's settings; every summary is made again", ok, refusedInput),
      staff(services, "set up the region"),
      valid("json", contract.regionChange),
      async (c) => {
        const change = c.req.valid("json");
        await write(services, c.var.acting, async (tx) => {
          const old = await regions.currentRegion(tx);
          const frameworks = await regions.listFrameworks(tx);
          if (!frameworks.some((f) => f.id === change.frameworkId)) {
            throw wrong("frameworkId", "Kies een van de kaders uit de lijst.");
          }
          await regions.changeRegion(tx, change);
          const smaller = old.threshold !== change.threshold || old.cellMinimum !== change.cellMinimum;
          const groups = smaller ? await administration.allGroups(tx) : [];
          await record(tx, c.var.acting, {
            action: "region.changed",
            subject: c.var.acting.regionId,
            detail: change,
            jobs: groups.flatMap((group) => follow("group.changed", group)),
          });
        });
        return c.json({ ok: true as const });
      },
    )
    .get(
      "/api/administration/waves",
      describe("The waves and their campaigns", contract.waves, refused),
      staff(services, "set up the region"),
      async (c) => {
        const shown = await db.inRegion(c.var.acting, async (tx) => {
          const campaigns = await listCampaigns(tx);
          const links = new Map(
            (await administration.linksPerCampaign(tx)).map((row) => [row.campaignId, row.links]),
          );
          return (await regions.listWaves(tx)).map((wave) => ({
            ...wave,
            campaigns: campaigns
              .filter((campaign) => campaign.waveId === wave.id)
              .map(({ waveId: _, ...rest }) => ({ ...rest, links: links.get(rest.id) ?? 0 })),
          }));
        });
        return c.json({ waves: shown, legalGrounds: groundsOf(c.var.acting.regionId) });
      },
    )
    .post(
      "/api/administration/waves",
      describe("Make a wave", ok, refusedInput, 201),
      staff(services, "set up the region"),
      valid("json", contract.newWave),
      async (c) => {
        const wave = c.req.valid("json");
        await db.inRegion(c.var.acting, async (tx) => {
          if (!(await regions.insertWave(tx, c.var.acting, wave))) {
            throw wrong("id", "Deze ronde bestaat al. Kies een ander halfjaar.");
          }
          await record(tx, c.var.acting, { action: "wave.made", subject: wave.id });
        });
        return c.json({ ok: true as const }, 201);
      },
    )
    .patch(
      "/api/administration/waves/:id",
      describe("Close a wave, or open it again", ok, [...refusedInput, "not-found"]),
      staff(services, "set up the region"),
      valid("param", contract.waveAt),
      valid("json", contract.waveChange),
      async (c) => {
        const { id } = c.req.valid("param");
        const { closed } = c.req.valid("json");
        await db.inRegion(c.var.acting, async (tx) => {
          if (!(await regions.closeWave(tx, id, closed))) throw new Problem("not-found");
          await record(tx, c.var.acting, { action: closed ? "wave.closed" : "wave.opened", subject: id });
        });
        return c.json({ ok: true as const });
      },
    )
    .post(
      "/api/administration/campaigns",
      describe("Start a campaign in a wave", contract.made, refusedInput, 201),
      staff(services, "set up the region"),
      valid("json", contract.newCampaign),
      async (c) => {
        const campaign = c.req.valid("json");
        const id = await db.inRegion(c.var.acting, async (tx) => {
          if (!(await regions.listWaves(tx)).some((wave) => wave.id === campaign.waveId)) {
            throw wrong("waveId", "Kies een ronde uit de lijst.");
          }
          const listed = groundsOf(c.var.acting.regionId).find((one) => one.text === campaign.legalGround);
          const ground = campaign.ground ?? listed?.ground ?? "consent";
          if (ground === "consent" && campaign.carerUntil === 12)
            throw wrong(
              "carerUntil",
              "Bij toestemming gaat tot 16 jaar eerst een ouder of verzorger akkoord.",
            );
          const made = await makeCampaign(tx, c.var.acting, { ...campaign, ground });
          await record(tx, c.var.acting, {
            action: "campaign.made",
            subject: made,
            detail: { wave: campaign.waveId },
          });
          return made;
        });
        return c.json({ id }, 201);
      },
    )
    .get(
      "/api/administration/invitations/options",
      describe("What can be chosen for an invitation", contract.invitationOptions, refused),
      staff(services, "invite storytellers"),
      async (c) => c.json(await db.inRegion(c.var.acting, invitationOptions)),
    )
    .post(
      "/api/administration/invitations",
      describe(
        "Make single-use links; the codes are shown this once",
        contract.madeInvitations,
        refusedInput,
        201,
      ),
      staff(services, "invite storytellers"),
      valid("json", contract.newInvitations),
      async (c) => {
        const order = c.req.valid("json");
        const codes = await db.inRegion(c.var.acting, async (tx) => {
          const problem = whatIsWrong(order, await invitationOptions(tx), today(services));
          if (problem) throw problem;
          return (await makeInvitations(tx, c.var.acting, [order]))[0] ?? [];
        });
        return c.json({ base: `${publicOrigin(services, c)}/v/`, codes }, 201);
      },
    )
    .get(
      "/api/administration/waves/:id/responses",
      describe(
        "Links handed out and answers received per provider; small groups stay hidden",
        contract.responseCounts,
        ["invalid-input", ...refused, "not-found"],
      ),
      staff(services, "invite storytellers"),
      valid("param", contract.waveAt),
      async (c) => {
        const { id } = c.req.valid("param");
        const shown = await db.inRegion(c.var.acting, async (tx) => {
          if (!(await regions.listWaves(tx)).some((wave) => wave.id === id)) throw new Problem("not-found");
          const { threshold } = await regions.currentRegion(tx);
          return { threshold, rows: await administration.answersPerProvider(tx, id) };
        });
        return c.json({
          waveId: id,
          threshold: shown.threshold,
          rows: shown.rows.map(({ provider, segment, links, shown: answers }) => ({
            provider,
            segment,
            links,
            atLeast: answers > 0 ? answers : null,
          })),
        });
      },
    );
}

export async function invitationOptions(tx: Parameters<typeof regions.listPlaces>[0]) {
  const open = new Map((await regions.listWaves(tx)).filter((w) => !w.closed).map((w) => [w.id, w]));
  const campaigns = (await listCampaigns(tx)).flatMap(({ id, name, waveId }) => {
    const wave = open.get(waveId);
    return wave ? [{ id, name, wave: wave.name, lastDay: wave.endsOn }] : [];
  });
  return {
    campaigns,
    ...(await regions.listPlaces(tx)),
    questionnaires: await administration.listQuestionnaires(tx),
  };
}

/** Whether links can be made for these choices, in this campaign, until this day. */
export function whatIsWrong(
  order: Omit<ReturnType<typeof contract.newInvitations.parse>, "count">,
  options: Awaited<ReturnType<typeof invitationOptions>>,
  todayIs: string,
): Problem | null {
  const campaign = options.campaigns.find((one) => one.id === order.campaignId);
  const provider = options.providers.find((one) => one.id === order.providerId);
  if (!campaign) return wrong("campaignId", "Kies een campagne van een open ronde.");
  if (!provider) return wrong("providerId", "Kies een aanbieder uit de lijst.");
  if (!provider.segments.includes(order.segmentId)) {
    return wrong("segmentId", "Deze aanbieder werkt niet in dit segment. Kies een ander segment.");
  }
  if (order.municipalityId !== null && !options.municipalities.some((m) => m.id === order.municipalityId)) {
    return wrong("municipalityId", "Kies een gemeente uit de lijst.");
  }
  const known = options.questionnaires.some(
    (q) => q.id === order.questionnaireId && q.version === order.version,
  );
  if (!known) return wrong("questionnaireId", "Kies een vragenlijst uit de lijst.");
  if (order.expiresOn < todayIs) return wrong("expiresOn", "Deze dag is al voorbij. Kies een latere dag.");
  if (order.expiresOn > campaign.lastDay) {
    return wrong("expiresOn", "De ronde is dan al voorbij. Kies een eerdere dag.");
  }
  return null;
}

export const wrong = (path: string, message: string) => new Problem("invalid-input", [{ path, message }]);

/** The standard legal grounds: the region's own file, or for a region without one those of the demo region. */
function groundsOf(regionId: string): { label: string; text: string; ground: "public-task" | "consent" }[] {
  let content: RegionContent;
  try {
    content = loadRegion(regionId);
  } catch {
    content = loadRegion("demo");
  }
  return content.legalGrounds.map(({ id, label, text }) => ({
    label,
    text,
    // Whatever else a region rests on, people are asked first.
    ground: id === "public-task" ? ("public-task" as const) : ("consent" as const),
  }));
}

/** The address people see: PUBLIC_URL, or what the administrator's own browser used. */
export const publicOrigin = (services: Services, c: Context) =>
  services.config.publicUrl ?? new URL(c.req.url).origin;
