import { Said, type SparseVector, vectorOf } from "../learn/vector.ts";
import { numberOf, type Vocabulary } from "../learn/vocabulary.ts";
import { isNegated, type Negation, negations } from "../text/negation.ts";
import type { PatternHit, PatternSet } from "./patterns.ts";
import { clausesOf, type Prepared, type Unit } from "./prepare.ts";

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

/** The first blocks, of words and what they mean: a rare one tells more. */
const weighedByRarity = blockNumber.senses + 1;

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

/** A story with everything the features are made of, computed once. */
export interface Analysed {
  prepared: Prepared;
  hits: PatternHit[][];
  groups: number[][];
  negations: Negation[][];
  respondent: string | undefined;
}

export function analyseStory(prepared: Prepared, patterns: PatternSet, respondent?: string): Analysed {
  const { words, units } = prepared;
  return {
    prepared,
    hits: units.map((unit) => patterns.match(words, unit.from, unit.to)),
    groups: units.map((unit) => groupsIn(prepared, unit, patterns)),
    negations: units.map((unit) => negationsIn(prepared, unit)),
    respondent,
  };
}

/** What a unit denies, clause by clause: "hij zit niet meer thuis, hij gaat naar school" denies nothing of school. */
function negationsIn(prepared: Prepared, unit: Unit): Negation[] {
  const { tokens } = prepared;
  if (negations(tokens, unit).length === 0) return [];
  return clausesOf(prepared, unit).flatMap((clause) => negations(tokens, clause));
}

function groupsIn(prepared: Prepared, unit: Unit, patterns: PatternSet): number[] {
  const found = new Set<number>();
  for (let i = unit.from; i < unit.to; i++)
    for (const g of patterns.groupsOf(prepared.words[i]!)) found.add(g);
  return [...found].sort((a, b) => a - b);
}

/** Whether what a pattern says is denied where it was found: "mocht zelf kiezen" in "ik mocht niks zelf kiezen". */
export function isDenied(story: Analysed, u: number, { pattern, from, to }: PatternHit): boolean {
  const found = story.negations[u]!;
  return !pattern.negating && (isNegated(found, from) || isNegated(found, to - 1));
}

/** What every number in figures goes by. */
const anyFigure = numberOf("#");

function addUnit(
  into: Said,
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
      previous = anyFigure;
      into.add(blockNumber.word, vocabulary.word(previous), 0.5);
      continue;
    }
    const { number } = word;
    into.add(blockNumber.word, vocabulary.word(number), word.content ? 1 : 0.5);
    if (!word.content) continue;
    if (scale[blockNumber.senses]! > 0) addSenses(into, word.senses, before, vocabulary);
    if (scale[blockNumber.pair]! > 0 && previous !== 0) {
      into.add(blockNumber.pair, vocabulary.pair(previous, number));
      if (beforePrevious !== 0) into.add(blockNumber.pair, vocabulary.gapped(beforePrevious, number), 0.6);
    }
    beforePrevious = previous;
    previous = number;
    if (scale[blockNumber.piece]! > 0)
      for (const id of vocabulary.piecesOf(word.norm)) into.add(blockNumber.piece, id);
  }
}

/** As far as a sense may stand before another to make a pair with it, in words. */
const farthest = 3;

/** What a word means, alone and after what the words before it mean. @param before their senses, the nearest first */
function addSenses(
  into: Said,
  senses: readonly number[],
  before: (readonly number[])[],
  vocabulary: Vocabulary,
): void {
  for (const sense of senses) {
    into.add(blockNumber.sense, vocabulary.word(sense));
    for (let gap = 0; gap < before.length; gap++)
      for (const other of before[gap]!) {
        if (gap === 0) into.add(blockNumber.senses, vocabulary.pair(other, sense));
        else into.add(blockNumber.senses, vocabulary.gapped(other, sense), 0.6);
      }
  }
  if (before.length === farthest) before.pop();
  before.unshift(senses);
}

function addKnowledge(
  into: Said,
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
  for (const hit of story.hits[u]!) {
    const { pattern } = hit;
    into.add(blockNumber.pattern, vocabulary.id(`p:${pattern.theme}`), 1.5);
    if (pattern.valence)
      into.add(
        blockNumber.pattern,
        vocabulary.id(`p:${pattern.theme}:${isDenied(story, u, hit) ? "!" : ""}${pattern.valence}`),
      );
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
  into: Said,
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

const scaleOf = (options: FeatureOptions) => blocks.map((block) => options.scale[block]);

/** Features of one unit. */
export function unitVector(
  story: Analysed,
  u: number,
  vocabulary: Vocabulary,
  patterns: PatternSet,
  options: FeatureOptions = defaultFeatures,
): SparseVector {
  const scale = scaleOf(options);
  const said = new Said();
  addUnit(said, story, u, vocabulary, scale);
  addKnowledge(said, story, u, vocabulary, patterns);
  addAround(said, story, u, vocabulary, patterns);
  said.weigh(vocabulary, weighedByRarity);
  return vectorOf([{ said, from: 0, to: said.length }], vocabulary.size, scale);
}

/** Room to write in, used again by each story, as one is read at a time. */
const saidOfStory = new Said();
const saidAround = new Said();

/** Features of every unit, and of the story as a whole: the same, of all its units together, without their neighbours. */
export function vectorsOf(
  story: Analysed,
  vocabulary: Vocabulary,
  patterns: PatternSet,
  options: FeatureOptions = defaultFeatures,
): { units: SparseVector[]; story: SparseVector } {
  const scale = scaleOf(options);
  const said = saidOfStory;
  said.length = 0;
  const ends = story.prepared.units.map((_, u) => {
    addUnit(said, story, u, vocabulary, scale);
    addKnowledge(said, story, u, vocabulary, patterns);
    return said.length;
  });
  said.weigh(vocabulary, weighedByRarity);
  const around = saidAround;
  const units = ends.map((to, u) => {
    around.length = 0;
    addAround(around, story, u, vocabulary, patterns);
    const parts = [
      { said, from: u === 0 ? 0 : ends[u - 1]!, to },
      { said: around, from: 0, to: around.length },
    ];
    return vectorOf(parts, vocabulary.size, scale);
  });
  said.add(blockNumber.story, vocabulary.id(`s:${story.respondent ?? "?"}`));
  return {
    units,
    story: vectorOf([{ said, from: 0, to: said.length }], vocabulary.size, scale),
  };
}
