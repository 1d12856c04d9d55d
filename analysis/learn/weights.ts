import type { LinearWeights } from "./solver.ts";

/**
 * Weights of a model that was read from a file: a byte each, on a scale per label. They are looked up when a text is scored, never
 * all of them turned into numbers: of the millions in a model a story needs some thousands, and a server starts sooner.
 */
export interface ByteWeights {
  labels: number;
  /** Number of columns; those after the last one that has bytes weigh nothing. */
  width: number;
  /** Row-major, columns x labels. */
  bytes: Uint8Array;
  /** What the outermost step of a label stands for. */
  scale: Float64Array;
  bias: Float32Array;
}

export type Weights = LinearWeights | ByteWeights;

/** What a byte stands for, between -1 and 1: square root steps, so that small weights, of which there are many, keep their differences. */
const steps = Float64Array.from({ length: 256 }, (_, b) => Math.sign(b - 128) * ((b - 128) / 127) ** 2);

/** The byte for a weight between -1 and 1. */
export const byteOf = (share: number): number =>
  128 + Math.round(Math.sign(share) * Math.sqrt(Math.abs(share)) * 127);

/** The weight of a column for a label; 0 for a column without weights. */
export function weightAt(model: Weights, column: number, label: number): number {
  const at = column * model.labels + label;
  if ("weights" in model) return model.weights[at]!;
  return at < model.bytes.length ? steps[model.bytes[at]!]! * model.scale[label]! : 0;
}

/** All weights as numbers of their own, to learn on from. @param width columns of the result, not fewer than there are: those after weigh nothing */
export function asNumbers(model: Weights, width = model.width): LinearWeights {
  const { labels } = model;
  const weights = new Float32Array(width * labels);
  if ("weights" in model) weights.set(model.weights);
  else {
    const { bytes, scale } = model;
    for (let at = 0; at < bytes.length; at += labels)
      for (let l = 0; l < labels; l++) weights[at + l] = steps[bytes[at + l]!]! * scale[l]!;
  }
  return { labels, width, weights, bias: model.bias.slice() };
}

/** Margins of one sparse row: one number per label, written to `out`. */
export function scoreRow(
  model: Weights,
  indices: ArrayLike<number>,
  values: ArrayLike<number>,
  out: Float64Array,
): void {
  const { labels, bias } = model;
  if ("weights" in model) {
    const { weights } = model;
    for (let l = 0; l < labels; l++) out[l] = bias[l]!;
    for (let k = 0; k < indices.length; k++) {
      const at = indices[k]! * labels;
      const v = values[k]!;
      for (let l = 0; l < labels; l++) out[l]! += v * weights[at + l]!;
    }
    return;
  }
  const { bytes, scale } = model;
  const rows = Math.floor(bytes.length / labels);
  // Four labels at a time, so that their sums stay in registers: a tenth of the work of analysing a story is this loop.
  let l = 0;
  for (; l + 4 <= labels; l += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let k = 0; k < indices.length; k++) {
      const row = indices[k]!;
      if (row >= rows) continue;
      const at = row * labels + l;
      const v = values[k]!;
      a += v * steps[bytes[at]!]!;
      b += v * steps[bytes[at + 1]!]!;
      c += v * steps[bytes[at + 2]!]!;
      d += v * steps[bytes[at + 3]!]!;
    }
    out[l] = bias[l]! + scale[l]! * a;
    out[l + 1] = bias[l + 1]! + scale[l + 1]! * b;
    out[l + 2] = bias[l + 2]! + scale[l + 2]! * c;
    out[l + 3] = bias[l + 3]! + scale[l + 3]! * d;
  }
  for (; l < labels; l++) {
    let a = 0;
    for (let k = 0; k < indices.length; k++) {
      const row = indices[k]!;
      if (row < rows) a += values[k]! * steps[bytes[row * labels + l]!]!;
    }
    out[l] = bias[l]! + scale[l]! * a;
  }
}
