import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { carerRoles, ownYesNeeded, waitsFor } from "../../api/consent.ts";
import { makeCampaign } from "../../db/queries/campaigns.ts";
import type { About } from "../links.ts";
import { onBoth, type World } from "../make.ts";
import { invite } from "./links.ts";

const story = "Juf Anja vroeg wat ik zelf wilde. Dat vroeg nog nooit iemand.";
const told = { story, feelings: ["happy"], taken_seriously: "often", permission: "session" };

/** A phone without scripts, which keeps its cookies, and the same phone's own calls. */
const phone = (world: World, code: string) => {
  const { stranger } = world.people;
  const post = (fields: Record<string, string>) =>
    world.app.request(`/v/${code}`, {
      method: "POST",
      body: new URLSearchParams(fields),
      headers: { "Content-Type": "application/x-www-form-urlencoded", Origin: "http://localhost" },
    });
  return {
    post,
    see: async () => (await world.app.request(`/v/${code}`)).text(),
    open: () => stranger.get(`/api/v/${code}`),
    save: (answers: object = { story }) => stranger.put(`/api/v/${code}/answers`, { seq: 1, answers }),
    send: (answers: object = told) => stranger.post(`/api/v/${code}/complete`, { answers }),
    carer: () => post({ act: "carer", role: "foster-parent", yes: "yes" }),
    yes: () => post({ act: "yes" }),
  };
};

const stored = async (world: World) => {
  const [counted] = await world.query(
    sql`select (select count(*) from draft)::int as drafts, (select count(*) from response)::int as responses`,
  );
  return counted;
};
const linkFor = async (world: World, about: About) => {
  const [code] = await invite(world, about);
  return phone(world, code!);
};
/** The one invitation that holds an agreement now. */
const agreed = (world: World) =>
  world.query(
    sql`select carer_role, carer_text, carer_month, own_text, spent from invitation where carer_month is not null`,
  );

