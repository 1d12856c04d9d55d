import type { LinearWeights } from "./solver.ts";

/** Weights as signed bytes with one scale per label, as text. */
export interface PackedWeights {
  scale: number[];
  bias: number[];
  bytes: string;
}

/** The weights of the columns in `keep`, each label as signed bytes with one scale. */
export function quantise(weights: LinearWeights, keep: readonly number[]): PackedWeights {
  const { labels } = weights;
  const scale = new Float64Array(labels);
  for (const id of keep)
    for (let l = 0; l < labels; l++)
      scale[l] = Math.max(scale[l]!, Math.abs(weights.weights[id * labels + l]!));
  const bytes = new Uint8Array(keep.length * labels);
  for (let k = 0; k < keep.length; k++)
    for (let l = 0; l < labels; l++) {
      // Square root steps: small weights, of which there are many, keep their differences.
      const v = weights.weights[keep[k]! * labels + l]! / (scale[l]! || 1);
      bytes[k * labels + l] = 128 + Math.round(Math.sign(v) * Math.sqrt(Math.abs(v)) * 127);
    }
  return {
    scale: Array.from(scale, (s) => round(s, 6)),
    bias: Array.from(weights.bias, (b) => round(b, 6)),
    bytes: toBase64(bytes),
  };
}

/**
 * @param width columns of the result
 * @param filled how many of them, from the first on, were packed; the others are 0
 * @throws Error, one Dutch line, when the bytes do not fit the number of columns
 */
export function restore(packed: PackedWeights, width: number, filled = width): LinearWeights {
  const labels = packed.scale.length;
  const bytes = fromBase64(packed.bytes);
  if (bytes.length !== filled * labels || filled > width)
    throw new Error("Het modelbestand is beschadigd; maak het opnieuw met vw train.");
  const table = Float64Array.from({ length: 256 }, (_, b) => Math.sign(b - 128) * ((b - 128) / 127) ** 2);
  const weights = new Float32Array(width * labels);
  for (let i = 0; i < bytes.length; i++) weights[i] = table[bytes[i]!]! * packed.scale[i % labels]!;
  return { labels, width, weights, bias: Float32Array.from(packed.bias) };
}

export function round(value: number, digits: number): number {
  const f = 10 ** digits;
  return Math.round(value * f) / f;
}

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** Feature numbers, four bytes each. */
export function packKeys(keys: readonly number[]): string {
  return toBase64(new Uint8Array(Int32Array.from(keys).buffer));
}

export function unpackKeys(packed: string): Int32Array {
  return new Int32Array(fromBase64(packed).buffer);
}
