import { neverNames, particles } from "../lexicon/lexicons.ts";
import { isKnown } from "../text/known.ts";
import { determined, leftCue, rightCue } from "./cues.ts";
import { months, reason } from "./first-name.ts";
import {
  afterInitial,
  endOfFullName,
  extendRight,
  isInitial,
  joinedParticle,
  mostInitials,
} from "./full-name.ts";
import { nearlySame } from "./near.ts";
import { opensFamilyName } from "./organisations.ts";
import { type Page, take } from "./words.ts";

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
  const sure: SureNames = new Map();
  for (const find of page.finds) if (find.type === "person") remember(page, find, sure);
  for (let i = 0; i < page.words.length; i++) {
    if (page.taken[i]) continue;
    const found = initials(page, i) ?? familyName(page, i) ?? byItself(page, i);
    if (!found) continue;
    take(page, { type: "person", from: found.from, to: found.to, rule: found.rule });
    remember(page, found, sure);
    i = found.to - 1;
  }
  markNicknames(page, sure);
  spread(page, sure);
  takePrefixes(page, sure);
}

/** Names that are somebody's in this story, each with the prefix it had there: "wit" -> "de". */
type SureNames = Map<string, string>;

function remember(page: Page, found: { from: number; to: number }, sure: SureNames): void {
  let prefix: string[] = [];
  const firsts: string[] = [];
  for (let k = found.from; k < found.to; k++) {
    const word = page.words[k]!;
    if (particles.has(word.plain) && k + 1 < found.to) {
      prefix.push(word.plain);
      continue;
    }
    const family = prefix.length > 0 && page.lex.surnames.has(word.plain);
    const naming = word.isWord && (word.kind !== "known" || word.capital || family);
    if (naming && !page.lex.titles.has(word.plain)) {
      const name = word.plain.replace(joinedParticle, "");
      if (!sure.get(name)) sure.set(name, prefix.join(" "));
      if (word.kind === "name") firsts.push(word.plain);
    }
    prefix = [];
  }
  const short = firsts.map((first) => first[0]).join("");
  if (firsts.length === 2 && !neverNames.has(short) && !page.lex.notNames.has(short)) sure.set(short, short);
}

/** Marks "(roos)" after Rosalie, "(bel)" after Annabel. */
function markNicknames(page: Page, sure: SureNames): void {
  const { words, lex } = page;
  for (const find of page.finds.filter(({ type }) => type === "person")) {
    const word = words[find.to + 1];
    if (words[find.to]?.token.text !== "(" || !word?.isWord || words[find.to + 2]?.token.text !== ")")
      continue;
    if ([lex.roles, lex.titles, lex.notNames, neverNames].some((list) => list.has(word.plain))) continue;
    const short = words.slice(find.from, find.to).some(({ plain }) => plain.includes(word.plain));
    const like = word.kind === "unknown" && word.plain.slice(0, 2) === words[find.from]!.plain.slice(0, 2);
    const called =
      like || word.kind === "name" || word.kind === "wordName" || (word.capital && !word.shouted);
    if (!called && !(short && word.plain.length > 2)) continue;
    const nickname = { from: find.to + 1, to: find.to + 2 };
    take(page, { type: "person", ...nickname, rule: "roepnaam tussen haakjes" });
    remember(page, nickname, sure);
  }
}

