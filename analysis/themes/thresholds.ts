import type { ThemeModel } from "./model.ts";

/** Stories after which own thresholds count as much as those of the model it learned on from. */
const enoughToChoose = 1000;

/** Thresholds between those chosen on own stories and those of `base`: the more own stories, the nearer to the own. A theme `base` does not have (NaN) has its own. */
export function nearer(
  own: ThemeModel["thresholds"],
  base: ThemeModel["thresholds"],
  stories: number,
): ThemeModel["thresholds"] {
  const share = stories / (stories + enoughToChoose);
  const between = (a: Float64Array, b: Float64Array) =>
    a.map((t, l) => (Number.isNaN(b[l]!) ? t : share * t + (1 - share) * b[l]!));
  return {
    balanced: between(own.balanced, base.balanced),
    precise: between(own.precise, base.precise),
  };
}

/** Scores this far apart are as good: of those the highest threshold is taken, with the fewest suggestions to reject. */
const asGood = 0.003;

/** Strength of the pull of a theme's threshold to the common one, in examples. */
const pull = 30;

/**
 * Balanced: per theme the highest threshold with about the best F1, pulled towards the common best one, since a theme with fifty examples
 * cannot choose well alone. Precise: the lowest one with a (pulled) precision of 0.8.
 */
export function chooseThresholds(
  probability: Float64Array,
  truth: Uint8Array,
  labels: number,
): { balanced: Float64Array; precise: Float64Array } {
  const steps = Array.from({ length: 46 }, (_, k) => 0.05 + k * 0.02);
  const shown = steps.map(() => new Float64Array(labels));
  const right = steps.map(() => new Float64Array(labels));
  const all = new Float64Array(labels);
  for (let i = 0; i < probability.length; i++) {
    const l = i % labels;
    if (truth[i] === 1) all[l]!++;
    for (let k = 0; k < steps.length && probability[i]! >= steps[k]!; k++) {
      shown[k]![l]!++;
      if (truth[i] === 1) right[k]![l]!++;
    }
  }
  const total = (values: Float64Array) => values.reduce((a, b) => a + b, 0);
  const micro = steps.map((_, k) => (2 * total(right[k]!)) / Math.max(1, total(shown[k]!) + total(all)));
  const precision = steps.map((_, k) => total(right[k]!) / Math.max(1, total(shown[k]!)));
  const balanced = new Float64Array(labels);
  const precise = new Float64Array(labels);
  for (let l = 0; l < labels; l++) {
    const scores = steps.map((_, k) => {
      const size = shown[k]![l]! + all[l]!;
      return (2 * right[k]![l]! + pull * micro[k]! * 2) / (size + pull * 2);
    });
    const best = scores.findLastIndex((score) => score >= Math.max(...scores) - asGood);
    balanced[l] = steps[best]!;
    let k = 0;
    while (k < steps.length - 1 && (right[k]![l]! + 10 * precision[k]!) / (shown[k]![l]! + 10) < 0.8) k++;
    precise[l] = Math.max(steps[k]!, balanced[l]!);
  }
  return { balanced, precise };
}
