import { leftCue, rightCue } from "./cues.ts";
import type { Page } from "./words.ts";

/** So many different small words of a dialect, and a story is told in it. */
const enough = 4;

/**
 * In a story told in a dialect of the east or north, "mien moe" is no Mien and a strange word without a capital is one of
 * the dialect's. What stands after a role, or with a capital anywhere but at the beginning, is still a name.
 */
export function knowDialect(page: Page): void {
  const { words, lex } = page;
  const heard = new Set<string>();
  for (const { plain } of words) if (lex.dialectMarks.has(plain)) heard.add(plain);
  if (heard.size < enough) return;
  for (const [i, word] of words.entries()) {
    if (word.capital && (!word.opens || rightCue(page, i))) continue;
    const strange = word.kind === "unknown" && !word.capital && leftCue(page, i) === "none";
    if (strange || lex.dialectNotNames.has(word.plain)) word.kind = "known";
  }
}
