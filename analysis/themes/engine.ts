import type { SparseVector } from "../learn/vector.ts";
import { scoreRow, type Weights, weightAt } from "../learn/weights.ts";
import type { Token } from "../text/tokens.ts";
import type { Lang, Suggestion } from "../types.ts";
import { type Analysed, analyseStory, unitVector, vectorsOf } from "./features.ts";
import { confidenceOf, readModel, type ThemeModel, type ThresholdChoice } from "./model.ts";
import {
  compilePatterns,
  type Pattern,
  type PatternFile,
  type PatternHit,
  type PatternSet,
} from "./patterns.ts";
import { clausesOf, prepare, type Unit } from "./prepare.ts";
import { patternReason, standsForName, worthNaming } from "./reason.ts";
import { stackFeatures } from "./stack.ts";
import { storyWeight, toneOfHit, toneVector, valenceByRules } from "./valence.ts";

export interface SuggestOptions {
  lang?: Lang;
  respondent?: string;
  /** Of the text, by `tokenize`, where they are known. */
  tokens?: readonly Token[];
  /** "balanced" finds most; "precise" is right four times out of five. Default "balanced". */
  threshold?: ThresholdChoice;
}

/** What an engine makes of a story. */
export interface Reading {
  /** Offsets are UTF-16 indices into the text, in order of place. */
  suggestions: Suggestion[];
  /** Per theme how likely the story holds it, 0 to 1, suggested or not: by this the next story to code is chosen. */
  probabilities: Record<string, number>;
}

/** Finds themes in a story. Pure: the same text gives the same suggestions. */
export interface Engine {
  /** Offsets are UTF-16 indices into `text`, in order of place; a theme may have up to three passages, each with a valence of its own. */
  suggest(text: string, options?: SuggestOptions): Suggestion[];
  /** The same suggestions, with what the engine thinks of the other themes. */
  read(text: string, options?: SuggestOptions): Reading;
}

export interface EngineParts {
  /** The parsed pattern file of a codebook version. */
  patterns: PatternFile;
  /** The parsed model file. Without one every theme uses patterns only. */
  model?: unknown;
}

/** Confidence of a suggestion that rests on a pattern alone, by the number of words the pattern asks for. */
const patternConfidence = [0.4, 0.4, 0.5, 0.6, 0.65];
/** Most passages shown of one theme. */
const mostPassages = 3;
/** How much lower than the best one a further passage may score. */
const nearlyAsGood = 0.6;
/** A longer sentence is likelier to hold the passage than a bare exclamation. */
const lengthBonus = 0.15;
/** Tokens in a passage of two sentences together, at most. */
const longestPassage = 32;
/** Beyond this the tone of a passage counts as its own, whatever the theme's other passages say. */
const clearTone = 0.3;
/** How fast a sentence that shows a theme less counts less for its tone, and the least it counts for. */
const toneNearness = 1.5;
const leastWeight = 0.1;

interface Scored {
  story: Analysed;
  units: Float64Array[];
  /** The feature vectors behind the margins. */
  unitVectors: SparseVector[];
  storyVector: SparseVector;
  /** A unit's vector by column, once a reason asks for it. */
  valueOf: (ReadonlyMap<number, number> | undefined)[];
  /** The story's share in the valence of its passages, and each unit's in its own, once they are known. */
  wholeTone?: number;
  unitTones: (number | undefined)[];
}

/**
 * Compiles the patterns and reads the model, once; about 100 ms.
 * @throws PatternError or Error, one clear line, when a file cannot be used
 */
export function createEngine(parts: EngineParts): Engine {
  const patterns = compilePatterns(parts.patterns);
  const model = parts.model === undefined ? undefined : readModel(parts.model);
  return engineOf(patterns, model);
}

/**
 * An engine from values already in memory: a model that was trained just now.
 * @param own the patterns that a researcher wrote: each suggests its theme where it holds, whatever the model thinks of it
 */
