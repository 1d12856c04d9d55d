import { Hono } from "hono";
import { record } from "../../db/queries/audit.ts";
import { releaseQuote, versionText, withdrawQuote } from "../../db/queries/quotes.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { codingOf } from "../coding.ts";
import { quoteRelease } from "../contract/codings.ts";
import { ok } from "../contract/common.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { byId, done, usual } from "./usual.ts";

/** Quotes: a coded passage that contract managers may read, released by a person and taken back by one. */
export function quoteRoutes(services: Services) {
  const { db } = services;
  return new Hono<{ Variables: StaffVariables }>()
    .post(
      "/api/codings/:id/quote",
      describe("Release a passage as a quote: the storyteller allows it and a person has checked it", ok, [
        ...usual,
        "conflict",
        "permission-needed",
        "signal-open",
      ]),
      staff(services, "release stories and quotes"),
      valid("param", byId),
      valid("json", quoteRelease),
      async (c) => {
        const { id } = c.req.valid("param");
        await db.inRegion(c.var.acting, async (tx) => {
          const { coding, story } = await codingOf(tx, id, c.var.account.id);
          if (story.openSignal) throw new Problem("signal-open");
          if (story.permission !== "quote") throw new Problem("permission-needed");
          const text = await versionText(tx, coding.versionId);
          if (text === null) throw new Problem("not-found");
          await releaseQuote(
            tx,
            c.var.acting.regionId,
            id,
            text.slice(coding.start, coding.end),
            c.var.account.id,
          );
          await record(tx, c.var.acting, {
            action: "quote.released",
            subject: `story:${story.id}`,
            detail: { coding: id, theme: coding.themeId },
          });
        });
        return c.json(done);
      },
    )
    .delete(
      "/api/codings/:id/quote",
      describe("Take a quote back", ok, [...usual, "conflict"]),
      staff(services, "release stories and quotes"),
      valid("param", byId),
      async (c) => {
        const { id } = c.req.valid("param");
        await db.inRegion(c.var.acting, async (tx) => {
          const { coding, story } = await codingOf(tx, id, c.var.account.id);
          await withdrawQuote(tx, id);
          await record(tx, c.var.acting, {
            action: "quote.withdrawn",
            subject: `story:${story.id}`,
            detail: { coding: id, theme: coding.themeId },
          });
        });
        return c.json(done);
      },
    );
}
