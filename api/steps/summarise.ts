import { publish, show } from "../../analysis/summary/publish.ts";
import { record } from "../../db/queries/audit.ts";
import { groupState, regionSettings, savePublication } from "../../db/queries/summaries.ts";
import { today } from "../services.ts";
import type { Step } from "./step.ts";

/**
 * group.changed -> what may be shown of one provider in one segment in one wave. The only writer of `batch` and
 * `summary`; reads what researchers coded, never what the machine suggested.
 */
export const summarise: Step = {
  name: "summarise",
  text: "safe",
  async run(tx, services, acting, subject) {
    const [providerId, segmentId, waveId] = subject.split("/") as [string, string, string];
    const group = { providerId, segmentId, waveId };
    const limits = await regionSettings(tx);
    const { stories, batches } = await groupState(tx, group);
    const publication = publish(stories, batches, limits);
    const shown = show(publication.batches, limits);
    await savePublication(tx, acting.regionId, group, { ...publication, shown, on: today(services) });
    await record(tx, acting, {
      action: "group.summarised",
      subject: `group:${subject}`,
      detail: { published: publication.assigned.length, shown: shown !== null },
    });
  },
};