/** A family name by itself: "bij van Duin", "met de Graaf", "met van dijk", "door El Idrissi", "van der heijden". */
function familyName(page: Page, i: number): Hit | undefined {
  const word = page.words[i]!;
  if (!opensFamilyName.has(word.plain)) return undefined;
  let k = i + 1;
  while (page.words[k] && particles.has(page.words[k]!.plain) && k - i < 3) k++;
  const name = page.words[k];
  if (!name?.isWord || name.opens || page.taken[k] || page.lex.notNames.has(name.plain)) return undefined;
  const before = page.words[i - 1];
  const after = before?.isWord === true && !word.opens;
  const hit = { from: i, to: extendRight(page, k + 1), rule: "achternaam met tussenvoegsel" };
  if (name.capital) {
    if (name.shouted) return undefined;
    if (word.capital) return !word.opens || opensWithFamily(page, i, k) ? hit : undefined;
    const family = /^(?:van|ter|ten)$/.test(word.plain) && after && beforeFamily.test(before.plain);
    return family && (before.plain !== "en" || k > i + 1) ? hit : undefined;
  }
  if (!/^(?:van|el|ait|bint|oulad|abu)$/.test(word.plain) || word.capital || !isLowerFamily(page, k))
    return undefined;
  const joined = /^(?:der|den)$/.test(page.words[k - 1]!.plain);
  const led = after && beforeFamily.test(before.plain) && !/^(?:en|van)$/.test(before.plain);
  return joined || (led && (word.plain !== "van" || page.lex.surnames.has(name.plain))) ? hit : undefined;
}

const beforeFamily = /^(?:bij|met|door|aan|voor|naar|van|tegen|over|en)$/;

/** "Van Dijk belde" but not "Van Sanne kreeg ik". */
function opensWithFamily(page: Page, i: number, k: number): boolean {
  const name = page.words[k]!;
  return page.words[i]!.plain === "van" && page.lex.surnames.has(name.plain) && rightCue(page, k);
}

function isLowerFamily(page: Page, k: number): boolean {
  const { plain, kind } = page.words[k]!;
  const { roles, titles, determiners, surnames } = page.lex;
  if ([neverNames, roles, titles, determiners].some((list) => list.has(plain))) return false;
  return plain.length > 2 && (kind === "unknown" || surnames.has(plain)) && plain !== "beginne";
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
  const before = page.words[i - 1];
  if (turkishAfterName.test(word.plain) && before?.isWord && !word.opens && !page.taken[i - 1]) {
    if (before.kind === "name" || (before.capital && !before.opens))
      return { from: i - 1, to: i + 1, rule: `naam voor "${word.plain}"` };
  }
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
  const from = word.plain === "heer" && before?.plain === "de" ? i - 1 : i;
  return { from, to: end, rule: `naam na "${word.plain}"` };
}

/** In Turkish the form of address comes after the name: "mustafa bey". */
const turkishAfterName = /^(?:bey|hanim|teyze|amca|hoca|abi|abla)$/;
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
  return k === afterInitial(i) && isLoneInitial(page, i)
    ? { from: i, to: word && !word.opens ? k : i + 1, rule: "voorletter als naam" }
    : undefined;
}

/** "K. heeft mij gepest en S. ook", "ik sliep bij R." but not "vitamine D. Daarna". */
function isLoneInitial(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  const after = page.words[i + 2];
  if (/^[uo]$/.test(page.words[i]!.plain) || before?.token.kind === "number") return false;
  const led = before?.isWord === true && !page.words[i]!.opens;
  if (led && before.plain === "met" && page.words[i - 2]?.plain === "en") return false;
  if (led && before.kind !== "name" && !beforeInitial.test(before.plain)) return false;
  if (led && !/^(?:en|of|dat|toen|omdat|want|maar|als)$/.test(before.plain)) return true;
  return (
    after?.isWord === true &&
    !after.opens &&
    (page.lex.personVerbs.has(after.plain) || /^(?:ook|en)$/.test(after.plain))
  );
}
const beforeInitial =
  /^(?:met|van|door|bij|aan|voor|tegen|naar|over|zonder|en|of|dat|toen|omdat|want|maar|als|zei|zegt|vroeg)$/;

/** A first name that stands on its own. */
function byItself(page: Page, i: number): Hit | undefined {
  const word = page.words[i]!;
  if (!word.isWord || word.plain.length < 2) return undefined;
  const why = reason(page, i);
  if (!why) return undefined;
  const to = isDoubleName(page, i) ? i + 2 : i + 1;
  return { from: i, to: extendRight(page, to), rule: why };
}

