import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { links } from "../links.ts";
import { onBoth } from "../make.ts";
import { invite } from "./links.ts";
import { newTake, sendPart, webm } from "./sound.ts";

/** A word that stands nowhere else: wherever it turns up, a story leaked. */
const canary = "kanariepietje-7f3a";

onBoth("a storyteller's words", (world) => {
  it("come in no log, no answer, no job and no audit line, whatever goes wrong", async () => {
    const { people, db, work, logged } = world();
    const [one, two, three] = (await links(world().db, { count: 3 })) as [string, string, string];
    const story = `Mijn verhaal over ${canary} en mijn mentor. Hij sloeg me gisteren.`;
    const answers: unknown[] = [];
    const heard = async (answer: Promise<{ status: number; body: unknown }>) => {
      const { status, body } = await answer;
      answers.push(body);
      return status;
    };
    const { stranger } = people;
    expect(await heard(stranger.put(`/api/v/${one}/answers`, { seq: 1, answers: { story } }))).toBe(200);
    // Wrong in every way a phone or an attacker can be wrong.
    for (const wrong of [
      { answers: { story, [canary]: canary } },
      { answers: { story: [canary] } },
      { answers: { story, permission: canary } },
      { answers: { story, decided_by: { a: canary, b: 0, c: 1 } } },
      { answers: { story: `${canary} ${"lang ".repeat(20_000)}` } },
      { answers: canary },
      { [canary]: canary },
    ]) {
      const status = await heard(stranger.post(`/api/v/${one}/complete`, wrong));
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
    expect(await heard(stranger.post(`/api/v/${canary}/complete`, { answers: { story } }))).toBe(404);
    expect(await heard(stranger.post(`/api/v/${one}/complete`, { answers: { story, title: canary } }))).toBe(
      200,
    );
    await work();

    // The database itself fails, and quotes what it was given.
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table story_text add constraint broken check (length(text) < 5) not valid`);
    });
    expect(await heard(stranger.post(`/api/v/${two}/complete`, { answers: { story } }))).toBe(500);
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table story_text drop constraint broken`);
      await tx.execute(sql`alter table identifier add constraint broken check (length(type) < 2) not valid`);
    });
    // Nothing was half stored: the same link still works. Then a step fails.
    const named = `${story} Ik heet Fatima en woon in Utrecht.`;
    expect(await heard(stranger.post(`/api/v/${two}/complete`, { answers: { story: named } }))).toBe(200);
    await work();
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table identifier drop constraint broken`);
    });
    expect(await heard(stranger.put(`/api/v/${three}/answers`, { seq: 1, answers: { story } }))).toBe(200);

    const rows = await db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select * from audit`)),
      ...(await tx.execute(sql`select * from job`)),
    ]);
    expect(rows.length).toBeGreaterThan(5);
    expect(logged()).toContain("request failed");
    expect(logged()).toContain("step put off");
    for (const place of [logged(), JSON.stringify(rows), JSON.stringify(answers)]) {
      expect(place).not.toContain(canary);
      expect(place).not.toContain("Fatima");
    }
  });

  it("nor when they were spoken: no sound and no typed-out word, of the first story or the second", async () => {
    const { people, db, work, logged, services } = world();
    const { stranger, researcher, safeguarding } = people;
    const [code] = (await invite(world(), { questionnaireId: "youth-2" })) as [string];
    const answers: unknown[] = [];
    const heard = async <T extends { status: number; body: unknown }>(answer: Promise<T>) => {
      const found = await answer;
      answers.push(found.body);
      return found.status;
    };
    // Sound in which the word can be found again, byte by byte.
    const sound = Buffer.concat([webm(64), Buffer.from(`${canary} `.repeat(500))]);
    const [one, two] = [newTake(), newTake()];
    const part = (where: Parameters<typeof sendPart>[2], more?: Record<string, string>) =>
      heard(sendPart(world(), code, where, sound, more));
    for (const [status, sent] of [
      [200, () => part({ take: one })],
      [200, () => part({ take: two, story: "2" })],
      // Wrong in every way a phone or an attacker can be wrong.
      [422, () => part({ take: one, n: 1 }, { "content-digest": `sha-256=:${canary}:` })],
      [415, () => part({ take: one, n: 1 }, { "content-type": `audio/${canary}` })],
      [422, () => part({ take: `${canary}-X` })],
      [422, () => part({ take: one, story: canary })],
      [422, () => part({ take: one, ms: canary })],
      [409, () => part({ take: newTake(), story: "2" })],
      [404, () => heard(sendPart(world(), canary, { take: one }, sound))],
    ] as const)
      expect(await sent()).toBe(status);
    // The database itself fails, and quotes what it was given.
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table draft_part add constraint broken check (n < 1) not valid`);
    });
    expect(await part({ take: one, n: 1 })).toBe(500);
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table draft_part drop constraint broken`);
    });
    const spoken = { spoken: { take: one, parts: [1] }, spokenMore: { "2": { take: two, parts: [1] } } };
    const complete = (answers: unknown, more: object = spoken) =>
      heard(stranger.post(`/api/v/${code}/complete`, { answers, ...more }));
    expect(await complete({}, { spoken: { take: canary, parts: [1] } })).toBe(422);
    expect(await complete({}, { ...spoken, spokenMore: { [canary]: spoken.spoken } })).toBe(422);
    const before = new Set(
      (await db.asOwner((tx) => tx.execute(sql`select id from story`))).map(({ id }) => id),
    );
    expect(await complete({ more: { "2": {} } })).toBe(200);
    await work();
    const ids = (await db.asOwner((tx) => tx.execute(sql`select id from story`)))
      .map(({ id }) => String(id))
      .filter((id) => !before.has(id));
    expect(ids).toHaveLength(2);

    // Typed out: the one who types sees what was typed, and it stands nowhere else.
    const words = `Hij heet Fatima en zei ${canary}. Hij sloeg me gisteren.`;
    for (const id of ids) {
      const path = `/api/stories/${id}`;
      expect(await heard(researcher.get(`${path}/recording`))).toBe(200);
      expect(await heard(safeguarding.post(`${path}/recording/judgement`, { signal: canary }))).toBe(422);
      expect(await heard(researcher.put(`${path}/typed-out`, { text: words, [canary]: canary }))).toBe(422);
      expect(await heard(researcher.put(`${path}/typed-out`, { text: `${canary} `.repeat(2000) }))).toBe(422);
      expect(await heard(people.contractManager.put(`${path}/typed-out`, { text: words }))).toBe(403);
      await db.asOwner(async (tx) => {
        await tx.execute(
          sql`alter table story_text add constraint broken check (length(spoken) < 5) not valid`,
        );
      });
      expect(await heard(researcher.put(`${path}/typed-out`, { text: words }))).toBe(500);
      await db.asOwner(async (tx) => {
        await tx.execute(sql`alter table story_text drop constraint broken`);
      });
      expect(await heard(researcher.put(`${path}/typed-out`, { text: words }))).toBe(200);
    }
    await work();
    // A step that fails on what was typed is put off without a word of it.
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table identifier add constraint broken check (length(type) < 2) not valid`);
    });
    expect(
      await heard(researcher.put(`/api/stories/${ids[1]}/typed-out`, { text: `${words} En Ahmed.` })),
    ).toBe(200);
    await work();
    await db.asOwner(async (tx) => {
      await tx.execute(sql`alter table identifier drop constraint broken`);
    });
    expect(await heard(safeguarding.get("/api/signals"))).toBe(200);
    // The key is lost: the sound does not come out in an error either.
    const keys = services.config.recordingKeys;
    services.config.recordingKeys = ["een heel andere sleutel, waarmee niets te openen is"];
    expect(await heard(researcher.get(`/api/stories/${ids[0]}/recording`))).toBe(503);
    services.config.recordingKeys = keys;

    const told = await db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select * from audit`)),
      ...(await tx.execute(sql`select * from job`)),
    ]);
    expect(told.length).toBeGreaterThan(5);
    for (const place of [logged(), JSON.stringify(told), JSON.stringify(answers)]) {
      expect(place).not.toContain(canary);
      expect(place).not.toContain("Fatima");
      // Nor as bytes written out in another way.
      for (const code of ["base64", "hex"] as const)
        expect(place).not.toContain(Buffer.from(canary).toString(code).slice(0, 20));
    }
    // And before it was opened to the researcher it lay sealed.
    const sealed = await db.asOwner((tx) => tx.execute(sql`select sealed from recording_chunk`));
    expect(sealed.length).toBeGreaterThan(1);
    for (const row of sealed) expect((row.sealed as Buffer).includes(canary)).toBe(false);
  });
});
