import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { hashSecret } from "../../api/access/secrets.ts";
import {
  auditLog,
  invitationOptions,
  madeInvitations,
  regionSettings,
  responseCounts,
  steps,
  waves,
} from "../../api/contract/administration.ts";
import { follow } from "../../api/journey.ts";
import { record } from "../../db/queries/audit.ts";
import { maxAttempts, putOff, queueDaily } from "../../db/queries/jobs.ts";
import { onBoth, type World } from "../make.ts";
import { alike, tell } from "./coded.ts";

const operator = { regionId: "demo", actor: "operator", text: "none" } as const;

/** A campaign in a wave, and an order for it that is right in every part. */
async function order(world: World, waveId = "2026-2") {
  const { administrator } = world.people;
  const made = await administrator.post("/api/administration/campaigns", {
    waveId,
    name: "Najaar",
    legalGround: "Taak van algemeen belang",
  });
  const options = invitationOptions.parse(
    (await administrator.get("/api/administration/invitations/options")).body,
  );
  const provider = options.providers[0]!;
  return {
    campaignId: made.body.id as string,
    providerId: provider.id,
    segmentId: provider.segments[0]!,
    municipalityId: options.municipalities[0]!.id,
    questionnaireId: "youth-1",
    version: 1,
    count: 3,
    expiresOn: "2026-12-31",
  };
}

const rowsOf = (world: World, query: ReturnType<typeof sql>) =>
  world.db.inRegion(operator, async (tx) => [...(await tx.execute<Record<string, unknown>>(query))]);

