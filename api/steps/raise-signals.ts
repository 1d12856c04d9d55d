import { detectSignal } from "../../analysis/signals/detect.ts";
import { recordAll } from "../../db/queries/audit.ts";
import { raiseSignal } from "../../db/queries/signals.ts";
import { rawTexts } from "../../db/queries/stories.ts";
import { today } from "../services.ts";
import { shippedSignals } from "../signals.ts";
import { wholeText } from "../words.ts";
import { eachInTurn, type ManyStep } from "./step.ts";

/** story.received -> safeguarding queue, when anything the storyteller wrote may be a cry for help. */
export const raiseSignals: ManyStep = {
  name: "raise-signals",
  text: "raw",
  async runMany(tx, services, acting, storyIds) {
    const found = await eachInTurn(await rawTexts(tx, storyIds), (raw) => ({
      storyId: raw.storyId,
      ...detectSignal(wholeText(raw).text, undefined, shippedSignals()),
    }));
    const raised = found.filter(({ level }) => level !== "none");
    for (const { storyId, level, evidence } of raised) {
      if (level === "none") continue;
      await raiseSignal(tx, acting.regionId, storyId, { level, evidence, on: today(services) });
    }
    await recordAll(
      tx,
      acting,
      raised.map(({ storyId, level }) => ({
        action: "signal.raised",
        subject: `story:${storyId}`,
        detail: { level },
      })),
    );
  },
};
