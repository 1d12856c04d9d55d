import { fold } from "../text/tokens.ts";
import { joinedParticle } from "./full-name.ts";
import { nearlySame } from "./near.ts";

interface Person {
  order: number;
  number: number;
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
 * names decide before family names, so that a brother and a sister stay two. Returns for each name its number, from 1.
 */
export function people(names: readonly string[]): number[] {
  const parsed = names.map(parse);
  // names that meet begin with the same letter, so only those are compared: a text may hold thousands
  const byLetter = new Map<string, Set<Person>>();
  let met = 0;
  // full names first: "Sanne" and "mevrouw de Wit" can only meet through "Sanne de Wit"
  const order = names
    .map((_, i) => i)
    .sort((a, b) => Number(isFull(parsed[b]!)) - Number(isFull(parsed[a]!)) || a - b);
  const owner = new Array<Person>(names.length);
  for (const i of order) {
    const name = parsed[i]!;
    const letters = [name.first, name.last, name.initial].filter(Boolean).map((part) => part[0]!);
    const person = firstMet(letters, byLetter, name) ?? {
      order: met++,
      number: 0,
      firsts: new Set(),
      lasts: new Set(),
      initial: "",
    };
    if (name.first) person.firsts.add(name.first);
    if (name.last) person.lasts.add(name.last);
    if (name.initial) person.initial = name.initial;
    if (!name.initial && name.first && name.last) person.initial = name.first[0]!;
    owner[i] = person;
    for (const letter of letters) byLetter.set(letter, (byLetter.get(letter) ?? new Set()).add(person));
  }
  let count = 0;
  return names.map((_, i) => {
    const person = owner[i]!;
    if (person.number === 0) person.number = ++count;
    return person.number;
  });
}

function firstMet(
  letters: readonly string[],
  byLetter: ReadonlyMap<string, ReadonlySet<Person>>,
  name: Name,
): Person | undefined {
  let first: Person | undefined;
  for (const letter of new Set(letters)) {
    for (const person of byLetter.get(letter) ?? []) {
      if ((!first || person.order < first.order) && same(name, person)) first = person;
    }
  }
  return first;
}

interface Name {
  first: string;
  last: string;
  initial: string;
}

function parse(raw: string): Name {
  const words = fold(raw)
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/'s?$/, "").replace(joinedParticle, ""));
  const names = words.filter((word) => word.length > 1 && !particles.has(word));
  const initials = words.filter((word) => word.length === 1);
  const startsWithParticle = words.length > 0 && particles.has(words[0]!);
  if (initials.length > 0 && (words[0]?.length === 1 || startsWithParticle)) {
    return { first: "", last: names.at(-1) ?? "", initial: initials[0]! };
  }
  if (names.length === 0) return { first: words.join(" "), last: "", initial: initials[0] ?? "" };
  if (startsWithParticle) return { first: "", last: names.at(-1)!, initial: "" };
  if (names.length === 1)
    return { first: names[0]!, last: initials[0] ? `${initials[0]}.` : "", initial: "" };
  return { first: names[0]!, last: names.at(-1)!, initial: "" };
}

function isFull(name: Name): boolean {
  return name.last !== "" && (name.first !== "" || name.initial !== "");
}

function same(name: Name, person: Person): boolean {
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

function fits(a: string, b: string): boolean {
  return a === "" || b === "" || a === b;
}

function meets(known: ReadonlySet<string>, name: string): boolean {
  if (known.has(name)) return true;
  for (const other of known) {
    if (name === `${other}s` || other === `${name}s`) return true;
    if (Math.min(name.length, other.length) >= 5 && nearlySame(name, other)) return true;
  }
  return false;
}
