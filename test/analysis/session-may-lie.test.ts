import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choose } from "../../analysis/session/choose.ts";
import { mayLie, type Told } from "../../analysis/session/may-lie.ts";
import { type Batch, publish, type Shown, show } from "../../analysis/summary/publish.ts";
import type { Valence } from "../../analysis/types.ts";

const limits = { threshold: 4, cellMinimum: 2 };
const providers = ["a", "b", "c"];
const segments = ["1", "2"];

interface Story extends Told {
  provider: string;
  segment: string;
  state: "coded" | "uncoded" | "withheld";
  everPublished: boolean;
}

/** What comes in, changes and goes in one week, before the figures are made and the tables are looked at. */
interface Week {
  told: (Pick<Story, "provider" | "segment" | "released" | "codes"> & { wave: string; again: boolean })[];
  changed: { pick: number; how: "release" | "uncode" | "withhold" | "withdraw" }[];
}

/** Whoever prepares sessions may ask for each of these, as often as they like. */
const tables = [null, ...providers].flatMap((provider) =>
  [null, ...segments].map((segment) => ({ provider, segment })),
);

interface Seen {
  week: number;
  /** Codes by the id of each story that may be drawn. */
  cards: Map<string, Told["codes"]>;
  stories: Story[];
  /** How many tellers went out together with each teller, in a batch that is still whole. */
  counting: Map<string, number>;
}

const groupOf = (provider: string, segment: string, wave: string) => `${provider}/${segment}/${wave}`;

/** A region week after week: its groups, who of them counts in which batch, and every table there has been. */
function live(weeks: Week[]) {
  let stories: Story[] = [];
  const batches = new Map<string, Batch[]>();
  /** The group and number of the batch each teller went out in, whatever became of it. */
  const wentIn = new Map<string, [group: string, batch: number]>();
  const everPublished = new Set<string>();
  const seen: Seen[] = [];
  const shownIn: Map<string, Shown["counts"]>[] = [];
  let count = 0;
  for (const [week, { told, changed }] of weeks.entries()) {
    for (const { wave, again, ...one } of told) {
      const group = groupOf(one.provider, one.segment, wave);
      const id = `s${count++}`;
      const before = again ? stories.find((story) => story.group === group) : undefined;
      stories.push({
        ...one,
        id,
        group,
        teller: before?.teller ?? id,
        batch: null,
        everPublished: false,
        state: "coded",
      });
    }
    for (const { pick, how } of changed) {
      const story = stories[pick % Math.max(1, stories.length)];
      if (!story) continue;
      if (how === "release") story.released = !story.released;
      else if (how === "withdraw") stories = stories.filter(({ teller }) => teller !== story.teller);
      else story.state = how === "uncode" ? "uncoded" : "withheld";
    }
    const published = new Map<string, Shown["counts"]>();
    for (const group of new Set(stories.map((story) => story.group))) {
      const own = stories.filter((story) => story.group === group);
      const made = publish(own, batches.get(group) ?? [], limits);
      batches.set(group, made.batches);
      for (const { storyId, batch } of made.assigned) {
        const story = own.find(({ id }) => id === storyId)!;
        Object.assign(story, { batch, everPublished: true });
        wentIn.set(story.teller, [group, batch]);
      }
      for (const story of own) if (made.leaving.includes(story.id)) story.batch = null;
      const shown = show(made.batches, limits);
      if (!shown) continue;
      published.set(group, shown.counts);
      everPublished.add(group);
    }
    shownIn.push(published);
    const counting = new Map<string, number>();
    for (const [teller, [group, batch]] of wentIn) {
      const whole = batches.get(group)!.find(({ number, dissolved }) => number === batch && !dissolved);
      if (whole) counting.set(teller, whole.tellers);
    }
    const now = structuredClone(stories).filter((story) => story.state === "coded");
    for (const { provider, segment } of tables) {
      const asked = now.filter(
        (story) =>
          (provider === null || story.provider === provider) &&
          (segment === null || story.segment === segment),
      );
      seen.push({ week, stories: asked, cards: mayLie(asked, published), counting });
    }
  }
  return { seen, everPublished, shownIn };
}

