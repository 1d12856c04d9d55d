import { negations } from "../text/negation.ts";
import type { SparseVector } from "../themes/features.ts";
import { type Analysed, type FeatureOptions, storyVector, unitVector } from "../themes/features.ts";
import type { Pattern, PatternSet } from "../themes/patterns.ts";
import { prepare } from "../themes/prepare.ts";
import type { Vocabulary } from "../themes/vocabulary.ts";
import { conceptNames } from "./combine.ts";
import type { Reading } from "./read.ts";

/** What the classifier sees besides words: the concepts a sentence speaks of, when it plays, and what the rules found there. */
const whens = ["now", "past", "told", "unsaid"] as const;
const marks = [...conceptNames, ...whens.map((when) => `when:${when}`), "over"];
const markNumber = new Map(marks.map((name, i) => [name, i]));
const knowledge: PatternSet = { patterns: [], groupNames: marks, match: () => [], groupsOf: () => [] };

export const signalFeatures: FeatureOptions = {
  scale: { word: 1, pair: 1.2, piece: 1.2, group: 1, groups: 0.8, pattern: 0.6, around: 0.6, story: 0.2 },
  rarity: 0.5,
};

const ruleAs = (rule: string, level: string): Pattern => ({
  id: 0,
  theme: level,
  source: rule,
  valence: undefined,
  parts: [],
  excluded: [],
  length: 1,
});

/** A story for the classifier: sentences with the concepts, times and rules that the reading found in them. */
export function analyseSignals(text: string, reading: Reading, respondent?: string): Analysed {
  const prepared = prepare(text);
  const touching = (unit: { start: number; end: number }) => (span: { start: number; end: number }) =>
    span.start < unit.end && unit.start < span.end;
  return {
    prepared,
    respondent,
    negations: prepared.units.map((unit) => negations(prepared.tokens, unit)),
    groups: prepared.units.map((unit) => {
      const here = touching(unit);
      const found = new Set<number>();
      for (const mention of reading.mentions) if (here(mention)) found.add(markNumber.get(mention.concept)!);
      for (const time of reading.times) if (here(time)) found.add(markNumber.get(`when:${time.when}`)!);
      if (reading.over) found.add(markNumber.get("over")!);
      return [...found].sort((a, b) => a - b);
    }),
    hits: prepared.units.map((unit) =>
      reading.evidence
        .filter(touching(unit))
        .map(({ rule, level }) => ({ pattern: ruleAs(rule, level), from: unit.from, to: unit.to })),
    ),
  };
}

export const sentenceVector = (story: Analysed, u: number, vocabulary: Vocabulary): SparseVector =>
  unitVector(story, u, vocabulary, knowledge, signalFeatures);

export const wholeVector = (story: Analysed, vocabulary: Vocabulary): SparseVector =>
  storyVector(story, vocabulary, knowledge, signalFeatures);
