/** What around a word says that it is somebody. */
import { neighbour, type Page, type Word } from "./words.ts";

const ownerWords = new Set("haar d'r zn z'n".split(" "));
export const afterName = new Set(
  "en van uit met die ook zelf mijn m'n mn me onze haar zijn zn z'n".split(" "),
);

export type Cue = "role" | "naming" | "none";

/** What announces a name directly before word `i`: a role ("mijn mentor", also with a comma or bracket) or "heet". */
export function leftCue(page: Page, i: number): Cue {
  const left = neighbour(page, i, -1, ",(:'\"‘“");
  if (!left?.word.isWord) return "none";
  if (page.lex.namers.has(left.word.plain)) return "naming";
  if (page.lex.roles.has(left.word.plain)) return "role";
  if (left.word.plain === "is" || left.word.plain === "was") {
    const two = neighbour(page, left.index, -1);
    if (two?.word.plain === "naam" || two?.word.plain === "name") return "naming";
  }
  // "iedereen noemt me Beer"
  if (page.words[i]!.capital && /^(?:me|mij|hem|haar|ons|hen|hun)$/.test(left.word.plain)) {
    const two = neighbour(page, left.index, -1);
    if (/^noem(?:t|en|de|den)$/.test(two?.word.plain ?? "")) return "naming";
  }
  if (left.word.plain === "niet" || left.word.plain === "ook") return "none";
  return "none";
}

/** What after word `i` says that it is somebody: a verb of people, "mijn mentor", "(begeleider)", "en ik". */
export function rightCue(page: Page, i: number): boolean {
  const next = page.words[i + 1];
  if (!next) return false;
  if (next.isWord && !next.opens) {
    if (page.lex.personVerbs.has(next.plain)) return true;
    if (ownerWords.has(next.plain) || afterName.has(next.plain)) return followsPerson(page, i + 1);
    return false;
  }
  if (next.token.text === "," || next.token.text === "(") {
    const after = page.words[i + 2];
    return (
      after?.isWord === true &&
      (isPossessive(after) || page.lex.roles.has(after.plain) || after.token.kind === "number")
    );
  }
  return false;
}

export function isPossessive(word: Word): boolean {
  return /^(?:mijn|mn|m'n|me|onze|ons|zijn|zn|z'n|haar|een|de)$/.test(word.plain);
}

function followsPerson(page: Page, k: number): boolean {
  const { plain } = page.words[k]!;
  const after = page.words[k + 1];
  if (!after) return false;
  if (ownerWords.has(plain)) return after.isWord && !page.lex.personVerbs.has(after.plain);
  if (plain === "en")
    return (
      after.plain === "ik" ||
      after.kind === "name" ||
      (after.capital && after.kind !== "known") ||
      isPossessive(after)
    );
  if (plain === "van")
    return (
      after.capital ||
      after.plain === "de" ||
      after.plain === "het" ||
      after.plain === "school" ||
      after.plain === "mijn"
    );
  if (plain === "die" || plain === "ook" || plain === "zelf" || plain === "met" || plain === "uit")
    return false;
  return page.lex.roles.has(after.plain);
}

/** "roos is mn mentor", "storm heet zijn begeleider": what makes a lower-case ordinary word a name. */
export function isSomebody(page: Page, i: number): boolean {
  const verb = page.words[i + 1];
  if (!verb || !/^(?:is|was|heet|wordt|werd|heette)$/.test(verb.plain)) return false;
  for (let k = i + 2; k < Math.min(page.words.length, i + 6); k++) {
    const word = page.words[k]!;
    if (page.lex.roles.has(word.plain))
      return isPossessive(page.words[k - 1]!) || page.words[k - 1]!.kind === "known";
    if (!word.isWord || page.lex.personVerbs.has(word.plain)) return false;
  }
  return false;
}

/** After these a name stands without an article, and hardly ever a noun. */
export const prepositions = new Set(
  "met van bij aan door en voor naar tegen over of zonder via heet heette toen als dan dat with from by and for to ile i z od do dla".split(
    " ",
  ),
);

/** Whether an article or the like makes an ordinary noun of it ("de roos"). */
export function determined(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  return (
    before?.isWord === true &&
    !page.words[i]!.opens &&
    page.lex.determiners.has(before.plain) &&
    !singlesOut(before.plain)
  );
}

/** "mijn roos": one of a kind may be called so. */
function singlesOut(plain: string): boolean {
  return /^(?:mijn|mn|m'n|onze|lieve|oude|nieuwe|kleine|goede|die)$/.test(plain);
}

/** Only people do this. */
export const saying =
  /^(?:zei|zegt|zeiden|vroeg|vraagt|riep|roept|fluisterde|fluistert|antwoordde|antwoordt|appte|appt)$/;
