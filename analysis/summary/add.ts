import type { Valence } from "../types.ts";
import type { Shown } from "./publish.ts";

/** What a screen shows of a theme: a lower bound per valence, or null where nothing may be shown. */
export type Counts = Record<Valence, number | null>;

/** Adds up rows of what may be shown: hidden cells stay out, and a cell hidden in every row stays hidden. */
export function addUp(rows: Shown[], themeId: string): Counts {
  const sum: Counts = { positive: null, negative: null, mixed: null };
  for (const row of rows) {
    const counts = row.counts[themeId];
    if (!counts) continue;
    for (const valence of ["positive", "negative", "mixed"] as const) {
      const count = counts[valence];
      if (count !== null) sum[valence] = (sum[valence] ?? 0) + count;
    }
  }
  return sum;
}

/**
 * The 95% score interval of a share (E. B. Wilson, "Probable inference, the law of succession, and statistical
 * inference", JASA 22, 1927): honest for small numbers, never outside 0 to 1.
 * @param count of `total`, both whole numbers, total > 0
 * @returns shares between 0 and 1
 */
export function wilson(count: number, total: number): { share: number; low: number; high: number } {
  const z = 1.959964;
  const share = count / total;
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total);
  const half =
    (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total);
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
