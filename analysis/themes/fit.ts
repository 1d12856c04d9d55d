import type { TwoModels } from "../learn/margins.ts";
import { type LinearWeights, trainLinear } from "../learn/solver.ts";
import { type Dataset, skip } from "./dataset.ts";
import type { Start } from "./learn-on.ts";

export interface FitOptions {
  unitCost: number;
  storyCost: number;
  valenceCost: number;
  /** Exponent of (negatives / positives) used as weight of positives. */
  balance: number;
  passes: number;
  seed: number;
}

export const defaultFit: FitOptions = {
  unitCost: 0.06,
  storyCost: 0.15,
  valenceCost: 0.03,
  balance: 0.4,
  passes: 12,
  seed: 7,
};

/** Weight of an example sentence against a coded story. */
export const defaultExampleWeight = 1;

function positiveWeights(
  targets: Uint8Array,
  weight: Float32Array,
  labels: number,
  balance: number,
): Float32Array {
  const positive = new Float64Array(labels);
  const all = new Float64Array(labels);
  for (let i = 0; i < weight.length; i++) {
    if (weight[i]! === 0) continue;
    for (let l = 0; l < labels; l++) {
      const t = targets[i * labels + l]!;
      if (t === skip) continue;
      all[l]! += 1;
      if (t === 1) positive[l]! += 1;
    }
  }
  return Float32Array.from(positive, (p, l) => ((all[l]! - p + 1) / (p + 1)) ** balance);
}

/**
 * Fits the sentence and the story model on the stories with `use[s] > 0` (the weight of the story). Examples teach what a
 * sentence says; what a whole story is like only the first `whole` ones tell, the coded stories.
 */
export function fitModels(
  data: Dataset,
  use: Float32Array,
  whole: number,
  options: FitOptions,
  start: Start | undefined,
): TwoModels {
  const labels = data.themes.length;
  const unitWeight = new Float32Array(data.firstUnit.at(-1)!);
  for (let s = 0; s < data.stories.length; s++)
    for (let u = data.firstUnit[s]!; u < data.firstUnit[s + 1]!; u++) unitWeight[u] = use[s]!;
  const unit = trainLinear(data.units, data.unitTargets, labels, {
    cost: options.unitCost,
    positiveWeight: positiveWeights(data.unitTargets, unitWeight, labels, options.balance),
    rowWeight: unitWeight,
    passes: options.passes,
    seed: options.seed,
    from: start?.unit,
  });
  const stories = use.map((weight, s) => (s < whole ? weight : 0));
  const story = trainLinear(data.storyRows, data.storyTargets, labels, {
    cost: options.storyCost,
    positiveWeight: positiveWeights(data.storyTargets, stories, labels, options.balance),
    rowWeight: stories,
    passes: options.passes,
    seed: options.seed,
    from: start?.story,
  });
  return { unit, story };
}

/** Fits the tone of passages, on the stories with `use[s] > 0`. */
export function fitValence(
  data: Dataset,
  use: Float32Array,
  options: FitOptions,
  start: Start | undefined,
): LinearWeights {
  return trainLinear(data.valenceRows, data.valenceTargets, 1, {
    cost: options.valenceCost,
    rowWeight: Float32Array.from(data.valenceStory, (s) => use[s]!),
    passes: options.passes,
    seed: options.seed,
    from: start?.valence,
  });
}
