import { neverNames } from "../lexicon/lexicons.ts";
import { isKnown } from "../text/known.ts";
import { isVerb, type Page, take } from "./words.ts";

/** Kinds of schools and clubs that, without an article, are followed by nothing else than their name. */
const schools =
  "obs rkbs pcbs cbs mytylschool tyltylschool daltonschool montessorischool vrijeschool jenaplanschool scouting scoutinggroep kinderdagverblijf kdv".split(
    " ",
  );
/** Words that are followed by the name of an organisation, group or school. */
const heads = new Set(
  (
    "stichting zorggroep zorginstelling zorgorganisatie jeugdzorginstelling instelling organisatie school basisschool middelbare scholengemeenschap college lyceum mavo praktijkschool " +
    "vsoschool groep leefgroep woongroep behandelgroep crisisgroep jongerengroep kamertraining trainingshuis fasehuis locatie vestiging gezinshuis kinderdagcentrum kdc dagcentrum dagbehandeling " +
    "internaat kliniek poli polikliniek praktijk ziekenhuis logeerhuis boerderij zorgboerderij manege buurthuis jongerencentrum kerk moskee vereniging club voetbalclub sportclub sv vv fc " +
    "huize afdeling unit paviljoen villa huis opvanghuis blijfhuis jeugdbescherming jeugdteam wijkteam gezinsteam gecertificeerde zorgbureau bureau camping speeltuin kinderopvang bso " +
    "peuterspeelzaal creche stadsteam ggz-instelling jeugdinrichting jji observatiegroep deeltijd bedrijf firma restaurant cafe winkel uitzendbureau taxibedrijf buurtcentrum dojo sportschool dagbesteding dagopvang " +
    "kickboksschool boksschool dansschool muziekschool zwemschool rijschool fightclub stal hoeve buurtteam vso pro team stg"
  )
    .split(" ")
    .concat(schools),
);
/** Heads after which a name may stand in lower case. */
const alone = new Set([
  ...schools,
  ..."stichting zorggroep basisschool praktijkschool manege gezinshuis zorgboerderij fc sv vv".split(" "),
]);
/** Heads that belong to the name when it follows them directly. */
const partOfName = new Set(
  "stichting zorggroep sv vv fc huize villa basisschool college lyceum kliniek jeugdbescherming gecertificeerde zorgboerderij praktijk gezinshuis bureau manege moskee praktijkschool"
    .split(" ")
    .concat(schools),
);
/** Words before the name of an organisation, not part of it. */
export const isHead = (plain: string): boolean => heads.has(plain);
const orgEnd =
  /(?:school|college|lyceum|gymnasium|hoeve|huis|huizen|hof|zorg|jeugdzorg|jeugdhulp|groep|kliniek|ziekenhuis|centrum|praktijk|zicht|horst|oord|stede|lust|vliet|burcht|stichting|hulp|start|punt|team|bad|bos|bosch|gaarde|haven|borg|poort|rade|veste|beek|brug|kracht|spoor|huys|werk|maatjes|wonen|academie|instituut|kwadraat|care|plus)$/;
export const articles = new Set("de het 't t".split(" "));
const atPlace = new Set("bij van op in naar via door vanuit aan met uit voor tot tegen langs".split(" "));

/** Names after "stichting", "groep", "school": before addresses, so that "Zorggroep De Lindelaan" isn't taken for a street. */
export function markHeaded(page: Page): void {
  for (let i = 0; i < page.words.length; i++) {
    if (page.taken[i] || !page.words[i]!.isWord) continue;
    const end = afterHead(page, i);
    if (end) i = end - 1;
  }
}

/** Organisations: named ones near care, school and spare time; not national services and chains. */
export function markOrganisations(page: Page): void {
  for (let i = 0; i < page.words.length; i++) {
    if (page.taken[i] || !page.words[i]!.isWord) continue;
    const end =
      capitalisedArticle(page, i) ||
      beforeKind(page, i) ||
      capitalRun(page, i) ||
      byEnding(page, i) ||
      afterArticle(page, i) ||
      joinedWord(page, i) ||
      careRegion(page, i) ||
      wordAsName(page, i);
    if (end) i = end - 1;
  }
}

