import { leftCue, rightCue } from "./cues.ts";
import { determined, reason } from "./first-name.ts";
import {
  afterInitial,
  endOfFullName,
  extendRight,
  isInitial,
  mostInitials,
  neverNames,
  particles,
} from "./full-name.ts";
import { nearlySame } from "./near.ts";
import { isKnown, type Page, take } from "./words.ts";

/** Marks names after a form of address; before places, so that "mevrouw Van der Giessen" isn't taken for a village. */
export function markTitled(page: Page): void {
  for (let i = 0; i < page.words.length; i++) {
    if (page.taken[i]) continue;
    const found = afterTitle(page, i);
    if (!found) continue;
    take(page, { type: "person", from: found.from, to: found.to, rule: found.rule });
    i = found.to - 1;
  }
}

/** Marks every other person on the page: strong evidence first, then what that evidence makes likely elsewhere in the story. */
export function markPersons(page: Page): void {
  const sure = new Set<string>();
  for (const find of page.finds) if (find.type === "person") remember(page, find, sure);
  for (let i = 0; i < page.words.length; i++) {
    if (page.taken[i]) continue;
    const found = initials(page, i) ?? twoPrepositions(page, i) ?? byItself(page, i);
    if (!found) continue;
    take(page, { type: "person", from: found.from, to: found.to, rule: found.rule });
    remember(page, found, sure);
    i = found.to - 1;
  }
  spread(page, sure);
}

function remember(page: Page, found: { from: number; to: number }, sure: Set<string>): void {
  for (let k = found.from; k < found.to; k++) {
    const word = page.words[k]!;
    const naming = word.isWord && (word.kind !== "known" || word.capital);
    if (naming && !particles.has(word.plain) && !page.lex.titles.has(word.plain)) sure.add(word.plain);
  }
}

/** "bij van Duin", "met de Graaf": a family name with a small prefix after a preposition. */
function twoPrepositions(page: Page, i: number): Hit | undefined {
  const word = page.words[i]!;
  const before = page.words[i - 1];
  if (
    word.capital ||
    (word.plain !== "van" && word.plain !== "ter" && word.plain !== "ten") ||
    !before?.isWord
  )
    return undefined;
  if (!/^(?:bij|met|door|aan|voor|naar|van|tegen|over|en)$/.test(before.plain) || word.opens)
    return undefined;
  let k = i + 1;
  while (page.words[k] && particles.has(page.words[k]!.plain) && k - i < 3) k++;
  const name = page.words[k];
  if (!name?.capital || name.opens || name.shouted || page.taken[k] || page.lex.notNames.has(name.plain))
    return undefined;
  if (before.plain === "en" && k === i + 1) return undefined;
  return { from: i, to: extendRight(page, k + 1), rule: "achternaam met tussenvoegsel" };
}

interface Hit {
  from: number;
  to: number;
  rule: string;
}

/** "mevrouw de Wit", "juf Mei", "dhr. R.J. van der Pol", "de heer Storm": the title goes with the name. */
function afterTitle(page: Page, i: number): Hit | undefined {
  const word = page.words[i]!;
  if (!word.isWord || !page.lex.titles.has(word.plain)) return undefined;
  let k = i + 1;
  const point = page.words[k]?.token.text === "." && page.words[k]!.token.start === word.token.end;
  // "met opa. Daarna": only what is short for something goes on after its point.
  if (point && !shortened.has(word.plain)) return undefined;
  if (point) k++;
  if (word.plain === "boer" && word.capital) return undefined;
  // a second title: "mevrouw dr. De Vries", "meneer de rechter"
  if (page.words[k] && page.lex.titles.has(page.words[k]!.plain) && page.words[k]!.plain !== "mees") {
    k++;
    if (page.words[k]?.token.text === ".") k++;
  }
  if (isService(page, k)) return undefined;
  const end = endOfFullName(page, k, point || alsoLower(page, word.plain, k));
  if (end === 0 || streetAfterTitle.test(page.words[end - 1]!.plain)) return undefined;
  const before = page.words[i - 1];
  const from = word.plain === "heer" && before?.plain === "de" ? i - 1 : i;
  return { from, to: end, rule: `naam na "${word.plain}"` };
}

