import { isKnown } from "../text/known.ts";
import type { Token } from "../text/tokens.ts";
import { placeEnd } from "./places.ts";
import { type Page, take, type Word } from "./words.ts";

const streetEnd =
  /(?:straat|str|laan|weg|plein|dijk|kade|singel|gracht|pad|hof|dreef|steeg|plantsoen|park|wal|markt|burgwal|boulevard|allee|erf|oord|baan|ring|wei|kwartier|haven|waard|meent|donk|akker|velden|sloot|vaart|horst)$/;
const sureStreetEnd = /(?:straat|laan|plein|kade|singel|gracht|plantsoen|dreef|steeg)$/;
/** Words with a street's ending that are no address. */
const noStreet = new Set(
  (
    "straat laan weg plein dijk kade singel gracht pad hof park markt baan ring haven snelweg rijksweg onderweg halverwege omweg uitweg terugweg heenweg doorweg levensweg " +
    "fietspad voetpad zandpad wandelpad levenspad zijstraat woonstraat winkelstraat schoolplein speelplein dorpsplein parkeerplein speelpark pretpark skatepark vakantiepark " +
    "zwembad supermarkt arbeidsmarkt woningmarkt kerstmarkt rommelmarkt bijbaan loopbaan startbaan renbaan ijsbaan kring rouwkring herhaling ervaring weiland zorgpad tuinpad bospad " +
    "huiswerk schoolweg middenweg eigenweg vanweg alweg wegweg kortweg botweg gewoonweg ronduitweg dorpsstraat2 kerkhof voorhof gerechtshof ziekenhuis oorlogspad zijweg doodlopende achterweg hoofdweg invalsweg binnenweg " +
    "boerderij dagboek taxibaan woongroepsplein buurtplein stadspark buurtpark bedrijventerrein wachtring behoort woord antwoord oord noord voorwoord tegenwoord woonoord vakantieoord2 vaart verdeelring"
  ).split(" "),
);

/** Addresses: streets with or without a number, and postal codes with the town after it. */
export function markAddresses(page: Page): void {
  const { words } = page;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (page.taken[i]) continue;
    if (isPostalCode(page, i)) {
      let to = words[i]!.token.kind === "number" ? i + 2 : i + 1;
      if (words[to]?.capital && !words[to]!.opens) to++;
      take(page, { type: "address", from: i, to, rule: "postcode" });
      i = to - 1;
      continue;
    }
    if (!word.isWord) continue;
    const numbered = numberedStreet(page, i);
    if (numbered) {
      const to = addressEnd(page, numbered);
      take(page, { type: "address", from: i, to, rule: "straat met huisnummer" });
      i = to - 1;
      continue;
    }
    if (word.plain.length < 5) continue;
    const street = /^laan$|^weg$|^plein$|^dijk$|^straat$|^singel$|^park$|^hof$/.test(word.plain)
      ? namedAfter(page, i)
      : isStreet(page, i);
    if (!street) continue;
    const to = addressEnd(page, i + 1);
    const from = withAdjective(page, streetStart(page, i), to > i + 1);
    take(page, { type: "address", from, to, rule: to > i + 1 ? "straat met huisnummer" : "straatnaam" });
    i = to - 1;
  }
  // "op nummer 12", "A15"
  for (let i = 0; i < words.length; i++) {
    if (
      !page.taken[i] &&
      /^[AN]\d{1,3}$/.test(words[i]!.token.text) &&
      !/^A[1-6]$/.test(words[i]!.token.text)
    ) {
      take(page, { type: "place", from: i, to: i + 1, rule: "weg met nummer" });
    }
  }
}

function isPostalCode(page: Page, i: number): boolean {
  const { text } = page.words[i]!.token;
  if (/^[1-9]\d{3}(?:[A-Z]{2}|[a-z]{2})$/.test(text)) return !amount.test(text);
  const next = page.words[i + 1];
  if (!/^[1-9]\d{3}$/.test(text) || next === undefined || next.token.start - page.words[i]!.token.end !== 1)
    return false;
  const letters = next.token.text;
  if (/^[A-Z]{2}$/.test(letters)) return letters !== "EU";
  const year = /^(?:19|20)/.test(text);
  return isLowerCode(next.token) && (!year || page.lex.places.has(page.words[i + 2]?.plain ?? ""));
}

