import type { ValenceCounts } from "../../../api/contract/contracts.ts";

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
