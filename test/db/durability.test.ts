import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { type Db, openDb } from "../../db/client.ts";
import { links } from "../links.ts";
import { type Program, vw } from "../program.ts";
import { withDatabase } from "../server.ts";

/** Links to kill the server on, made before it starts. */
async function invite(db: Db): Promise<string[]> {
  // The servers here go by the real clock: their wave has to be open whenever the test is run.
  await db.asOwner((tx) =>
    tx.execute(sql`update wave set ends_on = '2099-12-31', closed = false where id = '2026-2'`),
  );
  const codes = await links(db, { count: 10, expiresOn: "2099-12-31" });
  await db.close();
  return codes;
}

describe.each(["embedded", "server"] as const)("kill -9 during saving (%s)", (kind) => {
  let dir = "";
  let env: Record<string, string> = {};
  let codes: string[] = [];
  let drop = async () => {};

  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), "vw-kill-"));
    if (kind === "embedded") {
      cpSync(inject("embeddedTemplate"), dir, { recursive: true });
      env = { DATA_DIR: dir };
      codes = await invite(await openDb({ dir }));
    } else {
      const admin = postgres(inject("serverUrl"), { max: 1 });
      const name = `vw_kill_${process.pid}`;
      await admin.unsafe(`create database ${name} template ${inject("serverTemplate")}`);
      drop = async () => {
        await admin.unsafe(`drop database ${name} with (force)`);
        await admin.end();
      };
      env = { DATABASE_URL: withDatabase(inject("serverUrl"), name) };
      codes = await invite(await openDb({ url: env.DATABASE_URL!, poolSize: 1 }));
    }
  });
  afterAll(async () => {
    await drop();
    rmSync(dir, { recursive: true, force: true });
  });

  it("loses nothing that was acknowledged, ten times over", async () => {
    let server = await start(env);
    for (const [round, code] of codes.entries()) {
      // Somewhere among the saves: each round after another number of them, and another moment later.
      const enough = 2 + round;
      let killed: Promise<unknown> | undefined;
      const acknowledged = await save(server.address, code, (seq) => {
        if (seq === enough)
          setTimeout(() => {
            killed = server.program.signal("SIGKILL");
          }, round);
      });
      await killed;
      server = await start(env);
      const answer = await fetch(`${server.address}/api/v/${code}`);
      const kept = (await answer.json()) as { seq: number; answers: { story?: string } };
      expect(acknowledged).toBeGreaterThanOrEqual(enough);
      expect(kept.seq).toBeGreaterThanOrEqual(acknowledged);
      expect(kept.answers.story).toBe(storyAt(kept.seq));
    }
    // And what was kept can be sent: the link still works, once.
    const complete = () =>
      fetch(`${server.address}/api/v/${codes[0]}/complete`, {
        method: "POST",
        headers: { "content-type": "application/json", origin: server.address },
        body: JSON.stringify({ answers: { story: "Het is goed gekomen, na drie keer opnieuw." } }),
      });
    expect((await complete()).status).toBe(200);
    await server.program.signal("SIGKILL");
    server = await start(env);
    expect((await complete()).status).toBe(410);
    expect(await server.program.signal("SIGTERM")).toBe(0);
  });
});

const storyAt = (seq: number) => `Letter voor letter ${"x".repeat(seq)}`;

/** Saves as fast as a very quick thumb, until the server is gone. @returns the last number acknowledged */
async function save(address: string, code: string, told: (seq: number) => void): Promise<number> {
  for (let seq = 1; ; seq++) {
    try {
      const answer = await fetch(`${address}/api/v/${code}/answers`, {
        method: "PUT",
        headers: { "content-type": "application/json", origin: address },
        body: JSON.stringify({ seq, answers: { story: storyAt(seq) } }),
      });
      if (answer.status !== 200) throw new Error(`refused: ${answer.status}`);
      await answer.arrayBuffer();
      told(seq);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith("refused")) throw error;
      return seq - 1;
    }
  }
}

async function start(env: Record<string, string>): Promise<{ program: Program; address: string }> {
  const onServer = env.DATABASE_URL !== undefined;
  const program = vw([onServer ? "serve" : "demo"], { ...env, PORT: "0", LOG_LEVEL: "info" });
  const [, address] = await program.says(onServer ? /"address":"([^"]+)"/ : /draait op (http:\S+)/);
  return { program, address: address! };
}
