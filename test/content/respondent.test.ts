import { describe, expect, test } from "vitest";
import {
  loadHelp,
  loadQuestionnaire,
  loadRegion,
  loadTexts,
  questionnaireIds,
  say,
} from "../../db/content.ts";
import { type Question, questions, strings, unique } from "./parts.ts";

const shared = ["type", "name", "title", "description"];
const allowed: Record<string, string[]> = {
  radiogroup: [...shared, "choices", "defaultValue"],
  checkbox: [...shared, "choices", "showNoneItem", "noneText"],
  comment: [...shared, "isRequired", "requiredErrorText", "maxLength", "rows", "autoGrow"],
  text: [...shared, "maxLength"],
  triad: [...shared, "left", "top", "right", "naText"],
  poles: [...shared, "minLabel", "maxLabel", "naText"],
};

describe.each(questionnaireIds())("a storyteller answers %s", (id) => {
  const q = loadQuestionnaire(id);
  const all = questions(id);

  test("nothing in it can run, fetch or show markup: only known kinds of question and properties", () => {
    const top = ["locale", "showTitle", "showQuestionNumbers", "showCompletePage", "showProgressBar"];
    for (const k of Object.keys(q.json)) expect([...top, "textUpdateMode", "pages"]).toContain(k);
    for (const p of q.json.pages)
      for (const k of Object.keys(p)) expect(["name", "title", "description", "elements"]).toContain(k);
    for (const x of all) {
      expect(Object.keys(allowed), x.name).toContain(x.type);
      for (const k of Object.keys(x)) expect(allowed[x.type], `${x.name}.${k}`).toContain(k);
    }
    for (const s of strings(q.json)) expect(s).not.toMatch(/[<>{}]|https?:/);
  });

  test("the survey library reads it without a complaint", async () => {
    const { Model, Serializer } = await import("survey-core");
    const plain = structuredClone(q.json) as unknown as { pages: { elements: Question[] }[] };
    for (const p of plain.pages)
      p.elements = p.elements.filter((x) => Serializer.findClass(x.type) !== undefined && x.type !== "triad");
    const model = new Model(plain);
    expect(model.jsonErrors ?? []).toEqual([]);
    model.data = { story: "Het was een goed gesprek." };
    expect(model.validate()).toBe(true);
    model.data = {};
    expect(model.validate()).toBe(false);
    expect(model.getQuestionByName("permission").defaultValue).toBe("research");
  });

  test("only the story is required, names are unique and plain, every page says what it asks", () => {
    unique(all.map((x) => x.name));
    for (const x of all) expect(x.name).toMatch(/^[a-z][a-z0-9_]*$/);
    expect(all.filter((x) => x.isRequired).map((x) => x.name)).toEqual(["story"]);
    expect(q.json.pages[0]?.elements).toEqual(all.filter((x) => ["prompt", "story"].includes(x.name)));
    for (const p of q.json.pages) expect(String(p.title)).toMatch(/\?$/);
    unique(q.json.pages.map((p) => p.name));
  });

  test("whoever does not want to say can say so", () => {
    for (const x of all) {
      if (x.type === "triad" || x.type === "poles") expect(x.naText, x.name).toMatch(/past niet/i);
      else if (x.type === "checkbox") {
        expect(x.showNoneItem, x.name).toBe(true);
        expect(x.noneText, x.name).toMatch(/past niet/i);
      } else if (x.type === "radiogroup" && !["prompt", "permission"].includes(x.name))
        expect(x.choices?.find((c) => c.value === "na")?.text, x.name).toMatch(/past niet/i);
    }
  });

  test("every written answer has a limit and every choice a stable value", () => {
    for (const x of all.filter((y) => y.type === "text" || y.type === "comment"))
      expect(x.maxLength, x.name).toBeGreaterThan(0);
    for (const x of all) {
      const poles = [x.left, x.top, x.right].flatMap((p) =>
        p ? [p as { value: string; text: string }] : [],
      );
      if (x.type === "triad") expect(poles).toHaveLength(3);
      const values = [...(x.choices ?? []), ...poles].map((c) => c.value);
      unique(values);
      for (const v of values) expect(v).toMatch(/^[a-z][a-z0-9_]*$/);
    }
  });

  test("it stays short, and the least permission is the default", () => {
    const after = all.filter((x) => !["prompt", "story", "title", "feelings", "permission"].includes(x.name));
    const [least, most] = q.route === "parent" ? [6, 9] : [4, 6];
    expect(after.length).toBeGreaterThanOrEqual(least);
    expect(after.length).toBeLessThanOrEqual(most);
    const permission = all.find((x) => x.name === "permission");
    expect(permission?.defaultValue).toBe("research");
    expect(permission?.choices?.map((c) => c.value)).toEqual(["research", "session", "quote"]);
    expect(all.find((x) => x.name === "prompt")?.choices).toHaveLength(3);
  });

  test("the yearly report can speak of access, quality and effect", () => {
    expect(new Set(q.measures.map((m) => m.dimension)).size).toBe(3);
    for (const m of q.measures) expect(all.map((x) => x.name)).toContain(m.question);
  });

  test("it speaks to the right person, without policy language", () => {
    const wrong = q.route === "parent" ? /\b(je|jij|jou|jouw|jullie)\b/i : /\b(u|uw)\b/i;
    for (const s of strings(q.json)) {
      expect(s).not.toMatch(wrong);
      expect(s).not.toMatch(
        /\b(cliënt|traject|zorgaanbieder|jeugdige|interventie|casus|indicatie|narratief)/i,
      );
    }
  });
});