/** Forms of address that are written with a point. */
const shortened = new Set("mevr mvr mw dhr dr drs prof ds fam mr mrs ms".split(" "));
/** Forms of address that are words too: "dr trui", "een pan soep". */
const alsoWords = new Set(["dr", "pan"]);

/** Whether what stands after a form of address at `k` may be a name without a capital. */
function alsoLower(page: Page, title: string, k: number): boolean {
  if (!alsoWords.has(title) || (title === "pan" && page.lang === "pl")) return true;
  let name = k;
  while (page.words[name] && particles.has(page.words[name]!.plain)) name++;
  const word = page.words[name];
  return (
    word !== undefined && (/^(?:unknown|wordName)$/.test(word.kind) || page.lex.surnames.has(word.plain))
  );
}

/** "mevrouw van de Raad", "mevrouw EMDR", "mevrouw Veilig Thuis": whom somebody works for, not who it is. */
function isService(page: Page, k: number): boolean {
  const { words, lex } = page;
  const van = words[k]?.plain === "van";
  let name = k;
  while (van && words[name] && particles.has(words[name]!.plain)) name++;
  const word = words[name];
  if (!word?.capital || !lex.notNames.has(word.plain)) return false;
  return van || word.shouted || lex.notNames.has(words[name + 1]?.plain ?? "");
}

const streetAfterTitle = /.(?:straat|laan|plein|weg|kade|singel|gracht|plantsoen|park|dreef)$/;

/** "R.J. van der Pol", "F. Oosterhuis-Bakker", "mentor K.", "begeleider M". */
function initials(page: Page, i: number): Hit | undefined {
  if (!isInitial(page, i)) return undefined;
  let k = i;
  while (isInitial(page, k) && k - i < mostInitials) k = afterInitial(k);
  const word = page.words[k];
  const particle = word !== undefined && particles.has(word.plain);
  if (
    word?.isWord &&
    (particle ||
      (word.capital && word.kind !== "known") ||
      (word.capital && page.lex.surnames.has(word.plain)))
  ) {
    const end = endOfFullName(page, k, false);
    if (end > 0) return { from: i, to: end, rule: "voorletters met achternaam" };
  }
  const left = leftCue(page, i);
  if (left === "role" || left === "naming") return { from: i, to: i + 1, rule: "voorletter na een rol" };
  return undefined;
}

/** A first name that stands on its own. */
function byItself(page: Page, i: number): Hit | undefined {
  const word = page.words[i]!;
  if (!word.isWord || word.plain.length < 2) return undefined;
  const why = reason(page, i);
  if (!why) return undefined;
  return { from: i, to: extendRight(page, i + 1), rule: why };
}

/** Every other place where a sure name stands, in any case, and near spellings of it. */
function spread(page: Page, sure: ReadonlySet<string>): void {
  if (sure.size === 0) return;
  const long = [...sure].filter((name) => name.length >= 5);
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i]!;
    if (page.taken[i] || !word.isWord || neverNames.has(word.plain)) continue;
    const without = word.plain.endsWith("s") ? word.plain.slice(0, -1) : word.plain;
    const same = sure.has(word.plain) || (word.plain.length > 3 && sure.has(without));
    if (same && (word.kind !== "known" || word.capital)) {
      if (word.kind === "wordName" && !word.capital && determined(page, i)) continue;
      if (
        word.opens &&
        word.capital &&
        (word.kind === "known" || word.kind === "rareName") &&
        !rightCue(page, i)
      )
        continue;
      if (!word.capital && (word.kind === "known" || word.kind === "rareName")) continue;
      take(page, { type: "person", from: i, to: extendRight(page, i + 1), rule: "eerder genoemde naam" });
      continue;
    }
    if (word.kind !== "unknown" || word.plain.length < 4) continue;
    if (long.some((name) => nearlySame(name, word.plain)) && !isKnown(word.plain, page.lex)) {
      take(page, { type: "person", from: i, to: i + 1, rule: "bijna dezelfde naam" });
    }
  }
}
