import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { merge, same } from "../../survey-ui/respondent/merge.ts";

describe("two devices went on with the same story", () => {
  it("what only one of them changed is taken from that one", () => {
    const base = { story: "a", title: "t" };
    expect(merge(base, { story: "a en meer", title: "t" }, { story: "a", title: "anders" })).toEqual({
      answers: { story: "a en meer", title: "anders" },
      both: false,
    });
  });

  it("who wrote further on the other's words has the whole", () => {
    expect(merge({ story: "a" }, { story: "a b c" }, { story: "a b" }).answers.story).toBe("a b c");
    expect(merge({ story: "a" }, { story: "a b" }, { story: "a b c" }).answers.story).toBe("a b c");
  });

  it("where both wrote something else, both stay, and that is told", () => {
    const joined = merge({ story: "a" }, { story: "ik hier" }, { story: "ik daar" });
    expect(joined).toEqual({ answers: { story: "ik daar\n\nik hier" }, both: true });
  });

  it("an answer that was taken away stays away, unless the other changed it", () => {
    expect(merge({ pace: 3 }, {}, { pace: 3 }).answers).toEqual({});
    expect(merge({ pace: 3 }, {}, { pace: 5 }).answers).toEqual({});
    expect(merge({ pace: 3 }, { pace: 3 }, {}).answers).toEqual({});
  });

  it("further stories are joined like the first, and one taken away stays where the other went on with it", () => {
    const base = { story: "a", more: { "2": { story: "twee", pace: 1 }, "3": { story: "drie" } } };
    const here = { story: "a", more: { "2": { story: "twee en meer", pace: 1 } } };
    const there = { story: "a", more: { "2": { story: "twee", pace: 9 }, "3": { story: "drie en meer" } } };
    expect(merge(base, here, there)).toEqual({
      answers: {
        story: "a",
        more: { "2": { story: "twee en meer", pace: 9 }, "3": { story: "drie en meer" } },
      },
      both: false,
    });
    expect(merge(base, here, base).answers).toEqual(here);
    const clash = merge({}, { more: { "2": { story: "hier" } } }, { more: { "2": { story: "daar" } } });
    expect(clash).toEqual({ answers: { more: { "2": { story: "daar\n\nhier" } } }, both: true });
  });

  it("no word that either side wrote is ever lost, whatever they wrote", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, (was, here, there) => {
        const { story = "" } = merge({ story: was }, { story: here }, { story: there }).answers as {
          story?: string;
        };
        // A side that changed nothing gave its words up to the other's change.
        if (here !== was) expect(story).toContain(here);
        if (there !== was && here !== "") expect(story).toContain(there);
      }),
    );
  });

  it("sameness does not depend on the order of keys, as databases have their own", () => {
    const value: fc.Arbitrary<unknown> = fc.jsonValue({ maxDepth: 3 });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value), (answers) => {
        const turned = Object.fromEntries(Object.entries(answers).reverse());
        expect(same(answers, turned)).toBe(true);
        expect(same(answers, { ...turned, onemore: 1 })).toBe(false);
      }),
    );
  });
});
