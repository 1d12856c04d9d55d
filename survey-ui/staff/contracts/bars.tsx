import type { ValenceCounts } from "../../../api/contract/contracts.ts";

/**
 * One diverging bar: what was mixed stands across the middle, negative to the left of it, positive to the right.
 * Hidden counts have no bar. `scale` is the share at which a side is full.
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
  const share = (count: number | null) => (count === null || total === 0 ? 0 : count / total);
  const unit = 50 / scale;
  const mixed = share(counts.mixed) * unit;
  const negative = share(counts.negative) * unit;
  const positive = share(counts.positive) * unit;
  const height = thick ? 14 : 6;
  return (
    <svg
      className={thick ? "ct-bar" : "ct-bar ct-bar-thin"}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
      role="presentation"
    >
      <rect className="ct-fill-negative" x={50 - mixed / 2 - negative} width={negative} height={height} />
      <rect className="ct-fill-mixed" x={50 - mixed / 2} width={mixed} height={height} />
      <rect className="ct-fill-positive" x={50 + mixed / 2} width={positive} height={height} />
      <line className="ct-axis" x1="50" x2="50" y1="0" y2={height} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}
