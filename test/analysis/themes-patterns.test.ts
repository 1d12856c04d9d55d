import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createEngine } from "../../analysis/themes/engine.ts";
import { compilePatterns, PatternError, type PatternFile } from "../../analysis/themes/patterns.ts";
import { prepare } from "../../analysis/themes/prepare.ts";
import { themeIds } from "../../api/cli/content.ts";
import { packagePath } from "../../db/paths.ts";

function hits(line: string, text: string, groups: Record<string, string[]> = {}): number {
  const set = compilePatterns({ version: 1, groups, themes: { safety: { any: [line] } } });
  const prepared = prepare(text);
  return prepared.units.flatMap((unit) => set.match(prepared.words, unit.from, unit.to)).length;
}

describe("a researcher writes a pattern", () => {
  it("and it finds the other forms of a word", () => {
    expect(hits("luisteren", "er werd geluisterd")).toBe(1);
    expect(hits("=luisteren", "er werd geluisterd")).toBe(0);
  });

  it("with a wildcard at either end, or both", () => {
    expect(hits("wachtlijst*", "drie wachtlijsten verder")).toBe(1);
    expect(hits("*begeleidster", "mijn groepsbegeleidster")).toBe(1);
    expect(hits("*pleeg*", "in een netwerkpleeggezin")).toBe(1);
  });

  it("with words in order, near, next to each other, or anywhere", () => {
    expect(hits("al besloten", "ze hadden het al zonder mij besloten")).toBe(1);
    expect(hits("besloten al", "ze hadden het al besloten")).toBe(0);
    expect(hits("al + besloten", "ze hadden al zonder mij besloten")).toBe(0);
    expect(hits("al besloten", "al had ik daar nog heel lang over willen praten, ze hadden besloten")).toBe(
      0,
    );
    expect(hits("al ... besloten", "al had ik er nog lang over willen praten hoor, ze hadden besloten")).toBe(
      1,
    );
    expect(hits("besloten & zonder mij", "zonder mij is het besloten")).toBe(1);
  });

  it("with words that must not be there", () => {
    expect(hits("serieus genomen ! niet|nooit", "ik werd serieus genomen")).toBe(1);
    expect(hits("serieus genomen ! niet|nooit", "ik werd niet serieus genomen")).toBe(0);
  });

  it("with a group, in chat spelling, and never across two sentences", () => {
    expect(hits("@hulp & weg", "Mijn mentor is weg.", { hulp: ["mentor", "voogd"] })).toBe(1);
    expect(hits("@hulp & weg", "Mijn mentor belde. Toen ging ik weg.", { hulp: ["mentor", "voogd"] })).toBe(
      0,
    );
    expect(hits("gewoon niet", "ze kwam gwn niet")).toBe(1);
  });

  it("and a coder reads which words of the text it was found by", () => {
    const reason = (line: string, text: string) =>
      createEngine({ patterns: { version: 1, groups: {}, themes: { safety: { any: [line] } } } }).suggest(
        text,
      )[0]?.reason;
    expect(reason("niet|nooit luisteren", "Er werd niet naar mij geluisterd, ze luisterde amper.")).toBe(
      "patroon: niet|nooit luisteren, door: ‘niet … geluisterd’",
    );
    // Of a word that is tried twice, the place that holds; parts in the order of the text; words beside each other as they stand.
    expect(reason("al + besloten", "Ze hadden al eerder al besloten.")).toContain("door: ‘al besloten’");
    expect(reason("besloten & zonder + mij ! nooit", "Zonder mij is het besloten.")).toContain(
      "door: ‘zonder mij … besloten’",
    );
    expect(reason("persoon & weg", "[persoon 1] is weg.")).toMatch(/door: ‘weg’$/);
  });

  it.each([
    ["besluit* &", "woord"],
    ["~ mij", "staat niet tussen"],
    ["mij ~", "eindigt"],
    ["@onbekend weg", "bestaat niet"],
    ["be*sluit", "begin of eind"],
    [" ", "lege regel"],
  ])("and a mistake in it is named with its place: %s", (line, says) => {
    const wrong = () =>
      compilePatterns({ version: 1, groups: {}, themes: { safety: { negative: ["bang", line] } } });
    expect(wrong).toThrow(PatternError);
    expect(wrong).toThrow(/Thema safety, negative, regel 2/);
    expect(wrong).toThrow(says);
  });

  it("and a theme that isn't in the codebook is refused", () => {
    expect(() => compilePatterns({ version: 1, groups: {}, themes: { geluk: {} } }, themeIds)).toThrow(
      "geluk",
    );
    expect(() =>
      compilePatterns({
        version: 1,
        groups: {},
        themes: { safety: { neutral: [] } },
      } as unknown as PatternFile),
    ).toThrow("neutral");
  });
});

