import { fold } from "../text/fold.ts";
import { isKnown } from "../text/known.ts";
import { isNearName } from "./near.ts";
import { soundsLikePlace } from "./sounds.ts";
import { type Page, take } from "./words.ts";

export const compassWords = new Set(
  "noord zuid oost west centrum noordoost noordwest zuidoost zuidwest".split(" "),
);
const placeCue = new Set(
  "in te naar uit vanuit vanaf nabij vlakbij rond omgeving richting tot gemeente station dorp stad regio wijk buurt locatie vestiging provincie eiland near z w do iz".split(
    " ",
  ),
);
/** Towns whose name is a word too, that people write in lower case after "in" or "naar". */
const lowerTowns = new Set(
  "leiden zeist gouda delft assen kampen weert uden oss tiel hoorn urk zeist ede epe elst goes venlo houten woerden tholen soest heusden hulst haren laren bussum borne losser katwijk lisse rijswijk wassenaar moerdijk enter gent luik aken zeeland drachten wierden holten voorst schoorl hoornaar hardinxveld".split(
    " ",
  ),
);

const lowerCue = /^(?:in|naar|uit|te|vanaf|vanuit|gemeente)$/;
/** Towns whose name stands after "in" or "uit" as a word as well ("in tienen", "uit handel", "in rijen"). */
const bareNouns = new Set(
  "hem heel best echt winkel leest noord noorden berg bergen balk hoek raam tienen handel orden rijen leren loven leunen menen klimmen keren krimpen geel goor dorst delen enter monster mol helden binnenstad binnenhof gracht made buren huizen dieren stein son heer sluis beek horst hoeven haren koog kapellen muur lek porto brand maas".split(
    " ",
  ),
);

/** "in putten bij mijn pleeggezin", "vanaf leiden": a town in lower case, after a word that leads to one. */
function isLowerTown({ words, lex }: Page, i: number): boolean {
  const { plain } = words[i]!;
  if (lowerTowns.has(plain)) return true;
  return words[i - 1]!.plain !== "te" && lex.wordPlaces.has(plain) && !bareNouns.has(plain);
}

/** The end of a place name that starts at `i`, or 0. */
export function placeEnd(page: Page, i: number): number {
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

/** "in devender", "ik kom van eritreja" */
function isMisspeltTown({ words, lex }: Page, i: number): boolean {
  const { token, opens, capital } = words[i]!;
  const written = fold(token.text);
  const before = words[i - 1];
  if (opens || !before?.isWord || !leadsToTown.test(before.plain) || isKnown(written, lex)) return false;
  if (written.length < 5 || written.length > 24 || lex.firstNames.has(written)) return false;
  if (capital && lex.surnames.has(written)) return false;
  return soundsLikePlace(written) || (written.length > 6 && isNearName(written, lex.places));
}
const leadsToTown = /^(?:in|naar|uit|te|van|bij|vanaf|vanuit|gemeente)$/;

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
  if (isMisspeltTown(page, i)) return i + 1;
  if (!word.capital && cue && lowerCue.test(before!.plain) && isLowerTown(page, i)) return i + 1;
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
