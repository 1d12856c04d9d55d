import type { Span } from "../types.ts";
import { breaksIn, subjects } from "./breaks.ts";
import { detectLanguage } from "./language.ts";
import { oncePerText, type Token, tokenize, tokensIn } from "./tokens.ts";

/** Shortenings whose point does not end a sentence (lower case, without the last point). */
const shortenings = new Set(
  (
    "o.a a.u.b i.v.m m.b.t d.m.v t.a.v i.p.v z.s.m m.i.v t.o.v o.l.v d.w.z i.o.m m.u.v n.a.v z.g.a.n p.w p.m e.d e.a a.s j.l l.s " +
    "oa aub ivm mbt dmv tav ipv zsm dwz nav dhr mw mevr mvr mej dr drs prof ing ir mr ms mrs st bijv bv enz etc nr nrs ca evt resp incl " +
    "excl min max tel jl vs pag blz art afd div fam gem geb get hfst ong pers red sec std vb vgl zgn zgn fig " +
    "jan feb mrt apr jun jul aug sep sept okt nov dec ma di wo do vr za zo"
  ).split(" "),
);
/** Shortenings that often are the last word of a sentence: a capital after them does start a new one. */
const finalShortenings = new Set([
  "enz",
  "etc",
  "e.d",
  "e.a",
  "p.w",
  "p.m",
  "a.u.b",
  "aub",
  "ma",
  "di",
  "wo",
  "do",
  "vr",
  "za",
  "zo",
]);

/** Words that, capitalised after a lower-case word without a point, start a sentence nonetheless. */
const openers = new Set(
  (
    "Ik Ze Zij Hij Je Jij We Wij Het De Een Mijn Maar Toen Daarna Nu En Dus Want Als Omdat Dat Dit Er Die Deze Wat Waarom Hoe Soms " +
    "Later Eerst Gelukkig Helaas Niemand Iedereen Volgens Na Op In Bij Met Voor Ook Alleen Sinds Door Mn M'n Haar Hun Onze Ons " +
    "The My They He She It But When Then We You I'm And So"
  ).split(" "),
);

const quoteOrBracket = new Set(['"', "'", "”", "’", "»", ")", "]", "“", "*"]);

/** A text with fewer marks than one in so many words is written or dictated without them. */
export const sparse = 25;
/** Of such a text, words in a row in which a new statement may begin; and of another one, where somebody forgot them for a while. */
export const fewestInRow = { sparse: 5, marked: 50 };

/**
 * Sentences of a text as spans, trimmed, in order; together they hold every token. A sentence ends at a full stop,
 * question or exclamation mark, at a line break, and, for writers without punctuation, where a capitalised opener follows
 * a lower-case word or, in Dutch, the words around a place say that a new statement begins (`breaksIn`). "o.a.", "dhr.", initials and numbers
 * don't end one.
 */
export const sentences = oncePerText<readonly Span[]>(statedSentences);

function statedSentences(text: string, tokens: readonly Token[]): readonly Span[] {
  const marked = markedSentences(text, tokens);
  const fewest = fewestInRow[isSparselyMarked(text, tokens) ? "sparse" : "marked"];
  const long = marked.some((sentence) => {
    const { from, to } = tokensIn(tokens, sentence);
    return to - from >= fewest;
  });
  if (!long || !/^(?:nl|und)$/.test(detectLanguage(text, tokens).lang)) return marked;
  return marked.flatMap((sentence) => {
    const { from, to } = tokensIn(tokens, sentence);
    const starts = [from, ...statements(tokens, from, to, fewest)];
    return starts.map((start, i) => ({
      start: tokens[start]!.start,
      end: tokens[(starts[i + 1] ?? to) - 1]!.end,
    }));
  });
}

function isSparselyMarked(text: string, tokens: readonly Token[]): boolean {
  let words = 0;
  let marks = 0;
  for (let i = 0; i < tokens.length; i++) {
    const { kind, text: own, start } = tokens[i]!;
    if (kind === "word" || kind === "number") words++;
    else if (kind === "punct" && ".,!?;:…،؟".includes(own[0]!)) marks++;
    if (i > 0 && hasLineBreak(text, tokens[i - 1]!.end, start)) marks++;
    // Most texts are told by their first sentences.
    if (sparse * marks > tokens.length) return false;
  }
  return words >= sparse * marks;
}

/**
 * Where new Dutch statements begin without a mark (`breaksIn`), as indices of tokens.
 *
 * @param from first of the tokens to look at; `to` exclusive
 * @param fewest only among so many words in a row, without a mark or emoji between them
 */
export function statements(tokens: readonly Token[], from: number, to: number, fewest: number): number[] {
  const found: number[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    const kind = at < to ? tokens[at]!.kind : "punct";
    if (kind === "word" || kind === "number") continue;
    if (at - start >= fewest)
      for (const place of breaksIn(tokens.slice(start, at).map(({ norm }) => norm)))
        found.push(start + place);
    start = at + 1;
  }
  return found;
}

/**
 * Sentences as the writer marked them, spans as those of `sentences`: by full stops, line breaks and capitals alone. For whoever asks
 * whether a capital says something, or where a writer ended a sentence.
 */
export const markedSentences = oncePerText<readonly Span[]>((text, tokens) => {
  const spans: Span[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) spans.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    if (i > from && startsByLayout(text, tokens, i)) close(i);
    if (!endsSentence(text, tokens, i)) continue;
    let last = i;
    while (last + 1 < tokens.length && trails(tokens, last)) last++;
    close(last + 1);
    i = last;
  }
  close(tokens.length);
  return spans;
});

