import type { Overview, Share } from "../../../api/contract/contracts.ts";
import { percentText, waveText } from "./words.ts";

type Theme = Overview["themes"][number];

/**
 * Small multiples over the half-years: a dot for the share of the stories, a line for the interval in which chance
 * alone could put it with so few stories. In the order of the framework.
 */
export function Development({ view }: { view: Overview }) {
  if (view.waves.filter((wave) => wave.stories !== null).length < 2) return null;
  const order = [...new Set(view.goals.flatMap((goal) => goal.themes))];
  const themes = order
    .flatMap((id) => view.themes.find((theme) => theme.id === id) ?? [])
    .filter((theme) => theme.development.filter((at) => at.positive ?? at.negative).length >= 2);
  if (themes.length === 0) return null;
  // One scale for all, or the eye would compare what cannot be compared.
  const most = Math.max(
    ...themes.flatMap((theme) =>
      theme.development.flatMap((at) => [at.positive?.high ?? 0, at.negative?.high ?? 0]),
    ),
  );
  const scale = Math.min(1, Math.max(0.2, Math.ceil(most * 10) / 10));
  return (
    <section className="ct-development">
      <h2>Per halfjaar</h2>
      <p className="vw-soft">
        Elke stip is welk deel van de verhalen in dat halfjaar het minstens is, de streep hoe ver dat door
        toeval had kunnen schelen (95 %). Met zo weinig verhalen zijn de strepen lang: overlappen ze, dan is
        er geen verschil te zien. Gearceerd is verborgen: te weinig verhalen om te tonen, of geen.
      </p>
      <div className="ct-multiples">
        {themes.map((theme) => (
          <Multiple key={theme.id} theme={theme} waves={view.waves} scale={scale} />
        ))}
      </div>
    </section>
  );
}

const width = 220;
const height = 120;
const top = 14;
const bottom = 92;

function Multiple({
  theme,
  waves,
  scale,
}: {
  theme: Theme;
  waves: Overview["waves"];
  /** The share at the top of the chart. */
  scale: number;
}) {
  const step = width / waves.length;
  const y = (share: number) => bottom - (share / scale) * (bottom - top);
  const said = theme.development
    .map((at, i) => {
      const parts = [
        at.positive && `${share(at.positive)} positief`,
        at.negative && `${share(at.negative)} negatief`,
      ];
      return `${waveText(waves[i]!.name)}: ${parts.filter(Boolean).join(", ") || "verborgen, te weinig verhalen of geen"}`;
    })
    .join("; ");
  return (
    <figure className="ct-multiple">
      <figcaption>{theme.label}</figcaption>
      <svg viewBox={`0 0 ${width + 30} ${height}`} role="img" aria-label={`${theme.label}. ${said}.`}>
        <line className="ct-grid" x1="0" x2={width} y1={y(0)} y2={y(0)} />
        <line className="ct-grid ct-grid-faint" x1="0" x2={width} y1={y(scale)} y2={y(scale)} />
        <text className="ct-tick" x={width + 4} y={y(scale) + 3}>
          {percentText(scale)}
        </text>
        <text className="ct-tick" x={width + 4} y={y(0) + 3}>
          0
        </text>
        {theme.development.map((at, i) => {
          const x = step * (i + 0.5);
          return (
            <g key={waves[i]!.id}>
              <Dot at={at.negative} x={x - 7} y={y} kind="negative" />
              <Dot at={at.positive} x={x + 7} y={y} kind="positive" />
              <text className="ct-tick" x={x} y={height - 12} textAnchor="middle">
                {waves[i]!.id.replace(/^(\d{4})-(\d)$/, "$1·$2")}
              </text>
              <text className="ct-tick" x={x} y={height - 1} textAnchor="middle">
                {waves[i]!.stories === null ? "–" : `n=${waves[i]!.stories}`}
              </text>
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

const share = (at: Share) =>
  `${percentText(at.share)} (tussen ${percentText(at.low)} en ${percentText(at.high)})`;

function Dot({
  at,
  x,
  y,
  kind,
}: {
  at: Share | null;
  x: number;
  y: (share: number) => number;
  kind: "positive" | "negative";
}) {
  if (!at) {
    // Over the whole height, since a hidden share may be anywhere.
    const strokes = Array.from({ length: 13 }, (_, i) => `M${x - 5} ${top + 6 + i * 6}l10 -6`);
    return <path className="ct-none" d={strokes.join("")} />;
  }
  return (
    <>
      <line className={`ct-range-${kind}`} x1={x} x2={x} y1={y(at.low)} y2={y(at.high)} />
      <circle className={`ct-dot-${kind}`} cx={x} cy={y(at.share)} r="4" />
    </>
  );
}
