/** Organisations without a capital that a word beside them gives away ("via stichting waardhulp"), and the order in which all are looked for. */

import { neverNames } from "../lexicon/lexicons.ts";
import { goesOn, kindsAfter, kindsBefore, kindsOfHelp } from "../lexicon/organisation-words.ts";
import { isKnown } from "../text/known.ts";
import { articles, region } from "./organisations.ts";
import { bareName, byEnding, type Found, houseName } from "./small-names.ts";
import { isVerb, type Page, take, type Word } from "./words.ts";

/** Letters of the longest name. */
const longest = 30;

/** Marks them, after all that is surer. Dutch only. */
export function markSmallOrganisations(page: Page): void {
  if (page.lang !== "nl" && page.lang !== "und") return;
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i]!;
    // A word without end is no name, and would be cut at every letter.
    if (page.taken[i] || !word.isWord || word.plain.length > longest) continue;
    const find =
      withAnd(page, i) ??
      afterKind(page, i) ??
      byEnding(page, i) ??
      saint(page, i) ??
      ofRegion(page, i) ??
      bareName(page, i) ??
      beforeKind(page, i) ??
      houseName(page, i);
    if (!find) continue;
    take(page, { type: "organisation", ...find });
    i = find.to - 1;
  }
}

const isPlain = (word: Word | undefined): word is Word => word?.isWord === true && !word.capital;

/** "stichting waardhulp", "jeugdbescherming oostrand", "sv wielstreek" */
function afterKind(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  const head = words[i]!.plain;
  if (head === "instelling" && words[i - 1]?.plain !== "gecertificeerde") return undefined;
  const next = words[i + 1];
  if (!kindsBefore.has(head) || !isPlain(next) || taken[i + 1] || next.plain.length < 4) return undefined;
  const { plain } = next;
  if (neverNames.has(plain) || lex.determiners.has(plain) || lex.notNames.has(plain) || lex.roles.has(plain))
    return undefined;
  if (lex.personVerbs.has(plain) || isVerb(plain) || goesOn.has(plain) || pointing.test(plain))
    return undefined;
  // Who says "stichting" says which; "ggz" and "jeugdbescherming" are whole by themselves.
  if (head !== "stichting" && head !== "zorggroep" && lex.vocabulary.has(plain)) return undefined;
  return { from: i, to: i + 2, rule: `naam na "${head}"` };
}
/** "de stichting waarvoor": goes on with what was said. */
const pointing = /^(?:waar|daar|hier)(?:om|mee|bij|in|op|van|voor|door|na|toe|aan|over|achter)?$/;

/** "van scala noord", "bij brugwachter jeugdteam": a name, and which part of the country or what it does. */
function ofRegion(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  const { plain, capital } = words[i]!;
  const next = words[i + 1]?.plain ?? "";
  const care = kindsOfHelp.has(next) && !plain.endsWith("e") && !kindsOfHelp.has(plain);
  if ((!region.test(next) && !care) || taken[i + 1] || capital || plain.length < 4) return undefined;
  if (!/^(?:bij|van|via|door|naar|tegen)$/.test(words[i - 1]?.plain ?? "")) return undefined;
  if ([neverNames, lex.determiners, lex.places, lex.wordPlaces].some((list) => list.has(plain)))
    return undefined;
  return { from: i, to: i + 2, rule: care ? "naam voor een soort hulp" : "naam met een windstreek" };
}

/** "in het sint odilia", "sint lucas", "op het da costa"; "sint" alone is Sinterklaas. */
function saint(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  const school = words[i - 1]?.plain === "het" && /^(?:da|la|don)$/.test(words[i]!.plain);
  if (!school && !/^(?:sint|st)$/.test(words[i]!.plain)) return undefined;
  let to = i + 1;
  if (words[to]?.token.text === ".") to++;
  const next = words[to];
  if (!isPlain(next) || taken[to] || next.plain.length < 4) return undefined;
  const called = lex.firstNames.has(next.plain) || lex.surnames.has(next.plain) || next.kind === "unknown";
  if (!called || lex.personVerbs.has(next.plain)) return undefined;
  const article = articles.has(words[i - 1]?.plain ?? "") && !taken[i - 1];
  return { from: article ? i - 1 : i, to: to + 1, rule: "naam van een heilige" };
}

/** "via stap&steun" */
function withAnd(page: Page, i: number): Found | undefined {
  const [one, and, two] = page.words.slice(i, i + 3);
  if (and?.token.text !== "&" || !isPlain(one) || !isPlain(two)) return undefined;
  if (one.token.end !== and.token.start || and.token.end !== two.token.start) return undefined;
  return { from: i, to: i + 3, rule: "naam met een &-teken" };
}

/** "het maasduin ziekenhuis", "het da vinci college": up to three words after an article, of which one is no word. */
function beforeKind(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  if (!articles.has(words[i]!.plain)) return undefined;
  for (let to = i + 2; to < i + 5; to++) {
    const word = words[to];
    if (!isPlain(word) || taken[to]) return undefined;
    if (!kindsAfter.has(word.plain)) continue;
    const called = words.slice(i + 1, to);
    if (!called.every(isPlain) || !called.some(({ plain }) => !isKnown(plain, lex))) return undefined;
    if (
      called.some(({ plain }) => neverNames.has(plain) || lex.determiners.has(plain) || articles.has(plain))
    )
      return undefined;
    return { from: i, to: to + 1, rule: "naam voor een soort organisatie" };
  }
  return undefined;
}
