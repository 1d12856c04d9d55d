import { Fingerprint, sampleOf } from "../learn/fingerprint.ts";
import { foldsOf, writerOf } from "../learn/folds.ts";
import { marginsOf, type TwoModels } from "../learn/margins.ts";
import { RowBuilder, type SparseRows, trainLinear, trainLogistic } from "../learn/solver.ts";
import { Vocabulary } from "../learn/vocabulary.ts";
import { senses } from "../lexicon/senses.ts";
import type { Analysed } from "../themes/features.ts";
import type { LabelledStory, SignalEvidence, SignalLevel, Span } from "../types.ts";
import { concepts } from "./concepts.ts";
import { analyseSignals, signalFeatures, signalVectors } from "./features.ts";
import {
  type Heard,
  isSure,
  levelOf,
  passagesOf,
  probabilityOf,
  type SignalModel,
  type Size,
  signalLabels,
  signalModelVersion,
  sizeOf,
  stackOf,
  type Thresholds,
  urgencyOf,
} from "./model.ts";
import { byRules, type Reading, readSignals } from "./read.ts";
import { groups } from "./rule.ts";
import { rules } from "./rules.ts";
import { splice } from "./splice.ts";

/** A story to learn signals from. */
export interface SignalStory {
  id: string;
  text: string;
  signal: SignalLevel;
  respondent?: string | undefined;
  /** The passages that make it one, when somebody marked them. */
  evidence?: readonly Span[] | undefined;
  /** Stories of one writer are never split over training and test when choosing thresholds. */
  group?: string | undefined;
  /** A story that was written to show a signal, not to be representative: counts for no threshold but that of short texts, which we have no others of. */
  example?: boolean | undefined;
}

export interface SignalFit {
  unitCost: number;
  storyCost: number;
  /** Exponent of (negatives / positives) used as weight of positives. */
  balance: number;
  passes: number;
  folds: number;
  seed: number;
  /** Weight of a story that was written to show a signal, against a coded one. */
  exampleWeight: number;
  /** Weight of each telling of a short text within another story. */
  toldWeight: number;
  /** Most false alarms among the texts without a signal, 0 to 1: the thresholds keep to it on writers nobody learned from. */
  falseAlarms: Record<Size, number>;
}

export const defaultSignalFit: SignalFit = {
  unitCost: 0.1,
  storyCost: 0.15,
  balance: 0.5,
  passes: 12,
  folds: 5,
  seed: 7,
  exampleWeight: 0.3,
  toldWeight: 0.15,
  // Nearly half of the short texts were written to sound like a signal: among ordinary ones it is less.
  falseAlarms: { story: 0.04, short: 0.05 },
};

/** Up to so many characters a text is told within another one as well, and within how many. */
const longestCry = 200;
const tellings = 3;

const leaveOut = 255;

interface Data {
  stories: readonly SignalStory[];
  readings: Reading[];
  analysed: Analysed[];
  firstUnit: number[];
  vocabulary: Vocabulary;
  units: SparseRows;
  unitTargets: Uint8Array;
  storyRows: SparseRows;
  storyTargets: Uint8Array;
}

function build(stories: readonly SignalStory[]): Data {
  const readings = stories.map((story) => readSignals(story.text));
  const analysed = stories.map((story, s) => analyseSignals(story.text, readings[s]!));
  const vocabulary = learnVocabulary(analysed);
  const units = new RowBuilder();
  const storyRows = new RowBuilder();
  const firstUnit = [0];
  const unitTargets: number[] = [];
  const storyTargets: number[] = [];
  for (const [s, story] of analysed.entries()) {
    const { signal, evidence } = stories[s]!;
    const labels = [signal === "none" ? 0 : 1, signal === "acute" ? 1 : 0];
    const vectors = signalVectors(story, vocabulary);
    story.prepared.units.forEach((unit, u) => {
      units.add(vectors.units[u]!.index, vectors.units[u]!.value);
      // Without a marked passage a signal says nothing about its single sentences, unless it has only one; with one, the others are harmless.
      const marked =
        story.prepared.units.length === 1 ||
        evidence?.some((span) => span.start < unit.end && unit.start < span.end);
      for (const label of labels) unitTargets.push(marked || label === 0 ? label : evidence ? 0 : leaveOut);
    });
    firstUnit.push(firstUnit.at(-1)! + story.prepared.units.length);
    storyRows.add(vectors.story.index, vectors.story.value);
    storyTargets.push(...labels);
  }
  return {
    stories,
    readings,
    analysed,
    firstUnit,
    vocabulary,
    units: units.rows(vocabulary.size),
    unitTargets: Uint8Array.from(unitTargets),
    storyRows: storyRows.rows(vocabulary.size),
    storyTargets: Uint8Array.from(storyTargets),
  };
}

