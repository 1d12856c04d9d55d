import { Hono } from "hono";
import type { Acting } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import {
  addCoding,
  listCodings,
  removeCoding,
  setValence,
  themeExists,
  codingThemes as themesOf,
} from "../../db/queries/codings.ts";
import { firstPassesOf, planOf } from "../../db/queries/passes.ts";
import { latestVersion } from "../../db/queries/stories.ts";
import {
  codebookVersion,
  findSuggestion,
  hasSuggested,
  listSuggestions,
  markShown,
  setSuggestionState,
} from "../../db/queries/suggestions.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { changed, codable, codingOf } from "../coding.ts";
import {
  type CodingDesk,
  codingChange,
  codingDesk,
  codingThemes,
  made,
  newCoding,
} from "../contract/codings.ts";
import { ok } from "../contract/common.ts";
import { sightOf } from "../passes.ts";
import { Problem } from "../problem.ts";
import { tidySpan } from "../safe-text.ts";
import { type Services, today, write } from "../services.ts";
import { passRoutes } from "./passes.ts";
import { quoteRoutes } from "./quotes.ts";
import { byId, done, refused, usual } from "./usual.ts";

/** The coding desk: codings by researchers and suggestions by the machine; passes.ts and quotes.ts have the rest. */
export function codingRoutes(services: Services) {
  const { db } = services;

  return new Hono<{ Variables: StaffVariables }>()
    .get(
      "/api/coding-themes",
      describe("The region's codebook as the coder needs it at hand", codingThemes, refused),
      staff(services, "code stories"),
      async (c) =>
        c.json(
          await db.inRegion(c.var.acting, async (tx) =>
            themesOf(tx, await codebookVersion(tx, c.var.acting.regionId)),
          ),
        ),
    )
    .get(
      "/api/stories/:id/codings",
      describe("Codings and suggestions on a story's newest safe version", codingDesk, [
        ...usual,
        "conflict",
      ]),
      staff(services, "code stories"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        const desk = await db.inRegion(c.var.acting, async (tx): Promise<CodingDesk> => {
          const version = await latestVersion(tx, id);
          if (!version) throw new Problem("not-found");
          const me = c.var.account.id;
          const plan = await planOf(tx, id);
          const sight = sightOf(plan);
          const codings = await listCodings(tx, version.id);
          const shown = sight.suggestions ? await markShown(tx, version.id, today(services)) : 0;
          if (shown > 0)
            await record(tx, c.var.acting, {
              action: "suggestions.shown",
              subject: `story:${id}`,
              detail: { shown },
            });
          return {
            versionId: version.id,
            codings: codings
              .filter(({ coderId }) => sight.others || coderId === me)
              .map(({ coderId, ...coding }) => ({
                ...coding,
                mine: coderId === me,
              })) as CodingDesk["codings"],
            suggestions: sight.suggestions
              ? ((await listSuggestions(tx, version.id)).map(({ shownOn: _, like, ...rest }) => ({
                  ...rest,
                  like: like && { coder: like.coder, mine: like.coderId === me, words: like.words },
                })) as CodingDesk["suggestions"])
              : [],
            suggested: !sight.suggestions || (await hasSuggested(tx, id)),
            plan: {
              holdout: plan.holdout,
              coders: plan.coders,
              finished: plan.finished.length,
              mine: plan.finished.includes(me),
              alone: !sight.others,
            },
            firstPasses:
              plan.coders > 1 && sight.others
                ? (await firstPassesOf(tx, id)).map(({ coderId, ...pass }) => ({
                    ...pass,
                    mine: coderId === me,
                  }))
                : [],
          };
        });
        return c.json(desk);
      },
    )
    .post(
      "/api/stories/:id/codings",
      describe("Code a passage; naming a suggestion accepts it", made, [...usual, "conflict"], 201),
      staff(services, "code stories"),
      valid("param", byId),
      valid("json", newCoding),
      async (c) => {
        const { id } = c.req.valid("param");
        const given = c.req.valid("json");
        const codingId = await write(services, c.var.acting, async (tx) => {
          const story = await codable(tx, id, c.var.account.id);
          const version = await latestVersion(tx, id);
          if (version?.id !== given.versionId) throw new Problem("conflict");
          const span = given.end <= version.text.length ? tidySpan(version.text, given) : null;
          if (!span) throw new Problem("invalid-input", [{ path: "start", message: "Kijk dit veld na." }]);
          const codebook = await codebookVersion(tx, c.var.acting.regionId);
          if (!(await themeExists(tx, codebook, given.themeId)))
            throw new Problem("invalid-input", [{ path: "themeId", message: "Kijk dit veld na." }]);
          if (given.suggestionId) {
            const accepted = await findSuggestion(tx, given.suggestionId);
            if (!accepted || accepted.versionId !== version.id || !sightOf(await planOf(tx, id)).suggestions)
              throw new Problem("not-found");
            const same =
              accepted.themeId === given.themeId &&
              accepted.valence === given.valence &&
              accepted.start === span.start &&
              accepted.end === span.end;
            await setSuggestionState(tx, given.suggestionId, same ? "accepted" : "changed");
          }
          const coding = await addCoding(tx, {
            regionId: c.var.acting.regionId,
            storyId: id,
            codebookVersion: codebook,
            coderId: c.var.account.id,
            ...given,
            ...span,
          });
          await record(tx, c.var.acting, {
            action: given.suggestionId ? "suggestion.accepted" : "coding.added",
            subject: `story:${id}`,
            detail: { coding, theme: given.themeId, valence: given.valence },
            jobs: changed(story),
          });
          return coding;
        });
        return c.json({ id: codingId }, 201);
      },
    )
    .patch(
      "/api/codings/:id",
      describe("Change the valence of a coding", ok, [...usual, "conflict"]),
      staff(services, "code stories"),
      valid("param", byId),
      valid("json", codingChange),
      async (c) => {
        const { id } = c.req.valid("param");
        const { valence } = c.req.valid("json");
        await write(services, c.var.acting, async (tx) => {
          const { coding, story } = await codingOf(tx, id, c.var.account.id);
          await setValence(tx, id, valence);
          if (coding.suggestionId) {
            const from = await findSuggestion(tx, coding.suggestionId);
            const same =
              from?.themeId === coding.themeId &&
              from.valence === valence &&
              from.start === coding.start &&
              from.end === coding.end;
            await setSuggestionState(tx, coding.suggestionId, same ? "accepted" : "changed");
          }
          await record(tx, c.var.acting, {
            action: "coding.changed",
            subject: `story:${story.id}`,
            detail: { coding: id, theme: coding.themeId, from: coding.valence, to: valence },
            jobs: changed(story),
          });
        });
        return c.json(done);
      },
    )
    .delete(
      "/api/codings/:id",
      describe("Remove a coding; its quote goes with it, its suggestion is open again", ok, [
        ...usual,
        "conflict",
      ]),
      staff(services, "code stories"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        await write(services, c.var.acting, async (tx) => {
          const { coding, story } = await codingOf(tx, id, c.var.account.id);
          await removeCoding(tx, id);
          if (coding.suggestionId) await setSuggestionState(tx, coding.suggestionId, "open");
          await record(tx, c.var.acting, {
            action: "coding.removed",
            subject: `story:${story.id}`,
            detail: {
              coding: id,
              theme: coding.themeId,
              valence: coding.valence,
              of: coding.coderId === c.var.account.id ? "self" : `account:${coding.coderId}`,
            },
            jobs: changed(story),
          });
        });
        return c.json(done);
      },
    )
    .post(
      "/api/suggestions/:id/rejection",
      describe("Set a suggestion aside", ok, [...usual, "conflict"]),
      staff(services, "code stories"),
      valid("param", byId),
      async (c) => {
        await judge(c.var.acting, c.var.account.id, c.req.valid("param").id, "open", "rejected");
        return c.json(done);
      },
    )
    .delete(
      "/api/suggestions/:id/rejection",
      describe("Take a suggestion up again", ok, [...usual, "conflict"]),
      staff(services, "code stories"),
      valid("param", byId),
      async (c) => {
        await judge(c.var.acting, c.var.account.id, c.req.valid("param").id, "rejected", "open");
        return c.json(done);
      },
    )
    .route("/", passRoutes(services))
    .route("/", quoteRoutes(services));

  async function judge(
    acting: Acting,
    accountId: string,
    id: string,
    from: "open" | "rejected",
    to: "open" | "rejected",
  ) {
    await db.inRegion(acting, async (tx) => {
      const suggestion = await findSuggestion(tx, id);
      if (!suggestion) throw new Problem("not-found");
      await codable(tx, suggestion.storyId, accountId);
      if (!sightOf(await planOf(tx, suggestion.storyId)).suggestions) throw new Problem("not-found");
      // Read again behind the story's lock: a colleague may just have accepted it.
      const now = await findSuggestion(tx, id);
      if (now?.state !== from) throw new Problem("conflict");
      await setSuggestionState(tx, id, to);
      await record(tx, acting, {
        action: to === "rejected" ? "suggestion.rejected" : "suggestion.taken-up",
        subject: `story:${suggestion.storyId}`,
        detail: {
          suggestion: id,
          theme: suggestion.themeId,
          engine: suggestion.engine,
          model: suggestion.model,
        },
      });
    });
  }
}
