/** Whether a word without a capital, as it stands there, is somebody's first name. */

import { neverNames } from "../lexicon/lexicons.ts";
import { afterName, determined, isSomebody, leftCue, prepositions, rightCue, saying } from "./cues.ts";
import { isNearName } from "./near.ts";
import { isVerb, neighbour, type Page } from "./words.ts";

/** Why, in Dutch for the researcher; undefined when it isn't one. */
export function lowerCase(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  if (word.plain.length < 3 && !(word.kind === "name" && isShortName(page, i))) return undefined;
  if (isCalled(page, i)) return "naam na 'heet'";
  if (neverNames.has(word.plain)) return undefined;
  const cue = leftCue(page, i);
  if (isBesideFamily(page, i)) return "naam voor 'mijn zusje'";
  if (word.kind === "name") {
    if (page.lang !== "nl" && page.lang !== "und") return cue === "none" ? undefined : "voornaam na een rol";
    return hasArticle(page, i) && !rightCue(page, i) ? undefined : "voornaam zonder hoofdletter";
  }
  if (page.lang === "nl" && page.lex.mostlyNames.has(word.plain) && !hasArticle(page, i))
    return "voornaam zonder hoofdletter";
  if (cue === "naming" && (word.kind === "wordName" || word.kind === "unknown")) {
    return word.kind === "unknown" && page.lang !== "nl" ? undefined : "naam na 'heet'";
  }
  if (word.kind === "wordName") {
    if (determined(page, i)) return undefined;
    const conjunction = page.words[i - 1];
    const verb = page.words[i + 1];
    if (
      conjunction?.isWord &&
      /^(?:toen|omdat|dat|of|want|als)$/.test(conjunction.plain) &&
      !word.opens &&
      verb?.isWord &&
      !isVerb(word.plain)
    ) {
      if (
        page.lex.personVerbs.has(verb.plain)
          ? !/^(?:is|was|en|ken|zit|ligt|staat)$/.test(verb.plain)
          : isVerb(verb.plain) && /(?:t|de|te|ging|kwam|liep)$/.test(verb.plain)
      )
        return "voornaam als onderwerp";
    }
    if (
      isSomebody(page, i) ||
      comesIn(page, i) ||
      isBesideName(page, i) ||
      isApposed(page, i) ||
      isFirstPerson(page, i)
    )
      return "voornaam zonder hoofdletter";
    if (cue === "role" && !isVerb(word.plain) && isOwnRole(page, i)) return "voornaam na een rol";
    const before = page.words[i - 1];
    const starts =
      word.opens ||
      !before ||
      !before.isWord ||
      prepositions.has(before.plain) ||
      before.plain === "toen" ||
      before.plain === "want" ||
      before.plain === "maar";
    if (starts && strongVerb(page, i) && !isVerb(word.plain)) return "voornaam die iets doet";
    return undefined;
  }
  if (
    word.kind === "unknown" &&
    page.lang === "nl" &&
    word.plain.length >= 4 &&
    /^[a-z]+$/.test(word.plain)
  ) {
    if (page.words[i + 1]?.plain === "en" && page.words[i + 2]?.plain === "ik" && !determined(page, i))
      return "naam voor 'en ik'";
    const longEnough = word.plain.length >= 6 || /([a-z])\1/.test(word.plain);
    if (
      longEnough &&
      word.plain.length >= 5 &&
      !determined(page, i) &&
      !/^(?:ik|ze|zij|we|wij|hij|jullie)$/.test(page.words[i - 1]?.plain ?? "") &&
      isNearName(word.plain, page.lex.firstNames)
    )
      return "voornaam, anders gespeld";
  }
  if (word.kind === "unknown" && cue === "role" && isOwnRole(page, i) && page.lang === "nl") {
    const next = page.words[i + 1];
    if (next === undefined || !next.isWord || rightCue(page, i) || afterName.has(next.plain))
      return "onbekend woord na een rol";
  }
  return undefined;
}

/** Before "dat", "me" and "ons" stands a name as well ("dat marieke bleef", "ons jorn"); an article may have an adjective behind it. */
function hasArticle(page: Page, i: number): boolean {
  const { words } = page;
  if (words[i]!.opens) return false;
  const before = words[i - 1];
  const adjective = before?.kind === "known" && /^\p{L}{3,}e$/u.test(before.plain);
  if (adjective && /^(?:de|het|een)$/.test(words[i - 2]?.plain ?? "")) return true;
  return determined(page, i) && !/^(?:dat|me|mij|ons)$/.test(before?.plain ?? "");
}

/** "mijn mentor heet wil", "een jongen die beer heet": whatever word it is, with nothing behind it that it could go with. */
function isCalled({ words }: Page, i: number): boolean {
  const { plain, opens, kind } = words[i]!;
  const before = words[i - 1];
  const ends = (k: number) => {
    const after = words[k];
    return !after?.isWord || after.opens || /^(?:en|maar|want|ja|dus)$/.test(after.plain);
  };
  if (opens || !before?.isWord || calledSo.test(plain)) return false;
  if (/^(?:heet|heette)$/.test(before.plain))
    return (
      ends(i + 1) && words[i - 2]?.isWord === true && !/^(?:het|dat|dit|wat|zo)$/.test(words[i - 2]!.plain)
    );
  const mayBe = kind === "wordName" || kind === "rareName";
  return (
    mayBe && before.plain === "die" && /^(?:heet|heette)$/.test(words[i + 1]?.plain ?? "") && ends(i + 2)
  );
}
const calledSo =
  /^(?:zo|niks|geen|werd|wordt|dat|dit|het|hij|ze|zij|ie|die|ook|niet|echt|eigenlijk|anders|water|van|daar|hier|er|ik|we|jij|je|nu|dan|is|was)$/;

