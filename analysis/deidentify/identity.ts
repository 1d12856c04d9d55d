import { lexicons } from "../lexicon/lexicons.ts";
import { fold } from "../text/fold.ts";
import { joinedParticle } from "./full-name.ts";
import { nearlySame } from "./near.ts";

/** A name as it stands in the story. */
export interface Mention {
  name: string;
  /** What the form of address before it tells: "meneer", "mevrouw". */
  sex?: "m" | "f" | undefined;
  /** Stands after the one before it with nothing but "en", "of" or the like between: "Julia en Juliana". */
  joined?: boolean;
}

interface Person {
  order: number;
  number: number;
  sex: Mention["sex"];
  firsts: Set<string>;
  lasts: Set<string>;
  initial: string;
}

const particles = new Set(
  "van de der den ten ter te el al ben bin bint ait abu oulad von da dos du la le 't op in".split(" "),
);

/**
 * Numbers the names of one story so that one person has one number: full name, first name alone, family name alone,
 * initials with a family name, possessive -s, and near spellings (one letter, names of five letters and more) meet. First
 * names decide before family names, so that a brother and a sister stay two. Two names that both are in the lists (Kevin and
 * Kelvin), two that are joined by "en", and a meneer and a mevrouw stay two as well: two numbers for one person do no harm, one
 * number for two does. Returns for each name its number, from 1.
 */
export function people(names: readonly Mention[]): number[] {
  const parsed = names.map(parse);
  // names that meet share a part, or nearly and begin with the same letter: only those are compared, a text may hold thousands
  const byPart: Index = new Map();
  const byLetter: Index = new Map();
  let met = 0;
  // full names first: "Sanne" and "mevrouw de Wit" can only meet through "Sanne de Wit"
  const order = names
    .map((_, i) => i)
    .sort((a, b) => Number(isFull(parsed[b]!)) - Number(isFull(parsed[a]!)) || a - b);
  const owner = new Array<Person>(names.length);
  for (const i of order) {
    const name = parsed[i]!;
    const parts = [name.first, name.last, name.initial].filter(Boolean);
    const letters = parts.map((part) => part[0]!);
    const beside = [names[i]!.joined ? i - 1 : -1, names[i + 1]?.joined ? i + 1 : -1]
      .filter((other) => other >= 0 && !isAgain(parsed[other]!, name))
      .map((other) => owner[other]);
    const may = (person: Person) => fits(name.sex, person.sex) && !beside.includes(person);
    // whoever is called exactly so goes before whoever is called nearly so
    const person = firstMet(byPart, parts, name, meetsExactly, may) ??
      firstMet(byLetter, letters, name, meetsNearly, may) ?? {
        order: met++,
        number: 0,
        sex: undefined,
        firsts: new Set(),
        lasts: new Set(),
        initial: "",
      };
    person.sex ??= name.sex;
    if (name.first) person.firsts.add(name.first);
    if (name.last) person.lasts.add(name.last);
    if (name.initial) person.initial = name.initial;
    if (!name.initial && name.first && name.last) person.initial = name.first[0]!;
    owner[i] = person;
    for (const part of [...parts, person.initial]) put(byPart, part, person);
    for (const letter of letters) put(byLetter, letter, person);
  }
  let count = 0;
  return names.map((_, i) => {
    const person = owner[i]!;
    if (person.number === 0) person.number = ++count;
    return person.number;
  });
}

type Index = Map<string, Set<Person>>;

function put(index: Index, key: string, person: Person): void {
  const there = index.get(key);
  if (there) there.add(person);
  else index.set(key, new Set([person]));
}

/** The first of those under `keys` that `name` may be; where its form of address tells a sex, one of that sex before one that may be of it. */
function firstMet(
  index: Index,
  keys: readonly string[],
  name: Name,
  meets: Meets,
  may: (person: Person) => boolean,
): Person | undefined {
  const before = (a: Person, b: Person) =>
    Number(b.sex === name.sex) - Number(a.sex === name.sex) || a.order - b.order;
  let first: Person | undefined;
  for (const key of new Set(keys)) {
    for (const person of index.get(key) ?? []) {
      if ((!first || before(person, first) < 0) && same(name, person, meets) && may(person)) first = person;
    }
  }
  return first;
}

interface Name {
  /** Its parts without prefixes. */
  key: string;
  sex: Mention["sex"];
  first: string;
  last: string;
  initial: string;
}

function parse({ name, sex }: Mention): Name {
  const words = fold(name)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/'s?$/, "").replace(joinedParticle, ""));
  const names = words.filter((word) => word.length > 1 && !particles.has(word));
  const initials = words.filter((word) => word.length === 1);
  const key = [...names, ...initials].join(" ");
  const startsWithParticle = words.length > 0 && particles.has(words[0]!);
  if (initials.length > 0 && (words[0]?.length === 1 || startsWithParticle)) {
    return { key, sex, first: "", last: names.at(-1) ?? "", initial: initials[0]! };
  }
  if (names.length === 0) return { key, sex, first: words.join(" "), last: "", initial: initials[0] ?? "" };
  if (startsWithParticle) return { key, sex, first: "", last: names.at(-1)!, initial: "" };
  if (names.length === 1)
    return { key, sex, first: names[0]!, last: initials[0] ? `${initials[0]}.` : "", initial: "" };
  return { key, sex, first: names[0]!, last: names.at(-1)!, initial: "" };
}

/** "Kim en kim", "met Sanne de Wit en Sanne zei": the same name twice is one person, also where "en" joins two sentences. */
function isAgain(a: Name, b: Name): boolean {
  return a.key === b.key || (a.first !== "" && a.first === b.first);
}

function isFull(name: Name): boolean {
  return name.last !== "" && (name.first !== "" || name.initial !== "");
}

function same(name: Name, person: Person, meets: Meets): boolean {
  if (name.first && name.last) {
    if (!meets(person.firsts, name.first))
      return (
        person.firsts.size === 0 && meets(person.lasts, name.last) && fits(name.first[0]!, person.initial)
      );
    return person.lasts.size === 0 || meets(person.lasts, name.last) || name.last.endsWith(".");
  }
  if (name.first)
    return meets(person.firsts, name.first) || meets(person.lasts, name.first) || isShort(name.first, person);
  if (name.last)
    return (
      (meets(person.lasts, name.last) || meets(person.firsts, name.last)) &&
      fits(name.initial, person.initial)
    );
  return name.initial !== "" && name.initial === person.initial;
}

/** "jp" for Jan Peter. */
function isShort(name: string, { firsts, lasts }: Person): boolean {
  return (
    name.length === 2 &&
    [...firsts].some((first) => first[0] === name[0]) &&
    [...lasts].some((last) => last[0] === name[1])
  );
}

function fits(a: string | undefined, b: string | undefined): boolean {
  return !a || !b || a === b;
}

type Meets = (known: ReadonlySet<string>, name: string) => boolean;

const meetsExactly: Meets = (known, name) => known.has(name);

const meetsNearly: Meets = (known, name) => {
  if (known.has(name)) return true;
  for (const other of known) {
    const near =
      name === `${other}s` ||
      other === `${name}s` ||
      (Math.min(name.length, other.length) >= 5 && nearlySame(name, other));
    if (near && !(isListed(name) && isListed(other))) return true;
  }
  return false;
};

function isListed(name: string): boolean {
  const { firstNames, wordNames, rareNames, surnames } = lexicons();
  return [firstNames, wordNames, rareNames, surnames].some((list) => list.has(name));
}
