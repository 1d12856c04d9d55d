import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Choosable, choose, distance } from "../../analysis/session/choose.ts";
import type { Valence } from "../../analysis/types.ts";

const story = (id: string, codes: [string, Valence][], more: Partial<Choosable> = {}): Choosable => ({
  id,
  codes: codes.map(([theme, valence]) => ({ theme, valence })),
  respondent: "youth",
  provider: "p",
  length: 600,
  ...more,
});

const many = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    codes: fc.array(
      fc.record({
        theme: fc.constantFrom("safety", "being-heard", "continuity", "education"),
        valence: fc.constantFrom<Valence>("positive", "negative", "mixed"),
      }),
      { maxLength: 4 },
    ),
    respondent: fc.constantFrom("youth", "parent"),
    provider: fc.constantFrom("a", "b", "c"),
    length: fc.integer({ min: 20, max: 6000 }),
  }),
  { selector: (s) => s.id, maxLength: 40 },
);
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe("the stories on the table of a duidingssessie", () => {
  it("hold both sides of the theme, though nearly everybody is positive", () => {
    const stories = Array.from({ length: 30 }, (_, i) => story(`p${i}`, [["safety", "positive"]]));
    stories.push(story("n", [["safety", "negative"]]));
    for (let s = 0; s < 20; s++) {
      expect(choose(stories, { count: 2, seed: s, themes: ["safety"] })).toContain("n");
    }
  });

  it("come from a parent too when there is one", () => {
    const stories = Array.from({ length: 20 }, (_, i) => story(`y${i}`, [["safety", "positive"]]));
    stories.push(story("parent", [["safety", "positive"]], { respondent: "parent" }));
    expect(choose(stories, { count: 2, seed: 4, themes: ["safety"] })).toContain("parent");
  });

  it("are about the asked themes, and nothing is added to fill the table", () => {
    const stories = [story("yes", [["safety", "positive"]]), story("no", [["education", "positive"]])];
    expect(choose(stories, { count: 5, seed: 1, themes: ["safety"] })).toEqual(["yes"]);
  });

  it("are the same for the same seed, in whatever order the stories come, and others for another seed", () => {
    fc.assert(
      fc.property(many, seed, (stories, s) => {
        const wish = { count: 6, seed: s, themes: [] };
        expect(choose([...stories].reverse(), wish)).toEqual(choose(stories, wish));
      }),
    );
    const stories = Array.from({ length: 40 }, (_, i) => story(`s${i}`, [["safety", "positive"]]));
    const draws = new Set(
      [1, 2, 3, 4, 5, 6].map((s) => choose(stories, { count: 4, seed: s, themes: [] }).join()),
    );
    expect(draws.size).toBeGreaterThan(4);
  });

  it("are each there once, never more than asked, and as many as there are", () => {
    fc.assert(
      fc.property(many, seed, fc.nat(50), (stories, s, count) => {
        const ids = choose(stories, { count, seed: s, themes: [] });
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.length).toBe(Math.min(count, stories.length));
      }),
    );
  });

  it("keep what lies on the table and add what differs from it", () => {
    const stories = [
      story("a", [["safety", "positive"]]),
      story("b", [["safety", "positive"]]),
      story("c", [["education", "negative"]], { respondent: "parent" }),
    ];
    expect(choose(stories, { count: 2, seed: 9, themes: [], keep: ["a"] })).toEqual(["a", "c"]);
  });

  it("lie at least half as far apart as the best possible choice (checked by trying every choice)", () => {
    fc.assert(
      fc.property(
        many.filter((m) => m.length >= 4 && m.length <= 9),
        seed,
        (stories, s) => {
          const spread = (set: Choosable[]) =>
            Math.min(...set.flatMap((a, i) => set.slice(i + 1).map((b) => distance(a, b))));
          const picked = choose(stories, { count: 3, seed: s, themes: [] }).map(
            (id) => stories.find((x) => x.id === id)!,
          );
          let best = 0;
          for (const a of stories)
            for (const b of stories)
              for (const c of stories)
                if (a.id < b.id && b.id < c.id) best = Math.max(best, spread([a, b, c]));
          expect(spread(picked)).toBeGreaterThanOrEqual(best / 2 - 1e-9);
        },
      ),
    );
  });
});
