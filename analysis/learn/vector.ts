import type { Vocabulary } from "./vocabulary.ts";

/** Columns and their values, each column once. */
export interface SparseVector {
  readonly index: ArrayLike<number> & Iterable<number>;
  readonly value: ArrayLike<number> & Iterable<number>;
}

/** What a text says, one feature after the other: its block, its column, how much. */
export class Said {
  readonly block: number[] = [];
  readonly column: number[] = [];
  readonly times: number[] = [];

  /** @param column -1 for what is not in the vocabulary: left out */
  add(block: number, column: number, times = 1): void {
    if (column < 0) return;
    this.block.push(block);
    this.column.push(column);
    this.times.push(times);
  }
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

/**
 * One vector of what several texts say: a column once, block after block, each block scaled to its length.
 *
 * @param scale the length of each block's part; 0 leaves a block without weight
 * @param weighed in how many blocks, from the first on, a column counts by its rarity
 */
export function vectorOf(
  texts: readonly Said[],
  vocabulary: Vocabulary,
  scale: readonly number[],
  weighed: number,
): SparseVector {
  let most = 0;
  for (const { column } of texts) most += column.length;
  if (vocabulary.size > places.length || firstPlace + most > 0xffffffff) {
    places = new Uint32Array(Math.max(places.length, vocabulary.size * 2));
    firstPlace = 1;
  }
  if (most > columns.length) {
    columns = new Int32Array(most * 2);
    blocks = new Uint8Array(most * 2);
    values = new Float64Array(most * 2);
  }
  const first = firstPlace;
  let size = 0;
  for (const { block, column, times } of texts) {
    for (let k = 0; k < column.length; k++) {
      const id = column[k]!;
      const value = block[k]! < weighed ? times[k]! * vocabulary.weight(id) : times[k]!;
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
  const squares = new Float64Array(scale.length);
  const next = new Int32Array(scale.length + 1);
  for (let k = 0; k < size; k++) {
    squares[blocks[k]!]! += values[k]! * values[k]!;
    next[blocks[k]! + 1]!++;
  }
  const factor = scale.map((length, b) => length / Math.sqrt(Math.max(squares[b]!, leastLength)));
  for (let b = 1; b < next.length; b++) next[b]! += next[b - 1]!;
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
