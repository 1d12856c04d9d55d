import { lemma } from "../text/lemma.ts";
import { isNearName, nearlySame } from "./near.ts";
import { isKnown, neighbour, type Page, take, type Word } from "./words.ts";

/** Words of at most so many initials in a row ("A.B.C.D.E."): two words each. */
const mostInitials = 10;

/** Prefixes of family names. */
const particles = new Set(
  "van de der den ten ter te el al ben bin ait aït abu von da dos das do del della di le la les du des op in 't mac mc o st san y e bou ould d' 's".split(
    " ",
  ),
);
/** Function words that never are a family name, also after a title. */
const neverNames = new Set(
  (
    "ben bent is was zijn wil wilt al door zo ook wel dan of no on you your our ze per kan can his him just an free om us lot van set op in uit aan af over en maar " +
    "want dus als omdat die dat dit wat wie waar hoe toen nu nog niet geen ik jij hij zij wij we je jullie mij me hem haar hun ons mijn mn zijn zn het de een er had heeft heb " +
    "zei zegt vroeg vraagt deed doet ging gaat kwam komt moest moet mocht mag kon zou zal werd wordt vond vindt wist weet gaf geeft nam neemt belde belt bleef blijft weer altijd nooit " +
    "echt gewoon heel erg veel meer alles iets niks niets iemand niemand the and or but to for with from at by of it he she they we my in mee bij met voor naar tegen tot onder tussen " +
    "enige eigen zelf daar hier thuis school groep binnen buiten boven lief lieve aardig boos blij streng alleen samen soms vaak steeds eerst later gisteren vandaag morgen inderdaad gelukkig helaas"
  ).split(" "),
);
const ownerWords = new Set("haar d'r zn z'n".split(" "));
const afterName = new Set("en van uit met die ook zelf mijn m'n mn me onze haar zijn zn z'n".split(" "));
const prepositions = new Set(
  "met van bij aan door en voor naar tegen over of zonder via heet heette toen als dan dat with from by and for to ile i z od do dla".split(
    " ",
  ),
);

const surnameEnd =
  /(?:stra|sma|inga|ema|ink|kamp|veld|huis|huizen|berg|burg|dijk|man|mans|sen|ssen|ens|ers|oglu|ski|ska|wicz|enko|chuk|ov|ova|ic|yan|poer|pour|singh|bachsh)$/;

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
  if (point && word.plain.length > 4) return undefined;
  if (point) k++;
  if (word.plain === "boer" && word.capital) return undefined;
  // a second title: "mevrouw dr. De Vries", "meneer de rechter"
  if (page.words[k] && page.lex.titles.has(page.words[k]!.plain) && page.words[k]!.plain !== "mees") {
    k++;
    if (page.words[k]?.token.text === ".") k++;
  }
  const end = endOfFullName(page, k, true);
  if (end === 0 || streetAfterTitle.test(page.words[end - 1]!.plain)) return undefined;
  const before = page.words[i - 1];
  const from = word.plain === "heer" && before?.plain === "de" ? i - 1 : i;
  return { from, to: end, rule: `naam na "${word.plain}"` };
}

const streetAfterTitle = /.(?:straat|laan|plein|weg|kade|singel|gracht|plantsoen|park|dreef)$/;

/**
 * Where a name that starts at `k` ends: initials, particles, one or more name words; 0 when there is none. `lower`: also
 * accept a name in lower case, because something before it announces a name.
 */
function endOfFullName(page: Page, k: number, lower: boolean): number {
  let i = k;
  while (isInitial(page, i) && i - k < mostInitials) i = afterInitial(i);
  const hadInitials = i > k;
  let start = i;
  let particle = false;
  while (page.words[i] && particles.has(page.words[i]!.plain) && page.words[i + 1]?.isWord && i - start < 3) {
    i++;
    particle = true;
  }
  const word = page.words[i];
  if (!word?.isWord || page.taken[i]) return hadInitials ? start : 0;
  const nameLike = word.capital
    ? !neverNames.has(word.plain) || particle
    : lower && lowerName(page, i, particle);
  if (word.capital && word.opens && i > k && !particle) return hadInitials ? start : 0;
  if (!nameLike || (word.opens && word.token.start !== page.words[k]!.token.start))
    return hadInitials ? start : 0;
  if (page.lex.titles.has(word.plain) && !word.capital) return 0;
  start = i + 1;
  return extendRight(page, start);
}

/** "mevrouw van Veilig Thuis", "de heer van de Raad": not a name but a service. */
function isService(page: Page, i: number, particle: boolean): boolean {
  const word = page.words[i]!;
  return page.lex.notNames.has(word.plain) && (particle || word.shouted);
}

function lowerName(page: Page, i: number, particle: boolean): boolean {
  const word = page.words[i]!;
  const { lex } = page;
  if (word.plain.length < 2 || neverNames.has(word.plain)) return false;
  if (word.kind === "name" || word.kind === "wordName") return true;
  if (word.kind === "unknown") return page.lang === "nl" || page.lang === "und";
  if (word.kind === "rareName") return !lex.personVerbs.has(word.plain);
  if (lex.personVerbs.has(word.plain) || lex.determiners.has(word.plain) || lex.roles.has(word.plain))
    return false;
  return (
    lex.surnames.has(word.plain) && (particle ? knownAfterParticle(page, i, i - 1) : !isVerb(word.plain))
  );
}

