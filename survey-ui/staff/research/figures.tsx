import type { Learning, Share } from "../../../api/contract/learning.ts";
import { dayText } from "../../parts/index.ts";

/** What the tables of figures have in common: how good the suggestions are, and how far two people agree. */

const decimal = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** A share as a number: "0,59". */
export const shareText = (value: number) => decimal.format(value);

/** A share with its interval on a scale from 0 to 1; where there is too little, that. */
export function Interval({ of }: { of: Share }) {
  if (!of) return <span className="ln-few">te weinig</span>;
  // What is below 0 (less alike than by chance) stands at the scale's beginning; its number says the rest.
  const x = (value: number) => `${2 + Math.max(0, value) * 96}%`;
  const said = `${shareText(of.low)} tot ${shareText(of.high)}`;
  return (
    <span className="ln-share" title={`waarschijnlijk tussen ${said}`}>
      <span>{shareText(of.value)}</span>
      <svg role="img" aria-label={`waarschijnlijk tussen ${said}`}>
        <line className="ln-line" x1={x(0)} x2={x(1)} y1="8" y2="8" />
        <line className="ln-interval" x1={x(of.low)} x2={x(of.high)} y1="8" y2="8" />
        <circle className="ln-dot" cx={x(of.value)} cy="8" r="3.5" />
      </svg>
    </span>
  );
}

/** Over which days a figure goes: "op 3 mei 2026", "van 3 mei 2026 tot en met 4 juni 2026". */
export const daysText = (first: string, last: string) =>
  first === last ? `op ${dayText(first)}` : `van ${dayText(first)} tot en met ${dayText(last)}`;

/** The column that names a theme; a row without one is of all themes together. */
export function themeColumn(themes: Learning["themes"]) {
  const labels = new Map(themes.map(({ id, label }) => [id, label]));
  return {
    key: "theme",
    label: "Thema",
    head: true,
    cell: ({ theme }: { theme: string }) => (theme ? (labels.get(theme) ?? theme) : "Alle thema’s samen"),
  };
}
