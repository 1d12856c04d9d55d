import type { CSSProperties } from "react";
import type { Coding, CodingTheme, Suggestion } from "../../../api/contract/codings.ts";
import type { Mark } from "../../parts/index.ts";
import type { Span } from "./reading-text.tsx";
import { themeColour, valenceOf } from "./words.ts";

/** Lines under one word that can still be told apart. */
const lanes = 3;

/**
 * Codings as lines under their words in the colour of the theme, side by side where they overlap; suggestions as a
 * dotted line in the machine's colour; the passage in hand washed.
 */
export function codingMarks(
  codings: readonly Coding[],
  suggestions: readonly Suggestion[],
  themes: ReadonlyMap<string, CodingTheme>,
  current: string | null,
  pending: Span | null,
): Mark[] {
  const ends: number[] = [];
  const marks: Mark[] = codings.map((coding) => {
    let lane = ends.findIndex((end) => end <= coding.start);
    if (lane < 0) lane = ends.length;
    ends[lane] = coding.end;
    const theme = themes.get(coding.themeId);
    return {
      start: coding.start,
      end: coding.end,
      id: coding.id,
      className: `rs-coded${coding.id === current ? " rs-active-coding" : ""}`,
      style: { [`--rs-line-${lane % lanes}`]: themeColour(theme?.kernwaarde) } as CSSProperties,
      label: `${theme?.label ?? coding.themeId}, ${valenceOf(coding.valence).label.toLowerCase()}`,
    };
  });
  for (const suggestion of suggestions) {
    marks.push({
      start: suggestion.start,
      end: suggestion.end,
      id: suggestion.id,
      className: `rs-suggested${suggestion.id === current ? " rs-active-suggestion" : ""}`,
      label: `voorstel van de computer: ${themes.get(suggestion.themeId)?.label ?? suggestion.themeId}`,
    });
  }
  if (pending) marks.push({ ...pending, className: "rs-pending" });
  return marks;
}

/** Whether somebody coded the same theme with the same valence on words of this suggestion. */
export function agrees(suggestion: Suggestion, codings: readonly Coding[]): boolean {
  return codings.some(
    (coding) =>
      coding.themeId === suggestion.themeId &&
      coding.valence === suggestion.valence &&
      coding.start < suggestion.end &&
      coding.end > suggestion.start,
  );
}
