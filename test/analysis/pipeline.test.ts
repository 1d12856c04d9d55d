import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/pipeline.ts";
import { engineFrom } from "../../api/cli/content.ts";
import { shippedSignals } from "../../api/signals.ts";

describe("what a storyteller says last, after 100 KB of anything", () => {
  const engine = engineFrom();
  it.each(["mijn vader slaat mij. ", "Sanne de Wit en ", "e\u0301", "a\u200b", "\n"])(
    "%j is read by every part like the rest",
    (piece) => {
      const last = "Ik wil dood. Mijn mentor Femke Yilmaz luisterde nooit naar mij.";
      const text = `${piece.repeat(Math.ceil(100_000 / piece.length))}.\n\n${last}`;
      const { safeText, identifiers, suggestions, signal } = analyse(
        { id: "a", text },
        engine,
        {},
        shippedSignals(),
      );
      expect(safeText).toMatch(/Ik wil dood\. Mijn mentor \[persoon \d\] luisterde nooit naar mij\.$/);
      expect(identifiers.at(-1)!.text).toBe("Femke Yilmaz");
      expect(signal.evidence.length === 0).toBe(signal.level === "none");
      for (const { start, end } of [...identifiers, ...suggestions, ...signal.evidence])
        expect(text.slice(start, end).trim()).not.toBe("");
    },
  );
});