export function engineOf(
  patterns: PatternSet,
  model?: ThemeModel,
  own: (pattern: Pattern) => boolean = () => false,
): Engine {
  const read = (text: string, options: SuggestOptions = {}): Reading => {
    const probabilities: Record<string, number> = {};
    const prepared = prepare(text, options.tokens);
    if (prepared.units.length === 0) return { suggestions: [], probabilities };
    const story = analyseStory(prepared, patterns, options.respondent);
    const found = model ? byModel(story, model, patterns, options, probabilities) : [];
    const learned = new Set(model ? model.themes.filter((theme) => !model.patternsOnly.includes(theme)) : []);
    for (const one of byPatterns(story, (pattern) => !learned.has(pattern.theme) || own(pattern), options)) {
      if (found.some((known) => known.theme === one.theme && known.start < one.end && one.start < known.end))
        continue;
      found.push(one);
      probabilities[one.theme] = Math.max(probabilities[one.theme] ?? 0, one.confidence);
    }
    found.sort((a, b) => a.start - b.start || a.end - b.end || (a.theme < b.theme ? -1 : 1));
    return { suggestions: found, probabilities };
  };
  return { suggest: (text, options) => read(text, options).suggestions, read };
}

function marginsOfRow(weights: Weights, { index, value }: SparseVector): Float64Array {
  const out = new Float64Array(weights.labels);
  scoreRow(weights, index, value, out);
  return out;
}

function byModel(
  story: Analysed,
  model: ThemeModel,
  patterns: PatternSet,
  options: SuggestOptions,
  probabilities: Record<string, number>,
): Suggestion[] {
  const vectors = vectorsOf(story, model.vocabulary, patterns, model.features);
  const scored: Scored = {
    story,
    units: vectors.units.map((vector) => marginsOfRow(model.unit, vector)),
    unitVectors: vectors.units,
    unitTones: [],
    storyVector: vectors.story,
    valueOf: [],
  };
  const stacked = stackFeatures(
    story,
    { units: scored.units, story: marginsOfRow(model.story, vectors.story) },
    model.themes,
  );
  const thresholds = model.thresholds[options.threshold ?? "balanced"];
  const found: Suggestion[] = [];
  for (const [l, theme] of model.themes.entries()) {
    if (model.patternsOnly.includes(theme)) continue;
    const confidence = confidenceOf(model, stacked[l]!, l);
    probabilities[theme] = confidence;
    if (confidence < thresholds[l]!) continue;
    found.push(...passages(scored, l, theme, model, patterns, confidence));
  }
  return found;
}

/**
 * The one to three places that show a theme: the best unit, and others that score nearly as well; neighbours become one
 * passage. A coder picks one of them as the shortest; which one, the words alone don't tell.
 */
function passages(
  scored: Scored,
  l: number,
  theme: string,
  model: ThemeModel,
  patterns: PatternSet,
  confidence: number,
): Suggestion[] {
  const { story, units: margins } = scored;
  const { units } = story.prepared;
  const rank = margins.map((m, u) => m[l]! + lengthBonus * Math.log(units[u]!.to - units[u]!.from));
  const order = rank.map((_, u) => u).sort((a, b) => rank[b]! - rank[a]! || a - b);
  const best = order[0]!;
  const chosen = order.filter((u, at) => at < mostPassages && rank[u]! >= rank[best]! - nearlyAsGood);
  // Somebody who is glad of it in one sentence mostly is in the next: all sentences that say something of the theme count.
  const tones = new Map<number, number>();
  let sum = 0;
  let mass = 0;
  for (const u of order) {
    const weight = Math.exp(toneNearness * (rank[u]! - rank[best]!));
    if (weight < leastWeight) break;
    const tone = valenceMargin(scored, u, theme, model);
    tones.set(u, tone);
    sum += weight * tone;
    mass += weight;
  }
  const overall = sum / mass;
  const ownTone = (u: number) => {
    const own = tones.get(u) ?? overall;
    return Math.abs(own) > clearTone ? own : overall;
  };
  // Not heard by the one, heard by the next: two passages, not one of either kind.
  const opposed = (a: number, b: number) => ownTone(a) >= 0 !== ownTone(b) >= 0;
  const made: { from: number; to: number; best: number }[] = [];
  for (const u of chosen) {
    const beside = made.find((p) => (u === p.from - 1 || u === p.to + 1) && !opposed(u, p.best));
    const fits = (p: { from: number; to: number }) =>
      units[Math.max(p.to, u)]!.to - units[Math.min(p.from, u)]!.from <= longestPassage;
    if (beside && fits(beside)) {
      beside.from = Math.min(beside.from, u);
      beside.to = Math.max(beside.to, u);
    } else made.push({ from: u, to: u, best: u });
  }
  return made.map((piece, at) => {
    const hit = longestHit(story, piece.best, theme);
    const place =
      piece.from === piece.to
        ? shortest(story, piece.best, l, model, patterns, hit && { from: hit.from, to: hit.to })
        : trimmed(story, {
            ...units[piece.from]!,
            end: units[piece.to]!.end,
            to: units[piece.to]!.to,
          });
    const words = hit ? "" : tellingWords(scored, piece.best, l, model);
    return {
      theme,
      valence: ownTone(piece.best) >= 0 ? ("positive" as const) : ("negative" as const),
      confidence: Math.round(confidence * (at === 0 ? 1 : 0.8) * 1000) / 1000,
      start: place.start,
      end: place.end,
      source: hit ? ("both" as const) : ("model" as const),
      reason: hit
        ? patternReason(hit, story.prepared.tokens)
        : words === ""
          ? "lijkt op gecodeerde passages"
          : `lijkt op gecodeerde passages, door: ${words}`,
    };
  });
}

