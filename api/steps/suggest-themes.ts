import type { Lang } from "../../analysis/types.ts";
import { record } from "../../db/queries/audit.ts";
import { findStory, latestVersion } from "../../db/queries/stories.ts";
import { codebookVersion, saveSuggestions } from "../../db/queries/suggestions.ts";
import type { Step } from "./step.ts";

/** story.approved -> themes the machine proposes on the safe text. Nothing counts them. */
export const suggestThemes: Step = {
  name: "suggest-themes",
  text: "safe",
  async run(tx, services, acting, storyId) {
    const version = await latestVersion(tx, storyId);
    const story = await findStory(tx, storyId);
    if (!version || !story) return; // withdrawn or reopened in the meantime
    const codebook = await codebookVersion(tx, acting.regionId);
    const proposals = services.engine().suggest(version.text, story.lang ? { lang: story.lang as Lang } : {});
    const saved = await saveSuggestions(
      tx,
      acting.regionId,
      version.id,
      codebook,
      `themes-${codebook}`,
      proposals,
    );
    await record(tx, acting, {
      action: "story.themes-suggested",
      subject: `story:${storyId}`,
      detail: { suggested: saved },
    });
  },
};
