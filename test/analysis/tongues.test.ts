import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findIdentifiers } from "../../analysis/deidentify/find.ts";
import { redact } from "../../analysis/deidentify/redact.ts";
import { detectSignal } from "../../analysis/signals/detect.ts";
import { readSignalModel } from "../../analysis/signals/model.ts";
import type { SignalLevel } from "../../analysis/types.ts";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { signals, names } = read("../cases/tongues.json") as {
  signals: { lang: string; level: SignalLevel; text: string }[];
  names: { lang: string; text: string; names: string[] }[];
};
const model = readSignalModel(read("../../content/model/signals-1.json"));
const level = (text: string) => detectSignal(text, undefined, model).level;

/** Ukrainian, Arabic and Farsi, in which the questions are asked and the classifier knows no word. */
describe("who tells in a script of her own", () => {
  test("is heard when she is in danger or in need, and doesn't alarm when she is not", () => {
    const heard = signals.map(({ lang, text }) => `${lang} ${level(text)}: ${text}`);
    expect(heard).toEqual(signals.map(({ lang, level, text }) => `${lang} ${level}: ${text}`));
  });

  test("a mother who writes long, and of everything first, is not outvoted by what no coded story taught", () => {
    const long = {
      ar: "نسكن هنا منذ سنتين والأولاد في المدرسة والجيران طيبون. ".repeat(6),
      fa: "دو سال است اینجا هستیم و بچه‌ها به مدرسه می‌روند و همسایه‌ها خوب هستند. ".repeat(6),
      uk: "Ми живемо тут два роки, діти ходять до школи, сусіди добрі люди. ".repeat(6),
    };
    for (const [plain, acute, concern] of [
      [long.ar, "زوجي يضربني.", "أخاف أن أرجع إلى البيت."],
      [long.fa, "شوهرم مرا می‌زند.", "از شوهرم می‌ترسم."],
      [long.uk, "Чоловік б'є мене.", "Я боюся йти додому."],
    ] as const) {
      expect(level(plain), plain).toBe("none");
      expect(level(plain + acute), acute).toBe("acute");
      expect(level(plain + concern), concern).toBe("concern");
    }
  });

  test("a mother who asks a question first is heard in the sentence after it", () => {
    expect(level("هل كان يضربك في الماضي؟ زوجي يضربني اليوم")).toBe("acute");
  });

  test("the same words are heard from any keyboard: with vowel signs, half-spaces, Arabic or Persian letters", () => {
    for (const text of [
      "لَا أُرِيدُ أَنْ أَعِيشَ بَعْدَ الآن",
      "لا اريد ان اعيش بعد الان",
      "أريد أن أمــوت",
      "می‌خواهم خودم را بکشم",
      "ميخواهم خودم را بكشم",
      "می خواهم خودم را بکشم",
      "Тато бʼє мене",
      "Тато б’є мене",
    ])
      expect(`${level(text)}: ${text}`).toBe(`acute: ${text}`);
  });

  test("safeguarding sees the passage in the words as they stand", () => {
    const text = "😀 كل شيء جيد.\r\nزوجي يضربُني كل يوم";
    const { evidence } = detectSignal(text);
    expect(evidence.map(({ start, end, rule }) => `${rule}: ${text.slice(start, end)}`)).toEqual([
      "geweld thuis (Arabisch): يضربُني",
    ]);
  });

  test("doesn't leave the names of people and towns in her story, and hope stays hope", () => {
    const found = names.map(({ text }) => [text, findIdentifiers(text).map((one) => one.text)]);
    expect(found).toEqual(names.map(({ text, names }) => [text, names]));
  });

  test("has placeholders in her story as everybody has, the same for the same person, and her words around them", () => {
    const safe = (text: string) => redact(text, findIdentifiers(text)).safeText;
    expect(safe("ساعدتنا السيدة فاطمة الخطيب، ومحمد أيضا. فاطمة لطيفة ومحمد يسكن بروتردام.")).toBe(
      "ساعدتنا السيدة [persoon 1]، و[persoon 2] أيضا. [persoon 1] لطيفة و[persoon 2] يسكن ب[plaats 1].",
    );
    expect(safe("نام من زهرا رضایی است و زهرا با علی از کابل آمد، خانم رضایی")).toBe(
      "نام من [persoon 1] است و [persoon 1] با [persoon 2] از [plaats 1] آمد، خانم [persoon 1]",
    );
    expect(
      safe("Пані Оксана Шевченко слухала. Ми сказали Оксані все. Оксана з Харкова, живе в Роттердамі."),
    ).toBe(
      "Пані [persoon 1] слухала. Ми сказали [persoon 1] все. [persoon 1] з [plaats 1], живе в [plaats 2].",
    );
  });
});
