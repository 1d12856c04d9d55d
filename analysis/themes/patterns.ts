import { fold } from "../text/fold.ts";
import { lemma } from "../text/lemma.ts";
import { isNegation } from "../text/negation.ts";
import type { Valence } from "../types.ts";

/**
 * The codebook's own patterns, as a researcher edits them (`content/codebook/<version>/patterns.json`). One pattern is one
 * line, matched within one sentence:
 *
 *     besluit* ~ zonder mij
 *     mocht zelf kiezen
 *     @hulpverlener & weg|vertrokken|gestopt ! weggooi*
 *
 *     word       this word or another form of it (luisteren: luisterde, geluisterd)
 *     =word      this form only
 *     wo*  *rd   words that start (end) so; *or* words that hold it
 *     a|b|c      one of these
 *     @name      one of the words of that group
 *     a b        b after a, with at most three words between
 *     a + b      b right after a
 *     a ~ b      b after a, with at most eight words between
 *     a ... b    b anywhere after a
 *     x & y      both anywhere in the sentence, in any order (x and y may be several words)
 *     x ! y      x, and y nowhere in the sentence
 */
export interface PatternFile {
  version: number;
  /** Named lists of words (same notation as a single word), for use as @name and as features of the model. */
  groups: Record<string, string[]>;
  /** Per theme: patterns whose passage is positive, negative, or of either kind. */
  themes: Record<string, Partial<Record<"positive" | "negative" | "any", string[]>>>;
}

export interface Pattern {
  id: number;
  theme: string;
  /** The line as written, shown as the reason of a suggestion. */
  source: string;
  valence: Valence | undefined;
  parts: Part[];
  /** Parts that must not occur in the sentence. */
  excluded: Part[];
  /** Fewest words a match can have: longer patterns say more. */
  length: number;
  /** Whether the line asks for a negation itself ("niemand serieus"): then a negation in the sentence is what it says, not its denial. */
  negating: boolean;
}

interface Part {
  terms: number[];
  /** Words allowed between term k-1 and term k (index 0 unused). */
  gaps: number[];
}

/** A place where a pattern holds: token indices, `to` exclusive. */
export interface PatternHit {
  pattern: Pattern;
  from: number;
  to: number;
  /** Indices of the words that its terms stand on, rising; none where no line of a file was looked for. */
  at?: readonly number[];
}

/** What of a token the patterns look at. */
export interface Word {
  norm: string;
  lemma: string;
}

export interface PatternSet {
  patterns: readonly Pattern[];
  groupNames: readonly string[];
  /** Every match in the words [from, to); deterministic order. */
  match(words: readonly Word[], from: number, to: number): PatternHit[];
  /** Ids (indices into `groupNames`) of the groups a word belongs to. */
  groupsOf(word: Word): readonly number[];
}

/** A pattern file that cannot be used: the message says in one Dutch sentence what to change where. */
export class PatternError extends Error {
  override name = "PatternError";
}

/** Most lines in a file; most words in its groups and lines together, each time a group is named counted anew; of those with a * on both sides, which are held against every word of a story. */
const mostLines = 3000;
const mostWords = 60_000;
const mostInside = 300;
/** Most words in a line: bounds the depth of the search. */
const mostTerms = 40;
const anyGap = 1000;
const wideGap = 8;
const defaultGap = 3;

/**
 * Reads and compiles a pattern file.
 * @param themes known theme ids; a section for another theme is an error. Leave out to accept any.
 * @throws PatternError with a clear Dutch message
 */
