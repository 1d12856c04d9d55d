import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { contractOptions, overview } from "../../api/contract/contracts.ts";
import { follow } from "../../api/journey.ts";
import { record } from "../../db/queries/audit.ts";
import { audit, batch, region, response, story, summary } from "../../db/schema/index.ts";
import { onBoth, type World } from "../make.ts";
import { alike, providerId, rawCanary, recordGround, tell } from "./coded.ts";

const good = (theme: string) => [{ theme, valence: "positive" as const }];
const bad = (theme: string) => [{ theme, valence: "negative" as const }];
const karrespoor = providerId("karrespoor");
const page = (provider: string, segment: string, waves?: string) =>
  `/api/contracts/providers/${providerId(provider)}?segment=${segment}${waves ? `&waves=${waves}` : ""}`;

/** Removes a teller's response, as a withdrawal does, and lets the worker follow. */
async function withdraw(world: World, storyId: string): Promise<void> {
  const acting = { regionId: "demo", actor: "respondent", text: "none" } as const;
  await world.db.inRegion(acting, async (tx) => {
    const [told] = await tx.select().from(story).where(eq(story.id, storyId));
    await tx.delete(response).where(eq(response.id, told!.responseId));
    await record(tx, acting, {
      action: "story.withdrawn",
      subject: "story",
      jobs: follow("group.changed", `${told!.providerId}/${told!.segmentId}/${told!.waveId}`),
    });
  });
  await world.work();
}

const themeOf = (body: { themes: { id: string }[] }, id: string) =>
  // biome-ignore lint/suspicious/noExplicitAny: answers are looked into freely
  body.themes.find((theme) => theme.id === id) as any;

