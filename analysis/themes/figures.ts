/** A story on which an engine is measured: themes it suggested, themes people coded without seeing them. */
export interface Measured {
  suggested: readonly string[];
  coded: readonly string[];
}

/** A share with its 95 % confidence interval. */
export interface Share {
  value: number;
  low: number;
  high: number;
}

export interface ThemeMeasure {
  theme: string;
  /** Stories people coded with the theme. */
  n: number;
  /** Stories the engine suggested it in. */
  suggested: number;
  /** Stories in which both did. */
  both: number;
  /** Null where there is too little to say anything: see `fewest`. */
  precision: Share | null;
  recall: Share | null;
  f1: Share | null;
}

/** Below this number of stories, coded or suggested, no share is shown: its interval would cover nearly everything. */
export const fewest = 10;

/** 97.5 % quantile of the normal distribution. */
const z = 1.959964;

/** The interval for a share of Wilson (1927): honest for small numbers and for shares near 0 or 1. */
export function wilson(hits: number, n: number): Share {
  if (n === 0) return { value: 0, low: 0, high: 1 };
  const p = hits / n;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))) / (1 + (z * z) / n);
  return {
    value: p,
    low: Math.max(0, Math.min(p, middle - half)),
    high: Math.min(1, Math.max(p, middle + half)),
  };
}

/**
 * Precision, recall and F1 per theme, counted in stories. F1 = 2J / (1 + J), where J is the share of `both` in the
 * stories that the engine or people gave the theme: its interval is that of J, carried over.
 * @param themes in the order wanted; every one is in the answer
 */
export function measureThemes(stories: readonly Measured[], themes: readonly string[]): ThemeMeasure[] {
  return themes.map((theme) => {
    let n = 0;
    let suggested = 0;
    let both = 0;
    for (const story of stories) {
      const coded = story.coded.includes(theme);
      const named = story.suggested.includes(theme);
      if (coded) n++;
      if (named) suggested++;
      if (coded && named) both++;
    }
    return { theme, n, suggested, both, ...sharesOf(n, suggested, both) };
  });
}

/** All themes together (micro): every theme of every story counts once. */
export function measureAll(stories: readonly Measured[]): Omit<ThemeMeasure, "theme"> {
  let n = 0;
  let suggested = 0;
  let both = 0;
  for (const story of stories) {
    n += story.coded.length;
    suggested += story.suggested.length;
    both += story.coded.filter((theme) => story.suggested.includes(theme)).length;
  }
  return { n, suggested, both, ...sharesOf(n, suggested, both) };
}

function sharesOf(n: number, suggested: number, both: number) {
  const either = n + suggested - both;
  const f1 = (j: number) => (2 * j) / (1 + j);
  const jaccard = wilson(both, either);
  // All three or none: from two of them, with the numbers beside them, the third is known.
  if (n < fewest || suggested < fewest) return { precision: null, recall: null, f1: null };
  return {
    precision: wilson(both, suggested),
    recall: wilson(both, n),
    f1: { value: f1(jaccard.value), low: f1(jaccard.low), high: f1(jaccard.high) },
  };
}
