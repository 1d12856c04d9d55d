import type { Vocabulary } from "../learn/vocabulary.ts";
import { isNegated, type Negation, negations } from "../text/negation.ts";
import { sensesOf } from "../text/sense.ts";
import type { PatternHit, PatternSet } from "./patterns.ts";
import type { Prepared, Unit } from "./prepare.ts";

/**
 * What the model sees of a unit (a sentence): words and word pairs by lemma, pieces of words (for typos, compounds and
 * unknown forms), senses and pairs of senses (what joins "beslist", "uitgemaakt" and "vaststaat", in dialect and other
 * languages too), the pattern file's word groups and pairs of groups, pattern hits, and a little of the sentences around it.
 * Every kind of feature is a block that is scaled to its own length, so that a long sentence does not shout.
 */
const blocks = [
  "word",
  "pair",
  "piece",
  "sense",
  "senses",
  "group",
  "groups",
  "pattern",
  "around",
  "story",
] as const;
export type Block = (typeof blocks)[number];
const blockNumber = Object.fromEntries(blocks.map((block, i) => [block, i])) as Record<Block, number>;

export interface FeatureOptions {
  /** Length of each block's vector; 0 leaves the block out. */
  scale: Record<Block, number>;
  /** Exponent on the rarity (inverse document frequency, 0 to 1) of words, pairs, pieces and senses; 0 weighs all alike. */
  rarity: number;
}

export const defaultFeatures: FeatureOptions = {
  scale: {
    word: 1,
    pair: 1.5,
    piece: 1.8,
    sense: 1,
    senses: 0.8,
    group: 0.8,
    groups: 0.6,
    pattern: 0.3,
    around: 0.4,
    story: 0.2,
  },
  rarity: 0.5,
};

export interface SparseVector {
  index: number[];
  value: number[];
}

/** A story with everything the features are made of, computed once. */
export interface Analysed {
  prepared: Prepared;
  hits: PatternHit[][];
  groups: number[][];
  negations: Negation[][];
  respondent: string | undefined;
}

export function analyseStory(prepared: Prepared, patterns: PatternSet, respondent?: string): Analysed {
  const { words, units, tokens } = prepared;
  return {
    prepared,
    hits: units.map((unit) => patterns.match(words, unit.from, unit.to)),
    groups: units.map((unit) => groupsIn(prepared, unit, patterns)),
    negations: units.map((unit) => negations(tokens, unit)),
    respondent,
  };
}

function groupsIn(prepared: Prepared, unit: Unit, patterns: PatternSet): number[] {
  const found = new Set<number>();
  for (let i = unit.from; i < unit.to; i++)
    for (const g of patterns.groupsOf(prepared.words[i]!)) found.add(g);
  return [...found].sort((a, b) => a - b);
}

/** Squared length below which a block is not blown up to its full length. */
const leastLength = 4;

/** Collects values by block, then scales each block to its length. */
class Collector {
  private readonly index: number[][] = blocks.map(() => []);
  private readonly value: number[][] = blocks.map(() => []);
  /** Where a column stands: place in its block, times sixteen, plus the block. */
  private readonly seen = new Map<number, number>();

  private readonly vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
  }

  add(block: number, id: number, times = 1): void {
    if (id < 0) return;
    const value = block <= blockNumber.senses ? times * this.vocabulary.weight(id) : times;
    const at = this.seen.get(id);
    if (at !== undefined) {
      // Saying it twice counts a little, not double.
      const values = this.value[at & 15]!;
      values[at >> 4] = Math.min(values[at >> 4]! + 0.3 * value, 2 * value);
      return;
    }
    const into = this.index[block]!;
    this.seen.set(id, (into.length << 4) | block);
    into.push(id);
    this.value[block]!.push(value);
  }

  vector(scale: readonly number[]): SparseVector {
    const index: number[] = [];
    const value: number[] = [];
    for (let b = 0; b < blocks.length; b++) {
      let sum = 0;
      for (const v of this.value[b]!) sum += v * v;
      // A block with a single weak clue should not look like a certain one.
      const factor = scale[b]! / Math.sqrt(Math.max(sum, leastLength));
      for (let k = 0; k < this.index[b]!.length; k++) {
        index.push(this.index[b]![k]!);
        value.push(this.value[b]![k]! * factor);
      }
    }
    return { index, value };
  }
}

const isContent = /[\p{L}\p{N}]/u;

function addUnit(
  into: Collector,
  story: Analysed,
  u: number,
  vocabulary: Vocabulary,
  scale: readonly number[],
): void {
  const { words, units, tokens } = story.prepared;
  const unit = units[u]!;
  let previous = 0;
  let beforePrevious = 0;
  const before: (readonly number[])[] = [];
  for (let i = unit.from; i < unit.to; i++) {
    const word = words[i]!;
    const token = tokens[i]!;
    if (token.kind === "punct") {
      if (token.text[0] === "?" || token.text[0] === "!")
        into.add(blockNumber.word, vocabulary.id(token.text[0]), 0.5);
      continue;
    }
    if (token.kind === "number") {
      previous = vocabulary.hashOfLemma("#");
      into.add(blockNumber.word, vocabulary.word(previous), 0.5);
      continue;
    }
    const hash = vocabulary.hashOfLemma(word.lemma);
    if (!isContent.test(word.norm)) {
      into.add(blockNumber.word, vocabulary.word(hash), 0.5);
      continue;
    }
    into.add(blockNumber.word, vocabulary.word(hash));
    if (scale[blockNumber.senses]! > 0) addSenses(into, word.lemma, before, vocabulary);
    if (scale[blockNumber.pair]! > 0 && previous !== 0) {
      into.add(blockNumber.pair, vocabulary.pair(previous, hash));
      if (beforePrevious !== 0) into.add(blockNumber.pair, vocabulary.gapped(beforePrevious, hash), 0.6);
    }
    beforePrevious = previous;
    previous = hash;
    if (scale[blockNumber.piece]! > 0)
      for (const id of vocabulary.piecesOf(word.norm)) into.add(blockNumber.piece, id);
  }
}

