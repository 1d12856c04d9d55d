/** Organisations that need no capital: well-known providers, a school called after a plant, and what the story named before. */
import { articles, capitalsFrom, isHead, withArticle } from "./organisations.ts";
import { kindOf, type Page, take } from "./words.ts";

/** "yulius", "Reinier van Arkel"; "Horizon" only with a capital inside a sentence, or where a thing would have an article. */
export function markProviders(page: Page): void {
  const { words, lex } = page;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (page.taken[i] || !word.isWord) continue;
    const to = providerEnd(page, i);
    // "ruzie gehad bij horizon": the thing itself would have an article.
    const at = word.capital ? !word.opens || isSubject(page, i) : towards.test(words[i - 1]?.plain ?? "");
    const named = to > 0 || (lex.wordProviders.has(word.plain) && at);
    if (!named || (word.capital && words[i - 1]?.kind === "name")) continue;
    const end = to > i + 1 || !word.capital ? Math.max(to, i + 1) : capitalsFrom(page, i);
    take(page, { type: "organisation", from: withArticle(page, i), to: end, rule: "bekende aanbieder" });
  }
}

const towards = /^(?:bij|via|vanuit)$/;

/** "Horizon was een gevangenis": no article, and a verb; "Karakter is alles" needs none. */
function isSubject({ words, lex }: Page, i: number): boolean {
  const next = words[i + 1];
  return (
    next?.isWord === true &&
    lex.personVerbs.has(next.plain) &&
    !/^(?:fier|karakter|spirit)$/.test(words[i]!.plain)
  );
}

/** Where a provider's name that starts at `i` ends, or 0. */
function providerEnd(page: Page, i: number): number {
  const { words, lex } = page;
  const { plain } = words[i]!;
  for (let length = lex.providerHeads.get(plain) ?? 0; length > 1; length--) {
    const name = words.slice(i, i + length).map(({ plain }) => plain);
    if (lex.providers.has(name.join("-"))) return i + length;
  }
  return lex.providers.has(plain) ? i + 1 : 0;
}

/** After the other organisations: kinds that say so by themselves, and names found before, now in lower case. */
export function markLowerOrganisations(page: Page): void {
  const { words } = page;
  markAbbreviations(page);
  const again = namedBefore(page);
  for (let i = 0; i < words.length; i++) {
    if (page.taken[i] || !words[i]!.isWord) continue;
    if (isSchoolOrHouse(page, i)) {
      take(page, {
        type: "organisation",
        from: withArticle(page, i),
        to: i + 1,
        rule: "huis of school met een eigen naam",
      });
      continue;
    }
    if (again.size === 0) continue;
    const one = words[i]!.plain;
    const parts = again.get(`${one} ${words[i + 1]?.plain}`) ?? again.get(one);
    const name = parts?.every((part, k) => words[i + k]?.plain === part && !page.taken[i + k]) && parts;
    if (name)
      take(page, {
        type: "organisation",
        from: i,
        to: i + name.length,
        rule: "eerder genoemde organisatie",
      });
  }
}

/** "bij ASVZ", "SDW, Juzt en Enver": capitals that are no word and no care that everybody knows, where organisations stand. */
function markAbbreviations(page: Page): void {
  const { words } = page;
  const ends = new Set<number>();
  const starts = new Set<number>();
  for (const { type, from, to } of page.finds) {
    if (type !== "organisation") continue;
    ends.add(to);
    starts.add(from);
  }
  const listed = (i: number) => /^(?:,|en|of|\/)$/.test(words[i]?.token.text ?? "");
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (page.taken[i] || !word.shouted || word.kind !== "unknown" || !/^[A-Z]{3,6}$/.test(word.token.text))
      continue;
    if (words[i - 1]?.shouted || words[i + 1]?.shouted) continue;
    const led = !word.opens && /^(?:bij|van|via|naar|vanuit|door)$/.test(words[i - 1]?.plain ?? "");
    const among = (listed(i + 1) && starts.has(i + 2)) || (listed(i - 1) && ends.has(i - 1));
    if (led || among)
      take(page, { type: "organisation", from: i, to: i + 1, rule: "afkorting van een organisatie" });
  }
}

const kinds = /^(\p{L}{3,}?)(?:en|n|s)?(school|college|lyceum|hof|hoeve|huis|groep|kliniek)$/u;

/** "op de regenboogschool", "het annacollege", "bij de lindehof": an article, and a kind of house with a name before it. */
function isSchoolOrHouse(page: Page, i: number): boolean {
  const { words, lex } = page;
  const { plain, capital } = words[i]!;
  if (capital || !articles.has(words[i - 1]?.plain ?? "") || lex.vocabulary.has(plain)) return false;
  if (lex.houseNames.has(plain) && words[i - 2]?.plain === "bij") return true;
  const parts = kinds.exec(plain);
  if (!parts) return false;
  const [, name, kind] = parts;
  const called = lex.houseNames.has(name!) || lex.houseNames.has(`${name}en`);
  return (
    called ||
    (/^(?:school|college|lyceum)$/.test(kind!) && name!.length > 3 && kindOf(name!, lex) !== "known")
  );
}

/** Names found so far, by their first words: with their article ("de kameleon"), or one word that is none ("schakenbosch"). */
function namedBefore(page: Page): Map<string, string[]> {
  const { words } = page;
  const names = new Map<string, string[]>();
  for (const find of page.finds) {
    if (find.type !== "organisation") continue;
    let { from } = find;
    while (from < find.to && isHead(words[from]!.plain)) from++;
    const parts = words.slice(from, find.to).map(({ plain }) => plain);
    const led = parts.length > 1 && articles.has(parts[0]!) && !words[find.to - 1]!.shouted;
    const own = parts.length === 1 && words[from]!.kind === "unknown";
    const key = parts.slice(0, 2).join(" ");
    if ((led || own) && parts.length < (names.get(key)?.length ?? 9)) names.set(key, parts);
  }
  return names;
}
