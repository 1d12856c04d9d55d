import { Hono } from "hono";
import { findCodebook } from "../../db/queries/codebooks.ts";
import { currentRegion, listFrameworks } from "../../db/queries/regions.ts";
import { describe } from "../access/describe.ts";
import { type StaffVariables, staff } from "../access/staff.ts";
import { codebook } from "../contract/codebooks.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { refused } from "./usual.ts";

/** The codebook, for everybody who works with it. */
export function codebookRoutes(services: Services) {
  return new Hono<{ Variables: StaffVariables }>().get(
    "/api/codebook",
    describe("The codebook the region works with, and the frameworks it can be read by", codebook, [
      ...refused,
      "not-found",
    ]),
    staff(services, "read the codebook"),
    async (c) => {
      const shown = await services.db.inRegion(c.var.acting, async (tx) => {
        const region = await currentRegion(tx);
        const book = await findCodebook(tx, region.codebookVersion);
        if (!book) throw new Problem("not-found");
        return { ...book, frameworks: await listFrameworks(tx), framework: region.frameworkId };
      });
      return c.json(shown);
    },
  );
}
