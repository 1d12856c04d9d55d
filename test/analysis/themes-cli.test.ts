import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { trainGeneric } from "../../analysis/themes/generic.ts";
import { run as analyse } from "../../api/cli/analyse.ts";
import { measure, parseCsv, splitNhs } from "../../api/cli/bench-nhs.ts";
import { run as evaluate } from "../../api/cli/eval.ts";

function io(input: string | Buffer) {
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

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vw-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

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

  it("who names her own stories as --out keeps them, however the file is named", async () => {
    const file = join(folder, "stories.jsonl");
    const link = join(folder, "link.jsonl");
    writeFileSync(file, lines);
    symlinkSync(file, link);
    for (const [verb, out] of [
      [analyse, file],
      [analyse, link],
      [analyse, relative(process.cwd(), file)],
      [evaluate, file],
    ] as const) {
      const { out: said, io: streams } = io("");
      expect(await verb(["--in", file, "--out", out], streams)).toBe(1);
      expect(said.stderr).toBe("--in en --out zijn hetzelfde bestand; geef bij --out een ander.\n");
      expect(readFileSync(file, "utf8")).toBe(lines);
    }
  });

  it("finds at --out all of the outcome or, after a wrong line, what was there before, and nothing beside it", async () => {
    const out = join(folder, "out.jsonl");
    expect(await analyse(["--out", out], io(lines).io)).toBe(0);
    const whole = readFileSync(out, "utf8");
    expect(whole.trim().split("\n").length).toBe(3);
    expect(await analyse(["--out", out], io(`${lines}\n{"id": "d"}`).io)).toBe(1);
    expect(readFileSync(out, "utf8")).toBe(whole);
    expect(await analyse(["--out", join(folder, "new.jsonl")], io(`${lines}\n{`).io)).toBe(1);
    expect(readdirSync(folder)).toEqual(["out.jsonl"]);
    expect(await analyse(["--out", "/dev/null"], io(lines).io)).toBe(0);
  });

  it("who looks at the first lines only, hears of no mistake", async () => {
    const { out, io: streams } = io(lines);
    const shut = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    expect(await analyse([], { ...streams, stdout: shut })).toBe(0);
    expect(out.stderr).toBe("");
  });

  it("hears that the folder of --out is not there, or that it is a folder itself", async () => {
    const { out, io: streams } = io(lines);
    expect(await analyse(["--out", join(folder, "geheim", "out.jsonl")], streams)).toBe(1);
    expect(out.stderr).toBe("De map waarin het bestand moet komen, bestaat niet; controleer het pad.\n");
    const at = io(lines);
    expect(await analyse(["--out", folder], at.io)).toBe(1);
    expect(at.out.stderr).toMatch(/^Dit is een map/);
  });

  it("whose file was saved in another encoding hears which line, instead of losing letters; a line separator inside a text ends no line", async () => {
    const story = (text: string) => JSON.stringify({ id: "a", text });
    const old = Buffer.concat([
      Buffer.from(`\uFEFF${story("één")}\n`),
      Buffer.from(`${story("geheim één")}\n`, "latin1"),
    ]);
    const { out, io: streams } = io(old);
    expect(await analyse([], streams)).toBe(1);
    expect(out.stderr).toBe("Regel 2 is geen geldige UTF-8; sla het bestand op als UTF-8.\n");
    expect(
      out.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).safeText),
    ).toEqual(["één"]);
    const odd = io(story("Eerst dit.\u2028Toen 😀 dat."));
    expect(await analyse([], odd.io)).toBe(0);
    expect(JSON.parse(odd.out.stdout).safeText).toBe("Eerst dit.\u2028Toen 😀 dat.");
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
    const file = join(folder, "stories.jsonl");
    writeFileSync(file, JSON.stringify(story));
    const { out, io: streams } = io("");
    expect(await evaluate(["--in", file], streams)).toBe(0);
    expect(await evaluate(["--in", file, "--out", join(folder, "table.txt")], streams)).toBe(0);
    const table = readFileSync(join(folder, "table.txt"), "utf8");
    expect(out.stdout.split("\n").length).toBe(table.split("\n").length);
    expect(out.stdout).toMatch(/being-heard +1 +1\.00 +1\.00/);
    for (const word of ["experience-expert", "micro", "macro", "valentie", "passage", "person", "snelheid"])
      expect(out.stdout).toContain(word);
    expect(out.stdout).toMatch(
      /^signalen +n +gemeld\nacuut +0 +0 .+\nzorg +0 +0\ngeen +1 +0 +vals alarm: 0\.0 %$/m,
    );
    const fifths = [...out.stdout.matchAll(/^(\d\.\d) tot (\d\.\d) +(\d+) +(\d\.\d\d) +(\d\.\d\d)$/gm)].map(
      (row) => row.slice(1).map(Number) as [number, number, number, number, number],
    );
    expect(fifths.length).toBeGreaterThan(0);
    for (const [from, to, , said] of fifths) {
      expect(said).toBeGreaterThanOrEqual(from);
      expect(said).toBeLessThanOrEqual(to);
    }
    // One theme of those suggested is the coder's.
    expect(fifths.reduce((sum, [, , n, , right]) => sum + n * right, 0)).toBeCloseTo(1, 1);
  });

  it("and hears that stories nobody coded say nothing, instead of reading zeros", async () => {
    const { out, io: streams } = io("");
    const file = join(folder, "stories.jsonl");
    writeFileSync(file, JSON.stringify({ id: "a", text: "Niemand luisterde naar mij." }));
    expect(await evaluate(["--in", file], streams)).toBe(1);
    expect(out).toEqual({
      stdout: "",
      stderr: expect.stringMatching(/^Deze verhalen zijn niet gecodeerd[^\n]+\n$/),
    });
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