/** "2312 ab", but not "2312 is", "1500 km", "1200 vd" (chat for "van de"). */
function isLowerCode({ text, norm }: Token): boolean {
  return /^[a-z]{2}$/.test(text) && norm === text && !amount.test(text) && !shortWords.has(text);
}
const shortWords = new Set(
  "ad al an as at bc be bv by da dd de di do dr ds du ei en er et eu ff fm go gr ha he hi ho ie if ik in is it ja je jl km ma me mi mn mw my na ne no nr nu of oh ok om on oo op or os pa pi pp re so st te tm to ts tv ui uk um un up ur us uu uw va vd vl we wk wo wc xd xp xx ze zn zo zw".split(
    " ",
  ),
);

const isHouseNumber = (word: Word | undefined): boolean =>
  word !== undefined && !word.opens && /^\d{1,4}[a-z]{0,2}$/i.test(word.token.text);

/** What stands before the name of a street as part of it. */
const streetAdjective =
  /^(?:oude|nieuwe|lange|korte|grote|kleine|hoge|lage|verlengde|eerste|tweede|derde|[1-9](?:e|ste|de))$/;
/** Waters, walls and squares that a street is called after: "nieuwe haven", "lange vest", "hoge rijndijk". */
const lowerStreet =
  /(?:haven|gracht|singel|dijk|markt|weg|plein|kade|vest|wal|rijn|maas|schie|amstel|vecht|vaart|laan|steeg|pad|dreef|hof|schans|waal|gouwe|delft|zijl|mare|spui|dam|werf|straat)$/;

/** Those of which nobody counts anything: "aan de singel 12". */
const alongWater = /^(?:singel|dijk|kade|gracht|haven|dam|vest|schans|wal)$/;

/**
 * Where a street without a street's ending ends, when a house number follows: "oude delft 44", "aan de Oude Rijn 7", "op Rapenburg 30",
 * "aan de Singel 12"; else 0.
 */
function numberedStreet(page: Page, i: number): number {
  const { words, lex } = page;
  if (!isHouseNumber(words[i + 1]) && !isHouseNumber(words[i + 2])) return 0;
  const first = words[i]!;
  const adjective = streetAdjective.test(first.plain);
  const name = words[adjective ? i + 1 : i];
  const end = adjective ? i + 2 : i + 1;
  if (!name?.isWord || name.plain.length < 3 || !isHouseNumber(words[end]) || !closesAddress(page, end + 1))
    return 0;
  if (
    page.taken[end - 1] ||
    lex.notNames.has(name.plain) ||
    lex.titles.has(name.plain) ||
    lex.roles.has(name.plain)
  )
    return 0;
  if (adjective) {
    const own = /^(?:mijn|mn|m'n|me|onze|ons|zijn|zn|z'n|haar|hun|een)$/.test(words[i - 1]?.plain ?? "");
    return !own && (lowerStreet.test(name.plain) || (first.capital && !first.opens && name.capital))
      ? end
      : 0;
  }
  const before = words[i - 1];
  if (/^(?:de|het)$/.test(before?.plain ?? "") && /^(?:op|aan)$/.test(words[i - 2]?.plain ?? ""))
    return lowerStreet.test(name.plain) && (name.capital || alongWater.test(name.plain)) ? end : 0;
  const led = /^(?:op|aan|adres|woon|woont|wonen|woonde|woonden)$/.test(before?.plain ?? "");
  const word = lex.vocabulary.has(name.plain) || lex.foreign.has(name.plain);
  const ownName =
    name.capital && !name.opens && !name.shouted && !word && /^(?:unknown|known)$/.test(name.kind);
  return led && ownName ? end : 0;
}

/** Nothing is counted by the number before `i`: the sentence goes on with a town, an addition, or not at all. */
function closesAddress(page: Page, i: number): boolean {
  const word = page.words[i];
  if (word === undefined || word.opens || !(word.isWord || word.token.kind === "number"))
    return !/^[-%€]$/.test(word?.token.text ?? "");
  if (word.isWord && word.token.text.length === 1) return word.plain !== "x";
  return /^(?:in|te|bij|en|is|was|hoog|bis)$/.test(word.plain) || isPostalCode(page, i);
}

/** "lange" of "lange nieuwstraat 203", "1e" of "1e Maasweg"; an ordinary adjective only where a house number makes it an address. */
function withAdjective(page: Page, from: number, numbered: boolean): number {
  const before = page.words[from - 1];
  if (!before?.isWord || page.taken[from - 1] || !streetAdjective.test(before.plain)) return from;
  return numbered || /^\d/.test(before.plain) ? from - 1 : from;
}