function learnVocabulary(analysed: readonly Analysed[]): Vocabulary {
  const draft = new Vocabulary();
  const count: number[] = [];
  for (const story of analysed) {
    const vectors = signalVectors(story, draft);
    const ids = new Set(vectors.story.index);
    for (const { index } of vectors.units) for (const id of index) ids.add(id);
    for (const id of ids) count[id] = (count[id] ?? 0) + 1;
  }
  const keys: number[] = [];
  const weights: number[] = [];
  for (let id = 0; id < draft.size; id++) {
    const n = count[id] ?? 0;
    if (n < 2) continue;
    keys.push(draft.keys[id]!);
    const rarity = Math.log((analysed.length + 1) / (n + 1)) / Math.log(analysed.length + 1);
    weights.push(Math.max(0.05, rarity) ** 0.5);
  }
  return Vocabulary.of(keys, weights);
}

function positiveWeight(targets: Uint8Array, use: Float32Array, balance: number): Float32Array {
  return Float32Array.from({ length: signalLabels }, (_, l) => {
    let positive = 0;
    let all = 0;
    for (let i = 0; i < use.length; i++) {
      const t = targets[i * signalLabels + l]!;
      if (use[i] === 0 || t === leaveOut) continue;
      all++;
      positive += t;
    }
    return ((all - positive + 1) / (positive + 1)) ** balance;
  });
}

function fitBoth(data: Data, use: Float32Array, options: SignalFit): TwoModels {
  const unitUse = new Float32Array(data.firstUnit.at(-1)!);
  for (let s = 0; s < use.length; s++) unitUse.fill(use[s]!, data.firstUnit[s]!, data.firstUnit[s + 1]!);
  const { passes, seed, balance } = options;
  return {
    unit: trainLinear(data.units, data.unitTargets, signalLabels, {
      cost: options.unitCost,
      positiveWeight: positiveWeight(data.unitTargets, unitUse, balance),
      rowWeight: unitUse,
      passes,
      seed,
    }),
    story: trainLinear(data.storyRows, data.storyTargets, signalLabels, {
      cost: options.storyCost,
      positiveWeight: positiveWeight(data.storyTargets, use, balance),
      rowWeight: use,
      passes,
      seed,
    }),
  };
}

/** A trained model, and what it said of each story before it had read its writer. */
export interface TrainedSignals {
  model: SignalModel;
  heldOut: SignalLevel[];
  /** The passages that a reader would be shown if it were flagged, by the same models. */
  shown: SignalEvidence[][];
  /** The same of short texts told within other stories (`splice`). */
  spliced: { signal: SignalLevel; level: SignalLevel }[];
}

const shortOnes = (stories: readonly SignalStory[]) =>
  stories.filter(({ example, text }) => example && text.length <= longestCry);

const carriersOf = (stories: readonly SignalStory[]) =>
  stories.filter(
    ({ example, signal, text }) => !example && signal === "none" && text.length > 300 && text.length < 900,
  );

/**
 * Trains the classifier: sentences and stories by the same linear solver as the themes, a logistic model over both and the
 * rules, fitted on predictions for writers that were held out; thresholds from those predictions too.
 *
 * @param stories with the signal a coder gave
 */
