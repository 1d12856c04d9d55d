import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { hashSecret, newCode } from "../../api/access/secrets.ts";
import * as contract from "../../api/contract/respondents.ts";
import { dropDraft } from "../../db/queries/drafts.ts";
import { findInvitation, spendInvitation } from "../../db/queries/invitations.ts";
import { onBoth, type World } from "../make.ts";
import { invite, told } from "./links.ts";
import { approve, cry } from "./tell.ts";

async function send(world: World, text: string): Promise<{ receipt: string; storyId: string }> {
  const [code] = await invite(world);
  const receipt = newCode();
  const sent = await world.people.stranger.post(`/api/v/${code}/complete`, {
    answers: { ...told, story: text },
    receipt,
  });
  expect(sent.status).toBe(200);
  await world.work();
  const rows = await world.query<{ id: string }>(
    sql`select story_id as id from story_text where text = ${text}`,
  );
  return { receipt, storyId: rows[0]!.id };
}

const look = (world: World, receipt: string) => world.people.stranger.post("/api/terug", { receipt });

onBoth("who has a receipt", (world) => {
  it("sees the story come in, being read, and nothing that says whose it is", async () => {
    const { receipt, storyId } = await send(world(), "Niemand belde terug, drie weken lang.");
    const first = await look(world(), receipt);
    expect(contract.receiptAnswer.parse(first.body)).toEqual({
      regionId: "demo",
      route: "youth",
      receivedOn: "2026-11-22",
      stories: [{ number: 1, permission: "session", happened: ["received"], agreements: [], added: [] }],
    });
    await approve(world(), storyId);
    expect((await look(world(), receipt.toUpperCase())).body.stories[0].happened).toEqual([
      "received",
      "read",
    ]);
  });

  it("takes the story back: not a word, a coding or a suggestion of it stays", async () => {
    const { receipt, storyId } = await send(
      world(),
      "Ik mocht zelf kiezen bij wie ik ging wonen, dat was fijn.",
    );
    const version = await approve(world(), storyId);
    const { researcher, stranger } = world().people;
    const coded = await researcher.post(`/api/stories/${storyId}/codings`, {
      versionId: version.id,
      themeId: "being-heard",
      valence: "positive",
      start: 0,
      end: 20,
    });
    const gone = await stranger.post("/api/terug/withdraw", { receipt });
    expect(gone).toMatchObject({ status: 200, body: { route: "youth" } });
    await world().work();
    const left = await world().db.asOwner(async (tx) => {
      const tables = ["story", "story_text", "identifier", "safe_version", "signal", "coding"];
      const counts: Record<string, number> = {};
      for (const table of tables) {
        const column = sql.identifier(table === "story" ? "id" : "story_id");
        const rows = await tx.execute<{ n: string }>(
          sql`select count(*) as n from ${sql.identifier(table)} where ${column} = ${storyId}`,
        );
        counts[table] = Number(rows[0]!.n);
      }
      const suggestions = await tx.execute<{ n: string }>(
        sql`select count(*) as n from suggestion where version_id = ${version.id}`,
      );
      return { ...counts, suggestion: Number(suggestions[0]!.n) };
    });
    expect(coded.status).toBe(201);
    expect(Object.values(left).every((n) => n === 0)).toBe(true);
    expect((await look(world(), receipt)).body.code).toBe("receipt-unknown");
    expect((await stranger.post("/api/terug/withdraw", { receipt })).status).toBe(404);
    expect((await researcher.get(`/api/stories/${storyId}`)).status).toBe(404);
  });

  it("another's receipt, a guess or a link's code opens nothing", async () => {
    const [code] = await invite(world());
    for (const guess of [newCode(), code!, "", "x".repeat(60)]) {
      const answer = await look(world(), guess);
      expect([404, 422]).toContain(answer.status);
      expect(JSON.stringify(answer.body)).not.toContain(guess || "\u0000");
    }
  });

  it("reads it on a plain page too, and the code never stands in an address", async () => {
    const { receipt } = await send(world(), "Op een gewone pagina gelezen.");
    const form = (path: string, code: string, more: Record<string, string> = {}) =>
      world().app.request(`http://localhost${path}`, {
        method: "POST",
        headers: {
          "content-type": "application/x-www-form-urlencoded",
          origin: "http://localhost",
          cookie: "taal=nl",
        },
        body: new URLSearchParams({ code, ...more }).toString(),
      });
    const nothing = await form("/terug", " ");
    expect(nothing.status).toBe(422);
    expect(await nothing.text()).toMatch(/Typ eerst de code\.[\s\S]* autofocus/);
    // In the language that is chosen, and at once.
    expect(await (await form("/terug", receipt, { taal: "ar" })).text()).toContain('lang="ar" dir="rtl"');
    const page = await form("/terug", receipt);
    expect(page.status).toBe(200);
    expect(page.headers.get("cache-control")).toBe("no-store");
    expect(await page.text()).toContain("Je verhaal is binnen.");
    // One wrong character is mended where it stands; what is typed is text, whatever it is.
    const wrong = await form("/terug", `${receipt.slice(0, -1)}"><b>`);
    expect(wrong.status).toBe(404);
    const again = await wrong.text();
    expect(again).toContain(`value="${receipt.slice(0, -1)}&quot;&gt;&lt;b&gt;"`);
    expect(again).toContain("Is hij goed overgetypt?");
    const gone = await (await form("/terug/weg", receipt)).text();
    expect(gone).toContain("<h1>Je verhaal is weg</h1>");
    expect(gone).not.toContain("blijft bewaard");
    expect(gone).toContain("weggehaald");
    const after = await form("/terug", receipt);
    expect(after.status).toBe(404);
    expect(await after.text()).toContain("Is het verhaal weggehaald? Dan is deze code ook weg.");
    expect((await form("/terug/weg", receipt)).status).toBe(404);
  });

  it("who types the code of the letter hears which code it is, and learns no more than the link itself tells", async () => {
    const [fresh, spent] = await invite(world(), { count: 2 });
    await world().people.stranger.post(`/api/v/${spent}/complete`, { answers: told });
    const ask = async (code: string) => {
      const reply = await world().app.request("http://localhost/terug", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost" },
        body: new URLSearchParams({ code }).toString(),
      });
      expect(reply.status).toBe(404);
      return (await reply.text()).replaceAll(code, "");
    };
    expect(await ask(fresh!)).toContain("Dit is de code van de link.");
    expect(await ask(fresh!)).toContain("Nodig is de code van de laatste pagina.");
    // Not whether a story was sent with it; and of a code that nobody has, nothing.
    expect(await ask(spent!)).toBe(await ask(fresh!));
    const nobodys = newCode();
    expect(await ask(nobodys)).not.toContain("van je link");
    const at = async (code: string) => (await world().app.request(`http://localhost/v/${code}`)).status;
    expect([await at(fresh!), await at(spent!), await at(nobodys)]).toEqual([200, 410, 404]);
  });

  it("is asked to try again when a form broke on its way", async () => {
    const [code] = await invite(world());
    for (const path of ["/terug", "/terug/weg", "/v", `/v/${code}`]) {
      const broken = await world().app.request(`http://localhost${path}`, {
        method: "POST",
        headers: { "content-type": "multipart/form-data; boundary=x", origin: "http://localhost" },
        body: "half a for",
      });
      expect(broken.status).toBe(400);
    }
  });

  it("leaves no draft behind when a last save and the sending cross each other", async () => {
    const [code] = await invite(world());
    const { stranger } = world().people;
    const save = (seq: number) =>
      stranger.put(`/api/v/${code}/answers`, { seq, answers: { story: "Nog net een woord erbij." } });
    expect((await save(1)).status).toBe(200);
    const draft = hashSecret("draft", code!);
    // What completing does, held open until the save stands waiting behind it.
    let late: ReturnType<typeof save> | undefined;
    const acting = { regionId: "demo", actor: "respondent", text: "none", draft, hold: "alone" } as const;
    await world().db.inRegion(acting, async (tx) => {
      const invitation = (await findInvitation(tx, hashSecret("invitation", code!), true))!;
      await spendInvitation(tx, invitation.id, invitation.campaignId);
      await dropDraft(tx, acting);
      late = save(2);
      await new Promise((resolve) => setTimeout(resolve, 500));
    });
    expect(await late).toMatchObject({ status: 410, body: { code: "link-used" } });
    const left = await world().query(sql`select 1 from draft where key_hash = ${draft}`);
    expect([...left]).toEqual([]);
  });
});

