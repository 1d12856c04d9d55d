/** Whether one word, as it stands there, is somebody's first name. */
import { afterName, isSomebody, leftCue, rightCue } from "./cues.ts";
import { isVerbAsName } from "./full-name.ts";
import { neverNames } from "./lexicons.ts";
import { isNearName } from "./near.ts";
import { opensFamilyName } from "./organisations.ts";
import { isVerb, neighbour, type Page } from "./words.ts";

const prepositions = new Set(
  "met van bij aan door en voor naar tegen over of zonder via heet heette toen als dan dat with from by and for to ile i z od do dla".split(
    " ",
  ),
);

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

/** Whether an article or the like makes an ordinary noun of it ("de roos"). */
export function determined(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  return (
    before?.isWord === true &&
    !page.words[i]!.opens &&
    page.lex.determiners.has(before.plain) &&
    !isPossessive2(before.plain)
  );
}

function isPossessive2(plain: string): boolean {
  return /^(?:mijn|mn|m'n|onze|lieve|oude|nieuwe|kleine|goede|die)$/.test(plain);
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

const saying =
  /^(?:zei|zegt|zeiden|vroeg|vraagt|riep|roept|fluisterde|fluistert|antwoordde|antwoordt|appte|appt)$/;

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

function lowerCase(page: Page, i: number): string | undefined {
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
