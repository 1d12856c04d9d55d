import { findIdentifiers as find } from "../../analysis/deidentify/find.ts";
import { record } from "../../db/queries/audit.ts";
import { proposeIdentifiers } from "../../db/queries/identifiers.ts";
import { rawText, readyForReview } from "../../db/queries/stories.ts";
import type { Step } from "./step.ts";

/** story.received -> passages that may identify somebody, proposed; then the story is ready for a researcher. */
export const findIdentifiers: Step = {
  name: "find-identifiers",
  text: "raw",
  async run(tx, _services, acting, storyId) {
    const raw = await rawText(tx, storyId);
    if (!raw) return; // withdrawn in the meantime
    const found = find(raw.text);
    await proposeIdentifiers(tx, acting.regionId, storyId, found);
    await readyForReview(tx, storyId);
    await record(tx, acting, {
      action: "story.identifiers-proposed",
      subject: `story:${storyId}`,
      detail: { proposed: found.length },
    });
  },
};
