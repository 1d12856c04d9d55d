import { random } from "../learn/random.ts";
import type { Valence } from "../types.ts";

/** What the choice looks at; never the words themselves. */
export interface Choosable {
  id: string;
  codes: { theme: string; valence: Valence }[];
  respondent: string;
  provider: string;
  /** Characters of the safe text. */
  length: number;
}

export interface Choice {
  /** How many stories lie on the table in the end, `keep` included. */
  count: number;
  /** Any whole number: the same seed gives the same stories. */
  seed: number;
  /** Theme ids the session is about; empty: all of them. */
  themes: string[];
  /** Stories that are on the table already and stay there. */
  keep?: string[];
}

/**
 * Picks stories that differ: farthest-first traversal (T. F. Gonzalez, "Clustering to minimize the maximum intercluster
 * distance", Theoretical Computer Science 38, 1985), which comes within a factor two of the widest possible spread. The
 * first is drawn by lot, every next one lies farthest from all that lie on the table. As long as a side (valence) of an
 * asked theme is not on the table yet, stories that bring one go first, so that no side is left out by the spread.
 * Stories without an asked theme are never picked. The order of `stories` does not matter.
 * @returns ids, `keep` first, then in the order of picking; fewer than `count` when there are no more
 */
export function choose(stories: Choosable[], { count, seed, themes, keep = [] }: Choice): string[] {
  const asked = new Set(themes);
  const kept = keep.flatMap((id) => stories.find((story) => story.id === id) ?? []);
  const rest = shuffled(
    stories.filter((story) => {
      if (keep.includes(story.id)) return false;
      return asked.size === 0 || story.codes.some((code) => asked.has(code.theme));
    }),
    seed,
  );
  const chosen = [...kept];
  const nearest = new Map(rest.map((story) => [story.id, distanceTo(story, chosen)]));
  const heard = new Set(chosen.flatMap((story) => sides(story, asked)));
  while (chosen.length < count && rest.length > 0) {
    const fresh = rest.filter((story) => sides(story, asked).some((side) => !heard.has(side)));
    const from = fresh.length > 0 ? fresh : rest;
    const next = from.reduce((best, story) =>
      nearest.get(story.id)! > nearest.get(best.id)! ? story : best,
    );
    rest.splice(rest.indexOf(next), 1);
    chosen.push(next);
    for (const side of sides(next, asked)) heard.add(side);
    for (const story of rest) {
      nearest.set(story.id, Math.min(nearest.get(story.id)!, distance(story, next)));
    }
  }
  return chosen.map((story) => story.id);
}

/** How much two stories differ, 0 to 1: first in what they tell, then in tone, teller, provider and length. */
export function distance(a: Choosable, b: Choosable): number {
  const length = Math.abs(Math.log((1 + a.length) / (1 + b.length))) / Math.log(10);
  return (
    0.5 * (1 - overlap(codesOf(a), codesOf(b))) +
    0.2 * (tone(a) === tone(b) ? 0 : 1) +
    0.15 * (a.respondent === b.respondent ? 0 : 1) +
    0.1 * (a.provider === b.provider ? 0 : 1) +
    0.05 * Math.min(1, length)
  );
}

const codesOf = (story: Choosable) => new Set(story.codes.map((code) => `${code.theme} ${code.valence}`));

const sides = (story: Choosable, asked: Set<string>): string[] =>
  story.codes.filter((code) => asked.has(code.theme)).map((code) => `${code.theme} ${code.valence}`);

function distanceTo(story: Choosable, chosen: Choosable[]): number {
  return chosen.reduce((least, other) => Math.min(least, distance(story, other)), Number.POSITIVE_INFINITY);
}

/** Shared part of two sets (Jaccard); two empty sets are alike. */
function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((item) => b.has(item)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

function tone(story: Choosable): Valence | "none" {
  const balance = story.codes.reduce(
    (sum, code) => sum + (code.valence === "positive" ? 1 : code.valence === "negative" ? -1 : 0),
    0,
  );
  return story.codes.length === 0 ? "none" : balance > 0 ? "positive" : balance < 0 ? "negative" : "mixed";
}

/** By id first, so that the order of arrival decides nothing; then Fisher and Yates by the seed. */
function shuffled(stories: Choosable[], seed: number): Choosable[] {
  const list = [...stories].sort((a, b) => (a.id < b.id ? -1 : 1));
  const next = random(seed);
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
