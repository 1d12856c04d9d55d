import { detectLanguage } from "../text/language.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Identifier, Lang } from "../types.ts";
import { markAddresses } from "./addresses.ts";
import { knowDialect } from "./dialect.ts";
import { findFormats } from "./formats.ts";
import { markSplit } from "./misspelt.ts";
import { markLowerOrganisations, markProviders } from "./named-organisations.ts";
import { findArabic } from "./names-arabic.ts";
import { findCyrillic } from "./names-cyrillic.ts";
import { markHeaded, markOrganisations } from "./organisations.ts";
import { markPersons, markTitled } from "./persons.ts";
import { markPlaces } from "./places.ts";
import { markSmallOrganisations } from "./small-organisations.ts";
import { markSpeakers } from "./speakers.ts";
import { type Page, readPage } from "./words.ts";

/** Which type two finds have that overlap: that of the more certain form. */
const rank: Record<Identifier["type"], number> = {
  email: 0,
  url: 1,
  phone: 2,
  id: 3,
  date: 4,
  username: 5,
  address: 6,
  person: 7,
  organisation: 8,
  place: 9,
};

/**
 * What in a story could make a person recognisable, in order, never overlapping: persons with their form of address
 * ("mevrouw de Wit"), places, organisations, addresses, phone numbers, e-mail addresses, dates, numbers, web addresses and
 * account names. Offsets are UTF-16 indices into `text`. Recall goes before precision: a researcher reviews every find.
 * Pure and deterministic, no errors; linear in the length of the text. Own rules over own word lists.
 *
 * @param lang, tokens of the text, where they are known already
 */
export function findIdentifiers(
  text: string,
  lang?: Lang,
  tokens: readonly Token[] = tokenize(text),
): Identifier[] {
  if (text.length === 0) return [];
  const language = lang ?? detectLanguage(text, tokens).lang;
  const formats = resolve(text, [
    ...findFormats(text),
    ...findArabic(text, tokens, language),
    ...findCyrillic(text, tokens),
  ]);
  const page = readPage(text, language, tokens);
  knowDialect(page);
  block(page, formats);
  markTitled(page);
  markSpeakers(page);
  markHeaded(page);
  markAddresses(page);
  markProviders(page);
  markOrganisations(page);
  markLowerOrganisations(page);
  markSmallOrganisations(page);
  markSplit(page);
  markPlaces(page);
  markPersons(page);
  const found = page.finds.map((find): Identifier => {
    const start = page.words[find.from]!.token.start;
    const end = page.words[find.to - 1]!.token.end;
    return { type: find.type, start, end, text: text.slice(start, end), rule: find.rule };
  });
  return resolve(text, [...formats, ...found]);
}

/** Words under a find with a fixed form are out of reach for the other rules. */
function block(page: Page, formats: readonly Identifier[]): void {
  let f = 0;
  for (let i = 0; i < page.words.length; i++) {
    const { start, end } = page.words[i]!.token;
    while (f < formats.length && formats[f]!.end <= start) f++;
    const next = formats[f];
    if (next && next.start < end) page.taken[i] = 1;
  }
}

/**
 * Sorted, without overlaps. Two that overlap become one that holds both, so that nothing that was found stays in the text; it
 * has the type of the one that holds the other, else of the surer one.
 */
function resolve(text: string, found: Identifier[]): Identifier[] {
  const byStart = found.sort((a, b) => a.start - b.start || b.end - a.end || rank[a.type] - rank[b.type]);
  const kept: Identifier[] = [];
  for (const next of byStart) {
    const last = kept[kept.length - 1];
    if (!last || next.start >= last.end) {
      kept.push(next);
      continue;
    }
    if (next.end <= last.end) continue;
    const { type, rule } = rank[next.type] < rank[last.type] ? next : last;
    const { start } = last;
    kept[kept.length - 1] = { type, rule, start, end: next.end, text: text.slice(start, next.end) };
  }
  return kept;
}