export function compilePatterns(file: PatternFile, themes?: readonly string[]): PatternSet {
  if (typeof file !== "object" || file === null || typeof file.themes !== "object" || file.themes === null)
    throw new PatternError("Het patroonbestand heeft geen onderdeel 'themes'.");
  const lexicon = new TermIndex(file.groups ?? {});
  const patterns: Pattern[] = [];
  for (const [theme, sections] of Object.entries(file.themes)) {
    if (themes && !themes.includes(theme))
      throw new PatternError(`Het patroonbestand noemt een thema dat niet in het codeboek staat: ${theme}.`);
    for (const [section, lines] of Object.entries(sections)) {
      if (section !== "positive" && section !== "negative" && section !== "any")
        throw new PatternError(
          `Thema ${theme}: '${section}' bestaat niet; gebruik positive, negative of any.`,
        );
      if (!Array.isArray(lines))
        throw new PatternError(`Thema ${theme}, ${section}: dit moet een lijst zijn.`);
      for (const [at, line] of lines.entries()) {
        const where = `Thema ${theme}, ${section}, regel ${at + 1}`;
        if (patterns.length === mostLines)
          throw new PatternError(`${where}: er zijn hoogstens ${mostLines} regels; haal er regels uit.`);
        if (typeof line !== "string" || line.trim() === "") throw new PatternError(`${where}: lege regel.`);
        const { parts, excluded } = parse(line, where, lexicon);
        patterns.push({
          id: patterns.length,
          theme,
          source: line,
          valence: section === "any" ? undefined : section,
          parts,
          excluded,
          length: parts.reduce((sum, part) => sum + part.terms.length, 0),
          negating: parts.some((part) => part.terms.some((term) => lexicon.negates(term))),
        });
      }
    }
  }
  return new Matcher(patterns, lexicon);
}

/** Tells the lines of a file that another one doesn't have under the same theme: what a researcher added to, or changed in, what came with it. */
export function addedTo(first: PatternFile): (pattern: Pattern) => boolean {
  const lines = new Map(
    Object.entries(first.themes).map(([theme, its]) => [theme, new Set(Object.values(its).flat())]),
  );
  return ({ theme, source }) => !lines.get(theme)?.has(source);
}

function parse(line: string, where: string, lexicon: TermIndex): { parts: Part[]; excluded: Part[] } {
  const parts: Part[] = [];
  const excluded: Part[] = [];
  let into = parts;
  let part: Part = { terms: [], gaps: [] };
  let gap = defaultGap;
  const close = () => {
    if (part.terms.length === 0) throw new PatternError(`${where}: er ontbreekt een woord naast & of !.`);
    into.push(part);
    part = { terms: [], gaps: [] };
    gap = defaultGap;
  };
  for (const piece of line.trim().split(/\s+/)) {
    if (piece === "&" || piece === "!") {
      close();
      into = piece === "!" ? excluded : into;
    } else if (piece === "~" || piece === "+" || piece === "...") {
      if (part.terms.length === 0)
        throw new PatternError(`${where}: ${piece} staat niet tussen twee woorden.`);
      gap = piece === "+" ? 0 : piece === "~" ? wideGap : anyGap;
    } else {
      part.terms.push(lexicon.term(piece, where));
      part.gaps.push(gap);
      gap = defaultGap;
    }
  }
  if ([...parts, ...excluded].reduce((sum, p) => sum + p.terms.length, part.terms.length) > mostTerms)
    throw new PatternError(
      `${where}: een regel heeft hoogstens ${mostTerms} woorden; maak er twee regels van.`,
    );
  if (gap !== defaultGap) throw new PatternError(`${where}: de regel eindigt op een teken zonder woord.`);
  close();
  return { parts, excluded };
}

