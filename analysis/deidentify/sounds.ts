/** Names by how they sound, for who writes them by ear ("aneke", "devender"). */

import { lexicons } from "../lexicon/lexicons.ts";
import { soundOf } from "../text/mend.ts";

let sounds: { names: Set<string>; places: Set<string> } | undefined;

/** Built at the first word that asks: the sounds of some 16,000 names, in tens of milliseconds. */
function ready(): { names: Set<string>; places: Set<string> } {
  const of = (words: Iterable<string>, shortest: number) =>
    new Set([...words].filter((word) => word.length >= shortest).map(loose));
  const { firstNames, places } = lexicons();
  sounds ??= { names: of(firstNames, 4), places: of(places, 5) };
  return sounds;
}

/** Within a name people also mix up d and t ("fadma"), and y is mostly an i ("sirie"). */
const loose = (word: string): string => soundOf(word.replaceAll("y", "i")).replaceAll("d", "t");

/** Whether a word that no list knows sounds like a first name. */
export const soundsLikeName = (plain: string): boolean =>
  plain.length >= 5 && /^[a-z]+$/.test(plain) && ready().names.has(loose(plain));

/** Whether a word that no list knows sounds like a town, village or country. */
export const soundsLikePlace = (plain: string): boolean =>
  plain.length >= 5 && /^[a-z]+$/.test(plain) && ready().places.has(loose(plain));
