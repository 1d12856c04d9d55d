import type { Margins } from "../learn/margins.ts";
import {
  type PackedWeights,
  packKeys,
  quantise,
  readVocabulary,
  restore,
  round,
  toBase64,
} from "../learn/pack.ts";
import { sigmoid } from "../learn/solver.ts";
import type { SparseVector } from "../learn/vector.ts";
import type { Vocabulary } from "../learn/vocabulary.ts";
import { scoreRow, type Weights, weightAt } from "../learn/weights.ts";
import type { Token } from "../text/tokens.ts";
import type { Signal, SignalEvidence, SignalLevel, Span } from "../types.ts";
import { analyseSignals, signalVectors, touched } from "./features.ts";
import { byRules, type Reading } from "./read.ts";
import type { When } from "./time.ts";

/** Column 0: anything a person should look at (concern or acute). Column 1: acute. */
export const signalLabels = 2;

/** Of the model's file: another version has thresholds of another kind, or other features. */
export const signalModelVersion = 4;

/** Least urgency (`urgencyOf`) to flag a story, and least probability to call it acute. */
export interface Thresholds {
  flag: number;
  acute: number;
}

export type Size = "short" | "story";

/** Up to so many characters a text is a sentence or two: "ik wil dood" gives the classifier less to go on than the stories it knows. */
const shortText = 120;

/** Which thresholds go for a text. @param length in UTF-16 code units */
export const sizeOf = (length: number): Size => (length <= shortText ? "short" : "story");

/** A trained classifier of signals: sentences, whole stories, and a logistic model over both and the rules. */
export interface SignalModel {
  version: typeof signalModelVersion;
  vocabulary: Vocabulary;
  unit: Weights;
  story: Weights;
  /** Per label the weights of `stackOf`, the last one the intercept. */
  stack: readonly [Float64Array, Float64Array];
  thresholds: Record<Size, Thresholds>;
  source: { stories: number; signals: number; seed: number; fingerprint: number };
}

/** A margin below this says no more than this one. */
const lowest = -3;

/**
 * What the last step sees of a story, of anything and of acute: the surest sentences, all sentences together and the whole story;
 * how many different rules found something; and when its sentences play, for what is over asks for less.
 */
export function stackOf(reading: Reading, { units, story }: Margins): Float64Array {
  const surest = (label: number) => units.map((unit) => Math.max(lowest, unit[label]!)).sort((a, b) => b - a);
  const together = (margins: number[]) => Math.log(margins.reduce((sum, m) => sum + Math.exp(2 * m), 1e-3));
  const any = surest(0);
  const acute = surest(1);
  const found = (level: SignalLevel) =>
    new Set(reading.evidence.filter((one) => one.level === level).map(({ rule }) => rule)).size;
  const share = (when: When) =>
    reading.times.filter((time) => time.when === when).length / Math.max(1, reading.times.length);
  return Float64Array.of(
    any[0] ?? lowest,
    any[1] ?? lowest,
    any[2] ?? lowest,
    acute[0] ?? lowest,
    acute[1] ?? lowest,
    together(any),
    together(acute),
    Math.max(lowest, story[0]!),
    Math.max(lowest, story[1]!),
    found("concern"),
    found("acute"),
    Math.log(1 + units.length),
    reading.over ? 1 : 0,
    share("now"),
    share("past"),
    share("told"),
  );
}

/** The model's own probability: 0 to 1. @param weights of one label */
export function probabilityOf(features: Float64Array, weights: Float64Array): number {
  let z = weights[weights.length - 1]!;
  for (let j = 0; j < features.length; j++) z += weights[j]! * features[j]!;
  return sigmoid(z);
}

/** What is known of a text before it is weighed. */
export interface Heard {
  /** In UTF-16 code units. */
  length: number;
  /** Probability of a signal, and of an acute one. */
  any: number;
  acute: number;
  rules: SignalLevel;
  /** A rule heard something acute that is hardly ever anything else. */
  sure: boolean;
}

/**
 * Up to so many characters nothing but the classifier's silence speaks against a rule that hears something, at its level: "ik ben bang
 * thuis" has nothing else to go on.
 */
const plainText = { acute: 200, concern: 60, none: 0 } as const satisfies Record<SignalLevel, number>;
/** Above whatever a threshold can be. */
const plainUrgency = 5;

/**
 * How much a text asks to be looked at: 0 to 4, and 5 for a plain cry. An acute signal counts double, for it is the one
 * nobody may miss, and where a rule hears one the classifier has to be only half as sure.
 */
export function urgencyOf({ length, any, acute, rules, sure }: Heard): number {
  if (sure || length <= plainText[rules]) return plainUrgency;
  return Math.max(any, 2 * acute) * (rules === "acute" ? 2 : 1);
}

/** Whether a rule found what is hardly ever anything but a cry for help now. */
export const isSure = ({ evidence }: Reading): boolean => evidence.some(({ sure }) => sure);

