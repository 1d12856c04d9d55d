import { Hono } from "hono";
import { z } from "zod";
import { addUp, wilson } from "../../analysis/summary/add.ts";
import type { Shown } from "../../analysis/summary/publish.ts";
import type { Valence } from "../../analysis/types.ts";
import type { Acting, Tx } from "../../db/client.ts";
import { loadRegion } from "../../db/content.ts";
import { record } from "../../db/queries/audit.ts";
import { agreementsAbout } from "../../db/queries/follow-ups.ts";
import { currentGround, recordGround } from "../../db/queries/grounds.ts";
import { sessionsAbout } from "../../db/queries/sessions.ts";
import {
  type GroupKey,
  goalsAndThemes,
  providersWithSegments,
  quotesOf,
  regionSettings,
  segmentsOf,
  shownGroups,
  wavesOf,
} from "../../db/queries/summaries.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok, segmentId, uuid } from "../contract/common.ts";
import {
  contractOptions,
  newGround,
  type Overview,
  overview,
  providerQuery,
  segmentQuery,
} from "../contract/contracts.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { refused } from "./usual.ts";

/** The contract manager's views: only published groups and released quotes, and only once the ground is recorded. */
export function contractRoutes(services: Services) {
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/contracts/options",
      describe("What can be chosen for an overview, and whether its ground is recorded", contractOptions, [
        ...refused,
      ]),
      staff(services, "record the ground and purpose"),
      async (c) =>
        c.json(
          await services.db.inRegion(c.var.acting, async (tx) => {
            const { threshold, cellMinimum } = await regionSettings(tx);
            const ground = await currentGround(tx);
            const { legalGrounds, purposes } = groundChoices(c.var.acting.regionId);
            return {
              ground: ground && { ...ground, recordedAt: ground.recordedAt.toISOString() },
              choices: { legalGrounds, purposes },
              threshold,
              cellMinimum,
              providers: await providersWithSegments(tx),
              segments: await segmentsOf(tx),
              waves: await wavesOf(tx),
            };
          }),
        ),
    )
    .post(
      "/api/contracts/ground",
      describe(
        "Records the legal ground and purpose of looking per provider",
        ok,
        [...refused, "invalid-input", "invalid-json", "wrong-origin"],
        201,
      ),
      staff(services, "record the ground and purpose"),
      valid("json", newGround),
      async (c) => {
        const { legalGround, purpose } = c.req.valid("json");
        const choices = groundChoices(c.var.acting.regionId);
        const ground = choices.legalGrounds.find((g) => g.id === legalGround);
        const why = choices.purposes.find((p) => p.id === purpose);
        if (!ground || !why) {
          throw new Problem("invalid-input", [
            ...(ground ? [] : [{ path: "legalGround", message: "Kies een grondslag." }]),
            ...(why ? [] : [{ path: "purpose", message: "Kies een doel." }]),
          ]);
        }
        await services.db.inRegion(c.var.acting, async (tx) => {
          const id = await recordGround(tx, {
            regionId: c.var.acting.regionId,
            legalGround: ground.text,
            purpose: why.text,
            recordedBy: c.var.account.id,
            recordedAt: services.now(),
          });
          await record(tx, c.var.acting, {
            action: "ground.recorded",
            subject: `ground:${id}`,
            detail: { legalGround, purpose },
          });
        });
        return c.json({ ok: true as const }, 201);
      },
    )
    .get(
      "/api/contracts/providers/:id",
      describe("What the stories say of one provider in one segment", overview, [
        ...refused,
        "ground-needed",
        "not-found",
        "invalid-input",
      ]),
      staff(services, "read summaries per provider"),
      valid("param", z.object({ id: uuid })),
      valid("query", providerQuery),
      async (c) => {
        const { id } = c.req.valid("param");
        const { segment, waves } = c.req.valid("query");
        return c.json(
          await services.db.inRegion(c.var.acting, (tx) => look(tx, c.var.acting, id, segment, waves)),
        );
      },
    )
    .get(
      "/api/contracts/segments/:id",
      describe("What the stories say of a segment, its published providers together", overview, [
        ...refused,
        "ground-needed",
        "not-found",
        "invalid-input",
      ]),
      staff(services, "read summaries per provider"),
      valid("param", z.object({ id: segmentId })),
      valid("query", segmentQuery),
      async (c) => {
        const { id } = c.req.valid("param");
        const { waves } = c.req.valid("query");
        return c.json(
          await services.db.inRegion(c.var.acting, (tx) => look(tx, c.var.acting, null, id, waves)),
        );
      },
    );
}

