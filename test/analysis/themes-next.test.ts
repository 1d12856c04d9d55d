import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { random } from "../../analysis/learn/random.ts";
import { fewest, measureAll, measureThemes, wilson } from "../../analysis/themes/figures.ts";
import { indexEvidence, lemmasOf } from "../../analysis/themes/nearest.ts";
import { type Candidate, drawLot, nextToCode } from "../../analysis/themes/next.ts";

describe("a story's lot", () => {
  it("is drawn from chance and the shares alone: it cannot know what a story says", () => {
    // The function is given nothing else; what is left to show is that it uses chance as it should.
    expect(drawLot.length).toBe(2);
    const chance = random(1);
    const lots = Array.from({ length: 5000 }, () => drawLot({ holdout: 0.1, double: 0.25 }, chance));
    const share = (of: (lot: (typeof lots)[number]) => boolean) => lots.filter(of).length / lots.length;
    expect(share((lot) => lot.holdout)).toBeCloseTo(0.1, 1);
    expect(share((lot) => lot.coders === 2)).toBeCloseTo(0.25, 1);
    expect(share((lot) => lot.holdout && lot.coders === 2)).toBeCloseTo(0.025, 1);
  });
  it("is never the holdout at a share of nought", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999999, noNaN: true }), (n) => {
        expect(drawLot({ holdout: 0, double: 0 }, () => n)).toEqual({ holdout: false, coders: 1 });
      }),
    );
  });
});

describe("what to code next", () => {
  const candidates: Candidate[] = Array.from({ length: 50 }, (_, i) => ({
    id: `s${i}`,
    probabilities: { safety: i / 50, expertise: 1 - i / 50 },
    holdout: i % 10 === 0,
  }));
  const coded = { safety: 500, expertise: 2 };

  it("is by turns uncertain, rare and holdout, no story twice, the same for the same question", () => {
    const options = { count: 20, coded, turn: 0 };
    const next = nextToCode(candidates, options);
    expect(next).toEqual(nextToCode(candidates, options));
    expect(new Set(next.map((n) => n.id)).size).toBe(20);
    expect(next.filter((n) => n.why === "holdout")).toHaveLength(4);
    expect(next.find((n) => n.why === "rare")?.theme).toBe("expertise");
    const unsure = next.find((n) => n.why === "uncertain")!;
    expect(Math.abs(candidates.find((c) => c.id === unsure.id)!.probabilities.safety! - 0.5)).toBeLessThan(
      0.05,
    );
  });

  it("gives the same mixture to who asks for one at a time", () => {
    const whys = new Set<string>();
    let left = candidates;
    for (let turn = 0; turn < 10; turn++) {
      const [one] = nextToCode(left, { count: 1, coded, turn });
      whys.add(one!.why);
      left = left.filter(({ id }) => id !== one!.id);
    }
    expect([...whys].sort()).toEqual(["holdout", "rare", "uncertain"]);
  });

  it("puts first what a colleague waits for, and last what nothing has read", () => {
    const mixed: Candidate[] = [
      { id: "unread", probabilities: {} },
      ...candidates.slice(0, 3),
      { id: "second", probabilities: {}, second: true, holdout: true },
    ];
    const next = nextToCode(mixed, { count: 9, coded: {}, turn: 0 });
    expect(next).toHaveLength(5);
    expect(next[0]).toEqual({ id: "second", why: "second" });
    expect(next.at(-1)).toEqual({ id: "unread", why: "unread" });
  });

  it("does not order the holdout by what an engine thinks of it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 }),
        (ps) => {
          const holdout = ps.map((p, i) => ({ id: `h${i}`, probabilities: { safety: p }, holdout: true }));
          expect(nextToCode(holdout, { count: 99, coded: {}, turn: 0 }).map((n) => n.id)).toEqual(
            holdout.map((h) => h.id),
          );
        },
      ),
    );
  });

  it("is nothing where nothing waits", () => {
    expect(nextToCode([], { count: 3, coded: {}, turn: 2 })).toEqual([]);
  });
});

describe("the figures a researcher sees", () => {
  it("are Wilson's intervals, as in the literature (Newcombe 1998: 81 of 263)", () => {
    const { value, low, high } = wilson(81, 263);
    expect([value, low, high].map((n) => Number(n.toFixed(4)))).toEqual([0.308, 0.2553, 0.3662]);
    expect(wilson(0, 20).low).toBe(0);
    expect(wilson(20, 20).high).toBe(1);
  });

  it("are not given for a theme with too few stories, but its number is", () => {
    const story = (suggested: string[], coded: string[]) => ({ suggested, coded });
    const stories = [
      ...Array.from({ length: 12 }, () => story(["safety"], ["safety"])),
      ...Array.from({ length: 3 }, () => story(["safety"], [])),
      ...Array.from({ length: fewest - 1 }, () => story([], ["expertise"])),
    ];
    const [safety, expertise, other] = measureThemes(stories, ["safety", "expertise", "adulthood"]);
    expect(safety).toMatchObject({
      n: 12,
      suggested: 15,
      both: 12,
      recall: { value: 1 },
      precision: { value: 0.8 },
    });
    expect(safety!.f1!.value).toBeCloseTo(24 / 27);
    expect(expertise).toMatchObject({ n: fewest - 1, precision: null, recall: null, f1: null });
    expect(other).toMatchObject({ n: 0, f1: null });
    // Suggested in too few for the one is too few for the others, which would give it away.
    const seldom = [
      ...stories.slice(0, fewest - 1),
      ...Array.from({ length: 6 }, () => story([], ["safety"])),
    ];
    const [rare] = measureThemes(seldom, ["safety"]);
    expect(rare).toMatchObject({
      n: 15,
      suggested: fewest - 1,
      both: fewest - 1,
      precision: null,
      recall: null,
      f1: null,
    });
    expect(measureAll(stories)).toMatchObject({ n: 21, suggested: 15, both: 12 });
  });

  it("always lie inside their interval", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 80 }), (pairs) => {
        const stories = pairs.map(([a, b]) => ({ suggested: a ? ["x"] : [], coded: b ? ["x"] : [] }));
        const [x] = measureThemes(stories, ["x"]);
        for (const share of [x!.precision, x!.recall, x!.f1]) {
          if (!share) continue;
          expect(share.low).toBeLessThanOrEqual(share.value);
          expect(share.high).toBeGreaterThanOrEqual(share.value);
        }
      }),
    );
  });
});

describe("the nearest coding", () => {
  const evidence = [
    {
      id: "a",
      storyId: "1",
      theme: "being-heard",
      valence: "negative",
      words: "niemand luisterde ooit naar mijn verhaal",
    },
    {
      id: "b",
      storyId: "2",
      theme: "being-heard",
      valence: "positive",
      words: "de voogd luisterde naar mijn verhaal",
    },
    {
      id: "c",
      storyId: "3",
      theme: "waiting-time",
      valence: "negative",
      words: "ik stond een jaar op de wachtlijst",
    },
  ];
  const near = (words: string, storyId = "9") =>
    indexEvidence(evidence.map((one) => ({ ...one, lemmas: lemmasOf(one.words) }))).nearest(
      { theme: "being-heard", valence: "negative", words },
      storyId,
    );

  it("says the same thing in other forms of its words, with the same theme and valence", () => {
    expect(near("er heeft nooit iemand naar mijn verhalen geluisterd")).toBe("a");
  });
  it("is none where nothing is alike, and never one of the story itself", () => {
    expect(near("het eten was koud")).toBeNull();
    expect(near("niemand luisterde ooit naar mijn verhaal", "1")).toBeNull();
    expect(near("")).toBeNull();
  });
});
