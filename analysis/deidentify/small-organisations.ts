/** Organisations without a capital and without a kind of house in their name, for who never uses one ("via stichting waardhulp"). */

import { type Lexicons, neverNames } from "../lexicon/lexicons.ts";
import { isKnown } from "../text/known.ts";
import { articles, isHead, region } from "./organisations.ts";
import { soundsLikePlace } from "./sounds.ts";
import { isVerb, type Page, take, type Word } from "./words.ts";

/** After these stands a name, or the sentence goes on with a small word. */
const named =
  /^(?:stichting|zorggroep|centraal|instelling|jeugdbescherming|ggz|jggz|thuisbasis|sv|vv|fc|scouting|kdc|roc|huize|gezinscentrum)$/;
/** What houses and foundations are called that are no words: "rijnzicht", "kantelhoeve", "rietlanden", "dwangmaatjes". */
const ending =
  /^\p{L}{3,}(?:zicht|hoeve|hoeven|hof|horst|(?<![bhkw])oord|stede|burcht|borg|borgh|veste|gaarde|lust|vliet|steyn|stein|huys|landen|duin|duinen|dal|beek|maatjes|start|kracht|wende|wending|boom|bloem|vlinder)$/u;
/** Words with such an ending that no list has, and that are no names. */
const noHouse =
  /^(?:kerk|gerechts|school|voor|achter|binnen|buiten|kapel|over|toe|in|op|door|nood|kick|koud|her|wei|polder|buur|thuis|ei|neder|oer|zand|zwem|kerst|klim|appel|peren|pruimen|stam|schoot|speel|leer|werk|menskracht|eigen|draag|slag|wils|spier|aantrekkings|kook|lees|reis|levens|eet|moord|wraak|wan|trek)(?:zicht|hoeve|hof|lust|landen|duin|duinen|dal|beek|maatjes|start|kracht|boom|bloem|vlinder)$/;
const towards = /^(?:bij|via|van|vanuit|door|naar|op|in|uit)$/;
const kind = /^(?:ziekenhuis|gasthuis|college|lyceum|gymnasium|kliniek|basisschool)$/;
/** Named after a thing that one can as well sit in or stand on. */
const realPlaces =
  /^(?:boom|bomen|boomgaard|boomhut|bloementuin|zon|zonnetje|maan|beek|rivier|oever|haven|vuurtoren|brug|poort|sluis|steiger|vlonder|boot|schip|zeilboot|kotter|golf|golven|duin|duinen|strand|spiegel|wijzer|ladder|trap|trampoline|springbron|fontein|toren|burcht|kasteel|tuin|tuinen|weide|akker|veld|heide|bos|web|nest|herberg|hut|kamer|tent|trek|tocht|reis|kleur|pretpark|kiem|zaad|vuur|lamp|lantaarn|lichtkring|kaars|overkant|overstap|oversteek|ontmoeting|verbinding|binding|knoop|wortel|wortels|takken|bladeren|storm|wolk|wolken|regenboog|sterren|horizon|branding|den|dennen|kwast|kleurrijk|ballon|vlieger|puzzel|sleutel|schat|schuit|konijn|hert|haas|tuinen|bad|bron|spil|kring|net|vlieg|hof|hofje|baken|beer|paard|kist|wissel)$/;
const stays =
  /^(?:zit|zat|zitten|zaten|gezeten|woon|woont|woonde|wonen|gewoond|verblijf|verbleef|verblijft|geplaatst|opgenomen|behandeld|begeleid|werkt|werkte|mentor|begeleider|begeleiding|begeleidster|leiding|groep|groepsleider|school|juf|meester|coach|intake|plek|brief|brieven|rapport|verslag|taxi|jongens|meiden|kinderen|mensen|gezinshuis|leefgroep|woongroep|internaat|kliniek|behandelgroep|onderwijs|wachtlijst|voogd|meester|therapie)$/;

/** Letters of the longest name. */
const longest = 30;

