import { lexicons } from "../lexicon/lexicons.ts";
import { frequentWords, rightWords } from "../lexicon/spelling.ts";
import { isKnown, isListed } from "./known.ts";
import { lemma } from "./lemma.ts";
import { sensesOf } from "./sense.ts";

/** What is needed to tell which word was meant. */
export interface Spelling {
  /** Words that stories are told with -> the natural logarithm of how often our own storytellers wrote them. */
  frequent: Map<string, number>;
  /** How a word sounds -> the frequent words that sound so. */
  bySound: Map<string, string[]>;
  /** Words that are right as they are and look like a slip of a frequent one. */
  right: Set<string>;
}

/**
 * @param frequentLines lines of twice a logarithm and the words used so often, as in `lexicon/spelling.ts`
 * @param right words with white space between them
 */
export function spellingOf(frequentLines: string, right: string): Spelling {
  const frequent = new Map<string, number>();
  const bySound = new Map<string, string[]>();
  for (const line of frequentLines.trim().split("\n")) {
    const [halves, ...words] = line.split(" ");
    for (const word of words) {
      frequent.set(word, Number(halves) / 2);
      const sound = soundOf(word);
      const alike = bySound.get(sound);
      if (alike) alike.push(word);
      else bySound.set(sound, [word]);
    }
  }
  return { frequent, bySound, right: new Set(right.trim().split(/\s+/)) };
}

let spelling: Spelling | undefined;
/** Built at the first call: 5,000 words, in some milliseconds. */
const ready = (): Spelling => {
  spelling ??= spellingOf(frequentWords, rightWords);
  return spelling;
};

/** Whether our own storytellers use the word (normalised) often. */
export const isFrequent = (word: string): boolean => ready().frequent.has(word);

/** Whether a word is right as it stands: a word of some list, a name or a place. */
function isRight(word: string, { frequent, right }: Spelling): boolean {
  if (frequent.has(word) || right.has(word)) return true;
  const lex = lexicons();
  return (
    isListed(word, lex) ||
    (lex.firstNames.has(word) && !lex.slipNames.has(word)) ||
    [
      lex.wordNames,
      lex.rareNames,
      lex.surnames,
      lex.places,
      lex.wordPlaces,
      lex.providers,
      lex.notNames,
      lex.dialectMarks,
      lex.dialectNotNames,
    ].some((list) => list.has(word))
  );
}

/**
 * How a Dutch word sounds, roughly: what people who spell by ear mix up becomes one letter (ij and ei, au and ou, a final d
 * and t, v and f, z and s, g and ch, one letter and two, the n of -en).
 *
 * @param word folded letters a-z
 */
export function soundOf(word: string): string {
  return word
    .replace(/y|ij|ei/g, "Y")
    .replace(/[ao]uw?/g, "W")
    .replace(/sch$/, "s")
    .replace(/ch/g, "g")
    .replace(/ck|q|c(?![eiY])/g, "k")
    .replace(/c/g, "s")
    .replace(/x/g, "ks")
    .replace(/ph|v/g, "f")
    .replace(/th/g, "t")
    .replace(/z/g, "s")
    .replace(/ie/g, "i")
    .replace(/(.)\1+/g, "$1")
    .replace(/d?t$|d$/, "t")
    .replace(/b$/, "p")
    .replace(/en$/, "e")
    .replace(/l[iY]k(?=$|[es])/g, "luk")
    .replace(/ig$/, "ug");
}

const letters = "abcdefghijklmnopqrstuvwxyz";
const vowels = "aeiou";
/** Which letters lie beside each other on a keyboard. */
const beside: Readonly<Record<string, string>> = {
  a: "qsz",
  b: "vngh",
  c: "xvdf",
  d: "sferxc",
  e: "wrds",
  f: "dgrtcv",
  g: "fhtyvb",
  h: "gjyubn",
  i: "uojk",
  j: "hkuinm",
  k: "jliom",
  l: "kop",
  m: "njk",
  n: "bmhj",
  o: "ipkl",
  p: "ol",
  q: "wa",
  r: "etdf",
  s: "adwexz",
  t: "ryfg",
  u: "yihj",
  v: "cbfg",
  w: "qeas",
  x: "zcsd",
  y: "tugh",
  z: "xas",
};

/** What a slip costs, in the logarithm of a frequency: a word twenty times as rare loses from one that takes 3 less. */
const cost = {
  sound: 1,
  soundLength: 0.5,
  swap: 2,
  letter: 3,
  farLetter: 4.5,
  firstLetter: 1.5,
  soundSlip: 5,
  joined: 3.5,
} as const;
/** A short word is one letter away from many others, so there only a frequent one is believed; a long one hardly is. */
const least = (length: number): number =>
  length <= 3 ? 5 : length === 4 ? 3 : length === 5 ? 1 : length < 8 ? 0 : -2;
