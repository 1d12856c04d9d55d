import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { packagePath } from "../../db/paths.ts";
import { vw } from "../program.ts";

let home = "";
let env: Record<string, string> = {};
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "vw-cli-"));
  cpSync(inject("embeddedTemplate"), join(home, "data"), { recursive: true });
  env = { DATA_DIR: join(home, "data"), PORT: "0" };
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs a verb to its end. */
async function run(args: string[], extra: Record<string, string> = {}, input?: string) {
  const program = vw(args, { ...env, ...extra }, input);
  const code = await program.ends();
  return { code, out: program.out(), errors: program.errors() };
}

const oneLine = /^[^\n]+\n$/;

describe("an operator", () => {
  it("reads which verbs there are, and what each does", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    for (const verb of ["demo", "serve", "admin", "import", "verify", "bench", "analyse", "eval", "train"]) {
      expect(out).toContain(`  ${verb}`);
      const told = await run([verb, "--help"]);
      expect([verb, told.code]).toEqual([verb, 0]);
      expect(told.out).toContain(`vw ${verb}`);
    }
    expect((await run(["bench", "nhs", "--help"])).out).toMatch(/^vw bench nhs BESTAND/);
  });

  it("hears of every wrong setting in one line, without its value", async () => {
    const { code, errors } = await run(["demo"], { PORT: "geheim-abc", LOG_LEVEL: "hard" });
    expect(code).toBe(1);
    expect(errors).toMatch(oneLine);
    expect(errors).toMatch(/PORT.*LOG_LEVEL/);
    expect(errors).not.toContain("geheim-abc");
  });

  it("who forgets --in before a file is told so, and does not get the figures of another", async () => {
    const { code, out, errors } = await run(["eval", "eigen-verhalen.jsonl"]);
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(errors).toMatch(/^[^\n]*een waarde te veel[^\n]*\n$/);
    expect(errors).not.toContain("eigen-verhalen");
  });

  it("cannot serve in production without a server", async () => {
    const { code, errors } = await run(["serve"]);
    expect(code).toBe(1);
    expect(errors).toMatch(/^[^\n]*DATABASE_URL[^\n]*\n$/);
  });

  it("brings in stories, all or none", async () => {
    const good = (i: number) =>
      JSON.stringify({ text: `Verhaal ${i}: Sanne van de groep belde mij elke dag.`, permission: "session" });
    const wrong = await run(
      [
        "import",
        "--region",
        "demo",
        "--provider",
        "Tegenstroom Jeugdpraktijk",
        "--segment",
        "4",
        "--wave",
        "2026-2",
      ],
      {},
      `${good(1)}\n{"text": 7}\n`,
    );
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toMatch(/^Regel 2: text [^\n]+Er is niets opgeslagen\.\n$/);
    const file = join(home, "stories.jsonl");
    writeFileSync(file, `${[1, 2, 3].map(good).join("\n")}\n`);
    const args = ["import", "--region", "demo", "--in", file, "--provider", "Tegenstroom Jeugdpraktijk"];
    const right = await run([...args, "--segment", "4", "--wave", "2026-2"]);
    expect(right).toMatchObject({ code: 0, out: "3 verhalen zijn binnen en wachten op controle.\n" });
    const elsewhere = await run([...args, "--segment", "5", "--wave", "2026-2"]);
    expect(elsewhere.errors).toMatch(/werkt niet in dit segment/);
  });

  it("makes the first administrator, once, with a password that is shown once", async () => {
    const args = ["admin", "create", "--region-file", packagePath("content/regions/second.json")];
    const person = ["--name", "Jo Beheer", "--email", "jo@example.invalid"];
    const made = await run([...args, ...person]);
    expect(made.code).toBe(0);
    expect(made.out).toMatch(/\n {2}[a-z]+-[a-z]+-[a-z]+\n/);
    const again = await run([...args, ...person]);
    expect(again).toMatchObject({ code: 1, out: "", errors: "Met dit e-mailadres is er al een account.\n" });
    const nowhere = await run([
      "admin",
      "create",
      "--region",
      "nergens",
      ...person.slice(0, 3),
      "x@example.invalid",
    ]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.errors).toMatch(/^Deze regio is er nog niet[^\n]+\n$/);
  });

  it("checks the audit log", async () => {
    expect(await run(["verify"])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Het logboek is heel: \d+ regels\.\n$/),
    });
  });
});

describe("the demo", () => {
  it("says where each role goes in, is a demo on every page, keeps a second process out, and stops gracefully", async () => {
    const dir = join(home, "fresh");
    const demo = vw(["demo"], { DATA_DIR: dir, PORT: "0" });
    const [, address] = await demo.says(/draait op (http:\/\/127\.0\.0\.1:\d+)/);
    const [, port] = await demo.says(
      /Op een echte telefoon.* PORT=(\d+) HOST=\S+ PUBLIC_URL=http:\/\/<deze computer>:\1 /,
    );
    expect(new URL(address!).port).toBe(port);
    const link = (name: string) => demo.out().match(new RegExp(`${name}\\s+(http\\S+)`))![1]!;

    const second = await run(["verify"], { DATA_DIR: dir });
    expect(second.code).toBe(1);
    expect(second.errors).toMatch(/^Een andere Vertelwijzer gebruikt [^\n]+DATA_DIR[^\n]+\n$/);

    const phone = await (await fetch(link("Jongere, 12 tot 16 \\(telefoon\\)"))).text();
    expect(phone).toMatch(/demo/i);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);

    const enter = await fetch(link("Onderzoeker"), { redirect: "manual" });
    const cookie = enter.headers.get("set-cookie")!.split(";")[0]!;
    const stories = (await (await fetch(`${address}/api/stories`, { headers: { cookie } })).json()) as {
      counts: Record<string, number>;
    };
    expect(stories.counts.review).toBe(50);
    expect(stories.counts.coded! + stories.counts.withheld!).toBe(1320);
    expect(await demo.signal("SIGTERM")).toBe(0);
    expect(await run(["verify"], { DATA_DIR: dir })).toMatchObject({ code: 0 });
  });
});
