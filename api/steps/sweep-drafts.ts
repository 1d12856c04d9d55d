import { recordAll } from "../../db/queries/audit.ts";
import { sweepDrafts } from "../../db/queries/drafts.ts";
import { dropTyped } from "../../db/queries/recordings.ts";
import { today } from "../services.ts";
import type { Step } from "./step.ts";

/**
 * Unfinished answers go once their link can no longer be used, with what was spoken; so does the sound of stories that
 * were typed out long ago and never approved. Subject: the region; the worker queues it every day.
 */
export const sweepDraftsStep: Step = {
  name: "sweep-drafts",
  text: "none",
  draft: "sweep",
  async run(tx, services, acting) {
    const drafts = await sweepDrafts(tx, acting, today(services));
    const before = new Date(`${today(services)}T00:00:00Z`);
    before.setUTCDate(before.getUTCDate() - services.config.recordingDays);
    const recordings = await dropTyped(tx, before.toISOString().slice(0, 10));
    await recordAll(tx, acting, [
      ...(drafts > 0 ? [{ action: "drafts.swept", subject: "drafts", detail: { count: drafts } }] : []),
      ...(recordings > 0
        ? [{ action: "recordings.swept", subject: "recordings", detail: { count: recordings } }]
        : []),
    ]);
  },
};
