import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { learning } from "../../api/contract/learning.ts";
import type { StoryRow } from "../../api/contract/stories.ts";
import { onBoth } from "../make.ts";
import type { Person } from "../people.ts";
import { alike, deskOf, lots, tell as tellCoded, usually } from "./coded.ts";
import { approve, at, tell } from "./tell.ts";

const text =
  "Er werd eindelijk naar mij geluisterd. Maar ze hadden het plan al besloten zonder mij. Toen ging ik weer naar school.";

onBoth("two researchers who code one story", (world) => {
  const ready = async () => {
    const id = await tell(world(), { text });
    const version = await approve(world(), id);
    return { id, version };
  };
  const code = (
    person: Person,
    id: string,
    versionId: string,
    themeId: string,
    words: string,
    valence = "negative",
  ) =>
    person.post(`/api/stories/${id}/codings`, {
      versionId,
      themeId,
      valence,
      ...at(text, words),
    });

  it("see neither suggestions nor each other's codes until both are done, by any route", async () => {
    const { researcher, secondResearcher } = world().people;
    const { id, version } = await ready();
    expect((await researcher.put(`/api/stories/${id}/coders`, { coders: 2 })).status).toBe(200);
    const before = await deskOf(researcher, id);
    expect(before.suggestions).toEqual([]);
    expect(before.plan).toEqual({ holdout: false, coders: 2, finished: 0, mine: false, alone: true });
    const mine = (await code(researcher, id, version.id, "equal-collaboration", "al besloten zonder mij"))
      .body.id;

    // The colleague: not the codes, not their number, not by their theme, not by guessing an id.
    const theirs = await deskOf(secondResearcher, id);
    expect(theirs.codings).toEqual([]);
    expect(theirs.suggestions).toEqual([]);
    const list = (await secondResearcher.get("/api/stories?status=approved")).body;
    expect(list.rows.find((row: { id: string }) => row.id === id)).toMatchObject({
      codings: 0,
      openSuggestions: 0,
    });
    const byTheme = (await secondResearcher.get("/api/stories?theme=equal-collaboration")).body;
    expect(byTheme.rows.map((row: { id: string }) => row.id)).not.toContain(id);
    expect(byTheme.counts.approved).toBe(0);
    expect((await secondResearcher.patch(`/api/codings/${mine}`, { valence: "positive" })).status).toBe(404);
    expect((await secondResearcher.delete(`/api/codings/${mine}`)).status).toBe(404);
    expect((await secondResearcher.post(`/api/codings/${mine}/quote`, { checked: true })).status).toBe(404);
    const [suggestion] = await world().db.asOwner((tx) =>
      tx.execute<{ id: string }>(sql`select id from suggestion where version_id = ${version.id}`),
    );
    expect((await secondResearcher.post(`/api/suggestions/${suggestion!.id}/rejection`)).status).toBe(404);
    const guessed = await secondResearcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "being-heard",
      valence: "positive",
      ...at(text, "geluisterd"),
      suggestionId: suggestion!.id,
    });
    expect(guessed.status).toBe(404);

    // One is done: the story does not count yet, and that one's codes rest.
    expect((await researcher.post(`/api/stories/${id}/coded`)).status).toBe(200);
    expect((await researcher.get(`/api/stories/${id}`)).body.status).toBe("approved");
    expect((await deskOf(secondResearcher, id)).codings).toEqual([]);
    expect((await deskOf(researcher, id)).suggestions).toEqual([]);
    expect((await code(researcher, id, version.id, "being-heard", "geluisterd")).body.code).toBe(
      "waits-for-colleague",
    );
    // What waits for a second pass comes first for the colleague, and no more for the one who is done.
    expect((await secondResearcher.get("/api/stories/next")).body.next).toMatchObject({ id, why: "second" });
    expect((await researcher.get("/api/stories/next")).body.next?.id).not.toBe(id);

    await code(secondResearcher, id, version.id, "equal-collaboration", "besloten zonder mij");
    expect((await secondResearcher.post(`/api/stories/${id}/coded`)).status).toBe(200);
    expect((await researcher.get(`/api/stories/${id}`)).body.status).toBe("coded");
    for (const person of [researcher, secondResearcher]) {
      const after = await deskOf(person, id);
      expect(after.codings).toHaveLength(2);
      expect(after.suggestions.length).toBeGreaterThan(0);
      expect(after.plan).toMatchObject({ finished: 2, alone: false });
    }
  });

  it("see how far they agree once both are done, as it was before they saw each other's codes", async () => {
    const { researcher, secondResearcher, contractManager } = world().people;
    const figures = async () => learning.parse((await researcher.get("/api/learning")).body).agreement;
    const of = (figure: Awaited<ReturnType<typeof figures>>, theme: string) =>
      figure.themes.find((row) => row.theme === theme)!;
    const before = await figures();
    const { id, version } = await ready();
    await researcher.put(`/api/stories/${id}/coders`, { coders: 2 });
    await code(researcher, id, version.id, "equal-collaboration", "al besloten zonder mij");
    await code(researcher, id, version.id, "being-heard", "geluisterd");
    await researcher.post(`/api/stories/${id}/coded`);
    // One of two: nothing to see, not as a number and not beside the story.
    expect(await figures()).toEqual(before);
    expect((await deskOf(secondResearcher, id)).firstPasses).toEqual([]);
    await code(secondResearcher, id, version.id, "equal-collaboration", "besloten zonder mij");
    await secondResearcher.post(`/api/stories/${id}/coded`);

    const after = await figures();
    expect(after.stories).toBe(before.stories + 1);
    // When a pass ended is written by the database's own clock.
    expect(after).toMatchObject({ last: new Date().toISOString().slice(0, 10), fewest: 10 });
    expect(of(after, "equal-collaboration").both).toBe(of(before, "equal-collaboration").both + 1);
    expect(of(after, "being-heard").one).toBe(of(before, "being-heard").one + 1);
    expect(after.all.alpha).toBeNull();
    expect((await deskOf(secondResearcher, id)).firstPasses).toEqual([
      { coder: researcher.name, mine: false, themes: ["being-heard", "equal-collaboration"] },
      { coder: secondResearcher.name, mine: true, themes: ["equal-collaboration"] },
    ]);
    expect((await contractManager.get("/api/learning")).status).toBe(403);

    // Now the second sees what the first coded, and takes it over: the figures stay those of the blind pass.
    await secondResearcher.delete(`/api/stories/${id}/coded`);
    await code(secondResearcher, id, version.id, "being-heard", "geluisterd");
    await secondResearcher.post(`/api/stories/${id}/coded`);
    expect(await figures()).toEqual(after);
  });

  it("see how often they gave a theme the same valence, as it was in their first passes", async () => {
    const { researcher, secondResearcher } = world().people;
    const theme = "equal-collaboration";
    const figure = async () =>
      learning
        .parse((await researcher.get("/api/learning")).body)
        .agreement.themes.find((row) => row.theme === theme)!;
    const begin = await figure();
    const like = { provider: "zilverreiger", segment: "1", wave: "2026-1", text, codes: [] };
    const stories = await tellCoded(world(), alike(10, { ...like, status: "approved" }));
    for (const [i, { storyId: id, versionId }] of stories.entries()) {
      await researcher.put(`/api/stories/${id}/coders`, { coders: 2 });
      await code(researcher, id, versionId, theme, "al besloten zonder mij");
      await researcher.post(`/api/stories/${id}/coded`);
      // The last two the other way round, on the same words.
      const valence = i < 8 ? "negative" : "positive";
      await code(secondResearcher, id, versionId, theme, "al besloten zonder mij", valence);
      await secondResearcher.post(`/api/stories/${id}/coded`);
      if (i === 9) {
        // Agreed on afterwards, which changes no first pass.
        const theirs = (await deskOf(secondResearcher, id)).codings.find(
          (one: { mine: boolean }) => one.mine,
        );
        await secondResearcher.patch(`/api/codings/${theirs.id}`, { valence: "negative" });
      }
    }
    const list = (await researcher.get("/api/stories?status=coded")).body.rows as StoryRow[];
    const differ = stories.map(({ storyId }) => list.find(({ id }) => id === storyId)!.plan.differ);
    // As it is now: of the two who differed, the last two agreed.
    expect(differ).toEqual([...Array(8).fill(false), true, false]);
    const { both, valence } = await figure();
    expect(both).toBe(begin.both + 10);
    expect(valence.n).toBe(begin.valence.n + 10);
    expect(valence.same!.value).toBeCloseTo((valence.n - 2) / valence.n, 10);
    expect(valence.same!.low).toBeLessThan(0.7);

    // A pass from before valences were kept is left out.
    await world().db.asOwner((tx) => tx.execute(sql`update coding_pass set valences = null`));
    expect(await figure()).toMatchObject({ both, valence: { n: 0, same: null } });
  });

  it("cannot have the text changed under a first pass that found nothing in it", async () => {
    const { researcher, secondResearcher } = world().people;
    const { id } = await ready();
    await researcher.put(`/api/stories/${id}/coders`, { coders: 2 });
    await researcher.post(`/api/stories/${id}/coded`);
    expect((await secondResearcher.delete(`/api/stories/${id}/approval`)).body.code).toBe("pass-done");
    await researcher.delete(`/api/stories/${id}/coded`);
    expect((await secondResearcher.delete(`/api/stories/${id}/approval`)).status).toBe(200);
  });

  it("may take a first pass back as long as the colleague is not done", async () => {
    const { researcher } = world().people;
    const { id } = await ready();
    await researcher.put(`/api/stories/${id}/coders`, { coders: 2 });
    await researcher.post(`/api/stories/${id}/coded`);
    expect((await researcher.post(`/api/stories/${id}/coded`)).status).toBe(409);
    expect((await researcher.delete(`/api/stories/${id}/coded`)).status).toBe(200);
    expect((await deskOf(researcher, id)).plan).toMatchObject({ finished: 0, mine: false });
  });

  it("are not chosen for a story on which somebody has seen suggestions or codes", async () => {
    const { researcher } = world().people;
    const { id } = await ready();
    expect((await deskOf(researcher, id)).suggestions.length).toBeGreaterThan(0);
    expect((await researcher.put(`/api/stories/${id}/coders`, { coders: 2 })).body.code).toBe(
      "coded-or-seen",
    );
  });

  it("may be drawn by lot, at the share the region set", async () => {
    const { researcher } = world().people;
    expect((await researcher.put("/api/learning/shares", { holdout: 0.1, double: 0.5 })).status).toBe(200);
    lots(world(), 0.9, 0.4);
    const { id } = await ready();
    usually(world());
    expect((await deskOf(researcher, id)).plan).toMatchObject({ holdout: false, coders: 2 });
    await researcher.put("/api/learning/shares", { holdout: 0.1, double: 0 });
  });
});
