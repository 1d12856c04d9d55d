import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { everything } from "../everything.ts";
import { onBoth, type World } from "../make.ts";
import { invite } from "./links.ts";
import { newTake, sendPart, webm } from "./sound.ts";

const count = async (world: World, table: string) =>
  (await world.query(sql`select 1 as one from ${sql.identifier(table)}`)).length;
const link = async (world: World) => (await invite(world, { questionnaireId: "youth-2" }))[0]!;

/** Somebody speaks three stories in one sitting and sends them. @returns their ids and sound in order, and the receipt */
async function speakThree(world: World, answers: Record<string, unknown> = {}) {
  const code = await link(world);
  const takes = [newTake(), newTake(), newTake()];
  const sounds = [webm(9000), webm(12_000), webm(7000)];
  for (const [i, take] of takes.entries())
    await sendPart(world, code, { take, story: String(i + 1), ms: (i + 1) * 3000 }, sounds[i]!);
  const receipt = newCode();
  const before = new Set((await world.query(sql`select id from story`)).map(({ id }) => id));
  const sent = await world.people.stranger.post(`/api/v/${code}/complete`, {
    answers,
    receipt,
    spoken: { take: takes[0], parts: [1] },
    spokenMore: { "2": { take: takes[1], parts: [1] }, "3": { take: takes[2], parts: [1] } },
  });
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  const made = await world.query(sql`select id, place, response_id from story order by place`);
  const own = made.filter(({ id }) => !before.has(id));
  return { code, takes, sounds, receipt, ids: own.map(({ id }) => String(id)), own };
}