/** Marks them, after all that is surer. Dutch only. */
export function markSmallOrganisations(page: Page): void {
  if (page.lang !== "nl" && page.lang !== "und") return;
  for (let i = 0; i < page.words.length; i++) {
    const word = page.words[i]!;
    // A word without end is no name, and would be cut at every letter.
    if (page.taken[i] || !word.isWord || word.plain.length > longest) continue;
    const find =
      withAnd(page, i) ??
      afterKind(page, i) ??
      byEnding(page, i) ??
      saint(page, i) ??
      ofRegion(page, i) ??
      bareName(page, i) ??
      beforeKind(page, i) ??
      houseName(page, i);
    if (!find) continue;
    take(page, { type: "organisation", ...find });
    i = find.to - 1;
  }
}

interface Found {
  from: number;
  to: number;
  rule: string;
}

const isPlain = (word: Word | undefined): word is Word => word?.isWord === true && !word.capital;

/** "stichting waardhulp", "jeugdbescherming oostrand", "sv wielstreek" */
function afterKind(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  const head = words[i]!.plain;
  if (head === "instelling" && words[i - 1]?.plain !== "gecertificeerde") return undefined;
  const next = words[i + 1];
  if (!named.test(head) || !isPlain(next) || taken[i + 1] || next.plain.length < 4) return undefined;
  const { plain } = next;
  if (neverNames.has(plain) || lex.determiners.has(plain) || lex.notNames.has(plain) || lex.roles.has(plain))
    return undefined;
  if (lex.personVerbs.has(plain) || isVerb(plain) || small.test(plain)) return undefined;
  // Who says "stichting" says which; "ggz" and "jeugdbescherming" are whole by themselves.
  if (head !== "stichting" && head !== "zorggroep" && lex.vocabulary.has(plain)) return undefined;
  return { from: i, to: i + 2, rule: `naam na "${head}"` };
}
/** What goes on after "de stichting". */
const small =
  /^(?:(?:waar|daar|hier)(?:om|mee|bij|in|op|van|voor|door|na|toe|aan|over|achter)?|welke|toch|want|omdat|zodat|terwijl|sinds|tijdens|zonder|volgens|vanaf|ondanks|namens|vooral|zoals|zeker|best|goed|fijn|slecht|zelfs|helemaal|allemaal|regelt|regelde|betaalt|betaalde|bestaat|bestond|stopte|stopt|vanuit|dicht|failliet|bijna|verder|ergens|nergens|ineens|opeens|eindelijk|alweer|steeds|vorig|vorige|volgend|volgende)$/;

/** "bij heidehof", "van rijnzicht", "in de kantelhoeve", "door de berkenstam" */
function byEnding(page: Page, i: number): Found | undefined {
  const { words, lex } = page;
  const { plain, capital, kind } = words[i]!;
  if (capital || plain.length < 6 || kind === "name") return undefined;
  if ([lex.vocabulary, lex.foreign, lex.notNames, lex.roles, lex.places].some((list) => list.has(plain)))
    return undefined;
  const article = articles.has(words[i - 1]?.plain ?? "") && !page.taken[i - 1];
  const before = words[article ? i - 2 : i - 1];
  if (!before?.isWord) return undefined;
  const led = towards.test(before.plain) || (!article && /^(?:met|sinds)$/.test(before.plain));
  // "logeerhuis de kikkerpoel": after what it is, any word that no list has.
  const said =
    isHead(before.plain) || /(?:club|vereniging|praktijk|school|groep|huis|boerderij)$/.test(before.plain);
  if (!led && !said) return undefined;
  const house =
    ending.test(plain) && !noHouse.test(plain) && (article || !/(?:boom|bloem|stein)$/.test(plain));
  // Children and parents write little of birds and plants that are not in the list of words.
  const strange = said && article && !commonEnd.test(plain) && !isVerb(plain);
  const called = house || strange || isThing(plain, lex) || isFounder(plain, lex);
  if (!called) return undefined;
  return { from: article ? i - 1 : i, to: i + 1, rule: "uitgang van een organisatie" };
}

