import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { takeLock } from "../../db/lock.ts";

describe("the lock on the data directory", () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "vw-lock-"));
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  it("lets one in, tells the second in one line what to do, and opens again after release", () => {
    const lock = takeLock(dir);
    expect(() => takeLock(dir)).toThrow(/^Een andere Vertelwijzer gebruikt .+DATA_DIR.+$/);
    lock.release();
    takeLock(dir).release();
  });

  it("takes over from a process that was killed", async () => {
    const child = spawn(process.execPath, ["-e", "setInterval(()=>{},1000)"]);
    await new Promise((started) => child.once("spawn", started));
    child.kill("SIGKILL");
    await new Promise((gone) => child.once("exit", gone));
    writeFileSync(join(dir, "lock"), JSON.stringify({ pid: child.pid, born: "123" }));
    takeLock(dir).release();
  });

  it("takes over when the number was given to another process since", () => {
    writeFileSync(join(dir, "lock"), JSON.stringify({ pid: process.pid, born: "1" }));
    takeLock(dir).release();
  });
});
