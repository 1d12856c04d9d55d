import { placeholderNames } from "../deidentify/redact.ts";
import { writerOf } from "../learn/folds.ts";
import { RowBuilder, type SparseRows } from "../learn/solver.ts";
import type { SparseVector } from "../learn/vector.ts";
import { Vocabulary } from "../learn/vocabulary.ts";
import type { LabelledStory, Valence } from "../types.ts";
import { type Analysed, analyseStory, type FeatureOptions, vectorsOf } from "./features.ts";
import type { PatternSet } from "./patterns.ts";
import { prepareAsWritten } from "./prepare.ts";
import { valenceVector } from "./valence.ts";

/** What training reads of a story: its text with identifiers already replaced, and its codes. */
export interface TrainingStory {
  id: string;
  text: string;
  respondent?: string;
  codes: { theme: string; valence: Valence; start: number; end: number }[];
  /** Stories of one group (a writer, a wave) are never split over training and test when choosing thresholds. */
  group?: string;
  /** Weight of this story, default 1. */
  weight?: number;
}

export interface Dataset {
  themes: readonly string[];
  stories: readonly TrainingStory[];
  analysed: Analysed[];
  /** First unit row of each story; one more than there are stories. */
  firstUnit: number[];
  vocabulary: Vocabulary;
  units: SparseRows;
  unitTargets: Uint8Array;
  storyRows: SparseRows;
  storyTargets: Uint8Array;
  /** One row per coded passage with a clear valence; target 1 = positive. */
  valenceRows: SparseRows;
  valenceTargets: Uint8Array;
  /** The story each valence row is from. */
  valenceStory: number[];
}

/** Target of a unit that is left out for a theme. */
export const skip = 255;

/** Length of the overlap of two spans. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** @param base features that are known already: a model that learns on from another keeps the places of its columns */
export function buildDataset(
  stories: readonly TrainingStory[],
  themes: readonly string[],
  patterns: PatternSet,
  options: FeatureOptions,
  base?: Vocabulary,
): Dataset {
  const analysed = stories.map((story) =>
    analyseStory(prepareAsWritten(story.text), patterns, story.respondent),
  );
  const vocabulary = learnVocabulary(stories, analysed, patterns, options, base);
  const firstUnit = [0];
  const units = new RowBuilder();
  const storyRows = new RowBuilder();
  for (const a of analysed) {
    const vectors = vectorsOf(a, vocabulary, patterns, options);
    for (const { index, value } of vectors.units) units.add(index, value);
    firstUnit.push(firstUnit.at(-1)! + a.prepared.units.length);
    storyRows.add(vectors.story.index, vectors.story.value);
  }
  const { unitTargets, storyTargets } = targets(stories, analysed, firstUnit, themes);
  const valence = valenceExamples(stories, analysed, vocabulary, patterns, options);
  const valenceRows = new RowBuilder();
  for (const vector of valence.vectors) valenceRows.add(vector.index, vector.value);
  const width = vocabulary.size;
  return {
    themes,
    stories,
    analysed,
    firstUnit,
    vocabulary,
    units: units.rows(width),
    unitTargets,
    storyRows: storyRows.rows(width),
    storyTargets,
    valenceRows: valenceRows.rows(width),
    valenceTargets: Uint8Array.from(valence.targets),
    valenceStory: valence.story,
  };
}

/** A feature that fewer stories have is left out: it would be one person's. */
const minimumCount = 3;

/** The features of enough stories, with a weight by rarity; after those of `base`, which stay as they are, in their places. */
function learnVocabulary(
  stories: readonly TrainingStory[],
  analysed: readonly Analysed[],
  patterns: PatternSet,
  options: FeatureOptions,
  base: Vocabulary | undefined,
): Vocabulary {
  const draft = new Vocabulary();
  const count: number[] = [];
  const add = (ids: Iterable<number>) => {
    for (const id of ids) count[id] = (count[id] ?? 0) + 1;
  };
  for (const a of analysed) {
    const vectors = vectorsOf(a, draft, patterns, options);
    const ids = new Set(vectors.story.index);
    // What stands around a unit is in no story vector.
    for (const { index } of vectors.units) for (const id of index) ids.add(id);
    add(ids);
  }
  // What only the valence of a passage is made of comes after all the rest.
  const ofThemes = draft.size;
  const toned = valenceExamples(stories, analysed, draft, patterns, options);
  const ofStory = new Map<number, Set<number>>();
  for (const [v, { index }] of toned.vectors.entries()) {
    const ids = ofStory.get(toned.story[v]!) ?? new Set();
    for (const id of index) if (id >= ofThemes) ids.add(id);
    ofStory.set(toned.story[v]!, ids);
  }
  for (const ids of ofStory.values()) add(ids);
  const kept: number[] = base ? [...base.keys] : [];
  const weights: number[] = kept.map((_, id) => base!.weight(id));
  const known = new Set(kept);
  for (let id = 0; id < draft.size; id++) {
    const n = count[id] ?? 0;
    if (n < minimumCount || known.has(draft.keys[id]!)) continue;
    kept.push(draft.keys[id]!);
    const rarity = Math.log((analysed.length + 1) / (n + 1)) / Math.log(analysed.length + 1);
    weights.push(Math.max(0.05, rarity) ** options.rarity);
  }
  return Vocabulary.of(kept, weights);
}

