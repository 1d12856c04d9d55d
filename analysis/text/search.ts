import type { Span } from "../types.ts";
import { lemma, splitCompound } from "./lemma.ts";
import { normalise, type Token, tokenize } from "./tokens.ts";

/** What stands in a safe text for a name: nobody looks for the word "persoon" to find all of them. */
const placeholder = /\[[^\]\d]{1,20} \d{1,4}\]/g;

/**
 * The words under which safe texts are found, each once: "gezinsvoogden" under that, gezinsvoogd, gezin and voogd. Placeholders
 * ("[persoon 1]") are left out. Pure; no errors.
 */
export function searchWords(...texts: string[]): string[] {
  return [...new Set(texts.flatMap(wordsIn).flatMap(keysOf))];
}

/**
 * What somebody looks for: per word the spellings of which a text must have one, for all words. Empty when there is no word
 * in it. Pure; no errors.
 */
export function askedWords(asked: string): string[][] {
  return tokenize(asked)
    .filter(isWord)
    .flatMap((token) =>
      spelledOut(token).map((word) => [...new Set([word, lemma(word), ...asWritten(token)])]),
    );
}

/** Where words that were asked for stand in a text, in order. Offsets UTF-16, end exclusive. Pure; no errors. */
export function foundAt(text: string, asked: readonly string[][]): Span[] {
  const wanted = new Set(asked.flat());
  return wordsIn(text)
    .filter((token) => keysOf(token).some((key) => wanted.has(key)))
    .map(({ start, end }) => ({ start, end }));
}

/** Longer than any word that somebody looks for. */
const longest = 60;

const isWord = ({ kind, norm }: Token) => (kind === "word" || kind === "number") && norm.length <= longest;

function wordsIn(text: string): Token[] {
  const names = [...text.matchAll(placeholder)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  return tokenize(text).filter(
    (token) => isWord(token) && !names.some((name) => name.start <= token.start && token.end <= name.end),
  );
}

/** "idk" is found as the words it stands for. */
const spelledOut = ({ norm }: Token): string[] => norm.split(" ");

/** What was read as a slip is found as it stands there too: alone, a word of another language looks like one. */
const asWritten = ({ mended, text }: Token): string[] => (mended ? [normalise(text)] : []);

/** Each word as it is spelt, its lemma, and its parts, also without an s that only joins them ("gezins-voogd"). */
const keysOf = (token: Token): string[] =>
  spelledOut(token).flatMap((word) => {
    const parts = splitCompound(word);
    return [
      ...asWritten(token),
      word,
      lemma(word),
      ...(parts.length > 1 ? parts.flatMap((part) => [lemma(part), lemma(part.replace(/s$/, ""))]) : []),
    ];
  });

export interface Excerpt {
  text: string;
  /** Where in `text` the words stand that were asked for. */
  found: Span[];
}

/**
 * The piece of a text around the first place with words that were asked for, cut at words, with "…" where something is left out;
 * the beginning where nothing was asked or found. White space becomes one space. @param length about how many characters
 */
export function excerptOf(text: string, asked: readonly string[][] = [], length = 160): Excerpt {
  const plain = text.replace(/\s+/g, " ").trim();
  const places = asked.length > 0 ? foundAt(plain, asked) : [];
  const first = places[0]?.start ?? 0;
  // A third of it before, so that one reads what the word belongs to.
  let from = Math.max(0, Math.min(first - Math.floor(length / 3), plain.length - length));
  if (from > 0) from = Math.min(first, plain.indexOf(" ", from - 1) + 1);
  let to = Math.min(plain.length, from + length);
  if (to < plain.length) {
    const space = plain.lastIndexOf(" ", to);
    if (space > from + (length * 2) / 3) to = space;
  }
  const before = from > 0 ? "… " : "";
  return {
    text: `${before}${plain.slice(from, to)}${to < plain.length ? "…" : ""}`,
    found: places
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({
        start: start - from + before.length,
        end: end - from + before.length,
      })),
  };
}
