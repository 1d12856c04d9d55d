import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
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
  it("has sources that type-check", () => expect(run("tsc", "--noEmit")).toBe(""));
  it("has sources that are formatted and linted", () =>
    expect(run("biome", "ci", "--error-on-warnings", ".")).toBe(""));
  it("can be installed on every system: the lockfile leaves out no optional package and names no download address", () => {
    const { packages } = JSON.parse(readFileSync(packagePath("package-lock.json"), "utf8")) as {
      packages: Record<string, { optionalDependencies?: Record<string, string>; resolved?: string }>;
    };
    const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter(
        (name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`],
      ),
    );
    expect(missing).toEqual([]);
    expect(Object.values(packages).filter((one) => one.resolved)).toEqual([]);
  });
  it("has no dead files, exports or packages", () => expect(run("knip")).toBe(""));
});
