import { describe, expect, it } from "vitest";
import { loadQuestionnaire, loadRegion } from "../../db/content.ts";
import { questionnaireOptions, routeAges } from "../../survey-ui/staff/inviting/questionnaires.ts";

describe("a coordinator chooses for whom", () => {
  const listed = loadRegion("demo")
    .questionnaires.map((id) => loadQuestionnaire(id))
    .map(({ id, version, route, title }) => ({ id, version, route, title }));

  it("by who they are, from young to old: the questionnaires' titles are alike", () => {
    expect(questionnaireOptions(listed).map(({ label }) => label)).toEqual([
      "Kind, 8 tot en met 11 jaar",
      "Jongere, 12 tot en met 15 jaar",
      "Jongvolwassene, 16 tot en met 23 jaar",
      "Ouder of verzorger",
    ]);
  });

  it("the newest of each; for a form from before also those it replaced, every one with a name of its own", () => {
    const newest = questionnaireOptions(listed);
    for (const { value } of newest)
      expect(loadQuestionnaire(value.split("@")[0]!).replacedBy, value).toBeUndefined();
    const all = questionnaireOptions(listed, { earlier: true });
    expect(all).toHaveLength(listed.length);
    expect(new Set(all.map(({ label }) => label)).size).toBe(listed.length);
    expect(all.find(({ value }) => value === "youth-1@1")?.label).toMatch(/^Jongere, eerdere vragenlijst/);
  });

  it("the ages are those of the questionnaires themselves", () => {
    for (const { value } of questionnaireOptions(listed)) {
      const { route, audience } = loadQuestionnaire(value.split("@")[0]!);
      if (routeAges[route]) expect(audience, route).toContain(routeAges[route]);
      else expect(audience, route).not.toMatch(/\d+ jaar/);
    }
  });
});
