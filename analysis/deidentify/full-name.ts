/** How far a name goes: prefixes, initials, family names. */
import { neverNames, particles } from "../lexicon/lexicons.ts";
import { isVerb, type Page, type Word } from "./words.ts";

/** Words of at most so many initials in a row ("A.B.C.D.E."): two words each. */
export const mostInitials = 10;

/** "El-Idrissi" is El Idrissi. */
export const joinedParticle = /^(?:el|al|ben|bin|bint|ait|abu)-(?=\p{L}{3})/u;

/** Function words that somebody is called too: "juf Wil", "Can en Ali". */
export const verbNames = new Set(["wil", "can", "per"]);

/** Whether such a word is no verb at `i`: a capital, and beside it what a verb doesn't have there. */
export function isVerbAsName({ words, lex }: Page, i: number): boolean {
  const word = words[i]!;
  if (!verbNames.has(word.plain) || !word.capital || word.shouted) return false;
  const before = words[i - 1]?.plain ?? "";
  const next = words[i + 1];
  const does = next?.isWord === true && lex.personVerbs.has(next.plain) && !/^(?:zij|word)$/.test(next.plain);
  const listed = next?.plain === "en" && words[i + 2]?.capital === true && words[i + 2]!.kind === "name";
  if (word.opens) return (does || listed) && word.plain !== "per";
  if (does || beforeSomebody.test(before)) return true;
  if (!next?.isWord || next.opens)
    return !/^(?:ik|je|jij|u|hij|ze|zij|we|wij|jullie|wat|die|dat|i|you|he|she|they)$/.test(before);
  const announced =
    [lex.roles, lex.titles, lex.namers].some((list) => list.has(before)) || /^(?:en|of)$/.test(before);
  return (
    announced &&
    !/^(?:niet|geen|graag|ook|dat|ik|je|u|mij|me|alles|alleen|naar|het|de|een|you|i)$/.test(next.plain)
  );
}
const beforeSomebody = /^(?:met|van|bij|aan|door|voor|naar|tegen|over|zonder|volgens|zei|zegt|vroeg|vraagt)$/;

/**
 * Where a name that starts at `k` ends: initials, particles, one or more name words; 0 when there is none. `lower`: also
 * accept a name in lower case, because something before it announces a name.
 */
export function endOfFullName(page: Page, k: number, lower: boolean): number {
  let i = k;
  while (isInitial(page, i) && i - k < mostInitials) i = afterInitial(i);
  const hadInitials = i > k;
  let start = i;
  let particle = false;
  while (page.words[i] && particles.has(page.words[i]!.plain) && page.words[i + 1]?.isWord && i - start < 3) {
    i++;
    particle = true;
  }
  const word = page.words[i];
  if (!word?.isWord || page.taken[i] || (particle && isWhere(page, start, i))) return hadInitials ? start : 0;
  const nameLike = word.capital
    ? !neverNames.has(word.plain) || particle || isVerbAsName(page, i)
    : lower && lowerName(page, i, particle);
  if (word.capital && word.opens && i > k && !particle) return hadInitials ? start : 0;
  if (!nameLike || (word.opens && word.token.start !== page.words[k]!.token.start))
    return hadInitials ? start : 0;
  if (page.lex.titles.has(word.plain) && !word.capital && !particle) return 0;
  start = i + 1;
  return extendRight(page, start);
}

function lowerName(page: Page, i: number, particle: boolean): boolean {
  const word = page.words[i]!;
  const { lex } = page;
  if (word.plain.length < 2 || neverNames.has(word.plain) || lex.determiners.has(word.plain)) return false;
  if (word.kind === "name" || word.kind === "wordName") return true;
  if (word.kind === "unknown") return (page.lang === "nl" || page.lang === "und") && !isVerb(word.plain);
  if (word.kind === "rareName") return !lex.personVerbs.has(word.plain);
  if (lex.personVerbs.has(word.plain)) return false;
  if (!particle && isFormal(page, i)) return true;
  if (lex.roles.has(word.plain)) return false;
  if (calledAfter.has(word.plain)) return page.words[i - 1]?.token.kind !== "number";
  return (
    lex.surnames.has(word.plain) && (particle ? !commonPlaceOfWork.has(word.plain) : !isVerb(word.plain))
  );
}

/** "mevrouw bakker", "dhr post", "drs. noordhoek": after a form of address a family name may be a word, after a written-short one any noun. */
function isFormal(page: Page, i: number): boolean {
  const { plain, kind } = page.words[i]!;
  const point = page.words[i - 1]?.token.text === ".";
  const title = page.words[point ? i - 2 : i - 1]?.plain ?? "";
  if (adjectives.has(plain) && !point) return false;
  if (/^(?:dhr|drs|mw|mevr|mvr|ing|prof)$/.test(title))
    return page.lex.surnames.has(plain) || (kind === "known" && !isVerb(plain));
  return (
    /^(?:mevrouw|meneer|menneer|mijnheer|heer)$/.test(title) && page.lex.surnames.has(plain) && !isVerb(plain)
  );
}

/** Months that a girl is called after: "juf mei". */
const calledAfter = new Set(["mei", "april", "juni"]);

