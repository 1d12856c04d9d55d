import { breakWeights } from "../lexicon/breaks.ts";
import { lemma } from "./lemma.ts";

const farthest = 12;
const edge = "#";
/** Words that a statement can be about. */
export const subjects: readonly string[] =
  "ik je jij hij ie ze zij we wij jullie u het er dat die niemand iedereen iemand mijn mama papa mam pap de een mn".split(
    " ",
  );
const isSubject = new Set(subjects);

/** A kind of feature, and the words (or the number) that the place has of it. */
export type PlaceFeature = readonly [kind: string, value: string];

/**
 * What is known of the place before word `at` (`c`): the words up to two away, two neighbours together, how words end, how many words
 * ago the last statement began (`n`), and whether it has a subject yet (`s`).
 *
 * @param words normalised words, as `Token.norm`
 * @param since how many words stand between the last break and this place
 */
export function featuresOfPlace(words: readonly string[], at: number, since: number): PlaceFeature[] {
  const word = (k: number) => (words[at + k] ?? edge).replaceAll(" ", "_");
  const [a, b, c, d, e] = [word(-2), word(-1), word(0), word(1), word(2)];
  const near = Math.min(since, farthest);
  const told = words.slice(at - near, at).some((one) => isSubject.has(one)) ? "1" : "0";
  return [
    ["a", a],
    ["b", b],
    ["c", c],
    ["d", d],
    ["e", e],
    ["bc", `${b}+${c}`],
    ["cd", `${c}+${d}`],
    ["bs", b.slice(-3)],
    ["cs", c.slice(-3)],
    ["ds", d.slice(-3)],
    ["n", String(near)],
    ["s", told],
    ["sb", `${told}+${b.slice(-3)}`],
    ["sc", `${told}+${c}`],
  ];
}

/** Weights by kind and value; that of "*" is what every place begins with. */
let weights: Map<string, Map<string, number>> | undefined;

function readWeights(): Map<string, Map<string, number>> {
  return new Map(
    breakWeights
      .trim()
      .split("\n")
      .map((line) => {
        const [kind, ...pairs] = line.split(" ");
        return [
          kind!,
          new Map(
            pairs.map((pair) => {
              const at = pair.lastIndexOf(":");
              return [pair.slice(0, at), Number(pair.slice(at + 1))];
            }),
          ),
        ];
      }),
  );
}

/**
 * Where a new statement begins in words between which nobody put a mark ("we hebben drie jaar gewacht | toen kregen we een
 * brief"), as indices into `words`. A linear model of the words around each place, from left to right, learned from where our own
 * storytellers did put a full stop (`train-breaks.ts`). It knows Dutch only.
 *
 * @param words normalised words, as `Token.norm`
 */
export function breaksIn(words: readonly string[]): number[] {
  weights ??= readWeights();
  const bias = weights.get("*")!.get("")!;
  const found: number[] = [];
  let since = 0;
  for (let at = 1; at < words.length; at++) {
    since++;
    let score = bias;
    for (const [kind, value] of featuresOfPlace(words, at, since))
      score += weights.get(kind)?.get(value) ?? 0;
    if (score <= 0 || belongTogether(words, at, since)) continue;
    found.push(at);
    since = 0;
  }
  return found;
}

/** "1 2 | 3 4", "sinds de scheiding slaat | mijn moeder me": what stands there belongs together, whatever the weights say. */
function belongTogether(words: readonly string[], at: number, since: number): boolean {
  const [before, after] = [words[at - 1]!, words[at]!];
  if (/^\d/.test(before) && /^\d/.test(after)) return true;
  if (awaitsParticiple(words, at, since)) return true;
  if (!isSubject.has(after)) return false;
  // "mijn vader slaat | mijn moeder": whom, not who, as nothing is said of her.
  if (articles.has(after) && !doesSomething(words, at)) return true;
  if (!isVerbForm(before)) return false;
  // "als hij drinkt slaat | hij me"
  if (isVerbForm(words[at - 2] ?? "")) return true;
  // Who does it must have been named since the last statement began: "mijn zus huilt | ik ook", not "na voetbal huilt | mijn zus".
  for (let i = at - 2; i >= at - Math.min(since, farthest); i--) {
    if (conjunctions.has(words[i]!)) return true;
    if (isSubject.has(words[i]!) && !prepositions.has(words[i - 1] ?? "")) return false;
  }
  return true;
}

/** "mijn man heeft mij en de kinderen | gisteren weer geslagen": what "heeft" began is not finished yet. */
function awaitsParticiple(words: readonly string[], at: number, since: number): boolean {
  let awaits = false;
  for (let i = at - Math.min(since, farthest); i < at; i++) {
    if (auxiliaries.has(words[i]!)) awaits = true;
    else if (participle.test(words[i]!)) awaits = false;
  }
  for (let i = at; awaits && i < at + 5 && !isSubject.has(words[i] ?? "ik"); i++)
    if (participle.test(words[i]!)) return true;
  return false;
}
const auxiliaries = new Set("heb heeft hebben had hadden word wordt worden werd werden".split(" "));
const participle = /^(?:[a-z]{2,5})?(?:ge[a-z]{2,}|(?:ver|be|ont|mis)[a-z]{3,})(?:d|t|en)$/;

const articles = new Set("mijn mn de een het".split(" "));
const conjunctions = new Set(["en", "maar", "want", "dus"]);
const prepositions = new Set(
  "van bij na door in op voor met sinds aan uit naar tijdens tegen over".split(" "),
);

/** Whether a verb comes soon after the article at `at`, before anybody else is named. */
function doesSomething(words: readonly string[], at: number): boolean {
  for (let i = at + 1; i < at + 4 && !isSubject.has(words[i] ?? "ik"); i++)
    if (isVerbForm(words[i]!)) return true;
  return false;
}

/** Finite as a rule: an infinitive is its own lemma. */
function isVerbForm(word: string): boolean {
  const base = lemma(word);
  return base !== word && /(?:en|slaan|gaan|staan|zien|doen|zijn)$/.test(base);
}
