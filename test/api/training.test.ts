import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { hashSecret, newCode } from "../../api/access/secrets.ts";
import { learning } from "../../api/contract/learning.ts";
import { regionEngines } from "../../api/engine.ts";
import { withdrawStory } from "../../api/receipt.ts";
import { trainThemes } from "../../api/steps/train-themes.ts";
import { startWorker, workLong } from "../../api/worker.ts";
import { saveReading } from "../../db/queries/suggestions.ts";
import { makeWorld, onBoth, type World } from "../make.ts";
import { alike, type Told, tell as tellCoded } from "./coded.ts";
import { approve, tell } from "./tell.ts";

/** A word that is in no corpus: what a region learns is seen by it. */
const strange = "kwibbelzaal";
const learnt = "Ze zetten mij steeds in de kwibbelzaal en daar was ik heel bang.";

const own = (count: number, more: Partial<Told> = {}): Told[] =>
  alike(count, {
    provider: "zilverreiger",
    segment: "1",
    wave: "2026-1",
    text: learnt,
    codes: [{ theme: "safety", valence: "negative" }],
    ...more,
  });

const page = async (world: World) =>
  learning.parse((await world.people.researcher.get("/api/learning")).body);

describe("a model of a region's own codings", () => {
  let world: World;
  let waiting: string;
  beforeAll(async () => {
    world = await makeWorld("embedded");
    waiting = await tell(world, { text: "Ze zetten mij steeds in de kwibbelzaal. Daarna ging ik slapen." });
    await approve(world, waiting);
  });
  afterAll(() => world?.close());

  it("is refused to a region with too few coded stories, which are said", async () => {
    await tellCoded(world, own(19));
    const { researcher } = world.people;
    expect((await researcher.post("/api/learning/training")).body.code).toBe("too-few-stories");
    expect((await page(world)).training).toMatchObject({ state: "none", model: null, fewest: 20 });
  });

  it("is made without a restart, of coded stories outside the holdout only, and reads again what is not coded yet", async () => {
    const { researcher } = world.people;
    const [held] = await tellCoded(world, [
      { ...own(1)[0]!, text: "Deze woorden meten alleen: proefkonijntje." },
    ]);
    const [open] = await tellCoded(world, [{ ...own(1)[0]!, text: "Nog niet klaar.", status: "approved" }]);
    const [other] = await tellCoded(world, own(1));
    await world.query(
      sql`insert into coding_plan (region_id, story_id, holdout, drawn_on) values ('demo', ${held!.storyId}, true, current_date)`,
    );
    const before = (await researcher.get(`/api/stories/${waiting}/codings`)).body.suggestions;
    expect(before.some((one: { themeId: string }) => one.themeId === "safety")).toBe(false);
    const [rejected] = before;
    if (rejected) await researcher.post(`/api/suggestions/${rejected.id}/rejection`);

    expect((await researcher.post("/api/learning/training")).status).toBe(200);
    expect((await page(world)).training.state).toBe("waiting");
    await world.work();

    const { training, engine, sideBySide } = await page(world);
    expect(training.state).toBe("none");
    // What it is measured against: the shipped model, on the same story of the holdout.
    expect(sideBySide).toMatchObject([
      { stories: 1, engines: [{ model: "regio-1" }, { model: expect.stringMatching(/^basis-/) }] },
    ]);
    expect(training.model).toMatchObject({ number: 1, inUse: true, ownStories: 20, reason: "asked" });
    expect(training.model!.bytes).toBeLessThan(4 * 1024 * 1024);
    expect(engine.model).toBe("regio-1");
    const [row] = await world.query<{ ids: string }>(sql`select stories::text as ids from theme_model`);
    expect(row!.ids).toContain(other!.storyId);
    expect(row!.ids).not.toContain(held!.storyId);
    expect(row!.ids).not.toContain(open!.storyId);
    const after = (await researcher.get(`/api/stories/${waiting}/codings`)).body.suggestions;
    const safety = after.find((one: { themeId: string }) => one.themeId === "safety");
    expect(safety).toMatchObject({ model: "regio-1", state: "open" });
    // What somebody acted upon stays as the log of the engine that made it.
    if (rejected)
      expect(after.find((one: { id: string }) => one.id === rejected.id)).toMatchObject({
        state: "rejected",
        model: rejected.model,
      });
    expect(JSON.stringify((await world.logged()).match(/kwibbel|proefkonijn/g))).toBe("null");
  }, 600_000);

  it("says by which of the region's own codings a suggestion is explained, while that may be read", async () => {
    const { researcher, secondResearcher } = world.people;
    const id = await tell(world, {
      text: "Ze zetten mij steeds weer in de kwibbelzaal. Ik was echt heel bang daar.",
    });
    await approve(world, id);
    const find = async (person = researcher) =>
      (await person.get(`/api/stories/${id}/codings`)).body.suggestions.find(
        (one: { themeId: string }) => one.themeId === "safety",
      );
    const mine = await find();
    expect(mine.like).toMatchObject({ mine: true, words: expect.stringContaining(strange) });
    expect((await find(secondResearcher)).like).toMatchObject({ mine: false, coder: researcher.name });
    // Its story is no longer done: it is not shown as an example either.
    const [row] = await world.query<{
      story: string;
    }>(sql`select c.story_id::text as story from coding c join suggestion s on s.like_coding_id = c.id
        join safe_version v on v.id = s.version_id where v.story_id = ${id} and s.theme_id = 'safety'`);
    await researcher.delete(`/api/stories/${row!.story}/coded`);
    expect((await find()).like).toBeNull();
    await researcher.post(`/api/stories/${row!.story}/coded`);
  });

  it("is another region's neither to use nor to see", async () => {
    const rows = await world.db.inRegion({ regionId: "second", actor: "operator", text: "raw" }, (tx) =>
      tx.execute(sql`select 1 from theme_model`),
    );
    expect(rows).toHaveLength(0);
    const unread = await world.db.inRegion({ regionId: "demo", actor: "operator", text: "released" }, (tx) =>
      tx.execute(sql`select 1 from theme_model union all select 1 from reading`),
    );
    expect(unread).toHaveLength(0);
    const engine = await world.db.inRegion({ regionId: "second", actor: "operator", text: "safe" }, (tx) =>
      world.services.engines.of(tx, "second"),
    );
    expect(engine.model).toMatch(/^basis-/);
    const material = await world.db.inRegion({ regionId: "second", actor: "worker", text: "safe" }, (tx) =>
      trainThemes.gather(tx, world.services, { regionId: "second", actor: "worker", text: "safe" }, "asked"),
    );
    expect(material!.own).toEqual([]);
  });

  it("stays in use, and the work is done again, when the process dies or stops half-way", async () => {
    const { researcher } = world.people;
    await researcher.post("/api/learning/training");
    const worker = startWorker(world.services);
    // Wait until the thread is at work, then stop: what was begun is put off, not lost.
    for (;;) {
      const [row] = await world.query<{ n: number }>(
        sql`select count(*)::int as n from job where step = 'train-themes' and run_after > now()`,
      );
      if (row!.n === 1) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await worker.stop();
    expect(await page(world)).toMatchObject({ engine: { model: "regio-1" }, training: { state: "waiting" } });
    // As after kill -9: the lease runs out, another process takes it over.
    await world.query(sql`update job set run_after = current_date where step = 'train-themes'`);
    expect(await workLong(world.services, new AbortController().signal)).toBe(1);
    const { training, engine } = await page(world);
    expect(engine.model).toBe("regio-2");
    expect(training.state).toBe("none");
    const rows = await world.query<{ number: number; kept: boolean }>(
      sql`select number, weights is not null or stories <> '{}' as kept from theme_model order by number`,
    );
    expect(rows).toEqual([
      { number: 1, kept: false },
      { number: 2, kept: true },
    ]);
  }, 600_000);

  it("gives way to the shipped one after an update that changed what a model is, until it is made again", async () => {
    const [row] = await world.query<{ weights: Uint8Array }>(
      sql`select weights from theme_model where weights is not null`,
    );
    const put = (weights: Uint8Array) =>
      world.query(sql`update theme_model set weights = ${weights} where weights is not null`);
    const inUse = () =>
      world.db.inRegion({ regionId: "demo", actor: "operator", text: "safe" }, (tx) =>
        regionEngines().of(tx, "demo"),
      );
    const file = JSON.parse(gunzipSync(row!.weights).toString("utf8"));
    const older = { ...file, version: file.version - 1 };
    const movedFromAnother = { ...file, source: { ...file.source, base: file.source.base + 1 } };
    for (const other of [older, movedFromAnother]) {
      await put(gzipSync(JSON.stringify(other)));
      expect((await inUse()).model).toMatch(/^basis-/);
    }
    await put(row!.weights);
    expect((await inUse()).model).toBe("regio-2");
  });

  it("goes when a storyteller takes back so much that too little is left, with the words in it", async () => {
    const [row] = await world.query<{
      response: string;
    }>(sql`select response_id::text as response from story s where status = 'coded' and not exists
        (select from coding_plan p where p.story_id = s.id and p.holdout) limit 1`);
    await world.query(sql`delete from response where id = ${row!.response}`);
    await world.query(sql`insert into job (region_id, step, subject, run_after) values ('demo', 'train-themes', 'withdrawn', current_date)
        on conflict (region_id, step, subject) do update set run_after = current_date, attempts = 0`);
    await world.work();
    const { training, engine } = await page(world);
    expect(training.model).toMatchObject({ inUse: false, bytes: 0 });
    expect(engine.model).toMatch(/^basis-/);
    const [weights] = await world.query<{ n: number }>(
      sql`select count(*)::int as n from theme_model where weights is not null or stories <> '{}'`,
    );
    expect(weights!.n).toBe(0);
  });
});

describe("a researcher who finds the region's own model no better", () => {
  let world: World;
  let id: string;
  let versionId: string;
  const desk = async () => (await world.people.researcher.get(`/api/stories/${id}/codings`)).body.suggestions;
  beforeAll(async () => {
    world = await makeWorld("embedded");
    id = await tell(world, { text: "Ik moest heel lang wachten, acht maanden op de wachtlijst." });
    versionId = (await approve(world, id)).id;
    await world.query(sql`insert into theme_model (region_id, number, codebook_version, pattern_revision, weights, stories, own_stories,
          base_stories, cpu_ms, patterns_only, reason, made_on)
        values ('demo', 1, 1, 0, ${gzipSync(JSON.stringify({ version: 0 }))}, array[${id}]::uuid[], 20, 1, 1, '{}', 'asked', current_date)`);
  });
  afterAll(() => world?.close());

  it("goes back to the shipped one, which is logged once, and what is not coded yet is read again", async () => {
    const { researcher, contractManager } = world.people;
    expect((await contractManager.delete("/api/learning/training")).status).toBe(403);
    expect((await page(world)).training.model!.bytes).toBeGreaterThan(0);
    // A researcher saw what the shipped one suggests; then their own model read the story and found nothing in it.
    const shipped = await desk();
    expect(shipped.length).toBeGreaterThan(0);
    await world.db.inRegion({ regionId: "demo", actor: "worker", text: "safe" }, (tx) =>
      saveReading(tx, "demo", versionId, 1, {
        engine: "ingebouwd",
        model: "regio-1",
        suggestions: [],
        probabilities: {},
        on: "2026-11-23",
      }),
    );
    expect(await desk()).toEqual([]);
    const shown = async () => (await page(world)).outcomes.reduce((n, row) => n + row.shown, 0);
    expect(await shown()).toBe(shipped.length);
    for (const _ of ["pressed", "pressed again"])
      expect((await researcher.delete("/api/learning/training")).status).toBe(200);
    const { training, engine, sideBySide } = await page(world);
    expect(training.model).toMatchObject({ inUse: false, bytes: 0 });
    expect(engine.model).toMatch(/^basis-/);
    expect(sideBySide).toEqual([]);
    const [left] = await world.query<{
      logged: number;
      asked: number;
      words: number;
    }>(sql`select (select count(*)::int from audit where action = 'model.dropped') as logged,
        (select count(*)::int from job where step = 'suggest-themes') as asked,
        (select count(*)::int from theme_model where weights is not null or stories <> '{}') as words`);
    expect(left).toEqual({ logged: 1, asked: 1, words: 0 });
    await world.work();
    expect(await desk()).toEqual(shipped);
    expect(await shown()).toBe(shipped.length);
  });
});

onBoth("training after a story was taken back", (world) => {
  it("is asked for by the withdrawal itself, and does nothing where no model was made of it", async () => {
    const [told] = await tellCoded(world(), own(2));
    const receipt = newCode();
    await world().query(sql`update response set receipt_hash = ${hashSecret("receipt", receipt)}
        where id = (select response_id from story where id = ${told!.storyId})`);
    await withdrawStory(world().services, receipt);
    const asked = await world().query<{ subject: string }>(
      sql`select subject from job where step = 'train-themes'`,
    );
    expect(asked).toEqual([{ subject: "withdrawn" }]);
    await world().work();
    const [left] = await world().query<{ jobs: number; models: number }>(
      sql`select (select count(*)::int from job) as jobs, (select count(*)::int from theme_model) as models`,
    );
    expect(left).toEqual({ jobs: 0, models: 0 });
  });
});
