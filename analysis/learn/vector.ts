import type { Vocabulary } from "./vocabulary.ts";

/** Columns and their values, each column once. */
export interface SparseVector {
  readonly index: ArrayLike<number> & Iterable<number>;
  readonly value: ArrayLike<number> & Iterable<number>;
}

/** What a text says, one feature after the other: its block, its column, how much. */
export class Said {
  block = new Uint8Array(1 << 8);
  column = new Int32Array(1 << 8);
  times = new Float64Array(1 << 8);
  length = 0;

  /** @param column -1 for what is not in the vocabulary: left out */
  add(block: number, column: number, times = 1): void {
    if (column < 0) return;
    if (this.length === this.column.length) {
      this.block = grown(this.block, new Uint8Array(this.length * 2));
      this.column = grown(this.column, new Int32Array(this.length * 2));
      this.times = grown(this.times, new Float64Array(this.length * 2));
    }
    this.block[this.length] = block;
    this.column[this.length] = column;
    this.times[this.length] = times;
    this.length++;
  }

  /** Lets what was said in the first `blocks` blocks count by its rarity. Once, when all of it is said. */
  weigh(vocabulary: Vocabulary, blocks: number): void {
    const { block, column, times } = this;
    for (let k = 0; k < this.length; k++) if (block[k]! < blocks) times[k]! *= vocabulary.weight(column[k]!);
  }
}

function grown<Numbers extends Uint8Array | Int32Array | Float64Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** A part of what is said: of a story the features of one sentence. */
export interface Part {
  said: Said;
  from: number;
  to: number;
}

/** Squared length below which a block is not blown up to its full length: one with a single weak clue should not look certain. */
const leastLength = 4;
/** How much saying it again adds, and the most it can come to: a little, not double. */
const again = 0.3;
const mostAgain = 2;

/** Where each column stands in the vector being made, after `firstPlace`: shared by all vectors, as one is made at a time. */
let places = new Uint32Array(1 << 18);
let firstPlace = 1;
/** The vector being made, in the order in which columns come; with room to spare. */
let columns = new Int32Array(1 << 12);
let blocks = new Uint8Array(1 << 12);
let values = new Float64Array(1 << 12);
/** Per block: the squared length and the factor of its part, and where its next column goes. As many as a block's number can name. */
const squares = new Float64Array(256);
const factor = new Float64Array(256);
const next = new Int32Array(257);

/**
 * One vector of several parts of what is said: a column once, block after block, each block scaled to its length.
 *
 * @param scale the length of each block's part; 0 leaves a block without weight
 * @param width how many columns there are
 */
export function vectorOf(parts: readonly Part[], width: number, scale: readonly number[]): SparseVector {
  let most = 0;
  for (const { from, to } of parts) most += to - from;
  if (width > places.length || firstPlace + most > 0xffffffff) {
    places = new Uint32Array(Math.max(places.length, width * 2));
    firstPlace = 1;
  }
  if (most > columns.length) {
    columns = new Int32Array(most * 2);
    blocks = new Uint8Array(most * 2);
    values = new Float64Array(most * 2);
  }
  const first = firstPlace;
  let size = 0;
  for (const { said, from, to } of parts) {
    const { block, column, times } = said;
    for (let k = from; k < to; k++) {
      const id = column[k]!;
      const value = times[k]!;
      const at = places[id]! - first;
      if (at >= 0) {
        values[at] = Math.min(values[at]! + again * value, mostAgain * value);
        continue;
      }
      places[id] = first + size;
      columns[size] = id;
      blocks[size] = block[k]!;
      values[size] = value;
      size++;
    }
  }
  firstPlace += size;
  squares.fill(0, 0, scale.length);
  next.fill(0, 0, scale.length + 1);
  for (let k = 0; k < size; k++) {
    squares[blocks[k]!]! += values[k]! * values[k]!;
    next[blocks[k]! + 1]!++;
  }
  for (let b = 0; b < scale.length; b++) {
    factor[b] = scale[b]! / Math.sqrt(Math.max(squares[b]!, leastLength));
    next[b + 1]! += next[b]!;
  }
  const index = new Int32Array(size);
  const value = new Float64Array(size);
  for (let k = 0; k < size; k++) {
    const b = blocks[k]!;
    const at = next[b]!++;
    index[at] = columns[k]!;
    value[at] = values[k]! * factor[b]!;
  }
  return { index, value };
}
