import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { codingDesk, codingThemes } from "../../api/contract/codings.ts";
import { onBoth, type World } from "../make.ts";
import { invite, told } from "./links.ts";
import { approve, at, cry, tell } from "./tell.ts";

const text =
  "🙂 Er werd eindelijk naar mij geluisterd. Maar ze hadden het plan al besloten zonder mij. Toen ging ik weer naar school.";

async function jobs(world: World, step: string): Promise<number> {
  return world.db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, async (tx) => {
    const rows = await tx.execute<{ n: number }>(
      sql`select count(*)::int as n from job where step = ${step}`,
    );
    return rows[0]!.n;
  });
}

onBoth("codings", (world) => {
  const ready = async (permission: "research" | "session" | "quote" = "research") => {
    const id = await tell(world(), { text, permission });
    const version = await approve(world(), id);
    return { id, version };
  };
  const desk = async (id: string) =>
    codingDesk.parse((await world().people.researcher.get(`/api/stories/${id}/codings`)).body);

  it("a suggestion is not a coding until a researcher acts", async () => {
    const { researcher } = world().people;
    const { id, version } = await ready();
    const before = await desk(id);
    expect(before.suggested).toBe(true);
    expect(before.suggestions.length).toBeGreaterThan(0);
    expect(before.codings).toEqual([]);
    const [one] = before.suggestions;
    const accepted = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: one!.themeId,
      valence: one!.valence,
      start: one!.start,
      end: one!.end,
      suggestionId: one!.id,
    });
    expect(accepted.status).toBe(201);
    const after = await desk(id);
    expect(after.codings).toHaveLength(1);
    expect(after.codings[0]).toMatchObject({ suggestionId: one!.id, mine: true, themeId: one!.themeId });
    expect(after.suggestions.find((other) => other.id === one!.id)!.state).toBe("accepted");
    // Removing the coding lays the suggestion open again.
    await researcher.delete(`/api/codings/${after.codings[0]!.id}`);
    const last = await desk(id);
    expect(last.codings).toEqual([]);
    expect(last.suggestions.find((other) => other.id === one!.id)!.state).toBe("open");
  });

  it("a suggestion that a researcher takes over on more words or under another theme is logged as changed, and stays so", async () => {
    const { researcher } = world().people;
    const { id, version } = await ready();
    const [one] = (await desk(id)).suggestions;
    const state = async () => (await desk(id)).suggestions.find((other) => other.id === one!.id)!.state;
    const { themeId, valence, start, end } = one!;
    for (const other of [
      { themeId, start: start === 0 ? 3 : 0, end },
      { themeId: themeId === "safety" ? "education" : "safety", start, end },
    ]) {
      const taken = { versionId: version.id, valence, suggestionId: one!.id, ...other };
      const made = await researcher.post(`/api/stories/${id}/codings`, taken);
      expect(made.status).toBe(201);
      expect((await desk(id)).codings).toMatchObject([{ ...other, suggestionId: one!.id }]);
      expect(await state()).toBe("changed");
      // Another valence and back again: the words or the theme are still other ones.
      for (const rated of [valence === "mixed" ? "positive" : "mixed", valence])
        await researcher.patch(`/api/codings/${made.body.id}`, { valence: rated });
      expect(await state()).toBe("changed");
      await researcher.delete(`/api/codings/${made.body.id}`);
      expect(await state()).toBe("open");
    }
  });

  it("a rejected suggestion is set aside, and can be taken up again", async () => {
    const { researcher } = world().people;
    const { id } = await ready();
    const [one] = (await desk(id)).suggestions;
    expect((await researcher.post(`/api/suggestions/${one!.id}/rejection`)).status).toBe(200);
    expect((await researcher.post(`/api/suggestions/${one!.id}/rejection`)).status).toBe(409);
    expect((await desk(id)).suggestions.find((other) => other.id === one!.id)!.state).toBe("rejected");
    expect((await researcher.delete(`/api/suggestions/${one!.id}/rejection`)).status).toBe(200);
    expect((await desk(id)).suggestions.find((other) => other.id === one!.id)!.state).toBe("open");
  });

  it("a passage keeps its words behind an emoji, and two themes may share it", async () => {
    const { researcher } = world().people;
    const { id, version } = await ready();
    const words = "naar mij geluisterd";
    for (const themeId of ["being-heard", "relationship"]) {
      const made = await researcher.post(`/api/stories/${id}/codings`, {
        versionId: version.id,
        themeId,
        valence: "positive",
        ...at(version.text, words),
      });
      expect(made.status).toBe(201);
    }
    const { codings } = await desk(id);
    expect(codings.map((coding) => version.text.slice(coding.start, coding.end))).toEqual([words, words]);
  });

  it("only a researcher codes, only with a theme of the codebook, only in the text as it is frozen", async () => {
    const { researcher, contractManager, safeguarding, stranger } = world().people;
    const { id, version } = await ready();
    const good = { versionId: version.id, themeId: "being-heard", valence: "positive", start: 3, end: 20 };
    const path = `/api/stories/${id}/codings`;
    expect((await contractManager.post(path, good)).status).toBe(403);
    expect((await safeguarding.post(path, good)).status).toBe(403);
    expect((await stranger.post(path, good)).status).toBe(401);
    expect((await researcher.post(path, { ...good, themeId: "no-such-theme" })).status).toBe(422);
    expect((await researcher.post(path, { ...good, valence: "great" })).status).toBe(422);
    expect((await researcher.post(path, { ...good, end: 100_000 })).status).toBe(422);
    expect((await researcher.post(path, { ...good, extra: true })).status).toBe(422);
    const other = await ready();
    expect((await researcher.post(path, { ...good, versionId: other.version.id })).status).toBe(409);
    const unread = await tell(world(), { text });
    expect((await researcher.post(`/api/stories/${unread}/codings`, good)).status).toBe(409);
  });

  it("done means it counts: the group's summary is due, also when a coding changes later, and not before", async () => {
    const { researcher, secondResearcher } = world().people;
    const { id, version } = await ready();
    const made = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "equal-collaboration",
      valence: "negative",
      ...at(version.text, "al besloten zonder mij"),
    });
    expect(await jobs(world(), "summarise")).toBe(0);
    expect((await researcher.post(`/api/stories/${id}/coded`)).status).toBe(200);
    expect(await jobs(world(), "summarise")).toBe(1);
    await world().work();
    const changed = await secondResearcher.patch(`/api/codings/${made.body.id}`, { valence: "mixed" });
    expect(changed.status).toBe(200);
    expect(await jobs(world(), "summarise")).toBe(1);
    await world().work();
    expect((await researcher.post(`/api/stories/${id}/coded`)).status).toBe(409);
    expect((await researcher.delete(`/api/stories/${id}/coded`)).status).toBe(200);
    expect(await jobs(world(), "summarise")).toBe(1);
    expect((await researcher.get(`/api/stories/${id}`)).body.status).toBe("approved");
    await world().work();
  });

  it("a colleague may remove a coding, and the log says whose it was", async () => {
    const { researcher, secondResearcher } = world().people;
    const { id, version } = await ready();
    const made = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "education",
      valence: "positive",
      ...at(version.text, "weer naar school"),
    });
    expect((await secondResearcher.delete(`/api/codings/${made.body.id}`)).status).toBe(200);
    expect((await secondResearcher.delete(`/api/codings/${made.body.id}`)).status).toBe(404);
    const rows = await world().db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, (tx) =>
      tx.execute<{ actor: string; detail: { of: string } }>(
        sql`select actor, detail from audit where action = 'coding.removed' and subject = ${`story:${id}`}`,
      ),
    );
    expect(rows[0]).toMatchObject({
      actor: `account:${secondResearcher.id}`,
      detail: { of: `account:${researcher.id}` },
    });
  });

  it("a quote needs the storyteller's permission and a person's check; contract managers read only released ones", async () => {
    const { researcher } = world().people;
    const code = async (story: { id: string; version: { id: string; text: string } }) =>
      (
        await researcher.post(`/api/stories/${story.id}/codings`, {
          versionId: story.version.id,
          themeId: "being-heard",
          valence: "positive",
          ...at(story.version.text, "Er werd eindelijk naar mij geluisterd"),
        })
      ).body.id as string;
    const session = await code(await ready("session"));
    expect((await researcher.post(`/api/codings/${session}/quote`, { checked: true })).body.code).toBe(
      "permission-needed",
    );
    const free = await ready("quote");
    const coding = await code(free);
    expect((await researcher.post(`/api/codings/${coding}/quote`, {})).status).toBe(422);
    expect((await researcher.post(`/api/codings/${coding}/quote`, { checked: false })).status).toBe(422);
    const readable = () =>
      world().db.inRegion({ regionId: "demo", actor: "test", text: "released" }, async (tx) => [
        ...(await tx.execute<{ text: string }>(sql`select text from quote where coding_id = ${coding}`)),
      ]);
    expect(await readable()).toEqual([]);
    expect((await researcher.post(`/api/codings/${coding}/quote`, { checked: true })).status).toBe(200);
    expect(await readable()).toEqual([{ text: "Er werd eindelijk naar mij geluisterd" }]);
    expect((await desk(free.id)).codings[0]!.quoted).toBe(true);
    expect((await researcher.delete(`/api/codings/${coding}/quote`)).status).toBe(200);
    expect(await readable()).toEqual([]);
  });

  it("while a signal is open nothing leaves the researchers: no release, no quote, no counting", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text: `${text} ${cry}`, permission: "quote" });
    const version = await approve(world(), id);
    const made = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "being-heard",
      valence: "positive",
      ...at(version.text, "naar mij geluisterd"),
    });
    expect(made.status).toBe(201);
    for (const answer of [
      await researcher.post(`/api/stories/${id}/release`),
      await researcher.post(`/api/codings/${made.body.id}/quote`, { checked: true }),
      await researcher.post(`/api/stories/${id}/coded`),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([409, "signal-open"]);
    }
  });

  it("another region cannot reach a coding or a suggestion", async () => {
    const { researcher, otherResearcher } = world().people;
    const { id, version } = await ready();
    const made = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "education",
      valence: "positive",
      ...at(version.text, "weer naar school"),
    });
    const [suggestion] = (await desk(id)).suggestions;
    const answers = [
      await otherResearcher.patch(`/api/codings/${made.body.id}`, { valence: "mixed" }),
      await otherResearcher.delete(`/api/codings/${made.body.id}`),
      await otherResearcher.post(`/api/codings/${made.body.id}/quote`, { checked: true }),
      await otherResearcher.post(`/api/suggestions/${suggestion!.id}/rejection`),
    ];
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404]);
  });

  it("the codebook at hand has every theme with when to use it and when not", async () => {
    const { researcher, contractManager } = world().people;
    const book = codingThemes.parse((await researcher.get("/api/coding-themes")).body);
    expect(book.themes).toHaveLength(22);
    expect(book.themes.every((theme) => theme.codeWhen.length > 20)).toBe(true);
    expect((await contractManager.get("/api/coding-themes")).status).toBe(403);
  });

  it("a teller who takes the story back takes its suggestions, codings and the quote that was kept of it along", async () => {
    const { researcher, stranger } = world().people;
    const [link] = await invite(world());
    const receipt = newCode();
    const story = `${text} ${receipt}`;
    await stranger.post(`/api/v/${link}/complete`, {
      answers: { ...told, story, permission: "quote" },
      receipt,
    });
    await world().work();
    const rows = await world().query<{ id: string }>(
      sql`select story_id as id from story_text where text = ${story}`,
    );
    const { id } = rows[0]!;
    const version = await approve(world(), id);
    const [one] = (await desk(id)).suggestions;
    const made = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: one!.themeId,
      valence: one!.valence,
      start: one!.start,
      end: one!.end,
      suggestionId: one!.id,
    });
    const kept = await researcher.post(`/api/codings/${made.body.id}/quote`, { checked: true });
    expect(kept.status).toBe(200);
    expect((await desk(id)).codings[0]!.quoted).toBe(true);
    expect((await stranger.post("/api/terug/withdraw", { receipt })).status).toBe(200);
    expect((await researcher.get(`/api/stories/${id}`)).status).toBe(404);
    const left = await world().db.inRegion({ regionId: "demo", actor: "operator", text: "raw" }, (tx) =>
      tx.execute(sql`select id from coding where story_id = ${id} union all
        select id from suggestion where version_id = ${version.id} union all
        select coding_id from quote where coding_id = ${made.body.id}`),
    );
    expect([...left]).toEqual([]);
  });
});
