import { Fingerprint, sampleOf } from "../learn/fingerprint.ts";
import { senses } from "../lexicon/senses.ts";
import { buildDataset, type TrainingStory } from "./dataset.ts";
import { defaultFeatures, type FeatureOptions } from "./features.ts";
import { defaultExampleWeight, defaultFit, type FitOptions } from "./fit.ts";
import type { PatternSet } from "./patterns.ts";

/**
 * A number for everything a model is made of: the texts and their codes, patterns, senses, options, and the features as the code makes
 * them of a part of the texts.
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
  const print = new Fingerprint();
  print.json([options, exampleWeight, features, themes, stories.length, senses]);
  print.json(patterns.patterns.map(({ theme, source, valence }) => [theme, source, valence]));
  const texts = [...stories, ...examples];
  for (const { text, codes, respondent, group, weight } of texts)
    print.json([text, codes, respondent, group, weight]);
  const data = buildDataset(sampleOf(texts), themes, patterns, features);
  print.numbers(data.vocabulary.keys);
  for (const rows of [data.units, data.storyRows, data.valenceRows]) print.numbers(rows.index);
  for (const targets of [data.unitTargets, data.storyTargets, data.valenceTargets]) print.numbers(targets);
  return print.value;
}
