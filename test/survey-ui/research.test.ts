import { describe, expect, it } from "vitest";
import type { CodingTheme } from "../../api/contract/codings.ts";
import { loadCodebook } from "../../db/content.ts";
import { codingMarks } from "../../survey-ui/staff/research/coding-marks.ts";
import { findThemes } from "../../survey-ui/staff/research/theme-chooser.tsx";
import { confidenceText } from "../../survey-ui/staff/research/words.ts";

const themes: CodingTheme[] = loadCodebook().themes;

describe("a researcher types a few letters", () => {
  it.each([
    ["geh", "being-heard"],
    ["klik", "relationship"],
    ["vaste", "continuity"],
    ["wacht", "waiting-time"],
    ["lotgenoten", "peer-contact"],
    ["op maat", "tailored-help"],
    ["VEILIG", "safety"],
  ])("%s gives %s first", (typed, theme) => {
    expect(findThemes(themes, typed)[0]?.id).toBe(theme);
  });

  it("nothing typed gives the whole book, nonsense gives nothing", () => {
    expect(findThemes(themes, " ")).toHaveLength(22);
    expect(findThemes(themes, "qqqq")).toEqual([]);
  });
});

describe("marks on the coding desk", () => {
  const coding = (id: string, start: number, end: number) => ({
    id,
    themeId: "safety",
    valence: "negative" as const,
    start,
    end,
    coder: "Noor",
    mine: true,
    suggestionId: null,
    quoted: false,
  });
  const byId = new Map(themes.map((theme) => [theme.id, theme]));

  it("codings that overlap get lines of their own; a suggestion never looks like a coding", () => {
    const marks = codingMarks(
      [coding("a", 0, 20), coding("b", 5, 10), coding("c", 20, 30)],
      [
        {
          id: "s",
          themeId: "safety",
          valence: "negative",
          start: 0,
          end: 5,
          confidence: 0.5,
          reason: "patroon: x",
          engine: "ingebouwd",
          model: "basis-1",
          like: null,
          state: "open",
        },
      ],
      byId,
      null,
      null,
    );
    const lines = marks.slice(0, 3).map((mark) => Object.keys(mark.style ?? {}));
    expect(lines).toEqual([["--rs-line-0"], ["--rs-line-1"], ["--rs-line-0"]]);
    expect(marks[3]).toMatchObject({ className: "rs-suggested" });
    expect(marks[3]!.className).not.toContain("rs-coded");
    expect(marks[3]!.label).toContain("voorstel van de computer");
  });
});

it("confidence is said in words that go down with the number", () => {
  expect([0.9, 0.7, 0.5, 0.2].map(confidenceText)).toEqual([
    "vrij zeker",
    "waarschijnlijk",
    "mogelijk",
    "onzeker",
  ]);
});