onBoth("the contract manager", (world) => {
  it("gets nothing per provider until the ground and purpose are recorded, and then does", async () => {
    const { contractManager } = world().people;
    const before = await contractManager.get("/api/contracts/options");
    expect(contractOptions.parse(before.body).ground).toBeNull();
    for (const path of [page("karrespoor", "2"), "/api/contracts/segments/2"]) {
      const shut = await contractManager.get(path);
      expect([shut.status, shut.body.code]).toEqual([409, "ground-needed"]);
    }
    await recordGround(world());
    const after = await contractManager.get("/api/contracts/options");
    expect(after.body.ground).toMatchObject({
      recordedBy: contractManager.name,
      legalGround: expect.stringContaining("Jeugdwet"),
    });
    expect((await contractManager.get(page("karrespoor", "2"))).status).toBe(200);
  });

  it("cannot make up a ground: only the region's own texts can be chosen", async () => {
    const answer = await world().people.contractManager.post("/api/contracts/ground", {
      legalGround: "<b>because</b>",
      purpose: "learning",
    });
    expect(answer.status).toBe(422);
    expect(answer.body.fields).toEqual([{ path: "legalGround", message: expect.any(String) }]);
    expect(JSON.stringify(answer.body)).not.toContain("because");
  });

  it("reads counts of ten stories in the order of the region's framework, and quotes that were released", async () => {
    const told = await tell(world(), [
      ...alike(4, { provider: "karrespoor", segment: "2", wave: "2026-1", codes: good("being-heard") }),
      ...alike(3, { provider: "karrespoor", segment: "2", wave: "2026-1", codes: bad("safety") }),
      ...alike(2, { provider: "karrespoor", segment: "2", wave: "2026-1", codes: good("education") }),
      {
        provider: "karrespoor",
        segment: "2",
        wave: "2026-1",
        text: "Gerçekten dinledi.",
        codes: good("being-heard"),
        permission: "quote",
        quoted: true,
      },
    ]);
    await world().work();
    await world().db.inRegion({ regionId: "demo", actor: "worker", text: "safe" }, (tx) =>
      tx
        .update(story)
        .set({ lang: "tr" })
        .where(eq(story.id, told.at(-1)!.storyId)),
    );
    const { status, body } = await world().people.contractManager.get(page("karrespoor", "2"));
    expect(status).toBe(200);
    overview.parse(body);
    expect(body.stories).toBe(10);
    expect(body.waves.map((w: { id: string; stories: number | null }) => [w.id, w.stories])).toEqual([
      ["2025-1", null],
      ["2025-2", null],
      ["2026-1", 10],
      ["2026-2", null],
    ]);
    expect(body.goals.map((g: { code: string }) => g.code)).toEqual([
      "K1",
      "K2",
      "K3",
      "K4",
      "K5",
      "K6",
      "V",
    ]);
    expect(themeOf(body, "being-heard").own).toEqual({ positive: 5, negative: null, mixed: null });
    expect(themeOf(body, "being-heard").quotes).toEqual([
      // In their teller's words; which language that is, is said with them.
      { id: expect.any(String), valence: "positive", text: "Gerçekten dinledi.", lang: "tr" },
    ]);
    expect(themeOf(body, "being-heard").development[2].positive).toMatchObject({ count: 5, share: 0.5 });
    expect(themeOf(body, "safety").own.negative).toBe(3);
    // Two is as hidden as none.
    expect(themeOf(body, "education").own).toEqual(themeOf(body, "adulthood").own);
  });

  it("sees nothing, quotes included, of a provider with nine stories", async () => {
    await tell(world(), [
      ...alike(8, { provider: "krekelveld", segment: "3", wave: "2026-1", codes: bad("safety") }),
      {
        provider: "krekelveld",
        segment: "3",
        wave: "2026-1",
        text: "Een citaat uit een kleine groep.",
        codes: bad("safety"),
        permission: "quote",
        quoted: true,
      },
    ]);
    await world().work();
    const { body } = await world().people.contractManager.get(page("krekelveld", "3"));
    expect(body.stories).toBeNull();
    expect(JSON.stringify(body)).not.toContain("kleine groep");
    expect(body.themes.every((t: { own: object }) => Object.values(t.own).every((n) => n === null))).toBe(
      true,
    );
    const segment = await world().people.contractManager.get("/api/contracts/segments/3");
    expect(segment.body.stories).toBeNull();
  });

  it("sees the mirror of other providers only when they are two or more", async () => {
    const one = { segment: "7", wave: "2026-1", codes: good("education") };
    await tell(world(), alike(10, { ...one, provider: "krijtstreep" }));
    await tell(world(), alike(12, { ...one, provider: "lettervlonder" }));
    await world().work();
    const { contractManager } = world().people;
    expect((await contractManager.get(page("krijtstreep", "7"))).body.mirror).toBeNull();
    await tell(world(), alike(11, { ...one, provider: "knooppunt", codes: bad("education") }));
    await world().work();
    const { body } = await contractManager.get(page("krijtstreep", "7"));
    expect(body.mirror).toEqual({ providers: 2, stories: 23 });
    expect(themeOf(body, "education").mirror).toEqual({ positive: 12, negative: 11, mixed: null });
    const segment = await contractManager.get("/api/contracts/segments/7");
    expect(segment.body).toMatchObject({ provider: null, stories: 33, mirror: null });
  });

  it("sees no figure move, nor a quote come, when one story is added", async () => {
    const { contractManager } = world().people;
    const before = (await contractManager.get(page("krijtstreep", "7"))).body;
    const quoted = { permission: "quote" as const, quoted: true, text: "Wie pas iets vertelde" };
    await tell(
      world(),
      alike(1, { provider: "krijtstreep", segment: "7", wave: "2026-1", codes: bad("education"), ...quoted }),
    );
    await world().work();
    expect((await contractManager.get(page("krijtstreep", "7"))).body).toEqual(before);
  });

  it("sees a whole batch go for good when one of its stories is withdrawn, with its quotes and cards", async () => {
    const open = { permission: "quote" as const, quoted: true, released: true };
    const boei = { ...open, provider: "blauwe-boei", segment: "5", wave: "2025-2", codes: good("safety") };
    const told = await tell(world(), alike(10, { ...boei, text: "Citaat van de boei." }));
    await world().work();
    const { contractManager } = world().people;
    const prepare = async (): Promise<string> => {
      const about = { providerId: providerId(boei.provider), segmentId: "5", themes: ["safety"] };
      const wish = { ...about, title: "Veilig", question: "Wat is veilig?", heldOn: null, count: 24 };
      return (await contractManager.post("/api/sessions", wish)).body.id;
    };
    const cards = async (id: string): Promise<string[]> =>
      (await contractManager.get(`/api/sessions/${id}`)).body.cards.map(({ text }: { text: string }) => text);
    const table = await prepare();
    expect(await cards(table)).toHaveLength(10);
    expect((await contractManager.get(page("blauwe-boei", "5"))).body.stories).toBe(10);
    await withdraw(world(), told[0]!.storyId);
    const after = await contractManager.get(page("blauwe-boei", "5"));
    expect(after.body.stories).toBeNull();
    expect(JSON.stringify(after.body)).not.toContain("Citaat van de boei");
    expect(await cards(table)).toEqual([]);
    // Ten new tellers count again; the nine of the dissolved batch do not come along, nor take a card's place.
    await tell(world(), alike(10, { ...boei, text: "Nieuw citaat." }));
    await world().work();
    const renewed = (await contractManager.get(page("blauwe-boei", "5"))).body;
    expect(renewed.stories).toBe(10);
    expect(themeOf(renewed, "safety").own).toEqual({ positive: 10, negative: null, mixed: null });
    expect(JSON.stringify(renewed)).toContain("Nieuw citaat");
    expect(JSON.stringify(renewed)).not.toContain("Citaat van de boei");
    expect(await cards(table)).toEqual([]);
    const drawn = await cards(await prepare());
    expect(drawn).toHaveLength(10);
    expect(drawn.filter((text) => !text.startsWith("Nieuw citaat"))).toEqual([]);
  });

  it("stops seeing what the region's raised threshold no longer allows, at once", async () => {
    const operator = { regionId: "demo", actor: "operator", text: "none" } as const;
    const set = (threshold: number) =>
      world().db.inRegion(operator, async (tx) => {
        await tx.update(region).set({ threshold });
      });
    await set(11);
    expect((await world().people.contractManager.get(page("krijtstreep", "7"))).body.stories).toBeNull();
    await set(10);
    expect((await world().people.contractManager.get(page("krijtstreep", "7"))).body.stories).toBe(10);
  });

  it("cannot look at a provider or segment of another region, or one that does not fit", async () => {
    const { contractManager, otherContractManager } = world().people;
    expect(
      (
        await otherContractManager.post("/api/contracts/ground", {
          legalGround: "public-task",
          purpose: "learning",
        })
      ).status,
    ).toBe(201);
    expect((await otherContractManager.get(page("karrespoor", "2"))).status).toBe(404);
    expect((await contractManager.get(page("karrespoor", "7"))).status).toBe(404);
    expect((await contractManager.get(page("karrespoor", "2", "1999-1"))).status).toBe(404);
    expect((await contractManager.get(page("karrespoor", "2", "everything"))).status).toBe(422);
    const theirs = await otherContractManager.get("/api/contracts/options");
    expect(theirs.body.providers.map((p: { id: string }) => p.id)).not.toContain(karrespoor);
  });

  it("leaves a line in the audit log with every look", async () => {
    const looks = () =>
      world().db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, async (tx) => {
        const [row] = await tx
          .select({ n: sql<number>`count(*)::int` })
          .from(audit)
          .where(
            sql`${audit.action} = 'summary.looked-at' and ${audit.subject} = ${`provider:${karrespoor}`}`,
          );
        return row!.n;
      });
    const before = await looks();
    await world().people.contractManager.get(page("karrespoor", "2"));
    expect(await looks()).toBe(before + 1);
  });

  it("shares these views with nobody else", async () => {
    const { stranger, researcher, safeguarding, administrator } = world().people;
    expect((await stranger.get(page("karrespoor", "2"))).status).toBe(401);
    for (const person of [researcher, safeguarding, administrator]) {
      expect((await person.get(page("karrespoor", "2"))).status).toBe(403);
    }
  });

  it("cannot reach batches, where the hidden cells are, even by a query of his own", async () => {
    const asManager = {
      regionId: "demo",
      actor: `account:${world().people.contractManager.id}`,
      text: "released",
    } as const;
    const asWorker = { regionId: "demo", actor: "worker", text: "safe" } as const;
    expect(await world().db.inRegion(asManager, (tx) => tx.select().from(batch))).toEqual([]);
    expect((await world().db.inRegion(asWorker, (tx) => tx.select().from(batch))).length).toBeGreaterThan(3);
  });

  it("is shown the sum of what is in the database, computed another way", async () => {
    const rows = await world().db.inRegion({ regionId: "demo", actor: "worker", text: "safe" }, (tx) =>
      tx.execute<{ provider: string; stories: number }>(sql`
        select provider_id as provider, count(*)::int as stories from ${story} s
        join ${batch} b using (region_id, provider_id, segment_id, wave_id)
        where s.batch = b.number and not b.dissolved group by provider_id`),
    );
    const shown = await world().db.inRegion({ regionId: "demo", actor: "worker", text: "none" }, (tx) =>
      tx.select({ provider: summary.providerId, stories: summary.stories }).from(summary),
    );
    expect([...rows].map((r) => [r.provider, r.stories]).sort()).toEqual(
      shown.map((r) => [r.provider, r.stories]).sort(),
    );
  });
});

