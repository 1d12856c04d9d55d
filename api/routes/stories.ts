import { Hono } from "hono";
import { askedWords, excerptOf } from "../../analysis/text/search.ts";
import { nextToCode } from "../../analysis/themes/next.ts";
import { record } from "../../db/queries/audit.ts";
import { countCodings } from "../../db/queries/codings.ts";
import { codedPerTheme, holdoutCounts, toCode } from "../../db/queries/learning.ts";
import { planOf, setCoders, whereTheyDiffer } from "../../db/queries/passes.ts";
import {
  countStories,
  filtered,
  latestVersion,
  listStories,
  pageSize,
  rawSizes,
  setReleased,
  storyChoices,
} from "../../db/queries/stories.ts";
import { hasShown } from "../../db/queries/suggestions.ts";
import { describe } from "../access/describe.ts";
import { rights } from "../access/rights.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok } from "../contract/common.ts";
import {
  codersChange,
  type NextStories,
  nextStories,
  nextStoriesQuery,
  type StoryDetail,
  type StoryList,
  type StoryRow,
  storyDetail,
  storyList,
  storyListQuery,
  storyOptions,
} from "../contract/stories.ts";
import { sightOf } from "../passes.ts";
import { Problem } from "../problem.ts";
import { type Services, today } from "../services.ts";
import { factsOf, locked } from "../story.ts";
import { reviewRoutes } from "./reviews.ts";
import { byId, refused, usual } from "./usual.ts";

