import { particles } from "../lexicon/lexicons.ts";
import { leftCue, rightCue } from "./cues.ts";
import type { Page } from "./words.ts";

/** So many different small words of a dialect, and a story is told in it. */
const enough = 4;

/**
 * In a story told in a dialect of the east or north, "mien moe" is no Mien and a strange word without a capital is one of
 * the dialect's. What stands after a title, a role or "heet", with a capital inside a sentence, or elsewhere in the story with
 * such a capital, is still a name.
 */
export function knowDialect(page: Page): void {
  const { words, lex } = page;
  const heard = new Set<string>();
  const named = new Set<string>();
  for (const { plain, capital, opens } of words) {
    if (lex.dialectMarks.has(plain)) heard.add(plain);
    if (capital && !opens) named.add(plain);
  }
  if (heard.size < enough) return;
  for (const [i, word] of words.entries()) {
    if (word.capital ? !word.opens || rightCue(page, i) : named.has(word.plain) || isAnnounced(page, i))
      continue;
    const strange = word.kind === "unknown" && !word.capital;
    if (strange || lex.dialectNotNames.has(word.plain)) word.kind = "known";
  }
}

function isAnnounced(page: Page, i: number): boolean {
  let k = i - 1;
  while (particles.has(page.words[k]?.plain ?? "")) k--;
  return leftCue(page, k + 1) !== "none" || page.lex.titles.has(page.words[k]?.plain ?? "");
}
