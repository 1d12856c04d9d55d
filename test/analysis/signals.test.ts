import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectSignal } from "../../analysis/signals/detect.ts";
import { matcher, splitTop } from "../../analysis/signals/matcher.ts";
import { scoreSignals } from "../../analysis/signals/score.ts";
import type { SignalLevel } from "../../analysis/types.ts";

const { stories } = JSON.parse(readFileSync(new URL("../cases/signals.json", import.meta.url), "utf8")) as {
  stories: { text: string; level: SignalLevel }[];
};
const level = (text: string) => detectSignal(text).level;

describe("signals", () => {
  test("a youth who is in danger now is heard at once", () => {
    for (const text of [
      "ik wil er niet meer zijn en vanavond ben ik alleen",
      "mijn stiefvader slaat me nog steeds, gister ook",
      "mijn vriend is 26 en ik moet zijn vrienden helpen anders stuurt hij die foto's van me rond",
      "mama is al vier dagen weg en ik pas op mijn broertje",
      "vannacht loop ik weg, niet zeggen tegen de leiding",
      "my dad hit me again yesterday",
      "babam beni yine dövdü, dün",
      "nie chcę już żyć",
      "Ze vroegen of ik dood wilde en ik zei soms. Nu is het elke dag en ik heb een brief geschreven aan mijn zus en mijn spullen verdeeld.",
    ]) {
      expect(`${level(text)}: ${text}`).toBe(`acute: ${text}`);
    }
  });

  test("worry that nobody follows up is heard", () => {
    for (const text of [
      "ik snij mezelf weer en mijn begeleider weet het niet",
      "Hij werd met vier man vastgehouden op de grond.",
      "Er is een jongen op de groep die zegt dat hij me gaat steken als ik praat.",
    ]) {
      expect(`${level(text) !== "none"}: ${text}`).toBe(`true: ${text}`);
    }
  });

  test("figures of speech, jokes, the past that is over and denials don't alarm", () => {
    for (const text of [
      "ik ging dood van het lachen",
      "Ik schaamde me dood maar het was leuk.",
      "ik kon die gast wel wat doen, zo irritant haha",
      "Doodmoe werd ik van al die intakes.",
      "Vroeger werd ik geslagen door mijn vader. Ik woon nu bij mijn tante en daar is het goed.",
      "ik ben nooit geslagen en ik wil ook niet dood",
      "Mijn begeleider slaat nooit over wat ik zeg.",
      "Hij liep altijd weg uit de klas, nu niet meer.",
      "een tijdje terug wilde ik niet meer leven en ik weet nog dat ik dat zei. nu gaat het goed",
      "",
      "prima",
    ]) {
      expect(`${level(text)}: ${text}`).toBe(`none: ${text}`);
    }
  });

  test("of a hundred stories written for this test, nearly all danger is flagged and few others are", () => {
    const score = scoreSignals(
      stories.map((story) => story.level),
      stories.map((story) => level(story.text)),
    );
    expect(score.acute.flagged / score.acute.n).toBeGreaterThanOrEqual(0.95);
    expect(score.concern.flagged / score.concern.n).toBeGreaterThanOrEqual(0.9);
    expect(score.none.falseAlarms).toBeLessThanOrEqual(3);
  });

  test("evidence names a readable rule and the passage in the original text", () => {
    const text = "😀 Het gaat wel.\r\nMijn vader slaat me nog steeds met de riem 😢";
    const { level, evidence } = detectSignal(text);
    expect(level).toBe("acute");
    expect(evidence.map((e) => text.slice(e.start, e.end)).join(" ")).toContain("slaat");
    for (const { rule } of evidence) expect(rule).toMatch(/^[a-z][\p{L}\p{N} ,'()]+$/iu);
  });

  test("offsets are inside the text and the answer is the same each time, for any text", () => {
    const words = fc.constantFrom(
      "ik wil",
      "niet meer",
      "leven",
      "slaat me",
      "papa",
      "gister",
      "é\u0301",
      "🙂",
      "\r\n",
      "بابا",
      "\ud83d",
      "dood",
      ".",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: "binary", maxLength: 6 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join(" ");
          const signal = detectSignal(text);
          expect(detectSignal(text)).toEqual(signal);
          expect(signal.level === "none").toBe(signal.evidence.length === 0);
          for (const { start, end } of signal.evidence) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test("the matcher finds what the plain regular expression finds, at word beginnings", () => {
    const patterns = [
      "\\b(?:ik|hij) (?:wil|wou)? ?dood|slaat (?:me|mij)",
      "(?:a|bc?)d+e",
      "\\d\\d kilo",
      "weg(?:gaan)?",
    ];
    const find = matcher(patterns);
    const line = fc.array(
      fc.constantFrom(
        "ik",
        "hij",
        "wil",
        "dood",
        "slaat",
        "me",
        "ade",
        "bcdde",
        "41",
        "kilo",
        "weg",
        "weggaan",
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(line, (list) => {
        const text = list.join(" ");
        const hits = find(text);
        patterns.forEach((pattern, i) => {
          const plain = new RegExp(`(?:^|(?<= ))(?:${pattern})`).test(text);
          expect(hits.some((hit) => hit.pattern === i)).toBe(plain);
        });
      }),
    );
    expect(splitTop("a|b(?:c|d)|[|]")).toEqual(["a", "b(?:c|d)", "[|]"]);
  });

  test("the score counts what was heard and what was false", () => {
    expect(
      scoreSignals(
        ["acute", "acute", "concern", "none", "none"],
        ["acute", "concern", "none", "none", "acute"],
      ),
    ).toEqual({
      acute: { n: 2, flagged: 2, asAcute: 1 },
      concern: { n: 1, flagged: 0 },
      none: { n: 2, falseAlarms: 1, share: 0.5 },
    });
  });
});
