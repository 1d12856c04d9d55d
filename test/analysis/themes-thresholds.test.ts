import { describe, expect, it } from "vitest";
import { chooseThresholds, nearer } from "../../analysis/themes/thresholds.ts";

/** One theme in many stories: a model that is too sure of itself, so that what it says at 0.8 is right less often. */
const count = 4000;
const probability = Float64Array.from({ length: count }, (_, i) => (i + 0.5) / count);
// The golden ratio spreads what is true evenly: no draw by lot that differs from day to day.
const truth = Uint8Array.from(probability, (p, i) => ((i * 0.6180339887) % 1 < p * p ? 1 : 0));

/** Of the suggestions from a threshold on. */
function reached(threshold: number) {
  let right = 0;
  let shown = 0;
  for (const [i, p] of probability.entries()) {
    if (p < threshold) continue;
    shown++;
    right += truth[i]!;
  }
  const all = truth.reduce((sum, one) => sum + one, 0);
  return { precision: right / shown, f1: (2 * right) / (shown + all) };
}

describe("the thresholds that a researcher's suggestions pass", () => {
  const { balanced, precise } = chooseThresholds(probability, truth, 1);

  it("the precise ones are right four times of five where they were chosen, and no higher than that asks", () => {
    expect(reached(precise[0]!).precision).toBeGreaterThanOrEqual(0.8);
    expect(reached(precise[0]! - 0.02).precision).toBeLessThan(0.8);
    expect(precise[0]).toBeGreaterThan(balanced[0]!);
  });

  it("the balanced ones find as much, for as few mistakes, as any", () => {
    const best = Math.max(...Array.from({ length: 46 }, (_, k) => reached(0.05 + k * 0.02).f1));
    expect(reached(balanced[0]!).f1).toBeGreaterThanOrEqual(best - 0.003);
  });

  it("of those that find as much the highest is taken: fewer suggestions that a researcher has to reject", () => {
    const likely = [0.8, 0.1];
    const two = Float64Array.from({ length: 100 }, (_, i) => likely[i % 2]!);
    const chosen = chooseThresholds(
      two,
      Uint8Array.from(two, (p) => (p > 0.5 ? 1 : 0)),
      1,
    );
    expect(chosen.balanced[0]).toBeGreaterThan(0.75);
    expect(chosen.balanced[0]).toBeLessThanOrEqual(0.8);
    expect(chosen.precise[0]).toBe(chosen.balanced[0]);
  });

  it("a theme that hardly anybody has follows what is best for all", () => {
    // The second theme: one story, which the model was not sure of.
    const rare = Float64Array.from({ length: 2 * count }, (_, i) =>
      i % 2 === 0 ? probability[i >> 1]! : i === 1 ? 0.06 : 0.01,
    );
    const labels = Uint8Array.from(rare, (_, i) => (i % 2 === 0 ? truth[i >> 1]! : i === 1 ? 1 : 0));
    const chosen = chooseThresholds(rare, labels, 2);
    expect(Math.abs(chosen.balanced[1]! - chosen.balanced[0]!)).toBeLessThan(0.1);
  });

  it("a region's own count the more, the more stories it coded", () => {
    const of = (at: number) => ({ balanced: Float64Array.of(at), precise: Float64Array.of(at) });
    expect(nearer(of(0.8), of(0.4), 0).balanced[0]).toBe(0.4);
    expect(nearer(of(0.8), of(0.4), 1000).precise[0]).toBeCloseTo(0.6);
    expect(nearer(of(0.8), of(Number.NaN), 20).balanced[0]).toBe(0.8);
  });
});
