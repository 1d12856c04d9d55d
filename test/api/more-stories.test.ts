import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { newCode } from "../../api/access/secrets.ts";
import * as contract from "../../api/contract/respondents.ts";
import { shownGroups } from "../../db/queries/summaries.ts";
import { onBoth, type World } from "../make.ts";
import { invite, told } from "./links.ts";
import { approve, cry } from "./tell.ts";

const again = {
  prompt: "wish",
  story: "En op school vroeg niemand waarom ik er niet was.",
  title: "De lege stoel",
  feelings: ["alone"],
  decided_by: { na: true },
  permission: "quote",
};

interface Row extends Record<string, unknown> {
  id: string;
  response: string;
  place: number;
  permission: string;
  status: string;
  feelings: string[];
  answers: Record<string, unknown> | null;
  title: string;
  text: string;
}
const storiesOf = async (world: World, like: string) =>
  world.db.asOwner(async (tx) => [
    ...(await tx.execute<Row>(sql`select s.id, s.response_id as response, s.place, s.permission, s.status,
      to_json(s.feelings) as feelings, s.answers, t.title, t.text from story s join story_text t on t.story_id = s.id
      where s.response_id in (select x.response_id from story x join story_text y on y.story_id = x.id
        where y.text like ${`%${like}%`}) order by s.place`)),
  ]);

onBoth("somebody with more than one story", (world) => {
  const phone = () => world().people.stranger;
  const send = async (
    answers: unknown,
    about: Parameters<typeof invite>[1] = { questionnaireId: "youth-2" },
  ) => {
    const [code] = await invite(world(), about);
    const receipt = newCode();
    return {
      code: code!,
      receipt,
      sent: await phone().post(`/api/v/${code}/complete`, { answers, receipt }),
    };
  };

  it("saves both, finds both back on another phone, and sends them with one receipt", async () => {
    const [code] = await invite(world(), { questionnaireId: "youth-2" });
    const answers = { ...told, story: "Eerst dit, van de twee.", more: { "2": again } };
    const save = { seq: 1, answers };
    expect((await phone().put(`/api/v/${code}/answers`, save)).body).toEqual({ saved: true, seq: 1 });
    expect((await phone().get(`/api/v/${code}`)).body.answers).toEqual(answers);
    const sent = await phone().post(`/api/v/${code}/complete`, { answers });
    expect(contract.completeAnswer.parse(sent.body).receipt).toMatch(/^[2-9a-z-]{19}$/);

    const [first, second, ...none] = await storiesOf(world(), "Eerst dit, van de twee.");
    expect(none).toEqual([]);
    expect(first).toMatchObject({ place: 1, permission: "session", answers: null, title: told.title });
    expect(second).toMatchObject({
      response: first!.response,
      place: 2,
      permission: "quote",
      feelings: ["alone"],
      title: again.title,
      text: again.story,
      answers: { prompt: "wish", feelings: ["alone"], decided_by: { na: true }, permission: "quote" },
    });
  });

  it("has each read on its own: another's name, a cry for help, a meaning of its own", async () => {
    const { receipt } = await send({
      ...told,
      story: "Mijn begeleider Fatima was er altijd.",
      more: { "3": { ...again, story: `Van toen. ${cry}` } },
    });
    await world().work();
    const [first, second] = await storiesOf(world(), "Mijn begeleider Fatima");
    const { researcher } = world().people;
    const [one, two] = await Promise.all(
      [first, second].map((row) => researcher.get(`/api/stories/${row!.id}`)),
    );
    expect([one!.body.signal, two!.body.signal?.level]).toEqual([null, "acute"]);
    const meaning = (body: { significations: { question: string }[] }) =>
      body.significations.map((s) => s.question);
    expect(meaning(one!.body).length).toBeGreaterThan(meaning(two!.body).length);
    expect(meaning(two!.body)).toEqual(["Wie bepaalde wat er gebeurde?"]);
    expect(JSON.stringify(one!.body)).not.toContain("responseId");

    // The second story goes no further than its teller said, and the first not with it.
    await approve(world(), first!.id);
    const seen = contract.receiptAnswer.parse((await phone().post("/api/terug", { receipt })).body);
    expect(seen.stories.map(({ happened, permission }) => [permission, happened])).toEqual([
      ["session", ["received", "read"]],
      ["quote", ["received"]],
    ]);
  });

  it("takes all of it back with the one receipt", async () => {
    const { receipt } = await send({ ...told, story: "Alles gaat weer weg.", more: { "2": again } });
    await world().work();
    expect(await storiesOf(world(), "Alles gaat weer weg.")).toHaveLength(2);
    expect((await phone().post("/api/terug/withdraw", { receipt })).status).toBe(200);
    expect(await storiesOf(world(), "Alles gaat weer weg.")).toEqual([]);
    expect(await storiesOf(world(), again.story)).not.toContainEqual(
      expect.objectContaining({ place: 1, text: "Alles gaat weer weg." }),
    );
  });

  it("is not asked twice what is asked once, and a second story needs words as the first does", async () => {
    const refused = async (more: unknown) => (await send({ ...told, more })).sent;
    const twice = await refused({ "2": { ...again, taken_seriously: "often" } });
    expect(twice).toMatchObject({ status: 422, body: { fields: [{ path: "" }] } });
    const silent = await refused({ "2": { ...again, story: " " } });
    expect(silent.body.fields).toEqual([
      { path: "more.2.story", message: expect.stringMatching(/Schrijf eerst/) },
    ]);
    const wrong = await refused({ "3": { ...again, permission: "publish" } });
    expect(wrong.body.fields).toEqual([{ path: "more.3.permission", message: expect.any(String) }]);
    for (const more of [{ "4": again }, { "2": { ...again, more: { "2": again } } }, [again], "KANARIE"]) {
      const answer = await refused(more);
      expect(answer.status).toBe(422);
      expect(JSON.stringify(answer.body)).not.toContain("KANARIE");
    }
  });

  it("begun and left without a word is no story", async () => {
    const { sent } = await send({
      ...told,
      story: "Alleen deze ene telt.",
      more: { "2": { permission: "research", story: "  " }, "3": {} },
    });
    expect(sent.status).toBe(200);
    expect(await storiesOf(world(), "Alleen deze ene telt.")).toHaveLength(1);
  });
});