/** Of two words written as one, each is this frequent. */
const joinable = 7.3;

/** Every text that is one slip away, with what that slip costs. */
function* slips(word: string, alphabet: string): Generator<[string, number]> {
  for (let i = 0; i <= word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i + 1);
    const extra = i === 0 ? cost.firstLetter : 0;
    for (const letter of alphabet) yield [head + letter + word.slice(i), cost.letter + extra];
    if (i === word.length) return;
    const was = word[i]!;
    yield [head + tail, cost.letter + extra];
    if (i + 1 < word.length) yield [head + word[i + 1] + was + word.slice(i + 2), cost.swap + extra];
    for (const letter of alphabet) {
      const close = beside[was]?.includes(letter) || (vowels.includes(was) && vowels.includes(letter));
      yield [head + letter + tail, (close ? cost.letter : cost.farLetter) + extra];
    }
  }
}

/** Slips that no frequency tells. */
const byHand: ReadonlyMap<string, string> = new Map([
  ["niemeer", "niet meer"],
  ["nimmeer", "niet meer"],
  ["nimeer", "niet meer"],
  ["jaa", "ja"],
  ["geslaan", "geslagen"],
  ["gesloege", "geslagen"],
  ["gesloegen", "geslagen"],
  ["gesneedt", "gesneden"],
  ["gesnijd", "gesneden"],
  ["gesnijden", "gesneden"],
  ["geblouwd", "geblowd"],
]);

/** As `mend`, with a spelling of one's own, and nothing kept. */
export function meant(word: string, spelling: Spelling): string | undefined {
  if (word.length < 3 || word.length > 24 || !/^[a-z]+$/.test(word) || isRight(word, spelling))
    return undefined;
  const fixed = byHand.get(word);
  if (fixed !== undefined) return fixed;
  const { frequent, bySound } = spelling;
  let best: string | undefined;
  let most = least(word.length);
  const weigh = (candidate: string, cost: number) => {
    const score = (frequent.get(candidate) ?? 0) - cost;
    if (score < most || (score === most && best !== undefined) || !frequent.has(candidate)) return;
    best = candidate;
    most = score;
  };
  const sound = soundOf(word);
  for (const like of bySound.get(sound) ?? [])
    weigh(like, cost.sound + cost.soundLength * Math.abs(like.length - word.length));
  // Dialect and other languages have senses too, and rules know a form that no list has: those are no slips, but "gesegt", "voogt"
  // and "schopd" are the word they sound like.
  if (sensesOf(lemma(word)).length > 0) return best;
  if (!isKnown(word, lexicons())) {
    for (const [slip, its] of slips(word, letters)) weigh(slip, its);
    if (sound.length >= 5)
      for (const [slip] of slips(sound, `${letters}YW`))
        for (const like of bySound.get(slip) ?? []) weigh(like, cost.soundSlip);
  }
  for (let i = 1; i < word.length; i++) {
    const one = frequent.get(word.slice(0, i)) ?? 0;
    const two = frequent.get(word.slice(i)) ?? 0;
    const score = Math.min(one, two) - cost.joined;
    if (one < joinable || (two < joinable && !(i === 2 && word.startsWith("te"))) || score < most) continue;
    best = `${word.slice(0, i)} ${word.slice(i)}`;
    most = score;
  }
  return best ?? compound(word, spelling);
}

/** "brantwonden": a compound of which the first word has the t that is heard for the d that is written. */
function compound(word: string, { frequent }: Spelling): string | undefined {
  // "hartklachten" is none of "hard".
  if (isKnown(word, lexicons())) return undefined;
  for (let t = word.indexOf("t", 3); t > 0 && t <= word.length - 5; t = word.indexOf("t", t + 1)) {
    const head = `${word.slice(0, t)}d`;
    const tail = word.slice(t + 1);
    if (isListed(word.slice(0, t + 1), lexicons())) continue;
    if ((frequent.has(head) || isListed(head, lexicons())) && isKnown(tail, lexicons())) return head + tail;
  }
  return undefined;
}

const memo = new Map<string, string | undefined>();
const memoLimit = 20000;

/**
 * The word somebody meant who wrote one that no list knows: "gesloage" -> "geslagen", "hetis" -> "het is" (so it may hold a
 * space), or undefined where nothing is likely. A noisy channel: how often our own storytellers use a word, less what the
 * slip costs; sounding the same costs least (after Kernighan, Church and Gale 1990, with costs set by hand). Pure; no errors.
 *
 * @param word normalised, as `Token.norm`
 */
export function mend(word: string): string | undefined {
  if (memo.has(word)) return memo.get(word);
  const found = meant(word, ready());
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, found);
  return found;
}
