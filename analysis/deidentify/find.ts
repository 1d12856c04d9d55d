import { detectLanguage } from "../text/language.ts";
import { type Token, tokenize } from "../text/tokens.ts";
import type { Identifier, Lang } from "../types.ts";
import { knowDialect } from "./dialect.ts";
import { findFormats } from "./formats.ts";
import { markHeaded, markOrganisations } from "./organisations.ts";
import { markPersons, markTitled } from "./persons.ts";
import { markAddresses, markPlaces } from "./places.ts";
import { type Page, readPage } from "./words.ts";

/** Which find wins where two overlap: the more certain form first. */
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
  const formats = resolve(findFormats(text));
  const page = readPage(text, lang ?? detectLanguage(text, tokens).lang, tokens);
  knowDialect(page);
  block(page, formats);
  markTitled(page);
  markHeaded(page);
  markAddresses(page);
  markOrganisations(page);
  markPlaces(page);
  markPersons(page);
  const found = page.finds.map((find): Identifier => {
    const start = page.words[find.from]!.token.start;
    const end = page.words[find.to - 1]!.token.end;
    return { type: find.type, start, end, text: text.slice(start, end), rule: find.rule };
  });
  return resolve([...formats, ...found]);
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

/** Sorted, without overlaps: of two that overlap the surer type wins, then the longer. */
function resolve(found: Identifier[]): Identifier[] {
  const byRank = found.sort((a, b) => a.start - b.start || rank[a.type] - rank[b.type] || b.end - a.end);
  const kept: Identifier[] = [];
  for (const next of byRank) {
    const last = kept[kept.length - 1];
    if (!last || next.start >= last.end) {
      kept.push(next);
      continue;
    }
    const better =
      rank[next.type] < rank[last.type] ||
      (rank[next.type] === rank[last.type] && next.end - next.start > last.end - last.start);
    if (better) {
      kept.pop();
      const before = kept[kept.length - 1];
      if (!before || next.start >= before.end) kept.push(next);
      else kept.push(last);
    }
  }
  return kept;
}
