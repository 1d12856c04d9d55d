import type { Lexicons } from "../lexicon/lexicons.ts";
import { lemma, splitCompound } from "./lemma.ts";

/** Whether a list of Dutch or English words has this one (folded) as it is. No names. */
export function isListed(plain: string, lex: Lexicons): boolean {
  if (plain.length < 3) return true;
  return [lex.vocabulary, lex.foreign, lex.determiners, lex.roles, lex.titles].some((list) =>
    list.has(plain),
  );
}

/** Whether Dutch or English has this word (folded), as it is, as a form, or as a compound of known words. No names. */
export function isKnown(plain: string, lex: Lexicons): boolean {
  if (isListed(plain, lex)) return true;
  const base = lemma(plain);
  if (base !== plain && base.length > 2 && (lex.vocabulary.has(base) || base.endsWith("en"))) return true;
  if (splitCompound(plain).length > 1) return true;
  return isCompound(plain, lex);
}

/** Two words of the vocabulary, the first of four letters and more, perhaps with -s- or -en- between. */
function isCompound(plain: string, lex: Lexicons): boolean {
  if (plain.length < 8) return false;
  for (let cut = 4; cut <= plain.length - 4; cut++) {
    const head = plain.slice(0, cut);
    if (!lex.vocabulary.has(head)) continue;
    const tail = plain.slice(cut);
    if (lex.vocabulary.has(tail) || lex.vocabulary.has(lemma(tail))) return true;
    if (tail[0] === "s" && tail.length > 4 && lex.vocabulary.has(tail.slice(1))) return true;
  }
  return false;
}