/** "stichting Kompaan", "groep de vlinder", "basisschool 't Palet", "Jeugdbescherming Oost". */
function afterHead(page: Page, i: number): number {
  const { words, lex } = page;
  const head = words[i]!;
  if (!heads.has(head.plain)) return 0;
  let k = i + 1;
  if (words[k]?.plain === "instelling") k++;
  const quoted = words[k] && /^['"‘“„]$/.test(words[k]!.token.text);
  if (quoted) k++;
  const article = words[k]?.isWord && articles.has(words[k]!.plain);
  if (article) k++;
  const word = words[k];
  if (!word?.isWord || page.taken[k] || lex.notNames.has(word.plain) || (word.opens && !quoted)) return 0;
  // "instelling A": the teller left the name out already.
  if (word.plain.length === 1) return 0;
  const named = word.capital
    ? !(lex.firstNames.has(word.plain) && !article && !head.capital) &&
      !lex.titles.has(word.plain) &&
      !lex.roles.has(word.plain)
    : (teams.test(head.plain) && region.test(word.plain)) ||
      (article && lex.houseNames.has(word.plain) && endsNoun(page, k)) ||
      (!article && !quoted && lex.houseNames.has(word.plain) && endsNoun(page, k) && isHouse(head.plain)) ||
      (quoted === true && lex.houseNames.has(word.plain)) ||
      (alone.has(head.plain) && isOwnName(page, i, k));
  if (!named) return 0;
  if (
    word.capital &&
    !article &&
    !head.capital &&
    (lex.places.has(word.plain) || lex.wordPlaces.has(word.plain))
  )
    return 0;
  const to = capitalsFrom(page, k);
  const whole = head.capital || partOfName.has(head.plain);
  let from = whole ? i : article ? k - 1 : k;
  if (whole && i > 0 && words[i - 1]!.capital && !words[i - 1]!.opens && !page.taken[i - 1]) from = i - 1;
  take(page, { type: "organisation", from, to, rule: `naam na "${head.plain}"` });
  return to;
}

/** "jeugdbescherming west", "ggz noord" */
const teams = /^(?:jeugdbescherming|jeugdteam|wijkteam|buurtteam|gezinsteam|stadsteam)$/;
export const region = /^(?:noord|zuid|(?:noord|zuid)?(?:oost|west))$/;

/** "basisschool de woudlopers", "obs wilgenhof": no word, or one made of two; "de basisschool de hele dag" has an article itself. */
function isOwnName(page: Page, head: number, k: number): boolean {
  const { words, lex } = page;
  const { plain, kind } = words[k]!;
  if (plain.length < 4 || kind === "name" || !endsNoun(page, k) || isVerb(plain)) return false;
  if (kind === "unknown") return true;
  const joined = k > head + 1 && !lex.vocabulary.has(plain) && !lex.foreign.has(plain) && plain.length > 6;
  return joined && kind === "known" && !lex.determiners.has(words[head - 1]?.plain ?? "");
}

/** The article before a name goes with it. */
export function withArticle(page: Page, i: number): number {
  const before = page.words[i - 1];
  return before?.isWord && articles.has(before.plain) && !page.taken[i - 1] ? i - 1 : i;
}

function isHouse(head: string): boolean {
  return /groep|school|huis|locatie|unit|afdeling|paviljoen|huize|villa|^team$|^scouting$/.test(head);
}

/** "de groep de vlinder heeft" but not "groep de hele dag": nothing adjectival, nothing that goes on as a noun phrase. */
function endsNoun(page: Page, k: number): boolean {
  const next = page.words[k + 1];
  if (!next?.isWord) return true;
  return page.lex.personVerbs.has(next.plain) || isKnown(next.plain, page.lex);
}

export function capitalsFrom(page: Page, k: number): number {
  let to = k + 1;
  while (to < page.words.length && to - k < 5) {
    const word = page.words[to]!;
    if (word.isWord && word.capital && !word.opens && !page.taken[to] && !page.lex.notNames.has(word.plain))
      to++;
    else if (word.token.text === "&" && page.words[to + 1]?.capital) to += 2;
    else break;
  }
  const kind = page.words[to];
  return kind?.isWord && !kind.opens && !page.taken[to] && kindsAfter.test(kind.plain) ? to + 1 : to;
}
const kindsAfter =
  /^(?:(?:kinder|moeder-en-kind|universitair-)?ziekenhuis|gasthuis|mc|umc|college|lyceum|gymnasium|kliniek)$/;

/** "het Albert Schweitzer ziekenhuis", "Erasmus MC was goed": a name, and without a capital what kind of house it is. */
function beforeKind(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  if (!word.capital || (word.opens && word.kind === "known" && !lex.surnames.has(word.plain))) return 0;
  if ([lex.titles, lex.roles, lex.determiners, neverNames].some((list) => list.has(word.plain))) return 0;
  const to = capitalsFrom(page, i);
  if (to < i + 2 || !kindsAfter.test(words[to - 1]!.plain)) return 0;
  take(page, {
    type: "organisation",
    from: withArticle(page, i),
    to,
    rule: "naam voor een soort organisatie",
  });
  return to;
}

/** "bij De Waterlelie", "Het Drechtlyceum wou": an article with a capital inside a sentence, or before an organisation's ending. */
function capitalisedArticle(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  const next = words[i + 1];
  if (!word.capital || !articles.has(word.plain) || !next?.capital || next.opens || page.taken[i + 1])
    return 0;
  // "IK HAAT HET HIER": somebody shouts; in "BIJ DE LINDEHOF" it is a name all the same.
  const around = words[i - 1]?.shouted || words[i + 2]?.shouted;
  if (word.shouted && next.shouted && around && next.kind === "known" && !lex.houseNames.has(next.plain))
    return 0;
  const before = words[i - 1];
  if (
    before &&
    (lex.titles.has(before.plain) || lex.firstNames.has(before.plain) || lex.roles.has(before.plain))
  )
    return 0;
  if (lex.notNames.has(next.plain)) return 0;
  if (
    word.opens &&
    !(orgEnd.test(next.plain) && !isKnown(next.plain, lex)) &&
    !(next.kind === "unknown" || lex.houseNames.has(next.plain))
  )
    return 0;
  const to = capitalsFrom(page, i + 1);
  take(page, { type: "organisation", from: i, to, rule: "lidwoord met hoofdletter" });
  return to;
}

/** "de Wilgenhofschool", "Lindehoeve", "Maasduin Ziekenhuis": a capital and an organisation's ending. */
function byEnding(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  if (!word.capital || lex.notNames.has(word.plain) || word.shouted) return 0;
  if (lex.firstNames.has(word.plain) || lex.places.has(word.plain) || lex.wordPlaces.has(word.plain))
    return 0;
  const before = words[i - 1];
  if (
    before &&
    (lex.titles.has(before.plain) || lex.roles.has(before.plain) || /^(?:der|den)$/.test(before.plain))
  )
    return 0;
  if (orgEnd.test(word.plain) && word.plain.length > 6 && !isKnown(word.plain, lex)) {
    if (
      lex.surnames.has(word.plain) &&
      before?.isWord &&
      !atPlace.has(before.plain) &&
      !articles.has(before.plain)
    )
      return 0;
    const to = capitalsFrom(page, i);
    take(page, { type: "organisation", from: withArticle(page, i), to, rule: "uitgang van een organisatie" });
    return to;
  }
  const next = words[i + 1];
  if (next?.capital && !next.opens && heads.has(next.plain) && !word.opens) {
    const to = capitalsFrom(page, i);
    take(page, {
      type: "organisation",
      from: withArticle(page, i),
      to,
      rule: "naam voor een soort organisatie",
    });
    return to;
  }
  return 0;
}

/** "op de Wending", "van de Gamma", "het Spaarne": a capital after a preposition and an article. */
function afterArticle(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  const article = words[i - 1];
  if (
    !word.capital ||
    word.opens ||
    !article ||
    !articles.has(article.plain) ||
    article.capital ||
    page.taken[i - 1]
  )
    return 0;
  if (lex.notNames.has(word.plain) || (word.shouted && word.plain.length < 6)) return 0;
  if (
    lex.places.has(word.plain) ||
    lex.wordPlaces.has(word.plain) ||
    lex.titles.has(word.plain) ||
    lex.roles.has(word.plain)
  )
    return 0;
  const before = words[i - 2];
  if (!before || (before.isWord && (lex.titles.has(before.plain) || lex.firstNames.has(before.plain))))
    return 0;
  const preposition = before.isWord && atPlace.has(before.plain);
  const known = word.kind === "known";
  if (known && !(preposition && lex.houseNames.has(word.plain))) return 0;
  if (!preposition && word.kind === "name") return 0;
  const to = capitalsFrom(page, i);
  take(page, {
    type: "organisation",
    from: i - 1,
    to,
    rule: "naam na een lidwoord",
  });
  return to;
}

/** "Gezin Centraal Maasoever", "Hersteld Hervormde Gemeente": ordinary words with capitals in a row, inside a sentence. */
function capitalRun(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  if (
    !word.capital ||
    word.opens ||
    word.shouted ||
    word.kind !== "known" ||
    lex.titles.has(word.plain) ||
    lex.roles.has(word.plain) ||
    opensFamilyName.has(word.plain)
  )
    return 0;
  const service = lex.notNames.has(word.plain);
  const to = capitalsFrom(page, i);
  if (to - i < 2) return 0;
  const last = words[to - 1]!;
  if (
    service &&
    !(
      word.plain.startsWith("gereformeerd") ||
      word.plain.startsWith("hervormd") ||
      word.plain.startsWith("jeugd")
    )
  )
    return 0;
  if (!service && !lex.vocabulary.has(word.plain) && lex.surnames.has(word.plain)) return 0;
  if (last.kind === "name" || last.kind === "wordName") return 0;
  take(page, { type: "organisation", from: i, to, rule: "woorden met hoofdletters op een rij" });
  return to;
}

/** "El Idrissi", "Van Dijk": what looks like two words with capitals is one family name. */
export const opensFamilyName = new Set("el al ben bin bint ait abu oulad van ter ten".split(" "));

/** "bij Letterhuis", "van Rijnzicht": a joined word with a capital, right after a preposition. */
function joinedWord(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  const before = words[i - 1];
  if (!word.capital || word.opens || word.shouted || word.kind !== "known" || word.plain.length < 7) return 0;
  if (!before?.isWord || !/^(?:bij|van|via|door|vanuit|naar|met)$/.test(before.plain)) return 0;
  if (
    lex.vocabulary.has(word.plain) ||
    lex.notNames.has(word.plain) ||
    lex.roles.has(word.plain) ||
    lex.titles.has(word.plain) ||
    lex.foreign.has(word.plain)
  )
    return 0;
  if (lex.places.has(word.plain) || lex.wordPlaces.has(word.plain)) return 0;
  const to = capitalsFrom(page, i);
  take(page, { type: "organisation", from: i, to, rule: "samengesteld woord met hoofdletter" });
  return to;
}

/** "GGZ Noord", "ggz Rivierduinen": a kind of care and whose. */
function careRegion(page: Page, i: number): number {
  const next = page.words[i + 1];
  if (!/^(?:j?ggz|ggd|roc|ambulante|jeugdhulp|jeugdzorg)$/.test(page.words[i]!.plain)) return 0;
  if (!next?.isWord || next.opens || page.taken[i + 1] || page.lex.notNames.has(next.plain)) return 0;
  if (!next.capital && !region.test(next.plain)) return 0;
  const to = capitalsFrom(page, i + 1);
  take(page, { type: "organisation", from: i, to, rule: "soort zorg met een naam" });
  return to;
}

/** "bij Parcours", "Sanne van Vizier": an ordinary word with a capital inside a sentence, where somebody is or comes from. */
function wordAsName(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  const before = words[i - 1];
  if (!word.capital || word.opens || word.shouted || word.kind !== "known" || word.plain.length < 4) return 0;
  if (!before?.isWord || before.capital || !/^(?:bij|van|via|vanuit)$/.test(before.plain)) return 0;
  // "bij van Duin", "Marjolijn van Oosten": a family name.
  const two = words[i - 2];
  if (before.plain === "van" && two?.isWord && (two.capital || atPlace.has(two.plain))) return 0;
  if (
    [lex.notNames, lex.roles, lex.titles, lex.places, lex.wordPlaces, lex.surnames, lex.determiners].some(
      (list) => list.has(word.plain),
    )
  )
    return 0;
  if (neverNames.has(word.plain) || notAnOrganisation.test(word.plain)) return 0;
  if (before.plain === "van" && /^(?:syndroom|ziekte|les|lessen)$/.test(words[i - 2]?.plain ?? "")) return 0;
  const to = capitalsFrom(page, i);
  take(page, { type: "organisation", from: i, to, rule: "woord met hoofdletter na 'bij' of 'van'" });
  return to;
}

/** What many write with a capital: family, school subjects; feast days and God are in the lists. */
const notAnOrganisation =
  /^(?:mama|papa|mam|pap|oma|opa|jeugd|zorg|school|groep|moeder|vader|juf|meester|alles|wiskunde|rekenen|geschiedenis|biologie|gym|techniek|muziek|tekenen|down)/;