/** "jan peter is mijn pleegvader" but not "jan peter en luuk": two first names, and what one person does. */
function isDoubleName(page: Page, i: number): boolean {
  const [one, two, verb] = page.words.slice(i, i + 3);
  const listed = page.words[i - 1]?.token.text === "," || page.taken[i - 1] === 1;
  return (
    !listed &&
    one?.kind === "name" &&
    two?.kind === "name" &&
    !two.opens &&
    !page.taken[i + 1] &&
    /^(?:is|was|heet|heette|heeft|had|wil|zegt|zei|kwam|komt|belt|belde)$/.test(verb?.plain ?? "")
  );
}

/** Every other place where a sure name stands, in any case, and near spellings of it. */
function spread(page: Page, sure: ReadonlyMap<string, string>): void {
  if (sure.size === 0) return;
  const alike = new Map<string, string[]>();
  for (const name of sure.keys()) {
    const list = alike.get(name[0]!) ?? [];
    if (name.length >= 5) list.push(name);
    alike.set(name[0]!, list);
  }
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i]!;
    if (page.taken[i] || !word.isWord || neverNames.has(word.plain)) continue;
    const plain = word.plain.includes("-") ? word.plain.replace(joinedParticle, "") : word.plain;
    const prefix =
      sure.get(plain) ?? (plain.length > 3 && plain.endsWith("s") ? sure.get(plain.slice(0, -1)) : undefined);
    if (prefix !== undefined) {
      const from = prefix === plain ? i : afterPrefix(page, i, prefix);
      if (from < i || prefix === plain || isAgain(page, i))
        take(page, { type: "person", from, to: extendRight(page, i + 1), rule: "eerder genoemde naam" });
      continue;
    }
    if (word.kind !== "unknown" || word.plain.length < 4) continue;
    if (
      alike.get(word.plain[0]!)?.some((name) => nearlySame(name, word.plain)) &&
      !isKnown(word.plain, page.lex)
    ) {
      take(page, { type: "person", from: i, to: i + 1, rule: "bijna dezelfde naam" });
    }
  }
}

/** "el idrissi" found by its second word alone takes its prefix along. */
function takePrefixes(page: Page, sure: SureNames): void {
  for (const find of page.finds) {
    const prefix = find.type === "person" && sure.get(page.words[find.from]!.plain);
    if (!prefix) continue;
    const from = afterPrefix(page, find.from, prefix);
    page.taken.fill(1, from, find.from);
    find.from = from;
  }
}

/** Where the prefix of the family name at `i` begins ("de" of "de wit"), or `i`. */
function afterPrefix(page: Page, i: number, prefix: string): number {
  if (prefix === "") return i;
  const parts = prefix.split(" ");
  const from = i - parts.length;
  const stands = parts.every((part, k) => page.words[from + k]?.plain === part && !page.taken[from + k]);
  return stands && !page.words[i]!.opens ? from : i;
}

/** "vlinder wil naar mama", where Vlinder is somebody: at the start of a clause, with a verb of people. */
function doesSomething(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  const next = page.words[i + 1];
  const starts = page.words[i]!.opens || before?.isWord !== true;
  return starts && next?.isWord === true && page.lex.personVerbs.has(next.plain);
}

/** Whether a word that is somebody's name in this story is so here too. */
function isAgain(page: Page, i: number): boolean {
  const word = page.words[i]!;
  if (!word.capital) {
    if (word.kind === "known" || word.kind === "rareName") return doesSomething(page, i);
    return !(word.kind === "wordName" && determined(page, i));
  }
  const before = page.words[i - 1]?.plain ?? "";
  if (months.has(word.plain) && /^(?:in|sinds|eind|begin|half|vanaf|tot|van|per|medio|\d+)$/.test(before))
    return false;
  return !(word.opens && (word.kind === "known" || word.kind === "rareName") && !rightCue(page, i));
}
