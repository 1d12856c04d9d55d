import { existsSync, readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { type TrainingStory, toTraining } from "../analysis/themes/dataset.ts";
import { serialiseModel } from "../analysis/themes/model.ts";
import { compilePatterns } from "../analysis/themes/patterns.ts";
import { trainModel } from "../analysis/themes/train.ts";
import type { LabelledStory } from "../analysis/types.ts";
import { loadExamples, starterFile, teamFile } from "./cli/content.ts";
import type { Trained, TrainingInput } from "./training.ts";

// The thread of api/training.ts: values in, one model out.

/** Groups the data is cut in to calibrate: two instead of the shipped model's four, so that it takes three trainings, not five. */
const folds = 2;

const { own, patterns, themes } = workerData as TrainingInput;
const stories: TrainingStory[] = own.map(({ id, text, respondent, codes }) => ({
  id,
  text,
  respondent,
  codes,
}));
const known = new Set(stories.map(({ text }) => wordsOf(text)));
/**
 * Stories to learn from together, and those of the starter corpus among them at least: the more a region has coded, the
 * less it needs what others wrote, and the time stays bounded.
 */
const together = 2000;
const fewestBase = 400;
/** Example passages to learn from: a part, for the same reason. */
const mostExamples = 3000;

// A region may have been given the starter corpus as stories (the demo has): each counts once, as the region coded it.
const shipped = [starterFile(), teamFile()]
  .filter((file) => existsSync(file))
  .flatMap((file) => readFileSync(file, "utf8").trim().split("\n"))
  .map((line) => toTraining(JSON.parse(line) as LabelledStory))
  .filter(({ text }) => !known.has(wordsOf(text)));
const room = Math.max(fewestBase, together - stories.length);
const base = spread(shipped, room);
const examples = spread(loadExamples(), mostExamples);
const model = trainModel([...base, ...stories], examples, compilePatterns(patterns, themes), themes, {
  folds,
});
const made: Omit<Trained, "cpuMs"> = {
  weights: gzipSync(serialiseModel(model)),
  baseStories: base.length,
  patternsOnly: [...model.patternsOnly],
};
parentPort!.postMessage(made);

/** At most `count` of the items, spread evenly over the file, so that every writer and theme stays in it. */
function spread<T>(items: readonly T[], count: number): T[] {
  return items.filter(
    (_, i) => Math.floor((i * count) / items.length) !== Math.floor(((i - 1) * count) / items.length),
  );
}

/** The words of a text without what was replaced in it and without punctuation: the same story is the same. */
function wordsOf(text: string): string {
  return text
    .replace(/\[[^\]]*\]/g, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim()
    .toLowerCase();
}