/** "zilverreiger", "vlinderstruik", "hoeksteen": two words, the second a bird, plant or thing that houses are called after. */
function isThing(plain: string, lex: Lexicons): boolean {
  for (let cut = 3; cut <= plain.length - 3; cut++) {
    const last = plain.slice(cut);
    if ((last.length > 4 && lex.houseNames.has(last) && !realPlaces.test(last)) || things.has(last))
      return true;
  }
  return false;
}
const things = new Set(
  "vogel bloesem struik stam borst boog zoeker zoekers distel doorn varen roosje vink specht kraai raaf lijster kievit kwikstaart wulp spreeuw ganzen lynx wolf wolven bizon eland kever neus kracht steen gaarde valk roos poel sprong".split(
    " ",
  ),
);

/** "wouterzorg", "marijkeziekenhuis": a first name, and what was founded. */
function isFounder(plain: string, lex: Lexicons): boolean {
  const parts = founded.exec(plain);
  return parts !== null && lex.firstNames.has(parts[1]!) && !lex.vocabulary.has(parts[1]!);
}
const founded =
  /^(\p{L}{3,}?)s?(?:zorg|huis|hof|hoeve|school|ziekenhuis|college|lyceum|kliniek|stichting|hulp|groep)$/u;

/**
 * "bij samenvooruit", "mijn mentor van tjalma": no word of the list, bare after "bij", "via" or whose work it is. In 12,246 of our
 * own stories in small letters some sixty other words stand so.
 */
function bareName(page: Page, i: number): Found | undefined {
  const { words, lex } = page;
  const { plain, capital, kind, token } = words[i]!;
  if (capital || token.mended || plain.length < 3) return undefined;
  if (kind === "name" || kind === "wordName" || !/^[a-z]+$/.test(plain) || commonEnd.test(plain))
    return undefined;
  const before = words[i - 1]?.plain ?? "";
  const works = (k: number) => people.test(words[i - k]?.plain ?? "");
  if (!/^(?:bij|via|vanuit|door|sinds)$/.test(before) && !(before === "van" && [2, 3, 4].some(works)))
    return undefined;
  const lists = [
    lex.vocabulary,
    neverNames,
    lex.determiners,
    lex.roles,
    lex.titles,
    lex.personVerbs,
    lex.notNames,
    lex.places,
  ];
  if (lists.some((list) => list.has(plain)) || isVerb(plain) || soundsLikePlace(plain)) return undefined;
  return { from: i, to: i + 1, rule: "kaal woord, waar een organisatie staat" };
}
/** Plurals, numbers, what is done, and kinds of care: no names of houses. */
const commonEnd =
  /(?:en|s|ing|heid|je|ers|teit|iek|atie|ste|end|ende|ere|de|te|tig|therapie|zorg|hulp|gezin|team|coach)$/;
/** Whose work it is, or what comes from there. */
const people =
  /^(?:mentor|begeleid\w*|iemand|mevrouw|meneer|juf\w*|meester|coach|nazorg|hulp|brief|die|dat|taxi|\w*wetenschapper|leiding|mensen|behandelaar|therapeut\w*|psycholo\w*|groep\w*|rapport|gesprek|voogd|trainer|dokter|arts|werker|stagiair\w*|leraar|docent|zij|vrouw|man|team)$/;

/** "van scala noord", "bij brugwachter jeugdteam": a name, and which part of the country or what it does. */
function ofRegion(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  const { plain, capital } = words[i]!;
  const next = words[i + 1]?.plain ?? "";
  const care = careWords.test(next) && !plain.endsWith("e") && !careWords.test(plain);
  if ((!region.test(next) && !care) || taken[i + 1] || capital || plain.length < 4) return undefined;
  if (!/^(?:bij|van|via|door|naar|tegen)$/.test(words[i - 1]?.plain ?? "")) return undefined;
  if ([neverNames, lex.determiners, lex.places, lex.wordPlaces].some((list) => list.has(plain)))
    return undefined;
  return { from: i, to: i + 2, rule: care ? "naam voor een soort hulp" : "naam met een windstreek" };
}