onBoth("an administrator", (world) => {
  describe("inviting", () => {
    it("gets codes this once; the database keeps only their hashes, and the log only how many", async () => {
      const answer = await world().people.administrator.post(
        "/api/administration/invitations",
        await order(world()),
      );
      expect(answer.status).toBe(201);
      const { codes, base } = madeInvitations.parse(answer.body);
      expect(base).toBe("http://localhost/v/");
      expect(new Set(codes).size).toBe(3);
      const kept = await rowsOf(world(), sql`select * from invitation`);
      const everything = JSON.stringify([
        kept,
        await rowsOf(world(), sql`select actor, action, subject, detail from audit`),
      ]);
      for (const code of codes) {
        expect(everything).not.toContain(code);
        expect(kept.map((row) => row.code_hash)).toContain(hashSecret("invitation", code));
        expect(world().logged()).not.toContain(code);
      }
      const opened = await world().app.request(`${base}${codes[0]}`);
      expect(opened.status).toBe(200);
    });

    it("is told in words which field is wrong, and nothing is made", async () => {
      const { administrator } = world().people;
      const good = await order(world());
      const options = (await administrator.get("/api/administration/invitations/options")).body;
      const foreign = options.segments.find(
        (s: { id: string }) => !options.providers[0].segments.includes(s.id),
      ).id;
      const nowhere = "00000000-0000-4000-8000-000000000000";
      for (const [field, value] of [
        ["campaignId", nowhere],
        ["providerId", nowhere],
        ["segmentId", foreign],
        ["municipalityId", nowhere],
        ["questionnaireId", "bestaat-niet"],
        ["expiresOn", "2026-11-21"],
        ["expiresOn", "2027-01-01"],
        ["count", 0],
        ["count", 2001],
      ] as const) {
        const answer = await administrator.post("/api/administration/invitations", {
          ...good,
          [field]: value,
        });
        expect(answer.status, `${field} ${value}`).toBe(422);
        expect(answer.body.fields.map((f: { path: string }) => f.path)).toEqual([field]);
      }
      const made = await rowsOf(
        world(),
        sql`select count(*)::int as n from invitation where campaign_id = ${good.campaignId}`,
      );
      expect(made[0]!.n).toBe(0);
    });

    it("cannot invite to a closed wave, nor with another region's provider", async () => {
      const { administrator } = world().people;
      const closed = await order(world(), "2025-1");
      expect((await administrator.post("/api/administration/invitations", closed)).body.fields[0].path).toBe(
        "campaignId",
      );
    });
  });

  it("sees answers per provider as of last night, in whole groups of the threshold, and no total", async () => {
    const { administrator } = world().people;
    const group = (n: number, provider: string) =>
      alike(n, { provider, segment: "1", wave: "2026-1", codes: [] });
    /** What is shown once another night has passed. */
    const nextDay = async () => {
      world().clock.now = new Date(world().clock.now.getTime() + 86_400_000);
      await queueDaily(world().db);
      await world().work();
      const { body } = await administrator.get("/api/administration/waves/2026-1/responses");
      const { rows } = responseCounts.parse(body);
      return (name: string) => rows.find((row) => row.provider.startsWith(name))?.atLeast ?? null;
    };
    const threshold = (to: number) =>
      administrator.put("/api/administration/region", { threshold: to, cellMinimum: 3, frameworkId: "zhz" });

    await tell(world(), [...group(13, "zilverreiger"), ...group(9, "noorderkwel")]);
    const today = await administrator.get("/api/administration/waves/2026-1/responses");
    expect(responseCounts.parse(today.body).rows.every((row) => row.atLeast === null)).toBe(true);
    const first = await nextDay();
    expect([first("Zilverreiger"), first("Noorderkwel")]).toEqual([10, null]);
    // Six more: nineteen. Ten stay ten, since nine is no group.
    await tell(world(), group(6, "zilverreiger"));
    expect((await nextDay())("Zilverreiger")).toBe(10);
    // Turning the threshold up and down tells nobody how many there are: whatever appears, appears in groups of five or more.
    let before = 10;
    for (const to of [12, 11, 9, 8, 7, 6, 5, 20, 5]) {
      expect((await threshold(to)).status).toBe(200);
      const now = (await nextDay())("Zilverreiger")!;
      expect(now === before || now - before >= to).toBe(true);
      expect(now).toBeLessThanOrEqual(19);
      before = now;
    }
    await threshold(10);
    await world().work();
    expect((await administrator.get("/api/administration/waves/2031-1/responses")).status).toBe(404);
  });

  describe("keeping waves", () => {
    it("closes and opens one, and starts campaigns in it", async () => {
      const { administrator } = world().people;
      const made = await administrator.post("/api/administration/waves", {
        id: "2027-1",
        name: "Eerste helft 2027",
        startsOn: "2027-01-01",
        endsOn: "2027-06-30",
      });
      expect(made.status).toBe(201);
      await administrator.post("/api/administration/campaigns", {
        waveId: "2027-1",
        name: "Voorjaar",
        legalGround: "Toestemming",
      });
      const list = waves.parse((await administrator.get("/api/administration/waves")).body);
      expect(list.waves[0]).toMatchObject({
        id: "2027-1",
        closed: false,
        campaigns: [{ name: "Voorjaar", legalGround: "Toestemming", links: 0 }],
      });
      expect(list.legalGrounds.length).toBeGreaterThan(0);
      expect((await administrator.patch("/api/administration/waves/2027-1", { closed: true })).status).toBe(
        200,
      );
      const after = waves.parse((await administrator.get("/api/administration/waves")).body);
      expect(after.waves[0]!.closed).toBe(true);
      const options = invitationOptions.parse(
        (await administrator.get("/api/administration/invitations/options")).body,
      );
      expect(options.campaigns.map((c) => c.name)).not.toContain("Voorjaar");
    });

    it("is told when a wave exists, ends before it starts, or is unknown", async () => {
      const { administrator } = world().people;
      const wave = { id: "2026-2", name: "Nog eens", startsOn: "2026-07-01", endsOn: "2026-12-31" };
      expect((await administrator.post("/api/administration/waves", wave)).body.fields[0].path).toBe("id");
      const backwards = { ...wave, id: "2028-1", endsOn: "2026-01-01" };
      expect((await administrator.post("/api/administration/waves", backwards)).status).toBe(422);
      expect((await administrator.patch("/api/administration/waves/2031-2", { closed: true })).status).toBe(
        404,
      );
      const nowhere = { waveId: "2031-2", name: "Nergens", legalGround: "Toestemming" };
      expect((await administrator.post("/api/administration/campaigns", nowhere)).status).toBe(422);
    });
  });

  describe("setting up the region", () => {
    it("cannot put the threshold under five or the cell minimum under three", async () => {
      const { administrator } = world().people;
      const set = (change: object) =>
        administrator.put("/api/administration/region", {
          threshold: 10,
          cellMinimum: 3,
          frameworkId: "zhz",
          ...change,
        });
      expect((await set({ threshold: 4 })).body.fields).toEqual([
        { path: "threshold", message: expect.any(String) },
      ]);
      expect((await set({ cellMinimum: 2 })).status).toBe(422);
      expect((await set({ frameworkId: "verzonnen" })).body.fields[0].path).toBe("frameworkId");
      // Not even past the application: the database itself refuses.
      await expect(rowsOf(world(), sql`update region set threshold = 4`)).rejects.toThrow();
    });

    it("makes every summary again when the threshold changes, and none when only the framework does", async () => {
      const { administrator } = world().people;
      const wave = "2025-2";
      await tell(world(), alike(12, { provider: "zilverreiger", segment: "4", wave, codes: [] }));
      await world().work();
      const waiting = () =>
        rowsOf(world(), sql`select distinct step from job`).then((rows) => rows.map((row) => row.step));
      const set = (threshold: number, frameworkId: string) =>
        administrator.put("/api/administration/region", { threshold, cellMinimum: 3, frameworkId });

      const shown = () => rowsOf(world(), sql`select stories from summary where wave_id = ${wave}`);
      expect(await shown()).toEqual([{ stories: 12 }]);
      expect((await set(10, "ijmond")).status).toBe(200);
      expect(await waiting()).toEqual([]);
      const settings = regionSettings.parse((await administrator.get("/api/administration/region")).body);
      expect(settings).toMatchObject({ frameworkId: "ijmond", threshold: 10 });
      expect((await set(20, "zhz")).status).toBe(200);
      expect(await waiting()).toEqual(["summarise"]);
      await world().work();
      expect(await shown()).toEqual([]);
      await set(10, "zhz");
      await world().work();
      expect(await shown()).toEqual([{ stories: 12 }]);
    });

    it("leaves the other region as it was", async () => {
      await world().people.administrator.put("/api/administration/region", {
        threshold: 30,
        cellMinimum: 5,
        frameworkId: "zhz",
      });
      const other = { ...operator, regionId: "second" };
      const rows = await world().db.inRegion(other, (tx) =>
        tx.execute<{ threshold: number }>(sql`select threshold from region`),
      );
      expect([...rows]).toEqual([{ threshold: 10 }]);
    });
  });

  it("starts a failed step again, once", async () => {
    const { administrator } = world().people;
    const broken = "00000000-0000-4000-8000-00000000dead";
    await world().db.inRegion(operator, async (tx) => {
      await record(tx, operator, {
        action: "story.received",
        subject: broken,
        jobs: follow("story.approved", broken),
      });
      await tx.execute(
        sql`update job set failed = true, attempts = 8, last_error = 'TypeError' where subject = ${broken}`,
      );
    });
    const list = steps.parse((await administrator.get("/api/administration/steps")).body);
    const [failed] = list.waiting.filter((job) => job.failed);
    expect(failed).toMatchObject({ step: "suggest-themes", attempts: 8, lastError: "TypeError" });
    const at = `/api/administration/steps/${failed!.id}/restart`;
    expect((await administrator.post(at)).status).toBe(200);
    expect((await administrator.post(at)).status).toBe(404);
    const after = steps.parse((await administrator.get("/api/administration/steps")).body);
    expect(after.waiting.filter((job) => job.failed)).toEqual([]);
    expect(after.waiting).toContainEqual(
      expect.objectContaining({ id: null, step: "suggest-themes", failed: false, attempts: 0 }),
    );
  });

  it("cannot see a story come in: neither the steps nor the log tell of today's arrivals", async () => {
    const { administrator } = world().people;
    const come = "00000000-0000-4000-8000-00000000c0de";
    for (const actor of ["respondent", "worker"])
      await world().db.inRegion({ ...operator, actor }, (tx) =>
        record(tx, { ...operator, actor }, { action: "story.received", subject: come }),
      );
    await world().query(sql`insert into step_count (region_id, step, day, done) values
        ('demo', 'find-identifiers', current_date, 7777), ('demo', 'find-identifiers', current_date - 1, 5)
        on conflict (region_id, step, day) do update set done = excluded.done`);
    const { done } = steps.parse((await administrator.get("/api/administration/steps")).body);
    expect(done.map((row) => row.done)).not.toContain(7777);
    expect(done.map((row) => row.done)).toContain(5);
    const log = auditLog.parse(
      (await administrator.get("/api/administration/audit?action=story.received")).body,
    );
    expect(log.lines.filter((line) => line.subject === come)).toEqual([]);
    const today = auditLog.parse((await administrator.get("/api/administration/audit")).body);
    expect(today.lines.length).toBeGreaterThan(0);
    for (const line of today.lines) expect(line.place).toBeNull();
    for (const actor of ["respondent", "worker"])
      expect(
        auditLog.parse((await administrator.get(`/api/administration/audit?actor=${actor}`)).body).lines,
      ).toEqual([]);
  });

  it("cannot reckon from a step that failed for good when a story came in", async () => {
    const stuck = "00000000-0000-4000-8000-00000000beef";
    await world().db.inRegion(operator, (tx) =>
      record(tx, operator, {
        action: "story.received",
        subject: stuck,
        jobs: follow("story.approved", stuck),
      }),
    );
    const [job] = await rowsOf(world(), sql`select id, region_id, step from job where subject = ${stuck}`);
    const failed = { id: Number(job!.id), regionId: "demo", step: String(job!.step), subject: stuck };
    for (let tries = 0; tries < maxAttempts; tries++) {
      await putOff(world().db, { ...failed, attempts: tries }, "TypeError");
    }
    const kept = await rowsOf(
      world(),
      sql`select failed, run_after = date_trunc('day', run_after) as day from job where subject = ${stuck}`,
    );
    expect(kept).toEqual([{ failed: true, day: true }]);
  });

  it("reads in the log that people coded, not what, and no group whose stories could be counted", async () => {
    const { administrator } = world().people;
    const about = [
      { action: "coding.added", subject: "story:1", detail: { theme: "being-heard", valence: "negative" } },
      { action: "suggestion.rejected", subject: "story:1", detail: { theme: "being-heard" } },
      { action: "quote.released", subject: "story:1", detail: { theme: "being-heard" } },
      { action: "group.summarised", subject: "group:p/s/w", detail: { published: 0, shown: false } },
    ];
    for (const deed of about) await world().db.inRegion(operator, (tx) => record(tx, operator, deed));
    for (const { action } of about) {
      const answer = await administrator.get(`/api/administration/audit?action=${action}`);
      const [line] = auditLog.parse(answer.body).lines;
      expect(line).toMatchObject({ action, detail: {} });
      expect(line!.subject).toMatch(/^(group|story:1)$/);
    }
  });

  it("reads the log page by page, by deed and by person", async () => {
    const { administrator } = world().people;
    const read = async (query: string) =>
      auditLog.parse((await administrator.get(`/api/administration/audit${query}`)).body);
    await world().db.inRegion(operator, async (tx) => {
      for (let i = 0; i < 60; i++) await record(tx, operator, { action: "test.counted", subject: String(i) });
    });
    const first = await read("?action=test.counted");
    expect(first.lines).toHaveLength(50);
    expect(first.more).toBe(true);
    const second = await read("?action=test.counted&page=2");
    expect(second.more).toBe(false);
    const subjects = [...first.lines, ...second.lines].map((line) => Number(line.subject));
    expect([...subjects].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, i) => i));
    const mine = await read(`?actor=account:${administrator.id}`);
    expect(mine.lines.length).toBeGreaterThan(0);
    for (const line of mine.lines) expect(line.actorName).toBe(administrator.name);
    expect((await administrator.get("/api/administration/audit?action=%27%3B--")).status).toBe(422);
  });
});
