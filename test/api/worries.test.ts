import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { signalDetail, signalList } from "../../api/contract/signals.ts";
import { raiseSignals } from "../../api/steps/raise-signals.ts";
import { raiseSignal } from "../../db/queries/signals.ts";
import { onBoth } from "../make.ts";
import { invite, told } from "./links.ts";
import { approve, at, cry, decide, signalOf, tell } from "./tell.ts";

onBoth("a researcher who worries", (world) => {
  const blow = "Pas in december hadden we het over zijn slaan";
  const story = `Het begon goed met Fatima. ${blow}. Daarna werd het stil.`;
  const pass = (storyId: string, body: unknown, who = world().people.researcher) =>
    who.post(`/api/stories/${storyId}/signal`, body);
  const shown = async (id: string) =>
    signalDetail.parse((await world().people.safeguarding.get(`/api/signals/${id}`)).body);
  const signals = (storyId: string) =>
    world().db.asOwner(async (tx) => [
      ...(await tx.execute<{ id: string }>(sql`select id from signal where story_id = ${storyId}`)),
    ]);
  const logged = (storyId: string) =>
    world().db.asOwner(async (tx) => [
      ...(await tx.execute<{ actor: string; detail: unknown; at: Date }>(
        sql`select actor, detail, at from audit where action = 'signal.reported'
          and subject = ${`story:${storyId}`} order by at`,
      )),
    ]);

  it("passes a story on that the machine raised nothing for, with the words that worry", async () => {
    const { researcher, safeguarding } = world().people;
    const storyId = await tell(world(), { text: story });
    expect(await signals(storyId)).toEqual([]);
    const answer = await pass(storyId, { level: "concern", passage: at(story, blow) });
    expect(answer.body).toEqual({ level: "concern", status: "open", raisedOn: "2026-11-22" });
    const id = await signalOf(world(), storyId);
    const list = signalList.parse((await safeguarding.get("/api/signals")).body);
    expect(list.rows.find((row) => row.id === id)).toMatchObject({
      level: "concern",
      status: "open",
      reports: [{ name: researcher.name, role: "researcher", level: "concern" }],
    });
    const signal = await shown(id);
    expect(signal).toMatchObject({ text: story, evidence: [], decisions: [] });
    const { start, end } = signal.reports[0]!.passage!;
    expect(signal.text.slice(start, end)).toBe(blow);
    // The desks say so, and what waits for two people waits.
    expect((await researcher.get(`/api/stories/${storyId}/review`)).body.signal).toEqual(answer.body);
    // Who and when is in the log; of the story nothing.
    const deeds = await logged(storyId);
    expect(deeds).toMatchObject([
      { actor: `account:${researcher.id}`, detail: { level: "concern", did: "raised" } },
    ]);
    expect(deeds[0]!.at).toBeTruthy();
    expect(JSON.stringify(deeds) + world().logged()).not.toMatch(/slaan|december/);
  });

  it("passes it on from the coding desk: the words are found back in what was written, or left out", async () => {
    const storyId = await tell(world(), { text: story, title: "Over Fatima" });
    const { researcher } = world().people;
    const { identifiers, preview } = (
      await researcher.post(`/api/stories/${storyId}/identifiers`, {
        ...at(story, "Fatima"),
        type: "person",
      })
    ).body;
    expect(identifiers.length).toBeGreaterThan(0);
    expect(preview.text).toContain("[persoon 1]");
    const version = await approve(world(), storyId);
    const words = `met [persoon 1]. ${blow}`;
    await pass(storyId, { level: "acute", passage: { ...at(version.text, words), versionId: version.id } });
    const signal = await shown(await signalOf(world(), storyId));
    const { start, end } = signal.reports[0]!.passage!;
    expect(signal.text.slice(start, end)).toBe(`met Fatima. ${blow}`);
    expect((await researcher.post(`/api/stories/${storyId}/coded`)).body.code).toBe("signal-open");

    // A worry never waits for an offset: of another text, past the end, or of words that are not certain any more.
    for (const [passage, change] of [
      [{ start: 0, end: 4, versionId: "00000000-0000-4000-8000-000000000000" }, null],
      [{ start: 5, end: 99_999 }, null],
      [{ start: 0, end: 4 }, "rejected"],
    ] as const) {
      const other = await tell(world(), { text: story });
      const approved = change ? await approve(world(), other) : null;
      if (change)
        await world().db.asOwner(async (tx) => {
          await tx.execute(sql`update identifier set state = ${change} where story_id = ${other}`);
        });
      const given = approved ? { ...passage, versionId: approved.id } : passage;
      expect((await pass(other, { level: "concern", passage: given })).status).toBe(200);
      expect((await shown(await signalOf(world(), other))).reports).toMatchObject([{ passage: null }]);
      // Nor on a signal that is there: which words these are is not certain, that they worry is.
      expect((await pass(other, { level: "concern", passage: given })).status).toBe(200);
      const noAct = { decision: "no-act", note: "Een liedje." };
      const id = await signalOf(world(), other);
      await decide(world().people.safeguarding, id, noAct);
      for (const level of ["acute", "acute"]) await pass(other, { level, passage: given });
      expect(await shown(id)).toMatchObject({
        reports: [{ level: "concern" }, { level: "concern" }, { level: "acute" }, { level: "acute" }],
        decisions: [],
        before: [noAct],
      });
      expect((await logged(other)).map(({ detail }) => detail)).toEqual([
        { level: "concern", did: "raised" },
        { level: "concern", did: "added" },
        { level: "acute", did: "heightened" },
        { level: "acute", did: "added" },
      ]);
    }
  });

  it("presses twice, in two tabs, with a colleague: one signal, one line in the log", async () => {
    const { researcher, secondResearcher } = world().people;
    const storyId = await tell(world(), { text: story });
    const body = { level: "concern" };
    const answers = await Promise.all([
      pass(storyId, body),
      pass(storyId, body),
      pass(storyId, body, secondResearcher),
    ]);
    answers.push(await pass(storyId, body, researcher));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
    expect(await signals(storyId)).toHaveLength(1);
    expect((await shown(await signalOf(world(), storyId))).reports).toHaveLength(1);
    expect(await logged(storyId)).toHaveLength(1);
  });

  it("raises the level and never lowers it, whatever the machine does afterwards", async () => {
    const storyId = await tell(world(), { text: story });
    await pass(storyId, { level: "concern" });
    expect((await pass(storyId, { level: "acute", passage: at(story, blow) })).body.level).toBe("acute");
    expect((await pass(storyId, { level: "concern" })).body.level).toBe("acute");
    expect((await logged(storyId)).map((deed) => deed.detail)).toEqual([
      { level: "concern", did: "raised" },
      { level: "acute", did: "heightened" },
    ]);
    const acting = { regionId: "demo", actor: "worker", text: "raw" } as const;
    const machine = (level: "concern" | "acute") =>
      world().db.inRegion(acting, (tx) =>
        raiseSignal(tx, "demo", storyId, {
          level,
          evidence: [{ start: 0, end: 3, rule: "een regel" }],
          on: "2026-11-23",
        }),
      );
    await world().db.inRegion(acting, (tx) => raiseSignals.runMany(tx, world().services, acting, [storyId]));
    await machine("concern");
    const signal = await shown(await signalOf(world(), storyId));
    expect(signal).toMatchObject({ level: "acute", status: "open", raisedOn: "2026-11-22" });
    expect(signal.evidence).toHaveLength(1);
    expect(signal.reports.map((one) => [one.level, one.passage !== null])).toEqual([
      ["concern", false],
      ["acute", true],
    ]);
    // A story the machine raised as a concern goes up too, and keeps what the machine found.
    const other = await tell(world(), { text: story });
    await world().db.inRegion(acting, (tx) =>
      raiseSignal(tx, "demo", other, { level: "concern", evidence: signal.evidence, on: "2026-11-20" }),
    );
    expect((await pass(other, { level: "acute" })).body).toEqual({
      level: "acute",
      status: "open",
      raisedOn: "2026-11-20",
    });
    expect((await shown(await signalOf(world(), other))).evidence).toEqual(signal.evidence);
  });

  it("opens a signal again that two people had set aside; both decide anew, and what they said first stands", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const storyId = await tell(world(), { text: cry });
    const id = await signalOf(world(), storyId);
    const both = (decision: string, note: string) =>
      Promise.all([safeguarding, secondSafeguarding].map((person) => decide(person, id, { decision, note })));
    await both("no-act", "Een liedje.");
    expect((await shown(id)).status).toBe("dismissed");
    // Less worried than the machine was: the level stays.
    expect((await pass(storyId, { level: "concern" })).body).toMatchObject({
      level: "acute",
      status: "open",
    });
    const open = await shown(id);
    expect(open).toMatchObject({ status: "open", decisions: [] });
    expect(open.mayDecide).toHaveLength(2);
    // The queue says so too: it is not as if nobody had looked.
    const { rows } = signalList.parse((await safeguarding.get("/api/signals")).body);
    const team = [safeguarding.name, secondSafeguarding.name].sort();
    expect(
      rows
        .find((row) => row.id === id)!
        .before.map((one) => one.name)
        .sort(),
    ).toEqual(team);
    expect(open.before.map((one) => [one.decision, one.note])).toEqual([
      ["no-act", "Een liedje."],
      ["no-act", "Een liedje."],
    ]);
    await both("act", "Toch gebeld.");
    expect(await shown(id)).toMatchObject({ status: "handled" });
    // Somebody acts on what is acute: nothing to open, and nothing that says otherwise.
    expect((await pass(storyId, { level: "acute" })).body.status).toBe("handled");
    expect(await logged(storyId)).toHaveLength(1);
  });

  it("points at other words later: they are kept, once, and both decide on them", async () => {
    const { researcher, secondResearcher, safeguarding, secondSafeguarding } = world().people;
    const storyId = await tell(world(), { text: story });
    const other = "Daarna werd het stil";
    const words = async () => {
      const { text, reports } = await shown(await signalOf(world(), storyId));
      return reports.map(({ name, level, passage }) => [
        name,
        level,
        passage && text.slice(passage.start, passage.end),
      ]);
    };
    await pass(storyId, { level: "concern", passage: at(story, blow) });
    const id = await signalOf(world(), storyId);
    const noAct = { decision: "no-act", note: "Een liedje." };
    await decide(safeguarding, id, noAct);
    const again = { level: "concern", passage: at(story, other) };
    const both = await Promise.all([
      pass(storyId, again, secondResearcher),
      pass(storyId, again, secondResearcher),
    ]);
    expect(both.map(({ body }) => body)).toEqual([
      { level: "concern", status: "open", raisedOn: "2026-11-22" },
      { level: "concern", status: "open", raisedOn: "2026-11-22" },
    ]);
    const kept = [
      [researcher.name, "concern", blow],
      [secondResearcher.name, "concern", other],
    ];
    expect(await words()).toEqual(kept);
    expect((await logged(storyId)).map(({ detail }) => detail)).toEqual([
      { level: "concern", did: "raised" },
      { level: "concern", did: "added" },
    ]);
    // Who decided had not read them.
    expect(await shown(id)).toMatchObject({ status: "open", decisions: [], before: [noAct] });
    for (const person of [safeguarding, secondSafeguarding])
      await decide(person, id, { decision: "act", note: "Gebeld." });
    // Where somebody acts they come to lie beside it, and it stays as it is.
    const late = await pass(storyId, { level: "concern", passage: at(story, "Het begon goed") });
    expect(late.body).toMatchObject({ level: "concern", status: "handled" });
    expect(await words()).toEqual([...kept, [researcher.name, "concern", "Het begon goed"]]);
    expect((await shown(id)).decisions).toHaveLength(2);
    // Danger that nobody knew of then is for two people again; the story stays apart, whatever they decide.
    expect((await pass(storyId, { level: "acute" })).body).toMatchObject({ level: "acute", status: "open" });
    expect(await shown(id)).toMatchObject({ status: "open", storyStatus: "withheld", decisions: [] });
    expect((await logged(storyId)).at(-1)!.detail).toEqual({ level: "acute", did: "opened-again" });
    for (const person of [safeguarding, secondSafeguarding]) await decide(person, id, noAct);
    const closed = await shown(id);
    expect(closed).toMatchObject({ status: "handled", storyStatus: "withheld", decisions: [noAct, noAct] });
    expect(closed.before.map((one) => one.decision)).toEqual(["no-act", "act", "act"]);
  });

  it("makes it acute after one of two decided: that decision does not count for what nobody knew then", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const storyId = await tell(world(), { text: story });
    await pass(storyId, { level: "concern" });
    const id = await signalOf(world(), storyId);
    const setAside = (person: typeof safeguarding) =>
      decide(person, id, { decision: "no-act", note: "Een liedje." });
    await setAside(safeguarding);
    await pass(storyId, { level: "acute", passage: at(story, blow) });
    // Nor is it read by the colleague before they decided themselves.
    const seenBySecond = async () => (await secondSafeguarding.get(`/api/signals/${id}`)).body.before.length;
    expect(await seenBySecond()).toBe(0);
    expect((await setAside(secondSafeguarding)).body).toEqual({ status: "open", outcome: "waiting" });
    expect(await seenBySecond()).toBe(1);
    expect(await shown(id)).toMatchObject({ status: "open", before: [{ decision: "no-act" }] });
    expect((await setAside(safeguarding)).body.status).toBe("dismissed");
  });

  it("makes it acute while two have it open as a worry: neither decides on what they did not see", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const storyId = await tell(world(), { text: story });
    await pass(storyId, { level: "concern" });
    const id = await signalOf(world(), storyId);
    const { round } = await shown(id);
    await pass(storyId, { level: "acute" });
    const seen = { decision: "no-act", note: "Een liedje.", round };
    for (const person of [safeguarding, secondSafeguarding])
      expect((await person.post(`/api/signals/${id}/decisions`, seen)).body.code).toBe("conflict");
    expect(await shown(id)).toMatchObject({ status: "open", level: "acute", decisions: [], before: [] });
    // So for what the machine found to be acute only now, also where one had decided.
    const other = await tell(world(), { text: story });
    await pass(other, { level: "concern" });
    const theirs = await signalOf(world(), other);
    const acting = { regionId: "demo", actor: "worker", text: "raw" } as const;
    await decide(safeguarding, theirs, seen);
    await world().db.inRegion(acting, (tx) =>
      raiseSignal(tx, "demo", other, { level: "acute", evidence: [], on: "2026-11-23" }),
    );
    const late = await secondSafeguarding.post(`/api/signals/${theirs}/decisions`, seen);
    expect(late.body.code).toBe("conflict");
    expect((await decide(secondSafeguarding, theirs, seen)).body.outcome).toBe("waiting");
  });

  it("and what two set aside as a worry opens again when the machine hears danger in words that came later, once", async () => {
    const { safeguarding, secondSafeguarding } = world().people;
    const storyId = await tell(world(), { text: story });
    await pass(storyId, { level: "concern" });
    const id = await signalOf(world(), storyId);
    const setAside = async () => {
      for (const person of [safeguarding, secondSafeguarding])
        await decide(person, id, { decision: "no-act", note: "Een liedje." });
      return (await shown(id)).status;
    };
    expect(await setAside()).toBe("dismissed");
    const acting = { regionId: "demo", actor: "worker", text: "raw" } as const;
    const machine = (level: "concern" | "acute") =>
      world().db.inRegion(acting, (tx) =>
        raiseSignal(tx, "demo", storyId, { level, evidence: [], on: "2026-11-24" }),
      );
    await machine("concern");
    expect((await shown(id)).status).toBe("dismissed");
    await machine("acute");
    expect(await shown(id)).toMatchObject({
      status: "open",
      level: "acute",
      raisedOn: "2026-11-24",
      decisions: [],
    });
    expect(await setAside()).toBe("dismissed");
    await machine("acute");
    expect((await shown(id)).status).toBe("dismissed");
  });

  it("is the only one: no other role, nobody of another region, and no story of another region", async () => {
    const people = world().people;
    const storyId = await tell(world(), { text: story });
    for (const person of [people.contractManager, people.safeguarding, people.administrator])
      expect((await pass(storyId, { level: "acute" }, person)).status).toBe(403);
    expect((await pass(storyId, { level: "acute" }, people.stranger)).status).toBe(401);
    expect((await pass(storyId, { level: "acute" }, people.otherResearcher)).status).toBe(404);
    expect(await signals(storyId)).toEqual([]);
    const theirs = await tell(world(), { regionId: "second", text: story });
    expect((await pass(theirs, { level: "acute" })).status).toBe(404);
    for (const wrong of [{}, { level: "none" }, { level: "acute", note: blow }]) {
      const refused = await pass(storyId, wrong);
      expect(refused.status).toBe(422);
      expect(JSON.stringify(refused.body)).not.toContain("december");
    }
  });

  it("and the teller takes the story back: the signal and what was passed on go along", async () => {
    const [code] = await invite(world(), { count: 1 });
    const { stranger, researcher } = world().people;
    const known = new Set(
      (await researcher.get("/api/stories?status=review")).body.rows.map((row: { id: string }) => row.id),
    );
    const sent = await stranger.post(`/api/v/${code}/complete`, { answers: { ...told, story } });
    await world().work();
    const rows = (await researcher.get("/api/stories?status=review")).body.rows;
    const storyId = rows.find((row: { id: string }) => !known.has(row.id)).id;
    await pass(storyId, { level: "acute", passage: at(story, blow) });
    const id = await signalOf(world(), storyId);
    const gone = await stranger.post("/api/terug/withdraw", { receipt: sent.body.receipt });
    expect(gone.status).toBe(200);
    expect(await signals(storyId)).toEqual([]);
    const left = await world().db.asOwner(async (tx) => [
      ...(await tx.execute(sql`select 1 from signal_report where signal_id = ${id}`)),
    ]);
    expect(left).toEqual([]);
    expect((await pass(storyId, { level: "acute" })).status).toBe(404);
  });
});