onBoth("ten stories told by four people", (world) => {
  it("are not shown; the tenth person makes a figure, which counts stories", async () => {
    const { db, people } = world();
    const everyone = async (count: number, each: number) => {
      for (let i = 0; i < count; i++) {
        const [code] = await invite(world(), { questionnaireId: "youth-2" });
        const more = Object.fromEntries(["2", "3"].slice(0, each - 1).map((key) => [key, again]));
        const answers = { ...told, story: `Geteld verhaal ${count}/${i}`, more };
        expect((await people.stranger.post(`/api/v/${code}/complete`, { answers })).status).toBe(200);
      }
      await world().work();
      // Coded without going through the screens: what is tested is the counting.
      await db.asOwner((tx) => tx.execute(sql`update story set status = 'coded' where region_id = 'demo'`));
      const [group] = await db.asOwner(async (tx) => [
        ...(await tx.execute<{ key: string }>(
          sql`select distinct provider_id || '/' || segment_id || '/' || wave_id as key from story where region_id = 'demo'`,
        )),
      ]);
      await db.asOwner((tx) =>
        tx.execute(
          sql`insert into job (region_id, step, subject, run_after) values ('demo', 'summarise', ${group!.key}, current_date)`,
        ),
      );
      await world().work();
      const [, segmentId, waveId] = group!.key.split("/");
      return db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, (tx) =>
        shownGroups(tx, { segmentId: segmentId!, waves: [waveId!] }),
      );
    };
    expect(await everyone(4, 3)).toEqual([]);
    const shown = await everyone(6, 2);
    expect(shown).toMatchObject([{ stories: 4 * 3 + 6 * 2 }]);
    // A threshold that was raised later is held against people too.
    await db.asOwner((tx) => tx.execute(sql`update region set threshold = 11 where region_id = 'demo'`));
    const { segmentId, waveId } = shown[0]!;
    const now = await db.inRegion({ regionId: "demo", actor: "operator", text: "none" }, (tx) =>
      shownGroups(tx, { segmentId, waves: [waveId] }),
    );
    expect(now).toEqual([]);
  });
});
