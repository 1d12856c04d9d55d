import { fold } from "../text/fold.ts";
import { detectLanguage } from "../text/language.ts";
import { sentences } from "../text/sentences.ts";
import { type Token, tokenize, tokensIn } from "../text/tokens.ts";
import type { Lang, Signal, SignalEvidence, SignalLevel } from "../types.ts";
import { clauseAround, isDenied, type Line } from "./clause.ts";
import { combine, conceptNames, readConcepts } from "./combine.ts";
import { type Concept, concepts } from "./concepts.ts";
import { type Matcher, matcher } from "./matcher.ts";
import { groups, type Rule } from "./rule.ts";
import { rules } from "./rules.ts";
import { readTime, type Time, type When } from "./time.ts";

interface Compiled {
  /** Hits carry an index: first the rules, then the concepts. */
  match: Matcher;
  unless: (RegExp | undefined)[];
  story: (RegExp | undefined)[];
}

let compiled: Compiled | undefined;

/** `<3>` becomes "at most three words", `{adult}` its group. Bounded everywhere: a pattern can't run away. */
function expand(pattern: string): string {
  return pattern
    .replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => groups[name] ?? whole)
    .replace(/<(\d+)>/g, (_, most: string) => `(?:[^ .!?]{1,25} ){0,${most}}?`);
}

/** Built at the first call. */
function ready(): Compiled {
  compiled ??= {
    match: matcher([
      ...rules.map((rule) => expand(rule.pattern)),
      ...conceptNames.map((name) => concepts[name]),
    ]),
    unless: rules.map((rule) =>
      rule.unless ? new RegExp(`(?<![a-z])(?:${expand(rule.unless)})(?![a-z])`) : undefined,
    ),
    story: rules.map((rule) => (rule.story ? new RegExp(expand(rule.story)) : undefined)),
  };
  return compiled;
}

const mostCharacters = 500;

const weight: Record<SignalLevel, number> = { none: 0, concern: 1, acute: 2 };

/** What the rules read in a story. */
export interface Reading {
  /** What the rules found, by place. */
  evidence: (SignalEvidence & { level: SignalLevel; sure?: true | undefined })[];
  /** Which concepts are spoken of where. */
  mentions: { concept: Concept; start: number; end: number }[];
  /** When each sentence (or piece of a long one) plays. */
  times: { start: number; end: number; when: When }[];
  /** The story says that the matter is over. */
  over: boolean;
}

/**
 * Reads a story with rules over families of expressions: who does what, when, and whether it is denied, past or dealt with.
 * Dutch, English, simple Turkish and Polish, plain Ukrainian, Arabic and Farsi: all rules are tried, whatever the language. Pure,
 * deterministic, no errors. After the codebook's decision note 11.
 */
export function readSignals(text: string, lang?: Lang, tokens: readonly Token[] = tokenize(text)): Reading {
  const nothing: Reading = { evidence: [], mentions: [], times: [], over: false };
  if (text.length === 0) return nothing;
  const language = lang ?? detectLanguage(text, tokens).lang;
  const lines = readLines(text, tokens, language);
  const texts = lines.map((line) => line.text);
  const { match, unless, story } = ready();
  const hits = texts.map(match);
  const time = readTime(texts);
  const found: Reading["evidence"] = [];
  lines.forEach((line, i) => {
    const seen = new Set<number>();
    for (const { pattern, from, to } of hits[i]!) {
      const rule = rules[pattern];
      if (!rule || seen.has(pattern)) continue;
      const clause = clauseAround(line, { from, to });
      const around = rule.unlessAnywhere ? line.text : line.text.slice(clause.from, clause.to);
      if (unless[pattern]?.test(around)) continue;
      if (!rule.keepNegation && isDenied(line, { from, to }, clause, rule.pattern)) continue;
      if (story[pattern] && !texts.some((other) => story[pattern]!.test(other))) continue;
      seen.add(pattern);
      const level = weigh(rule, time, i);
      if (level === "none") continue;
      const sure = level === rule.level ? rule.sure : undefined;
      found.push({ ...locate(line, from, trimmed(line.text, to)), rule: rule.name, level, sure });
    }
  });
  const mentions = readConcepts(
    hits.map((line) =>
      line
        .filter((hit) => hit.pattern >= rules.length)
        .map(({ pattern, from, to }) => ({ concept: conceptNames[pattern - rules.length]!, from, to })),
    ),
  );
  for (const hit of combine(texts, mentions, time)) {
    const line = lines[hit.line]!;
    const { from, to } = mentions[hit.line]!.get(hit.concept)!;
    if (deniable.has(hit.concept) && isDenied(line, { from, to }, clauseAround(line, { from, to }))) continue;
    found.push({ ...locate(line, from, trimmed(line.text, to)), rule: hit.rule, level: hit.level });
  }
  return {
    evidence: found.sort((a, b) => a.start - b.start || b.end - a.end),
    mentions: mentions.flatMap((here, i) =>
      [...here].map(([concept, { from, to }]) => ({
        concept,
        ...locate(lines[i]!, from, trimmed(lines[i]!.text, to)),
      })),
    ),
    times: lines.flatMap((line, i) =>
      line.tokens.length === 0
        ? []
        : [{ start: line.tokens[0]!.start, end: line.tokens.at(-1)!.end, when: time.lines[i]! }],
    ),
    over: time.over,
  };
}

