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

/** Also tells a first line that is still empty from no lines. */
const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, i) => line === b[i]);

/** With other lines in a section; back at what is saved, it is no change any more. */
export function withLines(edits: Edits, theme: Theme, section: Section, lines: string[]): Edits {
  const its = { ...edits.themes[theme.id] };
  if (same(lines, theme.lines[section])) delete its[section];
  else its[section] = lines;
  const themes = { ...edits.themes };
  if (Object.keys(its).length > 0) themes[theme.id] = its;
  else delete themes[theme.id];
  return { ...edits, themes };
}

/** Edits as they are kept while somebody looks elsewhere: with why, and what they were made on. */
export interface KeptEdits {
  base: number;
  note: string;
  edits: Edits;
  /** The saved lines and words of what was edited, at the time. */
  on: Edits;
}

/** What to keep; null when nothing differs from what is saved. */
export function keptOf(book: Patterns, edits: Edits, note: string): KeptEdits | null {
  if (!changeText(book, edits)) return null;
  const on: Edits = { themes: {}, groups: {} };
  for (const theme of book.themes) if (edits.themes[theme.id]) on.themes[theme.id] = theme.lines;
  for (const { name, words } of book.groups) if (edits.groups[name]) on.groups[name] = words;
  return { base: book.current, note, edits, on };
}

/** Kept edits on the revision that is in use now: what was added and taken away, and a colleague's lines as they are. */
export function editsNow(book: Patterns, kept: KeptEdits | null): Edits {
  if (!kept) return noEdits;
  if (kept.base === book.current) return kept.edits;
  const moved = (mine: string[], on: readonly string[], now: readonly string[]) => [
    ...now.filter((one) => mine.includes(one) || !on.includes(one)),
    ...mine.filter((one) => !on.includes(one) && !now.includes(one)),
  ];
  let edits: Edits = noEdits;
  for (const theme of book.themes) {
    for (const [name, mine] of Object.entries(kept.edits.themes[theme.id] ?? {})) {
      const section = name as Section;
      const on = kept.on.themes[theme.id]?.[section] ?? [];
      edits = withLines(edits, theme, section, moved(mine, on, theme.lines[section]));
    }
  }
  for (const { name, words } of book.groups) {
    const mine = kept.edits.groups[name];
    if (mine) edits = withWords(edits, name, words, moved(mine, kept.on.groups[name] ?? [], words));
  }
  return edits;
}

/** Stories a line is found in; null for one that is not saved as it stands. */
export function hitsOf(theme: Theme, section: Section, line: string): number | null {
  const at = theme.lines[section].indexOf(line);
  return at < 0 ? null : theme.hits[section][at]!;
}

/** With other words in a group; back at what is saved, it is no change any more. */
export function withWords(edits: Edits, name: string, saved: readonly string[], words: string[]): Edits {
  const groups = { ...edits.groups };
  if (same(words, saved)) delete groups[name];
  else groups[name] = words;
  return { ...edits, groups };
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
