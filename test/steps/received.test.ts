import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { findIdentifiers } from "../../api/steps/find-identifiers.ts";
import { raiseSignals } from "../../api/steps/raise-signals.ts";
import { recogniseLanguage } from "../../api/steps/recognise-language.ts";
import type { ManyStep, Step } from "../../api/steps/step.ts";
import { suggestThemes } from "../../api/steps/suggest-themes.ts";
import { workAll } from "../../api/worker.ts";
import { invite, told } from "../api/links.ts";
import { approve, at, cry, decide, signalOf, tell } from "../api/tell.ts";
import { onBoth } from "../make.ts";

const text = "Fatima van de groep luisterde echt naar mij. Ze belde me op 06-12345678.";

onBoth("the steps after a story comes in", (world) => {
  const again = (step: Step | ManyStep, storyId: string) => {
    const acting = { regionId: "demo", actor: "worker", text: step.text } as const;
    return world().db.inRegion(acting, (tx) =>
      "runMany" in step
        ? step.runMany(tx, world().services, acting, [storyId])
        : step.run(tx, world().services, acting, storyId),
    );
  };
  const rows = (query: ReturnType<typeof sql>) =>
    world().db.inRegion({ regionId: "demo", actor: "operator", text: "raw" }, async (tx) => [
      ...(await tx.execute<Record<string, unknown>>(query)),
    ]);

  it("leave nothing waiting, and the story on the researcher's desk", async () => {
    const id = await tell(world(), { text });
    expect(await rows(sql`select step from job where subject = ${id}`)).toEqual([]);
    expect(await rows(sql`select status, lang from story where id = ${id}`)).toEqual([
      { status: "review", lang: "nl" },
    ]);
  });

  it("have the same effect when they run once more, and undo nothing a person decided", async () => {
    const { researcher, safeguarding, secondSafeguarding } = world().people;
    const id = await tell(world(), { text: `${text} ${cry}` });
    const review = (await researcher.get(`/api/stories/${id}/review`)).body;
    await researcher.patch(`/api/stories/${id}/identifiers/${review.identifiers[0].id}`, {
      state: "rejected",
    });
    const signal = await signalOf(world(), id);
    const noAct = { decision: "no-act", note: "Voorbij." };
    await decide(safeguarding, signal, noAct);
    await decide(secondSafeguarding, signal, noAct);
    for (const step of [raiseSignals, recogniseLanguage, findIdentifiers]) await again(step, id);
    const after = (await researcher.get(`/api/stories/${id}/review`)).body;
    expect(after.identifiers).toHaveLength(review.identifiers.length);
    expect(after.identifiers[0].state).toBe("rejected");
    expect(after.signal.status).toBe("dismissed");
    const version = await approve(world(), id);
    const before = (await researcher.get(`/api/stories/${id}/codings`)).body.suggestions;
    await researcher.post(`/api/suggestions/${before[0].id}/rejection`);
    await again(suggestThemes, id);
    const suggestions = (await researcher.get(`/api/stories/${id}/codings`)).body.suggestions;
    expect(suggestions).toHaveLength(before.length);
    expect(suggestions[0]).toMatchObject({ id: before[0].id, state: "rejected" });
    expect(version.version).toBe(1);
  });

  it("do nothing for a story that was withdrawn in the meantime", async () => {
    const gone = "00000000-0000-4000-8000-000000000000";
    const before = await rows(sql`select count(*)::int as n from audit`);
    for (const step of [raiseSignals, recogniseLanguage, findIdentifiers, suggestThemes])
      await again(step, gone);
    expect(await rows(sql`select count(*)::int as n from audit`)).toEqual(before);
  });

  it("suggest on the safe text only: a name is in no suggestion", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), {
      text: "Fatima luisterde echt naar mij en nam me serieus. Fatima bleef mijn vaste begeleider.",
    });
    const version = await approve(world(), id);
    const { suggestions } = (await researcher.get(`/api/stories/${id}/codings`)).body;
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      expect(suggestion.end).toBeLessThanOrEqual(version.text.length);
      expect(`${suggestion.reason} ${version.text.slice(suggestion.start, suggestion.end)}`).not.toContain(
        "Fatima",
      );
    }
  });

  it("hold no story up because of another that fails beside it", async () => {
    await rows(sql`insert into job (region_id, step, subject, run_after)
      values ('demo', 'find-identifiers', 'no story at all', current_date)`);
    const [code] = await invite(world(), { count: 1 });
    await world().people.stranger.post(`/api/v/${code}/complete`, { answers: { ...told, story: text } });
    await workAll(world().services, 50);
    expect(await rows(sql`select step, subject, attempts from job`)).toEqual([
      { step: "find-identifiers", subject: "no story at all", attempts: 1 },
    ]);
    await rows(sql`delete from job`);
  });

  it("keep the story shut while a step is still waiting", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    const { revision } = (await researcher.get(`/api/stories/${id}/review`)).body.preview;
    await rows(sql`insert into job (region_id, step, subject, run_after)
      values ('demo', 'raise-signals', ${id}, now() + interval '1 day')`);
    expect((await researcher.get(`/api/stories/${id}/review`)).body.ready).toBe(false);
    const refused = await researcher.post(`/api/stories/${id}/approval`, { revision });
    expect(refused.body.code).toBe("still-preparing");
    await rows(sql`delete from job where subject = ${id}`);
    expect((await researcher.post(`/api/stories/${id}/approval`, { revision })).status).toBe(200);
  });

  it("offsets survive emoji, combining marks and right-to-left text", async () => {
    const { researcher } = world().people;
    for (const words of [
      "👩‍👩‍👧‍👦 Ik ben blij. Bel Fatima op 06-12345678 🙂 zei ze.",
      "Café́ met juf Noortje: bel 06-12345678 maar.",
      "شكرا لكم على المساعدة 06-12345678 كانت جيدة جدا",
    ]) {
      const id = await tell(world(), { text: words });
      const { identifiers, preview } = (await researcher.get(`/api/stories/${id}/review`)).body;
      const phone = at(words, "06-12345678");
      expect(identifiers).toContainEqual(expect.objectContaining({ type: "phone", ...phone }));
      expect(preview.text).not.toContain("06-12345678");
      expect(preview.text.isWellFormed?.() ?? true).toBe(true);
    }
  });
});