/** The classifier is linear: the parts of `valenceVector` are scored apart, the story's and each unit's once for all themes. */
function valenceMargin(scored: Scored, u: number, theme: string, model: ThemeModel): number {
  const out = new Float64Array(1);
  const score = ({ index, value }: SparseVector) => {
    scoreRow(model.valence, index, value, out);
    return out[0]! - model.valence.bias[0]!;
  };
  scored.wholeTone ??= score(scored.storyVector);
  scored.unitTones[u] ??= score(scored.unitVectors[u]!);
  return (
    model.valence.bias[0]! +
    scored.unitTones[u] +
    storyWeight * scored.wholeTone +
    score(toneVector(scored.story, u, theme, model.vocabulary))
  );
}

function longestHit(story: Analysed, u: number, theme: string): PatternHit | undefined {
  let best: PatternHit | undefined;
  for (const hit of story.hits[u]!)
    if (hit.pattern.theme === theme && (!best || hit.pattern.length > best.pattern.length)) best = hit;
  return best;
}

/** Sentences up to this many tokens are shown whole. */
const shortEnough = 30;

/** The clauses of a unit that justify a theme: those a pattern lies in, or the one that scores nearly as well alone. */
function shortest(
  story: Analysed,
  u: number,
  l: number,
  model: ThemeModel,
  patterns: PatternSet,
  hit: { from: number; to: number } | undefined,
): { start: number; end: number } {
  const unit = story.prepared.units[u]!;
  if (unit.to - unit.from <= shortEnough) return trimmed(story, unit);
  const clauses = clausesOf(story.prepared, unit);
  if (clauses.length < 2) return trimmed(story, unit);
  if (hit) {
    const touched = clauses.filter((c) => c.from < hit.to && c.to > hit.from);
    return trimmed(story, { ...touched[0]!, end: touched.at(-1)!.end, to: touched.at(-1)!.to });
  }
  const part = analysePart(story, clauses, patterns);
  let best = 0;
  let bestMargin = Number.NEGATIVE_INFINITY;
  const out = new Float64Array(model.themes.length);
  for (let c = 0; c < clauses.length; c++) {
    const vector = unitVector(part, c, model.vocabulary, patterns, model.features);
    scoreRow(model.unit, vector.index, vector.value, out);
    if (out[l]! > bestMargin) {
      bestMargin = out[l]!;
      best = c;
    }
  }
  const chosen = clauses[best]!;
  return trimmed(story, chosen.to - chosen.from >= 4 ? chosen : unit);
}

function analysePart(story: Analysed, clauses: Unit[], patterns: PatternSet): Analysed {
  const part = analyseStory({ ...story.prepared, units: clauses }, patterns, story.respondent);
  return part;
}

