/**
 * A triad told in words: what fits best, what next, and how much they differ. The list beside the triangle, the plain
 * form without scripts and the phone's triangle all use this one translation, so that no way of answering is worth less.
 */

export type Corner = "left" | "top" | "right";
export const corners: readonly Corner[] = ["left", "top", "right"];
export type Shares = Record<Corner, number>;

export interface InSteps {
  /** "all": the three are even. */
  first: Corner | "all";
  /** "none": nothing but the first; undefined: not said. */
  second?: Corner | "none" | undefined;
  strength?: "much" | "little" | "equal" | undefined;
}

/** Shares of first, second and third. */
const weights = { much: [0.7, 0.2, 0.1], little: [0.5, 0.35, 0.15], equal: [0.45, 0.45, 0.1] } as const;

/** Shares that add up to 1. What is not said is taken to be the widest difference that was left open. */
export function sharesFrom({ first, second, strength }: InSteps): Shares {
  if (first === "all") return { left: 0.34, top: 0.33, right: 0.33 };
  const rest = corners.filter((corner) => corner !== first);
  if (second === undefined || second === "none" || second === first) {
    const [a, b] = second === "none" ? [0.9, 0.05] : [0.8, 0.1];
    return { [first]: a, [rest[0]!]: b, [rest[1]!]: b } as Shares;
  }
  const third = rest.find((corner) => corner !== second)!;
  const [a, b, c] = weights[strength && Object.hasOwn(weights, strength) ? strength : "much"];
  return { [first]: a, [second]: b, [third]: c } as Shares;
}

/** The words nearest to a point, so that the list shows what was set in the triangle. */
export function stepsFrom(shares: Shares): InSteps {
  let best: InSteps = { first: "all" };
  let nearest = distance(shares, sharesFrom(best));
  for (const first of corners) {
    const options: InSteps[] = [{ first }, { first, second: "none" }];
    for (const second of corners.filter((corner) => corner !== first))
      for (const strength of ["much", "little", "equal"] as const) options.push({ first, second, strength });
    for (const option of options) {
      const away = distance(shares, sharesFrom(option));
      if (away < nearest - 1e-9) [best, nearest] = [option, away];
    }
  }
  return best;
}

const distance = (a: Shares, b: Shares) =>
  corners.reduce((sum, corner) => sum + (a[corner] - b[corner]) ** 2, 0);

/** Rounds to whole per cents that add up to exactly 100, by the largest remainder. */
export function percents(shares: Shares): Shares {
  const exact = corners.map((corner) => ({ corner, value: shares[corner] * 100 }));
  const rounded = Object.fromEntries(exact.map(({ corner, value }) => [corner, Math.floor(value)])) as Shares;
  let left = 100 - corners.reduce((sum, corner) => sum + rounded[corner], 0);
  for (const { corner } of [...exact].sort((a, b) => (b.value % 1) - (a.value % 1))) {
    if (left <= 0) break;
    rounded[corner]++;
    left--;
  }
  return rounded;
}