onBoth("a youth who speaks more than one story in a sitting", (world) => {
  it("hands each in on its own; what is thrown away of one is not gone of another", async () => {
    const code = await link(world());
    const { stranger } = world().people;
    const held = async (story: string) =>
      (await stranger.get(`/api/v/${code}/recording?story=${story}`)).body as { take: string | null };
    const [one, two, three] = [newTake(), newTake(), newTake()];
    const [first, second] = [webm(800), webm(900)];
    await sendPart(world(), code, { take: one }, first);
    await sendPart(world(), code, { take: two, story: "2" }, second);
    await sendPart(world(), code, { take: two, story: "2" }, second);
    await sendPart(world(), code, { take: three, story: "3" }, webm(700));
    // Who says nothing about the story means the first, as a page that was opened before this could be asked.
    expect((await stranger.get(`/api/v/${code}/recording`)).body).toEqual({
      take: one,
      pieces: [{ piece: 0, mime: "audio/webm", ms: 5000, parts: [0] }],
    });
    expect((await held("2")).take).toBe(two);
    const heard = await world().app.request(`http://localhost/api/v/${code}/recording/0?story=2`);
    expect(Buffer.from(await heard.arrayBuffer())).toEqual(second);
    // A recording belongs to one story, and a story has one.
    expect((await sendPart(world(), code, { take: two, story: "3", n: 1 }, webm(50))).status).toBe(409);
    expect((await sendPart(world(), code, { take: newTake(), story: "2" }, webm(50))).status).toBe(409);
    expect((await sendPart(world(), code, { take: newTake(), story: "4" }, webm(50))).body.code).toBe(
      "invalid-input",
    );
    expect((await stranger.get(`/api/v/${code}/recording?story=0`)).body.code).toBe("invalid-input");

    expect((await stranger.delete(`/api/v/${code}/recording/${two}`)).status).toBe(200);
    expect([(await held("1")).take, (await held("2")).take, (await held("3")).take]).toEqual([
      one,
      null,
      three,
    ]);
    // And the second is told anew.
    const anew = newTake();
    expect((await sendPart(world(), code, { take: anew, story: "2" }, webm(600))).status).toBe(200);
    expect((await held("2")).take).toBe(anew);
  });

  it("has five minutes for each: one that is full takes nothing from the next", async () => {
    const code = await link(world());
    const [one, two] = [newTake(), newTake()];
    for (let n = 0; n < 15; n++)
      await sendPart(world(), code, { take: one, n, ms: 20_000 }, n === 0 ? webm(20) : randomBytes(20));
    const full = await sendPart(world(), code, { take: one, n: 15, ms: 20_000 }, randomBytes(20));
    expect([full.status, full.body.code]).toEqual([413, "too-large"]);
    for (let n = 0; n < 15; n++) {
      const part = { take: two, story: "2", n, ms: 20_000 };
      expect((await sendPart(world(), code, part, n === 0 ? webm(20) : randomBytes(20))).status).toBe(200);
    }
    const also = await sendPart(world(), code, { take: two, story: "2", n: 15, ms: 20_000 }, randomBytes(20));
    expect(also.body.code).toBe("too-large");
  });

  it("sends them together: each story has its own sound, and none of the drafts' parts is left", async () => {
    const { ids, own, sounds, code, takes } = await speakThree(world());
    expect(own.map(({ place }) => place)).toEqual([1, 2, 3]);
    expect(new Set(own.map((story) => story.response_id)).size).toBe(1);
    await world().work();
    const { researcher, safeguarding } = world().people;
    for (const [i, id] of ids.entries()) {
      expect((await researcher.get(`/api/stories/${id}/recording`)).body).toEqual({
        seconds: 10,
        state: "unheard",
        pieces: [{ mime: "audio/webm", seconds: (i + 1) * 3 }],
      });
      const { listen } = await import("../../api/recordings/listen.ts");
      const acting = { regionId: "demo", actor: `account:${researcher.id}`, text: "raw" } as const;
      const heard = await listen(world().services, acting, id, 0);
      expect(Buffer.from(heard.bytes)).toEqual(sounds[i]);
    }
    // Each of them waits for somebody to listen.
    const unheard = (await safeguarding.get("/api/signals")).body.unheard as { storyId: string }[];
    expect(unheard.filter(({ storyId }) => ids.includes(storyId))).toHaveLength(3);
    const late = await sendPart(world(), code, { take: takes[1]!, story: "2", n: 1 }, randomBytes(9));
    expect(late.body.code).toBe("link-used");
    const parts = await world().query(sql`select 1 as one from draft_part p where not exists (
      select from draft d where d.key_hash = p.key_hash)`);
    expect(parts).toEqual([]);
  });

  it("stays unheard when a researcher worries about what is written beside it: that is not listening", async () => {
    const [id] = (await speakThree(world())).ids;
    await world().work();
    const { researcher, safeguarding } = world().people;
    const passed = await researcher.post(`/api/stories/${id}/signal`, { level: "acute" });
    expect(passed.status).toBe(200);
    const { unheard, rows: signals } = (await safeguarding.get("/api/signals")).body;
    expect(unheard.some((one: { storyId: string }) => one.storyId === id)).toBe(true);
    expect(signals).toMatchObject([{ level: "acute", reports: [{ name: researcher.name }] }]);
    expect((await researcher.get(`/api/stories/${id}/recording`)).body.state).toBe("unheard");
  });

  it("waits until all of each has arrived, and spends nothing before", async () => {
    const code = await link(world());
    const { stranger } = world().people;
    const [one, two] = [newTake(), newTake()];
    await sendPart(world(), code, { take: one }, webm(100));
    await sendPart(world(), code, { take: two, story: "2" }, webm(100));
    const sending = (spokenMore: unknown, answers: unknown = {}) =>
      stranger.post(`/api/v/${code}/complete`, { answers, spoken: { take: one, parts: [1] }, spokenMore });
    for (const [more, status, problem] of [
      [{ "2": { take: two, parts: [2] } }, 409, "recording-missing"],
      [{ "3": { take: two, parts: [1] } }, 409, "recording-missing"],
      [{ "2": { take: one, parts: [1] } }, 409, "recording-missing"],
      [{ "1": { take: one, parts: [1] } }, 422, "invalid-input"],
      [{ "4": { take: one, parts: [1] } }, 422, "invalid-input"],
      [{ "2": { take: two } }, 422, "invalid-input"],
      [[], 422, "invalid-input"],
      ["KANARIE", 422, "invalid-input"],
    ] as const) {
      const answer = await sending(more);
      expect([answer.status, answer.body.code], JSON.stringify(more)).toEqual([status, problem]);
      expect(JSON.stringify(answer.body)).not.toContain("KANARIE");
    }
    // Spoken second, with a name in letters beside it; the third was begun and never told.
    const answers = {
      more: { "2": { title: "De tweede", permission: "quote" }, "3": { permission: "quote" } },
    };
    expect((await sending({ "2": { take: two, parts: [1] } }, answers)).status).toBe(200);
    const made =
      await world().query(sql`select s.place, s.permission, t.title, t.text from story s join story_text t on t.story_id = s.id
        where s.response_id = (select response_id from story x join story_text y on y.story_id = x.id
          where y.title = 'De tweede') order by s.place`);
    expect(made).toMatchObject([
      { place: 1, text: "" },
      { place: 2, permission: "quote", title: "De tweede", text: "" },
    ]);
  });

  it("that was typed is sent beside one that was spoken, whichever came first", async () => {
    const code = await link(world());
    const take = newTake();
    await sendPart(world(), code, { take, story: "3" }, webm(400));
    const sent = await world().people.stranger.post(`/api/v/${code}/complete`, {
      answers: { story: "Eerst getypt en dan gezegd.", more: { "2": { story: "Ook getypt." }, "3": {} } },
      spokenMore: { "3": { take, parts: [1] } },
    });
    expect(sent.status).toBe(200);
    const made =
      await world().query(sql`select s.place, t.text, r.seconds from story s join story_text t on t.story_id = s.id
        left join recording r on r.story_id = s.id
        where s.response_id = (select response_id from story x join story_text y on y.story_id = x.id
          where y.text = 'Eerst getypt en dan gezegd.') order by s.place`);
    expect(made).toEqual([
      { place: 1, text: "Eerst getypt en dan gezegd.", seconds: null },
      { place: 2, text: "Ook getypt.", seconds: null },
      { place: 3, text: "", seconds: 10 },
    ]);
  });

  it("has each typed out and approved on its own; only the sound of what was approved goes", async () => {
    const { ids } = await speakThree(world(), { more: { "2": {}, "3": {} } });
    await world().work();
    const { researcher } = world().people;
    const [one, two, three] = ids as [string, string, string];
    const path = `/api/stories/${two}`;
    expect((await researcher.put(`${path}/typed-out`, { text: "Ze kwam niet meer." })).status).toBe(200);
    await world().work();
    const review = (await researcher.get(`${path}/review`)).body;
    expect(review).toMatchObject({ text: "Ze kwam niet meer.", recording: { state: "typed" } });
    const soundOf = async (id: string) =>
      (await world().query(sql`select 1 as one from recording_chunk where story_id = ${id}`)).length;
    expect(await soundOf(two)).toBeGreaterThan(0);
    const frozen = await researcher.post(`${path}/approval`, { revision: review.preview.revision });
    expect(frozen.status).toBe(200);
    expect([(await soundOf(one)) > 0, await soundOf(two), (await soundOf(three)) > 0]).toEqual([
      true,
      0,
      true,
    ]);
    // The others are not approved unheard because one of them was.
    const early = (await researcher.get(`/api/stories/${one}/review`)).body;
    const shut = await researcher.post(`/api/stories/${one}/approval`, { revision: early.preview.revision });
    expect(shut.body.code).toBe("typing-needed");
  });

  it("takes all of it back with the one receipt", async () => {
    const { ids, receipt } = await speakThree(world());
    await world().work();
    const before = await count(world(), "recording");
    expect((await world().people.stranger.post("/api/terug/withdraw", { receipt })).status).toBe(200);
    expect(await count(world(), "recording")).toBe(before - 3);
    for (const id of ids)
      for (const table of ["recording", "recording_chunk", "story_text"])
        expect(
          await world().query(sql`select 1 as one from ${sql.identifier(table)} where story_id = ${id}`),
        ).toEqual([]);
  });

  it("and nothing in any table joins one of them to its link", async () => {
    const { takes, code } = await speakThree(world());
    await world().work();
    for (const [table, rows] of await everything(world()))
      for (const secret of [...takes, code]) expect(JSON.stringify(rows).includes(secret), table).toBe(false);
  });
});

onBoth("a child whose carer says no after all", (world) => {
  it("leaves no second of what it spoke, in none of its stories; and before a yes nothing is kept", async () => {
    const [code] = (await invite(world(), { questionnaireId: "child-1" })) as [string];
    const post = (fields: Record<string, string>) =>
      world().app.request(`/v/${code}`, {
        method: "POST",
        body: new URLSearchParams(fields),
        headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: "http://localhost" },
      });
    const speak = (story: string) => sendPart(world(), code, { take: newTake(), story }, webm(500));
    expect((await speak("2")).body.code).toBe("carer-needed");
    await post({ act: "carer", role: "foster-parent", yes: "yes" });
    expect((await speak("2")).body.code).toBe("yes-needed");
    await post({ act: "yes" });
    for (const story of ["1", "2", "3"]) expect((await speak(story)).status).toBe(200);
    expect(await count(world(), "draft_part")).toBe(3);
    await post({ act: "take-back" });
    expect(await count(world(), "draft_part")).toBe(0);
    expect((await speak("2")).body.code).toBe("carer-needed");
  });
});