function valenceExamples(
  stories: readonly TrainingStory[],
  analysed: readonly Analysed[],
  vocabulary: Vocabulary,
  patterns: PatternSet,
  options: FeatureOptions,
): { vectors: SparseVector[]; targets: number[]; story: number[] } {
  const vectors: SparseVector[] = [];
  const targets: number[] = [];
  const story: number[] = [];
  for (let s = 0; s < stories.length; s++) {
    const a = analysed[s]!;
    const codes = stories[s]!.codes.filter(({ valence }) => valence !== "mixed");
    if (codes.length === 0) continue;
    const made = vectorsOf(a, vocabulary, patterns, options);
    for (const code of codes) {
      let best = -1;
      let most = 0;
      for (const [u, unit] of a.prepared.units.entries()) {
        const shared = overlap(unit, code);
        if (shared > most) {
          most = shared;
          best = u;
        }
      }
      if (best < 0) continue;
      vectors.push(valenceVector(a, best, code.theme, vocabulary, made.units[best]!, made.story));
      targets.push(code.valence === "positive" ? 1 : 0);
      story.push(s);
    }
  }
  return { vectors, targets, story };
}

/**
 * A unit is positive for a theme when it holds at least half of a quote or lies for half inside one; where it touches a
 * quote less, or stands beside a positive one, it is left out for that theme: the coder chose the shortest passage, the
 * sentence next to it often says the same.
 */
function targets(
  stories: readonly TrainingStory[],
  analysed: readonly Analysed[],
  firstUnit: readonly number[],
  themes: readonly string[],
): { unitTargets: Uint8Array; storyTargets: Uint8Array } {
  const n = themes.length;
  const unitTargets = new Uint8Array(firstUnit.at(-1)! * n);
  const storyTargets = new Uint8Array(stories.length * n);
  for (let s = 0; s < stories.length; s++) {
    const units = analysed[s]!.prepared.units;
    for (const code of stories[s]!.codes) {
      const l = themes.indexOf(code.theme);
      if (l < 0) continue;
      storyTargets[s * n + l] = 1;
      const shares = units.map(
        (unit) => overlap(unit, code) / Math.max(1, Math.min(code.end - code.start, unit.end - unit.start)),
      );
      for (let u = 0; u < units.length; u++) {
        const at = (firstUnit[s]! + u) * n + l;
        if (shares[u]! >= 0.5) unitTargets[at] = 1;
        else if (
          unitTargets[at] !== 1 &&
          (shares[u]! > 0 || (shares[u - 1] ?? 0) >= 0.5 || (shares[u + 1] ?? 0) >= 0.5)
        )
          unitTargets[at] = skip;
      }
    }
  }
  return { unitTargets, storyTargets };
}

export function toTraining(story: LabelledStory): TrainingStory {
  const pieces = [...story.identifiers].sort((a, b) => a.start - b.start);
  let text = "";
  let last = 0;
  const numbers = new Map<string, number>();
  const perType = new Map<string, number>();
  const moves: { from: number; to: number; at: number; length: number }[] = [];
  for (const piece of pieces) {
    if (piece.start < last) continue;
    text += story.text.slice(last, piece.start);
    const key = `${piece.type}:${piece.text.toLowerCase()}`;
    let number = numbers.get(key);
    if (number === undefined) {
      number = (perType.get(piece.type) ?? 0) + 1;
      perType.set(piece.type, number);
      numbers.set(key, number);
    }
    const name = `[${placeholderNames[piece.type]} ${number}]`;
    moves.push({ from: piece.start, to: piece.end, at: text.length, length: name.length });
    text += name;
    last = piece.end;
  }
  text += story.text.slice(last);
  const move = (offset: number, end: boolean): number => {
    let shift = 0;
    for (const m of moves) {
      if (offset >= m.to) shift = m.at + m.length - m.to;
      else if (offset > m.from || (offset === m.from && !end && offset < m.to))
        return end ? m.at + m.length : m.at;
    }
    return offset + shift;
  };
  const group = writerOf(story);
  return {
    id: story.id,
    text,
    ...(story.respondent !== undefined && { respondent: story.respondent }),
    ...(group !== undefined && { group }),
    codes: story.codes.map((c) => ({
      theme: c.theme,
      valence: c.valence,
      start: move(c.start, false),
      end: move(c.end, true),
    })),
  };
}