export function isInitial(page: Page, i: number): boolean {
  const word = page.words[i];
  return (
    word?.isWord === true &&
    word.token.text.length === 1 &&
    word.capital &&
    page.words[i + 1]?.token.text === "." &&
    page.words[i + 1]!.token.start === word.token.end
  );
}

export function afterInitial(i: number): number {
  return i + 2;
}

/** Family names after a first name: "Sanne de Wit", "Dylan Hoekstra", "fatima el khattabi", "Noor B.". */
export function extendRight(page: Page, from: number): number {
  let end = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (
      /^(?:hanim|bey|abla|abi|teyze|hoca|amca|dayi)$/.test(page.words[end]?.plain ?? "") &&
      !page.words[end]!.opens
    ) {
      end++;
      continue;
    }
    if (isInitial(page, end) && !page.words[end]!.opens) {
      const next = page.words[end + 2];
      const closes = next === undefined || next.opens || next.token.text !== ".";
      end = closes ? end + 1 : end + 2;
      if (page.words[end]?.token.text === ".") end++;
      continue;
    }
    let k = end;
    while (page.words[k] && particles.has(page.words[k]!.plain) && k - end < 3) k++;
    const word = page.words[k];
    if (!word?.isWord || word.opens || page.taken[k]) break;
    if (page.words[end - 1] && page.words[end]!.token.start - page.words[end - 1]!.token.end > 1) break;
    const particle = k > end;
    if (particle && (isHouse(page, end, k) || isWhere(page, end, k))) break;
    const ok = word.capital
      ? !word.shouted && isFamilyName(page, word, particle)
      : particle &&
        page.words[end]!.plain !== "in" &&
        page.words[end]!.plain !== "op" &&
        page.lex.surnames.has(word.plain) &&
        knownAfterParticle(page, k, end);
    if (!ok && !isLowerFamilyName(page, k)) break;
    end = k + 1;
  }
  return end;
}

/** "dylan hoekstra", "pieter bos": after a first name in lower case, a word that nobody knows or that is a family name and no adjective. */
function isLowerFamilyName(page: Page, k: number): boolean {
  const [first, word] = [page.words[k - 1], page.words[k]!];
  if (page.lang !== "nl" || first?.kind !== "name" || first.capital || word.capital) return false;
  if (word.plain.length < 3 || neverNames.has(word.plain) || isVerb(word.plain)) return false;
  if (first.plain === "mien") return false;
  // "sanne beldde", "noah bedrijgt": a verb nobody spells so.
  if (word.kind === "unknown") return /^\p{L}{4,}$/u.test(word.plain) && !/[dt]e?$/.test(word.plain);
  return page.lex.surnames.has(word.plain) && !adjectives.has(word.plain) && word.kind !== "name";
}
const adjectives = new Set(
  "klein groot jong oud wit zwart lang kort goed best rijk mooi vrij stil koud warm post boer".split(" "),
);

/** "Anna van De Regenboog", "Anna van de Regenboog": where she works, and no family name. */
function isHouse(page: Page, from: number, name: number): boolean {
  const { words, lex } = page;
  const article = words[from + 1]!;
  if (words[from]!.plain !== "van" || words[from]!.capital || !/^(?:de|het|'t)$/.test(article.plain))
    return false;
  const { plain, capital } = words[name]!;
  if (article.capital && capital) return true;
  return capital && name === from + 2 && lex.houseNames.has(plain) && !lex.surnames.has(plain);
}

/** "familie Jansen op de Molendijk 8": where they live; "Anna op de Beek" is called so. */
function isWhere(page: Page, from: number, name: number): boolean {
  const { words, lex } = page;
  if (!/^(?:op|in)$/.test(words[from]!.token.text) || !/^(?:de|het)$/.test(words[from + 1]!.plain))
    return false;
  return !lex.surnames.has(words[name]!.plain) || words[name + 1]?.token.kind === "number";
}

/** "sanne de wit" but not "noor van school" or "tim van de groep". */
function knownAfterParticle(page: Page, k: number, from: number): boolean {
  const word = page.words[k]!;
  if (page.lex.roles.has(word.plain) || neverNames.has(word.plain)) return false;
  const onlyVan = page.words[from]!.plain === "van" && k === from + 1;
  if (word.kind === "known") return !onlyVan && !commonPlaceOfWork.has(word.plain);
  return word.kind !== "rareName";
}
const commonPlaceOfWork = new Set(
  "groep school gemeente straat kerk opvang kamer winkel markt bank post brug dijk weg dag nacht".split(" "),
);

/** What comes after "van" with a capital without being a family name. */
const householdWords = new Set(
  "gezin gezinnen school stichting groep team jeugd jeugdteam wijkteam thuisbasis huis instelling gemeente zorg hulp dienst centrum veilig thuis raad".split(
    " ",
  ),
);

/** A word with a capital inside a sentence, right after a first name or its prefix: "Bennie Koopman", "Sanne de Wit". */
function isFamilyName(page: Page, word: Word, particle: boolean): boolean {
  const { lex } = page;
  if (lex.notNames.has(word.plain)) return false;
  if (word.kind !== "known" || lex.surnames.has(word.plain)) return true;
  if (householdWords.has(word.plain)) return false;
  return particle || !(lex.roles.has(word.plain) || lex.titles.has(word.plain) || neverNames.has(word.plain));
}
