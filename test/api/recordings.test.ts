import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { links } from "../links.ts";
import { onBoth } from "../make.ts";
import { digestOf, newTake, sendPart as send, webm } from "./sound.ts";

onBoth("a youth who would rather speak", (world) => {
  it("hands it in part by part, in any order, twice if need be, and asks what has arrived", async () => {
    const [code] = (await links(world().db)) as [string];
    const { stranger } = world().people;
    const take = newTake();
    const first = webm(20_000);
    expect((await stranger.get(`/api/v/${code}/recording`)).body).toEqual({ take: null, pieces: [] });
    expect((await send(world(), code, { take, n: 2 }, randomBytes(800))).status).toBe(200);
    expect((await send(world(), code, { take, n: 0 }, first)).status).toBe(200);
    expect((await send(world(), code, { take, n: 0 }, first)).status).toBe(200);
    expect((await stranger.get(`/api/v/${code}/recording`)).body).toEqual({
      take,
      pieces: [{ piece: 0, mime: "audio/webm", ms: 10_000, parts: [0, 2] }],
    });
    // Not all of it is there, so the story does not go yet; nothing is spent.
    const early = await stranger.post(`/api/v/${code}/complete`, {
      answers: {},
      spoken: { take, parts: [3] },
    });
    expect([early.status, early.body.code]).toEqual([409, "recording-missing"]);
    const second = randomBytes(700);
    await send(world(), code, { take, n: 1 }, second);
    const heard = await world().app.request(`http://localhost/api/v/${code}/recording/0`);
    expect(heard.headers.get("content-type")).toBe("audio/webm");
    expect(Buffer.from(await heard.arrayBuffer()).subarray(0, 20_700)).toEqual(
      Buffer.concat([first, second]),
    );
    // Typing goes on beside it: a save does not touch the recording.
    const saved = await stranger.put(`/api/v/${code}/answers`, { seq: 1, answers: { title: "Hoi" } });
    expect(saved.body.saved).toBe(true);
    const done = await stranger.post(`/api/v/${code}/complete`, {
      answers: { title: "Hoi" },
      spoken: { take, parts: [3] },
    });
    expect(done.status).toBe(200);
    expect(await world().query(sql`select 1 as one from draft_part`)).toEqual([]);
    // Nothing of it comes back through the link.
    expect((await send(world(), code, { take, n: 3 }, randomBytes(10))).body.code).toBe("link-used");
    expect((await stranger.get(`/api/v/${code}/recording/0`)).body.code).toBe("link-used");
  });

  it("throws it away and begins again", async () => {
    const [code] = (await links(world().db)) as [string];
    const { stranger } = world().people;
    const [one, two] = [newTake(), newTake()];
    await send(world(), code, { take: one }, webm(500));
    // Another tab begins a recording of its own: the first stays.
    expect((await send(world(), code, { take: two }, webm(500))).status).toBe(409);
    await stranger.delete(`/api/v/${code}/recording/${two}`);
    expect((await stranger.get(`/api/v/${code}/recording`)).body.take).toBe(one);
    expect((await stranger.delete(`/api/v/${code}/recording/${one}`)).status).toBe(200);
    expect(await world().query(sql`select 1 as one from draft_part`)).toEqual([]);
    expect((await send(world(), code, { take: two }, webm(500))).status).toBe(200);
    // A story that is sent without it leaves it behind, and it goes with the draft.
    const sent = await stranger.post(`/api/v/${code}/complete`, { answers: { story: "Toch getypt." } });
    expect(sent.status).toBe(200);
    expect(await world().query(sql`select 1 as one from draft_part`)).toEqual([]);
    expect((await stranger.post(`/api/v/${code}/complete`, { answers: {} })).body.code).toBe("link-used");
  });

  it("cannot send nothing at all: words, or a whole recording", async () => {
    const [code] = (await links(world().db)) as [string];
    const { stranger } = world().people;
    const empty = await stranger.post(`/api/v/${code}/complete`, { answers: {} });
    expect([empty.status, empty.body.fields[0].path]).toEqual([422, "story"]);
    const other = await stranger.post(`/api/v/${code}/complete`, {
      answers: { story: "Woorden." },
      spoken: { take: newTake(), parts: [1] },
    });
    expect(other.body.code).toBe("recording-missing");
  });

  it("is told honestly what is wrong with a part, whatever comes", async () => {
    const [code] = (await links(world().db)) as [string];
    const take = newTake();
    const good = webm(1000);
    const codeOf = async (answer: Promise<{ status: number; body: { code?: string } }>) => {
      const { status, body } = await answer;
      return [status, body.code];
    };
    const w = world();
    expect(await codeOf(send(w, code, { take }, good, { "content-digest": digestOf(webm(9)) }))).toEqual([
      422,
      "recording-broken",
    ]);
    expect(await codeOf(send(w, code, { take }, good, { "content-digest": "md5=x" }))).toEqual([
      422,
      "recording-broken",
    ]);
    expect(await codeOf(send(w, code, { take }, Buffer.alloc(0)))).toEqual([422, "recording-broken"]);
    for (const kind of ["text/html", "video/webm", "audio/wav", "image/svg+xml", ""])
      expect(await codeOf(send(w, code, { take }, good, { "content-type": kind }))).toEqual([
        415,
        "recording-kind",
      ]);
    expect(await codeOf(send(w, code, { take }, Buffer.from("<script>alert(1)</script>")))).toEqual([
      415,
      "recording-kind",
    ]);
    expect(await codeOf(send(w, code, { take }, webm(1000), { "content-type": "audio/mp4" }))).toEqual([
      415,
      "recording-kind",
    ]);
    expect(await codeOf(send(w, code, { take }, webm(200_001)))).toEqual([413, "too-large"]);
    expect(await codeOf(send(w, code, { take }, webm(300_000)))).toEqual([413, "too-large"]);
    expect(await codeOf(send(w, code, { take, n: 200 }, good))).toEqual([422, "invalid-input"]);
    expect(await codeOf(send(w, code, { take, piece: 40 }, good))).toEqual([422, "invalid-input"]);
    expect(await codeOf(send(w, code, { take, ms: "x" }, good))).toEqual([422, "invalid-input"]);
    expect(await codeOf(send(w, code, { take: "../../x" }, good))).toEqual([404, "not-found"]);
    expect(await codeOf(send(w, code, { take: "UPPER" }, good))).toEqual([422, "invalid-input"]);
    expect(await codeOf(send(w, newCode(), { take }, good))).toEqual([404, "link-unknown"]);
    expect(await w.query(sql`select 1 as one from draft_part`)).toEqual([]);
    // Another part under the number of one that is there.
    expect((await send(w, code, { take }, good)).status).toBe(200);
    expect(await codeOf(send(w, code, { take }, webm(1000)))).toEqual([409, "conflict"]);
    // Five minutes and a little, no more; nor more bytes than a recording may have.
    for (let n = 1; n < 16; n++) await send(w, code, { take, n, ms: 20_000 }, randomBytes(10));
    expect(await codeOf(send(w, code, { take, n: 16, ms: 20_000 }, randomBytes(10)))).toEqual([
      413,
      "too-large",
    ]);
  });

  it("whatever nonsense a phone or somebody else sends: no error of ours, and what was there stays", async () => {
    const [code] = (await links(world().db)) as [string];
    const take = newTake();
    const good = webm(2000);
    await send(world(), code, { take }, good);
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          take: fc.oneof(fc.constant(take), fc.constant(newTake()), fc.string({ maxLength: 50 })),
          piece: fc.oneof(fc.integer({ min: -1, max: 41 }), fc.constant(0)),
          n: fc.integer({ min: -2, max: 210 }),
          ms: fc.oneof(fc.integer(), fc.string({ maxLength: 5 })),
        }),
        fc.uint8Array({ maxLength: 300 }),
        fc.oneof(fc.constant("audio/webm"), fc.constant("audio/mp4"), fc.stringMatching(/^[\w/ ;=-]{0,20}$/)),
        async (where, bytes, kind) => {
          const answer = await send(
            world(),
            code,
            { ...where, take: encodeURIComponent(where.take) || "x", ms: encodeURIComponent(where.ms) },
            bytes,
            { "content-type": kind },
          );
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 60 },
    );
    const back = await world().app.request(`http://localhost/api/v/${code}/recording/0`);
    expect(Buffer.from(await back.arrayBuffer()).subarray(0, 2000)).toEqual(good);
    for (const spoken of [
      null,
      [],
      { take },
      { take, parts: [] },
      { take, parts: [-1] },
      { take, parts: ["1"] },
    ]) {
      const sent = await world().people.stranger.post(`/api/v/${code}/complete`, { answers: {}, spoken });
      expect(sent.status).toBe(422);
    }
  });
});
