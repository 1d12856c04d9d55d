import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { run as evaluate } from "../../api/cli/eval.ts";
import { type Model, refuses, says, startModel, suggestion } from "./model.ts";

const stories = [
  ["Mijn mentor Femke heeft eindelijk naar mij geluisterd.", "eindelijk naar mij geluisterd", "being-heard"],
  ["Ik stond een jaar op de wachtlijst.", "een jaar op de wachtlijst", "waiting-time"],
].map(([text, quote, theme], i) => ({
  id: `s-${i}`,
  text: text!,
  codes: [
    {
      theme,
      valence: i === 0 ? "positive" : "negative",
      start: text!.indexOf(quote!),
      end: text!.indexOf(quote!) + quote!.length,
      quote,
    },
  ],
  identifiers: [],
  signal: "none",
}));

describe("an operator compares the engines with vw eval --engine lokaal", () => {
  let model: Model;
  const folder = mkdtempSync(join(tmpdir(), "vw-eval-"));
  const file = join(folder, "coded.jsonl");
  const names = ["LANGUAGE_MODEL_URL", "LANGUAGE_MODEL_NAME"] as const;
  beforeAll(async () => {
    model = await startModel();
    writeFileSync(file, stories.map((story) => JSON.stringify(story)).join("\n"));
  });
  afterEach(() => {
    for (const name of names) delete process.env[name];
  });
  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await model.close();
  });

  const run = async (...args: string[]) => {
    const out = { stdout: "", stderr: "" };
    const sink = (name: "stdout" | "stderr") =>
      new Writable({
        write(chunk, _encoding, done) {
          out[name] += chunk;
          done();
        },
      });
    const code = await evaluate(["--in", file, ...args], {
      stdin: Readable.from([]),
      stdout: sink("stdout"),
      stderr: sink("stderr"),
    });
    return { code, ...out };
  };
  const set = () => {
    process.env.LANGUAGE_MODEL_URL = model.url;
    process.env.LANGUAGE_MODEL_NAME = "klein";
  };

  it("sees both on the same stories, and how much was invented", async () => {
    set();
    model.does((answer, { body }) =>
      says({
        suggestions: body.messages[1]!.content.includes("wachtlijst")
          ? [
              suggestion("een jaar op de wachtlijst", "waiting-time", "negative"),
              suggestion("ik verzin dit citaat"),
            ]
          : [suggestion("eindelijk naar mij geluisterd", "being-heard")],
      })(answer, undefined as never),
    );
    const { code, stdout } = await run("--engine", "lokaal");
    expect(code).toBe(0);
    expect(stdout).toContain("2 van 2 verhalen door beide gelezen");
    expect(stdout).toMatch(/ingebouwd +taalmodel klein, vraag 1/);
    expect(stdout).toMatch(/^waiting-time +1 .+ 1\.00 {2}1\.00 {2}1\.00$/m);
    expect(stdout).toMatch(/^passage raakt .* 1\.00 \(2 van 2\)$/m);
    expect(stdout).toContain("weggegooid 1 citaten die niet in het verhaal staan");
    // The name was made safe before it was sent, and the passage found back behind it in the original.
    expect(JSON.stringify(model.received)).not.toContain("Femke");
  });

  it("sees which stories it could not read; they count for neither", async () => {
    set();
    model.does((answer, { body }) =>
      body.messages[1]!.content.includes("wachtlijst")
        ? refuses(400)(answer, undefined as never)
        : says({ suggestions: [] })(answer, undefined as never),
    );
    const { code, stdout } = await run("--engine", "lokaal");
    expect(code).toBe(0);
    expect(stdout).toContain(
      "1 van 2 verhalen door beide gelezen; niet door het taalmodel: 1x het weigerde de vraag",
    );
    expect(stdout).toMatch(/^waiting-time +0 /m);
  });

  it("gets one line when there is no model, when it is not there, or when the question is wrong", async () => {
    const without = await run("--engine", "lokaal");
    expect([without.code, without.stdout]).toEqual([1, ""]);
    expect(without.stderr).toContain("LANGUAGE_MODEL_URL");
    expect((await run("--engine", "wolk")).stderr).toContain("--engine: lokaal");
    set();
    model.does(refuses(429, { "retry-after": "3600" }));
    const down = await run("--engine", "lokaal");
    expect([down.code, down.stdout]).toEqual([1, ""]);
    expect(down.stderr).toBe("Het taalmodel is er niet: het is te druk; er is niets gemeten.\n");
    model.does(refuses(404));
    const unknown = await run("--engine", "lokaal");
    expect([unknown.code, unknown.stdout]).toEqual([1, ""]);
    expect(unknown.stderr).toContain("kent dit adres of dit model niet (LANGUAGE_MODEL_URL");
    process.env.LANGUAGE_MODEL_URL = "http://203.0.113.7/v1";
    const refused = await run("--engine", "lokaal");
    expect(refused.code).toBe(1);
    expect(refused.stderr).not.toContain("203.0.113.7");
  });
});