function isVerb(plain: string): boolean {
  const base = lemma(plain);
  return base !== plain && base.endsWith("en");
}

function isInitial(page: Page, i: number): boolean {
  const word = page.words[i];
  return (
    word?.isWord === true &&
    word.token.text.length === 1 &&
    word.capital &&
    page.words[i + 1]?.token.text === "." &&
    page.words[i + 1]!.token.start === word.token.end
  );
}

function afterInitial(i: number): number {
  return i + 2;
}

/** Family names after a first name: "Sanne de Wit", "Dylan Hoekstra", "fatima el khattabi", "Noor B.". */
function extendRight(page: Page, from: number): number {
  let end = from;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (
      /^(?:hanim|bey|abla|abi|teyze|hoca|amca|dayi)$/.test(page.words[end]?.plain ?? "") &&
      !page.words[end]!.opens
    ) {
      end++;
      continue;
    }
    if (isInitial(page, end) && !page.words[end]!.opens) {
      const next = page.words[end + 2];
      const closes = next === undefined || next.opens || next.token.text !== ".";
      end = closes ? end + 1 : end + 2;
      if (page.words[end]?.token.text === ".") end++;
      continue;
    }
    let k = end;
    while (page.words[k] && particles.has(page.words[k]!.plain) && k - end < 3) k++;
    const word = page.words[k];
    if (!word?.isWord || word.opens || page.taken[k]) break;
    if (page.words[end - 1] && page.words[end]!.token.start - page.words[end - 1]!.token.end > 1) break;
    const particle = k > end;
    const ok = word.capital
      ? !word.shouted && isFamilyName(page, word, particle)
      : particle &&
        page.words[end]!.plain !== "in" &&
        page.words[end]!.plain !== "op" &&
        page.lex.surnames.has(word.plain) &&
        knownAfterParticle(page, k, end);
    if (!ok) break;
    end = k + 1;
  }
  return end;
}

/** "sanne de wit" but not "noor van school" or "tim van de groep". */
function knownAfterParticle(page: Page, k: number, from: number): boolean {
  const word = page.words[k]!;
  if (page.lex.roles.has(word.plain) || neverNames.has(word.plain)) return false;
  const onlyVan = page.words[from]!.plain === "van" && k === from + 1;
  if (word.kind === "known") return !onlyVan && !commonPlaceOfWork.has(word.plain);
  return word.kind !== "rareName";
}
const commonPlaceOfWork = new Set(
  "groep school gemeente straat kerk opvang kamer winkel markt bank post brug dijk weg dag nacht".split(" "),
);

/** What comes after "van" with a capital without being a family name. */
const householdWords = new Set(
  "gezin gezinnen school stichting groep team jeugd jeugdteam wijkteam thuisbasis huis instelling gemeente zorg hulp dienst centrum veilig thuis raad".split(
    " ",
  ),
);

function isFamilyName(page: Page, word: Word, particle: boolean): boolean {
  if (page.lex.notNames.has(word.plain)) return false;
  if (word.kind !== "known") return true;
  if (
    page.lex.surnames.has(word.plain) ||
    (surnameEnd.test(word.plain) && !page.lex.vocabulary.has(word.plain))
  )
    return true;
  return particle && !householdWords.has(word.plain);
}

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

type Cue = "role" | "naming" | "none";

/** What announces a name directly before word `i`: a role ("mijn mentor", also with a comma or bracket) or "heet". */
function leftCue(page: Page, i: number): Cue {
  const left = neighbour(page, i, -1, ",(:'\"‘“");
  if (!left || !left.word.isWord) return "none";
  if (page.lex.namers.has(left.word.plain)) return "naming";
  if (page.lex.roles.has(left.word.plain)) return "role";
  if (left.word.plain === "is" || left.word.plain === "was") {
    const two = neighbour(page, left.index, -1);
    if (two?.word.plain === "naam" || two?.word.plain === "name") return "naming";
  }
  if (left.word.plain === "niet" || left.word.plain === "ook") return "none";
  return "none";
}

/** What after word `i` says that it is somebody: a verb of people, "mijn mentor", "(begeleider)", "en ik". */
function rightCue(page: Page, i: number): boolean {
  const next = page.words[i + 1];
  if (!next) return false;
  if (next.isWord && !next.opens) {
    if (page.lex.personVerbs.has(next.plain)) return true;
    if (ownerWords.has(next.plain) || afterName.has(next.plain)) return followsPerson(page, i + 1);
    return false;
  }
  if (next.token.text === "," || next.token.text === "(") {
    const after = page.words[i + 2];
    return (
      after !== undefined &&
      after.isWord &&
      (isPossessive(after) || page.lex.roles.has(after.plain) || after.token.kind === "number")
    );
  }
  return false;
}

