import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { acting, csv, newCampaign } from "../mail/mailing.ts";
import { onBoth, type World } from "../make.ts";
import { told } from "./links.ts";

async function openLink(world: World, extra: Record<string, unknown> = {}): Promise<string> {
  const { administrator } = world.people;
  const options = (await administrator.get("/api/administration/invitations/options")).body;
  const made = await administrator.post("/api/invitations/open-links", {
    name: "Affiche",
    campaignId: await newCampaign(world),
    providerId: options.providers[0].id,
    segmentId: options.providers[0].segments[0],
    municipalityId: null,
    questionnaireId: "youth-1",
    version: 1,
    perDay: 3,
    startsOn: "2026-11-01",
    endsOn: "2026-12-31",
    ...extra,
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  return made.body.slug;
}

onBoth("a poster with one link", (world) => {
  const count = async (query: ReturnType<typeof sql>) => Number((await world().query(query))[0]!.n);
  const links = () => count(sql`select count(*)::int as n from invitation`);

  it("a mail scanner that opens every link burns nothing", async () => {
    const slug = await openLink(world());
    const before = await links();
    for (let i = 0; i < 20; i++) expect((await world().people.stranger.get(`/o/${slug}`)).status).toBe(200);
    await world().people.stranger.ask("HEAD", `/o/${slug}`);
    expect(await links()).toBe(before);
    expect(await count(sql`select count(*)::int as n from open_link_day where slug = ${slug}`)).toBe(0);
  });

  it("who begins gets a link of their own that works once, and tomorrow there is room again", async () => {
    const slug = await openLink(world());
    const begin = () => world().people.stranger.post(`/o/${slug}`);
    const first = await begin();
    expect(first.status).toBe(303);
    const path = `/api${first.headers.get("location")}`;
    expect((await world().people.stranger.post(`${path}/complete`, { answers: told })).status).toBe(200);
    expect((await begin()).headers.get("location")).not.toBe(first.headers.get("location"));
    expect((await begin()).status).toBe(303);
    const full = await begin();
    expect(full.status).toBe(429);
    expect(full.body).toContain("Morgen kan het weer");
    expect((await world().people.stranger.get(`/o/${slug}`)).body).toContain("Morgen kan het weer");
    const now = world().clock.now;
    world().clock.now = new Date(now.getTime() + 86_400_000);
    expect((await begin()).status).toBe(303);
    world().clock.now = now;
  });

  it("however many begin at the same moment, the day's number is exact and no row tells who", async () => {
    const slug = await openLink(world(), { perDay: 7 });
    const before = await links();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => world().people.stranger.post(`/o/${slug}`)),
    );
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(7);
    expect(await links()).toBe(before + 7);
    const rows = await world().query(sql`select * from open_link_day where slug = ${slug}`);
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0]!).sort()).toEqual(["begun", "day", "region_id", "slug"]);
  });

  it("a flood waits a minute, before it eats a large day at once", async () => {
    const slug = await openLink(world(), { perDay: 1000 });
    const statuses: number[] = [];
    for (let i = 0; i < 70; i++) statuses.push((await world().people.stranger.post(`/o/${slug}`)).status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(60);
    expect(statuses.at(-1)).toBe(429);
  });

  it("another website cannot begin for somebody", async () => {
    const slug = await openLink(world());
    const before = await links();
    const answer = await world().app.request(`http://localhost/o/${slug}`, {
      method: "POST",
      headers: { origin: "http://kwaad.invalid", "content-type": "application/x-www-form-urlencoded" },
      body: "",
    });
    expect(answer.status).toBe(403);
    expect(await links()).toBe(before);
  });

  it("before its days, after them, and when it is closed, it says so kindly", async () => {
    const early = await openLink(world(), { startsOn: "2026-12-01" });
    expect((await world().people.stranger.get(`/o/${early}`)).body).toContain("1 december 2026");
    const slug = await openLink(world());
    await world().people.administrator.patch(`/api/invitations/open-links/${slug}`, { closed: true });
    expect((await world().people.stranger.get(`/o/${slug}`)).status).toBe(410);
    expect((await world().people.stranger.post(`/o/${slug}`)).body).toContain("Er komt weer een nieuwe");
    expect((await world().people.stranger.get("/o/bestaatniet")).status).toBe(404);
    // Another region's staff does not see it.
    const others = (await world().people.administrator.get("/api/invitations/open-links")).body.links;
    expect(others.find((one: { slug: string }) => one.slug === slug).closed).toBe(true);
  });

  it("it speaks the reader's language, simple Dutch among them", async () => {
    const slug = await openLink(world(), { questionnaireId: "youth-2" });
    const { stranger } = world().people;
    expect((await stranger.get(`/o/${slug}?taal=ar`)).body).toContain('lang="ar" dir="rtl"');
    expect((await stranger.get(`/o/${slug}?taal=nl-A2`)).body).toContain("Hoe was de hulp voor jou?");
    const begun = await stranger.post(`/o/${slug}?taal=nl-A2`);
    expect(begun.headers.get("location")).toMatch(/^\/v\/[\w-]{19}\?taal=nl-A2$/);
  });

  it("of older questions, which are there in Dutch only, promises no other language", async () => {
    const slug = await openLink(world());
    const { stranger, administrator } = world().people;
    expect((await stranger.get(`/o/${slug}?taal=ar`)).body).toContain('lang="nl" dir="ltr"');
    const begun = await stranger.post(`/o/${slug}?taal=ar`);
    expect(begun.headers.get("location")).toMatch(/^\/v\/[\w-]{19}$/);
    const poster = (language: string) =>
      administrator.ask("GET", `/api/invitations/open-links/${slug}/poster?language=${language}`);
    const refused = await poster("ar");
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain("niet in deze taal");
    expect((await poster("nl")).status).toBe(200);
  });
});