describe("a file that nobody needs", () => {
  const of = (groups: Record<string, string[]>, lines: string[] = []) =>
    compilePatterns({ version: 1, groups, themes: { safety: { any: lines } } });
  const many = (n: number, make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i));

  it("is refused with what to do, before it can keep a storyteller waiting", () => {
    expect(() => of({ a: many(301, (i) => `*abcd${i}*`) })).toThrow("aan beide kanten");
    expect(() => of({}, [many(301, (i) => `*abcd${i}*`).join("|")])).toThrow("aan beide kanten");
    // However they are written: a group that is named again counts again.
    const inner = many(30, (i) => `*abcd${i}*`);
    const withInner = many(11, (i) => `@g|woord${i}`);
    expect(() => of({ g: inner }, withInner)).toThrow("aan beide kanten");
    const withGroup = many(70, (i) => `@g|woord${i}`);
    expect(() => of({ g: many(900, (i) => `a${i}`) }, withGroup)).toThrow("te veel woorden");
    expect(() =>
      of(
        {},
        many(3001, (i) => `woord${i}`),
      ),
    ).toThrow("regels");
    expect(
      of(
        { a: many(300, (i) => `*abcd${i}*`) },
        many(400, (i) => `woord${i}`),
      ).patterns,
    ).toHaveLength(400);
  });
});

describe("without a model, a theme goes by its patterns alone", () => {
  const engine = createEngine({
    patterns: {
      version: 1,
      groups: {},
      themes: {
        "equal-collaboration": { positive: ["mocht ~ zelf ~ kiezen"] },
        "being-heard": { negative: ["niemand ~ serieus", "drie keer ~ vertellen"] },
      },
    },
  });
  const toneOf = (text: string) => engine.suggest(text).map(({ theme, valence }) => `${theme} ${valence}`);

  it("and what a line says is the opposite under a denial it does not ask for itself", () => {
    expect(toneOf("Ik mocht zelf een begeleider kiezen.")).toEqual(["equal-collaboration positive"]);
    expect(toneOf("Ik mocht niks zelf kiezen.")).toEqual(["equal-collaboration negative"]);
    expect(toneOf("Ik kon het niet alleen, maar ik mocht zelf kiezen.")).toEqual([
      "equal-collaboration positive",
    ]);
    expect(toneOf("Ik kon niet slapen, ik mocht zelf kiezen hoe laat.")).toEqual([
      "equal-collaboration positive",
    ]);
    expect(toneOf("Niemand nam mij serieus.")).toEqual(["being-heard negative"]);
    expect(toneOf("Ik moest het drie keer vertellen.")).toEqual(["being-heard negative"]);
    expect(toneOf("Ik hoefde het geen drie keer te vertellen.")).toEqual(["being-heard positive"]);
  });
});

describe("the codebook's own patterns", () => {
  const file = JSON.parse(
    readFileSync(packagePath("content/codebook/1/patterns.json"), "utf8"),
  ) as PatternFile;
  const set = compilePatterns(file, themeIds);
  const themesIn = (text: string) => {
    const prepared = prepare(text);
    return prepared.units.flatMap((unit) =>
      set
        .match(prepared.words, unit.from, unit.to)
        .map(({ pattern }) => `${pattern.theme} ${pattern.valence}`),
    );
  };

  it("compile, for every theme, with ways to be glad and to miss it", () => {
    for (const theme of themeIds) {
      expect(file.themes[theme]?.positive?.length, theme).toBeGreaterThan(2);
      expect(file.themes[theme]?.negative?.length, theme).toBeGreaterThan(2);
    }
  });

  const cases = JSON.parse(readFileSync(packagePath("test/cases/themes-patterns.json"), "utf8")) as [
    string,
    string,
  ][];
  it.each(cases)("hear in %j: %s", (text, expected) => {
    expect(themesIn(text)).toContain(expected);
  });

  it("match in linear time: 100 KB of one word is no trouble", () => {
    const text = "niet besloten al mij zonder ".repeat(4000);
    const prepared = prepare(text);
    const found = prepared.units.map((unit) => set.match(prepared.words, unit.from, unit.to));
    expect(found.length).toBeGreaterThan(100);
    expect(Math.max(...prepared.units.map((u) => u.to - u.from))).toBeLessThanOrEqual(60);
  });
});