/** What a text is called. */
export function levelOf(heard: Heard, thresholds: SignalModel["thresholds"]): SignalLevel {
  const { flag, acute } = thresholds[sizeOf(heard.length)];
  if (urgencyOf(heard) < flag) return "none";
  return heard.rules === "acute" || heard.acute >= acute ? "acute" : "concern";
}

/** How much lower than the surest sentence another one may be and still be shown, in margins: signed distances from the border, mostly -1 to 2. */
const nearlyAsGood = 0.6;
const mostPassages = 2;
/** How much lower a sentence is when a concern that a rule heard in it is beside the point: nine in ten such were. */
const farBelow = 1;

/**
 * What a reader of a flagged story is shown, by place: what the rules heard, and the surest sentence where none of that stands in it;
 * where the classifier alone heard something, its surest sentences. A rule that heard no more than a concern is left out in a
 * sentence far below the surest one ("eet niet meer"). The surest of anything, not of acute: that one points beside the passage more
 * often, in acute stories too ("morgen heb ik toets"). Measured on passages that readers marked (`vw train --signals`).
 *
 * @param units the story's sentences, with their margins
 */
export function passagesOf(
  { evidence }: Reading,
  units: readonly Span[],
  margins: Margins["units"],
): SignalEvidence[] {
  const order = units.map((_, u) => u).sort((a, b) => margins[b]![0]! - margins[a]![0]! || a - b);
  const within = (u: number, gap: number) => margins[u]![0]! >= margins[order[0]!]![0]! - gap;
  const heard = evidence
    .filter(
      (one) => one.level === "acute" || one.sure || [...touched(units, one)].some((u) => within(u, farBelow)),
    )
    .map(({ start, end, rule }) => ({ start, end, rule }));
  const sounds = order
    .slice(0, heard.length > 0 ? 1 : mostPassages)
    .filter((u) => within(u, nearlyAsGood))
    .map((u) => ({ start: units[u]!.start, end: units[u]!.end, rule: "lijkt op verhalen met een signaal" }))
    .filter((one) => !heard.some((other) => touches(one, other)));
  return [...heard, ...sounds].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Weighs rules and classifier together; the evidence is `passagesOf`. */
export function weighSignal(
  text: string,
  reading: Reading,
  model: SignalModel,
  tokens?: readonly Token[],
): Signal {
  const story = analyseSignals(text, reading, tokens);
  if (story.prepared.units.length === 0) return { level: "none", evidence: [] };
  const score = (weights: Weights, vector: SparseVector) => {
    const out = new Float64Array(signalLabels);
    scoreRow(weights, vector.index, vector.value, out);
    return out;
  };
  const vectors = signalVectors(story, model.vocabulary);
  const margins: Margins = {
    units: vectors.units.map((vector) => score(model.unit, vector)),
    story: score(model.story, vectors.story),
  };
  const stacked = stackOf(reading, margins);
  const [any, acute] = model.stack.map((weights) => probabilityOf(stacked, weights)) as [number, number];
  const rules = byRules(reading).level;
  const level = levelOf({ length: text.length, any, acute, rules, sure: isSure(reading) }, model.thresholds);
  if (level === "none") return { level, evidence: [] };
  return { level, evidence: passagesOf(reading, story.prepared.units, margins.units) };
}

const touches = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const smallest = 0.02;

/** One JSON text. Features whose weights hardly differ from 0 are left out. */
export function serialiseSignalModel(model: SignalModel): string {
  const keep: number[] = [];
  for (let id = 0; id < model.vocabulary.size; id++) {
    let most = 0;
    for (let l = 0; l < signalLabels; l++) {
      most = Math.max(most, Math.abs(weightAt(model.unit, id, l)), Math.abs(weightAt(model.story, id, l)));
    }
    if (most >= smallest) keep.push(id);
  }
  return `${JSON.stringify({
    version: model.version,
    source: model.source,
    thresholds: model.thresholds,
    stack: model.stack.map((weights) => Array.from(weights, (w) => round(w, 6))),
    keys: packKeys(keep.map((id) => model.vocabulary.keys[id]!)),
    rarity: toBase64(Uint8Array.from(keep, (id) => Math.round(model.vocabulary.weight(id) * 255))),
    unit: quantise(model.unit, keep),
    story: quantise(model.story, keep),
  })}\n`;
}

/** @param raw the parsed JSON of a model file. @throws Error of one line when it is no model of this version */
export function readSignalModel(raw: unknown): SignalModel {
  const file = raw as {
    version: number;
    source: SignalModel["source"];
    thresholds: SignalModel["thresholds"];
    stack: [number[], number[]];
    keys: string;
    rarity: string;
    unit: PackedWeights;
    story: PackedWeights;
  };
  if (file.version !== signalModelVersion)
    throw new Error("Dit signaalmodel is van een andere versie: maak het opnieuw met vw train --signals.");
  const vocabulary = readVocabulary(file);
  return {
    version: signalModelVersion,
    source: file.source,
    thresholds: file.thresholds,
    stack: [Float64Array.from(file.stack[0]), Float64Array.from(file.stack[1])],
    vocabulary,
    unit: restore(file.unit, vocabulary.size),
    story: restore(file.story, vocabulary.size),
  };
}
