import { Vocabulary } from "./vocabulary.ts";
import { type ByteWeights, byteOf, type Weights, weightAt } from "./weights.ts";

const damaged = "Het modelbestand is beschadigd; maak het opnieuw met vw train.";

/** Weights as signed bytes with one scale per label, as text. */
export interface PackedWeights {
  scale: number[];
  bias: number[];
  bytes: string;
}

/** The weights of the columns in `keep`, each label as signed bytes with one scale. */
export function quantise(weights: Weights, keep: readonly number[]): PackedWeights {
  const { labels } = weights;
  const scale = new Float64Array(labels);
  for (const id of keep)
    for (let l = 0; l < labels; l++) scale[l] = Math.max(scale[l]!, Math.abs(weightAt(weights, id, l)));
  const bytes = new Uint8Array(keep.length * labels);
  for (let k = 0; k < keep.length; k++)
    for (let l = 0; l < labels; l++)
      bytes[k * labels + l] = byteOf(weightAt(weights, keep[k]!, l) / (scale[l]! || 1));
  return {
    scale: Array.from(scale, (s) => round(s, 6)),
    bias: Array.from(weights.bias, (b) => round(b, 6)),
    bytes: toBase64(bytes),
  };
}

/**
 * @param width columns of the result
 * @param filled how many of them, from the first on, were packed; the others weigh nothing
 * @throws Error, one Dutch line, when the bytes do not fit the number of columns
 */
export function restore(packed: PackedWeights, width: number, filled = width): ByteWeights {
  const labels = packed.scale.length;
  const bytes = fromBase64(packed.bytes);
  if (bytes.length !== filled * labels || filled > width) throw new Error(damaged);
  return {
    labels,
    width,
    bytes,
    scale: Float64Array.from(packed.scale),
    bias: Float32Array.from(packed.bias),
  };
}

export function round(value: number, digits: number): number {
  const f = 10 ** digits;
  return Math.round(value * f) / f;
}

export function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}

/** The bytes at the start of a buffer of their own: four of them can be read as one number. */
export function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, "base64"));
}

/** Feature numbers, four bytes each. */
export function packKeys(keys: readonly number[]): string {
  return toBase64(new Uint8Array(Int32Array.from(keys).buffer));
}

/**
 * The columns of a model file: their numbers, and their rarities as bytes.
 * @throws Error, one Dutch line, when they do not fit each other
 */
export function readVocabulary(file: { keys: string; rarity: string }): Vocabulary {
  const keys = fromBase64(file.keys);
  const rarity = fromBase64(file.rarity);
  if (keys.length !== rarity.length * 4) throw new Error(damaged);
  return Vocabulary.of(
    new Int32Array(keys.buffer),
    Float32Array.from(rarity, (b) => b / 255),
  );
}
