import { isKnown, type Page, take } from "./words.ts";

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
const compassWords = new Set("noord zuid oost west centrum noordoost noordwest zuidoost zuidwest".split(" "));
const placeCue = new Set(
  "in te naar uit vanuit nabij vlakbij rond omgeving richting tot gemeente station dorp stad regio wijk buurt locatie vestiging provincie eiland near z w do iz".split(
    " ",
  ),
);
/** Towns whose name is a word too, that people write in lower case after "in" or "naar". */
const lowerTowns = new Set(
  "leiden zeist gouda delft assen kampen weert uden oss tiel hoorn urk zeist ede epe elst goes venlo houten woerden tholen soest heusden hulst haren laren bussum borne losser katwijk lisse rijswijk wassenaar moerdijk enter gent luik aken zeeland".split(
    " ",
  ),
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
    if (!word.isWord || word.plain.length < 5) continue;
    const street = /^laan$|^weg$|^plein$|^dijk$|^straat$|^singel$|^park$|^hof$/.test(word.plain)
      ? namedAfter(page, i)
      : isStreet(page, i);
    if (!street) continue;
    const from = streetStart(page, i);
    const to = addressEnd(page, i + 1);
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
  return (
    /^[1-9]\d{3}$/.test(text) &&
    next !== undefined &&
    /^[A-Z]{2}$/.test(next.token.text) &&
    next.token.start - page.words[i]!.token.end === 1 &&
    next.token.text !== "EU"
  );
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
  if (
    !number ||
    number.opens ||
    !(number.token.kind === "number" || /^\d{1,4}[a-z]{1,2}$/i.test(number.token.text))
  ) {
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

/** The end of a place name that starts at `i`, or 0. */
function placeEnd(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i];
  if (!word?.isWord) return 0;
  const most = lex.placeHeads.get(word.plain) ?? lex.placeHeads.get(headOf(word.plain)) ?? 0;
  for (let length = Math.min(most, 6); length > 1; length--) {
    const parts = words.slice(i, i + length);
    if (parts.length < length || parts.some((part, k) => !part.isWord || (k > 0 && part.opens))) continue;
    const name = parts.map((part) => part.plain).join("-");
    if (
      (lex.places.has(name) || lex.wordPlaces.has(name)) &&
      (parts[0]!.capital || parts.at(-1)!.capital || lex.places.has(name))
    )
      return i + length;
  }
  if (lex.places.has(word.plain)) return compass(page, i + 1);
  if (word.capital && lex.wordPlaces.has(word.plain)) return compass(page, i + 1);
  return 0;
}

function headOf(plain: string): string {
  return plain.split("-")[0]!;
}

function compass(page: Page, to: number): number {
  const next = page.words[to];
  return next?.isWord && next.capital && compassWords.has(next.plain) && !next.opens ? to + 1 : to;
}

/** Towns, villages, neighbourhoods, countries: from the list, and unknown capitals after "in", "naar", "uit". */
export function markPlaces(page: Page): void {
  const { words, lex } = page;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (page.taken[i] || !word.isWord || word.plain.length < 2) continue;
    const to = placeAt(page, i);
    if (to === 0) continue;
    const before = words[i - 1]?.plain ?? "";
    if (isFamilyName(page, i)) continue;
    if (lex.titles.has(before) || (lex.roles.has(before) && !placeCue.has(before))) continue;
    take(page, {
      type: "place",
      from: i,
      to,
      rule:
        lex.places.has(word.plain) || lex.wordPlaces.has(word.plain)
          ? "plaats uit de lijst"
          : "plaats na in, naar of uit",
    });
    i = to - 1;
  }
}

/** "R. van Wijngaarden", "Bart de Boer": a town's name as a family name, after a prefix and a first name or initial. */
function isFamilyName(page: Page, i: number): boolean {
  let k = i - 1;
  while (k > 0 && /^(?:van|de|der|den|ter|ten|het|'t)$/.test(page.words[k]!.plain) && i - k < 4) k--;
  const before = page.words[k];
  if (!before || k === i - 1) return false;
  if (before.token.text === ".") return /^\p{Lu}$/u.test(page.words[k - 1]?.token.text ?? "");
  return (
    before.capital &&
    before.kind === "name" &&
    page.words[k + 1]!.plain === "van" &&
    page.lex.surnames.has(page.words[i]!.plain)
  );
}

function placeAt(page: Page, i: number): number {
  const { words, lex } = page;
  const word = words[i]!;
  const before = words[i - 1];
  const cue = before?.isWord === true && placeCue.has(before.plain) && !word.opens;
  const hyphen = word.plain.indexOf("-");
  if (word.capital || lex.places.has(word.plain) || lex.placeHeads.has(word.plain)) {
    const end = placeEnd(page, i);
    if (end > 0) {
      if (
        lex.places.has(
          words
            .slice(i, end)
            .map((w) => w.plain)
            .join("-"),
        )
      )
        return end;
      if (end > i + 1) return end;
      if (lex.firstNames.has(word.plain) || lex.wordNames.has(word.plain)) return cue ? end : 0;
      if (word.capital && (!word.opens || cue))
        return cue ||
          !lex.surnames.has(word.plain) ||
          !(before?.isWord && /^(?:de|van|der|den)$/.test(before.plain))
          ? end
          : 0;
      if (word.capital && word.opens && /^(?:leiden|delft|gouda|zeist)$/.test(word.plain)) return end;
    }
  }
  if (hyphen > 2 && lex.places.has(word.plain.slice(0, hyphen))) return i + 1;
  const apostrophe = word.plain.search(/['’]/);
  if (apostrophe > 2 && lex.places.has(word.plain.slice(0, apostrophe))) return i + 1;
  if (!word.capital && cue && /^(?:in|naar|uit|te)$/.test(before!.plain) && lowerTowns.has(word.plain))
    return i + 1;
  if (word.capital && !word.shouted && cue && word.kind === "unknown" && before!.plain !== "tot")
    return compass(page, i + 1);
  if (
    word.capital &&
    compassWords.has(word.plain) &&
    !word.opens &&
    before?.isWord &&
    /^(?:team|locatie|wijkteam|regio|vestiging|in|jeugdteam)$/.test(before.plain)
  )
    return i + 1;
  return 0;
}