/** The numbers of senses, by the list they stand in: a lemma's list is always the same one. */
const numbersOfSenses = new Map<readonly string[], readonly number[]>();

function numbersOf(senses: readonly string[], vocabulary: Vocabulary): readonly number[] {
  let numbers = numbersOfSenses.get(senses);
  if (!numbers) {
    numbers = senses.map((name) => vocabulary.hashOfLemma(name));
    numbersOfSenses.set(senses, numbers);
  }
  return numbers;
}

/** As far as a sense may stand before another to make a pair with it, in words. */
const farthest = 3;

/** What a word means, alone and after what the words before it mean. @param before their senses, the nearest first */
function addSenses(
  into: Collector,
  lemma: string,
  before: (readonly number[])[],
  vocabulary: Vocabulary,
): void {
  const senses = numbersOf(sensesOf(lemma), vocabulary);
  for (const sense of senses) {
    into.add(blockNumber.sense, vocabulary.word(sense));
    for (const [gap, earlier] of before.entries())
      for (const other of earlier) {
        if (gap === 0) into.add(blockNumber.senses, vocabulary.pair(other, sense));
        else into.add(blockNumber.senses, vocabulary.gapped(other, sense), 0.6);
      }
  }
  before.unshift(senses);
  before.length = Math.min(before.length, farthest);
}

function addKnowledge(
  into: Collector,
  story: Analysed,
  u: number,
  vocabulary: Vocabulary,
  patterns: PatternSet,
): void {
  const unit = story.prepared.units[u]!;
  const groups = story.groups[u]!;
  for (const g of groups) into.add(blockNumber.group, vocabulary.id(`g:${patterns.groupNames[g]}`));
  for (let a = 0; a < groups.length; a++)
    for (let b = a + 1; b < groups.length; b++)
      into.add(
        blockNumber.groups,
        vocabulary.id(`h:${patterns.groupNames[groups[a]!]}+${patterns.groupNames[groups[b]!]}`),
      );
  if (story.negations[u]!.length > 0) {
    into.add(blockNumber.group, vocabulary.id("g:!"));
    for (const g of new Set(negatedGroups(story, u, patterns)))
      into.add(blockNumber.groups, vocabulary.id(`n:${patterns.groupNames[g]}`));
  }
  for (const { pattern } of story.hits[u]!) {
    into.add(blockNumber.pattern, vocabulary.id(`p:${pattern.theme}`), 1.5);
    if (pattern.valence)
      into.add(blockNumber.pattern, vocabulary.id(`p:${pattern.theme}:${pattern.valence}`));
    into.add(blockNumber.pattern, vocabulary.id(`q:${pattern.theme} ${pattern.source}`), 0.7);
  }
  if (unit.to - unit.from <= 4) into.add(blockNumber.story, vocabulary.id("s:short"));
}

function* negatedGroups(story: Analysed, u: number, patterns: PatternSet): Generator<number> {
  const unit = story.prepared.units[u]!;
  const found = story.negations[u]!;
  for (let i = unit.from; i < unit.to; i++)
    if (isNegated(found, i)) yield* patterns.groupsOf(story.prepared.words[i]!);
}

function addAround(
  into: Collector,
  story: Analysed,
  u: number,
  vocabulary: Vocabulary,
  patterns: PatternSet,
): void {
  for (const step of [-1, 1]) {
    const near = u + step;
    if (near < 0 || near >= story.prepared.units.length) continue;
    const tag = step < 0 ? "<" : ">";
    for (const g of story.groups[near]!)
      into.add(blockNumber.around, vocabulary.id(`${tag}${patterns.groupNames[g]}`));
    for (const { pattern } of story.hits[near]!)
      into.add(blockNumber.around, vocabulary.id(`${tag}p:${pattern.theme}`), 1.5);
  }
  into.add(blockNumber.story, vocabulary.id(`s:${story.respondent ?? "?"}`));
  if (u === 0) into.add(blockNumber.story, vocabulary.id("s:first"));
  if (u === story.prepared.units.length - 1) into.add(blockNumber.story, vocabulary.id("s:last"));
}

/** Features of one unit. */
export function unitVector(
  story: Analysed,
  u: number,
  vocabulary: Vocabulary,
  patterns: PatternSet,
  options: FeatureOptions = defaultFeatures,
): SparseVector {
  const scale = blocks.map((block) => options.scale[block]);
  const into = new Collector(vocabulary);
  addUnit(into, story, u, vocabulary, scale);
  addKnowledge(into, story, u, vocabulary, patterns);
  addAround(into, story, u, vocabulary, patterns);
  return into.vector(scale);
}

/** Features of the story as a whole: the same, of all its units together, without their neighbours. */
export function storyVector(
  story: Analysed,
  vocabulary: Vocabulary,
  patterns: PatternSet,
  options: FeatureOptions = defaultFeatures,
): SparseVector {
  const scale = blocks.map((block) => options.scale[block]);
  const into = new Collector(vocabulary);
  for (let u = 0; u < story.prepared.units.length; u++) {
    addUnit(into, story, u, vocabulary, scale);
    addKnowledge(into, story, u, vocabulary, patterns);
  }
  into.add(blockNumber.story, vocabulary.id(`s:${story.respondent ?? "?"}`));
  return into.vector(scale);
}