/** "behalve mo van de nachtdienst", "toen kwam mo", "mo zei": two letters are a name where somebody is spoken of. */
function isShortName(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  const next = page.words[i + 1];
  return (
    leftCue(page, i) !== "none" ||
    (next?.isWord === true && !next.opens && saying.test(next.plain)) ||
    (before?.isWord === true &&
      !page.words[i]!.opens &&
      (/^(?:behalve|met|bij|tegen|kwam|komt)$/.test(before.plain) ||
        saying.test(before.plain) ||
        isFirstPerson(page, i)))
  );
}

/** "vlinder mijn zusje van 4": at the start of a clause, a word that may be a name before whose it is. */
function isBesideFamily(page: Page, i: number): boolean {
  const { words, lex } = page;
  const word = words[i]!;
  if (!/^(?:mijn|mn|m'n|me|onze|ons)$/.test(words[i + 1]?.plain ?? "")) return false;
  const may = word.kind === "wordName" || word.kind === "rareName" || lex.houseNames.has(word.plain);
  const starts = word.opens || !words[i - 1]?.isWord;
  return (
    may &&
    !isVerb(word.plain) &&
    starts &&
    /^(?:half|stief|pleeg)?(?:zus|zusje|broer|broertje|dochter|dochtertje|zoon|zoontje|nichtje|neefje|kind|baby)$/.test(
      words[i + 2]?.plain ?? "",
    )
  );
}

/** "henk en ria" */
function isBesideName(page: Page, i: number): boolean {
  const [name, and, word] = page.words.slice(Math.max(0, i - 2), i + 1);
  const named = name?.kind === "name" || page.lex.mostlyNames.has(name?.plain ?? "");
  return named && and?.plain === "en" && !word!.opens && !isVerb(word!.plain);
}

/** "hoi ik ben roos en" */
function isFirstPerson({ words }: Page, i: number): boolean {
  const [i2, i1] = [words[i - 2], words[i - 1]];
  const after = words[i + 1];
  const ends = !after?.isWord || after.opens || /^(?:en|van|uit|maar|ik)$/.test(after.plain);
  return i2?.plain === "ik" && i1?.plain === "ben" && !words[i]!.opens && ends;
}

/** "storm, de jongste, controleert", "tegen roos": nobody says that of a thing without an article. */
function isApposed(page: Page, i: number): boolean {
  const { words } = page;
  const [before, comma, article] = [words[i - 1], words[i + 1], words[i + 2]];
  if (
    before?.isWord &&
    !words[i]!.opens &&
    /^(?:tegen|behalve|volgens|namens|zegt|zei|vroeg|vraagt)$/.test(before.plain)
  )
    return !isVerb(words[i]!.plain);
  const starts = words[i]!.opens || before?.token.text === ",";
  return (
    starts &&
    comma?.token.text === "," &&
    /^(?:de|een|mijn|mn|m'n|onze|haar|zijn)$/.test(article?.plain ?? "")
  );
}

/** "mijn mentor X", "de begeleider X": a role with a word before it that points to one person. */
function isOwnRole(page: Page, i: number): boolean {
  const role = neighbour(page, i, -1, ",(:");
  const before = role && page.words[role.index - 1];
  return (
    before?.isWord === true &&
    (/^(?:mijn|mn|m'n|me|onze|ons|zijn|zn|z'n|haar|hun|de|nieuwe|oude|vorige|eerste|laatste|vaste|een|andere|eigen|beste)$/.test(
      before.plain,
    ) ||
      page.lex.determiners.has(before.plain))
  );
}

/** "toen kwam storm erbij", "daarna zei roos dat" */
function comesIn(page: Page, i: number): boolean {
  const [adverb, verb] = page.words.slice(Math.max(0, i - 2), i);
  return (
    !page.words[i]!.opens &&
    /^(?:toen|daarna|later|opeens|ineens|gisteren|vandaag)$/.test(adverb?.plain ?? "") &&
    (/^(?:kwam|belde|ging)$/.test(verb?.plain ?? "") || saying.test(verb?.plain ?? ""))
  );
}

function strongVerb(page: Page, i: number): boolean {
  const next = page.words[i + 1];
  if (!next?.isWord) return false;
  if (
    /^(?:zei|zegt|zeg|vroeg|vraagt|belde|belt|appte|appt|kwam|komt|snapt|snapte|luistert|luisterde|begreep|begrijpt|weet|wist|hielp|helpt|vertelde|vertelt|bleef|vindt|vond|heeft|had|gaf|heet|regelde|keek|kijkt)$/.test(
      next.plain,
    )
  ) {
    return true;
  }
  if (next.plain === "is" || next.plain === "was" || next.plain === "ging" || next.plain === "gaat") {
    const after = page.words[i + 2];
    return (
      after?.isWord === true &&
      /^(?:gaan|gekomen|weggegaan|gestopt|aardig|lief|chill|relaxed|boos|ziek|zwanger|weg|de|mijn|mn|me|altijd|er)$/.test(
        after.plain,
      ) &&
      after.plain !== "er"
    );
  }
  return false;
}
