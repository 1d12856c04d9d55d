import type { LinearWeights } from "../learn/solver.ts";
import { Vocabulary } from "../learn/vocabulary.ts";
import { asNumbers, type Weights, weightAt } from "../learn/weights.ts";
import type { ThemeModel } from "./model.ts";

// A region's own model learns on from the shipped one: it keeps what that knows of the many ways of saying things that
// a region has not met yet, and moves away from it where the region's own codings say so. Only the moves are kept.

/** What a model starts from: the parts of another one, as wide as the data, with the data's themes. */
export interface Start {
  unit: LinearWeights;
  story: LinearWeights;
  valence: LinearWeights;
  /** Stacking weights, a bias per theme, an intercept. */
  stack: Float64Array;
  thresholds: ThemeModel["thresholds"];
  /** Themes it has learned: not those that it knows by patterns only. */
  learned: ReadonlySet<string>;
}

/** Weights with more columns, and the labels in the order of `themes`; what was not there is 0. */
function widened(
  weights: Weights,
  width: number,
  from: readonly string[],
  themes: readonly string[],
): LinearWeights {
  const labels = themes.length;
  if (from.length === labels && from.every((theme, l) => theme === themes[l]))
    return asNumbers(weights, width);
  const wide = new Float32Array(width * labels);
  const bias = new Float32Array(labels);
  for (const [l, theme] of themes.entries()) {
    const old = from.indexOf(theme);
    if (old < 0) continue;
    bias[l] = weights.bias[old]!;
    for (let id = 0; id < weights.width; id++) wide[id * labels + l] = weightAt(weights, id, old);
  }
  return { labels, width, weights: wide, bias };
}

/**
 * @param themes of the data, in its order; one that `base` does not know starts at nothing and has no threshold (NaN)
 * @param width columns of the data: those of `base` first, in their order
 */
export function startFrom(base: ThemeModel, themes: readonly string[], width: number): Start {
  const own = base.stack.length - base.themes.length - 1;
  const place = themes.map((theme) => base.themes.indexOf(theme));
  const bias = place.map((at) => (at < 0 ? 0 : base.stack[own + at]!));
  const threshold = (of: Float64Array) => Float64Array.from(place, (at) => (at < 0 ? Number.NaN : of[at]!));
  const tone = ["valence"];
  return {
    unit: widened(base.unit, width, base.themes, themes),
    story: widened(base.story, width, base.themes, themes),
    valence: widened(base.valence, width, tone, tone),
    stack: Float64Array.from([...base.stack.subarray(0, own), ...bias, base.stack.at(-1)!]),
    thresholds: {
      balanced: threshold(base.thresholds.balanced),
      precise: threshold(base.thresholds.precise),
    },
    learned: new Set(base.themes.filter((theme) => !base.patternsOnly.includes(theme))),
  };
}

function less(model: Weights, other: LinearWeights): LinearWeights {
  const { weights, ...own } = asNumbers(model);
  return {
    ...own,
    weights: weights.map((w, i) => w - other.weights[i]!),
    bias: own.bias.map((b, l) => b - other.bias[l]!),
  };
}

/** What is left of a model that learned on from `base` when that is taken away: this is kept of it. */
export function movedFrom(base: ThemeModel, model: ThemeModel): ThemeModel {
  const start = startFrom(base, model.themes, model.vocabulary.size);
  return {
    ...model,
    unit: less(model.unit, start.unit),
    story: less(model.story, start.story),
    valence: less(model.valence, start.valence),
  };
}

/** Adds to `into`, in place, column by column at its place: of six million weights a server has no time to make copies. */
function move(into: LinearWeights, moves: Weights, places: readonly number[]): LinearWeights {
  const { labels } = into;
  for (const [id, at] of places.entries())
    for (let l = 0; l < labels; l++) into.weights[at * labels + l]! += weightAt(moves, id, l);
  for (let l = 0; l < labels; l++) into.bias[l]! += moves.bias[l]!;
  return into;
}

/**
 * The model that `movedFrom` was made of.
 * @throws Error of one line when it was made from another base
 */
export function movedOn(base: ThemeModel, moves: ThemeModel): ThemeModel {
  if (moves.source.base !== base.source.fingerprint)
    throw new Error("Dit model leerde verder op een ander model: maak het opnieuw met vw train --region.");
  const keys = [...base.vocabulary.keys];
  const rarity = keys.map((_, id) => base.vocabulary.weight(id));
  const column = new Map(keys.map((key, id) => [key, id]));
  const places = Array.from(moves.vocabulary.keys, (key, id) => {
    const known = column.get(key);
    if (known !== undefined) return known;
    keys.push(key);
    rarity.push(moves.vocabulary.weight(id));
    return keys.length - 1;
  });
  const start = startFrom(base, moves.themes, keys.length);
  return {
    ...moves,
    vocabulary: Vocabulary.of(keys, rarity),
    unit: move(start.unit, moves.unit, places),
    story: move(start.story, moves.story, places),
    valence: move(start.valence, moves.valence, places),
  };
}
