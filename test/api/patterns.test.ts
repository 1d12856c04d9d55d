import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePatterns, PatternError } from "../../analysis/themes/patterns.ts";
import { themeIds } from "../../api/cli/content.ts";
import { mistakeIn, tryLine } from "../../api/patterns.ts";
import { packagePath } from "../../db/paths.ts";
import { onBoth } from "../make.ts";
import { approve, tell } from "./tell.ts";

const text = "Ik kreeg een zwerfmentor van de gemeente. Daarna ging het beter op school.";

onBoth("a researcher who edits the patterns", (world) => {
  const patterns = async (query = "") => (await world().people.researcher.get(`/api/patterns${query}`)).body;
  const lines = async (theme: string) =>
    (await patterns()).themes.find((one: { id: string }) => one.id === theme).lines;

  it("tries a line against the region's safe stories first, and sees it in its context", async () => {
    const { researcher } = world().people;
    const id = await tell(world(), { text });
    await approve(world(), id);
    const tried = (await researcher.post("/api/patterns/try", { line: "zwerfmentor*" })).body;
    expect(tried).toMatchObject({ wrong: null, found: 1 });
    expect(tried.places[0]).toEqual({
      storyId: id,
      before: "Ik kreeg een ",
      words: "zwerfmentor",
      after: " van de gemeente. Daarna ging het beter op school.",
    });
    const wrong = (await researcher.post("/api/patterns/try", { line: "school ~" })).body;
    expect(wrong).toMatchObject({ found: 0, wrong: expect.stringMatching(/^De regel eindigt op een teken/) });
    expect((await researcher.post("/api/patterns/try", { line: "@bestaatniet" })).body.wrong).toMatch(
      /groep/,
    );
  });

  it("saves a revision that the engine uses at once, on what is not coded yet; who and when is kept", async () => {
    const { researcher, secondResearcher } = world().people;
    const id = await tell(world(), { text });
    await approve(world(), id);
    const suggested = async () =>
      (await researcher.get(`/api/stories/${id}/codings`)).body.suggestions.map(
        (one: { themeId: string; reason: string; model: string }) => [one.themeId, one.reason, one.model],
      );
    expect(JSON.stringify(await suggested())).not.toContain("zwerfmentor");
    const { any } = await lines("experience-expert");
    // Not without saying why.
    const unsaid = await researcher.post("/api/patterns/revisions", {
      base: 0,
      note: " ",
      themes: { "experience-expert": { any: [...any, "zwerfmentor*"] } },
    });
    expect(unsaid).toMatchObject({ status: 422, body: { fields: [{ path: "note" }] } });
    expect(unsaid.body.fields[0].message).toMatch(/^Schrijf in één zin waarom/);
    expect((await patterns()).current).toBe(0);
    const saved = await researcher.post("/api/patterns/revisions", {
      base: 0,
      note: "zwerfmentor is hier een ervaringsdeskundige",
      themes: { "experience-expert": { any: [...any, "  zwerfmentor*  ", ""] } },
    });
    expect(saved.body).toEqual({ revision: 1 });
    expect((await lines("experience-expert")).any.at(-1)).toBe("zwerfmentor*");
    const now = await patterns();
    expect(now).toMatchObject({ revision: 1, current: 1 });
    expect(now.revisions[0]).toMatchObject({ madeBy: researcher.name, restores: null });
    const theme = now.themes.find((one: { id: string }) => one.id === "experience-expert");
    expect(theme.hits.any.at(-1)).toBeGreaterThanOrEqual(1);
    const engine = await world().db.inRegion({ regionId: "demo", actor: "operator", text: "safe" }, (tx) =>
      world().services.engines.of(tx, "demo"),
    );
    expect(engine.model).toMatch(/\+p1$/);
    await world().work();
    for (const [, , model] of await suggested()) expect(model).toMatch(/\+p1$/);
    // What the researcher wrote is suggested, also where the trained model sees nothing.
    expect(await suggested()).toContainEqual([
      "experience-expert",
      expect.stringMatching(/^patroon: .*zwerfmentor/),
      expect.anything(),
    ]);

    // A colleague who still looks at revision 0 overwrites nothing.
    const late = await secondResearcher.post("/api/patterns/revisions", {
      base: 0,
      note: "proef",
      themes: { safety: { any: [] } },
    });
    expect(late.body.code).toBe("conflict");

    // Back to how it came: a new revision, nothing is lost.
    const back = await secondResearcher.post("/api/patterns/revisions", { base: 1, restore: 0, note: "" });
    expect(back.body).toEqual({ revision: 2 });
    await world().work();
    expect(JSON.stringify(await suggested())).not.toContain("zwerfmentor");
    expect((await lines("experience-expert")).any).toEqual(any);
    expect(
      (await patterns("?revision=1")).themes.find((t: { id: string }) => t.id === "experience-expert").lines
        .any,
    ).toContain("zwerfmentor*");
    expect((await researcher.get("/api/patterns?revision=99")).status).toBe(404);
    expect((await patterns()).revisions.map((row: { restores: number | null }) => row.restores)).toEqual([
      0,
      null,
    ]);
  });

  it("is told which theme, section and line is wrong, in Dutch, and then nothing is saved", async () => {
    const { researcher } = world().people;
    const { current } = await patterns();
    const answer = await researcher.post("/api/patterns/revisions", {
      base: current,
      note: "proef",
      themes: { "being-heard": { negative: ["goed gehoord", "niet & "] } },
    });
    expect(answer.status).toBe(422);
    expect(answer.body.fields).toEqual([
      {
        path: "themes.being-heard.negative.1",
        message: expect.stringMatching(/^Gehoord en serieus genomen worden, negatief, regel 2: /),
      },
    ]);
    expect((await patterns()).current).toBe(current);
    const unknown = await researcher.post("/api/patterns/revisions", {
      base: current,
      note: "proef",
      themes: { "no-such-theme": { any: ["x"] } },
    });
    expect(unknown.status).toBe(422);
  });

  it.each([
    ["wist ~ (niet|geen", "het teken ( hoort niet in een regel."],
    ["wist ~ niet)", "het teken ) hoort niet in een regel."],
    ['"geen idee"', 'het teken " hoort niet in een regel.'],
    ["(((", "het teken ( hoort niet in een regel."],
    ["[pleeg]*", "het teken [ hoort niet in een regel."],
    ["nooit, echt", "het teken , hoort niet in een regel."],
    ["wist ~ ! geen", "tussen ~ en ! ontbreekt een woord."],
    ["jas niet ~ & uit", "tussen ~ en & ontbreekt een woord."],
    ["wist + ... geen", "tussen + en ... ontbreekt een woord."],
    ["al+besloten", "zet spaties om + heen."],
    ["al...besloten", "zet spaties om ... heen."],
    ["niet|wel&weg", "zet spaties om & heen."],
    ["= weg", "na = ontbreekt een woord."],
  ])("is told what is no part of a line, when it is tried and when it is saved: %s", async (line, said) => {
    const { researcher } = world().people;
    const tried = (await researcher.post("/api/patterns/try", { line })).body;
    expect(tried.wrong.toLowerCase()).toBe(said);
    const { current } = await patterns();
    const { any } = await lines("safety");
    const saved = await researcher.post("/api/patterns/revisions", {
      base: current,
      note: "proef",
      themes: { safety: { any: [...any, line] } },
    });
    expect(saved.status).toBe(422);
    expect(saved.body.fields).toEqual([
      {
        path: `themes.safety.any.${any.length}`,
        message: `Veiligheid en crisis, allebei, regel ${any.length + 1}: ${said}`,
      },
    ]);
    expect((await patterns()).current).toBe(current);
  });

  it("is told the same of a word in a group", async () => {
    const { current } = await patterns();
    const saved = await world().people.researcher.post("/api/patterns/revisions", {
      base: current,
      note: "proef",
      groups: { hulp: ["mentor", "(voogd)"] },
    });
    expect(saved.body.fields).toEqual([
      { path: "groups", message: "Groep hulp: het teken ( hoort niet in een regel." },
    ]);
  });

  it("changes them for this region only, and cannot change what was saved before", async () => {
    const other = (await world().people.otherResearcher.get("/api/patterns")).body;
    expect(other.current).toBe(0);
    await expect(world().query(sql`update pattern_revision set note = 'x'`)).rejects.toThrow();
    for (const person of [world().people.contractManager, world().people.administrator])
      expect((await person.post("/api/patterns/try", { line: "school" })).status).toBe(403);
  });
});

