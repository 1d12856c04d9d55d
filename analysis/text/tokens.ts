import { chatSpelling } from "../lexicon/chat.ts";
import type { Span } from "../types.ts";
import { fold } from "./fold.ts";
import { isFrequent, mend } from "./mend.ts";

export type TokenKind = "word" | "number" | "punct" | "emoji";

/**
 * One piece of a story. `text` is literally `story.slice(start, end)` (UTF-16 indices, end exclusive); `lower` is its lower
 * case; `norm` is lower case without diacritics, with chat spelling written out ("gwn" -> "gewoon", "idk" -> "ik weet niet", so a norm may hold
 * spaces) and, in Dutch, misspelt words as they were meant ("gesloage" -> "geslagen"): those are `mended`, which is a guess.
 */
export interface Token extends Span {
  text: string;
  lower: string;
  norm: string;
  kind: TokenKind;
  mended?: true;
}

const letterOrMark = /[\p{L}\p{M}]/u;
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}/u;
const chat = new Map(Object.entries(chatSpelling));

/** `fold`, and chat spelling written out. */
export function normalise(word: string): string {
  const folded = fold(word);
  const known = chat.get(folded);
  if (known !== undefined) return known;
  const squeezed = squeeze(folded);
  return squeezed === folded ? folded : (chat.get(squeezed) ?? squeezed);
}

/** "zooooo" -> "zoo", "jaaa" -> "jaa": no Dutch word has a letter three times in a row, except in compounds with -ee + e. */
function squeeze(word: string): string {
  for (let i = 2; i < word.length; i++)
    if (word[i] === word[i - 1] && word[i] === word[i - 2]) return word.replace(/([a-z])\1{2,}/g, "$1$1");
  return word;
}

const charClass = { space: 0, letter: 1, digit: 2, emoji: 3, other: 4 } as const;
type CharClass = (typeof charClass)[keyof typeof charClass];

function classOf(code: number, char: string): CharClass {
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return charClass.letter;
    if (code >= 48 && code <= 57) return charClass.digit;
    if (code <= 32 || code === 127) return charClass.space;
    return charClass.other;
  }
  if (code === 0xa0 || code === 0x200b || code === 0xfeff || code === 0x2028 || code === 0x2029)
    return charClass.space;
  if (letterOrMark.test(char)) return charClass.letter;
  if (code >= 0x660 && code <= 0x669) return charClass.digit;
  if (pictograph.test(char)) return charClass.emoji;
  if (code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3) return charClass.emoji;
  if (/\s/u.test(char)) return charClass.space;
  return charClass.other;
}

/**
 * Splits a text into tokens in one linear pass. Words keep inner apostrophes and hyphens ("m'n", "oud-leerling") and a
 * leading apostrophe where Dutch has one ("'s avonds", "'t"); numbers keep inner points, commas and colons ("6:50",
 * "1.200"); a word may start with digits ("4x", "15e"). Every character that isn't white space is in exactly one token.
 */
export function tokenize(text: string): Token[] {
  const tokens = tokensAsWritten(text);
  mendSpelling(tokens);
  return tokens;
}

/** What is made of a text once, however many of the steps ask for it: they share its tokens. */
export function oncePerText<Made>(
  make: (text: string, tokens: readonly Token[]) => Made,
): (text: string, tokens?: readonly Token[]) => Made {
  const made = new WeakMap<readonly Token[], Made>();
  return (text, tokens = tokenize(text)) => {
    let known = made.get(tokens);
    if (known === undefined) {
      known = make(text, tokens);
      made.set(tokens, known);
    }
    return known;
  };
}

/** As `tokenize`, with misspelt words left as they are: what themes are learned from, so that a slip of ours teaches nothing. */
export function tokensAsWritten(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const code = text.codePointAt(i)!;
    const size = code > 0xffff ? 2 : 1;
    const kind = classOf(code, code < 128 ? "" : String.fromCodePoint(code));
    if (kind === charClass.space) {
      i += size;
      continue;
    }
    let end = i + size;
    let as: TokenKind = "punct";
    if (kind === charClass.letter || kind === charClass.digit) {
      [end, as] = endOfWord(text, i);
    } else if (kind === charClass.emoji) {
      as = "emoji";
      end = endOfEmoji(text, end);
    } else if (isApostrophe(code)) {
      const contracted = leadingContraction(text, i);
      if (contracted > 0) {
        as = "word";
        end = contracted;
      }
    } else if (code === 46 || code === 33 || code === 63) {
      while (end < text.length && (text[end] === "." || text[end] === "!" || text[end] === "?")) end++;
    }
    const piece = text.slice(i, end);
    const lower = piece.toLowerCase();
    tokens.push({
      text: piece,
      lower,
      norm: as === "word" ? normalise(piece) : lower,
      start: i,
      end,
      kind: as,
    });
    i = end;
  }
  return tokens;
}

