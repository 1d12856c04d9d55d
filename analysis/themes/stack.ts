import type { Margins } from "../learn/margins.ts";
import { trainLogistic } from "../learn/solver.ts";
import type { Analysed } from "./features.ts";

/** The highest of a row of margins, and the highest of the others, of at least -3. */
function topTwo(margins: Float64Array): { at: number; best: number; next: number } {
  let at = -1;
  let best = -3;
  let next = -3;
  for (let k = 0; k < margins.length; k++) {
    const m = margins[k]!;
    if (m > best) {
      next = best;
      best = m;
      at = k;
    } else if (m > next) next = m;
  }
  return { at, best, next };
}

/**
 * What the stacker sees of each theme in one story. Themes compete: a sentence that is more about something else is less
 * likely about this, so how far a theme is ahead of the next one counts as well as its own margin.
 */
export function stackFeatures(story: Analysed, margins: Margins, themes: readonly string[]): Float64Array[] {
  const tops = margins.units.map(topTwo);
  const top = topTwo(margins.story);
  const nextTo = (l: number, { at, best, next }: ReturnType<typeof topTwo>) => (at === l ? next : best);
  let ofAll = 0;
  for (const unit of margins.units) for (const m of unit) ofAll += Math.exp(2 * Math.max(-3, m));
  return themes.map((theme, l) => {
    let best = -3;
    let second = -3;
    let sum = 0;
    let ahead = 0;
    for (const [u, unit] of margins.units.entries()) {
      const m = Math.max(-3, unit[l]!);
      if (m > best) {
        second = best;
        best = m;
        ahead = m - nextTo(l, tops[u]!);
      } else if (m > second) second = m;
      sum += Math.exp(2 * m);
    }
    let patternLength = 0;
    let hitUnits = 0;
    for (const hits of story.hits) {
      let here = 0;
      for (const { pattern } of hits)
        if (pattern.theme === theme) here = Math.max(here, Math.min(pattern.length, 4));
      if (here > 0) hitUnits++;
      patternLength = Math.max(patternLength, here);
    }
    const whole = Math.max(-3, margins.story[l]!);
    return Float64Array.of(
      best,
      second,
      Math.log(sum + 1e-3),
      whole,
      patternLength > 0 ? 1 : 0,
      Math.max(0, patternLength - 1),
      Math.min(hitUnits, 3),
      Math.log(1 + margins.units.length),
      ahead,
      Math.log(ofAll + 1e-3),
      whole - nextTo(l, top),
    );
  });
}

/**
 * Shared stacking weights plus a bias per theme: `[weights..., theme biases..., intercept]`.
 * @param from weights that were fitted on more, to stay near
 */
export function trainStack(
  rows: readonly Float64Array[],
  themeOf: readonly number[],
  y: ArrayLike<number>,
  themes: number,
  ridge = 2,
  from?: Float64Array,
): Float64Array {
  const wide = rows.map((row, i) => {
    const x = new Float64Array(row.length + themes);
    x.set(row);
    x[row.length + themeOf[i]!] = 1;
    return x;
  });
  return trainLogistic(wide, y, { ridge, from });
}
