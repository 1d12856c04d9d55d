import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashSecret, newCode } from "../../api/access/secrets.ts";
import { openSound } from "../../api/recordings/seal.ts";
import { packSound, rangeOf, unpackSound } from "../../api/recordings/sound.ts";
import { queueDaily } from "../../db/queries/jobs.ts";
import { everything } from "../everything.ts";
import { links } from "../links.ts";
import { onBoth, type World } from "../make.ts";
import { newTake, sendPart as send, webm } from "./sound.ts";
import { at, cry, decide, signalOf } from "./tell.ts";

/** Somebody speaks a story in two goes and sends it. @returns its id, its pieces' bytes, and the receipt */
async function speak(world: World, answers: Record<string, unknown> = {}) {
  const [code] = (await links(world.db)) as [string];
  const take = newTake();
  const [a, b, c] = [webm(30_000), randomBytes(21_000), webm(9_000)];
  await send(world, code, { take, n: 1 }, b);
  await send(world, code, { take, n: 0 }, a);
  await send(world, code, { take, piece: 1, ms: 2100 }, c);
  const receipt = newCode();
  const before = new Set(await ids(world));
  const sent = await world.people.stranger.post(`/api/v/${code}/complete`, {
    answers,
    receipt,
    spoken: { take, parts: [2, 1] },
  });
  expect(sent.status, JSON.stringify(sent.body)).toBe(200);
  const id = (await ids(world)).find((one) => !before.has(one))!;
  return { id, code, take, receipt, pieces: [Buffer.concat([a, b]), c] };
}

const ids = async (world: World) =>
  (await world.query(sql`select id from story`)).map(({ id }) => String(id));

