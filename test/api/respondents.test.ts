import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { hashSecret, newCode } from "../../api/access/secrets.ts";
import * as contract from "../../api/contract/respondents.ts";
import { saveDraft } from "../../db/queries/drafts.ts";
import { onBoth, type World } from "../make.ts";
import { invite, told } from "./links.ts";
import { newTake, sendPart, webm } from "./sound.ts";

/** A youth with a phone: everything goes by the code. */
const phone = (world: World) => {
  const { stranger } = world.people;
  return {
    open: (code: string) => stranger.get(`/api/v/${code}`),
    save: (code: string, seq: number, answers: unknown) =>
      stranger.put(`/api/v/${code}/answers`, { seq, answers }),
    send: (code: string, answers: unknown, receipt?: string) =>
      stranger.post(`/api/v/${code}/complete`, { answers, ...(receipt ? { receipt } : {}) }),
  };
};

const count = async (world: World, table: string) =>
  Number((await world.query<{ n: string }>(sql`select count(*) as n from ${sql.raw(table)}`))[0]!.n);

onBoth("a youth with a link", (world) => {
  it("opens it, twice, and so does the mail scanner: nothing changes", async () => {
    const [code] = await invite(world());
    const before = await world().query(sql`select * from invitation order by id`);
    const first = await phone(world()).open(code!);
    expect(first.status).toBe(200);
    expect(contract.opened.parse(first.body).answers).toEqual({});
    expect(first.body.questionnaire).toMatchObject({ id: "youth-1", version: 1, route: "youth" });
    await phone(world()).open(code!);
    expect(await world().query(sql`select * from invitation order by id`)).toEqual(before);
    expect(await count(world(), "draft")).toBe(0);
  });

  it("may type the code in capitals and with spaces", async () => {
    const [code] = await invite(world());
    const typed = encodeURIComponent(code!.toUpperCase().replaceAll("-", " "));
    expect((await phone(world()).open(typed)).status).toBe(200);
  });

  it("finds everything back after closing the tab, on another phone too", async () => {
    const [code] = await invite(world());
    const saved = await phone(world()).save(code!, 1, { story: "Halverwege een z" });
    expect(contract.saveAnswer.parse(saved.body)).toEqual({ saved: true, seq: 1 });
    const again = await phone(world()).open(code!);
    expect(again.body).toMatchObject({ seq: 1, answers: { story: "Halverwege een z" } });
  });

  it("has it erased, the recording too: the link opens empty, and can be begun with again", async () => {
    const [code] = await invite(world());
    const erase = () => world().people.stranger.delete(`/api/v/${code}/answers`);
    await phone(world()).save(code!, 4, { story: "Dit mag niemand lezen." });
    expect((await sendPart(world(), code!, { take: newTake() }, webm(900))).status).toBe(200);
    const sounds = () => count(world(), "draft_part");
    expect(await sounds()).toBe(1);
    expect((await erase()).status).toBe(200);
    expect(await sounds()).toBe(0);
    expect((await phone(world()).open(code!)).body).toMatchObject({ seq: 0, answers: {} });
    const key = hashSecret("draft", code!);
    expect(await world().query(sql`select 1 from draft where key_hash = ${key}`)).toEqual([]);
    expect((await phone(world()).save(code!, 1, { story: "Opnieuw." })).body.saved).toBe(true);
    expect((await world().people.stranger.delete(`/api/v/${newCode()}/answers`)).status).toBe(404);

    // What was sent is not erased, and nobody is told so: only the receipt takes it back.
    const { receipt } = (await phone(world()).send(code!, told)).body;
    const late = await erase();
    expect([late.status, late.body.code]).toEqual([410, "link-used"]);
    expect((await world().people.stranger.post("/api/terug", { receipt })).status).toBe(200);
  });

  it("may repeat a save, and an older one that comes late changes nothing", async () => {
    const [code] = await invite(world());
    const { save, open } = phone(world());
    await save(code!, 3, { story: "drie" });
    expect((await save(code!, 3, { story: "drie" })).body).toEqual({ saved: true, seq: 3 });
    expect((await save(code!, 2, { story: "twee" })).body).toEqual({
      saved: false,
      seq: 3,
      answers: { story: "drie" },
    });
    // Another tab that happens to use the same number is told what is there; its words are not taken for saved.
    expect((await save(code!, 3, { story: "anders" })).body.saved).toBe(false);
    expect((await open(code!)).body.answers).toEqual({ story: "drie" });
  });

  it("types in two tabs at once: the highest number stays, and everyone else hears so", async () => {
    const [code] = await invite(world());
    const { save, open } = phone(world());
    const tries = Array.from({ length: 12 }, (_, i) => save(code!, i + 1, { story: `versie ${i + 1}` }));
    const answers = await Promise.all(tries);
    const held = (await open(code!)).body;
    expect(held).toMatchObject({ seq: 12, answers: { story: "versie 12" } });
    for (const answer of answers) {
      expect(answer.status).toBe(200);
      if (!answer.body.saved) expect(answer.body.answers.story).toMatch(/^versie /);
    }
  });

  it("went on at another phone: what was saved there is not overwritten by a higher number from here", async () => {
    const [code] = await invite(world());
    const put = (body: object) => world().people.stranger.put(`/api/v/${code}/answers`, body);
    const here = { writer: "hier", answers: { story: "hier" } };
    expect((await put({ seq: 1, after: 0, ...here })).body.saved).toBe(true);
    expect((await put({ seq: 2, after: 1, writer: "daar", answers: { story: "daar" } })).body.saved).toBe(
      true,
    );
    const late = await put({ seq: 7, after: 1, ...here });
    expect(late.body).toEqual({ saved: false, seq: 2, answers: { story: "daar" } });
    // Having seen it, it may; and its own saves may overtake one another.
    expect((await put({ seq: 3, after: 2, ...here })).body.saved).toBe(true);
    expect((await put({ seq: 5, after: 2, ...here })).body.saved).toBe(true);
    expect((await put({ seq: 4, after: 2, ...here })).body.saved).toBe(false);
  });

  it("sends the story, once, and gets a receipt", async () => {
    const [code] = await invite(world());
    await phone(world()).save(code!, 1, { story: "begin" });
    const sent = await phone(world()).send(code!, told);
    expect(sent.status).toBe(200);
    expect(contract.completeAnswer.parse(sent.body).receipt).toMatch(/^[2-9a-z]{4}(-[2-9a-z]{4}){3}$/);
    const [row] = await world().query<
      Record<string, unknown>
    >(sql`select r.answers, r.route, r.received_on::text as day, s.permission, to_json(s.feelings) as feelings, s.respondent, t.title, t.text, t.other
        from response r join story s on s.response_id = r.id join story_text t on t.story_id = s.id
        where t.title = ${told.title}`);
    expect(row).toMatchObject({
      route: "youth",
      respondent: "jeugdige",
      permission: "session",
      feelings: told.feelings,
      title: told.title,
      text: told.story,
      day: "2026-11-22",
    });
    // What was written lies with the story only.
    expect(row!.answers).not.toHaveProperty("story");
    expect(row!.answers).not.toHaveProperty("title");
    expect(row!.answers).toMatchObject({ decided_by: told.decided_by, pace: 20 });
    expect((await phone(world()).open(code!)).body).toMatchObject({ code: "link-used", status: 410 });
    expect((await phone(world()).save(code!, 9, { story: "nog iets" })).body.code).toBe("link-used");
    expect((await phone(world()).send(code!, told)).body.code).toBe("link-used");
  });

  it("sends again after a lost answer with the same receipt, and gets the same answer", async () => {
    const [code] = await invite(world());
    const receipt = newCode();
    const before = await count(world(), "response");
    const first = await phone(world()).send(code!, told, receipt);
    const second = await phone(world()).send(code!, told, receipt);
    expect(first.body).toEqual({ receipt });
    // And it says so: what was changed after the first sending is in no story.
    expect(second.body).toEqual({ receipt, alreadySent: true });
    expect(await count(world(), "response")).toBe(before + 1);
  });

  it("presses send in two tabs at the same moment: one story", async () => {
    const codes = await invite(world(), { count: 6 });
    for (const code of codes) {
      const before = await count(world(), "response");
      const sent = await Promise.all([1, 2, 3].map(() => phone(world()).send(code, told)));
      expect(sent.map((s) => s.status).sort()).toEqual([200, 410, 410]);
      expect(await count(world(), "response")).toBe(before + 1);
    }
  });

  it("needs to write a story, and nothing else", async () => {
    const [a, b] = await invite(world(), { count: 2 });
    const empty = await phone(world()).send(a!, { ...told, story: "   " });
    expect(empty.status).toBe(422);
    expect(empty.body.fields).toEqual([{ path: "story", message: expect.stringMatching(/Schrijf eerst/) }]);
    expect((await phone(world()).open(a!)).status).toBe(200);
    expect((await phone(world()).send(b!, { story: "Alleen dit." })).status).toBe(200);
    const [row] = await world().query<{ permission: string }>(
      sql`select s.permission from story s join story_text t on t.story_id = s.id where t.text = 'Alleen dit.'`,
    );
    expect(row?.permission).toBe("research");
  });

  it("leaves no words behind when a first save is still on its way while the story is sent", async () => {
    const [code] = await invite(world());
    const { db, kind } = world();
    const draft = hashSecret("draft", code!);
    const before = await count(world(), "draft");
    let arrive = () => {};
    let goOn = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    const released = new Promise<void>((done) => (goOn = done));
    const acting = { regionId: "demo", actor: "respondent", text: "none", draft, hold: "together" } as const;
    const saving = db.inRegion(acting, async (tx) => {
      const asked = { questionnaireId: "youth-1", version: 1, expiresOn: "2026-12-31" };
      await saveDraft(tx, acting, { seq: 1, answers: { story: "nog niet bewaard" }, ...asked });
      arrive();
      await released;
    });
    await arrived;
    const sending = phone(world()).send(code!, told);
    // On a server the sending comes as far as the draft and waits for the save; the embedded database does one thing at a time.
    const waits = async () =>
      (await world().query(sql`select from pg_locks where locktype = 'advisory' and not granted`)).length > 0;
    if (kind === "server") await expect.poll(waits, { timeout: 60_000 }).toBe(true);
    goOn();
    await saving;
    expect((await sending).status).toBe(200);
    expect(await count(world(), "draft")).toBe(before);
  });

  it("is not shut out at midnight: who began on the last day may finish the day after", async () => {
    const [code, late] = await invite(world(), { count: 2, expiresOn: "2026-11-22" });
    const { clock } = world();
    const now = clock.now;
    try {
      clock.now = new Date("2026-11-23T00:30:00Z");
      expect((await phone(world()).open(code!)).body.code).toBe("link-expired");
      expect((await phone(world()).save(code!, 1, { story: "bijna" })).status).toBe(200);
      expect((await phone(world()).save(code!, 1, { story: "elders" })).body).toEqual({
        saved: false,
        seq: 1,
        answers: { story: "bijna" },
      });
      expect((await phone(world()).send(code!, told)).status).toBe(200);
      clock.now = new Date("2026-11-24T12:00:00Z");
      expect((await phone(world()).send(late!, told)).body).toMatchObject({
        code: "link-expired",
        status: 410,
      });
    } finally {
      clock.now = now;
    }
  });

  it("hears it kindly when the round is closed, not open yet, or the code is nobody's", async () => {
    const [closed] = await invite(world(), { waveId: "2025-1" });
    expect((await phone(world()).open(closed!)).body).toMatchObject({ code: "wave-closed", status: 410 });
    const now = world().clock.now;
    const [early] = await invite(world());
    world().clock.now = new Date("2026-06-30T12:00:00Z");
    expect((await phone(world()).open(early!)).body.code).toBe("wave-not-open");
    world().clock.now = now;
    for (const nobody of [newCode(), "x", "....", encodeURIComponent("' or 1=1 --"), "%00"]) {
      const answer = await phone(world()).open(nobody);
      expect([400, 404]).toContain(answer.status);
    }
  });
});