const codes = fc.uniqueArray(
  fc.record({ theme: fc.constantFrom("t", "u"), valence: fc.constantFrom<Valence>("positive", "negative") }),
  { maxLength: 2, selector: ({ theme, valence }) => `${theme} ${valence}` },
);
const week: fc.Arbitrary<Week> = fc.record({
  told: fc.array(
    fc.record({
      provider: fc.constantFrom(...providers),
      segment: fc.constantFrom("1", "1", "1", "2"),
      wave: fc.constantFrom("x", "x", "x", "y"),
      released: fc.boolean(),
      again: fc.constantFrom(false, false, false, false, true),
      codes,
    }),
    { maxLength: 16, size: "max" },
  ),
  changed: fc.array(
    fc.record({
      pick: fc.nat(500),
      how: fc.constantFrom("release", "release", "uncode", "withhold", "withdraw", "withdraw"),
    }),
    { maxLength: 2 },
  ),
});
const weeks = fc.array(week, { minLength: 2, maxLength: 6 });
const some = fc.array(fc.nat(500), { minLength: 1, maxLength: 3 });

/** Released stories of as many tellers. */
const alike = (count: number, provider: string, more: Partial<Week["told"][number]> = {}): Week["told"] =>
  Array.from({ length: count }, () => ({
    provider,
    segment: "1",
    wave: "x",
    released: true,
    again: false,
    codes: [],
    ...more,
  }));
const said: Told["codes"] = [{ theme: "t", valence: "positive" }];
const heard = { codes: said };
const still = (...told: Week["told"]): Week => ({ told, changed: [] });
/** Ids of what may lie in a week, about a provider or about all of them. */
const ids = ({ seen }: ReturnType<typeof live>, at: number, provider: string | null = null): string[] => {
  const place = tables.findIndex((table) => table.provider === provider && table.segment === null);
  return [...seen.filter((one) => one.week === at)[place]!.cards.keys()];
};

