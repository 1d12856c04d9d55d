import type { Patterns, Section } from "../../../api/contract/patterns.ts";

/** What somebody changed and has not saved: whole sections and groups, as they would be. */
export interface Edits {
  themes: Record<string, Partial<Record<Section, string[]>>>;
  groups: Record<string, string[]>;
}

export const noEdits: Edits = { themes: {}, groups: {} };

export const sectionTexts: Record<Section, { title: string; hint: string }> = {
  positive: { title: "Positief", hint: "de verteller maakte dit mee, of is er blij mee" },
  negative: { title: "Negatief", hint: "dit werd gemist, of ging mis" },
  any: { title: "Allebei", hint: "de waardering volgt uit de rest van de zin" },
};

type Theme = Patterns["themes"][number];

/** The lines of a section as they are on the screen. */
export const linesNow = (theme: Theme, section: Section, edits: Edits): string[] =>
  edits.themes[theme.id]?.[section] ?? theme.lines[section];

/** With other lines in a section; back at what is saved, it is no change any more. */
export function withLines(edits: Edits, theme: Theme, section: Section, lines: string[]): Edits {
  const its = { ...edits.themes[theme.id] };
  if (lines.join("\n") === theme.lines[section].join("\n")) delete its[section];
  else its[section] = lines;
  const themes = { ...edits.themes };
  if (Object.keys(its).length > 0) themes[theme.id] = its;
  else delete themes[theme.id];
  return { ...edits, themes };
}

/** Stories a line is found in; null for one that is not saved as it stands. */
export function hitsOf(theme: Theme, section: Section, line: string): number | null {
  const at = theme.lines[section].indexOf(line);
  return at < 0 ? null : theme.hits[section][at]!;
}

/** How many lines and groups differ from what is saved, in words; empty when nothing does. */
export function changeText(book: Patterns, edits: Edits): string {
  let fresh = 0;
  let gone = 0;
  for (const theme of book.themes) {
    for (const [section, lines] of Object.entries(edits.themes[theme.id] ?? {})) {
      const before = theme.lines[section as Section];
      fresh += lines.filter((line) => line.trim() !== "" && !before.includes(line)).length;
      gone += before.filter((line) => !lines.includes(line)).length;
    }
  }
  const groups = Object.keys(edits.groups).length;
  const said = [
    fresh > 0 ? `${fresh} nieuw of anders` : "",
    gone > 0 ? `${gone} weg` : "",
    groups > 0 ? `${groups} ${groups === 1 ? "woordgroep" : "woordgroepen"} gewijzigd` : "",
  ].filter(Boolean);
  return said.join(", ");
}
