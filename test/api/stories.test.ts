import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import {
  type ReviewState,
  reviewState,
  storyDetail,
  storyList,
  storyReview,
} from "../../api/contract/stories.ts";
import { proposeIdentifiers } from "../../db/queries/identifiers.ts";
import { queueDaily } from "../../db/queries/jobs.ts";
import { onBoth } from "../make.ts";
import { approve, at, cry, tell } from "./tell.ts";

const text =
  "Fatima van de groep luisterde echt. Ze belde me op 06-12345678 en zei: kom maar. Toen ging het beter met mij.";

onBoth("stories", (world) => {
  it("a contract manager, a coordinator and a stranger cannot open a raw story, nor list stories", async () => {
    const id = await tell(world(), { text });
    const { contractManager, safeguarding, administrator, stranger } = world().people;
    for (const path of ["/api/stories", `/api/stories/${id}`, `/api/stories/${id}/review`]) {
      for (const person of [contractManager, safeguarding, administrator]) {
        const answer = await person.get(path);
        expect([path, answer.status]).toEqual([path, 403]);
        expect(JSON.stringify(answer.body)).not.toContain("Fatima");
      }
      expect((await stranger.get(path)).status).toBe(401);
    }
  });

  it("another region's story is not found, by any route", async () => {
    const id = await tell(world(), { text });
    const { otherResearcher } = world().people;
    const answers = await Promise.all([
      otherResearcher.get(`/api/stories/${id}`),
      otherResearcher.get(`/api/stories/${id}/review`),
      otherResearcher.post(`/api/stories/${id}/identifiers`, { start: 0, end: 6, type: "person" }),
      otherResearcher.post(`/api/stories/${id}/approval`, { revision: "x" }),
      otherResearcher.post(`/api/stories/${id}/release`),
      otherResearcher.get(`/api/stories/${id}/codings`),
      otherResearcher.post(`/api/stories/${id}/coded`),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 404));
    expect((await otherResearcher.get("/api/stories")).body.total).toBe(0);
  });

  it("the list shows no word of an unapproved story, and the first words of an approved one", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text, title: "Eindelijk" });
    const before = await researcher.get("/api/stories?status=review");
    const list = storyList.parse(before.body);
    const row = list.rows.find((one) => one.id === id)!;
    expect(row).toMatchObject({ title: null, excerpt: null, length: text.length, lang: "nl" });
    const { identifiers } = (await researcher.get(`/api/stories/${id}/review`)).body;
    expect(identifiers.length).toBeGreaterThanOrEqual(2);
    expect(row.proposed).toBe(identifiers.length);
    expect(JSON.stringify(before.body)).not.toMatch(/Fatima|luisterde|Eindelijk/);
    await approve(world(), id);
    const after = storyList.parse((await researcher.get("/api/stories?status=approved")).body);
    const shown = after.rows.find((one) => one.id === id)!;
    expect(shown.excerpt!.text).toContain("luisterde echt");
    expect(shown.excerpt!.text).not.toContain("Fatima");
    expect(shown).toMatchObject({ title: "Eindelijk", proposed: null });
  });

  it("a story with an open signal comes first, whatever its day, and the counts say so", async () => {
    const { researcher } = world().people;
    const older = await tell(world(), { text: "De wachtlijst duurde lang.", receivedOn: "2026-11-01" });
    const id = await tell(world(), { text: cry, receivedOn: "2026-11-21" });
    const list = storyList.parse((await researcher.get("/api/stories?status=review")).body);
    expect(list.rows[0]).toMatchObject({ id, signal: { level: "acute", status: "open" } });
    expect(list.counts.signals).toBe(1);
    const order = list.rows.map((row) => row.id);
    expect(order.indexOf(older)).toBeLessThan(order.length - 1);
    const only = storyList.parse((await researcher.get("/api/stories?signal=open")).body);
    expect(only.rows.map((row) => row.id)).toEqual([id]);
  });

  it("filters by status, provider, segment, wave and theme work together, and a wrong one is named", async () => {
    const { researcher } = world().people;
    const list = storyList.parse((await researcher.get("/api/stories")).body);
    const row = list.rows[0]!;
    const same = await researcher.get(
      `/api/stories?provider=${row.provider.id}&segment=${row.segment.id}&wave=${row.wave.id}`,
    );
    expect(same.body.total).toBe(list.total);
    expect((await researcher.get("/api/stories?wave=2025-1")).body.total).toBe(0);
    expect((await researcher.get("/api/stories?theme=being-heard")).body.total).toBe(0);
    const wrong = await researcher.get("/api/stories?provider=zilverreiger");
    expect(wrong.status).toBe(422);
    expect(JSON.stringify(wrong.body)).not.toContain("zilverreiger");
  });

  it("a researcher finds an approved story by its words in any form, with every filter, and nobody finds a name", async () => {
    const { researcher, otherResearcher } = world().people;
    const find = async (words: string, more = "", who = researcher) =>
      storyList.parse((await who.get(`/api/stories?words=${encodeURIComponent(words)}${more}`)).body);
    const words = "Yusra mocht haar schildpadden meenemen naar de pleegouders. Niemand vond dat gek.";
    const id = await tell(world(), { text: words, title: "Schubben" });
    // Not approved yet: no word of it can be tried out.
    expect((await find("schildpad")).total).toBe(0);
    await approve(world(), id);
    const list = await find("schildpad meegenomen");
    expect(list.rows.map((row) => row.id)).toEqual([id]);
    expect(list.counts).toMatchObject({ review: 0, approved: 1 });
    const { text, found } = list.rows[0]!.excerpt!;
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["schildpadden", "meenemen"]);
    for (const asked of ["schubben", "PLEEGOUDER", "ouders schildpad"])
      expect((await find(asked)).rows.map((row) => row.id)).toEqual([id]);
    for (const asked of ["Yusra", "persoon", "schildpad olifant", "?!"])
      expect((await find(asked)).total, asked).toBe(0);
    expect((await find("schildpad", "&wave=2025-1")).total).toBe(0);
    expect((await find("schildpad", "", otherResearcher)).total).toBe(0);
    // Opened again, it is read as unapproved.
    expect((await researcher.delete(`/api/stories/${id}/approval`)).status).toBe(200);
    expect((await find("schildpad")).total).toBe(0);
    // Where there is nothing to look for, one sentence says what to do.
    for (const wrong of ["%00", "", "%20", "a".repeat(101)])
      for (const path of ["stories", "stories/next"]) {
        const answer = await researcher.get(`/api/${path}?words=${wrong}`);
        expect([answer.status, answer.body.code, answer.body.title], wrong).toEqual([
          422,
          "search-words",
          "Zoek op één of meer woorden, samen hoogstens 100 tekens.",
        ]);
      }
    expect((await researcher.get("/api/stories?words=schildpad&page=0")).body.code).toBe("invalid-input");
  });

  it("finds what was approved before there was anything to search", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text: "De zeehond op mijn kussen hielp meer dan de rest." });
    await approve(world(), id);
    await world().db.asOwner((tx) =>
      tx.execute(sql`update safe_version set words = null where story_id = ${id}`),
    );
    const total = async () => (await researcher.get("/api/stories?words=zeehonden")).body.total;
    expect(await total()).toBe(0);
    await queueDaily(world().db);
    await world().work();
    expect(await total()).toBe(1);
  });

  it("every look at raw text is written down, and the story's words are not", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    const looks = () =>
      world().db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, async (tx) => {
        const rows = await tx.execute<{ actor: string; detail: unknown }>(
          sql`select actor, detail from audit where action = 'story.raw-read' and subject = ${`story:${id}`}`,
        );
        return [...rows].map((row) => row.actor);
      });
    expect(await looks()).toEqual([]);
    const review = storyReview.parse((await researcher.get(`/api/stories/${id}/review`)).body);
    expect(review.text).toBe(text);
    expect(await looks()).toEqual([`account:${researcher.id}`]);
    const everything = await world().db.inRegion(
      { regionId: "demo", actor: "operator", text: "none" },
      async (tx) => JSON.stringify([...(await tx.execute(sql`select * from audit`))]),
    );
    expect(everything).not.toMatch(/Fatima|06-12345678/);
    expect(world().logged()).not.toMatch(/Fatima|06-12345678/);
  });

  it("a researcher rejects, adds and retypes, and the preview follows; offsets count emoji as two", async () => {
    const { researcher } = world().people;
    const words =
      "🙂 Op de groep was Bootje mijn steun. Bootje ging mee naar school 👩‍👩‍👧 en dat hielp mij.";
    const id = await tell(world(), { text: words });
    const first = at(words, "Bootje");
    const marked = reviewState.parse(
      (
        await researcher.post(`/api/stories/${id}/identifiers`, {
          start: first.start - 1,
          end: first.end,
          type: "person",
        })
      ).body,
    );
    const mine = marked.identifiers.filter((one) => one.state === "accepted");
    // The space is left off, and the second Bootje comes along.
    expect(mine.map((one) => words.slice(one.start, one.end))).toEqual(["Bootje", "Bootje"]);
    expect(marked.preview.text).toContain("🙂 Op de groep was [persoon 1] mijn steun. [persoon 1] ging");
    expect(marked.preview.text).toContain("👩‍👩‍👧");
    const changed = await researcher.patch(`/api/stories/${id}/identifiers/${mine[0]!.id}`, {
      state: "rejected",
    });
    expect(reviewState.parse(changed.body).preview.text).toContain("was Bootje mijn steun. [persoon 1] ging");
    const retyped = await researcher.patch(`/api/stories/${id}/identifiers/${mine[1]!.id}`, {
      type: "place",
    });
    expect(reviewState.parse(retyped.body).preview.text).toContain("[plaats 1] ging");
    const half = await researcher.post(`/api/stories/${id}/identifiers`, {
      start: 1,
      end: 2,
      type: "id",
      everywhere: false,
    });
    const emoji = reviewState.parse(half.body).identifiers.find((one) => one.type === "id")!;
    expect(words.slice(emoji.start, emoji.end)).toBe("🙂");
  });

  it("a researcher's own mark takes the place of a proposal it overlaps, and of no other", async () => {
    const { researcher } = world().people;
    const words =
      "Ik ging naar een boer in Molenaarsgraaf, weer Molenaarsgraaf, en Fatima de Wit ging mee met Fatima.";
    const id = await tell(world(), { text: words });
    const raw = { regionId: "demo", actor: "operator", text: "raw" } as const;
    const boer = at(words, "naar een boer in Molenaarsgraaf, weer Molenaarsgraaf");
    await world().db.inRegion(raw, (tx) =>
      proposeIdentifiers(tx, "demo", [{ storyId: id, type: "person", ...boer, rule: "proef" }]),
    );
    const mark = async (span: { start: number; end: number }, type: string) =>
      reviewState.parse((await researcher.post(`/api/stories/${id}/identifiers`, { ...span, type })).body);
    const passages = (state: ReviewState) =>
      state.identifiers.map((one) => `${one.type} ${one.state}: ${words.slice(one.start, one.end)}`);
    const marked = await mark(at(words, "Molenaarsgraaf"), "place");
    // What stood around it stays proposed until somebody says that it may stay: nothing that was hidden shows itself.
    expect(passages(marked)).toEqual(
      expect.arrayContaining([
        "person proposed: naar een boer in",
        "place accepted: Molenaarsgraaf",
        "person proposed: weer Molenaarsgraaf",
      ]),
    );
    expect(marked.preview.text).toMatch(/^Ik ging \[persoon 1\] \[plaats 1\], \[persoon 2\], en/);
    for (const one of marked.identifiers)
      if (/boer in$|^weer/.test(words.slice(one.start, one.end)))
        await researcher.patch(`/api/stories/${id}/identifiers/${one.id}`, { state: "rejected" });
    // A first name marked as one leaves the surname that was proposed with it.
    const whole = await tell(world(), { text: "Toen kwam Fatima de Wit binnen." });
    await world().db.inRegion(raw, (tx) =>
      proposeIdentifiers(tx, "demo", [
        {
          storyId: whole,
          type: "person",
          ...at("Toen kwam Fatima de Wit binnen.", "Fatima de Wit"),
          rule: "proef",
        },
      ]),
    );
    const first = reviewState.parse(
      (
        await researcher.post(`/api/stories/${whole}/identifiers`, {
          ...at("Toen kwam Fatima de Wit binnen.", "Fatima"),
          type: "person",
        })
      ).body,
    );
    expect(first.preview.text).not.toContain("Wit");
    // A larger proposal elsewhere stays: the surname in it was not looked at.
    const last = { start: words.lastIndexOf("Fatima"), end: words.lastIndexOf("Fatima") + 6 };
    const second = await mark(last, "username");
    expect(passages(second)).toContain("person proposed: Fatima de Wit");
    // What somebody judged stays as well: the larger one is gone only when it is rejected.
    const full = second.identifiers.find((one) => words.slice(one.start, one.end) === "Fatima de Wit")!;
    await researcher.patch(`/api/stories/${id}/identifiers/${full.id}`, { state: "accepted" });
    const third = await mark(at(words, "Wit"), "place");
    expect(passages(third)).toContain("person accepted: Fatima de Wit");
    // The same words in what was rejected stay hidden, since they were marked elsewhere.
    expect((await approve(world(), id)).text).toMatch(
      /naar een boer in \[plaats 1\], weer \[[a-z]+ 1\], en \[persoon/,
    );
  });

  it("a selection outside the text or of nothing but spaces is refused without repeating it", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    for (const span of [
      { start: 0, end: 100_000 },
      { start: 6, end: 7 },
      { start: 9, end: 3 },
    ]) {
      const answer = await researcher.post(`/api/stories/${id}/identifiers`, { ...span, type: "person" });
      expect(answer.status).toBe(422);
    }
    const odd = await researcher.post(`/api/stories/${id}/identifiers`, {
      start: 0,
      end: 6,
      type: "<script>",
    });
    expect(odd.status).toBe(422);
    expect(JSON.stringify(odd.body)).not.toContain("script");
  });

  it("approving freezes the text: open proposals are redacted, the title too, and no one can change it", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text, title: "Dankzij Fatima" });
    const version = await approve(world(), id);
    expect(version.text).not.toMatch(/Fatima|06-12345678/);
    expect(version.text).toContain("luisterde echt");
    expect(version.title).toMatch(/^Dankzij \[persoon 1\]$/);
    expect(version.version).toBe(1);
    storyDetail.parse((await researcher.get(`/api/stories/${id}`)).body);
    // The raw text is shut from now on.
    expect((await researcher.get(`/api/stories/${id}/review`)).status).toBe(409);
    const mark = await researcher.post(`/api/stories/${id}/identifiers`, {
      start: 0,
      end: 6,
      type: "person",
    });
    expect(mark.status).toBe(409);
    await expect(
      world().db.inRegion({ regionId: "demo", actor: "operator", text: "raw" }, (tx) =>
        tx.execute(sql`update safe_version set text = 'anders' where id = ${version.id}`),
      ),
    ).rejects.toThrow();
  });

  it("a rejected word stays in the title as well; a title can be left out altogether", async () => {
    const { researcher } = world().people;
    const one = await tell(world(), { text: "Roos hielp me goed. Roos bleef.", title: "Roos" });
    const review = storyReview.parse((await researcher.get(`/api/stories/${one}/review`)).body);
    for (const place of review.identifiers)
      await researcher.patch(`/api/stories/${one}/identifiers/${place.id}`, { state: "rejected" });
    expect(await approve(world(), one)).toMatchObject({
      title: "Roos",
      text: "Roos hielp me goed. Roos bleef.",
    });
    const two = await tell(world(), { text, title: "Mijn geheime bijnaam" });
    const other = await researcher.get(`/api/stories/${two}/review`);
    await researcher.post(`/api/stories/${two}/approval`, {
      revision: other.body.preview.revision,
      dropTitle: true,
    });
    expect((await researcher.get(`/api/stories/${two}`)).body.version.title).toBe("");
  });

  it("what a colleague changed in the meantime is never frozen unseen, and only one of two approves", async () => {
    const { researcher, secondResearcher } = world().people;
    const id = await tell(world(), { text });
    const review = await researcher.get(`/api/stories/${id}/review`);
    const { revision } = review.body.preview;
    await secondResearcher.post(`/api/stories/${id}/identifiers`, {
      ...at(text, "de groep"),
      type: "organisation",
    });
    expect((await researcher.post(`/api/stories/${id}/approval`, { revision })).status).toBe(409);
    const again = (await researcher.get(`/api/stories/${id}/review`)).body.preview.revision;
    const both = await Promise.all([
      researcher.post(`/api/stories/${id}/approval`, { revision: again }),
      secondResearcher.post(`/api/stories/${id}/approval`, { revision: again }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it("opening the review again is possible until somebody has coded; the new approval is a second version", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    const version = await approve(world(), id);
    expect((await researcher.delete(`/api/stories/${id}/approval`)).status).toBe(200);
    expect((await researcher.get(`/api/stories/${id}`)).body.version).toBeNull();
    const second = await approve(world(), id);
    expect(second).toMatchObject({ version: 2, text: version.text });
    const coded = await researcher.post(`/api/stories/${id}/codings`, {
      versionId: second.id,
      themeId: "being-heard",
      valence: "positive",
      ...at(second.text, "luisterde echt"),
    });
    expect(coded.status).toBe(201);
    const refused = await researcher.delete(`/api/stories/${id}/approval`);
    expect(refused.body.code).toBe("has-codings");
  });

  it("a story is released only with the storyteller's permission, and taken back at any time", async () => {
    const { researcher } = world().people;
    const closed = await tell(world(), { text });
    await approve(world(), closed);
    expect((await researcher.post(`/api/stories/${closed}/release`)).body.code).toBe("permission-needed");
    const open = await tell(world(), { text, permission: "session" });
    expect((await researcher.post(`/api/stories/${open}/release`)).body.code).toBe("conflict");
    await approve(world(), open);
    expect((await researcher.post(`/api/stories/${open}/release`)).status).toBe(200);
    expect((await researcher.get(`/api/stories/${open}`)).body.version.released).toBe(true);
    expect((await researcher.delete(`/api/stories/${open}/release`)).status).toBe(200);
    expect((await researcher.get(`/api/stories/${open}`)).body.version.released).toBe(false);
  });

  it("the storyteller's own meaning is shown in words, not in codes", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), {
      text,
      feelings: ["relieved", "proud"],
      answers: {
        decided_by: { left: 0.5, top: 0.3, right: 0.2 },
        pace: 20,
        how_often: "often",
        going_better: "na",
      },
    });
    const { feelings, significations } = storyDetail.parse((await researcher.get(`/api/stories/${id}`)).body);
    expect(feelings).toEqual(["Opgelucht", "Trots"]);
    expect(significations).toContainEqual({
      question: "Wie bepaalde wat er gebeurde?",
      answer: "Ikzelf 50 %, De hulpverlener 30 %, De regels 20 %",
    });
    expect(significations.map((said) => said.answer)).toEqual(
      expect.arrayContaining(["Vaak", "Past niet / weet ik niet"]),
    );
  });
});
