import type { Codebook, Theme } from "../../../api/contract/codebooks.ts";

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The decision notes that name a theme by its id. */
export function notesOf(theme: Theme, notes: Codebook["notes"]): Codebook["notes"] {
  return notes.filter((note) => new RegExp(`(^|[^a-z-])${theme.id}($|[^a-z-])`).test(note.text));
}

/** Whether all words of the query occur somewhere in the theme or its notes, accents and case aside. */
export function matches(theme: Theme, notes: Codebook["notes"], query: string): boolean {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = fold(
    [
      theme.id,
      theme.label,
      theme.definition,
      theme.codeWhen,
      theme.notWhen,
      ...theme.examples.map((example) => example.text),
      ...notes.map((note) => note.text),
    ].join(" "),
  );
  return words.every((word) => all.includes(word));
}