const amount = /(?:mg|ml|km|kg|cc|mb|gb|kw|pk|eu|mm|cm|hz|st|de|te)$/;

/** "Laan van Meerdervoort" */
function namedAfter(page: Page, i: number): boolean {
  return page.words[i]!.capital && page.words[i + 1]?.plain === "van" && page.words[i + 2]?.capital === true;
}

function isStreet(page: Page, i: number): boolean {
  const word = page.words[i]!;
  const plain = word.plain;
  if (
    !streetEnd.test(plain) ||
    noStreet.has(plain) ||
    page.lex.places.has(plain) ||
    page.lex.notNames.has(plain)
  )
    return false;
  const number =
    page.words[i + 1]?.token.kind === "number" || /^\d{1,4}[a-z]$/i.test(page.words[i + 1]?.token.text ?? "");
  const known = isKnown(plain, page.lex);
  if (
    number &&
    !page.words[i + 1]!.opens &&
    /(?:straat|laan|weg|plein|dijk|kade|singel|gracht|pad|hof|dreef|steeg|park|plantsoen)$/.test(plain)
  ) {
    return !page.lex.vocabulary.has(plain) || word.capital;
  }
  if (word.capital && !word.opens)
    return (
      sureStreetEnd.test(plain) ||
      (/(?:weg|dijk|pad|wal|park|markt|boulevard|allee)$/.test(plain) &&
        !page.lex.surnames.has(plain) &&
        !isTitled(page, i))
    );
  if (sureStreetEnd.test(plain))
    return (
      !page.lex.vocabulary.has(plain) &&
      plain.length > 7 &&
      (!known || /^(?:aan|in|op|de)$/.test(page.words[i - 1]?.plain ?? ""))
    );
  return false;
}

function isTitled(page: Page, i: number): boolean {
  const before = page.words[i - 1];
  return (
    before !== undefined &&
    (page.lex.titles.has(before.plain) ||
      page.lex.roles.has(before.plain) ||
      /^(?:van|der|den)$/.test(before.plain))
  );
}

function streetStart(page: Page, i: number): number {
  let from = i;
  while (from > 0 && i - from < 4) {
    let k = from - 1;
    while (
      k > 0 &&
      /^(?:van|de|der|den|ten|het|en)$/.test(page.words[k]!.plain) &&
      !page.words[k]!.capital &&
      from - k < 3
    )
      k--;
    const before = page.words[k]!;
    if (
      page.taken[k] ||
      !before.isWord ||
      !before.capital ||
      before.opens ||
      page.lex.notNames.has(before.plain)
    )
      break;
    if (k < from - 1 && !streetHonours.has(before.plain) && from === i && page.words[i]!.capital === false)
      break;
    from = k;
  }
  return from;
}
const streetHonours = new Set(
  "burgemeester prins prinses koning koningin generaal admiraal dokter professor pastoor dominee graaf laan jan".split(
    " ",
  ),
);

/** House number, addition, postal code, and "in Giessenburg". */
function addressEnd(page: Page, start: number): number {
  const { words } = page;
  let to = start;
  if (words[start - 1]?.plain === "laan" && words[to]?.plain === "van") to += 2;
  const number = words[to];
  if (!number || number.opens || !(number.token.kind === "number" || isHouseNumber(number))) {
    return to;
  }
  if (number.token.text.length > 5) return to;
  to++;
  if (
    words[to]?.isWord &&
    /^[a-z]$/i.test(words[to]!.token.text) &&
    words[to + 1]?.plain !== "." &&
    !words[to]!.opens &&
    words[to]!.plain !== "u"
  )
    to++;
  if (
    words[to]?.token.text === "-" &&
    words[to + 1] &&
    /^(?:\d{1,3}|[a-z]{1,3})$/i.test(words[to + 1]!.token.text)
  )
    to += 2;
  let next = to;
  if (words[next]?.token.text === ",") next++;
  if (words[next] && isPostalCode(page, next)) {
    to = words[next]!.token.kind === "number" ? next + 2 : next + 1;
    next = to;
  } else next = to;
  if ((words[next]?.plain === "in" || words[next]?.plain === "te") && words[next + 1]?.capital)
    return placeEnd(page, next + 1) || next + 2;
  if (next > start + 1 && words[next]?.capital && !words[next]!.opens) return placeEnd(page, next) || to;
  return to;
}
