import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { signalDetail, signalList } from "../../api/contract/signals.ts";
import { addDecision } from "../../db/queries/signals.ts";
import { onBoth } from "../make.ts";
import { approve, cry, decide, signalOf, tell } from "./tell.ts";

onBoth("signals", (world) => {
  const raised = async (more: Parameters<typeof tell>[1] = { text: cry }) => {
    const storyId = await tell(world(), more);
    return { storyId, id: await signalOf(world(), storyId) };
  };
  const status = async (storyId: string) =>
    (await world().people.researcher.get(`/api/stories/${storyId}`)).body.status;

  it("a cry for help is in the queue as soon as the steps have run, with the words that raised it", async () => {
    const { safeguarding } = world().people;
    const { id } = await raised();
    const list = signalList.parse((await safeguarding.get("/api/signals")).body);
    expect(list.rows.find((row) => row.id === id)).toMatchObject({ level: "acute", status: "open" });
    const signal = signalDetail.parse((await safeguarding.get(`/api/signals/${id}`)).body);
    expect(signal.text).toBe(cry);
    expect(signal.evidence.length).toBeGreaterThan(0);
    for (const place of signal.evidence) {
      expect(cry.slice(place.start, place.end)).not.toBe("");
      expect(place.rule.length).toBeGreaterThan(2);
    }
  });

  it("a cry for help in the title or in another answer is heard too", async () => {
    const { safeguarding } = world().people;
    const { id } = await raised({
      text: "Het gaat wel.",
      title: "Ik wil dood, vanavond maak ik er een einde aan",
    });
    const signal = signalDetail.parse((await safeguarding.get(`/api/signals/${id}`)).body);
    const title = signal.parts.find((part) => part.name === "title")!;
    expect(signal.text.slice(title.start, title.end)).toContain("Ik wil dood");
    expect(signal.evidence.every((place) => place.start >= title.start)).toBe(true);
  });

  it("an ordinary story raises nothing", async () => {
    const { safeguarding } = world().people;
    const before = signalList.parse((await safeguarding.get("/api/signals")).body).rows.length;
    await tell(world(), { text: "Mijn begeleider maakte altijd grapjes, ik ging dood van het lachen." });
    expect(signalList.parse((await safeguarding.get("/api/signals")).body).rows).toHaveLength(before);
  });

  it("the queue itself holds no word of a story, and nobody but safeguarding opens it", async () => {
    const { safeguarding, researcher, contractManager, administrator, stranger } = world().people;
    const { id } = await raised();
    expect(JSON.stringify((await safeguarding.get("/api/signals")).body)).not.toMatch(/pillen|einde aan/);
    for (const path of ["/api/signals", `/api/signals/${id}`]) {
      for (const person of [researcher, contractManager, administrator])
        expect((await person.get(path)).status).toBe(403);
      expect((await stranger.get(path)).status).toBe(401);
    }
    const decision = { decision: "no-act", note: "x", round: 1 };
    expect((await researcher.post(`/api/signals/${id}/decisions`, decision)).status).toBe(403);
  });

  it("every look is recorded and shown", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const { id } = await raised();
    await safeguarding.get(`/api/signals/${id}`);
    const second = signalDetail.parse((await secondSafeguarding.get(`/api/signals/${id}`)).body);
    expect(second.looks.map((look) => look.name)).toEqual([secondSafeguarding.name, safeguarding.name]);
  });

  it("one coordinator alone cannot close a signal, not even by deciding twice", async () => {
    const { safeguarding } = world().people;
    const { id, storyId } = await raised();
    const first = await decide(safeguarding, id, {
      decision: "no-act",
      note: "Beeldspraak, besproken.",
    });
    expect(first.body).toEqual({ status: "open", outcome: "waiting" });
    const again = await decide(safeguarding, id, {
      decision: "no-act",
      note: "Nog eens.",
    });
    expect(again.body.code).toBe("decided-already");
    expect((await safeguarding.get(`/api/signals/${id}`)).body.status).toBe("open");
    expect(await status(storyId)).toBe("review");
  });

  it("two equal decisions to act close it and keep the story apart, with its quotes and releases", async () => {
    const { safeguarding, secondSafeguarding, researcher } = world().people;
    const { id, storyId } = await raised({ text: cry, permission: "quote" });
    await approve(world(), storyId);
    const act = { decision: "act", note: "Veilig Thuis gebeld." };
    await decide(safeguarding, id, act);
    const second = await decide(secondSafeguarding, id, act);
    expect(second.body).toEqual({ status: "handled", outcome: "closed" });
    expect(await status(storyId)).toBe("withheld");
    for (const answer of [
      await researcher.post(`/api/stories/${storyId}/release`),
      await researcher.post(`/api/stories/${storyId}/coded`),
    ])
      expect(answer.status).toBe(409);
    const late = await decide(secondSafeguarding, id, act);
    expect(late.status).toBe(409);
  });

  it("two equal decisions that nothing is needed let the story go on", async () => {
    const { safeguarding, secondSafeguarding, researcher } = world().people;
    const { id, storyId } = await raised({ text: cry, permission: "session" });
    await approve(world(), storyId);
    const noAct = { decision: "no-act", note: "Voorbij en opgepakt." };
    const both = await Promise.all([decide(safeguarding, id, noAct), decide(secondSafeguarding, id, noAct)]);
    expect(both.map((answer) => answer.body.outcome).sort()).toEqual(["closed", "waiting"]);
    expect(await status(storyId)).toBe("approved");
    expect((await researcher.post(`/api/stories/${storyId}/release`)).status).toBe(200);
  });

  it.each([
    ["act", "no-act"],
    ["no-act", "act"],
  ] as const)(
    "two people who differ (%s, %s): somebody acts, and both see who said what",
    async (one, other) => {
      const { safeguarding, secondSafeguarding, researcher } = world().people;
      const { id, storyId } = await raised({ text: cry, permission: "session" });
      await approve(world(), storyId);
      const first = await decide(safeguarding, id, {
        decision: one,
        note: "De een.",
      });
      // One person never decides alone, not even to act.
      expect(first.body).toEqual({ status: "open", outcome: "waiting" });
      // Until both decided, the second knows that the first has, not what nor why; the first does.
      const rowOf = async (person: typeof safeguarding) =>
        signalList.parse((await person.get("/api/signals")).body).rows.find((row) => row.id === id);
      const detailOf = async (person: typeof safeguarding) =>
        signalDetail.parse((await person.get(`/api/signals/${id}`)).body);
      for (const seen of [await rowOf(secondSafeguarding), await detailOf(secondSafeguarding)]) {
        expect(seen!.decisions).toMatchObject([{ name: safeguarding.name, mine: false, decision: null }]);
        expect(JSON.stringify(seen)).not.toContain("De een.");
      }
      for (const seen of [await rowOf(safeguarding), await detailOf(safeguarding)])
        expect(seen!.decisions).toMatchObject([{ mine: true, decision: one }]);
      const second = await decide(secondSafeguarding, id, {
        decision: other,
        note: "De ander.",
      });
      expect(second.body).toEqual({ status: "handled", outcome: "in-doubt" });
      expect(await status(storyId)).toBe("withheld");
      expect((await researcher.post(`/api/stories/${storyId}/release`)).status).toBe(409);
      for (const person of [safeguarding, secondSafeguarding]) {
        const signal = signalDetail.parse((await person.get(`/api/signals/${id}`)).body);
        expect(signal).toMatchObject({ status: "handled" });
        expect(signal.decisions.map(({ decision, note }) => [decision, note])).toEqual([
          [one, "De een."],
          [other, "De ander."],
        ]);
      }
      const logged = await world().db.asOwner(async (tx) => [
        ...(await tx.execute<{ detail: unknown }>(
          sql`select detail from audit where action = 'signal.closed' and subject = ${`signal:${id}`}`,
        )),
      ]);
      expect(logged).toEqual([{ detail: { decision: other, outcome: "in-doubt" } }]);
      const late = await decide(safeguarding, id, {
        decision: "no-act",
        note: "Toch.",
      });
      expect(late.status).toBe(409);
    },
  );

  /** As an earlier version left it: two people differ, and the signal is still open. */
  const differing = async (permission: "research" | "session" = "research") => {
    const { safeguarding, secondSafeguarding } = world().people;
    const { id, storyId } = await raised({ text: cry, permission });
    await approve(world(), storyId);
    await decide(safeguarding, id, { decision: "act", note: "Ik maak me zorgen." });
    await world().db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, (tx) =>
      addDecision(tx, "demo", id, secondSafeguarding.id, "no-act", "Lang geleden."),
    );
    return { id, storyId };
  };
  const role = (person: { id: string }, to: string) =>
    world().db.asOwner(async (tx) => {
      await tx.execute(sql`update account set role = ${to} where region_id = 'demo' and id = ${person.id}`);
    });

  it("a signal on which two differ says that it waits for a third, and who that can be", async () => {
    const { safeguarding, secondSafeguarding, secondResearcher } = world().people;
    const { id } = await differing();
    const seen = async () =>
      signalList.parse((await safeguarding.get("/api/signals")).body).rows.find((row) => row.id === id);
    // Two people in the region: nobody else may decide.
    expect(await seen()).toMatchObject({ status: "open", waitsForThird: true, mayDecide: [] });
    await role(secondResearcher, "safeguarding");
    expect(await seen()).toMatchObject({ waitsForThird: true, mayDecide: [secondResearcher.name] });
    // An ordinary open signal names who has not decided yet.
    const other = await raised();
    await decide(safeguarding, other.id, { decision: "act", note: "Bellen." });
    expect(signalDetail.parse((await safeguarding.get(`/api/signals/${other.id}`)).body)).toMatchObject({
      waitsForThird: false,
      mayDecide: [secondResearcher.name, secondSafeguarding.name].sort(),
    });
    await role(secondResearcher, "researcher");
  });

  it.each([
    ["act", "handled", "withheld"],
    ["no-act", "dismissed", "approved"],
  ] as const)("the third person's decision (%s) settles it", async (decision, outcome, storyStatus) => {
    const { secondResearcher } = world().people;
    const { id, storyId } = await differing();
    await role(secondResearcher, "safeguarding");
    const third = await decide(secondResearcher, id, { decision, note: "Gelezen." });
    expect(third.body).toEqual({ status: outcome, outcome: "closed" });
    await role(secondResearcher, "researcher");
    expect(await status(storyId)).toBe(storyStatus);
  });

  it("in a region with two people either decides anew after talking, and what they said first stands", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const { id, storyId } = await differing("session");
    const same = await decide(safeguarding, id, { decision: "act", note: "Toch." });
    expect(same.body.code).toBe("decided-the-same");
    expect((await safeguarding.get(`/api/signals/${id}`)).body.status).toBe("open");
    const anew = await decide(secondSafeguarding, id, {
      decision: "act",
      note: "Samen besproken: we bellen.",
    });
    expect(anew.body).toEqual({ status: "handled", outcome: "closed" });
    expect(await status(storyId)).toBe("withheld");
    const signal = signalDetail.parse((await safeguarding.get(`/api/signals/${id}`)).body);
    expect(signal).toMatchObject({ status: "handled", waitsForThird: false, mayDecide: [] });
    const hers = signal.decisions.find((one) => one.name === secondSafeguarding.name)!;
    expect(hers).toMatchObject({
      decision: "act",
      note: "Samen besproken: we bellen.",
      earlier: [{ decision: "no-act", note: "Lang geleden." }],
    });
    const logged = await world().db.asOwner(async (tx) => [
      ...(await tx.execute<{ detail: unknown }>(
        sql`select detail from audit where action = 'signal.closed' and subject = ${`signal:${id}`}`,
      )),
    ]);
    expect(logged).toEqual([{ detail: { decision: "act", outcome: "closed", instead: "no-act" } }]);
    const late = await decide(safeguarding, id, { decision: "no-act", note: "x" });
    expect(late.status).toBe(409);
  });

  it("two who change their minds at the same moment close it once", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const { id } = await differing();
    const both = await Promise.all([
      decide(safeguarding, id, { decision: "no-act", note: "Jij had gelijk." }),
      decide(secondSafeguarding, id, { decision: "act", note: "Nee, jij." }),
    ]);
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect((await safeguarding.get(`/api/signals/${id}`)).body.status).not.toBe("open");
  });

  it("a decision without a reason is refused, and another region's signal is not found", async () => {
    const { safeguarding } = world().people;
    const { id } = await raised();
    const empty = await decide(safeguarding, id, { decision: "act", note: "  " });
    expect(empty.status).toBe(422);
    const elsewhere = await tell(world(), { regionId: "second", text: cry });
    const theirs = await world().db.inRegion(
      { regionId: "second", actor: "operator", text: "none" },
      async (tx) =>
        [...(await tx.execute<{ id: string }>(sql`select id from signal where story_id = ${elsewhere}`))][0]!
          .id,
    );
    expect((await safeguarding.get(`/api/signals/${theirs}`)).status).toBe(404);
    const act = { decision: "act", note: "Veilig Thuis gebeld.", round: 1 };
    expect((await safeguarding.post(`/api/signals/${theirs}/decisions`, act)).status).toBe(404);
  });
});
