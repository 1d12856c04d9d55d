import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { longSteps, steps } from "../../api/steps/index.ts";
import { packagePath } from "../../db/paths.ts";
import { pieces } from "../../survey-ui/parts/marked.tsx";
import { deedName, deeds } from "../../survey-ui/texts/deeds.ts";
import { languageText } from "../../survey-ui/texts/languages.ts";
import { stepNames } from "../../survey-ui/texts/steps.ts";

function sources(dir: string, kind: RegExp): string[] {
  return readdirSync(packagePath(dir), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? sources(join(dir, entry.name), kind)
      : kind.test(entry.name)
        ? [join(dir, entry.name)]
        : [],
  );
}

describe("the words of the staff screens", () => {
  it("name every deed the server writes in its log, and none that it does not", () => {
    const server = ["api", "db"]
      .flatMap((dir) => sources(dir, /\.ts$/))
      .map((file) => readFileSync(packagePath(file), "utf8"));
    const written = new Set(
      server.flatMap((text) => [
        ...[...text.matchAll(/\baction:\s*"([a-z.-]+)"/g)].map((m) => m[1]!),
        ...[...text.matchAll(/\baction:[^,\n]*\?\s*"([a-z.-]+)"\s*:\s*"([a-z.-]+)"/g)].flatMap((m) => [
          m[1]!,
          m[2]!,
        ]),
      ]),
    );
    expect(written.size).toBeGreaterThan(30);
    for (const action of written) expect(deedName(action), action).not.toBe(action);
    const everything = server.join("\n");
    expect(Object.keys(deeds).filter((action) => !everything.includes(`"${action}"`))).toEqual([]);
  });

  it("tell a researcher and safeguarding which stories no machine has read", () => {
    expect(languageText("other")).toContain("niet door de computer gelezen");
    for (const read of ["nl", "en", "tr", "pl", "uk", "ar", "fa"])
      expect(languageText(read)).not.toContain("computer");
  });

  it("name every step of the journey", () => {
    expect(Object.keys(stepNames).sort()).toEqual(Object.keys({ ...steps, ...longSteps }).sort());
  });
});

describe("marks in a text", () => {
  it("may overlap; the pieces put together are the text, and each carries all of its marks", () => {
    const text = "🙂 Sanne woont in Rietmonde, Sanne lacht";
    const marks = [
      { id: "a", start: 3, end: 8 },
      { id: "b", start: 0, end: 18 },
      { id: "c", start: 18, end: 27 },
      { id: "buiten", start: 30, end: 900 },
      { id: "leeg", start: 5, end: 5 },
    ];
    const cut = pieces(text, marks);
    expect(cut.map((piece) => text.slice(piece.start, piece.end)).join("")).toBe(text);
    for (const piece of cut) {
      expect(piece.marks.map((mark) => mark.id).sort()).toEqual(
        marks
          .filter(
            (mark) =>
              mark.start < mark.end &&
              mark.start <= piece.start &&
              Math.min(mark.end, text.length) >= piece.end,
          )
          .map((mark) => mark.id)
          .sort(),
      );
    }
    expect(cut.find((piece) => piece.start === 3)!.marks.map((mark) => mark.id)).toEqual(["a", "b"]);
  });
});
