import { Hono } from "hono";
import type { Acting } from "../../db/client.ts";
import { record } from "../../db/queries/audit.ts";
import { givenBy } from "../../db/queries/codings.ts";
import { addPass, planOf, removePass } from "../../db/queries/passes.ts";
import { latestVersion, lockStory, setStatus } from "../../db/queries/stories.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { valid } from "../access/validate.ts";
import { ok } from "../contract/common.ts";
import { follow } from "../journey.ts";
import { waitsForColleague } from "../passes.ts";
import { Problem } from "../problem.ts";
import { type Services, write } from "../services.ts";
import { byId, done, usual } from "./usual.ts";

/** Being done with a story, and not done after all; by one coder, or by two of whom each is done apart. */
export function passRoutes(services: Services) {
  return new Hono<{ Variables: StaffVariables }>()
    .post(
      "/api/stories/:id/coded",
      describe("Done coding: from now on the story counts", ok, [...usual, "conflict", "signal-open"]),
      staff(services, "code stories"),
      valid("param", byId),
      async (c) => {
        await finish(c.var.acting, c.var.account.id, c.req.valid("param").id);
        return c.json(done);
      },
    )
    .delete(
      "/api/stories/:id/coded",
      describe("Not done after all: the story counts no longer until it is done again", ok, [
        ...usual,
        "conflict",
      ]),
      staff(services, "code stories"),
      valid("param", byId),
      async (c) => {
        await reopen(c.var.acting, c.var.account.id, c.req.valid("param").id);
        return c.json(done);
      },
    );

  /** This coder is done. The story counts once everybody who codes it is. */
  async function finish(acting: Acting, accountId: string, id: string): Promise<void> {
    await write(services, acting, async (tx) => {
      const story = await lockStory(tx, id);
      if (!story) throw new Problem("not-found");
      const before = await planOf(tx, id);
      if (story.status !== "approved" || waitsForColleague(before, accountId)) throw new Problem("conflict");
      if (story.openSignal) throw new Problem("signal-open");
      const version = await latestVersion(tx, id);
      if (!version) throw new Problem("conflict");
      // Kept as they are now: what two coders agree on is measured before they see each other's codes.
      const given = await givenBy(tx, version.id, accountId);
      await addPass(tx, { regionId: acting.regionId, storyId: id, coderId: accountId, ...given });
      const plan = await planOf(tx, id);
      const counts = plan.finished.length >= plan.coders;
      if (counts) await setStatus(tx, id, "coded");
      await record(tx, acting, {
        action: counts ? "story.coded" : "story.first-pass",
        subject: `story:${id}`,
        jobs: counts ? follow("group.changed", story.group) : [],
      });
    });
  }

  /** Not done after all. A pass that a colleague still has to match can be taken back; a finished double one stays. */
  async function reopen(acting: Acting, accountId: string, id: string): Promise<void> {
    await write(services, acting, async (tx) => {
      const story = await lockStory(tx, id);
      if (!story) throw new Problem("not-found");
      const waiting = waitsForColleague(await planOf(tx, id), accountId);
      if (story.status !== "coded" && !(story.status === "approved" && waiting))
        throw new Problem("conflict");
      if (waiting) await removePass(tx, id, accountId);
      else await setStatus(tx, id, "approved");
      await record(tx, acting, {
        action: "story.uncoded",
        subject: `story:${id}`,
        jobs: waiting ? [] : follow("group.changed", story.group),
      });
    });
  }
}
