import type { LabelledStory, Suggestion } from "./types.ts";

export interface ThemeScore {
  theme: string;
  /** Stories that have the theme according to the coder. */
  n: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface ThemeEvaluation {
  stories: number;
  themes: ThemeScore[];
  micro: { precision: number; recall: number; f1: number };
  /** Mean F1 of the themes that occur in the labelled stories. */
  macro: number;
  /** Of the themes rightly suggested: how often one of their valences is the coder's. */
  valence: { n: number; right: number };
  /** Of the themes rightly suggested: how often a suggested passage touches a passage of the coder. */
  overlap: { n: number; right: number; characterF1: number };
}

/**
 * Compares suggestions with human codes, per story as a set of themes (themes in a story more than once count once).
 *
 * @param stories labelled stories
 * @param suggestions per story, in the same order, offsets into the same text
 * @param themes the codebook's theme ids, in the order wanted
 */
export function evaluateThemes(
  stories: readonly Pick<LabelledStory, "codes">[],
  suggestions: readonly (readonly Suggestion[])[],
  themes: readonly string[],
): ThemeEvaluation {
  const right = new Map(themes.map((theme) => [theme, 0]));
  const shown = new Map(themes.map((theme) => [theme, 0]));
  const given = new Map(themes.map((theme) => [theme, 0]));
  const valence = { n: 0, right: 0 };
  const overlap = { n: 0, right: 0, characterF1: 0 };
  const count = (map: Map<string, number>, theme: string) => map.set(theme, (map.get(theme) ?? 0) + 1);
  for (const [i, { codes }] of stories.entries()) {
    const made = suggestions[i] ?? [];
    for (const theme of new Set(made.map((s) => s.theme))) count(shown, theme);
    for (const theme of new Set(codes.map((c) => c.theme))) {
      count(given, theme);
      const mine = made.filter((s) => s.theme === theme);
      if (mine.length === 0) continue;
      count(right, theme);
      const theirs = codes.filter((c) => c.theme === theme);
      valence.n++;
      if (valenceAgrees(mine, theirs)) valence.right++;
      overlap.n++;
      if (mine.some((m) => theirs.some((t) => m.start < t.end && t.start < m.end))) overlap.right++;
      overlap.characterF1 += characterF1(mine, theirs);
    }
  }
  if (overlap.n > 0) overlap.characterF1 /= overlap.n;
  const sum = (map: Map<string, number>) => [...map.values()].reduce((a, b) => a + b, 0);
  const scores = themes.map((theme) => ({
    theme,
    n: given.get(theme)!,
    ...prf(right.get(theme)!, shown.get(theme)!, given.get(theme)!),
  }));
  const present = scores.filter(({ n }) => n > 0);
  return {
    stories: stories.length,
    themes: scores,
    micro: prf(sum(right), sum(shown), sum(given)),
    macro: present.length === 0 ? 0 : present.reduce((total, { f1 }) => total + f1, 0) / present.length,
    valence,
    overlap,
  };
}

/** The valence of the suggestion whose passage is nearest a coder's passage, or of the surest one, is the coder's there. */
function valenceAgrees(
  mine: readonly Suggestion[],
  theirs: readonly { start: number; end: number; valence: string }[],
): boolean {
  for (const m of mine)
    for (const t of theirs) if (m.start < t.end && t.start < m.end) return m.valence === t.valence;
  return theirs.some((t) => t.valence === mine[0]!.valence);
}

/** F1 over characters between the best matching passages. */
function characterF1(
  mine: readonly { start: number; end: number }[],
  theirs: readonly { start: number; end: number }[],
): number {
  let best = 0;
  for (const m of mine)
    for (const t of theirs) {
      const shared = Math.max(0, Math.min(m.end, t.end) - Math.max(m.start, t.start));
      best = Math.max(best, (2 * shared) / Math.max(1, m.end - m.start + t.end - t.start));
    }
  return best;
}

/** Precision, recall and F1 from counts; 0 where there is nothing to divide by. */
export function prf(
  right: number,
  shown: number,
  given: number,
): { precision: number; recall: number; f1: number } {
  return {
    precision: shown === 0 ? 0 : right / shown,
    recall: given === 0 ? 0 : right / given,
    f1: shown + given === 0 ? 0 : (2 * right) / (shown + given),
  };
}
