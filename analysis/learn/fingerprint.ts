/** Of every so many texts the features are part of a fingerprint: those of all would take half a training. */
const sampled = 20;

/** The texts whose features are part of a fingerprint. */
export const sampleOf = <T>(texts: readonly T[]): T[] => texts.filter((_, i) => i % sampled === 0);

/**
 * A number for everything a model is made of, taken in piece by piece. Another number than in a model file means that the file is
 * stale. FNV-1a (Fowler, Noll, Vo), 32 bits.
 */
export class Fingerprint {
  private hash = 0x811c9dc5;

  get value(): number {
    return this.hash >>> 0;
  }

  /** Whole numbers of 32 bits. */
  numbers(values: Iterable<number>): void {
    for (const value of values) {
      this.hash = Math.imul(this.hash ^ (value & 0xffff), 0x01000193);
      this.hash = Math.imul(this.hash ^ (value >>> 16), 0x01000193);
    }
  }

  /** Anything that JSON can write. */
  json(value: unknown): void {
    const text = JSON.stringify(value);
    for (let i = 0; i < text.length; i++) this.hash = Math.imul(this.hash ^ text.charCodeAt(i), 0x01000193);
  }
}