/** Without the comma or full stop at the end, as a coder selects it. */
function trimmed(story: Analysed, unit: Unit): { start: number; end: number } {
  let { from, to } = unit;
  const { tokens } = story.prepared;
  const loose = (i: number) => tokens[i]!.kind === "punct" && /^[.,;:…–-]+$/u.test(tokens[i]!.text);
  while (to - 1 > from && loose(to - 1)) to--;
  while (from + 1 < to && loose(from)) from++;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Words in more than about one in ten stories explain nothing to a reader. */
const tellingRarity = 0.5;

function byColumn({ index, value }: SparseVector): ReadonlyMap<number, number> {
  const values = new Map<number, number>();
  for (let k = 0; k < index.length; k++) values.set(index[k]!, value[k]!);
  return values;
}

/** The words of a unit that weighed most for a theme, as the reason. */
function tellingWords(scored: Scored, u: number, l: number, model: ThemeModel): string {
  const { story } = scored;
  const unit = story.prepared.units[u]!;
  scored.valueOf[u] ??= byColumn(scored.unitVectors[u]!);
  const values = scored.valueOf[u]!;
  const { vocabulary } = model;
  const weightOf = (id: number) =>
    id < 0 || vocabulary.weight(id) < tellingRarity ? 0 : (values.get(id) ?? 0) * weightAt(model.unit, id, l);
  const { words, tokens } = story.prepared;
  const telling: { text: string; weight: number; at: number }[] = [];
  let previous = 0;
  let before = "";
  for (let i = unit.from; i < unit.to; i++) {
    if (tokens[i]!.kind !== "word" || standsForName(tokens, i)) continue;
    const { number, senses } = words[i]!;
    const column = vocabulary.word(number);
    let alone = weightOf(column);
    // A word the model never read says something by its meaning only; a common one nothing, whatever it means.
    if (column < 0 || vocabulary.weight(column) >= tellingRarity)
      for (const sense of senses) alone += weightOf(vocabulary.word(sense));
    const pair = previous === 0 ? 0 : 0.5 * weightOf(vocabulary.pair(previous, number));
    // Where the two together weigh most, the second alone ("het") would explain nothing.
    const text = worthNaming(pair > alone ? [before, tokens[i]!.lower] : [tokens[i]!.lower]);
    if (alone + pair > 0 && text.length > 2) telling.push({ text, weight: alone + pair, at: i });
    previous = number;
    before = tokens[i]!.lower;
  }
  return telling
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .filter(({ text }, i, all) => all.findIndex((one) => one.text === text) === i)
    .slice(0, 3)
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => `‘${text}’`)
    .join(", ");
}

function byPatterns(
  story: Analysed,
  counts: (pattern: Pattern) => boolean,
  options: SuggestOptions,
): Suggestion[] {
  const best = new Map<string, { u: number; hit: PatternHit; count: number }>();
  for (let u = 0; u < story.hits.length; u++) {
    for (const hit of story.hits[u]!) {
      const { theme } = hit.pattern;
      if (!counts(hit.pattern)) continue;
      const known = best.get(theme);
      if (!known) best.set(theme, { u, hit, count: 1 });
      else {
        known.count++;
        if (hit.pattern.length > known.hit.pattern.length) Object.assign(known, { u, hit });
      }
    }
  }
  const found: Suggestion[] = [];
  for (const [theme, { u, hit, count }] of best) {
    const confidence = Math.min(0.9, patternConfidence[Math.min(hit.pattern.length, 4)]! + 0.1 * (count - 1));
    if (options.threshold === "precise" && confidence < 0.6) continue;
    const unit = story.prepared.units[u]!;
    const clauses = clausesOf(story.prepared, unit).filter((c) => c.from < hit.to && c.to > hit.from);
    const place = trimmed(
      story,
      clauses.length > 0 ? { ...clauses[0]!, end: clauses.at(-1)!.end, to: clauses.at(-1)!.to } : unit,
    );
    found.push({
      theme,
      valence: toneOfHit(story, u, hit) ?? valenceByRules(story, u),
      confidence,
      start: place.start,
      end: place.end,
      source: "pattern",
      reason: patternReason(hit, story.prepared.tokens),
    });
  }
  return found;
}
