import { describe, expect, test } from "vitest";
import { type QuestionnaireJson, questionnaireJson } from "../../api/contract/questionnaires.ts";
import {
  dutchTexts,
  gapsOf,
  inLanguage,
  languages,
  languagesOf,
  negotiate,
  questionnaireGaps,
  questionnaireTexts,
  textGaps,
} from "../../api/languages.ts";
import { sayTo } from "../../api/pages/words.ts";
import { loadLanguages, loadQuestionnaire, loadTexts } from "../../db/content.ts";
import { strings } from "./parts.ts";

const jsonOf = (id: string): QuestionnaireJson => questionnaireJson.parse(loadQuestionnaire(id).json);
const told = (gaps: { file: string; key: string; what: string }[]) =>
  gaps.map(({ file, key, what }) => `${file}: ${key} (${what})`);

describe.each(loadLanguages().slice(1))("somebody who reads $name", ({ code, dir, format }) => {
  test("finds every text, with everything that belongs in it", () => {
    expect(told(gapsOf(code))).toEqual([]);
  });

  test("leaves nothing telling in the history of the phone", () => {
    const texts = loadTexts(code);
    if (texts) expect(texts["app.title"]).toBe("Vertelwijzer");
  });

  test("reads no markup, and no Dutch that was left behind by mistake", () => {
    const texts = loadTexts(code) ?? {};
    for (const text of strings(texts)) expect(text).not.toMatch(/[<>]/);
    if (code.startsWith("nl")) return;
    // A single word may be the same: Stop.
    const same = Object.entries(texts).filter(
      ([key, text]) =>
        JSON.stringify(text) === JSON.stringify(dutchTexts()[key]) &&
        strings(text).some((one) => /\s/.test(one)),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });

  test("is written in the right direction, with numbers and days as elsewhere in the Netherlands", () => {
    expect(dir).toBe(/^(ar|fa)$/.test(code) ? "rtl" : "ltr");
    const day = new Intl.DateTimeFormat(format, { dateStyle: "long", timeZone: "UTC" });
    expect(day.format(new Date("2026-11-22T00:00:00Z"))).toMatch(/22.*2026/);
  });
});

test("a missing, extra or broken text is named", () => {
  const dutch = { "a.b": "Nog {count} over", "c.d": { youth: "je", parent: "u", child: "jij" }, e: "ja" };
  const gaps = textGaps("xx", dutch, { "a.b": "{number} left", "c.d": "you", f: "no" });
  expect(told(gaps)).toEqual([
    "texts/respondent.xx.json: a.b (placeholders)",
    "texts/respondent.xx.json: c.d (address)",
    "texts/respondent.xx.json: e (missing)",
    "texts/respondent.xx.json: f (extra)",
  ]);
  expect(textGaps("xx", dutch, null).map(({ what }) => what)).toEqual(["missing", "missing", "missing"]);
  expect(textGaps("xx", dutch, { ...dutch, e: "yes" })).toEqual([]);

  const json = jsonOf("child-1");
  const all = Object.fromEntries(questionnaireTexts(json));
  const { "page.tell.title": _, ...rest } = all;
  expect(told(questionnaireGaps("child-1", "xx", json, { ...rest, "page.gone.title": "x" }))).toEqual([
    "questionnaires/child-1.xx.json: page.tell.title (missing)",
    "questionnaires/child-1.xx.json: page.gone.title (extra)",
  ]);
});

test("a questionnaire is the same in every language but for its words, and only one language goes to a phone", () => {
  const json = jsonOf("youth-2");
  const [dutch, ...others] = languagesOf("youth-2", json);
  expect(dutch?.code).toBe("nl");
  expect(inLanguage("youth-2", json, dutch!)).toEqual(json);
  const values = (one: QuestionnaireJson) =>
    JSON.stringify(one, (key, value) =>
      /^(title|description|text|noneText|naText|minLabel|maxLabel|requiredErrorText)$/.test(key) ? "" : value,
    );
  expect(others.length).toBeGreaterThan(0);
  for (const language of others) {
    const other = inLanguage("youth-2", json, language);
    expect(values(other)).toBe(values(json));
    expect([...questionnaireTexts(other).values()]).not.toEqual([...questionnaireTexts(json).values()]);
    for (const text of questionnaireTexts(other).values()) expect(typeof text).toBe("string");
  }
});

test("words that were replaced go on in Dutch, for who still has a link of them", () => {
  expect(languagesOf("youth-1", jsonOf("youth-1")).map(({ code }) => code)).toEqual(["nl"]);
  expect(loadQuestionnaire("youth-1").replacedBy).toBe("youth-2");
});

describe("the first language", () => {
  const offered = languages();
  const first = (chosen: string | undefined, accepted?: string) => negotiate(offered, chosen, accepted).code;

  test("is what was chosen, else what the browser asks for, else Dutch", () => {
    expect(first(undefined)).toBe("nl");
    expect(first(undefined, "en-GB,en;q=0.9,nl;q=0.8")).toBe("en");
    expect(first("nl", "en-GB,en;q=0.9")).toBe("nl");
    expect(first("nl-A2", "en")).toBe("nl-A2");
    expect(first(undefined, "xx,nl;q=0.5,en;q=0.1")).toBe("nl");
    expect(first(undefined, "en;q=0,nl;q=0.1")).toBe("nl");
    for (const odd of ["*", "", ";;;,,,", "q=1;en", "\u0000".repeat(500)])
      expect(first("../x", odd)).toBe("nl");
  });

  test("numbers are written as the language writes them", () => {
    const written = (code: string) =>
      sayTo("youth", offered.find((one) => one.code === code)!)("error.too-long", { max: 8000 });
    expect(written("nl")).toContain("8.000");
    expect(written("en")).toContain("8,000");
  });
});