/** Words on either side that tell whether a word stands in Dutch. */
const reach = 6;
/** Of those words, the share that our own storytellers use often: about a quarter in English, next to none in Turkish or Polish. */
const dutch = 0.4;
/** A letter that no Dutch word has ("się"). */
const foreignLetter = /[^a-zàáâäçèéêëíîïóôöùúûü'’-]/;
/** More words than any story has that no list knows: what holds so many is no story, and not worth the time. */
const mostMended = 500;

/** Reads a word that no list knows as the frequent one that was meant, where Dutch stands around it. */
function mendSpelling(tokens: readonly Token[]): void {
  const words = tokens.filter(({ kind }) => kind === "word");
  const frequent = words.map(({ norm }) => norm.includes(" ") || isFrequent(norm));
  const tried = new Set<string>();
  words.forEach((word, i) => {
    if (foreignLetter.test(word.lower)) return;
    if (frequent[i] || (tried.size >= mostMended && !tried.has(word.norm))) return;
    const around = [...frequent.slice(Math.max(0, i - reach), i), ...frequent.slice(i + 1, i + 1 + reach)];
    if (around.length === 0 || around.filter(Boolean).length < dutch * around.length) return;
    tried.add(word.norm);
    const meant = mend(word.norm);
    if (meant === undefined) return;
    word.norm = meant;
    word.mended = true;
  });
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 96 || code === 0xb4;
}

/** "'s", "'t", "'n", "'k", "'m", "'r" before a boundary or a hyphen ("'s-Gravendeel"): end of the word, else 0. */
function leadingContraction(text: string, at: number): number {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (before > 32 && letterOrMark.test(text[at - 1]!)) return 0;
  const letter = text[at + 1];
  if (!letter || !"stnkmrSTNKMR".includes(letter)) return 0;
  const after = text[at + 2];
  if (after === undefined || /\s/u.test(after)) return at + 2;
  if (after === "-") return endOfWord(text, at + 1)[0];
  return 0;
}

function endOfWord(text: string, from: number): [number, TokenKind] {
  let i = from;
  let letters = false;
  while (i < text.length) {
    const code = text.codePointAt(i)!;
    const size = code > 0xffff ? 2 : 1;
    const kind = classOf(code, code < 128 ? "" : String.fromCodePoint(code));
    if (kind === charClass.letter) letters = true;
    else if (kind !== charClass.digit) {
      if (i === from || !joins(text, i, code, letters)) break;
    }
    i += size;
  }
  return [i, letters ? "word" : "number"];
}

/** Whether the character at `i` holds two halves of one token together. */
function joins(text: string, i: number, code: number, letters: boolean): boolean {
  const next = text.codePointAt(i + 1);
  if (next === undefined) return false;
  const nextKind = classOf(next, next < 128 ? "" : String.fromCodePoint(next));
  if (isUnseen(code)) return nextKind === charClass.letter || isUnseen(next);
  if (isApostrophe(code)) return letters && nextKind === charClass.letter;
  if (code === 45 || code === 0x2010 || code === 0x2011) return letters && nextKind === charClass.letter;
  if (code === 46 || code === 44 || code === 58) return !letters && nextKind === charClass.digit;
  return false;
}

function isUnseen(code: number): boolean {
  return code === 0xad || code === 0x2060 || code === 0xfeff || (code >= 0x200b && code <= 0x200f);
}

function endOfEmoji(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.codePointAt(i)!;
    if (classOf(code, String.fromCodePoint(code)) !== charClass.emoji || code < 128) break;
    i += code > 0xffff ? 2 : 1;
  }
  return i;
}

/** Index of the first token that ends after `position`: a binary search. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The token range [from, to) that lies inside a span. */
export function tokensIn(tokens: readonly Token[], span: Span): { from: number; to: number } {
  const from = tokenAt(tokens, span.start);
  let to = tokenAt(tokens, span.end);
  if (to < tokens.length && tokens[to]!.start < span.end) to++;
  return { from, to };
}
