/** Organisations without a capital known by how their name is made or where it stands ("in de kantelhoeve", "bij samenvooruit"). */

import { type Lexicons, neverNames } from "../lexicon/lexicons.ts";
import {
  ordinaryFirstParts,
  realThings,
  secondParts,
  sentFromThere,
  staysThere,
} from "../lexicon/organisation-words.ts";
import { articles, isHead } from "./organisations.ts";
import { soundsLikePlace } from "./sounds.ts";
import { isVerb, type Page } from "./words.ts";

/** A name: the words from `from` up to `to`, and why, as the researcher reads it. */
export interface Found {
  from: number;
  to: number;
  rule: string;
}

/** "bij heidehof", "van rijnzicht", "in de kantelhoeve", "door de berkenstam" */
export function byEnding(page: Page, i: number): Found | undefined {
  const { words, lex } = page;
  const { plain, capital, kind } = words[i]!;
  if (capital || plain.length < 6 || kind === "name") return undefined;
  if ([lex.vocabulary, lex.foreign, lex.notNames, lex.roles, lex.places].some((list) => list.has(plain)))
    return undefined;
  const article = articles.has(words[i - 1]?.plain ?? "") && !page.taken[i - 1];
  const before = words[article ? i - 2 : i - 1];
  if (!before?.isWord) return undefined;
  const led = towards.has(before.plain) || (!article && /^(?:met|sinds)$/.test(before.plain));
  // "logeerhuis de kikkerpoel": after what it is, any word that no list has.
  const said =
    isHead(before.plain) || /(?:club|vereniging|praktijk|school|groep|huis|boerderij)$/.test(before.plain);
  if (!led && !said) return undefined;
  const house = ending.test(plain) && !isOrdinary(plain) && (article || !/(?:boom|bloem|stein)$/.test(plain));
  // Children and parents write little of birds and plants that are not in the list of words.
  const strange = said && article && !commonEnd.test(plain) && !isVerb(plain);
  const called = house || strange || isThing(plain, lex) || isFounder(plain, lex);
  if (!called) return undefined;
  return { from: article ? i - 1 : i, to: i + 1, rule: "uitgang van een organisatie" };
}
const towards = new Set("bij via van vanuit door naar op in uit".split(" "));
/** What houses and foundations are called that are no words: "rijnzicht", "kantelhoeve", "rietlanden", "dwangmaatjes". */
const ending =
  /^\p{L}{3,}(?:zicht|hoeve|hoeven|hof|horst|(?<![bhkw])oord|stede|burcht|borg|borgh|veste|gaarde|lust|vliet|steyn|stein|huys|landen|duin|duinen|dal|beek|maatjes|start|kracht|wende|wending|boom|bloem|vlinder)$/u;

/** "kerkhof", "schoolmaatjes": such an ending, and no name. */
function isOrdinary(plain: string): boolean {
  const parts = ordinary.exec(plain);
  return parts !== null && ordinaryFirstParts.has(parts[1]!);
}
const ordinary =
  /^([a-z]+?)(?:zicht|hoeve|hof|lust|landen|duin|duinen|dal|beek|maatjes|start|kracht|boom|bloem|vlinder)$/;

/** "zilverreiger", "vlinderstruik", "hoeksteen": two words, the second a bird, plant or thing that houses are called after. */
function isThing(plain: string, lex: Lexicons): boolean {
  for (let cut = 3; cut <= plain.length - 3; cut++) {
    const last = plain.slice(cut);
    if ((last.length > 4 && lex.houseNames.has(last) && !realThings.has(last)) || secondParts.has(last))
      return true;
  }
  return false;
}

/** "wouterzorg", "marijkeziekenhuis": a first name, and what was founded. */
function isFounder(plain: string, lex: Lexicons): boolean {
  const parts = founded.exec(plain);
  return parts !== null && lex.firstNames.has(parts[1]!) && !lex.vocabulary.has(parts[1]!);
}
const founded =
  /^(\p{L}{3,}?)s?(?:zorg|huis|hof|hoeve|school|ziekenhuis|college|lyceum|kliniek|stichting|hulp|groep)$/u;

/**
 * "bij samenvooruit", "mijn mentor van tjalma": no word of the list, bare after "bij", "via" or whose work it is. In 12,246 of our
 * own stories in small letters some sixty other words stand so.
 */
export function bareName(page: Page, i: number): Found | undefined {
  const { words, lex } = page;
  const { plain, capital, kind, token } = words[i]!;
  if (capital || token.mended || plain.length < 3) return undefined;
  if (kind === "name" || kind === "wordName" || !/^[a-z]+$/.test(plain) || commonEnd.test(plain))
    return undefined;
  const before = words[i - 1]?.plain ?? "";
  const works = (k: number) => isWorkOf(words[i - k]?.plain ?? "");
  if (!/^(?:bij|via|vanuit|door|sinds)$/.test(before) && !(before === "van" && [2, 3, 4].some(works)))
    return undefined;
  const lists = [
    lex.vocabulary,
    neverNames,
    lex.determiners,
    lex.roles,
    lex.titles,
    lex.personVerbs,
    lex.notNames,
    lex.places,
  ];
  if (lists.some((list) => list.has(plain)) || isVerb(plain) || soundsLikePlace(plain)) return undefined;
  return { from: i, to: i + 1, rule: "kaal woord, waar een organisatie staat" };
}
/** Plurals, numbers, what is done, and kinds of care: no names of houses. */
const commonEnd =
  /(?:en|s|ing|heid|je|ers|teit|iek|atie|ste|end|ende|ere|de|te|tig|therapie|zorg|hulp|gezin|team|coach)$/;

/** "mijn begeleidster van", "het rapport van": whose work it is, or what comes from there. */
const isWorkOf = (plain: string): boolean => sentFromThere.has(plain) || worker.test(plain);
const worker = /^(?:begeleid\w*|juf\w*|\w*wetenschapper|therapeut\w*|psycholo\w*|groep\w*|stagiair\w*)$/;

/** "papa zat in de waterlelie", "mijn mentor van de vlinder": where somebody lives, goes to school or works. */
export function houseName(page: Page, i: number): Found | undefined {
  const { words, lex } = page;
  const { plain, capital } = words[i]!;
  const one = lex.houseNames.has(plain) ? plain : plain.replace(/s$/, "");
  if (capital || !lex.houseNames.has(one) || realThings.has(one)) return undefined;
  if (!articles.has(words[i - 1]?.plain ?? "") || page.taken[i - 1]) return undefined;
  if (!/^(?:op|in|bij|van|naar)$/.test(words[i - 2]?.plain ?? "")) return undefined;
  const next = words[i + 1];
  // "op de vlinder tafel": not the end of what it stands in.
  if (next?.isWord && !isVerb(next.plain) && !lex.personVerbs.has(next.plain) && !neverNames.has(next.plain))
    return undefined;
  if (words[i - 3]?.plain === "schot") return undefined;
  const near = [...words.slice(Math.max(0, i - 6), i - 2), ...words.slice(i + 1, i + 4)];
  // "op de vlinder mocht je alles": one is on no butterfly.
  const on = words[i - 2]!.plain === "op";
  const atVerb = next?.isWord === true && (lex.personVerbs.has(next.plain) || isVerb(next.plain));
  const alone = on || (atVerb && words[i - 2]!.plain === "bij");
  if (!alone && !near.some(({ plain }) => staysThere.has(plain))) return undefined;
  return { from: i - 1, to: i + 1, rule: "huis of school met een eigen naam" };
}