onBoth("a spoken story", (world) => {
  it("lies there sealed: no byte of the voice is in any row, before or after sending", async () => {
    const [code] = (await links(world().db)) as [string];
    const take = newTake();
    const bytes = Buffer.concat([webm(64), Buffer.from("kanariepietje-".repeat(2000))]);
    await send(world(), code, { take }, bytes);
    const look = async (table: string) =>
      Buffer.concat(
        (await world().query(sql`select sealed from ${sql.identifier(table)}`)).map(
          ({ sealed }) => sealed as Buffer,
        ),
      );
    const before = await look("draft_part");
    expect(before.length).toBeGreaterThan(20_000);
    expect(before.includes("kanariepietje")).toBe(false);
    await world().people.stranger.post(`/api/v/${code}/complete`, {
      answers: {},
      spoken: { take, parts: [1] },
    });
    const after = await look("recording_chunk");
    expect(after.includes("kanariepietje")).toBe(false);
    // Sealed anew, in blocks of one size: nothing of the draft's ciphertext or of its sizes is left.
    expect(after.includes(before.subarray(100, 132))).toBe(false);
    const sizes = await world().query(sql`select distinct length(sealed) as size from recording_chunk`);
    expect(sizes).toEqual([{ size: 64 * 1024 + 28 }]);
  });

  it("opens only with the key, in its own place, and says so when the key is gone", async () => {
    const { id } = await speak(world());
    const keys = world().services.config.recordingKeys;
    const [chunk] = await world().query(sql`select c.sealed, r.key_id from recording_chunk c
      join recording r using (region_id, story_id) where story_id = ${id} and n = 0`);
    const sealed = { keyId: String(chunk!.key_id), sealed: chunk!.sealed as Buffer };
    expect(() => openSound(keys, "demo", `story/${id}/0`, sealed)).not.toThrow();
    expect(() => openSound(keys, "demo", `story/${id}/1`, sealed)).toThrow();
    expect(() => openSound(keys, "second", `story/${id}/0`, sealed)).toThrow();
    world().services.config.recordingKeys = ["een nieuwe sleutel, die er nog niet bij was"];
    try {
      const lost = await world().people.researcher.get(`/api/stories/${id}/recording`);
      expect([lost.status, lost.body.code]).toEqual([503, "recording-locked"]);
      // A new key in front, the old one behind it: both open.
      world().services.config.recordingKeys.push(...keys);
      expect((await world().people.researcher.get(`/api/stories/${id}/recording`)).status).toBe(200);
    } finally {
      world().services.config.recordingKeys = keys;
    }
  });

  it("is heard by researchers and safeguarding, each look in the log, and by no contract manager or other region", async () => {
    const { id, pieces } = await speak(world());
    await world().work();
    const { people } = world();
    const path = `/api/stories/${id}/recording`;
    expect((await people.researcher.get(path)).body).toEqual({
      seconds: 20,
      state: "unheard",
      pieces: [
        { mime: "audio/webm", seconds: 10 },
        { mime: "audio/webm", seconds: 2.1 },
      ],
    });
    const whole = await people.researcher.ask("GET", `${path}/0`);
    expect(whole.status).toBe(200);
    expect(Buffer.from(await whole.arrayBuffer())).toEqual(pieces[0]);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": "audio/webm",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "accept-ranges": "bytes",
    });
    const some = await people.safeguarding.ask("GET", `${path}/1`, undefined, { range: "bytes=100-199" });
    expect([some.status, some.headers.get("content-range")]).toEqual([206, "bytes 100-199/9000"]);
    expect(Buffer.from(await some.arrayBuffer())).toEqual(pieces[1]!.subarray(100, 200));
    const beyond = await people.safeguarding.ask("GET", `${path}/1`, undefined, { range: "bytes=9000-" });
    expect(beyond.status).toBe(416);
    expect((await people.researcher.get(`${path}/2`)).status).toBe(404);
    for (const nobody of [people.contractManager, people.administrator])
      for (const where of [path, `${path}/0`])
        expect((await nobody.get(where)).body.code).toBe("not-allowed");
    expect((await people.otherResearcher.get(`${path}/0`)).status).toBe(404);
    const looks = await world().query(sql`select actor from audit where action = 'recording.heard'
      and subject = ${`story:${id}`} order by actor`);
    expect(looks.map(({ actor }) => actor).sort()).toEqual(
      [`account:${people.researcher.id}`, `account:${people.safeguarding.id}`].sort(),
    );
    // Not with the rights of a contract manager's transaction either.
    const seen = await world().db.inRegion(
      { regionId: "demo", actor: "account:x", text: "released" },
      async (tx) => [...(await tx.execute(sql`select * from recording_chunk`))],
    );
    expect(seen).toEqual([]);
  });

  it("waits on top of the researcher's list, and with safeguarding as a recording nobody heard", async () => {
    const { id } = await speak(world(), { title: "Mijn mentor" });
    await world().work();
    const { researcher, safeguarding } = world().people;
    const list = (await researcher.get("/api/stories?status=review")).body.rows;
    const at = list.findIndex((row: { id: string }) => row.id === id);
    const untyped = list.filter(
      (row: { recording: { state: string } | null }) => row.recording?.state === "unheard",
    );
    expect(at).toBeLessThan(untyped.length);
    expect(list[at].recording).toEqual({ seconds: 20, state: "unheard" });
    const { unheard } = (await safeguarding.get("/api/signals")).body;
    expect(unheard.find((row: { storyId: string }) => row.storyId === id)).toMatchObject({
      receivedOn: "2026-11-22",
      seconds: 20,
    });
    // Somebody listens, and hears nothing to worry about.
    const judged = await safeguarding.post(`/api/stories/${id}/recording/judgement`, { signal: "none" });
    expect(judged.body).toEqual({ state: "heard" });
    const left = (await safeguarding.get("/api/signals")).body.unheard;
    expect(left.some((row: { storyId: string }) => row.storyId === id)).toBe(false);
  });

  it("in which somebody hears a cry for help becomes a signal, and the machine does not make it smaller", async () => {
    const { id } = await speak(world());
    await world().work();
    const { safeguarding, researcher } = world().people;
    await safeguarding.post(`/api/stories/${id}/recording/judgement`, { signal: "acute" });
    const signal = (await safeguarding.get("/api/signals")).body.rows.find(
      (row: { level: string }) => row.level === "acute",
    );
    const detail = (await safeguarding.get(`/api/signals/${signal.id}`)).body;
    expect(detail).toMatchObject({ storyId: id, level: "acute", recording: { state: "heard" } });
    await researcher.put(`/api/stories/${id}/typed-out`, { text: "Ik ben de laatste tijd niet zo blij." });
    await world().work();
    expect((await safeguarding.get(`/api/signals/${signal.id}`)).body.level).toBe("acute");
  });

  it("is heard by the meldteam also when the machine's signal on the written words was set aside", async () => {
    const { id } = await speak(world(), { story: cry });
    await world().work();
    const { safeguarding, secondSafeguarding, researcher } = world().people;
    const signal = async () =>
      (await safeguarding.get("/api/signals")).body.rows.find(
        (row: { id: string; reports: unknown[] }) => row.id === signalId,
      );
    const signalId = await signalOf(world(), id);
    for (const person of [safeguarding, secondSafeguarding])
      await decide(person, signalId, { decision: "no-act", note: "Een liedje." });
    expect(await signal()).toMatchObject({ status: "dismissed" });
    await researcher.post(`/api/stories/${id}/recording/judgement`, { signal: "acute" });
    expect(await signal()).toMatchObject({ status: "open", level: "acute", decisions: [] });
    expect((await signal()).reports).toMatchObject([{ name: researcher.name, level: "acute" }]);
  });

  it("keeps a researcher's worry when it is typed anew, without words that are not there any more", async () => {
    const { id } = await speak(world(), { story: "Bij ons in de keuken." });
    await world().work();
    const { researcher, safeguarding } = world().people;
    const type = async (text: string) => {
      await researcher.put(`/api/stories/${id}/typed-out`, { text });
      await world().work();
      return (await researcher.get(`/api/stories/${id}/review`)).body.text as string;
    };
    const text = await type("Het ging over zijn slaan.");
    for (const [level, words] of [
      ["concern", "in de keuken"],
      ["acute", "over zijn slaan"],
    ] as const)
      await researcher.post(`/api/stories/${id}/signal`, { level, passage: at(text, words) });
    const [found] = await world().query(sql`select id from signal where story_id = ${id}`);
    const passages = async () =>
      (await safeguarding.get(`/api/signals/${found!.id}`)).body.reports.map(
        (one: { passage: unknown }) => one.passage,
      );
    expect(await passages()).toEqual([at(text, "in de keuken"), at(text, "over zijn slaan")]);
    await type("Dat ging over school.");
    expect(await passages()).toEqual([at(text, "in de keuken"), null]);
  });

  it("is typed out, read by the steps, reviewed and approved; then its sound is in no table", async () => {
    const { id } = await speak(world(), { title: "Bij Fatima", story: "Ik sprak met Fatima Yilmaz." });
    await world().work();
    const { researcher, safeguarding } = world().people;
    const path = `/api/stories/${id}`;
    const before = (await researcher.get(`${path}/review`)).body;
    expect(before).toMatchObject({ text: "Ik sprak met Fatima Yilmaz.", spoken: "", ready: true });
    const early = await researcher.post(`${path}/approval`, { revision: before.preview.revision });
    expect([early.status, early.body.code]).toEqual([409, "typing-needed"]);
    expect((await researcher.put(`${path}/typed-out`, { text: "  " })).status).toBe(422);
    expect((await researcher.put(`${path}/typed-out`, { text: `${cry} Bel 06-12345678.` })).status).toBe(200);
    // Approving waits for the steps.
    const waiting = await researcher.post(`${path}/approval`, { revision: before.preview.revision });
    expect(waiting.body.code).toBe("still-preparing");
    await world().work();
    const review = (await researcher.get(`${path}/review`)).body;
    expect(review.text).toBe(`Ik sprak met Fatima Yilmaz.\n\n${cry} Bel 06-12345678.`);
    expect(review.recording.state).toBe("typed");
    expect(review.signal).toMatchObject({ level: "acute", status: "open" });
    expect(review.identifiers.map((one: { type: string }) => one.type)).toEqual(
      expect.arrayContaining(["person", "phone"]),
    );
    // A researcher judges one and then mends what was typed: the judgement stays, what stood behind goes and comes anew.
    const person = review.identifiers.find((one: { type: string }) => one.type === "person");
    await researcher.patch(`${path}/identifiers/${person.id}`, { state: "rejected" });
    await researcher.put(`${path}/typed-out`, { text: `${cry} Bel mij op 06-12345678.` });
    await world().work();
    const again = (await researcher.get(`${path}/review`)).body;
    expect(again.identifiers.find((one: { id: string }) => one.id === person.id).state).toBe("rejected");
    const phone = again.identifiers.find((one: { type: string }) => one.type === "phone");
    expect(again.text.slice(phone.start, phone.end)).toContain("12345678");
    expect((await safeguarding.get("/api/signals")).body.rows.length).toBeGreaterThan(0);

    const frozen = await researcher.post(`${path}/approval`, { revision: again.preview.revision });
    expect(frozen.status).toBe(200);
    for (const table of ["recording", "recording_chunk", "draft_part"]) {
      const left = await world().query(
        table === "draft_part"
          ? sql`select 1 as one from draft_part`
          : sql`select 1 as one from ${sql.identifier(table)} where story_id = ${id}`,
      );
      expect(left, table).toEqual([]);
    }
    expect((await researcher.get(`${path}/recording/0`)).status).toBe(404);
    expect((await researcher.get(path)).body).toMatchObject({ recording: null });
    // Opened again, the words are there; the sound is not, and nothing can be typed out any more.
    await researcher.delete(`${path}/approval`);
    expect((await researcher.get(`${path}/review`)).body).toMatchObject({
      recording: null,
      text: again.text,
    });
    expect((await researcher.put(`${path}/typed-out`, { text: "x" })).status).toBe(404);
  });

  it("goes with all its sound when its teller takes it back", async () => {
    const { id, receipt } = await speak(world());
    await world().work();
    expect((await world().people.stranger.post("/api/terug/withdraw", { receipt })).status).toBe(200);
    for (const table of ["recording", "recording_chunk"])
      expect(
        await world().query(sql`select 1 as one from ${sql.identifier(table)} where story_id = ${id}`),
      ).toEqual([]);
  });

  it("and nothing in any table joins it to its link", async () => {
    const { id, code, take } = await speak(world());
    await world().work();
    for (const [table, rows] of await everything(world()))
      for (const secret of [take, code, hashSecret("draft", code)])
        expect(JSON.stringify(rows).includes(secret), table).toBe(false);
    const [kept] = await world().query(
      sql`select to_jsonb(t) as row from recording t where story_id = ${id}`,
    );
    expect(Object.keys(kept!.row as object).sort()).toEqual(
      ["key_id", "region_id", "seconds", "state", "story_id", "typed_on"].sort(),
    );
  });

  it("that was begun and never sent goes when its link has run out, and a typed one's sound after its days", async () => {
    const { id } = await speak(world());
    const { id: waiting } = await speak(world());
    await world().work();
    await world().people.researcher.put(`/api/stories/${id}/typed-out`, { text: "Het ging goed." });
    const [code] = (await links(world().db, { expiresOn: "2026-12-01" })) as [string];
    await send(world(), code, { take: newTake() }, webm(900));
    const now = world().clock.now;
    try {
      world().clock.now = new Date("2026-12-24T12:00:00Z");
      await queueDaily(world().db);
      await world().work();
      expect(await world().query(sql`select 1 as one from draft_part`)).toEqual([]);
      expect(await world().query(sql`select 1 as one from recording where story_id = ${id}`)).toEqual([]);
      // The words stay. And what nobody has typed out stays until somebody has: it may not go unheard.
      expect((await world().people.researcher.get(`/api/stories/${id}/review`)).body.text).toBe(
        "Het ging goed.",
      );
      expect(
        await world().query(sql`select 1 as one from recording where story_id = ${waiting}`),
      ).toHaveLength(1);
    } finally {
      world().clock.now = now;
    }
  });

  it("cannot be spoken where no key is set: everything else works", async () => {
    const keys = world().services.config.recordingKeys;
    world().services.config.recordingKeys = [];
    try {
      const [code] = (await links(world().db)) as [string];
      expect((await send(world(), code, { take: newTake() }, webm(50))).body.code).toBe("recording-off");
      const sent = await world().people.stranger.post(`/api/v/${code}/complete`, {
        answers: { story: "Getypt." },
      });
      expect(sent.status).toBe(200);
    } finally {
      world().services.config.recordingKeys = keys;
    }
  });
});