/** The region's own standard texts; a region without a content file gets those of the demo, which name no region. */
function groundChoices(regionId: string) {
  let content: ReturnType<typeof loadRegion>;
  try {
    content = loadRegion(regionId);
  } catch {
    content = loadRegion("demo");
  }
  const plain = ({ id, label, text }: { id: string; label: string; text: string }) => ({ id, label, text });
  return { legalGrounds: content.legalGrounds.map(plain), purposes: content.purposes.map(plain) };
}

async function look(
  tx: Tx,
  acting: Acting,
  providerId: string | null,
  segmentOfView: string,
  waveList: string | undefined,
): Promise<Overview> {
  if (!(await currentGround(tx))) throw new Problem("ground-needed");
  const segment = (await segmentsOf(tx)).find((s) => s.id === segmentOfView);
  const providers = (await providersWithSegments(tx)).filter((p) => p.segments.includes(segmentOfView));
  const provider = providers.find((p) => p.id === providerId);
  const asked = waveList?.split(",");
  const waves = (await wavesOf(tx)).filter((w) => !asked || asked.includes(w.id));
  if (!segment || (providerId !== null && !provider) || waves.length < new Set(asked ?? []).size) {
    throw new Problem("not-found");
  }
  const { threshold, cellMinimum } = await regionSettings(tx);
  const { goals, themes } = await goalsAndThemes(tx);
  const groups = await shownGroups(tx, { segmentId: segment.id, waves: waves.map((w) => w.id) });
  const own = groups.filter((g) => providerId === null || g.providerId === providerId);
  const others = groups.filter((g) => providerId !== null && g.providerId !== providerId);
  const otherProviders = new Set(others.map((g) => g.providerId)).size;
  const mirror = otherProviders >= 2 ? others : null;
  const quotes = await quotesOf(tx, own);
  const about = { providerId, segmentId: segment.id };
  const agreements = await agreementsAbout(tx, about);
  const sessions = await sessionsAbout(tx, about);
  await record(tx, acting, {
    action: "summary.looked-at",
    subject: providerId === null ? `segment:${segment.id}` : `provider:${providerId}`,
    detail: { segment: segment.id, waves: waves.map((w) => w.id) },
  });
  return {
    provider: provider ? { id: provider.id, name: provider.name } : null,
    segment,
    waves: waves.map((w) => ({ id: w.id, name: w.name, stories: total(own.filter(of(w.id))) })),
    stories: total(own),
    mirror: mirror && { providers: otherProviders, stories: total(mirror) ?? 0 },
    goals,
    themes: themes.map((theme) => ({
      ...theme,
      own: addUp(own, theme.id),
      mirror: mirror && addUp(mirror, theme.id),
      quotes: quotes
        .filter((q) => q.themeId === theme.id)
        .map(({ id, valence, text, lang }) => ({ id, valence: valence as Valence, text, lang })),
      development: waves.map((w) => develop(own.filter(of(w.id)), theme.id)),
    })),
    agreements,
    sessions,
    threshold,
    cellMinimum,
  };
}

const of = (waveId: string) => (group: GroupKey) => group.waveId === waveId;

const total = (rows: Shown[]): number | null =>
  rows.length === 0 ? null : rows.reduce((sum, row) => sum + row.stories, 0);

function develop(rows: Shown[], themeId: string) {
  const stories = total(rows);
  const counts = addUp(rows, themeId);
  const share = (n: number | null) =>
    n === null || stories === null ? null : { count: n, ...wilson(n, stories) };
  return { positive: share(counts.positive), negative: share(counts.negative) };
}
