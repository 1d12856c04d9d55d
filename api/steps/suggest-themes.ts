import type { Lang } from "../../analysis/types.ts";
import { record } from "../../db/queries/audit.ts";
import { findStory, latestVersion } from "../../db/queries/stories.ts";
import { codebookVersion, saveReading } from "../../db/queries/suggestions.ts";
import { follow } from "../journey.ts";
import { today } from "../services.ts";
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
    const engine = await services.engines.of(tx, acting.regionId);
    const { suggestions, probabilities } = await engine.read(version.text, {
      respondent: story.respondent,
      ...(story.lang ? { lang: story.lang as Lang } : {}),
    });
    const saved = await saveReading(tx, acting.regionId, version.id, codebook, {
      engine: engine.name,
      model: engine.model,
      probabilities,
      suggestions: suggestions.map((one) => ({
        ...one,
        // A pattern is its own reason; what the model found is made clear by what people coded before.
        likeCodingId:
          one.source === "pattern"
            ? null
            : engine.like({ ...one, words: version.text.slice(one.start, one.end) }, storyId),
      })),
      on: today(services),
      place: services.config.languageModel?.shown ? "behind" : "front",
    });
    await record(tx, acting, {
      action: "story.themes-suggested",
      subject: `story:${storyId}`,
      detail: { suggested: saved, engine: engine.name, model: engine.model },
      jobs: follow("story.themes-suggested", storyId).filter(({ step }) =>
        step === "ask-language-model" ? services.config.languageModel : services.config.sentenceVectors,
      ),
    });
  },
};
