import { parentPort, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import type { TrainingStory } from "../analysis/themes/dataset.ts";
import { movedFrom } from "../analysis/themes/learn-on.ts";
import { serialiseModel } from "../analysis/themes/model.ts";
import { compilePatterns } from "../analysis/themes/patterns.ts";
import { trainModel } from "../analysis/themes/train.ts";
import { shippedModel } from "./shipped-model.ts";
import type { Trained, TrainingInput } from "./training.ts";

// The thread of api/training.ts: values in, one model out.

/** Groups the data is cut in to calibrate: two instead of the shipped model's four, so that it takes three trainings, not five. */
const folds = 2;
/** Moves away from the shipped model that are smaller than this are not kept. */
const smallestMove = 0.02;

const { own, patterns, themes } = workerData as TrainingInput;
const stories: TrainingStory[] = own.map(({ id, text, respondent, codes }) => ({
  id,
  text,
  respondent,
  codes,
}));
const base = shippedModel();
if (!base)
  throw new Error("There is no shipped model to learn on from: content/model/themes-1.json is missing.");
const model = trainModel(stories, [], compilePatterns(patterns, themes), themes, { folds, base });
const made: Omit<Trained, "cpuMs"> = {
  weights: gzipSync(serialiseModel(movedFrom(base, model), smallestMove)),
  baseStories: base.source.stories,
  patternsOnly: [...model.patternsOnly],
};
parentPort!.postMessage(made);
