import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { detectSignal } from "../../analysis/signals/detect.ts";
import { readSignalModel } from "../../analysis/signals/model.ts";
import type { SignalLevel } from "../../analysis/types.ts";

const read = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const { signals } = read("../cases/tongues.json") as {
  signals: { lang: string; level: SignalLevel; text: string }[];
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
});