onBoth("a contract manager going by every address there is", (world) => {
  it("never gets raw words, nor text that was not released", async () => {
    await recordGround(world());
    const told = await tell(world(), [
      ...alike(10, {
        provider: "karrespoor",
        segment: "2",
        wave: "2026-1",
        text: "Goedgekeurd maar niet vrijgegeven",
        codes: good("safety"),
      }),
    ]);
    await world().work();
    const routes = world()
      .app.routes.filter((route) => route.method !== "ALL")
      .map(({ method, path }) => ({ method, path }));
    expect(routes.length).toBeGreaterThan(30);
    let answered = 0;
    for (const { method, path } of routes) {
      // Signing out or changing the password would end the walk.
      if (/log(in|out)|password|sign|factor|^\/demo/.test(path)) continue;
      for (const id of path.includes(":") ? [told[0]!.storyId, told[0]!.versionId, karrespoor] : [""]) {
        const url = path.replace(/:[^/]+/g, id).replace("*", "");
        const answer = await ask(world(), method, `${url}?segment=2&q=verhaal&status=coded`);
        const plain = await ask(world(), method, url);
        for (const { status, text } of [answer, plain]) {
          expect(`${method} ${path} ${text.includes(rawCanary)}`).toBe(`${method} ${path} false`);
          expect(`${method} ${path} ${text.includes("niet vrijgegeven")}`).toBe(`${method} ${path} false`);
          expect(status).not.toBe(500);
          answered++;
        }
      }
    }
    expect(answered).toBeGreaterThan(60);
  });
});

async function ask(world: World, method: string, url: string): Promise<{ status: number; text: string }> {
  const { contractManager } = world.people;
  const body = method === "GET" || method === "DELETE" ? undefined : {};
  const call = contractManager[method.toLowerCase() as "get" | "post"];
  const answer = call ? await call(url, body) : { status: 0, body: "" };
  return {
    status: answer.status,
    text: typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body),
  };
}