onBoth("a child of nine with a link", (world) => {
  it("its story is not stored before the carer agreed and the child said yes itself", async () => {
    const child = await linkFor(world(), { questionnaireId: "child-1" });
    const before = await stored(world());
    const shut = async (code: string) => {
      for (const answer of [await child.open(), await child.save(), await child.send()])
        expect(answer).toMatchObject({ status: 403, body: { code } });
      expect(await stored(world())).toEqual(before);
    };
    await shut("carer-needed");
    // Nor by the plain form, whatever it says.
    for (const act of ["next", "send", "yes", "language"]) await child.post({ step: "1", story, act });
    await child.post({ step: "1", story, taal: "en" });
    await shut("carer-needed");
    expect(await child.see()).toContain("Mag uw kind een verhaal vertellen?");
    expect(await child.see()).not.toContain("<textarea");

    // Half an answer is none.
    for (const half of [{ role: "parent" }, { yes: "yes" }, { role: "neighbour", yes: "yes" }]) {
      const answer = await child.post({ act: "carer", ...(half as Record<string, string>) });
      expect(answer.status).toBe(422);
      expect(await answer.text()).toContain("Kies wie u bent en zet een vinkje");
    }
    await shut("carer-needed");
    expect((await child.carer()).status).toBe(303);
    await shut("yes-needed");
    const asked = await child.see();
    expect(asked).toContain("Wil jij vertellen?");
    expect(asked).not.toContain("<textarea");
    expect(await (await child.post({ act: "no" })).text()).toContain("Dat is goed");
    await shut("yes-needed");

    expect((await child.yes()).status).toBe(303);
    expect(await child.see()).toContain("<textarea");
    expect((await child.save()).body.saved).toBe(true);
    expect((await child.send()).status).toBe(200);
    expect(await stored(world())).toEqual({ ...before, responses: Number(before!.responses) + 1 });
  });

  it("what was agreed can be shown: by role, to which words, in which month; and it lies with no story", async () => {
    const before = await agreed(world());
    const child = await linkFor(world(), { questionnaireId: "child-1" });
    await child.carer();
    await child.yes();
    await child.send({ ...told, story: `${story} Twee.` });
    const after = await agreed(world());
    expect(after).toHaveLength(before.length + 1);
    expect(after).toContainEqual({
      carer_role: "foster-parent",
      carer_text: "2",
      carer_month: "2026-11",
      own_text: "2",
      spent: true,
    });
    const tables = await world().query(
      sql`select table_name from information_schema.columns where table_schema = 'public' and column_name ~ 'carer|own_text' and table_name <> 'campaign'`,
    );
    expect(new Set(tables.map((row) => row.table_name))).toEqual(new Set(["invitation"]));
    // The log says that somebody agreed, not to which link.
    const log = await world().query(sql`select subject, actor from audit where action = 'agreement.given'`);
    const links = new Set((await world().query(sql`select id from invitation`)).map((row) => row.id));
    expect(log.length).toBeGreaterThan(0);
    for (const { subject, actor } of log) {
      expect(actor).toBe("respondent");
      expect(links.has(subject)).toBe(false);
    }
  });

  it("a carer who thinks better of it takes it back, and what was typed goes too", async () => {
    const child = await linkFor(world(), { questionnaireId: "child-1" });
    await child.carer();
    await child.yes();
    await child.save();
    const before = await stored(world());
    expect(await child.see()).toContain("Ik zeg toch nee");
    expect(await (await child.post({ act: "take-back" })).text()).toContain("We hebben alles gewist");
    expect(await stored(world())).toEqual({ ...before, drafts: Number(before!.drafts) - 1 });
    expect((await child.send()).body.code).toBe("carer-needed");
    // And may agree again after all.
    await child.carer();
    expect((await child.send()).body.code).toBe("yes-needed");
  });

  it("answers with five faces, and nothing that was not asked", async () => {
    const child = await linkFor(world(), { questionnaireId: "child-1" });
    await child.carer();
    await child.yes();
    for (const wrong of [
      { feelings: ["proud"] },
      { feelings: "happy" },
      { feelings: ["happy", "happy"] },
      { permission: "quote" },
      { prompt: "moment" },
    ])
      expect((await child.save({ story, ...wrong })).status).toBe(422);
    expect((await child.save({ story, feelings: ["happy", "none", "afraid"] })).status).toBe(200);
    expect((await child.open()).body.answers.feelings).toEqual(["happy", "afraid"]);
    expect((await child.send({ story: `${story} Drie.`, feelings: ["none"] })).status).toBe(200);
  });
});

onBoth("a campaign that rests on consent", (world) => {
  it("a youth of thirteen begins after a carer agreed and after saying yes, both before anything is stored", async () => {
    const youth = await linkFor(world(), { questionnaireId: "youth-2", ground: "consent" });
    const before = await stored(world());
    expect((await youth.save()).body.code).toBe("carer-needed");
    const page = await youth.see();
    // The youth is spoken to first, and the carer hears who may agree.
    expect(page).toContain("Eerst vragen we een ouder of verzorger");
    expect(page).toContain("wie het gezag over het kind heeft");
    await youth.carer();
    expect((await youth.save()).body.code).toBe("yes-needed");
    expect(await stored(world())).toEqual(before);
    await youth.yes();
    expect((await youth.send()).status).toBe(200);
  });

  it.each(["young-adult-1", "parent-2"])("who answers %s says yes, and nobody else is asked", async (id) => {
    const grown = await linkFor(world(), { questionnaireId: id, ground: "consent" });
    expect((await grown.save()).body.code).toBe("yes-needed");
    await grown.carer();
    expect((await grown.save()).body.code).toBe("yes-needed");
    await grown.yes();
    expect((await grown.save()).body.saved).toBe(true);
  });
});

