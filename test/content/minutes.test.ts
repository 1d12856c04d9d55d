import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { packagePath } from "../../db/paths.ts";

const minutes = (id: string) =>
  spawnSync(process.execPath, [packagePath("bin/minutes.mjs"), id], { encoding: "utf8" });

test("a median youth is done within the eight minutes that the page promises, and the document shows the same sum", () => {
  const { stdout, stderr, status } = minutes("youth-2");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  const doc = readFileSync(packagePath("docs/eight-minutes.md"), "utf8");
  expect(doc.match(/<!-- youth-2 -->\n([\s\S]*?)<!-- end -->/)?.[1]).toBe(stdout);
});

test.each(["young-adult-1", "parent-2"])("and so is who answers %s, in the time that page promises", (id) => {
  expect(minutes(id).stderr).toBe("");
});
