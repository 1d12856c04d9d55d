import { findIdentifiers as find } from "../../analysis/deidentify/find.ts";
import { recordAll } from "../../db/queries/audit.ts";
import { proposeIdentifiers } from "../../db/queries/identifiers.ts";
import { rawTexts, readyForReview } from "../../db/queries/stories.ts";
import { eachInTurn, type ManyStep } from "./step.ts";

/** story.received -> passages that may identify somebody, proposed; then the story is ready for a researcher. */
export const findIdentifiers: ManyStep = {
  name: "find-identifiers",
  text: "raw",
  async runMany(tx, _services, acting, storyIds) {
    const found = await eachInTurn(await rawTexts(tx, storyIds), ({ storyId, text }) => ({
      storyId,
      places: find(text),
    }));
    await proposeIdentifiers(
      tx,
      acting.regionId,
      found.flatMap(({ storyId, places }) => places.map((place) => ({ storyId, ...place }))),
    );
    await readyForReview(
      tx,
      found.map(({ storyId }) => storyId),
    );
    await recordAll(
      tx,
      acting,
      found.map(({ storyId, places }) => ({
        action: "story.identifiers-proposed",
        subject: `story:${storyId}`,
        detail: { proposed: places.length },
      })),
    );
  },
};