describe("sound at rest", () => {
  it("comes out as it went in, whatever its pieces", () => {
    const keys = ["een sleutel van meer dan tweeendertig tekens"];
    fc.assert(
      fc.property(
        fc.array(fc.uint8Array({ minLength: 1, maxLength: 100_000 }), { minLength: 1, maxLength: 4 }),
        (all) => {
          const pieces = all.map((bytes, i) => ({ mime: "audio/ogg" as const, ms: i * 1000, bytes }));
          const back = unpackSound(keys, "demo", "s", packSound(keys, "demo", "s", { pieces }));
          expect(back.pieces.map(({ bytes }) => Buffer.from(bytes))).toEqual(
            all.map((bytes) => Buffer.from(bytes)),
          );
        },
      ),
      { numRuns: 25 },
    );
  });

  it("is handed out in the range that was asked for, or whole", () => {
    expect(rangeOf(undefined, 10)).toEqual({ start: 0, end: 9, whole: true });
    expect(rangeOf("bytes=0-", 10)).toEqual({ start: 0, end: 9, whole: false });
    expect(rangeOf("bytes=2-4", 10)).toEqual({ start: 2, end: 4, whole: false });
    expect(rangeOf("bytes=-3", 10)).toEqual({ start: 7, end: 9, whole: false });
    expect(rangeOf("bytes=5-99", 10)).toEqual({ start: 5, end: 9, whole: false });
    expect(rangeOf("bytes=10-", 10)).toBeNull();
    expect(rangeOf("bytes=4-2", 10)).toBeNull();
    for (const odd of ["bytes=-", "bytes=1-2,4-5", "lines=1-2", "bytes=x"])
      expect(rangeOf(odd, 10)?.whole, odd).toBe(true);
  });
});
