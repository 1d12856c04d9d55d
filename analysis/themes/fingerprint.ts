import { senses } from "../lexicon/senses.ts";
import { buildDataset, type TrainingStory } from "./dataset.ts";
import { defaultFeatures, type FeatureOptions } from "./features.ts";
import { defaultExampleWeight, defaultFit, type FitOptions } from "./fit.ts";
import type { PatternSet } from "./patterns.ts";

/** Of every so many texts the features are part of the fingerprint: all of them would take half a training. */
const sampled = 20;

/**
 * A number for everything a model is made of: the texts and their codes, patterns, senses, options, and the features as the code makes
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
  write([options, exampleWeight, features, themes, stories.length, senses]);
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
