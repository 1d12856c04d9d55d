import type { Overview, ValenceCounts } from "../../../api/contract/contracts.ts";

/**
 * The share at which a bar reaches the edge, and that of one line to the next. One scale for the whole page, so that bars
 * of two goals can be held against each other.
 */
export function scaleOf(view: Overview): { full: number; step: number } {
  const reach = (counts: ValenceCounts | null, total: number) =>
    counts === null || total === 0 ? 0 : Math.max(counts.positive ?? 0, counts.negative ?? 0) / total;
  const most = Math.max(
    0.2,
    ...view.themes.map((theme) =>
      Math.max(reach(theme.own, view.stories ?? 0), reach(theme.mirror, view.mirror?.stories ?? 0)),
    ),
  );
  const step = most > 0.5 ? 0.2 : 0.1;
  return { full: Math.ceil(most / step) * step, step };
}

/**
 * Two bars from a middle of nothing: what went wrong grows to the left, what went well to the right, each as long as its
 * share of the stories. What is hidden is hatched over its whole side, the same for every count: it is no value.
 * @param scale the share at which a side is full
 */
export function Bars({
  counts,
  total,
  scale,
  thick,
}: {
  counts: ValenceCounts;
  total: number;
  scale: number;
  thick: boolean;
}) {
  return (
    <div className={thick ? "ct-bars" : "ct-bars ct-bars-thin"}>
      {(["negative", "positive"] as const).map((side) => {
        const count = counts[side];
        return count === null ? (
          <span key={side} className="ct-hatch" />
        ) : (
          <span key={side} className={`ct-side-${side}`}>
            <span className={`ct-${side}`} style={{ width: `${(100 * count) / total / scale}%` }} />
          </span>
        );
      })}
    </div>
  );
}
