import type { SparseVector } from "../learn/vector.ts";
import { numberOf, type Vocabulary } from "../learn/vocabulary.ts";
import { negativeWords, positiveWords } from "../lexicon/valence.ts";
import { fold } from "../text/fold.ts";
import { lemma } from "../text/lemma.ts";
import { ironyHints, isNegated } from "../text/negation.ts";
import { sensesOf } from "../text/sense.ts";
import type { Valence } from "../types.ts";
import { type Analysed, isDenied } from "./features.ts";
import type { PatternHit } from "./patterns.ts";

let tone: Map<string, 1 | -1> | undefined;

function toneOf(word: { norm: string; lemma: string }): number {
  if (!tone) {
    tone = new Map();
    for (const w of negativeWords) for (const key of [fold(w), lemma(fold(w))]) tone.set(key, -1);
    for (const w of positiveWords)
      for (const key of [fold(w), lemma(fold(w))]) if (!tone.has(key)) tone.set(key, 1);
  }
  return tone.get(word.norm) ?? tone.get(word.lemma) ?? 0;
}

interface Tone {
  positive: number;
  negative: number;
  irony: boolean;
}

/** Per story the tones of its units: each is asked for under every theme, and for its neighbours. */
const tonesOf = new WeakMap<Analysed, Tone[]>();

/** Counts glad and unhappy words of a unit, turned round under a negation. */
function toneOfUnit(story: Analysed, u: number): Tone {
  let known = tonesOf.get(story);
  if (!known) {
    known = [];
    tonesOf.set(story, known);
  }
  known[u] ??= countTone(story, u);
  return known[u];
}

function countTone(story: Analysed, u: number): Tone {
  const { units, words, tokens } = story.prepared;
  const unit = units[u]!;
  const found: Tone = { positive: 0, negative: 0, irony: ironyHints(tokens, unit.from, unit.to).length > 0 };
  for (let i = unit.from; i < unit.to; i++) {
    const t = toneOf(words[i]!);
    if (t === 0) continue;
    if (t > 0 !== isNegated(story.negations[u]!, i)) found.positive++;
    else found.negative++;
  }
  return found;
}

/** What a denied word is paired with. */
const negation = numberOf("!");
const toneWeight = 0.6;
const themeWordWeight = 3;
const deniedWeight = 2;
/** How far the rest of the story colours a passage: someone who is angry in the next sentence mostly is in this one. */
export const storyWeight = 0.5;

/** A vector that is being put together. */
interface Growing {
  index: number[];
  value: number[];
}

/** Adds a vector to another, in place. */
function mix(into: Growing, other: SparseVector, weight: number): void {
  const place = new Map(into.index.map((id, k) => [id, k]));
  for (let k = 0; k < other.index.length; k++) {
    const at = place.get(other.index[k]!);
    if (at === undefined) {
      into.index.push(other.index[k]!);
      into.value.push(other.value[k]! * weight);
    } else into.value[at]! += other.value[k]! * weight;
  }
}

/** Features for the valence of a theme in a unit: the unit's own, a share of the whole story's, and `toneVector`. */
export function valenceVector(
  story: Analysed,
  u: number,
  theme: string,
  vocabulary: Vocabulary,
  own: SparseVector,
  whole: SparseVector,
): Growing {
  const vector = { index: [...own.index], value: [...own.value] };
  mix(vector, whole, storyWeight);
  mix(vector, toneVector(story, u, theme, vocabulary), 1);
  return vector;
}

/** The tone of a unit and its neighbours, irony, what the patterns hint at, the theme, the unit's words under that theme, and what is denied in it. */
export function toneVector(story: Analysed, u: number, theme: string, vocabulary: Vocabulary): Growing {
  const vector: Growing = { index: [], value: [] };
  const add = (name: string, value: number) => {
    const id = vocabulary.id(name);
    if (id < 0 || value === 0) return;
    vector.index.push(id);
    vector.value.push(value);
  };
  for (const [tag, near] of [
    ["", u],
    ["<", u - 1],
    [">", u + 1],
  ] as const) {
    if (near < 0 || near >= story.prepared.units.length) continue;
    const { positive, negative, irony } = toneOfUnit(story, near);
    const weight = tag === "" ? toneWeight : toneWeight / 2;
    add(`v:${tag}+`, weight * Math.min(positive, 3));
    add(`v:${tag}-`, weight * Math.min(negative, 3));
    add(`v:${tag}balance`, weight * Math.max(-2, Math.min(2, positive - negative)));
    if (irony) add(`v:${tag}irony`, weight);
  }
  let hint = 0;
  let deniedHint = 0;
  for (const hit of story.hits[u]!) {
    const { pattern } = hit;
    if (pattern.valence === undefined) continue;
    const sign = (pattern.valence === "positive" ? 1 : -1) * (pattern.theme === theme ? 2 : 1);
    if (isDenied(story, u, hit)) deniedHint += sign;
    else hint += sign;
  }
  for (const [name, sum] of [
    ["v:pattern", hint],
    ["v:!pattern", deniedHint],
  ] as const)
    add(name, 0.5 * Math.max(-3, Math.min(3, sum)));
  add(`t:${theme}`, 0.7);
  // A new face is bad news under one theme, a new start good news under another; and what is denied is another word than what is said.
  const { units, words } = story.prepared;
  const under = numberOf(`t:${theme}`);
  const said = new Set<number>();
  const denied = new Set<number>();
  const { from, to } = units[u]!;
  for (let i = from; i < to; i++) {
    const { lemma: word, number } = words[i]!;
    if (!isNegated(story.negations[u]!, i)) {
      said.add(vocabulary.pair(under, number));
      continue;
    }
    said.add(vocabulary.pair(under, numberOf(`!${word}`)));
    denied.add(vocabulary.pair(negation, number));
    for (const sense of sensesOf(word)) {
      denied.add(vocabulary.pair(negation, numberOf(sense)));
      denied.add(vocabulary.pair(under, numberOf(`!${sense}`)));
    }
  }
  for (const [ids, weight] of [
    [said, themeWordWeight],
    [denied, deniedWeight],
  ] as const)
    for (const id of ids) {
      if (id < 0) continue;
      vector.index.push(id);
      vector.value.push(weight / Math.sqrt(to - from));
    }
  return vector;
}

/** What a pattern says where it was found: its own tone, or the other one under a denial; nothing where it has none. */
export function toneOfHit(story: Analysed, u: number, hit: PatternHit): "positive" | "negative" | undefined {
  const { valence } = hit.pattern;
  if (valence !== "positive" && valence !== "negative") return undefined;
  return (valence === "positive") !== isDenied(story, u, hit) ? "positive" : "negative";
}

/** Without a model, and a pattern that says it: the words' tone. */
export function valenceByRules(story: Analysed, u: number): Valence {
  const { positive, negative } = toneOfUnit(story, u);
  return positive > negative ? "positive" : "negative";
}
