import { type Lexicons, lexicons, neverNames, particles } from "../lexicon/lexicons.ts";
import { fold } from "../text/fold.ts";
import { isKnown } from "../text/known.ts";
import { lemma } from "../text/lemma.ts";
import { soundOf } from "../text/mend.ts";
import { sensesOf } from "../text/sense.ts";
import { markedSentences } from "../text/sentences.ts";
import type { Token } from "../text/tokens.ts";
import type { IdentifierType, Lang } from "../types.ts";
import { soundsLikeName } from "./sounds.ts";

/** What a word is by itself, before its neighbours are asked. */
export type WordKind = "name" | "wordName" | "rareName" | "known" | "unknown";

/** A token as this room looks at it. */
export interface Word {
  token: Token;
  /** Folded text without a possessive 's ("Sara's" -> "sara"). */
  plain: string;
  isWord: boolean;
  capital: boolean;
  /** Two letters or more, all capitals. */
  shouted: boolean;
  /** First word of a sentence, a quote or a line: its capital says nothing. */
  opens: boolean;
  kind: WordKind;
}

/** A story made ready: words, and for each word what has been decided about it. */
export interface Page {
  text: string;
  lang: Lang;
  words: Word[];
  lex: Lexicons;
  /** Per word: 0 free, 1 taken by a find. */
  taken: Uint8Array;
  finds: Find[];
}

/** A find in word indices, `to` exclusive. `endTrim` characters are cut off the last word. */
export interface Find {
  type: IdentifierType;
  from: number;
  to: number;
  rule: string;
  endTrim?: number;
}

const quotes = new Set(["'", '"', "‘", "’", "“", "”", "„", "«", ":", "*", "•"]);

export function readPage(text: string, lang: Lang, tokens: readonly Token[]): Page {
  const lex = lexicons();
  const opening = new Set<number>();
  for (const sentence of markedSentences(text, tokens)) opening.add(sentence.start);
  const dutch = lang === "nl" || lang === "und";
  const once = new Map<string, WordAlone>();
  const words = tokens.map((token, i): Word => {
    const isWord = token.kind === "word";
    const { written, kind } = alone(token, lex, once);
    const first = token.text[0]!;
    const capital = isWord && first !== first.toLowerCase();
    const before = tokens[i - 1];
    const led = before !== undefined && alone(before, lex, once).announces;
    const acts = lex.personVerbs.has(tokens[i + 1]?.norm ?? "");
    const opens =
      opening.has(token.start) ||
      (before !== undefined &&
        (quotes.has(before.text) || before.kind === "emoji" || opensAfterDash(tokens, i)));
    // "mevrou", "gesloage": a slip of an ordinary word; not after what announces a name, and with a capital only where it sounds
    // the same and does nothing that people do.
    const slip =
      kind === "unknown" &&
      token.mended === true &&
      // "dewie": Dewi rather than "de wie".
      !(token.norm.includes(" ") && soundsLikeName(written)) &&
      dutch &&
      !led &&
      (!capital || (opens && !acts && soundOf(written) === soundOf(token.norm)));
    const plain = slip && !token.norm.includes(" ") ? token.norm : written;
    return {
      token,
      plain,
      isWord,
      capital,
      shouted: capital && token.text.length > 1 && token.text === token.text.toUpperCase(),
      opens,
      kind: slip ? "known" : dutch ? spelled(written, kind, capital || led, lex) : kind,
    };
  });
  lowerLoud(words);
  lowerTitleCase(words, lex);
  raiseInitials(words, lex);
  return { text, lang, words, lex, taken: new Uint8Array(words.length), finds: [] };
}

/** What a token is wherever it stands. */
interface WordAlone {
  written: string;
  kind: WordKind;
  /** "juf", "mijn voogd", "heet", "jan": a strange word after it may well be a name. */
  announces: boolean;
}

