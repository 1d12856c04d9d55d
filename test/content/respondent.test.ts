import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { html } from "hono/html";
import { describe, expect, test } from "vitest";
import { agreementText } from "../../api/consent.ts";
import { languages } from "../../api/languages.ts";
import { inside } from "../../api/pages/layout.ts";
import { startPage } from "../../api/pages/others.ts";
import { receiptForm } from "../../api/pages/receipt.ts";
import { firstTexts } from "../../api/pages/tell.ts";
import { phoneTexts, sayTo } from "../../api/pages/words.ts";
import {
  type Language,
  loadHelp,
  loadLanguages,
  loadQuestionnaire,
  loadRegion,
  loadTexts,
  questionnaireIds,
} from "../../db/content.ts";
import { packagePath } from "../../db/paths.ts";
import { questions, strings, unique } from "./parts.ts";

const shared = ["type", "name", "title", "description"];
const allowed: Record<string, string[]> = {
  radiogroup: [...shared, "choices", "defaultValue", "once"],
  feelings: [...shared, "choices", "noneText", "max"],
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
    const { Model } = await import("survey-core");
    await Promise.all([import("../../api/contract/triad.ts"), import("../../api/contract/feelings.ts")]);
    const model = new Model(structuredClone(q.json));
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
    // The closed questions the law asks for: not again with a second story in a sitting.
    for (const x of all.filter((y) => y.once)) expect(q.measures.map((m) => m.question)).toContain(x.name);
    expect(q.json.pages[0]?.elements).toEqual(all.filter((x) => ["prompt", "story"].includes(x.name)));
    for (const p of q.json.pages) expect(String(p.title)).toMatch(/\?$/);
    unique(q.json.pages.map((p) => p.name));
  });

  test("whoever does not want to say can say so", () => {
    for (const x of all) {
      if (x.type === "feelings") expect(x.noneText, x.name).toMatch(/past niet/i);
      else if (x.type === "triad" || x.type === "poles") expect(x.naText, x.name).toMatch(/past niet/i);
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
    const [least, most] = { child: [2, 3], parent: [6, 9], youth: [4, 6], "young-adult": [4, 6] }[
      q.route
    ] as [number, number];
    expect(q.minutes).toBeLessThanOrEqual({ child: 5, parent: 12, youth: 8, "young-adult": 8 }[q.route]);
    expect(after.length).toBeGreaterThanOrEqual(least);
    expect(after.length).toBeLessThanOrEqual(most);
    const permission = all.find((x) => x.name === "permission");
    expect(permission?.defaultValue).toBe("research");
    // A child is not asked for a sentence in a report; and begins with one prompt, where others choose of three.
    const child = q.route === "child";
    expect(permission?.choices?.map((c) => c.value)).toEqual(
      child ? ["research", "session"] : ["research", "session", "quote"],
    );
    expect(all.find((x) => x.name === "prompt")?.choices?.length).toBe(child ? undefined : 3);
    if (child) expect(all.find((x) => x.name === "feelings")?.choices).toHaveLength(5);
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

const values = {
  region: "Rietmonde",
  minutes: 8,
  days: "elke werkdag",
  email: "onderzoek@demo.invalid",
  phone: "010",
  date: "31 december",
  site: "vertel.invalid",
  step: 1,
  total: 5,
  count: 10,
  number: 2,
  max: 8000,
  value: 50,
  min: "langzaam",
  left: "ik",
  time: "1:20",
  top: "hulpverlener",
  right: "regels",
  first: "ik",
  second: "regels",
  a: 10,
  b: 20,
  c: 70,
};
const [nl, simple] = loadLanguages() as [Language, Language];

describe.each([nl, simple])("the texts around the questionnaire ($name)", (language) => {
  const texts = loadTexts(language.code)!;
  const [child, youth, parent] = ["child", "youth", "parent"].map((route) => sayTo(route, language));

  test("a youth is never called u, a parent never je, and no name is left unfilled", () => {
    // The carer of a child or youth is spoken to on that one's route.
    const toCarer = /^consent\.(carer|role)\.(?!youth)/;
    for (const key of Object.keys(texts)) {
      if (!toCarer.test(key))
        for (const t of [youth!, child!]) expect(t(key, values), key).not.toMatch(/\b(u|uw)\b/i);
      else expect(youth!(key, values), key).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
      expect(parent!(key, values), key).not.toMatch(/\b(je|jij|jou|jouw|jullie)\b/i);
      for (const t of [child!, youth!, parent!]) expect(t(key, values), key).not.toMatch(/[<>{}]/);
    }
  });

  test("who stands before a closed door reads what to do", () => {
    for (const key of ["link.used", "link.expired", "link.unknown", "wave.closed", "error.unexpected"]) {
      expect(youth!(`${key}.title`).length, key).toBeGreaterThan(5);
      expect(youth!(`${key}.text`, values), key).toMatch(/mail|vraag|kijk|probeer|typ/i);
    }
  });

  test("it says that this is no helpline, when it is read, and when someone would act", () => {
    expect(youth!("helpline.title")).toBe("Dit is geen hulplijn");
    expect(youth!("helpline.start", values)).toContain("elke werkdag");
    expect(youth!("helpline.start", values)).toMatch(/niet meer anoniem|uitzoeken wie je bent/);
    expect(youth!("helpline.person", values)).toContain(values.email);
  });

  test("who wants to speak to somebody taps the address or the number", async () => {
    const people = { email: values.email, phone: "010 - 123 45 67" };
    const main = html`<p></p>`;
    const page = String(await inside({ t: parent!, isDemo: false, offered: [], main, ...people }));
    expect(page).toContain(
      '<a href="mailto:onderzoek@demo.invalid"><bdi dir="ltr">onderzoek@demo.invalid</bdi></a>',
    );
    expect(page).toContain('<a href="tel:0101234567"><bdi dir="ltr">010 - 123 45 67</bdi></a>');
  });

  test("simple words are in short sentences", () => {
    const long = Object.keys(texts).flatMap((key) =>
      (language === simple ? [child!, youth!, parent!] : [child!]).flatMap((t) => {
        if (t === child && typeof texts[key] === "string") return [];
        if (t === child && !(texts[key] as { child?: string }).child) return [];
        return t(key, values)
          .split(/(?<=[.?!:])\s/)
          .filter((sentence) => sentence.split(/\s+/).length > 16)
          .map((sentence) => `${key}: ${sentence}`);
      }),
    );
    expect(long).toEqual([]);
  });
});

test("who comes back with a receipt, or begins with a code, is asked for it in words that suit a youth and a parent", async () => {
  for (const language of languages()) {
    const pages = (route: string) => {
      const t = sayTo(route, language);
      const wrong = ["needed", "unknown", "of-link"].map((why) => t(`receipt.${why}`));
      return [
        receiptForm(t),
        ...wrong.map((message) => receiptForm(t, { typed: "abc", message })),
        startPage(t, true),
      ];
    };
    expect(await Promise.all(pages("parent")), language.code).toEqual(await Promise.all(pages("youth")));
  }
});

test("a text with an unfilled name or an unknown key is refused, not shown", () => {
  const t = sayTo("youth");
  expect(() => t("link.expired.text", { email: "x@y.invalid" })).toThrow("date");
  expect(() => t("no.such.text")).toThrow("no.such.text");
  expect(loadTexts("../help")).toBeNull();
  expect(() => loadRegion("../help")).toThrow();
});

test("the four help lines are there, with their numbers", () => {
  const lines = loadHelp();
  expect(lines.map((l) => l.id)).toEqual(["112", "veilig-thuis", "kindertelefoon", "113"]);
  // Who cannot speak aloud can write, and is told so where the hours are told.
  expect(lines.filter(({ chat }) => chat).map(({ id }) => id)).toEqual(["kindertelefoon", "113"]);
  for (const { id, chat } of lines) expect(/chat/.test(sayTo("youth")(`help.${id}.hours`)), id).toBe(chat);
  for (const [i, number] of ["112", "0800-2000", "0800-0432", "0800-0113"].entries()) {
    expect(lines[i]?.phones.at(-1)).toBe(number);
    expect(lines[i]?.tel).toBe(`tel:${number.replace("-", "")}`);
  }
});

test("what a carer and a child agree to has not changed without a new number", () => {
  const texts = loadTexts("nl")!;
  const agreed = Object.entries(texts).filter(([key]) => /^consent\.(carer|self|role)\./.test(key));
  const hash = createHash("sha256").update(JSON.stringify(agreed)).digest("hex").slice(0, 12);
  // Changed words? Give `agreementText` in api/consent.ts the next number, and keep both here: the old one was agreed to.
  const numbers: Record<string, string> = { "1": "e16ef07c3cc2", "2": "604de17dd87a" };
  expect(hash).toBe(numbers[agreementText]);
});

test("a phone is given every text that its screens say by name, in every language", () => {
  const room = packagePath("survey-ui/respondent");
  const said = readdirSync(room)
    .flatMap((file) => [
      ...readFileSync(`${room}/${file}`, "utf8").matchAll(/"([a-z0-9-]+(\.[a-z0-9-]+)+)"/g),
    ])
    .map((match) => match[1]!)
    .filter((text) => text in loadTexts("nl")! || !/\.tsx?$/.test(text));
  expect(said.length).toBeGreaterThan(60);
  for (const language of languages()) {
    const given = phoneTexts("none", "youth", language);
    for (const key of said) expect(given[key], `${key}, ${language.code}`).toBeTruthy();
  }
  // What is said before the questions have come, or without internet, goes with the first page.
  for (const file of ["first.ts", "waiting.ts"])
    for (const [, key] of readFileSync(`${room}/${file}`, "utf8").matchAll(/"([a-z0-9-]+(\.[a-z0-9-]+)+)"/g))
      if (key! in loadTexts("nl")!) expect(key).toMatch(firstTexts);
});
