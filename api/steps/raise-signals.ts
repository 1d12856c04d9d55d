import { detectSignal } from "../../analysis/signals/detect.ts";
import { record } from "../../db/queries/audit.ts";
import { raiseSignal } from "../../db/queries/signals.ts";
import { findStory, rawText } from "../../db/queries/stories.ts";
import { today } from "../services.ts";
import { wholeText } from "../words.ts";
import type { Step } from "./step.ts";

/** story.received -> safeguarding queue, when anything the storyteller wrote may be a cry for help. */
export const raiseSignals: Step = {
  name: "raise-signals",
  text: "raw",
  async run(tx, services, acting, storyId) {
    const raw = await rawText(tx, storyId);
    const story = await findStory(tx, storyId);
    if (!raw || !story) return; // withdrawn in the meantime
    const found = detectSignal(wholeText(raw).text);
    if (found.level === "none") return;
    await raiseSignal(tx, acting.regionId, storyId, {
      level: found.level,
      evidence: found.evidence,
      on: today(services),
    });
    await record(tx, acting, {
      action: "signal.raised",
      subject: `story:${storyId}`,
      detail: { level: found.level },
    });
  },
};
