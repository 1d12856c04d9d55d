import { describe, expect, it } from "vitest";
import { evaluateThemes } from "../../analysis/evaluate.ts";
import type { Suggestion, Valence } from "../../analysis/types.ts";

const code = (theme: string, start: number, end: number, valence: Valence = "negative") => ({
  theme,
  valence,
  start,
  end,
  quote: "",
});
const made = (theme: string, start: number, end: number, valence: Valence = "negative"): Suggestion => ({
  theme,
  valence,
  start,
  end,
  confidence: 0.5,
  source: "model",
  reason: "",
});

describe("suggestions are measured against a coder", () => {
  const themes = ["safety", "education", "expertise"];
  const result = evaluateThemes(
    [
      { codes: [code("safety", 0, 10), code("safety", 20, 30, "positive")] },
      { codes: [code("safety", 0, 10), code("education", 0, 10)] },
      { codes: [] },
    ],
    [[made("safety", 25, 28, "positive")], [made("safety", 11, 20, "positive")], [made("education", 0, 5)]],
    themes,
  );

  it("per story and theme, once", () => {
    expect(result.themes[0]).toMatchObject({ n: 2, precision: 1, recall: 1, f1: 1 });
    expect(result.themes[1]).toMatchObject({ n: 1, precision: 0, recall: 0, f1: 0 });
    expect(result.micro).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
  });

  it("macro leaves out a theme that no story has", () => expect(result.macro).toBe(0.5));

  it("valence is judged at the passage, passages by touching", () => {
    expect(result.valence).toEqual({ n: 2, right: 1 });
    expect(result.overlap).toMatchObject({ n: 2, right: 1 });
  });
});
