import type { Token } from "../text/tokens.ts";
import type { PatternHit } from "./patterns.ts";

/** The words of a text by which a suggestion explains itself: for people only, nothing is computed from them. */

/** Dutch and English words that by themselves persuade nobody that a passage is about something. */
const functionWords = new Set(
  (
    "de het een 't 'n deze die dit dat daar daarin daarop daarna daarom daarmee daarvan daarvoor er erin erop ermee ervan " +
    "ervoor eruit hier hierin hierna hiervoor waar waarin waarop waarom waarmee waarvan waarvoor wie wat welke hoe wanneer " +
    "ik je jij u hij zij ze we wij jullie men mij me jou hem haar ons hen hun mijn m'n jouw uw zijn z'n onze zich " +
    "en of maar want dus als dan toen terwijl omdat doordat zodat voordat nadat totdat hoewel tenzij toch ook nog al wel niet " +
    "geen nu net pas weer eens even zo zoals zeer heel erg veel meer meest minder iets iemand alles " +
    "aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen ten ter " +
    "tijdens toe tot tussen uit van vanaf vanuit via volgens voor voorbij alsof mee gewoon misschien " +
    "ben bent is was waren geweest heb hebt heeft had hadden gehad word wordt worden werd werden geworden zal zult zullen zou " +
    "zouden kan kun kunt kunnen kon konden blijk blijkt blijken bleek bleken gebleken lijkt lijken leek leken ga gaat gaan " +
    "ging gingen gegaan kom komt komen kwam kwamen doe doet doen deed deden gedaan " +
    "a an the this that these those there here who what which how when i you he she it we they me him her us them my your his " +
    "its our their and or but because so as if then than too also not no do does did is are was were be been am have has had " +
    "will would can could to of in on at by for from with about into over after before very just more most some every out"
  ).split(" "),
);
const denying = new Set(["niet", "geen", "not", "no"]);

/** Whether a word stands for something that was taken out ("[datum 1]"): that explains nothing. */
export const standsForName = (tokens: readonly Token[], i: number) =>
  tokens[i - 1]?.text === "[" || (tokens[i - 2]?.text === "[" && tokens[i + 1]?.text === "]");

/**
 * Of words that follow each other what is worth naming: "woensdag ook" without "ook", "niet geluisterd" whole.
 * @returns empty where they are function words only
 */
export function worthNaming(words: readonly string[]): string {
  if (words.every((word) => functionWords.has(word))) return "";
  return words.filter((word) => !functionWords.has(word) || denying.has(word)).join(" ");
}

/**
 * The reason of a suggestion that a pattern made: its line, for whoever edits the codebook, and the words of the text that it
 * was found by, with "…" where others stand between them.
 */
export function patternReason({ pattern, at = [] }: PatternHit, tokens: readonly Token[]): string {
  const found = [...new Set(at)].filter((i) => !standsForName(tokens, i));
  const words = found.map((i, k) => `${k > 0 && found[k - 1] !== i - 1 ? "… " : ""}${tokens[i]!.lower}`);
  return `patroon: ${pattern.source}${words.length > 0 ? `, door: ‘${words.join(" ")}’` : ""}`;
}