/** All the terms of a pattern file, so that a word is looked up once, whatever the number of patterns. */
class TermIndex {
  readonly groupNames: string[];
  readonly groupTerm: number[] = [];
  /** Rough rarity per term: smaller is rarer; the rarest term of a pattern decides when it's looked at. */
  readonly breadth: number[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly exact = new Map<string, number[]>();
  private readonly forms = new Map<string, number[]>();
  private readonly prefix = new Map<string, number[]>();
  private readonly suffix = new Map<string, number[]>();
  private readonly inner: { text: string; term: number }[] = [];
  private cache = new Map<string, readonly number[]>();
  private words = 0;

  constructor(groups: Record<string, string[]>) {
    // By name: pairs of groups are features, and a database gives the groups back in another order than the file.
    this.groupNames = Object.keys(groups).sort();
    for (const name of this.groupNames) {
      const words = groups[name];
      if (!Array.isArray(words) || words.length === 0)
        throw new PatternError(`Groep ${name}: dit moet een lijst met woorden zijn.`);
      this.groupTerm.push(this.add(`@${name}`, words, `Groep ${name}`));
    }
  }

  term(piece: string, where: string): number {
    const known = this.byKey.get(piece);
    if (known !== undefined) return known;
    if (piece.startsWith("@") && !piece.includes("|"))
      throw new PatternError(`${where}: de groep ${piece} bestaat niet.`);
    const words = piece.split("|");
    const flat: string[] = [];
    for (const word of words) {
      if (word.startsWith("@")) {
        const group = this.byKey.get(word);
        if (group === undefined) throw new PatternError(`${where}: de groep ${word} bestaat niet.`);
        flat.push(...this.members.get(group)!);
      } else flat.push(word);
    }
    return this.add(piece, flat, where);
  }

  private readonly members = new Map<number, string[]>();

  /** Whether one of the words of a term is a negation. */
  negates(term: number): boolean {
    return this.members.get(term)!.some((word) => isNegation(fold(word).replace(/^=/, "")));
  }

  private add(key: string, words: string[], where: string): number {
    const term = this.breadth.length;
    this.byKey.set(key, term);
    this.members.set(term, words);
    this.words += words.length;
    if (this.words > mostWords)
      throw new PatternError(
        `${where}: samen zijn dit te veel woorden (hoogstens ${mostWords}); maak de groepen kleiner.`,
      );
    let breadth = 0;
    for (const raw of words) {
      const word = fold(String(raw));
      if (word === "" || /\s/.test(word)) throw new PatternError(`${where}: '${word}' is geen los woord.`);
      breadth += word.length < 5 ? 4 : 1;
      const push = (map: Map<string, number[]>, k: string) => {
        const list = map.get(k);
        if (!list) map.set(k, [term]);
        else if (list.at(-1) !== term) list.push(term);
      };
      if (word.startsWith("=")) push(this.exact, word.slice(1));
      else if (word.startsWith("*") && word.endsWith("*") && word.length > 2)
        this.addInner(word.slice(1, -1), term, where);
      else if (word.endsWith("*") && word.length > 2) push(this.prefix, word.slice(0, -1));
      else if (word.startsWith("*") && word.length > 2) push(this.suffix, word.slice(1));
      else if (word.includes("*"))
        throw new PatternError(`${where}: * mag alleen aan het begin of eind van een woord.`);
      else {
        push(this.exact, word);
        push(this.forms, lemma(word));
      }
    }
    this.breadth.push(breadth);
    return term;
  }

  private addInner(text: string, term: number, where: string): void {
    if (this.inner.length === mostInside)
      throw new PatternError(
        `${where}: hoogstens ${mostInside} woorden hebben een * aan beide kanten; gebruik er een aan een kant.`,
      );
    this.inner.push({ text, term });
  }

  /** Ids of all terms that hold for a word. */
  lookup(word: Word): readonly number[] {
    const key = word.norm;
    const cached = this.cache.get(key);
    if (cached) return cached;
    const found = new Set<number>();
    const take = (list: readonly number[] | undefined) => {
      if (list) for (const term of list) found.add(term);
    };
    // A chat spelling may stand for several words ("idk"): each of them counts.
    for (const norm of word.norm.includes(" ") ? word.norm.split(" ") : [word.norm]) {
      take(this.exact.get(norm));
      take(this.forms.get(norm === word.norm ? word.lemma : lemma(norm)));
      for (let n = 2; n <= norm.length; n++) {
        take(this.prefix.get(norm.slice(0, n)));
        take(this.suffix.get(norm.slice(norm.length - n)));
      }
      for (const { text, term } of this.inner) if (norm.includes(text)) found.add(term);
    }
    const terms = [...found].sort((a, b) => a - b);
    if (this.cache.size > 50_000) this.cache = new Map();
    this.cache.set(key, terms);
    return terms;
  }
}

class Matcher implements PatternSet {
  readonly patterns: readonly Pattern[];
  readonly groupNames: readonly string[];
  private readonly lexicon: TermIndex;
  private readonly anchored: Pattern[][];
  private readonly groupOfTerm = new Map<number, number>();
  /** By the list of terms, which is one and the same for a word each time. */
  private readonly groupsOfTerms = new WeakMap<readonly number[], readonly number[]>();
  private readonly stamp: Int32Array;
  private readonly places: number[][];
  private now = 0;

