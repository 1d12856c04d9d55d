/** One coder's themes per story: story id -> set of theme ids (an empty set is a story read and left without codes). */
export type Coding = ReadonlyMap<string, ReadonlySet<string>>;

export interface Counts {
  both: number;
  onlyFirst: number;
  onlySecond: number;
  neither: number;
}

/** How two coders used a theme over the stories that both of them read. */
export function countTheme(first: Coding, second: Coding, theme: string): Counts {
  const counts: Counts = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
  for (const [story, themes] of first) {
    const other = second.get(story);
    if (!other) continue;
    const a = themes.has(theme);
    const b = other.has(theme);
    if (a && b) counts.both++;
    else if (a) counts.onlyFirst++;
    else if (b) counts.onlySecond++;
    else counts.neither++;
  }
  return counts;
}

/**
 * Cohen's kappa for one theme (J. Cohen, A Coefficient of Agreement for Nominal Scales, 1960): agreement above chance, where
 * chance is each coder's own base rate. 1 is full agreement, 0 is chance. Undefined (NaN) without stories in common; when
 * neither coder varies (always or never) there is nothing to disagree about and the result is 1, or 0 if they differ.
 */
export function cohensKappa({ both, onlyFirst, onlySecond, neither }: Counts): number {
  const n = both + onlyFirst + onlySecond + neither;
  if (n === 0) return Number.NaN;
  const observed = (both + neither) / n;
  const first = (both + onlyFirst) / n;
  const second = (both + onlySecond) / n;
  const expected = first * second + (1 - first) * (1 - second);
  if (expected === 1) return observed === 1 ? 1 : 0;
  return (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's alpha for nominal data with missing values (K. Krippendorff, Content Analysis, 2nd ed. 2004, ch. 11), any
 * number of coders: 1 minus observed over expected disagreement, from the coincidence matrix.
 *
 * @param units per unit (story, or story and theme) the values given, one per coder who judged it; units with fewer than
 *   two values don't count
 * @returns NaN when no unit was judged twice; 1 when only one value was ever used
 */
export function krippendorffsAlpha(units: Iterable<readonly (string | number | boolean)[]>): number {
  const totals = new Map<string | number | boolean, number>();
  let agreeing = 0;
  let pairable = 0;
  for (const values of units) {
    const m = values.length;
    if (m < 2) continue;
    const counts = new Map<string | number | boolean, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    for (const [value, count] of counts) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      agreeing += (count * (count - 1)) / (m - 1);
    }
    pairable += m;
  }
  if (pairable === 0) return Number.NaN;
  let expected = 0;
  for (const count of totals.values()) expected += count * (count - 1);
  expected /= pairable - 1;
  if (expected === pairable) return 1;
  return 1 - (pairable - agreeing) / (pairable - expected);
}

/** Alpha over all stories and themes together: every (story, theme) is a unit, given or not given by each coder. */
export function alphaOfCodings(codings: readonly Coding[], themes: readonly string[]): number {
  const stories = new Set(codings.flatMap((coding) => [...coding.keys()]));
  const units: boolean[][] = [];
  for (const story of stories) {
    const read = codings.flatMap((coding) => coding.get(story) ?? []);
    for (const theme of themes) units.push(read.map((given) => given.has(theme)));
  }
  return krippendorffsAlpha(units);
}

/** Micro-F1 of the themes per story between two coders; symmetric. 1 when both left every story empty. */
export function microF1(first: Coding, second: Coding): number {
  let both = 0;
  let either = 0;
  for (const [story, themes] of first) {
    const other = second.get(story);
    if (!other) continue;
    for (const theme of themes) if (other.has(theme)) both++;
    either += themes.size + other.size;
  }
  return either === 0 ? 1 : (2 * both) / either;
}
