import {
  type PackedWeights,
  packKeys,
  quantise,
  readVocabulary,
  restore,
  round,
  toBase64,
} from "../learn/pack.ts";
import { sigmoid } from "../learn/solver.ts";
import type { Vocabulary } from "../learn/vocabulary.ts";
import { type Weights, weightAt } from "../learn/weights.ts";
import type { FeatureOptions } from "./features.ts";

/** What cross-validation on the training stories said of a theme: what a researcher is shown beside its suggestions. */
export interface ThemeFigures {
  /** Stories with the theme in the training data. */
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

/** Of the model's file. Another version is not read: what the features are or what the stacker sees has changed. */
export const modelVersion = 6;

/** A trained theme model. Values in, values out: `serialiseModel` and `readModel` turn it into one JSON text and back. */
export interface ThemeModel {
  version: typeof modelVersion;
  themes: readonly string[];
  /** Themes with too few examples: these use patterns only. */
  patternsOnly: readonly string[];
  vocabulary: Vocabulary;
  features: FeatureOptions;
  unit: Weights;
  story: Weights;
  /** One label: positive (above 0) or negative. */
  valence: Weights;
  /** Stacking weights, a bias per theme, an intercept. */
  stack: Float64Array;
  /** Least confidence for a suggestion, per theme. */
  thresholds: { balanced: Float64Array; precise: Float64Array };
  figures: Record<string, ThemeFigures>;
  /** What it was made of: number of stories, examples; no date, so that the same input gives the same file. */
  source: {
    stories: number;
    examples: number;
    seed: number;
    fingerprint: number;
    /** The fingerprint of the model it learned on from, where there is one. */
    base?: number;
  };
}

export type ThresholdChoice = "balanced" | "precise";

/** Calibrated probability that a story holds a theme. */
export function confidenceOf(model: ThemeModel, features: Float64Array, theme: number): number {
  const w = model.stack;
  let z = w[w.length - 1]! + w[features.length + theme]!;
  for (let j = 0; j < features.length; j++) z += w[j]! * features[j]!;
  return sigmoid(z);
}

/**
 * One JSON text. Features whose weights hardly differ from 0 are left out; those that only say how a passage is meant come
 * last, without the columns of the themes.
 */
export function serialiseModel(model: ThemeModel, smallest = 0.1): string {
  const themed: number[] = [];
  const toned: number[] = [];
  for (let id = 0; id < model.vocabulary.size; id++) {
    const tone = Math.abs(weightAt(model.valence, id, 0));
    let most = 0;
    for (let l = 0; l < model.themes.length; l++) {
      most = Math.max(most, Math.abs(weightAt(model.unit, id, l)), Math.abs(weightAt(model.story, id, l)));
    }
    if (most >= smallest || (most > 0 && tone >= smallest)) themed.push(id);
    else if (tone >= smallest / 4) toned.push(id);
  }
  const keep = [...themed, ...toned];
  return `${JSON.stringify({
    version: model.version,
    source: model.source,
    themes: model.themes,
    patternsOnly: model.patternsOnly,
    features: model.features,
    figures: model.figures,
    thresholds: {
      balanced: Array.from(model.thresholds.balanced, (t) => round(t, 4)),
      precise: Array.from(model.thresholds.precise, (t) => round(t, 4)),
    },
    stack: Array.from(model.stack, (w) => round(w, 6)),
    keys: packKeys(keep.map((id) => model.vocabulary.keys[id]!)),
    rarity: toBase64(Uint8Array.from(keep, (id) => Math.round(model.vocabulary.weight(id) * 255))),
    themed: themed.length,
    unit: quantise(model.unit, themed),
    story: quantise(model.story, themed),
    valence: quantise(model.valence, keep),
  })}\n`;
}

/** @param raw the parsed JSON of a model file. @throws Error of one line when it is no model of this version */
export function readModel(raw: unknown): ThemeModel {
  const file = raw as {
    version: number;
    source: ThemeModel["source"];
    themes: string[];
    patternsOnly: string[];
    features: FeatureOptions;
    figures: Record<string, ThemeFigures>;
    thresholds: { balanced: number[]; precise: number[] };
    stack: number[];
    keys: string;
    rarity: string;
    /** How many columns, from the first on, have weights for themes; left out: all. */
    themed?: number;
    unit: PackedWeights;
    story: PackedWeights;
    valence: PackedWeights;
  };
  if (file.version !== modelVersion)
    throw new Error("Dit modelbestand is van een andere versie: maak het opnieuw met vw train.");
  const vocabulary = readVocabulary(file);
  return {
    version: modelVersion,
    source: file.source,
    themes: file.themes,
    patternsOnly: file.patternsOnly,
    features: file.features,
    figures: file.figures,
    thresholds: {
      balanced: Float64Array.from(file.thresholds.balanced),
      precise: Float64Array.from(file.thresholds.precise),
    },
    stack: Float64Array.from(file.stack),
    vocabulary,
    unit: restore(file.unit, vocabulary.size, file.themed),
    story: restore(file.story, vocabulary.size, file.themed),
    valence: restore(file.valence, vocabulary.size),
  };
}
