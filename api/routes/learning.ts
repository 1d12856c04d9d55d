import { setImmediate } from "node:timers/promises";
import { Hono } from "hono";
import { agreeOn, agreePerTheme, fewestGiven, fewestPairs } from "../../analysis/agreement/pairs.ts";
import { fewest, measureAll, measureThemes, wilson } from "../../analysis/themes/figures.ts";
import { record } from "../../db/queries/audit.ts";
import { codingThemes } from "../../db/queries/codings.ts";
import {
  holdoutCounts,
  type Judged,
  type JudgedText,
  judgedHoldout,
  outcomes,
  textsOf,
  trainingState,
  valencesOn,
  valencesTakenOver,
} from "../../db/queries/learning.ts";
import { dropWeights, lastModel } from "../../db/queries/models.ts";
import { blindPairs, changeShares, shares } from "../../db/queries/passes.ts";
import { codebookVersion } from "../../db/queries/suggestions.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok } from "../contract/common.ts";
import { type Learning, learning, sharesChange } from "../contract/learning.ts";
import { ownModel, type ShippedBeside } from "../engine.ts";
import { follow } from "../journey.ts";
import { outsideName } from "../outside/engine.ts";
import { Problem } from "../problem.ts";
import { type Services, today, write } from "../services.ts";
import { fewestOwnStories, readAgain } from "../steps/train-themes.ts";
import { done, refused } from "./usual.ts";

/** What the shipped model would have suggested for the stories that a region's own model was judged on. */
async function judgedByShipped(
  shipped: ShippedBeside | undefined,
  judged: readonly Judged[],
  texts: readonly JudgedText[],
): Promise<Judged[]> {
  if (!shipped) return [];
  const byId = new Map(texts.map((one) => [one.id, one]));
  const read: Judged[] = [];
  for (const one of judged) {
    const text = byId.get(one.versionId);
    // Taken back between the two questions.
    if (!text) continue;
    read.push({ ...one, model: shipped.model, suggested: [...shipped.themes(text)] });
    // The first time hundreds of stories are read: others get their turn in between.
    await setImmediate();
  }
  return read;
}

/** Engines on exactly the same stories of the holdout: those that each of them read. */
function sideBySide(judged: readonly Judged[], engines: readonly Pick<Judged, "engine" | "model">[]) {
  const its = engines.map((one) => judged.filter((j) => j.engine === one.engine && j.model === one.model));
  const inAll = (versionId: string) => its.every((list) => list.some((j) => j.versionId === versionId));
  const common = its.map((list) => list.filter((j) => inAll(j.versionId)));
  return {
    stories: common[0]!.length,
    engines: engines.map((one, i) => ({ ...one, all: measureAll(common[i]!) })),
  };
}

/** How often these engines gave a passage the coder's valence: on the holdout, and where people took it over. */
function valencesOf(
  engines: readonly Pick<Judged, "engine" | "model">[],
  held: Awaited<ReturnType<typeof valencesOn>>,
  taken: Awaited<ReturnType<typeof valencesTakenOver>>,
  themes: readonly string[],
): Learning["valences"] {
  const sum = (rows: readonly { n: number; right: number }[]) => {
    const n = rows.reduce((total, row) => total + row.n, 0);
    const right = rows.reduce((total, row) => total + row.right, 0);
    return { n, right: n >= fewest ? wilson(right, n) : null };
  };
  return engines.map(({ engine, model }) => {
    const its = held.filter((row) => row.engine === engine && row.model === model);
    const used = taken.filter((row) => row.engine === engine);
    return {
      engine,
      model,
      first: used.map(({ first }) => first).sort()[0] ?? null,
      last:
        used
          .map(({ last }) => last)
          .sort()
          .at(-1) ?? null,
      all: { held: sum(its), taken: sum(used) },
      themes: themes.map((theme) => ({
        theme,
        held: sum(its.filter((row) => row.themeId === theme)),
        taken: sum(used.filter((row) => row.themeId === theme)),
      })),
    };
  });
}

/** How far two people who coded the same stories apart agree, and over which days that was. */
function agreementOf(
  pairs: Awaited<ReturnType<typeof blindPairs>>,
  themes: readonly string[],
): Learning["agreement"] {
  const days = pairs.map(({ on }) => on).sort();
  return {
    stories: pairs.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    fewest: fewestPairs,
    fewestGiven,
    all: agreeOn(pairs, themes),
    themes: agreePerTheme(pairs, themes),
  };
}

