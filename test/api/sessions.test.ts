import { eq, sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { overview } from "../../api/contract/contracts.ts";
import {
  sessionCreated,
  sessionList,
  sessionOptions,
  session as sessionSchema,
} from "../../api/contract/sessions.ts";
import { addSession, changeSession, holdSession, layCards, saveNote } from "../../db/queries/sessions.ts";
import { setReleased, setStatus } from "../../db/queries/stories.ts";
import { response, safeVersion, story } from "../../db/schema/index.ts";
import { onBoth, type World } from "../make.ts";
import { alike, providerId, rawCanary, recordGround, tell } from "./coded.ts";

const good = [{ theme: "being-heard", valence: "positive" as const }];
const bad = [{ theme: "being-heard", valence: "negative" as const }];
const wish = {
  title: "Gehoord worden",
  question: "Wat maakt dat iemand zich gehoord voelt?",
  providerId: null as string | null,
  segmentId: "2" as string | null,
  themes: ["being-heard"],
  heldOn: "2026-12-03",
  count: 5,
};
const raw = { regionId: "demo", actor: "operator", text: "raw" } as const;

async function prepare(
  world: World,
  change: Partial<typeof wish> = {},
): Promise<{ id: string; cards: number }> {
  const answer = await world.people.contractManager.post("/api/sessions", { ...wish, ...change });
  expect(answer.status).toBe(201);
  return sessionCreated.parse(answer.body);
}

const read = async (world: World, id: string) => {
  const answer = await world.people.contractManager.get(`/api/sessions/${id}`);
  expect(answer.status).toBe(200);
  return sessionSchema.parse(answer.body);
};

onBoth("a duidingssessie", (world) => {
  const released = {
    provider: "karrespoor",
    segment: "2",
    wave: "2026-1",
    permission: "session" as const,
    released: true,
  };

  it("opens to nobody before the region has said why and on what ground it reads, also about a segment", async () => {
    const { contractManager, researcher } = world().people;
    // One of before the rule held, with what was written there.
    const id = await world().db.inRegion(raw, (tx) => {
      const { count, ...before } = wish;
      return addSession(tx, { ...before, regionId: "demo", seed: 1, createdBy: researcher.id });
    });
    const about = { ...wish, providerId: providerId("karrespoor"), segmentId: null };
    for (const person of [contractManager, researcher])
      for (const answer of [
        await person.post("/api/sessions", wish),
        await person.post("/api/sessions", about),
        await person.get("/api/sessions/table?segment=2"),
        await person.get(`/api/sessions/${id}`),
      ])
        expect([answer.status, answer.body.code]).toEqual([409, "ground-needed"]);
    // Nor is told before it of whom something is published.
    const options = async () => sessionOptions.parse((await researcher.get("/api/sessions/options")).body);
    expect(await options()).toMatchObject({ groundRecorded: false, providers: [] });
    await recordGround(world());
    expect((await options()).groundRecorded).toBe(true);
    expect((await read(world(), id)).title).toBe(wish.title);
  });

  it("has no stories while the crowd is too small, whoever asks", async () => {
    await tell(world(), alike(5, { ...released, codes: good, text: "Te klein" }));
    await world().work();
    expect((await prepare(world())).cards).toBe(0);
  });

  it("lays released stories of both sides on the table, and never a story that was not released", async () => {
    await tell(world(), [
      ...alike(4, { ...released, codes: bad, text: "Het ging mis" }),
      ...alike(3, { ...released, released: false, codes: bad, text: "Mag niet op tafel" }),
      ...alike(8, {
        ...released,
        provider: "twaalf-linden",
        codes: good,
        text: "Linden",
        respondent: "ouder",
      }),
    ]);
    await world().work();
    const alone = await read(world(), (await prepare(world(), { count: 24 })).id);
    expect(alone.cards).toHaveLength(9);
    expect(JSON.stringify(alone)).not.toContain("Linden");
    // Nor are small ones a crowd together: once two of three are published, what lay here before would be the third's.
    const small = (count: number, text: string) => [
      ...alike(count, { ...released, provider: "noorderkwel", codes: bad, text: `Kwel, ${text}` }),
      ...alike(count, { ...released, provider: "zilverreiger", codes: bad, text: `Reiger, ${text}` }),
    ];
    await tell(world(), small(6, "nog klein"));
    await world().work();
    expect((await prepare(world(), { count: 24 })).cards).toBe(9);
    await tell(world(), small(4, "groot genoeg"));
    await world().work();
    const crowd = await read(world(), (await prepare(world(), { count: 24 })).id);
    expect(crowd.cards).toHaveLength(24);
    expect(JSON.stringify(crowd)).toContain("nog klein");
    expect(JSON.stringify(crowd)).not.toContain("Linden");
    const made = await prepare(world(), { count: 12 });
    expect(made.cards).toBe(12);
    const found = await read(world(), made.id);
    expect(found).toMatchObject({ segment: "Wonen", provider: null, hidden: 0, heldOn: "2026-12-03" });
    expect(found.cards.map((card) => card.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    const sides = new Set(found.cards.flatMap((card) => card.codes.map((code) => code.valence)));
    expect(sides).toEqual(new Set(["positive", "negative"]));
    const words = JSON.stringify(found);
    expect(words).not.toContain("Mag niet op tafel");
    expect(words).not.toContain(rawCanary);
    // About a segment: the table does not say which provider a story is about.
    expect(words).not.toContain(providerId("twaalf-linden"));
    expect(words).not.toContain("Linden Pleegzorg");
  });

  it("about one provider takes only stories of groups that are published", async () => {
    const about = { ...wish, providerId: providerId("karrespoor"), segmentId: null };
    // Karrespoor has twelve coded stories in 2026-1, and two more in a wave of their own.
    await tell(world(), alike(2, { ...released, wave: "2025-1", codes: good, text: "Andere ronde" }));
    await world().work();
    const found = await read(world(), (await prepare(world(), { ...about, count: 24 })).id);
    expect(found.cards).toHaveLength(9);
    expect(JSON.stringify(found.cards)).not.toContain("Andere ronde");
    const small = await prepare(world(), { ...about, providerId: providerId("twaalf-linden") });
    expect(small.cards).toBe(0);
  });

  it("is offered about who can fill a table, says beforehand with how much, and is found from their overview", async () => {
    const { contractManager, safeguarding } = world().people;
    const options = sessionOptions.parse((await contractManager.get("/api/sessions/options")).body);
    // Karrespoor works in segment 3 too, where nothing is published; Twelve Lindens has nothing at all.
    const offered = new Map(options.providers.map(({ id, segments }) => [id, segments]));
    expect(offered.get(providerId("karrespoor"))).toEqual(["2"]);
    expect(offered.has(providerId("twaalf-linden"))).toBe(false);
    const room = async (query: string) => (await contractManager.get(`/api/sessions/table?${query}`)).body;
    const karrespoor = `provider=${providerId("karrespoor")}`;
    expect(await room(karrespoor)).toEqual({ cards: 9 });
    expect(await room(`${karrespoor}&segment=2&themes=being-heard`)).toEqual({ cards: 9 });
    expect(await room(`${karrespoor}&themes=safety`)).toEqual({ cards: 0 });
    expect(await room(`provider=${providerId("twaalf-linden")}`)).toEqual({ cards: 0 });
    // Never more than a table holds, however many there are.
    expect(await room("segment=2")).toEqual({ cards: 24 });
    expect((await room("themes=safety")).fields).toMatchObject([{ path: "segment" }]);
    expect((await safeguarding.get("/api/sessions/table?segment=2")).status).toBe(403);
    // It is a figure about a provider, as in an overview: every look is in the log, none that was refused.
    const looks = await world().db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select actor, subject, detail from audit
        where action = 'session.room-looked-at' order by at`)),
    ]);
    expect(looks).toHaveLength(5);
    expect(looks[1]).toEqual({
      actor: `account:${contractManager.id}`,
      subject: `provider:${providerId("karrespoor")}`,
      detail: { segment: "2", themes: ["being-heard"] },
    });

    const all = sessionList.parse((await contractManager.get("/api/sessions")).body).sessions;
    const view = async (path: string) =>
      overview.parse((await contractManager.get(`/api/contracts/${path}`)).body).sessions;
    const about = (one: (typeof all)[number]) => one.provider?.includes("Karrespoor");
    const theirs = await view(`providers/${providerId("karrespoor")}?segment=2`);
    expect(theirs.map(({ id }) => id)).toEqual(all.filter(about).map(({ id }) => id));
    expect(theirs).toContainEqual({ id: expect.any(String), title: wish.title, heldOn: wish.heldOn });
    const segment = await view("segments/2");
    expect(segment.map(({ id }) => id).sort()).toEqual(
      all
        .filter((one) => one.provider === null)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("shows no theme that the overview hides, and no story before its teller counts there", async () => {
    const hidden = [...good, { theme: "education", valence: "positive" as const }];
    const akelei = { ...released, provider: "wilde-akelei", wave: "2025-2" };
    await tell(world(), [
      ...alike(2, { ...akelei, codes: hidden, text: "Ook over school" }),
      ...alike(8, { ...akelei, codes: good, text: "Gehoord" }),
    ]);
    await world().work();
    const about = { providerId: providerId("wilde-akelei"), segmentId: null };
    expect((await prepare(world(), { ...about, themes: ["education"] })).cards).toBe(0);
    const heard = await read(world(), (await prepare(world(), { ...about, count: 24 })).id);
    expect(heard.cards).toHaveLength(10);
    expect(JSON.stringify(heard.cards)).toContain("Ook over school");
    expect(heard.cards.map((card) => card.codes)).toEqual(heard.cards.map(() => good));
    // Alone it would be of whoever told last week; with nine others it is of one of ten.
    await tell(world(), alike(1, { ...akelei, codes: hidden, text: "Het laatst verteld" }));
    await world().work();
    expect((await prepare(world(), { ...about, count: 24 })).cards).toBe(10);
    await tell(world(), alike(9, { ...akelei, released: false, codes: good, text: "Mag niet op tafel" }));
    await world().work();
    const all = await read(world(), (await prepare(world(), { ...about, count: 24 })).id);
    expect(all.cards).toHaveLength(11);
    expect(JSON.stringify(all.cards)).toContain("Het laatst verteld");
    // Three people said it by now: the overview shows that, and so do the cards.
    expect((await prepare(world(), { ...about, themes: ["education"], count: 24 })).cards).toBe(3);
  });

  it("drawn again lays other stories down, but keeps those with something written beside them", async () => {
    const { contractManager } = world().people;
    const { id } = await prepare(world(), { count: 4 });
    const before = await read(world(), id);
    const kept = before.cards[2]!;
    const noteId = crypto.randomUUID();
    expect(
      (
        await contractManager.put(`/api/sessions/${id}/notes/${noteId}`, {
          kind: "observation",
          cardId: kept.id,
          text: "Niemand vroeg iets.",
          owner: null,
          dueOn: null,
          seen: null,
        })
      ).status,
    ).toBe(200);
    for (let i = 0; i < 5; i++) {
      expect((await contractManager.post(`/api/sessions/${id}/draw`, { count: 4 })).status).toBe(200);
      const after = await read(world(), id);
      expect(after.seed).not.toBe(before.seed);
      expect(after.cards).toHaveLength(4);
      expect(after.cards.find((card) => card.id === kept.id)).toEqual(kept);
      expect(new Set(after.cards.map((card) => card.number)).size).toBe(4);
      expect(after.notes).toMatchObject([{ id: noteId, cardId: kept.id, text: "Niemand vroeg iets." }]);
    }
  });

  it("never takes a card away while somebody is writing beside it", async () => {
    const { contractManager } = world().people;
    const { id } = await prepare(world(), { count: 4 });
    const { cards } = await read(world(), id);
    let drawn: ReturnType<typeof contractManager.post> | undefined;
    // What saving a note does, held open while a colleague draws again.
    await world().db.inRegion({ ...raw, text: "released" }, async (tx) => {
      await holdSession(tx, id);
      for (const card of cards) {
        await saveNote(tx, {
          regionId: "demo",
          id: crypto.randomUUID(),
          sessionId: id,
          cardId: card.id,
          kind: "observation",
          text: `Bij ${card.number}`,
          writtenBy: contractManager.id,
        });
      }
      drawn = contractManager.post(`/api/sessions/${id}/draw`, { count: 4 });
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect((await drawn)?.status).toBe(200);
    const after = await read(world(), id);
    expect(after.notes).toHaveLength(cards.length);
    expect(after.cards.map((card) => card.id).sort()).toEqual(cards.map((card) => card.id).sort());
  });

  it("says that a card is gone to who wrote beside it while a colleague drew again", async () => {
    const { contractManager } = world().people;
    const { id } = await prepare(world(), { count: 4 });
    const { cards } = await read(world(), id);
    let written: ReturnType<typeof contractManager.put> | undefined;
    await world().db.inRegion({ ...raw, text: "released" }, async (tx) => {
      await changeSession(tx, id, { seed: 1 });
      await layCards(tx, "demo", id, []);
      const note = {
        kind: "observation",
        cardId: cards[0]!.id,
        text: "x",
        owner: null,
        dueOn: null,
        seen: null,
      };
      written = contractManager.put(`/api/sessions/${id}/notes/${crypto.randomUUID()}`, note);
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect((await written)?.status).toBe(404);
  });

  it("keeps every note: saved again changes nothing, and two people never write over each other", async () => {
    const { contractManager, researcher } = world().people;
    const { id } = await prepare(world());
    const path = `/api/sessions/${id}/notes/${crypto.randomUUID()}`;
    const lesson = {
      kind: "lesson",
      cardId: null,
      text: "Voortaan belt de hulpverlener zelf terug. 🙂",
      owner: "Team Wonen",
      dueOn: "2027-03-01",
      seen: null as string | null,
    };
    const first = await contractManager.put(path, lesson);
    expect(first.status).toBe(200);
    const again = await contractManager.put(path, lesson);
    expect(again.body).toEqual(first.body);
    const stale = await researcher.put(path, { ...lesson, text: "Onverwachte woorden" });
    expect([stale.status, stale.body.code]).toEqual([409, "conflict"]);
    expect(JSON.stringify(stale.body)).not.toContain("Onverwachte");
    const seen = (await read(world(), id)).notes[0]!;
    const { seen: _, ...written } = lesson;
    expect(seen).toMatchObject({ ...written, writtenBy: contractManager.name });
    const fresh = await researcher.put(path, { ...lesson, text: "Aangevuld", seen: seen.writtenAt });
    expect(fresh.status).toBe(200);
    expect((await read(world(), id)).notes).toMatchObject([
      { text: "Aangevuld", writtenBy: researcher.name },
    ]);
    const list = sessionList.parse((await contractManager.get("/api/sessions")).body);
    expect(list.sessions.find((one) => one.id === id)).toMatchObject({ lessons: 1, cards: 5 });
    expect((await contractManager.delete(path)).status).toBe(200);
    expect((await contractManager.delete(path)).status).toBe(404);
  });

  it("loses the card of a story that is withdrawn, withheld or taken back, and says that a card is gone", async () => {
    const { id } = await prepare(world(), { count: 10 });
    const before = await read(world(), id);
    const storyOf = (text: string) => told.find((t) => text === t.text)!.id;
    const told = await world().db.inRegion(raw, async (tx) => {
      return tx.select({ id: safeVersion.storyId, text: safeVersion.text }).from(safeVersion);
    });
    const [one, two, three] = before.cards;
    await world().db.inRegion(raw, (tx) => setReleased(tx, storyOf(one!.text), false));
    await world().db.inRegion(raw, (tx) => setStatus(tx, storyOf(two!.text), "withheld"));
    await world().db.inRegion(raw, async (tx) => {
      const [gone] = await tx
        .select()
        .from(story)
        .where(eq(story.id, storyOf(three!.text)));
      await tx.delete(response).where(eq(response.id, gone!.responseId));
    });
    const after = await read(world(), id);
    expect(after.cards.map((card) => card.id)).toEqual(before.cards.slice(3).map((card) => card.id));
    // A withdrawn story leaves no trace; the other two can come back.
    expect(after.hidden).toBe(2);
  });

  it("is refused with a clear word when it is about nothing, or about what is not there", async () => {
    const { contractManager } = world().people;
    const refused = async (change: object, path: string) => {
      const answer = await contractManager.post("/api/sessions", { ...wish, ...change });
      expect([answer.status, answer.body.fields?.[0]?.path]).toEqual([422, path]);
    };
    await refused({ segmentId: null }, "segmentId");
    await refused({ segmentId: "99" }, "segmentId");
    await refused({ providerId: providerId("karrespoor"), segmentId: "7" }, "segmentId");
    await refused({ providerId: providerId("zeewiek", "second") }, "providerId");
    await refused({ themes: ["nothing"] }, "themes");
    await refused({ title: "  \u0000 " }, "title");
    await refused({ count: 1000 }, "count");
    const missing = await contractManager.get(`/api/sessions/${crypto.randomUUID()}`);
    expect(missing.status).toBe(404);
  });

  it("belongs to contract managers and researchers of its own region", async () => {
    const { stranger, researcher, safeguarding, administrator, otherContractManager } = world().people;
    const { id } = await prepare(world());
    expect((await stranger.get(`/api/sessions/${id}`)).status).toBe(401);
    for (const person of [safeguarding, administrator]) {
      expect((await person.get("/api/sessions")).status).toBe(403);
      expect((await person.get(`/api/sessions/${id}`)).status).toBe(403);
    }
    expect((await researcher.get(`/api/sessions/${id}`)).status).toBe(200);
    expect((await otherContractManager.get(`/api/sessions/${id}`)).status).toBe(404);
    const note = { kind: "lesson", cardId: null, text: "x", owner: null, dueOn: null, seen: null };
    const path = `/api/sessions/${id}/notes/${crypto.randomUUID()}`;
    expect((await otherContractManager.put(path, note)).status).toBe(404);
    const options = sessionOptions.parse((await researcher.get("/api/sessions/options")).body);
    expect(options.themes).toHaveLength(22);
  });

  it("tells a contract manager that a day does not exist, in a note and for the session", async () => {
    const { contractManager } = world().people;
    const { id } = await prepare(world());
    for (const never of ["2026-02-30", "0000-01-01"]) {
      const note = { kind: "lesson", cardId: null, text: "x", owner: "Sam", dueOn: never, seen: null };
      const path = `/api/sessions/${id}/notes/${crypto.randomUUID()}`;
      const answer = await contractManager.put(path, note);
      expect(answer.status).toBe(422);
      expect(answer.body.fields).toMatchObject([{ path: "dueOn" }]);
      expect((await contractManager.patch(`/api/sessions/${id}`, { heldOn: never })).status).toBe(422);
    }
  });

  it("can get another name, question and date", async () => {
    const { researcher } = world().people;
    const { id } = await prepare(world());
    const answer = await researcher.patch(`/api/sessions/${id}`, { title: "Anders", heldOn: null });
    expect(answer.status).toBe(200);
    expect(await read(world(), id)).toMatchObject({ title: "Anders", question: wish.question, heldOn: null });
  });
});
