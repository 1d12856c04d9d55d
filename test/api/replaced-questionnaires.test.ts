import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages, questionnaireTexts } from "../../api/languages.ts";
import { loadQuestionnaire, questionnaireIds } from "../../db/content.ts";
import { makeWorld, type World } from "../make.ts";
import { invite } from "./links.ts";

/** Questionnaires that a newer one took the place of: their links go on, in the languages in which they are whole. */
const replaced = questionnaireIds().filter((id) => loadQuestionnaire(id).replacedBy !== undefined);
const newestOf = (id: string): string => {
  const { replacedBy } = loadQuestionnaire(id);
  return replacedBy === undefined ? id : newestOf(replacedBy);
};
const onlyDutch = ["youth-1", "parent-1"];

describe("a link of a questionnaire that was replaced", () => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld("embedded");
  });
  afterAll(() => world?.close());

  const open = (path: string, headers: Record<string, string> = {}) =>
    world.app.request(`http://localhost${path}`, { headers });
  const offered = (page: string) =>
    [...page.matchAll(/<button [^>]*name="taal" value="([\w-]+)"/g)].map(([, code]) => code);
  const link = async (questionnaireId: string) => (await invite(world, { questionnaireId }))[0]!;

  it("is tested for each that was ever handed out", () =>
    expect(replaced).toEqual(expect.arrayContaining(onlyDutch)));

  it.each(onlyDutch)("of %s speaks Dutch throughout, and offers no language it does not have", async (id) => {
    const code = await link(id);
    for (const headers of [
      { "accept-language": "pl-PL,pl;q=0.9" },
      { "accept-language": "ar" },
      { cookie: "taal=tr" },
      { cookie: "taal=fa", "accept-language": "fa" },
      { cookie: "taal=nl-A2" },
    ] as Record<string, string>[]) {
      const page = await (await open(`/v/${code}`, headers)).text();
      expect(page).toContain('<html lang="nl" dir="ltr"');
      expect(offered(page)).toEqual([]);
      // Not the half of it in another language: what stands around the questions is Dutch too.
      expect(page).toContain("Snel weg");
      expect(page).toContain("Verder</button>");
      const given = (await (await open(`/api/v/${code}`, headers)).json()) as {
        questionnaire: { json: Parameters<typeof questionnaireTexts>[0] };
        texts: Record<string, string>;
      };
      const told = [...questionnaireTexts(given.questionnaire.json).values()];
      const dutch = questionnaireTexts(loadQuestionnaire(id).json as typeof given.questionnaire.json);
      expect(told).toEqual([...dutch.values()]);
      expect(given.texts["button.send"]).toMatch(/^Verstuur/);
    }
  });

  it.each(onlyDutch)("of %s that came with a letter in Polish does not pretend to speak it", async (id) => {
    const code = await link(id);
    const arrived = await open(`/v/${code}?taal=pl`);
    expect([arrived.status, arrived.headers.get("location")]).toEqual([302, `/v/${code}`]);
    expect(arrived.headers.get("set-cookie")).toBeNull();
  });

  it.each(replaced)("of %s offers exactly the languages in which nothing of it is missing", async (id) => {
    const page = await (await open(`/v/${await link(id)}`)).text();
    const whole = onlyDutch.includes(id) ? [] : languages().map(({ code }) => code);
    expect(offered(page)).toEqual(whole);
  });

  it("can still be answered and sent", async () => {
    for (const id of replaced) {
      const answers = { story: `Met een oude link, ${id}.`, permission: "research" };
      const sent = await world.people.stranger.post(`/api/v/${await link(id)}/complete`, { answers });
      expect(sent.status, id).toBe(200);
    }
  });

  it("while the one that took its place speaks all eight, each with its own name", async () => {
    for (const id of new Set(onlyDutch.map(newestOf))) {
      const code = await link(id);
      const page = await (await open(`/v/${code}`, { "accept-language": "ar" })).text();
      expect(page).toContain('<html lang="ar" dir="rtl"');
      expect(offered(page)).toEqual(["nl", "nl-A2", "en", "pl", "tr", "uk", "ar", "fa"]);
      const arrived = await open(`/v/${code}?taal=pl`);
      expect(arrived.headers.get("set-cookie")).toMatch(/^taal=pl;/);
    }
  });
});
