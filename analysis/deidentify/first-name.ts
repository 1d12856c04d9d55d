/** Whether one word, as it stands there, is somebody's first name. */

import { neverNames } from "../lexicon/lexicons.ts";
import { isSomebody, leftCue, prepositions, rightCue, saying } from "./cues.ts";
import { isVerbAsName } from "./full-name.ts";
import { lowerCase } from "./lower-case.ts";
import { isNearName } from "./near.ts";
import { opensFamilyName } from "./organisations.ts";
import { isVerb, type Page } from "./words.ts";

/** Why the word at `i` is a first name, in Dutch for the researcher; undefined when it isn't one. */
export function reason(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  if (word.capital && !word.opens && /^(?:heet|heette|heten)$/.test(page.words[i + 1]?.plain ?? ""))
    return "naam voor 'heet'";
  if (/^i'/.test(word.plain) || (page.lang === "en" && /(?:ian|ish|ese)$/.test(word.plain))) return undefined;
  if (isVerbAsName(page, i)) return "voornaam die ook een werkwoord is";
  if (months.has(word.plain)) return isMonthAsName(page, i) ? "maand als naam" : undefined;
  if (page.lex.notNames.has(word.plain) && !(word.capital && leftCue(page, i) === "naming")) return undefined;
  if (word.plain.includes("'") && /'(?:tjes?|li|lu)$/.test(word.plain)) return undefined;
  if (/^(?:erin|erna)$/.test(word.plain) && !word.capital) return undefined;
  if (!word.capital && isPlural(page, i)) return undefined;
  if (signs(page, i)) return "naam na een groet";
  if (word.capital && !word.shouted) return word.opens ? openingCapital(page, i) : innerCapital(page, i);
  if (word.shouted && word.kind !== "name") return undefined;
  return lowerCase(page, i);
}

/** "dino's en auto's": what somebody has comes after "dino's" where it is somebody. */
function isPlural({ words }: Page, i: number): boolean {
  const next = words[i + 1];
  if (!/['’]s$/.test(words[i]!.token.text)) return false;
  return !next?.isWord || next.opens || neverNames.has(next.plain);
}

/** Months that somebody may be called. */
export const months = new Set("mei april june may".split(" "));

/** "Mei is mijn mentor", "mijn mentor Mei", "ze heet mei". */
function isMonthAsName(page: Page, i: number): boolean {
  const cue = leftCue(page, i);
  return cue === "naming" || (cue === "role" && page.words[i]!.capital) || isSomebody(page, i);
}

function innerCapital(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  const cue = leftCue(page, i);
  if (word.plain === "ben" && page.lang !== "tr" && (cue !== "none" || isListed(page, i))) return "voornaam";
  if (word.kind === "name") return "voornaam";
  const before = page.words[i - 1];
  const { roles, surnames, titles } = page.lex;
  const canBeName =
    word.kind !== "known" || (surnames.has(word.plain) && !roles.has(word.plain) && !titles.has(word.plain));
  if (before?.isWord && saying.test(before.plain) && canBeName && !neverNames.has(word.plain))
    return "naam na 'zei'";
  const article = before?.isWord && /^(?:de|het|'t)$/.test(before.plain);
  if (word.kind === "wordName") return article && cue === "none" ? undefined : "voornaam met hoofdletter";
  if (cue !== "none" && !neverNames.has(word.plain) && !page.lex.roles.has(word.plain)) {
    if (word.kind !== "known" || cue === "naming" || page.lex.surnames.has(word.plain))
      return cue === "naming" ? "naam na 'heet'" : "naam na een rol";
  }
  if (cue === "role" && isFamilyOfWorker(page, i)) return "achternaam na een beroep";
  if (word.kind === "rareName") {
    const left = before?.isWord && prepositions.has(before.plain);
    const next = page.words[i + 1];
    const family = next?.capital === true && !next.opens && opensFamilyName.has(next.plain);
    return (left || family || rightCue(page, i)) && !article
      ? "zeldzame voornaam met hoofdletter"
      : undefined;
  }
  if (word.kind === "unknown")
    return article && !isMisspelt(page, i) ? undefined : "onbekend woord met hoofdletter";
  if (!article && page.lex.surnames.has(word.plain) && before?.isWord && prepositions.has(before.plain))
    return "achternaam met hoofdletter";
  return undefined;
}

/** "het Saskai van de crisis": who speaks dialect has an article before a name. */
function isMisspelt(page: Page, i: number): boolean {
  const next = page.words[i + 1];
  const alone =
    !next?.isWord || /^(?:van|die|en|uit)$/.test(next.plain) || page.lex.personVerbs.has(next.plain);
  return alone && isNearName(page.words[i]!.plain, page.lex.firstNames);
}

/** "huisarts Bakker", "psycholoog Kok"; "mijn vader Bakker" may tell what he does. */
function isFamilyOfWorker({ words, lex }: Page, i: number): boolean {
  const word = words[i]!;
  const before = words[i - 1]!;
  return (
    lex.surnames.has(word.plain) &&
    lex.roles.has(before.plain) &&
    !ofFamily.test(before.plain) &&
    !neverNames.has(word.plain)
  );
}
const ofFamily =
  /(?:vader|moeder|pa|ma|mama|papa|pap|mam|ouders?|zoon|zoontje|dochter|dochtertje|broer|broertje|zus|zusje|zussie|kind|neef|neefje|nicht|nichtje|man|vrouw|partner|ex|vriend|vriendin|zwager|buurman|buurvrouw|mem|heit)$/;

/** "Ben en Margriet", "met Ben": what stands there is no verb. */
function isListed(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  const [and, other] = page.words.slice(i + 1, i + 3);
  return (
    (before?.isWord === true && /^(?:met|van|bij|door|voor|aan|en)$/.test(before.plain)) ||
    (and?.plain === "en" && other?.capital === true)
  );
}

function openingCapital(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  const alone = page.words[i + 1] === undefined || page.words[i + 1]!.opens;
  if (word.kind === "name") return "voornaam";
  if (word.kind === "known" && !page.lex.surnames.has(word.plain)) return undefined;
  if (word.kind === "unknown" && !["nl", "und", "en"].includes(page.lang)) return undefined;
  const next = page.words[i + 1];
  const after = page.words[i + 2];
  const listed = next?.token.text === "," && after?.capital && after.kind !== "known";
  const familyName =
    next?.isWord &&
    next.capital &&
    !next.opens &&
    (next.kind !== "known" || page.lex.surnames.has(next.plain));
  if (word.kind === "wordName") {
    if (isSomebody(page, i) || rightCue(page, i) || familyName || listed || next?.token.text === "(")
      return "voornaam aan het begin van een zin";
    return undefined;
  }
  if (word.kind === "rareName") {
    if (neverNames.has(word.plain)) return undefined;
    // Nothing else than a person with such a name says something: "Lot zegt", "Wies vroeg".
    if (next?.isWord && saying.test(next.plain) && !page.lex.determiners.has(word.plain))
      return "zeldzame voornaam die iets zegt";
    return isSomebody(page, i) || (rightCue(page, i) && !isVerb(word.plain) && familyName)
      ? "zeldzame voornaam"
      : undefined;
  }
  if (word.kind === "unknown" && word.plain.length > 2 && !alone) {
    if (
      rightCue(page, i) ||
      familyName ||
      isSomebody(page, i) ||
      (next?.isWord && isVerb(next.plain) && /(?:t|de|te|g|p|k)$/.test(next.plain))
    )
      return "onbekend woord dat iets doet";
  }
  return undefined;
}

/** "xxx fleur", "groetjes van roos": who signs, last on the line, with nothing else than kisses or an age after it. */
function signs(page: Page, i: number): boolean {
  const { words, text } = page;
  const word = words[i]!;
  if (!/^(?:wordName|rareName|unknown)$/.test(word.kind)) return false;
  let k = i - 1;
  while (words[k] && i - k < 4 && (words[k]!.plain === "van" || /^[,.!-]+$/.test(words[k]!.token.text))) k--;
  const plain = words[k]?.plain ?? "";
  if (!greeting.test(plain) || (word.kind === "unknown" && embrace.test(plain))) return false;
  const next = words[i + 1];
  return (
    next === undefined ||
    !next.isWord ||
    greeting.test(next.plain) ||
    /[\n\r]/.test(text.slice(word.token.end, next.token.start))
  );
}
/** Greetings that are things too: "mijn knuffel kwijt". */
const embrace = /^(?:kus|kussen|knuffels?)$/;
const greeting =
  /^(?:x{1,6}|xo(?:xo)*|groet|groeten|groetjes|gr|grt|grtjs|groetn|mvg|liefs|kus|kusjes|kussen|knuffel|knuffels)$/;