export function trainSignals(
  given: readonly SignalStory[],
  options: SignalFit = defaultSignalFit,
): TrainedSignals {
  const told = Array.from({ length: tellings }, (_, k) =>
    splice(shortOnes(given), carriersOf(given), options.seed + k),
  ).flat();
  const stories = [...given, ...told];
  const data = build(stories);
  const n = stories.length;
  const fold = foldsOf(stories, n, options.folds);
  const weightOf = (story: SignalStory, s: number) =>
    s >= given.length ? options.toldWeight : story.example ? options.exampleWeight : 1;
  const rows: Float64Array[] = new Array(n);
  const shown: SignalEvidence[][] = new Array(given.length);
  for (let f = 0; f < options.folds; f++) {
    const model = fitBoth(
      data,
      Float32Array.from(fold, (k, s) => (k === f ? 0 : weightOf(stories[s]!, s))),
      options,
    );
    for (let s = 0; s < n; s++) {
      if (fold[s] !== f) continue;
      const margins = marginsOf(data, s, model);
      rows[s] = stackOf(data.readings[s]!, margins);
      if (s < given.length)
        shown[s] = passagesOf(data.readings[s]!, data.analysed[s]!.prepared.units, margins.units);
    }
  }
  const stackOn = (use: (s: number) => boolean, label: number) => {
    // One in seven of the told cries: with more of them it would trust whole stories too little, with none it lets them drown.
    const counts = (s: number) => !stories[s]!.example || (s >= given.length && (s - given.length) % 7 === 0);
    const kept = stories.map((_, s) => s).filter((s) => use(s) && counts(s));
    return trainLogistic(
      kept.map((s) => rows[s]!),
      kept.map((s) => data.storyTargets[s * signalLabels + label]!),
      { ridge: 1 },
    );
  };
  const heard: Heard[] = new Array(n);
  for (let f = 0; f < options.folds; f++) {
    const stacks = [0, 1].map((label) => stackOn((s) => fold[s] !== f, label));
    for (let s = 0; s < n; s++)
      if (fold[s] === f)
        heard[s] = {
          length: stories[s]!.text.length,
          any: probabilityOf(rows[s]!, stacks[0]!),
          acute: probabilityOf(rows[s]!, stacks[1]!),
          rules: byRules(data.readings[s]!).level,
          sure: isSure(data.readings[s]!),
        };
  }
  const thresholdsOf = (size: Size): Thresholds => {
    const counted = stories
      .map((_, s) => s)
      .filter((s) => sizeOf(stories[s]!.text.length) === size && (size === "short" || !stories[s]!.example));
    const called = (level: SignalLevel) =>
      counted.filter((s) => stories[s]!.signal === level).map((s) => heard[s]!);
    const flag = quantile(called("none").map(urgencyOf), 1 - options.falseAlarms[size]);
    return { flag, acute: acuteThreshold(called("acute").filter((one) => urgencyOf(one) >= flag)) };
  };
  const full = fitBoth(data, Float32Array.from(stories, weightOf), options);
  const model: SignalModel = {
    version: signalModelVersion,
    vocabulary: data.vocabulary,
    ...full,
    stack: [stackOn(() => true, 0), stackOn(() => true, 1)],
    thresholds: { short: thresholdsOf("short"), story: thresholdsOf("story") },
    source: {
      stories: given.length,
      signals: given.filter(({ signal }) => signal !== "none").length,
      seed: options.seed,
      fingerprint: signalFingerprint(given, options),
    },
  };
  const heldOut = heard.map((one) => levelOf(one, model.thresholds));
  return {
    model,
    heldOut: heldOut.slice(0, given.length),
    shown,
    spliced: heldOut
      .slice(given.length)
      .map((level, i) => ({ signal: stories[given.length + i]!.signal, level })),
  };
}

function quantile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length))] ?? 1;
}

/** Of the acute texts that are flagged, the share that is called acute. */
const calledAcute = 0.95;

/** The highest threshold by which that many are, where no rule says it: a mail too many rather than one too few. */
function acuteThreshold(acute: readonly Heard[]): number {
  const unsaid = acute
    .filter(({ rules }) => rules !== "acute")
    .map((one) => one.acute)
    .sort((a, b) => a - b);
  return unsaid[Math.floor((1 - calledAcute) * acute.length)] ?? 1;
}

/**
 * The number a model of these stories carries: the texts and what coders said of them, senses, rules, options, and the features as the code
 * makes them of a part of the texts. Another one than in the file means that the file is stale.
 */
export function signalFingerprint(
  stories: readonly SignalStory[],
  options: SignalFit = defaultSignalFit,
): number {
  const print = new Fingerprint();
  print.json([options, longestCry, signalFeatures, stories.length, senses, rules, groups, concepts]);
  for (const { text, signal, respondent, evidence, group, example } of stories)
    print.json([text, signal, respondent, evidence, group, example]);
  const data = build(sampleOf(stories));
  print.numbers(data.vocabulary.keys);
  for (const rows of [data.units, data.storyRows]) print.numbers(rows.index);
  for (const targets of [data.unitTargets, data.storyTargets]) print.numbers(targets);
  return print.value;
}

/** A labelled story as one to learn signals from. @param example written to show a signal: never counts for thresholds */
export function toSignalStory(story: LabelledStory, example = false): SignalStory {
  return {
    id: story.id,
    text: story.text,
    signal: story.signal,
    respondent: story.respondent,
    evidence: story.evidence,
    group: writerOf(story),
    example,
  };
}
