import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  alphaOfCodings,
  cohensKappa,
  countTheme,
  krippendorffsAlpha,
  microF1,
} from "../../analysis/agreement/agreement.ts";
import {
  agreeOn,
  agreePerTheme,
  fewestGiven,
  fewestPairs,
  type Pair,
} from "../../analysis/agreement/pairs.ts";
import { wilson } from "../../analysis/themes/figures.ts";
import type { Valence } from "../../analysis/types.ts";

const coding = (given: Record<string, string[]>) =>
  new Map(Object.entries(given).map(([story, themes]) => [story, new Set(themes)]));

describe("two coders compare their codings", () => {
  it("kappa of the textbook example: 20 both, 5 and 10 one of them, 15 neither gives 0.4", () => {
    expect(cohensKappa({ both: 20, onlyFirst: 5, onlySecond: 10, neither: 15 })).toBeCloseTo(0.4, 10);
  });

  it("counts only the stories that both have read", () => {
    const first = coding({ a: ["safety"], b: [], c: ["safety"] });
    const second = coding({ a: ["safety"], b: ["safety"], d: ["safety"] });
    expect(countTheme(first, second, "safety")).toEqual({ both: 1, onlyFirst: 0, onlySecond: 1, neither: 0 });
  });

  it("a theme that nobody used is no disagreement", () => {
    expect(cohensKappa({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 9 })).toBe(1);
    expect(cohensKappa({ both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 })).toBeNaN();
  });

  it("Krippendorff's own example of binary nominal data of two observers gives 0.095", () => {
    const a = [0, 1, 0, 0, 0, 0, 0, 0, 1, 0];
    const b = [1, 1, 1, 0, 0, 1, 0, 0, 0, 0];
    expect(krippendorffsAlpha(a.map((value, i) => [value, b[i]!]))).toBeCloseTo(0.095, 3);
  });

  it("Krippendorff's example with four observers and missing values gives 0.743", () => {
    const rows = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
      [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
    ];
    const units = rows[0]!.map((_, u) => rows.map((row) => row[u]).filter((v): v is number => v != null));
    expect(krippendorffsAlpha(units)).toBeCloseTo(0.743, 3);
  });

  it("full agreement is 1, whichever measure, and F1 is the same from either side", () => {
    const story = fc.uniqueArray(fc.constantFrom("safety", "education", "expertise"), { maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(story, story), { minLength: 1, maxLength: 20 }), (pairs) => {
        const first = coding(Object.fromEntries(pairs.map(([a], i) => [`s${i}`, a])));
        const second = coding(Object.fromEntries(pairs.map(([, b], i) => [`s${i}`, b])));
        expect(microF1(first, second)).toBeCloseTo(microF1(second, first), 12);
        expect(microF1(first, first)).toBe(1);
        expect(alphaOfCodings([first, first], ["safety", "education", "expertise"])).toBe(1);
      }),
    );
  });
});

describe("two people who coded the same stories apart", () => {
  const themes = ["safety", "education"];
  const pairs = (...given: [number, string[], string[], Pair["valences"]?][]): Pair[] =>
    given.flatMap(([times, first, second, valences = null]) =>
      Array.from({ length: times }, () => ({ first, second, valences })),
    );

  it("get Krippendorff's alpha of their yes and no per theme, with an interval around it", () => {
    const coded = pairs([12, ["safety"], ["safety"]], [3, ["safety"], []], [2, [], ["safety"]], [20, [], []]);
    const [safety] = agreePerTheme(coded, themes);
    const units = coded.map(({ first, second }) => [first.includes("safety"), second.includes("safety")]);
    expect(safety).toMatchObject({ theme: "safety", both: 12, one: 5 });
    expect(safety!.alpha!.value).toBeCloseTo(krippendorffsAlpha(units), 12);
    expect(safety!.alpha!.low).toBeLessThan(safety!.alpha!.value - 0.05);
    expect(safety!.alpha!.high).toBeGreaterThan(safety!.alpha!.value + 0.05);
  });

  it("are given no number where there is too little, nor certainty where they happen to agree", () => {
    const few = pairs([fewestPairs - 1, ["safety"], ["safety"]]);
    expect(agreeOn(few, ["safety"])).toMatchObject({ both: fewestPairs - 1, one: 0, alpha: null });
    const rare = pairs([fewestGiven - 1, ["safety"], ["safety"]], [40, [], []]);
    expect(agreeOn(rare, ["safety"]).alpha).toBeNull();
    const alike = agreeOn(pairs([6, ["safety"], ["safety"]], [8, [], []]), ["safety"]).alpha!;
    expect(alike.value).toBe(1);
    expect(alike.high).toBe(1);
    expect(alike.low).toBeLessThan(0.75);
  });

  it("who gave the same words the same theme and the opposite valence did not agree on how it was", () => {
    const safe = ["safety"];
    const valued = (first: Valence[], second: Valence[]): Pair["valences"] => [
      { safety: first },
      { safety: second },
    ];
    const coded = pairs(
      [6, safe, safe, valued(["negative"], ["negative"])],
      // More passages: the same set of valences, in whatever order and however often.
      [2, safe, safe, valued(["negative", "positive"], ["positive", "negative", "negative"])],
      [1, safe, safe, valued(["negative"], ["positive"])],
      [1, safe, safe, valued(["negative", "positive"], ["mixed"])],
      // What one of them gave, and what was coded before valences were kept, is no comparison.
      [3, safe, [], [{ safety: ["negative"] }, {}]],
      [4, safe, safe],
    );
    const [safety, education] = agreePerTheme(coded, themes);
    expect(safety).toMatchObject({ both: 14, one: 3, valence: { n: 10, same: wilson(8, 10) } });
    expect(education!.valence).toEqual({ n: 0, same: null });
    expect(agreeOn(coded, themes).valence).toEqual(safety!.valence);
    const without = coded.slice(1);
    expect(agreeOn(without, themes).valence).toEqual({ n: 9, same: null });
    // Two themes in each of a few stories are still few stories.
    const both: Pair["valences"] = [
      { safety: ["mixed"], education: ["mixed"] },
      { safety: ["mixed"], education: ["mixed"] },
    ];
    const few = agreeOn(pairs([fewestPairs - 1, themes, themes, both]), themes);
    expect(few.valence).toEqual({ n: 2 * (fewestPairs - 1), same: null });
  });

  it("whatever they coded: the value lies in its interval, the same from either side", () => {
    const story = fc.tuple(fc.subarray(themes), fc.subarray(themes));
    fc.assert(
      fc.property(fc.array(story, { minLength: 1, maxLength: 40 }), (given) => {
        const there = agreeOn(
          given.map(([first, second]) => ({ first, second, valences: null })),
          themes,
        );
        const back = agreeOn(
          given.map(([first, second]) => ({ first: second, second: first, valences: null })),
          themes,
        );
        expect(there).toEqual(back);
        if (!there.alpha) return;
        const { value, low, high } = there.alpha;
        expect(low).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThanOrEqual(-1);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});
