import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { learning } from "../../api/contract/learning.ts";
import { saveReading } from "../../db/queries/suggestions.ts";
import { makeWorld, onBoth, type World } from "../make.ts";
import { alike, deskOf, lots, tell as tellCoded, usually } from "./coded.ts";
import { approve, at, tell } from "./tell.ts";

const text =
  "Er werd eindelijk naar mij geluisterd. Maar ze hadden het plan al besloten zonder mij. Toen ging ik weer naar school.";

onBoth("the holdout", (world) => {
  it("is drawn at approval, whatever the story says, and keeps its lot when the text is approved again", async () => {
    const { researcher } = world().people;
    const drawn: boolean[][] = [];
    for (const words of ["Er werd niet naar mij geluisterd.", "Prima hoor, dank jullie wel allemaal."]) {
      lots(world(), 0.05, 0.999, 0.5, 0.999, 0.099, 0.999);
      const row: boolean[] = [];
      for (let i = 0; i < 3; i++) {
        const id = await tell(world(), { text: words });
        await approve(world(), id);
        row.push((await deskOf(researcher, id)).plan.holdout);
      }
      drawn.push(row);
    }
    expect(drawn).toEqual([
      [true, false, true],
      [true, false, true],
    ]);
    lots(world(), 0.05, 0.999, 0.999, 0.999);
    const id = await tell(world(), { text });
    await approve(world(), id);
    expect((await researcher.delete(`/api/stories/${id}/approval`)).status).toBe(200);
    await approve(world(), id);
    usually(world());
    expect((await deskOf(researcher, id)).plan.holdout).toBe(true);
  });

  it("never shows suggestions, also when it is done, though the machine was measured on it", async () => {
    const { researcher } = world().people;
    lots(world(), 0.01, 0.999);
    const id = await tell(world(), { text });
    // Approved twice: the figures are about the text that was coded, and no other.
    await approve(world(), id);
    await researcher.delete(`/api/stories/${id}/approval`);
    const version = await approve(world(), id);
    usually(world());
    expect((await deskOf(researcher, id)).suggestions).toEqual([]);
    await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "equal-collaboration",
      valence: "negative",
      ...at(text, "al besloten zonder mij"),
    });
    await researcher.post(`/api/stories/${id}/coded`);
    expect((await deskOf(researcher, id)).suggestions).toEqual([]);
    const [row] = await world().query<{ n: number; seen: number }>(
      sql`select count(*)::int as n, count(shown_on)::int as seen from suggestion where version_id = ${version.id}`,
    );
    expect(row!.n).toBeGreaterThan(0);
    expect(row!.seen).toBe(0);
    const page = learning.parse((await researcher.get("/api/learning")).body);
    const mine = page.measured.find((kind) => kind.model === page.engine.model)!;
    expect(mine.stories).toBe(1);
    // One story is no measurement: the number is said, the share is not.
    const theme = mine.themes.find((one) => one.theme === "equal-collaboration")!;
    expect(theme).toMatchObject({ n: 1, precision: null, recall: null, f1: null });
  });
});

onBoth("the valence of suggestions", (world) => {
  it("is compared with that of coders who did not see it, on the words they share, and said from ten stories on", async () => {
    const { researcher } = world().people;
    const page = async () => learning.parse((await researcher.get("/api/learning")).body);
    const { engine } = await page();
    const stories = await tellCoded(
      world(),
      alike(10, {
        provider: "zilverreiger",
        segment: "1",
        wave: "2026-1",
        text: "Ik was bang in die zaal en er was niemand",
        codes: [{ theme: "safety", valence: "negative" }],
      }),
    );
    const held = async () => {
      const { all, themes, model } = (await page()).valences[0]!;
      expect(model).toBe(engine.model);
      expect(all.held).toEqual(themes.find(({ theme }) => theme === "safety")!.held);
      return all.held;
    };
    for (const [i, { storyId, versionId }] of stories.entries()) {
      await world().query(sql`insert into coding_plan (region_id, story_id, holdout, drawn_on)
          values ('demo', ${storyId}, true, current_date)`);
      const suggestion = { theme: "safety", confidence: 0.5, source: "model" as const, reason: "proef" };
      await world().db.inRegion({ regionId: "demo", actor: "worker", text: "safe" }, (tx) =>
        saveReading(tx, "demo", versionId, 1, {
          engine: engine.name,
          model: engine.model,
          suggestions: [
            // What shares most words with the coding counts, once a story.
            { ...suggestion, valence: i < 8 ? "negative" : "mixed", start: 0, end: 30 },
            { ...suggestion, valence: "positive", start: 31, end: 36 },
          ],
          probabilities: {},
          on: "2026-11-23",
        }),
      );
      if (i === 8) expect(await held()).toEqual({ n: 9, right: null });
    }
    expect(await held()).toMatchObject({ n: 10, right: { value: 0.8 } });
    expect((await page()).valences[0]).toMatchObject({ first: null, last: null, all: { taken: { n: 0 } } });
  });
});

