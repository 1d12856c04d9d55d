import { type Share, wilson } from "../themes/figures.ts";
import type { Valence } from "../types.ts";

/** The valences a coder gave each theme of a story. */
export type Valences = Readonly<Record<string, readonly Valence[]>>;

/** The themes two coders gave one story, each without seeing the other's. */
export interface Pair {
  first: readonly string[];
  second: readonly string[];
  /** With which valences either gave them; null for passes from before that was kept. */
  valences: readonly [Valences, Valences] | null;
}

export interface Agreement {
  /** Times both gave it; times one of the two did. All themes together: over stories and themes. */
  both: number;
  one: number;
  /** Krippendorff's alpha with a 95 % interval; null where there is too little to say. */
  alpha: Share | null;
  /** Of the `n` times that both gave it and their valences are known: how often those were the same; null where there is too little. */
  valence: { n: number; same: Share | null };
}

/** Below this number of stories coded by two no alpha is given, nor on fewer the share of valences that are the same. */
export const fewestPairs = 10;
/** Nor for a theme that fewer stories than this got from either coder. */
export const fewestGiven = 5;

/** 97.5 % quantile of the normal distribution. */
const z = 1.959964;

interface Counts {
  both: number;
  one: number;
  neither: number;
}

/** How far coders agree on each theme. @param themes in the order wanted; every one is in the answer */
export function agreePerTheme(
  pairs: readonly Pair[],
  themes: readonly string[],
): ({ theme: string } & Agreement)[] {
  return themes.map((theme) => ({ theme, ...agreeOn(pairs, [theme]) }));
}

/** How far coders agree on all themes together: every theme of every story is given or not given by each. */
export function agreeOn(pairs: readonly Pair[], themes: readonly string[]): Agreement {
  const stories = pairs.map(({ first, second }): Counts => {
    const counts = { both: 0, one: 0, neither: 0 };
    for (const theme of themes) {
      const given = Number(first.includes(theme)) + Number(second.includes(theme));
      if (given === 2) counts.both++;
      else if (given === 1) counts.one++;
      else counts.neither++;
    }
    return counts;
  });
  const total = sum(stories);
  const enough = pairs.length >= fewestPairs && total.both + total.one >= fewestGiven;
  return {
    both: total.both,
    one: total.one,
    alpha: enough ? interval(stories, total) : null,
    valence: agreeOnValence(pairs, themes),
  };
}

/**
 * How often two coders who gave a story the same theme gave it the same valence. A theme with several passages has a set of
 * valences: the same is the same set, whatever the passages or their number. So positive beside negative differs from either
 * alone, and from mixed.
 */
function agreeOnValence(pairs: readonly Pair[], themes: readonly string[]): Agreement["valence"] {
  let n = 0;
  let same = 0;
  let stories = 0;
  for (const { first, second, valences } of pairs) {
    if (!valences) continue;
    const both = themes.filter((theme) => first.includes(theme) && second.includes(theme));
    const [one, other] = valences;
    n += both.length;
    same += both.filter((theme) => sameSet(one[theme] ?? [], other[theme] ?? [])).length;
    if (both.length > 0) stories++;
  }
  return { n, same: stories >= fewestPairs ? wilson(same, n) : null };
}

const sameSet = (one: readonly Valence[], other: readonly Valence[]) =>
  new Set([...one, ...other]).size === new Set(one).size && new Set(one).size === new Set(other).size;

function sum(stories: readonly Counts[]): Counts {
  const total = { both: 0, one: 0, neither: 0 };
  for (const { both, one, neither } of stories) {
    total.both += both;
    total.one += one;
    total.neither += neither;
  }
  return total;
}

/**
 * Alpha with the interval of the jackknife over stories (B. Efron, The Jackknife, the Bootstrap and Other Resampling Plans,
 * 1982, ch. 3): stories and not themes are left out in turn, since the themes of one story are no separate finds. Where
 * coders differ nowhere the jackknife would claim certainty; there the interval is Wilson's for the share on which they
 * might differ, over the disagreement that chance would give.
 */
function interval(stories: readonly Counts[], total: Counts): Share {
  const value = alpha(total);
  if (total.one === 0) {
    const n = total.both + total.neither;
    const chance = (2 * 2 * total.both * 2 * total.neither) / (2 * n * (2 * n - 1));
    const low = chance === 0 ? 1 : 1 - wilson(0, n).high / chance;
    return { value, low: Math.max(-1, low), high: 1 };
  }
  const without = stories.map((story) =>
    alpha({
      both: total.both - story.both,
      one: total.one - story.one,
      neither: total.neither - story.neither,
    }),
  );
  const mean = without.reduce((a, b) => a + b, 0) / without.length;
  const spread = without.reduce((a, b) => a + (b - mean) ** 2, 0);
  const half = z * Math.sqrt((spread * (without.length - 1)) / without.length);
  return { value, low: Math.max(-1, value - half), high: Math.min(1, value + half) };
}

/** Krippendorff's alpha of two coders who gave or did not give, from the three counts. Equal to `krippendorffsAlpha`. */
function alpha({ both, one, neither }: Counts): number {
  const n = 2 * (both + one + neither);
  const given = 2 * both + one;
  const chance = (2 * given * (n - given)) / (n * (n - 1));
  return chance === 0 ? 1 : 1 - (2 * one) / n / chance;
}