function isPossessive(word: Word): boolean {
  return /^(?:mijn|mn|m'n|me|onze|ons|zijn|zn|z'n|haar|een|de)$/.test(word.plain);
}

function followsPerson(page: Page, k: number): boolean {
  const { plain } = page.words[k]!;
  const after = page.words[k + 1];
  if (!after) return false;
  if (ownerWords.has(plain)) return after.isWord && !page.lex.personVerbs.has(after.plain);
  if (plain === "en")
    return (
      after.plain === "ik" ||
      after.kind === "name" ||
      (after.capital && after.kind !== "known") ||
      isPossessive(after)
    );
  if (plain === "van")
    return (
      after.capital ||
      after.plain === "de" ||
      after.plain === "het" ||
      after.plain === "school" ||
      after.plain === "mijn"
    );
  if (plain === "die" || plain === "ook" || plain === "zelf" || plain === "met" || plain === "uit")
    return false;
  return page.lex.roles.has(after.plain);
}

/** "roos is mn mentor", "storm heet zijn begeleider": what makes a lower-case ordinary word a name. */
function isSomebody(page: Page, i: number): boolean {
  const verb = page.words[i + 1];
  if (!verb || !/^(?:is|was|heet|wordt|werd|heette)$/.test(verb.plain)) return false;
  for (let k = i + 2; k < Math.min(page.words.length, i + 6); k++) {
    const word = page.words[k]!;
    if (page.lex.roles.has(word.plain))
      return isPossessive(page.words[k - 1]!) || page.words[k - 1]!.kind === "known";
    if (!word.isWord || page.lex.personVerbs.has(word.plain)) return false;
  }
  return false;
}

/** A first name that stands on its own. */
function byItself(page: Page, i: number): Hit | undefined {
  const word = page.words[i]!;
  if (!word.isWord || word.plain.length < 2) return undefined;
  const why = reason(page, i);
  if (!why) return undefined;
  return { from: i, to: extendRight(page, i + 1), rule: why };
}

function reason(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  if (word.capital && !word.opens && /^(?:heet|heette|heten)$/.test(page.words[i + 1]?.plain ?? ""))
    return "naam voor 'heet'";
  if (/^i'/.test(word.plain) || (page.lang === "en" && /(?:ian|ish|ese)$/.test(word.plain))) return undefined;
  if (page.lex.notNames.has(word.plain) && !(word.capital && leftCue(page, i) === "naming")) return undefined;
  if (word.plain.includes("'") && /'(?:tjes?|li|lu)$/.test(word.plain)) return undefined;
  if (/^(?:erin|erna)$/.test(word.plain) && !word.capital) return undefined;
  if (word.capital && !word.shouted) return word.opens ? openingCapital(page, i) : innerCapital(page, i);
  if (word.shouted && word.kind !== "name") return undefined;
  return lowerCase(page, i);
}

function determined(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  return (
    before !== undefined &&
    before.isWord &&
    !page.words[i]!.opens &&
    page.lex.determiners.has(before.plain) &&
    !isPossessive2(before.plain)
  );
}

function isPossessive2(plain: string): boolean {
  return /^(?:mijn|mn|m'n|onze|lieve|oude|nieuwe|kleine|goede|die)$/.test(plain);
}

function innerCapital(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  const cue = leftCue(page, i);
  if (word.kind === "name") return "voornaam";
  const before = page.words[i - 1];
  const article = before?.isWord && /^(?:de|het|'t)$/.test(before.plain);
  if (word.kind === "wordName") return article && cue === "none" ? undefined : "voornaam met hoofdletter";
  if (cue !== "none" && !neverNames.has(word.plain) && !page.lex.roles.has(word.plain)) {
    if (word.kind !== "known" || cue === "naming" || page.lex.surnames.has(word.plain))
      return cue === "naming" ? "naam na 'heet'" : "naam na een rol";
  }
  if (word.kind === "rareName") {
    const left = before?.isWord && prepositions.has(before.plain);
    return (left || rightCue(page, i)) && !article ? "zeldzame voornaam met hoofdletter" : undefined;
  }
  if (word.kind === "unknown") return article ? undefined : "onbekend woord met hoofdletter";
  if (!article && page.lex.surnames.has(word.plain) && before?.isWord && prepositions.has(before.plain))
    return "achternaam met hoofdletter";
  return undefined;
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

function lowerCase(page: Page, i: number): string | undefined {
  const word = page.words[i]!;
  if (word.plain.length < 3 && !(word.kind === "name" && leftCue(page, i) !== "none")) return undefined;
  if (neverNames.has(word.plain)) return undefined;
  const cue = leftCue(page, i);
  if (word.kind === "name") {
    if (page.lang !== "nl" && page.lang !== "und") return cue === "none" ? undefined : "voornaam na een rol";
    return determined(page, i) && !rightCue(page, i) ? undefined : "voornaam zonder hoofdletter";
  }
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
    if (isSomebody(page, i)) return "voornaam zonder hoofdletter";
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
