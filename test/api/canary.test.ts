import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { links } from "../links.ts";
import { onBoth } from "../make.ts";

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
});
