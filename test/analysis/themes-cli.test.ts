import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { trainGeneric } from "../../analysis/themes/generic.ts";
import { run as analyse } from "../../api/cli/analyse.ts";
import { measure, parseCsv, splitNhs } from "../../api/cli/bench-nhs.ts";
import { run as evaluate } from "../../api/cli/eval.ts";

function io(input: string) {
  const out = { stdout: "", stderr: "" };
  const sink = (name: "stdout" | "stderr") =>
    new Writable({
      write(chunk, _encoding, done) {
        out[name] += chunk;
        done();
      },
    });
  return { out, io: { stdin: Readable.from([input]), stdout: sink("stdout"), stderr: sink("stderr") } };
}

describe("a researcher runs vw analyse", () => {
  const stories = [
    { id: "a", text: "Mijn mentor Femke 😀 ging weg. Niemand had het gezegd!", respondent: "jeugdige" },
    { id: "b", text: "" },
    { id: "c", text: "Ze hadden alles al besloten toen ik, Yusuf, binnenkwam." },
  ];
  const lines = stories.map((s) => JSON.stringify(s)).join("\r\n");

  it("gets one line a story, same order, offsets into the original text, names out of the safe text", async () => {
    const { out, io: streams } = io(lines);
    expect(await analyse([], streams)).toBe(0);
    const results = out.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(results.map((r) => r.id)).toEqual(["a", "b", "c"]);
    for (const [i, result] of results.entries()) {
      const { text } = stories[i]!;
      for (const found of result.identifiers) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(result.safeText).not.toContain(found.text);
      }
      for (const { start, end } of result.suggestions) expect(text.slice(start, end).trim()).not.toBe("");
      expect(result.signal.level).toBe("none");
    }
    expect(results[0].safeText).toContain("[persoon 1]");
    const decided = results[2].suggestions.find((s: { theme: string }) => s.theme === "equal-collaboration");
    expect(stories[2]!.text.slice(decided.start, decided.end)).toContain("besloten");
  });

  it.each([
    [`${lines}\n{"id": "d", "text": "geheim`, "Regel 4"],
    [`{"id": "d", "tekst": "geheim"}`, "Regel 1"],
    [`"geheim"`, "Regel 1"],
    [`\n\n{"text": "geheim"}`, "Regel 3"],
  ])("gets one line that names the wrong line and repeats nothing of it", async (input, says) => {
    const { out, io: streams } = io(input);
    expect(await analyse([], streams)).toBe(1);
    expect(out.stderr.trim().split("\n").length).toBe(1);
    expect(out.stderr).toContain(says);
    expect(out.stderr).not.toContain("geheim");
  });

  it("gets one line for an option or a file that isn't there", async () => {
    for (const args of [
      ["--geheim"],
      ["--in", "/nergens/geheim.jsonl"],
      ["--model", "/nergens/geheim.json"],
    ]) {
      const { out, io: streams } = io("");
      expect(await analyse(args, streams)).toBe(1);
      expect(out.stderr.trim().split("\n").length).toBe(1);
      expect(out.stderr).not.toContain("geheim");
    }
  });
});

describe("a researcher runs vw eval", () => {
  it("and reads a table with every theme, identifiers, signals and speed", async () => {
    const text = "Niemand luisterde naar mij. Steeds weer een nieuwe begeleider, nu Roos.";
    const story = {
      id: "a",
      text,
      codes: [{ theme: "being-heard", valence: "negative", start: 0, end: 27, quote: text.slice(0, 27) }],
      identifiers: [{ type: "person", start: 66, end: 70, text: "Roos" }],
      signal: "none",
    };
    const folder = mkdtempSync(join(tmpdir(), "vw-"));
    const file = join(folder, "stories.jsonl");
    writeFileSync(file, JSON.stringify(story));
    const { out, io: streams } = io("");
    expect(await evaluate(["--in", file], streams)).toBe(0);
    expect(await evaluate(["--in", file, "--out", join(folder, "table.txt")], streams)).toBe(0);
    const table = readFileSync(join(folder, "table.txt"), "utf8");
    rmSync(folder, { recursive: true });
    expect(out.stdout.split("\n").length).toBe(table.split("\n").length);
    expect(out.stdout).toMatch(/being-heard +1 +1\.00 +1\.00/);
    for (const word of [
      "experience-expert",
      "micro",
      "macro",
      "valentie",
      "passage",
      "person",
      "signalen",
      "snelheid",
    ])
      expect(out.stdout).toContain(word);
  });

  it("and hears in one line what is wrong", async () => {
    const { out, io: streams } = io("");
    expect(await evaluate(["--folds", "1"], streams)).toBe(1);
    expect(out.stderr).toContain("--folds");
  });
});

describe("the trainable path on other material", () => {
  const csv = [
    "FFT question,FFT answer,Comment sentiment,Not assigned,Parking,Staff,Labelling not possible",
    ...Array.from({ length: 60 }, (_, i) => [
      `What was good?,"The nurses were kind, case ${i}",1,,,1,`,
      `How could we improve?,"No space to ""park"" my car ${i}",5,,1,,`,
    ]).flat(),
    "What was good?,The nurses were kind case 0,1,,,1,",
    "What was good?,cannot be labelled,1,,,1,1",
  ].join("\r\n");

  it("follows the protocol: duplicates and unlabelled rows out, test rows by hash", () => {
    const { train, test, labels } = splitNhs(parseCsv(csv));
    expect(labels).toBe(2);
    expect(train.length + test.length).toBe(121);
    expect(test.length).toBeGreaterThan(5);
    expect(train.every((row) => !test.some((t) => t.text === row.text))).toBe(true);
  });

  it("learns what is there to learn", () => {
    const { train, test } = splitNhs(parseCsv(csv));
    expect(measure(trainGeneric(train), test).micro).toBeGreaterThan(0.95);
  });

  it("refuses another file in one sentence", () => {
    expect(() => splitNhs(parseCsv("a,b\n1,2"))).toThrow(/andere kolommen/);
  });
});