describe("the texts around the questionnaire", () => {
  const texts = loadTexts();
  const values = {
    region: "Rietmonde",
    minutes: 8,
    days: "elke werkdag",
    email: "onderzoek@demo.invalid",
    phone: "010",
    date: "31 december",
    step: 1,
    total: 5,
    count: 10,
    max: 8000,
    value: 50,
    min: "langzaam",
    left: "ik",
    top: "hulpverlener",
    right: "regels",
    a: 10,
    b: 20,
    c: 70,
  };

  test("a youth is never called u, a parent never je, and no name is left unfilled", () => {
    for (const key of Object.keys(texts)) {
      const youth = say(texts, key, "youth", values);
      const parent = say(texts, key, "parent", values);
      expect(youth, key).not.toMatch(/\b(u|uw)\b/i);
      expect(parent, key).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
      expect(youth + parent, key).not.toMatch(/[<>{}]/);
    }
  });

  test("a text with an unfilled name or an unknown key is refused, not shown", () => {
    expect(() => say(texts, "link.expired.text", "youth", { email: "x@y.invalid" })).toThrow("date");
    expect(() => say(texts, "no.such.text", "youth")).toThrow("no.such.text");
    expect(() => loadTexts("../help")).toThrow();
    expect(() => loadRegion("../help")).toThrow();
  });

  test("who stands before a closed door reads what to do", () => {
    for (const key of ["link.used", "link.expired", "link.unknown", "wave.closed", "error.server"]) {
      expect(say(texts, `${key}.title`, "youth", values).length, key).toBeGreaterThan(5);
      const text = say(texts, `${key}.text`, "youth", values);
      expect(text, key).toMatch(/mail|vraag|kijk|probeer/i);
    }
  });

  test("it says that this is no helpline, and when someone would act", () => {
    expect(say(texts, "helpline.read", "youth", values)).toContain("elke werkdag");
    expect(say(texts, "helpline.act", "youth", values)).toContain("niet meer anoniem");
  });

  test("the four help lines are there, and the texts give the same numbers", () => {
    const lines = loadHelp();
    expect(lines.map((l) => l.id)).toEqual(["112", "veilig-thuis", "kindertelefoon", "113"]);
    const numbers = ["112", "0800-2000", "0800-0432", "0800-0113"];
    for (const [i, l] of lines.entries()) {
      expect(l.phone).toContain(numbers[i]);
      expect(say(texts, `help.${l.id}`, "youth", values)).toContain(numbers[i]);
      expect(l.tel).toBe(`tel:${(numbers[i] ?? "").replace("-", "")}`);
      expect(l.when.youth).not.toMatch(/\b(u|uw)\b/i);
      expect(l.when.parent).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    }
  });
});
