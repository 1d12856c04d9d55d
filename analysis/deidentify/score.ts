import type { Span } from "../types.ts";

/** Counts of one type: labelled, of those fully covered by finds; found, of those that touch a label. */
export interface IdentifierCounts {
  n: number;
  covered: number;
  found: number;
  correct: number;
}

interface Typed extends Span {
  type: string;
}

/**
 * Compares labelled identifiers with found ones for one story and adds up per type, plus "all". A label is covered when
 * finds of whatever type, together, hold every character of it; a find is correct when it overlaps a label of whatever
 * type (what matters is that it is out of the text; the type is checked by a human).
 */
export function scoreIdentifiers(
  gold: readonly Typed[],
  found: readonly Typed[],
  into: Record<string, IdentifierCounts> = {},
): Record<string, IdentifierCounts> {
  const counts = (type: string) => {
    into[type] ??= { n: 0, covered: 0, found: 0, correct: 0 };
    return into[type];
  };
  const sorted = [...found].sort((a, b) => a.start - b.start);
  for (const label of gold) {
    let at = label.start;
    for (const find of sorted) if (find.start <= at && find.end > at) at = find.end;
    const covered = at >= label.end ? 1 : 0;
    for (const type of [label.type, "all"]) {
      counts(type).n++;
      counts(type).covered += covered;
    }
  }
  for (const find of found) {
    const correct = gold.some((label) => label.start < find.end && find.start < label.end) ? 1 : 0;
    for (const type of [find.type, "all"]) {
      counts(type).found++;
      counts(type).correct += correct;
    }
  }
  return into;
}
