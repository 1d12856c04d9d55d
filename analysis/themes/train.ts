import { foldsOf } from "../learn/folds.ts";
import { type LinearWeights, type SparseRows, scoreRow, sigmoid, trainLinear } from "../learn/solver.ts";
import { buildDataset, type Dataset, skip, type TrainingStory } from "./dataset.ts";
import { defaultFeatures, type FeatureOptions } from "./features.ts";
import { type Start, startFrom } from "./learn-on.ts";
import { modelVersion, type ThemeFigures, type ThemeModel } from "./model.ts";
import type { PatternSet } from "./patterns.ts";
import { stackFeatures, trainStack } from "./stack.ts";

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

/**
 * What an error costs a model that learns on from another, against one that learns from nothing. Measured on 300 stories of two
 * writers nobody had learned from, six draws each: with 240 own stories micro-F1 rises 0.010 with a fifth of the cost and falls
 * 0.001 with half of it; with 30 it falls 0.005 and 0.010.
 */
const onward = 0.2;

function gentler(fit: FitOptions): FitOptions {
  return {
    ...fit,
    unitCost: fit.unitCost * onward,
    storyCost: fit.storyCost * onward,
    valenceCost: fit.valenceCost * onward,
  };
}

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
function fitModels(
  data: Dataset,
  use: Float32Array,
  whole: number,
  options: FitOptions,
  start: Start | undefined,
): { unit: LinearWeights; story: LinearWeights } {
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

/** Margins of all units and of the story, from rows of the data set. */
function marginsOf(
  data: Dataset,
  s: number,
  model: { unit: LinearWeights; story: LinearWeights },
): { units: Float64Array[]; story: Float64Array } {
  const labels = data.themes.length;
  const row = (rows: SparseRows, i: number, weights: LinearWeights) => {
    const out = new Float64Array(labels);
    const from = rows.start[i]!;
    const to = rows.start[i + 1]!;
    scoreRow(weights, rows.index.subarray(from, to), rows.value.subarray(from, to), out);
    return out;
  };
  const units: Float64Array[] = [];
  for (let u = data.firstUnit[s]!; u < data.firstUnit[s + 1]!; u++)
    units.push(row(data.units, u, model.unit));
  return { units, story: row(data.storyRows, s, model.story) };
}

/** Below this number of stories a theme uses patterns only. */
const fewestExamples = 20;

const defaultExampleWeight = 1;

export interface TrainOptions {
  features?: FeatureOptions;
  fit?: FitOptions;
  /** Weight of an example sentence against a coded story. */
  exampleWeight?: number;
  folds?: number;
  /** A model to learn on from: what the stories don't speak of stays as it knows it. */
  base?: ThemeModel | undefined;
}

/** Out-of-fold results: what held-out groups of stories got from models that had not seen them. */
interface CrossValidation {
  /** Row-major stories x themes: calibrated probability. */
  probability: Float64Array;
  stack: Float64Array;
  valenceRight: number;
  valenceAll: number;
}

/**
 * Trains the theme model: sentence and story classifiers, stacked and calibrated on predictions for held-out groups
 * (writers, waves), so that confidence and thresholds hold for people the model has not read.
 *
 * @param stories coded stories with identifiers replaced (`toTraining`)
 * @param examples single sentences that show a theme; never used to choose thresholds
 */
export function trainModel(
  stories: readonly TrainingStory[],
  examples: readonly TrainingStory[],
  patterns: PatternSet,
  themes: readonly string[],
  options: TrainOptions = {},
): ThemeModel {
  const { base } = options;
  const features = options.features ?? base?.features ?? defaultFeatures;
  const fitOptions = base ? gentler(options.fit ?? defaultFit) : (options.fit ?? defaultFit);
  const data = buildDataset([...stories, ...examples], themes, patterns, features, base?.vocabulary);
  const start = base && startFrom(base, themes, data.vocabulary.size);
  const exampleWeight = options.exampleWeight ?? defaultExampleWeight;
  const cv = crossValidate(data, stories.length, fitOptions, exampleWeight, options.folds ?? 4, start);
  const use = Float32Array.from(data.stories, (s, i) =>
    i < stories.length ? (s.weight ?? 1) : exampleWeight,
  );
  const full = fitModels(data, use, stories.length, fitOptions, start);
  const truth = data.storyTargets.subarray(0, stories.length * themes.length);
  const counts = themes.map((_, l) => stories.reduce((sum, _s, i) => sum + truth[i * themes.length + l]!, 0));
  const chosen = chooseThresholds(cv.probability, truth, themes.length);
  const thresholds = start ? nearer(chosen, start.thresholds, stories.length) : chosen;
  const figures: Record<string, ThemeFigures> = {};
  for (const [l, theme] of themes.entries())
    figures[theme] = figuresOf(cv.probability, truth, themes.length, l, thresholds.balanced[l]!);
  return {
    version: modelVersion,
    themes,
    patternsOnly: themes.filter((theme, l) => counts[l]! < fewestExamples && !start?.learned.has(theme)),
    vocabulary: data.vocabulary,
    features,
    unit: full.unit,
    story: full.story,
    valence: fitValence(data, use, fitOptions, start),
    stack: cv.stack,
    thresholds,
    figures,
    source: {
      stories: stories.length,
      examples: examples.length,
      seed: fitOptions.seed,
      fingerprint: fingerprint(stories, examples, patterns, themes, fitOptions, exampleWeight, features),
      ...(base && { base: base.source.fingerprint }),
    },
  };
}

/** Of every so many texts the features are part of the fingerprint: all of them would take half a training. */
const sampled = 20;

/**
 * A number for everything a model is made of: the texts and their codes, patterns, options, and the features as the code makes
 * them of a part of the texts. Another number than in a model file means that the file is stale. FNV-1a (Fowler, Noll, Vo), 32 bits.
 */
export function fingerprint(
  stories: readonly TrainingStory[],
  examples: readonly TrainingStory[],
  patterns: PatternSet,
  themes: readonly string[],
  options: FitOptions = defaultFit,
  exampleWeight = defaultExampleWeight,
  features: FeatureOptions = defaultFeatures,
): number {
  let hash = 0x811c9dc5;
  const take = (value: number) => {
    hash = Math.imul(hash ^ (value & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (value >>> 8), 0x01000193);
  };
  const write = (value: unknown) => {
    const text = JSON.stringify(value);
    for (let i = 0; i < text.length; i++) take(text.charCodeAt(i));
  };
  write([options, exampleWeight, features, themes, stories.length]);
  write(patterns.patterns.map(({ theme, source, valence }) => [theme, source, valence]));
  const texts = [...stories, ...examples];
  for (const { text, codes, respondent, group, weight } of texts)
    write([text, codes, respondent, group, weight]);
  const part = texts.filter((_, i) => i % sampled === 0);
  const data = buildDataset(part, themes, patterns, features);
  for (const key of data.vocabulary.keys) take(key);
  for (const rows of [data.units, data.storyRows, data.valenceRows]) for (const id of rows.index) take(id);
  for (const target of [data.unitTargets, data.storyTargets, data.valenceTargets])
    for (const t of target) take(t);
  return hash >>> 0;
}

function fitValence(
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

function crossValidate(
  data: Dataset,
  count: number,
  options: FitOptions,
  exampleWeight: number,
  folds: number,
  start: Start | undefined,
): CrossValidation {
  const labels = data.themes.length;
  const fold = foldsOf(data.stories, count, folds);
  const rows: Float64Array[] = new Array(count * labels);
  let valenceRight = 0;
  let valenceAll = 0;
  const out = new Float64Array(1);
  for (let f = 0; f < folds; f++) {
    const use = Float32Array.from(data.stories, (s, i) =>
      i >= count ? exampleWeight : fold[i] === f ? 0 : (s.weight ?? 1),
    );
    const model = fitModels(data, use, count, options, start);
    const valence = fitValence(data, use, options, start);
    for (let i = 0; i < count; i++) {
      if (fold[i] !== f) continue;
      const margins = marginsOf(data, i, model);
      for (let l = 0; l < labels; l++)
        rows[i * labels + l] = stackFeatures(data.analysed[i]!, margins, l, data.themes[l]!);
    }
    for (const [v, s] of data.valenceStory.entries()) {
      if (s >= count || fold[s] !== f) continue;
      const from = data.valenceRows.start[v]!;
      const to = data.valenceRows.start[v + 1]!;
      scoreRow(
        valence,
        data.valenceRows.index.subarray(from, to),
        data.valenceRows.value.subarray(from, to),
        out,
      );
      valenceAll++;
      if (out[0]! >= 0 === (data.valenceTargets[v] === 1)) valenceRight++;
    }
  }
  const probability = new Float64Array(count * labels);
  const themeOf = Array.from({ length: count * labels }, (_, i) => i % labels);
  const apply = (w: Float64Array, i: number) => {
    const row = rows[i]!;
    let z = w[w.length - 1]! + w[row.length + (i % labels)]!;
    for (let j = 0; j < row.length; j++) z += w[j]! * row[j]!;
    return sigmoid(z);
  };
  for (let f = 0; f < folds; f++) {
    const train: number[] = [];
    const test: number[] = [];
    for (let i = 0; i < count * labels; i++) (fold[Math.floor(i / labels)] === f ? test : train).push(i);
    const w = trainStack(
      train.map((i) => rows[i]!),
      train.map((i) => themeOf[i]!),
      train.map((i) => data.storyTargets[i]!),
      labels,
      start && ridgeFromBase,
      start?.stack,
    );
    for (const i of test) probability[i] = apply(w, i);
  }
  const stack = trainStack(
    rows,
    themeOf,
    data.storyTargets.subarray(0, count * labels),
    labels,
    start && ridgeFromBase,
    start?.stack,
  );
  return { probability, stack, valenceRight, valenceAll };
}

function figuresOf(
  probability: Float64Array,
  truth: Uint8Array,
  labels: number,
  l: number,
  threshold: number,
): ThemeFigures {
  let n = 0;
  let shown = 0;
  let right = 0;
  for (let i = l; i < probability.length; i += labels) {
    if (truth[i] === 1) n++;
    if (probability[i]! < threshold) continue;
    shown++;
    if (truth[i] === 1) right++;
  }
  const round = (v: number) => Math.round(v * 1000) / 1000;
  return {
    n,
    precision: round(shown ? right / shown : 0),
    recall: round(n ? right / n : 0),
    f1: round(n + shown ? (2 * right) / (n + shown) : 0),
  };
}

/** How strongly the stacking weights stay near those of the model it learned on from: that was fitted on thousands of stories. */
const ridgeFromBase = 300;
/** Stories after which own thresholds count as much as those of the model it learned on from. */
const enoughToChoose = 1000;

/** Thresholds between those chosen on own stories and those of `base`: the more own stories, the nearer to the own. */
function nearer(
  own: ThemeModel["thresholds"],
  base: ThemeModel["thresholds"],
  stories: number,
): ThemeModel["thresholds"] {
  const share = stories / (stories + enoughToChoose);
  const between = (a: Float64Array, b: Float64Array) => a.map((t, l) => share * t + (1 - share) * b[l]!);
  return {
    balanced: between(own.balanced, base.balanced),
    precise: between(own.precise, base.precise),
  };
}

/** Strength of the pull of a theme's threshold to the common one, in examples. */
const pull = 30;

/**
 * Balanced: per theme the threshold with the best F1, pulled towards the common best one, since a theme with fifty examples
 * cannot choose well alone. Precise: the lowest one with a (pulled) precision of 0.8.
 */
function chooseThresholds(
  probability: Float64Array,
  truth: Uint8Array,
  labels: number,
): { balanced: Float64Array; precise: Float64Array } {
  const steps = Array.from({ length: 46 }, (_, k) => 0.05 + k * 0.02);
  const shown = steps.map(() => new Float64Array(labels));
  const right = steps.map(() => new Float64Array(labels));
  const all = new Float64Array(labels);
  for (let i = 0; i < probability.length; i++) {
    const l = i % labels;
    if (truth[i] === 1) all[l]!++;
    for (let k = 0; k < steps.length && probability[i]! >= steps[k]!; k++) {
      shown[k]![l]!++;
      if (truth[i] === 1) right[k]![l]!++;
    }
  }
  const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const micro = steps.map((_, k) => (2 * total(right[k]!)) / Math.max(1, total(shown[k]!) + total(all)));
  const precision = steps.map((_, k) => total(right[k]!) / Math.max(1, total(shown[k]!)));
  const balanced = new Float64Array(labels);
  const precise = new Float64Array(labels);
  for (let l = 0; l < labels; l++) {
    let best = 0;
    let bestScore = -1;
    for (let k = 0; k < steps.length; k++) {
      const size = shown[k]![l]! + all[l]!;
      const score = (2 * right[k]![l]! + pull * micro[k]! * 2) / (size + pull * 2);
      if (score > bestScore) {
        bestScore = score;
        best = k;
      }
    }
    balanced[l] = steps[best]!;
    let k = 0;
    while (k < steps.length - 1 && (right[k]![l]! + 10 * precision[k]!) / (shown[k]![l]! + 10) < 0.8) k++;
    precise[l] = Math.max(steps[k]!, balanced[l]!);
  }
  return { balanced, precise };
}
