import { numberOf } from "../learn/vocabulary.ts";
import { lemma } from "../text/lemma.ts";
import { sensesOf } from "../text/sense.ts";
import { clauses, markedSentences, sentences } from "../text/sentences.ts";
import { oncePerText, type Token, tokensAsWritten, tokensIn } from "../text/tokens.ts";
import type { Span } from "../types.ts";
import type { Word } from "./patterns.ts";

/** A stretch of text a theme is looked for in: a sentence, or a part of one that goes on and on. */
export interface Unit extends Span {
  /** Token indices, `to` exclusive. */
  from: number;
  to: number;
}

/** A word with what the models know it by: the numbers of its lemma and of what it means. */
export interface NumberedWord extends Word {
  number: number;
  senses: readonly number[];
  /** Holds a letter or digit. */
  content: boolean;
}

/** A story cut up once, for patterns, features and passages. Offsets are UTF-16 indices into `text`. */
export interface Prepared {
  text: string;
  tokens: readonly Token[];
  words: readonly NumberedWord[];
  units: readonly Unit[];
}

/** Spoken stories have sentences of a hundred words: above this a sentence is cut at clauses. */
const longUnit = 26;
const goodUnit = 13;
/** Without any clause mark a unit is cut here: keeps every later step linear in the length of a text. */
const longestUnit = 60;

const mostRemembered = 50_000;
let remembered = new Map<string, NumberedWord>();

/** People use few words: each is looked up once. */
function numbered({ kind, norm }: Token): NumberedWord {
  const key = kind === "word" ? norm : `${kind} ${norm}`;
  const known = remembered.get(key);
  if (known) return known;
  const own = kind === "word" ? lemma(norm) : norm;
  const word = {
    norm,
    lemma: own,
    number: numberOf(own),
    senses: sensesOf(own).map(numberOf),
    content: /[\p{L}\p{N}]/u.test(norm),
  };
  if (remembered.size > mostRemembered) remembered = new Map();
  remembered.set(key, word);
  return word;
}

/** Cuts a text into tokens with lemmas, and units. Linear in the length of the text. */
export const prepare = oncePerText((text, tokens) => prepareBy(sentences, text, tokens));

/** The same of what is learned from: cut by the marks of its writer alone, misspelt words left as they are. */
export const prepareAsWritten = (text: string): Prepared =>
  prepareBy(markedSentences, text, tokensAsWritten(text));

function prepareBy(cutInto: typeof sentences, text: string, tokens: readonly Token[]): Prepared {
  const words = tokens.map(numbered);
  const units: Unit[] = [];
  for (const sentence of cutInto(text, tokens)) {
    const { from, to } = tokensIn(tokens, sentence);
    if (to - from <= longUnit) units.push({ ...sentence, from, to });
    else units.push(...cut(text, tokens, sentence));
  }
  return { text, tokens, words, units };
}

function cut(text: string, tokens: readonly Token[], sentence: Span): Unit[] {
  const units: Unit[] = [];
  for (const clause of clauses(text, sentence, tokens)) {
    const { from, to } = tokensIn(tokens, clause);
    const last = units[units.length - 1];
    if (last && last.to - last.from < goodUnit && to - last.from <= longUnit) {
      last.end = clause.end;
      last.to = to;
      continue;
    }
    for (let at = from; at < to; at += longestUnit) {
      const end = Math.min(at + longestUnit, to);
      units.push({ start: tokens[at]!.start, end: tokens[end - 1]!.end, from: at, to: end });
    }
  }
  return units;
}

/** The clauses of a unit, with their token ranges. */
export function clausesOf(prepared: Prepared, unit: Unit): Unit[] {
  return clauses(prepared.text, unit, prepared.tokens).map((clause) => {
    const { from, to } = tokensIn(prepared.tokens, clause);
    return { start: clause.start, end: clause.end, from, to };
  });
}
