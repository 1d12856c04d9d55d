import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packagePath } from "../../db/paths.ts";
import { layOut, settingFor } from "../../survey-ui/staff/sessions/layout.ts";

const cards = fc.array(
  fc.record({
    title: fc.constantFrom("", "Een titel"),
    text: fc.integer({ min: 1, max: 6000 }).map((n) => "woord ".repeat(n / 6 + 1)),
  }),
  { maxLength: 30 },
);
const area = { whole: 4, half: 2, quarter: 1 };

describe("story cards on paper", () => {
  it("are all there, once, and never more than fits a sheet", () => {
    fc.assert(
      fc.property(cards, fc.constantFrom<2 | 4>(2, 4), (list, perSheet) => {
        const sheets = layOut(list, perSheet);
        const laid = sheets.flat().map((one) => one.card);
        expect(laid).toHaveLength(list.length);
        expect(new Set(laid)).toEqual(new Set(list));
        for (const sheet of sheets) {
          expect(sheet.reduce((sum, one) => sum + area[one.size], 0)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });

  it("have larger letters for shorter stories, and never smaller than can be read across a table", () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.nat(3000), (a, b) => {
        const [short, long] = [Math.min(a, b), Math.max(a, b)].map((n) =>
          settingFor("x ".repeat(n / 2), "half"),
        );
        if (long) expect(short!.points).toBeGreaterThanOrEqual(long.points);
        if (long) expect(long.points).toBeGreaterThanOrEqual(12);
      }),
    );
  });

  it("give a story that is too long for a quarter of a sheet a larger card", () => {
    const [sheet] = layOut([{ title: "", text: "woord ".repeat(220) }], 4);
    expect(sheet![0]!.size).toBe("half");
  });

  it("hold nine in ten of the demo's stories on half a sheet", () => {
    const texts = readFileSync(packagePath("content/stories/starter.jsonl"), "utf8")
      .trim()
      .split("\n")
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const fitting = texts.filter((text) => settingFor(text, "half"));
    expect(fitting.length / texts.length).toBeGreaterThan(0.9);
  });
});
