import type { Analysed } from "./features.ts";
import { trainLogistic } from "./solver.ts";

/** What the stacker sees of one theme in one story. */
export function stackFeatures(
  story: Analysed,
  margins: { units: Float64Array[]; story: Float64Array },
  l: number,
  theme: string,
): Float64Array {
  let best = -3;
  let second = -3;
  let sum = 0;
  for (const unit of margins.units) {
    const m = Math.max(-3, unit[l]!);
    if (m > best) {
      second = best;
      best = m;
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
  return Float64Array.of(
    best,
    second,
    Math.log(sum + 1e-3),
    Math.max(-3, margins.story[l]!),
    patternLength > 0 ? 1 : 0,
    Math.max(0, patternLength - 1),
    Math.min(hitUnits, 3),
    Math.log(1 + margins.units.length),
  );
}

/** Shared stacking weights plus a bias per theme: `[weights..., theme biases..., intercept]`. */
export function trainStack(
  rows: readonly Float64Array[],
  themeOf: readonly number[],
  y: ArrayLike<number>,
  themes: number,
  ridge = 2,
): Float64Array {
  const wide = rows.map((row, i) => {
    const x = new Float64Array(row.length + themes);
    x.set(row);
    x[row.length + themeOf[i]!] = 1;
    return x;
  });
  return trainLogistic(wide, y, { ridge });
}
