import { firstNames, rareNames, wordNames } from "../lexicon/first-names.ts";
import * as people from "../lexicon/people-words.ts";
import { places, wordPlaces } from "../lexicon/places.ts";
import { surnames } from "../lexicon/surnames.ts";
import { englishWords, vocabulary } from "../lexicon/vocabulary.ts";

/** Every word list of this room as sets. */
export interface Lexicons {
  firstNames: Set<string>;
  wordNames: Set<string>;
  rareNames: Set<string>;
  surnames: Set<string>;
  vocabulary: Set<string>;
  english: Set<string>;
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
  const placeHeads = new Map<string, number>();
  for (const place of [...allPlaces, ...maybePlaces]) {
    const parts = place.split("-");
    if (parts.length > 1) placeHeads.set(parts[0]!, Math.max(placeHeads.get(parts[0]!) ?? 0, parts.length));
  }
  built = {
    firstNames: set(firstNames),
    wordNames: set(wordNames),
    rareNames: set(rareNames),
    surnames: set(surnames),
    vocabulary: set(vocabulary),
    english: set(englishWords),
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
    dialectMarks: set(people.dialectMarks),
    dialectNotNames: set(people.dialectNotNames),
  };
  return built;
}
