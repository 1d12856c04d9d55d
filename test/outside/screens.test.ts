import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { SideBySide } from "../../survey-ui/staff/research/learning-tables.tsx";
import { SuggestionList } from "../../survey-ui/staff/research/suggestion-list.tsx";

const all = {
  n: 40,
  suggested: 30,
  both: 24,
  precision: { value: 0.8, low: 0.62, high: 0.9 },
  recall: null,
  f1: null,
};

describe("a researcher in a region with a language model of its own", () => {
  it("sees both engines side by side with numbers, and that there is too little where there is", () => {
    const sideBySide = {
      stories: 25,
      engines: [
        { engine: "ingebouwd", model: "basis-1", all },
        { engine: "lokaal", model: "taalmodel klein, vraag 1", all: { ...all, n: 41 } },
      ],
    };
    const page = renderToStaticMarkup(createElement(SideBySide, { both: sideBySide }));
    expect(page).toMatch(/Naast elkaar, 25 verhalen door beide\s+gelezen/);
    for (const words of ["landelijk model", "taalmodel klein, vraag 1", "0,80", "te weinig", ">41<"])
      expect(page).toContain(words);
  });

  it("reads at a suggestion that a language model made it, also where a coding is like it", () => {
    const reason = "voorgesteld door taalmodel klein; de passage staat letterlijk in het verhaal";
    const one = {
      id: "s",
      themeId: "being-heard",
      valence: "positive" as const,
      start: 0,
      end: 4,
      confidence: 0.5,
      reason,
      engine: "lokaal",
      model: "taalmodel klein, vraag 1",
      state: "open" as const,
      like: { mine: true, coder: "Noor", words: "eindelijk luisterde iemand" },
    };
    const nothing = () => {};
    const page = renderToStaticMarkup(
      createElement(SuggestionList, {
        text: "Fijn zo.",
        open: [one],
        suggestions: [one],
        all: [one],
        readOnly: false,
        ready: true,
        themes: new Map(),
        current: null,
        adjusted: null,
        onCurrent: nothing,
        onAccept: nothing,
        onAdjust: nothing,
        onReject: nothing,
        onTakeUp: nothing,
      }),
    );
    expect(page).toContain(reason);
    expect(page).toContain("eindelijk luisterde iemand");
  });
});
