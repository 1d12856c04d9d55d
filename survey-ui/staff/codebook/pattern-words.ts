/** Between two terms: a word right after the other, or with others between them. */
const between: Record<string, string> = { "+": " ", "~": " … ", "...": " … " };

/** So many of the words that a line takes for one place are named; more would bury what it asks for. */
const named = 3;

/**
 * A line of the patterns as a person reads it: "niet|nooit ~ luister*" is "niet of nooit … luister-". For where somebody
 * wants to know what a suggestion rests on; who edits the line reads it as it is written (notation.tsx).
 */
export function patternInWords(line: string): string {
  let said = "";
  let join = "";
  for (const piece of line.trim().split(/\s+/)) {
    if (piece === "&") join = " en ook ";
    else if (piece === "!") join = ", zonder ";
    else if (between[piece] !== undefined) join = between[piece];
    else {
      said += join + oneOf(piece.split("|").map(word));
      join = " … ";
    }
  }
  return said;
}

function oneOf(words: readonly string[]): string {
  if (words.length > named) return `${words.slice(0, named).join(", ")} enz.`;
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(", ")} of ${words.at(-1)}`;
}

function word(written: string): string {
  if (written.startsWith("@")) return `een woord uit groep ‘${written.slice(1)}’`;
  return written.replace(/^=/, "").replace(/^\*|\*$/g, "-");
}