/** The researcher's stories: the list, one safe story, its release to a duidingssessie; reviews.ts has the rest. */
export function storyRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/stories",
      describe("List stories, open signals first, then the oldest", storyList, [
        ...refused,
        "invalid-input",
        "search-words",
      ]),
      staff(services, "list stories"),
      valid("query", storyListQuery, { words: "search-words" }),
      async (c) => {
        const query = c.req.valid("query");
        const { counts, rows, differ } = await db.inRegion(c.var.acting, async (tx) => {
          const rows = await listStories(tx, query, c.var.account.id);
          const double = rows.filter(({ plan }) => plan.coders > 1 && sightOf(plan).others);
          return {
            counts: await countStories(tx, query, c.var.account.id),
            rows,
            differ: await whereTheyDiffer(
              tx,
              double.map(({ id }) => id),
            ),
          };
        });
        const unread = rows.filter((row) => !row.version).map((row) => row.id);
        const sizes = await db.inRegion({ ...c.var.acting, text: rights["read raw stories"].text }, (tx) =>
          rawSizes(tx, unread),
        );
        const { signals, ...perStatus } = counts;
        const total = query.status
          ? counts[query.status]
          : Object.values(perStatus).reduce((sum, n) => sum + n, 0);
        const list: StoryList = {
          rows: rows.map((row) =>
            showRow(row, sizes.get(row.id), c.var.account.id, differ.has(row.id), query.words),
          ),
          page: query.page,
          pages: Math.max(1, Math.ceil(total / pageSize)),
          total,
          counts: { ...perStatus, signals },
        };
        return c.json(list);
      },
    )
    .get(
      "/api/stories/options",
      describe("What the list's filters choose from", storyOptions, refused),
      staff(services, "list stories"),
      async (c) => c.json(await db.inRegion(c.var.acting, storyChoices)),
    )
    .get(
      "/api/stories/next",
      describe("Which story is best coded next, and why", nextStories, [
        ...refused,
        "invalid-input",
        "search-words",
      ]),
      staff(services, "code stories"),
      valid("query", nextStoriesQuery, { words: "search-words" }),
      async (c) => {
        const { but, ...filters } = c.req.valid("query");
        const me = c.var.account.id;
        return c.json(
          await db.inRegion(c.var.acting, async (tx): Promise<NextStories> => {
            // Being done with a story has to wait while its signal does, so it is next only for who asks for those.
            const waiting = (await toCode(tx, me, filtered(filters, me))).filter(
              (one) => !one.signal || filters.signal === "open",
            );
            const coded = await codedPerTheme(tx);
            const { learnt, coded: measured } = await holdoutCounts(tx);
            const [next] = nextToCode(
              waiting
                .filter(({ id }) => id !== but)
                .map(({ id, holdout, finished, probabilities }) => ({
                  id,
                  holdout,
                  second: finished > 0,
                  probabilities: probabilities ?? {},
                })),
              { count: 1, coded, turn: learnt + measured },
            );
            const themes = next?.theme ? (await storyChoices(tx)).themes : [];
            return {
              next: next
                ? {
                    id: next.id,
                    why: next.why,
                    theme: themes.find(({ id }) => id === next.theme)?.name ?? null,
                  }
                : null,
              waiting: waiting.length,
            };
          }),
        );
      },
    )
    .get(
      "/api/stories/:id",
      describe("A story as it is after the review: safe text only", storyDetail, usual),
      staff(services, "list stories"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        const detail = await db.inRegion(c.var.acting, async (tx): Promise<StoryDetail> => {
          const { facts } = await factsOf(tx, id);
          const version = await latestVersion(tx, id);
          const hidden = facts.status === "review" || facts.status === "received";
          return {
            ...facts,
            version: version && !hidden ? { ...version, approvedAt: version.approvedAt.toISOString() } : null,
          };
        });
        return c.json(detail);
      },
    )
    .route("/", reviewRoutes(services))
    .put(
      "/api/stories/:id/coders",
      describe(
        "Have a story coded by two people, or by one after all; before anybody coded or saw suggestions",
        ok,
        [...usual, "conflict", "coded-or-seen"],
      ),
      staff(services, "code stories"),
      valid("param", byId),
      valid("json", codersChange),
      async (c) => {
        const { id } = c.req.valid("param");
        const { coders } = c.req.valid("json");
        await db.inRegion(c.var.acting, async (tx) => {
          const story = await locked(tx, id);
          if (story.status !== "approved") throw new Problem("conflict");
          const { finished } = await planOf(tx, id);
          if (finished.length > 0 || (await countCodings(tx, id)) > 0 || (await hasShown(tx, id)))
            throw new Problem("coded-or-seen");
          await setCoders(tx, c.var.acting.regionId, id, coders, today(services));
          await record(tx, c.var.acting, {
            action: "story.coders-set",
            subject: `story:${id}`,
            detail: { coders },
          });
        });
        return c.json({ ok: true as const });
      },
    )
    .post(
      "/api/stories/:id/release",
      describe("Let the safe text be read in a duidingssessie", ok, [
        ...usual,
        "conflict",
        "permission-needed",
        "signal-open",
      ]),
      staff(services, "release stories and quotes"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        await db.inRegion(c.var.acting, async (tx) => {
          const story = await locked(tx, id);
          if (story.openSignal) throw new Problem("signal-open");
          if (story.permission === "research") throw new Problem("permission-needed");
          if (story.status !== "approved" && story.status !== "coded") throw new Problem("conflict");
          await setReleased(tx, id, true);
          await record(tx, c.var.acting, { action: "story.released", subject: `story:${id}` });
        });
        return c.json({ ok: true as const });
      },
    )
    .delete(
      "/api/stories/:id/release",
      describe("Take a story back from the duidingssessies", ok, usual),
      staff(services, "release stories and quotes"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        await db.inRegion(c.var.acting, async (tx) => {
          await locked(tx, id);
          await setReleased(tx, id, false);
          await record(tx, c.var.acting, { action: "story.release-withdrawn", subject: `story:${id}` });
        });
        return c.json({ ok: true as const });
      },
    );
}

function showRow(
  row: Awaited<ReturnType<typeof listStories>>[number],
  raw: { length: number; proposed: number } | undefined,
  accountId: string,
  differ: boolean,
  words: string | undefined,
): StoryRow {
  const {
    version,
    signal,
    recording,
    plan,
    responseId: _,
    feelings: __,
    age: ___,
    addsTo: ____,
    ...rest
  } = row;
  // A story that was opened again has a frozen version, but is read as unapproved.
  const shown = row.status === "review" || row.status === "received" ? null : version;
  return {
    ...rest,
    signal: signal?.level ? signal : null,
    recording: recording?.state ? recording : null,
    length: version?.length ?? raw?.length ?? 0,
    proposed: raw?.proposed ?? null,
    title: shown?.title || null,
    excerpt: shown ? excerptOf(shown.text, askedWords(words ?? "")) : null,
    openSuggestions: shown && sightOf(plan).suggestions ? shown.openSuggestions : 0,
    plan: {
      holdout: plan.holdout,
      coders: plan.coders,
      finished: plan.finished.length,
      mine: plan.finished.includes(accountId),
      differ,
    },
  } as StoryRow;
}