/** @param once of this text only, in which half of the words are said before: nothing of a story is kept */
function alone(token: Token, lex: Lexicons, once: Map<string, WordAlone>): WordAlone {
  const { norm, text, lower } = token;
  const key = token.mended ? `${text} ${norm}` : text;
  const known = once.get(key);
  if (known) return known;
  const isWord = token.kind === "word";
  const folded = isWord ? fold(text) : lower;
  const written = isWord ? folded.replace(/'s?$/, "") : folded;
  const plain = isWord ? folded : fold(text);
  const made: WordAlone = {
    written,
    kind: isWord ? kindOf(written, lex) : "known",
    announces: [lex.titles, lex.roles, lex.namers, lex.firstNames].some(
      (list) => list.has(norm) || list.has(plain),
    ),
  };
  once.set(key, made);
  return made;
}

/**
 * What a word is to who reads it aloud: people who spell by ear write names and ordinary words so that no list has them.
 * @param named it has a capital or stands after what announces a name
 */
function spelled(written: string, kind: WordKind, named: boolean, lex: Lexicons): WordKind {
  if (!named && kind === "name" && lex.slipNames.has(written)) return "wordName";
  if (kind !== "unknown") return kind;
  if (!named && sensesOf(lemma(written)).length > 0) return "known";
  return soundsLikeName(written) ? "name" : kind;
}

/** Three words in capitals in a row, one of them small, are somebody who shouts: capitals tell nothing there. */
function lowerLoud(words: readonly Word[]): void {
  let run: Word[] = [];
  for (let i = 0; i <= words.length; i++) {
    const word = words[i];
    if (word && (!word.isWord || word.token.text.length === 1)) continue;
    if (word?.shouted) {
      run.push(word);
      continue;
    }
    if (run.length >= 3 && run.some(({ plain }) => neverNames.has(plain) && !particles.has(plain))) {
      for (const loud of run) {
        loud.capital = false;
        loud.shouted = false;
      }
    }
    run = [];
  }
}

/**
 * "Ik Vond Het Heel Fijn Daar": where most small words inside sentences have a capital, it says nothing of other ordinary words. A
 * name, a town and a word that nobody knows keep theirs.
 */
function lowerTitleCase(words: readonly Word[], lex: Lexicons): void {
  let small = 0;
  let raised = 0;
  for (const { plain, capital, opens } of words) {
    if (opens || !neverNames.has(plain) || particles.has(plain)) continue;
    small++;
    if (capital) raised++;
  }
  if (raised < 3 || raised < small * 0.6) return;
  for (const word of words) {
    const ordinary = word.kind === "known" || word.kind === "rareName";
    if (word.capital && ordinary && !lex.places.has(word.plain)) {
      word.capital = false;
      word.shouted = false;
    }
  }
}

/** What stands above a name at the end of a letter. */
const closings = new Set("hoogachtend groet groeten groetjes mvg gegroet".split(" "));
const beforeInitial = new Set("met van door bij aan voor tegen over".split(" "));

/** "casusregisseur w. pietersen": a name with initials in lower case, where its capitals and not the point count. */
function raiseInitials(words: readonly Word[], lex: Lexicons): void {
  for (let i = 1; i < words.length; i++) {
    if (!isSmallInitial(words, i)) continue;
    const marked = /^[.,]$/.test(words[i - 1]!.token.text);
    const before = marked ? words[i - 2] : words[i - 1];
    if (!before?.isWord) continue;
    const { plain } = before;
    const announced = [lex.roles, lex.titles, lex.namers, closings].some((list) => list.has(plain));
    if (!announced && (!beforeInitial.has(plain) || words[i - 1]!.token.text === ",")) continue;
    let k = i;
    while (isSmallInitial(words, k) && k - i < 8) k += 2;
    const first = k;
    while (particles.has(words[k]?.plain ?? "") && k - first < 3) k++;
    const name = words[k];
    const family =
      name?.isWord === true &&
      name.plain.length > 2 &&
      !neverNames.has(name.plain) &&
      (name.kind !== "known" || lex.surnames.has(name.plain));
    if (!family) {
      // "pleegkind d. kwam bij ons"
      if (lex.roles.has(plain) || lex.namers.has(plain)) words[i]!.capital = true;
      continue;
    }
    for (let at = i; at < first; at += 2) words[at]!.capital = true;
    for (let at = i + 1; at <= k; at++) words[at]!.opens = false;
    name.capital = true;
  }
}

function isSmallInitial(words: readonly Word[], i: number): boolean {
  const word = words[i];
  const point = words[i + 1];
  return (
    word?.isWord === true &&
    word.token.text.length === 1 &&
    !word.capital &&
    point?.token.text === "." &&
    point.token.start === word.token.end
  );
}

function opensAfterDash(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  return (before.text === "-" || before.text === "–") && (i < 2 || tokens[i - 2]!.end < before.start);
}

const diminutive = /^(\p{L}{4,}?)[tp]?je$/u;
const language = /(?:aans|aanse|ees|eese|isch|ische)$/;

/** Name lists first; then what Dutch or English knows as a word, also as a form or a compound of known words. */
export function kindOf(plain: string, lex: Lexicons): WordKind {
  if (plain.length > 40 || lex.notNames.has(plain)) return "known";
  if (lex.firstNames.has(plain)) return "name";
  if (lex.wordNames.has(plain)) return "wordName";
  if (lex.rareNames.has(plain)) return "rareName";
  const small = plain.endsWith("je") ? diminutive.exec(plain) : null;
  if (small && lex.firstNames.has(small[1]!) && !lex.vocabulary.has(plain)) return "unknown";
  if (isKnown(plain, lex)) return "known";
  if (plain.length > 3 && plain.endsWith("s") && lex.firstNames.has(plain.slice(0, -1))) return "name";
  if (plain.includes("-")) {
    const parts = plain.split("-");
    if (parts.every((part) => isKnown(part, lex) || lex.notNames.has(part))) return "known";
    if (lex.notNames.has(parts[0]!) && parts[0]!.length < 6) return "known";
    if (lex.firstNames.has(parts[0]!)) return "name";
  }
  return language.test(plain) ? "known" : "unknown";
}

/** A form of a verb, going by what it is a form of: a strange word that ends alike passes as well. */
export function isVerb(plain: string): boolean {
  const base = lemma(plain);
  return base !== plain && base.endsWith("en") && !plain.endsWith("je");
}

export function take(page: Page, find: Find): void {
  for (let i = find.from; i < find.to; i++) {
    if (page.taken[i]) return;
  }
  page.taken.fill(1, find.from, find.to);
  page.finds.push(find);
}

/** The word `steps` away that is a word or number, skipping punctuation in `skip`; undefined at a sentence edge. */
export function neighbour(
  page: Page,
  i: number,
  step: 1 | -1,
  skip = "",
): { word: Word; index: number } | undefined {
  let k = i + step;
  while (k >= 0 && k < page.words.length) {
    const word = page.words[k]!;
    if (step === -1 && page.words[k + 1]!.opens && !quotes.has(word.token.text)) return undefined;
    if (step === 1 && word.opens && word.isWord && k !== i + 1) return undefined;
    if (step === 1 && word.opens && word.isWord && !quotes.has(page.words[k - 1]!.token.text))
      return undefined;
    if (word.isWord || word.token.kind === "number") return { word, index: k };
    if (!skip.includes(word.token.text)) return undefined;
    k += step;
  }
  return undefined;
}
