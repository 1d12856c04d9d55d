/**
 * Features are known by a 32-bit number made from what they are (a lemma, two lemmas, a piece of a word, a name), never by a
 * string that has to be put together, so that reading a story and loading a model cost little. Two features that share
 * a number are taken for one; with 100,000 features that happens to about one in forty thousand.
 */

/** Mixes all bits of a 32-bit number: the finaliser of MurmurHash3 (A. Appleby, public domain). */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** FNV-1a (Fowler, Noll, Vo) over the UTF-16 codes of a part of a text, mixed. */
function hashOf(text: string, seed: number, from = 0, to = text.length): number {
  let h = seed;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mixed(h);
}

/** Where each kind begins: far apart, or a letter could make up for the difference. */
const seeds = {
  name: 0x811c9dc5,
  word: 0x3c6ef372,
  pair: 0x1b873593,
  gapped: 0x27d4eb2f,
  piece: 0x5851f42d,
} as const;
/** The number a lemma (or a sense) goes by, alone and in pairs: the same in every vocabulary. */
export const numberOf = (lemma: string): number => hashOf(lemma, seeds.word);

const mostCached = 50_000;
const longestWord = 30;

/** Feature numbers to columns. Grows while training, then frozen: what is unknown is left out (-1). */
export class Vocabulary {
  /** The number of each column. */
  get keys(): ArrayLike<number> & Iterable<number> {
    return this.frozen ? this.known : this.growing;
  }
  private readonly growing: number[] = [];
  private known = new Int32Array(0);
  frozen = false;
  /** Columns by number while growing; once frozen an open-addressing table, each number beside its column plus one (0 is empty). */
  private readonly columns = new Map<number, number>();
  private table = new Int32Array(0);
  private mask = 0;
  private rarities: Float32Array | undefined;
  private pieces = new Map<string, readonly number[]>();

  /** @param rarities weight of each column, 0 to 1 */
  static of(keys: ArrayLike<number>, rarities: ArrayLike<number>): Vocabulary {
    const vocabulary = new Vocabulary();
    const known = Int32Array.from(keys);
    vocabulary.known = known;
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    const table = new Int32Array(size * 2);
    const mask = size * 2 - 1;
    vocabulary.table = table;
    vocabulary.mask = mask;
    for (let id = 0; id < keys.length; id++) {
      let at = (known[id]! << 1) & mask;
      while (table[at + 1]! > 0) at = (at + 2) & mask;
      table[at] = known[id]!;
      table[at + 1] = id + 1;
    }
    vocabulary.frozen = true;
    vocabulary.rarities = Float32Array.from(rarities);
    return vocabulary;
  }

  get size(): number {
    return this.frozen ? this.known.length : this.growing.length;
  }

  /** Weight of a column by its rarity; only once frozen. */
  weight(id: number): number {
    return this.rarities ? this.rarities[id]! : 1;
  }

  private column(key: number): number {
    if (this.frozen) {
      const { table, mask } = this;
      for (let at = (key << 1) & mask; ; at = (at + 2) & mask)
        if (table[at + 1] === 0 || table[at] === key) return table[at + 1]! - 1;
    }
    const known = this.columns.get(key);
    if (known !== undefined) return known;
    const id = this.growing.length;
    this.growing.push(key);
    this.columns.set(key, id);
    return id;
  }

  /** Column of a named feature ("g:school", "s:first"). */
  id(name: string): number {
    return this.column(hashOf(name, seeds.name));
  }

  /** Column of a lemma. @param number of `numberOf` */
  word(number: number): number {
    return this.column(number);
  }

  /** Column of two lemmas in a row. */
  pair(first: number, second: number): number {
    return this.column(mixed(Math.imul(first, 31) ^ second ^ seeds.pair));
  }

  /** Column of two lemmas with a word (of senses: one or two) between them. */
  gapped(first: number, second: number): number {
    return this.column(mixed(Math.imul(first, 37) ^ second ^ seeds.gapped));
  }

  /** Columns of the 3-, 4- and 5-letter pieces of a word with its borders. */
  piecesOf(norm: string): readonly number[] {
    const known = this.pieces.get(norm);
    if (known) return known;
    const word = `<${norm.length > longestWord ? norm.slice(0, longestWord) : norm}>`;
    const ids = new Set<number>();
    for (let n = 3; n <= 5; n++) {
      for (let i = 0; i + n <= word.length; i++) {
        const id = this.column(hashOf(word, seeds.piece, i, i + n));
        if (id >= 0) ids.add(id);
      }
    }
    const list = [...ids];
    if (this.pieces.size > mostCached) this.pieces = new Map();
    this.pieces.set(norm, list);
    return list;
  }
}