/** The heaviest level the rules found, with its evidence. */
export function byRules({ evidence }: Reading): Signal {
  let level: SignalLevel = "none";
  for (const item of evidence) if (weight[item.level] > weight[level]) level = item.level;
  const best = evidence.filter((item) => item.level === level && level !== "none");
  return { level, evidence: best.map(({ start, end, rule }) => ({ start, end, rule })) };
}

function trimmed(line: string, to: number): number {
  return line[to - 1] === " " ? to - 1 : to;
}

const deniable = new Set(["violence", "threat", "selfHarm", "sexual", "restraint", "confined", "runner"]);

function weigh(rule: Rule, time: Time, line: number): SignalLevel {
  const when = time.lines[line]!;
  if (when === "told") return time.over ? (rule.over ?? "none") : (rule.told ?? rule.past ?? "none");
  if (when === "past") return time.over ? (rule.over ?? "none") : (rule.past ?? "none");
  // "Ik wil dood. Nu woon ik bij mijn oma": what is over is another thing than what is said plainly, in the present.
  if (time.over && when !== "now" && line <= time.overUntil && !rule.sure)
    return rule.over ?? rule.past ?? "none";
  if (rule.unlessNow !== undefined && when !== "now") return rule.unlessNow;
  return rule.level;
}

function readLines(text: string, tokens: readonly Token[], lang: Lang): Line[] {
  const lines: Line[] = [];
  for (const sentence of sentences(text, tokens)) {
    const { from, to } = tokensIn(tokens, sentence);
    // a sentence without end is read in overlapping pieces
    let start = from;
    while (start < to) {
      let end = start;
      let length = 0;
      while (end < to && length < mostCharacters) length += tokens[end++]!.norm.length + 1;
      lines.push(joined(tokens.slice(start, end), lang));
      if (end >= to) break;
      start = Math.max(start + 1, end - 12);
    }
  }
  return lines;
}

const quote = /^['"‘’“”„«»]$/;

function joined(tokens: readonly Token[], lang: Lang): Line {
  const chat = lang === "nl" || lang === "und";
  let text = "";
  const starts: number[] = [];
  const kept: Token[] = [];
  for (const token of tokens) {
    if (token.kind === "emoji" || quote.test(token.text)) continue;
    starts.push(text.length);
    kept.push(token);
    text += `${chat ? token.norm : fold(token.text)} `;
  }
  return { text: text.trimEnd(), starts, tokens: kept, dutch: chat };
}

function locate(line: Line, from: number, to: number): { start: number; end: number } {
  let first = 0;
  while (first + 1 < line.starts.length && line.starts[first + 1]! <= from) first++;
  let last = first;
  while (last + 1 < line.starts.length && line.starts[last + 1]! < to) last++;
  return { start: line.tokens[first]!.start, end: line.tokens[last]!.end };
}
