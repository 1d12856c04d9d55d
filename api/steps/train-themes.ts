import type { PatternFile } from "../../analysis/themes/patterns.ts";
import { record } from "../../db/queries/audit.ts";
import {
  dropWeights,
  engineState,
  modelHoldsTooMuch,
  type OwnStory,
  ownStories,
  patternsOf,
  putModel,
  storiesToReadAgain,
  themeIdsOf,
} from "../../db/queries/models.ts";
import { mostOwnStories, patternsAtFirst } from "../engine.ts";
import { follow } from "../journey.ts";
import { today } from "../services.ts";
import { type Trained, train } from "../training.ts";
import type { LongStep } from "./step.ts";

/** With fewer coded stories than this a region uses the model that the product comes with. */
export const fewestOwnStories = 20;

interface Material {
  codebook: number;
  patternRevision: number;
  patterns: PatternFile;
  themes: string[];
  own: OwnStory[];
}

/**
 * training.asked, story.withdrawn -> a model of the region's own codings, on from the shipped one. It reads approved safe
 * texts of this region only, never the holdout. The old model works until the new one is saved whole.
 */
export const trainThemes: LongStep<Material, Trained | null> = {
  name: "train-themes",
  text: "safe",
  async gather(tx, _services, _acting, subject) {
    if (subject === "withdrawn" && !(await modelHoldsTooMuch(tx))) return null;
    const { codebook, patternRevision } = await engineState(tx);
    return {
      codebook,
      patternRevision,
      patterns:
        patternRevision === 0
          ? await patternsAtFirst(tx, codebook)
          : ((await patternsOf(tx, codebook, patternRevision)) as PatternFile),
      themes: await themeIdsOf(tx, codebook),
      own: await ownStories(tx, codebook, mostOwnStories),
    };
  },
  async work({ own, patterns, themes }, signal) {
    return own.length < fewestOwnStories ? null : train({ own, patterns, themes }, signal);
  },
  async save(tx, services, acting, subject, material, trained) {
    if (!trained) {
      const had = await dropWeights(tx);
      await record(tx, acting, {
        action: "model.dropped",
        subject: `model:${acting.regionId}`,
        detail: { stories: material.own.length, reason: subject },
        jobs: had ? await readAgain(tx) : [],
      });
      return;
    }
    const number = await putModel(tx, acting.regionId, {
      codebookVersion: material.codebook,
      patternRevision: material.patternRevision,
      weights: trained.weights,
      stories: material.own.map(({ id }) => id),
      ownStories: material.own.length,
      baseStories: trained.baseStories,
      cpuMs: trained.cpuMs,
      patternsOnly: trained.patternsOnly,
      reason: subject === "withdrawn" ? "withdrawn" : "asked",
      madeOn: today(services),
    });
    // Withdrawn while the model was being made: it is not put in use, and made once more.
    if (await modelHoldsTooMuch(tx)) throw new StoryGone();
    await record(tx, acting, {
      action: "model.trained",
      subject: `model:${number}`,
      detail: {
        stories: material.own.length,
        base: trained.baseStories,
        cpuMs: trained.cpuMs,
        reason: subject,
      },
      jobs: await readAgain(tx),
    });
  },
};

class StoryGone extends Error {
  override name = "StoryGone";
}

/** The jobs by which a new engine reads what is not coded yet, and the holdout it is measured on. */
export async function readAgain(tx: Parameters<typeof storiesToReadAgain>[0]) {
  return (await storiesToReadAgain(tx)).flatMap((id) => follow("story.approved", id));
}
