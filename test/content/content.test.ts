import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  frameworkSource,
  loadCodebook,
  loadFrameworks,
  loadLanguages,
  loadQuestionnaire,
  loadRegion,
  questionnaireIds,
  segmentForSetting,
} from "../../db/content.ts";
import { packagePath } from "../../db/paths.ts";
import { questions, unique } from "./parts.ts";

const codebook = loadCodebook();
const themeIds = codebook.themes.map((t) => t.id);
const frameworks = [...loadFrameworks().values()];
const regions = ["demo", "second"].map(loadRegion);
const stories = ["starter", "dev"].flatMap((file) =>
  readFileSync(packagePath("content", "stories", `${file}.jsonl`), "utf8")
    .trim()
    .split("\n")
    .map((l) => JSON.parse(l) as { id: string; setting: string; text: string; codes: { theme: string }[] }),
);

describe("a researcher codes with the codebook", () => {
  test("it has the 22 themes and the 11 decision notes, each once", () => {
    expect(codebook.themes).toHaveLength(22);
    expect(codebook.notes).toHaveLength(11);
    unique(themeIds);
    unique(codebook.notes.map((n) => n.id));
    const known = new Set(codebook.kernwaarden.map((k) => k.id));
    for (const t of codebook.themes) expect(known).toContain(t.kernwaarde);
  });

  test("every theme used in a labelled story is in it", () => {
    for (const s of stories) for (const c of s.codes) expect(themeIds, s.id).toContain(c.theme);
  });

  test("every theme shows how it sounds when it went well and when it was missed", () => {
    for (const t of codebook.themes) {
      const valences = t.examples.map((e) => e.valence);
      expect(valences, t.id).toContain("positive");
      expect(valences, t.id).toContain("negative");
    }
  });

  test("a theme named in a text exists", () => {
    const named = codebook.themes.map((t) => t.notWhen).concat(codebook.notes.map((n) => n.text));
    for (const text of named)
      for (const [id] of text.matchAll(/\b[a-z]+(?:-[a-z]+)+\b/g)) {
        if (id === "moeder-kindhuis") continue;
        expect(themeIds, text).toContain(id);
      }
  });

  test("no example is taken from a labelled story, or the measure on those stories would flatter", () => {
    for (const t of codebook.themes)
      for (const e of t.examples)
        for (const s of stories)
          expect(s.text.includes(e.text.replace(/\.$/, "")), `${t.id} ${s.id}`).toBe(false);
  });
});

describe.each(frameworks.map((f) => [f.id, f] as const))("a region steers by its own goals: %s", (_, f) => {
  const codes = f.goals.map((g) => g.code);
  const documents = f.sources.map((s) => s.id);

  test("its goals name only themes of the codebook, and together all of them", () => {
    unique(codes);
    const themes = f.goals.flatMap((g) => g.themes);
    for (const id of themes) expect(themeIds).toContain(id);
    expect(new Set(themes).size).toBe(themeIds.length);
    for (const g of f.goals) unique(g.themes);
  });

  test("its targets and agreements belong to its goals and say where they come from", () => {
    unique([...f.targets, ...f.agreements].map((x) => x.id));
    for (const t of f.targets) expect(codes, t.id).toContain(t.goal);
    for (const a of f.agreements) {
      for (const g of a.goals) expect(codes, a.id).toContain(g);
      for (const id of a.themes) expect(themeIds, a.id).toContain(id);
      if (a.measuredBy === "survey-partly") expect(a.note, a.id).toBeTruthy();
    }
    const sources = [...f.goals, ...f.targets, ...f.agreements, ...f.outcomes, ...f.terms, f.monitoring].map(
      (x) => x.source.document,
    );
    for (const d of sources) expect(documents).toContain(d);
    for (const s of f.sources) expect(frameworkSource(f)).toContain(s.document);
  });

  test("an agreement measured by a question is measured for youths and for parents; children are asked less", () => {
    for (const a of f.agreements)
      for (const q of a.questions)
        for (const id of questionnaireIds().filter((one) => loadQuestionnaire(one).route !== "child"))
          expect(
            questions(id).map((x) => x.name),
            `${a.id} in ${id}`,
          ).toContain(q);
  });

  test("a stranger finds every goal, target and term in docs/sources.md, with its place", () => {
    const rows = readFileSync(packagePath("docs", "sources.md"), "utf8")
      .split("\n")
      .filter((l) => l.startsWith("| "));
    for (const x of [...f.targets, ...f.agreements]) {
      const row = rows.find((r) => r.startsWith(`| ${x.id} |`));
      expect(row, x.id).toContain(x.text);
      expect(row, x.id).toContain(x.source.place);
    }
    for (const g of f.goals)
      expect(
        rows.some((r) => r.startsWith(`| ${g.code} | ${g.title} |`) && r.includes(g.source.place)),
        g.code,
      ).toBe(true);
    for (const t of f.terms)
      expect(
        rows.some((r) => r.startsWith(`| ${t.term} |`) && r.includes(t.source.place)),
        t.term,
      ).toBe(true);
  });
});