/** How good the suggestions are; which stories are kept to measure on; a model of the region's own codings. */
export function learningRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/learning",
      describe("How good the suggestions are, with numbers and dates, and by what they are made", learning, [
        ...refused,
      ]),
      staff(services, "steer the suggestions"),
      async (c) => {
        const { regionId } = c.var.acting;
        const { engine, judged, now, texts, rest } = await db.inRegion(c.var.acting, async (tx) => {
          const { themes } = await codingThemes(tx, await codebookVersion(tx, regionId));
          const ids = themes.map(({ id }) => id);
          const judged = await judgedHoldout(tx);
          const kinds = [...new Set(judged.map(({ engine, model }) => `${engine} ${model}`))].sort();
          const engine = await services.engines.of(tx, regionId);
          const { name, model } = engine;
          const now = judged.filter((one) => one.engine === name && one.model === model);
          const texts = engine.shipped
            ? await textsOf(
                tx,
                now.map(({ versionId }) => versionId),
              )
            : [];
          const made = await lastModel(tx);
          const rest: Omit<Learning, "sideBySide"> = {
            today: today(services),
            themes: themes.map(({ id, label }) => ({ id, label })),
            engine: { name, model },
            alongside: services.outside
              ? { model: services.outside.model, shown: services.outside.shown }
              : null,
            outcomes: await outcomes(tx),
            measured: kinds.map((kind) => {
              const its = judged.filter((story) => `${story.engine} ${story.model}` === kind);
              return {
                engine: its[0]!.engine,
                model: its[0]!.model,
                stories: its.length,
                all: measureAll(its),
                themes: measureThemes(its, ids),
              };
            }),
            valences: valencesOf(
              [
                { engine: name, model },
                ...(services.outside ? [{ engine: outsideName, model: services.outside.model }] : []),
              ],
              await valencesOn(tx, [...new Set(judged.map(({ versionId }) => versionId))]),
              await valencesTakenOver(tx),
              ids,
            ),
            fewest,
            agreement: agreementOf(await blindPairs(tx), ids),
            stories: await holdoutCounts(tx),
            shares: await shares(tx),
            training: {
              state: await trainingState(tx),
              fewest: fewestOwnStories,
              model: made && { ...made, inUse: model.split("+")[0] === ownModel(made.number) },
            },
          };
          return { engine, judged, now, texts, rest };
        });
        // After the transaction: hundreds of stories are read the first time.
        const { name, model, shipped } = engine;
        const byShipped = await judgedByShipped(shipped, now, texts);
        const beside: Learning["sideBySide"] = [];
        if (shipped)
          beside.push(
            sideBySide(
              [...now, ...byShipped],
              [
                { engine: name, model },
                { engine: name, model: shipped.model },
              ],
            ),
          );
        if (services.outside)
          beside.push(
            sideBySide(judged, [
              { engine: name, model },
              { engine: outsideName, model: services.outside.model },
            ]),
          );
        return c.json({ ...rest, sideBySide: beside } satisfies Learning);
      },
    )
    .put(
      "/api/learning/shares",
      describe("Which share of newly approved stories is kept to measure on, and is coded by two", ok, [
        ...refused,
        "invalid-input",
      ]),
      staff(services, "steer the suggestions"),
      valid("json", sharesChange),
      async (c) => {
        const change = c.req.valid("json");
        await db.inRegion(c.var.acting, async (tx) => {
          await changeShares(tx, change);
          await record(tx, c.var.acting, { action: "shares.changed", subject: "region", detail: change });
        });
        return c.json(done);
      },
    )
    .post(
      "/api/learning/training",
      describe("Make a model of the region's own codings; the one in use works until it is there", ok, [
        ...refused,
        "too-few-stories",
      ]),
      staff(services, "steer the suggestions"),
      async (c) => {
        await write(services, c.var.acting, async (tx) => {
          if ((await holdoutCounts(tx)).learnt < fewestOwnStories) throw new Problem("too-few-stories");
          await record(tx, c.var.acting, {
            action: "training.asked",
            subject: `region:${c.var.acting.regionId}`,
            jobs: follow("training.asked", "asked"),
          });
        });
        return c.json(done);
      },
    )
    .delete(
      "/api/learning/training",
      describe("Back to the shipped model: the weights of the region's own are emptied", ok, [
        ...refused,
        "conflict",
      ]),
      staff(services, "steer the suggestions"),
      async (c) => {
        await write(services, c.var.acting, async (tx) => {
          // The one that is being made would take its place all the same.
          if ((await trainingState(tx)) === "waiting") throw new Problem("conflict");
          // Pressed twice, or on two screens: once.
          if (!(await dropWeights(tx))) return;
          await record(tx, c.var.acting, {
            action: "model.dropped",
            subject: `model:${c.var.acting.regionId}`,
            detail: { reason: "asked" },
            jobs: await readAgain(tx),
          });
        });
        return c.json(done);
      },
    );
}
