import { record } from "../../db/queries/audit.ts";
import { sweepDrafts } from "../../db/queries/drafts.ts";
import { today } from "../services.ts";
import type { Step } from "./step.ts";

/** Unfinished answers go once their link can no longer be used. Subject: the region; the worker queues it every day. */
export const sweepDraftsStep: Step = {
  name: "sweep-drafts",
  text: "none",
  draft: "sweep",
  async run(tx, services, acting) {
    const count = await sweepDrafts(tx, acting, today(services));
    if (count > 0) await record(tx, acting, { action: "drafts.swept", subject: "drafts", detail: { count } });
  },
};
