/** A port: anything that turns sentences into vectors, such that what means the same lies close together. */
export interface SentenceVectors {
  /** @returns one vector of length 1 for each text, in order */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** Least cosine between two passages to show one as like the other. */
const leastAlike = 0.6;

/** A passage that a person coded. */
export interface CodedPassage {
  id: string;
  storyId: string;
  theme: string;
  valence: string;
  words: string;
}

/** A suggestion for which a coding of the region itself is looked for. */
export interface SuggestedPassage {
  id: string;
  theme: string;
  valence: string;
  words: string;
}

/** Passages that one suggestion is compared with, at most: the first ones given. */
const mostCompared = 500;

/**
 * The region's own coding that a suggestion is nearest to in meaning: same theme and valence, another story, cosine of at
 * least 0.6. It explains a suggestion, it does not make one, and no model is trained with it.
 * @returns suggestion id -> coding id, for those that have one
 */
export async function nearestInMeaning(
  suggested: readonly SuggestedPassage[],
  coded: readonly CodedPassage[],
  storyId: string,
  vectors: SentenceVectors,
  signal?: AbortSignal,
): Promise<Map<string, string>> {
  const nearest = new Map<string, string>();
  const kinds = new Map<string, CodedPassage[]>();
  for (const one of coded) {
    if (one.storyId === storyId) continue;
    const kind = kinds.get(`${one.theme} ${one.valence}`) ?? [];
    if (kind.length < mostCompared) kind.push(one);
    kinds.set(`${one.theme} ${one.valence}`, kind);
  }
  for (const one of suggested) {
    const others = kinds.get(`${one.theme} ${one.valence}`) ?? [];
    if (others.length === 0) continue;
    const [own, ...theirs] = await vectors.embed([one.words, ...others.map(({ words }) => words)], signal);
    let best = leastAlike;
    for (const [i, vector] of theirs.entries()) {
      const alike = dot(own!, vector);
      if (alike < best) continue;
      best = alike;
      nearest.set(one.id, others[i]!.id);
    }
  }
  return nearest;
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * One vector of a row of tokens: their mean, made one long.
 * @param hidden tokens x size, row by row
 * @param tokens how many of them are real, from the first; the rest is padding
 */
export function meanVector(hidden: Float32Array, tokens: number, size: number): Float32Array {
  const sum = new Float32Array(size);
  for (let t = 0; t < tokens; t++) for (let i = 0; i < size; i++) sum[i]! += hidden[t * size + i]!;
  return unitVector(sum);
}

/** The same direction, one long; nothing stays nothing. */
export function unitVector(vector: Float32Array): Float32Array {
  const length = Math.sqrt(dot(vector, vector));
  return length > 0 ? vector.map((value) => value / length) : vector;
}
