import type { Checked } from "../../analysis/themes/ask.ts";
import { record } from "../../db/queries/audit.ts";
import { codingThemes } from "../../db/queries/codings.ts";
import { findStory, latestVersion } from "../../db/queries/stories.ts";
import { codebookVersion, hasRead, saveReading } from "../../db/queries/suggestions.ts";
import { type OutsideEngine, type OutsideReader, outsideName } from "../outside/engine.ts";
import { OutsideFailure } from "../outside/failure.ts";
import { today } from "../services.ts";
import type { LongStep } from "./step.ts";

interface Asked {
  outside: OutsideEngine;
  reader: (signal: AbortSignal) => OutsideReader;
  versionId: string;
  /** The approved safe text, and nothing else of the story. */
  text: string;
  codebook: number;
}

/** What became of it: a checked reading, or in one word why there is none. */
type Outcome = { checked: Checked } | { why: string };

/** After this many tries on which the model broke off while it worked for others, it is this story that it cannot read. */
const mostTries = 3;

/**
 * story.themes-suggested -> a reading by the region's own language model, beside the built-in engine's that is there
 * already: whatever goes wrong here, the story has suggestions. Off unless LANGUAGE_MODEL_URL is set.
 */
export const askLanguageModel: LongStep<Asked, Outcome> = {
  name: "ask-language-model",
  text: "safe",
  async gather(tx, services, acting, storyId) {
    const { outside } = services;
    const version = outside && (await latestVersion(tx, storyId));
    const story = await findStory(tx, storyId);
    // Withdrawn, withheld or opened again in the meantime: what is not approved now goes nowhere.
    if (!version || !story || (story.status !== "approved" && story.status !== "coded")) return null;
    if (await hasRead(tx, version.id, outsideName, outside.model)) return null;
    const codebook = await codebookVersion(tx, acting.regionId);
    const { themes } = await codingThemes(tx, codebook);
    return {
      outside,
      reader: (signal) => outside.over(themes, undefined, signal),
      versionId: version.id,
      text: version.text,
      codebook,
    };
  },
  async work({ outside, reader, text }, signal, attempts = 1) {
    try {
      return { checked: await reader(signal).read(text) };
    } catch (error) {
      if (!(error instanceof OutsideFailure) || signal.aborted) throw error;
      if (error.kind === "unusable") return { why: error.why };
      if (attempts >= mostTries && mayBeTheStory(error) && outside.inARow <= 1) return { why: error.why };
      throw error;
    }
  },
  again(error, { outside }) {
    if (!(error instanceof OutsideFailure) || !outside) return null;
    // The first failure after something that worked may be the story's; further ones are the model's own.
    return { seconds: Math.max(5, outside.rest / 1000), counts: mayBeTheStory(error) && outside.inARow <= 1 };
  },
  async save(tx, services, acting, storyId, { outside, versionId, text, codebook }, outcome) {
    const about = { engine: outsideName, model: outside.model };
    // Opened again while the model was reading: the new version is asked about anew.
    if ((await latestVersion(tx, storyId))?.id !== versionId) return;
    if ("why" in outcome) {
      await record(tx, acting, {
        action: "story.model-unread",
        subject: `story:${storyId}`,
        detail: { ...about, why: outcome.why },
      });
      return;
    }
    const { suggestions, probabilities, dropped } = outcome.checked;
    const engine = await services.engines.of(tx, acting.regionId);
    const saved = await saveReading(tx, acting.regionId, versionId, codebook, {
      ...about,
      probabilities,
      suggestions: suggestions.map((one) => ({
        ...one,
        likeCodingId: engine.like({ ...one, words: text.slice(one.start, one.end) }, storyId),
      })),
      on: today(services),
      place: outside.shown ? "front" : "beside",
    });
    await record(tx, acting, {
      action: "story.model-read",
      subject: `story:${storyId}`,
      detail: { ...about, suggested: saved, shown: outside.shown, dropped },
      jobs:
        outside.shown && services.config.sentenceVectors
          ? [{ step: "compare-meaning", subject: storyId }]
          : [],
    });
  },
};

/** Breaking off or giving no answer in time may be due to one long or odd story; a shut door never is. */
function mayBeTheStory({ why }: OutsideFailure): boolean {
  return why === "timeout" || why === "broken-off" || why === "server-error";
}