  constructor(patterns: readonly Pattern[], lexicon: TermIndex) {
    this.patterns = patterns;
    this.lexicon = lexicon;
    this.groupNames = lexicon.groupNames;
    for (const [group, term] of lexicon.groupTerm.entries()) this.groupOfTerm.set(term, group);
    const terms = lexicon.breadth.length;
    this.anchored = Array.from({ length: terms }, () => []);
    this.stamp = new Int32Array(terms);
    this.places = Array.from({ length: terms }, () => []);
    for (const pattern of patterns) {
      const all = pattern.parts.flatMap((part) => part.terms);
      let anchor = all[0]!;
      for (const term of all) if (lexicon.breadth[term]! < lexicon.breadth[anchor]!) anchor = term;
      this.anchored[anchor]!.push(pattern);
    }
  }

  groupsOf(word: Word): readonly number[] {
    const terms = this.lexicon.lookup(word);
    let groups = this.groupsOfTerms.get(terms);
    if (!groups) {
      groups = terms.flatMap((term) => this.groupOfTerm.get(term) ?? []);
      this.groupsOfTerms.set(terms, groups);
    }
    return groups;
  }

  match(words: readonly Word[], from: number, to: number): PatternHit[] {
    const now = ++this.now;
    const present: number[] = [];
    for (let i = from; i < to; i++) {
      for (const term of this.lexicon.lookup(words[i]!)) {
        if (this.stamp[term] !== now) {
          this.stamp[term] = now;
          this.places[term] = [];
          present.push(term);
        }
        this.places[term]!.push(i);
      }
    }
    const hits: PatternHit[] = [];
    for (const term of present) {
      for (const pattern of this.anchored[term]!) {
        if (!pattern.parts.every((part) => part.terms.every((t) => this.stamp[t] === now))) continue;
        const hit = this.tryPattern(pattern);
        if (hit) hits.push(hit);
      }
    }
    hits.sort((a, b) => a.pattern.id - b.pattern.id);
    return hits;
  }

  private tryPattern(pattern: Pattern): PatternHit | undefined {
    const at: number[] = [];
    for (const part of pattern.parts) {
      const places = this.tryPart(part);
      if (!places) return undefined;
      at.push(...places);
    }
    for (const part of pattern.excluded) {
      if (part.terms.every((t) => this.stamp[t] === this.now) && this.tryPart(part)) return undefined;
    }
    at.sort((a, b) => a - b);
    return { pattern, from: at[0]!, to: at.at(-1)! + 1, at };
  }

  /** The first places where the terms of a part follow each other within their gaps. */
  private tryPart(part: Part): number[] | undefined {
    // Whether the rest of a part can follow a place depends on nothing else: what failed once is not tried again, so
    // that the cost stays the number of terms times the places, whatever somebody writes.
    const failed = part.terms.length > 3 ? new Set<number>() : undefined;
    for (const first of this.places[part.terms[0]!]!) {
      const places = this.follow(part, 1, first, failed);
      if (places) return places;
    }
    return undefined;
  }

  private follow(part: Part, k: number, at: number, failed: Set<number> | undefined): number[] | undefined {
    if (k === part.terms.length) return [at];
    const key = at * part.terms.length + k;
    if (failed?.has(key)) return undefined;
    const gap = part.gaps[k]!;
    const places = this.places[part.terms[k]!]!;
    for (let i = firstAfter(places, at); i < places.length; i++) {
      const place = places[i]!;
      if (place - at - 1 > gap) break;
      const rest = this.follow(part, k + 1, place, failed);
      if (rest) return [at, ...rest];
      // Any later place for an open gap can only be worse for what follows: taking the first is enough.
      if (gap === anyGap) break;
    }
    failed?.add(key);
    return undefined;
  }
}

/** Index of the first of the rising `places` that lies after `at`. */
function firstAfter(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