onBoth("what somebody may send", (world) => {
  const canary = "KANARIE-x7";

  it("everything people write comes back as it was: emoji, right to left, markup, quotes", async () => {
    const [code] = await invite(world());
    const story = `Hé 👩‍👧‍👦 "dat" <script>alert(1)</script> 'x' \\ {story} مرحبا \u202eabc\nregel twee\ttab`;
    await phone(world()).save(code!, 1, { story, title: "</textarea><b>" });
    const { body } = await phone(world()).open(code!);
    expect(body.answers).toEqual({ story, title: "</textarea><b>" });
    const page = await world().people.stranger.get(`/v/${code}`);
    expect(page.body).not.toContain("<script>alert(1)");
    expect(page.body).not.toContain("</textarea><b>");
    await phone(world()).send(code!, { story, title: "</textarea><b>" });
    const [row] = await world().query<{ text: string }>(
      sql`select text from story_text where title = '</textarea><b>'`,
    );
    expect(row?.text).toBe(story);
  });

  it("NUL bytes go and half an emoji is replaced; the rest of the story stays", async () => {
    const [code] = await invite(world());
    await phone(world()).save(code!, 1, { story: "voor\u0000na\ud83d" });
    expect((await phone(world()).open(code!)).body.answers.story).toBe("voorna\ufffd");
  });

  it.each([
    ["an unknown question", { story: "x", [canary]: canary }],
    ["a wrong type", { story: [canary] }],
    ["a choice that is not there", { story: "x", how_often: canary }],
    ["a choice twice", { story: "x", feelings: ["angry", "angry"] }],
    ["a story that is too long", { story: canary.repeat(1000) }],
    ["shares that do not add up", { story: "x", decided_by: { left: 0.5, top: 0.5, right: 0.5 } }],
    ["a share below zero", { story: "x", decided_by: { left: -0.5, top: 0.5, right: 1 } }],
    ["a fourth share", { story: "x", decided_by: { left: 0.5, top: 0.5, right: 0, [canary]: 0 } }],
    ["a pole out of range", { story: "x", pace: 101 }],
    ["a pole between whole numbers", { story: "x", pace: 1.5 }],
    ["a permission nobody asked", { story: "x", permission: "publish" }],
  ])("%s is refused, saved and sent alike, and never echoed", async (_, answers) => {
    const [code] = await invite(world());
    const before = await count(world(), "response");
    for (const answer of [
      await phone(world()).save(code!, 1, answers),
      await phone(world()).send(code!, answers),
    ]) {
      expect(answer.status).toBe(422);
      expect(JSON.stringify(answer.body)).not.toContain("KANARIE");
      expect(answer.body.fields.length).toBeGreaterThan(0);
    }
    expect(await count(world(), "response")).toBe(before);
    expect(await phone(world()).open(code!)).toMatchObject({ status: 200, body: { seq: 0 } });
  });

  it("an answer called __proto__ goes nowhere", async () => {
    const [code] = await invite(world());
    await phone(world()).save(code!, 1, JSON.parse(`{"story":"x","__proto__":{"story":"${canary}"}}`));
    expect((await phone(world()).open(code!)).body.answers).toEqual({ story: "x" });
  });

  it("malformed JSON, a megabyte, or no JSON: a clear answer, and nothing of it in the log", async () => {
    const [code] = await invite(world());
    const put = (body: string, type = "application/json") =>
      world().app.request(`http://localhost/api/v/${code}/answers`, {
        method: "PUT",
        headers: { "content-type": type, origin: "http://localhost" },
        body,
      });
    const broken = await put(`{"seq":1,"answers":{"story":"${canary}`);
    expect(broken.status).toBe(400);
    const huge = await put(JSON.stringify({ seq: 1, answers: { story: canary.repeat(100_000) } }));
    expect(huge.status).toBe(413);
    const plain = await put(canary, "text/plain");
    expect(plain.status).toBe(422);
    for (const answer of [broken, huge, plain]) {
      expect(answer.headers.get("content-type")).toMatch(/problem\+json/);
      expect(await answer.text()).not.toContain("KANARIE");
    }
    expect(world().logged()).not.toContain("KANARIE");
    expect(world().logged()).not.toContain(code);
  });

  it("a receipt that somebody else has is refused, and the story can still be sent", async () => {
    const [a, b] = await invite(world(), { count: 2 });
    const receipt = newCode();
    await phone(world()).send(a!, told, receipt);
    expect((await phone(world()).send(b!, told, receipt)).status).toBe(409);
    expect((await phone(world()).send(b!, told, "not a code")).status).toBe(422);
    expect((await phone(world()).send(b!, told)).status).toBe(200);
  });

  it("the story goes on its way: jobs for the steps, and nothing names the link", async () => {
    const [code] = await invite(world());
    await world().work();
    await phone(world()).send(code!, { story: "Ik wil weten of iemand dit leest." });
    const jobs = await world().query<{ step: string }>(sql`select distinct step from job`);
    expect(jobs.map((job) => job.step).sort()).toEqual([
      "find-identifiers",
      "raise-signals",
      "recognise-language",
    ]);
    await world().work();
    expect(await world().query<{ step: string }>(sql`select step from job`)).toEqual([]);
  });
});
