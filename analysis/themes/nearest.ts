import { prepare } from "./prepare.ts";

/** A passage that a person coded, as evidence beside a suggestion on another story. */
export interface Evidence {
  id: string;
  storyId: string;
  theme: string;
  valence: string;
  /** Its telling words, by `lemmasOf`: the costly part, which a caller may do bit by bit. */
  lemmas: ReadonlySet<string>;
}

export interface EvidenceIndex {
  /**
   * The coding that is most like a passage, of the same theme and valence and from another story; null when none is
   * like it in earnest.
   */
  nearest(passage: { theme: string; valence: string; words: string }, storyId: string): string | null;
}

/** Least cosine between two passages to call them alike, and least telling words they share. */
const leastAlike = 0.38;
const leastShared = 2;
/** A word in more than this share of the passages tells nothing. */
const tooCommon = 0.08;
/** But not with so few passages that many may tell of the same. */
const fewToJudge = 30;
/** Passages of one theme that a passage is compared with at most, the first ones given. */
const mostCompared = 2000;

/**
 * Compares passages by their words: cosine over lemmas, weighted by rarity among all the evidence (Salton, Wong and Yang
 * 1975). It explains a suggestion, it does not make one. Linear in the evidence of a theme.
 */
export function indexEvidence(evidence: readonly Evidence[]): EvidenceIndex {
  const bags = evidence.map(({ lemmas }) => lemmas);
  const count = new Map<string, number>();
  for (const bag of bags) for (const word of bag) count.set(word, (count.get(word) ?? 0) + 1);
  const most = Math.max(fewToJudge, tooCommon * evidence.length);
  const weightOf = (word: string) => {
    const n = count.get(word) ?? 0;
    if (n > most) return 0;
    // A word that no coding has says a little against being alike, not as much as a rare one that is shared says for it.
    return Math.log(1 + evidence.length / Math.max(1, n)) * (n === 0 ? 0.4 : 1);
  };
  const length = (bag: ReadonlySet<string>) => {
    let sum = 0;
    for (const word of bag) sum += weightOf(word) ** 2;
    return Math.sqrt(sum);
  };
  const byKind = new Map<string, number[]>();
  for (const [i, { theme, valence }] of evidence.entries()) {
    const list = byKind.get(`${theme} ${valence}`) ?? [];
    if (list.length < mostCompared) list.push(i);
    byKind.set(`${theme} ${valence}`, list);
  }
  const lengths = bags.map(length);
  return {
    nearest({ theme, valence, words }, storyId) {
      const bag = lemmasOf(words);
      const own = length(bag);
      let best: string | null = null;
      let bestAlike = leastAlike;
      for (const i of byKind.get(`${theme} ${valence}`) ?? []) {
        if (evidence[i]!.storyId === storyId) continue;
        let sum = 0;
        let shared = 0;
        for (const word of bags[i]!) {
          if (!bag.has(word)) continue;
          const weight = weightOf(word);
          if (weight > 0) shared++;
          sum += weight * weight;
        }
        const alike = sum / (own * lengths[i]! || 1);
        if (shared >= leastShared && alike > bestAlike) {
          bestAlike = alike;
          best = evidence[i]!.id;
        }
      }
      return best;
    },
  };
}

/** The words that a passage is compared by. */
export function lemmasOf(words: string): Set<string> {
  const { words: all, tokens } = prepare(words);
  const bag = new Set<string>();
  for (const [i, word] of all.entries())
    if (tokens[i]!.kind === "word" && word.lemma.length > 2) bag.add(word.lemma);
  return bag;
}
