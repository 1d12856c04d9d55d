import type { Vocabulary } from "../learn/vocabulary.ts";
import { negations } from "../text/negation.ts";
import type { Token } from "../text/tokens.ts";
import { type Analysed, type FeatureOptions, vectorsOf } from "../themes/features.ts";
import type { Pattern, PatternHit, PatternSet } from "../themes/patterns.ts";
import { prepare } from "../themes/prepare.ts";
import type { Span } from "../types.ts";
import { conceptNames } from "./combine.ts";
import type { Reading } from "./read.ts";

/** What the classifier sees besides words: the concepts a sentence speaks of, when it plays, and what the rules found there. */
const whens = ["now", "past", "told", "unsaid"] as const;
const marks = [...conceptNames, ...whens.map((when) => `when:${when}`), "over"];
const markNumber = new Map(marks.map((name, i) => [name, i]));
const knowledge: PatternSet = { patterns: [], groupNames: marks, match: () => [], groupsOf: () => [] };

export const signalFeatures: FeatureOptions = {
  scale: {
    word: 1,
    pair: 1.2,
    piece: 1.2,
    sense: 0.8,
    senses: 0.6,
    group: 1,
    groups: 0.8,
    pattern: 0.6,
    around: 0.6,
    story: 0.2,
  },
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
  negating: false,
});

/** A story for the classifier: sentences with the concepts, times and rules that the reading found in them. */
export function analyseSignals(text: string, reading: Reading, tokens?: readonly Token[]): Analysed {
  const prepared = prepare(text, tokens);
  const { units } = prepared;
  const marked = units.map(() => new Set<number>());
  const hits = units.map((): PatternHit[] => []);
  for (const mention of reading.mentions)
    for (const u of touched(units, mention)) marked[u]!.add(markNumber.get(mention.concept)!);
  for (const time of reading.times)
    for (const u of touched(units, time)) marked[u]!.add(markNumber.get(`when:${time.when}`)!);
  if (reading.over) for (const marks of marked) marks.add(markNumber.get("over")!);
  for (const { rule, level, ...span } of reading.evidence)
    for (const u of touched(units, span))
      hits[u]!.push({ pattern: ruleAs(rule, level), from: units[u]!.from, to: units[u]!.to });
  return {
    prepared,
    respondent: undefined,
    negations: units.map((unit) => negations(prepared.tokens, unit)),
    groups: marked.map((marks) => [...marks].sort((a, b) => a - b)),
    hits,
  };
}

/** Which of the units, in order of place, a span touches. */
export function* touched(units: readonly Span[], span: Span): Generator<number> {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  for (let u = low; u < units.length && units[u]!.start < span.end; u++) yield u;
}

/** Features of every sentence, and of the story as a whole. */
export const signalVectors = (story: Analysed, vocabulary: Vocabulary) =>
  vectorsOf(story, vocabulary, knowledge, signalFeatures);
