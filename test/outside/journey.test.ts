import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { learning } from "../../api/contract/learning.ts";
import { Breaker } from "../../api/outside/breaker.ts";
import { openOutside } from "../../api/outside/engine.ts";
import { lookupAll } from "../../api/outside/post.ts";
import { approve, at, tell } from "../api/tell.ts";
import { databases, makeWorld, type World } from "../make.ts";
import { type Model, refuses, says, startModel, suggestion } from "./model.ts";

/** Words that must go nowhere but to the desk: a name that is made safe, and one that is not. */
const text =
  "Mijn voogd Fatima Yilmaz uit Zwolle heeft eindelijk naar mij geluisterd. Maar ze hadden het plan al besloten zonder mij.";
const heard = "eindelijk naar mij geluisterd";

type Row = Record<string, unknown>;

describe.each(databases)("a region that lets its own language model read along (%s)", (kind) => {
  let model: Model;
  let world: World;
  const clock = { now: 0 };
  const use = async (shown: boolean) => {
    const settings = {
      url: `${model.url}/chat/completions`,
      model: "klein",
      key: undefined,
      seconds: 120,
      shown,
    };
    world.services.config.languageModel = settings;
    world.services.outside = await openOutside(settings, lookupAll, new Breaker(() => clock.now));
  };
  beforeAll(async () => {
    model = await startModel();
    world = await makeWorld(kind);
  });
  afterEach(() => {
    model.received.splice(0);
    model.does(says({ suggestions: [] }));
  });
  afterAll(async () => {
    await world?.close();
    await model?.close();
  });

  const suggestionsOn = (versionId: string) =>
    world.query(
      sql`select id, engine, state, model, shown_on from suggestion where version_id = ${versionId} order by engine, start`,
    );
  const desk = async (id: string) => (await world.people.researcher.get(`/api/stories/${id}/codings`)).body;
  /** As time goes by: whatever was put off is due. */
  const later = async () => {
    clock.now += 3_600_000;
    await world.query(sql`update job set run_after = current_date where not failed`);
    await world.work();
  };

  it("is off unless it is set: no step is queued and nothing is sent", async () => {
    const version = await approve(world, await tell(world, { text }));
    expect((await suggestionsOn(version.id)).map((row) => row.engine)).not.toContain("lokaal");
    expect(model.received).toEqual([]);
    expect(await world.query(sql`select * from job where step = 'ask-language-model'`)).toEqual([]);
  });

  it("sends the approved safe text and nothing else of the story, after approval", async () => {
    await use(false);
    const id = await tell(world, { text, title: "Over Fatima", age: 15, answers: { spoke: "Fatima" } });
    expect(model.received).toEqual([]);
    const version = await approve(world, id);
    expect(model.received).toHaveLength(1);
    const sent = JSON.stringify(model.received[0]);
    for (const raw of ["Fatima", "Yilmaz", "Zwolle", id, version.id]) expect(sent).not.toContain(raw);
    expect(model.received[0]!.body.messages[1]!.content).toBe(
      `Het verhaal:\n<verhaal>\n${version.text}\n</verhaal>`,
    );
    expect(model.received[0]!.body.messages[0]!.content).toContain("equal-collaboration (");
  });

  it("to measure only: nobody sees its suggestions or can act on them, the built-in ones stay on the screen", async () => {
    await use(false);
    model.does(says({ suggestions: [suggestion(heard, "safety")] }));
    const id = await tell(world, { text });
    const version = await approve(world, id);
    const all = await suggestionsOn(version.id);
    const [its] = all.filter((row) => row.engine === "lokaal");
    expect(its).toMatchObject({ state: "shadow", model: "taalmodel klein, vraag 1" });
    expect(all.filter((row) => row.engine === "ingebouwd").map((row) => row.state)).toContain("open");
    const { suggestions } = await desk(id);
    expect(new Set(suggestions.map((one: Row) => one.engine))).toEqual(new Set(["ingebouwd"]));
    const { researcher } = world.people;
    expect((await researcher.post(`/api/suggestions/${its!.id}/rejection`)).status).toBe(404);
    const taken = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "safety",
      valence: "positive",
      ...at(version.text, heard),
      suggestionId: its!.id,
    });
    expect(taken.status).toBe(404);
    expect((await suggestionsOn(version.id)).find((row) => row.engine === "lokaal")).toMatchObject({
      state: "shadow",
      shown_on: null,
    });
  });

  it("to be shown: the researcher sees its suggestions with who made them, a made-up quote does not get that far", async () => {
    await use(true);
    model.does(
      says({
        suggestions: [
          suggestion(heard, "safety"),
          suggestion("Fatima sloeg mij elke dag", "safety", "negative"),
        ],
      }),
    );
    const id = await tell(world, { text });
    const version = await approve(world, id);
    const { suggestions } = await desk(id);
    expect(suggestions).toHaveLength(1);
    expect(suggestions[0]).toMatchObject({ engine: "lokaal", themeId: "safety", ...at(version.text, heard) });
    expect(suggestions[0].reason).toContain("taalmodel klein");
    expect(
      (await suggestionsOn(version.id)).filter((row) => row.engine === "ingebouwd" && row.state !== "shadow"),
    ).toEqual([]);
    // A new state of the built-in engine reads again: what is on the screen stays.
    await world.query(
      sql`insert into job (region_id, step, subject, run_after) values ('demo', 'suggest-themes', ${id}, current_date)`,
    );
    await world.work();
    expect((await desk(id)).suggestions.map((one: Row) => one.engine)).toEqual(["lokaal"]);
    expect(model.received).toHaveLength(1);
    const [deed] = await world.query(
      sql`select detail from audit where action = 'story.model-read' and subject = ${`story:${id}`}`,
    );
    expect(deed!.detail).toMatchObject({
      engine: "lokaal",
      suggested: 1,
      shown: true,
      dropped: { quote: 1 },
    });
  });

  it("that comes late changes nothing under a researcher's hands", async () => {
    await use(true);
    model.does(refuses(503));
    const id = await tell(world, { text });
    const version = await approve(world, id);
    const before = (await desk(id)).suggestions;
    expect(before.map((one: Row) => one.engine)).toContain("ingebouwd");
    model.does(says({ suggestions: [suggestion(heard, "safety")] }));
    await later();
    expect((await desk(id)).suggestions).toEqual(before);
    expect((await suggestionsOn(version.id)).find((row) => row.engine === "lokaal")!.state).toBe("shadow");
  });

  it("that is down holds nothing up: every story has the built-in suggestions, and is read once it is back", async () => {
    await use(true);
    model.does((answer) => answer.destroy());
    const versions: string[] = [];
    for (let i = 0; i < 5; i++) versions.push((await approve(world, await tell(world, { text }))).id);
    for (const version of versions)
      expect((await suggestionsOn(version)).map(({ engine, state }) => `${engine} ${state}`)).toContain(
        "ingebouwd open",
      );
    // Left alone after three failures, whatever waits.
    expect(model.received).toHaveLength(3);
    const waiting = await world.query(
      sql`select failed, attempts from job where step = 'ask-language-model'`,
    );
    expect(waiting).toHaveLength(5);
    // A night without it: it is tried now and then, and no job is given up because of that.
    for (let i = 0; i < 20; i++) await later();
    expect(
      (await world.query(sql`select * from job where step = 'ask-language-model' and not failed`)).length,
    ).toBe(5);
    expect(model.received.length).toBeLessThan(30);
    model.does(says({ suggestions: [suggestion(heard, "safety")] }));
    await later();
    for (const version of versions)
      expect((await suggestionsOn(version)).map(({ engine, state }) => `${engine} ${state}`)).toContain(
        "lokaal open",
      );
    expect(await world.query(sql`select * from job where step = 'ask-language-model'`)).toEqual([]);
  });

  it("that chokes on one story leaves that one to the built-in engine and reads on", async () => {
    await use(true);
    model.does((answer, { body }) =>
      body.messages[1]!.content.includes("zeepbel")
        ? answer.destroy()
        : says({ suggestions: [suggestion("naar mij geluisterd")] })(answer, undefined as never),
    );
    const odd = await approve(world, await tell(world, { text: `${text} De zeepbel barstte.` }));
    for (let i = 0; i < 4; i++) {
      const fine = await approve(world, await tell(world, { text }));
      await later();
      expect((await suggestionsOn(fine.id)).map((row) => row.engine)).toContain("lokaal");
    }
    expect((await suggestionsOn(odd.id)).map((row) => row.state)).toContain("open");
    expect(await world.query(sql`select * from job where step = 'ask-language-model'`)).toEqual([]);
    expect(
      (await world.query(sql`select detail from audit where action = 'story.model-unread'`)).map(
        (row) => (row.detail as Row).why,
      ),
    ).toEqual(["broken-off"]);
  });

  it("is not asked about a story that was withdrawn or opened again before its turn", async () => {
    await use(true);
    model.does(refuses(429, { "retry-after": "60" }));
    const id = await tell(world, { text });
    await approve(world, id);
    model.received.splice(0);
    expect((await world.people.researcher.delete(`/api/stories/${id}/approval`)).status).toBe(200);
    model.does(says({ suggestions: [suggestion(heard)] }));
    await later();
    expect(model.received).toEqual([]);
    expect(await world.query(sql`select * from job where step = 'ask-language-model'`)).toEqual([]);
  });

  it("is measured beside the built-in engine on the same held-out stories", async () => {
    await use(false);
    model.does(says({ suggestions: [suggestion(heard, "being-heard")] }));
    world.services.chance = () => 0;
    const { researcher } = world.people;
    await researcher.put("/api/learning/shares", { holdout: 0.1, double: 0 });
    const id = await tell(world, { text });
    const version = await approve(world, id);
    world.services.chance = () => 0.999;
    await researcher.post(`/api/stories/${id}/codings`, {
      versionId: version.id,
      themeId: "being-heard",
      valence: "positive",
      ...at(version.text, heard),
    });
    expect((await researcher.post(`/api/stories/${id}/coded`)).status).toBe(200);
    const seen = learning.parse((await researcher.get("/api/learning")).body);
    expect(seen.measured.map(({ engine, stories }) => [engine, stories])).toEqual([
      ["ingebouwd", 1],
      ["lokaal", 1],
    ]);
    expect(seen.measured[1]!.all).toMatchObject({ n: 1, suggested: 1, both: 1 });
    expect(seen.sideBySide).toMatchObject([
      {
        stories: 1,
        engines: [{ engine: "ingebouwd" }, { engine: "lokaal", all: { n: 1, suggested: 1, both: 1 } }],
      },
    ]);
    expect(seen.alongside).toEqual({ model: "taalmodel klein, vraag 1", shown: false });
  });

  it("no word of a story, and none of the model's, stands in a log, a job or the audit log", async () => {
    await use(true);
    for (const behaviour of [
      says({ suggestions: [suggestion(`${heard} kanariepietje`)] }),
      says("kanariepietje {"),
      refuses(400),
      refuses(302, { location: "http://203.0.113.7/kanariepietje" }),
    ]) {
      model.does(behaviour);
      await approve(world, await tell(world, { text }));
      await later();
    }
    const kept = [
      world.logged(),
      JSON.stringify(await world.query(sql`select * from audit`)),
      JSON.stringify(await world.query(sql`select * from job`)),
    ].join("\n");
    const leaked = ["kanariepietje", "geluisterd", "Fatima", "story you sent", "203.0.113"].filter((word) =>
      kept.includes(word),
    );
    expect(leaked).toEqual([]);
    expect(kept.includes("step put off")).toBe(true);
  });
});
