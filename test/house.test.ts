import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { packagePath } from "../db/paths.ts";

/** Runs a tool of the house; its complaints are the message of a failing test. */
function run(tool: string, ...args: string[]): string {
  const done = spawnSync(packagePath("node_modules/.bin", tool), args, {
    cwd: packagePath(),
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0" },
  });
  return done.status === 0 ? "" : `${done.stdout}${done.stderr}`.slice(0, 8_000);
}

describe("the house", () => {
  it("has sources that type-check", () => expect(run("tsc", "--noEmit")).toBe(""), 120_000);
  it(
    "has sources that are formatted and linted",
    () => expect(run("biome", "ci", "--error-on-warnings", ".")).toBe(""),
    120_000,
  );
  it("has no dead files, exports or packages", () => expect(run("knip")).toBe(""), 120_000);
});