describe("a contract manager who prepares many sessions", () => {
  it("is not left with one small provider's stories when two others are published in the same week", () => {
    const life = live([
      still(...alike(3, "a"), ...alike(3, "b"), ...alike(2, "c")),
      still(...alike(1, "a"), ...alike(1, "b")),
    ]);
    const named = [...ids(life, 1, "a"), ...ids(life, 1, "b")];
    expect(named).toHaveLength(8);
    expect(ids(life, 0).filter((id) => !named.includes(id))).toEqual([]);
  });

  it("sees no story come alone after the others: it waits until there is a batch of tellers again", () => {
    const life = live([
      still(...alike(4, "a")),
      still(...alike(1, "a")),
      still(...alike(3, "a", { released: false })),
    ]);
    expect([0, 1, 2].map((at) => ids(life, at, "a").length)).toEqual([4, 4, 5]);
  });

  it("still reads what somebody of the crowd adds later", () => {
    const life = live([still(...alike(4, "a")), still(...alike(1, "a", { again: true }))]);
    expect(ids(life, 1, "a")).toHaveLength(5);
  });

  it("finds that under its theme, whoever came before it and waits", () => {
    const life = live([
      still(...alike(4, "a", heard)),
      {
        told: [...alike(1, "a", heard), ...alike(1, "a", { ...heard, again: true })],
        changed: [{ pick: 1, how: "uncode" }],
      },
    ]);
    const { cards } = life.seen.findLast(({ cards }) => cards.size > 0)!;
    expect(Object.fromEntries(cards)).toEqual({ s0: said, s2: said, s3: said, s5: said });
  });

  it("never again reads who does not count since one of their batch withdrew, nor misses anybody of the next for them", () => {
    const life = live([
      still(...alike(4, "a", heard)),
      { told: [], changed: [{ pick: 0, how: "withdraw" }] },
      still(...alike(4, "a", heard)),
    ]);
    expect([0, 1].map((at) => ids(life, at, "a").length)).toEqual([4, 0]);
    expect(ids(life, 2, "a")).toEqual(["s4", "s5", "s6", "s7"]);
    const { cards } = life.seen.findLast(({ week, cards }) => week === 2 && cards.size > 0)!;
    expect([...cards.values()]).toEqual([said, said, said, said]);
  });

  it("never finds fewer small providers' stories than the threshold, nor those of one, by taking sets from each other", () => {
    let left = 0;
    fc.assert(
      fc.property(weeks, fc.array(fc.tuple(some, some), { minLength: 20 }), (history, pairs) => {
        const { seen, everPublished } = live(history);
        const sets = (picks: number[]) => picks.map((pick) => seen[pick % seen.length]!);
        for (const [plus, minus] of pairs) {
          const away = new Set(sets(minus).flatMap(({ cards }) => [...cards.keys()]));
          const rest = new Map(
            sets(plus).flatMap(({ stories, cards }) =>
              stories.filter(({ id }) => cards.has(id) && !away.has(id)).map((story) => [story.id, story]),
            ),
          );
          const small = [...rest.values()].filter((story) => !everPublished.has(story.group));
          expect(small.length === 0 || small.length >= limits.threshold).toBe(true);
          expect(small.length > 0 && new Set(small.map(({ provider }) => provider)).size === 1).toBe(false);
          if (rest.size > 0 && away.size > 0) left++;
        }
      }),
      { numRuns: 100, endOnFailure: true },
    );
    // The histories do hold what this is about: sets that leave something of each other.
    expect(left).toBeGreaterThan(100);
  });

  it("reads nobody who does not count among at least as many tellers as the threshold", () => {
    let read = 0;
    fc.assert(
      fc.property(weeks, (history) => {
        const { seen } = live(history);
        for (const { stories, cards, counting } of seen) {
          for (const { id, teller } of stories) {
            if (!cards.has(id)) continue;
            expect(counting.get(teller) ?? 0).toBeGreaterThanOrEqual(limits.threshold);
            read++;
          }
        }
      }),
      { numRuns: 200, endOnFailure: true },
    );
    expect(read).toBeGreaterThan(1000);
  });

  it("counts no more cards under a theme than the overview shows, and none where it hides the count", () => {
    let counted = 0;
    fc.assert(
      fc.property(weeks, fc.constantFrom("t", "u"), fc.nat(1000), (history, theme, seed) => {
        const { seen, shownIn } = live(history);
        for (const { week: at, stories, cards } of seen) {
          const candidates = stories
            .filter(({ id }) => cards.has(id))
            .map(({ id, provider }) => ({ id, provider, respondent: "", length: 1, codes: cards.get(id)! }));
          const drawn = choose(candidates, { count: 24, seed, themes: [theme] });
          for (const [group, counts] of shownIn[at]!) {
            const said = stories
              .filter((story) => story.group === group && drawn.includes(story.id))
              .map(({ id }) => cards.get(id)!.filter((code) => code.theme === theme));
            expect(said.every((found) => found.length > 0)).toBe(true);
            for (const valence of ["positive", "negative"] as const) {
              const times = said.flat().filter((code) => code.valence === valence).length;
              expect(times).toBeLessThanOrEqual(counts[theme]?.[valence] ?? 0);
            }
            counted += said.length;
          }
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(counted).toBeGreaterThan(500);
  });

  it("finds under a theme everybody who counts there, whoever else there is", () => {
    let found = 0;
    fc.assert(
      fc.property(weeks, (history) => {
        const { seen, shownIn } = live(history);
        for (const { week: at, stories, counting } of seen) {
          const lying = mayLie(
            stories.map((story) => ({ ...story, released: true })),
            shownIn[at]!,
          );
          // What somebody added waits while the story they count with is being coded anew.
          const wentOut = stories.filter((story) => story.everPublished && counting.has(story.teller));
          const tellers = new Set(wentOut.map(({ teller }) => teller));
          for (const [group, counts] of shownIn[at]!) {
            const own = stories.filter((story) => story.group === group && tellers.has(story.teller));
            for (const [theme, byValence] of Object.entries(counts)) {
              for (const [valence, figure] of Object.entries(byValence)) {
                const says = (codes: Told["codes"] = []) =>
                  codes.some((code) => code.theme === theme && code.valence === valence);
                const who = own.filter((story) => says(story.codes));
                const named = who.filter((story) => says(lying.get(story.id))).length;
                expect(named).toBe(Math.min(who.length, figure ?? 0));
                found += named;
              }
            }
          }
        }
      }),
      { numRuns: 200, endOnFailure: true },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it("gets the same cards whether two people, one or nobody said what the overview hides", () => {
    fc.assert(
      fc.property(weeks, (history) => {
        const { seen, shownIn } = live(history);
        for (const { week: at, stories, cards } of seen) {
          const silent = stories.map((story) => ({
            ...story,
            codes: story.codes.filter(
              ({ theme, valence }) => typeof shownIn[at]!.get(story.group)?.[theme]?.[valence] === "number",
            ),
          }));
          expect(mayLie(silent, shownIn[at]!)).toEqual(cards);
        }
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});