onBoth("what was told on paper", (world) => {
  const entry = async (extra: Record<string, unknown> = {}) => {
    const options = (await world().people.researcher.get("/api/entries/options")).body;
    return {
      mode: "paper",
      waveId: "2026-2",
      providerId: options.providers[0].id,
      segmentId: options.providers[0].segments[0],
      municipalityId: null,
      questionnaireId: "youth-1",
      version: 1,
      agreed: true,
      answers: told,
      ...extra,
    };
  };

  it("goes the same way as a story from a phone, marked as what it is, with a receipt to hand over", async () => {
    const { researcher, stranger } = world().people;
    const made = await researcher.post("/api/entries", await entry({ mode: "interview" }));
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    await world().work();
    expect(
      (await stranger.post("/api/terug", { receipt: made.body.receipt })).body.stories[0].happened,
    ).toEqual(["received"]);
    const rows = await world().query(
      sql`select r.mode, s.status from response r join story s on s.response_id = r.id`,
    );
    expect(rows).toContainEqual({ mode: "interview", status: "review" });
  });

  it("is judged by the same rules, and a wrong answer comes back by its question only", async () => {
    const { administrator } = world().people;
    const wrong = await administrator.post(
      "/api/entries",
      await entry({ answers: { ...told, pace: 900, papegaai: "krijst" } }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.body.fields.map((one: { path: string }) => one.path)).toContain("answers.pace");
    expect(JSON.stringify(wrong.body)).not.toMatch(/papegaai|krijst|900/);
    const empty = await administrator.post(
      "/api/entries",
      await entry({ answers: { title: "Zonder verhaal" } }),
    );
    expect(empty.body.fields.map((one: { path: string }) => one.path)).toContain("answers.story");
    expect((await administrator.post("/api/entries", await entry({ agreed: false }))).status).toBe(422);
  });

  it("is not for contract managers; and no log line joins who typed to which story", async () => {
    const { contractManager } = world().people;
    expect((await contractManager.post("/api/entries", await entry())).body.code).toBe("not-allowed");
    const lines = await world().query(sql`select subject, detail from audit where action = 'story.entered'`);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toEqual({ subject: "entries", detail: { mode: "interview" } });
  });
});

onBoth("a list", (world) => {
  it("with one wrong line makes nothing at all; mended, it makes every link", async () => {
    const { administrator, stranger } = world().people;
    const campaignId = await newCampaign(world());
    const { providers } = (await administrator.get("/api/administration/invitations/options")).body;
    const good = `"${providers[0].name}";${providers[0].segments[0]};jongere;4`;
    const body = (...lines: string[]) => ({
      campaignId,
      expiresOn: "2026-12-31",
      file: csv("aanbieder;segment;route;aantal", ...lines),
    });
    const links = async () =>
      (
        await world().db.inRegion(acting, async (tx) => [
          ...(await tx.execute(sql`select id from invitation where campaign_id = ${campaignId}`)),
        ])
      ).length;
    const refused = await administrator.post("/api/invitations/lists", body(good, "Niemand;1;jongere;2"));
    expect(refused.body.fields).toEqual([
      {
        path: "file.3",
        message:
          "Deze aanbieder kennen we niet. Schrijf de naam zoals die onder ‘Zo ziet de lijst eruit’ staat.",
      },
    ]);
    expect(await links()).toBe(0);
    await administrator.post("/api/invitations/lists/check", body(good));
    expect(await links()).toBe(0);
    const made = await administrator.post("/api/invitations/lists", body(good, good));
    expect(made.body.links).toHaveLength(8);
    expect(await links()).toBe(8);
    for (const { code } of made.body.links) expect((await stranger.get(`/api/v/${code}`)).status).toBe(200);
  });

  it("of addresses makes nothing where there is no way out for mail", async () => {
    const { administrator } = world().people;
    const campaignId = await newCampaign(world());
    const { providers } = (await administrator.get("/api/administration/invitations/options")).body;
    const made = await administrator.post("/api/invitations/lists", {
      campaignId,
      expiresOn: "2026-12-31",
      file: csv(
        "aanbieder;segment;route;e-mail",
        `"${providers[0].name}";${providers[0].segments[0]};jongere;a@example.nl`,
      ),
    });
    expect(made.body.fields[0].message).toMatch(/^Mailen staat hier uit/);
  });
});