onBoth("who wants to add a word", (world) => {
  const add = (given: object) => world().people.stranger.post("/api/terug/add", given);
  const rowsOf = (text: string) =>
    world().db.asOwner(async (tx) => [
      ...(await tx.execute<{ id: string; status: string; adds_to: string; permission: string }>(
        sql`select s.id, s.status, s.adds_to, s.permission from story s join story_text t on t.story_id = s.id
          where t.text = ${text}`,
      )),
    ]);

  it("adds it once, and it is read like the story before it counts", async () => {
    const { receipt, storyId } = await send(world(), "Ze zouden me bellen. Dat is niet gebeurd.");
    await approve(world(), storyId);
    const word = `Nu belde Karin Jansen toch. ${cry}`;
    const given = { receipt, id: crypto.randomUUID(), story: 1, text: word };
    const first = contract.receiptAnswer.parse((await add(given)).body);
    expect(first.stories).toMatchObject([
      { happened: ["received", "read"], added: [{ receivedOn: "2026-11-22", happened: ["received"] }] },
    ]);
    expect((await add(given)).body).toEqual(first);
    await world().work();
    const rows = await rowsOf(word);
    expect(rows).toEqual([{ id: given.id, status: "review", adds_to: storyId, permission: "session" }]);
    // Signals and identifiers were looked for in it; the story it adds to stays as it was approved.
    const { researcher } = world().people;
    const seen = (await researcher.get(`/api/stories/${given.id}`)).body;
    expect(seen).toMatchObject({ status: "review", addsTo: storyId, signal: { level: "acute" } });
    const review = (await researcher.get(`/api/stories/${given.id}/review`)).body;
    expect(JSON.stringify(review.identifiers)).toContain("person");
    expect((await researcher.get(`/api/stories/${storyId}`)).body).toMatchObject({
      status: "approved",
      addsTo: null,
    });
    await approve(world(), given.id);
    expect((await look(world(), receipt)).body.stories[0].added[0].happened).toEqual(["received", "read"]);
    // No word of either comes back to who holds the code.
    expect(JSON.stringify((await look(world(), receipt)).body)).not.toMatch(/bellen|Karin|einde/);

    await world().people.stranger.post("/api/terug/withdraw", { receipt });
    expect(await rowsOf(word)).toEqual([]);
  });

  it("is told when other words come under a name that is taken, so that none are lost", async () => {
    const one = await send(world(), "Wat ik nog wilde zeggen, komt zo.");
    const other = await send(world(), "Iemand anders heeft ook iets.");
    const given = { receipt: one.receipt, id: crypto.randomUUID(), story: 1, text: "Zeg het ook tegen Sam." };
    // Pressed twice at once: added once, and both times it is so.
    const twice = await Promise.all([add(given), add(given)]);
    expect(twice.map(({ status }) => status)).toEqual([200, 200]);
    for (const wrong of [
      { ...given, text: "Zeg het toch niet tegen Sam." },
      { ...given, receipt: other.receipt },
      { ...given, id: one.storyId },
    ])
      expect(await add(wrong)).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect((await look(world(), one.receipt)).body.stories[0].added).toHaveLength(1);
    expect((await look(world(), other.receipt)).body.stories[0].added).toEqual([]);
    expect(await rowsOf(given.text)).toHaveLength(1);
  });

  it("may do so five times, to a story of this receipt, with words in it", async () => {
    const { receipt } = await send(world(), "Vijf keer is genoeg, zeiden ze.");
    const one = (text: string, story = 1) => add({ receipt, id: crypto.randomUUID(), story, text });
    for (const [text, story] of [
      ["", 1],
      ["   ", 1],
      ["x".repeat(4001), 1],
      ["Bij welk verhaal?", 2],
    ] as const)
      expect((await one(text, story)).status).toBe(422);
    expect((await add({ receipt: newCode(), id: crypto.randomUUID(), story: 1, text: "x" })).status).toBe(
      404,
    );
    for (let i = 0; i < 5; i++) expect((await one(`Nog iets, ${i}.`)).status).toBe(200);
    expect((await one("Nog iets, 6.")).body.code).toBe("enough-added");
    expect((await look(world(), receipt)).body.stories[0].added).toHaveLength(5);
  });

  it("can do so on a plain page, which keeps what was typed when something is wrong", async () => {
    const { receipt } = await send(world(), "Op een kale pagina aangevuld.");
    const form = (fields: Record<string, string>) =>
      world().app.request("http://localhost/terug/erbij", {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost" },
        body: new URLSearchParams({
          code: receipt,
          id: crypto.randomUUID(),
          story: "1",
          ...fields,
        }).toString(),
      });
    const empty = await form({ text: " " });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain("Schrijf eerst iets op.");
    const long = await form({ text: "lang ".repeat(1000) });
    expect(long.status).toBe(422);
    expect(await long.text()).toContain("lang lang lang");
    const id = crypto.randomUUID();
    const done = await form({ id, text: "Het is inmiddels beter." });
    expect(done.status).toBe(200);
    const page = await done.text();
    expect(page).toContain("Je voegde iets toe op 22 november 2026.");
    expect(page).not.toContain("inmiddels");
    // "Back", and other words in the form that was sent: they stay, in a form that can be sent.
    const back = await form({ id, text: "En nog iets heel anders." });
    expect(back.status).toBe(422);
    const kept = await back.text();
    expect(kept).toMatch(/Probeer het opnieuw\.[\s\S]*En nog iets heel anders\./);
    expect(kept).not.toContain(id);
    expect((await form({ code: newCode(), text: "x" })).status).toBe(404);
  });
});
