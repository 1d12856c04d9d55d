import { firstNames, mostlyNames, rareNames, slipNames, wordNames } from "./first-names.ts";
import * as people from "./people-words.ts";
import { places, wordPlaces } from "./places.ts";
import { providers, wordProviders } from "./providers.ts";
import { surnames } from "./surnames.ts";
import { englishWords, otherWords, vocabulary } from "./vocabulary.ts";

/** Prefixes of family names. */
export const particles = new Set(
  "van de der den ten ter te el al ben bin bint ait abu oulad von da dos das do del della di le la les du des op in 't mac mc o st san y e bou ould d' 's".split(
    " ",
  ),
);

/** Function words that never are a family name, also after a title. */
export const neverNames = new Set(
  (
    "ben bent is was zijn wil wilt al door zo ook wel dan of no on you your our ze per kan can his him just an free om us lot van set op in uit aan af over en maar " +
    "want dus als omdat die dat dit wat wie waar hoe toen nu nog niet geen ik jij hij zij wij we je jullie mij me hem haar hun ons mijn mn zijn zn het de een er had heeft heb " +
    "zei zegt vroeg vraagt deed doet ging gaat kwam komt moest moet mocht mag kon zou zal werd wordt vond vindt wist weet gaf geeft nam neemt belde belt bleef blijft weer altijd nooit " +
    "echt gewoon heel erg veel meer alles iets niks niets iemand niemand the and or but to for with from at by of it he she they we my in mee bij met voor naar tegen tot onder tussen " +
    "enige eigen zelf daar hier thuis school groep binnen buiten boven lief lieve aardig boos blij streng alleen samen soms vaak steeds eerst later gisteren vandaag morgen inderdaad gelukkig helaas"
  ).split(" "),
);

/** The long word lists of this room, as sets. */
export interface Lexicons {
  firstNames: Set<string>;
  wordNames: Set<string>;
  /** Some of `wordNames`. */
  mostlyNames: Set<string>;
  rareNames: Set<string>;
  /** Some of `firstNames`. */
  slipNames: Set<string>;
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
    mostlyNames: set(mostlyNames),
    rareNames: set(rareNames),
    slipNames: set(slipNames),
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
