/**
 * A sparse linear multi-label solver of our own: one weight row per feature, one column per label, all labels trained in
 * the same pass so that the features of an example are fetched once. No dependency, no randomness beyond the given seed.
 */

import { random } from "./random.ts";

/** Sparse rows, one after another: row `i` is `index[start[i]..start[i+1]]` with the same range of `value`. */
export interface SparseRows {
  start: Int32Array;
  index: Int32Array;
  value: Float32Array;
  /** Number of columns (features). */
  width: number;
}

/** Weights as `width` rows of `labels` columns, and one bias per label. */
export interface LinearWeights {
  labels: number;
  width: number;
  weights: Float32Array;
  bias: Float32Array;
}

export interface SolverOptions {
  /** Cost of an error; higher fits the training rows more closely. */
  cost: number;
  /** Extra weight on positive examples, per label (1 = none). */
  positiveWeight?: Float32Array;
  /** Weight per row (default 1); 0 leaves the row out. */
  rowWeight?: Float32Array;
  /** Most passes over the data. */
  passes: number;
  /** Stop once the largest projected gradient of a pass is below this. */
  tolerance?: number;
  seed: number;
  /**
   * What was learned before, as wide as the rows: not the weights are kept small then, but how far they move from these, so that
   * little data changes little. Left out: from nothing.
   */
  from?: LinearWeights | undefined;
}

/** Collects sparse rows one by one. */
export class RowBuilder {
  private readonly starts: number[] = [0];
  private index = new Int32Array(1 << 16);
  private value = new Float32Array(1 << 16);
  private used = 0;

  /** Adds one row; duplicate columns within a row must have been summed by the caller. */
  add(indices: ArrayLike<number>, values: ArrayLike<number>): void {
    const n = indices.length;
    while (this.used + n > this.index.length) {
      const index = new Int32Array(this.index.length * 2);
      index.set(this.index);
      const value = new Float32Array(this.value.length * 2);
      value.set(this.value);
      this.index = index;
      this.value = value;
    }
    for (let k = 0; k < n; k++) {
      this.index[this.used + k] = indices[k]!;
      this.value[this.used + k] = values[k]!;
    }
    this.used += n;
    this.starts.push(this.used);
  }

  rows(width: number): SparseRows {
    return {
      start: Int32Array.from(this.starts),
      index: this.index.slice(0, this.used),
      value: this.value.slice(0, this.used),
      width,
    };
  }
}

/**
 * Trains L2-regularised L2-loss linear classifiers, one per label, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi,
 * Sundararajan: A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML 2008, algorithm 1 with random
 * permutations), all labels side by side. The bias is a column of ones, regularised like the rest (as liblinear does).
 *
 * @param rows features of the examples
 * @param targets row-major, rows x labels: 1 positive, 0 negative, 255 "leave this label out for this row"
 * @param labels number of labels
 */
export function trainLinear(
  rows: SparseRows,
  targets: Uint8Array,
  labels: number,
  options: SolverOptions,
): LinearWeights {
  const n = rows.start.length - 1;
  const { start, index, value } = rows;
  // The dual's weights are the starting ones plus the sum of the examples: with no example taken in yet, they are those.
  const w = options.from ? options.from.weights.slice() : new Float32Array(rows.width * labels);
  const bias = options.from ? options.from.bias.slice() : new Float32Array(labels);
  const alpha = new Float32Array(n * labels);
  const norm = new Float32Array(n);
  const order: number[] = [];
  for (let i = 0; i < n; i++) {
    let sum = 1;
    for (let k = start[i]!; k < start[i + 1]!; k++) sum += value[k]! * value[k]!;
    norm[i] = sum;
    if (!options.rowWeight || options.rowWeight[i]! > 0) order.push(i);
  }
  const next = random(options.seed);
  const score = new Float64Array(labels);
  const change = new Float64Array(labels);
  const touched = new Int32Array(labels);
  const tolerance = options.tolerance ?? 0.05;
  for (let pass = 0; pass < options.passes; pass++) {
    shuffle(order, next);
    let worst = 0;
    for (const i of order) {
      const from = start[i]!;
      const to = start[i + 1]!;
      for (let l = 0; l < labels; l++) score[l] = bias[l]!;
      for (let k = from; k < to; k++) {
        const at = index[k]! * labels;
        const v = value[k]!;
        for (let l = 0; l < labels; l++) score[l]! += v * w[at + l]!;
      }
      const weight = options.rowWeight ? options.rowWeight[i]! : 1;
      let changed = 0;
      for (let l = 0; l < labels; l++) {
        const target = targets[i * labels + l]!;
        if (target === 255) continue;
        const y = target === 1 ? 1 : -1;
        const cost =
          options.cost * weight * (y > 0 && options.positiveWeight ? options.positiveWeight[l]! : 1);
        const diagonal = 0.5 / cost;
        const a = alpha[i * labels + l]!;
        const gradient = y * score[l]! - 1 + a * diagonal;
        const projected = a === 0 ? Math.min(gradient, 0) : gradient;
        if (projected === 0) continue;
        if (Math.abs(projected) > worst) worst = Math.abs(projected);
        if (Math.abs(projected) < 1e-6) continue;
        const b = Math.max(a - gradient / (norm[i]! + diagonal), 0);
        const step = (b - a) * y;
        if (step === 0) continue;
        alpha[i * labels + l] = b;
        change[l] = step;
        bias[l]! += step;
        touched[changed++] = l;
      }
      if (changed === 0) continue;
      for (let k = from; k < to; k++) {
        const at = index[k]! * labels;
        const v = value[k]!;
        for (let c = 0; c < changed; c++) {
          const l = touched[c]!;
          w[at + l]! += change[l]! * v;
        }
      }
    }
    if (worst < tolerance) break;
  }
  return { labels, width: rows.width, weights: w, bias };
}