onBoth("a campaign that rests on a public task", (world) => {
  it.each(["youth-2", "young-adult-1", "parent-2", "youth-1", "parent-1"])(
    "who answers %s begins at once, and says yes by sending",
    async (id) => {
      const teller = await linkFor(world(), { questionnaireId: id });
      expect(await teller.see()).toContain("<textarea");
      expect((await teller.save()).body.saved).toBe(true);
      expect((await teller.send()).status).toBe(200);
    },
  );

  it("a region may ask for a carer's agreement up to sixteen all the same", async () => {
    const youth = await linkFor(world(), { questionnaireId: "youth-2", carerUntil: 16 });
    expect((await youth.save()).body.code).toBe("carer-needed");
    // Not only who has parental authority: the law does not ask for it here.
    expect(await youth.see()).not.toContain("wie het gezag");
    await youth.carer();
    expect((await youth.save()).body.saved).toBe(true);
  });

  it("an administrator says on what it rests, and the rules follow", async () => {
    const { administrator } = world().people;
    const grounds = (await administrator.get("/api/administration/waves")).body.legalGrounds as {
      text: string;
      ground: string;
    }[];
    expect(grounds.map(({ ground }) => ground)).toEqual(["public-task", "consent", "consent"]);
    const make = (more: object) =>
      administrator.post("/api/administration/campaigns", { waveId: "2026-2", name: "Vraag", ...more });
    const shown = async (id: string) => {
      const { waves } = (await administrator.get("/api/administration/waves")).body;
      const all = waves.flatMap((wave: { campaigns: { id: string }[] }) => wave.campaigns);
      const { ground, carerUntil } = all.find((one: { id: string }) => one.id === id);
      return [ground, carerUntil];
    };
    const [task, consent] = grounds.map(({ text }) => text);
    expect(await shown((await make({ legalGround: task })).body.id)).toEqual(["public-task", 12]);
    expect(await shown((await make({ legalGround: task, carerUntil: 16 })).body.id)).toEqual([
      "public-task",
      16,
    ]);
    expect(await shown((await make({ legalGround: consent })).body.id)).toEqual(["consent", 16]);
    // Words of their own: the careful way, unless they say otherwise.
    expect(await shown((await make({ legalGround: "Anders" })).body.id)).toEqual(["consent", 16]);
    expect((await make({ legalGround: consent, ground: "consent", carerUntil: 12 })).status).toBe(422);
    expect((await make({ legalGround: consent, carerUntil: 12 })).status).toBe(422);
  });

  it("cannot be set up below what the law asks", async () => {
    const acting = { regionId: "demo", actor: "operator", text: "none" } as const;
    for (const wrong of [
      { ground: "consent" as const, carerUntil: 12 as const },
      { carerUntil: 8 as never },
      { ground: "whatever" as never },
    ])
      await expect(
        world().db.inRegion(acting, (tx) =>
          makeCampaign(tx, acting, { waveId: "2026-2", name: "Mis", legalGround: "Mis", ...wrong }),
        ),
      ).rejects.toThrow();
  });

  it("a link that is spent or closed says so, before anyone is asked to agree", async () => {
    const child = await linkFor(world(), { questionnaireId: "child-1", expiresOn: "2026-11-01" });
    expect(await child.see()).toContain("Deze link is verlopen");
    expect((await child.carer()).status).toBe(410);
    expect(await agreed(world())).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ carer_role: "guardian" })]),
    );
  });
});

it("the rules, route by route", () => {
  const rule = (route: string, ground: string, carerUntil: number) => {
    const fresh = { route, ground, carerUntil, carerMonth: null, ownText: null };
    const first = waitsFor(fresh);
    const then = waitsFor({ ...fresh, carerMonth: "2026-11" });
    return [first, first === then ? null : then].filter(Boolean).join(", ") || "none";
  };
  const table = ["child", "youth", "young-adult", "parent"].map((route) => [
    rule(route, "public-task", 12),
    rule(route, "public-task", 16),
    rule(route, "consent", 16),
  ]);
  expect(table).toEqual([
    ["carer, self", "carer, self", "carer, self"],
    ["none", "carer", "carer, self"],
    ["none", "none", "self"],
    ["none", "none", "self"],
  ]);
  expect(
    ownYesNeeded({ route: "child", ground: "public-task", carerUntil: 12, carerMonth: null, ownText: null }),
  ).toBe(true);
  expect(carerRoles).not.toContain("neighbour");
});