onBoth("the log of suggestions", (world) => {
  it("says of each theme what was shown, by what it was made, and what became of it", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    const version = await approve(world(), id);
    const shown = (await deskOf(researcher, id)).suggestions;
    expect(shown.length).toBeGreaterThanOrEqual(2);
    expect(shown[0]).toMatchObject({ engine: "ingebouwd", model: expect.stringMatching(/^basis-/) });
    const [first, second] = shown;
    const take = (one: typeof first, valence = one.valence) =>
      researcher.post(`/api/stories/${id}/codings`, {
        versionId: version.id,
        themeId: one.themeId,
        valence,
        start: one.start,
        end: one.end,
        suggestionId: one.id,
      });
    expect((await take(first, first.valence === "positive" ? "mixed" : "positive")).status).toBe(201);
    await researcher.post(`/api/suggestions/${second.id}/rejection`);
    await researcher.post(`/api/stories/${id}/coded`);
    const { outcomes, valences, today } = learning.parse((await researcher.get("/api/learning")).body);
    const of = (theme: string) => outcomes.find((row) => row.themeId === theme)!;
    expect(of(first.themeId)).toMatchObject({ changed: 1, accepted: 0, first: today, last: today });
    expect(of(second.themeId).rejected).toBe(1);
    const taken = valences[0]!.themes.filter((row) => row.taken.n > 0);
    expect(taken).toMatchObject([{ theme: first.themeId, taken: { n: 1, right: null } }]);
    expect(valences[0]).toMatchObject({ first: today, last: today });
    const sum = (key: "shown" | "accepted" | "changed" | "rejected" | "agreed" | "left" | "waiting") =>
      outcomes.reduce((n, row) => n + row[key], 0);
    expect(sum("shown")).toBe(shown.length);
    expect(
      sum("accepted") + sum("changed") + sum("rejected") + sum("agreed") + sum("left") + sum("waiting"),
    ).toBe(sum("shown"));
  });

  it("counts once what a researcher saw and newer models made again, with the last of them", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    await approve(world(), id);
    const figures = async () => learning.parse((await researcher.get("/api/learning")).body);
    const waiting = (page: Awaited<ReturnType<typeof figures>>) =>
      page.outcomes.reduce((n, row) => n + row.waiting, 0);
    const shown = (page: Awaited<ReturnType<typeof figures>>) =>
      page.outcomes.reduce((n, row) => n + row.shown, 0);
    const before = await figures();
    const seen = (await deskOf(researcher, id)).suggestions;
    const once = await figures();
    expect([shown(once), waiting(once)]).toEqual([shown(before) + seen.length, seen.length]);

    // Another state of the engine, twice: what it finds in this story is the same.
    for (const base of [0, 1]) {
      const lines = (await researcher.get("/api/patterns")).body.themes[0].lines;
      const saved = await researcher.post("/api/patterns/revisions", {
        base,
        note: "proef",
        themes: { [once.themes[0]!.id]: { any: [...lines.any, `zwerfmentor${base}`] } },
      });
      expect(saved.status).toBe(200);
      await world().work();
      const again = (await deskOf(researcher, id)).suggestions;
      expect(again.map((one: { model: string }) => one.model.split("+p")[1])).toEqual(
        seen.map(() => String(base + 1)),
      );
      const after = await figures();
      expect([shown(after), waiting(after)]).toEqual([shown(once), waiting(once)]);
      expect(after.outcomes.filter((row) => row.waiting > 0).map((row) => row.model)).toEqual(
        once.outcomes.filter((row) => row.waiting > 0).map(() => after.engine.model),
      );
    }

    // On a text that was opened again as well: what stood on the older one is nobody's to judge any more.
    await researcher.delete(`/api/stories/${id}/approval`);
    await approve(world(), id);
    await deskOf(researcher, id);
    const last = await figures();
    expect([shown(last), waiting(last)]).toEqual([shown(once), waiting(once)]);
  });

  it("holds no word of a story, and goes with the story", async () => {
    const { researcher } = world().people;
    const body = (await researcher.get("/api/learning")).body;
    expect(JSON.stringify(body)).not.toMatch(/geluisterd|besloten/);
    expect(world().logged()).not.toMatch(/geluisterd|besloten/);
  });

  it("is not for other roles", async () => {
    for (const person of [world().people.contractManager, world().people.administrator])
      expect((await person.get("/api/learning")).status).toBe(403);
  });
});

describe("which story to code next", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld("embedded");
  });
  afterAll(() => world?.close());

  it("is said with the reason, and is never the one that is open already", async () => {
    const { researcher } = world.people;
    expect((await researcher.get("/api/stories/next")).body).toEqual({ next: null, waiting: 0 });
    const ids: string[] = [];
    for (const words of [
      text,
      "Fijne mensen, alles ging goed en ik ben blij.",
      "Wij wachtten een jaar op hulp.",
    ]) {
      const id = await tell(world, { text: words });
      await approve(world, id);
      ids.push(id);
    }
    const { next, waiting } = (await researcher.get("/api/stories/next")).body;
    expect(waiting).toBe(3);
    expect(ids).toContain(next.id);
    expect(next.why).toBe("uncertain");
    expect(next.theme).toMatch(/\S/);
    const other = (await researcher.get(`/api/stories/next?but=${next.id}`)).body.next;
    expect(other.id).not.toBe(next.id);
    // Nor one that nobody can be done with, as two people still decide on its signal; unless somebody asks for those.
    for (const id of ids.filter((one) => one !== next.id))
      await researcher.post(`/api/stories/${id}/signal`, { level: "concern" });
    expect((await researcher.get(`/api/stories/next?but=${next.id}`)).body).toEqual({
      next: null,
      waiting: 1,
    });
    expect((await researcher.get("/api/stories/next?signal=open")).body.waiting).toBe(2);
  });
});