export function shuffle(items: number[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    const t = items[i]!;
    items[i] = items[j]!;
    items[j] = t;
  }
}

/**
 * Dense L2-regularised logistic regression for a handful of features, by Newton's method (iteratively reweighted least
 * squares). Used to stack and to calibrate. Returns the weights, the last one the bias (not regularised). With `from`, weights and
 * bias are kept near those instead of near 0.
 */
export function trainLogistic(
  x: readonly Float64Array[],
  y: ArrayLike<number>,
  {
    ridge = 1,
    weight,
    steps = 25,
    from,
  }: {
    ridge?: number;
    weight?: ArrayLike<number>;
    steps?: number;
    from?: Float64Array | undefined;
  } = {},
): Float64Array {
  const d = (x[0]?.length ?? 0) + 1;
  const w = from ? from.slice() : new Float64Array(d);
  const g = new Float64Array(d);
  const h = new Float64Array(d * d);
  for (let step = 0; step < steps; step++) {
    g.fill(0);
    h.fill(0);
    for (let i = 0; i < x.length; i++) {
      const row = x[i]!;
      let z = w[d - 1]!;
      for (let j = 0; j < d - 1; j++) z += w[j]! * row[j]!;
      const p = sigmoid(z);
      const importance = weight ? weight[i]! : 1;
      const error = (p - y[i]!) * importance;
      const curve = Math.max(p * (1 - p), 1e-6) * importance;
      for (let j = 0; j < d; j++) {
        const xj = j < d - 1 ? row[j]! : 1;
        g[j]! += error * xj;
        for (let k = 0; k <= j; k++) h[j * d + k]! += curve * xj * (k < d - 1 ? row[k]! : 1);
      }
    }
    for (let j = 0; j < d; j++) {
      const held = from !== undefined || j < d - 1;
      if (held) g[j]! += ridge * (w[j]! - (from?.[j] ?? 0));
      h[j * d + j]! += held ? ridge : 1e-6;
    }
    const move = solveSymmetric(h, g, d);
    let size = 0;
    for (let j = 0; j < d; j++) {
      w[j]! -= move[j]!;
      size = Math.max(size, Math.abs(move[j]!));
    }
    if (size < 1e-6) break;
  }
  return w;
}

/** Solves `h x = g` for a symmetric positive definite matrix given by its lower half (Cholesky). */
function solveSymmetric(h: Float64Array, g: Float64Array, d: number): Float64Array {
  const l = new Float64Array(d * d);
  for (let j = 0; j < d; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = h[j * d + k]!;
      for (let m = 0; m < k; m++) sum -= l[j * d + m]! * l[k * d + m]!;
      l[j * d + k] = j === k ? Math.sqrt(Math.max(sum, 1e-12)) : sum / l[k * d + k]!;
    }
  }
  const x = Float64Array.from(g);
  for (let j = 0; j < d; j++) {
    for (let k = 0; k < j; k++) x[j]! -= l[j * d + k]! * x[k]!;
    x[j]! /= l[j * d + j]!;
  }
  for (let j = d - 1; j >= 0; j--) {
    for (let k = j + 1; k < d; k++) x[j]! -= l[k * d + j]! * x[k]!;
    x[j]! /= l[j * d + j]!;
  }
  return x;
}

export function sigmoid(z: number): number {
  return z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z));
}
