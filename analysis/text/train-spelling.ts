import { lexicons } from "../lexicon/lexicons.ts";
import type { LabelledStory } from "../types.ts";
import { fold } from "./fold.ts";
import { isKnown } from "./known.ts";
import { meant, spellingOf } from "./mend.ts";
import { tokensAsWritten } from "./tokens.ts";

/** A word written less often than this is not what somebody meant. */
const fewest = 8;

/** Said seldom, and never to be missed: these count as if they were written as often as an ordinary word. */
const cries = (
  "zelfmoord verkracht verkrachten verkrachting aangerand aanranden misbruikt misbruik misbruiken mishandeld mishandelt mishandelen mishandeling " +
  "geslagen geschopt gewurgd wurgt wurgen gestoken geschoten schieten steken doodmaken doodgaan doodgaat dood vermoorden vermoordt bedreigd bedreigt opgesloten " +
  "zelfdoding overdosis automutileren snijden gesneden bloeden ophangen pillen weglopen weggelopen hulpeloos"
).split(" ");
/** How often that is, as in the list: twice a logarithm. */
const asOrdinary = 9;

/**
 * The two lists of `lexicon/spelling.ts`: the words that stories are told with, by how often, and the words that are right
 * but would be taken for a slip of those.
 *
 * @param stories Dutch stories; what stands in their identifiers is not counted
 * @param right words of a spelling list, as they are written
 * @param known words, folded, that something else knows as they are and that must not be changed: those of the rules for signals, in any language
 */
export function trainSpelling(
  stories: readonly Pick<LabelledStory, "text" | "identifiers">[],
  right: readonly string[],
  known: readonly string[],
): { frequent: string; right: string } {
  const lex = lexicons();
  const isName = (word: string) =>
    lex.firstNames.has(word) || (lex.places.has(word) && !lex.wordPlaces.has(word));
  const listed = new Set(right.map(fold));
  const count = new Map<string, number>();
  for (const { text, identifiers } of stories)
    for (const token of tokensAsWritten(text)) {
      const named = identifiers.some(({ start, end }) => start < token.end && end > token.start);
      if (token.kind !== "word" || named) continue;
      for (const word of token.norm.split(" "))
        if (/^[a-z]{2,}$/.test(word)) count.set(word, (count.get(word) ?? 0) + 1);
    }
  const lines = new Map<number, string[]>();
  for (const cry of cries) count.set(cry, Math.max(count.get(cry) ?? 0, Math.exp(asOrdinary / 2)));
  for (const [word, times] of count) {
    if (times < fewest || isName(word) || lex.dialectMarks.has(word)) continue;
    if (!listed.has(word) && !isKnown(word, lex)) continue;
    const halves = Math.round(2 * Math.log(times));
    const line = lines.get(halves);
    if (line) line.push(word);
    else lines.set(halves, [word]);
  }
  const frequent = [...lines]
    .sort(([a], [b]) => b - a)
    .map(([halves, words]) => [halves, ...words.sort()].join(" "))
    .join("\n");
  const spelling = spellingOf(frequent, "");
  return {
    frequent,
    right: [...new Set([...listed, ...known])]
      .filter((word) => meant(word, spelling) !== undefined)
      .sort()
      .join(" "),
  };
}