/** Closing quotes and brackets that stick to the end of a sentence belong to it. */
function trails(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]!;
  return next.start === tokens[last]!.end && quoteOrBracket.has(next.text);
}

function startsByLayout(text: string, tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]!;
  const token = tokens[i]!;
  if (hasLineBreak(text, before.end, token.start)) return true;
  if (token.kind !== "word" || !openers.has(token.text)) return false;
  if (before.kind === "emoji") return true;
  return (
    before.kind === "word" &&
    before.text === before.lower &&
    token.text !== "I'm" &&
    !isTitleContext(tokens, i)
  );
}

/** "mevrouw De Wit", "stichting Het Anker": a capitalised article after such a word is part of a name. */
function isTitleContext(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.text === "De" || tokens[i]!.text === "Het" || tokens[i]!.text === "In"
    ? nameHeads.has(tokens[i - 1]!.lower) || isCapital(tokens[i + 1])
    : false;
}
const nameHeads = new Set(
  "mevrouw meneer heer mw dhr mevr juf meester dokter dominee familie stichting school groep basisschool huis van woongroep".split(
    " ",
  ),
);

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === "word" && token.text[0] !== token.lower[0];
}

function hasLineBreak(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return true;
  }
  return false;
}

function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.kind !== "punct") return false;
  const first = token.text[0];
  if (first === "…") return isCapital(tokens[i + 1]);
  if (first !== "." && first !== "!" && first !== "?" && first !== "؟") return false;
  const next = tokens[i + 1];
  if (!next) return true;
  if (token.text.includes("!") || token.text.includes("?")) return true;
  const glued = next.start === token.end;
  if (token.text.length > 1) return isCapital(next) || (token.text.length === 2 && !glued);
  if (quoteOrBracket.has(next.text) && glued) return true;
  if (glued) return isCapital(next) && (tokens[i - 1]?.text.length ?? 0) > 2 && next.text.length > 1;
  return !isShortening(text, tokens, i, next);
}

function isShortening(text: string, tokens: readonly Token[], i: number, next: Token): boolean {
  const before = tokens[i - 1];
  if (!before || before.end !== tokens[i]!.start || before.kind !== "word") return false;
  let start = before.start;
  while (start > 0 && !/\s/.test(text[start - 1]!) && before.end - start < 12) start--;
  const word = text.slice(start, before.end).toLowerCase();
  if (shortenings.has(word)) return !(finalShortenings.has(word) && isCapital(next));
  return before.text.length === 1 && before.text !== before.lower && before.lower !== "u";
}

/** Conjunctions that always open a clause. */
const clauseOpeners = new Set(
  (
    "maar want omdat toen doordat zodat terwijl hoewel behalve ofschoon aangezien nadat voordat totdat tenzij mits alhoewel " +
    "but because although while since until unless whereas ama fakat cunku ale bo poniewaz"
  ).split(" "),
);
/** Conjunctions that open one when a subject follows ("en ik ...", "dus ze ..."). */
const clauseOpenersBeforeSubject = new Set("en dus of als alleen dan and so or when if i".split(" "));
const afterConjunction = new Set([
  ...subjects,
  ..."toen daarna dan nu nog i you he she it they we my nobody".split(" "),
]);

/**
 * Clauses of a sentence (default: of the whole text) as spans: split at commas, semicolons, colons, dashes and brackets,
 * and before a conjunction that starts a new statement. A clause holds two words or more where it can.
 */
export function clauses(
  text: string,
  sentence: Span = { start: 0, end: text.length },
  tokens: readonly Token[] = tokenize(text),
): Span[] {
  const { from, to } = tokensIn(tokens, sentence);
  const spans: Span[] = [];
  let start = from;
  let words = 0;
  const close = (end: number) => {
    if (end <= start) return;
    const span = { start: tokens[start]!.start, end: tokens[end - 1]!.end };
    const previous = spans[spans.length - 1];
    if (words < 2 && previous) previous.end = span.end;
    else spans.push(span);
    start = end;
    words = 0;
  };
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind === "punct") {
      if (isClauseMark(tokens, i)) close(i + 1);
      continue;
    }
    if (i > start && words >= 2 && opensClause(tokens, i, to)) close(i);
    words++;
  }
  close(to);
  const first = spans[0];
  const second = spans[1];
  if (first && second && !/\s/.test(text.slice(first.start, first.end))) {
    second.start = first.start;
    spans.shift();
  }
  return spans;
}

function isClauseMark(tokens: readonly Token[], i: number): boolean {
  const { text } = tokens[i]!;
  if (
    text === "," ||
    text === ";" ||
    text === ":" ||
    text === "–" ||
    text === "—" ||
    text === "(" ||
    text === ")" ||
    text === "…"
  )
    return true;
  if (text === "-" || text === "/") return tokens[i - 1]?.end !== tokens[i]!.start;
  return text.length > 1 && text[0] === ".";
}

function opensClause(tokens: readonly Token[], i: number, to: number): boolean {
  const { norm } = tokens[i]!;
  if (clauseOpeners.has(norm)) return true;
  if (!clauseOpenersBeforeSubject.has(norm) || i + 1 >= to) return false;
  const next = tokens[i + 1]!.norm;
  return afterConjunction.has(next) || next.startsWith("ik ");
}
