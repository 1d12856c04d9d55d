import { randomUUID } from "node:crypto";
import { Secret, TOTP } from "otpauth";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { follow } from "../../api/journey.ts";
import { loadRegion } from "../../db/content.ts";
import { record } from "../../db/queries/audit.ts";
import { links } from "../links.ts";
import { csv, mailTo, mailWorld } from "../mail/mailing.ts";
import type { World } from "../make.ts";
import { alike, tell as tellCoded } from "./coded.ts";
import { type Described, Described as Door } from "./described.ts";
import { at, cry, tell } from "./tell.ts";

/**
 * The whole API is called as its own description says: a storyteller, a researcher, two coordinators, a contract
 * manager and an administrator do their work, and every answer is held against /api/openapi.json.
 */
describe("/api/openapi.json", () => {
  let world: World;
  let api: Described;
  beforeAll(async () => {
    world = await mailWorld("embedded", "smtp://127.0.0.1:9");
    api = await Door.of(world);
  });
  afterAll(() => world?.close());

  it("is OpenAPI 3.1, with a title, a licence and how to sign in", () => {
    expect(api.document.openapi).toBe("3.1.0");
    expect(api.document.info).toMatchObject({ title: "Vertelwijzer", license: { name: "EUPL-1.2" } });
    expect(api.document.components.securitySchemes.session).toMatchObject({ type: "apiKey", in: "cookie" });
  });

  it("describes every route under /api, each with a summary and a name of its own", () => {
    const mounted = new Set(
      world.app.routes
        .filter((route) => route.method !== "ALL" && route.path.startsWith("/api/"))
        .map((route) => `${route.method} ${route.path.replace(/:(\w+)/g, "{$1}")}`),
    );
    mounted.delete("GET /api/openapi.json");
    expect(api.operations().sort()).toEqual([...mounted].sort());
    const names = api.operations().map((name) => api.operation(name).operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const name of api.operations()) {
      expect(api.operation(name).summary, name).toMatch(/\S/);
      const inPath = [...name.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
      const described = (api.operation(name).parameters ?? [])
        .filter((p) => p.in === "path")
        .map((p) => p.name);
      expect(described.sort(), name).toEqual(inPath.sort());
    }
  });

  it("holds for an administrator", async () => {
    const { administrator, researcher } = world.people;
    await api.call("GET /api/about", { cookie: null });
    const { accounts } = (await api.call("GET /api/accounts", administrator)).body;
    const path = {
      id: accounts.find((a: { id: string }) => a.id !== administrator.id && a.id !== researcher.id).id,
    };
    const made = (
      await api.call("POST /api/accounts", administrator, {
        body: { name: "Kim Nieuw", email: "kim@demo.invalid", role: "researcher" },
      })
    ).body;
    await api.call("PATCH /api/accounts/{id}", administrator, {
      path: { id: made.id },
      body: { active: true },
    });
    await api.call("DELETE /api/accounts/{id}/second-factor", administrator, { path });
    await api.call("POST /api/accounts/{id}/new-password", administrator, { path });

    const broken = randomUUID();
    const acting = { regionId: "demo", actor: "operator", text: "none" } as const;
    await world.db.inRegion(acting, (tx) =>
      record(tx, acting, {
        action: "story.received",
        subject: broken,
        jobs: follow("story.approved", broken),
      }),
    );
    // The story does not exist: the step has nothing to do, fails, or is put off; either way it is listed or done.
    await world.db.asOwner((tx) =>
      tx.execute(
        `update job set failed = true where id = (select min(id) from job where region_id = 'demo')`,
      ),
    );
    const { waiting } = (await api.call("GET /api/administration/steps", administrator)).body;
    await api.call("POST /api/administration/steps/{id}/restart", administrator, {
      path: { id: String(waiting[0].id) },
    });
    await api.call("GET /api/administration/audit", administrator, { query: "?page=1" });
    await api.call("GET /api/administration/region", administrator);
    await api.call("PUT /api/administration/region", administrator, {
      body: { threshold: 10, cellMinimum: 3, frameworkId: "zhz" },
    });
    await api.call("POST /api/administration/waves", administrator, {
      body: { id: "2027-1", name: "Eerste helft 2027", startsOn: "2027-01-01", endsOn: "2027-06-30" },
    });
    await api.call("PATCH /api/administration/waves/{id}", administrator, {
      path: { id: "2027-1" },
      body: { closed: false },
    });
    await api.call("GET /api/administration/waves", administrator);
    await api.call("GET /api/administration/waves/{id}/responses", administrator, { path: { id: "2026-2" } });
  });

  it("holds for somebody who signs in for the first time, changes a password, and leaves", async () => {
    const { administrator } = world.people;
    const made = await administrator.post("/api/accounts", {
      name: "Bo Begin",
      email: "bo@demo.invalid",
      role: "contract-manager",
    });
    const first = await api.call(
      "POST /api/login",
      { cookie: null },
      {
        body: { email: "bo@demo.invalid", password: made.body.password },
      },
    );
    const enrolment = (await api.call("POST /api/login/enrol", first)).body;
    const code = new TOTP({ secret: Secret.fromBase32(enrolment.secret) }).generate({
      timestamp: world.clock.now.getTime(),
    });
    const inside = await api.call("POST /api/login/code", first, { body: { code } });
    await api.call("GET /api/me", inside);
    const renewed = await api.call("PUT /api/me/password", inside, {
      body: { current: made.body.password, next: "een nieuwe lange zin" },
    });
    await api.call("POST /api/logout", renewed);
  });

  it("holds for a storyteller", async () => {
    const { administrator } = world.people;
    const campaign = (
      await api.call("POST /api/administration/campaigns", administrator, {
        body: {
          waveId: "2026-2",
          name: "Najaar",
          legalGround: "Taak van algemeen belang",
          ground: "public-task",
        },
      })
    ).body;
    const options = (await api.call("GET /api/administration/invitations/options", administrator)).body;
    const [provider] = options.providers;
    const route = {
      providerId: provider.id,
      segmentId: provider.segments[0],
      municipalityId: null,
      questionnaireId: "youth-1",
      version: 1,
    };
    const { codes } = (
      await api.call("POST /api/administration/invitations", administrator, {
        body: {
          campaignId: campaign.id,
          ...route,
          count: 1,
          expiresOn: "2026-12-31",
        },
      })
    ).body;
    const list = {
      campaignId: campaign.id,
      expiresOn: "2026-12-31",
      file: csv("aanbieder;segment;route;aantal", `"${provider.name}";${provider.segments[0]};jongere;2`),
    };
    await api.call("POST /api/invitations/lists/check", administrator, { body: list });
    const { links } = (await api.call("POST /api/invitations/lists", administrator, { body: list })).body;
    await api.call("POST /api/invitations/letters", administrator, {
      body: { letters: [{ code: links[0].code, language: "nl" }] },
    });
    await mailTo(world, ["anna@example.nl"]);
    const { campaigns } = (await api.call("GET /api/invitations/mail", administrator)).body;
    world.clock.now = new Date("2026-11-30T12:00:00Z");
    await api.call("POST /api/invitations/mail/{id}/reminder", administrator, {
      path: { id: campaigns[0].id },
    });
    const { slug } = (
      await api.call("POST /api/invitations/open-links", administrator, {
        body: {
          name: "Affiche",
          campaignId: campaign.id,
          ...route,
          perDay: 5,
          startsOn: "2026-11-01",
          endsOn: "2026-12-31",
        },
      })
    ).body;
    await api.call("GET /api/invitations/open-links", administrator);
    await api.call("GET /api/invitations/open-links/{slug}/poster", administrator, { path: { slug } });
    await api.call("PATCH /api/invitations/open-links/{slug}", administrator, {
      path: { slug },
      body: { closed: true },
    });
    const entry = (await api.call("GET /api/entries/options", administrator)).body;
    const form = { id: "youth-1", version: "1" };
    await api.call("GET /api/entries/questionnaires/{id}/{version}", administrator, { path: form });
    await api.call("GET /api/entries/questionnaires/{id}/{version}/form", administrator, { path: form });
    await api.call("POST /api/entries", administrator, {
      body: {
        mode: "paper",
        waveId: "2026-2",
        providerId: entry.providers[0].id,
        segmentId: entry.providers[0].segments[0],
        municipalityId: null,
        questionnaireId: "youth-1",
        version: 1,
        agreed: true,
        answers: { story: "Op papier geschreven." },
      },
    });
    const path = { code: codes[0] };
    const anybody = { cookie: null };
    const answers = { story: "Ze vroegen mij eerst wat ik zelf wilde.", permission: "quote" };
    await api.call("GET /api/v/{code}", anybody, { path });
    await api.call("PUT /api/v/{code}/answers", anybody, { path, body: { seq: 1, answers } });
    await api.call("DELETE /api/v/{code}/answers", anybody, { path });
    const receipt = newCode();
    await api.call("POST /api/v/{code}/complete", anybody, { path, body: { answers, receipt } });
    await world.work();
    await api.call("POST /api/terug", anybody, { body: { receipt } });
    await api.call("POST /api/terug/add", anybody, {
      body: { receipt, id: crypto.randomUUID(), story: 1, text: "Nog iets vergeten." },
    });
    await api.call("POST /api/terug/withdraw", anybody, { body: { receipt } });
  });

  it("holds for somebody who speaks a story, and for who listens to it", async () => {
    const anybody = { cookie: null };
    const { researcher, safeguarding } = world.people;
    const [code] = (await links(world.db)) as [string];
    const take = "0123456789abcdef";
    const path = { code, take, piece: "0", n: "0" };
    const sound = Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 1, 2, 3]);
    await api.call("PUT /api/v/{code}/recording/{take}/{piece}/{n}", anybody, {
      path,
      query: "?ms=900",
      sound,
    });
    await api.call("GET /api/v/{code}/recording", anybody, { path });
    await api.call("GET /api/v/{code}/recording/{piece}", anybody, { path });
    await api.call("DELETE /api/v/{code}/recording/{take}", anybody, { path });
    await api.call("PUT /api/v/{code}/recording/{take}/{piece}/{n}", anybody, {
      path,
      query: "?ms=900",
      sound,
    });
    await api.call("POST /api/v/{code}/complete", anybody, {
      path,
      body: { answers: {}, spoken: { take, parts: [1] } },
    });
    await world.work();
    const { unheard } = (await api.call("GET /api/signals", safeguarding)).body;
    const story = { id: unheard[0].storyId, piece: "0" };
    await api.call("GET /api/stories/{id}/recording", safeguarding, { path: story });
    await api.call("GET /api/stories/{id}/recording/{piece}", safeguarding, { path: story });
    await api.call("POST /api/stories/{id}/recording/judgement", safeguarding, {
      path: story,
      body: { signal: "none" },
    });
    await api.call("PUT /api/stories/{id}/typed-out", researcher, {
      path: story,
      body: { text: "Het ging goed." },
    });
    await world.work();
    await api.call("GET /api/stories/{id}/review", researcher, { path: story });
  });

  it("holds for a researcher", async () => {
    const { researcher } = world.people;
    const text = "Mijn begeleider Sanne luisterde echt. Maar ze hadden het plan al besloten zonder mij.";
    const path = { id: await tell(world, { text, permission: "quote" }) };
    await api.call("GET /api/codebook", researcher);
    await api.call("GET /api/stories", researcher, { query: "?status=review" });
    await api.call("GET /api/stories/options", researcher);
    await api.call("GET /api/stories/{id}", researcher, { path });
    await api.call("GET /api/stories/{id}/review", researcher, { path });
    const marked = (
      await api.call("POST /api/stories/{id}/identifiers", researcher, {
        path,
        body: { ...at(text, "begeleider"), type: "person", everywhere: false },
      })
    ).body;
    await api.call("PATCH /api/stories/{id}/identifiers/{identifierId}", researcher, {
      path: { ...path, identifierId: marked.identifiers[0].id },
      body: { state: "rejected" },
    });
    const all = (await api.call("POST /api/stories/{id}/identifiers/accept-all", researcher, { path })).body;
    const approve = async (revision: string) =>
      (
        await api.call("POST /api/stories/{id}/approval", researcher, {
          path,
          body: { revision, dropTitle: false },
        })
      ).body;
    const worry = await tell(world, { text });
    await api.call("POST /api/stories/{id}/signal", researcher, {
      path: { id: worry },
      body: { level: "concern", passage: at(text, "Sanne") },
    });
    await approve(all.preview.revision);
    await api.call("DELETE /api/stories/{id}/approval", researcher, { path });
    const again = (await researcher.get(`/api/stories/${path.id}/review`)).body;
    const { versionId } = await approve(again.preview.revision);
    await world.work();

    await api.call("GET /api/stories/next", researcher);
    await api.call("PUT /api/stories/{id}/coders", researcher, { path, body: { coders: 1 } });
    await api.call("GET /api/coding-themes", researcher);
    const desk = (await api.call("GET /api/stories/{id}/codings", researcher, { path })).body;
    const suggestion = { id: desk.suggestions[0].id };
    await api.call("POST /api/suggestions/{id}/rejection", researcher, { path: suggestion });
    await api.call("DELETE /api/suggestions/{id}/rejection", researcher, { path: suggestion });
    const code = async (themeId: string) =>
      (
        await api.call("POST /api/stories/{id}/codings", researcher, {
          path,
          body: { versionId, themeId, valence: "negative", start: 0, end: 12 },
        })
      ).body;
    await code("being-heard");
    const coded = (await researcher.get(`/api/stories/${path.id}/codings`)).body.codings[0];
    await api.call("PATCH /api/codings/{id}", researcher, {
      path: { id: coded.id },
      body: { valence: "positive" },
    });
    await api.call("POST /api/codings/{id}/quote", researcher, {
      path: { id: coded.id },
      body: { checked: true },
    });
    await api.call("DELETE /api/codings/{id}/quote", researcher, { path: { id: coded.id } });
    await api.call("POST /api/stories/{id}/coded", researcher, { path });
    await api.call("POST /api/stories/{id}/release", researcher, { path });
    await api.call("DELETE /api/stories/{id}/release", researcher, { path });
    await api.call("DELETE /api/stories/{id}/coded", researcher, { path });
    await api.call("DELETE /api/codings/{id}", researcher, { path: { id: coded.id } });
  });

  it("holds for a researcher who steers the suggestions", async () => {
    const { researcher } = world.people;
    await tellCoded(
      world,
      alike(20, {
        provider: "zilverreiger",
        segment: "1",
        wave: "2026-1",
        codes: [{ theme: "safety", valence: "negative" }],
      }),
    );
    await api.call("GET /api/learning", researcher);
    await api.call("PUT /api/learning/shares", researcher, { body: { holdout: 0, double: 0 } });
    await api.call("DELETE /api/learning/training", researcher);
    await api.call("POST /api/learning/training", researcher);
    // Asked for is enough here: training itself has its own test.
    await world.db.asOwner((tx) => tx.execute("delete from job where step = 'train-themes'"));
    await api.call("GET /api/patterns", researcher);
    await api.call("POST /api/patterns/try", researcher, { body: { line: "verhaal", groups: {} } });
    await api.call("POST /api/patterns/revisions", researcher, {
      body: { base: 0, note: "", themes: {}, groups: {}, restore: 0 },
    });
    await world.work();
  });

  it("holds for the safeguarding coordinators", async () => {
    const { safeguarding, secondSafeguarding } = world.people;
    await tell(world, { text: cry });
    const { rows } = (await api.call("GET /api/signals", safeguarding)).body;
    const path = { id: rows[0].id };
    await api.call("GET /api/signals/{id}", safeguarding, { path });
    const body = { decision: "act" as const, note: "Veilig Thuis gebeld.", round: 1 };
    await api.call("POST /api/signals/{id}/decisions", safeguarding, { path, body });
    await api.call("POST /api/signals/{id}/decisions", secondSafeguarding, { path, body });
    await api.call("GET /api/signals/{id}", secondSafeguarding, { path });
  });

  it("holds for a contract manager, from the ground and purpose to the duidingssessie", async () => {
    const { contractManager, administrator } = world.people;
    const region = loadRegion("demo");
    await tellCoded(world, [
      ...alike(14, {
        provider: "zilverreiger",
        segment: "1",
        wave: "2026-1",
        codes: [{ theme: "being-heard", valence: "positive" }],
        permission: "quote",
        released: true,
        quoted: true,
      }),
      ...alike(12, {
        provider: "noorderkwel",
        segment: "1",
        wave: "2026-1",
        codes: [],
        permission: "session",
      }),
    ]);
    await world.work();
    const options = (await api.call("GET /api/contracts/options", contractManager)).body;
    await api.call("POST /api/contracts/ground", contractManager, {
      body: { legalGround: region.legalGrounds[0]!.id, purpose: region.purposes[0]!.id },
    });
    await api.call("GET /api/contracts/options", administrator);
    const provider = options.providers.find((p: { name: string }) => p.name.startsWith("Zilverreiger"));
    await api.call("GET /api/contracts/providers/{id}", contractManager, {
      path: { id: provider.id },
      query: "?segment=1&waves=2026-1,2026-2",
    });
    await api.call("GET /api/contracts/segments/{id}", contractManager, { path: { id: "1" } });

    await api.call("GET /api/sessions/options", contractManager);
    await api.call("GET /api/sessions/table", contractManager, {
      query: `?provider=${provider.id}&segment=1&themes=being-heard,safety`,
    });
    const made = (
      await api.call("POST /api/sessions", contractManager, {
        body: {
          title: "Gehoord worden",
          question: "Wanneer voelt iemand zich gehoord?",
          providerId: provider.id,
          segmentId: "1",
          themes: ["being-heard"],
          heldOn: null,
          count: 3,
        },
      })
    ).body;
    const path = { id: made.id };
    await api.call("GET /api/sessions", contractManager);
    await api.call("PATCH /api/sessions/{id}", contractManager, { path, body: { heldOn: "2026-11-20" } });
    await api.call("POST /api/sessions/{id}/draw", contractManager, { path, body: { count: 4 } });
    const note = { ...path, noteId: randomUUID() };
    await api.call("PUT /api/sessions/{id}/notes/{noteId}", contractManager, {
      path: note,
      body: {
        kind: "lesson",
        cardId: null,
        text: "Vraag eerst wat iemand zelf wil.",
        owner: "Team wonen",
        dueOn: "2027-03-01",
        seen: null,
      },
    });
    const followUp = { ...note, followUpId: randomUUID() };
    await api.call("PUT /api/sessions/{id}/notes/{noteId}/follow-ups/{followUpId}", contractManager, {
      path: followUp,
      body: {
        state: "agreed",
        on: "2026-11-22",
        text: "Eerst wordt gevraagd wat iemand zelf wil.",
        checked: true,
        anyway: false,
      },
    });
    await api.call("GET /api/sessions/{id}", contractManager, { path });
    await api.call("GET /api/contracts/providers/{id}", contractManager, {
      path: { id: provider.id },
      query: "?segment=1",
    });
    await api.call("DELETE /api/sessions/{id}/notes/{noteId}/follow-ups/{followUpId}", contractManager, {
      path: followUp,
    });
    await api.call("DELETE /api/sessions/{id}/notes/{noteId}", contractManager, { path: note });
  });

  it("was held against a good answer of every operation", () => {
    expect(api.operations().filter((name) => !api.called.has(name))).toEqual([]);
  });
});
