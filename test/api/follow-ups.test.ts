import { sql } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import { overview } from "../../api/contract/contracts.ts";
import { receiptAnswer } from "../../api/contract/respondents.ts";
import { sessionList } from "../../api/contract/sessions.ts";
import { setReleased, setStatus } from "../../db/queries/stories.ts";
import { onBoth } from "../make.ts";
import { providerId } from "./coded.ts";
import { agree, layTable, type Said, say, sessionOf, type Table } from "./table.ts";

onBoth("what came of an agreement", (world) => {
  let table: Table;
  beforeAll(async () => {
    table = await layTable(world());
  });
  const look = async (receipt = table.receipt) =>
    receiptAnswer.parse((await world().people.stranger.post("/api/terug", { receipt })).body).stories[0]!;
  const manager = () => world().people.contractManager;
  const lesson = (more = {}) => agree(world(), table.sessionId, more);
  const page = async (language = "nl") => {
    const answer = await world().app.request("http://localhost/terug", {
      method: "POST",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        origin: "http://localhost",
        "accept-language": language,
      },
      body: new URLSearchParams({ code: table.receipt }).toString(),
    });
    expect(answer.status).toBe(200);
    return /<main[\s\S]*<\/main>/.exec(await answer.text())![0];
  };

  it("is nothing yet when a lesson was only written down: a youth reads no word that nobody checked", async () => {
    const noteId = await lesson();
    expect(await look()).toMatchObject({
      happened: ["received", "read", "coded", "session"],
      agreements: [],
    });
    const words = await page();
    expect(words).toContain("Kijk later nog eens. Dan lees je hier wat er is afgesproken.");
    expect(words).not.toMatch(/Karin|leeg vel/);
    await manager().delete(`/api/sessions/${table.sessionId}/notes/${noteId}`);
  });

  it("a youth sees what was agreed and that it was done, by day, and never who", async () => {
    const noteId = await lesson({ dueOn: "2026-11-20" });
    expect((await say(manager(), table.sessionId, noteId)).status).toBe(200);
    expect((await look()).agreements).toEqual([
      {
        dueOn: "2026-11-20",
        late: true,
        said: [{ state: "agreed", on: "2026-11-10", text: "Een gesprek begint voortaan met een leeg vel." }],
      },
    ]);
    expect(await page()).toContain("Het zou klaar zijn op 20 november 2026.");

    const done = { state: "done", on: "2026-11-21", text: "Alle groepen doen het nu zo." };
    expect((await say(world().people.researcher, table.sessionId, noteId, done)).status).toBe(200);
    const seen = await look();
    expect(seen.happened).toEqual(["received", "read", "coded", "session", "changed"]);
    expect(seen.agreements).toMatchObject([
      { dueOn: null, late: false, said: [{ state: "agreed" }, { state: "done", on: "2026-11-21" }] },
    ]);
    const words = await page();
    for (const one of [
      "Gedaan",
      "21 november 2026",
      "Alle groepen doen het nu zo.",
      "leeg vel",
      "Na dat gesprek",
    ])
      expect(words).toContain(one);
    const everything = words + JSON.stringify(seen);
    for (const who of [
      "Karin",
      "Noord",
      "Wie beslist er",
      manager().name,
      manager().id,
      table.sessionId,
      noteId,
    ])
      expect(everything).not.toContain(who);
    // In another language the frame is theirs; the sentence stays as it was written, and says so.
    const english = await page("en");
    expect(english).not.toContain("Gedaan");
    for (const one of ["Done", "21 November 2026", "is written in Dutch", 'lang="nl"'])
      expect(english).toContain(one);
  });

  it("is seen by who holds the session, and counted in the list", async () => {
    const { notes } = await sessionOf(world(), table.sessionId);
    expect(notes.map((note) => note.followUps.map((one) => [one.state, one.saidBy]))).toEqual([
      [
        ["agreed", manager().name],
        ["done", world().people.researcher.name],
      ],
    ]);
    const { sessions } = sessionList.parse((await manager().get("/api/sessions")).body);
    expect(sessions.find(({ id }) => id === table.sessionId)).toMatchObject({ lessons: 1, kept: 1 });
  });

  it("starts with what was agreed, in the order of the days, and never of a day that is still to come", async () => {
    const noteId = await lesson();
    const refused = async (said: Said, field: string) => {
      const answer = await say(manager(), table.sessionId, noteId, said);
      expect([answer.status, answer.body.fields?.[0]?.path]).toEqual([422, field]);
    };
    await refused({ state: "done" }, "state");
    await refused({ on: "2026-11-23" }, "on");
    await refused({ on: "2026-11-09" }, "on");
    await refused({ on: "2026-02-30" }, "on");
    await refused({ state: "kept" }, "state");
    await refused({ text: "   " }, "text");
    await refused({ text: "x".repeat(281) }, "text");
    await refused({ checked: false }, "checked");
    expect((await say(manager(), table.sessionId, noteId, { on: "2026-11-15" })).status).toBe(200);
    await refused({ state: "busy", on: "2026-11-14" }, "on");
    expect(
      (await say(manager(), table.sessionId, noteId, { state: "not-done", on: "2026-11-15" })).status,
    ).toBe(200);
    expect((await look()).agreements.at(-1)!.said.map(({ state }) => state)).toEqual(["agreed", "not-done"]);
  });

  it("names nobody: what looks like a name is looked at again, what can be called or visited is refused", async () => {
    const noteId = await lesson({ owner: "Hanneke" });
    const told = (text: string, anyway = false) =>
      say(manager(), table.sessionId, noteId, { text, anyway }).then(({ status, body }) => [
        status,
        body.fields?.[0]?.path,
        JSON.stringify(body).includes(text),
      ]);
    for (const text of [
      "Karin belt voortaan zelf terug.",
      "Een moeder uit Haarlem denkt nu mee.",
      "Hanneke let erop dat het gebeurt.",
      "Zilverreiger Jeugdhulp heeft nu een leeg vel.",
    ])
      expect(await told(text)).toEqual([422, "anyway", false]);
    for (const text of [
      "Bel 06-12345678 als het misgaat.",
      "Mail naar karin@voorbeeld.nl.",
      "Mail naar karin @ voorbeeld . nl.",
      "Kijk op evil . nl voor meer.",
      "Kijk op evil. nl voor meer.",
    ])
      expect(await told(text, true)).toEqual([422, "text", false]);
    expect((await look()).agreements).toHaveLength(2);
    // A word that is only like a name: the person who looked again is in the log.
    expect(await told("Op 1 december begint het in alle groepen.", true)).toEqual([200, undefined, false]);
    const logged = await world().query<{ detail: { anyway: boolean } }>(
      sql`select detail from audit where action = 'session.agreement-told' and detail->>'note' = ${noteId}`,
    );
    expect(logged.map(({ detail }) => detail.anyway)).toEqual([true]);
    expect(JSON.stringify(logged)).not.toContain("december");
  });

  it("stays as it was told: said again changes nothing, and only taking back takes it away", async () => {
    const noteId = await lesson();
    const id = crypto.randomUUID();
    const first = { text: "Iedereen krijgt vooraf de vragen." };
    expect((await say(manager(), table.sessionId, noteId, first, id)).status).toBe(200);
    expect((await say(manager(), table.sessionId, noteId, first, id)).status).toBe(200);
    const other = await say(manager(), table.sessionId, noteId, { text: "Iets anders." }, id);
    expect([other.status, other.body.code]).toEqual([409, "conflict"]);
    const shown = async () =>
      (await look()).agreements.filter(({ said }) => said.some(({ text }) => text === first.text)).length;
    expect(await shown()).toBe(1);
    await expect(world().query(sql`update follow_up set text = 'anders' where id = ${id}`)).rejects.toThrow();

    // Tidying up the notes does not tidy up what people were told.
    const path = `/api/sessions/${table.sessionId}/notes/${noteId}`;
    const gone = await manager().delete(path);
    expect([gone.status, gone.body.code]).toEqual([409, "already-told"]);
    // Nor does a new draw take the card, and with it the answer, from who was told.
    const drawn = await manager().post(`/api/sessions/${table.sessionId}/draw`, { count: 3 });
    expect([drawn.status, drawn.body.code]).toEqual([409, "already-told"]);
    const { notes } = await sessionOf(world(), table.sessionId);
    const { writtenAt: seen, ...note } = notes.find((one) => one.id === noteId)!;
    const again = { kind: note.kind, cardId: null, text: note.text, owner: note.owner, dueOn: null, seen };
    const moved = await manager().put(path, { ...again, kind: "observation" });
    expect([moved.status, moved.body.code]).toEqual([409, "already-told"]);
    expect((await manager().put(path, { ...again, text: "Andere woorden voor onszelf." })).status).toBe(200);
    expect(await shown()).toBe(1);

    expect((await manager().delete(`${path}/follow-ups/${id}`)).status).toBe(200);
    expect((await manager().delete(`${path}/follow-ups/${id}`)).status).toBe(404);
    expect(await shown()).toBe(0);
    expect((await manager().delete(path)).status).toBe(200);
  });

  it("cannot be said by a contract manager of another region, nor of what is no lesson of the whole table", async () => {
    const noteId = await lesson();
    const { otherContractManager, otherResearcher, safeguarding, administrator, stranger } = world().people;
    expect((await say(otherContractManager, table.sessionId, noteId)).status).toBe(404);
    expect((await say(otherResearcher, table.sessionId, noteId)).status).toBe(404);
    expect((await say(safeguarding, table.sessionId, noteId)).status).toBe(403);
    expect((await say(administrator, table.sessionId, noteId)).status).toBe(403);
    expect((await say(stranger, table.sessionId, noteId)).status).toBe(401);
    const id = crypto.randomUUID();
    await say(manager(), table.sessionId, noteId, {}, id);
    const path = `/api/sessions/${table.sessionId}/notes/${noteId}/follow-ups/${id}`;
    expect((await otherContractManager.delete(path)).status).toBe(404);
    await manager().delete(path);

    const { cards } = await sessionOf(world(), table.sessionId);
    const beside = crypto.randomUUID();
    for (const note of [
      { kind: "lesson", cardId: cards[0]!.id },
      { kind: "observation", cardId: null },
    ]) {
      const at = beside.slice(0, -1) + (note.cardId ? "a" : "b");
      const written = await manager().put(`/api/sessions/${table.sessionId}/notes/${at}`, {
        ...note,
        text: "Dit gaat over één kaart.",
        owner: null,
        dueOn: null,
        seen: null,
      });
      expect(written.status).toBe(200);
      expect((await say(manager(), table.sessionId, at)).status).toBe(404);
    }
  });

  it("is not heard by somebody whose story lay elsewhere, nor where the release was taken back or somebody acts", async () => {
    const noteId = await lesson();
    await say(manager(), table.sessionId, noteId);
    const elsewhere = await layTable(world(), { heldOn: "2026-11-11" });
    // The second table took the story of the first along, not the other way round.
    const only = await agree(world(), elsewhere.sessionId);
    await say(manager(), elsewhere.sessionId, only, { on: "2026-11-12", text: "Alleen hier afgesproken." });
    expect(JSON.stringify(await look(elsewhere.receipt))).not.toContain("voortaan met een leeg vel");
    expect(JSON.stringify(await look(elsewhere.receipt))).toContain("Alleen hier afgesproken.");

    const raw = { regionId: "demo", actor: "operator", text: "raw" } as const;
    const leadsNowhere = async () => {
      const seen = await look(elsewhere.receipt);
      expect(seen.agreements).toEqual([]);
      expect(seen.happened).not.toContain("session");
    };
    await world().db.inRegion(raw, (tx) => setReleased(tx, elsewhere.storyId, false));
    await leadsNowhere();
    await world().db.inRegion(raw, (tx) => setReleased(tx, elsewhere.storyId, true));
    expect((await look(elsewhere.receipt)).agreements).toHaveLength(1);
    await world().db.inRegion(raw, (tx) => setStatus(tx, elsewhere.storyId, "withheld"));
    await leadsNowhere();
  });

  it("a session that is still to be held has not been held, unless something agreed there was told", async () => {
    const coming = await layTable(world(), { heldOn: "2026-12-03" });
    const undated = await layTable(world(), { heldOn: null });
    expect((await look(coming.receipt)).happened).toEqual(["received", "read", "coded"]);
    expect((await look(undated.receipt)).happened).toEqual(["received", "read", "coded"]);
    const early = await say(manager(), coming.sessionId, await agree(world(), coming.sessionId));
    expect([early.status, early.body.fields[0].path]).toEqual([422, "on"]);
    const noteId = await agree(world(), undated.sessionId);
    await say(manager(), undated.sessionId, noteId, { on: "2026-11-20" });
    expect((await look(undated.receipt)).happened).toEqual(["received", "read", "coded", "session"]);
  });

  it("stands on the page of the provider it is about, and on no other", async () => {
    const own = await layTable(world(), { providerId: providerId("zilverreiger"), themes: ["being-heard"] });
    const noteId = await agree(world(), own.sessionId, { dueOn: "2027-01-31" });
    await say(manager(), own.sessionId, noteId, { text: "De wachtkamer krijgt een bel." });
    await say(manager(), own.sessionId, noteId, {
      state: "busy",
      on: "2026-11-20",
      text: "De bel is besteld.",
    });
    const at = async (path: string) => overview.parse((await manager().get(path)).body).agreements;
    expect(await at(`/api/contracts/providers/${providerId("zilverreiger")}?segment=1`)).toEqual([
      {
        id: noteId,
        session: { id: own.sessionId, title: "Wie beslist er?" },
        themes: ["being-heard"],
        dueOn: "2027-01-31",
        said: [
          { state: "agreed", on: "2026-11-10", text: "De wachtkamer krijgt een bel." },
          { state: "busy", on: "2026-11-20", text: "De bel is besteld." },
        ],
      },
    ]);
    expect(await at(`/api/contracts/providers/${providerId("noorderkwel")}?segment=1`)).toEqual([]);
    const ofSegment = await at("/api/contracts/segments/1");
    expect(ofSegment.length).toBeGreaterThan(2);
    expect(JSON.stringify(ofSegment)).not.toContain("wachtkamer");
  });

  it("a withdrawn story leads nowhere any more, while what was told stays for the others", async () => {
    const { stranger } = world().people;
    expect((await stranger.post("/api/terug/withdraw", { receipt: table.receipt })).status).toBe(200);
    await world().work();
    expect((await stranger.post("/api/terug", { receipt: table.receipt })).body.code).toBe("receipt-unknown");
    const cards =
      await world().query(sql`select 1 from session_card c join safe_version v on v.id = c.version_id
        where v.story_id = ${table.storyId}`);
    expect([...cards]).toEqual([]);
    const { notes } = await sessionOf(world(), table.sessionId);
    expect(notes.flatMap((note) => note.followUps).length).toBeGreaterThan(3);
    expect((await stranger.post("/api/terug", { receipt: newCode() })).status).toBe(404);
  });
});
