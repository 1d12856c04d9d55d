import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addUp, wilson } from "../../analysis/summary/add.ts";
import {
  type Batch,
  type GroupStory,
  type Publication,
  publish,
  show,
} from "../../analysis/summary/publish.ts";
import type { Valence } from "../../analysis/types.ts";

const limits = { threshold: 5, cellMinimum: 3 };
const valences = ["positive", "negative", "mixed"] as const;

/** Stories of as many tellers, all coded with the same themes. */
function told(count: number, codes: GroupStory["codes"] = [], prefix = "s"): GroupStory[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${prefix}${i}`,
    teller: `teller ${prefix}${i}`,
    state: "coded",
    batch: null,
    everPublished: false,
    codes,
  }));
}

/** Publishes and writes the batch numbers into the stories, as the summarise step does. */
function out(stories: GroupStory[], batches: Batch[], within = limits): Batch[] {
  const publication = publish(stories, batches, within);
  write(stories, publication);
  return publication.batches;
}

function write(stories: GroupStory[], { assigned, leaving }: Publication): void {
  const byId = new Map(stories.map((story) => [story.id, story]));
  for (const { storyId, batch } of assigned)
    Object.assign(byId.get(storyId)!, { batch, everPublished: true });
  for (const id of leaving) byId.get(id)!.batch = null;
}

const heard = { theme: "being-heard", valence: "positive" as Valence };

describe("what a contract manager gets to see of a group", () => {
  it("is nothing while four people told a story and five are needed", () => {
    expect(show(out(told(4), []), limits)).toBeNull();
  });

  it("is every story once there are enough", () => {
    expect(show(out(told(5, [heard]), []), limits)).toEqual({
      stories: 5,
      counts: { "being-heard": { positive: 5, negative: null, mixed: null } },
    });
  });

  it("does not move when a sixth person tells a story, and does when five more have", () => {
    const stories = told(5, [heard]);
    let batches = out(stories, []);
    stories.push(...told(1, [heard], "late"));
    batches = out(stories, batches);
    expect(show(batches, limits)?.stories).toBe(5);
    stories.push(...told(4, [heard], "later"));
    batches = out(stories, batches);
    expect(show(batches, limits)?.stories).toBe(10);
  });

  it("hides what fewer than three said, and makes no difference between two, one and nobody", () => {
    const stories = told(8);
    for (const story of stories.slice(0, 2)) story.codes = [heard];
    for (const story of stories.slice(2, 5)) story.codes = [{ theme: "safety", valence: "negative" }];
    expect(show(out(stories, []), limits)!.counts).toEqual({
      safety: { positive: null, negative: 3, mixed: null },
    });
  });

  it("adds what two said now to what one said before, so that small voices are heard in the end", () => {
    const stories = told(5);
    stories[0]!.codes = [heard];
    let batches = out(stories, []);
    expect(show(batches, limits)!.counts).toEqual({});
    const more = told(5, [], "more");
    more[0]!.codes = [heard];
    more[1]!.codes = [heard];
    stories.push(...more);
    batches = out(stories, batches);
    expect(show(batches, limits)!.counts["being-heard"]!.positive).toBe(3);
  });

  it("counts somebody who told five stories as one person", () => {
    const stories = told(5, [heard]);
    for (const story of stories) story.teller = "one and the same";
    expect(show(out(stories, []), limits)).toBeNull();
  });

  it("counts two stories of one teller as two stories, but hides a theme only two people spoke of", () => {
    const stories = told(6);
    stories[1]!.teller = stories[0]!.teller;
    for (const story of stories.slice(0, 3)) story.codes = [heard];
    expect(show(out(stories, []), limits)).toEqual({ stories: 6, counts: {} });
  });

  it("counts a story once, however often the theme was marked in it", () => {
    expect(show(out(told(5, [heard, heard, heard]), []), limits)!.counts["being-heard"]!.positive).toBe(5);
  });

  it("loses the whole batch when somebody withdraws, and nobody of it comes back", () => {
    const stories = told(5, [heard]);
    let batches = out(stories, []);
    stories.shift();
    batches = out(stories, batches);
    expect(show(batches, limits)).toBeNull();
    expect(stories.map((story) => story.batch)).toEqual([null, null, null, null]);
    stories.push(...told(5, [heard], "new"));
    batches = out(stories, batches);
    expect(show(batches, limits)?.stories).toBe(5);
  });

  it("loses one part of many stories when somebody withdraws, not all of them", () => {
    const stories = told(17, [heard]);
    let batches = out(stories, []);
    expect(show(batches, limits)?.stories).toBe(17);
    stories.pop();
    batches = out(stories, batches);
    const left = show(batches, limits)!.stories;
    expect(left).toBeGreaterThanOrEqual(17 - 9);
    expect(left).toBeLessThanOrEqual(17 - 5);
  });

  it("keeps nothing of what a withdrawn story said", () => {
    const stories = told(5, [{ theme: "safety", valence: "negative" }]);
    const batches = out(stories, []);
    stories.pop();
    expect(JSON.stringify(out(stories, batches))).not.toContain("safety");
  });

  it("treats a story that may not be used as one that was withdrawn", () => {
    const stories = told(5, [heard]);
    let batches = out(stories, []);
    stories[0]!.state = "withheld";
    batches = out(stories, batches);
    expect(show(batches, limits)).toBeNull();
  });

  it("does not move when a researcher changes the coding of one published story", () => {
    const stories = told(5, [heard]);
    let batches = out(stories, []);
    const before = show(batches, limits);
    stories[0]!.codes = [];
    stories[1]!.state = "uncoded";
    batches = out(stories, batches);
    expect(show(batches, limits)).toEqual(before);
  });

  it("follows the region when it asks for larger groups than before", () => {
    const batches = out(told(9, [heard]), []);
    expect(show(batches, { threshold: 10, cellMinimum: 3 })).toBeNull();
    expect(show(batches, { threshold: 9, cellMinimum: 10 })?.counts).toEqual({});
  });
});

type Event =
  | { kind: "code"; group: number; teller: number; codes: GroupStory["codes"] }
  | { kind: "uncode" | "recode" | "withdraw" | "withhold" | "allow"; pick: number }
  | { kind: "summarise"; group: number }
  | { kind: "limits"; threshold: number; cellMinimum: number };

const codes = fc.array(
  fc.record({ theme: fc.constantFrom("a", "b"), valence: fc.constantFrom<Valence>("positive", "negative") }),
  { maxLength: 3 },
);
const groups = 4;
const event: fc.Arbitrary<Event> = fc.oneof(
  {
    weight: 14,
    arbitrary: fc.record({
      kind: fc.constant("code" as const),
      group: fc.nat(groups - 1),
      teller: fc.nat(60),
      codes,
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("summarise" as const), group: fc.nat(groups - 1) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("limits" as const),
      threshold: fc.integer({ min: limits.threshold, max: 8 }),
      cellMinimum: fc.integer({ min: limits.cellMinimum, max: 5 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "uncode" as const,
        "recode" as const,
        "withdraw" as const,
        "withhold" as const,
        "allow" as const,
      ),
      pick: fc.nat(500),
    }),
  },
);

/** Everything an observer could have written down: per view, who was counted, in all and per cell. */
interface View {
  group: number;
  tellers: Set<string>;
  cells: Map<string, Set<string>>;
}

/** Lives through the events and returns every view there has ever been, the empty one included. */
function live(events: Event[]): View[] {
  const stories = Array.from({ length: groups }, () => [] as GroupStory[]);
  const batches = Array.from({ length: groups }, () => [] as Batch[]);
  // What each story said when it went out, and with whom: kept by the test, also after a withdrawal.
  const went = Array.from({ length: groups }, () => new Map<number, GroupStory[]>());
  const views: View[] = [];
  let within = limits;
  let count = 0;
  for (const e of [
    ...events,
    ...Array.from({ length: groups }, (_, group) => ({ kind: "summarise" as const, group })),
  ]) {
    if (e.kind === "code") {
      const id = `s${count++}`;
      stories[e.group]!.push({
        id,
        teller: `${e.group}/${e.teller}`,
        state: "coded",
        batch: null,
        everPublished: false,
        codes: e.codes,
      });
    } else if (e.kind === "summarise") {
      const publication = publish(stories[e.group]!, batches[e.group]!, within);
      batches[e.group] = publication.batches;
      for (const { storyId } of publication.assigned) {
        expect(stories[e.group]!.find(({ id }) => id === storyId)!.everPublished).toBe(false);
      }
      write(stories[e.group]!, publication);
      for (const { storyId, batch } of publication.assigned) {
        const story = stories[e.group]!.find((s) => s.id === storyId)!;
        went[e.group]!.set(batch, [...(went[e.group]!.get(batch) ?? []), structuredClone(story)]);
      }
      const again = publish(stories[e.group]!, batches[e.group]!, within);
      expect(again).toEqual({ assigned: [], leaving: [], batches: batches[e.group] });
      views.push(look(e.group, batches[e.group]!, went[e.group]!, within));
    } else if (e.kind === "limits") {
      within = e;
    } else {
      const all = stories.flat();
      const story = all[e.pick % Math.max(1, all.length)];
      if (!story) continue;
      if (e.kind === "withdraw") {
        for (const list of stories) if (list.includes(story)) list.splice(list.indexOf(story), 1);
      } else if (e.kind === "recode") {
        story.codes = [{ theme: "c", valence: "mixed" }];
        story.state = "coded";
      } else {
        story.state = e.kind === "uncode" ? "uncoded" : e.kind === "withhold" ? "withheld" : "coded";
      }
    }
  }
  return views;
}

function look(group: number, batches: Batch[], went: Map<number, GroupStory[]>, within: typeof limits): View {
  const shown = show(batches, within);
  const view: View = { group, tellers: new Set(), cells: new Map() };
  if (!shown) return view;
  const whole = batches.filter((batch) => !batch.dissolved);
  const members = whole.flatMap((batch) => went.get(batch.number)!);
  for (const member of members) view.tellers.add(member.teller);
  expect(shown.stories).toBe(members.length);
  for (const theme of ["a", "b", "c"]) {
    for (const valence of valences) {
      const saidIn = (run: number) =>
        whole
          .filter((batch) => batch.cells[theme]?.[valence]?.run === run)
          .flatMap((batch) => went.get(batch.number)!)
          .filter((story) => story.codes.some((c) => c.theme === theme && c.valence === valence));
      const runs = new Set(whole.flatMap((batch) => batch.cells[theme]?.[valence]?.run ?? []));
      const inRuns = [...runs]
        .map(saidIn)
        .filter((said) => new Set(said.map((story) => story.teller)).size >= within.cellMinimum)
        .flat();
      // The figure is what these stories said, no more and no less.
      expect(shown.counts[theme]?.[valence] ?? null).toBe(inRuns.length === 0 ? null : inRuns.length);
      view.cells.set(`${theme} ${valence}`, new Set(inRuns.map((story) => story.teller)));
    }
  }
  return view;
}

/** The tellers a linear combination of figures is about. */
function support(sets: { weight: number; tellers: Set<string> }[]): number {
  const weights = new Map<string, number>();
  for (const { weight, tellers } of sets) {
    for (const teller of tellers) weights.set(teller, (weights.get(teller) ?? 0) + weight);
  }
  return [...weights.values()].filter((weight) => weight !== 0).length;
}

const history = fc.array(event, { minLength: 30, maxLength: 260, size: "max" });

describe("however stories come, change and go", () => {
  it("no two views of a group, at any two dates, differ by fewer people than the threshold", () => {
    let differing = 0;
    fc.assert(
      fc.property(history, (events) => {
        const views = live(events);
        for (const one of views) {
          for (const two of views) {
            if (one.group !== two.group) continue;
            const people = support([
              { weight: 1, tellers: one.tellers },
              { weight: -1, tellers: two.tellers },
            ]);
            expect(people === 0 || people >= limits.threshold).toBe(true);
            if (people > 0 && one.tellers.size > 0 && two.tellers.size > 0) differing++;
            for (const [key, tellers] of one.cells) {
              const said = support([
                { weight: 1, tellers },
                { weight: -1, tellers: two.cells.get(key) ?? new Set() },
              ]);
              expect(said === 0 || said >= limits.cellMinimum).toBe(true);
            }
          }
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
    // The histories do hold what this is about: figures that changed from something to something else.
    expect(differing).toBeGreaterThan(100);
  });

  it("no sum or difference of views (waves, segments, own and mirror, dates) is about fewer people", () => {
    fc.assert(
      fc.property(
        history,
        fc.array(fc.tuple(fc.nat(200), fc.constantFrom(-2, -1, 1, 2)), { minLength: 1, maxLength: 7 }),
        (events, choice) => {
          const views = live(events);
          const chosen = choice.map(([pick, weight]) => ({ weight, view: views[pick % views.length]! }));
          const people = support(chosen.map(({ weight, view }) => ({ weight, tellers: view.tellers })));
          expect(people === 0 || people >= limits.threshold).toBe(true);
          for (const theme of ["a", "b", "c"]) {
            for (const valence of valences) {
              const said = support(
                chosen.map(({ weight, view }) => ({
                  weight,
                  tellers: view.cells.get(`${theme} ${valence}`) ?? new Set<string>(),
                })),
              );
              expect(said === 0 || said >= limits.cellMinimum).toBe(true);
            }
          }
        },
      ),
      { numRuns: 400, endOnFailure: true },
    );
  });
});

describe("adding up rows", () => {
  const row = (positive: number | null) => ({
    stories: 10,
    counts: { "being-heard": { positive, negative: null, mixed: null } },
  });
  it("leaves hidden cells out, and keeps hidden what is hidden everywhere", () => {
    expect(addUp([row(4), row(null), row(3)], "being-heard")).toEqual({
      positive: 7,
      negative: null,
      mixed: null,
    });
    expect(addUp([row(4)], "safety")).toEqual({ positive: null, negative: null, mixed: null });
  });
});

describe("the uncertainty of a share", () => {
  it("is what Wilson's formula gives (5 of 10: 23.7% to 76.3%)", () => {
    const { share, low, high } = wilson(5, 10);
    expect([share, low, high].map((x) => Math.round(x * 1000))).toEqual([500, 237, 763]);
  });
  it("never leaves 0 to 1 and always holds the share", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (total, count) => {
        const { share, low, high } = wilson(Math.min(count, total), total);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(share + 1e-9);
        expect(high).toBeGreaterThanOrEqual(share - 1e-9);
      }),
    );
  });
});
