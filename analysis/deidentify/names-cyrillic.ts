import * as lists from "../lexicon/names-cyrillic.ts";
import { fold } from "../text/fold.ts";
import { markedSentences } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { Identifier } from "../types.ts";

const cyrillicLetter = /\p{Script=Cyrillic}/u;
const vowel = /[аяоьиіеєюу]$/;
const endings = fold("а я у ю и і е є о ом ем єм ою ею єю ой ей ові еві єві ам ами ах ів ям ях 'ю").split(
  " ",
);
/** "Ользі", "Вероніці": the last consonant before an ending. */
const softened: Readonly<Record<string, string>> = { г: "з", к: "ц", х: "с" };

/** A name in every case it can have, and some it can't: folded, й and ї as и and і. */
function forms(name: string): string[] {
  const plain = fold(name);
  const stem = plain.replace(vowel, "");
  const soft = softened[stem.at(-1)!];
  return [
    plain,
    ...endings.map((ending) => stem + ending),
    ...(soft ? [`${stem.slice(0, -1)}${soft}і`] : []),
  ];
}

const build = (words: string): Set<string> => new Set(words.split(" ").flatMap(forms));

let built: Record<"names" | "longNames" | "wordNames" | "places" | "address", Set<string>> | undefined;

function ready() {
  built ??= {
    names: build(lists.cyrillicNames),
    longNames: build(
      lists.cyrillicNames
        .split(" ")
        .filter((name) => name.length > 4)
        .join(" "),
    ),
    wordNames: build(lists.cyrillicWordNames),
    places: build(lists.cyrillicPlaces),
    address: build(
      "пані пан пане панна госпожа господин вчителька учителька вчитель учитель вихователька вихователь соцпрацівниця помічниця кураторка психолог " +
        "психологиня лікар лікарка тітка тьотя дядько дядя баба бабуся дід дідусь учительница воспитательница тетя бабушка дедушка врач панові паном",
    ),
  };
  return built;
}

const naming = new Set("звати звуть звали зовут зовуть".split(" "));
/** "звати мого сина Дмитро": who it is about. */
const whose = new Set(
  "мене його її меня его ее нас мого мою моя моєї нашого нашу моего мій сина доньку дочку дитину дочь маму чоловіка брата сестру тата"
    .split(" ")
    .map(fold),
);

/**
 * Persons and places in Cyrillic letters, of who writes Ukrainian or Russian, in any case. A capital inside a sentence is left to
 * the rules for every language; here are names at its beginning or without a capital, and places, which have one too.
 */
export function findCyrillic(text: string, tokens: readonly Token[]): Identifier[] {
  if (!cyrillicLetter.test(text)) return [];
  const { names, longNames, wordNames, places, address } = ready();
  const opening = new Set(markedSentences(text, tokens).map(({ start }) => start));
  const words = tokens.map((token) => {
    const mine = token.kind === "word" && cyrillicLetter.test(token.text);
    return {
      plain: mine ? fold(token.text) : "",
      capital: mine && token.text[0] !== token.text[0]!.toLowerCase(),
      opens: opening.has(token.start),
    };
  });
  const found: Identifier[] = [];
  const taken = new Set<number>();
  const called = new Set<string>();
  const add = (type: "person" | "place", from: number, to: number, rule: string) => {
    const [start, end] = [tokens[from]!.start, tokens[to - 1]!.end];
    found.push({ type, start, end, text: text.slice(start, end), rule });
    for (let i = from; i < to; i++) {
      taken.add(i);
      if (type === "person" && words[i]!.plain.length > 2)
        for (const form of forms(words[i]!.plain)) called.add(form);
    }
    return to;
  };
  /** The family name and father's name after a name. */
  const endOf = (i: number): number => {
    let to = i + 1;
    while (to < i + 4 && words[to]?.capital && !words[to]!.opens && !places.has(words[to]!.plain)) to++;
    return to;
  };
  const isListed = (plain: string) => names.has(plain) || wordNames.has(plain);
  /** Where the name stands that is announced at `i`, or 0. */
  const announced = (i: number): number => {
    if (!naming.has(words[i]!.plain)) return 0;
    let at = i + 1;
    while (at < i + 4 && whose.has(words[at]?.plain ?? "")) at++;
    const { plain = "", opens = true } = words[at] ?? {};
    return plain.length < 3 || opens || plain === "не" ? 0 : at;
  };
  for (let i = 0; i < words.length; ) {
    const { plain, capital, opens } = words[i]!;
    const next = words[i + 1];
    const name = announced(i);
    if (plain === "") i++;
    else if (capital && places.has(plain)) i = add("place", i, i + 1, "plaats uit de lijst");
    else if (name > 0) i = add("person", name, endOf(name), "naam na 'heet'");
    else if (
      address.has(plain) &&
      next &&
      !next.opens &&
      (next.capital ? !places.has(next.plain) : isListed(next.plain))
    )
      i = add("person", i + 1, endOf(i + 1), "naam na een aanspreekvorm of rol");
    else if (capital ? names.has(plain) || (wordNames.has(plain) && !opens) : longNames.has(plain))
      i = add("person", i, endOf(i), "voornaam");
    else i++;
  }
  // Who was called by name once is found again, in whatever case.
  words.forEach(({ plain, capital }, i) => {
    if (capital && called.has(plain) && !taken.has(i)) add("person", i, i + 1, "eerder genoemde naam");
  });
  return found;
}
