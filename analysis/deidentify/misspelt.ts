/** Names that stand in two pieces ("na omi", "am sterdam"), as speech recognition makes of a name that it doesn't know. */

import { type Lexicons, neverNames } from "../lexicon/lexicons.ts";
import { soundsLikePlace } from "./sounds.ts";
import { type Page, take, type Word } from "./words.ts";

/**
 * Marks a first name or a place in two pieces. One of them is no word that stories are told with, so that "er nie" and "waar
 * ie" stay what they are.
 */
export function markSplit(page: Page): void {
  const { words, lex, text } = page;
  if (page.lang !== "nl" && page.lang !== "und") return;
  for (let i = 0; i + 1 < words.length; i++) {
    const [one, two] = [words[i]!, words[i + 1]!];
    if (!one.isWord || !two.isWord || two.opens || page.taken[i] || page.taken[i + 1]) continue;
    if (one.capital !== two.capital && two.capital) continue;
    if (!isNoWord(one) && !isNoWord(two)) continue;
    if ([one, two].some(({ plain }) => neverNames.has(plain) || lex.dialectMarks.has(plain))) continue;
    if (text.slice(one.token.end, two.token.start) !== " ") continue;
    const type = kindOfWhole(one.plain + two.plain, lex);
    if (type) take(page, { type, from: i, to: i + 2, rule: "naam in twee stukken" });
  }
}

/** No word of stories, and no name by itself: beside one of those a piece is more likely a word. */
const isNoWord = ({ plain, kind, token }: Word): boolean =>
  plain.length > 2 && (kind === "unknown" || (token.mended === true && token.lower.length > 2));

function kindOfWhole(whole: string, lex: Lexicons): "person" | "place" | undefined {
  if (whole.length < 5 || lex.vocabulary.has(whole)) return undefined;
  if (lex.firstNames.has(whole)) return "person";
  return lex.places.has(whole) || (whole.length > 5 && soundsLikePlace(whole)) ? "place" : undefined;
}
