import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { PatternFile } from "../../analysis/themes/patterns.ts";
import { packagePath } from "../../db/paths.ts";
import { patternInWords } from "../../survey-ui/staff/codebook/pattern-words.ts";

it("a researcher reads what a pattern asks for without knowing how patterns are written", () => {
  const read: [string, string][] = [
    ["niet|nooit ~ luister*", "niet of nooit … luister-"],
    ["mocht zelf + kiezen", "mocht … zelf kiezen"],
    [
      "@hulpverlener & weg|vertrokken|gestopt ! weggooi*",
      "een woord uit groep ‘hulpverlener’ en ook weg, vertrokken of gestopt, zonder weggooi-",
    ],
    ["=al ... *pleeg*|*plek|a|b", "al … -pleeg-, -plek, a enz."],
  ];
  for (const [written, said] of read) expect(patternInWords(written)).toBe(said);
  const { themes } = JSON.parse(
    readFileSync(packagePath("content/codebook/1/patterns.json"), "utf8"),
  ) as PatternFile;
  const lines = Object.values(themes).flatMap((sections) => Object.values(sections).flat());
  expect(lines.length).toBeGreaterThan(500);
  expect(lines.filter((line) => /[|*@~=&!+]|\.\.\./.test(patternInWords(line)))).toEqual([]);
});