it("a researcher may save every line and group that is shipped, and numbers and little pictures", async () => {
  const shipped = JSON.parse(readFileSync(packagePath("content/codebook/1/patterns.json"), "utf8"));
  const labels = new Map(themeIds.map((id) => [id, id]));
  const nothing = { version: 1, groups: {}, themes: {} };
  expect(mistakeIn(shipped, labels, nothing)).toBeNull();
  // A slip that was saved before holds nobody up who changes something else.
  const old = { version: 1, groups: {}, themes: { safety: { any: ["24/7"] } } };
  const next = { ...old, themes: { ...old.themes, education: { any: ["weer naar school"] } } };
  expect(mistakeIn(next, labels, nothing)?.path).toBe("themes.safety.any.0");
  expect(mistakeIn(next, labels, old)).toBeNull();
  for (const line of ["om 6:50|18+ ! 1.200", "zo'n 🙂|👩‍👩‍👧", "’s avonds", "ex-man|café*"])
    expect(await tryLine(line, {}, [])).toMatchObject({ wrong: null });
});

describe("hostile patterns", () => {
  /** Many words in one sentence, all alike. */
  const long = [{ storyId: "0", text: `${"aan ".repeat(3000)}zoef.` }];

  it.each([
    `${"aa* ~ ".repeat(30)}zoef ~ aa*`,
    `${"aa* ".repeat(35)}zoef aa*`,
    `${"aa* ... ".repeat(30)}zoef ... aa*`,
    `aa* & aa* & aa* ! ${"aa* ~ ".repeat(20)}zoef ~ aan`,
    Array.from({ length: 90 }, (_, i) => `*${"aa".slice(i % 2)}${i}*`).join("|"),
  ])("cost little: %#", async (line) => {
    const began = process.cpuUsage();
    const tried = await tryLine(line, {}, long);
    const { user } = process.cpuUsage(began);
    expect(tried.wrong).toBeNull();
    // Without bounds the first would take until the end of time; no need to be precise about what it takes now.
    expect(user / 1e6).toBeLessThan(5);
  });

  it("either compile or are refused in one Dutch sentence, and never make anything else happen", async () => {
    const piece = fc.constantFrom(
      "a*",
      "*b",
      "*c*",
      "=d",
      "e|f",
      "@g",
      "@",
      "*",
      "**",
      "&",
      "!",
      "~",
      "+",
      "...",
      "=",
      "|",
      "é",
      "\u0000",
      "🙂",
      "__proto__",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 14 }), async (pieces) => {
        const tried = await tryLine(pieces.join(" "), { g: ["x", "y*"] }, [{ storyId: "0", text }]);
        if (tried.wrong !== null) expect(tried.wrong).toMatch(/^\p{Lu}.*\.$/su);
      }),
      { numRuns: 400 },
    );
  });

  it("cannot be endlessly long", () => {
    const file = { version: 1, groups: {}, themes: { t: { any: ["woord ".repeat(41)] } } };
    expect(() => compilePatterns(file)).toThrow(PatternError);
  });
});