describe.each(regions.map((r) => [r.id, r] as const))("a region holds together: %s", (_, r) => {
  const framework = frameworks.find((f) => f.id === r.framework);
  const segments = r.segments.map((s) => s.id);

  test("its framework is known and its segments' goals are goals of it", () => {
    const codes = framework?.goals.map((g) => g.code);
    for (const s of r.segments) for (const g of s.goals) expect(codes, s.name).toContain(g.goal);
    unique(segments);
  });

  test("its providers work in segments and municipalities it has", () => {
    const places = r.municipalities.map((m) => m.id);
    for (const p of r.providers) {
      for (const s of p.segments) expect(segments, p.name).toContain(s);
      for (const m of p.municipalities) expect(places, p.name).toContain(m);
    }
    for (const list of [r.providers, r.municipalities, r.waves, r.staff]) unique(list.map((x) => x.id));
    unique(r.providers.map((p) => p.name));
  });

  test("its waves follow one another without a gap, and its questionnaires exist", () => {
    for (const [i, w] of r.waves.entries()) {
      expect(w.start < w.end).toBe(true);
      const next = r.waves[i + 1];
      if (!next) continue;
      const dayAfter = new Date(Date.parse(w.end) + 86_400_000).toISOString().slice(0, 10);
      expect(next.start).toBe(dayAfter);
    }
    for (const q of r.questionnaires) expect(questionnaireIds()).toContain(q);
  });

  test("it says that it is fictional, and mail to its people goes nowhere", () => {
    expect(r.name).toContain("fictief");
    for (const s of r.staff) expect(s.email).toMatch(/\.invalid$/);
    expect(r.contact.email).toMatch(/\.invalid$/);
  });
});

test("a contract manager finds in the demo every segment with another provider to look into as a mirror", () => {
  const demo = loadRegion("demo");
  expect(demo.segments).toHaveLength(7);
  expect(demo.providers.length).toBeGreaterThanOrEqual(14);
  expect(demo.waves).toHaveLength(4);
  for (const s of demo.segments)
    expect(demo.providers.filter((p) => p.segments.includes(s.id)).length, s.name).toBeGreaterThanOrEqual(2);
  expect(demo.providers.some((p) => p.segments.length > 1)).toBe(true);
  for (const f of frameworks.filter((x) => x.id === demo.framework))
    for (const t of [
      ...f.targets.flatMap((x) => x.segment ?? []),
      ...f.agreements.flatMap((x) => x.segments),
    ])
      expect(demo.segments.map((s) => s.id)).toContain(t);
});

test("two persons can decide on a signal, and two can code the same story", () => {
  const roles = loadRegion("demo").staff.map((s) => s.role);
  for (const [role, n] of [
    ["safeguarding", 2],
    ["researcher", 2],
    ["contract-manager", 1],
    ["administrator", 1],
  ] as const)
    expect(roles.filter((r) => r === role).length, role).toBeGreaterThanOrEqual(n);
});

test("no real youth-care organisation or municipality of the seed regions appears in fictional data", () => {
  const real =
    /\b(yulius|entrea|lindenhout|horizon|pluryn|parlan|kenter|levvel|enver|timon|prokino|youke|sterk huis|juzt|kompaan|cardea|curium|rivierduinen|jeugdformaat|ipse|middin|gemiva|heeren loo|philadelphia|de waag|fivoor|karakter|accare|bascule|elker|molendrift|ambiq|vitree|intermetzo|xonar|rubicon|koraal|gastenhof|de rading|lijn5|altra|jellinek|brijder|family supporters|spalier|viersprong|hoenderloo|harreveld|schakenbosch|ihub|almata|pactum|driestroom|zozijn|maashorst|teylingereind|william schrikker|leger des heils|jeugdbescherming west|opvoedpoli|dordrecht|gorinchem|haarlem|velsen|beverwijk|leiden|heemskerk|zandvoort)\b/i;
  for (const file of ["regions/demo.json", "regions/second.json", "codebook/1/codebook.json"]) {
    const found = readFileSync(packagePath("content", ...file.split("/")), "utf8").match(real);
    expect(found?.[0], file).toBeUndefined();
  }
});

test("every demo story lands in a segment that can hold it, few by default", () => {
  const demo = loadRegion("demo").segments.map((s) => s.id);
  const count = new Map<string, number>();
  let unnamed = 0;
  for (const s of stories) {
    const { segment, named } = segmentForSetting(s.setting);
    expect(demo, s.setting).toContain(segment);
    count.set(segment, (count.get(segment) ?? 0) + 1);
    if (!named) unnamed++;
  }
  // Measured: 133 of 1,370 stories (9.7 %) name no place of help and fall to segment 4.
  expect(unnamed / stories.length).toBeLessThan(0.12);
  for (const s of demo) expect(count.get(s) ?? 0, `segment ${s}`).toBeGreaterThanOrEqual(20);
  expect(segmentForSetting("Poolse moeder, pleegzorg")).toEqual({ segment: "2", named: true });
  expect(segmentForSetting("depressie, afgesloten").segment).toBe("4");
});

test("every file in content/ that a region can change is read by its schema", () => {
  const files = (folder: string) =>
    readdirSync(packagePath("content", folder)).filter((f) => f.endsWith(".json"));
  expect(files("frameworks")).toHaveLength(frameworks.length);
  expect(files("regions").sort()).toEqual(["demo.json", "second.json", "settings.json"]);
  // Every other file of words belongs to a language, and every questionnaire's to a questionnaire.
  const codes = loadLanguages().map(({ code }) => code);
  for (const file of files("questionnaires")) {
    const [id, code] = file.split(".");
    expect(questionnaireIds()).toContain(id);
    if (code !== "json") expect(codes.slice(1), file).toContain(code);
  }
  for (const file of files("texts")) expect(codes, file).toContain(file.split(".")[1]);
});
