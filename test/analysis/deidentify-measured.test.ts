import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../analysis/deidentify/find.ts";
import { type IdentifierCounts, scoreIdentifiers } from "../../analysis/deidentify/score.ts";
import type { Identifier } from "../../analysis/types.ts";

interface Labelled {
  text: string;
  identifiers: Identifier[];
}
const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

describe("a storyteller who had seen nothing of the rules", () => {
  test("has nearly every person and place covered, on the stories that are only measured on", () => {
    const stories = read("../../content/stories/dev.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Labelled);
    const score = {};
    for (const { text, identifiers } of stories) scoreIdentifiers(identifiers, findIdentifiers(text), score);
    const { person, place, all } = score as Record<
      string,
      { n: number; covered: number; found: number; correct: number }
    >;
    expect(person!.covered / person!.n).toBeGreaterThan(0.93);
    expect(place!.covered / place!.n).toBeGreaterThan(0.92);
    expect(all!.correct / all!.found).toBeGreaterThan(0.8);
  });

  test("and uses no capital is covered too: 100 stories by somebody who saw nothing of this, most names in them words as well", () => {
    const score: Record<string, IdentifierCounts> = {};
    for (const line of read("../cases/lower-case.jsonl").trim().split("\n")) {
      const { text, identifiers } = JSON.parse(line) as Labelled;
      scoreIdentifiers(identifiers, findIdentifiers(text), score);
    }
    expect(score.person!.covered / score.person!.n).toBeGreaterThan(0.87);
    expect(score.all!.correct / score.all!.found).toBeGreaterThan(0.95);
  });

  test("has names that stay found when the story is put in lower case", () => {
    const score: Record<string, IdentifierCounts> = {};
    for (const line of read("../../content/stories/fresh.jsonl").trim().split("\n")) {
      const { text, identifiers } = JSON.parse(line) as Labelled;
      const lower = text.toLowerCase();
      if (lower.length === text.length) scoreIdentifiers(identifiers, findIdentifiers(lower), score);
    }
    expect(score.person!.covered / score.person!.n).toBeGreaterThan(0.97);
  });

  test("and spells by ear, chats, learns Dutch, speaks dialect or dictates is covered: 240 stories retold by four writers", () => {
    const score: Record<string, IdentifierCounts> = {};
    for (const line of read("../../content/stories/retold.jsonl").trim().split("\n")) {
      const { text, identifiers } = JSON.parse(line) as Labelled;
      scoreIdentifiers(identifiers, findIdentifiers(text), score);
    }
    expect(score.person!.covered / score.person!.n).toBeGreaterThan(0.91);
    expect(score.person!.correct / score.person!.found).toBeGreaterThan(0.76);
    expect(score.all!.covered / score.all!.n).toBeGreaterThan(0.82);
  });

  test("has houses and schools in small letters covered: 180 texts by two who saw nothing of this (read since)", () => {
    const count = { named: 0, covered: 0, elsewhere: 0 };
    for (const line of read("../cases/small-organisations.jsonl").trim().split("\n")) {
      const one = JSON.parse(line) as Record<"organisation" | "person" | "place", string[]> & {
        text: string;
      };
      const finds = findIdentifiers(one.text);
      const spans = [...one.organisation, ...one.person, ...one.place].map((name) => {
        const start = one.text.indexOf(name);
        return { start, end: start + name.length };
      });
      for (const { start, end } of spans.slice(0, one.organisation.length)) {
        count.named++;
        if (finds.some((find) => find.start <= start && find.end >= end)) count.covered++;
      }
      count.elsewhere += finds.filter((find) =>
        spans.every(({ start, end }) => find.end <= start || find.start >= end),
      ).length;
    }
    expect(count.named).toBe(135);
    expect(count.covered).toBeGreaterThanOrEqual(80);
    expect(count.elsewhere).toBeLessThanOrEqual(11);
  });
});