/** "in het sint odilia", "sint lucas", "op het da costa"; "sint" alone is Sinterklaas. */
function saint(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  const school = words[i - 1]?.plain === "het" && /^(?:da|la|don)$/.test(words[i]!.plain);
  if (!school && !/^(?:sint|st)$/.test(words[i]!.plain)) return undefined;
  let to = i + 1;
  if (words[to]?.token.text === ".") to++;
  const next = words[to];
  if (!isPlain(next) || taken[to] || next.plain.length < 4) return undefined;
  const called = lex.firstNames.has(next.plain) || lex.surnames.has(next.plain) || next.kind === "unknown";
  if (!called || lex.personVerbs.has(next.plain)) return undefined;
  const article = articles.has(words[i - 1]?.plain ?? "") && !taken[i - 1];
  return { from: article ? i - 1 : i, to: to + 1, rule: "naam van een heilige" };
}

const careWords =
  /^(?:jeugdhulp|jeugdzorg|jeugdteam|jeugd|zorg|gezinnen|begeleiding|coaching|hulpverlening|therapie)$/;

/** "via stap&steun" */
function withAnd(page: Page, i: number): Found | undefined {
  const [one, and, two] = page.words.slice(i, i + 3);
  if (and?.token.text !== "&" || !isPlain(one) || !isPlain(two)) return undefined;
  if (one.token.end !== and.token.start || and.token.end !== two.token.start) return undefined;
  return { from: i, to: i + 3, rule: "naam met een &-teken" };
}

/** "het maasduin ziekenhuis", "het da vinci college": up to three words after an article, of which one is no word. */
function beforeKind(page: Page, i: number): Found | undefined {
  const { words, lex, taken } = page;
  if (!articles.has(words[i]!.plain)) return undefined;
  for (let to = i + 2; to < i + 5; to++) {
    const word = words[to];
    if (!isPlain(word) || taken[to]) return undefined;
    if (!kind.test(word.plain)) continue;
    const called = words.slice(i + 1, to);
    if (!called.every(isPlain) || !called.some(({ plain }) => !isKnown(plain, lex))) return undefined;
    if (
      called.some(({ plain }) => neverNames.has(plain) || lex.determiners.has(plain) || articles.has(plain))
    )
      return undefined;
    return { from: i, to: to + 1, rule: "naam voor een soort organisatie" };
  }
  return undefined;
}

/** "papa zat in de waterlelie", "mijn mentor van de vlinder": where somebody lives, goes to school or works. */
function houseName(page: Page, i: number): Found | undefined {
  const { words, lex } = page;
  const { plain, capital } = words[i]!;
  const one = lex.houseNames.has(plain) ? plain : plain.replace(/s$/, "");
  if (capital || !lex.houseNames.has(one) || realPlaces.test(one)) return undefined;
  if (!articles.has(words[i - 1]?.plain ?? "") || page.taken[i - 1]) return undefined;
  if (!/^(?:op|in|bij|van|naar)$/.test(words[i - 2]?.plain ?? "")) return undefined;
  const next = words[i + 1];
  // "op de vlinder tafel": not the end of what it stands in.
  if (next?.isWord && !isVerb(next.plain) && !lex.personVerbs.has(next.plain) && !neverNames.has(next.plain))
    return undefined;
  if (words[i - 3]?.plain === "schot") return undefined;
  const near = [...words.slice(Math.max(0, i - 6), i - 2), ...words.slice(i + 1, i + 4)];
  // "op de vlinder mocht je alles": one is on no butterfly.
  const on = words[i - 2]!.plain === "op";
  const atVerb = next?.isWord === true && (lex.personVerbs.has(next.plain) || isVerb(next.plain));
  const alone = on || (atVerb && words[i - 2]!.plain === "bij");
  if (!alone && !near.some(({ plain }) => stays.test(plain))) return undefined;
  return { from: i - 1, to: i + 1, rule: "huis of school met een eigen naam" };
}
