import { firstNames, rareNames, wordNames } from "../lexicon/first-names.ts";
import * as people from "../lexicon/people-words.ts";
import { places, wordPlaces } from "../lexicon/places.ts";
import { providers, wordProviders } from "../lexicon/providers.ts";
import { surnames } from "../lexicon/surnames.ts";
import { englishWords, otherWords, vocabulary } from "../lexicon/vocabulary.ts";

/** Every word list of this room as sets. */
export interface Lexicons {
  firstNames: Set<string>;
  wordNames: Set<string>;
  rareNames: Set<string>;
  surnames: Set<string>;
  vocabulary: Set<string>;
  foreign: Set<string>;
  places: Set<string>;
  wordPlaces: Set<string>;
  /** First part of a place of several words -> the most words such a place has. */
  placeHeads: Map<string, number>;
  titles: Set<string>;
  roles: Set<string>;
  namers: Set<string>;
  personVerbs: Set<string>;
  determiners: Set<string>;
  notNames: Set<string>;
  houseNames: Set<string>;
  providers: Set<string>;
  wordProviders: Set<string>;
  /** First word of a provider of several words -> the most words such a name has. */
  providerHeads: Map<string, number>;
  dialectMarks: Set<string>;
  dialectNotNames: Set<string>;
}

let built: Lexicons | undefined;

/** The word lists, built at the first call and kept: some 40,000 words, tens of milliseconds. */
export function lexicons(): Lexicons {
  if (built) return built;
  const set = (words: string | readonly string[]) =>
    new Set(typeof words === "string" ? words.trim().split(/\s+/) : words);
  const allPlaces = set(places);
  const maybePlaces = set(wordPlaces);
  const placeHeads = headsOf([...allPlaces, ...maybePlaces]);
  // "oudbeijerland"
  for (const place of [...allPlaces]) if (/.-.{3}/.test(place)) allPlaces.add(place.replaceAll("-", ""));
  built = {
    firstNames: set(firstNames),
    wordNames: set(wordNames),
    rareNames: set(rareNames),
    surnames: set(surnames),
    vocabulary: set(vocabulary),
    foreign: set(`${englishWords} ${otherWords}`),
    places: allPlaces,
    wordPlaces: maybePlaces,
    placeHeads,
    titles: set(people.titles),
    roles: set(people.roles),
    namers: set(people.namers),
    personVerbs: set(people.personVerbs),
    determiners: set(people.determiners),
    notNames: set(people.notNames),
    houseNames: set(people.houseNames),
    providers: set(providers),
    wordProviders: set(wordProviders),
    providerHeads: headsOf(providers),
    dialectMarks: set(people.dialectMarks),
    dialectNotNames: set(people.dialectNotNames),
  };
  return built;
}

/** First parts of names of several words, each with the most words such a name has. */
function headsOf(names: readonly string[]): Map<string, number> {
  const heads = new Map<string, number>();
  for (const name of names) {
    const parts = name.split("-");
    if (parts.length > 1) heads.set(parts[0]!, Math.max(heads.get(parts[0]!) ?? 0, parts.length));
  }
  return heads;
}
